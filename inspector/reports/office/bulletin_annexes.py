# SPDX-License-Identifier: MPL-2.0
"""The annexes of the bulletin: 1 得分排名, 2 问题清单, 3 典型问题照片, then corrections, method and digests."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby
from types import MappingProxyType
from typing import Final, TypeVar

from inspector.core.canonical import canonical, digest
from inspector.core.words import word
from inspector.reports.blocks import Block, Column, Facts, Heading, Note, Photos, Picture, Row, Table, Turn
from inspector.reports.office.brief import CAPTION, brief
from inspector.reports.office.bulletin import Annex, BulletinMatter
from inspector.reports.office.lists_problems import problem_columns, problem_row
from inspector.reports.office.problem_rows import by_site, crowded, glimpses, left_out, photo_numbers, with_glimpses
from inspector.reports.office.report_blocks_method import method
from inspector.reports.office.report_blocks_units import unit_tables
from inspector.reports.office.report_matter import ReportMatter, Told
from inspector.reports.office.table_widths import ROOM, TALL_ROOM, fitted

T = TypeVar("T")
ACROSS: Final = 2
CROWD: Final = 3
"""From how many problems a site on, its name stands above them."""
ABOVE: Final = (1, 5)
"""The columns of the lists that hold the site and the unit."""
LABEL: Final = 118
RANKED: Final[Mapping[str, int]] = MappingProxyType(
    {
        "place": 10,
        "name": 24,
        "group": 13,
        "sites": 13,
        "score": 13,
        "last_score": 16,
        "last_place": 16,
        "rise": 11,
        "problems": 13,
        "remark": 16,
    }
)
"""The columns of a ranking as bulletins print it, and how broad they are."""


def annexes(given: BulletinMatter) -> tuple[Annex, ...]:
    """Give the annexes in order, numbered; pictures where some are typical, corrections where there was an issue."""
    made = [
        ("annex_rank", tuple(_ranking(given)), False),
        ("annex_problems", tuple(_problems(given)), True),
    ]
    photos = typical(given.matter)[: given.template.most_photos]
    if photos:
        made.append(("annex_photos", (_photos(given, photos),), False))
    if given.corrections is not None:
        made.append(("annex_corrections", tuple(_corrections(given)), False))
    made.append(("annex_method", tuple(_method(given)), False))
    return tuple(
        Annex(
            given.say("annex", n=n),
            given.say(code),
            _fitted(given, blocks, landscape=landscape),
            landscape,
            _fitted(given, _sheet(given, code, blocks), landscape=landscape, on_sheet=True),
        )
        for n, (code, blocks, landscape) in enumerate(made, 1)
    )


def _fitted(
    given: BulletinMatter, blocks: Sequence[Block], *, landscape: bool, on_sheet: bool = False
) -> tuple[Block, ...]:
    return fitted(blocks, given.language, ROOM if landscape else TALL_ROOM, on_sheet=on_sheet)


def _sheet(given: BulletinMatter, code: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Give what a workbook shows of an annex, where it differs: every problem in one table, captions."""
    if code == "annex_problems":
        return _one_table(given.matter) or tuple(blocks)
    if code != "annex_photos":
        return ()
    language = given.language
    heads = Column(word("list.number", language), 8, "right"), Column(word("list.caption", language), 92)
    said = (one.caption.partition(". ") for block in blocks if isinstance(block, Photos) for one in block.pictures)
    return (Table(heads, tuple(Row((given.matter.count(int(n)), caption)) for n, _, caption in said)),)


def _one_table(matter: ReportMatter) -> tuple[Block, ...]:
    """Put all problems of all units in one table, to sort and to filter, whatever the paper leaves out."""
    told = matter.problems()
    if not told:
        return ()
    numbers, seen = photo_numbers(matter, told), glimpses(matter, told)
    whole = Table(problem_columns(matter), tuple(problem_row(matter, one, numbers) for one in told))
    return (*left_out(matter, told, seen), with_glimpses(whole, matter, told, seen))


def _ranking(given: BulletinMatter) -> Iterator[Block]:
    """Give the tables by area and by trade, never in one, with the columns as they are published."""
    matter = given.matter
    wanted = {matter.say(f"by_{by}"): by for by in ("area", "trade")}
    for part in unit_tables(matter):
        if part.name in wanted:
            by = wanted[part.name]
            yield Heading(given.say(f"rank_{by}"), 2)
            yield from (_published(given, by, block) for block in part.blocks if isinstance(block, Table))


def _published(given: BulletinMatter, by: str, table: Table) -> Table:
    """Keep the columns a bulletin prints, each as broad as its head needs."""
    matter = given.matter
    widths = {matter.head(f"name_{by}" if code == "name" else code): width for code, width in RANKED.items()}
    kept = [place for place, column in enumerate(table.columns) if column.title in widths]
    renamed = {matter.head("problems"): given.say("problem_count")}
    columns = tuple(
        replace(column, title=renamed.get(column.title, column.title), width=widths[column.title])
        for column in (table.columns[place] for place in kept)
    )
    return Table(columns, tuple(Row(tuple(row.cells[place] for place in kept), row.tone) for row in table.rows))


