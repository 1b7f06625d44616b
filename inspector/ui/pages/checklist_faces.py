# SPDX-License-Identifier: MPL-2.0
"""Two versions face to face: what stayed, changed, went and came, every changed word visible, as prose."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from html import escape
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.core.canonical import canonical
from inspector.core.checklist import Checklist, Point
from inspector.core.condition_words import asked_when
from inspector.core.differing import Difference, PointChange
from inspector.core.exact import show_short
from inspector.core.text import NO_WORDS, Text
from inspector.core.words import word
from inspector.ui.pages.library_whole import Titles

MOST: Final = 300
_LONGEST: Final = 4000
_TOKEN: Final = re.compile(r"[A-Za-z]+|[0-9.]+|.", re.DOTALL)  # Latin words and numbers whole, other signs one by one
_HEADS: Final = {
    "head": QT_TRANSLATE_NOOP("Faces", "Head"),
    "parameters": QT_TRANSLATE_NOOP("Faces", "Local numbers"),
    "changed": QT_TRANSLATE_NOOP("Faces", "Changed"),
    "gone": QT_TRANSLATE_NOOP("Faces", "Gone"),
    "added": QT_TRANSLATE_NOOP("Faces", "New"),
}
_MORE: Final = QT_TRANSLATE_NOOP("Faces", "{n} more")


class Faces:
    """Writes a difference as tables of two columns: the first version left, the second right."""

    def __init__(self, old: Checklist, new: Checklist, found: Difference, language: str) -> None:
        """Take both versions and what differs."""
        self._old, self._new, self._found, self._language = old, new, found, language

    def written(self) -> str:
        """Write it all; parts in which nothing differs are left out."""
        found = self._found
        parts = [
            self._part("head", list(self._head())),
            self._part("parameters", list(self._parameters())),
            self._part("changed", [row for one in found.changed[:MOST] for row in self._changed(one)]),
            self._part("gone", [(self._line(point), "") for point in found.gone[:MOST]]),
            self._part("added", [("", self._line(point)) for point in found.added[:MOST]]),
        ]
        left = sum(max(0, len(each) - MOST) for each in (found.changed, found.gone, found.added))
        more = QCoreApplication.translate("Faces", str(_MORE)).format(n=left)
        return self._ends() + "".join(parts) + (f"<p>{escape(more)}</p>" if left else "")

    def _ends(self) -> str:
        """Name the two versions above their columns."""
        named = [
            f"<td width='50%'><b>{escape(side.title.said(self._language))}</b><br>"
            f"<span class='q'>{escape(f'{side.id} · {side.version}')}</span></td>"
            for side in (self._old, self._new)
        ]
        return f"<table width='100%' cellpadding='6'><tr>{''.join(named)}</tr></table>"

    def _part(self, name: str, rows: Iterable[tuple[str, str]]) -> str:
        written = "".join(f"<tr><td width='50%'>{left}</td><td width='50%'>{right}</td></tr>" for left, right in rows)
        head = escape(QCoreApplication.translate("Faces", str(_HEADS[name])))
        table = f"<table width='100%' cellspacing='0' cellpadding='6'>{written}</table>"
        return f"<h3>{head}</h3>{table}" if written else ""

    # -- the head --

    def _head(self) -> Iterator[tuple[str, str]]:
        mine, theirs = self._old.record(), self._new.record()
        for name in self._found.head:
            before = self._head_words(self._old, mine.get(name), name)
            yield self._beside(name, before, self._head_words(self._new, theirs.get(name), name))

    def _head_words(self, side: Checklist, record: object, name: str) -> str:
        value = getattr(side, name, None)
        if isinstance(value, Text):
            return value.said(self._language)
        if name == "standing":
            return word(f"checklist.{value}", self._language)
        if isinstance(value, str):
            return value
        if isinstance(value, tuple) and name != "rules":
            said = [getattr(one, "title", NO_WORDS).said(self._language) or _spelled(one.record()) for one in value]
            return "\n".join(said)
        if name == "rules":
            titles = Titles(side)
            return "\n".join(rule.words(titles).said(self._language) for rule in side.rules)
        return _spelled(record)

    def _parameters(self) -> Iterator[tuple[str, str]]:
        names = {one.id: one.title for side in (self._old, self._new) for one in side.parameters}
        for name, before, after in self._found.parameters:
            title = escape(names[name].said(self._language))
            yield (
                f"{title} <span class='gone'>{before or '–'}</span>",
                f"{title} <span class='come'>{after or '–'}</span>",
            )

    # -- the points --

    def _changed(self, change: PointChange) -> Iterator[tuple[str, str]]:
        old, new, fields = change.old, change.new, change.fields
        names = word("sheet.and", self._language).join(word(f"field.{name}", self._language) for name in fields)
        yield self._titled(old, names), self._titled(new, names)
        for name in fields:
            yield self._beside(name, self._words(self._old, old, name), self._words(self._new, new, name))

    def _titled(self, point: Point, names: str) -> str:
        said = f"<b>{escape(point.id)}&nbsp; {escape(point.title.said(self._language))}</b>"
        return said + (f"<br><span class='q'>{escape(names)}</span>" if names else "")

    def _beside(self, name: str, before: str, after: str) -> tuple[str, str]:
        label = f"<span class='q'>{escape(word(f'field.{name}', self._language))}</span><br>"
        left, right = told_apart(before, after)
        return label + (left or "–"), label + (right or "–")

    def _line(self, point: Point) -> str:
        said = f"{point.id}  {point.title.said(self._language)} [{show_short(point.full)}]"
        rule = point.rule.words(point.full).said(self._language)
        return f"{escape(said)}<br><span class='q'>{escape(rule)}</span>"

    def _words(self, side: Checklist, point: Point, name: str) -> str:
        language = self._language
        lists = {"look_for": point.look_for, "faults": point.faults, "exemptions": point.exemptions}
        if name in lists:
            return "\n".join(text.said(language) for text in lists[name])
        if name == "section":
            return next((one.title.said(language) for one in side.every_section() if point in one.points), "")
        if name == "rule":
            return point.rule.words(point.full).said(language)
        if name == "full":
            return show_short(point.full, 12)
        if name == "when":
            return asked_when((point.when,), side.by_id(), language) if point.when is not None else ""
        return self._plain(side, point, name)

    def _plain(self, side: Checklist, point: Point, name: str) -> str:
        language = self._language
        if name == "title":
            return point.title.said(language)
        if name == "evidence":
            return "\n".join(one.title.said(language) for one in point.evidence)
        if name == "ways":
            return ", ".join(word(f"way.{way}", language) for way in point.ways)
        entries = (*side.classes, *side.trades, *side.stops, *side.severities, *side.indicators)
        names = {entry.id: entry.title.said(language) for entry in entries}
        value = point.record()
        said = value.get(name) if isinstance(value, dict) else None
        each = said if isinstance(said, tuple) else (said,)
        return ", ".join(names.get(str(one), "✓" if one is True else str(one)) for one in each if one is not None)


def told_apart(before: str, after: str) -> tuple[str, str]:
    """Mark what went in the first words and what came in the second; equal words stay plain."""
    if max(len(before), len(after)) > _LONGEST:
        return _lines(f"<span class='gone'>{escape(before)}</span>"), _lines(
            f"<span class='come'>{escape(after)}</span>"
        )
    left, right = [], []
    mine, theirs = _TOKEN.findall(before), _TOKEN.findall(after)
    for how, start, end, first, last in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        one, other = escape("".join(mine[start:end])), escape("".join(theirs[first:last]))
        left.append(one if how == "equal" or not one else f"<span class='gone'>{one}</span>")
        right.append(other if how == "equal" or not other else f"<span class='come'>{other}</span>")
    return _lines("".join(left)), _lines("".join(right))


def _lines(words: str) -> str:
    return words.replace("\n", "<br>")


def _spelled(record: object) -> str:
    return canonical(record).decode() if record is not None else ""  # type: ignore[arg-type]  # what a record holds
