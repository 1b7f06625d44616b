# SPDX-License-Identifier: MPL-2.0
"""The board the rules over a whole checklist look at, and what they rule on it: gates and vetoes first."""

from dataclasses import dataclass, replace
from fractions import Fraction

from inspector.core.exact import ZERO
from inspector.core.phrases import Phrase
from inspector.core.points import Point, PointId
from inspector.core.rules.veto import Veto
from inspector.core.running import RunningScore
from inspector.core.score_plan import WHOLE
from inspector.core.tallies import HIDDEN, Tally
from inspector.core.text import NO_WORDS, Text
from inspector.core.wholes.whole_rule import Effect, Ruling, State, WholeRule

FIRST = "gate"
"""Rules of this kind, and vetoes, are ruled on before all others, which then see the limited total."""


@dataclass(frozen=True, slots=True)
class ScoreBoard:
    """A view of the running sums and of the whole as far as it is worked out."""

    running: RunningScore
    whole: Tally

    def count(self, key: str) -> int:
        """Give a count by its key."""
        return self.running.counted.get(key, 0)

    def section(self, section: str) -> Tally:
        """Give what a section earned by itself."""
        return self.running.sections[section]

    def nominal(self, section: str) -> Fraction:
        """Give the points of a section when everything in it is judged."""
        return self.running.plan.nominal[section]

    def point(self, point: str) -> Tally | None:
        """Give the tally of a point; None when there is no such point."""
        return self.running.points.get(PointId(point))

    def basic(self) -> Tally:
        """Give the whole without bonus, and before gates and vetoes."""
        return self.running.basic()

    def total(self) -> Tally:
        """Give the whole with bonus; for all rules but gates also within the limits of gates and vetoes."""
        return self.whole

    def plain(self) -> Tally:
        """Give the plain sum over every point asked, but those in bonus sections."""
        return self.running.base

    def title(self, name: str) -> Text:
        """Give the words of a section, point or severity by id."""
        return self.running.plan.titles.get(name, NO_WORDS)

    def vetoes(self) -> int:
        """Count the vetoes hit."""
        return self.running.plain.hit

    def open_vetoes(self) -> int:
        """Count the vetoes asked and not yet judged."""
        tallies = (self.running.points[name] for name in self.running.plan.vetoes)
        return sum(1 for tally in tallies if tally.unjudged)


def with_bonus(running: RunningScore) -> Tally:
    """Add the bonus to the base, re-based like the base where points are missing, and keep it under the cap."""
    base, most = running.basic(), running.checklist.most
    if not (base.possible and running.plan.nominal[WHOLE]) or (most is None and not running.bonus):
        return base
    earned = base.earned + rebased(running, running.bonus)
    return replace(base, earned=earned if most is None else min(earned, rebased(running, most)))


def rebased(running: RunningScore, number: Fraction) -> Fraction:
    """Bring points of the whole sheet to the points possible of what was judged; there must be some of both."""
    return number * running.basic().possible / running.plan.nominal[WHOLE]


def limiting(running: RunningScore) -> tuple[Ruling, ...]:
    """Rule on vetoes and gates."""
    board = ScoreBoard(running, with_bonus(running))
    vetoes = (_veto(running, running.plan.points[name]) for name in running.plan.vetoes)
    found = [ruling for ruling in vetoes if ruling is not None]
    return (*found, *(_named(rule, board) for rule in running.checklist.rules if rule.kind == FIRST))


def limited(whole: Tally, rulings: tuple[Ruling, ...]) -> Tally:
    """Keep what was earned within the limits of the broken ones that reach the whole."""
    for effect in falling(rulings):
        limit = effect.limit(whole.possible)
        if limit is not None and whole.earned > limit:
            whole = replace(whole, earned=limit)
    return whole


def falling(rulings: tuple[Ruling, ...]) -> tuple[Effect, ...]:
    """List the effects of what is broken, as far as they reach the whole."""
    broken = (ruling.effect for ruling in rulings if ruling.state is State.BROKEN)
    return tuple(effect for effect in broken if effect is not None and not effect.section)


def ruled(running: RunningScore, whole: Tally) -> tuple[Ruling, ...]:
    """Rule with every other rule on the limited whole."""
    board = ScoreBoard(running, whole)
    return tuple(_named(rule, board) for rule in running.checklist.rules if rule.kind != FIRST)


def verdict(rulings: tuple[Ruling, ...], waiting: int = 0) -> bool | None:
    """Pass or fail: false when anything that bears on it is broken, true when all holds and no point waits, or None."""
    states = [ruling.state for ruling in rulings if ruling.verdict]
    if State.BROKEN in states:
        return False
    return None if waiting or not states or State.OPEN in states else True


def _veto(running: RunningScore, point: Point) -> Ruling | None:
    rule, tally = point.rule, running.points[point.id]
    if not isinstance(rule, Veto) or tally == HIDDEN:
        return None
    state = State.BROKEN if tally.hit else State.HELD if tally.noted else State.OPEN
    section = running.path(point.id)[-1] if rule.scope == "section" else ""
    phrase = Phrase("ruling.veto", title=point.title, then=Phrase(f"whole.effect_{rule.effect}", cap=rule.cap or ZERO))
    effect = Effect(rule.effect, section, rule.cap or ZERO)
    return Ruling(point.id, rule.kind, state, phrase, effect=effect, verdict=rule.effect == "fail")


def _named(rule: WholeRule, board: ScoreBoard) -> Ruling:
    """Rule, and put the rule's own words before what it found."""
    ruling = rule.rule(board)
    if not rule.title.words:
        return ruling
    return replace(ruling, phrase=Phrase("ruling.named", title=rule.title, words=ruling.phrase))
