# SPDX-License-Identifier: MPL-2.0
"""The last parts of the office's report: what was kept apart, the method, the completeness ledger, the provenance."""

from collections.abc import Iterator, Mapping
from typing import Final

from inspector.core.canonical import canonical, digest
from inspector.core.exact import show_short
from inspector.core.merging.decisions import ABOUT, Decision
from inspector.core.merging.walks import Walk
from inspector.core.ranking.plan_words import policy_words
from inspector.reports.blocks import Block, Column, Facts, Heading, Note, Row, Table
from inspector.reports.office.problem_rows import glimpses, left_out
from inspector.reports.office.report import Part
from inspector.reports.office.report_blocks_front import rounds_said
from inspector.reports.office.report_matter import ReportMatter
from inspector.reports.scorecard_blocks_ledger import grouped
from inspector.reports.scorecard_blocks_matter import begun

LABEL: Final = 118
SHORT: Final = 12
_KEPT: Final = 9


def apart(matter: ReportMatter) -> Iterator[Part]:
    """List the walks that count nowhere, and why."""
    rows = tuple(_apart_row(matter, walk, why) for walk, why in _apart(matter))
    if not rows:
        return
    columns = (
        Column(matter.head("site"), 34),
        Column(matter.head("day"), 14),
        Column(matter.head("kind_of_round"), 16),
        Column(matter.head("why"), 36),
    )
    heading = matter.say("apart")
    yield Part(heading, (Heading(heading), Note(matter.say("apart_note"), "quiet"), Table(columns, rows)))


def method(matter: ReportMatter) -> Part:
    """Say every choice in sentences."""
    heading = matter.say("method")
    blocks: list[Block] = [Heading(heading, keep=_KEPT), Heading(matter.say("method_rates"), 2)]
    blocks += [Note(matter.say(f"method_{code}")) for code in ("rate", "rounding", "blank", "problems", "decisions")]
    blocks.append(Heading(matter.say("method_policies"), 2))
    blocks += [Note(said) for said in _choices(matter)]
    blocks += [Note(begun(phrase.said(matter.options.language))) for phrase in policy_words(matter.figures.plan)]
    blocks.append(Heading(matter.say("method_rounds"), 2))
    blocks += [Note(said) for said in dict.fromkeys(rounds_said(matter))]
    blocks.append(Heading(matter.say("method_checklists"), 2))
    blocks += [Note(said) for said in _checklists(matter)]
    told = matter.problems()
    cut = left_out(matter, told, glimpses(matter, told))
    return Part(heading, tuple(blocks), (*blocks, *cut) if cut else ())


def ledger(matter: ReportMatter, missing: Mapping[str, int]) -> Part:
    """Count what the report holds; `missing` counts the characters no bundled face can show."""
    heading = matter.say("ledger")
    pairs = tuple(_counts(matter, missing))
    return Part(heading, (Heading(heading, keep=_KEPT), Facts(pairs, label=LABEL)))


def provenance(matter: ReportMatter) -> Iterator[Part]:
    """Name the records it was computed from, and every decision with its reason; outside nobody's name."""
    heading = matter.say("provenance")
    pairs = tuple((matter.say(f"basis.{what}"), grouped(name)) for what, name in basis(matter))
    blocks: list[Block] = [Heading(heading), Heading(matter.say("basis"), 2), Facts(pairs, label=LABEL)]
    blocks.append(Heading(matter.say("cards"), 2))
    columns = (Column(matter.head("card"), 30), Column(matter.head("site"), 40), Column(matter.head("day"), 14))
    rows = (Row((card[:SHORT], walk.header.site.name, walk.day)) for walk in _every_walk(matter) for card in walk.cards)
    blocks.append(Table(columns, tuple(rows)))
    yield Part(heading, tuple(blocks))
    decided = tuple(_decision(matter, name, one) for name, one in _decisions(matter))
    if decided:
        heading = matter.say("decisions")
        yield Part(heading, (Heading(heading, 2), Table(_decision_columns(matter), decided)))


def basis(matter: ReportMatter) -> tuple[tuple[str, str], ...]:
    """Name what the report was computed from, as (what, digest); of a unit only the choices."""
    plan = ("plan", digest("rank_plan", canonical(matter.figures.plan.record())))
    if matter.unit:
        return (plan,)
    pool = (("pool", matter.picture.digest),) if matter.picture.digest else ()
    figures = (("figures", digest("figures", canonical(matter.figures_record))),) if matter.figures_record else ()
    return (*pool, plan, *figures)


def _apart(matter: ReportMatter) -> Iterator[tuple[Walk, tuple[str, ...]]]:
    if matter.unit:
        return
    for walk, why in sorted(matter.figures.apart.items()):
        if walk in matter.picture.walks:
            yield matter.picture.walks[walk], why


def _apart_row(matter: ReportMatter, walk: Walk, why: tuple[str, ...]) -> Row:
    kind = matter.term(f"round.{walk.header.kind}")
    return Row((walk.header.site.name, walk.day, kind, matter.clauses(matter.say(f"apart.{one}") for one in why)))


