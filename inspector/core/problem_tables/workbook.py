# SPDX-License-Identifier: MPL-2.0
"""What can be wrong with a workbook or a bundle that comes back: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "carrier_form": (
        "the record hidden in this workbook is cut or changed. Ask for the file again.",
        "工作簿内隐藏的评分记录已被截断或改动。请重新索取该文件。",
    ),
    "carrier_missing": (
        "this workbook carries no scorecard: it is an outside edition, or not from Inspector. Ask for the internal edition.",
        "该工作簿不含评分记录：可能是对外版，或并非本程序生成。请索取内部版。",
    ),
    "workbook_form": (
        "this is not a whole workbook ({reason}). Ask for the file again.",
        "该文件不是完整的工作簿（{reason}）。请重新索取。",
    ),
    "workbook_large": (
        "the sheet claims {cells} cells, more than a scorecard can have. Do not open the file; ask where it came from.",
        "工作表声称有 {cells} 个单元格，超出评分表可能的数量。请勿打开，并查明来源。",
    ),
    "cell_differs": (
        "should hold “{expected}” but holds “{found}”. The workbook was changed after export; ask for the original.",
        "应为“{expected}”，实为“{found}”。工作簿导出后被改动，请索取原件。",
    ),
    "bundle_form": (
        "this is not a whole bundle ({reason}). Ask for the file again.",
        "该文件不是完整的上报包（{reason}）。请重新索取。",
    ),
    "bundle_member": (
        "the bundle's part “{member}” does not fit its card ({reason}). Ask for the file again.",
        "上报包中的“{member}”与评分表不符（{reason}）。请重新索取。",
    ),
    "bundle_photo": (
        "the photo {photo} is not there. Bring the photo back into the workspace, then export again.",
        "缺少照片 {photo}。请先将照片放回工作文件夹，再重新导出。",
    ),
    "bundle_attachment": (
        "the attachment “{name}” of the card is not there, or its bytes are not those the card names. Attach the file again.",
        "评分表的附件“{name}”缺失，或其内容与评分表记载不一致。请重新添加该附件。",
    ),
}
