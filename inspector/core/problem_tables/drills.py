# SPDX-License-Identifier: MPL-2.0
"""What can be wrong with a drill, its key, its roster and what is handed in; code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "drill_newer": (
        "this drill was made by a later release (format {found}; this one reads {known}). Update the program.",
        "此培训考核由更新版本制作（格式 {found}，本版可读 {known}）。请更新程序。",
    ),
    "drill_form": (
        "the drill “{drill}” does not hold together: {part}. Ask the trainer for the file again.",
        "培训考核“{drill}”内容不完整：{part}。请向培训员重新索取文件。",
    ),
    "roster_number": (
        "“{name}” has no number. Give everybody in the roster a number of their own.",
        "“{name}”没有编号。请为花名册中的每个人编号。",
    ),
    "roster_twice": (
        "two people have the number {number}: {names}. Give each a number of their own.",
        "编号 {number} 有两人使用：{names}。请为每人使用不同的编号。",
    ),
    "drill_log": (
        "the log of this drill does not hold together at row {row}. Put a backup back, or take the pack in again.",
        "此培训考核的日志在第 {row} 行不连贯。请恢复备份，或重新接收培训包。",
    ),
    "drill_broken": (
        "rows of the drill “{drill}” are gone from the workspace. Put a backup back.",
        "工作区中培训考核“{drill}”的记录有缺失。请恢复备份。",
    ),
    "drill_order": (
        "row {row} of the drill “{drill}” does not follow the one before. Open the workspace again.",
        "培训考核“{drill}”的第 {row} 行与前一行不衔接。请重新打开工作区。",
    ),
    "drill_none": (
        "there is no drill “{found}” in this workspace. Open its file, or choose another one.",
        "本工作区没有培训考核“{found}”。请打开其文件，或另选一个。",
    ),
    "drill_other": (
        "the drill “{found}” cannot stand in the place of “{wanted}”. Keep it as a drill of its own.",
        "培训考核“{found}”不能替换“{wanted}”。请另存为单独的培训考核。",
    ),
    "drill_not_trainers": (
        "the drill “{drill}” came here to be taken; it cannot be changed here. Ask its trainer for the trainer's file.",
        "培训考核“{drill}”是供作答的，不能在此修改。请向培训员索取培训员文件。",
    ),
    "drill_key_missing": (
        "the drill “{drill}” has no key here. Give it one first; an exam file alone goes without.",
        "培训考核“{drill}”在此没有标准答案。请先录入；只有考核包可以不带标准答案。",
    ),
    "drill_question": (
        "the drill “{drill}” does not ask point {point} at {site}. Choose one of its questions.",
        "培训考核“{drill}”在“{site}”没有条目 {point}。请选择其中的题目。",
    ),
    "drill_site": (
        "“{found}” does not say which site is answered. Write SITE=FILE; the sites are: {known}.",
        "“{found}”未说明是哪个点位。请写成“点位=文件”；点位有：{known}。",
    ),
    "drill_key_unknown": (
        "no card of {number} says that the key lay on its laptop. There is nothing to rule on.",
        "编号 {number} 的卡片没有注明所用电脑上有标准答案。无需裁定。",
    ),
    "drill_reason": (
        "a ruling needs its reason: everybody who is graded anew will read it. Write why.",
        "裁定须写明理由：所有被重新评分的人都会看到。请填写理由。",
    ),
    "pack_newer": (
        "a newer release of the program wrote this file (format {found}). Install the new release, then open it again.",
        "该文件由更新版本的程序写成（格式 {found}）。请安装新版后再打开。",
    ),
    "pack_exam": (
        "the file of “{drill}” is no exam pack: it says so and holds a key. Ask the trainer to write it again.",
        "“{drill}”的文件自称考核包却含有标准答案，不是考核包。请勿分发，并请培训员重新生成。",
    ),
    "pack_key": (
        "the file of “{drill}” should hold its key and does not. Ask the trainer to write it again.",
        "“{drill}”的文件应含标准答案但没有。请培训员重新生成。",
    ),
    "pack_photos": (
        "the photos listed in the file of “{drill}” are not those it shows. Ask the trainer to write it again.",
        "“{drill}”文件所列照片与所展示的不符。请培训员重新生成。",
    ),
    "pack_question": (
        "the key of “{drill}” answers point {point} at {site}, which is not asked. Ask the trainer to write it again.",
        "“{drill}”的标准答案含有未提问的条目 {point}（{site}）。请培训员重新生成。",
    ),
    "letter_drill": (
        "this is a drill, not a letter from the office. Open it on the training page.",
        "这是培训包，不是办公室文书。请在培训页打开。",
    ),
    "gather_drill": (
        "a drill to be taken; there is nothing to gather in it. Open it on the training page.",
        "这是供作答的培训包，没有可汇总的内容。请在培训页打开。",
    ),
    "pack_none": (
        "this is no drill of Inspector ({reason}). Choose the file as the trainer wrote it.",
        "这不是本程序的培训包（{reason}）。请选择培训员生成的原文件。",
    ),
    "pack_member": (
        "“{member}” in the file is not what the drill says ({reason}). Ask the trainer for the file again.",
        "文件中的“{member}”与培训包所载不符（{reason}）。请向培训员重新索取文件。",
    ),
    "pack_large": (
        "the file is larger than {most} MB, more than any drill. Choose the file that the trainer wrote.",
        "文件超过 {most} MB，超出任何培训包的大小。请选择培训员生成的文件。",
    ),
    "pack_signer": (
        "another trainer's key signed “{drill}” before; this one says {words}. Compare the words, add the key, try again.",
        "培训考核“{drill}”此前来自另一位培训员；本文件由 {words} 签署。请与培训员核对，将该密钥加入已知密钥后再打开。",
    ),
    "pack_unproved": (
        "the file was written and does not read back as it should; it was not kept. Write it again, to another disk.",
        "文件写出后回读不一致，未予保留。请改用其他磁盘重新生成。",
    ),
    "sitting_mode": (
        "the drill “{drill}” came here as {found}; it cannot be taken as {wanted}. Open the trainer's file for that.",
        "培训考核“{drill}”在此是“{found}”，不能按“{wanted}”作答。请打开培训员的相应文件。",
    ),
    "sitting_number": (
        "nobody in the roster has the number {number}. Type the number as the trainer gave it.",
        "花名册中没有编号 {number}。请按培训员给出的编号填写。",
    ),
    "sitting_number_none": (
        "a number is needed to take a drill. Type the number the trainer gave.",
        "作答需要编号。请填写培训员给出的编号。",
    ),
    "sitting_closed": (
        "the drill “{drill}” is closed. Open it again before it is taken.",
        "培训考核“{drill}”已关闭。请先重新打开再作答。",
    ),
    "sitting_time_up": (
        "time is up: nothing more is taken. Hand in what is answered.",
        "时间到，不再接受作答，请交卷。",
    ),
    "sitting_paused": (
        "there is a break: nothing can be answered. Go on first.",
        "正在休息，不能作答。请先继续。",
    ),
    "sitting_no_breaks": (
        "this drill is taken without breaks. Go on answering.",
        "本次考核不允许休息。请继续作答。",
    ),
    "sitting_none": (
        "this visit is no drill; a break is taken in a drill alone.",
        "此次测评不是培训考核；只有培训考核可以休息计时。",
    ),
    "sitting_planned": (
        "a planned visit cannot be a drill. Begin the drill on the training page.",
        "计划内的测评不能作为培训考核。请在培训页开始考核。",
    ),
    "sitting_header": (
        "the head of a drill's card stays as it was begun. Begin the drill anew under the right number.",
        "培训考核成绩卡的表头以开始时为准。请用正确编号重新开始。",
    ),
    "sitting_returned": (
        "what was handed in of a drill is not opened again. Begin a new attempt.",
        "培训考核交卷后不再打开。请开始新的作答。",
    ),
    "sitting_moved": (
        "a drill is answered by the checklist it was made with. Ask the trainer for a new drill.",
        "培训考核按其编制时的测评表作答。请向培训员索取新的考核。",
    ),
}
