# SPDX-License-Identifier: MPL-2.0
"""How a number came about: the sentences of the explanation, and the rule wording on screen and paper."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "why.total": ("{title}: earned ÷ possible × 100 over judged points", "{title}：得分÷应得分×100（仅计已测评条目）"),
    "why.earned": ("points earned", "得分合计"),
    "why.possible": ("points possible", "应得分合计"),
    "why.section": ("{title}", "{title}"),
    "why.point": ("{point} {title}", "{point} {title}"),
    "why.left_out": ("{point} {title}: {status}, in neither sum", "{point} {title}：{status}，不计入两项合计"),
    "why.full": ("full points", "满分"),
    "why.choice": ("chosen: {label}", "判定：{label}"),
    "why.level": ("rated “{label}”: full points × {factor}", "评为“{label}”：满分×{factor}"),
    "why.free": ("score given", "评定得分"),
    "why.deduct_line": ("{label}: {n}×{each}", "{label}：{n}处×{each}分"),
    "why.deduct_capped": (
        "{label}: {n} found, at most {cap} count, {cap}×{each}",
        "{label}：发现{n}处，最多计{cap}处，{cap}×{each}分",
    ),
    "why.zero_line": ("{label}: the whole point is lost", "{label}：本条不得分"),
    "why.shortfall_line": (
        "{label}: {found} of {need}, {short} short, {short}×{each}",
        "{label}：应有{need}，实有{found}，缺{short}×{each}分",
    ),
    "why.shortfall_met": ("{label}: {found} of {need}", "{label}：应有{need}，实有{found}"),
    "why.share": ("{part} of {whole}: full points × {part} ÷ {whole}", "{whole}项中{part}项：满分×{part}÷{whole}"),
    "why.share_enough": ("{part} of {whole}: enough", "{whole}项中{part}项：已达标"),
    "why.rounding": (
        "totals from unrounded values; shown with two decimals, half up",
        "合计按未舍入数值计算，仅显示时四舍五入保留两位",
    ),
    # rule wording
    "say.yes_no": ("met {full}, not met 0", "符合得{full}分，不符合不得分"),
    "say.levels": ("levels: {levels}", "分级：{levels}"),
    "say.level": ("{label} × {factor}", "{label}×{factor}"),
    "say.free": ("0 to {full} in steps of {step}", "0–{full}分，级距{step}分"),
    "say.deduct": ("{lines}; at most {full}", "{lines}；扣完为止（满分{full}分）"),
    "say.deduct_line": ("{label}: −{each} each", "{label}：每处扣{each}分"),
    "say.deduct_line_cap": ("{label}: −{each} each, at most {cap} count", "{label}：每处扣{each}分，最多计{cap}处"),
    "say.deduct_zero": ("{label}: point lost", "{label}：本条不得分"),
    "say.shortfall": (
        "{lines}; −{each} for each missing, at most {full}",
        "{lines}；每少一处扣{each}分，扣完为止（满分{full}分）",
    ),
    "say.shortfall_line": ("{label}: at least {need}", "{label}不少于{need}处"),
    "say.proportional": ("full points × share, {need} needed", "按比例得分，应有{need}项"),
    "say.proportional_seen": ("full points × share of what is there", "按达标比例得分"),
    "say.pair": ("{first}; {then}", "{first}；{then}"),
}
