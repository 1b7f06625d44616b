# SPDX-License-Identifier: MPL-2.0
"""Words by which papers and workbooks say answers of every form, what rules over the whole found, and what counts."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    # values, whole
    "value.part": ("{label}: {option}", "{label}：{option}"),
    "value.unmarked": ("not marked", "未评"),
    "value.cell": ("{row} × {column} ({level})", "{row}×{column}（{level}）"),
    "value.none": ("nothing found", "未发现"),
    "value.share": ("{part} of {whole} ({percent} %)", "{whole} 项中 {part} 项（{percent}%）"),
    "value.violations": (
        "{whole} seen, {part} violations ({percent} % without)",
        "观察 {whole} 次，违规 {part} 次（合规率 {percent}%）",
    ),
    "value.or": (" or ", "或"),
    "value.percent": ("{number} %", "{number}%"),
    "value.points": ("{number} points", "{number} 分"),
    "value.graded": ("{letter} {title}", "{letter} {title}"),
    "value.stars": ("{grade} (stars: {n})", "{grade} · {n} 星"),
    "value.list": ("{first}; {then}", "{first}；{then}"),
    # what a rule over the whole came to
    "ruled.limit_held": ("not triggered", "未触发"),
    "ruled.limit_broken": ("triggered", "已触发"),
    "ruled.pass_held": ("reached", "达到"),
    "ruled.pass_broken": ("not reached", "未达到"),
    "ruled.open": ("open", "待定"),
    "ruled.none": ("–", "–"),
    # the sums
    "sums.base": ("base {earned} of {possible}", "基本分 {earned} / {possible}"),
    "sums.bonus": ("bonus {bonus}", "加分 {bonus}"),
    "sums.bonus_rebased": (
        "bonus {bonus}, re-based on what was judged: {counts}",
        "加分 {bonus}，按已测评部分折算计 {counts}",
    ),
    "sums.capped": (
        "base and bonus {before}, at most {most} count",
        "基本分与加分 {before}，合计最高计 {most}",
    ),
    "sums.limited": (
        "{before} before gates and vetoes, {after} after",
        "保证条目与一票否决前 {before}，之后计 {after}",
    ),
    "sums.total": ("counts in all: {earned} of {possible}", "最终计 {earned} / {possible}"),
    # sections
    "sums.worth": ("{earned} of {worth}", "{earned} / {worth}"),
    "sums.bonus_added": ("bonus +{earned}", "加分 +{earned}"),
    "sums.cap_reached": ("held at the cap of {cap}", "已达上限 {cap} 分"),
    "sums.veto_here": ("held by a veto: {says}", "受一票否决限制：{says}"),
    "sums.stood": ("nothing judged: {policy}", "整项未测评：{policy}"),
    "sums.nothing": ("nothing judged", "整项未测评"),
    "sums.section": ("{title}: {says}", "{title}：{says}"),
    # evidence, methods
    "evidence.always": ("{title} (photos: {n})", "{title} {n} 张"),
    "evidence.fault": ("{title} (photos with a fault: {n})", "{title} {n} 张（有问题时）"),
    "evidence.asked": ("photos asked for: {list}", "须拍：{list}"),
    "evidence.brought": ("{asked}; {n} brought", "{asked}；已拍 {n} 张"),
    "method.onsite": ("on site", "实地"),
    "method.documents": ("documents", "材料审核"),
    "method.survey": ("survey", "问卷调查"),
    # shared points
    "shared.with": ("shared with {sheet}, point {point}: asked once", "与《{sheet}》第{point}条共用，只问一次"),
}
