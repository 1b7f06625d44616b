# SPDX-License-Identifier: MPL-2.0
"""The point before the inspector, large: its words, how it is judged, what counts as a fault, and how it stands."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.checklist import Checklist, Entry, Point
from inspector.core.entries import Evidence
from inspector.core.exact import show_short
from inspector.core.text import Text
from inspector.core.watch_words import asked_said
from inspector.core.words import word
from inspector.ui.models.standing import Standing
from inspector.ui.theme import Theme
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.marks import paint_saved, paint_standing
from inspector.ui.widgets.prose import Prose

_CLAUSE: Final = re.compile(r"通-(\d+)")


class StandingMark(QWidget):
    """The mark of the answer, and ○ or ● for how safe it is."""

    def __init__(self, theme: Theme, *, alone: bool = False) -> None:
        """Show nothing yet; `alone` leaves out how safe it is."""
        super().__init__()
        self._theme, self._alone = theme, alone
        self._standing = Standing.BLANK
        self._saved = True
        self._copied = False
        theme.changed.connect(self.updateGeometry)

    def show_standing(self, standing: Standing, *, saved: bool, copied: bool = False) -> None:
        """Show how the point stands, and how safe its answer is."""
        if (standing, saved, copied) != (self._standing, self._saved, self._copied):
            self._standing, self._saved, self._copied = standing, saved, copied
            self.update()

    def sizeHint(self) -> QSize:
        """Have room for two marks."""
        return QSize(self._theme.px(24 if self._alone else 44), self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both marks."""
        if self._standing is Standing.BLANK:
            return
        painter = QPainter(self)
        side, small = self._theme.px(20), self._theme.px(14)
        paint_standing(painter, QRectF(0, (self.height() - side) / 2, side, side), self._standing, self._theme)
        if self._alone:
            return
        colour = self._theme.colour("quiet" if self._saved else "warning")
        box = QRectF(side + 8, (self.height() - small) / 2, small, small)
        paint_saved(painter, box, colour, saved=self._saved, copied=self._copied)


