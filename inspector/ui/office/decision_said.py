# SPDX-License-Identifier: MPL-2.0
"""A decision in one line: what it decides, what stands, why, who says so, and when."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.core.merging.decisions import MEAN, Decision

CONTEXT: Final = "DecisionSaid"
ABOUT_SAID: Final[Mapping[str, object]] = {
    "admit": QT_TRANSLATE_NOOP("DecisionSaid", "Admission"),
    "appeal": QT_TRANSLATE_NOOP("DecisionSaid", "Appeal"),
    "blanks": QT_TRANSLATE_NOOP("DecisionSaid", "Points not judged"),
    "conflict": QT_TRANSLATE_NOOP("DecisionSaid", "Conflict"),
    "head": QT_TRANSLATE_NOOP("DecisionSaid", "Head of a card"),
    "overrule": QT_TRANSLATE_NOOP("DecisionSaid", "Overrule"),
    "review": QT_TRANSLATE_NOOP("DecisionSaid", "Review"),
    "separate": QT_TRANSLATE_NOOP("DecisionSaid", "Two visits"),
    "typical": QT_TRANSLATE_NOOP("DecisionSaid", "Typical problem"),
    "version": QT_TRANSLATE_NOOP("DecisionSaid", "Version of a checklist"),
}
CHOICE_SAID: Final[Mapping[str, object]] = {
    "admitted": QT_TRANSLATE_NOOP("DecisionSaid", "admitted"),
    "refused": QT_TRANSLATE_NOOP("DecisionSaid", "not admitted"),
    "filed": QT_TRANSLATE_NOOP("DecisionSaid", "filed"),
    "reviewing": QT_TRANSLATE_NOOP("DecisionSaid", "under review"),
    "upheld": QT_TRANSLATE_NOOP("DecisionSaid", "deduction upheld"),
    "revoked": QT_TRANSLATE_NOOP("DecisionSaid", "deduction revoked"),
    "judged": QT_TRANSLATE_NOOP("DecisionSaid", "over what was judged"),
    "zero": QT_TRANSLATE_NOOP("DecisionSaid", "they earn nothing"),
    MEAN: QT_TRANSLATE_NOOP("DecisionSaid", "the mean"),
    "accepted": QT_TRANSLATE_NOOP("DecisionSaid", "accepted"),
    "returned": QT_TRANSLATE_NOOP("DecisionSaid", "returned"),
    "separate": QT_TRANSLATE_NOOP("DecisionSaid", "judged apart"),
    "typical": QT_TRANSLATE_NOOP("DecisionSaid", "typical"),
    "plain": QT_TRANSLATE_NOOP("DecisionSaid", "not typical"),
    "own": QT_TRANSLATE_NOOP("DecisionSaid", "each by its own"),
}
_CARD: Final = QT_TRANSLATE_NOOP("DecisionSaid", "card {digest}")
_CHANGED: Final = QT_TRANSLATE_NOOP("DecisionSaid", "another answer")


def about_said(decision: Decision) -> str:
    """Say what kind of question it decides."""
    return _said(ABOUT_SAID[decision.about])


def choice_said(decision: Decision) -> str:
    """Say what stands."""
    if decision.about == "overrule":
        return _said(_CHANGED)
    if decision.choice in CHOICE_SAID:
        return _said(CHOICE_SAID[decision.choice])
    return _said(_CARD).format(digest=decision.choice[:8])


def decision_said(decision: Decision) -> str:
    """Say a decision in one line, without its kind."""
    quote = "“{}”"
    reason = quote.format(decision.reason) if decision.reason else ""
    at = f"{decision.at.day()} {decision.at.clock()[:5]}" if decision.at is not None else ""
    parts = (choice_said(decision), reason, decision.basis, decision.author, at)
    return " · ".join(part for part in parts if part)


def _said(source: object) -> str:
    return QCoreApplication.translate(CONTEXT, str(source))
