# SPDX-License-Identifier: MPL-2.0
"""The coverage board (进度): how far a round is by type, street or inspector; a press goes down to the sites."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout

from inspector.app.plans import Coverage, PlanLine
from inspector.core.problems import KnownError
from inspector.core.round_states import Round
from inspector.core.rounds import VisitId
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.models.standing import Standing
from inspector.ui.pages.round_part import RoundPart
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import draggable
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.widgets.coverage_row import Bar, BarRows, CoverageRow
from inspector.ui.widgets.entry_row import EntryRow

BY: Final = ("type", "street", "inspector")
STANDINGS: Final = ("", "untouched", "going", "done", "away")
EVERY: Final = "\x00"
_MARKS: Final = {"done": Standing.MET, "going": Standing.PARTIAL, "away": Standing.SKIPPED, "untouched": Standing.BLANK}
_MEANINGS: Final = {"done": "met", "going": "accent", "away": "warning", "untouched": "skipped"}


class BoardPart(RoundPart):
    """Bars on the left, the sites of the bar chosen on the right; a site begun opens its visit."""

    visit_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Wait for a round."""
        super().__init__(desk)
        self.title.hide()
        self.by, self.standing, self.search = Segments(), Chooser(desk.theme), QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.bars, self.lines = BarRows(self), PagedRows[PlanLine](self)
        self.parts, self.list = QListView(), QListView()
        self.parts.setModel(self.bars)
        self.parts.setItemDelegate(CoverageRow(desk.theme, self.parts))
        self.list.setModel(self.lines)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        for view in (self.parts, self.list):
            view.setUniformItemSizes(True)
            view.setLayoutMode(QListView.LayoutMode.Batched)  # rows are laid out behind the first ones
            draggable(view)
        self.counted = label("caption")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._key = EVERY
        self._came: Mapping[VisitId, str] = {}
        self._lay()
        self._wire()
        self.retranslate()
        self.by.choose("street")

    def _lay(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.by)
        left.addWidget(self.parts, 1)
        sift = QHBoxLayout()
        sift.setSpacing(8)
        sift.addWidget(self.search, 3)
        sift.addWidget(self.standing, 2)
        right.setSpacing(8)
        right.addLayout(sift)
        right.addWidget(self.counted)
        right.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        self.column.addLayout(row, 1)

    def _wire(self) -> None:
        self.by.chosen_changed.connect(self._count)
        self.parts.selectionModel().currentChanged.connect(self._turn)
        self.parts.activated.connect(self._go_to_sites)
        self.standing.currentIndexChanged.connect(self._fill)
        self.search.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._fill)
        self.lines.refused.connect(self.desk.complain)
        self.list.activated.connect(self._open)
        self.desk.office.came.connect(self._count_anew)

    def show_round(self, state: Round) -> None:
        """Count a round anew, and what was gathered of it as soon as that is known."""
        if self.round is None or self.round.plan.id != state.plan.id:
            self._key = EVERY
        super().show_round(state)
        self._count()
        self.desk.office.ask()

    @Slot()
    def _count_anew(self) -> None:
        """Count once more where cards that came change how visits stand."""
        from inspector.core.merging.coverage_map import arrived

        picture = self.desk.office.picture
        came = {} if picture is None else arrived(picture.walks.values())
        if came != self._came:
            self._came = came
            self._count()

    @Slot()
    def _count(self) -> None:
        if self.round is None:
            return
        try:
            found = self.desk.hall.workspace.coverage(self.round.plan.id, self.by.chosen() or "street", self._came)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        bars = [self._bar(EVERY, self.tr("The whole round"), found)]
        bars += (self._bar(one.key, one.key or self._nobody(), (one,)) for one in found)
        self.bars.show(bars)
        row = next((at for at, bar in enumerate(bars) if bar.key == self._key), 0)
        self.parts.setCurrentIndex(self.bars.index(row))

    def _nobody(self) -> str:
        return self.tr("Nobody yet") if self.by.chosen() == "inspector" else self.tr("not said")

    def _bar(self, key: str, title: str, found: Sequence[Coverage]) -> Bar:
        done, going, away = (sum(getattr(one, name) for one in found) for name in ("done", "going", "away"))
        planned, untouched = sum(one.planned for one in found), sum(one.untouched for one in found)
        open_points = sum(one.unjudged_points for one in found)
        words = [self.tr("{n} in progress").format(n=going)] if going else []
        words += [self.tr("{n} not judged").format(n=away)] if away else []
        words += [self.tr("{n} to do").format(n=untouched)] if untouched else []
        words += [self.tr("{n} points open").format(n=open_points)] if open_points else []
        return Bar(key, title, (done, going, away), planned, " · ".join(words) or self.tr("all done"))

    @Slot(QModelIndex)
    def _turn(self, index: QModelIndex) -> None:
        bar = self.bars.bar(index)
        if bar is not None:
            self._key = bar.key
            self._fill()

    @Slot()
    def _fill(self) -> None:
        """Show the sites of the bar chosen."""
        if self.round is None:
            return
        try:
            count = self._how_many()
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self.lines.show(count, self._some, self._entry)
        self.counted.setText(self.tr("Sites: {n}").format(n=count))
        self.list.setCurrentIndex(self.lines.index(0))

    def _how_many(self) -> int:
        type_, street, inspector = self._asked()
        store, name = self.desk.hall.workspace, "" if self.round is None else self.round.plan.id
        words, standing = self.search.text().strip(), self.standing.chosen()
        return store.count_plan(
            name,
            type=type_,
            street=street,
            inspector=inspector,
            standing=standing,
            words=words,
            came=self._came,
        )

    def _some(self, start: int, limit: int) -> Sequence[PlanLine]:
        type_, street, inspector = self._asked()
        return self.desk.hall.workspace.plan(
            "" if self.round is None else self.round.plan.id,
            type=type_,
            street=street,
            inspector=inspector,
            standing=self.standing.chosen(),
            words=self.search.text().strip(),
            limit=limit,
            start=start,
            came=self._came,
        )

    def _asked(self) -> tuple[str, str, str | None]:
        """Give the type, street and inspector asked for."""
        by = self.by.chosen()
        key = "" if self._key == EVERY else self._key
        inspector = key if by == "inspector" and self._key != EVERY else None
        return key if by == "type" else "", key if by == "street" else "", inspector

    def _entry(self, line: PlanLine) -> Entry:
        entry = line.entry
        facts = (entry.type, entry.street, entry.inspector)
        tag = f"{line.settled}/{line.points}" if line.points else self._standings()[line.standing]
        if entry.state:
            tag = self.desk.word(f"site_state.{entry.state}")
        drawn = None if self.round is None else self.round.stops.get(entry.site)
        name = line.name or ("" if drawn is None else drawn.site.name)  # it left the register, the round knows it
        title, meaning = name or entry.site, _MEANINGS[line.standing]
        detail = " · ".join(fact for fact in facts if fact)
        return Entry(entry.visit if line.rows else "", title, detail, tag, meaning, _MARKS[line.standing])

    @Slot()
    def _go_to_sites(self) -> None:
        self.list.setFocus()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        entry = self.lines.entry(index)
        if entry.key:
            self.visit_asked.emit(entry.key)

    def _standings(self) -> dict[str, str]:
        words = (
            self.tr("Every standing"),
            self.tr("to do"),
            self.tr("in progress"),
            self.tr("done"),
            self.tr("not judged"),
        )
        return dict(zip(STANDINGS, words, strict=True))

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.by.setAccessibleName(self.tr("Count by"))
        words = (self.tr("By type"), self.tr("By street"), self.tr("By inspector"))
        self.by.offer(tuple(zip(BY, words, strict=True)))
        self.standing.offer(tuple(self._standings().items()))
        self.standing.setAccessibleName(self.tr("Standing"))
        self.standing.setToolTip(self.tr("Show only sites that stand so"))
        self.search.setPlaceholderText(self.tr("Find a site of the round"))
        self.search.setAccessibleName(self.tr("Find a site of the round"))
        self.search.setToolTip(self.tr("By name or pinyin initials"))
        self.parts.setAccessibleName(self.tr("How far the round is"))
        self.list.setAccessibleName(self.tr("Sites of the round"))
        if self.round is not None:
            self._count()

    def redraw(self) -> None:
        """Take row heights anew."""
        self.parts.doItemsLayout()
        self.list.doItemsLayout()
