# SPDX-License-Identifier: MPL-2.0
"""`inspector rank FILE`, `inspector answers FILE`: the figures that are published, and every answer as a row."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.collector import collector_paused
from inspector.cli.commands import DONE, MISUSE, REFUSED, Command
from inspector.cli.office_asked import asked_office, asked_plan, takes_plan, takes_source
from inspector.cli.scores import say_reason
from inspector.cli.speaking import Speaker
from inspector.core.exact import show
from inspector.core.ranking.rank_plan import BY

if TYPE_CHECKING:
    from inspector.core.merging.picture import Picture
    from inspector.core.ranking.figures import Figures, RankRow

PUBLIC = tuple(by for by in BY if by != "inspector")


def _takes_rank(parser: argparse.ArgumentParser) -> None:
    takes_source(parser)
    takes_plan(parser)
    parser.add_argument("--by", choices=PUBLIC, default="area", help="which table to print (with --json: all of them)")
    parser.add_argument("--explain", metavar="UNIT", help="print the tree of reasons of this unit's value")


def _rank(asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.core.ranking.figures_record import figures_record
    from inspector.core.ranking.figuring import figures

    with asked_office(asked, speaker) as office:
        picture = office.picture()
        with collector_paused():
            found = figures(picture, asked_plan(asked, office))
    speaker.tell(**figures_record(found))
    _say_table(found, asked.by, speaker)
    if asked.explain is not None:
        _say_reasons(found, picture, asked, speaker)
    return DONE if found.walks else REFUSED


def _say_table(found: "Figures", by: str, speaker: Speaker) -> None:
    for phrase in found.plan.policies.words():
        speaker.say(phrase.said(speaker.language))
    whole = found.total
    speaker.say()
    speaker.say(speaker.word("said.rank_whole", period=found.period or "–", **_facts(whole, speaker)))
    speaker.say()
    for row in found.tables[by].rows:
        speaker.say(speaker.word("said.rank_row", name=_name(row, speaker), **_facts(row, speaker)).rstrip())
    if found.apart:
        speaker.say()
        speaker.say(speaker.word("said.rank_apart", count=len(found.apart)))


def _facts(row: "RankRow", speaker: Speaker) -> dict[str, str | int]:
    standing = "" if row.standing == "ranked" else speaker.word(f"report.{_STANDING[row.standing]}")
    place = "–" if row.place is None else str(row.place)
    return {
        "place": f"{place:>3}",
        "tied": f" {speaker.word('report.tied')}" if row.tied else "",
        "value": "–" if row.value is None else show(row.value),
        "sites": row.sample.sites,
        "judged": row.sample.judged,
        "problems": row.sample.problems,
        "standing": standing,
    }


_STANDING = {"few": "few", "none": "none", "apart": "standing_apart"}


def _name(row: "RankRow", speaker: Speaker) -> str:
    return row.title.said(speaker.language) if row.title.words else row.unit or "–"


def _say_reasons(found: "Figures", picture: "Picture", asked: argparse.Namespace, speaker: Speaker) -> None:
    from inspector.core.ranking.explaining import explain_row

    reason = explain_row(found, picture, asked.by, asked.explain)
    speaker.say()
    if reason is not None:
        say_reason(reason, speaker, 0)


def _takes_answers(parser: argparse.ArgumentParser) -> None:
    takes_source(parser)
    parser.add_argument("--csv", type=Path, metavar="F", help="write the rows as CSV here")
    parser.add_argument("--xlsx", type=Path, metavar="F", help="write them as a workbook here")
    parser.add_argument("--names", action="store_true", help="with the names of inspectors (for the office alone)")


def _answers(asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.office.publishing import write_answer_files

    targets = {form: getattr(asked, form) for form in ("csv", "xlsx") if getattr(asked, form) is not None}
    if not targets:
        speaker.warn(speaker.word("said.no_targets"))
        return MISUSE
    with asked_office(asked, speaker) as office:
        for made in write_answer_files(office, targets, speaker.language, names=asked.names):
            speaker.say(speaker.word("said.exported", path=str(made.path), size=max(1, round(made.size / 1000))))
            speaker.add("made", {"path": str(made.path), "sha256": made.sha256, "bytes": made.size})
    return DONE


COMMANDS = (
    Command("rank", "rank the units of merge files, cards, or a workspace", _takes_rank, _rank),
    Command("answers", "write every answer as a row of columns that other programs load", _takes_answers, _answers),
)
