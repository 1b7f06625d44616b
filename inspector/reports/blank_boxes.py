# SPDX-License-Identifier: MPL-2.0
"""The boxes and blanks of one point on the blank sheet, drawn from the form of its rule."""

from collections.abc import Iterator, Sequence
from typing import Final, Protocol
from unicodedata import east_asian_width

from inspector.core.checklist import Checklist, Point
from inspector.core.exact import show_short
from inspector.core.rules.rule import Buttons, Counters, Form, Grid, NumberField, Parts, Raters, ShareField
from inspector.core.words import word
from inspector.reports.blocks import Ticks

WRITING_LINES: Final = 3
MOST_EXTENT: Final = 32
"""How broad a line of the wide column may be, a hanzi counted as two."""
GAP: Final = "  "


class Saying(Protocol):
    """Says the paper's words in one language."""

    language: str

    def __call__(self, code: str, /, **facts: str | int) -> str:
        """Say a word with its facts."""
        ...


def boxes(point: Point, said: Saying) -> Ticks:
    """Draw what is ticked, counted or written at a point, then the statuses that are no number."""
    form, language = point.rule.form(point.full), said.language
    options = [option.label.said(language) for option in form.options] if isinstance(form, Buttons) else []
    if point.may_skip:
        options.append(word("status.not_applicable", language))
    options.append(word("status.cannot_judge", language))
    before = "\n".join(_blanks(point, form, said))
    return Ticks(tuple((box, False) for box in options), before=before)


def wants_room(checklist: Checklist) -> bool:
    """Tell whether some point has parts or a grid, whose boxes stand beside each other in a wide column."""
    return any(isinstance(point.rule.form(point.full), Parts | Grid) for point in checklist.points())


def _blanks(point: Point, form: Form, said: Saying) -> Iterator[str]:
    """Give the lines to fill in, one below the other; none where there are only boxes."""
    language = said.language
    if isinstance(form, Counters):
        for line in form.lines:
            label = line.label.said(language)
            yield said("blank_need", label=label, need=line.need) if line.need else said("blank_count", label=label)
    elif isinstance(form, NumberField):
        yield _number(point, form, said)
    elif isinstance(form, ShareField):
        yield _share(form, said)
    elif isinstance(form, Parts):
        marks = [said("blank_box", label=option.label.said(language)) for option in form.options]
        for part in form.parts:
            yield from packed(said("blank_part", label=part.label.said(language)), marks)
    elif isinstance(form, Grid):
        yield from _grid(form, said)
    elif isinstance(form, Raters):
        yield from (said("blank_rater", rater=rater) for rater in range(1, form.needed + 1))
        yield said("blank_range", least=show_short(form.least), most=show_short(form.most))
    elif not isinstance(form, Buttons):
        yield from (said("blank_line") for _ in range(WRITING_LINES))


def _number(point: Point, form: NumberField, said: Saying) -> str:
    if point.rule.kind == "free":
        return said("blank_amount", full=show_short(point.full))
    return said("blank_number", unit=form.unit.said(said.language)).rstrip()


def _share(form: ShareField, said: Saying) -> str:
    if form.faults:
        return said("blank_violations")
    return said("blank_share", whole=form.whole) if form.fixed else said("blank_share_free")


def _grid(form: Grid, said: Saying) -> Iterator[str]:
    """Give a line for each row of the grid, with a blank for each of its columns."""
    columns = [said("blank_cell", column=column.said(said.language)) for column in form.columns]
    for row in form.rows:
        yield from packed(said("blank_row", row=row.said(said.language)), columns)


def packed(label: str, marks: Sequence[str], most: int = MOST_EXTENT) -> Iterator[str]:
    """Set marks behind a label (which may be empty), as many in a line as stand there unbroken."""
    line = label
    for mark in marks:
        if line and _extent(line) + _extent(mark) + len(GAP) > most:
            yield line
            line = mark
        else:
            line += (GAP if line else "") + mark
    yield line


def _extent(text: str) -> int:
    """Tell how broad a text is: a hanzi is two, a letter one."""
    return sum(2 if east_asian_width(mark) in "WFA" else 1 for mark in text)
