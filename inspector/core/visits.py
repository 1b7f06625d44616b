# SPDX-License-Identifier: MPL-2.0
"""The state of a visit: a fold over its log; the newest row of a point is its answer."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from inspector.core.answers import BLANK, Answer, read_answer
from inspector.core.attachments import Attachment, read_attachment
from inspector.core.canonical import Json
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.copies import Copy, read_copy
from inspector.core.findings import Finding, read_finding
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.rounds import Header, VisitId, read_header
from inspector.core.rows import Row
from inspector.core.signatures import Signature, read_signature
from inspector.core.tray import TrayPhoto, read_tray_photo

Key: TypeAlias = tuple[ChecklistDigest, PointId]


@dataclass(frozen=True, slots=True)
class Change:
    """What one `point` row says: the point's whole new answer, and which row it takes back or puts back (−1: none).

    `block` is the first row of those that were done with one act and are taken back together (−1: alone).
    """

    key: Key
    answer: Answer
    undoes: int = -1
    redoes: int = -1
    block: int = -1

    def record(self) -> dict[str, Json]:
        """Give the row's body."""
        checklist, point = self.key
        value: dict[str, Json] = {"checklist": checklist, "point": point, "answer": self.answer.record()}
        if self.undoes >= 0:
            value["undoes"] = self.undoes
        if self.redoes >= 0:
            value["redoes"] = self.redoes
        if self.block >= 0:
            value["block"] = self.block
        return value


@dataclass(frozen=True, slots=True)
class Return:
    """Why a sealed card was opened again (退回): the reason in words, who returned it, the digest of the card meant."""

    reason: str
    by: str = ""
    card: str = ""

    def record(self) -> dict[str, Json]:
        """Give the body of a `reopen` row."""
        words = {"by": self.by, "card": self.card}
        return {"reason": self.reason, **{key: said for key, said in words.items() if said}}


@dataclass(frozen=True, slots=True)
class Visit:
    """One walk of one site: its head, its checklists, every answer given, and what else belongs to it.

    `on_the_way`: problems met outside any site. `tray`: photos that wait for a point. `copies`: marked copies by their
    own hash. `revision`: how often it was opened again after a seal, the last time because of `returned`. `paused`: a
    break was begun and not ended.
    """

    id: VisitId
    checklists: tuple[ChecklistDigest, ...]
    header: Header
    answers: Mapping[Key, Answer] = field(default_factory=dict)
    entered: Mapping[Key, Moment] = field(default_factory=dict)
    on_the_way: tuple[Finding, ...] = ()
    opened: Moment | None = None
    sealed: Moment | None = None
    tray: tuple[TrayPhoto, ...] = ()
    copies: Mapping[str, Copy] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()
    signatures: tuple[Signature, ...] = ()
    revision: int = 0
    returned: Return | None = None
    paused: bool = False

    def answer(self, key: Key) -> Answer:
        """Give the answer of a point, blank when none was given."""
        return self.answers.get(key, BLANK)

    def of(self, checklist: ChecklistDigest) -> Mapping[PointId, Answer]:
        """Give the answers under one checklist by point."""
        return {point: answer for (owner, point), answer in self.answers.items() if owner == checklist}

    def linked_photos(self) -> tuple[str, ...]:
        """List every photo linked now, each once, in the order of the answers; of a marked copy not its original."""
        linked = [photo for answer in self.answers.values() for photo in answer.every_photo()]
        linked += [photo for finding in self.on_the_way for photo in finding.photos]
        return tuple(dict.fromkeys(linked))

    def photos(self) -> tuple[str, ...]:
        """List every photo the card must hold, each once: those linked now, then the originals of marked copies."""
        linked = self.linked_photos()
        originals = (self.copies[photo].of for photo in linked if photo in self.copies)
        return tuple(dict.fromkeys((*linked, *originals)))


def covered(copies: Mapping[str, Copy], linked: Collection[str]) -> Mapping[str, str]:
    """Give the original of every linked copy on which something was covered (blurred) by hand, and that copy."""
    blurred = [made for made in copies.values() if any(stroke.kind == "blur" for stroke in made.strokes)]
    return {made.of: made.photo for made in blurred if made.photo in linked}


def opening(visit: VisitId, checklists: Sequence[ChecklistDigest], header: Header) -> dict[str, Json]:
    """Give the body of the first row."""
    return {"visit": visit, "checklists": tuple(checklists), "header": header.record()}


