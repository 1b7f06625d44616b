# SPDX-License-Identifier: MPL-2.0
"""A pack (培训包): what one file carries of a drill; one for an exam holds nothing of the key, not even its digest."""

from dataclasses import dataclass, field
from typing import Final

from inspector.core.canonical import Json
from inspector.core.drills.answer_key import AnswerKey, read_answer_key
from inspector.core.drills.drill import Drill, read_drill
from inspector.core.drills.drill_matters import (
    Admission,
    DatedRuling,
    PaperSheet,
    Remark,
    read_admission,
    read_dated_ruling,
    read_remark,
)
from inspector.core.drills.paper_records import papers_record, read_papers
from inspector.core.drills.roster import Roster, read_roster
from inspector.core.moments import Moment, read_moment
from inspector.core.photos import Photo, read_photo
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading

FORMAT: Final = 1
TYPE: Final = "drill_pack"
MODES: Final = ("exam", "practice", "master")
"""For an exam; for practice, with the key; for another trainer, with everything."""


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack says. `changed`: when drill, key or roster were last changed; it puts packs of one drill in order.

    `key` is None exactly in an exam pack. `rulings`, `papers`, `remarks` and `admissions` go in a master alone: the
    key of a practice pack is the key as it is ruled. `photos`: the manifest of every photo the drill shows, in order.
    """

    mode: str
    drill: Drill
    changed: Moment
    photos: tuple[Photo, ...] = ()
    roster: Roster = field(default_factory=Roster)
    key: AnswerKey | None = None
    rulings: tuple[DatedRuling, ...] = ()
    papers: tuple[PaperSheet, ...] = ()
    remarks: tuple[Remark, ...] = ()
    admissions: tuple[Admission, ...] = ()

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "type": TYPE,
            "format": FORMAT,
            "mode": self.mode,
            "drill": self.drill.record(),
            "changed": self.changed.record(),
            "photos": tuple(photo.record() for photo in self.photos),
            "roster": self.roster.record(),
        }
        if self.key is not None:
            value["key"] = self.key.record()
        if self.papers:
            value["papers"] = papers_record(self.papers)
        listed = (("rulings", self.rulings), ("remarks", self.remarks), ("admissions", self.admissions))
        return value | {name: tuple(one.record() for one in held) for name, held in listed if held}


def read_pack(reading: Reading) -> Pack:
    """Read a pack from its canonical form.

    Raises KnownError `pack_newer`, `pack_exam` (a key in an exam pack), `pack_key` (none, or another drill's),
    `pack_question` (an answer to what the drill does not ask), `pack_photos` (other photos than the drill shows), or
    what drill, key and roster raise.
    """
    reading.member("type", (TYPE,))
    found = reading.whole("format")
    if found > FORMAT:
        raise KnownError(Problem("pack_newer", found=found))
    pack = Pack(
        reading.member("mode", MODES),
        reading.part("drill", read_drill),
        reading.part("changed", read_moment),
        reading.each("photos", read_photo),
        reading.part("roster", read_roster),
        reading.maybe("key", read_answer_key),
        reading.each("rulings", read_dated_ruling),
        reading.maybe("papers", read_papers) or (),
        reading.each("remarks", read_remark),
        reading.each("admissions", read_admission),
    )
    reading.close()
    guard_pack(pack)
    return pack


def guard_pack(pack: Pack) -> None:
    """Refuse a pack whose parts do not belong together; raises as `read_pack` says."""
    title = pack.drill.id
    kept_back = pack.key is not None or pack.rulings or pack.papers or pack.remarks or pack.admissions
    if pack.mode == "exam" and kept_back:
        raise KnownError(Problem("pack_exam", drill=title))
    if pack.mode != "exam" and (pack.key is None or pack.key.drill != pack.drill.id):
        raise KnownError(Problem("pack_key", drill=title))
    if tuple(photo.sha256 for photo in pack.photos) != pack.drill.photos():
        raise KnownError(Problem("pack_photos", drill=title))
    asked = set(pack.drill.items())
    answered = set(pack.key.answers) if pack.key is not None else set()
    odd = sorted(answered - asked)
    if odd:
        raise KnownError(Problem("pack_question", drill=title, site=odd[0][0][:40], point=odd[0][2][:40]))
