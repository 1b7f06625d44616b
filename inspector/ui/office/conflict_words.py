# SPDX-License-Identifier: MPL-2.0
"""How the sides of a conflict are said: what they differ in, and what each of them says of just that."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.core.answers import Answer
from inspector.ui.phrase import together

_FIELDS: Final[Mapping[str, object]] = {
    "judgement": QT_TRANSLATE_NOOP("ConflictWords", "judgement"),
    "problems": QT_TRANSLATE_NOOP("ConflictWords", "problems"),
    "photos": QT_TRANSLATE_NOOP("ConflictWords", "photos"),
    "note": QT_TRANSLATE_NOOP("ConflictWords", "note"),
    "place": QT_TRANSLATE_NOOP("ConflictWords", "place"),
    "times": QT_TRANSLATE_NOOP("ConflictWords", "time seen or watched"),
    "order": QT_TRANSLATE_NOOP("ConflictWords", "the order of problems or photos alone"),
}
_PLACE: Final = QT_TRANSLATE_NOOP("ConflictWords", "Place: {said}")
_NOTE: Final = QT_TRANSLATE_NOOP("ConflictWords", "Note: {said}")
_PROBLEM: Final = QT_TRANSLATE_NOOP("ConflictWords", "Problem: {said}")
_PHOTOS: Final = QT_TRANSLATE_NOOP("ConflictWords", "Photos: {said}")
_SEEN: Final = QT_TRANSLATE_NOOP("ConflictWords", "Seen: {said}")
_WATCHED: Final = QT_TRANSLATE_NOOP("ConflictWords", "Watched: {said} s")
_NONE: Final = QT_TRANSLATE_NOOP("ConflictWords", "none")


def differ_said(fields: Sequence[str], language: str) -> str:
    """Say what the sides differ in; nothing where they are alike."""
    told = together((field_said(name) for name in fields), language)
    return _said(QT_TRANSLATE_NOOP("ConflictWords", "The sides differ in: {what}.")).format(what=told) if told else ""


def field_said(name: str) -> str:
    """Name what sides differ in (differences.FIELDS)."""
    return _said(_FIELDS[name])


def side_lines(answer: Answer, differing: Sequence[str]) -> list[str]:
    """List what a side says beside its judgement; where the sides differ, that it says nothing too."""
    problems = [" · ".join(p for p in (one.text, one.place, ", ".join(one.units)) if p) for one in answer.findings]
    photos = len(answer.every_photo())
    lines = [
        *_told(_PLACE, [answer.place] if answer.place else [], "place" in differing),
        *_told(_NOTE, [answer.note] if answer.note else [], "note" in differing),
        *_told(_PROBLEM, problems, "problems" in differing),
    ]
    if "photos" in differing:
        lines += _told(_PHOTOS, [str(photos)] if photos else [], True)
    if "times" in differing:
        lines += _told(_SEEN, [answer.seen.clock()] if answer.seen else [], True)
        lines += _told(_WATCHED, [str(answer.watched)] if answer.watched else [], False)
    return lines


def _told(words: object, said: Sequence[str], asked: bool) -> list[str]:  # noqa: FBT001 - of this file alone
    shown = said or ([_said(_NONE)] if asked else [])
    return [_said(words).format(said=one) for one in shown]


def _said(source: object) -> str:
    return QCoreApplication.translate("ConflictWords", str(source))
