# SPDX-License-Identifier: MPL-2.0
"""The text of the bulletin: 一、总体情况 二、主要问题 三、工作要求, in sentences made from the figures alone."""

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby
from typing import Final

from inspector.core.exact import HUNDRED, show, show_short
from inspector.core.ranking.figures import RankRow, RankTable
from inspector.reports.blocks import Block, Heading, Note
from inspector.reports.office.brief import EXAMPLE, brief
from inspector.reports.office.bulletin import BulletinMatter
from inspector.reports.office.report_matter import Told

NAMED: Final = 3
"""How many units are named as first and last, how many examples a unit has."""
WHOLE_LIST: Final = 6
"""Up to so many ranked units are all named."""
COMMON: Final = 5
UNITS_TOLD: Final = 12
"""Up to so many units are told with examples, those with the most problems; annex 2 has all."""


def body(given: BulletinMatter) -> tuple[Block, ...]:
    """Give the text of the bulletin."""
    said = given.matter.problems()
    blocks: list[Block] = [_heading(given, 1, "overall"), *map(Note, _overall(given))]
    blocks += [_heading(given, 2, "problems"), *_problems(given, said)]
    blocks += [_heading(given, 3, "demands"), *map(Note, _demands(given))]
    return tuple(blocks)


def _heading(given: BulletinMatter, n: int, code: str) -> Heading:
    return Heading(given.say("heading", n=given.numeral(n), title=given.say(code)), 1)


def _overall(given: BulletinMatter) -> Iterator[str]:
    yield _scope(given)
    yield _value(given)
    matter = given.matter
    if len(matter.figures.sites_by_type) > 1:
        types = matter.figures.sites_by_type.items()
        yield given.say("types", types=_listed(given, (_counted(given, _type(given, name), n) for name, n in types)))
    for by in ("area", "trade"):
        table = matter.figures.tables.get(by)
        if table is not None:
            yield from _ranked(given, by, table)
    yield from _unranked(given)


def _scope(given: BulletinMatter) -> str:
    matter, sample = given.matter, given.matter.figures.total.sample
    walks = matter.walks()
    days = sorted({walk.day for walk in walks if walk.day})
    kinds = dict.fromkeys(matter.term(f"round.{walk.header.kind}") for walk in walks)
    units = [row for row in matter.figures.tables["area"].rows if row.sample.walks]
    points = {(one.checklist, one.point) for one in matter.figures.points if one.judged}
    return given.say(
        "scope",
        days=_days(given, days),
        kinds=_listed(given, kinds),
        units=len(units),
        sites=sample.sites,
        walks=sample.walks,
        points=len(points),
        judged=sample.judged,
    )


def _days(given: BulletinMatter, days: Sequence[str]) -> str:
    if not days:
        return "–"
    if days[0] == days[-1]:
        return given.say("one_day", day=given.day(days[0]))
    return given.say("days", first=given.day(days[0]), last=given.day(days[-1]))


def _value(given: BulletinMatter) -> str:
    matter, total = given.matter, given.matter.figures.total
    said = given.say(
        "value",
        value=_score(total.value),
        measure=_measures(given),
        sites=total.sample.sites,
        judged=total.sample.judged,
        met=total.sample.met,
        name=matter.pass_name(total),
        passes=matter.rate(total.passes).text,
        problems=total.sample.problems,
    )
    return " ".join((said, _change(given, total))).strip() if given.language == "en" else said + _change(given, total)


def _change(given: BulletinMatter, total: RankRow) -> str:
    """Say how it differs from last period; exactly equal values are equal, whatever is printed."""
    if total.value is None or total.last_value is None:
        return ""
    by = total.value - total.last_value
    code = "same" if not by else "up" if by > 0 else "down"
    return given.say(code, last=_score(total.last_value), by=show(abs(by)))


def _measures(given: BulletinMatter) -> str:
    measures = given.matter.figures.plan.measures
    names = [given.matter.term(f"rank.measure_{one.id}") for one in measures]
    if len(names) == 1:
        return names[0]
    weighed = (f"{name} {show_short(one.weight)}" for name, one in zip(names, measures, strict=True))
    return _listed(given, weighed)


