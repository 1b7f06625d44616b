# SPDX-License-Identifier: MPL-2.0
"""Who goes where: sites of a round chosen and given to a person or a team, shared out by streets, or taken back."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QPushButton, QWidget

from inspector.app.assigning import assign, share_out, unassign
from inspector.app.rounds import add_sites
from inspector.core.problems import KnownError
from inspector.core.round_states import Round, Stop
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry
from inspector.ui.pages.round_part import RoundPart
from inspector.ui.pages.round_stand_in import StandInStrip
from inspector.ui.pages.round_teams import StopRows, TeamList
from inspector.ui.pages.round_words import holds, stop_entry
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.text import label
from inspector.ui.widgets.entry_row import EntryRow
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.held_list import HeldList

NOBODY: Final = "nobody"
PAUSE: Final = 120


class AssignPart(RoundPart):
    """The sites of the round on a list of many choices; the verbs below work on those chosen."""

    def __init__(self, desk: Desk) -> None:
        """Wait for a round."""
        super().__init__(desk)
        self.title.hide()
        self._stops: tuple[Stop, ...] = ()
        self.search, self.who = QLineEdit(), Chooser(desk.theme)
        self.search.setClearButtonEnabled(True)
        self.counted = label("caption")
        self.stops = StopRows(self)
        self.list = HeldList()
        self.list.setModel(self.stops)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.teams = TeamList(desk.theme)
        self.team = Chooser(desk.theme)
        self.team.setEditable(True)
        self.team.setInsertPolicy(Chooser.InsertPolicy.NoInsert)
        self.give, self.back, self.share, self.all, self.add, self.away = (QPushButton() for _ in range(6))
        self.away.setCheckable(True)
        self.give.setProperty("look", "primary")
        self.strip = StandInStrip(desk)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay()
        self._wire()
        self.retranslate()

    def _lay(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 2)
        top.addWidget(self.who, 1)
        verbs = QWidget()
        flow = Flow(verbs, 8)
        self.team.setMinimumWidth(200)
        for part in (self.team, self.give, self.back, self.share, self.all, self.add, self.away):
            flow.addWidget(part)
        self.column.setSpacing(8)
        self.column.addLayout(top)
        self.column.addWidget(self.counted)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.list, 2)
        both.addWidget(self.teams, 1)
        self.column.addLayout(both, 1)
        self.column.addWidget(verbs)
        self.column.addWidget(self.fault)
        self.column.addWidget(self.strip)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._fill)
        self.who.currentIndexChanged.connect(self._fill)
        self.list.selectionModel().selectionChanged.connect(self._select)
        self.give.clicked.connect(self._give)
        self.back.clicked.connect(self._take_back)
        self.share.clicked.connect(self._share)
        self.all.clicked.connect(self.list.selectAll)
        self.add.clicked.connect(self._add)
        self.away.clicked.connect(self._select)
        self.teams.given.connect(self._take_drop)
        self.teams.asked.connect(self._give_to)
        self.strip.changed.connect(self.changed)

    def show_round(self, state: Round) -> None:
        """Show the sites of a round, those chosen before still chosen."""
        chosen = {stop.site.id for stop in self.chosen()}
        super().show_round(state)
        self._offer()
        self._fill()
        for row, stop in enumerate(self._stops):
            if stop.site.id in chosen:
                index = self.stops.index(row)
                self.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        self._select()

    def _offer(self) -> None:
        if self.round is None:
            return
        plan = self.round.plan
        teams = (*plan.teams, *((name,) for name in plan.inspectors), *self.round.teams())
        said = tuple(dict.fromkeys("、".join(team) for team in teams))
        typed = self.team.currentText()
        self.team.offer(tuple((name, name) for name in said))
        self.team.setEditText(typed or next(iter(said), ""))
        counts: dict[str, int] = {}
        for stop in self.round.stops.values():
            counts["、".join(stop.inspectors)] = counts.get("、".join(stop.inspectors), 0) + 1
        named = tuple((name, f"{name}  {count}") for name, count in sorted(counts.items()) if name)
        nobody = self.tr("Nobody yet") + f"  {counts.get('', 0)}"
        told = self.tr("sites: {n}")
        self.teams.show_teams(tuple((name, told.format(n=counts.get(name, 0))) for name in said))
        self.who.offer((("", self.tr("Everybody")), (NOBODY, nobody), *named))

    @Slot()
    def _fill(self) -> None:
        """Show the sites that match."""
        if self.round is None:
            return
        words, who = self.search.text().casefold().split(), self.who.chosen()
        self._stops = tuple(
            stop
            for stop in self.round.stops.values()
            if (not who or "、".join(stop.inspectors) == ("" if who == NOBODY else who)) and holds(stop, words)
        )
        self.stops.show(len(self._stops), self._some, self._entry)
        self._select()

    def _some(self, start: int, limit: int) -> Sequence[Stop]:
        return self._stops[start : start + limit]

    def _entry(self, stop: Stop) -> Entry:
        return stop_entry(stop, {} if self.round is None else self.round.stops, self.desk.language)

    def chosen(self) -> tuple[Stop, ...]:
        """Give the sites chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return tuple(self._stops[row] for row in rows if row < len(self._stops))

    def show_stop(self, site: str) -> None:
        """Choose one site, whatever was looked for."""
        self.search.clear()
        self.who.choose("")
        self._fill()
        row = next((at for at, stop in enumerate(self._stops) if stop.site.id == site), -1)
        if row >= 0:
            self.list.setCurrentIndex(self.stops.index(row))
            self.list.scrollTo(self.stops.index(row))
            self.away.setChecked(True)
            self._select()

    @Slot()
    def _select(self) -> None:
        chosen = self.chosen()
        told = self.tr("Sites: {n}, chosen: {chosen}")
        self.counted.setText(told.format(n=len(self._stops), chosen=len(chosen)))
        own = self.round is not None and self.round.own
        self.away.setVisible(own)
        self.give.setEnabled(own and bool(chosen))
        self.back.setEnabled(own and any(stop.visit for stop in chosen))
        free = self.round is not None and any(not stop.visit for stop in self.round.active())
        self.share.setEnabled(own and free and self.team.count() > 0)
        self.add.setEnabled(own and bool(self.search.text().strip()))
        one = chosen[0] if len(chosen) == 1 and own else None
        self.away.setEnabled(one is not None and not one.replaced_by)
        self._unfold()
        self.strip.show_stop("" if self.round is None else self.round.plan.id, one if self.away.isChecked() else None)

    @Slot()
    def _unfold(self) -> None:
        """Make room for what keeps a site from being judged: the verbs of assigning step back."""
        unfolded = self.away.isChecked() and self.away.isEnabled()
        for part in (self.team, self.give, self.back, self.share, self.all, self.add):
            part.setVisible(not unfolded)

    @Slot()
    def _give(self) -> None:
        from inspector.app.todo import names_in_order

        if self.round is not None:
            sites = [stop.site.id for stop in self.chosen()]
            self._write(sites, names_in_order(self.team.currentText()))

    def _write(self, sites: Sequence[str], team: Sequence[str]) -> None:
        if self.round is None:
            return
        try:
            state = assign(self.desk.hall, self.round.plan.id, sites, team)
        except KnownError as error:
            self.refuse(error.problem)
            return
        self.changed.emit(state)

    @Slot(str)
    def _give_to(self, team: str) -> None:
        """Give the sites chosen to the team pressed; without one chosen, show what the team has."""
        sites = [stop.site.id for stop in self.chosen()]
        if sites and self.give.isEnabled():
            self._write(sites, team.split("、"))
        else:
            self.who.choose(team)

    @Slot(str, object)
    def _take_drop(self, team: str, sites: Sequence[str]) -> None:
        if self.round is not None and self.round.own:
            self._write(sites, team.split("、"))

    @Slot()
    def _take_back(self) -> None:
        if self.round is None:
            return
        try:
            state = unassign(self.desk.hall, self.round.plan.id, [stop.site.id for stop in self.chosen()])
        except KnownError as error:
            self.refuse(error.problem)
            return
        self.changed.emit(state)

    @Slot()
    def _share(self) -> None:
        """Share out the sites nobody has, evenly, streets kept together: among the teams, else among the people."""
        if self.round is None:
            return
        plan = self.round.plan
        teams = plan.teams or tuple((name,) for name in plan.inspectors)
        state = self.round
        try:
            for team, sites in share_out(self.round, teams).items():
                if sites:
                    state = assign(self.desk.hall, plan.id, sites, team)
        except KnownError as error:
            self.refuse(error.problem)
        self.changed.emit(state)

    @Slot()
    def _add(self) -> None:
        """Add the sites of the register that hold the words looked for, chosen by hand."""
        if self.round is None:
            return
        words = self.search.text().strip()
        found = self.desk.hall.workspace.find_sites(words, limit=200) if words else ()
        fresh = [site.id for site in found if site.id not in self.round.stops]
        try:
            state = add_sites(self.desk.hall, self.round.plan.id, fresh)
        except KnownError as error:
            self.refuse(error.problem)
            return
        self.changed.emit(state)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.search.setPlaceholderText(self.tr("Find a site of the round"))
        self.search.setAccessibleName(self.tr("Find a site of the round"))
        self.search.setToolTip(self.tr("By name, type, street or address"))
        for chooser, said in ((self.who, self.tr("Who goes")), (self.team, self.tr("Person or team"))):
            chooser.setAccessibleName(said)
            chooser.setToolTip(said)
        self.list.setAccessibleName(self.tr("Sites of the round"))
        self.teams.setAccessibleName(self.tr("People and teams"))
        self.teams.setToolTip(self.tr("Drop sites on a person or team, or press Enter there for those chosen"))
        words = (
            (self.give, self.tr("Assign"), self.tr("Send this person or team to the sites chosen")),
            (self.back, self.tr("Take back"), self.tr("Nobody goes to the sites chosen")),
            (self.share, self.tr("Share out evenly"), self.tr("Sites nobody has, streets kept together")),
            (self.all, self.tr("Choose all"), self.tr("Choose every site shown")),
            (self.add, self.tr("Add what is found"), self.tr("Add by hand the register's sites that hold these words")),
        )
        away = (
            self.away,
            self.tr("Cannot be judged"),
            self.tr("Say what keeps the site chosen from being judged, or replace it"),
        )
        for button, said, hint in (*words, away):
            button.setText(said)
            button.setToolTip(hint)
        if self.round is not None:
            self._offer()
            self._fill()
