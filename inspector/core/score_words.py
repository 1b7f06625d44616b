# SPDX-License-Identifier: MPL-2.0
"""The score of a whole checklist in words: what its rules say, what they found, and how its sums came together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.core.checklist import Checklist, Section
from inspector.core.exact import ZERO
from inspector.core.phrases import Phrase
from inspector.core.points import PointId
from inspector.core.policies import MISSING
from inspector.core.running import RunningScore, weighed
from inspector.core.score_board import rebased, with_bonus
from inspector.core.score_plan import WHOLE
from inspector.core.scoring import Score
from inspector.core.tallies import Tally
from inspector.core.text import NO_WORDS, Text
from inspector.core.wholes.two_key import TwoKey
from inspector.core.wholes.whole_rule import Ruling, State, WholeRule

GRADING = frozenset({"demerit_grade", "two_key", "tiers"})
FINDS = frozenset({"ruling.gate_zero", "ruling.tier", "ruling.no_tier"})
"""Rulings whose own phrase tells what was found, beside the rule's words."""


@dataclass(frozen=True, slots=True)
class Told:
    """One ruling as a row: what the rule says, what was found, what was needed, what it came to; parts are deeper.

    `state` is None where nothing holds or breaks: a rule that grades, and the keys of a grade.
    """

    says: Phrase
    found: Phrase
    needed: Phrase
    came_to: Phrase
    state: State | None
    depth: int = 0


def rulings_told(checklist: Checklist, score: Score) -> tuple[Told, ...]:
    """Tell every veto, gate and rule over the whole, each with its conditions below it."""
    rules = {rule.id: rule for rule in checklist.rules}
    titles = _titles(checklist)
    return tuple(told for ruling in score.rulings for told in _told(ruling, rules, titles, 0))


def rules_told(checklist: Checklist) -> tuple[Phrase, ...]:
    """Say every rule over the whole as it stands, then the cap and the policy for what is missing."""
    titles = _titles(checklist)
    said = [_rule(rule, titles) for rule in checklist.rules]
    if checklist.most is not None:
        said.append(Phrase("whole.most", most=checklist.most))
    said += [_of(section, told) for section in checklist.every_section() for told in _standing(section)]
    if checklist.missing != MISSING[0] or any(section.missing for section in checklist.every_section()):
        said.append(Phrase("whole.missing", policy=Phrase(f"missing.{checklist.missing}")))
    return tuple(said)


def sums_told(running: RunningScore, score: Score) -> tuple[Phrase, ...]:
    """Say how base, bonus, cap and limits came together; nothing where the total is the plain base."""
    base, total, before = score.basic, score.total, with_bonus(running)
    if base == total or not base.possible or not running.plan.nominal[WHOLE]:
        return ()
    said = [Phrase("sums.base", earned=base.earned, possible=base.possible)]
    counts = rebased(running, score.bonus)
    if score.bonus and counts != score.bonus:
        said.append(Phrase("sums.bonus_rebased", bonus=score.bonus, counts=counts))
    elif score.bonus:
        said.append(Phrase("sums.bonus", bonus=score.bonus))
    if before.earned < base.earned + counts and running.checklist.most is not None:
        most = rebased(running, running.checklist.most)
        said.append(Phrase("sums.capped", before=base.earned + counts, most=most))
    if total.earned < before.earned:
        said.append(Phrase("sums.limited", before=before.earned, after=total.earned))
    return (*said, Phrase("sums.total", earned=total.earned, possible=total.possible))


def counts_for(running: RunningScore, section: Section) -> Phrase:
    """Say what a section counts for above: of its worth, as bonus, or by the policy for what is missing."""
    own, given = running.sections[section.id], running.given(section.id)
    if section.bonus:
        return Phrase("sums.bonus_added", earned=weighed(section, own))
    if own.hidden and not own.points:
        return Phrase("status.hidden")
    if not running.plan.nominal[section.id]:
        return Phrase("ruled.none")
    if not own.possible:
        return _stood(running, section.id, own, given)
    return Phrase("sums.worth", earned=given.earned, worth=given.possible)


def section_limits(running: RunningScore, section: Section) -> Iterator[Phrase]:
    """Say which limits held what a section earned: its cap, and vetoes that reach it alone."""
    own = running.sections[section.id]
    if section.cap is not None and own.earned == section.cap and _earned_in(running, section) > section.cap:
        yield Phrase("sums.cap_reached", cap=section.cap)
    for effect in running.effects_in(section.id):
        code = "say.veto_void" if effect.kind == "void" else "say.veto_cap"
        if effect.kind != "fail":
            said = Phrase(code, scope=Phrase("say.scope_section"), cap=effect.cap)
            yield Phrase("sums.veto_here", says=said)


def counts_apart(checklist: Checklist) -> bool:
    """Tell whether what sections count for above is another number than what is earned in them."""
    return any(
        section.worth is not None or section.bonus or section.missing or checklist.missing != MISSING[0]
        for section in checklist.every_section()
    )


