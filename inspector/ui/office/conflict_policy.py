# SPDX-License-Identifier: MPL-2.0
"""Many conflicts at once by a policy that has a name; how many it would decide is said before it is pressed."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from inspector.core.merging.policies import choices
from inspector.core.merging.walks import Conflict
from inspector.ui.desk import Desk
from inspector.ui.parts.allowing import allow
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label

BULK: Final = ("newer", "evidence", "chief", "mean")
ARROWS: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
CONTEXT: Final = "ConflictPolicy"
WHAT: Final[Mapping[str, object]] = {
    "": QT_TRANSLATE_NOOP("ConflictPolicy", "Choose a policy to see how many conflicts it would decide."),
    "newer": QT_TRANSLATE_NOOP("ConflictPolicy", "The answer that was entered last stands."),
    "evidence": QT_TRANSLATE_NOOP(
        "ConflictPolicy", "Where one side took points off and has evidence for it, that side stands."
    ),
    "chief": QT_TRANSLATE_NOOP("ConflictPolicy", "What the head of the group entered stands."),
    "mean": QT_TRANSLATE_NOOP("ConflictPolicy", "The mean of the sides stands, only where it is measured or levelled."),
}


class ConflictPolicy(QFrame):
    """Says what a policy would do to the conflicts shown; `pressed` tells that it is to be done."""

    pressed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for conflicts; no policy is chosen."""
        super().__init__(parent)
        self.setProperty("look", "sunken")
        self._desk = desk
        self._conflicts: tuple[Conflict, ...] = ()
        self.which, self.chief = Segments(), Chooser(desk.theme)
        self.told = label("quiet", wrap=True)
        self.press = QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.which, self.chief, self.told, self.press):
            column.addWidget(part)
        self.chief.hide()
        self.which.chosen_changed.connect(self.say)
        self.chief.activated.connect(self.say)
        self.press.clicked.connect(self.pressed)
        self.retranslate()
        for one in (*self.which.in_order(), self.chief):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows turn among the policies or the names, and not among the sides of the conflict below."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in ARROWS:
            event.accept()
        return super().eventFilter(watched, event)

    def in_order(self) -> tuple[QWidget, ...]:
        """List what Tab goes through, in the order it is read."""
        return (*self.which.in_order(), self.chief, self.press)

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Count on these conflicts."""
        self._conflicts = tuple(conflicts)
        people = {name for one in conflicts for side in one.sides for name in side.inspectors}
        self.chief.offer(tuple((name, name) for name in sorted(people)))
        self.say()

    def named_chief(self) -> str:
        """Give the head of the group whose answers stand; empty under any other policy."""
        return self.chief.chosen() if self.which.chosen() == "chief" else ""

    def count(self) -> int:
        """Count the conflicts the policy decides."""
        policy = self.which.chosen()
        if not policy or (policy == "chief" and not self.named_chief()):
            return 0
        return sum(bool(choice) for _, choice in choices(self._conflicts, policy, self.named_chief()))

    @Slot()
    def say(self) -> None:
        """Say what the policy does, and to how many."""
        policy = self.which.chosen()
        self.chief.setVisible(policy == "chief")
        self.told.setText(QCoreApplication.translate(CONTEXT, str(WHAT[policy])))
        count = self.count()
        self.press.setText(self.tr("Decide {n} of {all}").format(n=count, all=len(self._conflicts)))
        does = self.tr("One decision for each; the others stay open, and all can be taken back")
        lacks = self.tr("It can decide none of them") if policy else self.tr("Choose a policy first")
        allow(self.press, does, "" if count else lacks)

    def retranslate(self) -> None:
        """Say every word anew."""
        words = (self.tr("Newer"), self.tr("With evidence"), self.tr("Head of the group"), self.tr("Mean"))
        self.which.setAccessibleName(self.tr("Policy"))
        self.which.offer(tuple(zip(BULK, words, strict=True)))
        self.chief.setAccessibleName(self.tr("Head of the group"))
        self.chief.setToolTip(self.tr("Whose answers stand"))
        self.say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
