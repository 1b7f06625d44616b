# SPDX-License-Identifier: MPL-2.0
"""From the pool to the picture (汇总结果): pure, linear, and blind to the order in which anything came."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from inspector.core.merging.apart import from_the_start
from inspector.core.merging.attended import attended
from inspector.core.merging.coverage_map import Letters, coverage, letters_of
from inspector.core.merging.docket import Docket
from inspector.core.merging.meetings import Meeting, meetings
from inspector.core.merging.picture import Picture
from inspector.core.merging.pool import Pool
from inspector.core.merging.records import CardSignature
from inspector.core.merging.sheets import Sheets
from inspector.core.merging.sides import sides_of
from inspector.core.merging.versions import Versions, names_of, versions
from inspector.core.merging.walking import Begun, walk


def picture(pool: Pool) -> Picture:
    """Give what a pool comes to; takes time in proportion to its cards."""
    gone = pool.withdrawn()
    active = pool.without(gone)
    sides, yielded = sides_of(active.cards)
    docket, sheets, letters = Docket(active.decisions), Sheets(active.checklists), letters_of(active.assignments)
    met = meetings([attended(visit, each, docket, letters.naming) for visit, each in sides.items()], docket)
    begun, asked = _begun(met, letters, docket, sheets)
    walks = {one.meeting.id: walk(one, docket, sheets) for one in begun}
    return Picture(
        walks=walks,
        checklists={name: active.checklists[name] for name in sorted(active.checklists)},
        plans=letters.plans,
        planned=letters.planned,
        coverage=coverage(letters, walks.values(), sides.keys()),
        versions=asked.questions,
        yielded=yielded,
        withdrawn=gone,
        decisions=docket.decisions,
        standing=docket.standing,
        signers=_signers(active.signatures.values()),
        digest=pool.digest(),
    )


def _begun(
    met: Sequence[Meeting], letters: Letters, docket: Docket, sheets: Sheets
) -> tuple[Iterator[Begun], Versions]:
    apart = [from_the_start(meeting, letters.plans) for meeting in met]
    eligible = ((one.header.round, one) for one, why in zip(met, apart, strict=True) if not why)
    asked = versions(eligible, sheets.checklists, docket)

    def begin() -> Iterator[Begun]:
        for meeting, why in zip(met, apart, strict=True):
            targets = {} if why else asked.targets.get(meeting.header.round, {})
            undecided = asked.undecided.get(meeting.header.round, frozenset())
            yield Begun(meeting, why, targets, not why and not undecided.isdisjoint(names_of(meeting)))

    return begin(), asked


def _signers(signatures: Iterable[CardSignature]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for one in signatures:
        found.setdefault(one.of, set()).add(one.key)
    return {card: tuple(sorted(found[card])) for card in sorted(found)}
