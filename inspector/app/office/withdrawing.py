# SPDX-License-Identifier: MPL-2.0
"""Taking single records out of the picture and bringing them back, named by digest, by its beginning, or by visit."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from inspector.app.office.deciding import guard_signed
from inspector.core.merging.deciding import Signed
from inspector.core.merging.pool import Pool
from inspector.core.merging.records import Withdrawal
from inspector.core.problems import KnownError, Problem

if TYPE_CHECKING:
    from inspector.app.office.office import Office

LEAST: Final = 6
"""Fewer characters of a digest than this name nothing."""
NAMED: Final = ("card", "decision", "assignment")
"""What can be named; checklists and signatures do nothing by themselves, and withdrawals are undone by `restore`."""

_Act: TypeAlias = Callable[[Sequence[str], str, str], object]


@dataclass(frozen=True, slots=True)
class Moved:
    """One record that was asked for: its kind and digest, and whether this act changed it."""

    kind: str
    digest: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Out:
    """One record that is out of the picture: its kind and digest, and the withdrawal that took it out last."""

    kind: str
    digest: str
    withdrawal: Withdrawal


def records_named(pool: Pool, names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Find records as (kind, digest): by digest or the beginning of it; `visit:<id>` names the cards of a visit.

    Raises KnownError `record_named` for a name that fits none or several.
    """
    known = [(kind, name) for kind, name in pool.names() if kind in NAMED]
    found: dict[tuple[str, str], None] = {}
    for name in names:
        visit = name.removeprefix("visit:")
        if visit != name:
            fits = [("card", card) for card, fold in pool.cards.items() if fold.visit == visit]
        else:
            fits = [one for one in known if len(name) >= LEAST and one[1].startswith(name)]
        if not fits or (visit == name and len(fits) > 1):
            raise KnownError(Problem("record_named", name=name[:40]))
        found |= dict.fromkeys(sorted(fits))
    return tuple(found)


def withdraw_named(office: "Office", names: Sequence[str], signed: Signed) -> tuple[Moved, ...]:
    """Take records out, all or none; raises KnownError `record_named`, `who_decides`, `why_decided`."""
    return _moved(office, office.withdraw, names, signed)


def restore_named(office: "Office", names: Sequence[str], signed: Signed) -> tuple[Moved, ...]:
    """Bring records back, all or none; raises KnownError as `withdraw_named` does."""
    return _moved(office, office.restore, names, signed)


def _moved(office: "Office", act: _Act, names: Sequence[str], signed: Signed) -> tuple[Moved, ...]:
    guard_signed(signed)
    pool = office.pool()
    asked, out = records_named(pool, names), pool.withdrawn()
    act([name for _, name in asked], signed.reason, signed.author)
    after = office.pool().withdrawn()
    return tuple(Moved(kind, name, (name in out) != (name in after)) for kind, name in asked)


def taken_out(pool: Pool) -> tuple[Out, ...]:
    """List the cards, decisions and assignments that are out, each with the withdrawal that speaks of it last."""
    out = pool.withdrawn()
    last: dict[str, Withdrawal] = {}
    for name, one in pool.withdrawals.items():
        if name not in out and (one.of not in last or _order(last[one.of]) < _order(one)):
            last[one.of] = one
    return tuple(Out(kind, name, last[name]) for kind, name in pool.names() if kind in NAMED and name in out)


def _order(one: Withdrawal) -> tuple[int, int, str]:
    return one.at.ms, one.turn, one.digest()
