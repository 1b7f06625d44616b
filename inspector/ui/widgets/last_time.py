# SPDX-License-Identifier: MPL-2.0
"""Last time beside this time: how the point stood at the visit before, its problems and photos, and doing the same."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.app.repeats import can_repeat
from inspector.core.answers import Answer
from inspector.core.findings import Finding
from inspector.core.points import Point
from inspector.core.problems import KnownError
from inspector.core.scoring import tally
from inspector.ui.models.saying import said
from inspector.ui.models.standing import Standing, standing
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme
from inspector.ui.widgets.photo_strip import PhotoStrip
from inspector.ui.widgets.point_card import StandingMark


class LastTime(QWidget):
    """Tells `same_asked` and `photo_opened`; hidden where there was no last time at this point."""

    same_asked = Signal()
    photo_opened = Signal(str)

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        """Stand hidden."""
        super().__init__()
        self._title = label("caption")
        self._mark, self._words = StandingMark(theme, alone=True), label("quiet", wrap=True)
        self._problems = label("quiet", wrap=True)
        self._photos = PhotoStrip(theme, thumbnails, 56)
        self._photos.lock(locked=True)
        self._same = QPushButton()
        self._same.setMinimumHeight(theme.touch)
        stands = QHBoxLayout()
        stands.setSpacing(8)
        stands.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        stands.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addLayout(stands)
        for part in (self._problems, self._photos, self._same):
            column.addWidget(part)
        self._same.clicked.connect(self.same_asked)
        self._photos.opened.connect(self.photo_opened)
        self.retranslate()
        self.hide()

    def show_before(self, day: str, point: Point, before: Answer | None, language: str, key: str = "") -> None:
        """Show how a point stood on a day; `key` does the same again."""
        self.setVisible(before is not None)
        if before is None:
            return
        mark, words = _stood(point, before, language)
        self._title.setText(self.tr("Last time · {day}").format(day=day))
        self._mark.show_standing(mark, saved=True)
        self._words.setText(words)
        lines = [_problem(found) for found in before.findings]
        lines += [_quoted(before.note)] if before.note else []
        self._problems.setText("\n".join(lines))
        self._problems.setVisible(bool(lines))
        photos = before.every_photo()
        self._photos.show_photos(photos)
        self._photos.lock(locked=True)
        self._photos.setVisible(bool(photos))
        self._same.setVisible(can_repeat(point, before))
        again = self.tr("Same as last time")
        self._same.setText(f"{again}   {key}".rstrip())

    def lock(self, *, locked: bool) -> None:
        """Show without a way to take it over."""
        self._same.setEnabled(not locked)

    def retranslate(self) -> None:
        """Say the button's tip anew; the rest is said with the next point."""
        self._same.setToolTip(self.tr("Judge as last time, with its problems as problems of today; photos stay there"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _stood(point: Point, before: Answer, language: str) -> tuple[Standing, str]:
    try:
        return standing(tally(point, before)), said(point, before, language)
    except KnownError:  # the rule of the point is another one now: what was entered then has no words
        return Standing.UNCLEAR, ""


def _problem(found: Finding) -> str:
    parts = (_quoted(found.text) if found.text else "", found.place, ", ".join(found.units))
    return " · ".join(part for part in parts if part)


def _quoted(words: str) -> str:
    return f"“{words}”"
