# SPDX-License-Identifier: MPL-2.0
"""Finding a unit, a site or a point of everything gathered: by words of its name or by pinyin initials."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inspector.app.office.exploring import site_key
from inspector.app.pinyin import initials, spot
from inspector.ui.desk import Desk
from inspector.ui.dialogs.find_sheet import FindSheet
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.office.rank_crumbs import Step
from inspector.ui.office.rank_explorer import Explorer
from inspector.ui.office.rank_tops import UNITS
from inspector.ui.office.rank_words import RankWords
from inspector.ui.tasks import Task
from inspector.ui.widgets.entry_row import EntryRow

MOST: Final = 60


@dataclass(frozen=True, slots=True)
class Card:
    """Something that can be found: what it is, its name, and the way to it."""

    kind: str
    title: str
    steps: tuple[Step, ...]
    reading: tuple[str, ...]

    def rank(self, typed: str) -> int:
        """Tell how well the typed text fits: 0 best, −1 not at all."""
        at = self.title.lower().find(typed)
        if at >= 0:
            return 0 if at == 0 else 1
        if not (typed.isascii() and typed.isalpha()):
            return -1
        place = spot(typed, self.reading)
        return -1 if place < 0 else 2 if place == 0 else 3


def cards(explorer: Explorer, words: RankWords) -> tuple[Card, ...]:
    """Make a card of every row of the tables of units, every site and every point."""
    return (*_units(explorer, words), *_sites(explorer, words), *_points(explorer, words))


def found(stack: Sequence[Card], typed: str) -> tuple[Card, ...]:
    """List the cards that fit, best first and then in their order; nothing typed gives the first ones."""
    wanted = typed.strip().lower()
    if not wanted:
        return tuple(stack[:MOST])
    ranked = [(rank, at) for at, card in enumerate(stack) if (rank := card.rank(wanted)) >= 0]
    return tuple(stack[at] for _, at in sorted(ranked)[:MOST])


def _card(kind: str, title: str, *steps: Step) -> Card:
    return Card(kind, title, steps, initials(title))


def _units(explorer: Explorer, words: RankWords) -> Iterator[Card]:
    tables = words.tables()
    for by in UNITS:
        table = explorer.seen.figures.tables.get(by)
        for row in table.rows if table is not None else ():
            if row.walks:
                step = explorer.to_unit(by, row)
                yield _card(tables[by], step.title, step)


def _sites(explorer: Explorer, words: RankWords) -> Iterator[Card]:
    walks: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for walk in explorer.seen.picture.walks.values():
        walks.setdefault(site_key(walk), []).append(walk.id)
        names[site_key(walk)] = walk.header.site.name
    kind = words.head("site")
    for key, own in walks.items():
        step = explorer.to_walk(own[0]) if len(own) == 1 else Step("site", key, names[key], "", tuple(own))
        yield _card(kind, names[key], step)


def _points(explorer: Explorer, words: RankWords) -> Iterator[Card]:
    kind, figures = words.head("point"), explorer.seen.figures
    for one in figures.points:
        title = f"{one.point} {one.title.said(explorer.language)}"
        yield _card(kind, title, explorer.to_where((one.checklist, one.point), title, figures.walks))


@dataclass(frozen=True, slots=True)
class _Naming:
    """The making of the cards: the reading of thousands of names takes its time."""

    explorer: Explorer
    words: RankWords

    def __call__(self, task: Task) -> tuple[Card, ...]:
        task.step(0, 1)
        return cards(self.explorer, self.words)


class SeekDialog(FindSheet):
    """`chosen` gives the way to what was chosen."""

    def __init__(self, desk: Desk, explorer: Explorer, words: RankWords, parent: QWidget | None = None) -> None:
        """Read the names once, beside the window."""
        super().__init__(desk.theme, 440, parent)
        self._stack: tuple[Card, ...] = ()
        self._found: tuple[Card, ...] = ()
        self.rows: PagedRows[Card] = PagedRows(self)
        self.lists(self.rows, EntryRow(desk.theme, self.list))
        self.list.setAccessibleName(self.tr("Found"))
        self.field.setPlaceholderText(self.tr("Words or pinyin initials"))
        self.field.setAccessibleName(self.tr("Find a unit, site or point"))
        self.field.setToolTip(self.field.accessibleName())
        self.look_for("")
        desk.tasks.run(_Naming(explorer, words), self._take)

    @Slot(object)
    def _take(self, stack: tuple[Card, ...]) -> None:
        self._stack = stack
        self.look_for(self.field.text())

    def show_found(self, typed: str) -> None:
        """Show what fits."""
        self._found = found(self._stack, typed)
        self.rows.show(len(self._found), self._some, _entry)

    def choice(self) -> tuple[Step, ...] | None:
        """Give the way to the row stood on."""
        card = self.rows.row(self.list.currentIndex())
        return None if card is None else card.steps

    def _some(self, start: int, limit: int) -> tuple[Card, ...]:
        return self._found[start : start + limit]


def _entry(card: Card) -> Entry:
    return Entry(card.title, card.title, card.kind)
