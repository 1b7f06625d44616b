# SPDX-License-Identifier: MPL-2.0
"""Bringing in the office's table of sites: columns on the left, what would change on the right, then one verb."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from inspector.app.hall import Hall
from inspector.app.registering import Applied, Preview, apply, preview, take_back
from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.models.standing import Standing
from inspector.ui.pages.page import Page
from inspector.ui.pages.register_columns import ColumnsPart
from inspector.ui.pages.register_pairs import PairPanel
from inspector.ui.pages.register_words import changed_entry, pair_entry
from inspector.ui.pages.sites_words import site_entry
from inspector.ui.parts.column import draggable
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import hairline, label
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task
from inspector.ui.widgets.entry_row import EntryRow

LISTS: Final = ("new", "changed", "near", "faults")
_DONE: Final = QT_TRANSLATE_NOOP("RegisterPage", "The register took in sites: {new}, changed: {changed}.")
_BACK: Final = QT_TRANSLATE_NOOP("RegisterPage", "Take it back")
_TAKEN: Final = QT_TRANSLATE_NOOP("RegisterPage", "Taken back: sites gone: {new}, as they were before: {changed}.")


class RegisterPage(Page):
    """Nothing is changed before `Apply`; a backup is made, and the import can be taken back."""

    sites_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a table."""
        super().__init__(desk, parent)
        self._path = Path()
        self._preview: Preview | None = None
        self._same: dict[str, bool] = {}
        self._shown = "new"
        self.title, self.told = label("page", wrap=True), label("quiet", wrap=True)
        self.columns = ColumnsPart(desk)
        self.which = Segments()
        self.rows: PagedRows[Entry] = PagedRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self.list.setUniformItemSizes(True)
        draggable(self.list)
        self.pair = PairPanel(desk)
        self.whole = label("quiet", wrap=True)
        self.foot = label("caption", wrap=True)
        self.apply, self.cancel = QPushButton(), QPushButton()
        self.apply.setProperty("look", "primary")
        self.side = QWidget()
        self._lay()
        self.columns.mapped.connect(self._look)
        self.which.chosen_changed.connect(self._show_list)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.pair.decided.connect(self._decide)
        for key, slot in (("1", self._say_same), ("2", self._say_two)):
            short = QShortcut(QKeySequence(key), self)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(slot)
        self.apply.clicked.connect(self._apply)
        self.cancel.clicked.connect(self.sites_asked)
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        left = QVBoxLayout(self.side)
        left.setContentsMargins(24, 24, 12, 16)
        left.setSpacing(8)
        left.addWidget(self.title)
        left.addWidget(self.told)
        left.addWidget(self.columns, 1)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.foot, 1)
        verbs.addWidget(self.cancel)
        verbs.addWidget(self.apply)
        right = QVBoxLayout()
        right.setContentsMargins(24, 24, 24, 16)
        right.setSpacing(12)
        right.addWidget(self.which)
        right.addWidget(self.list, 1)
        right.addWidget(self.whole)
        right.addWidget(self.pair)
        right.addLayout(verbs)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(hairline(upright=True))
        row.addLayout(right, 1)

    def examine(self, path: Path) -> None:
        """Look at a table beside the window; nothing is changed."""
        self._path = path
        self._same = {}
        self.columns.begin()
        self._look()

    @Slot()
    def _look(self) -> None:
        self.apply.setEnabled(False)
        self.told.setText(self.tr("Reading {file} …").format(file=self._path.name))
        work = _Looking(self.desk.hall, self._path, self.columns.corrected())
        self.desk.tasks.run(work, self._looked, self._refused)

    @Slot(object)
    def _looked(self, found: Preview) -> None:
        self._preview = found
        self.columns.show_preview(found)
        counts = {"new": len(found.new), "changed": len(found.changed), "near": len(found.near)}
        counts["faults"] = len(found.problems)
        if not counts[self._shown]:
            self._shown = next((name for name in LISTS if counts[name]), "new")
        self.retranslate()
        self._show_list(self._shown)

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.retranslate()
        self.desk.complain(problem)

    # -- the list --

    @Slot(str)
    def _show_list(self, shown: str) -> None:
        self._shown = shown
        self.which.choose(shown)
        entries = self._entries(shown)
        self.rows.show(len(entries), _Slice(entries), _as_it_is)
        self.list.setCurrentIndex(self.rows.index(0))
        if not entries:
            self._turn(QModelIndex())

    def _entries(self, shown: str) -> Sequence[Entry]:
        found = self._preview
        if found is None:
            return ()
        if shown == "new":
            return tuple(map(site_entry, found.new))
        if shown == "changed":
            return tuple(map(changed_entry, found.changed))
        if shown == "near":
            language = self.desk.language
            return tuple(pair_entry(pair, language, same=self._same.get(pair.one.id)) for pair in found.near)
        return tuple(self._fault(problem) for problem in found.problems)

    def _fault(self, problem: Problem) -> Entry:
        mark = Standing.UNCLEAR if problem.code.startswith("hint_") else Standing.LOST
        return Entry(problem.code, self.desk.sentence(problem), mark=mark)

    @Slot(QModelIndex)
    def _turn(self, index: QModelIndex) -> None:
        entry = self.rows.row(index)
        pair = None
        if self._shown == "near" and self._preview is not None and index.isValid():
            pair = self._preview.near[index.row()]
        long = "" if entry is None or self._shown == "near" else entry.spoken()
        self.whole.setText(long)
        self.whole.setVisible(bool(long) and self._shown != "new")
        fresh = set() if self._preview is None else {site.id for site in self._preview.new}
        known = pair is not None and pair.other.id not in fresh
        self.pair.show_pair(pair, same=None if pair is None else self._same.get(pair.one.id), known=known)

    @Slot(bool)
    def _decide(self, same: bool) -> None:  # noqa: FBT001 - the signal's own value: one site or two
        row = self.list.currentIndex().row()
        if self._preview is None or self._shown != "near" or not 0 <= row < len(self._preview.near):
            return
        self._same[self._preview.near[row].one.id] = same
        self._show_list("near")
        following = min(row + 1, self.rows.rowCount() - 1)
        self.list.setCurrentIndex(self.rows.index(following))
        self._say_foot()

    @Slot()
    def _say_same(self) -> None:
        self._decide(same=True)

    @Slot()
    def _say_two(self) -> None:
        self._decide(same=False)

    # -- applying --

    @Slot()
    def _apply(self) -> None:
        if self._preview is None:
            return
        self.apply.setEnabled(False)
        merged = {pair.one.id: pair.other.id for pair in self._preview.near if self._same.get(pair.one.id)}
        self.desk.tasks.run(_Applying(self.desk.hall, self._preview, merged), self._applied, self._refused)

    @Slot(object)
    def _applied(self, done: Applied) -> None:
        facts = {"new": str(done.new), "changed": str(done.changed)}
        self.sites_asked.emit()
        self.desk.say(Phrase("RegisterPage", str(_DONE), facts), "good", Phrase("RegisterPage", str(_BACK)), self._undo)

    @Slot()
    def _undo(self) -> None:
        try:
            new, changed = take_back(self.desk.hall)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self.sites_asked.emit()
        self.desk.say(Phrase("RegisterPage", str(_TAKEN), {"new": str(new), "changed": str(changed)}), "good")

    def retranslate(self) -> None:
        """Say every word anew."""
        found = self._preview
        self.title.setText(self.tr("Bring in the register"))
        self.list.setAccessibleName(self.tr("Rows of the table"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Back to the sites; nothing is changed"))
        self.apply.setText(self.tr("Apply"))
        self.apply.setToolTip(self.tr("Put the sites into the register, after a backup"))
        counts = (0, 0, 0, 0)
        if found is not None:
            counts = (len(found.new), len(found.changed), len(found.near), len(found.problems))
            told = self.tr("{file}: sites: {rows}, as the register has them: {same}")
            self.told.setText(told.format(file=found.name, rows=found.rows, same=found.same))
        words = (self.tr("New"), self.tr("Changed"), self.tr("May be one"), self.tr("Doubts"))
        self.which.setAccessibleName(self.tr("Which rows"))
        self.which.offer(
            tuple((name, f"{said} {count}") for name, said, count in zip(LISTS, words, counts, strict=True))
        )
        self._say_foot()
        if found is not None:
            self._show_list(self._shown)

    def _say_foot(self) -> None:
        found = self._preview
        open_pairs = 0 if found is None else sum(pair.one.id not in self._same for pair in found.near)
        left_out = 0 if found is None else len(found.faults())
        parts = []
        if open_pairs:
            parts.append(self.tr("Pairs not decided, coming in as two sites: {n}.").format(n=open_pairs))
        if left_out:
            parts.append(self.tr("Rows left out for a fault: {n}.").format(n=left_out))
        self.foot.setText(" ".join(parts))
        self.apply.setEnabled(found is not None and bool(found.new or found.changed))

    def redraw(self) -> None:
        """Take the width of the columns anew."""
        self.side.setFixedWidth(min(self.desk.theme.px(340), 520))
        self.cancel.setMinimumSize(QSize(0, self.desk.theme.touch))
        self.list.doItemsLayout()


class _Looking:
    """The reading of a table against the register, as work to be done beside the window."""

    def __init__(self, hall: Hall, path: Path, mapped: Mapping[str, Mapping[str, int]]) -> None:
        self._hall, self._path, self._mapped = hall, path, mapped

    def __call__(self, task: Task) -> Preview:
        task.step(0, 1)
        return preview(self._hall, self._path, self._mapped)


class _Applying:
    """The change of the register, as work to be done beside the window."""

    def __init__(self, hall: Hall, looked: Preview, merged: dict[str, str]) -> None:
        self._hall, self._looked, self._merged = hall, looked, merged

    def __call__(self, task: Task) -> Applied:
        task.step(0, 1)
        return apply(self._hall, self._looked, self._merged)


class _Slice:
    """Some of the entries at hand."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries

    def __call__(self, start: int, limit: int) -> Sequence[Entry]:
        return self._entries[start : start + limit]


def _as_it_is(entry: Entry) -> Entry:
    return entry
