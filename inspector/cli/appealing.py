# SPDX-License-Identifier: MPL-2.0
"""`inspector appeal list, file, review, uphold, revoke`: appeals of units (申诉), step by step, each with a name."""

import argparse
from typing import TYPE_CHECKING, Final

from inspector.cli.commands import DONE, Command
from inspector.cli.office_asked import asked_office
from inspector.cli.speaking import Speaker
from inspector.cli.works import add_work, takes_works

if TYPE_CHECKING:
    from inspector.app.office.office import Office

STEPS: Final = {"review": "reviewing", "uphold": "upheld", "revoke": "revoked"}
_TIPS: Final = {
    "list": "list the appeals, those still open first",
    "file": "file an appeal (受理) at a point of a visit",
    "review": "take an appeal into review (复核)",
    "uphold": "uphold the deduction (维持)",
    "revoke": "take the deduction back (撤销扣分)",
}


def _takes(parser: argparse.ArgumentParser) -> None:
    works = takes_works(parser)
    for name, tip in _TIPS.items():
        made = add_work(works, name, tip)
        if name == "file":
            made.add_argument("walk", metavar="WALK", help="the visit, as `visit:<id>`")
            made.add_argument("point", metavar="POINT", help="the point's id in the sheet")
            made.add_argument("--unit", required=True, help="which unit appeals")
        if name in STEPS:
            made.add_argument("appeal", metavar="APPEAL", help="the appeal's id or the beginning of it")
        if name != "list":
            made.add_argument("--reason", default="", help="why")
            made.add_argument("--by", required=True, metavar="NAME", help="who decides")
        made.set_defaults(files=[])


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    with asked_office(asked, speaker) as office:
        if asked.what == "file":
            _file(asked, office, speaker)
        elif asked.what in STEPS:
            _step(asked, office)
        _list(office, speaker)
    return DONE


def _file(asked: argparse.Namespace, office: "Office", speaker: Speaker) -> None:
    from inspector.app.office.appeals import file_appeal
    from inspector.app.office.asking import point_named

    key = point_named(office.picture(), asked.walk, asked.point)
    name = file_appeal(office, asked.walk, key, unit=asked.unit, reason=asked.reason, by=asked.by)
    speaker.tell(filed=name)


def _step(asked: argparse.Namespace, office: "Office") -> None:
    from inspector.app.office.appeals import take_on
    from inspector.app.office.asking import appeal_named

    name = appeal_named(office.picture(), asked.appeal)
    take_on(office, name, STEPS[asked.what], reason=asked.reason, by=asked.by)


def _list(office: "Office", speaker: Speaker) -> None:
    from inspector.app.office.appeals import appeals

    speaker.tell(appeals=[])
    for one in appeals(office.picture()):
        site = one.walk.header.site.name if one.walk is not None else "–"
        state = speaker.word(f"appeal.{one.state}")
        speaker.say(f"{one.id[:12]}  {state}  {one.unit}  {site}  {one.key[1]}")
        steps = [{"state": step.choice, "by": step.author, "reason": step.reason} for _, step in one.steps]
        value = {"id": one.id, "state": one.state, "unit": one.unit, "site": site, "point": str(one.key[1])}
        speaker.add("appeals", {**value, "steps": steps})


COMMANDS = (Command("appeal", "file and decide the appeals of units", _takes, _work),)
