# SPDX-License-Identifier: MPL-2.0
"""Checklists of a few points with rules over the whole, and answers to them."""

from collections.abc import Mapping
from fractions import Fraction

from inspector.core.answers import Answer, Status
from inspector.core.canonical import Json
from inspector.core.checklist import Checklist, read_checklist
from inspector.core.points import PointId
from inspector.core.values import Amount, Choice

FREE: Json = {"kind": "free", "step": "0.01"}
YES: Json = {"kind": "yes_no"}
VETO: Json = {"kind": "veto", "effect": "fail", "scope": "whole"}


def point(name: str, full: int, rule: Json = FREE, **more: Json) -> Json:
    """A point of so many points, judged by a free score unless said otherwise."""
    return {"id": name, "title": {"zh": name}, "full": str(full), "rule": rule, "ways": ("look",), **more}


def section(name: str, *points: Json, **more: Json) -> Json:
    """A section of these points."""
    return {"id": name, "title": {"zh": name}, "points": points, **more}


def checklist(*sections: Json, **more: Json) -> Checklist:
    """A checklist of these sections."""
    head = {"type": "checklist", "format": 1, "id": "drawn", "version": "1", "standing": "example"}
    words = {"title": {"zh": "表"}, "site_type": {"zh": "点位"}, "sheet": "operation"}
    return read_checklist({**head, **words, "sections": sections, **more})


def given(**numbers: str) -> Mapping[PointId, Answer]:
    """Answers by point: a number is a free score, `n/a` not applicable, anything else a choice."""
    return {PointId(name): _answer(said) for name, said in numbers.items()}


def _answer(said: str) -> Answer:
    if said == "n/a":
        return Answer(Status.NOT_APPLICABLE)
    if said[0].isdigit():
        return Answer(Status.JUDGED, Amount(Fraction(said)))
    return Answer(Status.JUDGED, Choice(said))
