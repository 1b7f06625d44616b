# SPDX-License-Identifier: MPL-2.0
"""Words of building a drill: names given to sites and drills, and what may stand in a cell of the answer grid."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "drill.site": ("Practice site {n}", "示例点位 {n}"),
    "drill.from_visit": ("Drill: {type}", "培训考核：{type}"),
    "drill.copy": ("{title} (copy)", "{title}（副本）"),
    "grid.number": ("number", "编号"),
    "grid.name": ("name", "姓名"),
    "grid.question": ("question", "题号"),
    "grid.accepts": ("how to fill in", "填写方式"),
    "grid.answers": ("answers", "答题登记"),
    "grid.key": ("questions", "题目"),
    "grid.title": ("Answer grid: {title}", "答题登记表：{title}"),
    "grid.yes_no": ("√ or ×", "√ 或 ×"),
    "grid.options": ("one of {codes}", "{codes} 之一"),
    "grid.amount": ("a number from {least} to {most}", "{least} 至 {most} 的数"),
    "grid.count": ("a number, 0 for none", "个数，没有填 0"),
    "grid.counts": (
        "a number each, in this order with spaces: {lines}; or “{first}=2 {second}=1”; 0 for none at all",
        "依次填各项个数，以空格隔开：{lines}；或写作“{first}=2 {second}=1”；都没有填 0",
    ),
    "grid.part": ("a number of {whole}", "{whole} 中的个数"),
    "grid.share": ("part/whole, as 3/4", "个数/总数，如 3/4"),
    "grid.marks": (
        "one of {codes} for all parts, or one each in their order with spaces",
        "{codes} 之一（各项相同），或依次填各项，以空格隔开",
    ),
    "grid.ratings": ("a number, or several with spaces between", "分数，多人以空格隔开"),
    "grid.words": ("words", "文字"),
    "grid.skip": ("{said}; n/a", "{said}；不适用"),
}
