# SPDX-License-Identifier: MPL-2.0
"""How the page of the ranking is laid: head, way down, views, table, and the choices beside them if there is room."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from inspector.ui.actions import acts, allow_action, bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.office.chart_view import ChartView
from inspector.ui.office.explore_point import PointView
from inspector.ui.office.rank_crumbs import Crumbs
from inspector.ui.office.rank_grid import Grid
from inspector.ui.office.rank_plan_panel import PlanPanel
from inspector.ui.office.rank_table import GridTable
from inspector.ui.office.rank_typical import TypicalBar
from inspector.ui.office.rank_verbs import VerbRow
from inspector.ui.office.rank_views import Views
from inspector.ui.office.rank_words import RankWords
from inspector.ui.pages.page import Page
from inspector.ui.parts.going import Going
from inspector.ui.parts.text import hairline, label

VERBS: Final = ("rank_find", "rank_why", "rank_copy", "rank_compare", "rank_choices", "rank_publish")
PANEL: Final = 340
LEAST_TABLE: Final = 420
"""With less room than this beside the choices, they stand in the table's place."""

UNBOUND: Final = 16_777_215


class RankLayout(Page):
    """The widgets of the page and their places; what they do is the page's."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page."""
        super().__init__(desk, parent)
        self.actions_of = bind("rank", self)
        self.words = RankWords(self)
        self.title, self.told, self.note = label("page"), label("quiet", wrap=True), label("caption", wrap=True)
        self.verbs, self.crumbs = VerbRow(desk.theme), Crumbs(desk.theme)
        self.views, self.going = Views(desk.theme), Going()
        self.table, self.matrix = GridTable(desk.theme), GridTable(desk.theme, cells=True)
        self.chart, self.point = ChartView(desk.theme), PointView(desk, self.words)
        self.gather, self.typical = QPushButton(), TypicalBar(desk)
        self.panel, self.line = PlanPanel(desk), hairline(upright=True)
        self.stack, self.body = QStackedWidget(), QWidget()
        self.panel.away_asked.connect(self.turn_choices)
        self._lay_out()

    def _lay_out(self) -> None:
        icons = {act.id: act.icon for act in acts("rank")}
        for name in VERBS:
            self.verbs.add(self.actions_of[name], icons[name])
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.title)
        head.addWidget(self.verbs, 1)
        both = QHBoxLayout()
        both.setSpacing(16)
        for part, stretch in ((self._laid_body(), 1), (self.line, 0), (self.panel, 0)):
            both.addWidget(part, stretch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 12)
        whole.setSpacing(8)
        whole.addLayout(head)
        for part in (self.told, self.going, self.crumbs):
            whole.addWidget(part)
        whole.addLayout(both, 1)
        for part in (self.panel, self.line, self.gather, self.crumbs, self.chart, self.note, self.typical):
            part.hide()

    def _laid_body(self) -> QWidget:
        tabled = QWidget()
        column = QVBoxLayout(tabled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.chart)
        column.addWidget(self.table, 1)
        for shown in (tabled, self.matrix, self.point):
            self.stack.addWidget(shown)
        left = QVBoxLayout(self.body)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        for part in (self.views, self.note, self.gather):
            left.addWidget(part)
        left.addWidget(self.stack, 1)
        left.addWidget(self.typical)
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        return self.body

    @Slot()
    def turn_choices(self) -> None:
        """Show the choices, or put them away."""
        self.panel.setVisible(self.panel.isHidden())
        self._share()
        if not self.panel.isHidden():
            self.panel.plans.setFocus()
        else:
            self.stand_in_sight()

    def stand_in_sight(self) -> None:
        """Put the focus on what is looked at, so that the keys of the page go on."""
        shown = self.stack.currentWidget()
        (shown if shown in (self.matrix, self.point) else self.table).setFocus()

    def allow_copy(self, grid: Grid) -> None:
        """Let the table shown be copied, if it may leave the screen and has rows; say what is said above it."""
        self.note.setText(grid.note)
        self.note.setVisible(bool(grid.note))
        here = "" if grid.copies else self.tr("It stays on this screen")
        allow_action("rank", self.actions_of, "rank_copy", here or ("" if grid.rows else self.tr("There are no rows")))

    def allow_deeds(self, *, why: bool, back: bool, typical: bool) -> None:
        """Let a number be explained, the way be gone back, a problem be marked, where there is one."""
        told = {
            "rank_why": "" if why else self.tr("Go down to a walk, or to a table of units: numbers there have reasons"),
            "rank_back": "" if back else self.tr("This is the top"),
            "rank_typical": "" if typical else self.tr("Stand on a problem in the problem list"),
        }
        for name, reason in told.items():
            allow_action("rank", self.actions_of, name, reason)

    def _share(self) -> None:
        """Give the choices a column beside the table, or the table's place where both have no room."""
        shown = not self.panel.isHidden()
        self.actions_of["rank_choices"].setChecked(shown)
        wide = self.desk.theme.px(PANEL)
        roomy = self.width() - wide - 80 >= LEAST_TABLE
        self.body.setVisible(not shown or roomy)
        self.line.setVisible(shown and roomy)
        self.panel.setMinimumWidth(wide if roomy else 0)
        self.panel.setMaximumWidth(wide if roomy else UNBOUND)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("rank", self.actions_of)
        self.verbs.fit()
        self.title.setText(self.tr("Ranking"))
        self.gather.setText(self.tr("Gather cards"))
        self.gather.setToolTip(self.tr("Nothing is gathered yet: bring in the cards first"))
        tables: Mapping[str, str] = self.words.tables()
        self.views.offer(tuple(tables.items()), self.tr("Table"))

    @Slot()
    def redraw(self) -> None:
        """Take icons and widths anew."""
        self.verbs.redraw()
        self.gather.setIcon(self.desk.theme.icon("gather"))
        self._share()
