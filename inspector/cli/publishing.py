# SPDX-License-Identifier: MPL-2.0
"""`inspector bulletin`, `publish`, `issue`: the papers of a ranking, and what was issued (印发)."""

import argparse
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.app.office.made import WANTED, Made
from inspector.cli.commands import DONE, MISUSE, Command
from inspector.cli.office_asked import asked_office, asked_plan, takes_plan, takes_source
from inspector.cli.progress import Progress
from inspector.cli.speaking import Speaker
from inspector.cli.works import add_work, takes_works
from inspector.core.issuing.template import IssueHead, Template
from inspector.core.moments import known_day

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.core.ranking.rank_plan import RankPlan

FORMATS: Final = ("docx", "pdf", "xlsx")
MOST_ISSUES: Final = 1_000_000
WORDS: Final = ("office", "title", "addressed", "copied", "signed", "signer")


def _takes_head(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--template", default="", metavar="NAME", help="the template kept under this name")
    parser.add_argument("--template-file", type=Path, metavar="F", help="a template as JSON (docs/formats.md)")
    for name in WORDS:
        parser.add_argument(f"--{name}", metavar="WORDS", help=f"in the place of the template's {name}")
    parser.add_argument("--number", type=_number, metavar="N", help="the issue's running number (else the next one)")
    parser.add_argument("--day", type=_day, metavar="DAY", help="the issue's day, as 2026-11-21 (else today)")
    parser.add_argument("--by", default="", metavar="NAME", help="who issues it")


def _number(said: str) -> int:
    if said.isascii() and said.isdigit() and 0 < int(said) <= MOST_ISSUES:
        return int(said)
    raise argparse.ArgumentTypeError(f"{said[:40]!r}: 1 – {MOST_ISSUES}")


def _day(said: str) -> str:
    if known_day(said):
        return said
    raise argparse.ArgumentTypeError(f"{said[:40]!r}: 2026-11-21")


def _head(asked: argparse.Namespace, office: "Office") -> IssueHead:
    from inspector.app.office.issuing import next_head

    head = next_head(office, asked.by)
    return replace(head, n=asked.number or head.n, day=asked.day or head.day)


def _template(asked: argparse.Namespace, office: "Office", speaker: Speaker) -> Template:
    from inspector.app.office.asking import template_named, template_of_file

    chosen = template_of_file(asked.template_file) if asked.template_file else template_named(office, asked.template)
    said = {name: getattr(asked, name) for name in WORDS}
    chosen = replace(chosen, **{name: words for name, words in said.items() if words is not None})
    return chosen.in_language(speaker.language) if asked.lang else chosen


def _takes_bulletin(parser: argparse.ArgumentParser) -> None:
    takes_source(parser)
    takes_plan(parser)
    _takes_head(parser)
    for form in FORMATS:
        parser.add_argument(f"--{form}", type=Path, metavar="F", help=f"write the {form} here")


def _bulletin(asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.office.publishing import write_bulletin

    targets = {form: getattr(asked, form) for form in FORMATS if getattr(asked, form) is not None}
    if not targets:
        speaker.warn(speaker.word("said.no_targets"))
        return MISUSE
    with asked_office(asked, speaker) as office:
        plan, template = asked_plan(asked, office), _template(asked, office, speaker)
        for made in write_bulletin(office, plan, template, targets, head=_head(asked, office)):
            _tell(made, speaker)
    return DONE


def _takes_publish(parser: argparse.ArgumentParser) -> None:
    takes_source(parser)
    takes_plan(parser)
    _takes_head(parser)
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="the folder of the papers")
    parser.add_argument("--papers", nargs="+", choices=WANTED, default=list(WANTED), help="which (all when left out)")


def _publish(asked: argparse.Namespace, speaker: Speaker) -> int:
    with asked_office(asked, speaker) as office:
        plan, template = asked_plan(asked, office), _template(asked, office, speaker)
        for made in _composed(asked, office, plan, template, _head(asked, office), speaker):
            _tell(made, speaker)
    return DONE


def _composed(  # noqa: PLR0917 (what a paper is made from, each once)
    asked: argparse.Namespace,
    office: "Office",
    plan: "RankPlan",
    template: Template,
    head: IssueHead,
    speaker: Speaker,
) -> tuple[Made, ...]:
    from inspector.app.office.publishing import compose

    progress = Progress(speaker)
    made = compose(office, plan, template, asked.out, asked.papers, told=progress, head=head)
    progress.clear()
    return made


def _takes_issue(parser: argparse.ArgumentParser) -> None:
    works = takes_works(parser)
    for name, tip in _TIPS.items():
        made = add_work(works, name, tip)
        if name == "freeze":
            takes_plan(made)
            _takes_head(made)
            made.add_argument("--papers", nargs="+", choices=WANTED, default=list(WANTED), help="which papers")
        if name in {"reprint", "show", "corrections"}:
            made.add_argument("issue", metavar="ISSUE", help="the issue as printed, such as 第47期")
        if name in {"freeze", "reprint"}:
            made.add_argument("--out", required=True, type=Path, metavar="DIR", help="the folder of the papers")
        made.set_defaults(files=[])


_TIPS: Final = {
    "list": "list what was issued",
    "show": "say what an issue was made from, and its papers",
    "freeze": "make the papers, prove them, and issue them (印发)",
    "reprint": "write an issue's papers again, byte for byte",
    "corrections": "say what the next issue will correct of this one",
}


def _issue(asked: argparse.Namespace, speaker: Speaker) -> int:
    with asked_office(asked, speaker) as office:
        return {
            "list": _list,
            "show": _show,
            "freeze": _freeze,
            "reprint": _reprint,
            "corrections": _corrections,
        }[asked.what](asked, office, speaker)


def _list(_asked: argparse.Namespace, office: "Office", speaker: Speaker) -> int:
    from inspector.app.office.issuing import issues

    speaker.tell(issues=[])
    for line in issues(office):
        speaker.say(f"{line.id}  {line.at.day()} {line.at.clock()}  {line.title}")
        speaker.add("issues", {"id": line.id, "title": line.title, "at": line.at.utc()})
    return DONE


def _show(asked: argparse.Namespace, office: "Office", speaker: Speaker) -> int:
    from inspector.app.office.issuing import issue

    frozen = issue(office, asked.issue)
    speaker.say(f"{frozen.id}  {frozen.title}  {frozen.head.day}  {frozen.period}")
    for file in frozen.files:
        speaker.say(f"  {file.sha256[:16]}  {file.size:>10}  {file.name}")
    speaker.tell(**frozen.record())
    return DONE


def _freeze(asked: argparse.Namespace, office: "Office", speaker: Speaker) -> int:
    from inspector.app.office.issuing import freeze

    plan, template = asked_plan(asked, office), _template(asked, office, speaker)
    head = _head(asked, office)
    made = _composed(asked, office, plan, template, head, speaker)
    frozen = freeze(office, plan, template, made, head)
    for one in made:
        _tell(one, speaker)
    speaker.say(speaker.word("said.issued", issue=frozen.id, papers=len(frozen.files)))
    speaker.tell(issue=frozen.id)
    return DONE


def _reprint(asked: argparse.Namespace, office: "Office", speaker: Speaker) -> int:
    from inspector.app.office.issuing import reprint

    for path in reprint(office, asked.issue, asked.out):
        speaker.say(str(path))
        speaker.add("paths", str(path))
    return DONE


def _corrections(asked: argparse.Namespace, office: "Office", speaker: Speaker) -> int:
    from inspector.app.office.correcting import due_said

    said = due_said(office, asked.issue, speaker.language)
    for line in said or (speaker.word("bulletin.no_change"),):
        speaker.say(line)
    speaker.tell(corrections=list(said))
    return DONE


def _tell(made: Made, speaker: Speaker) -> None:
    speaker.say(speaker.word("said.exported", path=str(made.path), size=max(1, round(made.size / 1000))))
    value: Mapping[str, object] = {"kind": made.kind, "path": str(made.path), "sha256": made.sha256}
    speaker.add("made", {**value, "bytes": made.size} | ({"unit": made.unit} if made.unit else {}))


COMMANDS = (
    Command("bulletin", "write the bulletin (通报) of a ranking as DOCX, PDF or workbook", _takes_bulletin, _bulletin),
    Command("publish", "write every paper of an issue into a folder", _takes_publish, _publish),
    Command("issue", "issue papers for ever, list and reprint what was issued", _takes_issue, _issue),
)
