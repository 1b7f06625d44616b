# SPDX-License-Identifier: MPL-2.0
"""An attempt that is being taken: its sites and how far each is, the time left, and handing in, asked once."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from inspector.app.training.taking import Sat
from inspector.core.drills.drill import Item
from inspector.core.rounds import VisitId
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.pages.scoring_drill_banner import left_said
from inspector.ui.parts.elided import Elided
from inspector.ui.parts.emptied import emptied
from inspector.ui.parts.text import label
from inspector.ui.training.taking_clock import TakingClock
from inspector.ui.widgets.meter import Meter


class AttemptPart(Part):
    """`visit_asked` names the visit of a site; `hand_in_asked` wishes to hand in, once the question was answered."""

    visit_asked = Signal(str)
    hand_in_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        """Wait for an attempt."""
        super().__init__(desk)
        self._sat: Sat | None = None
        self._blanks: tuple[Item, ...] = ()
        self._clock: TakingClock | None = None
        self.key_here = False
        self.told, self.left = label("quiet", wrap=True), label("clock")
        self.meter = Meter(desk.theme)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self.sites: list[QPushButton] = []
        self.question = label("body", wrap=True)
        self.ask, self.sure, self.not_yet = QPushButton(), QPushButton(), QPushButton()
        self.sure.setProperty("look", "primary")
        self.bar = QProgressBar()
        self._lay()
        self.ask.clicked.connect(self.put_question)
        self.sure.clicked.connect(self.hand_in_asked)
        self.not_yet.clicked.connect(self.take_back)
        self.retranslate()
        self.redraw()

    def show_attempt(self, sat: Sat, blanks: Sequence[Item], clock: TakingClock) -> None:
        """Show an attempt as far as it is; `blanks` are the questions without an answer."""
        if self._clock is not clock:
            for signal in (clock.ticked, clock.turned, clock.ended):
                signal.connect(self._show_clock)
        self._sat, self._blanks, self._clock = sat, tuple(blanks), clock
        self.show_busy(busy=False)
        self.retranslate()
        self.take_back()

    def take_keys(self) -> None:
        """Let Enter go on with the first site that has something open."""
        first = next((one for one in self.sites if one.property("look") == "primary"), None)
        (first or self.ask).setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Show that cards are being sealed and written."""
        self.bar.setVisible(busy)
        for button in (self.ask, self.sure, self.not_yet, *self.sites):
            button.setEnabled(not busy)

    @Slot()
    def put_question(self) -> None:
        """Ask in place, and say what stays blank."""
        if self._sat is None:
            return
        whole, blank = len(self._sat.drill.items()), len(self._blanks)
        said = [self.tr("Answered: {done} of {whole}.").format(done=whole - blank, whole=whole)]
        if blank:
            said.append(self.tr("Not answered: {n}. A blank counts as not agreeing with the key.").format(n=blank))
            said.append(self._where_said())
        if self.key_here and self._sat.mode == "exam":
            said.append(self.tr("The key of this drill is on this laptop: the cards say so, and the trainer decides."))
        said.append(self.tr("After handing in, nothing can be changed."))
        self.question.setText("\n".join(part for part in said if part))
        self._ask_shown(asked=True)
        self.not_yet.setFocus()  # Space or Enter twice never hands in

    @Slot()
    def take_back(self) -> None:
        """Show the verb again."""
        self._ask_shown(asked=False)

    def retranslate(self) -> None:
        """Say every word anew."""
        practice = self._sat is not None and self._sat.mode == "practice"
        self.ask.setText(self.tr("Finish the practice") if practice else self.tr("Hand in"))
        self.ask.setToolTip(self.tr("End this attempt: seal the answers of all sites"))
        self.sure.setText(self.tr("Finish now") if practice else self.tr("Choose where to, and hand in"))
        self.sure.setToolTip(self.ask.toolTip())
        self.not_yet.setText(self.tr("Not yet"))
        self.not_yet.setToolTip(self.tr("Go on answering"))
        if self._sat is not None:
            self._say(self._sat)

    def redraw(self) -> None:
        """Take the icon anew."""
        self.ask.setIcon(self.desk.theme.icon("seal"))

    def _say(self, sat: Sat) -> None:
        whole, blank = len(sat.drill.items()), len(self._blanks)
        who = " ".join(part for part in (sat.number, sat.name) if part)
        attempt = self.tr("attempt {n}").format(n=sat.attempt) if sat.attempt > 1 else ""
        self.title.setText(" · ".join(part for part in (who, sat.unit, attempt) if part))
        self.told.setText(self.tr("{done} of {whole} answered").format(done=whole - blank, whole=whole))
        self.meter.show_part(whole - blank, whole)
        self._show_clock()
        self._show_sites(sat)

    @Slot()
    def _show_clock(self) -> None:
        said = left_said(self._clock) if self._clock is not None else ""
        paused = self._clock is not None and self._clock.paused
        self.left.setText(" · ".join(part for part in (said, self.tr("a break") if paused else "") if part))

    def _show_sites(self, sat: Sat) -> None:
        emptied(self._grid)
        self.sites = []
        open_sites = self._open_by_site(sat)
        first = next((site for site in sat.visits if open_sites.get(site)), "")
        for row, site in enumerate(one for one in sat.drill.sites if one.site.id in sat.visits):
            whole, blank = len(site.asked), open_sites.get(site.site.id, 0)
            name = Elided("strong")
            name.setText(site.site.name)
            button = QPushButton(self._verb(whole, blank))
            button.setObjectName(sat.visits[site.site.id])
            button.setAccessibleName(f"{site.site.name}: {button.text()}")
            button.setToolTip(button.accessibleName())
            button.setProperty("look", "primary" if site.site.id == first else None)
            button.clicked.connect(self._go)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(label("quiet", f"{whole - blank} / {whole}"), row, 1)
            self._grid.addWidget(button, row, 2)
            self.sites.append(button)

    def _verb(self, whole: int, blank: int) -> str:
        if not blank:
            return self.tr("Look again")
        return self.tr("Begin here") if blank == whole else self.tr("Go on")

    def _open_by_site(self, sat: Sat) -> Mapping[str, int]:
        return {site: sum(item[0] == site for item in self._blanks) for site in sat.visits}

    def _where_said(self) -> str:
        """Name the sites where something is blank, where there are several."""
        if self._sat is None or len(self._sat.visits) < 2:
            return ""
        left = self._open_by_site(self._sat)
        named = {one.site.id: one.site.name for one in self._sat.drill.sites}
        return " · ".join(f"{named[site]}: {count}" for site, count in left.items() if count)

    @Slot()
    def _go(self) -> None:
        self.visit_asked.emit(VisitId(self.sender().objectName()))

    def _ask_shown(self, *, asked: bool) -> None:
        self.question.setVisible(asked)
        self.ask.setVisible(not asked)
        self.sure.setVisible(asked)
        self.not_yet.setVisible(asked)

    def _lay(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.told)
        head.addWidget(self.meter)
        head.addStretch(1)
        head.addWidget(self.left)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.ask, self.sure, self.not_yet):
            verbs.addWidget(button)
        verbs.addStretch(1)
        foot = QVBoxLayout()
        foot.setSpacing(8)
        for part in (self.question, self.bar):
            foot.addWidget(part)
        foot.addLayout(verbs)
        self.column.addLayout(head)
        self.column.addWidget(self._rows)
        self.column.addLayout(foot)
