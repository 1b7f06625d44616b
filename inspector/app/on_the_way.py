# SPDX-License-Identifier: MPL-2.0
"""Problems on the way (沿途问题): met outside any site, recorded whole, never scored."""

from collections.abc import Callable
from dataclasses import replace

from inspector.app.session import Session
from inspector.core.canonical import tidy
from inspector.core.findings import Finding


def write_on_the_way(session: Session, finding: Finding, new_id: Callable[[], str]) -> Finding:
    """Write a problem met on the way, a new one when it has no id; gives it as it is kept.

    Raises KnownError when the visit takes nothing more.
    """
    clean = replace(finding, text=tidy(finding.text), place=tidy(finding.place))
    if not clean.id:
        clean = replace(clean, id=new_id())
        session.note_on_the_way((*session.on_the_way, clean))
    elif clean != on_the_way(session, clean.id):
        session.note_on_the_way([clean if one.id == clean.id else one for one in session.on_the_way])
    return clean


def remove_on_the_way(session: Session, finding: str) -> None:
    """Take a problem met on the way off the visit; raises KnownError when the visit takes nothing more."""
    session.note_on_the_way([one for one in session.on_the_way if one.id != finding])


def on_the_way(session: Session, finding: str) -> Finding:
    """Give a problem met on the way by id; KeyError when there is none."""
    for one in session.on_the_way:
        if one.id == finding:
            return one
    raise KeyError(finding)
