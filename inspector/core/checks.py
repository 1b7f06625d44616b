# SPDX-License-Identifier: MPL-2.0
"""What can be wrong with a checklist, a function per rule; hints (codes `hint_…`) do not keep it from being used."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from inspector.core.checklist import WAYS, Checklist, Entry, Parameter, Point, Section
from inspector.core.checklist_paths import points_with_paths, sections_with_paths
from inspector.core.checks_wholes import check_wholes
from inspector.core.exact import HUNDRED, ZERO, show_short
from inspector.core.near_miss import unknown
from inspector.core.points import LONGEST_WATCH
from inspector.core.problems import Problem
from inspector.core.text import Text
from inspector.core.values import MOST

Places: TypeAlias = Iterable[tuple[str, Point]]
LONGEST_ID: Final = 64


def is_hint(problem: Problem) -> bool:
    """Tell a hint from a fault."""
    return problem.code.startswith("hint_")


def check_checklist(checklist: Checklist) -> tuple[Problem, ...]:
    """Find everything wrong with a checklist; the fact `path` says where, such as `/sections/0/points/3/full`."""
    points = tuple(points_with_paths(checklist))
    sections = tuple(sections_with_paths(checklist))
    found = [problem for rule in _WHOLE for problem in rule(checklist)]
    found += [problem for rule in _SECTIONS for problem in rule(sections)]
    found += [problem for rule in _POINTS for problem in rule(points)]
    found += [problem for rule in _BOTH for problem in rule(checklist, points)]
    if not found or all(is_hint(problem) for problem in found):
        found += check_wholes(checklist)
    return tuple(found)


def own_id(checklist: Checklist) -> Iterator[Problem]:
    """The checklist's id is a file name anywhere: a-z, 0-9 and hyphens."""
    plain = checklist.id.replace("-", "")
    if not plain.isascii() or not plain.isalnum() or plain.lower() != plain or len(checklist.id) > LONGEST_ID:
        yield Problem("check_id", path="/id", found=checklist.id[:60])


def some_points(checklist: Checklist) -> Iterator[Problem]:
    """A checklist without points judges nothing."""
    if next(checklist.points(), None) is None:
        yield Problem("check_no_points", path="/sections")


def different_entries(checklist: Checklist) -> Iterator[Problem]:
    """Classes, trades, stops and parameters have ids of their own."""
    for name, entries in _entries(checklist):
        yield from _twice("check_twice", [(f"/{name}/{place}", entry.id) for place, entry in enumerate(entries)])


def falling_grades(checklist: Checklist) -> Iterator[Problem]:
    """Grades fall from the best to the worst, between 100 and 0, each with a code of its own."""
    bands = checklist.grades
    yield from _twice("check_twice", [(f"/grades/{place}", band.code) for place, band in enumerate(bands)])
    for place, band in enumerate(bands):
        path, least = f"/grades/{place}/least", show_short(band.least, 12)
        if not ZERO <= band.least <= HUNDRED:
            yield Problem("check_grade_range", path=path, found=least)
        elif place and band.least >= bands[place - 1].least:
            yield Problem("check_grade_order", path=path, found=least)


def spoken_title(checklist: Checklist) -> Iterator[Problem]:
    """Every word list speaks the languages of the title."""
    wanted = checklist.languages()
    texts = [(f"/{name}", text) for name, text in _own_texts(checklist) if text.words]
    texts += [(f"/{name}/{n}", entry.title) for name, entries in _entries(checklist) for n, entry in enumerate(entries)]
    texts += [(f"/grades/{place}", band.title) for place, band in enumerate(checklist.grades)]
    for path, text in texts:
        yield from _unspoken(path, wanted, (text,))


def different_sections(sections: Iterable[tuple[str, Section]]) -> Iterator[Problem]:
    """Sections have ids of their own."""
    yield from _twice("check_twice", [(path, section.id) for path, section in sections])


def filled_sections(sections: Iterable[tuple[str, Section]]) -> Iterator[Problem]:
    """A section without points and sections is a hint: often a line too many or an indentation too few."""
    for path, section in sections:
        if not section.points and not section.sections:
            yield Problem("hint_section_empty", path=path, found=section.id)


def different_points(points: Places) -> Iterator[Problem]:
    """Points have ids of their own, in the whole checklist."""
    yield from _twice("check_twice", [(path, str(point.id)) for path, point in points])


def short_ids(points: Places) -> Iterator[Problem]:
    """A point's id is short and without white space: it is typed, printed and spoken."""
    for path, point in points:
        if not point.id or len(point.id) > LONGEST_ID or any(mark.isspace() for mark in point.id):
            yield Problem("check_point_id", path=f"{path}/id", found=point.id[:60])


