# SPDX-License-Identifier: MPL-2.0
"""The law of the checklist template: its sheets and their columns, by which it is both written and read."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

LANGUAGES: Final = ("zh", "en")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the field it holds, in what kind of cell, its words, and its width in characters.

    Kinds: `plain` a word, `number`, `flag` true or nothing, `choice` one of a few words, `words` (a column a language),
    `texts` (a column a language, a line a text), `names` (ids with commas between), `tree` (YAML on one line).
    """

    key: str
    kind: str
    zh: str
    en: str
    width: int = 12

    def heading(self, language: str = "") -> str:
        """Give the heading, which ends in the field's own name: `标题 title:zh`."""
        return f"{self.zh} {self.key}:{language}" if language else f"{self.zh} {self.key}"

    @property
    def by_language(self) -> bool:
        """Whether it has a column for each language."""
        return self.kind in {"words", "texts"}


@dataclass(frozen=True, slots=True)
class SheetLaw:
    """One sheet: the field of the checklist it holds, its names, and its columns."""

    key: str
    zh: str
    en: str
    columns: tuple[Column, ...]

    @property
    def name(self) -> str:
        """The name on its tab."""
        return f"{self.zh} {self.en}"

    def column(self, key: str) -> Column:
        """Give a column by its field."""
        return next(column for column in self.columns if column.key == key)


_ID: Final = Column("id", "plain", "编号", "Id", 14)
_CODE: Final = Column("code", "plain", "代码", "Code", 12)
_TITLE: Final = Column("title", "words", "名称", "Title", 30)
_WHEN: Final = Column("when", "tree", "条件", "Only if", 26)
_LEAST: Final = Column("least", "number", "至少", "At least", 10)
_MOST: Final = Column("most", "number", "至多", "At most", 10)
_CAP: Final = Column("cap", "number", "上限", "Cap", 10)
_LISTED: Final = (_ID, _TITLE, Column("mark", "words", "简称", "Mark", 10))
_MISSING: Final = Column("missing", "choice", "缺失", "When missing", 12)

HEAD: Final = SheetLaw(
    "head",
    "基本",
    "Head",
    (
        Column("field", "plain", "项目", "Field", 26),
        Column("value", "plain", "值", "Value", 26),
        Column("words", "words", "文字", "Words", 60),
    ),
)
LISTS: Final = (
    SheetLaw("classes", "类别", "Classes", _LISTED),
    SheetLaw("severities", "严重程度", "Severities", _LISTED),
    SheetLaw("trades", "条线", "Trades", _LISTED),
    SheetLaw("stops", "站点", "Stops", _LISTED),
    SheetLaw("indicators", "指标", "Indicators", _LISTED),
    SheetLaw(
        "parameters",
        "参数",
        "Parameters",
        (_ID, _TITLE, Column("value", "number", "值", "Value", 10), Column("unit", "words", "单位", "Unit", 12)),
    ),
    SheetLaw("grades", "等次", "Grades", (_CODE, _TITLE, _LEAST, Column("stars", "number", "星级", "Stars", 8))),
    SheetLaw(
        "plan",
        "抽样计划",
        "Plan",
        (
            Column("site_type", "words", "点位类型", "Site type", 24),
            Column("stratum", "words", "层", "Stratum", 24),
            _LEAST,
        ),
    ),
)
WEIGHTS: Final = SheetLaw(
    "weights",
    "汇总权重",
    "Weights",
    (
        Column("list", "choice", "列表", "List", 14),
        _ID,
        Column("weight", "number", "权重", "Weight", 10),
    ),
)
SECTIONS: Final = SheetLaw(
    "sections",
    "章节",
    "Sections",
    (
        _ID,
        Column("parent", "plain", "上级", "Within", 14),
        _TITLE,
        Column("worth", "number", "计分", "Worth", 10),
        _CAP,
        Column("bonus", "flag", "加分", "Bonus", 8),
        _MISSING,
        _WHEN,
    ),
)
POINTS: Final = SheetLaw(
    "points",
    "条目",
    "Points",
    (
        Column("section", "plain", "章节", "Section", 14),
        _ID,
        Column("title", "words", "测评内容", "Title", 40),
        Column("full", "number", "满分", "Full points", 8),
        Column("rule", "choice", "评分规则", "Rule", 14),
        Column("class", "plain", "类别", "Class", 12),
        Column("severity", "plain", "严重程度", "Severity", 10),
        Column("trades", "names", "条线", "Trades", 22),
        Column("ways", "names", "方法", "Ways", 14),
        Column("methods", "names", "测评方式", "Methods", 14),
        Column("watch", "number", "观察分钟", "Minutes to watch", 8),
        Column("stop", "plain", "站", "Stop", 12),
        Column("indicator", "plain", "指标", "Indicator", 12),
        Column("use", "plain", "引用", "Clause used", 10),
        Column("common", "plain", "通用条款", "Common clause", 10),
        Column("shared", "plain", "共用", "Shared", 10),
        _WHEN,
        Column("look_for", "texts", "考察要点", "Look for", 44),
        Column("faults", "texts", "不符合情形", "Faults", 44),
        Column("exemptions", "texts", "豁免情形", "Exemptions", 36),
        Column("may_skip", "flag", "可不适用", "May be skipped", 8),
        Column("no_note", "flag", "不需记录", "No note", 8),
        Column("no_photo", "flag", "不需照片", "No photo", 8),
        Column("origin", "plain", "出处", "Origin", 12),
    ),
)
PARTS: Final = SheetLaw(
    "parts",
    "规则明细",
    "Rule parts",
    (
        Column("point", "plain", "条目", "Point", 10),
        Column("list", "choice", "列表", "List", 12),
        _ID,
        _CODE,
        Column("label", "words", "文字", "Label", 30),
        Column("title", "words", "名称", "Title", 20),
        Column("factor", "number", "系数", "Factor", 8),
        Column("points", "number", "分值", "Points", 8),
        Column("each", "number", "每处扣", "Each", 8),
        _CAP,
        Column("zero", "flag", "全扣", "Takes all", 8),
        Column("need", "number", "应有数", "Need", 8),
        _LEAST,
        _MOST,
        Column("step", "number", "级距", "Step", 8),
        Column("whole", "number", "总数", "Whole", 8),
        Column("weight", "number", "权重", "Weight", 8),
        Column("value", "number", "值", "Value", 8),
        Column("demerits", "number", "记分", "Demerits", 8),
        Column("rise", "number", "递增", "Rise", 8),
        Column("periods", "number", "期数", "Periods", 8),
        Column("needs", "names", "须满足", "Needs", 20),
        Column("limits", "tree", "限额", "Limits", 26),
        Column("effect", "choice", "后果", "Effect", 10),
        Column("scope", "choice", "范围", "Scope", 10),
        Column("combine", "choice", "合成", "Combine", 12),
        Column("needed", "number", "人数", "Raters", 8),
        Column("spread", "number", "允许差", "Spread", 8),
        Column("wants", "choice", "填写", "Wants", 10),
        Column("unit", "words", "单位", "Unit", 12),
        Column("what", "words", "计什么", "What is counted", 20),
        Column("when", "choice", "何时", "When", 10),
        Column("matrix", "tree", "矩阵", "Matrix", 26),
    ),
)
WHOLES: Final = SheetLaw(
    "rules",
    "综合规则",
    "Whole rules",
    (
        Column("rule", "plain", "规则", "Rule", 14),
        Column("kind", "choice", "种类", "Kind", 14),
        Column("list", "choice", "列表", "List", 10),
        _ID,
        _CODE,
        _TITLE,
        Column("section", "plain", "章节", "Section", 14),
        Column("points", "names", "条目", "Points", 22),
        Column("parts", "names", "组成", "Parts", 22),
        Column("measure", "choice", "度量", "Measure", 12),
        Column("effect", "choice", "后果", "Effect", 10),
        _CAP,
        Column("of", "plain", "对象", "Of", 12),
        Column("each", "plain", "每条", "Each of", 12),
        Column("point", "plain", "条目", "Point", 12),
        Column("severity", "plain", "严重程度", "Severity", 12),
        Column("no_veto", "flag", "无否决", "No veto", 8),
        _LEAST,
        _MOST,
        Column("total", "number", "总分", "Total", 10),
        Column("worst", "number", "最差", "Worst", 10),
        Column("needs", "names", "须满足", "Needs", 22),
        Column("stars", "number", "星级", "Stars", 8),
    ),
)
GUIDE: Final = SheetLaw("guide", "说明", "Guide", ())
SHEETS: Final = (HEAD, *LISTS, WEIGHTS, SECTIONS, POINTS, PARTS, WHOLES)

