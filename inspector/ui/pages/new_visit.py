# SPDX-License-Identifier: MPL-2.0
"""The sheet of a new visit: which checklists, which site, which round; then judging begins."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.core.checklist import Checklist
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import Header
from inspector.core.sites import Site
from inspector.ui.desk import Desk
from inspector.ui.frame import ENTERS
from inspector.ui.pages.new_visit_fields import Fields
from inspector.ui.pages.new_visit_round import sheets_named
from inspector.ui.pages.new_visit_sheets import SheetChoice
from inspector.ui.pages.page import Page
from inspector.ui.pages.visit_head import read_head
from inspector.ui.parts.column import centred, scrolled
from inspector.ui.parts.text import label


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
        self._problem: Problem | None = None
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
        self.sheets.ticked.connect(self._mend)
        self.fields.name.textChanged.connect(self._mend)
        self.fields.day.textChanged.connect(self._mend)
        self.fields.site_taken.connect(self._propose)
        self.retranslate()
        self.fields.kind.choose("covert")

    def enter(self) -> None:
        """Offer the checklists and what is known from before."""
        self.desk.shelf.ask()
        self.fields.fill(self.desk.hall)
        self._mend()
        self.sheets.take_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field begins judging; on a button it presses the button."""
        if event.key() in ENTERS and not isinstance(self.focusWidget(), QAbstractButton):
            self.start()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("New visit"))
        self.begin.setText(self.tr("Begin judging"))
        self.begin.setToolTip(self.tr("Begin: the checklists chosen are pinned to this visit"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Back to the visits; nothing is kept"))
        self.fields.offer(self.desk)
        if self._problem is not None:
            self.fault.setText(self.desk.sentence(self._problem))

    @Slot()
    def start(self) -> None:
        """Begin the visit, or say what is missing beside the verb."""
        try:
            visit = self.desk.hall.begin(self.chosen(), self.header())
        except KnownError as error:
            self._refuse(error.problem)
            return
        self.fields.clear()
        self.begun.emit(visit)

    @Slot(object)
    def _propose(self, site: Site) -> None:
        """Put forward what the round names for this type of site, else what is made for it."""
        plan = self.fields.plan()
        own = sheets_named(self.desk, plan.sheets_for(site.type)) if plan is not None else ()
        if own:
            self.sheets.put_forward(own)
        else:
            self.sheets.propose(site.type)

    def _refuse(self, problem: Problem) -> None:
        self._problem = problem
        self.fault.setText(self.desk.sentence(problem))
        if problem.code == "no_checklist":
            self.sheets.take_keys()

    @Slot()
    def _mend(self) -> None:
        """Take the fault away as soon as something is changed."""
        self._problem = None
        self.fault.clear()

    def chosen(self) -> tuple[Checklist, ...]:
        """Give the checklists ticked; raises KnownError `no_checklist`."""
        checklists = self.sheets.chosen()
        if not checklists:
            raise KnownError(Problem("no_checklist"))
        return checklists

    def header(self) -> Header:
        """Read the head of the visit; raises KnownError `site_unnamed` or `date_form`."""
        known = Header(self.fields.site(), office=self.desk.hall.settings.office)
        plan = self.fields.plan()
        if plan is not None:
            known = replace(known, round=plan.id, refusal=plan.refusal, office=plan.office or known.office)
        return read_head(self.fields, known)


def _card(part: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("look", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 16, 24, 20)
    column.addWidget(part)
    return card
