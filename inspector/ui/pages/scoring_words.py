# SPDX-License-Identifier: MPL-2.0
"""What the scoring page says of a deed and of a point, in the language spoken now."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.app.session import Deed, Session
from inspector.core.answers import Answer, Status
from inspector.core.condition_words import when_said
from inspector.core.exact import show_short
from inspector.core.values import Amount, Value
from inspector.core.visits import Key
from inspector.core.words import word
from inspector.ui.models.saying import said

_WRITTEN: Final = {
    "note": QT_TRANSLATE_NOOP("ScoringPage", "Point {point}: note written"),
    "no_note": QT_TRANSLATE_NOOP("ScoringPage", "Point {point}: note cleared"),
    "place": QT_TRANSLATE_NOOP("ScoringPage", "Point {point}: exact place written"),
    "no_place": QT_TRANSLATE_NOOP("ScoringPage", "Point {point}: exact place cleared"),
    "photo": QT_TRANSLATE_NOOP("ScoringPage", "Point {point}: photo added"),
    "no_photo": QT_TRANSLATE_NOOP("ScoringPage", "Point {point}: photo removed"),
    "finding": QT_TRANSLATE_NOOP("ScoringPage", "Point {point}: problem added"),
    "other_finding": QT_TRANSLATE_NOOP("ScoringPage", "Point {point}: problem changed"),
    "no_finding": QT_TRANSLATE_NOOP("ScoringPage", "Point {point}: problem removed"),
    "other": QT_TRANSLATE_NOOP("ScoringPage", "Point {point}: written"),
}


def deed_said(session: Session, deed: Deed, language: str) -> str:
    """Say what a deed did: the point, its new answer and what it costs, or what of it was written."""
    point = session.point(deed.key)
    if deed.count > 1 and _judged(deed.before) != _judged(deed.after):
        return _run_said(deed)
    if _judged(deed.before) == _judged(deed.after):
        source = str(_WRITTEN[_written(deed.before, deed.after)])
        return QCoreApplication.translate("ScoringPage", source).format(point=point.id)
    words = said(point, deed.after, language)
    if not words:
        return QCoreApplication.translate("ScoringPage", "Point {point}: answer cleared").format(point=point.id)
    lost = deed.tally.possible - deed.tally.earned
    cost = f"  −{show_short(lost)}" if deed.tally.judged and lost and session.header.sitting is None else ""
    told = QCoreApplication.translate("ScoringPage", "Point {point}: {answer}")
    return told.format(point=point.id, answer=words) + cost


def _run_said(deed: Deed) -> str:
    """Say what one act did to several points, and that one key takes all of it back."""
    if deed.after.status is Status.UNJUDGED:
        return QCoreApplication.translate("ScoringPage", "{n} points: answers taken back").format(n=deed.count)
    return QCoreApplication.translate("ScoringPage", "{n} points met — one undo takes all back").format(n=deed.count)


def none_at_once_said() -> str:
    """Say that nothing is left here that one key could judge."""
    return QCoreApplication.translate("ScoringPage", "Nothing is open here that one key could judge")


def nothing_before_said() -> str:
    """Say that this point was not judged last time."""
    return QCoreApplication.translate("ScoringPage", "There is no last time at this point")


def all_judged_said(session: Session) -> str:
    """Say that nothing is left to judge."""
    if session.header.sitting is not None:
        return QCoreApplication.translate("ScoringPage", "Every question of this site is answered.")
    return QCoreApplication.translate("ScoringPage", "Every point is judged. Finish when you are ready.")


def answer_said(session: Session, key: Key, language: str) -> str:
    """Say the answer of a point as it stands; points given freely are said beside it, as points."""
    if session.hidden(key):
        return word("status.hidden", language)
    point, answer = session.point(key), session.answer(key)
    is_free = isinstance(answer.value, Amount) and point.rule.kind == "free"
    return "" if is_free else said(point, answer, language)


def points_said(session: Session, key: Key) -> str:
    """Say the points a judged point gives of its full points; nothing while it is in neither sum, or in a drill."""
    tally = session.running[key[0]].points[key[1]]
    if not tally.judged or session.header.sitting is not None:
        return ""
    words = QCoreApplication.translate("ScoringPage", "{earned} of {full} points")
    told = words.format(earned=show_short(tally.earned), full=show_short(tally.possible))
    return told.replace(" ", "\u00a0")


def condition_said(session: Session, key: Key, language: str) -> str:
    """Say under which condition a point is asked; nothing when it always is."""
    plan = session.running[key[0]].plan
    conditions = plan.whens.get(key[1], ())
    return when_said(conditions, plan.points, language) if conditions else ""


def units_said(session: Session, key: Key, language: str) -> tuple[str, ...]:
    """Name the units that may answer for a problem of a point: those of the site, and the point's trades."""
    trades = {entry.id: entry.title for entry in session.checklists[key[0]].trades}
    named = [unit.name for unit in session.header.site.units]
    named += [trades[trade].said(language) for trade in session.point(key).trades if trade in trades]
    return tuple(dict.fromkeys(name for name in named if name))


def _judged(answer: Answer) -> tuple[Status, Value | None, str]:
    return answer.status, answer.value, answer.reason


def _written(before: Answer, after: Answer) -> str:
    more = len(after.findings) - len(before.findings)
    if more:
        return "finding" if more > 0 else "no_finding"
    photos = len(after.every_photo()) - len(before.every_photo())
    if photos:
        return "photo" if photos > 0 else "no_photo"
    if before.findings != after.findings:
        return "other_finding"
    if before.note != after.note:
        return "note" if after.note else "no_note"
    if before.place != after.place:
        return "place" if after.place else "no_place"
    return "other"
