# SPDX-License-Identifier: MPL-2.0
"""Marking problems as typical (典型): their pictures go into annex 3 of the bulletin and into a folder of their own."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from inspector.core.merging.deciding import mark_typical
from inspector.ui.desk import Desk
from inspector.ui.office.decision_work import Deciding
from inspector.ui.office.gather_signing import Signing
from inspector.ui.parts.text import tip
from inspector.ui.phrase import Phrase

if TYPE_CHECKING:
    from inspector.core.merging.picture import Picture
    from inspector.core.merging.walks import FoundProblem

_MARKED: Final = QT_TRANSLATE_NOOP("TypicalBar", "{name} marked it as typical: its picture goes with the bulletin.")
_PLAIN: Final = QT_TRANSLATE_NOOP("TypicalBar", "{name} took the mark off: it is no longer typical.")
ROOMY: Final = 420
"""In a window lower than this the verb stands at the point and on its key alone."""


class TypicalBar(QWidget):
    """Who marks, and the verb; `asked` wants the problem stood on to be marked, or no longer."""

    asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Stand hidden until there is something to mark."""
        super().__init__(parent)
        self._desk = desk
        self._choice, self._typical = "", False
        self.signing, self.mark = Signing(desk), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.signing, 1)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        for part in (self.signing, self.mark):
            part.hide()
        self.mark.clicked.connect(self.asked)
        self.retranslate()

    def offer(self, problem: "FoundProblem") -> None:
        """Stand below a list with the verb for the problem stood on; where height is short the list needs the room."""
        self._typical = problem.typical
        self.retranslate()
        self.signing.hide()
        roomy = self.window().height() >= self._desk.theme.px(ROOMY)
        self.mark.setVisible(roomy)
        self.setVisible(roomy)

    def turn(self, picture: "Picture", problem: "FoundProblem") -> None:
        """Mark a problem as typical, or no longer; it is a decision like any other, and asks for a name once."""
        self.signing.recall()
        if not self.signing.author:
            self.signing.show()
            self.show()
        lacking = self.signing.lacking(reason=False)
        if lacking is not None:
            self._desk.complain(lacking)
            return
        self._choice = "plain" if problem.typical else "typical"
        decision = mark_typical(picture, problem, self._choice, self.signing.signed())
        self._desk.tasks.run(Deciding(self._desk.office.office, (decision,)), self._kept, self._desk.complain)

    @Slot(object)
    def _kept(self, _digests: object) -> None:
        words = str(_MARKED if self._choice == "typical" else _PLAIN)
        self._desk.say(Phrase("TypicalBar", words, {"name": self.signing.author}), "good")
        self._desk.office.ask()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.mark.setText(self.tr("No longer typical") if self._typical else self.tr("Mark as typical"))
        self.mark.setToolTip(tip(self.tr("Its picture goes into annex 3 of the bulletin and into a folder  Ctrl+T")))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
