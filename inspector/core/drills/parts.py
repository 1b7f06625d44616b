# SPDX-License-Identifier: MPL-2.0
"""Sections and sites of a graded attempt: the outcomes of their questions added up, in one pass for both."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from inspector.core.drills.graded import PartGrade
from inspector.core.drills.question import Question

_NOT_FOUND: Final = ("missed", "blank", "late")
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
        counted: list[Counter[str]] = [Counter() for _ in self._groups]
        for (group, outcome), often in Counter(zip(self._place, outcomes, strict=True)).items():
            counted[group][outcome] = often
        sections: dict[str, Counter[str]] = {}
        sites: dict[str, Counter[str]] = {}
        for (section, site, fault), counts in zip(self._groups, counted, strict=True):
            if fault:
                counts["fault"] = sum(counts.values())
                counts["not_found"] = sum(counts[outcome] for outcome in _NOT_FOUND)
            sections.setdefault(section, Counter()).update(counts)
            sites.setdefault(site, Counter()).update(counts)
        return _grades(sections), _grades(sites)


def _grades(parts: Mapping[str, Counter[str]]) -> tuple[PartGrade, ...]:
    return tuple(_grade(name, counts) for name, counts in parts.items())


def _grade(name: str, counts: Counter[str]) -> PartGrade:
    faults, not_found = counts.pop("fault", 0), counts.pop("not_found", 0)
    blanks = counts["blank"] + counts["late"]
    return PartGrade(name, counts.total(), counts["agreed"], not_found, counts["false_alarm"], faults, blanks)
