# SPDX-License-Identifier: MPL-2.0
"""What each file is beside the others and what is here already, over the whole set: order says nothing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from inspector.app.office.coming_again import out_here
from inspector.app.office.gathered import CARDS, GatheredFile
from inspector.app.office.kinship import Kin, kinship
from inspector.app.office.looking import Look
from inspector.app.office.merge_telling import merge_notes, out_notes
from inspector.app.trust import Keys, Signer, Standing
from inspector.core.assignments import Assignment
from inspector.core.merging.attended import subject_of
from inspector.core.merging.pool import Pool
from inspector.core.problems import Problem
from inspector.core.rounds import VisitId

_FORMS: Final = {form: place for place, form in enumerate(("bundle", "xlsx", "pdf", "merge", "letter", ""))}


def classified(looks: Iterable[Look], pool: Pool, keys: Keys) -> tuple[GatheredFile, ...]:
    """Give every file its verdict, sorted by name; the same files give the same verdicts in any order."""
    every = sorted(looks, key=_by_name)
    beside = _Beside(every, pool, keys)
    return tuple(beside.told(look) for look in every)


def _by_name(look: Look) -> tuple[str, str, str]:
    return look.found.name, look.found.inside, look.found.path


def _by_form(look: Look) -> tuple[int, str, str, str]:
    return _FORMS.get(look.found.form, len(_FORMS)), *_by_name(look)


class _Beside:
    """All that one file must be held against."""

    def __init__(self, looks: Sequence[Look], pool: Pool, keys: Keys) -> None:
        """Gather what is known of visits, checklists and keys, from the pool and from the files together."""
        self._pool, self._keys = pool, keys
        self._gone = pool.withdrawn()
        self._active = pool.active()
        cards = [look for look in looks if look.found.form in CARDS and look.found.card and not look.found.problems]
        self._bundled = {look.found.card for look in cards if look.found.form == "bundle"}
        self._first: dict[str, Look] = {}
        for look in sorted(cards, key=_by_form):
            self._first.setdefault(look.found.card, look)
        self._kinship: dict[VisitId, Mapping[str, Kin]] = {}
        self._logs: dict[VisitId, dict[str, bytes]] = {}
        for name, fold in self._active.cards.items():
            self._logs.setdefault(fold.visit, {})[name] = fold.chain
        for look in self._first.values():
            self._logs.setdefault(look.found.visit, {})[look.found.card] = look.chain
        sent = [look.assignment for look in looks if look.assignment is not None and look.found.takes]
        self._assignments: list[Assignment] = [*self._active.assignments.values(), *sent]
        self._planned = {(visit.visit, one.plan.kind): visit for one in self._assignments for visit in one.visits}
        self._admitted = {
            (decision.subject, card)
            for decision in self._active.decisions.values()
            if decision.about == "admit" and decision.choice == "admitted"
            for card in decision.seen
        }
        merges = [look.merge for look in looks if look.merge is not None and look.found.takes]
        self._merged = {name for merge in merges for kind, name in merge.names if kind == "card"}
        self._sent = {visit for merge in merges for visit in merge.sent}
        self._usual = self._usual_versions()
        self._signers: dict[str, Signer] = {}
        self._names = {name for _, name in pool.names()}

    def told(self, look: Look) -> GatheredFile:
        """Say what one file is."""
        found = look.found
        if found.problems or found.verdict not in {"", "merge", "assignment"}:
            return found
        if look.merge is not None:
            return self._merge(look)
        if found.verdict == "assignment":
            return replace(found, fresh=self._fresh(look))
        return self._card(look)

    def _card(self, look: Look) -> GatheredFile:
        found, kin, versions = look.found, self._kin(look.found), self._odd_versions(look)
        return replace(
            found,
            verdict=self._verdict(look, kin, versions),
            notes=(*found.notes, *self._notes(found)),
            older=kin.older,
            newer=kin.newer,
            beside=kin.beside,
            signer=self._signer(found),
            admitted=self._is_admitted(found),
            versions=versions,
            fresh=self._fresh(look),
        )

    def _kin(self, found: GatheredFile) -> Kin:
        """Ask once for all cards of a visit."""
        if found.visit not in self._kinship:
            self._kinship[found.visit] = kinship(self._logs[found.visit])
        return self._kinship[found.visit][found.card]

    def _notes(self, found: GatheredFile) -> Iterator[Problem]:
        if found.card in self._gone:
            yield Problem("gather_withdrawn")
        if found.photos and found.form != "bundle" and found.card not in {*self._bundled, *self._pool.cards}:
            yield Problem("gather_photo", count=found.photos)

    def _verdict(self, look: Look, kin: Kin, versions: tuple[str, ...]) -> str:
        found = look.found
        if found.edits:
            return "edited"
        if found.card in self._pool.cards or found.card in self._merged or self._first[found.card] is not look:
            return "here"
        if found.kind == "drill":
            return "drill"
        if kin.newer:
            return "older"
        if kin.beside:
            return "forked"
        if kin.older:
            return "newer"
        return "version" if versions else "new"

    def _merge(self, look: Look) -> GatheredFile:
        if look.merge is None:
            return look.found
        fresh = sum(1 for _, name in look.merge.names if name not in self._names)
        out = out_here(self._pool, self._gone, look.merge.names)
        notes = (*look.found.notes, *merge_notes(look.merge, self._names, self._keys), *out_notes(out))
        return replace(look.found, fresh=fresh, signer=self._keys.signer(look.merge.signer), notes=notes, out=out)

    def _fresh(self, look: Look) -> int:
        found = look.found
        names = {found.card, *(name for name, _ in look.lists)}
        names |= set(look.assignment.checklists()) if look.assignment is not None else set()
        names |= {look.signed} if look.signed else set()
        return len(names - self._names)

    def _signer(self, found: GatheredFile) -> Signer:
        """Say who signed; a revoked key is asked for every card, any other once, since the list is a file."""
        key = found.signature.key if found.signature is not None else ""
        if key not in self._signers:
            self._signers[key] = self._keys.signer(key)
        signer = self._signers[key]
        return self._keys.signer(key, found.card) if signer.standing is Standing.REVOKED else signer

    def _is_admitted(self, found: GatheredFile) -> bool:
        visit = (found.visit, found.kind)
        return visit in self._planned or visit in self._sent or (subject_of(found.visit), found.card) in self._admitted

    def _usual_versions(self) -> Mapping[tuple[str, str], str]:
        """Tell for each round and checklist which version most of its cards have; a tie tells nothing."""
        ids = {str(name): checklist.id for name, checklist in self._active.checklists.items()}
        counts: dict[tuple[str, str], Counter[str]] = {}
        for fold in self._active.cards.values():
            for name in map(str, fold.checklists):
                counts.setdefault((fold.header.round, ids.get(name, "")), Counter())[name] += 1
        for card, look in self._first.items():
            for name, own in look.lists if card not in self._active.cards else ():
                counts.setdefault((look.found.round, own), Counter())[name] += 1
        usual = {}
        for which, count in counts.items():
            ranked = count.most_common(2)
            if which[0] and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
                usual[which] = ranked[0][0]
        return usual

    def _odd_versions(self, look: Look) -> tuple[str, ...]:
        """List the checklists of a card that are not the versions its round names, or most of its cards have."""
        planned = self._planned.get((look.found.visit, look.found.kind))
        if planned is not None:
            return tuple(name for name, _ in look.lists if name not in planned.checklists)
        return tuple(name for name, own in look.lists if self._usual.get((look.found.round, own), name) != name)
