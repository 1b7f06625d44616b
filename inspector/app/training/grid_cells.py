# SPDX-License-Identifier: MPL-2.0
"""One cell of the answer grid: what a person may write there, and an answer as it stands in a cell."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Point
from inspector.core.exact import spell
from inspector.core.problems import LANGUAGES, KnownError
from inspector.core.rules.rule import Buttons, Counters, Form, Grid, NumberField, Option, Parts, Raters, ShareField
from inspector.core.text import Text
from inspector.core.values import Amount, Choice, Counts, Marks, Ratings, Said, Share, Value
from inspector.core.words import word
from inspector.files.answers_fields import STATUSES
from inspector.files.answers_short import lines_of, marked, paired, rated, short_value

YES: Final = frozenset({"√", "✓", "✔", "☑", "1", "y", "t", "v", "是", "对", "合格", "达标", "true", "ok"})
NO: Final = frozenset({"×", "✕", "✗", "✘", "☒", "0", "n", "f", "x", "否", "错", "不合格", "不达标", "false"})
SKIPPED: Final = frozenset({"/", "—", "–", "-", "na", "n.a.", "不涉及", "无此项"})
_PAIR: Final = re.compile(r"([^\s=:,;]+)\s*[=:]\s*([^\s=:,;]+)")
_SEVERAL: Final = 2
_PARTED: Final = re.compile(r"[\s,;、]+")
_PARTS: Final = re.compile(r"[\s,;、=:，；：＝]")


def cell_answer(point: Point, typed: str) -> Answer | None:
    """Read a cell that is not blank; None when the point takes no such answer."""
    said = unicodedata.normalize("NFKC", typed).strip()
    status = _status(said.lower())
    if status is not None:
        return Answer(status) if status is not Status.NOT_APPLICABLE or point.may_skip else None
    value = _value(point.rule.form(point.full), said)
    if value is None:
        return None
    try:
        point.rule.judge(point.full, value)
    except KnownError:
        return None
    return Answer(Status.JUDGED, value)


def cell_text(point: Point, answer: Answer, language: str) -> str:
    """Write an answer as it may stand in a cell; what is read again is the same answer."""
    if answer.value is not None:
        return _written(point.rule.form(point.full), answer.value, language)
    if answer.status is Status.NOT_APPLICABLE:
        return "不适用" if language == "zh" else "n/a"
    cannot = "无法判定" if language == "zh" else "cannot_judge"
    return cannot if answer.status is Status.CANNOT_JUDGE else ""


def accepts(point: Point, language: str) -> str:
    """Say what a person may write in the cells of a point."""
    said = _accepted(point.rule.form(point.full), language)
    return word("grid.skip", language).format(said=said) if point.may_skip else said


def _status(said: str) -> Status | None:
    if said in SKIPPED:
        return Status.NOT_APPLICABLE
    status = STATUSES.get(said)
    return status if status in {Status.NOT_APPLICABLE, Status.CANNOT_JUDGE} else None


def _value(form: Form, said: str) -> Value | None:
    if isinstance(form, Buttons):
        code = _option(form.options, said)
        return None if code is None else Choice(code)
    pairs = dict(_PAIR.findall(said))
    if pairs and not _PAIR.sub("", said).strip(" ,;、") and isinstance(form, Parts | Counters | Grid):
        if isinstance(form, Parts):
            pairs = {part: _option(form.options, one) or one for part, one in pairs.items()}
        return paired(form, pairs)
    if (several := _in_order(form, said)) is not None:
        return several
    if isinstance(form, Parts):
        code = _option(form.options, said)
        return None if code is None else marked(form, dict.fromkeys(lines_of(form) or (), code))
    if isinstance(form, Raters):
        return rated(_PARTED.split(said))
    return short_value(form, said)


def _in_order(form: Form, said: str) -> Value | None:
    """Read one entry for each line or part, in their order (`1 0 2`, `A B A`); None where it is not that."""
    lines, entries = lines_of(form) or (), _PARTED.split(said)
    if len(lines) < _SEVERAL or len(entries) != len(lines):
        return None
    if isinstance(form, Parts):
        entries = [_option(form.options, one) or one for one in entries]
    return paired(form, dict(zip(lines, entries, strict=True)))


def _option(options: tuple[Option, ...], said: str) -> str | None:
    """Find an option by its code, its words in either language, or a mark for met and not met."""
    folded = said.casefold()
    codes = {option.code.casefold(): option.code for option in options}
    words = {_plain(_label(option, code)): option.code for option in options for code in LANGUAGES}
    mark = "met" if folded in YES else "lost" if folded in NO else ""
    plain = {"符合": "met", "不符合": "lost", "yes": "met", "no": "lost", "pass": "met", "fail": "lost"}.get(folded, "")
    return codes.get(folded) or words.get(folded) or codes.get(mark) or codes.get(plain)


def _label(option: Option, language: str) -> str:
    return option.label.said(language) if isinstance(option.label, Text) else ""


def _plain(label: str) -> str:
    """Spell words as a cell is read: in plain letters, without blanks around."""
    return unicodedata.normalize("NFKC", label).strip().casefold()


def _entry(options: tuple[Option, ...], code: str, language: str) -> str:
    """Write one option: a tick or a cross, its words where its code is a word of one language, else its code."""
    if {option.code for option in options} == {"met", "lost"}:
        return {"met": "√", "lost": "×"}[code]
    label = next((_label(option, language) for option in options if option.code == code), "")
    is_read = _option(options, _plain(label)) == code and _status(_plain(label)) is None
    return label if len(code) > 1 and label and is_read else code


def _in_parts(form: Parts, chosen: Mapping[str, str], language: str) -> str:
    """Write the marks of all parts in their order, or those there are by name."""
    marks = {part: _entry(form.options, code, language) for part, code in chosen.items()}
    marks = {part: chosen[part] if _PARTS.search(said) else said for part, said in marks.items()}
    lines = lines_of(form) or ()
    if len(lines) >= _SEVERAL and set(lines) == set(marks):
        return " ".join(marks[line] for line in lines)
    return " ".join(f"{part}={said}" for part, said in marks.items())


def _accepted(form: Form, language: str) -> str:
    say = {"codes": "", "lines": "", "least": "", "most": "", "whole": ""}
    if isinstance(form, Buttons | Parts):
        codes = {option.code for option in form.options}
        if codes == {"met", "lost"} and isinstance(form, Buttons):
            return word("grid.yes_no", language)
        say["codes"] = " / ".join(_entry(form.options, option.code, language) for option in form.options)
        return word("grid.marks" if isinstance(form, Parts) else "grid.options", language).format(**say)
    if isinstance(form, NumberField):
        return word("grid.amount", language).format(least=spell(form.least), most=spell(form.most))
    if isinstance(form, ShareField):
        return word("grid.part" if form.fixed else "grid.share", language).format(whole=form.whole)
    if isinstance(form, Counters | Grid):
        lines = lines_of(form) or ()
        if len(lines) < _SEVERAL:
            return word("grid.count", language)
        return word("grid.counts", language).format(lines=_named(form, language), first=lines[0], second=lines[1])
    return word("grid.ratings" if isinstance(form, Raters) else "grid.words", language)


def _named(form: Counters | Grid, language: str) -> str:
    """Name the lines that are counted: id and words."""
    labels = (
        {line.id: line.label for line in form.lines}
        if isinstance(form, Counters)
        else {cell.line: cell.label for row in form.cells for cell in row}
    )
    gap = "、" if language == "zh" else ", "
    return gap.join(f"{line} {label.said(language)}" for line, label in labels.items())


def _written(form: Form, value: Value, language: str) -> str:
    if isinstance(value, Choice):
        return _entry(form.options, value.code, language) if isinstance(form, Buttons) else value.code
    if isinstance(value, Amount):
        return spell(value.number)
    if isinstance(value, Share):
        return str(value.part) if isinstance(form, ShareField) and form.fixed else f"{value.part}/{value.whole}"
    if isinstance(value, Counts):
        totals = value.totals()
        return " ".join(str(totals.get(line, 0)) for line in lines_of(form) or ()) if any(totals.values()) else "0"
    if isinstance(value, Marks):
        return _in_parts(form, value.chosen(), language) if isinstance(form, Parts) else ""
    if isinstance(value, Ratings):
        return " ".join(spell(one.amount) for one in value.items)
    return value.text if isinstance(value, Said) else ""