def verdict_code(score: Score) -> str:
    """Name the verdict (a word `verdict.…`); empty where nothing asks for one."""
    if score.verdict is not None:
        return "verdict.passed" if score.verdict else "verdict.failed"
    return "verdict.open" if any(ruling.verdict for ruling in score.rulings) else ""


def grades(checklist: Checklist) -> bool:
    """Tell whether a checklist gives grades: by its bands, or by a rule over the whole."""
    return bool(checklist.grades) or any(rule.kind in GRADING for rule in checklist.rules)


def grade_said(score: Score, *, coded: bool) -> Phrase | None:
    """Say the grade with its stars, with its code before it where wanted; None without one."""
    grade = score.grade
    if grade is None:
        return None
    said = Phrase("value.graded", letter=grade.code, title=grade.title) if coded else _words(grade.title)
    return Phrase("value.stars", grade=said, n=grade.stars) if grade.stars else said


def _told(ruling: Ruling, rules: Mapping[str, WholeRule], titles: Mapping[str, Text], depth: int) -> Iterator[Told]:
    rule = rules.get(ruling.id) if not depth else None
    says = ruling.phrase if rule is None else _rule(rule, titles)
    measured = rules.get(ruling.id.partition(".")[0])
    state = None if ruling.grade is not None or (depth and ruling.kind == "two_key") else ruling.state
    came_to = ruling.came_to()
    if ruling.grade is not None:
        grade = _words(ruling.grade.title)
        came_to = Phrase("value.stars", grade=grade, n=ruling.grade.stars) if ruling.grade.stars else grade
    elif state is None:
        came_to = Phrase("ruled.none")
    yield Told(says, _found(ruling, measured), _needed(ruling, measured), came_to, state, depth)
    for part in ruling.parts:
        yield from _told(part, rules, titles, depth + 1)


def _found(ruling: Ruling, rule: WholeRule | None) -> Phrase:
    phrase = ruling.phrase.facts.get("words", ruling.phrase) if ruling.phrase.code == "ruling.named" else ruling.phrase
    if isinstance(phrase, Phrase) and phrase.code in FINDS:
        return phrase
    return _number(ruling.number, ruling, rule)


def _needed(ruling: Ruling, rule: WholeRule | None) -> Phrase:
    return Phrase("ruled.none") if ruling.kind == "tiers" else _number(ruling.limit, ruling, rule)


def _number(number: Fraction | None, ruling: Ruling, rule: WholeRule | None) -> Phrase:
    if number is None:
        return Phrase("ruled.none")
    in_percent = ruling.kind in {"pass", "quotas"} or (isinstance(rule, TwoKey) and rule.measure == "percent")
    return Phrase("value.percent" if in_percent else "value.points", number=number)


def _rule(rule: WholeRule, titles: Mapping[str, Text]) -> Phrase:
    said = rule.words(lambda name: titles.get(name, NO_WORDS))
    return Phrase("ruling.named", title=rule.title, words=said) if rule.title.words else said


def _titles(checklist: Checklist) -> Mapping[str, Text]:
    titles = {str(point.id): point.title for point in checklist.points()}
    titles |= {section.id: section.title for section in checklist.every_section()}
    return titles | {entry.id: entry.title for entry in checklist.severities if entry.id not in titles}


def _standing(section: Section) -> Iterator[Phrase]:
    if section.worth is not None:
        yield Phrase("section.worth", worth=section.worth)
    if section.cap is not None:
        yield Phrase("section.cap", cap=section.cap)
    if section.bonus:
        yield Phrase("section.bonus")
    if section.missing:
        yield Phrase("section.missing", policy=Phrase(f"missing.{section.missing}"))


def _of(section: Section, says: Phrase) -> Phrase:
    return Phrase("sums.section", title=section.title, says=says)


def _stood(running: RunningScore, name: str, own: Tally, given: Tally) -> Phrase:
    """Say what stands in for a section in which nothing was judged."""
    policy = running.plan.missing(name)
    stands = bool(given.possible) or running.stand_in(name) is not None
    if own.unjudged or not own.points or (policy != MISSING[0] and not stands):
        return Phrase("sums.nothing")
    return Phrase("sums.stood", policy=Phrase(f"missing.{policy}"))


def _earned_in(running: RunningScore, section: Section) -> Fraction:
    """Add up what was earned in a section before its cap."""
    own = sum((running.points[PointId(point.id)].earned for point in section.points), ZERO)
    return own + sum((running.given(child.id).earned for child in section.sections), ZERO)


def _words(title: Text) -> Phrase:
    return Phrase("say.item", label=title)


def listed(said: Sequence[Phrase]) -> Phrase:
    """Join phrases into one, clause by clause."""
    first, *others = said
    for one in others:
        first = Phrase("value.list", first=first, then=one)
    return first
