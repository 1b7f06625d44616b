# SPDX-License-Identifier: MPL-2.0
"""What the scoring page says of a deed and of a point, in the language spoken now."""

from PySide6.QtCore import QCoreApplication

from inspector.app.session import Deed, Session
from inspector.core.exact import show_short
from inspector.core.visits import Key
from inspector.ui.models.saying import said
from inspector.ui.models.standing import Standing, stands


def deed_said(session: Session, deed: Deed, language: str) -> str:
    """Say what a deed did: the point, its new answer and what it costs, or what of it was written."""
    point = session.point(deed.key)
    if (deed.before.status, deed.before.value) == (deed.after.status, deed.after.value):
        return QCoreApplication.translate("ScoringPage", "Point {point}: evidence written").format(point=point.id)
    words = said(point, deed.after, language)
    if not words:
        return QCoreApplication.translate("ScoringPage", "Point {point}: answer cleared").format(point=point.id)
    lost = deed.tally.possible - deed.tally.earned
    cost = f"  −{show_short(lost)}" if deed.tally.judged and lost else ""
    told = QCoreApplication.translate("ScoringPage", "Point {point}: {answer}")
    return told.format(point=point.id, answer=words) + cost


def points_said(session: Session, key: Key) -> str:
    """Say the points a judged point gives of its full points; nothing while it stands in neither sum."""
    tally = session.running[key[0]].points[key[1]]
    if stands(session, key) in {Standing.BLANK, Standing.SKIPPED, Standing.UNCLEAR}:
        return ""
    words = QCoreApplication.translate("ScoringPage", "{earned} of {full} points")
    return words.format(earned=show_short(tally.earned), full=show_short(tally.possible))
