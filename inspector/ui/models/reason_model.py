# SPDX-License-Identifier: MPL-2.0
"""The tree of reasons behind a number, as the explanation shows it: sentence, number, and what may be supposed."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from inspector.core.exact import show_short, spell
from inspector.core.explain import Reason
from inspector.core.phrases import Phrase
from inspector.core.text import Text
from inspector.ui.models.outline_model import Index
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import tip

if TYPE_CHECKING:
    from inspector.core.score_words import Told

SENTENCE, NUMBER, VERB = range(3)
_SECTIONS: Final = frozenset({"why.section", "why.weighed", "why.missing"})
_MEASURES: Final = frozenset({"value.percent", "value.points"})


class Ask(IntEnum):
    """What the rows ask beside their words: the state of a ruling (`held`, `broken`, `open`), and what stands out."""

    STATE = Qt.ItemDataRole.UserRole + 1
    SUPPOSED = Qt.ItemDataRole.UserRole + 2
    TOP = Qt.ItemDataRole.UserRole + 3


class Twig:
    """A reason with its place in the tree; Qt's indexes point at it, so it lives as long as the model."""

    __slots__ = ("_below", "above", "reason", "row")

    def __init__(self, reason: Reason, above: "Twig | None", row: int) -> None:
        """Stand alone; what is below grows when it is asked for."""
        self.reason = reason
        self.above = above
        self.row = row
        self._below: list[Twig] | None = None

    @property
    def below(self) -> "list[Twig]":
        """The twigs below."""
        if self._below is None:
            self._below = [Twig(child, self, place) for place, child in enumerate(self.reason.below)]
        return self._below


