# SPDX-License-Identifier: MPL-2.0
"""The seal: what it does is said before it is done, and asked once, in place."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from inspector.app.sealing import settle
from inspector.app.session import Session
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.pages.finish_return import ReturnAsk
from inspector.ui.pages.part import Part
from inspector.ui.parts.text import label


class SealPart(Part):
    """A button, then a question in its place, then the time of the seal."""

    sealed = Signal()
    """The visit was sealed, or opened again."""

    def __init__(self, desk: Desk) -> None:
        """Wait for a visit."""
        super().__init__(desk)
        self._session: Session | None = None
        self._open_points, self._missing, self._in_tray = 0, 0, 0
        self.told = label("quiet", wrap=True)
        self.ask = QPushButton()
        self.sure = QPushButton()
        self.sure.setProperty("look", "primary")
        self.not_yet = QPushButton()
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.ask, self.sure, self.not_yet):
            row.addWidget(button)
        row.addStretch(1)
        self.returned = ReturnAsk(desk)
        self.column.addWidget(self.told)
        self.column.addLayout(row)
        self.column.addWidget(self.returned)
        self.ask.clicked.connect(self.put_question)
        self.not_yet.clicked.connect(self.take_back)
        self.sure.clicked.connect(self.seal)
        self.returned.reopened.connect(self._reopened)
        self.retranslate()
        self.redraw()

    def show_visit(self, session: Session, open_points: int, missing: int = 0, in_tray: int = 0) -> None:
        """Show whether it is sealed, or offer to seal it; the numbers are what the seal would leave undone."""
        self._session = session
        self._open_points, self._missing, self._in_tray = open_points, missing, in_tray
        self.returned.show_visit(session)
        self.take_back()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.returned.retranslate()
        self.title.setText(self.tr("Seal"))
        self.ask.setText(self.tr("Seal this visit"))
        self.ask.setToolTip(self.tr("End the log: nothing in it changes any more"))
        self.sure.setText(self.tr("Seal it now"))
        self.sure.setToolTip(self.ask.toolTip())
        self.not_yet.setText(self.tr("Not yet"))
        self.not_yet.setToolTip(self.tr("Leave the visit open"))
        self.take_back()

    def redraw(self) -> None:
        """Take the icon anew."""
        self.ask.setIcon(self.desk.theme.icon("seal"))

    @Slot()
    def take_back(self) -> None:
        """Show the button, or the time of the seal."""
        sealed = self._session.sealed if self._session else None
        self._ask_shown(asked=False, sealed=sealed is not None)
        if sealed is not None:
            when = f"{sealed.day()} {sealed.clock()}"
            self.told.setText(self.tr("Sealed {when}. Its answers stand as they are.").format(when=when))
        else:
            self.told.setText(self._open_said())

    def _open_said(self) -> str:
        returned = self._session.returned if self._session is not None else None
        if self._session is None or returned is None:
            return self.tr("A sealed visit can be ranked. It can no longer be changed.")
        by = f" · {returned.by}" if returned.by else ""
        said = self.tr("Revision {n}, because the card was returned: {reason}")
        return said.format(n=self._session.revision + 1, reason=f"{returned.reason}{by}")

    @Slot()
    def put_question(self) -> None:
        """Ask in place, and say what would stay blank."""
        self._ask_shown(asked=True, sealed=False)
        undone = (
            (self._open_points, self.tr("Not judged and blank: {n}; a blank is never a pass.")),
            (self._missing, self.tr("Notes, photos or reasons still missing: {n}.")),
            (self._in_tray, self.tr("Photos that would stay in the tray, at no point: {n}.")),
        )
        said = [words.format(n=count) for count, words in undone if count]
        said.append(self.tr("After the seal nothing can be changed, unless the card is returned."))
        self.told.setText("\n".join(said))
        self.not_yet.setFocus()  # Space or Enter twice never seals

    @Slot()
    def seal(self) -> None:
        """Seal, wait until the seal is on disk, and tell."""
        if self._session is None:
            return
        try:
            self._session.seal()
            settle(self._session)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self.take_back()
        self.sealed.emit()

    @Slot()
    def _reopened(self) -> None:
        self.take_back()
        self.sealed.emit()

    def _ask_shown(self, *, asked: bool, sealed: bool) -> None:
        self.ask.setVisible(not asked and not sealed)
        self.sure.setVisible(asked)
        self.not_yet.setVisible(asked)