def titled_points(points: Places) -> Iterator[Problem]:
    """A point has words."""
    for path, point in points:
        if not any(said.strip() for _, said in point.title.words):
            yield Problem("check_title", path=path, point=point.id)


def worthy_points(points: Places) -> Iterator[Problem]:
    """Full points are above 0 and not absurd; a rule that scores nothing has none."""
    for path, point in points:
        if not point.rule.scored:
            if point.full:
                found = show_short(point.full, 12)
                yield Problem(
                    "check_unscored_full", path=f"{path}/full", point=point.id, kind=point.rule.kind, found=found
                )
        elif not ZERO < point.full <= MOST:
            yield Problem("check_full", path=f"{path}/full", point=point.id, found=show_short(point.full, 12))


def working_rules(points: Places) -> Iterator[Problem]:
    """The rule's parameters fit together and fit the full points."""
    for path, point in points:
        for code in point.rule.faults(point.full):
            yield Problem(code, path=f"{path}/rule", point=point.id)


def known_ways(points: Places) -> Iterator[Problem]:
    """Each way of judging is look, ask, records or act; at least one is named."""
    for path, point in points:
        if not point.ways:
            yield Problem("check_ways", path=path, point=point.id)
        yield from _unlisted("way", f"{path}/ways", point, point.ways, WAYS)


def bounded_watches(points: Places) -> Iterator[Problem]:
    """A time to watch is from 1 to 240 minutes."""
    for path, point in points:
        if not 0 <= point.watch <= LONGEST_WATCH:
            yield Problem("check_watch", path=f"{path}/watch", point=point.id, found=point.watch)


def known_references(checklist: Checklist, points: Places) -> Iterator[Problem]:
    """Class, severity, indicator, trades and stop of a point stand in the lists at the head."""
    lists = {name: [entry.id for entry in entries] for name, entries in _entries(checklist)}
    for path, point in points:
        named = {
            "class": ((point.cls,), "classes"),
            "trades": (point.trades, "trades"),
            "stop": ((point.stop,), "stops"),
            "severity": ((point.severity,), "severities"),
            "indicator": ((point.indicator,), "indicators"),
        }
        for field, (names, known) in named.items():
            yield from _unlisted(field, f"{path}/{field}", point, names, lists[known])


def said_faults(points: Places) -> Iterator[Problem]:
    """A yes/no point that does not say what is a fault is judged by everyone differently: a hint."""
    for path, point in points:
        if point.rule.kind == "yes_no" and not point.faults:
            yield Problem("hint_no_faults", path=path, point=point.id)


def spoken_points(checklist: Checklist, points: Places) -> Iterator[Problem]:
    """Every text of a point speaks the languages of the title: a hint."""
    wanted = checklist.languages()
    for path, point in points:
        texts = (point.title, *point.look_for, *point.faults, *point.exemptions)
        yield from (problem.at(point=point.id) for problem in _unspoken(path, wanted, texts))


_WHOLE: Final[tuple[Callable[[Checklist], Iterator[Problem]], ...]] = (
    own_id,
    some_points,
    different_entries,
    falling_grades,
    spoken_title,
)
_SECTIONS: Final[tuple[Callable[[Iterable[tuple[str, Section]]], Iterator[Problem]], ...]] = (
    different_sections,
    filled_sections,
)
_POINTS: Final[tuple[Callable[[Places], Iterator[Problem]], ...]] = (
    different_points,
    short_ids,
    titled_points,
    worthy_points,
    working_rules,
    known_ways,
    bounded_watches,
    said_faults,
)
_BOTH: Final[tuple[Callable[[Checklist, Places], Iterator[Problem]], ...]] = (known_references, spoken_points)


def _entries(checklist: Checklist) -> tuple[tuple[str, tuple[Entry | Parameter, ...]], ...]:
    return (
        ("classes", checklist.classes),
        ("trades", checklist.trades),
        ("stops", checklist.stops),
        ("parameters", checklist.parameters),
        ("severities", checklist.severities),
        ("indicators", checklist.indicators),
    )


def _own_texts(checklist: Checklist) -> tuple[tuple[str, Text], ...]:
    return (("site_type", checklist.site_type), ("source", checklist.source), ("route", checklist.route))


def _twice(code: str, ids: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for path, one in ids:
        if one in seen:
            yield Problem(code, path=path, found=one[:60])
        seen.add(one)


def _unlisted(field: str, path: str, point: Point, named: Iterable[str], known: Sequence[str]) -> Iterator[Problem]:
    for word in named:
        if word and word not in known:
            yield unknown("check_reference", word, known, path=path, point=point.id, field=field)


def _unspoken(path: str, wanted: tuple[str, ...], texts: Iterable[Text]) -> Iterator[Problem]:
    missing = dict.fromkeys(code for text in texts for code in wanted if code not in text.languages())
    if missing:
        yield Problem("hint_language", path=path, missing=", ".join(missing))
