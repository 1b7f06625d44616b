# SPDX-License-Identifier: MPL-2.0
"""What the page of a trainee's result shows: figures, the pass rule line by line, sections, and one missed question."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.app.training.practising import Practised
from inspector.core.answers import BLANK
from inspector.core.drills.behaviours import said as conduct_said
from inspector.core.drills.drill import Item
from inspector.core.drills.graded import Graded, PartGrade
from inspector.core.drills.passing import why
from inspector.core.exact import HUNDRED, show_short
from inspector.ui.desk import Desk
from inspector.ui.models.standing import Standing
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.pages.part import Part
from inspector.ui.pages.scoring_drill_reveal import RevealStrip
from inspector.ui.pages.scoring_drill_scene import ScenePart
from inspector.ui.parts.emptied import emptied
from inspector.ui.parts.text import label
from inspector.ui.training.taking_clock import MINUTE
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.meter import Meter
from inspector.ui.widgets.point_card import StandingMark
from inspector.ui.widgets.prose import Prose


class FiguresPart(Part):
    """The numbers of a result, how somebody judged in a sentence, and each line of the pass rule."""

    def __init__(self, desk: Desk) -> None:
        """Wait for a result."""
        super().__init__(desk)
        self._found: Practised | None = None
        self._figures, self._conduct, self._rule = QWidget(), label("body", wrap=True), QWidget()
        self._flow = Flow(self._figures, 32, 12)
        self._lines = QGridLayout(self._rule)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setColumnStretch(1, 1)
        for part in (self._figures, self._conduct, self._rule):
            self.column.addWidget(part)

    def show_result(self, found: Practised) -> None:
        """Show a result."""
        self._found = found
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("How it came out"))
        if self._found is None:
            return
        graded, language = self._found.graded, self.desk.language
        emptied(self._flow)
        for number, words in self._said(graded):
            self._flow.addWidget(_figure(number, words))
        self._conduct.setText(conduct_said(graded.conduct).said(language))
        emptied(self._lines)
        for row, test in enumerate(graded.tests):
            mark = StandingMark(self.desk.theme, alone=True)
            mark.show_standing(Standing.MET if test.holds else Standing.LOST, saved=True)
            self._lines.addWidget(mark, row, 0)
            self._lines.addWidget(label("", why(test).said(language), wrap=True), row, 1)

    def _said(self, graded: Graded) -> Iterator[tuple[str, str]]:
        held, timing = graded.held, graded.attempt.timing
        yield percent(held.agreement), self.tr("agreement: {n} of {whole}").format(n=held.agreed, whole=held.points)
        yield str(held.faults - held.detected), self.tr("missed, of {n} faults").format(n=held.faults)
        yield str(held.false_alarms), self.tr("false alarms, of {n} sound").format(n=held.sound)
        yield self._leniency(held.bias)
        if timing is not None:
            yield self.tr("{n} min").format(n=-(-timing.whole // MINUTE)), self.tr("time, without breaks")

    def _leniency(self, bias: Fraction | None) -> tuple[str, str]:
        if not bias:
            return ("–" if bias is None else "0"), self.tr("leniency: scores as the key's")
        sign = "+" if bias > 0 else "−"
        lean = self.tr("scores above the key's: lenient") if bias > 0 else self.tr("scores below the key's: strict")
        return f"{sign}{percent(abs(bias))}", lean


class PartsPart(Part):
    """Agreement by section, and by site where there are several."""

    def __init__(self, desk: Desk) -> None:
        """Wait for a result."""
        super().__init__(desk)
        self._found: Practised | None = None
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.column.addWidget(self._rows)

    def show_result(self, found: Practised) -> None:
        """Show a result."""
        self._found = found
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("By section"))
        if self._found is None:
            return
        emptied(self._grid)
        found, language = self._found, self.desk.language
        names = _sections(found, language)
        self._fill(found.graded.sections, names)
        if len(found.graded.sites) > 1:
            sites = {one.site.id: one.site.name for one in found.sat.drill.sites}
            self._grid.addWidget(label("caption", self.tr("By site")), self._grid.rowCount(), 0)
            self._fill(found.graded.sites, sites)

    def _fill(self, parts: Sequence[PartGrade], names: Mapping[str, str]) -> None:
        for one in parts:
            row = self._grid.rowCount()
            meter = Meter(self.desk.theme)
            meter.show_part(one.agreed, one.points)
            wrong = (
                (self.tr("{n} missed"), one.missed),
                (self.tr("{n} false alarms"), one.false_alarms),
                (self.tr("{n} not answered"), one.blanks),
            )
            told = " · ".join(words.format(n=count) for words, count in wrong if count)
            self._grid.addWidget(label("", names.get(one.name, one.name), wrap=True), row, 0)
            self._grid.addWidget(meter, row, 1)
            self._grid.addWidget(label("", f"{one.agreed} / {one.points}"), row, 2)
            self._grid.addWidget(label("quiet", told), row, 3)


class MissedCard(QFrame):
    """One question that was not answered as the key: its words, the scene, what was said, the key and why."""

    opened = Signal(tuple, str)

    def __init__(self, desk: Desk, thumbnails: Thumbnails, found: Practised, item: Item) -> None:
        """Show a question."""
        super().__init__()
        self.setProperty("look", "card")
        language = desk.language
        site, name, point_id = item
        point = found.checklists[name].by_id()[point_id]
        grade, drill = found.graded.items[item], found.sat.drill
        head = QHBoxLayout()
        head.setSpacing(12)
        title = Prose(desk.theme, "body", leading=1.35, bold=True)
        title.say(f"{point_id}  {point.title.said(language)}")
        head.addWidget(title, 1)
        look = "tag" if grade.because is not None else "tag_lost"
        head.addWidget(label(look, desk.word(f"drill.outcome.{grade.outcome}")), 0, Qt.AlignmentFlag.AlignTop)
        several = len(drill.sites) > 1
        where = next(one.site.name for one in drill.sites if one.site.id == site) if several else ""
        self.scene = ScenePart(desk.theme, thumbnails)
        self._photos: tuple[str, ...] = ()
        shown = drill.scene(item) or drill.scene(site)
        self._photos = shown.photos if shown is not None else ()
        self.scene.show_scene("", shown, language, self.tr("Photo {n}: press to look closely"))
        self.scene.opened.connect(self._open)
        self.strip = RevealStrip(desk.theme, apart=True)
        self.strip.tell(point, found.key[item], grade.said or BLANK, language)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(10)
        column.addLayout(head)
        if where:
            column.addWidget(label("caption", where))
        seen = QHBoxLayout()  # the height of what wraps follows the width it has in a row
        seen.addWidget(self.scene, 3)
        seen.addStretch(2)
        column.addLayout(seen)
        column.addWidget(self.strip)

    def _open(self, sha256: str) -> None:
        self.opened.emit(self._photos, sha256)


def percent(share: Fraction | None) -> str:
    """Say a share in percent, one place behind the point at most."""
    return "–" if share is None else f"{show_short(round(share * HUNDRED, 1))}%"


def _figure(number: str, words: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    shown: QLabel = label("number", number)
    column.addWidget(shown)
    column.addWidget(label("caption", words))
    box.setAccessibleName(f"{number} {words}")
    return box


def _sections(found: Practised, language: str) -> Mapping[str, str]:
    return {
        f"{sheet.id}/{section.id}": section.title.said(language)
        for sheet in found.checklists.values()
        for section in sheet.sections
    }
