# SPDX-License-Identifier: MPL-2.0
"""The fields of a new visit: the site with its owners, and the round."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from inspector.app.hall import Hall
from inspector.app.plans import RoundLine
from inspector.core.round_plans import RoundPlan
from inspector.core.rounds import CHANNELS, KINDS
from inspector.core.sites import Site
from inspector.ui.desk import Desk
from inspector.ui.pages.new_visit_sites import SiteOffer
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.text import label


class Fields(QObject):
    """Two cards of fields; `site_taken` gives a site of the register, or one visited before, that filled itself in.

    It tells the site again when a round is chosen, empty without one.
    """

    site_taken = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Make the fields empty."""
        super().__init__(desk)
        self._desk = desk
        self.name, self.address, self.area, self.trade = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.round_title, self.period, self.day, self.inspectors = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.kind, self.channel = Chooser(desk.theme), Chooser(desk.theme)
        self.round = Chooser(desk.theme)
        self.sites = SiteOffer(desk, self.name)
        self.sites.chosen.connect(self.take_site)
        self._taken = Site("")
        self.site_card = _Card(self, "site", ((self.name, self.address), (self.area, self.trade)))
        rows = ((self.kind, self.channel), (self.round_title, self.period), (self.day, self.inspectors))
        self.round_card = _Card(self, "round", ((self.round,), *rows))
        self.cards = (self.site_card, self.round_card)
        self.round.currentIndexChanged.connect(self._take_round)
        self._show_rounds(())
        self.say()

    def fill(self, hall: Hall) -> None:
        """Fill in today and the inspectors of the settings."""
        if not self.day.text():
            self.day.setText(hall.clock().day())
        if not self.inspectors.text():
            self.inspectors.setText(hall.settings.inspectors)

        self._show_rounds(hall.workspace.rounds())

    def _show_rounds(self, rounds: Sequence[RoundLine]) -> None:
        """Offer the rounds of the workspace; without one nothing is shown of them."""
        self.round.offer((("", self.tr("none of the rounds")), *((line.id, line.title) for line in rounds)))
        self.round.setVisible(bool(rounds))
        self.round_card.names[self.round].setVisible(bool(rounds))

    @Slot()
    def _take_round(self) -> None:
        """Fill in what the round chosen says."""
        plan = self.plan()
        if plan is None:
            return
        self.kind.choose(plan.kind)
        self.channel.choose(plan.channel)
        self.round_title.setText(plan.title)
        self.period.setText(plan.period)
        self.site_taken.emit(self.site())

    def plan(self) -> RoundPlan | None:
        """Give the head of the round chosen; None without one."""
        from inspector.app.round_log import round_of

        chosen = self.round.chosen()
        return round_of(self._desk.hall, chosen).plan if chosen else None

    def site(self) -> Site:
        """Give the site taken from those offered, while its name stands; else an empty one."""
        return self._taken if self.name.text().strip() == self._taken.name else Site("")

    @Slot(object)
    def take_site(self, site: Site) -> None:
        """Fill in a site of the register, or one visited before."""
        self._taken = site
        self.name.setText(site.name)
        self.address.setText(site.address)
        for line, owner in ((self.area, "area"), (self.trade, "trade")):
            line.setText("，".join(unit.name for unit in site.chain(owner)))
        self.site_taken.emit(site)

    def offer(self, desk: Desk) -> None:
        """Offer the kinds of round and the channels in the language spoken now."""
        self.kind.offer(tuple((kind, desk.word(f"round.{kind}")) for kind in KINDS))
        channels = tuple((code, desk.word(f"channel.{code}")) for code in CHANNELS)
        self.channel.offer((("", self.tr("not named")), *channels))

    def stack(self, sheet: QWidget) -> None:
        """Stand one below the other on a sheet."""
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(24)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)

    def clear(self) -> None:
        """Empty what belongs to one site; the round stays for the next one."""
        self._taken = Site("")
        for line in (self.name, self.address, self.area, self.trade):
            line.clear()

    def say(self) -> None:
        """Say every word anew."""
        self.site_card.title.setText(self.tr("Site"))
        self.round_card.title.setText(self.tr("Round"))
        for field, (words, hint) in self._words().items():
            card = self.site_card if field in self.site_card.names else self.round_card
            card.names[field].setText(words)
            field.setAccessibleName(words)
            field.setToolTip(hint or words)
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(hint)

    def _words(self) -> dict[QWidget, tuple[str, str]]:
        """Name the fields as the papers do."""
        paper = self._desk.word
        return {
            self.name: (self.tr("Name of the site"), self.tr("type to find it in the register; pinyin initials too")),
            self.address: (paper("paper.address"), ""),
            self.area: (paper("paper.area_units"), self.tr("district, street, community")),
            self.trade: (paper("paper.trade_units"), self.tr("several departments with commas")),
            self.round: (self.tr("Round of the office"), self.tr("Its kind, title and period are filled in")),
            self.kind: (paper("paper.kind_of_round"), ""),
            self.channel: (paper("paper.channel"), ""),
            self.round_title: (self.tr("Title of the round"), self.tr("such as the weekly covert visit")),
            self.period: (paper("paper.period"), self.tr("such as week 3 of November")),
            self.day: (paper("paper.date"), "2026-11-16"),
            self.inspectors: (paper("paper.inspectors"), self.tr("several names with commas")),
        }


class _Card(QWidget):
    """A title and fields two by two, each under its name."""

    def __init__(self, owner: Fields, name: str, rows: tuple[tuple[QWidget, ...], ...]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._owner = owner
        self.title = label("strong")
        self.names: dict[QWidget, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.title, 0, 0, 1, 2)
        for row, pair in enumerate(rows):
            for column, field in enumerate(pair):
                self.names[field] = label("caption")
                self.names[field].setBuddy(field)
                wide = 1 if len(pair) > 1 else 2
                grid.addWidget(self.names[field], row * 2 + 1, column, 1, wide)
                grid.addWidget(field, row * 2 + 2, column, 1, wide)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "names"):
            self._owner.say()
