# SPDX-License-Identifier: MPL-2.0
"""Problems of rounds, sites, draws and letters: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "letter_none": (
        "this is no assignment and no returned card of Inspector ({reason}). Choose the file as the office wrote it.",
        "这不是本程序的任务单或退回单（{reason}）。请选择办公室写出的原文件。",
    ),
    "letter_changed": (
        "the file is not as it was sealed: it was changed or cut on the way. Ask for it again.",
        "文件与封印时不一致，途中被改动或截断。请重新索取。",
    ),
    "letter_unsigned": (
        "the signature of the file is not right. Do not use it; ask the office for it again.",
        "文件的签名不成立。请勿采用，并向办公室重新索取。",
    ),
    "letter_newer": (
        "a newer release of the program wrote this file (format {found}). Install the new release, then open it again.",
        "该文件由更新版本的程序写成（格式 {found}）。请安装新版后再打开。",
    ),
    "letter_revoked": (
        "the key that signed this file is on your list as revoked ({name}). Ask the office which key it uses now.",
        "签署该文件的密钥已被您注销（{name}）。请向办公室询问现用密钥。",
    ),
    "letter_kind": (
        "a file “{found}” was opened where “{wanted}” belongs. Choose the other file.",
        "此处应打开“{wanted}”，而文件是“{found}”。请另选文件。",
    ),
    "letter_large": (
        "the file is larger than {most} MB, more than any assignment. Choose the file that the office wrote.",
        "文件超过 {most} MB，超出任何任务单的大小。请选择办公室写出的文件。",
    ),
    "assignment_form": (
        "the assignment names a visit or a site twice, or a visit without site, id or checklist. Ask the office to write it again.",
        "任务单中有重复的测评或点位，或某次测评缺点位、编号或测评表。请办公室重新生成。",
    ),
    "assignment_checklist": (
        "the assignment needs checklist {digest}…, which does not ride along. Ask the office to write it again.",
        "任务单所需的测评表 {digest}… 未随附。请办公室重新生成。",
    ),
    "assignment_signer": (
        "another key signed this assignment than those of “{round}” before. Compare the words “{words}” with the office over the phone, add the key, then open the file again.",
        "签署本任务单的密钥与“{round}”此前的不同。请与办公室电话核对口令“{words}”，登记该密钥后再打开。",
    ),
    "assignment_own": (
        "a round “{round}” was planned on this laptop; the assignment is of another office's round of that id. Take it in in a workspace of its own.",
        "轮次“{round}”是在本机制定的，而任务单属于另一办公室的同编号轮次。请在另一工作区打开。",
    ),
    "assignment_visit": (
        "the assignment names the visit {visit}…, which is another one here ({site}). Ask the office to take the site back, assign it anew, and write the file again.",
        "任务单中的测评编号 {visit}… 在本机属于另一次测评（{site}）。请办公室撤回该点位、重新分配并重新生成任务单。",
    ),
    "assignment_empty": (
        "nothing is assigned to {names} in “{round}”. Assign sites first, then write the file.",
        "“{round}”中没有分配给{names}的点位。请先分配点位，再生成任务单。",
    ),
    "round_log": (
        "the log of the round does not hold together at row {row}. Restore the workspace from a backup.",
        "轮次日志在第{row}行处不连贯。请从备份恢复工作区。",
    ),
    "round_none": (
        "there is no round “{found}”. Name one of: {known}.",
        "没有轮次“{found}”。请指定下列之一：{known}。",
    ),
    "round_exists": (
        "there is a round “{found}” already. Choose another id, or change that round.",
        "已有轮次“{found}”。请另取编号，或修改该轮次。",
    ),
    "round_foreign": (
        "the round “{round}” came in an assignment; only the office that planned it can change it.",
        "轮次“{round}”来自任务单，只有制定它的办公室才能修改。",
    ),
    "round_site": (
        "site {site} is not in the round “{round}”. Add it first, or check the id.",
        "点位 {site} 不在轮次“{round}”中。请先加入，或核对编号。",
    ),
    "round_site_there": (
        "site {site} is in the round “{round}” already.",
        "点位 {site} 已在轮次“{round}”中，无需再次加入。",
    ),
    "round_site_sent": (
        "somebody is already sent to {site}. Take the assignment back first, then take the site out.",
        "{site} 已分配给测评员。请先撤回分配，再移出点位。",
    ),
    "round_site_out": (
        "{site} is not to be judged ({state}), or was replaced. Choose its replacement, or clear its state.",
        "{site} 不再测评（{state}）或已被替换。请选择替换点位，或取消其状态。",
    ),
    "round_sheet": (
        "the round names no checklist for sites of type “{type}” ({site}). Choose one on the round's page.",
        "轮次未为类型“{type}”的点位（{site}）指定测评表。请在轮次页面选择。",
    ),
    "round_reason": (
        "a site is replaced or taken out only with a reason. Write why.",
        "替换或移出点位须写明原因。请填写原因。",
    ),
    "round_field": (
        "the round's {field} cannot be “{found}”. Write it as the round's page shows.",
        "轮次的{field}不能为“{found}”。请按轮次页面的格式填写。",
    ),
    "round_names": (
        "nobody is named. Name who goes, with commas between the names of a team.",
        "没有写姓名。请写明由谁前往，多人之间用顿号或逗号隔开。",
    ),
    "visit_begun": (
        "the planned visit {visit}… was begun already. Open it and go on.",
        "计划的测评 {visit}… 已经开始。请打开后继续。",
    ),
    "draw_line": (
        "seed, type, stratum and id of a site must each stand on one line: “{found}”. Take the line break out.",
        "抽样种子、类型、分层与点位编号中不能有换行：“{found}”。请删去换行。",
    ),
    "draw_count": (
        "“{found}” sites of type {type} cannot be drawn. Write 1 or more.",
        "类型“{type}”的抽样数不能为“{found}”。请填 1 或更大的整数。",
    ),
    "draw_short": (
        "only {found} of {wanted} sites of type {type} {stratum} are in the register; all of them were taken.",
        "类型“{type}”{stratum}在名录中只有 {found} 个，计划抽 {wanted} 个，已全部取用。",
    ),
    "draw_no_more": (
        "no other site of type {type} {stratum} is left in the register to stand in. Say the state without a replacement.",
        "名录中已无其他“{type}”{stratum}点位可替换。请只登记状态，不替换。",
    ),
    "draw_plan": (
        "the checklist {checklist} plans no sample for “{found}”. Its strata are: {known}.",
        "测评表 {checklist} 没有“{found}”的抽样计划。可选分层：{known}。",
    ),
    "site_twice": (
        "two different sites have the id {site}. Give one of them another id.",
        "有两个不同的点位使用编号 {site}。请修改其中一个。",
    ),
    "site_unknown": (
        "there is no site {site} in the register. Import the register first, or check the id.",
        "名录中没有点位 {site}。请先导入名录，或核对编号。",
    ),
    "register_no_name": (
        "no column holds the names of the sites. Name the column in the mapping.",
        "没有找到点位名称列。请在列对应中指定（如“点位名称”）。",
    ),
    "register_no_name_near": (
        "no column holds the names of the sites. Did you mean “{near}” (column {column})? Name it in the mapping.",
        "没有找到点位名称列。是否为“{near}”（{column}列）？请在列对应中指定。",
    ),
    "register_column": (
        "the mapping names column {found}, which is not in the table. Choose one of: {known}.",
        "列对应中的 {found} 列在表中不存在。请在下列中选择：{known}。",
    ),
    "register_column_twice": (
        "column {found} is named for two fields. Name one column a field.",
        "{found} 列被指定给两个字段。请为每个字段指定不同的列。",
    ),
    "register_field": (
        "“{found}” is no field of the register. Write one of: {known}.",
        "“{found}”不是名录字段。可选字段：{known}。",
    ),
    "register_no_site": (
        "this row has no name of a site, but other words. Write the name, or empty the row.",
        "本行有内容但没有点位名称。请填写名称，或清空本行。",
    ),
    "register_spot": (
        "“{found}” is no place on the map. Write degrees, such as 31.2304 north and 121.4737 east; the site is taken without it.",
        "“{found}”不是有效坐标。请填十进制度数，如北纬31.2304、东经121.4737；该点位按无坐标导入。",
    ),
    "hint_register_swapped": (
        "north and east stand in each other's column; they were put right: {north} north, {east} east.",
        "纬度与经度填反，已对调为北纬 {north}、东经 {east}。",
    ),
    "hint_register_heading": (
        "the heading “{found}” was taken as “{near}”. Correct the mapping if it is not.",
        "标题“{found}”按“{near}”读取。如不对，请修改列对应。",
    ),
    "hint_register_type": (
        "the type “{found}” is new; did you mean “{near}”?",
        "类型“{found}”是新的，是否为“{near}”？",
    ),
    "register_same_id": (
        "the id {site} stands in row {other} already with other words. Give one of the two another id; this row is left out.",
        "编号 {site} 已在第 {other} 行用于另一点位。请修改其一；本行未导入。",
    ),
    "hint_register_same": (
        "this site stands in row {other} already; it is taken once.",
        "该点位已在第 {other} 行出现，只导入一次。",
    ),
    "register_long": (
        "this text is longer than {most} characters. Shorten it; the row is left out.",
        "文字超过 {most} 个字符。请缩短；本行未导入。",
    ),
    "register_many": (
        "the table holds more than {most} sites. Divide it into several files.",
        "表中点位超过 {most} 个。请分成几个文件。",
    ),
    "pair_form": (
        "“{found}” is not of the form name=value. Write it so, without quotes inside.",
        "“{found}”不是“名称=值”的形式。请按此书写。",
    ),
    "register_nothing_back": (
        "there is no import to take back.",
        "没有可撤回的导入。",
    ),
}
