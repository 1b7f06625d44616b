# SPDX-License-Identifier: MPL-2.0
"""The home page (今日): the visits in progress and finished, a new one, and the proof of any file."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.app.visit_lines import standing, visit_lines
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.pages.home_card import VisitCard
from inspector.ui.pages.home_list import VisitList
from inspector.ui.pages.page import Page
from inspector.ui.parts.column import centred, draggable
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase

_NEWER: Final = QT_TRANSLATE_NOOP("HomePage", "A newer version is there: {version}.")
_LOOK: Final = QT_TRANSLATE_NOOP("HomePage", "See what would change")
IDLE: Final = 60  # milliseconds: the window stands first


class HomePage(Page):
    """Calm cards, newest first."""

    visit_asked = Signal(str)
    new_visit_asked = Signal()
    move_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; `enter` fills it."""
        super().__init__(desk, parent)
        self.visits = VisitList(desk.tongue, self)
        self.title = label("page")
        self.day = label("quiet")
        self.begin = QPushButton()
        self.begin.setProperty("look", "primary")
        self.prove = QPushButton()
        self.list = QListView()
        self.list.setModel(self.visits)
        self.list.setItemDelegate(VisitCard(desk.theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.nothing = label("point")
        self.hint = label("quiet", wrap=True)
        self.either = QStackedWidget()
        self._rates = QTimer(self)
        self._rates.setInterval(IDLE)
        self._lay()
        self.begin.clicked.connect(self.new_visit_asked)
        self.prove.clicked.connect(self.choose_file)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self._rates.timeout.connect(self._find_rate)
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
        head.addWidget(self.prove)
        head.addWidget(self.begin)
        empty = QWidget()
        words = QVBoxLayout(empty)
        words.setSpacing(8)
        words.setContentsMargins(0, 64, 0, 0)
        words.addWidget(self.nothing)
        words.addWidget(self.hint)
        words.addStretch(1)
        self.either.addWidget(self.list)
        self.either.addWidget(empty)
        column = centred(self)
        column.addLayout(head)
        column.addWidget(self.either, 1)

    def enter(self) -> None:
        """Read the visits anew."""
        summaries = visit_lines(self.desk.hall.workspace)
        self.visits.show(summaries)
        self.either.setCurrentIndex(0 if summaries else 1)
        self.day.setText(self.desk.hall.clock().day())
        self._rates.start()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.visits.index(1))
        (self.list if summaries else self.begin).setFocus()

    def settle_in(self) -> None:
        """Do what could wait until the window stands."""
        draggable(self.list)

    @property
    def is_waiting(self) -> bool:
        """Whether score rates are still being found."""
        return self._rates.isActive()

    def newest_in_progress(self) -> str:
        """Give the id of the visit changed last that is not sealed, or nothing."""
        first = self.visits.index(1)
        if not first.isValid():
            return ""
        line = self.visits.line(first)
        return "" if line.sealed or line.visit is None else str(line.visit)

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
        self.nothing.setText(self.tr("No visit yet"))
        self.hint.setText(
            self.tr("Begin one: choose the checklist, name the site, judge point by point. Every answer is kept.")
        )
        self.list.setAccessibleName(self.tr("Visits"))
        if self.isVisible():
            self.enter()

    def redraw(self) -> None:
        """Take icons and row heights anew."""
        self.begin.setIcon(self.desk.theme.icon("plus", "on_accent"))
        self.prove.setIcon(self.desk.theme.icon("verify"))
        self.list.doItemsLayout()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self.visits.line(index)
        if line.visit:
            self.visit_asked.emit(line.visit)

    @Slot()
    def _find_rate(self) -> None:
        """Find one score rate whenever there is nothing else to do."""
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
