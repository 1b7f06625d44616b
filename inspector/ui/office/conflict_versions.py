# SPDX-License-Identifier: MPL-2.0
"""Cards of one round under several versions of a checklist: which counts is asked, and nothing is averaged blindly."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from inspector.core.merging.picture import Picture, VersionQuestion
from inspector.ui.desk import Desk
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow

OWN = "own"


class ConflictVersions(QFrame):
    """One question at a time; `chosen` gives it and the digest that counts, or that each counts by its own."""

    chosen = Signal(object, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a picture."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._desk = desk
        self._picture: Picture | None = None
        self._open: tuple[VersionQuestion, ...] = ()
        self._choices: list[QPushButton] = []
        self.told = label(wrap=True)
        self._verbs = QWidget()
        self._flow = Flow(self._verbs, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addWidget(self._verbs)
        self.hide()

    def show_picture(self, picture: Picture) -> None:
        """Ask the first question that nobody decided."""
        self._picture = picture
        self._open = tuple(one for one in picture.versions if not one.decided)
        self.setVisible(bool(self._open))
        self.retranslate()

    def count(self) -> int:
        """Count the open questions."""
        return len(self._open)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._open[0], str(self.sender().objectName()))

    def retranslate(self) -> None:
        """Say the question anew."""
        if not self._open or self._picture is None:
            return
        question, picture = self._open[0], self._picture
        plan = picture.plans.get(question.round)
        sheets = [(name, picture.checklists.get(name)) for name in question.versions]
        title = next(
            (sheet.title.said(self._desk.language) for _, sheet in sheets if sheet is not None), question.checklist
        )
        told = self.tr("{round}: “{sheet}” was judged under several versions. Which one counts?")
        self.told.setText(told.format(round=question.round if plan is None else plan.title, sheet=title))
        words = [
            (
                name,
                self.tr("Version {version} (walks: {n})").format(
                    version=name[:8] if sheet is None else sheet.version, n=len(question.versions[name])
                ),
            )
            for name, sheet in sheets
        ]
        self._offer([*words, (OWN, self.tr("Each by its own version"))])

    def _offer(self, words: list[tuple[str, str]]) -> None:
        while len(self._choices) < len(words):
            button = QPushButton(self._verbs)
            button.clicked.connect(self._choose)
            self._choices.append(button)
            self._flow.addWidget(button)
        for place, button in enumerate(self._choices):
            button.setVisible(place < len(words))
            if place < len(words):
                button.setObjectName(words[place][0])
                button.setText(words[place][1])
                button.setToolTip(self.tr("The others are carried over to it where their points are the same"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
