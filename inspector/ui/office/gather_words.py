# SPDX-License-Identifier: MPL-2.0
"""How what is gathered is said: the verdict of a file and what it means, who signed, why a walk does not rank."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.core.merging.walks import Walk
from inspector.ui.models.standing import Standing
from inspector.ui.phrase import together

CONTEXT: Final = "GatherWords"

# verdict → (word, colour by meaning, mark, what it means)
VERDICT: Final[Mapping[str, tuple[object, str, Standing, object]]] = {
    "new": (
        QT_TRANSLATE_NOOP("GatherWords", "new"),
        "met",
        Standing.MET,
        QT_TRANSLATE_NOOP("GatherWords", "A card that is not here yet."),
    ),
    "here": (
        QT_TRANSLATE_NOOP("GatherWords", "already here"),
        "skipped",
        Standing.SKIPPED,
        QT_TRANSLATE_NOOP("GatherWords", "The same card is here already; nothing changes."),
    ),
    "newer": (
        QT_TRANSLATE_NOOP("GatherWords", "newer"),
        "met",
        Standing.MET,
        QT_TRANSLATE_NOOP(
            "GatherWords", "It goes on where an earlier card of the same visit ended, and takes its place."
        ),
    ),
    "older": (
        QT_TRANSLATE_NOOP("GatherWords", "older"),
        "skipped",
        Standing.SKIPPED,
        QT_TRANSLATE_NOOP(
            "GatherWords", "An earlier state of a card that is here or comes with it; it yields to that one."
        ),
    ),
    "forked": (
        QT_TRANSLATE_NOOP("GatherWords", "forked"),
        "partial",
        Standing.PARTIAL,
        QT_TRANSLATE_NOOP(
            "GatherWords",
            "The same visit was carried on differently twice. Both are kept; the office decides each point.",
        ),
    ),
    "edited": (
        QT_TRANSLATE_NOOP("GatherWords", "edited by hand"),
        "partial",
        Standing.PARTIAL,
        QT_TRANSLATE_NOOP(
            "GatherWords",
            "Cells were changed after it was written. The card is taken as it was made; approve each change.",
        ),
    ),
    "drill": (
        QT_TRANSLATE_NOOP("GatherWords", "drill"),
        "skipped",
        Standing.SKIPPED,
        QT_TRANSLATE_NOOP("GatherWords", "A card of a drill: it is set aside and never ranks."),
    ),
    "outside": (
        QT_TRANSLATE_NOOP("GatherWords", "outside edition"),
        "skipped",
        Standing.SKIPPED,
        QT_TRANSLATE_NOOP("GatherWords", "An outside edition holds only what it shows: it is not taken."),
    ),
    "version": (
        QT_TRANSLATE_NOOP("GatherWords", "other version"),
        "partial",
        Standing.UNCLEAR,
        QT_TRANSLATE_NOOP(
            "GatherWords", "Judged under another version of the checklist than its round; the office decides."
        ),
    ),
    "merge": (
        QT_TRANSLATE_NOOP("GatherWords", "merge file"),
        "met",
        Standing.MET,
        QT_TRANSLATE_NOOP("GatherWords", "Everything another office gathered and decided."),
    ),
    "assignment": (
        QT_TRANSLATE_NOOP("GatherWords", "assignment"),
        "met",
        Standing.MET,
        QT_TRANSLATE_NOOP("GatherWords", "A letter that names visits: their cards may rank."),
    ),
    "letter": (
        QT_TRANSLATE_NOOP("GatherWords", "letter"),
        "skipped",
        Standing.SKIPPED,
        QT_TRANSLATE_NOOP("GatherWords", "A letter to an inspector: there is nothing in it to gather."),
    ),
    "report": (
        QT_TRANSLATE_NOOP("GatherWords", "report"),
        "skipped",
        Standing.SKIPPED,
        QT_TRANSLATE_NOOP("GatherWords", "A report or bulletin: it carries no card."),
    ),
    "unreadable": (
        QT_TRANSLATE_NOOP("GatherWords", "unreadable"),
        "lost",
        Standing.LOST,
        QT_TRANSLATE_NOOP("GatherWords", "It is not taken."),
    ),
    "broken": (
        QT_TRANSLATE_NOOP("GatherWords", "broken"),
        "lost",
        Standing.LOST,
        QT_TRANSLATE_NOOP("GatherWords", "Its seal, signature or content does not hold: it is not taken."),
    ),
    "hostile": (
        QT_TRANSLATE_NOOP("GatherWords", "refused"),
        "lost",
        Standing.LOST,
        QT_TRANSLATE_NOOP("GatherWords", "Built so that reading it would do harm: it is not taken."),
    ),
}

SIGNER: Final[Mapping[str, object]] = {
    "own": QT_TRANSLATE_NOOP("GatherWords", "signed by this laptop"),
    "known": QT_TRANSLATE_NOOP("GatherWords", "signed by {name}"),
    "unknown": QT_TRANSLATE_NOOP("GatherWords", "signed, key not registered"),
    "accepted": QT_TRANSLATE_NOOP("GatherWords", "signed by {name}, key revoked since, card accepted"),
    "revoked": QT_TRANSLATE_NOOP("GatherWords", "signed by a revoked key: {name}"),
    "none": QT_TRANSLATE_NOOP("GatherWords", "not signed"),
}

APART_SAID: Final[Mapping[str, object]] = {
    "drill": QT_TRANSLATE_NOOP("GatherWords", "a drill"),
    "recheck": QT_TRANSLATE_NOOP("GatherWords", "a re-check of old problems"),
    "kind": QT_TRANSLATE_NOOP("GatherWords", "this round is not ranked"),
    "outside": QT_TRANSLATE_NOOP("GatherWords", "an outside edition"),
    "unsealed": QT_TRANSLATE_NOOP("GatherWords", "not sealed"),
    "away": QT_TRANSLATE_NOOP("GatherWords", "the site could not be judged"),
    "not_admitted": QT_TRANSLATE_NOOP("GatherWords", "no assignment names it, not admitted"),
    "returned": QT_TRANSLATE_NOOP("GatherWords", "returned"),
    "conflict": QT_TRANSLATE_NOOP("GatherWords", "sides differ, not decided"),
    "blanks": QT_TRANSLATE_NOOP("GatherWords", "points not judged"),
    "version": QT_TRANSLATE_NOOP("GatherWords", "several versions of the checklist, not decided"),
    "nothing": QT_TRANSLATE_NOOP("GatherWords", "nothing was judged"),
}

WAY: Final[Mapping[str, object]] = {
    "alone": QT_TRANSLATE_NOOP("GatherWords", "one card"),
    "alike": QT_TRANSLATE_NOOP("GatherWords", "all sides say the same"),
    "gap": QT_TRANSLATE_NOOP("GatherWords", "only one side judged it"),
    "decided": QT_TRANSLATE_NOOP("GatherWords", "decided by the office"),
    "mean": QT_TRANSLATE_NOOP("GatherWords", "the mean of the sides"),
    "overruled": QT_TRANSLATE_NOOP("GatherWords", "overruled by the office"),
    "appeal": QT_TRANSLATE_NOOP("GatherWords", "an appeal was granted"),
    "carried": QT_TRANSLATE_NOOP("GatherWords", "carried over from another version"),
    "open": QT_TRANSLATE_NOOP("GatherWords", "sides differ, not decided"),
}

HEAD_FIELD: Final[Mapping[str, object]] = {
    "site": QT_TRANSLATE_NOOP("GatherWords", "Site"),
    "kind": QT_TRANSLATE_NOOP("GatherWords", "Kind of round"),
    "title": QT_TRANSLATE_NOOP("GatherWords", "Title"),
    "period": QT_TRANSLATE_NOOP("GatherWords", "Period"),
    "channel": QT_TRANSLATE_NOOP("GatherWords", "Channel"),
    "inspectors": QT_TRANSLATE_NOOP("GatherWords", "Inspectors"),
    "date": QT_TRANSLATE_NOOP("GatherWords", "Day"),
    "office": QT_TRANSLATE_NOOP("GatherWords", "Office"),
    "route": QT_TRANSLATE_NOOP("GatherWords", "Route"),
    "remark": QT_TRANSLATE_NOOP("GatherWords", "Remark"),
    "round": QT_TRANSLATE_NOOP("GatherWords", "Round"),
    "state": QT_TRANSLATE_NOOP("GatherWords", "State of the site"),
    "refusal": QT_TRANSLATE_NOOP("GatherWords", "What a refused site counts"),
    "sitting": QT_TRANSLATE_NOOP("GatherWords", "Drill and who takes it"),
}


def said(source: object, **facts: str) -> str:
    """Say words of this table in the language spoken now."""
    return QCoreApplication.translate(CONTEXT, str(source)).format(**facts)


def signer_said(standing: str, name: str) -> str:
    """Say who signed: a standing of trust and the office's own name for the key."""
    return said(SIGNER[standing], name=name)


def apart_said(walk: Walk, language: str) -> str:
    """Say why a walk does not rank; nothing where it does."""
    return together((said(APART_SAID[code]) for code in walk.apart), language)


def walk_said(walk: Walk, language: str) -> str:
    """Say who judged, and when."""
    return " · ".join(part for part in (walk.day, together(walk.inspectors, language)) if part)
