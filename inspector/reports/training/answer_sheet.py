# SPDX-License-Identifier: MPL-2.0
"""The answer sheet (答题卡) of a drill on A4: who answers, and for every question the boxes of its rule; no scenes."""

from collections.abc import Iterator, Sequence
from typing import Final

from inspector.core.drills.drill import DrillSite
from inspector.core.drills.roster import Trainee
from inspector.core.exact import show_short
from inspector.core.points import Point
from inspector.reports.blank_boxes import boxes, packed
from inspector.reports.blocks import Blanks, Block, Column, Facts, Heading, Note, Row, Table, Turn
from inspector.reports.office.report import Part, Report
from inspector.reports.training.training_matter import TrainingMatter, site_kinds

FIELDS: Final = ("number_label", "name_label", "unit_label", "day")
_LEAST: Final = 1
BLANK: Final = "_"
"""What a blank to write a number on begins with: such may stand side by side, before the boxes."""
EXTENT: Final = 56
"""How broad a line of boxes may be, a hanzi counted as two."""


class BoxWords:
    """The words of the boxes, as the blank sheet says them."""

    def __init__(self, matter: TrainingMatter) -> None:
        """Say them in the matter's language."""
        self._matter = matter
        self.language = matter.language

    def __call__(self, code: str, /, **facts: str | int) -> str:
        """Say a word with its facts."""
        said = self._matter.term(f"paper.{code}")
        return said.format_map(facts) if facts else said


def answer_sheet(matter: TrainingMatter, trainees: Sequence[Trainee] = ()) -> Report:
    """Make the answer sheets of these people one after the other, each on pages of its own; nobody: a blank one.

    Questions bear the labels of the grid of answers. Nothing of the key and no scene stands on it.
    """
    wanted: Sequence[Trainee | None] = trainees or (None,)
    blocks = [block for place, one in enumerate(wanted) for block in _sheet(matter, one, later=place > 0)]
    title = matter.say("sheet_of", title=matter.title)
    return matter.report((Part("", tuple(blocks)),), title, matter.say("answer_sheet"), matter.drill.day)


def _sheet(matter: TrainingMatter, trainee: Trainee | None, *, later: bool) -> Iterator[Block]:
    if later:
        yield Turn()
    yield Heading(matter.say("sheet_of", title=matter.title), 1, matter.say("mark"))
    signing = (matter.say("sheet_signed"), matter.say("sheet_time"))
    if trainee is None:
        yield Blanks((*(matter.say(code) for code in FIELDS), *signing))
    else:
        named = (trainee.number, trainee.name, trainee.unit, matter.drill.day)
        yield Facts(tuple((matter.say(code), said) for code, said in zip(FIELDS, named, strict=True)), columns=2)
        yield Blanks(signing)
    minutes = matter.drill.minutes
    limit = matter.say("sheet_limit", minutes=minutes) if minutes else ""
    yield Note(matter.sentences((matter.say("sheet_how"), limit)), "quiet")
    for site in matter.drill.sites:
        if len(matter.drill.sites) > 1:
            yield Heading(site.site.name, 2, site_kinds(matter, site))
        yield _table(matter, site, trainee)


def _table(matter: TrainingMatter, site: DrillSite, trainee: Trainee | None) -> Table:
    """Set the questions of a site; the head of its columns, which every page repeats, says whose sheet it is."""
    who = _owner(matter, trainee)
    columns = (
        Column(matter.say("no"), 10),
        Column(matter.say("question_of", who=who) if who else matter.say("question"), 70),
        Column(matter.say("answer"), 92),
    )
    said, rows = BoxWords(matter), []
    for item in site.items():
        point = matter.points.get(item)
        if point is not None:
            full = matter.say("worth", full=show_short(point.full)) if point.rule.scored else ""
            title = f"{matter.asked(item)}{full}"
            rows.append(Row((matter.number(item), title, _boxes(point, said))))
    return Table(columns, tuple(rows), _LEAST, ruled=True)


def _owner(matter: TrainingMatter, trainee: Trainee | None) -> str:
    return matter.beside((trainee.number, trainee.name)) if trainee is not None else ""


def _boxes(point: Point, said: BoxWords) -> str:
    """Set what is ticked or written at a question in as few lines as hold it."""
    ticks = boxes(point, said)
    lines: list[str] = []
    marks = [said("blank_box", label=label) for label, _ in ticks.options]
    for line in ticks.before.splitlines():
        (marks if line.startswith(BLANK) else lines).append(line)
    marks.sort(key=_blanks_first)
    return "\n".join((*lines, *packed("", marks, EXTENT)))


def _blanks_first(mark: str) -> bool:
    return not mark.startswith(BLANK)
