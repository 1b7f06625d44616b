# SPDX-License-Identifier: MPL-2.0
"""Sections and sites of a graded attempt: the outcomes of their questions added up, in one pass for both."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from inspector.core.drills.graded import OUTCOMES, PartGrade
from inspector.core.drills.question import Question

_LANE: Final = 32
"""Bits of a count that is added up beside others in one whole number."""
_NOT_FOUND: Final = frozenset({"missed", "blank", "late"})
"""Outcomes of a fault of the key that was not found."""


class Parts:
    """Knows to which section and site every question belongs; made once, adds up any attempt."""

    def __init__(self, questions: Sequence[Question]) -> None:
        """Lay out which questions stand together: those of one section, one site, all faults or all sound."""
        places = [(question.part, question.item[0], question.fault) for question in questions]
        self._groups = tuple(dict.fromkeys(places))
        at = {place: number for number, place in enumerate(self._groups)}
        self._place = tuple(at[place] for place in places)

    def added(self, outcomes: Sequence[str]) -> tuple[tuple[PartGrade, ...], tuple[PartGrade, ...]]:
        """Give the sections and the sites, each in the order in which they are first asked."""
        sections = dict.fromkeys((section for section, _, _ in self._groups), 0)
        sites = dict.fromkeys((site for _, site, _ in self._groups), 0)
        for (group, outcome), often in Counter(zip(self._place, outcomes, strict=True)).items():
            section, site, fault = self._groups[group]
            counts = often * _COUNTS[outcome, fault]
            sections[section] += counts
            sites[site] += counts
        return _grades(sections), _grades(sites)


def _counted(outcome: str, *, fault: bool) -> int:
    """Give what one question adds to each count of a PartGrade, in its order, side by side."""
    adds = (
        outcome != "unasked",
        outcome == "agreed",
        fault and outcome in _NOT_FOUND,
        outcome == "false_alarm",
        fault and outcome != "unasked",
        outcome in {"blank", "late"},
    )
    return sum(each << place * _LANE for place, each in enumerate(adds))


_COUNTS: Final = {(outcome, fault): _counted(outcome, fault=fault) for outcome in OUTCOMES for fault in (False, True)}
_PLACES: Final = range(0, 6 * _LANE, _LANE)
_FULL: Final = (1 << _LANE) - 1


def _grades(parts: Mapping[str, int]) -> tuple[PartGrade, ...]:
    """Read the counts; a part of which nothing was put is none."""
    found = (PartGrade(name, *(counts >> place & _FULL for place in _PLACES)) for name, counts in parts.items())
    return tuple(part for part in found if part.points)
