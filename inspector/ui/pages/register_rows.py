# SPDX-License-Identifier: MPL-2.0
"""What a table of sites would change, list by list, and what a person decides about its rows."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from inspector.app.registering import Preview
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.models.standing import Standing
from inspector.ui.pages.register_missing import MissingPanel
from inspector.ui.pages.register_pairs import PairPanel
from inspector.ui.pages.register_words import changed_entry, pair_entry
from inspector.ui.pages.sites_words import site_entry
from inspector.ui.parts.column import draggable
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.widgets.entry_row import EntryRow

LISTS: Final = ("new", "changed", "near", "missing", "faults")


class RegisterRows(QWidget):
    """One list at a time; `decided` tells that a pair or a missing site was decided."""

    decided = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for what was looked at."""
        super().__init__(parent)
        self.desk = desk
        self._preview: Preview | None = None
        self._same: dict[str, bool] = {}
        self._gone: set[str] = set()
        self._shown = "new"
        self.which = Segments()
        self.rows: PagedRows[Entry] = PagedRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self.list.setUniformItemSizes(True)
        draggable(self.list)
        self.pair, self.missing = PairPanel(desk), MissingPanel()
        self.whole = label("quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.which)
        column.addWidget(self.list, 1)
        for part in (self.whole, self.pair, self.missing):
            column.addWidget(part)
        self.which.chosen_changed.connect(self.show_list)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.pair.decided.connect(self._decide)
        self.missing.decided.connect(self._decide)
        self.missing.decided_all.connect(self._decide_all)
        for key, slot in (("1", self._say_first), ("2", self._say_second)):
            short = QShortcut(QKeySequence(key), self)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(slot)

    def begin(self) -> None:
        """Forget the table before."""
        self._preview = None
        self._same, self._gone = {}, set()
        self.show_list("new")

    def show_preview(self, found: Preview) -> None:
        """Show what was looked at; what was decided about sites that are still there stands."""
        self._preview = found
        self._gone &= {site.id for site in found.missing}
        counts = self.counts()
        if not counts[self._shown]:
            self._shown = next((name for name in LISTS if counts[name]), "new")

    def merged(self) -> Mapping[str, str]:
        """Give the pairs said to be one site: the id in the table → that in the register."""
        near = () if self._preview is None else self._preview.near
        return {pair.one.id: pair.other.id for pair in near if self._same.get(pair.one.id)}

    def gone(self) -> frozenset[str]:
        """Give the sites to be taken out."""
        return frozenset(self._gone)

    def undecided(self) -> int:
        """Count the pairs nobody decided."""
        return 0 if self._preview is None else sum(pair.one.id not in self._same for pair in self._preview.near)

    def counts(self) -> dict[str, int]:
        """Count the rows of every list."""
        found = self._preview
        if found is None:
            return dict.fromkeys(LISTS, 0)
        listed = (found.new, found.changed, found.near, found.missing, found.problems)
        return {name: len(rows) for name, rows in zip(LISTS, listed, strict=True)}

    @Slot(str)
    def show_list(self, shown: str) -> None:
        """Show one list (LISTS), its first row looked at."""
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
        if shown == "missing":
            return tuple(
                self.missing.entry(site, found.drawn.get(site.id, ()), goes=site.id in self._gone)
                for site in found.missing
            )
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
        long = "" if entry is None or self._shown in {"near", "missing"} else entry.spoken()
        self.whole.setText(long)
        self.whole.setVisible(bool(long) and self._shown != "new")
        fresh = set() if self._preview is None else {site.id for site in self._preview.new}
        known = pair is not None and pair.other.id not in fresh
        self.pair.show_pair(pair, same=None if pair is None else self._same.get(pair.one.id), known=known)

        missed = None if self._preview is None or self._shown != "missing" or entry is None else entry.key
        site = next((one for one in self._preview.missing if one.id == missed), None) if self._preview else None
        titles = () if site is None or self._preview is None else self._preview.drawn.get(site.id, ())
        self.missing.show_site(site, titles, goes=site is not None and site.id in self._gone)

    @Slot(bool)
    def _decide(self, said: bool) -> None:  # noqa: FBT001 - the signal's own value: one site or two, goes or stays
        row = self.list.currentIndex().row()
        if self._preview is None or not 0 <= row < self.rows.rowCount():
            return
        if self._shown == "near":
            self._same[self._preview.near[row].one.id] = said
        elif self._shown == "missing":
            self._turn_out({self._preview.missing[row].id}, out=said)
        else:
            return
        self.show_list(self._shown)
        following = min(row + 1, self.rows.rowCount() - 1)
        self.list.setCurrentIndex(self.rows.index(following))
        self.decided.emit()

    @Slot(bool)
    def _decide_all(self, out: bool) -> None:  # noqa: FBT001 - the signal's own value: all go or all stay
        if self._preview is not None:
            self._turn_out({site.id for site in self._preview.missing}, out=out)
            self.show_list("missing")
            self.decided.emit()

    def _turn_out(self, sites: set[str], *, out: bool) -> None:
        self._gone = self._gone | sites if out else self._gone - sites

    @Slot()
    def _say_first(self) -> None:
        """Say by key what stands first: one site, or that it stays."""
        self._decide(self._shown == "near")

    @Slot()
    def _say_second(self) -> None:
        """Say by key what stands second: two sites, or that it is taken out."""
        self._decide(self._shown == "missing")

    def retranslate(self) -> None:
        """Say every word anew."""
        self.list.setAccessibleName(self.tr("Rows of the table"))
        words = (self.tr("New"), self.tr("Changed"), self.tr("May be one"))
        told = (*words, self.tr("No longer in the list"), self.tr("Doubts"))
        counts = self.counts()
        self.which.setAccessibleName(self.tr("Which rows"))
        self.which.offer(tuple((name, f"{said} {counts[name]}") for name, said in zip(LISTS, told, strict=True)))
        self.show_list(self._shown)


class _Slice:
    """Some of the entries at hand."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries

    def __call__(self, start: int, limit: int) -> Sequence[Entry]:
        return self._entries[start : start + limit]


def _as_it_is(entry: Entry) -> Entry:
    return entry
