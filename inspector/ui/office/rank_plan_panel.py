# SPDX-License-Identifier: MPL-2.0
"""The choices of a ranking beside its tables: each as it will be printed, changed and seen at once, kept by name."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.core.exact import show_short
from inspector.core.problems import KnownError, Problem
from inspector.core.ranking.rank_plan import MEASURES, RankPlan
from inspector.ui.desk import Desk
from inspector.ui.office import rank_fields
from inspector.ui.office.rank_chips import ChipChoice
from inspector.ui.office.rank_plan_words import PlanWords
from inspector.ui.pages.round_head import groups_of
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow

CHOOSERS: Final = ("period", "current", "level", "path", "visits", "missing", "sites", "units", "ties")
LINES: Final = ("name", *MEASURES, "least_sites", "types", "methods", "periods", "groups", "stars", "red", "black")
ORDER: Final = (
    *("rounds", "systems", "period", "current", "level", *MEASURES, "least_sites", "ties", "missing"),
    *("stars", "red", "black", "groups", "visits", "sites", "units", "types", "methods", "periods", "path"),
)
LONGEST_COUNT: Final = 4


class PlanPanel(QWidget):
    """`changed` gives the plan as it is chosen now, `kept` its name and the plan, `dropped` a name to be forgotten.

    `away_asked`: Esc was pressed in it.
    """

    changed = Signal(object)
    kept = Signal(str, object)
    dropped = Signal(str)
    plan_chosen = Signal(str)
    away_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay every field; `show_plan` fills them."""
        super().__init__(parent)
        self._desk, self._words = desk, PlanWords(self)
        self._plan = RankPlan()
        self.fields: dict[str, QWidget] = {code: Chooser(desk.theme) for code in CHOOSERS}
        self.lines = {code: QLineEdit() for code in LINES}
        self.chips = {code: ChipChoice() for code in ("rounds", "systems")}
        self.fields |= self.lines
        self.fields |= self.chips
        self.names: dict[str, QLabel] = {code: label("caption", wrap=True) for code in ("plan", *self.fields)}
        self.plans = Chooser(desk.theme)
        self.keep, self.drop = QPushButton(), QPushButton()
        self.fault = label("fault", wrap=True)
        self.printed_head, self.printed = label("strong", wrap=True), label("quiet", wrap=True)
        self.away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self.away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.away.activated.connect(self.away_asked)
        self._lay()
        self._wire()
        self.retranslate()

    def _lay(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 12)
        column.setSpacing(4)
        column.addWidget(self.plans)
        verbs = QWidget()
        row = Flow(verbs, 8)
        row.addWidget(self.keep)
        row.addWidget(self.drop)
        for code in ("name", *ORDER):
            column.addSpacing(8)
            column.addWidget(self.names[code])
            column.addWidget(self.fields[code])
            self.names[code].setBuddy(self.fields[code])
            if code == "name":
                column.addWidget(verbs)
        column.addSpacing(16)
        column.addWidget(self.printed_head)
        column.addWidget(self.printed)
        column.addStretch(1)
        for chooser in (self.plans, *(self.chooser(code) for code in CHOOSERS)):
            chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(5)
        self.fault.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.fault)
        whole.addWidget(scrolled(inner, self), 1)

    def _wire(self) -> None:
        for code in CHOOSERS:
            self.chooser(code).currentIndexChanged.connect(self._tell)
        for code in LINES[1:]:
            self.lines[code].editingFinished.connect(self._tell)
        for chips in self.chips.values():
            chips.changed.connect(self._tell)
        self.plans.currentIndexChanged.connect(self._turn)
        self.keep.clicked.connect(self._keep)
        self.drop.clicked.connect(self._drop)

    def chooser(self, code: str) -> Chooser:
        """Give the chooser of a field (CHOOSERS)."""
        field = self.fields[code]
        if not isinstance(field, Chooser):
            raise TypeError(code)
        return field

    # -- showing -----------------------------------------------------------------------------------------------------

    def offer(
        self,
        rounds: Sequence[tuple[str, str]],
        systems: Sequence[tuple[str, str]],
        periods: Sequence[str],
        levels: Mapping[str, str],
    ) -> None:
        """Offer what there is: rounds and checklists by id, the periods met, the levels of units by area."""
        self.chips["rounds"].offer(rounds)
        self.chips["systems"].offer(systems)
        newest = (("", self._words.newest()), *((one, one) for one in periods))
        self.chooser("current").offer(newest)
        self.chooser("level").offer((("", self._words.usual_level()), *levels.items()))
        for code, some in (("rounds", rounds), ("systems", systems)):
            for part in (self.names[code], self.fields[code]):
                part.setVisible(len(some) > 1)

    def show_plans(self, names: Sequence[str], chosen: str) -> None:
        """Offer the plans kept by name; the one ranked by is chosen."""
        unnamed = () if chosen else (("", self._words.unnamed()),)
        self.plans.offer((*unnamed, *((name, name) for name in names)))
        blocked = self.plans.blockSignals(True)
        self.plans.choose(chosen)
        self.plans.blockSignals(blocked)
        self.lines["name"].setText(chosen)
        self.drop.setEnabled(bool(chosen))

    def show_printed(self, sentences: str) -> None:
        """Show what the papers say of the choices."""
        self.printed.setText(sentences)

    def show_plan(self, plan: RankPlan) -> None:
        """Show a plan in every field."""
        self._plan = plan
        self.fault.hide()
        policies = plan.policies
        given = {code: getattr(policies, code) for code in ("visits", "missing", "sites", "units")}
        given |= {code: getattr(plan, code) for code in ("period", "current", "level", "path", "ties")}
        for code, chosen in given.items():
            field = self.chooser(code)
            blocked = field.blockSignals(True)
            field.choose(chosen)
            field.blockSignals(blocked)
        weights = {one.id: one.weight for one in plan.measures}
        said = {code: show_short(weights[code], 12) if code in weights else "" for code in MEASURES}
        said["least_sites"] = str(policies.least_sites)
        said |= {code: rank_fields.weights_said(getattr(policies, code)) for code in ("types", "periods")}
        said["methods"] = rank_fields.methods_said(policies.methods, self._desk.language)
        said |= {"groups": rank_fields.groups_said(plan.groups), "stars": rank_fields.stars_said(plan.stars)}
        said |= {
            code: "" if limit is None else show_short(limit, 12)
            for code, limit in (("red", plan.red), ("black", plan.black))
        }
        for code, words in said.items():
            self.lines[code].setText(words)
        self.chips["rounds"].choose(plan.rounds)
        self.chips["systems"].choose(plan.systems)

    def read(self) -> RankPlan:
        """Read the plan off the fields; raises KnownError `number_form`."""
        line = {code: self.lines[code].text() for code in LINES}
        count = line["least_sites"].strip() or "0"
        if not (count.isascii() and count.isdigit() and len(count) <= LONGEST_COUNT):
            raise KnownError(Problem("number_form", found=count[:40]))
        policies = replace(
            self._plan.policies,
            visits=self.chooser("visits").chosen(),
            missing=self.chooser("missing").chosen(),
            sites=self.chooser("sites").chosen(),
            units=self.chooser("units").chosen(),
            least_sites=int(count),
            types=rank_fields.weights(line["types"]),
            methods=rank_fields.methods(line["methods"]),
            periods=rank_fields.weights(line["periods"]),
        )
        return replace(
            self._plan,
            period=self.chooser("period").chosen(),
            current=self.chooser("current").chosen(),
            level=self.chooser("level").chosen(),
            path=self.chooser("path").chosen(),
            ties=self.chooser("ties").chosen(),
            rounds=self.chips["rounds"].chosen(),
            systems=self.chips["systems"].chosen(),
            measures=rank_fields.measures({code: line[code] for code in MEASURES}),
            policies=policies,
            groups=groups_of(line["groups"]),
            stars=rank_fields.stars(line["stars"]),
            red=rank_fields.percent(line["red"]),
            black=rank_fields.percent(line["black"]),
        )

    # -- deeds -------------------------------------------------------------------------------------------------------

    @Slot()
    def _tell(self) -> None:
        try:
            plan = self.read()
        except KnownError as error:
            self.refuse(error.problem)
            return
        self.fault.hide()
        if plan != self._plan:
            self._plan = plan
            self.changed.emit(plan)

    @Slot()
    def _keep(self) -> None:
        try:
            plan = self.read()
        except KnownError as error:
            self.refuse(error.problem)
            return
        self.kept.emit(self.lines["name"].text().strip(), plan)

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self.plans.chosen())

    @Slot()
    def _turn(self) -> None:
        if self.plans.chosen():
            self.plan_chosen.emit(self.plans.chosen())

    def refuse(self, problem: Problem) -> None:
        """Say what is wrong above the fields."""
        self.fault.setText(self._desk.sentence(problem))
        self.fault.show()

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        names, hints = self._words.names(), self._words.hints()
        for code, field in self.fields.items():
            self.names[code].setText(names[code])
            field.setAccessibleName(names[code])
            field.setToolTip(names[code])
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(hints.get(code, ""))
        for code, choices in self._words.choices(self._desk.language).items():
            self.chooser(code).offer(choices)
        keep, keep_tip, drop, drop_tip = self._words.verbs()
        self.keep.setText(keep)
        self.keep.setToolTip(keep_tip)
        self.drop.setText(drop)
        self.drop.setToolTip(drop_tip)
        self.printed_head.setText(self._words.printed())
        self.plans.setAccessibleName(names["name"])
        self.plans.setToolTip(names["name"])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
