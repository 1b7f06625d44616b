# SPDX-License-Identifier: MPL-2.0
"""A card sent back (退回): the office's letter with its reason, and the visit opened again as a new revision."""

from collections.abc import Sequence
from pathlib import Path

from inspector.app.arrivals import Arrival
from inspector.app.hall import Hall
from inspector.app.letters import Letter, write_letter
from inspector.app.office.opening import open_card
from inspector.app.proving import PROVERS
from inspector.app.round_log import round_of
from inspector.app.sealing import settle
from inspector.app.trust import Keys
from inspector.app.verifying import form_of
from inspector.core.canonical import Record, tidy
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.rounds import VisitId
from inspector.core.rows import START, Row, chained, row_bytes
from inspector.core.scorecard import Scorecard
from inspector.core.visits import Return
from inspector.disk.atomic import make_folder, write_whole


def return_letter(card: Scorecard, reason: str, by: str, keys: Keys) -> bytes:
    """Write the letter that sends a card back; `reason` is what the inspector should mend, `by` who says so.

    Raises KnownError `return_reason` without a reason, `return_unsealed` for a card that is still open, and
    `return_outside` for an outside edition.
    """
    visit, said = card.visit(), tidy(reason).strip()
    if card.edition == "outside":
        raise KnownError(Problem("return_outside"))
    if visit.sealed is None:
        raise KnownError(Problem("return_unsealed"))
    if not said:
        raise KnownError(Problem("return_reason"))
    named = {"visit": visit.id, "site": visit.header.site.name, "card": card.digest(), "head": card.head}
    record: Record = {"type": "return", "format": 1, **named, "reason": said, "by": tidy(by).strip()}
    return write_letter(record, (), keys)


def write_return(path: Path, card: Scorecard, reason: str, by: str, keys: Keys) -> None:
    """Put the letter that sends a card back on disk; raises as `return_letter`, or what the disk says."""
    letter = return_letter(card, reason, by, keys)
    make_folder(path.absolute().parent)
    write_whole(path, letter)


def card_of(path: Path) -> Scorecard:
    """Give the card that rides in a bundle, PDF or workbook; raises KnownError `return_no_card` when none does.

    Seal and card are proved first, and every cell where another program saved it: raises what is wrong with it.
    """
    form = form_of(path)
    if form not in PROVERS:
        raise KnownError(Problem("file_kind").at(file=path.name))
    try:
        opened = open_card(path, form)
    except KnownError as error:
        raise KnownError(_uncarried(error.problem).at(file=path.name)) from error
    if opened.differences:
        raise KnownError(opened.differences[0].problem().at(file=path.name))
    return opened.card


def _uncarried(problem: Problem) -> Problem:
    """Say of every paper without a card the same: that none rides in it."""
    return Problem("return_no_card") if problem.code in {"pdf_no_card", "carrier_missing", "card_outside"} else problem


def take_return(hall: Hall, letter: Letter) -> Arrival:
    """Open the visit of a returned card again; a letter taken in before changes nothing.

    Raises KnownError `visit_unknown`, `return_other` when the card sent back is not the one sealed here last, or
    `return_signer` when the visit was sent out by an office and another key signed its return.
    """
    reading = Reading(letter.record)
    visit, card, head = VisitId(reading.text("visit")), reading.text("card"), reading.text("head")
    title, said = reading.text("site", ""), Return(reading.text("reason"), reading.text("by", ""), card)
    rows = hall.workspace.rows(visit)
    if any(row.kind == "reopen" and row.body.get("card") == card for row in rows):
        return Arrival(letter, title, again=True, visit=visit)
    _guard_signer(hall, letter, visit, title)
    if head not in _standing(rows):
        raise KnownError(Problem("return_other", site=title))
    session = hall.enter(visit)
    session.reopen(said)
    settle(session)
    return Arrival(letter, title, count=1, visit=visit)


def _guard_signer(hall: Hall, letter: Letter, visit: VisitId, title: str) -> None:
    """A visit that an assignment sent out comes back by its key, or by one that is known here."""
    entry = hall.workspace.planned_visit(visit)
    if entry is None or letter.signer.trusted:
        return
    sent = round_of(hall, entry.round)
    if not sent.own and letter.signer.key != sent.signer:
        raise KnownError(Problem("return_signer", site=title, words=letter.signer.spoken()))


def _standing(rows: Sequence[Row]) -> list[str]:
    """List the heads of the card sealed last: at its seal, and after each photo erased since; none while it is open."""
    heads: list[str] = []
    last = START
    for row in rows:
        last = chained(last, row_bytes(row))
        if row.kind == "seal" or (heads and row.kind == "erase"):
            heads.append(last)
        else:
            heads = []
    return heads
