# SPDX-License-Identifier: MPL-2.0
"""Makes a checklist's record of what the author accepted; anything undecided stops the making."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from inspector.core.canonical import Json
from inspector.core.checklist import FORMAT, read_checklist
from inspector.core.checks import check_checklist
from inspector.core.doctor.decisions import Decisions, Head
from inspector.core.doctor.diagnosis import Diagnosis, Proposal, What
from inspector.core.doctor.places import at_cell
from inspector.core.exact import spell
from inspector.core.phrases import Phrase
from inspector.core.problems import KnownError, Problem
from inspector.core.text import Text, text

MOST_PROBLEMS: Final = 100
_ROOT: Final = "all"

Made = tuple[Mapping[str, Json] | None, tuple[Problem, ...]]


def accept(diagnosis: Diagnosis, decisions: Decisions, head: Head) -> Made:
    """Make the canonical record of a checklist, or None and every reason why not; hints come with the record.

    Only accepted and corrected proposals enter. `doctor_undecided` names each row still to be decided. Every point
    keeps the cell it was read from in `origin`.
    """
    undecided = [one for one in diagnosis.proposals if decisions.on(one) is None]
    if undecided:
        return None, _undecided(undecided)
    taken = [made for one in diagnosis.proposals if (made := decisions.taken(one)) is not None]
    if head.full is not None:
        taken = [replace(one, full=head.full) if one.what is What.POINT and one.full is None else one for one in taken]
    faults = [problem for one in taken if one.what is What.POINT for problem in _unready(one)]
    if faults:
        return None, tuple(faults[:MOST_PROBLEMS])
    record = _record(taken, head, diagnosis)
    try:
        checklist = read_checklist(record)
    except KnownError as error:
        return None, (error.problem,)
    found = tuple(at_cell(problem, record) for problem in check_checklist(checklist)[:MOST_PROBLEMS])
    fatal = any(not problem.code.startswith("hint_") for problem in found)
    return (None if fatal else checklist.record()), found


def _undecided(proposals: Sequence[Proposal]) -> tuple[Problem, ...]:
    named = [
        Problem("doctor_undecided", sheet=one.sheet, cell=_cell(one), found=_short(one))
        for one in proposals[:MOST_PROBLEMS]
    ]
    more = len(proposals) - len(named)
    return (*named, *([Problem("doctor_undecided_more", n=more)] if more else ()))


def _unready(one: Proposal) -> Iterable[Problem]:
    if one.rule is None:
        yield Problem("doctor_rule", sheet=one.sheet, cell=_cell(one), found=_short(one))
    if one.full is None:
        yield Problem("doctor_full", sheet=one.sheet, cell=_cell(one), found=_short(one))
    if not one.title.words:
        yield Problem("doctor_title", sheet=one.sheet, cell=_cell(one))


def _record(taken: Sequence[Proposal], head: Head, diagnosis: Diagnosis) -> dict[str, Json]:
    points = [one for one in taken if one.what is What.POINT]
    lists = {
        "classes": _entries(dict.fromkeys(one.cls for one in points if one.cls), "c"),
        "trades": _entries(dict.fromkeys(trade for one in points for trade in one.trades), "t"),
        "stops": _entries(dict.fromkeys(one.stop for one in points if one.stop), "p"),
    }
    ids = {name: {said: str(item["id"]) for said, item in items.items()} for name, items in lists.items()}
    record: dict[str, Json] = {
        "type": "checklist",
        "format": FORMAT,
        "id": head.id,
        "version": head.version,
        "title": head.title.record(),
        "site_type": (head.site_type if head.site_type.words else head.title).record(),
        "standing": head.standing,
        "sheet": head.sheet,
        "source": _source(taken, diagnosis, head.title),
        "sections": _sections(taken, ids, head.title),
    }
    return record | {name: tuple(items.values()) for name, items in lists.items() if items}


def _entries(words: Iterable[str], letter: str) -> dict[str, dict[str, Json]]:
    return {said: {"id": f"{letter}{place}", "title": {_language(said): said}} for place, said in enumerate(words, 1)}


def _language(said: str) -> str:
    return "en" if said.isascii() else "zh"


def _source(taken: Sequence[Proposal], diagnosis: Diagnosis, title: Text) -> Json:
    """Where the checklist came from, then the notes of the table, in the languages of its title."""
    notes = [one.title for one in taken if one.what is What.NOTE]
    made = {}
    for language in title.languages() or ("zh",):
        phrase = Phrase("doctor.made_from", file=diagnosis.file or "…", sheets=", ".join(diagnosis.sheets()))
        said = [phrase.said(language if language == "zh" else "en"), *(note.said(language) for note in notes)]
        made[language] = "\n".join(dict.fromkeys(said))
    return text(made).record()


def _sections(taken: Sequence[Proposal], ids: Mapping[str, Mapping[str, str]], title: Text) -> tuple[Json, ...]:
    """The tree of sections; points whose section was left out stand together in one for all."""
    sections = {one.key: one for one in taken if one.what is What.SECTION}
    inside: dict[str, list[Proposal]] = {}
    below: dict[str, list[Proposal]] = {}
    for one in taken:
        if one.what is What.POINT:
            inside.setdefault(one.belongs if one.belongs in sections else "", []).append(one)
        elif one.what is What.SECTION:
            below.setdefault(one.belongs if one.belongs in sections else "", []).append(one)
    loose = inside.get("", [])
    made: list[Json] = []
    if loose:
        every = {language: Phrase("doctor.every_point").said(language) for language in title.languages()}
        made.append(
            {"id": _ROOT, "title": every or {"zh": "全部条目"}, "points": tuple(_point(one, ids) for one in loose)}
        )
    return (*made, *(_section(one, inside, below, ids) for one in below.get("", [])))


def _section(
    one: Proposal,
    inside: Mapping[str, list[Proposal]],
    below: Mapping[str, list[Proposal]],
    ids: Mapping[str, Mapping[str, str]],
) -> Json:
    value: dict[str, Json] = {"id": one.id, "title": one.title.record()}
    if inside.get(one.key):
        value["points"] = tuple(_point(point, ids) for point in inside[one.key])
    if below.get(one.key):
        value["sections"] = tuple(_section(child, inside, below, ids) for child in below[one.key])
    return value


def _point(one: Proposal, ids: Mapping[str, Mapping[str, str]]) -> Json:
    value: dict[str, Json] = {
        "id": one.id,
        "title": one.title.record(),
        "full": spell(one.full) if one.full is not None else "0",
        "rule": one.rule or {"kind": "yes_no"},
        "ways": one.ways,
        "origin": one.cells[0].address if one.cells else one.key,
    }
    words = {"look_for": one.look_for, "faults": one.faults, "exemptions": one.exemptions}
    value |= {key: tuple(said.record() for said in texts) for key, texts in words.items() if texts}
    if one.cls:
        value["class"] = ids["classes"].get(one.cls, one.cls)
    if one.stop:
        value["stop"] = ids["stops"].get(one.stop, one.stop)
    if one.trades:
        value["trades"] = tuple(dict.fromkeys(ids["trades"].get(trade, trade) for trade in one.trades))
    return value | ({"may_skip": True} if one.may_skip else {})


def _cell(one: Proposal) -> str:
    return one.cells[0].place if one.cells else one.key


def _short(one: Proposal) -> str:
    said = (one.title.said("zh") or (one.cells[0].text if one.cells else one.key)).replace("\n", " ")
    return said if len(said) <= 40 else said[:39] + "…"
