# SPDX-License-Identifier: MPL-2.0
"""A second way from the pool to the picture: slow, without a plan or a cache, every definition spelled out once."""

from __future__ import annotations

from dataclasses import fields, replace
from fractions import Fraction

from inspector.core.answers import BLANK
from inspector.core.canonical import canonical, digest
from inspector.core.merging.card_fold import CardFold
from inspector.core.merging.pool import Pool
from inspector.core.points import Point
from inspector.core.raters import measured
from inspector.core.rounds import Header
from inspector.core.scoring import Tally, tally
from inspector.core.visits import Key
from tests.core.merging.cards import NEW, OLD, SHEETS
from tests.core.merging.oracle_answers import Seen, agree, can_be, joined, names, pooled
from tests.core.merging.oracle_decisions import NOWHERE, Said

CARRIED = ("1", "2")
"""The points that both versions of the sheet have alike."""


class Oracle:
    """Everything that follows from a pool; `walks` by id, `said` what became of the decisions."""

    def __init__(self, pool: Pool) -> None:
        def active(name: str) -> bool:
            return not any(active(other) for other, one in pool.withdrawals.items() if one.of == name)

        self.cards = [one for name, one in pool.cards.items() if active(name)]
        self.letters = [one for name, one in sorted(pool.assignments.items()) if active(name)]
        self.said = Said({name: one for name, one in pool.decisions.items() if active(name)})
        self.walks: dict[str, Seen] = {}
        self._picture()

    # -- visits --

    def _sides(self, visit: str) -> list[CardFold]:
        own = [one for one in self.cards if one.visit == visit]
        best = [
            one
            for one in own
            if not any(one.chain != other.chain and other.chain.startswith(one.chain) for other in own)
        ]
        return sorted(best, key=lambda one: one.digest)

    def _head(self, visit: str, sides: list[CardFold]) -> tuple[Header, set[str]]:
        header = min(sides, key=lambda one: (one.day(), one.digest)).header
        undecided = set()
        for part in (field.name for field in fields(Header)):
            values = {one.digest: getattr(one.header, part) for one in sides}
            held = self.said.held(
                "head", [f"visit:{visit}"], values, lambda one, values=values: one.choice in values, part=part
            )
            chosen = {values[one.choice] for one in held}
            if len(set(values.values())) > 1 and len(chosen) == 1:
                header = replace(header, **{part: chosen.pop()})
            elif len(set(values.values())) > 1:
                undecided.add(part)
        return header, undecided

    def _admitted(self, visit: str, kind: str, sides: list[CardFold]) -> tuple[bool, bool]:
        named = any(kind == one.plan.kind and visit in {plan.visit for plan in one.visits} for one in self.letters)
        word, differ = self.said.word("admit", [f"visit:{visit}"], names(sides), "admitted", "refused")
        return (word == "admitted" or (named and not word and not differ)), differ

    # -- walks --

    def _picture(self) -> None:
        met = []
        for visit in sorted({one.visit for one in self.cards}):
            sides = self._sides(visit)
            header, undecided = self._head(visit, sides)
            admitted, differ = self._admitted(visit, header.kind, sides)
            met.append((visit, sides, header, undecided, admitted, differ))
        groups = self._groups(met)
        ready = [(name, called, group, self._before(group)) for name, called, group in groups]
        targets = self._targets([(name, group) for name, _, group, before in ready if not before])
        for name, called, group, before in ready:
            self._walk(name, called, group, before, {} if before else targets)

    def _groups(self, met: list) -> list:
        groups = []
        places: dict[tuple, list] = {}
        for one in met:
            header, admitted = one[2], one[4]
            if not admitted or header.kind == "drill":
                groups.append((f"visit:{one[0]}", [f"visit:{one[0]}"], [one]))
            else:
                places.setdefault((header.round, header.kind, f"id:{header.site.id}", header.date), []).append(one)
        for place, ones in places.items():
            name = f"meeting:{digest('meeting', canonical(place))}"
            every = [inspector for one in ones for inspector in one[2].inspectors]
            strangers = [
                one for one in ones if one[2].inspectors and all(every.count(who) == 1 for who in one[2].inspectors)
            ]
            together = sorted(strangers, key=lambda one: min(names(one[1])))
            cards = [card for one in together for card in names(one[1])]
            parted = len(together) < 2 or self.said.word("separate", [name], cards, "separate")[0]
            for one in ones:
                if parted or one not in together:
                    called = [f"visit:{one[0]}", *([name] if len(ones) == 1 else [])]
                    groups.append((f"visit:{one[0]}", called, [one]))
            if not parted:
                groups.append((name, [name, *(f"visit:{one[0]}" for one in together)], self._agreed(name, together)))
        return groups

    def _agreed(self, name: str, together: list) -> list:
        """Whether the site could be judged is asked where the visits of a meeting differ."""
        states = {card: (one[2].state, one[2].refusal) for one in together for card in names(one[1])}
        held = self.said.held("head", [name], states, lambda one: one.choice in states, part="state")
        chosen = {states[one.choice] for one in held}
        visit, sides, header, undecided, *rest = together[0]
        if len(set(states.values())) > 1 and len(chosen) == 1:
            state, refusal = chosen.pop()
            header = replace(header, state=state, refusal=refusal)
        elif len(set(states.values())) > 1:
            undecided |= {"state"}
        return [(visit, sides, header, undecided, *rest), *together[1:]]

    def _before(self, group: list) -> set[str]:
        header = group[0][2]
        named = [one.plan for one in sorted(self.letters, key=lambda one: one.number) if one.plan.id == header.round]
        ranks = named[-1].ranks if named else None
        usual = header.kind not in {"recheck", "drill", "self_check"}
        found = {"drill"} if header.kind == "drill" else set()
        if header.kind != "drill" and not (usual if ranks is None else ranks):
            found |= {"recheck"} if header.kind == "recheck" else {"kind"}
        found |= {"unsealed"} if any(card.sealed is None for one in group for card in one[1]) else set()
        found |= {"away"} if header.state else set()
        return found | ({"not_admitted"} if not all(one[4] for one in group) else set())

    def _targets(self, able: list) -> dict[str, dict]:
        found: dict[str, dict] = {}
        for turn in {group[0][2].round for _, group in able}:
            mine = [group for _, group in able if group[0][2].round == turn]
            versions = sorted(
                {sheet for group in mine for one in group for card in one[1] for sheet in card.checklists}
            )
            if len(versions) > 1:
                word, _ = self.said.word("version", ["drawn"], versions, OLD, NEW, "own", part=turn)
                found[turn] = dict.fromkeys(versions, word)
        return found

    def _walk(self, name: str, called: list[str], group: list, before: set[str], targets: dict) -> None:
        header = group[0][2]
        header = replace(header, inspectors=tuple(dict.fromkeys(who for one in group for who in one[2].inspectors)))
        choices = targets.get(header.round, {})
        cards = [card for one in group for card in one[1]]
        laid = [self._laid(card, choices) for card in cards]
        sheets = list(dict.fromkeys(one[1] for one in laid))
        seen = Seen(tuple(sorted(names(cards))), header, {}, set(), set(before), 0, {}, [], set())
        seen.conflicts = {("head", NOWHERE, part) for one in group for part in one[3]}
        seen.conflicts |= {("admit", NOWHERE, "") for one in group if one[5]}
        tallies = self._points(seen, called, laid, sheets)
        self._whole(seen, called, header, tallies, cards)
        self._problems(seen, called, laid)
        seen.left = {key for one in laid for key in one[4]}
        seen.apart |= (
            {"version"}
            if len(sheets) > 1 or (choices and "" in choices.values() and set(choices) & set(sheets))
            else set()
        )
        seen.apart |= {"conflict"} if seen.conflicts else set()
        for sheet in sheets:
            own = [made for key, made in tallies.items() if key[0] == sheet]
            seen.total[sheet] = (
                sum((one.earned for one in own), Fraction(0)),
                sum((one.possible for one in own), Fraction(0)),
            )
        self.walks[name] = seen

    def _laid(self, card: CardFold, choices: dict) -> tuple:
        (sheet,) = card.checklists
        target = choices.get(sheet) or sheet
        target = sheet if target == "own" else target
        carried = target != sheet
        answers = {(target, key[1]): one for key, one in card.answers.items() if not carried or key[1] in CARRIED}
        touched = {
            (target, key[1]) for key in card.entered if not carried or (key in card.answers and key[1] in CARRIED)
        }
        left = [key for key in card.answers if carried and key[1] not in CARRIED]
        return card, target, answers, touched | set(answers), left, carried

    def _points(self, seen: Seen, called: list[str], laid: list, sheets: list) -> dict[Key, Tally]:
        tallies: dict[Key, Tally] = {}
        for sheet in sheets:
            for point in SHEETS[sheet].points():
                key = (sheet, point.id)
                sides = [(one[0], one[2].get(key, BLANK)) for one in laid if key in one[3]]
                usual = "alone" if len(laid) == 1 else "gap" if len(sides) == 1 else "alike"
                usual = "carried" if any(one[5] and key in one[2] for one in laid) else usual
                found = self._stands(seen, called, key, point, sides, usual=usual)
                tallies[key] = tally(point, BLANK) if found is None else found[2]
                if found is not None:
                    seen.answers[key] = (found[0], found[1], found[2].earned, found[2].possible)
        return tallies

    def _stands(
        self, seen: Seen, called: list[str], key: Key, point: Point, sides: list, *, usual: str
    ) -> tuple | None:
        cards = {card.digest: answer for card, answer in sides}
        answer, way, made, conflict = BLANK, "alone", tally(point, BLANK), False
        if sides:
            answer, way, made, conflict = self._between(called, key, point, sides, usual)
        over = self.said.held("overrule", called, cards, lambda one: can_be(point, one.answer), key=key)
        if not sides and not over:
            return None
        if over and all(one.answer == over[0].answer for one in over):
            answer, way, made, conflict = over[0].answer, "overruled", tally(point, over[0].answer), False
        elif over:
            seen.conflicts.add(("overrule", key, ""))
        if conflict and not (over and ("overrule", key, "") in seen.conflicts):
            seen.conflicts.add(("conflict", key, ""))
        if not conflict and ("overrule", key, "") not in seen.conflicts:
            word, differ = self.said.word(
                "appeal", called, cards, "filed", "reviewing", "upheld", "revoked", key=key, part="a1"
            )
            if differ:
                seen.conflicts.add(("appeal", key, "a1"))
            if word == "revoked":
                way, made = "appeal", Tally(point.full, point.full, met=1)
        return answer, way, made

    def _between(self, called: list[str], key: Key, point: Point, sides: list, usual: str) -> tuple:
        cards = {card.digest: (card, answer) for card, answer in sides}
        judged = [tally(point, answer) for _, answer in sides if tally(point, answer).judged]
        mean = measured(point) and len(judged) > 1
        held = self.said.held(
            "conflict", called, cards, lambda one: one.choice in cards or (mean and one.choice == "mean"), key=key
        )
        same = all(agree(one, other) for one in sides for other in sides)
        if same:
            return joined(sides[0], sides), usual, tally(point, sides[0][1]), False
        outcomes = []
        for one in held:
            if one.choice == "mean":
                first = next(side for side in sides if tally(point, side[1]).judged)
                earned = sum(one.earned for one in judged) / Fraction(len(judged))
                made = Tally(
                    earned,
                    point.full,
                    met=int(earned == point.full),
                    lost=int(earned == 0),
                    partial=int(0 < earned < point.full),
                )
                outcomes.append((joined(first, sides), "mean", made, False))
            else:
                outcomes.append(
                    (joined(cards[one.choice], sides), "decided", tally(point, cards[one.choice][1]), False)
                )
        if outcomes and all((one[0], one[2]) == (outcomes[0][0], outcomes[0][2]) for one in outcomes):
            return outcomes[0]
        several = len({card.visit for card, _ in sides}) > 1
        return (pooled(BLANK, [answer for _, answer in sides]) if several else BLANK), "open", tally(point, BLANK), True

    def _whole(
        self, seen: Seen, called: list[str], header: Header, tallies: dict[Key, Tally], cards: list[CardFold]
    ) -> None:
        open_ones = {key for key, one in seen.answers.items() if one[1] == "open"}
        blank = [key for key, made in tallies.items() if made.unjudged and key not in open_ones]
        word, differ = self.said.word("blanks", called, names(cards), "judged", "zero")
        seen.conflicts |= {("blanks", NOWHERE, "")} if differ else set()
        seen.blanks = len(blank)
        for key in blank if word == "zero" else ():
            full = SHEETS[key[0]].by_id()[key[1]].full
            tallies[key] = Tally(possible=full, lost=1)
            kept = seen.answers[key][0] if key in seen.answers else BLANK
            seen.answers[key] = (kept, "decided", Fraction(0), full)
        said, differ = self.said.word("review", called, names(cards), "accepted", "returned")
        seen.conflicts |= {("review", NOWHERE, "")} if differ else set()
        seen.apart |= {"returned"} if said == "returned" else set()
        if not header.state:
            seen.apart |= {"blanks"} if blank and not word else set()
            seen.apart |= set() if any(made.judged for made in tallies.values()) else {"nothing"}

    def _problems(self, seen: Seen, called: list[str], laid: list) -> None:
        for key, (answer, _, _, _) in seen.answers.items():
            for finding in answer.findings:
                holders = [one[0].digest for one in laid if finding in one[2].get(key, BLANK).findings]
                if holders:
                    word, differ = self.said.word(
                        "typical", called, holders[:1], "typical", "plain", key=key, part=finding.id
                    )
                    seen.conflicts |= {("typical", key, finding.id)} if differ else set()
                    seen.problems.append((key, finding.id, word == "typical"))
                else:
                    seen.problems.append((key, finding.id, False))
