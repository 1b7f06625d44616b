# SPDX-License-Identifier: MPL-2.0
"""The last parts of the trainer's report: statistical annex, how everything was counted, and the provenance."""

from collections.abc import Iterable, Iterator
from typing import Final

from inspector.core.agreement.coefficient import Coefficient
from inspector.core.agreement.sentences import name_of, plainly, warned
from inspector.core.drills.ambiguous import RULE
from inspector.core.drills.annex import Annex
from inspector.core.drills.graded import Graded
from inspector.core.drills.results import Line
from inspector.core.exact import HUNDRED, show_short
from inspector.core.problems import sentence
from inspector.reports.blocks import Block, Column, Facts, Heading, Note, Row, Table
from inspector.reports.office.report import Part
from inspector.reports.scorecard_blocks_ledger import grouped
from inspector.reports.scorecard_blocks_matter import begun
from inspector.reports.training.annex_key import complete_note, with_key
from inspector.reports.training.group_matter import GroupMatter
from inspector.reports.training.pass_lines import scale_said, test_said
from inspector.reports.training.training_matter import MARK, TrainingMatter

LABEL: Final = 118
BEGINS: Final = 6
"""How many lines of the page the heading of the method keeps for what it begins with."""


def annex(group: GroupMatter) -> Iterator[Part]:
    """Set every coefficient with its interval and one plain sentence; warn where κ misleads."""
    found, matter = group.annex, group.matter
    if found is None or not found.coefficients:
        return
    blocks: list[Block] = [Heading(matter.say("annex")), Note(matter.say("annex_note"))]
    if found.paradox is not None:
        blocks.append(Note(warned(found.paradox).said(matter.language), "warning"))
    blocks.append(_coefficients(matter, found))
    blocks += complete_note(group, found)
    blocks.append(Note(matter.say("annex_seed", resamples=found.resamples, seed=found.seed), "quiet"))
    blocks += with_key(group, found)
    yield Part(matter.say("annex"), tuple(blocks), landscape=True)


def method(group: GroupMatter) -> Iterator[Part]:
    """Say every choice in sentences."""
    matter, drill = group.matter, group.matter.drill
    blocks: list[Block] = [Heading(matter.say("method"), keep=BEGINS), Heading(matter.say("rule"), 2)]
    tests = matter.term("paper.semicolon").join(test_said(matter, test) for test in drill.rule.tests)
    title = drill.rule.title.said(matter.language)
    blocks.append(Note(matter.say("method_rule", title=title, tests=tests)))
    blocks += [Note(said) for said in (scale_said(matter),) if said]
    blocks.append(Heading(matter.say("method_counting"), 2))
    blocks += [Note(said) for said in _counting(matter)]
    blocks.append(Heading(matter.say("method_measures"), 2))
    blocks += [Note(matter.say(f"method.{one}")) for one in ("agreement", "misses", "bias", "behaviour")]
    bounds = {"agreed": RULE.agreed, "able": RULE.able, "apart": RULE.apart}
    shares = {name: show_short(bound * HUNDRED) for name, bound in bounds.items()}
    blocks.append(Note(matter.say("method.ambiguous", answers=RULE.answers, **shares)))
    yield Part(matter.say("method"), tuple(blocks))


def provenance(group: GroupMatter) -> Iterator[Part]:
    """Name the drill, its packs and every card the report was computed from."""
    matter, lines = group.matter, group.results.lines
    pairs = [(matter.say("basis.drill"), grouped(matter.drill.digest()))]
    pairs += [(matter.say("basis.pack", mode=matter.say(f"mode.{mode}")), grouped(name)) for mode, name in group.packs]
    blocks: list[Block] = [Heading(matter.say("provenance")), Facts(tuple(pairs), label=LABEL)]
    if lines:
        columns = (
            Column(matter.say("number_label"), 10),
            Column(matter.say("name_label"), 14),
            Column(matter.say("mode"), 12),
            Column(matter.say("attempt"), 10, "right"),
            Column(matter.say("counts"), 10),
            Column(matter.say("handed_in"), 20),
            Column(matter.say("card"), 34),
        )
        blocks += [Heading(matter.say("cards"), 2), Table(columns, tuple(_cards(matter, lines)))]
    yield Part(matter.say("provenance"), tuple(blocks), landscape=True)


def _coefficients(matter: TrainingMatter, found: Annex) -> Table:
    columns = (
        Column(matter.say("coefficient"), 22),
        Column(matter.say("value"), 10, "right"),
        Column(matter.say("interval_from"), 10, "right"),
        Column(matter.say("interval_to"), 10, "right"),
        Column(matter.say("meaning"), 48),
    )
    rows = [Row((matter.say("as_names"),), "section")]
    rows += [_coefficient(matter, one) for one in found.named]
    rows += [Row((matter.say("as_scores"),), "section")] if found.scored else []
    rows += [_coefficient(matter, one) for one in found.scored]
    return Table(columns, tuple(rows))


def _coefficient(matter: TrainingMatter, one: Coefficient) -> Row:
    phrase = plainly(one)
    said = phrase.said(matter.language) if phrase is not None else ""
    if one.value is None and one.why is not None:
        said = begun(sentence(one.why, matter.language))
    numbers = (matter.fine(one.value), matter.fine(one.low), matter.fine(one.high))
    return Row((name_of(one.name).said(matter.language), *numbers, said))


def _counting(matter: TrainingMatter) -> Iterator[str]:
    drill = matter.drill
    yield matter.say("method.key")
    yield matter.say("method.accepted")
    yield matter.say("method.blank")
    yield matter.say("method.late", minutes=drill.minutes) if drill.minutes else matter.say("method.no_limit")
    yield matter.say(f"method.counts.{drill.counts}")
    yield matter.say(f"method.order.{drill.order}", seed=drill.seed)
    yield matter.say("method.void", count=len(matter.void))
    yield matter.say("method.practice")
    yield matter.say("method.never")


def _cards(matter: TrainingMatter, lines: Iterable[Line]) -> Iterator[Row]:
    """Name the attempt of everybody that counts, below it those that could have counted, and practice."""
    for line in lines:
        yield _card(matter, line, line.graded, "counts_yes")
        yield from (_card(matter, line, one, "counts_no") for one in (*line.others, *line.practice))


def _card(matter: TrainingMatter, line: Line, graded: Graded, counts: str) -> Row:
    attempt = graded.attempt
    when = attempt.handed_in
    said = f"{when.day()} {when.clock()[:5]}" if when else "–"
    cards = matter.listed(card[:MARK] for card in attempt.cards) or "–"
    mode, place = matter.say(f"mode.{attempt.mode}"), matter.count(attempt.attempt)
    return Row((line.number, line.name, mode, place, matter.say(counts), said, cards))
