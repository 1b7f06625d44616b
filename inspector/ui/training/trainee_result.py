# SPDX-License-Identifier: MPL-2.0
"""The trainee's result after a practice: how it came out, by section, and every question missed, with its scene."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.app.file_names import fitting
from inspector.app.training.practising import Practised
from inspector.app.training.taking import Sat
from inspector.ui.desk import Desk
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.pages.page import Page
from inspector.ui.pages.part import carded
from inspector.ui.pages.scoring_drill_scene import EDGE
from inspector.ui.parts.column import centred, scrolled
from inspector.ui.parts.elided import Elided
from inspector.ui.parts.emptied import emptied
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.training.taking_scene_look import SceneLook
from inspector.ui.training.taking_work import Grade, ResultPaper
from inspector.ui.training.trainee_result_parts import FiguresPart, MissedCard, PartsPart

if TYPE_CHECKING:
    from inspector.app.exporting import Exported


_WRITTEN: Final = QT_TRANSLATE_NOOP("TraineeResultPage", "Written and proved: {file}")
_OPEN: Final = QT_TRANSLATE_NOOP("TraineeResultPage", "Open it")
WIDE: Final = 760
"""Pixels the page has, scaled with the type, when title and verbs stand side by side."""


class TraineeResultPage(Page):
    """`again_asked` carries the attempt to be practised once more, `back_asked` the drill to go back to."""

    again_asked = Signal(object)
    back_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for an attempt."""
        super().__init__(desk, parent)
        self._sat: Sat | None = None
        self._found: Practised | None = None
        self._written: Path | None = None
        self.title, self.detail = Elided("page"), label("quiet", wrap=True)
        self.tag, self.waiting = label("tag_practice"), label("quiet")
        self.again, self.paper, self.back = QPushButton(), QPushButton(), QPushButton()
        self.again.setProperty("look", "primary")
        self.figures, self.parts = FiguresPart(desk), PartsPart(desk)
        self.cards = tuple(carded(part) for part in (self.figures, self.parts))
        self.missed_title = label("strong", wrap=True)
        self.missed = QVBoxLayout()
        self.missed.setSpacing(16)
        self.thumbnails = Thumbnails(desk.hall.workspace.photos, desk.tasks, self, EDGE)
        self._lay()
        self.again.clicked.connect(self.practise_again)
        self.paper.clicked.connect(self.write_paper)
        self.back.clicked.connect(self.go_back)
        self.retranslate()
        self.redraw()

    def show_attempt(self, sat: Sat) -> None:
        """Show the result of an attempt; it is worked out beside the window when the page is entered."""
        self._sat, self._found = sat, None

    def enter(self) -> None:
        """Grade the attempt, where that was not done."""
        self.retranslate()
        if self._sat is not None and self._found is None:
            self.desk.tasks.run(Grade(self.desk.hall, self._sat), self._take, self.desk.complain)
        self.again.setFocus()

    @property
    def missed_cards(self) -> tuple[MissedCard, ...]:
        """List the questions shown."""
        held = (self.missed.itemAt(place) for place in range(self.missed.count()))
        cards = (item.widget() for item in held if item is not None)
        return tuple(card for card in cards if isinstance(card, MissedCard))

    @Slot()
    def practise_again(self) -> None:
        """Wish to practise once more."""
        if self._sat is not None:
            self.again_asked.emit(self._sat)

    @Slot()
    def go_back(self) -> None:
        """Wish to see the drill."""
        if self._sat is not None:
            self.back_asked.emit(self._sat.drill.id)

    @Slot()
    def write_paper(self) -> None:
        """Write the result as PDF into the workspace's exports, beside the window."""
        found = self._found
        if found is None:
            return
        title = fitting(found.sat.drill.title.said(self.desk.language))
        who = " ".join(part for part in (found.sat.number, found.sat.name, f"#{found.sat.attempt}") if part)
        path = self.desk.hall.workspace.folder / "exports" / "practice" / f"{fitting(f'{title} {who}')}.pdf"
        self.paper.setEnabled(False)
        work = ResultPaper(self.desk.hall, found, path, self.desk.language)
        task = self.desk.tasks.run(work, self._paper_written, self.desk.complain)
        task.ended.connect(self._paper_ended)

    @Slot(object)
    def _paper_written(self, made: "Exported") -> None:
        self._written = made.path
        words = {"file": str(made.path)}
        said = Phrase("TraineeResultPage", str(_WRITTEN), words)
        self.desk.say(said, "good", Phrase("TraineeResultPage", str(_OPEN)), self._open_paper)

    @Slot()
    def _paper_ended(self) -> None:
        self.paper.setEnabled(True)

    @Slot()
    def _open_paper(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the drill."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the verbs stand below the title where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= self.desk.theme.px(WIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._head.setDirection(way)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.tag.setText(self.tr("Practice"))
        self.again.setText(self.tr("Practise again"))
        self.again.setToolTip(self.tr("Once more; what was missed comes first"))
        self.paper.setText(self.tr("As PDF"))
        self.paper.setToolTip(self.tr("Write this result as PDF; a practice has no certificate"))
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(self.tr("Back to the drill (Esc)"))
        self.waiting.setText(self.tr("Working it out …"))
        self._show()

    def redraw(self) -> None:
        """Take icons anew."""
        self.back.setIcon(self.desk.theme.icon("arrow_left"))
        self.paper.setIcon(self.desk.theme.icon("document"))

    # -- within ------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _take(self, found: Practised) -> None:
        if self._sat is not None and found.sat == self._sat:
            self._found = found
            self.figures.show_result(found)
            self.parts.show_result(found)
            self._show()

    def _show(self) -> None:
        found = self._found
        self.waiting.setVisible(found is None)
        self.paper.setVisible(found is not None)
        for shown in (*self.cards, self.missed_title):
            shown.setVisible(found is not None)
        emptied(self.missed)
        if self._sat is None:
            return
        self.title.setText(self._sat.drill.title.said(self.desk.language))
        who = f"{self._sat.number} {self._sat.name}".strip()
        attempt = self.tr("attempt {n}").format(n=self._sat.attempt)
        self.detail.setText(" · ".join(part for part in (who, self._sat.unit, attempt) if part))
        if found is not None:
            self._show_missed(found)

    def _show_missed(self, found: Practised) -> None:
        wrong = [item for item, grade in found.graded.items.items() if grade.outcome != "agreed"]
        many = self.tr("Not as the key: {n}. When you practise again, these come first.").format(n=len(wrong))
        none = self.tr("Every question was answered as the key.")
        none = none if found.graded.items else self.tr("The key of this drill has no answers: nothing can be told.")
        self.missed_title.setText(many if wrong else none)
        for item in wrong:
            card = MissedCard(self.desk, self.thumbnails, found, item)
            card.opened.connect(self._look)
            self.missed.addWidget(card)

    @Slot(tuple, str)
    def _look(self, photos: tuple[str, ...], first: str) -> None:
        SceneLook(self.desk, photos, first, self).open()

    def _lay(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        about = QHBoxLayout()
        about.setSpacing(12)
        about.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignVCenter)
        about.addWidget(self.detail, 1)
        names.addLayout(about)
        self._head = head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(8)
        head.addLayout(names, 1)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for part in (self.paper, self.again, self.back):
            verbs.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(verbs)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(16)
        for shown in (self.waiting, *self.cards, self.missed_title):
            column.addWidget(shown)
        column.addLayout(self.missed)
        column.addStretch(1)
        page = centred(self, 860)
        page.addLayout(head)
        self.area = scrolled(inner, self)
        page.addWidget(self.area, 1)