def _ranked(given: BulletinMatter, by: str, table: RankTable) -> Iterator[str]:
    """Say the first and the last units of a table, group by group; who won and who lost most places."""
    ranked = [row for row in table.rows if row.place is not None]
    groups = [(group, list(rows)) for group, rows in groupby(ranked, key=_group)]
    for group, rows in groups:
        name = given.say(f"by_{by}")
        if group:
            name = given.say("group", by=name, group=group)
        if len(rows) <= WHOLE_LIST:
            yield given.say("all_units", by=name, units=_scored(given, rows))
            continue
        yield given.say("best", by=name, units=_scored(given, [row for row in rows if (row.place or 0) <= NAMED]))
        least = (rows[-NAMED].place or 0) if len(rows) > NAMED else 0
        yield given.say("worst", by=name, units=_scored(given, [row for row in rows if (row.place or 0) >= least]))
    if by == "area":
        yield from _moved(given, ranked)
        yield from _on_lists(given, ranked)


def _moved(given: BulletinMatter, ranked: Sequence[RankRow]) -> Iterator[str]:
    for code, item, sign in (("risen", "places_up", 1), ("fallen", "places_down", -1)):
        moved = [row for row in ranked if (row.rise or 0) * sign > 0]
        moved.sort(key=lambda row: (-abs(row.rise or 0), row.place or 0, row.unit))
        if moved:
            names = (given.say(item, name=given.matter.named(row), n=abs(row.rise or 0)) for row in moved[:NAMED])
            yield given.say(code, units=_listed(given, names))


def _on_lists(given: BulletinMatter, ranked: Sequence[RankRow]) -> Iterator[str]:
    plan = given.matter.figures.plan
    for code, limit in (("red", plan.red), ("black", plan.black)):
        rows = [row for row in ranked if code in row.lists]
        if rows and limit is not None:
            yield given.say(code, limit=show_short(limit), units=_scored(given, rows))


def _unranked(given: BulletinMatter) -> Iterator[str]:
    rows = given.matter.figures.tables["area"].rows
    least = given.matter.figures.plan.policies.least_sites
    few = [row for row in rows if row.standing == "few"]
    if few:
        yield given.say("few", least=least, units=_named(given, few))
    none = [row for row in rows if row.standing in {"none", "apart"}]
    if none:
        yield given.say("none", units=_named(given, none))
    apart = Counter(why[0] for why in given.matter.figures.apart.values() if why)
    if apart:
        said = (given.say("apart_item", why=given.matter.say(f"apart.{why}"), count=n) for why, n in apart.items())
        why = given.matter.clauses(sorted(said))
        yield given.say("apart", count=len(given.matter.figures.apart), why=why)


def _problems(given: BulletinMatter, told: Sequence[Told]) -> Iterator[Block]:
    if not told:
        yield Note(given.say("no_problems"))
        return
    yield Note(_sentences(given, _counts(given, told)))
    common = [row for row in given.matter.figures.points if row.missed]
    common.sort(key=lambda row: (-row.missed, -Fraction(row.missed, row.judged), row.checklist, row.point))
    n = 1
    if common:
        yield _subheading(given, n, "common")
        n += 1
    for place, row in enumerate(common[:COMMON], 1):
        share = given.matter.rate(Fraction(row.missed, row.judged) * HUNDRED).text
        facts: dict[str, str | int] = {"point": row.point, "missed": row.missed, "judged": row.judged, "share": share}
        yield Note(given.say("common_line", n=place, title=row.title.said(given.language), **facts))
    yield _subheading(given, n, "of_units")
    yield from map(Note, _units_told(given, told))


def _units_told(given: BulletinMatter, told: Sequence[Told]) -> Iterator[str]:
    """Tell the problems of the units that have most, as they rank, and count those of the others."""
    groups = [(unit, tuple(group)) for unit, group in groupby(told, key=_unit)]
    most = sorted(range(len(groups)), key=lambda place: (-len(groups[place][1]), place))[:UNITS_TOLD]
    for place in sorted(most):
        yield _unit_line(given, *groups[place])
    if len(groups) > len(most):
        rest = len(told) - sum(len(groups[place][1]) for place in most)
        yield given.say("units_rest", units=len(groups) - len(most), count=rest)


