# SPDX-License-Identifier: MPL-2.0
"""Attempts that were handed in: where their cards lie, what to do with them, and what comes after a practice."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.app.training.taking import Sat
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.parts.emptied import emptied
from inspector.ui.parts.text import hairline, label
from inspector.ui.widgets.flow import Flow


class HandedPart(Part):
    """`result_asked` and `again_asked` carry an attempt, `write_asked` one whose cards are to be written once more."""

    result_asked = Signal(object)
    again_asked = Signal(object)
    write_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Wait for attempts."""
        super().__init__(desk)
        self._shown: tuple[tuple[Sat, tuple[Path, ...]], ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.column.addLayout(self._list)
        self.verbs: list[QPushButton] = []
        self.retranslate()

    def show_attempts(self, handed: Sequence[tuple[Sat, tuple[Path, ...]]]) -> None:
        """Show these attempts, each with the files its cards were last written to."""
        self._shown = tuple(handed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Handed in"))
        emptied(self._list)
        self.verbs = []
        for place, (sat, files) in enumerate(self._shown):
            if place:
                self._list.addWidget(hairline())
            self._list.addWidget(self._row(place, sat, files))

    def take_keys(self) -> None:
        """Stand on the first verb."""
        if self.verbs:
            self.verbs[0].setFocus()

    def _row(self, place: int, sat: Sat, files: tuple[Path, ...]) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        mode = self.tr("Practice") if sat.mode == "practice" else self.tr("Exam")
        who = " · ".join(part for part in (f"{sat.number} {sat.name}".strip(), sat.unit) if part)
        attempt = self.tr("attempt {n}").format(n=sat.attempt) if sat.attempt > 1 else ""
        head.addWidget(label("strong", " · ".join(part for part in (who, attempt) if part), wrap=True), 1)
        head.addWidget(label(f"tag_{sat.mode}", mode), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(label("quiet", self._what_said(sat, files), wrap=True))
        column.addWidget(self._verbs(place, sat, files))
        return row

    def _what_said(self, sat: Sat, files: tuple[Path, ...]) -> str:
        """Say where the cards are and what to do with them."""
        if sat.mode == "practice":
            return self.tr("A practice: it does not count. The result says what was missed, and why.")
        if not files:
            return self.tr("The answers are sealed on this computer. Write the cards to a stick or a folder.")
        names = "\n".join(str(path) for path in files)
        todo = self.tr("Give these files to the trainer, on a stick or by mail; the trainer tells the result:")
        return f"{todo}\n{names}"

    def _verbs(self, place: int, sat: Sat, files: tuple[Path, ...]) -> QWidget:
        bed = QWidget()
        row = Flow(bed, 8, 8)
        practice = sat.mode == "practice"
        verbs = []
        if practice and sat.drill.reveal != "never":
            verbs.append(("result", self.tr("Show the result")))
        if practice:
            verbs.append(("again", self.tr("Practise again")))
        if files:
            verbs.append(("folder", self.tr("Open the folder")))
        verbs.append(("write", self.tr("Write the cards again …") if files else self.tr("Write the cards …")))
        for name, words in verbs:
            button = QPushButton(words)
            button.setObjectName(f"{name}:{place}")
            button.setToolTip(words)
            button.clicked.connect(self._take)
            row.addWidget(button)
            self.verbs.append(button)
        return bed

    @Slot()
    def _take(self) -> None:
        name, place = self.sender().objectName().split(":")
        sat, files = self._shown[int(place)]
        if name == "folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0].parent)))
        else:
            {"result": self.result_asked, "again": self.again_asked, "write": self.write_asked}[name].emit(sat)
