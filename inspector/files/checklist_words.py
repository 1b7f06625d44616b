# SPDX-License-Identifier: MPL-2.0
"""Words people write for the codes of a checklist file: 看 for `look`, 逐处扣分 for `deduct`."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.problems import LANGUAGES
from inspector.core.rules import RULES
from inspector.core.words import word

Words = Mapping[str, str]

KINDS: Final[Words] = MappingProxyType(
    {word(f"rule.{kind}", language): kind for kind in RULES for language in LANGUAGES}
)
WAYS: Final[Words] = MappingProxyType({"看": "look", "问": "ask", "查": "records", "验": "act"})
METHODS: Final[Words] = MappingProxyType(
    {
        "实地": "onsite",
        "实地考察": "onsite",
        "材料": "documents",
        "材料审核": "documents",
        "问卷": "survey",
        "问卷调查": "survey",
    }
)
STANDINGS: Final[Words] = MappingProxyType({"示例": "example", "地方": "local", "本地": "local", "正式": "official"})
SHEETS: Final[Words] = MappingProxyType({"操作表": "operation", "扣分表": "deduction"})
MISSING: Final[Words] = MappingProxyType({"折算": "rescale", "零分": "zero", "满分": "full", "同级平均": "peers"})
EFFECTS: Final[Words] = MappingProxyType({"不通过": "fail", "计零分": "void", "封顶": "cap"})
OCCASIONS: Final[Words] = MappingProxyType({"总要": "always", "不符合时": "fault"})
WANTS: Final[Words] = MappingProxyType({"文字": "text", "数字": "number", "照片": "photo", "选项": "choice"})
