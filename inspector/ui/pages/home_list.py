# SPDX-License-Identifier: MPL-2.0
"""The visits of the workspace as a list: those to do, those in progress, those finished; fetched a page at a time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from inspector.app.pauses import Pause
from inspector.app.todo import Planned
from inspector.app.visit_lines import Standing, VisitLine
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.words import word
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import tip
from inspector.ui.translator import Tongue

if TYPE_CHECKING:
    from inspector.core.checklist import ChecklistDigest

PAGE: Final = 40
_BETWEEN: Final = {"zh": "、", "en": ", "}
Source: TypeAlias = VisitLine | Planned
Fetch: TypeAlias = Callable[[int, int], Sequence[Source]]


class Ask(IntEnum):
    """What a delegate asks of a row beside its words."""

    LINE = Qt.ItemDataRole.UserRole + 1
    TALL = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Line:
    """One row: a heading (no visit), or a visit with its words ready to paint; `planned` tells one not yet begun."""

    title: str
    visit: VisitId | None = None
    detail: str = ""
    changed: str = ""
    judged: int = 0
    points: int = 0
    sealed: bool = False
    rate: str = ""
    newer: str = ""
    planned: Planned | None = None

    def spoken(self) -> str:
        """Say the row for a screen reader."""
        done = "" if self.planned else f"{self.judged}/{self.points}"
        return "，".join(part for part in (self.title, self.detail, done, self.rate, self.newer) if part)


@dataclass(slots=True)
class Section:
    """A heading and so many rows below it, read by need."""

    title: str
    count: int
    fetch: Fetch
    pages: dict[int, tuple[Source, ...]] = field(default_factory=dict)


class VisitList(QAbstractListModel):
    """Headings and visits; a score rate arrives later, row by row."""

    refused = Signal(Problem)
    looked = Signal()
    """Rows came into sight whose score rates are not known."""

    def __init__(self, tongue: Tongue, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._tongue = tongue
        self._sections: list[Section] = []
        self._standings: dict[tuple[VisitId, int], Standing] = {}
        self._wanted: list[VisitLine] = []
        self._newer: Mapping[ChecklistDigest, str] = {}
        self._left: Mapping[str, Pause] = {}

    def show(self, sections: Sequence[tuple[str, int, Fetch]]) -> None:
        """Show sections: a title, how many rows there are, and how some of them are read."""
        self.beginResetModel()
        self._sections = [Section(title, count, fetch) for title, count, fetch in sections if count]
        self._wanted = []
        self.endResetModel()

    # -- rows --

    def _spot(self, row: int) -> tuple[Section, int] | None:
        """Give the section a row stands in, and its place there (−1: the heading)."""
        for section in self._sections:
            if row <= section.count:
                return section, row - 1
            row -= section.count + 1
        return None

    def _source(self, row: int) -> Source | None:
        spot = self._spot(row)
        if spot is None or spot[1] < 0:
            return None
        section, place = spot
        number, inside = divmod(place, PAGE)
        if number not in section.pages:
            section.pages[number] = self._read(section, number)
        page = section.pages[number]
        return page[inside] if inside < len(page) else None

    def _read(self, section: Section, number: int) -> tuple[Source, ...]:
        try:
            found = tuple(section.fetch(number * PAGE, PAGE))
        except KnownError as error:
            self.refused.emit(error.problem)
            return ()
        unknown = [one for one in found if isinstance(one, VisitLine) and (one.id, one.rows) not in self._standings]
        if unknown:
            self._wanted += unknown
            self.looked.emit()
        return found

    def line(self, index: QModelIndex | QPersistentModelIndex) -> Line:
        """Give a row."""
        spot = self._spot(index.row())
        if spot is None:
            return Line("")
        section, place = spot
        if place < 0:
            return Line(f"{section.title}  {section.count}")
        source = self._source(index.row())
        if source is None:
            return Line("")
        return self._planned(source) if isinstance(source, Planned) else self._line(source)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else sum(section.count + 1 for section in self._sections)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words of a row, or the row itself to the delegate."""
        if not index.isValid():
            return None
        if role == Ask.TALL:
            return self._is_tall(index)
        line = self.line(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole} and line.visit:
            return tip(line.spoken()) if role == Qt.ItemDataRole.ToolTipRole else line.spoken()
        return line if role == Ask.LINE else None

    def _is_tall(self, index: QModelIndex | QPersistentModelIndex) -> bool | None:
        """Tell whether a row names a newer version, None for a heading; where none is newer, no row is read for it."""
        spot = self._spot(index.row())
        if spot is None or spot[1] < 0:
            return None
        return bool(self._newer and self.line(index).newer)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let visits be chosen and headings not."""
        spot = self._spot(index.row()) if index.isValid() else None
        if spot is None or spot[1] < 0:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    # -- what arrives later --

    def next_wanted(self) -> VisitLine | None:
        """Give the next visit whose score rates are not known yet; only rows that were looked at are asked for."""
        return self._wanted.pop(0) if self._wanted else None

    def standing_found(self, summary: VisitLine, standing: Standing) -> None:
        """Take in how far a visit is and its score rates, one a checklist."""
        self._standings[summary.id, summary.rows] = standing
        first = 0
        for section in self._sections:
            for number, page in section.pages.items():
                for inside, source in enumerate(page):
                    if source is summary:
                        spot = self.index(first + 1 + number * PAGE + inside)
                        self.dataChanged.emit(spot, spot)
            first += section.count + 1

    def show_places(self, left: Mapping[str, Pause]) -> None:
        """Take in at which points visits were left, by visit."""
        self._left = left

    def newer_found(self, newer: "Mapping[ChecklistDigest, str]") -> None:
        """Take in which checklists have a newer version, and name it at the visits in progress."""
        if newer != self._newer:
            self.layoutAboutToBeChanged.emit()
            self._newer = newer
            self.layoutChanged.emit()

    def newer_of(self, visit: str) -> str:
        """Give the newer version there is for a visit in progress that was looked at; nothing where there is none."""
        read = (one for section in self._sections for page in section.pages.values() for one in page)
        named = (self._version(one) for one in read if isinstance(one, VisitLine) and one.id == visit)
        return next(named, "")

    # -- words --

    def _planned(self, planned: Planned) -> Line:
        facts = (planned.type, planned.street, planned.address, planned.title, planned.last)
        return Line(planned.name, planned.visit, " · ".join(fact for fact in facts if fact), planned=planned)

    def _line(self, summary: VisitLine) -> Line:
        language = self._tongue.language
        header, newer = summary.header, self._version(summary)
        counted = Standing((), summary.settled, summary.points)  # as far as the database knows it without the log
        known = self._standings.get((summary.id, summary.rows), counted)
        facts = (
            self._place(summary),
            word(f"site_state.{header.state}", language) if header.state else "",
            _BETWEEN[language].join(title.said(language) for title in summary.titles),
            word(f"round.{header.kind}", language),
            header.title,
            header.period,
            header.date,
        )
        return Line(
            header.site.name,
            summary.id,
            " · ".join(fact for fact in facts if fact),
            summary.changed.local().strftime("%m-%d %H:%M"),
            known.settled,
            known.points,
            summary.sealed is not None,
            "" if header.state else " / ".join(rate_said(rate) for rate in known.rates),
            self.tr("A newer version is there: {version}").format(version=newer) if newer else "",
        )

    def _place(self, summary: VisitLine) -> str:
        """Say where a visit goes on; nothing where it was not left at a point, or went on since."""
        left = self._left.get(summary.id)
        if summary.sealed is not None or left is None or left.rows < summary.rows:
            return ""
        return self.tr("go on at point {point}").format(point=left.point)

    def _version(self, summary: VisitLine) -> str:
        if summary.sealed is not None:
            return ""
        return next((self._newer[name] for name in summary.checklists if name in self._newer), "")
