# SPDX-License-Identifier: MPL-2.0
"""What is to be said of a merge file before it is applied: whom one trusts by it, and what it decides here."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from inspector.app.office.merge_looking import MergeLook, Word
from inspector.app.trust import Keys, Standing
from inspector.core.problems import Problem

NAMED: Final = 3
"""So many authors are named; more are counted."""


def merge_notes(held: MergeLook, here: Collection[str], keys: Keys) -> Iterator[Problem]:
    """Say whom one trusts by applying it; `here` names the records that are here already."""
    strange = sum(1 for _, by in held.letters if not any(keys.signer(key).trusted for key in by))
    if strange:
        yield Problem("gather_merge_letters", count=strange)
    revoked = sum(1 for card, by in held.cards if by and all(_is_revoked(keys, key, card) for key in by))
    if revoked:
        yield Problem("gather_merge_revoked", count=revoked)
    words = [word for word in held.words if word.digest not in here]
    if words:
        changed = {name for word in words for name in word.changes if name in here}
        decisions = sum(word.kind == "decision" for word in words)
        told = {"decisions": decisions, "withdrawals": len(words) - decisions, "here": len(changed)}
        signer = keys.signer(held.signer)
        if signer.trusted:
            yield Problem("gather_merge_sealed", by=_authors(words), signer=signer.name or signer.spoken(), **told)
        else:
            yield Problem("gather_merge_words", by=_authors(words), **told)


def out_notes(out: Sequence[tuple[str, str]]) -> Iterator[Problem]:
    """Say what of it is out of the picture here, and stays so unless somebody says otherwise."""
    cards = sum(kind == "card" for kind, _ in out)
    if out:
        yield Problem("gather_merge_out", cards=cards, others=len(out) - cards)


def _is_revoked(keys: Keys, key: str, card: str) -> bool:
    return keys.signer(key, card).standing is Standing.REVOKED


def _authors(words: Sequence[Word]) -> str:
    """Name who is said to have decided, in the order of the names."""
    names = sorted({word.author.strip() or "?" for word in words})
    more = f" (+{len(names) - NAMED})" if len(names) > NAMED else ""
    return " / ".join(name[:20] for name in names[:NAMED]) + more
