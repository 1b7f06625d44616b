# SPDX-License-Identifier: MPL-2.0
"""How offices write what earns how much: levels, yes and no, reaches of a measure."""

import re
from typing import Final

from inspector.core.doctor_tables.rule_patterns import NUMBER, UNIT

LEVEL: Final = (
    r"(?:[A-E](?:级|等|档|类)?(?![A-Za-z])|一级|二级|三级|四级|一等|二等|三等|一档|二档|三档|优秀|优良|良好|优|良|中等|中|合格|不合格|较好|较差|很好|很差|好|一般|差"
    r"|基本满意|不满意|满意|基本达标|不达标|达标|基本符合|部分符合|大部分符合|完全符合|不符合|符合|基本完好|完好|部分达标|excellent|very good|good|fair|average|acceptable|poor|bad|是|否|有|无|yes|no|passed|pass|failed|fail|not met|met)"
)
WRITTEN: Final = re.compile(
    rf"(?P<label>{LEVEL})\s*[:,(=]?\s*(?:的|者)*\s*(?:得|为|计|记|给|=)?\s*(?:(?P<n>{NUMBER})\s*(?P<unit>分|points?|pts?|marks?)?|(?P<none>不得分)|(?P<all>满分))\s*\)?",
    re.IGNORECASE,
)
BETWEEN: Final = re.compile(r"[\s,.;/|()、-]*")
BARE: Final = (
    re.compile(r"\W*(?:分为|按|评为)?\W*((?:[A-E]\W{0,2}){2,5})(?:级|等|档|四档|三档|分级)?(?:评定|评分|打分)?\W*"),
    re.compile(
        r"\W*(?:分为|按|评为)?\W*((?:(?:优秀|良好|较好|一般|中等|合格|不合格|较差|优|良|中|好|差)\W{0,2}){2,5})(?:四档|三档|等级|档|级)?(?:评定|评分|打分)?\W*"
    ),
)

MET: Final = re.compile(
    r"(?:全部|均|都|完全|全)?(?:符合|达标|达到|合格|满足|做到|具备|有|是|yes|pass|met)(?:要求|标准|规定)?(?:的)?",
    re.IGNORECASE,
)
LOST: Final = re.compile(
    r"(?:不符合|不达标|未达标|未达到|达不到|不合格|不满足|未做到|没有|无|否|no|fail|not met)(?:要求|标准|规定)?(?:的)?",
    re.IGNORECASE,
)
ELSE: Final = re.compile(
    r"(?:其余|其他|其它|否则|反之|余下|以下|低于此标准|未达到|达不到|otherwise|else|below|the rest)(?:情况|的|均|情形)*",
    re.IGNORECASE,
)
ALL: Final = re.compile(r"(?:全部|均|都|全)(?:符合|合格|达标|正确|满足|知晓)?(?:要求)?|all.*", re.IGNORECASE)
_U: Final = rf"(?P<u>{UNIT}|%|percent)?"
RANGE: Final = re.compile(
    rf"(?P<name>.*?)(?:在|为)?(?P<a>{NUMBER})(?:{UNIT}|%)?(?:\(不?含\))?\s*(?:-|~|至|到|to)\s*(?P<b>{NUMBER})\s*{_U}(?:\(不?含\)|\(含.{{1,8}}\))?(?:之间|以下)?(?P<tail>.*)",
    re.IGNORECASE,
)
LEAST: Final = re.compile(
    rf"(?P<name>.*?)(?P<sign>达到?|不低于|不少于|≥|>=|大于等于|at least|超过|大于|高于|>|over|above)\s*(?P<a>{NUMBER})\s*{_U}(?:\(含\))?(?:及?以上)?(?P<tail>.*)"
    rf"|(?P<name2>.*?)(?P<a2>{NUMBER})\s*(?P<u2>{UNIT}|%)?(?:\(含\))?\s*(?:\(含\)|及)?(?:以上|and above|or more|\+)(?:\(含\))?(?P<tail2>.*)",
    re.IGNORECASE,
)
BELOW: Final = re.compile(
    rf"(?P<name>.*?)(?P<sign>不足|低于|小于|少于|未达到?|达不到|<|below|under|less than)\s*(?P<a>{NUMBER})\s*{_U}(?:\(含\))?(?:以下)?(?P<tail>.*)"
    rf"|(?P<name2>.*?)(?P<a2>{NUMBER})\s*(?P<u2>{UNIT}|%)?(?:\(不?含\))?(?:以下|or less)(?P<tail2>.*)",
    re.IGNORECASE,
)
WITHIN: Final = re.compile(
    rf"(?P<name>.*?)(?P<sign>不超过|不大于|不多于|≤|<=|at most|within)\s*(?P<a>{NUMBER})\s*{_U}(?P<tail>.*)|(?P<name2>.*?)(?P<a2>{NUMBER})\s*(?P<u2>{UNIT}|%)?(?:\(含\))?(?:以内|之内|内)(?P<tail2>.*)",
    re.IGNORECASE,
)
EXACT: Final = re.compile(rf"(?P<name>.*?)(?P<a>{NUMBER})\s*(?P<u>{UNIT}|%)(?P<tail>.*)")
