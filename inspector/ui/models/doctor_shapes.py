# SPDX-License-Identifier: MPL-2.0
"""The shapes of rules an author may write by hand: which numbers stand alone, and which columns its rows have."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.core.canonical import Json, Record
from inspector.core.doctor.plain_text import folded, language
from inspector.core.exact import decimal, spell
from inspector.core.problems import KnownError, Problem


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a rule: its key, English words, and what it holds: `words`, `code`, `number`, `whole`, `one_of`."""

    key: str
    words: str
    holds: str = "number"
    needed: bool = True
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of rule: fields that stand alone, the key of its rows (empty: none) and their fields."""

    kind: str
    alone: tuple[Field, ...] = ()
    rows: str = ""
    columns: tuple[Field, ...] = ()
    named: str = "id"


_COUNTED: Final = Field("label", str(QT_TRANSLATE_NOOP("RuleForm", "What is counted")), "words")
_PART: Final = Field("label", str(QT_TRANSLATE_NOOP("RuleForm", "Part")), "words")
_LEVEL: Final = Field("label", str(QT_TRANSLATE_NOOP("RuleForm", "Level")), "words")
_EACH: Final = str(QT_TRANSLATE_NOOP("RuleForm", "Points off each"))
_FACTOR: Final = Field("factor", str(QT_TRANSLATE_NOOP("RuleForm", "Share of full points")))
_LEAST: Final = str(QT_TRANSLATE_NOOP("RuleForm", "From"))
_POINTS: Final = Field("points", str(QT_TRANSLATE_NOOP("RuleForm", "Points")))
_MOST: Final = Field("cap", str(QT_TRANSLATE_NOOP("RuleForm", "Counted at most")), "whole", needed=False)
_NEED: Final = str(QT_TRANSLATE_NOOP("RuleForm", "How many are needed"))
_STEP: Final = str(QT_TRANSLATE_NOOP("RuleForm", "Step in points"))
_SAMPLE: Final = str(QT_TRANSLATE_NOOP("RuleForm", "Size of the sample"))
_UNIT: Final = Field("unit", str(QT_TRANSLATE_NOOP("RuleForm", "Unit")), "words", needed=False)
_WEIGHT: Final = Field("weight", str(QT_TRANSLATE_NOOP("RuleForm", "Points off each")))
_WHAT: Final = Field("what", str(QT_TRANSLATE_NOOP("RuleForm", "What is watched")), "words", needed=False)
_DEMERITS: Final = Field("demerits", str(QT_TRANSLATE_NOOP("RuleForm", "Points off")))
_RISE: Final = Field("rise", str(QT_TRANSLATE_NOOP("RuleForm", "More each period")), needed=False)
_PERIODS: Final = Field("periods", str(QT_TRANSLATE_NOOP("RuleForm", "Periods")), "whole", needed=False)
_EFFECT: Final = str(QT_TRANSLATE_NOOP("RuleForm", "Effect"))
_SCOPE: Final = str(QT_TRANSLATE_NOOP("RuleForm", "What it ends"))
_CAP: Final = Field("cap", str(QT_TRANSLATE_NOOP("RuleForm", "Rate at most, %")), needed=False)
_WANTS: Final = str(QT_TRANSLATE_NOOP("RuleForm", "What is recorded"))

SHAPES: Final[tuple[Shape, ...]] = (
    Shape("yes_no"),
    Shape("deduct", rows="lines", columns=(_COUNTED, Field("each", _EACH, needed=False), _MOST)),
    Shape("shortfall", (Field("each", _EACH),), "needs", (_COUNTED, Field("need", _NEED, "whole"))),
    Shape("levels", rows="levels", columns=(_LEVEL, _FACTOR), named="code"),
    Shape("choice", rows="options", columns=(_LEVEL, _POINTS), named="code"),
    Shape("free", (Field("step", _STEP),)),
    Shape("additive", rows="parts", columns=(_PART, _POINTS)),
    Shape("worst", rows="parts", columns=(_PART,)),
    Shape("states", rows="parts", columns=(_PART,)),
    Shape("faults", rows="classes", columns=(_COUNTED, _WEIGHT)),
    Shape("proportional", (Field("need", _NEED, "whole", needed=False),)),
    Shape("rate", (_WHAT,), "bands", (Field("least", _LEAST), _FACTOR), ""),
    Shape("sampled", (Field("whole", _SAMPLE, "whole", needed=False),), "levels",
          (_LEVEL, Field("least", _LEAST), _FACTOR), "code"),
    Shape("bands", (_UNIT,), "bands", (
        Field("least", _LEAST, needed=False),
        Field("most", str(QT_TRANSLATE_NOOP("RuleForm", "Up to")), needed=False), _FACTOR), ""),
    Shape("demerits", rows="options", columns=(_LEVEL, _DEMERITS), named="code"),
    Shape("overdue", rows="lines", columns=(_COUNTED, Field("each", _EACH), _RISE, _PERIODS)),
    Shape("veto", (
        Field("effect", _EFFECT, "one_of", choices=("fail", "void", "cap")),
        Field("scope", _SCOPE, "one_of", choices=("whole", "section")), _CAP)),
    Shape("unscored", (
        Field("wants", _WANTS, "one_of", choices=("text", "number", "photo")), _UNIT)),
)  # fmt: skip
BY_KIND: Final[Mapping[str, Shape]] = {shape.kind: shape for shape in SHAPES}
Row = dict[str, str]


def alone_of(shape: Shape, rule: Record) -> Row:
    """Give the fields that stand alone as they are typed."""
    return {field.key: _typed(rule.get(field.key)) for field in shape.alone}


def rows_of(shape: Shape, rule: Record) -> list[tuple[Row, Record]]:
    """Give the rows as they are typed, each with the record it came from."""
    found = rule.get(shape.rows, ()) if shape.rows else ()
    records = [one for one in found if isinstance(one, Mapping)] if isinstance(found, Sequence) else []
    return [({field.key: _typed(one.get(field.key)) for field in shape.columns}, one) for one in records]


def written(shape: Shape, alone: Row, rows: Sequence[tuple[Row, Record]], before: Record) -> Record:
    """Write the rule down in its canonical form; raises KnownError `rule_number` or `rule_blank` for what is amiss.

    What the form does not show stays as it was when the kind is the same.
    """
    same = before.get("kind") == shape.kind
    made: dict[str, Json] = dict(before) if same else {"kind": shape.kind}
    _fill(made, shape.alone, alone)
    if shape.rows:
        made[shape.rows] = tuple(_row(shape, place, row, old) for place, (row, old) in enumerate(rows))
        if not rows and shape.kind == "rate":
            del made[shape.rows]
    return made


def _row(shape: Shape, place: int, row: Row, before: Record) -> Record:
    made: dict[str, Json] = dict(before)
    if shape.named and shape.named not in made:
        made[shape.named] = chr(65 + place % 26) if shape.named == "code" else f"n{place + 1}"
    _fill(made, shape.columns, row)
    if shape.kind == "deduct":
        made.pop("zero", None)
        if "each" not in made:
            made["zero"] = True
            made.pop("cap", None)
    return made


def _fill(made: dict[str, Json], fields: Sequence[Field], typed: Row) -> None:
    for field in fields:
        said = typed.get(field.key, "").strip()
        if said and said == _typed(made.get(field.key)):
            continue
        if not said:
            if field.needed:
                raise KnownError(Problem("rule_blank", field=field.key))
            made.pop(field.key, None)
        elif field.holds == "words":
            made[field.key] = _words(made.get(field.key), said)
        elif field.holds in {"code", "one_of"}:
            made[field.key] = said
        else:
            made[field.key] = _number(said, whole=field.holds == "whole")


def _words(before: Json | None, said: str) -> Json:
    """Change the words shown and keep those of other languages."""
    if isinstance(before, Mapping):
        if _typed(before) == said:
            return before
        if len(before) > 1:
            return {**before, _shown(before): said}
    return {language(said): said}


def _number(said: str, *, whole: bool) -> Json:
    try:
        number = decimal(folded(said).strip().removesuffix("分"))
    except KnownError as error:
        raise KnownError(Problem("rule_number", found=said[:40])) from error
    if whole and number.denominator != 1:
        raise KnownError(Problem("rule_number", found=said[:40]))
    return int(number) if whole else spell(number)


def _typed(value: Json | None) -> str:
    if isinstance(value, Mapping):
        return str(value.get(_shown(value), "")) if value else ""
    return "" if value is None or isinstance(value, bool) else str(value)


def _shown(words: Mapping[str, Json]) -> str:
    return "zh" if "zh" in words else next(iter(words), "zh")
