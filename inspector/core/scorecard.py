# SPDX-License-Identifier: MPL-2.0
"""A scorecard (评分表): the frozen whole of one visit that leaves the house; the currency of every paper and merge."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.core.answers import BLANK, Status
from inspector.core.canonical import Json, Record, canonical, digest, respelled
from inspector.core.checklist import Checklist, ChecklistDigest, Point, PointId
from inspector.core.photo_order import erased
from inspector.core.photos import Photo, read_photo
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.rows import Row, check_order, head, read_row
from inspector.core.score_desk import ScoreDesk
from inspector.core.scoring import ENGINE, ENGINES, score
from inspector.core.sharing import shared_answers
from inspector.core.visits import Visit, fold

FORMAT: Final = 1
EDITIONS: Final = ("internal", "outside")


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Inputs (every row of the log, the photo manifest) plus stated tallies and the engine that computed them.

    Checklists are named by digest in the first row; the bundle carries them. `edition` is internal or outside;
    an outside card is a new card `derived_from` the digest of the inner one, holding only what it shows. `head` is the
    hash of the last row.
    """

    rows: tuple[Row, ...]
    photos: tuple[Photo, ...]
    tallies: tuple[Record, ...]
    head: str
    engine: str = ENGINE
    edition: str = "internal"
    derived_from: str = ""

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "type": "scorecard",
            "format": FORMAT,
            "engine": self.engine,
            "edition": self.edition,
            "rows": tuple(row.record() for row in self.rows),
            "head": self.head,
            "photos": tuple(photo.record() for photo in self.photos),
            "tallies": self.tallies,
        }
        return value | {"derived_from": self.derived_from} if self.derived_from else value

    def canonical(self) -> bytes:
        """Spell the card as J."""
        return canonical(self.record())

    def digest(self) -> str:
        """Name this very card."""
        return digest("scorecard", self.canonical())

    def visit(self) -> Visit:
        """Fold the log into the state of the visit."""
        return fold(self.rows)


def scorecard(
    rows: Sequence[Row], photos: Sequence[Photo], checklists: Mapping[ChecklistDigest, Checklist]
) -> Scorecard:
    """Freeze a visit: states the tallies from its log; the manifest is sorted by hash."""
    kept = tuple(sorted(photos, key=lambda photo: photo.sha256))
    return Scorecard(tuple(rows), kept, stated(fold(rows), checklists), head(rows))


def stated(
    visit: Visit, checklists: Mapping[ChecklistDigest, Checklist], desk: ScoreDesk | None = None
) -> tuple[Record, ...]:
    """Compute the tallies a card states, one object a checklist, in the visit's order; at a `desk`, where many are."""
    scoring = desk.score if desk is not None else score
    known = {name: _known(checklists, name) for name in visit.checklists}
    answers = shared_answers(visit, known)
    return tuple({"checklist": name, **scoring(known[name], answers[name]).record()} for name in visit.checklists)


def read_scorecard(value: Json) -> Scorecard:
    """Read a card from its canonical form; raises KnownError for anything that is not exactly one."""
    reading = Reading(value)
    reading.member("type", ("scorecard",))
    if reading.whole("format") > FORMAT:
        raise KnownError(Problem("format_newer", found=reading.whole("format"), known=FORMAT))
    card = Scorecard(
        rows=reading.each("rows", read_row),
        photos=reading.each("photos", read_photo),
        tallies=_tallies(reading),
        head=reading.text("head"),
        engine=reading.text("engine"),
        edition=reading.member("edition", EDITIONS),
        derived_from=reading.text("derived_from", ""),
    )
    reading.close()
    return card


def check(
    card: Scorecard,
    checklists: Mapping[ChecklistDigest, Checklist],
    *,
    visit: Visit | None = None,
    last: str = "",
    desk: ScoreDesk | None = None,
) -> tuple[Problem, ...]:
    """Prove a card true: rows chain to its head, its photos are in the manifest, tallies recompute.

    No problem means true. `visit` and `last` (the hash of the last row) are given by whoever worked them out already,
    and `desk` where many cards are proved.
    """
    try:
        check_order(card.rows)
        visit = visit or card.visit()
        computed = stated(visit, checklists, desk)
    except KnownError as error:
        return (error.problem,)
    found: list[Problem] = []
    if (last or head(card.rows)) != card.head:
        found.append(Problem("chain_broken", row=len(card.rows) - 1))
    asked = (desk or ScoreDesk()).points
    found += _answer_faults(visit, {name: asked(checklists[name]) for name in visit.checklists})
    if set(visit.photos()) - {photo.sha256 for photo in card.photos} - set(erased(card.rows)):
        found.append(Problem("record_field", path="photos", reason="not in the manifest"))
    if card.engine not in ENGINES:
        return (*found, Problem("tally_engine", stated=card.engine, known=ENGINE))
    return (*found, *_tally_faults(card.tallies, computed))


def _tallies(reading: Reading) -> tuple[Record, ...]:
    items = reading.items("tallies")
    kept = tuple(dict(item) for item in items if isinstance(item, Mapping))
    if len(kept) != len(items):
        raise reading.fault("tallies", "object[]")
    return kept


def _answer_faults(visit: Visit, points: Mapping[ChecklistDigest, Mapping[PointId, Point]]) -> list[Problem]:
    """An answer to a point that no checklist of the visit has would count nowhere: it is named, not dropped."""
    found: list[Problem] = []
    for (name, id_), answer in visit.answers.items():
        point = points[name].get(id_) if name in points else None
        if point is None:
            found += [] if answer == BLANK else [Problem("point_unknown", found=id_[:60])]
        elif answer.status is Status.NOT_APPLICABLE and not point.may_skip:
            found.append(Problem("na_not_allowed", point=id_))
    return found


def _tally_faults(claimed: Sequence[Record], computed: Sequence[Record]) -> list[Problem]:
    if respelled(list(claimed)) == respelled(list(computed)):  # both were made from J or by us
        return []
    pairs = [(_total(one), _total(other)) for one, other in zip(claimed, computed, strict=False)]
    said, found = next((pair for pair in pairs if pair[0] != pair[1]), ("…", "…"))
    return [Problem("tally_differs", path="tallies", stated=said, found=found)]


def _total(tallies: Record) -> str:
    total = tallies.get("total")
    return f"{total.get('earned')} / {total.get('possible')}" if isinstance(total, Mapping) else "?"


def _known(checklists: Mapping[ChecklistDigest, Checklist], name: ChecklistDigest) -> Checklist:
    if name not in checklists:
        raise KnownError(Problem("checklist_missing", digest=name[:12]))
    return checklists[name]