class ReasonModel(QAbstractItemModel):
    """What is said, the number it gives (exact inside, two decimals shown), and the verb of what may be supposed."""

    def __init__(self, reason: Reason, language: str, parent: QObject | None = None) -> None:
        """Show a reason and everything below it."""
        super().__init__(parent)
        self._root = Twig(reason, None, 0)
        self._language = language
        self._told: dict[int, Told] = {}
        self._supposed: frozenset[str] = frozenset()
        self._verbs = False

    def show_reason(self, reason: Reason, told: "Sequence[Told]" = (), supposed: frozenset[str] = frozenset()) -> None:
        """Show another reason; `told` are its rulings in the order of the tree, `supposed` points stand out."""
        self.beginResetModel()
        self._root = Twig(reason, None, 0)
        self._supposed, self._verbs = supposed, True
        found = (twig.reason for twig in _rulings(self._root))
        self._told = {id(ruling): one for ruling, one in zip(found, told, strict=False)}
        self.endResetModel()

    def reason_at(self, index: Index) -> Reason:
        """Give the reason that stands there."""
        return self._twig(index).reason

    def may_suppose(self, index: Index) -> bool:
        """Tell whether a row is a point that is asked, whose answer may be supposed to be another."""
        if not self._verbs or not index.isValid():
            return False
        reason = self.reason_at(index)
        status = reason.phrase.facts.get("status")
        return bool(reason.point) and reason.how != "given" and getattr(status, "code", "") != "status.hidden"

    def of_point(self, point: str) -> QModelIndex:
        """Find the row of a point: where it is earned, else where it is left out."""
        return self._found(twig for twig in _every(self._root) if twig.reason.point == point and _own(twig))

    def of_section(self, title: Text) -> QModelIndex:
        """Find the row of what a section earned."""
        return self._found(
            twig
            for twig in _every(self._root)
            if twig.reason.phrase.code in _SECTIONS and twig.reason.phrase.facts.get("title") == title
        )

    def of_rulings(self) -> QModelIndex:
        """Find the first ruling, a broken one before others."""
        rulings = list(_rulings(self._root))
        broken = (twig for twig in rulings if _state(twig.reason) == "broken")
        return self._found(iter([*broken, *rulings]))

    def key(self, index: Index) -> str:
        """Name a row so that it can be found again below the same row of another tree."""
        reason = self.reason_at(index)
        ruling = index.row() if reason.phrase.code == "why.ruling" else ""
        return f"{reason.phrase.code} {reason.point or reason.phrase.facts.get('title', ruling)}"

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Count the reasons below; the whole stands alone at the top."""
        if not parent.isValid():
            return 1
        return len(self._twig(parent).below) if parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Sentence, number and verb."""
        return 3

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 (Qt's own default)
        """Make the index of a reason."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        twig = self._twig(parent).below[row] if parent.isValid() else self._root
        return self.createIndex(row, column, twig)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 (Qt has two)
        """Give the reason above."""
        above = self._twig(index).above if index.isValid() else None
        return self.createIndex(above.row, 0, above) if above else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say the sentence, the number or the verb."""
        if not index.isValid():
            return None
        reason = self.reason_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(index, reason)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tip(index, reason))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == SENTENCE:
            came_to = self._told[id(reason)].came_to.said(self._language) if id(reason) in self._told else ""
            return f"{self._sentence(reason)} {self._number(reason)} {came_to}".strip()
        if role == Ask.STATE:
            return _state(reason) if index.column() == SENTENCE else ""
        if role == Ask.SUPPOSED:
            return reason.point in self._supposed
        if role == Ask.TOP:
            return reason.how != "apart" and self._twig(index).above is self._root
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    # -- within ------------------------------------------------------------------------------------------------------

    def _said(self, index: Index, reason: Reason) -> str:
        if index.column() == SENTENCE:
            return self._sentence(reason)
        if index.column() == NUMBER:
            return self._number(reason)
        if id(reason) in self._told:
            return self._told[id(reason)].came_to.said(self._language)
        return self.tr("What if …") if self.may_suppose(index) else ""

    def _tip(self, index: Index, reason: Reason) -> str:
        if index.column() == NUMBER and reason.number is not None:
            return self.tr("exactly {number}").format(number=spell(reason.number))
        if index.column() == VERB and id(reason) in self._told:
            return self._said(index, reason)
        if index.column() == VERB:
            return self.tr("Suppose another answer and see the total; nothing is saved") if reason.point else ""
        return self._sentence(reason)

    def _sentence(self, reason: Reason) -> str:
        says = reason.phrase.facts["says"] if id(reason) in self._told else reason.phrase
        words = says.said(self._language) if isinstance(says, Phrase) else str(says)
        return words[:1].upper() + words[1:]

    def _number(self, reason: Reason) -> str:
        told = self._told.get(id(reason))
        if told is not None and told.needed.code in _MEASURES and told.found.code in _MEASURES:
            words = self.tr("{found}, limit {limit}")
            return words.format(found=told.found.said(self._language), limit=told.needed.said(self._language))
        if told is not None and told.found.code in _MEASURES:
            return told.found.said(self._language)
        if reason.number is None:
            return "–"
        if reason.how == "rate":
            return rate_said(reason.number)
        return ("−" if reason.number < 0 else "") + show_short(abs(reason.number))

    def _found(self, twigs: Iterator[Twig]) -> QModelIndex:
        twig = next(twigs, None)
        return QModelIndex() if twig is None else self.createIndex(twig.row, 0, twig)

    def _twig(self, index: Index) -> Twig:
        twig = index.internalPointer()
        assert isinstance(twig, Twig)  # noqa: S101 (every index is made above)
        return twig


def _every(twig: Twig) -> Iterator[Twig]:
    yield twig
    for child in twig.below:
        yield from _every(child)


def _rulings(twig: Twig) -> Iterator[Twig]:
    """Give the rulings below, each before its parts; they stand under the whole alone."""
    for child in twig.below:
        if child.reason.phrase.code == "why.ruling":
            yield child
            yield from _rulings(child)


def _own(twig: Twig) -> bool:
    """Tell a point's own row from the one where it only stands for its full points."""
    return twig.reason.how != "given"


def _state(reason: Reason) -> str:
    """Read the state off a ruling; nothing for any other reason."""
    if reason.phrase.code != "why.ruling":
        return ""
    return str(getattr(reason.phrase.facts["state"], "code", "")).removeprefix("ruled.").rpartition("_")[2]
