# SPDX-License-Identifier: MPL-2.0
"""Loads a roll-up file: the policies in force and the results of visits, one a line."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, TypeAlias

from inspector.core.canonical import Json
from inspector.core.policies import Policies, read_policies
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.rollup import Result
from inspector.files.sources import in_file, shown_name
from inspector.files.whole_fields import POLICIES
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_files import compose_file
from inspector.files.yaml_forms import Fields, Listed, exact, plain, whole

Rolling: TypeAlias = "tuple[tuple[Policies, tuple[Result, ...]] | None, tuple[Problem, ...]]"

_SYNONYMS: Final[Mapping[str, str]] = {
    "地区": "area",
    "单位": "unit",
    "点位类型": "site_type",
    "type": "site_type",
    "点位": "site",
    "得分": "earned",
    "应得分": "possible",
    "日期": "order",
    "date": "order",
    "测评方式": "method",
    "期": "period",
}
_WORDS: Final = ("area", "unit", "site_type", "site", "order", "method", "period")
_RESULT: Final = Fields(
    {**dict.fromkeys(_WORDS, plain), "earned": exact, "possible": exact},
    ("unit", "site", "earned", "possible"),
    _SYNONYMS,
)
_FILE: Final = Fields({"format": whole, "policies": POLICIES, "results": Listed(_RESULT)}, ("results",), _SYNONYMS)


def load_rollup(source: Path | bytes, *, name: str = "") -> Rolling:
    """Load policies and results; None and every problem when anything is wrong. Nothing in the file can raise."""
    shown = shown_name(source, name)
    root, faults = compose_file(source, shown)
    if root is None:
        return None, faults
    desk = Desk(shown, {})
    record = _FILE(root, desk)
    if desk.problems or not isinstance(record, Mapping):
        return None, desk.every_problem()
    try:
        return (_policies(record), _results(record)), ()
    except KnownError as error:
        return None, (in_file(error.problem, shown),)


def _policies(record: Mapping[str, Json]) -> Policies:
    return read_policies(Reading(record.get("policies", {})))


def _results(record: Mapping[str, Json]) -> tuple[Result, ...]:
    found = Reading({"results": record["results"]}).each("results", _result)
    for place, one in enumerate(found, 1):
        if not 0 <= one.earned <= one.possible or not one.possible:
            raise KnownError(Problem("result_range", n=place, site=one.site))
    return found


def _result(reading: Reading) -> Result:
    area, unit, site_type, site, order, method, period = (reading.text(key, "") for key in _WORDS)
    earned, possible = reading.amount("earned"), reading.amount("possible")
    return Result(area, unit, site_type, site, earned, possible, order, method, period)
