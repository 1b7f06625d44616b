# SPDX-License-Identifier: MPL-2.0
"""The visits of the workspace as a list: those in progress, then those finished, newest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.app.visit_lines import Standing, VisitLine
from inspector.core.rounds import VisitId
from inspector.core.words import word
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import tip
from inspector.ui.translator import Tongue

if TYPE_CHECKING:
    from inspector.core.checklist import ChecklistDigest


class Ask(IntEnum):
    """What a delegate asks of a row beside its words."""

    LINE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Line:
    """One row: a heading (no visit), or a visit with its words ready to paint."""

    title: str
    visit: VisitId | None = None
    detail: str = ""
    changed: str = ""
    judged: int = 0
    points: int = 0
    sealed: bool = False
    rate: str = ""
    newer: str = ""

    def spoken(self) -> str:
        """Say the row for a screen reader."""
        return "，".join(
            part for part in (self.title, self.detail, f"{self.judged}/{self.points}", self.rate, self.newer) if part
        )


class VisitList(QAbstractListModel):
    """Headings and visits; a score rate arrives later, row by row."""

    def __init__(self, tongue: Tongue, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._tongue = tongue
        self._lines: list[Line] = []
        self._standings: dict[tuple[VisitId, int], Standing] = {}
        self._wanted: list[VisitLine] = []
        self._shown: tuple[VisitLine, ...] = ()
        self._newer: Mapping[ChecklistDigest, str] = {}

    def show(self, summaries: Sequence[VisitLine]) -> None:
        """Show these visits."""
        self.beginResetModel()
        self._shown = tuple(summaries)
        newest = sorted(summaries, key=_changed, reverse=True)
        open_ones = [one for one in newest if one.sealed is None]
        sealed = [one for one in newest if one.sealed is not None]
        self._lines = [
            *self._part(self.tr("In progress"), open_ones),
            *self._part(self.tr("Finished"), sealed),
        ]
        self._wanted = [one for one in (*open_ones, *sealed) if (one.id, one.rows) not in self._standings]
        self.endResetModel()

    def next_wanted(self) -> VisitLine | None:
        """Give the next visit whose score rates are not known yet."""
        return self._wanted.pop(0) if self._wanted else None

    def standing_found(self, summary: VisitLine, standing: Standing) -> None:
        """Take in how far a visit is and its score rates, one a checklist."""
        self._standings[summary.id, summary.rows] = standing
        for place, line in enumerate(self._lines):
            if line.visit == summary.id:
                self._lines[place] = self._line(summary)
                spot = self.index(place)
                self.dataChanged.emit(spot, spot)

    def newer_found(self, newer: "Mapping[ChecklistDigest, str]") -> None:
        """Take in which checklists have a newer version, and name it at the visits in progress."""
        if newer != self._newer:
            self.layoutAboutToBeChanged.emit()
            self._newer = newer
            told = {one.id: one for one in self._shown}
            self._lines = [self._line(told[line.visit]) if line.visit else line for line in self._lines]
            self.layoutChanged.emit()

    def newer_of(self, visit: str) -> str:
        """Give the newer version there is for a visit in progress; nothing where there is none."""
        named = (self._version(one) for one in self._shown if one.id == visit)
        return next(named, "")

    def line(self, index: QModelIndex | QPersistentModelIndex) -> Line:
        """Give a row."""
        return self._lines[index.row()]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words of a row, or the row itself to the delegate."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole} and line.visit:
            return tip(line.spoken()) if role == Qt.ItemDataRole.ToolTipRole else line.spoken()
        return line if role == Ask.LINE else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let visits be chosen and headings not."""
        if not index.isValid() or self._lines[index.row()].visit is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _part(self, title: str, summaries: Sequence[VisitLine]) -> list[Line]:
        if not summaries:
            return []
        return [Line(f"{title}  {len(summaries)}"), *(self._line(one) for one in summaries)]

    def _line(self, summary: VisitLine) -> Line:
        language = self._tongue.language
        header, newer = summary.header, self._version(summary)
        counted = Standing((), summary.settled, summary.points)  # as far as the database knows it without the log
        known = self._standings.get((summary.id, summary.rows), counted)
        facts = (
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
            " / ".join(rate_said(rate) for rate in known.rates),
            self.tr("A newer version is there: {version}").format(version=newer) if newer else "",
        )

    def _version(self, summary: VisitLine) -> str:
        if summary.sealed is not None:
            return ""
        return next((self._newer[name] for name in summary.checklists if name in self._newer), "")


_BETWEEN: Final = {"zh": "、", "en": ", "}


def _changed(summary: VisitLine) -> int:
    return summary.changed.ms
