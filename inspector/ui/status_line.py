# SPDX-License-Identifier: MPL-2.0
"""The status line: which workspace, how safe the answers are, how the second copy stands, and the language."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from inspector.app.mirroring import MirrorState, MirrorView
from inspector.ui.parts.text import tip
from inspector.ui.phrase import standing
from inspector.ui.theme import Theme
from inspector.ui.translator import LANGUAGES, Tongue

if TYPE_CHECKING:
    from inspector.app.session import Session


_COPY_MARKS: Final[Mapping[MirrorState, tuple[str, str]]] = MappingProxyType(
    {
        MirrorState.WHOLE: ("copied", "met"),
        MirrorState.BEHIND: ("saved", "quiet"),
        MirrorState.AWAY: ("saved", "warning"),
    }
)


LOW: Final = 640
"""In a window lower than this, a page that tells itself what is saved has the room of the line too."""


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
        self._copy = MirrorView()
        self._spared = False
        self._place = QLabel(self)
        self._mark = QLabel(self)
        self._marked: QPixmap | None = None
        self._saved = QLabel(self)
        self._copy_mark = QLabel(self)
        self._copy_said = QLabel(self)
        self._language = QToolButton(self)
        self._language.setDefaultAction(language)
        self._language.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        for widget in (self._place, self._mark, self._saved, self._copy_mark, self._copy_said):
            row.addWidget(widget)
        row.insertStretch(1, 1)
        row.insertSpacing(4, 8)
        row.addStretch(1)
        row.addWidget(self._language)
        theme.changed.connect(self.redraw)
        self.retranslate()
        self.redraw()

    def watch(self, session: "Session | None") -> None:
        """Tell of this session from now on."""
        self._session = session
        self.tell()

    def show_copy(self, view: MirrorView) -> None:
        """Say how the second copy stands; nothing when none is wanted."""
        self._copy = view
        self._tell_copy()
        self.make_room()

    def stand_under(self, *, telling: bool) -> None:
        """Stand under the page shown; `telling` that the page says itself what is saved."""
        self._spared = telling
        self.make_room()

    def make_room(self) -> None:
        """Follow the height of the window."""
        low = self.window().height() < self._theme.px(LOW)
        self.setHidden(self._spared and low and self._copy.state is MirrorState.OFF)

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
        picture = self._theme.pixmap("saved" if safe else "taken", meaning, 16, self.devicePixelRatioF())
        if picture is not self._marked:  # the same again would lay out the whole window anew
            self._marked = picture
            self._mark.setPixmap(picture)
        self._saved.setText(self._said(session))

    def retranslate(self) -> None:
        """Say every word anew."""
        self._place.setText(self.tr("Workspace: {name}").format(name=self._folder.name))
        self._place.setToolTip(tip(str(self._folder)))
        self._language.setText(LANGUAGES["en" if self._tongue.language == "zh" else "zh"])
        self._language.setIcon(self._theme.icon("language", "quiet", 16))  # its action, named anew, took it away
        self.tell()
        self._tell_copy()

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
        self._tell_copy()

    def _tell_copy(self) -> None:
        state = self._copy.state
        shown = state is not MirrorState.OFF
        self._copy_mark.setVisible(shown)
        self._copy_said.setVisible(shown)
        if not shown:
            return
        self._copy_mark.setPixmap(self._theme.pixmap(*_COPY_MARKS[state], 16, self.devicePixelRatioF()))
        self._copy_said.setText(self._copy_words())
        problem = self._copy.problem
        self._copy_said.setToolTip(tip(standing(problem, self._tongue.language) if problem else str(self._copy.folder)))

    def _copy_words(self) -> str:
        if self._copy.state is MirrorState.WHOLE:
            return self.tr("Second copy complete")
        if self._copy.state is MirrorState.BEHIND:
            to_go = self.tr("Second copy catching up: {n}").format(n=self._copy.behind)
            return to_go if self._copy.behind else self.tr("Second copy catching up")
        away = self._copy.problem is None or self._copy.problem.code == "mirror_away"
        return self.tr("Second copy not there") if away else self.tr("Second copy cannot be written")

    def _said(self, session: "Session") -> str:
        if session.saving.trouble is not None:
            return self.tr("Not saved: writing was refused")
        if session.saving.waiting:
            return self.tr("Writing: {n}").format(n=session.saving.waiting)
        return self.tr("All saved {time}").format(time=session.saving.saved_at.clock())
