# SPDX-License-Identifier: MPL-2.0
"""The home page (今日): the visits to do, in progress and finished; a new one; letters and the proof of any file."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inspector.app.todo import Part, Planned, ToDo
from inspector.app.visit_lines import VisitLine, standing, visit_lines
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.pages.home_away import AwayStrip
from inspector.ui.pages.home_card import VisitCard
from inspector.ui.pages.home_empty import EmptyHome
from inspector.ui.pages.home_list import VisitList
from inspector.ui.pages.home_waiting import HomeWaiting
from inspector.ui.pages.page import Page
from inspector.ui.parts.column import centred, draggable
from inspector.ui.parts.in_sight import InSight
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase

_NEWER: Final = QT_TRANSLATE_NOOP("HomePage", "A newer version is there: {version}.")
_LOOK: Final = QT_TRANSLATE_NOOP("HomePage", "See what would change")
_AWAY: Final = QT_TRANSLATE_NOOP("HomePage", "Recorded for {site}; its card is sealed.")
_REPLACE: Final = QT_TRANSLATE_NOOP("HomePage", "Replace the site")
IDLE: Final = 60  # milliseconds: the window stands first
BATCH: Final = 120  # rows laid out at once
PAUSE: Final = 120  # milliseconds after the last letter typed


class HomePage(Page):
    """Calm cards, newest first."""

    visit_asked = Signal(str)
    new_visit_asked = Signal()
    letter_asked = Signal()
    hand_in_asked = Signal()
    planned_asked = Signal(object)
    replacement_asked = Signal(str, str)
    move_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; `enter` fills it."""
        super().__init__(desk, parent)
        self.visits = VisitList(desk.tongue, self)
        self.title = label("page")
        self.day = label("quiet")
        self.begin = QPushButton()
        self.begin.setProperty("look", "primary")
        self.prove, self.letter, self.hand_in = (QPushButton() for _ in range(3))
        self.waiting = HomeWaiting(desk)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.away = AwayStrip(desk)
        self.list = QListView()
        self.list.setModel(self.visits)
        self.list.setItemDelegate(VisitCard(desk.theme, self.list))
        self.list.setMouseTracking(True)
        self.sight = InSight(self.list)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # rows are laid out behind the first ones
        self.list.setBatchSize(BATCH)
        self._todo = ToDo(desk.hall)
        self._parts: tuple[Part, ...] = ()
        self._away: Planned | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.seek = QShortcut(QKeySequence.StandardKey.Find, self)
        self.seek.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.empty = EmptyHome()
        self.either = QStackedWidget()
        self._rates, self._stands = QTimer(self, interval=IDLE), False
        self._lay()
        self._wire()
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.day)
        head.addLayout(names, 1)
        head.addWidget(self.letter)
        head.addWidget(self.prove)
        head.addWidget(self.begin)
        self.either.addWidget(self.list)
        self.either.addWidget(self.empty)
        column = centred(self)
        column.addLayout(head)
        column.addWidget(self.waiting)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.hand_in)
        column.addLayout(row)
        column.addWidget(self.either, 1)
        column.addWidget(self.away)

    def _wire(self) -> None:
        self.begin.clicked.connect(self.new_visit_asked)
        self.letter.clicked.connect(self.letter_asked)
        self.hand_in.clicked.connect(self.hand_in_asked)
        self.prove.clicked.connect(self.choose_file)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self._go_to_list)
        self.seek.activated.connect(self.look)
        self._pause.timeout.connect(self.refill)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._click)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.visits.refused.connect(self.desk.complain)
        self.visits.looked.connect(self._rates.start)
        self.away.recorded.connect(self._recorded)
        self.away.begin_asked.connect(self.planned_asked)
        self._rates.timeout.connect(self._find_rate)

    def enter(self) -> None:
        """Read the visits anew."""
        self.refill()
        self.waiting.enter()
        self.day.setText(self.desk.hall.clock().day())
        (self.list if self.visits.rowCount() else self.begin).setFocus()

    @Slot()
    def refill(self) -> None:
        """Count what matches and show it; rows are read as they come into sight."""
        self._pause.stop()
        words, store = self._words(), self.desk.hall.workspace
        try:
            self._parts = self._todo.parts(words)
            going, sealed = (store.count_visits(words, state) for state in ("going", "sealed"))
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        to_do = sum(part.count for part in self._parts)
        self.visits.show(
            (
                (self.tr("In progress"), going, self._going),
                (self.tr("To do"), to_do, self._planned),
                (self.tr("Finished"), sealed, self._sealed),
            )
        )
        there = bool(to_do + going + sealed)
        self.search.setVisible(there or bool(words))
        self.hand_in.setVisible(bool(sealed or words))
        self.either.setCurrentIndex(0 if there else 1)
        self.empty.say(sought=bool(self._words()))
        self.away.show_planned(None)
        self.list.setCurrentIndex(self.visits.index(1))
        self._rates.start()

    def _words(self) -> str:
        return self.search.text().strip()

    def _planned(self, start: int, limit: int) -> Sequence[Planned]:
        return self._todo.some(self._parts, self._words(), start, limit)

    def _going(self, start: int, limit: int) -> Sequence[VisitLine]:
        return visit_lines(self.desk.hall.workspace, self._words(), state="going", limit=limit, start=start)

    def _sealed(self, start: int, limit: int) -> Sequence[VisitLine]:
        return visit_lines(self.desk.hall.workspace, self._words(), state="sealed", limit=limit, start=start)

    @Slot(object)
    def _recorded(self, planned: Planned) -> None:
        """Read anew, and in an own round offer to replace the site."""
        self._away = planned
        self.refill()
        said = Phrase("HomePage", str(_AWAY), {"site": planned.name})
        if self._todo.is_own(planned.round):
            self.desk.say(said, "good", Phrase("HomePage", str(_REPLACE)), self._ask_replacement)
        else:
            self.desk.say(said, "good")

    @Slot()
    def _ask_replacement(self) -> None:
        if self._away is not None:
            self.replacement_asked.emit(self._away.round, self._away.site)

    @Slot()
    def look(self) -> None:
        """Go to the search line, its words ready to be typed over."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _go_to_list(self) -> None:
        self.refill()
        self.list.setFocus()

    def settle_in(self) -> None:
        """Do what could wait until the window stands."""
        draggable(self.list)

    @property
    def is_waiting(self) -> bool:
        """Whether score rates are still being found."""
        return self._rates.isActive()

    def newest_in_progress(self) -> str:
        """Give the id of the visit changed last that is not sealed, or nothing."""
        newest = self.desk.hall.workspace.visits_page(state="going", limit=1)
        return str(newest[0].id) if newest else ""

    def tell_newer(self, visit: str) -> None:
        """Say that a newer version is at hand for a visit that was opened, with the way to look at it."""
        newer = self.visits.newer_of(visit)
        if newer:
            said = Phrase("HomePage", str(_NEWER), {"version": newer})
            self.desk.say(said, "plain", Phrase("HomePage", str(_LOOK)), self.move_asked.emit)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Today"))
        self.begin.setText(self.tr("New visit"))
        self.begin.setToolTip(self.tr("Begin a visit: choose the checklist and name the site"))
        self.prove.setText(self.tr("Prove a file"))
        self.prove.setToolTip(self.tr("Prove a PDF, workbook or bundle: whole, true, and whose"))
        self.letter.setText(self.tr("Open an assignment"))
        self.letter.setToolTip(self.tr("Take in what the office sent: visits to do, or a card returned"))
        self.hand_in.setText(self.tr("Hand in the day"))
        self.hand_in.setToolTip(self.tr("Export the papers of every sealed visit of a day in one go, each proved"))
        self.search.setPlaceholderText(self.tr("Find a visit"))
        self.search.setAccessibleName(self.tr("Find a visit"))
        self.search.setToolTip(self.tr("By site, street, round or pinyin initials (Ctrl+F)"))
        self.empty.say(sought=bool(self._words()))
        self.list.setAccessibleName(self.tr("Visits"))
        if self.isVisible():
            self.refill()

    def redraw(self) -> None:
        """Take icons and row heights anew."""
        self.begin.setIcon(self.desk.theme.icon("plus", "on_accent"))
        self.prove.setIcon(self.desk.theme.icon("verify"))
        self.letter.setIcon(self.desk.theme.icon("bring_in"))
        self.hand_in.setIcon(self.desk.theme.icon("send_out"))
        self.list.doItemsLayout()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self.visits.line(index)
        if line.planned is not None:
            self.planned_asked.emit(line.planned)
        elif line.visit:
            self.visit_asked.emit(line.visit)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        """Open what is there already; a visit not yet begun is only looked at, its verbs stand below."""
        if self.visits.line(index).planned is None:
            self._open(index)

    @Slot(QModelIndex)
    def _turn(self, index: QModelIndex) -> None:
        self.away.show_planned(self.visits.line(index).planned if index.isValid() else None)

    @Slot()
    def _find_rate(self) -> None:
        """Find one score rate whenever there is nothing else to do; at the first beat the window may not stand yet."""
        if not self._stands:
            self._stands = True
            return
        summary = self.visits.next_wanted()
        if summary is None:
            from inspector.app.moving import newer_versions

            self._rates.stop()
            self.visits.newer_found(newer_versions(self.desk.hall.workspace))
            return
        try:
            self.visits.standing_found(summary, standing(self.desk.hall.workspace, summary.id))
        except KnownError as error:
            self.desk.complain(error.problem)

    @Slot()
    def choose_file(self) -> None:
        """Ask for files and prove them."""
        kinds = self.tr("Papers and bundles (*.pdf *.xlsx *.scorecard);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Prove a file"), self.desk.folder("papers"), kinds)
        if names:
            self.desk.remember("papers", names[0])
            from inspector.ui.dialogs.proof import ProofDialog

            ProofDialog(self.desk, names, self).open()
