# SPDX-License-Identifier: MPL-2.0
"""Words for what goes along with a card: files, signatures, revisions, marked copies, the state of a site."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "sheet.file_name": ("File", "文件名"),
    "sheet.file_with": ("Goes with", "所属条目"),
    "sheet.file_size": ("Size", "大小"),
    "sheet.file_digest": ("Digest (SHA-256)", "摘要（SHA-256）"),
    "sheet.signer": ("Name", "姓名"),
    "sheet.role": ("Role", "身份"),
    "sheet.signed_at": ("Signed at", "签名时间"),
    "sheet.hand": ("In the hand of the signer", "手写签名"),
    "annex.files": ("Attachments", "附件"),
    "annex.files_note": (
        "The files ride in the bundle under their digests; here stands what they are.",
        "附件文件按摘要收录在上报包内，此处为清单。",
    ),
    "annex.signatures": ("Signatures", "签名"),
    "annex.name": ("File", "文件名"),
    "annex.with": ("Goes with", "所属"),
    "annex.visit": ("the visit", "整次测评"),
    "annex.size": ("Size", "大小"),
    "annex.digest_begun": ("Digest (SHA-256, beginning)", "摘要（SHA-256 前段）"),
    "annex.erased": ("erased: {reason}", "已删除：{reason}"),
    "annex.role_inspector": ("inspector", "测评员"),
    "annex.role_representative": ("representative of the site", "点位代表"),
    "annex.who": ("{role}: {name}", "{role}　{name}"),
    "annex.count_files": ("Attachments", "附件个数"),
    "annex.count_signatures": ("Signatures", "签名个数"),
    "annex.count_copies": ("Photos that are marked copies", "标注件照片"),
    "annex.ledger": ("Goes along", "随附"),
    "annex.ledger_said": (
        "attachments: {files}, signatures: {signatures}, marked copies among the photos: {copies}",
        "附件 {files} 个，签名 {signatures} 个，照片中标注件 {copies} 张",
    ),
    "annex.marked": ("marked copy; original {digest}", "标注件；原图 {digest}"),
    "annex.place": ("{north}° N, {east}° E", "北纬 {north}°，东经 {east}°"),
    "annex.revision": ("Revision", "修订"),
    "annex.revision_said": ("no. {number}; returned because: {reason}", "第{number}次；退回原因：{reason}"),
    "annex.returned_by": ("{said}; by {by}", "{said}；退回单位：{by}"),
    "annex.returned_card": ("{said}; card {digest}", "{said}；原评分表 {digest}"),
    "annex.state": ("State of the site", "点位状态"),
    "annex.state_refused": ("{state}; {counts}", "{state}，{counts}"),
    "annex.state_note": (
        "State of the site: {state}. What is not judged below was kept from being judged by it.",
        "点位状态：{state}。下列未测评内容因此未能测评。",
    ),
    "annex.watermark": (
        "Place and time stand on the copies of photos; the originals are untouched.",
        "照片副本上标有地点与时间，原图未作任何改动。",
    ),
}
