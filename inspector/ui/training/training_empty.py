# SPDX-License-Identifier: MPL-2.0
"""What stands on the page of training while no drill is chosen: what a drill is, and ready ones to try."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inspector.app.training.from_folder import ReadyDrill
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task
from inspector.ui.widgets.flow import Flow


class _Listing:
    """The reading of the ready drills, as work beside the window."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __call__(self, task: Task) -> tuple[ReadyDrill, ...]:
        from inspector.app.training.from_folder import ready_drills

        task.step(0, 1)
        return ready_drills(self._language)


class TrainingEmpty(Part):
    """`ready_asked` names a ready drill; the other verbs make one, or open a pack."""

    ready_asked = Signal(str)
    new_asked = Signal()
    open_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay the words; the ready drills come when they are read."""
        super().__init__(desk)
        self.title.setProperty("look", "point")
        self.title.setWordWrap(True)
        self._language = ""
        self.told = [label("body", wrap=True) for _ in range(3)]
        self.ready_said = label("strong")
        self._bed = QWidget()
        self._flow = Flow(self._bed, 12)
        self.cards: list[QPushButton] = []
        self.new, self.open = QPushButton(), QPushButton()
        self.new.setProperty("look", "primary")
        self.new.clicked.connect(self.new_asked)
        self.open.clicked.connect(self.open_asked)
        self._lay()
        self.retranslate()

    def _lay(self) -> None:
        verbs = QWidget()
        flow = Flow(verbs, 8)
        flow.addWidget(self.new)
        flow.addWidget(self.open)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        for words in self.told:
            column.addWidget(words)
        column.addWidget(verbs)
        column.addSpacing(8)
        column.addWidget(self.ready_said)
        column.addWidget(self._bed)
        column.addStretch(1)
        self.column.setContentsMargins(32, 24, 24, 16)
        self.column.addWidget(scrolled(inner), 1)

    def enter(self) -> None:
        """Read the ready drills, in the language spoken now."""
        if self._language != self.desk.language:
            self._language = self.desk.language
            self.desk.tasks.run(_Listing(self._language), self._show)

    @Slot(object)
    def _show(self, ready: tuple[ReadyDrill, ...]) -> None:
        while len(self.cards) < len(ready):
            card = QPushButton(self._bed)
            card.setProperty("look", "card")
            card.clicked.connect(self._ask)
            self._flow.addWidget(card)
            self.cards.append(card)
        for card, one in zip(self.cards, ready, strict=True):
            facts = self.tr("questions: {n} · pictures: {pictures}").format(n=one.questions, pictures=one.pictures)
            card.setObjectName(one.name)
            card.setText(f"{one.title}\n{facts}".replace("&", "&&"))
            card.setAccessibleName(f"{one.title}, {facts}")
            card.setToolTip(one.note or one.title)
            card.show()
        self.ready_said.setVisible(bool(ready))

    @Slot()
    def _ask(self) -> None:
        self.ready_asked.emit(self.sender().objectName())

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Drills make inspectors judge alike"))
        said = (
            self.tr("You show scenes, in words and photos, and ask points of your checklists. You know the key."),
            self.tr("Trainees judge them on their laptops or on paper, as an exam or for practice."),
            self.tr("You see who misses what, who judges too hard or too softly, and which points are ambiguous."),
        )
        for words, one in zip(self.told, said, strict=True):
            words.setText(one)
        self.ready_said.setText(self.tr("Ready to try, to change, to give out"))
        self.new.setText(self.tr("Make a drill"))
        self.new.setToolTip(self.tr("Of checklists, or of a sealed visit"))
        self.open.setText(self.tr("Open a pack…"))
        self.open.setToolTip(self.tr("A file that ends in .drill; it can be dropped on the window as well"))
        if self._language and self._language != self.desk.language:
            self.enter()
