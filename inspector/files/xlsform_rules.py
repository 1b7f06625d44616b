# SPDX-License-Identifier: MPL-2.0
"""The questions of an XLSForm as rules: choices with points score, everything else is noted without points."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from inspector.core.canonical import Json
from inspector.core.doctor.plain_text import amount
from inspector.core.exact import ZERO, spell
from inspector.core.problems import Problem
from inspector.core.text import Text
from inspector.files.xlsform_languages import words
from inspector.files.xlsform_sheets import Line

MOST_OPTIONS: Final = 9
MOST_PARTS: Final = 26
NUMBERS: Final = frozenset({"integer", "int", "decimal", "range"})
SILENT: Final = frozenset(
    [
        *("calculate", "calculation", "hidden", "start", "end", "today", "deviceid", "phonenumber", "username"),
        *("simserial", "subscriberid", "email", "audit", "start-geopoint", "xml-external", "csv-external"),
        "background-audio",
    ]
)
_SPELLINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "select one": "select_one",
        "select1": "select_one",
        "select one from": "select_one",
        "select multiple": "select_multiple",
    }
    | {
        "select all that apply": "select_multiple",
        "select all that apply from": "select_multiple",
        "select": "select_multiple",
    }
    | {"select multiple from": "select_multiple", "photo": "image", "string": "text", "begin group": "begin_group"}
    | {
        "end group": "end_group",
        "begin repeat": "begin_repeat",
        "end repeat": "end_repeat",
        "begin_loop": "begin_repeat",
    }
    | {"end_loop": "end_repeat", "begin lgroup": "begin_group", "end lgroup": "end_group", "acknowledge": "trigger"}
)


@dataclass(frozen=True, slots=True)
class Question:
    """What a question becomes: its rule, full points, codes of its choices as written and as kept, and words kept."""

    rule: Mapping[str, Json]
    full: Fraction = ZERO
    codes: Mapping[str, str] = field(default_factory=dict)
    kept: tuple[Text, ...] = ()
    problems: tuple[Problem, ...] = ()


def kind_of(line: Line) -> tuple[str, str]:
    """Split a type into its kind and its list: `Select one from yn` → (select_one, yn)."""
    said = re.sub(r"\s+", " ", line.text("type").strip())
    lower = said.lower()
    for spelling in sorted(_SPELLINGS, key=len, reverse=True):
        if lower == spelling or lower.startswith(spelling + " "):
            return _SPELLINGS[spelling], _list_name(said[len(spelling) :])
    kind, _, rest = said.partition(" ")
    return kind.lower(), _list_name(rest)


def _list_name(said: str) -> str:
    return re.sub(r"\s+or[ _]other$", "", said.strip(), flags=re.IGNORECASE).strip()


def question(line: Line, choices: Mapping[str, Sequence[Line]], default: str) -> Question:
    """Make a rule of a question; what it cannot hold is told as hints with its cell."""
    kind, name = kind_of(line)
    at = {"sheet": line.sheet, "cell": line.place("type")}
    if kind in {"select_one", "select_multiple", "rank"}:
        if name not in choices:
            return Question({"kind": "yes_no"}, problems=(Problem("xlsform_list", found=name, **at),))
        made = _CHOOSING[kind](name, choices[name], default)
        return Question(
            made.rule, made.full, made.codes, made.kept, tuple(problem.at(**at) for problem in made.problems)
        )
    if kind in NUMBERS:
        return Question({"kind": "unscored", "wants": "number"})
    if kind in {"image", "text"}:
        return Question({"kind": "unscored", "wants": "photo" if kind == "image" else "text"})
    return Question(_NOTED, problems=(Problem("hint_xlsform_type", found=line.text("type")[:60], **at),))


_NOTED: Final[Mapping[str, Json]] = MappingProxyType({"kind": "unscored", "wants": "text"})


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a list: its code as written and as kept, its words, its points when it has some."""

    name: str
    code: str
    label: Text
    points: Fraction | None


def _options(lines: Sequence[Line], default: str) -> list[Option]:
    made: list[Option] = []
    taken: set[str] = set()
    for place, line in enumerate(lines):
        name = line.text("name") or f"c{place + 1}"
        code = re.sub(r"[.\s]+", "-", name)[:60] or f"c{place + 1}"
        while code in taken:
            code = f"{code}-{place}"
        taken.add(code)
        label = words(line.spoken("label"), default)
        made.append(
            Option(name, code, label if label.words else words({"": name}, default), amount(line.text("points")))
        )
    return made


def _renamed(options: Sequence[Option]) -> tuple[Problem, ...]:
    changed = [option for option in options if option.code != option.name]
    return tuple(Problem("hint_xlsform_code", found=option.name[:40], kept=option.code) for option in changed)


def _one(name: str, lines: Sequence[Line], default: str) -> Question:
    options = _options(lines, default)
    codes = {option.name: option.code for option in options}
    if not 2 <= len(options) <= MOST_OPTIONS:
        return _in_words(name, options, f"{len(options)} ≠ 2–{MOST_OPTIONS}")
    points = [option.points for option in options if option.points is not None]
    if len(points) == len(options) and len(set(points)) == len(points) and max(points) > ZERO:
        best = sorted(options, key=lambda option: -(option.points or ZERO))
        made = tuple(_scored(option) for option in best)
        return Question({"kind": "choice", "options": made}, max(points), codes, problems=_renamed(options))
    odd = (Problem("hint_xlsform_points", found=name, reason=_odd(points, options)),) if points else ()
    noted: dict[str, Json] = {"kind": "unscored", "wants": "choice"}
    noted["options"] = tuple({"code": option.code, "label": option.label.record()} for option in options)
    return Question(noted, codes=codes, problems=(*_renamed(options), *odd))


def _scored(option: Option) -> dict[str, Json]:
    return {"code": option.code, "label": option.label.record(), "points": spell(option.points or ZERO)}


def _odd(points: Sequence[Fraction], options: Sequence[Option]) -> str:
    return f"{len(points)} / {len(options)}" if len(points) != len(options) else "="


def _several(name: str, lines: Sequence[Line], default: str) -> Question:
    """Choices with points above 0 add up, each a part; others cannot be marked side by side here."""
    options = _options(lines, default)
    points = [option.points for option in options if option.points]
    if not options or len(points) != len(options) or len(options) > MOST_PARTS:
        return _in_words(name, options, "select_multiple")
    parts = tuple(
        {"id": option.code, "label": option.label.record(), "points": spell(option.points or ZERO)}
        for option in options
    )
    return Question({"kind": "additive", "parts": parts}, sum(points, ZERO), problems=_renamed(options))


def _in_words(name: str, options: Sequence[Option], reason: str) -> Question:
    kept = tuple(option.label for option in options[:200])
    return Question(_NOTED, kept=kept, problems=(Problem("hint_xlsform_options", found=name, reason=reason),))


def _ranked(name: str, lines: Sequence[Line], default: str) -> Question:
    return _in_words(name, _options(lines, default), "rank")


_CHOOSING: Final[Mapping[str, Callable[[str, Sequence[Line], str], Question]]] = MappingProxyType(
    {"select_one": _one, "select_multiple": _several, "rank": _ranked}
)
