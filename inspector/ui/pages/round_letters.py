# SPDX-License-Identifier: MPL-2.0
"""Sending people out: an assignment file for each person or team, signed by the office, written into one folder."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Slot
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QListView, QPushButton, QWidget

from inspector.app.assigning import Written, emptied, write_assignments
from inspector.app.hall import Hall
from inspector.app.round_log import round_of
from inspector.core.problems import Problem
from inspector.core.round_states import Round
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.models.standing import Standing
from inspector.ui.pages.round_part import RoundPart
from inspector.ui.pages.round_route import RouteSheets
from inspector.ui.parts.column import draggable
from inspector.ui.parts.going import Going
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task
from inspector.ui.widgets.entry_row import EntryRow
from inspector.ui.widgets.flow import Flow

_WROTE: Final = QT_TRANSLATE_NOOP("LettersPart", "Assignment files written: {n}, in {folder}")
_STOPPED: Final = QT_TRANSLATE_NOOP("LettersPart", "Stopped; no file was written.")
Team = tuple[str, ...]


class LettersPart(RoundPart):
    """The teams with something to do; those chosen, or all, get their files."""

    def __init__(self, desk: Desk) -> None:
        """Wait for a round."""
        super().__init__(desk)
        self.title.hide()
        self._teams: tuple[Team, ...] = ()
        self.hint = label("caption", wrap=True)
        self.rows: PagedRows[Team] = PagedRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        draggable(self.list)
        self.write, self.every, self.sheets = QPushButton(), QPushButton(), QPushButton()
        self.route = RouteSheets(desk, self)
        self.every.setProperty("look", "primary")
        verbs = QWidget()
        flow = Flow(verbs, 8)
        flow.addWidget(self.every)
        flow.addWidget(self.write)
        flow.addWidget(self.sheets)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.fault)
        self.going = Going()
        self.going.stopped.connect(self._stopped)
        self.column.addWidget(self.going)
        self.column.addWidget(verbs)
        self.list.selectionModel().selectionChanged.connect(self._select)
        self.write.clicked.connect(self.write_chosen)
        self.every.clicked.connect(self.write_all)
        self.sheets.clicked.connect(self.print_sheets)
        self.route.refused.connect(self.refuse)
        self.route.ended.connect(self._select)
        self.retranslate()

    def show_round(self, state: Round) -> None:
        """Show who has something to do, and whose file is up to date."""
        super().show_round(state)
        self._teams = (*state.teams(), *emptied(self.desk.hall, state))
        self.rows.show(len(self._teams), self._some, self._entry)
        self._select()

    def _some(self, start: int, limit: int) -> Sequence[Team]:
        return self._teams[start : start + limit]

    def _entry(self, team: Team) -> Entry:
        stops = [] if self.round is None else [stop for stop in self.round.active() if stop.inspectors == team]
        sent = sum(bool(stop.letter) for stop in stops)
        streets = len({stop.site.chain("area")[-1].name for stop in stops if stop.site.chain("area")})
        detail = self.tr("sites: {n}, sent: {sent}").format(n=len(stops), sent=sent)
        whole = bool(stops) and sent == len(stops)
        tag = self.tr("sent") if whole else self.tr("to be sent")
        mark = Standing.MET if whole else Standing.BLANK
        around = self.tr("communities: {n}").format(n=streets)
        said = f"{detail} · {around}" if streets else detail
        return Entry("、".join(team), "、".join(team), said, tag, "met" if whole else "warning", mark)

    @Slot()
    def _select(self) -> None:
        own = self.round is not None and self.round.own
        self.write.setEnabled(own and bool(self.list.selectionModel().selectedIndexes()))
        self.every.setEnabled(own and bool(self._teams))
        self.sheets.setEnabled(self.round is not None and bool(self.round.active()))

    @Slot()
    def write_all(self) -> None:
        """Write a file for everybody who has something to do."""
        self._ask(self._teams)

    @Slot()
    def write_chosen(self) -> None:
        """Write a file for those chosen."""
        self._ask(self._chosen())

    @Slot()
    def print_sheets(self) -> None:
        """Write the blank sheets of the teams chosen, else of all, to print and carry."""
        if self.round is not None:
            self.route.ask(self.round, self._chosen() or self._teams)

    def _chosen(self) -> tuple[Team, ...]:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return tuple(self._teams[row] for row in rows)

    def _ask(self, teams: Sequence[Team]) -> None:
        title = self.tr("Folder for the assignment files")
        folder = QFileDialog.getExistingDirectory(self, title, self.desk.folder("papers"))
        if folder:
            self.desk.remember("papers", str(Path(folder, "-")))
            self.write_into(Path(folder), teams)

    def write_into(self, folder: Path, teams: Sequence[Team]) -> None:
        """Write the files of these teams into a folder, beside the window."""
        if self.round is not None:
            self.every.setEnabled(False)
            self.write.setEnabled(False)
            work = _Writing(self.desk.hall, self.round.plan.id, folder, tuple(teams))
            self.going.follow(self.desk.tasks.run(work, self._wrote, self._refused))

    @Slot()
    def _stopped(self) -> None:
        self._select()
        self.desk.say(Phrase("LettersPart", str(_STOPPED)))

    @Slot(object)
    def _wrote(self, written: Sequence[Written]) -> None:
        if self.round is not None:
            self.changed.emit(round_of(self.desk.hall, self.round.plan.id))
        if written:
            facts = {"n": str(len(written)), "folder": str(written[0].path.parent)}
            self.desk.say(Phrase("LettersPart", str(_WROTE), facts), "good")

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self._select()
        self.refuse(problem)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.hint.setText(
            self.tr(
                "One signed file a person or team: sites, checklists and heads. They open it on their home page; "
                "a newer file takes the place of the one before."
            )
        )
        self.list.setAccessibleName(self.tr("People and teams"))
        self.every.setText(self.tr("Write all files"))
        self.every.setToolTip(self.tr("Write a file for everybody who has something to do"))
        self.write.setText(self.tr("Write for those chosen"))
        self.write.setToolTip(self.tr("Write files for the people chosen"))
        self.sheets.setText(self.tr("Sheets for the route"))
        self.sheets.setToolTip(self.tr("Blank sheets of every site, a PDF a team, to print and carry"))
        self.rows.said_anew()


class _Writing:
    """The writing of some files, as work to be done beside the window; stopped, none is written."""

    def __init__(self, hall: Hall, name: str, folder: Path, teams: tuple[Team, ...]) -> None:
        self._hall, self._name, self._folder, self._teams = hall, name, folder, teams

    def __call__(self, task: Task) -> tuple[Written, ...]:
        return write_assignments(self._hall, self._name, self._teams, self._folder, task.step)
