# SPDX-License-Identifier: MPL-2.0
"""The problems of the office's memory and trust: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "record_unknown": (
        "the record {digest}… is not here. Gather the file it came by first.",
        "没有记录 {digest}…。请先汇总它所在的文件。",
    ),
    "record_damaged": (
        "the record {digest}… is damaged: its bytes are not what its name says. Put a backup back, or gather the files anew into a new workspace.",
        "记录 {digest}… 已损坏：内容与其名称不符。请从备份恢复，或在新的工作区重新汇总。",
    ),
    "record_form": (
        "{member} is no record of a merge ({reason}). Ask for the file again.",
        "{member} 不是汇总记录（{reason}）。请重新索取该文件。",
    ),
    "batch_unknown": (
        "the batch {batch} is not here.",
        "没有批次 {batch}。",
    ),
    "walk_unknown": (
        "there is no visit {walk} in what was gathered. Look at the list again.",
        "已汇总的内容中没有 {walk}。请重新查看列表。",
    ),
    "admit_unsigned": (
        "cards are admitted, or let in again, by somebody. Say who with --by NAME.",
        "予以采纳或重新收入须署名。请用 --by 写明姓名。",
    ),
    "withdraw_reason": (
        "a withdrawal needs a reason. Say why, then go on.",
        "撤回须写明理由。请填写后继续。",
    ),
    "issue_known": (
        "issue {issue} was issued already and stays as it is. Give the next one its own number.",
        "{issue} 已印发，不再改动。请为新一期使用新的编号。",
    ),
    "issue_unknown": (
        "there is no issue {issue}.",
        "没有 {issue}。",
    ),
    "merge_form": (
        "the file is no merge file, or was changed ({reason}). Ask for it again.",
        "该文件不是汇总文件，或已被改动（{reason}）。请重新索取。",
    ),
    "card_revoked": (
        "the key that signed it ({words}) is on your list as revoked; it was not taken. Name the cards that still count with `keys revoke KEY --accept CARD`.",
        "其签名密钥（{words}）已在清单中吊销，未收入。如仍认可个别卡，请用 keys revoke KEY --accept CARD 列出。",
    ),
    "merge_empty": (
        "there is nothing to merge: no card was taken, or none is of the rounds asked for. No file was written.",
        "没有可汇总的内容：未收入任何卡，或没有所选轮次的卡。未写出文件。",
    ),
    "merge_newer": (
        "the merge file was written by a newer Inspector (format {found}). Update Inspector.",
        "该汇总文件由更新版本的 Inspector 写成（格式 {found}）。请先升级。",
    ),
    "merge_large": (
        "one merge file holds at most {most} records and pictures; there are {found}. Write it round by round, or without pictures.",
        "一个汇总文件最多容纳 {most} 项记录和照片，现有 {found} 项。请按轮次分别写出，或不带照片。",
    ),
    "photo_other": (
        "the photo {photo} has other bytes than its name says; it was left out.",
        "照片 {photo} 的内容与其名称不符，未收入。",
    ),
    "keys_form": (
        "the file is no list of known keys, or was changed ({reason}). Ask the office for it again.",
        "该文件不是已知密钥清单，或已被改动（{reason}）。请向督查办重新索取。",
    ),
    "key_unknown": (
        "the key {key} is not on the list. Add it under a name first.",
        "密钥 {key} 不在清单中。请先以名称登记。",
    ),
    "keys_words": (
        "these words are not those of the key {key}: it says “{words}”. Ask again over the phone; the key was not confirmed.",
        "与密钥 {key} 的口令词不符：应为“{words}”。请再次电话核对；该密钥未确认。",
    ),
}
