# SPDX-License-Identifier: MPL-2.0
"""The page of publishing (通报印发): papers, their template, what was issued, and the appeals of units."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from inspector.ui.actions import bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.office.publish_appeals import AppealsPart
from inspector.ui.office.publish_issues import IssuesPart
from inspector.ui.office.publish_papers import PapersPart
from inspector.ui.office.publish_template import TemplatePart
from inspector.ui.office.rank_state import RankState
from inspector.ui.pages.page import Page
from inspector.ui.parts.column import centred, scrolled
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label

if TYPE_CHECKING:
    from inspector.core.issuing.template import Template
    from inspector.core.ranking.rank_plan import RankPlan
    from inspector.core.visits import Key

STEPS: Final = ("papers", "template", "issues", "appeals")


class PublishPage(Page):
    """Four steps, one in front; `ranking_asked` goes back to the tables."""

    ranking_asked = Signal()

    def __init__(self, desk: Desk, state: RankState, parent: QWidget | None = None) -> None:
        """Publish what a state ranks."""
        super().__init__(desk, parent)
        self.state = state
        self.actions_of = bind("publish", self)
        self.title, self.told = label("page"), label("quiet", wrap=True)
        self.back, self.steps, self.stack = QPushButton(), Segments(), QStackedWidget()
        self.back.setProperty("look", "link")
        self.template = TemplatePart(desk)
        self.papers = PapersPart(desk, self._plan, self._template)
        self.issues, self.appeals = IssuesPart(desk), AppealsPart(desk)
        column = centred(self)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self.steps)
        for step in STEPS:
            self.stack.addWidget(scrolled(self._part(step)))
        column.addWidget(self.stack, 1)
        self.back.clicked.connect(self.ranking_asked)
        self.steps.chosen_changed.connect(self.show_step)
        self.papers.issued.connect(self._issued)
        self.retranslate()
        self.redraw()
        self.steps.choose("papers")

    def _part(self, step: str) -> QWidget:
        parts: dict[str, QWidget] = {"papers": self.papers, "template": self.template}
        return (parts | {"issues": self.issues, "appeals": self.appeals})[step]

    def _plan(self) -> "RankPlan":
        return self.state.chosen()

    def _template(self) -> "Template":
        return self.template.template

    def enter(self) -> None:
        """Read anew what is kept."""
        self._say()
        self.template.show_kept()
        self.papers.show_number()
        self.show_step(self.steps.chosen() or "papers")
        self.steps.button(self.steps.chosen()).setFocus()

    @Slot(str)
    def show_step(self, step: str) -> None:
        """Show one step (STEPS)."""
        self.steps.choose(step)
        if step == "issues":
            self.issues.show_issues()
        elif step == "appeals":
            self.appeals.show_appeals()
        self.stack.setCurrentIndex(STEPS.index(step))

    def appeal_at(self, walk: str, key: "Key") -> None:
        """Ask for an appeal at a point of a walk."""
        self.show_step("appeals")
        self.appeals.begin_at(walk, key)

    @Slot()
    def go_back(self) -> None:
        """Go back to the tables."""
        self.ranking_asked.emit()

    @Slot()
    def next_step(self) -> None:
        """Show the next step."""
        self._step(1)

    @Slot()
    def step_before(self) -> None:
        """Show the step before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        at = STEPS.index(self.steps.chosen() or "papers") + by
        self.show_step(STEPS[at % len(STEPS)])

    @Slot(str)
    def _issued(self, _number: str) -> None:
        self.issues.show_issues()

    def _say(self) -> None:
        seen = self.state.seen
        name = self.state.name or self.tr("choices not kept yet")
        period = seen.figures.period if seen is not None else ""
        self.told.setText(" · ".join(part for part in (period, self.tr("ranked by: {name}").format(name=name)) if part))

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("publish", self.actions_of)
        self.title.setText(self.tr("Publish"))
        self.back.setText(self.tr("Back to the ranking"))
        self.back.setToolTip(self.tr("Back to the tables these papers are made of"))
        words = (self.tr("Papers"), self.tr("Template"), self.tr("Issued"), self.tr("Appeals"))
        self.steps.setAccessibleName(self.tr("Step"))
        self.steps.offer(tuple(zip(STEPS, words, strict=True)))
        self._say()

    @Slot()
    def redraw(self) -> None:
        """Take icons anew."""
        self.back.setIcon(self.desk.theme.icon("chevron_left", "accent"))
