# SPDX-License-Identifier: MPL-2.0
"""The status line: which workspace, how safe the answers are, and the language."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from inspector.ui.parts.text import tip
from inspector.ui.theme import Theme
from inspector.ui.translator import LANGUAGES, Tongue

if TYPE_CHECKING:
    from inspector.app.session import Session


class StatusLine(QWidget):
    """One thin line at the foot of the window."""

    def __init__(
        self, theme: Theme, tongue: Tongue, folder: Path, language: QAction, parent: QWidget | None = None
    ) -> None:
        """Show the workspace `folder`; `language` switches the tongue."""
        super().__init__(parent)
        self.setProperty("look", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._tongue = tongue
        self._folder = folder
        self._session: Session | None = None
        self._place = QLabel(self)
        self._mark = QLabel(self)
        self._saved = QLabel(self)
        self._language = QToolButton(self)
        self._language.setDefaultAction(language)
        self._language.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        for widget in (self._place, self._mark, self._saved):
            row.addWidget(widget)
        row.insertStretch(1, 1)
        row.addStretch(1)
        row.addWidget(self._language)
        theme.changed.connect(self.redraw)
        self.retranslate()
        self.redraw()

    def watch(self, session: "Session | None") -> None:
        """Tell of this session from now on."""
        self._session = session
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Say how safe the answers are, as the session knows it now."""
        session = self._session
        self._mark.setVisible(session is not None)
        if session is None:
            self._saved.clear()
            return
        safe = not session.saving.waiting and session.saving.trouble is None
        meaning = "met" if safe else "lost" if session.saving.trouble else "quiet"
        self._mark.setPixmap(self._theme.pixmap("saved" if safe else "taken", meaning, 16, self.devicePixelRatioF()))
        self._saved.setText(self._said(session))

    def retranslate(self) -> None:
        """Say every word anew."""
        self._place.setText(self.tr("Workspace: {name}").format(name=self._folder.name))
        self._place.setToolTip(tip(str(self._folder)))
        self._language.setText(LANGUAGES["en" if self._tongue.language == "zh" else "zh"])
        self.tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def redraw(self) -> None:
        """Take the icons of the theme."""
        self._language.setIcon(self._theme.icon("language", "quiet", 16))
        self._language.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self.tell()

    def _said(self, session: "Session") -> str:
        if session.saving.trouble is not None:
            return self.tr("Not saved: writing was refused")
        if session.saving.waiting:
            return self.tr("Writing: {n}").format(n=session.saving.waiting)
        return self.tr("All saved {time}").format(time=session.saving.saved_at.clock())
