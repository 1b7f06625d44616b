# SPDX-License-Identifier: MPL-2.0
"""The state of a drill: a fold over its log; what is asked, the key, who is to take it, and what was ruled since."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from inspector.core.drills.answer_key import AnswerKey, read_answer_key
from inspector.core.drills.drill import Drill, Item, read_drill
from inspector.core.drills.drill_matters import (
    NEVER,
    Admission,
    DatedRuling,
    PaperSheet,
    Remark,
    Signed,
    Taken,
    Wrote,
    read_admission,
    read_item,
)
from inspector.core.drills.drill_rows import DrillRow
from inspector.core.drills.packs import Pack, read_pack
from inspector.core.drills.paper_records import read_papers
from inspector.core.drills.roster import Roster, read_roster
from inspector.core.drills.ruling import read_ruling
from inspector.core.moments import Moment
from inspector.core.photos import Photo, read_photo
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading


@dataclass(frozen=True, slots=True)
class DrillState:
    """A drill as it stands in one workspace.

    `mode`: empty where a trainer works on it (made here, or come as a master), else `exam` or `practice`, as the pack
    it came in. `rulings` in the order they were made; `papers` and `signed` by number; `remarks` by question;
    `photos`: the manifest of what the drill shows. `changed`: when drill, key or roster were last changed.
    `signer`: the public key of the pack it came in, empty where it was made here. `admissions`: the last ruling on each
    attempt whose laptop knew the key, by its cards. `key_since`: since when the key lies here; None where it never did.
    """

    drill: Drill
    key: AnswerKey | None = None
    roster: Roster = field(default_factory=Roster)
    rulings: tuple[DatedRuling, ...] = ()
    papers: Mapping[str, PaperSheet] = field(default_factory=dict)
    photos: tuple[Photo, ...] = ()
    mode: str = ""
    wrote: tuple[Wrote, ...] = ()
    signed: Mapping[str, Signed] = field(default_factory=dict)
    remarks: Mapping[Item, Remark] = field(default_factory=dict)
    taken: tuple[Taken, ...] = ()
    changed: Moment = NEVER
    signer: str = ""
    is_closed: bool = False
    admissions: Mapping[tuple[str, ...], Admission] = field(default_factory=dict)
    key_since: Moment | None = None

    @property
    def is_trainers(self) -> bool:
        """Whether a trainer works on it here: it was made here, or came as a master."""
        return not self.mode

    @property
    def changed_since_pack(self) -> bool:
        """Whether drill, key or roster were changed after the newest pack was written; False before the first."""
        return bool(self.wrote) and self.changed > self.wrote[-1].at


WHOLES: Final = ("drill", "key", "roster")
"""Rows that replace a whole."""

_Turn: TypeAlias = Callable[[DrillState, DrillRow, Reading], DrillState]


def fold_drill(rows: Sequence[DrillRow]) -> DrillState:
    """Make the state of a drill from its whole log; raises KnownError `drill_log` for an empty one."""
    if not rows:
        raise KnownError(Problem("drill_log", row=0))
    first = Reading(rows[0].body)
    made = rows[0].kind == "drill"
    drill = first.part("drill", read_drill) if made else first.part("pack", read_pack).drill
    return turned(DrillState(drill), rows)


def turned(state: DrillState, rows: Sequence[DrillRow]) -> DrillState:
    """Give the state after more rows; of drill, key and roster only the last one each is read."""
    last = {row.kind: row.seq for row in rows if row.kind in WHOLES}
    keyed = next((row.at for row in rows if row.kind == "key"), None)
    if state.key_since is None and keyed is not None:
        state = replace(state, key_since=keyed)
    for row in rows:
        if last.get(row.kind, row.seq) == row.seq:
            state = _TURNS[row.kind](state, row, Reading(row.body))
    return state


def edition_of(rows: Sequence[DrillRow], digest: str) -> Drill | None:
    """Find the drill as it stood under a digest anywhere in its log; None where it never did."""
    for row in reversed(rows):
        if row.kind in {"drill", "taken"} and row.body.get("edition") == digest:
            body = Reading(row.body)
            if row.kind == "drill":
                return body.part("drill", read_drill)
            pack = body.maybe("pack", read_pack)
            if pack is not None:
                return pack.drill
    return None


def _made(state: DrillState, row: DrillRow, body: Reading) -> DrillState:
    return _standing(state, body.part("drill", read_drill), body.each("photos", read_photo), row.at)


def _keyed(state: DrillState, row: DrillRow, body: Reading) -> DrillState:
    return replace(state, key=body.part("key", read_answer_key), changed=row.at)


def _listed(state: DrillState, row: DrillRow, body: Reading) -> DrillState:
    return replace(state, roster=body.part("roster", read_roster), changed=row.at)


def _ruled(state: DrillState, row: DrillRow, body: Reading) -> DrillState:
    return replace(state, rulings=(*state.rulings, DatedRuling(row.at, body.part("ruling", read_ruling))))


def _remarked(state: DrillState, row: DrillRow, body: Reading) -> DrillState:
    item = read_item(body)
    rest = {one: kept for one, kept in state.remarks.items() if one != item}
    remark = Remark(item, body.text("text"), body.text("by", ""), row.at)
    return replace(state, remarks=rest | ({item: remark} if remark.text else {}))


def _typed(state: DrillState, _row: DrillRow, body: Reading) -> DrillState:
    gone = set(body.texts("gone"))
    kept = {number: sheet for number, sheet in state.papers.items() if number not in gone}
    return replace(state, papers=kept | {sheet.number: sheet for sheet in body.part("papers", read_papers)})


def _written(state: DrillState, row: DrillRow, body: Reading) -> DrillState:
    wrote = Wrote(body.text("mode"), body.text("digest"), body.text("edition"), row.at)
    return replace(state, wrote=(*state.wrote, wrote))


def _taken(state: DrillState, row: DrillRow, body: Reading) -> DrillState:
    """Take a pack in; one that was only noted (a trainer's own drill came back as an exam) changes nothing else."""
    came = Taken(body.text("mode"), body.text("digest"), body.text("signer"), row.at)
    state = replace(state, taken=(*state.taken, came))
    pack = body.maybe("pack", read_pack)
    return state if pack is None else _brought(state, pack, came.signer)


def _brought(state: DrillState, pack: Pack, signer: str) -> DrillState:
    """Let a pack stand; a drill that was put away comes up again with it."""
    state = _standing(state, pack.drill, pack.photos, pack.changed)
    since = state.key_since if pack.key is None else state.key_since or state.taken[-1].at
    state = replace(state, roster=pack.roster, key=pack.key, signer=signer, is_closed=False, key_since=since)
    if pack.mode != "master":
        return replace(state, mode=pack.mode)
    rulings = {(one.at, str(one.ruling.record())): one for one in (*state.rulings, *pack.rulings)}
    return replace(
        state,
        mode="",
        rulings=tuple(rulings[name] for name in sorted(rulings)),
        papers={**state.papers, **{sheet.number: sheet for sheet in pack.papers}},
        remarks={**state.remarks, **{remark.item: remark for remark in pack.remarks}},
        admissions={**state.admissions, **{one.cards: one for one in pack.admissions}},
    )


def _signed(state: DrillState, row: DrillRow, body: Reading) -> DrillState:
    signed = Signed(body.text("number"), body.text("digest"), body.text("by", ""), row.at)
    return replace(state, signed={**state.signed, signed.number: signed})


def _admitted(state: DrillState, _row: DrillRow, body: Reading) -> DrillState:
    found = read_admission(body)
    return replace(state, admissions={**state.admissions, found.cards: found})


def _closed(state: DrillState, _row: DrillRow, body: Reading) -> DrillState:
    return replace(state, is_closed=body.flag("closed"))


def _standing(state: DrillState, drill: Drill, photos: tuple[Photo, ...], at: Moment) -> DrillState:
    """Let a drill stand in the place of the one before; raises KnownError `drill_other` for another one."""
    if drill.id != state.drill.id:
        raise KnownError(Problem("drill_other", found=drill.id[:64], wanted=state.drill.id))
    return replace(state, drill=drill, photos=photos, changed=at)


_TURNS: Final[Mapping[str, _Turn]] = {
    "drill": _made,
    "key": _keyed,
    "roster": _listed,
    "ruling": _ruled,
    "remark": _remarked,
    "paper": _typed,
    "wrote": _written,
    "taken": _taken,
    "signed": _signed,
    "closed": _closed,
    "admission": _admitted,
}