def _counts(given: BulletinMatter, told: Sequence[Told]) -> Iterator[str]:
    sites = {(one.walk.header.site.id, one.walk.header.site.name, one.walk.header.site.address) for one in told}
    yield given.say("problems_said", count=len(told), sites=len(sites))
    on_way = sum(one.point is None for one in told)
    if on_way:
        yield given.say("problems_on_way", count=on_way)
    classes = Counter(_class(given, one) for one in told)
    classes.pop("", None)
    if classes:
        ordered = sorted(classes.items(), key=lambda pair: (-pair[1], pair[0]))
        yield given.say("classes", classes=_listed(given, (_counted(given, name, n) for name, n in ordered)))


def _unit_line(given: BulletinMatter, unit: str, told: Sequence[Told]) -> str:
    first = sorted(told, key=lambda one: (not one.found.typical, one.number))[:NAMED]
    examples = given.matter.clauses(_example(given, one) for one in first)
    if len(told) > len(first):
        examples = given.say("unit_rest", examples=examples, rest=len(told) - len(first))
    return given.say("unit_line", unit=unit or given.matter.say("no_unit"), count=len(told), examples=examples)


def _example(given: BulletinMatter, one: Told) -> str:
    matter, finding = given.matter, one.found.finding
    place = matter.covered(finding.place, one.walk)
    site = f"{one.walk.header.site.name}{matter.term('paper.dot')}{place}" if place else one.walk.header.site.name
    text = matter.covered(finding.text, one.walk) or matter.say("unsaid")
    return given.say("example", site=site, text=brief(text.strip(), EXAMPLE).rstrip("。.;；"))


def _demands(given: BulletinMatter) -> Iterator[str]:
    if given.template.demands:
        yield from given.template.demands
        return
    yield given.say("demand_1", deadlines=given.matter.clauses(_deadlines(given)))
    yield given.say("demand_2")
    yield given.say("demand_3")


def _deadlines(given: BulletinMatter) -> Iterator[str]:
    """Say the times of the severities there are, then of all others."""
    template = given.template
    named = [one for one in template.deadlines if one.severity in given.severities]
    for one in named:
        severity = given.say("severity", name=given.severities[one.severity])
        yield given.say("deadline", severity=severity, time=time_said(given, one.hours))
    other = given.say("severity_other" if named else "severity_all")
    yield given.say("deadline", severity=other, time=time_said(given, template.hours("")))


def time_said(given: BulletinMatter, hours: int) -> str:
    """Write a time: hours up to 24, whole days above."""
    return given.say("day_count", n=hours // 24) if hours > 24 and hours % 24 == 0 else given.say("hours", n=hours)


def _subheading(given: BulletinMatter, n: int, code: str) -> Heading:
    return Heading(given.say("subheading", n=given.numeral(n), title=given.say(code)), 2)


def _sentences(given: BulletinMatter, said: Iterator[str]) -> str:
    return ("" if given.language == "zh" else " ").join(said)


def _listed(given: BulletinMatter, parts: Iterator[str] | dict[str, None]) -> str:
    return given.matter.listed(parts)


def _scored(given: BulletinMatter, rows: Sequence[RankRow]) -> str:
    items = (given.say("item", name=given.matter.named(row), number=_score(row.value)) for row in rows)
    return _listed(given, items)


def _named(given: BulletinMatter, rows: Sequence[RankRow]) -> str:
    return given.matter.listed(given.matter.named(row) for row in rows)


def _counted(given: BulletinMatter, name: str, count: int) -> str:
    return given.say("count_item", name=name, count=count)


def _type(given: BulletinMatter, name: str) -> str:
    table = given.matter.figures.tables.get("type")
    return given.matter.named(table.row(name)) if table is not None and table.has(name) else name


def _class(given: BulletinMatter, one: Told) -> str:
    if one.point is None or not one.point.cls:
        return ""
    checklist = given.matter.picture.checklists[one.found.key[0]]
    named = {entry.id: entry.title.said(given.language) for entry in checklist.classes}
    return named.get(one.point.cls, one.point.cls)


def _score(value: Fraction | None) -> str:
    return "–" if value is None else show(value)


def _group(row: RankRow) -> str:
    return row.group


def _unit(one: Told) -> str:
    return one.unit
