# SPDX-License-Identifier: MPL-2.0
"""Withdrawing (撤回) and restoring: made as records, so that what was taken out can come back, and go out again."""

from collections import Counter
from collections.abc import Iterable

from inspector.core.merging.pool import Pool
from inspector.core.merging.records import Withdrawal
from inspector.core.moments import Moment


def withdrawn(
    pool: Pool, digests: Iterable[str], reason: str, author: str, at: Moment, *, anew: bool = False
) -> tuple[Withdrawal, ...]:
    """Make the withdrawals that take records out; those that are out already are left, unless `anew`."""
    out = frozenset[str]() if anew else pool.withdrawn()
    turns = Counter(one.of for one in pool.withdrawals.values())
    return tuple(Withdrawal(of, reason, author, at, turns[of]) for of in dict.fromkeys(digests) if of not in out)


def restored(pool: Pool, digests: Iterable[str], reason: str, author: str, at: Moment) -> tuple[Withdrawal, ...]:
    """Make what brings records back: every active withdrawal that names one of them is withdrawn itself."""
    asked, out = frozenset(digests), pool.withdrawn()
    holding = sorted(name for name, one in pool.withdrawals.items() if one.of in asked and name not in out)
    return withdrawn(pool, holding, reason, author, at)
