# SPDX-License-Identifier: MPL-2.0
"""Loads an XLSForm as a checklist: groups become sections, questions points; what has no counterpart is listed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from inspector.core.canonical import Json
from inspector.core.checklist import FORMAT, Checklist, read_checklist
from inspector.core.checks import check_checklist, is_hint
from inspector.core.doctor.places import at_cell
from inspector.core.doctor.tables import Table
from inspector.core.exact import spell
from inspector.core.problems import KnownError, Problem
from inspector.core.text import Text, text
from inspector.files.sources import shown_name
from inspector.files.tables import Problems, read_tables
from inspector.files.xlsform_languages import code_of, words
from inspector.files.xlsform_rules import NUMBERS, SILENT, Question, kind_of, question
from inspector.files.xlsform_sheets import Line, Sheets, sheets_of
from inspector.files.xlsform_xpath import Asked, UnmappedError, condition, limits

MOST_PROBLEMS: Final = 200
_KEPT: Final = frozenset(
    (
        "type",
        "name",
        "label",
        "hint",
        "guidance hint",
        "relevant",
        "constraint",
        "constraint message",
        "required",
        "required message",
    )
)
_TRUE: Final = frozenset({"yes", "true", "true()", "1", "是", "y"})

Loaded = tuple[Checklist | None, tuple[Problem, ...]]


@dataclass(slots=True)
class _Group:
    """A section being filled: its record, its parts, and the notes waiting for their question."""

    record: dict[str, Json]
    points: list[dict[str, Json]] = field(default_factory=list)
    sections: list["_Group"] = field(default_factory=list)
    notes: list[tuple[Line, Text]] = field(default_factory=list)
    kind: str = "begin_group"
    line: Line | None = None


def load_xlsform(source: Path | bytes, name: str = "") -> Loaded:
    """Load an XLSForm; `name` is the file's name in problems. Nothing in the file can raise.

    Gives the checklist and hints (codes `hint_…`) for all that has no counterpart, each with its cell; or None and
    every fault found.
    """
    shown = shown_name(source, name)
    tables, problems = read_tables(source, shown)
    return xlsform_of(tables, problems, shown) if tables else (None, problems)


def xlsform_of(tables: Sequence[Table], problems: Problems, shown: str) -> Loaded:
    """Load an XLSForm whose tables are read already; `problems` are the hints that came with them."""
    sheets = sheets_of(tables)
    if sheets is None:
        return None, (*problems, Problem("xlsform_sheet", file=shown))
    reading = _Form(sheets, Path(shown).stem)
    checklist, found = reading.made()
    kept = found[:MOST_PROBLEMS]
    if len(found) > len(kept):
        kept.append(Problem("hint_xlsform_more", n=len(found) - len(kept)))
    return checklist, (*problems, *(problem.at(file=shown) if shown else problem for problem in kept))


def is_xlsform(tables: Sequence[Table]) -> bool:
    """Tell an XLSForm from any other tables: it has a sheet `survey` with the columns type and name."""
    return sheets_of(tables) is not None


class _Form:
    """One XLSForm on its way to a checklist."""

    def __init__(self, sheets: Sheets, stem: str) -> None:
        self._sheets = sheets
        self._stem = stem
        self._default = sheets.settings.text("language") if sheets.settings else ""
        self._problems: list[Problem] = []
        self._asked: dict[str, Asked] = {}
        self._questions: dict[int, Question] = {}
        self._root = _Group({})
        self._open = [self._root]
        self._sections = 0

    def made(self) -> tuple[Checklist | None, list[Problem]]:
        self._survey_asked()
        for line in self._sheets.survey:
            self._take(line)
        for group in self._open[1:]:
            self._note(group.line, "type", Problem("xlsform_group", found=group.kind))
        for group in self._open:
            self._drop_notes(group)
        self._languages()
        if any(not is_hint(problem) for problem in self._problems):
            return None, self._problems
        return self._checked(self._record())

    def _checked(self, record: Mapping[str, Json]) -> tuple[Checklist | None, list[Problem]]:
        try:
            checklist = read_checklist(record)
        except KnownError as error:
            return None, [at_cell(error.problem, record)]
        found = [at_cell(problem, record) for problem in check_checklist(checklist)]
        fatal = any(not is_hint(problem) for problem in found)
        return None if fatal else checklist, [*found, *self._problems] if fatal else [*self._problems, *found]

    def _survey_asked(self) -> None:
        """Know every question before the first condition is read."""
        for line in self._sheets.survey:
            kind, _ = kind_of(line)
            name = line.text("name")
            if not name or kind in SILENT or kind == "note" or kind.startswith(("begin", "end")):
                continue
            self._questions[line.row] = made = question(line, self._sheets.choices, self._default)
            codes = made.codes
            whole = kind in {"integer", "int"}
            self._asked[name] = Asked(_point_id(name), bool(codes), kind in NUMBERS, whole, codes)

    def _take(self, line: Line) -> None:
        kind, _ = kind_of(line)
        if not kind:
            if line.text("name") or line.spoken("label"):
                self._note(line, "name", Problem("hint_xlsform_left_out", found=line.text("name") or "…"))
        elif kind.startswith("begin"):
            self._begin(line, kind)
        elif kind.startswith("end_"):
            self._end(line, kind)
        elif kind in SILENT:
            self._note(line, "type", Problem("hint_xlsform_left_out", found=f"{kind} {line.text('name')}".strip()))
        elif kind == "note":
            self._open[-1].notes.append((line, words(line.spoken("label"), self._default)))
        else:
            self._point(line)

    def _begin(self, line: Line, kind: str) -> None:
        self._sections += 1
        title = self._title(line)
        group = _Group({"id": f"s{self._sections}", "title": title.record()}, kind=kind, line=line)
        self._when(line, group.record)
        if kind == "begin_repeat":
            self._note(line, "type", Problem("hint_xlsform_repeat", found=title.said("zh")[:40]))
        self._columns(line)
        self._open[-1].sections.append(group)
        self._open.append(group)

    def _end(self, line: Line, kind: str) -> None:
        if len(self._open) < 2 or self._open[-1].kind != kind.replace("end_", "begin_"):
            self._note(line, "type", Problem("xlsform_group", found=kind))
            return
        self._drop_notes(self._open.pop())

    def _drop_notes(self, group: _Group) -> None:
        for line, said in group.notes:
            self._note(line, "label", Problem("hint_xlsform_note", found=said.said("zh")[:40]))
        group.notes.clear()

    def _point(self, line: Line) -> None:
        name = line.text("name")
        if not name:
            self._note(line, "type", Problem("xlsform_name"))
            return
        made = self._questions[line.row]
        self._problems += made.problems
        record: dict[str, Json] = {
            "id": _point_id(name),
            "title": self._title(line).record(),
            "full": spell(made.full),
            "rule": made.rule,
            "ways": ("ask",),
            "origin": f"{line.sheet}!{line.place('name')}",
        }
        look = [said.record() for said in (*self._look_for(line), *made.kept) if said.words]
        if look:
            record["look_for"] = tuple(look)
        self._when(line, record)
        if line.text("required").lower() not in _TRUE:
            record["may_skip"] = True
        self._columns(line)
        self._open[-1].points.append(record)

    def _title(self, line: Line) -> Text:
        title = words(line.spoken("label"), self._default)
        return title if title.words else words({"": line.text("name") or line.text("type")}, self._default)

    def _look_for(self, line: Line) -> list[Text]:
        """Notes before the question, its hints, and its limits in words."""
        group = self._open[-1]
        notes = [said for _, said in group.notes]
        group.notes.clear()
        hints = [words(line.spoken(column), self._default) for column in ("hint", "guidance hint", "required message")]
        return [*notes, *hints, *self._limits(line)]

    def _limits(self, line: Line) -> list[Text]:
        expression = line.text("constraint")
        said = words(line.spoken("constraint message"), self._default)
        if not expression:
            return [said]
        self._note(line, "constraint", Problem("hint_xlsform_constraint", found=expression[:60]))
        try:
            least, most = limits(expression)
        except UnmappedError:
            return [said if said.words else text({"en": expression})]
        bounds = " … ".join(spell(limit) if limit is not None else "" for limit in (least, most))
        return [said, text({"zh": f"范围：{bounds.strip()}", "en": f"Range: {bounds.strip()}"})]

    def _when(self, line: Line, record: dict[str, Json]) -> None:
        expression = line.text("relevant")
        if not expression:
            return
        try:
            record["when"] = condition(expression, self._asked)
        except UnmappedError as reason:
            problem = Problem("hint_xlsform_relevant", found=expression[:60], reason=str(reason)[:40])
            self._note(line, "relevant", problem)

    def _columns(self, line: Line) -> None:
        """List every cell that no field of a checklist can hold."""
        for (column, said), cell in line.cells.items():
            if column in _KEPT or not cell.text.strip():
                continue
            shown = f"{column}::{said}" if said else column
            problem = Problem("hint_xlsform_column", column=shown[:40], found=cell.text.strip()[:40])
            self._problems.append(problem.at(sheet=line.sheet, cell=cell.place))

    def _languages(self) -> None:
        """List the languages nobody knows, once each."""
        lines = [*self._sheets.survey, *(line for lines in self._sheets.choices.values() for line in lines)]
        said = {language: line for line in reversed(lines) for _, language in line.cells if language}
        for language, line in said.items():
            if not code_of(language):
                known = code_of(self._default) or "zh / en"
                self._note(line, "label", Problem("hint_xlsform_language", found=language[:40], language=known))

    def _note(self, line: Line | None, column: str, problem: Problem) -> None:
        self._problems.append(problem.at(sheet=line.sheet, cell=line.place(column)) if line else problem)

    def _record(self) -> dict[str, Json]:
        settings = self._sheets.settings
        said = (settings.text("title") if settings else "") or self._stem or "XLSForm"
        titles = dict.fromkeys(self._spoken_languages(), said)
        sections = [_section(group) for group in self._root.sections]
        if self._root.points:
            every = text({"zh": "全部条目", "en": "All points"}).record()
            sections.insert(0, {"id": "all", "title": every, "points": tuple(self._root.points)})
        return {
            "type": "checklist",
            "format": FORMAT,
            "id": _checklist_id((settings.text("id") if settings else "") or self._stem),
            "version": (settings.text("version") if settings else "") or "1",
            "title": titles,
            "site_type": titles,
            "standing": "local",
            "sheet": "operation",
            "sections": tuple(sections),
        }

    def _spoken_languages(self) -> list[str]:
        """The languages the questions are written in; the form's title is one text for all of them."""
        spoken = {
            code for line in self._sheets.survey for code in words(line.spoken("label"), self._default).languages()
        }
        return sorted(spoken) or ["zh"]


def _section(group: _Group) -> dict[str, Json]:
    record = dict(group.record)
    if group.points:
        record["points"] = tuple(group.points)
    if group.sections:
        record["sections"] = tuple(_section(child) for child in group.sections)
    return record


def _point_id(name: str) -> str:
    return re.sub(r"\s+", "-", name.strip())[:64]


def _checklist_id(said: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", said.lower()).strip("-")[:64].strip("-")
    return plain or "xlsform"
