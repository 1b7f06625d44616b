# SPDX-License-Identifier: MPL-2.0
"""Problems of the pages that rank and publish: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "plan_unnamed": (
        "choices are kept under a name. Type one.",
        "口径须有名称。请填写名称。",
    ),
    "plan_method": (
        "“{found}” is no way of judging. Write on site, documents or survey, each with its weight.",
        "“{found}”不是测评方法。请写实地、材料审核或问卷调查，并各写权重。",
    ),
    "issue_by": (
        "an issue names who issues it. Type the name.",
        "印发须写明印发人。请填写姓名。",
    ),
    "emblem_large": (
        "{file} is larger than {most} MB. An emblem is a small picture: choose a smaller one.",
        "{file} 超过 {most} MB。徽标应为小图片，请另选。",
    ),
}