def _problems(given: BulletinMatter) -> Iterator[Block]:
    matter, most = given.matter, given.template.most_problems
    told = matter.problems()
    numbers = photo_numbers(matter, told)
    above = crowded(told, CROWD)
    columns = _on_paper(problem_columns(matter), ABOVE if above else ABOVE[1:])
    if not told:
        yield Note(given.say("no_problems"))
    for unit, group in groupby(told, key=_unit):
        own = tuple(group)
        name, shown = unit or matter.say("no_unit"), _gravest(own, most)
        yield Heading(name, 2, aside=matter.say("problem_count", count=len(own)))
        row = partial(_paper_row, matter, numbers, above=above)
        yield Table(columns, by_site(matter, shown, row, own) if above else tuple(map(row, shown)))
        if len(shown) < len(own):
            yield Note(given.say("problems_cut", unit=name, rest=len(own) - len(shown)), "quiet")


def _gravest(own: Sequence[Told], most: int) -> Sequence[Told]:
    """Choose the problems a paper lists of a unit: typical ones first, then repeats; they stay in their order."""
    if not most or len(own) <= most:
        return own
    chosen = sorted(own, key=_weight)[:most]
    return sorted(chosen, key=_number)


def _weight(one: Told) -> tuple[bool, bool, int]:
    return not one.found.typical, "repeat" not in one.found.finding.flags, one.number


def _number(one: Told) -> int:
    return one.number


def _paper_row(matter: ReportMatter, numbers: Mapping[str, int], one: Told, *, above: bool) -> Row:
    return Row(_on_paper(problem_row(matter, one, numbers).cells, ABOVE if above else ABOVE[1:]))


def _on_paper(columns: tuple[T, ...], said: tuple[int, ...]) -> tuple[T, ...]:
    """Leave out what the paper says above its rows: the unit, and the site where it has many problems."""
    return tuple(one for place, one in enumerate(columns) if place not in said)


def typical(matter: ReportMatter) -> tuple[tuple[Told, str], ...]:
    """List the photos of typical problems with their problem, each photo once."""
    found: dict[str, tuple[Told, str]] = {}
    for one in matter.problems():
        for photo in one.found.finding.photos if one.found.typical else ():
            if photo in matter.shots:
                found.setdefault(photo, (one, photo))
    return tuple(found.values())


def _photos(given: BulletinMatter, shown: Sequence[tuple[Told, str]]) -> Photos:
    return Photos(tuple(_picture(given, n, one) for n, one in enumerate(shown, 1)), ACROSS)


def _picture(given: BulletinMatter, n: int, pair: tuple[Told, str]) -> Picture:
    told, photo = pair
    shot = given.matter.shots[photo]
    return Picture(shot.sha256, shot.width, shot.height, f"{n}. {caption(given.matter, told)}")


def caption(matter: ReportMatter, told: Told) -> str:
    """Write the caption of a typical problem: unit, site, place, and what is wrong."""
    finding = told.found.finding
    text = brief(matter.covered(finding.text, told.walk) or matter.say("unsaid"), CAPTION)
    where = (told.unit, told.walk.header.site.name, matter.covered(finding.place, told.walk))
    dot = matter.term("paper.dot")
    return f"{dot.join(part for part in where if part)}{'：' if matter.options.language == 'zh' else ': '}{text}"


def _corrections(given: BulletinMatter) -> Iterator[Block]:
    if not given.corrections:
        yield Note(given.say("no_change"))
        return
    yield Note(given.say("corrections_said"))
    columns = (
        Column(given.say("correction_issue"), 12),
        Column(given.say("correction_unit"), 18),
        Column(given.say("correction_figure"), 14),
        Column(given.say("correction_before"), 12, "right"),
        Column(given.say("correction_after"), 12, "right"),
        Column(given.say("correction_because"), 32),
    )
    rows = (Row((one.issue, one.unit, one.figure, one.before, one.after, one.because)) for one in given.corrections)
    yield Table(columns, tuple(rows))


def _method(given: BulletinMatter) -> Iterator[Block]:
    matter = given.matter
    for block in method(matter).blocks:
        if isinstance(block, Turn) or (isinstance(block, Heading) and block.level == 1):
            continue
        yield block
    yield Heading(given.say("sources"), 2)
    yield Facts(tuple(_sources(given)), label=LABEL)


def _sources(given: BulletinMatter) -> Iterator[tuple[str, str]]:
    matter = given.matter
    yield given.say("source_walks"), str(len(matter.walks()))
    yield given.say("source_cards"), str(len({card for walk in matter.walks() for card in walk.cards}))
    yield given.say("source_apart"), str(len(matter.figures.apart))
    if matter.picture.digest:
        yield given.say("source_records"), matter.picture.digest
    if matter.figures_record:
        yield given.say("source_figures"), digest("figures", canonical(matter.figures_record))


def _unit(one: Told) -> str:
    return one.unit
