# SPDX-License-Identifier: MPL-2.0
"""The sheet of a new visit: which checklists, which site, which round; then judging begins."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.core.checklist import Checklist
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import CHANNELS, KINDS, Header
from inspector.core.sites import Site, Unit
from inspector.ui.desk import Desk
from inspector.ui.pages.new_visit_fields import Fields
from inspector.ui.pages.new_visit_sheets import SheetChoice
from inspector.ui.pages.page import Page
from inspector.ui.parts.column import centred, scrolled
from inspector.ui.parts.text import label

_SPLIT = str.maketrans("，、；;", ",,,,")


class NewVisitPage(Page):
    """Three cards and one verb."""

    begun = Signal(str)
    home_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the sheet."""
        super().__init__(desk, parent)
        self.title = label("page")
        self.sheets = SheetChoice(desk)
        self.fields = Fields(desk)
        self.fault = label("fault", wrap=True)
        self.begin = QPushButton()
        self.begin.setProperty("look", "primary")
        self.cancel = QPushButton()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(16)
        for part in (self.sheets, *self.fields.cards):
            column.addWidget(_card(part))
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.fault, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.begin)
        page = centred(self, 860)
        page.addWidget(self.title)
        page.addWidget(scrolled(inner, self), 1)
        page.addLayout(foot)
        self.begin.clicked.connect(self.start)
        self.cancel.clicked.connect(self.home_asked)
        self.retranslate()
        self.fields.kind.choose("covert")

    def enter(self) -> None:
        """Offer the checklists and what is known from before."""
        self.desk.shelf.ask()
        self.fields.fill(self.desk.hall)
        self.fault.clear()
        self.fields.name.setFocus()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("New visit"))
        self.begin.setText(self.tr("Begin judging"))
        self.begin.setToolTip(self.tr("Begin: the checklists chosen are pinned to this visit"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Back to the visits; nothing is kept"))
        words = self.desk.word
        self.fields.kind.offer(tuple((kind, words(f"round.{kind}")) for kind in KINDS))
        channels = tuple((code, words(f"channel.{code}")) for code in CHANNELS)
        self.fields.channel.offer((("", self.tr("not named")), *channels))

    @Slot()
    def start(self) -> None:
        """Begin the visit, or say what is missing beside the verb."""
        try:
            visit = self.desk.hall.begin(self.chosen(), self.header())
        except KnownError as error:
            self.fault.setText(self.desk.sentence(error.problem))
            return
        self.fields.clear()
        self.begun.emit(visit)

    def chosen(self) -> tuple[Checklist, ...]:
        """Give the checklists ticked; raises KnownError `no_checklist`."""
        checklists = self.sheets.chosen()
        if not checklists:
            raise KnownError(Problem("no_checklist"))
        return checklists

    def header(self) -> Header:
        """Read the head of the visit; raises KnownError `site_unnamed` or `date_form`."""
        fields = self.fields
        if not fields.name.text().strip():
            fields.name.setFocus()
            raise KnownError(Problem("site_unnamed"))
        owners = ((fields.area, "area"), (fields.trade, "trade"))
        units = tuple(Unit(name, owner) for line, owner in owners for name in _names(line.text()))
        site = Site(fields.name.text().strip(), address=fields.address.text().strip(), units=units)
        return Header(
            site,
            fields.kind.chosen(),
            fields.round_title.text().strip(),
            fields.period.text().strip(),
            fields.channel.chosen(),
            _names(fields.inspectors.text()),
            _day(fields.day.text().strip()),
            self.desk.hall.settings.office,
        )


def _card(part: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("look", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 16, 24, 20)
    column.addWidget(part)
    return card


def _names(text: str) -> tuple[str, ...]:
    """Part names at commas of either language."""
    return tuple(name.strip() for name in text.translate(_SPLIT).split(",") if name.strip())


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise KnownError(Problem("date_form", found=text[:40])) from error
