# SPDX-License-Identifier: MPL-2.0
"""The page of the sites (点位): the office's register, found by words, pinyin, type and street; each on its card."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.problems import KnownError
from inspector.core.sites import Site
from inspector.ui.actions import bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.models.paged import PagedRows
from inspector.ui.pages.page import Page
from inspector.ui.pages.sites_card import SiteCard
from inspector.ui.pages.sites_form import SiteForm
from inspector.ui.pages.sites_switch import OfficeSwitch, headed
from inspector.ui.pages.sites_words import site_entry
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import draggable
from inspector.ui.parts.text import hairline, label
from inspector.ui.widgets.entry_row import EntryRow

PAUSE: Final = 120  # milliseconds after the last letter typed
BATCH: Final = 240  # rows laid out at once


class SitesPage(Page):
    """A list on the left, a card or a form on the right."""

    rounds_asked = Signal()
    register_asked = Signal()
    visit_asked = Signal(str)
    begin_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page; `enter` fills it."""
        super().__init__(desk, parent)
        self.actions_of = bind("sites", self)
        self.title = label("page")
        self.switch = OfficeSwitch("sites")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.type, self.unit = Chooser(desk.theme), Chooser(desk.theme)
        self.counted = label("caption")
        self.sites: PagedRows[Site] = PagedRows(self)
        self.list = QListView()
        self.list.setModel(self.sites)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setBatchSize(BATCH)
        self.list.setMouseTracking(True)
        draggable(self.list)
        self.bring = QPushButton()
        self.add = QPushButton()
        self.side = QWidget()
        self.card, self.form = SiteCard(desk), SiteForm(desk)
        self.either = QStackedWidget()
        self._wanted = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay()
        self._wire()
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        chosen = QHBoxLayout()
        chosen.setSpacing(8)
        chosen.addWidget(self.type, 1)
        chosen.addWidget(self.unit, 1)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.bring, 1)
        verbs.addWidget(self.add)
        left = QVBoxLayout(self.side)
        left.setContentsMargins(24, 24, 16, 16)
        left.setSpacing(8)
        left.addWidget(headed(self.title, self.switch))
        left.addWidget(self.search)
        left.addLayout(chosen)
        left.addWidget(self.counted)
        left.addWidget(self.list, 1)
        left.addLayout(verbs)
        self.either.addWidget(self.card)
        self.either.addWidget(self.form)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(hairline(upright=True))
        row.addWidget(self.either, 1)

    def _wire(self) -> None:
        self.switch.turned.connect(self.rounds_asked)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self.list.setFocus)
        self._pause.timeout.connect(self.refill)
        self.type.currentIndexChanged.connect(self.refill)
        self.unit.currentIndexChanged.connect(self.refill)
        self.sites.refused.connect(self.desk.complain)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.list.activated.connect(self.edit_site)
        self.bring.clicked.connect(self.register_asked)
        self.add.clicked.connect(self.add_site)
        self.card.edit_asked.connect(self.edit_site)
        self.card.visit_asked.connect(self.visit_asked)
        self.card.begin_asked.connect(self.begin_asked)
        self.card.removed.connect(self._settle)
        self.form.kept.connect(self.show_site)
        self.form.left.connect(self._settle)

    def enter(self) -> None:
        """Read the register anew."""
        self._offer()
        self.refill()
        self.list.setFocus()

    def leave(self) -> bool:
        """Stay while a site is being written and something was typed."""
        if self.either.currentWidget() is self.form and self.form.is_written():
            self.form.warn()
            return False
        return True

    def _offer(self) -> None:
        """Offer the types and streets there are, with how many sites each has."""
        store = self.desk.hall.workspace
        self.type.offer((("", self.tr("All types")), *_counted(store.site_types())))
        self.unit.offer((("", self.tr("All units")), *_counted(store.site_units())))

    @Slot()
    def refill(self) -> None:
        """Show the sites that match."""
        self._pause.stop()
        words, type_, unit = self.search.text().strip(), self.type.chosen(), self.unit.chosen()
        try:
            count = self.desk.hall.workspace.count_sites(words, type=type_, unit=unit)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self.sites.show(count, self._fetch, site_entry)
        self.counted.setText(self.tr("Sites: {n}").format(n=count))
        row = 0
        if self._wanted and count:
            row = max(0, self._row_of(self._wanted))
        near = row < BATCH  # rows are laid out behind the first ones, unless one further down is to be seen at once
        self.list.setLayoutMode(QListView.LayoutMode.Batched if near else QListView.LayoutMode.SinglePass)
        self.list.setCurrentIndex(self.sites.index(row))
        if not count:
            self.card.show_none(sought=bool(words or type_ or unit))

    def _fetch(self, start: int, limit: int) -> Sequence[Site]:
        store = self.desk.hall.workspace
        words = self.search.text().strip()
        return store.find_sites(words, type=self.type.chosen(), unit=self.unit.chosen(), limit=limit, start=start)

    def _row_of(self, wanted: str) -> int:
        """Find a site among those shown; −1 when it is not there."""
        store = self.desk.hall.workspace
        words = self.search.text().strip()
        return store.site_place(wanted, words, type=self.type.chosen(), unit=self.unit.chosen())

    @Slot(QModelIndex)
    def _turn(self, index: QModelIndex) -> None:
        site = self.sites.row(index)
        if site is not None and self.either.currentWidget() is self.card:
            self._wanted = site.id
            self.card.show_site(site)

    @Slot()
    def _settle(self) -> None:
        """Go back to the card and read anew what was changed."""
        self.either.setCurrentWidget(self.card)
        self._offer()
        self.refill()
        self.list.setFocus()

    @Slot(str)
    def show_site(self, site: str) -> None:
        """Show one site of the register, whatever was looked for."""
        self._wanted = site
        self.search.clear()
        self.type.choose("")
        self.unit.choose("")
        self._settle()
        found = self.desk.hall.workspace.site(site)
        if found is not None:
            self.card.show_site(found)

    @Slot()
    def edit_site(self) -> None:
        """Write the site looked at anew."""
        site = self.card.site
        if site is not None:
            self.form.show_site(site)
            self.either.setCurrentWidget(self.form)

    @Slot()
    def add_site(self) -> None:
        """Write a new site."""
        self.form.show_site(None)
        self.either.setCurrentWidget(self.form)

    @Slot()
    def look(self) -> None:
        """Go to the search line, its words ready to be typed over."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("sites", self.actions_of)
        self.title.setText(self.tr("Sites"))
        self.search.setPlaceholderText(self.tr("Find a site"))
        self.search.setAccessibleName(self.tr("Find a site"))
        self.search.setToolTip(self.tr("By name, address, number or pinyin initials (Ctrl+F)"))
        for chooser, said in ((self.type, self.tr("Type of site")), (self.unit, self.tr("Unit"))):
            chooser.setAccessibleName(said)
            chooser.setToolTip(said)
        self.bring.setText(self.tr("Bring in the register"))
        self.bring.setToolTip(self.tr("From the office's workbook or table; nothing changes before you apply it"))
        self.add.setText(self.tr("New site"))
        self.add.setToolTip(self.tr("Write one site by hand"))
        self.list.setAccessibleName(self.tr("Sites"))
        if self.isVisible():
            self._offer()
            self.refill()

    def redraw(self) -> None:
        """Take icons and the width of the list anew."""
        self.side.setFixedWidth(min(self.desk.theme.px(380), 560))
        self.bring.setIcon(self.desk.theme.icon("bring_in"))
        self.add.setIcon(self.desk.theme.icon("plus"))
        self.list.doItemsLayout()


def _counted(found: Sequence[tuple[str, int]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, f"{name}  {count}") for name, count in found if name)
