# SPDX-License-Identifier: MPL-2.0
"""The rows of the builder's outline: the settings, then each site with its sections and their questions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import Final, TypeAlias

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from inspector.app.training.building import DrillDraft, lacking
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.drill import DrillSite, Item
from inspector.core.sharing import leaders
from inspector.core.visits import Key
from inspector.ui.models.outline import by_sheet
from inspector.ui.parts.text import tip

Index = QModelIndex | QPersistentModelIndex
SIEVES: Final = ("all", "asked", "open")
"""Every point, those asked, those asked that still lack something."""

MIME: Final = "application/x-inspector-question"

_LACKS: Final = {
    "drill_no_scene": QT_TRANSLATE_NOOP("BuilderRows", "scene"),
    "drill_no_key": QT_TRANSLATE_NOOP("BuilderRows", "key"),
    "drill_no_reason": QT_TRANSLATE_NOOP("BuilderRows", "reason"),
}


_Group: TypeAlias = tuple[str, Sequence[Key]]
"""The title of a section and the points that stand under it."""


class Role(IntEnum):
    """What the delegate asks beside the words."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Row:
    """One row. Kinds: settings, site, section, question; `lacks` are codes, `asked` whether a question is asked."""

    kind: str
    site: str = ""
    title: str = ""
    item: Item | None = None
    asked: bool = False
    lacks: tuple[str, ...] = ()
    done: int = 0
    total: int = 0

    def place(self) -> tuple[str, str, Item | None]:
        """Name the row, so that it can be found again."""
        return self.kind, self.site, self.item


def lacks_said(lacks: tuple[str, ...], language: str) -> str:
    """Say what a question lacks, in one line."""
    words = [QCoreApplication.translate("BuilderRows", str(_LACKS[code])) for code in lacks]
    return ("、" if language == "zh" else ", ").join(words)


def rows_of(
    draft: DrillDraft, sheets: Mapping[ChecklistDigest, Checklist], sieve: str, language: str
) -> tuple[Row, ...]:
    """List the rows a sieve lets through; sections without a question left are passed over."""
    rows = [Row("settings")]
    for site in draft.drill.sites:
        questions = list(_questions(draft, site, sheets, language))
        asked = [row for row in questions if row.kind == "question" and row.asked]
        done = sum(not row.lacks for row in asked)
        rows.append(Row("site", site.site.id, site.site.name, done=done, total=len(asked)))
        rows += _sieved(questions, sieve)
    return tuple(rows)


def _questions(
    draft: DrillDraft, site: DrillSite, sheets: Mapping[ChecklistDigest, Checklist], language: str
) -> Iterator[Row]:
    own = {name: sheets[name] for name in site.checklists}
    asked, led = {*site.asked}, leaders(own)
    titles = {(name, point.id): point.title for name, sheet in own.items() for point in sheet.points()}
    for section, keys in _laid(site, [(group.title.said(language), group.keys) for group in by_sheet(own).groups]):
        yield Row("section", site.site.id, section)
        for key in keys:
            if key in asked or key not in led:
                item = (site.site.id, *key)
                lacks = tuple(lacking(draft, item)) if key in asked else ()
                yield Row("question", site.site.id, titles[key].said(language), item, key in asked, lacks)


def _laid(site: DrillSite, groups: Sequence[_Group]) -> Sequence[_Group]:
    """Keep the sections of the sheet, unless the questions were laid by hand: then those asked come first, as asked."""
    asked = {*site.asked}
    sections = {key: title for title, keys in groups for key in keys}
    if tuple(key for key in sections if key in asked) == site.asked:
        return groups
    by_hand = [(title, tuple(keys)) for title, keys in groupby(site.asked, sections.__getitem__)]
    return [*by_hand, *((title, tuple(key for key in keys if key not in asked)) for title, keys in groups)]


def _sieved(rows: list[Row], sieve: str) -> Iterator[Row]:
    held: Row | None = None
    for row in rows:
        if row.kind == "section":
            held = row
        elif sieve == "all" or (row.asked and (sieve == "asked" or row.lacks)):
            if held is not None:
                yield held
                held = None
            yield row


class BuilderRows(QAbstractListModel):
    """The rows as a list; a section is passed over by the keys.

    A question that is asked can be dragged within its site: `moved` tells which, and before which other (None: last).
    """

    moved = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._language = "en"

    def show(self, rows: tuple[Row, ...], language: str) -> None:
        """Show these rows; where the same ones stand, only their words are told anew."""
        same = [row.place() for row in rows] == [row.place() for row in self._rows]
        self._language = language
        if same:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """Give a row."""
        return self._rows[index.row()] if index.isValid() else None

    def find(self, wanted: Row) -> QModelIndex:
        """Find a row by what it stands for; an invalid index when it is not shown."""
        places = (at for at, row in enumerate(self._rows) if row.place() == wanted.place())
        at = next(places, -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def open_after(self, at: int) -> QModelIndex:
        """Find the next question that lacks something, going round past the end; an invalid index when none does."""
        count = len(self._rows)
        turns = ((at + step) % count for step in range(1, count + 1)) if count else iter(())
        found = next((turn for turn in turns if self._rows[turn].lacks), -1)
        return self.index(found) if found >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let sections be passed over."""
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        if row.kind == "section":
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return plain | Qt.ItemFlag.ItemIsDragEnabled if row.asked else plain

    def supportedDropActions(self) -> Qt.DropAction:
        """Questions are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Carry nothing that another program could read."""
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Carry the place of the question taken up."""
        carried = QMimeData()
        carried.setData(MIME, QByteArray(str(indexes[0].row()).encode()))
        return carried

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Let a question be put among those of its own site."""
        taken = self._taken(data)
        return action is Qt.DropAction.MoveAction and taken is not None and self._site_at(row) == taken.site

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell where a question was put; the draft moves it, so that the list itself takes nothing away."""
        taken = self._taken(data)
        if taken is not None and self.canDropMimeData(data, action, row, column, parent):
            below = (one for one in self._rows[row:] if one.asked and one.site == taken.site)
            self.moved.emit(taken.item, next((one.item for one in below), None))
        return False

    def _taken(self, data: QMimeData) -> Row | None:
        """Give the row that is carried; None for what comes from elsewhere."""
        said = data.data(MIME).toStdString() if data.hasFormat(MIME) else ""
        found = self.row(self.index(int(said))) if said.isdigit() else None
        return found if found is not None and found.asked else None

    def _site_at(self, row: int) -> str:
        """Name the site whose questions a place between two rows lies among."""
        return self._rows[row - 1].site if 0 < row <= len(self._rows) else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the row to the delegate, its words to everybody else."""
        row = self.row(index)
        if row is None:
            return None
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(row)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            spoken = "  ".join(part for part in (self._title(row), self.standing(row)) if part)
            return tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None

    def standing(self, row: Row) -> str:
        """Say how a row stands."""
        if row.kind == "site":
            return self.tr("{done} of {total} ready").format(done=row.done, total=row.total)
        if row.kind != "question":
            return ""
        if not row.asked:
            return self.tr("not asked")
        lacks = lacks_said(row.lacks, self._language)
        return self.tr("lacks: {what}").format(what=lacks) if lacks else self.tr("ready")

    def _title(self, row: Row) -> str:
        if row.kind == "settings":
            return self.tr("Settings of the drill")
        return f"{row.item[2]} {row.title}" if row.item is not None else row.title
