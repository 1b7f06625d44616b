# SPDX-License-Identifier: MPL-2.0
"""The print room's problems: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "paper_photo": (
        "the copy of photo {photo} is not a JPEG picture. Remove the photo from the point and add it again.",
        "照片 {photo} 的副本不是 JPEG 图片。请从条目中删去该照片后重新添加。",
    ),
    "paper_text": (
        "page {page} of the PDF does not say what the card says: “{found}” stands where “{stated}” should. Do not use the file; export it again.",
        "PDF 第 {page} 页与评分表不一致：应为“{stated}”，实为“{found}”。请勿使用该文件，并重新导出。",
    ),
    "paper_pages": (
        "the PDF has {found} pages and should have {stated}. Do not use the file; export it again.",
        "PDF 共 {found} 页，应为 {stated} 页。请勿使用该文件，并重新导出。",
    ),
    "paper_pictures": (
        "the pictures of the PDF are not those of the card ({missing} missing, {extra} too many). Do not use the file; export it again.",
        "PDF 中的照片与评分表不一致（缺 {missing} 张，多 {extra} 张）。请勿使用该文件，并重新导出。",
    ),
    "paper_attachments": (
        "the attachment “{name}” of the PDF is missing, changed or not ours. Do not use the file; export it again.",
        "PDF 附件“{name}”缺失、被改动或并非本程序写入。请勿使用该文件，并重新导出。",
    ),
    "pdf_form": (
        "this is not a whole PDF ({reason}). Ask for the file again.",
        "这不是完整的 PDF 文件（{reason}）。请重新索取该文件。",
    ),
    "pdf_size": (
        "the PDF is larger than any scorecard this program writes. Ask for the file again.",
        "该 PDF 超出本程序所写评分表的规模。请重新索取该文件。",
    ),
    "report_form": (
        "the report inside the file cannot be read ({reason}). Do not use the file; ask the office for it again.",
        "文件所载的报告数据无法读取（{reason}）。请勿使用该文件，并向发文单位重新索取。",
    ),
    "pdf_no_card": (
        "no scorecard rides in this PDF: it is an outside edition or was printed anew. Ask for the internal edition or the bundle.",
        "该 PDF 内没有评分表数据：它是对外版，或经过重新打印。请索取内部版或上报包。",
    ),
}
