# SPDX-License-Identifier: MPL-2.0
"""How alike people judge among themselves, whatever the key says: every coefficient with a plain sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from inspector.core.agreement.coefficient import Coefficient
from inspector.core.agreement.paradox import Paradox
from inspector.core.agreement.sentences import name_of, plainly, warned
from inspector.core.exact import HUNDRED, show
from inspector.core.words import word
from inspector.ui.desk import Desk
from inspector.ui.office.rank_grid import Cell, Grid, Row
from inspector.ui.office.rank_table import GridTable
from inspector.ui.parts.going import Going
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task
from inspector.ui.training.results_part import ResultsPart, kept
from inspector.ui.training.results_words import ResultsWords

if TYPE_CHECKING:
    from inspector.core.drills.annex import Annex
    from inspector.ui.training.results_state import Seen

HEADS: Final = (
    ("coefficient", "text", 220, False),
    ("value", "number", 84, False),
    ("interval", "number", 150, False),
    ("meaning", "text", 320, True),
)
PLACES: Final = 3
TWO: Final = 2


class AgreementPart(ResultsPart):
    """Worked out when it is looked at: the intervals take a while."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for results."""
        super().__init__(desk, parent)
        self._annex: Annex | None = None
        self._of: tuple[Seen, str] | None = None
        self.told, self.warning = label("quiet", wrap=True), label("warning", wrap=True)
        self.going, self.table = Going(), GridTable(desk.theme)
        self.again = QPushButton()
        self.again.clicked.connect(self.ask)
        self.going.stopped.connect(self._stopped)
        self.column.setSpacing(8)
        for part in (self.told, self.fault, self.going, self.warning):
            self.column.addWidget(part)
        self.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.again.hide()
        self.column.addWidget(self.table, 1)
        self.retranslate()
        self.redraw()

    def tables(self) -> Sequence[GridTable]:
        """Copy the coefficients."""
        return (self.table,)

    def show_seen(self, seen: "Seen") -> None:
        """Work it out for what is shown now, when it is looked at."""
        super().show_seen(seen)
        if self.isVisible():
            self.ask()

    def take_focus(self) -> None:
        """Come to the front: work it out where that was not done."""
        self.ask()
        super().take_focus()

    @Slot()
    def ask(self) -> None:
        """Work the coefficients out beside the window, unless they are there."""
        if self.seen is None or self._of == (self.seen, self.desk.language) or len(self.seen.results.lines) < TWO:
            return
        self._of = (self.seen, self.desk.language)
        self.mend()
        self.again.hide()
        self.told.setText(self.tr("Working it out …"))
        self.going.follow(self.desk.tasks.run(_Annexing(self.desk, *self._of), self._take, self.refuse))

    @Slot()
    def _stopped(self) -> None:
        """Offer to begin again; what was worked out for other results is not shown for these."""
        self._annex = None
        for part in (self.warning, self.table):
            part.hide()
        self.told.setText(self.tr("Stopped: the coefficients of these results are not worked out."))
        self.again.show()
        self.again.setFocus()
        self._of = None

    @Slot(object)
    def _take(self, found: "tuple[Seen, str, Annex]") -> None:
        if self._of is not None and found[0] is self._of[0] and found[1] == self._of[1]:
            self._annex = found[2]
            self.retranslate()
            if self.hasFocus():
                self.take_focus()

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.again.setText(self.tr("Work it out"))
        self.again.setToolTip(self.tr("Every coefficient with its interval"))
        if self.isVisible() and self.again.isHidden():
            self.ask()
        if not self.again.isHidden():
            return
        annex = self._annex
        if annex is None or self.seen is None or len(self.seen.results.lines) < TWO:
            self.told.setText(self.tr("It takes the answers of two people or more."))
            for part in (self.warning, self.table):
                part.hide()
            return
        self.table.show()
        seed = self.tr(
            "{people} people, {points} questions, the key left out. Intervals: {n} resamples of questions, seed {seed}."
        )
        people, points = len(annex.table.raters), len(annex.table.units)
        told = seed.format(people=people, points=points, n=annex.resamples, seed=annex.seed)
        if 1 < annex.complete < people:
            facts = {"complete": annex.complete, "people": people}
            told += f" {word('said.drill_complete', self.desk.language).format_map(facts)}"
        self.told.setText(told)
        self.warning.setVisible(annex.paradox is not None)
        if annex.paradox is not None:
            self.warning.setText(_warned(annex.paradox, self.desk.language))
        kept(self.table, coefficient_grid(self.words, annex.coefficients, self.desk))


def coefficient_grid(words: ResultsWords, found: Sequence[Coefficient], desk: Desk) -> Grid:
    """Lay out coefficients with intervals and what they say; those without a value last, with the reason."""
    columns = words.columns(HEADS)
    known = [one for one in found if one.value is not None]
    rest = [one for one in found if one.value is None]
    rows = tuple(Row(one.name, _cells(one, desk), opens=False) for one in (*known, *rest))
    return Grid(words.parts()["agreement"], columns, rows)


def _cells(one: Coefficient, desk: Desk) -> tuple[Cell, ...]:
    said = plainly(one)
    why = desk.sentence(one.why) if one.why is not None else ""
    return (
        Cell(name_of(one.name).said(desk.language)),
        Cell(_number(one.value, one.name), meaning="" if one.value is not None else "quiet"),
        Cell(f"{_number(one.low, one.name)} – {_number(one.high, one.name)}" if one.low is not None else "–"),
        Cell(said.said(desk.language) if said is not None else why, meaning="" if said is not None else "quiet"),
    )


def _number(value: Fraction | None, name: str) -> str:
    if value is None:
        return "–"
    return f"{show(value * HUNDRED, 1)} %" if name == "agreement" else show(value, PLACES)


def _warned(found: Paradox, language: str) -> str:
    return warned(found).said(language)


@dataclass(frozen=True, slots=True)
class _Annexing:
    """The work: every coefficient with its interval."""

    desk: Desk
    seen: "Seen"
    language: str

    def __call__(self, task: Task) -> "tuple[Seen, str, Annex]":
        from inspector.app.training.results import drill_annex

        where = self.desk.hall, self.desk.office.office, self.seen.state.drill.id
        return self.seen, self.language, drill_annex(*where, self.language, told=task.step)
