# SPDX-License-Identifier: MPL-2.0
"""The card of a site: where it is, who answers for it by area and by trade, and its visits."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QListView, QPushButton, QSizePolicy, QWidget

from inspector.app.hall import Hall
from inspector.app.plans import Visited
from inspector.app.visit_lines import standing
from inspector.core.problems import KnownError
from inspector.core.rounds import VisitId
from inspector.core.sites import Site
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.models.standing import Standing
from inspector.ui.pages.part import Part
from inspector.ui.pages.sites_words import chain_said, leaders_said, spot_said
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task
from inspector.ui.widgets.entry_row import EntryRow
from inspector.ui.widgets.flow import Flow

HIGHEST: Final = 180
"""The facts take as much room before they scroll, in pixels."""

FIELDS: Final = ("address", "area", "trade", "leaders", "spot", "id")


class SiteCard(Part):
    """Facts under their names, the visits below; removing asks once, in place."""

    edit_asked = Signal()
    removed = Signal()
    visit_asked = Signal(str)
    begin_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Wait for a site."""
        super().__init__(desk)
        self.site: Site | None = None
        self.title.setProperty("look", "point")
        self.title.setWordWrap(True)
        self.type = label("quiet")
        self.hint = label("quiet", wrap=True)
        self.facts = QWidget()
        self.room = scrolled(self.facts, self)
        self.names: dict[str, QLabel] = {name: label("caption") for name in FIELDS}
        self.said: dict[str, QLabel] = {name: label("", wrap=True) for name in FIELDS}
        self.begin, self.edit, self.remove, self.sure = (QPushButton() for _ in range(4))
        self.begin.setProperty("look", "primary")
        self.verbs = QWidget()
        self.past = label("strong")
        self.rate = label("figure")
        self.visits: PagedRows[Entry] = PagedRows(self)
        self.list = QListView()
        self.list.setModel(self.visits)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self._found: tuple[Entry, ...] = ()
        self._lay()
        self.begin.clicked.connect(self._begin)
        self.edit.clicked.connect(self.edit_asked)
        self.remove.clicked.connect(self._ask)
        self.sure.clicked.connect(self._remove)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.retranslate()
        self.show_none(sought=False)

    def _lay(self) -> None:
        grid = QGridLayout(self.facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(FIELDS):
            grid.addWidget(self.names[name], row, 0)
            grid.addWidget(self.said[name], row, 1)
        flow = Flow(self.verbs, 8)
        for button in (self.begin, self.edit, self.remove, self.sure):
            flow.addWidget(button)
        self.column.setContentsMargins(32, 24, 32, 16)
        self.room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for part in (self.type, self.hint, self.room, self.verbs, self.past, self.rate):
            self.column.addWidget(part)
        self.column.addWidget(self.list, 1)

    def show_site(self, site: Site) -> None:
        """Show a site and its visits."""
        self.site = site
        self.title.setText(site.name)
        self.type.setText(site.type)
        said = {
            "address": site.address,
            "area": chain_said(site, "area"),
            "trade": chain_said(site, "trade"),
            "leaders": leaders_said(site, "、" if self.desk.language == "zh" else ", "),
            "spot": spot_said(site),
            "id": site.id,
        }
        for name, words in said.items():
            self.said[name].setText(words)
            self.said[name].setVisible(bool(words))
            self.names[name].setVisible(bool(words))
        self._stand(there=True)
        self.room.setMinimumHeight(min(self.facts.sizeHint().height() + 4, HIGHEST))
        self._list_visits(site)

    def show_none(self, *, sought: bool) -> None:
        """Say that there is no site: none at all, or none that matches."""
        self.site = None
        self.title.setText(self.tr("No such site") if sought else self.tr("No site yet"))
        way = self.tr(
            "Bring in the office's register, or write a site by hand. Visits can begin without a register too."
        )
        self.hint.setText(self.tr("Nothing in the register matches.") if sought else way)
        self._stand(there=False)

    def _stand(self, *, there: bool) -> None:
        for part in (self.room, self.verbs, self.past, self.list):
            part.setVisible(there)
        self.type.setVisible(there and bool(self.type.text()))
        self.hint.setVisible(not there)
        self.sure.hide()
        self.rate.hide()

    def _list_visits(self, site: Site) -> None:
        store = self.desk.hall.workspace
        try:
            visits = store.visits_at(site)
        except KnownError as error:
            self.desk.complain(error.problem)
            visits = ()
        self._found = tuple(map(self._entry, visits))
        self.visits.show(len(self._found), self._some, _as_it_is)
        self.past.setText(self.tr("Visits") if self._found else self.tr("No visit yet"))
        self.rate.hide()
        last = next((one.id for one in visits if one.sealed is not None and not one.header.state), None)
        if last is not None:
            self.desk.tasks.run(_Rating(self.desk.hall, site.id, last), self._rated, self.desk.complain)

    def _some(self, start: int, limit: int) -> Sequence[Entry]:
        return self._found[start : start + limit]

    def _entry(self, visit: Visited) -> Entry:
        header = visit.header
        facts = (self.desk.word(f"round.{header.kind}"), header.title, header.period)
        tag = f"{visit.settled}/{visit.points}"
        if header.state:
            tag = self.desk.word(f"site_state.{header.state}")
        mark = Standing.MET if visit.sealed else Standing.BLANK
        when = header.date or visit.changed.day()
        return Entry(str(visit.id), when, " · ".join(fact for fact in facts if fact), tag, "skipped", mark)

    @Slot(object)
    def _rated(self, found: tuple[str, tuple[Fraction | None, ...]]) -> None:
        """Show the rate of the last sealed visit, when the site is still looked at."""
        site, rates = found
        if self.site is not None and self.site.id == site:
            self.rate.setText(self.tr("Last score rate {rate}").format(rate=" / ".join(map(rate_said, rates))))
            self.rate.show()

    def retranslate(self) -> None:
        """Say every word anew."""
        said = {
            "address": self.desk.word("paper.address"),
            "area": self.desk.word("paper.area_units"),
            "trade": self.desk.word("paper.trade_units"),
            "leaders": self.tr("Leaders"),
            "spot": self.tr("North, east"),
            "id": self.tr("Number"),
        }
        for name, words in said.items():
            self.names[name].setText(words)
        self.begin.setText(self.tr("New visit here"))
        self.begin.setToolTip(self.tr("Begin a visit of this site"))
        self.edit.setText(self.tr("Edit"))
        self.edit.setToolTip(self.tr("Write the site anew (F2)"))
        self.remove.setText(self.tr("Remove"))
        self.remove.setToolTip(self.tr("Take the site out of the register; its visits stay"))
        self.sure.setText(self.tr("Remove it"))
        self.sure.setToolTip(self.tr("Yes, take it out of the register"))
        self.list.setAccessibleName(self.tr("Visits of the site"))
        if self.site is not None:
            self.show_site(self.site)

    def redraw(self) -> None:
        """Take row heights anew."""
        self.list.doItemsLayout()

    @Slot()
    def _ask(self) -> None:
        self.sure.setVisible(not self.sure.isVisible())
        self.sure.setFocus()

    @Slot()
    def _remove(self) -> None:
        if self.site is None:
            return
        try:
            self.desk.hall.workspace.keep_sites((), (self.site.id,))
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self.removed.emit()

    @Slot()
    def _begin(self) -> None:
        if self.site is not None:
            self.begin_asked.emit(self.site)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        entry = self.visits.row(index)
        if entry is not None:
            self.visit_asked.emit(entry.key)


class _Rating:
    """The scoring of one visit from its log, as work to be done beside the window."""

    def __init__(self, hall: Hall, site: str, visit: VisitId) -> None:
        self._hall, self._site, self._visit = hall, site, visit

    def __call__(self, task: Task) -> tuple[str, tuple[Fraction | None, ...]]:
        task.step(0, 1)
        return self._site, standing(self._hall.workspace, self._visit).rates


def _as_it_is(entry: Entry) -> Entry:
    return entry
