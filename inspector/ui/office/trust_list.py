# SPDX-License-Identifier: MPL-2.0
"""A list of keys that came as a file: what taking it in would do, key by key, and the one button that does it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from inspector.app.office.key_lists import KeyChange, look_at_keys, take_keys
from inspector.app.trust import Keys
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry
from inspector.ui.office.gather_lists import RowList
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow

CHANGE_SAID: Final[Mapping[str, tuple[object, str]]] = {
    "new": (QT_TRANSLATE_NOOP("TrustList", "new"), "met"),
    "renamed": (QT_TRANSLATE_NOOP("TrustList", "other name"), "accent"),
    "revoked": (QT_TRANSLATE_NOOP("TrustList", "revoked there"), "lost"),
    "accepting": (QT_TRANSLATE_NOOP("TrustList", "accepts more cards"), "accent"),
    "same": (QT_TRANSLATE_NOOP("TrustList", "as here"), "skipped"),
}


class TrustList(QFrame):
    """`taken` tells how many keys changed; `left` that the list was put away."""

    taken = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a list."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._desk = desk
        self._changes: tuple[KeyChange, ...] = ()
        self.title = label("strong", wrap=True)
        self.list: RowList[KeyChange] = RowList(desk.theme, self._entry)
        self.take, self.leave = QPushButton(), QPushButton()
        self.take.setProperty("look", "primary")
        verbs = QWidget()
        flow = Flow(verbs, 8)
        flow.addWidget(self.take)
        flow.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.title, self.list, verbs):
            column.addWidget(part)
        self.list.setMinimumHeight(desk.theme.px(160))
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._leave)
        self.retranslate()
        self.hide()

    def look(self, path: Path) -> None:
        """Show what a list would change; nothing is changed. Raises KnownError for a file that is none."""
        self._changes = look_at_keys(path, Keys(self._desk.hall.home))
        self.list.show_rows(self._changes)
        self.retranslate()
        self.show()

    @Slot()
    def _take(self) -> None:
        try:
            changed = take_keys(Keys(self._desk.hall.home), self._changes)
        except KnownError as error:
            self._desk.complain(error.problem)
            return
        self.hide()
        self.taken.emit(changed)

    @Slot()
    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _entry(self, change: KeyChange) -> Entry:
        words, meaning = CHANGE_SAID[change.what]
        title = change.name if change.was in {"", change.name} else f"{change.was} → {change.name}"
        return Entry(change.key, title, change.words, QCoreApplication.translate("TrustList", str(words)), meaning)

    def retranslate(self) -> None:
        """Say every word anew."""
        fresh = sum(change.what != "same" for change in self._changes)
        told = self.tr("The list names keys: {n}. It would change: {fresh}. Compare their words before you trust them.")
        self.title.setText(told.format(n=len(self._changes), fresh=fresh))
        self.list.setAccessibleName(self.tr("Keys of the list"))
        self.take.setText(self.tr("Take them in"))
        self.take.setToolTip(self.tr("What is revoked here stays revoked"))
        self.take.setEnabled(fresh > 0)
        self.leave.setText(self.tr("Put it away"))
        self.leave.setToolTip(self.tr("Nothing is changed"))
        self.list.rows.said_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