def read_change(body: Json) -> Change:
    """Read the body of a `point` row."""
    reading = Reading(body)
    key = (ChecklistDigest(reading.text("checklist")), PointId(reading.text("point")))
    answer = reading.part("answer", read_answer)
    change = Change(key, answer, *(reading.whole(name, -1) for name in ("undoes", "redoes", "block")))
    reading.close()
    return change


def fold(rows: Sequence[Row], read: Callable[[Row], Change] | None = None) -> Visit:
    """Make the state of a visit from its whole log (rows as `check_order` accepts them).

    `read` gives the change of a `point` row where whoever read the rows knows it already. Raises KnownError
    `chain_first` for an empty log.
    """
    if not rows:
        raise KnownError(Problem("chain_first"))
    visit = _opened(rows[0])
    answers: dict[Key, Answer] = {}
    entered: dict[Key, Moment] = {}
    copies: dict[str, Copy] = {}
    for row in rows[1:]:
        if row.kind == "point":
            change = read_change(row.body) if read is None else read(row)
            answers[change.key], entered[change.key] = change.answer, row.at
        elif row.kind == "move":
            left, moved = visit.checklists, _moved(visit.checklists, row)
            visit, answers = replace(visit, checklists=moved), _without(answers, set(left) - set(moved))
        elif row.kind == "copy":
            made = read_copy(Reading(row.body))
            copies[made.photo] = made
        elif row.kind in _TURNS:
            visit = _TURNS[row.kind](visit, row, Reading(row.body))
    return replace(visit, answers=answers, entered=entered, copies=copies) if entered or copies else visit


def _headed(visit: Visit, _row: Row, body: Reading) -> Visit:
    """Take a new head; a visit made for a drill stays that, under its number, and none becomes one."""
    header = body.part("header", read_header)
    if header.sitting != visit.header.sitting:
        raise body.fault("header", "sitting")
    return replace(visit, header=header)


def _noted(visit: Visit, _row: Row, body: Reading) -> Visit:
    return replace(visit, on_the_way=body.each("findings", read_finding))


def _arranged(visit: Visit, _row: Row, body: Reading) -> Visit:
    return replace(visit, tray=body.each("photos", read_tray_photo))


def _attached(visit: Visit, _row: Row, body: Reading) -> Visit:
    return replace(visit, attachments=body.each("files", read_attachment))


def _signed(visit: Visit, _row: Row, body: Reading) -> Visit:
    return replace(visit, signatures=body.each("signatures", read_signature))


def _sealed(visit: Visit, row: Row, _body: Reading) -> Visit:
    return replace(visit, sealed=row.at)


def _paused(visit: Visit, row: Row, body: Reading) -> Visit:
    body.close()
    return replace(visit, paused=row.kind == "pause")


def _reopened(visit: Visit, _row: Row, body: Reading) -> Visit:
    """Go on as a new revision; who signed, signed what was sealed before."""
    returned = Return(body.text("reason"), body.text("by", ""), body.text("card", ""))
    return replace(visit, sealed=None, signatures=(), revision=visit.revision + 1, returned=returned)


_TURNS: Final[Mapping[str, Callable[[Visit, Row, Reading], Visit]]] = {
    "header": _headed,
    "on_the_way": _noted,
    "tray": _arranged,
    "attachments": _attached,
    "signatures": _signed,
    "seal": _sealed,
    "reopen": _reopened,
    "pause": _paused,
    "resume": _paused,
}


def moving(old: ChecklistDigest, new: ChecklistDigest) -> dict[str, Json]:
    """Give the body of a `move` row."""
    return {"from": old, "to": new}


def _moved(checklists: tuple[ChecklistDigest, ...], row: Row) -> tuple[ChecklistDigest, ...]:
    """Put the new version in the place of the old one; raises KnownError `checklist_missing` when that is not there."""
    reading = Reading(row.body)
    old, new = ChecklistDigest(reading.text("from")), ChecklistDigest(reading.text("to"))
    reading.close()
    if old not in checklists or new in checklists:
        raise KnownError(Problem("checklist_missing", digest=old[:12]))
    return tuple(new if name == old else name for name in checklists)


def _without(answers: Mapping[Key, Answer], left: Collection[ChecklistDigest]) -> dict[Key, Answer]:
    """Leave out what was answered under a version left behind: it counts no more, even if the visit comes back."""
    return {key: answer for key, answer in answers.items() if key[0] not in left}


def _opened(row: Row) -> Visit:
    reading = Reading(row.body)
    visit = VisitId(reading.text("visit"))
    checklists = tuple(ChecklistDigest(one) for one in reading.texts("checklists"))
    header = reading.part("header", read_header)
    reading.close()
    return Visit(visit, checklists, header, opened=row.at)
