# SPDX-License-Identifier: MPL-2.0
"""The docket (裁定簿): decisions by what they speak of; each of them holds, is dormant, or superseded."""

from collections.abc import Callable, Container, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final, TypeAlias

from inspector.core.checklist import ChecklistDigest
from inspector.core.merging.decisions import CHOICES, Decision
from inspector.core.points import PointId
from inspector.core.visits import Key

NO_KEY: Final[Key] = (ChecklistDigest(""), PointId(""))
Question: TypeAlias = tuple[str, Key, str]
"""What is decided about, at which point, and which part of it."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """The decisions of one question: those that hold, and those made for sides that have changed since; sorted."""

    holding: tuple[str, ...] = ()
    dormant: tuple[str, ...] = ()


NO_RULING: Final = Ruling()


class Docket:
    """Active decisions, asked question by question; whatever nobody asks about stays dormant."""

    def __init__(self, decisions: Mapping[str, Decision]) -> None:
        """Sort the decisions by subject and question; one that an active decision supersedes speaks no more."""
        self.decisions = {name: decisions[name] for name in sorted(decisions)}
        gone = {name for decision in decisions.values() for name in decision.supersedes}
        self.standing = {name: "superseded" if name in gone else "dormant" for name in self.decisions}
        self._asked: dict[str, dict[Question, list[str]]] = {}
        self._parts: dict[tuple[str, str, Key], dict[str, None]] = {}
        for name, decision in self.decisions.items():
            if name not in gone:
                question = (decision.about, decision.key, decision.part)
                self._asked.setdefault(decision.subject, {}).setdefault(question, []).append(name)
                named = (decision.subject, decision.about, decision.key)
                self._parts.setdefault(named, {})[decision.part] = None

    def knows(self, subjects: Iterable[str]) -> bool:
        """Tell whether anything was ever decided of these."""
        return any(subject in self._asked for subject in subjects)

    def speaks_of_points(self, subjects: Iterable[str]) -> bool:
        """Tell whether anything was decided of one of their points."""
        return any(key != NO_KEY for subject in subjects for _, key, _ in self._asked.get(subject, ()))

    def keys(self, about: str, subjects: Iterable[str]) -> frozenset[Key]:
        """List the points of which something was decided."""
        asked = (question for subject in subjects for question in self._asked.get(subject, ()))
        return frozenset(key for said, key, _ in asked if said == about)

    def parts(self, about: str, subjects: Iterable[str], key: Key) -> tuple[str, ...]:
        """List the parts of which something was decided at a point, sorted, each once."""
        return tuple(sorted({part for subject in subjects for part in self._parts.get((subject, about, key), ())}))

    def ruling(
        self,
        question: Question,
        subjects: Iterable[str],
        sides: AbstractSet[str],
        fits: Callable[[Decision], bool],
    ) -> Ruling:
        """Ask one question: a decision holds when every side there is was seen, and its choice is still to be had."""
        if not self._asked:
            return NO_RULING
        names = [name for subject in subjects for name in self._asked.get(subject, {}).get(question, ())]
        if not names:
            return NO_RULING
        holding = tuple(sorted(name for name in names if self._holds(self.decisions[name], sides, fits)))
        self.standing |= dict.fromkeys(holding, "holds")
        return Ruling(holding, tuple(sorted(set(names) - set(holding))))

    def word(self, about: str, subjects: Iterable[str], sides: AbstractSet[str]) -> tuple[Ruling, str]:
        """Ask a question that is answered by one word of CHOICES; the word is empty when nothing or two things hold."""
        ruling = self.ruling((about, NO_KEY, ""), subjects, sides, is_a_choice)
        return ruling, self.said(ruling)

    def said(self, ruling: Ruling) -> str:
        """Give the choice all holding decisions agree on, else nothing."""
        if not ruling.holding:
            return ""
        words = {self.decisions[name].choice for name in ruling.holding}
        return words.pop() if len(words) == 1 else ""

    def dormant(self, subjects: Iterable[str]) -> tuple[str, ...]:
        """List the decisions on these that hold no more, sorted."""
        each = (name for subject in subjects for names in self._asked.get(subject, {}).values() for name in names)
        return tuple(sorted(name for name in each if self.standing[name] == "dormant"))

    @staticmethod
    def _holds(decision: Decision, sides: AbstractSet[str], fits: Callable[[Decision], bool]) -> bool:
        return sides <= set(decision.seen) and fits(decision)


def is_a_choice(decision: Decision) -> bool:
    """Tell whether a decision chose one of the words there are for what it is about."""
    return decision.choice in CHOICES[decision.about]


def among(names: Container[str]) -> Callable[[Decision], bool]:
    """Tell of a decision whether it chose one of these."""

    def fits(decision: Decision) -> bool:
        return decision.choice in names

    return fits