# Fields of the head that are words; every other one is a plain value.
HEAD_WORDS: Final = ("title", "site_type", "source", "route")
HEAD_FIELDS: Final = ("format", "id", "version", *HEAD_WORDS, "standing", "sheet", "uses", "missing", "most")
POLICY_FIELDS: Final = ("visits", "raters", "missing", "sites", "units", "least_sites")
POLICY_LISTS: Final = ("types", "methods", "periods")
# What stands under `list` for the rule itself, and for photos the point must bring.
ITSELF: Final = "rule"
EVIDENCE: Final = "evidence"
RULE_LISTS: Final = (
    ITSELF,
    *("levels", "options", "lines", "needs", "bands", "parts", "tiers", "classes", "results", "likelihood", "scope"),
    EVIDENCE,
)
WHOLE_LISTS: Final = (ITSELF, "all", "quotas", "bands", "tiers")
# The few words a `choice` column offers, where they do not depend on anything else.
OFFERED: Final[Mapping[tuple[str, str], tuple[str, ...]]] = MappingProxyType(
    {
        ("weights", "list"): POLICY_LISTS,
        ("sections", "missing"): ("rescale", "zero", "full", "peers"),
        ("parts", "list"): RULE_LISTS,
        ("parts", "effect"): ("fail", "void", "cap"),
        ("parts", "combine"): ("mean", "trimmed", "median", "consensus", "chief"),
        ("parts", "wants"): ("text", "number", "photo", "choice"),
        ("parts", "when"): ("always", "fault"),
        ("rules", "list"): WHOLE_LISTS,
        ("rules", "measure"): ("percent", "demerits"),
        ("rules", "effect"): ("fail", "void", "cap"),
    }
)
_BY_KEY: Final = MappingProxyType({sheet.key: sheet for sheet in SHEETS})
# Columns that offer the ids of another sheet; ids stand before any column of words there.
REFERRED: Final[Mapping[tuple[str, str], SheetLaw]] = MappingProxyType(
    {
        ("sections", "parent"): SECTIONS,
        ("points", "section"): SECTIONS,
        ("points", "class"): _BY_KEY["classes"],
        ("points", "severity"): _BY_KEY["severities"],
        ("points", "stop"): _BY_KEY["stops"],
        ("points", "indicator"): _BY_KEY["indicators"],
        ("parts", "point"): POINTS,
        ("rules", "section"): SECTIONS,
        ("rules", "severity"): _BY_KEY["severities"],
    }
)
