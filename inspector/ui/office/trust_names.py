# SPDX-License-Identifier: MPL-2.0
"""Names that no outside edition shows, beside those of the inspectors: the office marks them here."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.ui.desk import Desk
from inspector.ui.pages.visit_head import names
from inspector.ui.parts.allowing import allow
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.office.office import Office

_KEPT: Final = QT_TRANSLATE_NOOP("TrustNames", "Names that no outside edition shows: {n}.")


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads the names that are marked."""

    office: "Office"

    def __call__(self, task: Task) -> tuple[str, ...]:
        return self.office.hidden_names()


@dataclass(frozen=True, slots=True)
class _Keeping:
    """Keeps the names, and reads them back."""

    office: "Office"
    names: tuple[str, ...]

    def __call__(self, task: Task) -> tuple[str, ...]:
        self.office.keep_hidden_names(self.names)
        return self.office.hidden_names()


class TrustNames(QFrame):
    """One line of names; they are covered in every note and written answer of what leaves the house."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait to be filled."""
        super().__init__(parent)
        self.setProperty("look", "sunken")
        self._desk = desk
        self.told, self.names, self.keep = label("quiet", wrap=True), QLineEdit(), QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.told, self.names, self.keep):
            column.addWidget(part)
        self.names.textEdited.connect(self._offer)
        self.names.returnPressed.connect(self.keep.click)
        self.keep.clicked.connect(self._keep)
        self.keep.setEnabled(False)
        self._typed = False
        self.retranslate()

    def enter(self) -> None:
        """Show the names that are marked, unless others are being typed."""
        if not self.keep.isEnabled():
            self._typed = False
            self._desk.tasks.run(_Reading(self._desk.office.office), self._read, self._desk.complain)

    @Slot(object)
    def _read(self, kept: tuple[str, ...]) -> None:
        if not self._typed:
            self._show(kept)

    @Slot(object)
    def _show(self, kept: tuple[str, ...]) -> None:
        self.names.setText("、".join(kept))
        self._allow(changed=False)

    def _allow(self, *, changed: bool) -> None:
        does = self.tr("They are covered in every note and written answer of an outside edition")
        allow(self.keep, does, "" if changed else self.tr("Nothing was changed"))

    @Slot()
    def _offer(self) -> None:
        self._typed = True
        self._allow(changed=True)

    @Slot()
    def _keep(self) -> None:
        work = _Keeping(self._desk.office.office, names(self.names.text()))
        self._desk.tasks.run(work, self._kept, self._desk.complain)

    @Slot(object)
    def _kept(self, kept: tuple[str, ...]) -> None:
        self._show(kept)
        self._desk.say(Phrase("TrustNames", str(_KEPT), {"n": str(len(kept))}), "good")

    def retranslate(self) -> None:
        """Say every word anew."""
        words = self.tr("Names that no outside edition shows, beside those of the inspectors; a comma between them.")
        self.told.setText(words)
        self.names.setAccessibleName(words)
        self.names.setToolTip(words)
        self.keep.setText(self.tr("Keep the names"))
        self._allow(changed=self.keep.isEnabled())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
