# SPDX-License-Identifier: MPL-2.0
"""A checklist's fields by their own names, whatever customary other name a file uses: Chinese ones, or from habit."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inspector.files.yaml_forms import forgiven
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode

SYNONYMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "编号": "id",
        "版本": "version",
        "标题": "title",
        "名称": "title",
        "测评内容": "title",
        "name": "title",
        "点位类型": "site_type",
        "site": "site_type",
        "性质": "standing",
        "表式": "sheet",
        "来源": "source",
        "路线": "route",
        "类别": "class",
        "category": "class",
        "分类": "classes",
        "categories": "classes",
        "条线": "trades",
        "行业": "trades",
        "trade": "trades",
        "站": "stop",
        "路线站点": "stops",
        "观察分钟": "watch",
        "观察时长": "watch",
        "参数": "parameters",
        "params": "parameters",
        "等级": "grades",
        "bands": "grades",
        "测评项目": "sections",
        "项目": "sections",
        "条目": "points",
        "items": "points",
        "满分": "full",
        "分值": "full",
        "应得分": "full",
        "full_points": "full",
        "max": "full",
        "方法": "ways",
        "way": "ways",
        "考察要点": "look_for",
        "lookfor": "look_for",
        "不符合情形": "faults",
        "fault": "faults",
        "豁免情形": "exemptions",
        "exemption": "exemptions",
        "评分规则": "rule",
        "通用条款": "common",
        "类型": "kind",
        "type": "kind",
        "条件": "when",
        "if": "when",
        "严重程度": "severity",
        "指标": "indicator",
        "取证要求": "evidence",
        "权重": "worth",
        "综合规则": "rules",
        "抽样计划": "plan",
        "共用": "shared",
        "引用": "use",
        "引用系列": "uses",
    }
)


def named(node: Node | None) -> dict[str, Node]:
    """Give an object's fields by their own names without a word about what is wrong; the first of several counts."""
    found: dict[str, Node] = {}
    for key, value in node.value if isinstance(node, MappingNode) else []:
        if isinstance(key, ScalarNode):
            typed = str(key.value)
            found.setdefault(SYNONYMS.get(typed) or forgiven(typed, SYNONYMS), value)
    return found


def typed(node: Node | None) -> str:
    """Give the text of a plain value; empty when it is none."""
    return str(node.value) if isinstance(node, ScalarNode) else ""
