# SPDX-License-Identifier: MPL-2.0
"""Appeals (申诉) of units: filed at a point, reviewed, then upheld or the deduction taken back; every step is kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from inspector.core.merging.deciding import Signed, appeal
from inspector.core.merging.decisions import Decision
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk
from inspector.core.problems import KnownError, Problem
from inspector.core.visits import Key

if TYPE_CHECKING:
    from inspector.app.office.office import Office

STATES: Final = ("filed", "reviewing", "upheld", "revoked")
"""受理, 复核, 维持, 撤销扣分."""

CLOSED: Final = frozenset({"upheld", "revoked"})


@dataclass(frozen=True, slots=True)
class Appeal:
    """One appeal: its own id, where, by which unit, how far it is (STATES), and its steps, the first first.

    `steps` pair the digest of each decision with it; the last one stands. `walk` is None where the walk is no more.
    """

    id: str
    walk: Walk | None
    key: Key
    unit: str
    state: str
    steps: tuple[tuple[str, Decision], ...]

    @property
    def is_closed(self) -> bool:
        """Whether it was decided."""
        return self.state in CLOSED


def appeals(picture: Picture) -> tuple[Appeal, ...]:
    """List the appeals, those still open first, then the newest first."""
    found: dict[str, list[tuple[str, Decision]]] = {}
    for digest, decision in picture.decisions.items():
        if decision.about == "appeal":
            found.setdefault(decision.part, []).append((digest, decision))
    lines = [_appeal(picture, name, steps) for name, steps in found.items()]
    return tuple(sorted(lines, key=_open_first))


def file_appeal(office: "Office", walk: str, key: Key, *, unit: str, reason: str, by: str) -> str:
    """File an appeal of a unit at a point and give its id; raises KnownError `appeal_point` or `appeal_reason`."""
    picture = office.picture()
    stood = picture.walks.get(walk)
    if stood is None or key not in stood.answers:
        site = stood.header.site.name if stood is not None else walk[:20]
        raise KnownError(Problem("appeal_point", site=site, point=str(key[1])))
    if not unit.strip() or not reason.strip():
        raise KnownError(Problem("appeal_reason"))
    name = office.hall.new_id()
    signed = Signed(by.strip(), reason.strip(), office.hall.clock(), unit=unit.strip())
    office.decide([appeal(picture, stood, key, signed, part=name, choice="filed")])
    return name


def take_on(office: "Office", name: str, choice: str, *, reason: str, by: str) -> str:
    """Take an appeal a step on (STATES) and give the digest of the decision.

    Raises KnownError `appeal_unknown`, `appeal_closed` or `appeal_reason` (deciding needs one).
    """
    picture = office.picture()
    known = next((one for one in appeals(picture) if one.id == name), None)
    if known is None or known.walk is None or choice not in STATES:
        raise KnownError(Problem("appeal_unknown", appeal=name[:12]))
    if known.is_closed:
        raise KnownError(Problem("appeal_closed", unit=known.unit))
    if choice in CLOSED and not reason.strip():
        raise KnownError(Problem("appeal_reason"))
    signed = Signed(by.strip(), reason.strip(), office.hall.clock(), unit=known.unit)
    return office.decide([appeal(picture, known.walk, known.key, signed, part=name, choice=choice)])[0]


def _appeal(picture: Picture, name: str, steps: list[tuple[str, Decision]]) -> Appeal:
    ordered = sorted(steps, key=_moment)
    standing = [one for one in ordered if picture.standing.get(one[0]) != "superseded"] or ordered
    last = standing[-1][1]
    unit = next((one.unit for _, one in reversed(ordered) if one.unit), "")
    return Appeal(name, _walk(picture, last.subject), last.key, unit, last.choice, tuple(ordered))


def _walk(picture: Picture, subject: str) -> Walk | None:
    named: Iterable[Walk] = picture.walks.values()
    return next((one for one in named if one.id == subject or subject in _visits(one)), None)


def _visits(walk: Walk) -> set[str]:
    return {f"visit:{visit}" for visit in walk.visits}


def _moment(step: tuple[str, Decision]) -> tuple[int, int, str]:
    digest, decision = step
    order = STATES.index(decision.choice) if decision.choice in STATES else 0
    return (decision.at.ms if decision.at else 0), order, digest


def _open_first(one: Appeal) -> tuple[bool, int, str]:
    at = one.steps[-1][1].at
    return one.is_closed, -(at.ms if at else 0), one.id