def _choices(matter: ReportMatter) -> Iterator[str]:
    plan, language = matter.figures.plan, matter.options.language
    names = {one.id: matter.term(f"rank.measure_{one.id}") for one in plan.measures}
    weighed = len(plan.measures) > 1
    said = (
        matter.say("method_weighed", name=names[one.id], weight=show_short(one.weight)) if weighed else names[one.id]
        for one in plan.measures
    )
    yield matter.say("method_measures", measures=matter.listed(said))
    yield matter.say(f"method_path_{plan.path}")
    yield matter.say(f"method_ties_{plan.ties}")
    yield matter.say("method_period", period=matter.say(f"period.{plan.period}"))
    if plan.stars:
        bands = sorted(plan.stars, key=lambda band: -band.least)
        stars = (
            matter.say("method_star", title=band.title.said(language), least=show_short(band.least)) for band in bands
        )
        yield matter.say("method_stars", bands=matter.clauses(stars))
    if plan.red is not None:
        yield matter.say("red_said", limit=show_short(plan.red))
    if plan.black is not None:
        yield matter.say("black_said", limit=show_short(plan.black))
    groups = () if matter.unit else plan.groups
    said = (matter.say("method_group", title=group.title, units=matter.listed(group.units)) for group in groups)
    if groups:
        yield matter.say("method_groups", groups=matter.clauses(said))


def _checklists(matter: ReportMatter) -> Iterator[str]:
    used = dict.fromkeys(name for walk in matter.walks() for name in walk.checklists)
    for name in sorted(used):
        checklist = matter.picture.checklists.get(name)
        if checklist is not None:
            standing = matter.term(f"checklist.{checklist.standing}")
            title = checklist.title.said(matter.options.language)
            yield matter.say("method_checklist", title=title, version=checklist.version, standing=standing)


def _counts(matter: ReportMatter, missing: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    walks, every = matter.walks(), _every_walk(matter)
    cards = {"cards": sum(len(walk.cards) for walk in every), "walks": len(every)}
    yield matter.say("ledger_cards"), matter.say("ledger_cards_said", **cards)
    apart_ones = 0 if matter.unit else len(matter.figures.apart)
    yield matter.say("ledger_walks"), matter.say("ledger_walks_said", ranked=len(walks), apart=apart_ones)
    row = next(iter(matter.own_rows()), None) if matter.unit else matter.figures.total
    if row is not None:
        judged, met = row.sample.judged, row.sample.met
        said = matter.say("ledger_points_said", judged=judged, met=met, lost=judged - met)
        yield matter.say("ledger_points"), said
    told = matter.problems()
    linked = dict.fromkeys(photo for one in told for photo in one.found.finding.photos)
    shown = sum(photo in matter.shots for photo in linked)
    yield matter.say("ledger_problems"), matter.say("ledger_problems_said", problems=len(told))
    yield matter.say("ledger_photos"), matter.say("ledger_photos_said", linked=len(linked), shown=shown)
    yield matter.say("ledger_conflicts"), str(sum(len(walk.conflicts) for walk in every))
    standing = [matter.picture.standing.get(name, "") for name, _ in _decisions(matter)]
    states = {state: standing.count(state) for state in ("holds", "dormant", "superseded")}
    yield matter.say("ledger_decisions"), matter.say("ledger_decisions_said", **states)
    yield matter.say("ledger_missing"), _missing(matter, missing)
    yield matter.say("ledger_riding"), matter.say("ledger_riding_said")
    yield matter.say("ledger_release"), f"Inspector {matter.options.release}".strip()


def _missing(matter: ReportMatter, missing: Mapping[str, int]) -> str:
    if not missing:
        return matter.say("ledger_missing_none")
    listed = matter.listed(f"[{code}] ×{count}" for code, count in sorted(missing.items()))
    return matter.say("ledger_missing_said", count=sum(missing.values()), list=listed)


def _every_walk(matter: ReportMatter) -> tuple[Walk, ...]:
    """List the walks that count and those kept apart; of a unit those that count."""
    kept = tuple(walk for walk, _ in _apart(matter))
    return tuple(sorted({walk.id: walk for walk in (*matter.walks(), *kept)}.values(), key=_by_site))


def _by_site(walk: Walk) -> tuple[str, str, str]:
    return walk.header.site.name, walk.day, walk.id


def _decisions(matter: ReportMatter) -> tuple[tuple[str, Decision], ...]:
    """List the decisions on what is shown, in the order of what they are about."""
    walks = {walk.id for walk in _every_walk(matter)}
    shown = [
        (name, one)
        for name, one in matter.picture.decisions.items()
        if one.subject in walks or (not matter.unit and one.about == "version")
    ]
    return tuple(sorted(shown, key=lambda pair: (ABOUT.index(pair[1].about), pair[0])))


def _decision_columns(matter: ReportMatter) -> tuple[Column, ...]:
    author = (Column(matter.head("author"), 12),) if matter.internal else ()
    return (
        Column(matter.head("decision"), 20),
        Column(matter.head("about"), 12),
        Column(matter.head("site"), 20),
        Column(matter.head("point"), 12),
        Column(matter.head("choice"), 20),
        Column(matter.head("reason"), 28),
        Column(matter.head("day"), 16),
        *author,
    )


def _decision(matter: ReportMatter, name: str, one: Decision) -> Row:
    walk = matter.picture.walks.get(one.subject)
    reason = matter.clauses((one.reason, one.basis))
    author = (one.author,) if matter.internal else ()
    return Row(
        (
            name[:SHORT],
            matter.say(f"about.{one.about}"),
            walk.header.site.name if walk is not None else one.subject,
            str(one.key[1]),
            _choice(matter, one),
            matter.covered(reason, walk) if walk is not None else reason,
            one.at.day() if one.at is not None else "",
            *author,
        )
    )


def _choice(matter: ReportMatter, one: Decision) -> str:
    if one.answer is not None:
        return matter.say("choice.answer")
    if len(one.choice) == len(one.digest()):
        return matter.say("choice.side", digest=one.choice[:SHORT])
    return matter.say(f"choice.{one.choice}")
