# SPDX-License-Identifier: MPL-2.0
"""The words the results of a drill are headed with, in the language spoken now."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from inspector.core.exact import HUNDRED, show_short
from inspector.ui.desk import Desk
from inspector.ui.office.rank_grid import Column
from inspector.ui.office.rank_tables import change_said

if TYPE_CHECKING:
    from inspector.core.drills.results import Line

PARTS: Final = ("people", "questions", "map", "agreement", "rulings", "paper", "papers")
VERDICT_MARKS: Final[Mapping[str, str]] = {"passed": "met", "withheld": "partial", "retrain": "lost"}
"""Colour and icon of a verdict."""
MARKS: Final[Mapping[str, tuple[str, str]]] = {
    "agreed": ("met", "met"),
    "missed": ("lost", "lost"),
    "false_alarm": ("warning", "warning"),
    "differs": ("partial", "partial"),
    "blank": ("unjudged", "quiet"),
    "late": ("clock", "skipped"),
    "unasked": ("skipped", "quiet"),
    "": ("", ""),
}
"""The drawing and the colour by meaning of each outcome; no two have the same drawing."""


class ResultsWords(QObject):
    """Says parts, headings, outcomes and behaviours."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Speak as the window does."""
        super().__init__(parent)
        self._desk = desk

    def parts(self) -> Mapping[str, str]:
        """Name the parts of the page."""
        return {
            "people": self.tr("People"),
            "questions": self.tr("Questions"),
            "map": self.tr("Map"),
            "agreement": self.tr("Agreement"),
            "rulings": self.tr("Rulings"),
            "paper": self.tr("Paper answers"),
            "papers": self.tr("Reports"),
        }

    def head(self, code: str) -> str:
        """Head a column."""
        return {
            "number": self.tr("Number"),
            "name": self.tr("Name"),
            "unit": self.tr("Unit"),
            "agreement": self.tr("Agreement rate"),
            "missed": self.tr("Missed"),
            "false_alarms": self.tr("False alarms"),
            "leniency": self.tr("Leniency"),
            "result": self.tr("Result"),
            "behaviour": self.tr("Behaviour"),
            "question": self.tr("No."),
            "point": self.tr("Question"),
            "outcome": self.tr("Outcome"),
            "said": self.tr("Said"),
            "key": self.tr("Key"),
            "reason": self.tr("Why"),
            "seconds": self.tr("Time"),
            "wrong": self.tr("Usual error"),
            "evidence": self.tr("What it shows"),
            "coefficient": self.tr("Coefficient"),
            "value": self.tr("Value"),
            "interval": self.tr("95 % interval"),
            "meaning": self.tr("What it says"),
            "before": self.tr("Before"),
            "after": self.tr("After"),
            "change": self.tr("Change"),
            "ruling": self.tr("Ruling"),
            "by": self.tr("Who"),
            "drill": self.tr("Drill"),
            "day": self.tr("Day"),
            "detection": self.tr("Detection rate"),
        }[code]

    def columns(self, heads: Sequence[tuple[str, str, int, bool]]) -> tuple[Column, ...]:
        """Head a table: code, kind, width, and whether it shares what is left."""
        return tuple(Column(code, self.head(code), kind, width, wide=wide) for code, kind, width, wide in heads)

    def outcome(self, code: str) -> str:
        """Name what came of a question; nothing where it did not count."""
        return self._desk.word(f"drill.outcome.{code}") if code else ""

    def because(self, label: str) -> str:
        """Say which question's answer hid one that was not put."""
        return self.tr("for the answer to {label}").format(label=label)

    def behaviour(self, code: str) -> str:
        """Name how somebody judges."""
        return self._desk.word(f"drill.behaviour.{code}")

    def result(self, verdict: str) -> str:
        """Say how an attempt came out: one of VERDICTS."""
        return self._desk.word(f"drill.verdict.{verdict}")

    def turned(self, code: str) -> str:
        """Say what rulings did to a verdict; nothing where it stands as it was."""
        return {"passed": self.tr("retrain before"), "retrain": self.tr("pass before")}.get(code, "")

    def key_here(self) -> str:
        """Say why a verdict waits for a ruling."""
        return self.tr("key was on the laptop")

    def unknown(self) -> str:
        """Say that nobody on the roster has a number."""
        return self.tr("not on the roster")

    def about(self, line: "Line") -> str:
        """Say what is to be known of somebody's attempt, briefly: on paper, one of several, practice, notes."""
        count = 1 + len(line.others)
        said = (
            self.tr("on paper") if line.graded.attempt.mode == "paper" else "",
            self.tr("{n} attempts").format(n=count) if count > 1 else "",
            self.tr("practised") if line.practice else "",
            self.tr("{n} notes").format(n=len(line.notes)) if line.notes else "",
        )
        return " · ".join(part for part in said if part)

    def order(self, code: str) -> str:
        """Say an order of the people."""
        return self.tr("In the order of the roster") if code == "roster" else self.head(code)

    def of_counted(self, part: int, whole: int) -> str:
        """Say how many of how many."""
        return self.tr("{part} of {whole}").format(part=part, whole=whole)

    def counted(self, said: str, count: int) -> str:
        """Say an answer with how many gave it, apart from its own figures."""
        return self.tr("{said} ({n})").format(said=said, n=count)

    def seconds(self, count: int) -> str:
        """Say how long a question took; nothing where it is not known."""
        return self.tr("{n} s").format(n=count) if count >= 0 else "–"

    def leaning(self, bias: Fraction | None) -> str:
        """Say in a word which way somebody leans."""
        if not bias:
            return ""
        return self.tr("lenient") if bias > 0 else self.tr("strict")

    def bias(self, bias: Fraction | None) -> str:
        """Say leniency as percentage points of the full score, with its sign."""
        return "–" if bias is None else change_said(bias * HUNDRED)


def percent(share: Fraction | None) -> str:
    """Say a share in percent."""
    return "–" if share is None else f"{show_short(share * HUNDRED, 1)} %"
