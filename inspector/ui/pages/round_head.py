# SPDX-License-Identifier: MPL-2.0
"""The head of a round: title, kind with its rules said, channel, window, people, groups, and the checklists by type."""

from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.app.rounds import change_round, make_round
from inspector.core.problems import KnownError, Problem
from inspector.core.round_kinds import kind_rule
from inspector.core.round_plans import Group, RoundPlan
from inspector.core.round_states import Round
from inspector.core.rounds import CHANNELS, KINDS, REFUSALS
from inspector.ui.desk import Desk
from inspector.ui.pages.round_part import RoundPart
from inspector.ui.pages.round_sheets import SheetsPart
from inspector.ui.pages.visit_head import names
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.phrase import together
from inspector.ui.widgets.flow import Flow

LINES: Final = ("title", "period", "first", "last", "systems", "inspectors", "teams", "groups", "file_names")
RANKS: Final = ("", "yes", "no")


class HeadPart(RoundPart):
    """Writes a new round, or another head for one."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay the fields."""
        super().__init__(desk)
        self.title.hide()
        self.lines = {name: QLineEdit() for name in LINES}
        self.kind, self.channel = Chooser(desk.theme), Chooser(desk.theme)
        for chooser in (self.kind, self.channel):
            chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(5)
        self.rule = label("quiet", wrap=True)
        self.refusal, self.ranks = Segments(), Segments()
        self.names: dict[QWidget, QLabel] = {}
        self.sheets = SheetsPart(desk)
        self.keep, self.cancel = QPushButton(), QPushButton()
        self.keep.setProperty("look", "primary")
        self._lay()
        self.kind.currentIndexChanged.connect(self._say_rule)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.left)
        for line in self.lines.values():
            line.textEdited.connect(self.mend)
        self.retranslate()

    def _lay(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        line = self.lines
        rows: tuple[tuple[QWidget, ...], ...] = (
            (line["title"], line["period"]),
            (self.kind, self.channel),
            (self.rule,),
            (line["first"], line["last"]),
            (line["inspectors"], line["teams"]),
            (line["systems"], line["groups"]),
            (self.refusal, self.ranks),
            (line["file_names"],),
        )
        for row, pair in enumerate(rows):
            for place, field in enumerate(pair):
                wide = 2 if len(pair) == 1 else 1
                if field is not self.rule:
                    self.names[field] = label("caption")
                    self.names[field].setBuddy(field)
                    grid.addWidget(self.names[field], row * 2, place, 1, wide)
                grid.addWidget(field, row * 2 + 1, place, 1, wide)
        column.addLayout(grid)
        column.addWidget(self.sheets)
        column.addStretch(1)
        verbs = QWidget()
        flow = Flow(verbs, 8)
        flow.addWidget(self.keep)
        flow.addWidget(self.cancel)
        self.column.addWidget(scrolled(inner, self), 1)
        self.column.addWidget(self.fault)
        self.column.addWidget(verbs)

    def begin(self) -> None:
        """Show an empty head."""
        self.round = None
        day = self.desk.hall.clock().day()
        self._fill(RoundPlan("", "", first=day, office=self.desk.hall.settings.office))
        self.cancel.setVisible(bool(self.desk.hall.workspace.rounds()))
        self.lines["title"].setFocus()

    def show_round(self, state: Round) -> None:
        """Show the head of a round; one that came in an assignment is only read."""
        super().show_round(state)
        self._fill(state.plan)
        self.cancel.hide()
        self.keep.setVisible(state.own)

    def _fill(self, plan: RoundPlan) -> None:
        self.mend()
        self.keep.show()
        said = {
            "title": plan.title,
            "period": plan.period,
            "first": plan.first,
            "last": plan.last,
            "systems": together(plan.systems, self.desk.language),
            "inspectors": together(plan.inspectors, self.desk.language),
            "teams": "；".join("、".join(team) for team in plan.teams),
            "file_names": plan.file_names,
            "groups": "；".join(f"{group.title}：{'、'.join(group.units)}" for group in plan.groups),
        }
        for name, words in said.items():
            self.lines[name].setText(words)
        self.kind.choose(plan.kind)
        self.channel.choose(plan.channel)
        self.refusal.choose(plan.refusal or REFUSALS[0])
        self.ranks.choose("" if plan.ranks is None else "yes" if plan.ranks else "no")
        self.sheets.show_sheets(plan.sheets)
        self._say_rule()

    @Slot()
    def _keep(self) -> None:
        try:
            plan, checklists = self._read(), self.sheets.checklists()
            state = make_round(self.desk.hall, plan, checklists) if self.round is None else None
            if state is None:
                state = change_round(self.desk.hall, plan, checklists)
        except KnownError as error:
            self.refuse(error.problem)
            return
        self.changed.emit(state)

    def _read(self) -> RoundPlan:
        """Read the fields; raises KnownError `round_untitled` or `date_form`."""
        said = {name: line.text().strip() for name, line in self.lines.items()}
        if not said["title"]:
            self.lines["title"].setFocus()
            raise KnownError(Problem("round_untitled"))
        known = self.round.plan if self.round is not None else RoundPlan(self.desk.hall.new_id(), "")
        return replace(
            known,
            title=said["title"],
            kind=self.kind.chosen(),
            channel=self.channel.chosen(),
            period=said["period"],
            first=self._day("first"),
            last=self._day("last"),
            office=known.office or self.desk.hall.settings.office,
            systems=names(said["systems"]),
            sheets=self.sheets.sheets(),
            inspectors=names(said["inspectors"]),
            teams=tuple(team for part in parted(said["teams"]) if (team := names(part))),
            groups=groups_of(said["groups"]),
            ranks={"": None, "yes": True, "no": False}[self.ranks.chosen()],
            refusal=self.refusal.chosen(),
            file_names=said["file_names"],
        )

    def _day(self, name: str) -> str:
        text = self.lines[name].text().strip()
        try:
            return date.fromisoformat(text).isoformat() if text else ""
        except ValueError as error:
            self.lines[name].setFocus()
            raise KnownError(Problem("date_form", found=text[:40])) from error

    @Slot()
    def _say_rule(self) -> None:
        kind = self.kind.chosen() or KINDS[0]
        self.rule.setText(self.desk.word(f"kind_rule.{kind}"))
        self.ranks.setEnabled(kind_rule(kind).may_rank)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        word = self.desk.word
        self.kind.offer(tuple((kind, word(f"round.{kind}")) for kind in KINDS))
        self.channel.offer((("", self.tr("not named")), *((code, word(f"channel.{code}")) for code in CHANNELS)))
        for field, (said, hint) in self._words().items():
            self.names[field].setText(said)
            field.setAccessibleName(said)
            field.setToolTip(hint or said)
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(hint)
        self.refusal.offer(tuple((code, word(f"refusal.{code}")) for code in REFUSALS))
        self.ranks.offer(
            tuple(zip(RANKS, (self.tr("As its kind"), self.tr("Ranked"), self.tr("Not ranked")), strict=True))
        )
        self.keep.setText(self.tr("Keep the round"))
        self.keep.setToolTip(self.tr("Keep it; every change stays in its log"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Back to the rounds; nothing is kept"))
        self._say_rule()

    def _words(self) -> dict[QWidget, tuple[str, str]]:
        word, line = self.desk.word, self.lines
        return {
            line["title"]: (self.tr("Title of the round"), self.tr("such as the weekly covert visit")),
            line["period"]: (word("paper.period"), self.tr("such as week 3 of November")),
            self.kind: (word("paper.kind_of_round"), ""),
            self.channel: (word("paper.channel"), ""),
            line["first"]: (self.tr("First day"), "2026-11-16"),
            line["last"]: (self.tr("Last day"), "2026-11-20"),
            line["inspectors"]: (word("paper.inspectors"), self.tr("several names with commas")),
            line["teams"]: (self.tr("Teams on one card"), self.tr("names with commas, teams with semicolons")),
            line["systems"]: (self.tr("Systems"), self.tr("such as civilised city, hygiene city")),
            line["groups"]: (self.tr("Comparison groups"), self.tr("A: East Street, West Street; B: …")),
            line["file_names"]: (self.tr("Names of the papers"), "{date}_{site}_{checklist}"),
            self.refusal: (self.tr("A site that refuses entry"), ""),
            self.ranks: (self.tr("Ranking"), ""),
        }


def parted(text: str) -> tuple[str, ...]:
    """Part at semicolons of either language."""
    return tuple(part for part in text.replace("；", ";").split(";") if part.strip())


def groups_of(text: str) -> tuple[Group, ...]:
    """Read groups: a title, a colon, units with commas; groups parted by semicolons. The title is its id too."""
    found = []
    for part in parted(text):
        title, _, units = part.replace("：", ":").partition(":")
        found.append(Group(title.strip(), title.strip(), names(units)))
    return tuple(found)
