# SPDX-License-Identifier: MPL-2.0
"""Which column of an office's list of sites holds what: headings known by many names, and a mapping to correct."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from inspector.core.doctor.tables import letters
from inspector.core.near_miss import nearest
from inspector.core.problems import KnownError, Problem

Headings: TypeAlias = Mapping[int, str]
"""Column, counted from 1 → heading."""
Mapped: TypeAlias = Mapping[str, int]
"""Field (FIELDS) → column, counted from 1."""

FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "id": (
        *("id", "code", "site id", "number", "编号", "点位编号", "点位编码", "编码", "代码", "点位代码", "点位id"),
        *("点位号", "统一编号"),
    ),
    "name": (
        *(
            "name",
            "site",
            "site name",
            "place",
            "名称",
            "点位名称",
            "点位",
            "实地点位",
            "测评点位",
            "点位名",
            "单位名称",
        ),
        *(
            "场所名称",
            "点位全称",
            "考察点位",
            "测评点",
            "地点名称",
            "检查点位",
            "市场名称",
            "小区名称",
            "社区名称",
            "学校名称",
        ),
    ),
    "type": (
        *("type", "site type", "kind", "category", "类型", "点位类型", "类别", "点位类别", "场所类型", "点位种类"),
        *("测评类型", "点位性质", "种类"),
    ),
    "address": (
        *("address", "location", "street address", "地址", "详细地址", "点位地址", "具体地址", "具体位置", "位置"),
        *("所在位置", "坐落", "坐落位置", "点位位置", "地点"),
    ),
    "district": ("district", "county", "区", "区县", "县区", "所属区", "所属区县", "县市区", "城区", "区市县", "县"),
    "street": (
        *("street", "town", "subdistrict", "街道", "镇街", "街道乡镇", "乡镇街道", "乡镇", "所属街道", "所属镇街"),
        *("街镇", "镇", "所在街道", "属地街道", "属地", "属地单位", "所属乡镇", "办事处", "街道办", "镇街道"),
    ),
    "community": (
        *("community", "village", "社区", "村", "社区村", "村居", "所属社区", "村社区", "居委会", "所在社区", "居村"),
        *("村社", "行政村"),
    ),
    "trade": (
        *("department", "trade", "authority", "responsible department", "行业主管部门", "主管部门", "行业部门", "条线"),
        *(
            "责任部门",
            "责任单位",
            "牵头部门",
            "牵头单位",
            "主管单位",
            "行业主管",
            "行业单位",
            "条线部门",
            "行业牵头单位",
        ),
    ),
    "district_leader": ("district leader", "区领导", "包联区领导", "区级领导", "县领导", "市领导", "包保区领导"),
    "street_leader": (
        *(
            "street leader",
            "leader",
            "包联领导",
            "包挂领导",
            "挂钩领导",
            "分包领导",
            "街道领导",
            "镇街领导",
            "包保领导",
        ),
        *("领导", "责任领导", "镇街包联领导", "街道包联领导", "挂点领导"),
    ),
    "community_leader": ("community leader", "社区负责人", "社区书记", "村书记", "社区包联人", "网格员"),
    "trade_leader": (
        "department leader",
        "deputy leader",
        "分管领导",
        "部门领导",
        "分管副职",
        "行业领导",
        "部门负责人",
    ),
    "north": ("north", "latitude", "lat", "纬度", "北纬", "y坐标"),
    "east": ("east", "longitude", "lng", "lon", "long", "经度", "东经", "x坐标"),
    "spot": ("coordinates", "position", "gps", "坐标", "经纬度", "地理坐标", "定位", "gps坐标"),
}
"""Field → its headings."""

_BRACKETED: Final = re.compile(r"[(（\[【〔][^)）\]】〕]*[)）\]】〕]")
_MARKS: Final = re.compile(r"[\s*＊:：_\-/、,，.。()（）\[\]【】〔〕]+")
_KNOWN: Final = {re.sub(r"[\s]+", "", name): field for field, names in FIELDS.items() for name in names}
_LONGEST: Final = 40


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed mapping, and the fields whose heading only comes close to a known one."""

    mapped: Mapped
    doubtful: tuple[str, ...] = ()


def plain_heading(said: str) -> str:
    """Give a heading in small letters without marks, full-width signs as half-width."""
    half = "".join(chr(ord(sign) - 0xFEE0) if "！" <= sign <= "～" else sign for sign in said[:200])
    return _MARKS.sub("", half).lower()


def field_of(said: str) -> str:
    """Tell the field a heading names, brackets left out if it must be; empty when it names none."""
    return _KNOWN.get(plain_heading(said)) or _KNOWN.get(plain_heading(_BRACKETED.sub("", said))) or ""


def propose(headings: Headings) -> Proposal:
    """Propose a mapping: headings that are known, then those that come close; each field and column once."""
    mapped: dict[str, int] = {}
    for column, said in sorted(headings.items()):
        field = field_of(said)
        if field:
            mapped.setdefault(field, column)
    doubtful = []
    for column, said in sorted(headings.items()):
        field = "" if field_of(said) else _near(said)
        if field and field not in mapped and column not in mapped.values():
            mapped[field] = column
            doubtful.append(field)
    return Proposal(mapped, tuple(doubtful))


def _near(said: str) -> str:
    plain = plain_heading(said)
    if len(plain) < 2 or len(plain) > _LONGEST:
        return ""
    close = nearest(plain, _KNOWN)
    shared = 3 * len({*plain} & {*close}) >= 2 * max(len(plain), len(close))
    return _KNOWN[close] if close and shared else ""


def score(headings: Headings) -> int:
    """Tell how much a row looks like the headings of a list of sites: how many fields it names, none without a name."""
    mapped = propose(headings).mapped
    return len(mapped) if "name" in mapped else 0


def shape(headings: Headings) -> str:
    """Name a row of headings, so that a mapping is remembered for tables that look alike: 16 hex characters."""
    said = "\n".join(f"{column}\t{plain_heading(text)}" for column, text in sorted(headings.items()))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def check_mapping(mapped: Mapped, headings: Headings) -> None:
    """Refuse a mapping that names no name, an unknown field or column, or one column twice.

    Raises KnownError `register_field`, `register_column`, `register_column_twice` or `register_no_name`.
    """
    known = ", ".join(letters(column) for column in sorted(headings))
    for field, column in mapped.items():
        if field not in FIELDS:
            raise KnownError(Problem("register_field", found=field, known=", ".join(FIELDS)))
        if column not in headings:
            raise KnownError(Problem("register_column", found=letters(column) or column, known=known))
        if list(mapped.values()).count(column) > 1:
            raise KnownError(Problem("register_column_twice", found=letters(column)))
    if "name" not in mapped:
        raise KnownError(Problem("register_no_name"))
