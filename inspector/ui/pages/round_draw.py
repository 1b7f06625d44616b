# SPDX-License-Identifier: MPL-2.0
"""The draw (抽样): how many of each type and area, the seed, a look at what comes out, and the draw itself."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from inspector.app.rounds import Draft
from inspector.core.draw import Quota, Stratum, counted, planned_quotas, spread
from inspector.core.problems import Problem
from inspector.core.register import LEVELS
from inspector.core.round_states import Round
from inspector.ui.desk import Desk
from inspector.ui.models.quota_rows import DRAWN, QuotaRows
from inspector.ui.pages.round_drawing import Asked, Counted, Counting, Drawing, Trying
from inspector.ui.pages.round_part import RoundPart
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import draggable
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.phrase import together

FEW: Final = 12  # so many names of a draw are said at once; the tip says all
SHOWN: Final = 16  # so many signs of a digest tell registers apart


class DrawPart(RoundPart):
    """A table to type over, a seed, two verbs, and every draw there was."""

    def __init__(self, desk: Desk) -> None:
        """Wait for a round."""
        super().__init__(desk)
        self.title.hide()
        self._draft: Draft | None = None
        self._waiting, self._register = False, ""
        self.by, self.plan = Segments(), Chooser(desk.theme)
        self.quotas = QuotaRows(self)
        self.table = QTableView()
        self.table.setModel(self.quotas)
        self.seed, self.try_it, self.draw = QLineEdit(), QPushButton(), QPushButton()
        self.draw.setProperty("look", "primary")
        self.told, self.past = label("", wrap=True), label("caption", wrap=True)
        self.past.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay()
        self.by.chosen_changed.connect(self._divide)
        self.plan.activated.connect(self._take_plan)
        self.quotas.changed.connect(self._forget)
        self.seed.textEdited.connect(self._forget)
        self.try_it.clicked.connect(self._try)
        self.draw.clicked.connect(self._draw)
        self.retranslate()
        self.redraw()
        self.by.choose("none")

    def _lay(self) -> None:
        table = self.table
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        keys = QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.EditKeyPressed
        pressed = QAbstractItemView.EditTrigger.SelectedClicked | QAbstractItemView.EditTrigger.DoubleClicked
        table.setEditTriggers(keys | pressed)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setTabKeyNavigation(False)
        draggable(table)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.by, 2)
        head.addWidget(self.plan, 1)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.seed, 1)
        verbs.addWidget(self.try_it)
        verbs.addWidget(self.draw)
        inner = QVBoxLayout()
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(table, 1)
        inner.addLayout(verbs)
        for part in (self.fault, self.told, self.past):
            inner.addWidget(part)
        self.column.addLayout(inner, 1)

    def show_round(self, state: Round) -> None:
        """Show the strata of the register, and the draws of the round."""
        super().show_round(state)
        self._draft = None
        self._offer_plans(state)
        self._divide()
        self._say_past()

    def _wait(self, *, waiting: bool) -> None:
        """Let no second deed begin while one is under way."""
        self._waiting = waiting
        for button in (self.try_it, self.draw):
            button.setEnabled(not waiting and bool(self.quotas.quotas()))

    def _level(self) -> str:
        return "" if self.by.chosen() == "none" else self.by.chosen()

    @Slot()
    def _divide(self) -> None:
        if self.round is None:
            return
        self.desk.tasks.run(Counting(self.desk.hall, self._level()), self._counted, self.desk.complain)

    @Slot(object)
    def _counted(self, found: Counted) -> None:
        if self.round is None or found.by != self._level():
            return
        self._register = found.digest
        had = counted((stop.site for stop in self.round.stops.values()), found.by)
        self.quotas.show(found.strata, had)
        self.table.setCurrentIndex(self.quotas.index(0, DRAWN))
        if self._draft is None:
            self._forget()
        self._say_past()

    def _offer_plans(self, state: Round) -> None:
        """Offer the sampling plans of the round's checklists, by their strata (such as a size of city)."""
        language = self.desk.language
        digests = dict.fromkeys(name for sheet in state.plan.sheets for name in sheet.checklists)
        rows = (row for digest in digests for row in self.desk.hall.workspace.checklist(digest).plan)
        offered = tuple(dict.fromkeys((said, said) for row in rows if (said := row.stratum.said(language))))
        self.plan.offer((("", self.tr("Numbers from a sampling plan")), *offered))
        self.plan.setVisible(bool(offered))

    @Slot()
    def _take_plan(self) -> None:
        said = self.plan.chosen()
        if self.round is None or not said:
            return
        sites, level = self.desk.hall.workspace.sites(), self._level()
        found: list[Quota] = []
        for digest in dict.fromkeys(name for sheet in self.round.plan.sheets for name in sheet.checklists):
            quotas = planned_quotas(self.desk.hall.workspace.checklist(digest), said, self.desk.language)
            for quota in quotas:
                found += spread(sites, quota.stratum.type, quota.count, level) if level else (quota,)
        self.quotas.take(found)

    @Slot()
    def _forget(self) -> None:
        self._draft = None
        self.mend()
        wanted = sum(quota.count for quota in self.quotas.quotas())
        self.told.setText(self.tr("Sites asked for: {n}").format(n=wanted))
        self._wait(waiting=self._waiting)

    @Slot()
    def _try(self) -> None:
        """Try the draw without writing it; the seed made for it stands in the field, so that it can be drawn so."""
        if self.round is None:
            return
        self._wait(waiting=True)
        asked = Asked(self.round.plan.id, self.quotas.quotas(), self._level(), self.seed.text())
        self.desk.tasks.run(Trying(self.desk.hall, asked), self._tried, self._refused)

    @Slot(object)
    def _tried(self, made: Draft) -> None:
        self._wait(waiting=False)
        self.seed.setText(made.note.seed)
        self._draft = made
        self._say_draft()

    @Slot()
    def _draw(self) -> None:
        if self.round is None:
            return
        self._wait(waiting=True)
        asked = Asked(self.round.plan.id, self.quotas.quotas(), self._level(), self.seed.text())
        self.desk.tasks.run(Drawing(self.desk.hall, asked), self._drew, self._refused)

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self._wait(waiting=False)
        self.refuse(problem)

    @Slot(object)
    def _drew(self, done: tuple[Round, Draft]) -> None:
        state, made = done
        self._wait(waiting=False)
        self.seed.clear()
        self.quotas.take(())
        self.changed.emit(state)
        self._draft = made
        self._say_draft(written=True)

    def _say_draft(self, *, written: bool = False) -> None:
        made = self._draft
        if made is None:
            return
        count = self.tr("Drawn: {n}") if written else self.tr("Would be drawn: {n}")
        lines = [
            count.format(n=len(made.drawn)),
            together((one.site.name for one in made.drawn[:FEW]), self.desk.language),
        ]
        if len(made.drawn) > FEW:
            lines[-1] += " …"
        if made.missing:
            lacking = together((f"{_part(part)} {count}" for part, count in made.missing.items()), self.desk.language)
            lines.append(self.tr("The register has too few: {parts}").format(parts=lacking))
        self.told.setText("\n".join(lines))
        self.told.setToolTip(together((one.site.name for one in made.drawn), self.desk.language))

    def _say_past(self) -> None:
        if self.round is None:
            return
        said = self.tr("Draw {n}: seed {seed}, register {register}, sites: {count}")
        lines = []
        for number, note in enumerate(self.round.draws, 1):
            count = sum(quota.count for quota in note.quotas)
            facts: Mapping[str, object] = {"n": number, "seed": note.seed, "count": count}
            lines.append(said.format(register=note.register[:SHOWN], **facts))
        if not lines:
            said = self.tr("No draw yet. The register as it stands: {register}")
            lines.append(said.format(register=self._register[:SHOWN] or "…"))
        self.past.setText("\n".join(lines))

    def refuse(self, problem: Problem) -> None:
        """Say what is wrong, and nothing of a draw."""
        self.told.clear()
        super().refuse(problem)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.by.setAccessibleName(self.tr("Divide each type by"))
        levels = (self.tr("By district"), self.tr("By street"), self.tr("By community"))
        self.by.offer((("none", self.tr("By type alone")), *zip(LEVELS, levels, strict=True)))
        self.plan.setAccessibleName(self.tr("Numbers from a sampling plan"))
        self.plan.setToolTip(self.tr("Take the numbers of the checklists' sampling plan"))
        self.table.setAccessibleName(self.tr("How many of each type and area"))
        self.quotas.name(
            (self.tr("Type"), self.tr("Area"), self.tr("In the register"), self.tr("In the round"), self.tr("To draw"))
        )
        self.seed.setPlaceholderText(self.tr("Seed; made anew when empty"))
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setToolTip(self.tr("The same seed and register give the same sites; both are printed"))
        self.try_it.setText(self.tr("Try"))
        self.try_it.setToolTip(self.tr("See what would be drawn; nothing is written"))
        self.draw.setText(self.tr("Draw"))
        self.draw.setToolTip(self.tr("Draw the sites into the round; the draw stays in its log"))
        self._say_past()

    def redraw(self) -> None:
        """Take row heights anew."""
        self.table.verticalHeader().setDefaultSectionSize(self.desk.theme.touch)


def _part(part: Stratum) -> str:
    return f"{part.type} {part.name}".strip()