class PointCard(QWidget):
    """Shows one point; `why_asked` asks for the reasons behind its points."""

    why_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        """Lay out the places of the words."""
        super().__init__()
        self._theme = theme
        self._number = QLabel()
        self._number.setProperty("look", "point")
        self._number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._title = Prose(theme, "point", leading=1.35, bold=True)
        self._tags = QWidget()
        self._tag_flow = Flow(self._tags)
        self._tag_pool: list[QLabel] = []
        self.middle = QVBoxLayout()
        self._mark, self._stands = StandingMark(theme), Prose(theme, "interface", leading=1.4)
        self._why = QPushButton()
        self._why.setProperty("look", "link")
        self._why.clicked.connect(self.why_asked)
        names = ("when", "look_for", "faults", "exemptions", "evidence", "rule")
        self._heads = {name: QLabel() for name in names}
        self._texts = {name: Prose(theme, "body", "quiet" if name in {"when", "rule"} else "ink") for name in names}
        self._lay_out()
        theme.changed.connect(self._widen)
        self._widen()
        self.retranslate()

    def show_point(self, point: Point, checklist: Checklist, language: str, condition: str = "") -> None:
        """Show a point in a language, and the condition under which it is asked."""
        self._number.setText(str(point.id))
        self._title.say(point.title.said(language))
        tags = _tags(point, checklist, language, self.tr("{n} points") if point.rule.scored else self.tr("Not scored"))
        self._show_tags([*tags, self._clause(point.common)] if point.common else tags)
        spoken: dict[str, Sequence[Text]] = {
            "look_for": point.look_for,
            "faults": point.faults,
            "exemptions": point.exemptions,
        }
        for name, texts in spoken.items():
            self._show_text(name, *(text.said(language) for text in texts))
        self._show_text("when", *([condition] if condition else []))
        self._show_text("evidence", *(self._evidence_said(one, language) for one in point.evidence))
        self._show_text("rule", point.rule.words(point.full).said(language))

    def show_standing(self, standing: Standing, words: str, points: str, *, saved: bool, copied: bool = False) -> None:
        """Show how the point stands: the answer in words, the points it gives, and whether it is on disk."""
        self._mark.show_standing(standing, saved=saved, copied=copied)
        blank = standing is Standing.BLANK
        self._mark.setVisible(not blank)
        self._why.setVisible(bool(points))
        begun = self.tr("Begun, not complete") if words else self.tr("Not yet judged")
        self._stands.say(begun if blank else f"{_begun(words)}   {points}".strip())
        state = self.tr("saved") if saved else self.tr("being saved")
        state = self.tr("saved twice") if copied else state
        self._mark.setAccessibleName(state)
        self._mark.setToolTip(state)

    def retranslate(self) -> None:
        """Say the captions anew."""
        self._heads["look_for"].setText(self.tr("Look for"))
        self._heads["faults"].setText(self.tr("A fault is"))
        self._heads["exemptions"].setText(self.tr("No fault is"))
        self._heads["when"].setText(self.tr("Asked when"))
        self._heads["evidence"].setText(self.tr("Photos"))
        self._heads["rule"].setText(self.tr("Points"))
        self._why.setText(self.tr("Why?"))
        self._why.setToolTip(self.tr("Show how these points came about"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _clause(self, clause: str) -> str:
        said = _CLAUSE.fullmatch(clause)
        return self.tr("Common clause {n}").format(n=said[1]) if said else clause

    def _evidence_said(self, evidence: Evidence, language: str) -> str:
        words = self.tr("{what}, with a fault") if evidence.when == "fault" else "{what}"
        said = words.format(what=evidence.title.said(language))
        return said if evidence.least == 1 else self.tr("{what}: at least {n}").format(what=said, n=evidence.least)

    def _show_text(self, name: str, *words: str) -> None:
        self._texts[name].say(*words)
        self._texts[name].setVisible(bool(words))
        self._heads[name].setVisible(bool(words))

    def _show_tags(self, words: Sequence[str]) -> None:
        while len(self._tag_pool) < len(words):
            label = QLabel()
            label.setProperty("look", "tag")
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._tag_pool.append(label)
            self._tag_flow.addWidget(label)
        for place, label in enumerate(self._tag_pool):
            label.setVisible(place < len(words))
            if place < len(words):
                label.setText(words[place])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        stands = QHBoxLayout()
        stands.setSpacing(8)
        stands.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        stands.addWidget(self._stands, 1, Qt.AlignmentFlag.AlignVCenter)
        stands.addWidget(self._why, 0, Qt.AlignmentFlag.AlignVCenter)
        texts = QGridLayout()
        texts.setHorizontalSpacing(16)
        texts.setVerticalSpacing(16)
        texts.setColumnStretch(1, 1)
        for row, (name, caption) in enumerate(self._heads.items()):
            caption.setProperty("look", "quiet")
            texts.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            texts.addWidget(self._texts[name], row, 1)
        self._grid = texts
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._tags)
        column.addLayout(stands)
        column.addLayout(self.middle)
        column.addSpacing(8)
        column.addLayout(texts)
        column.addStretch(1)

    def _widen(self) -> None:
        self._grid.setColumnMinimumWidth(0, self._theme.px(64))
        self._number.setMinimumWidth(self._theme.px(24))


def _tags(point: Point, checklist: Checklist, language: str, points: str) -> list[str]:
    said = [_entry(checklist.classes, point.cls, language), points.format(n=show_short(point.full))]
    said += [_entry(checklist.severities, point.severity, language)]
    said += [word(f"way.{way}", language) for way in point.ways]
    said += [asked_said(point, language)]
    said += [_entry(checklist.trades, trade, language) for trade in point.trades]
    said += [_entry(checklist.stops, point.stop, language)]
    return [_begun(words) for words in said if words]


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


def _entry(entries: Sequence[Entry], wanted: str, language: str) -> str:
    return next((entry.title.said(language) for entry in entries if entry.id == wanted), "")
