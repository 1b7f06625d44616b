# SPDX-License-Identifier: MPL-2.0
"""`inspector roll-up FILE`: results of visits in, rates of units and areas out, by the policies named in the file."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.scores import reason_value, say_reason
from inspector.cli.speaking import Speaker
from inspector.core.exact import show, spell
from inspector.core.rollup import Rolled, roll_areas, roll_units


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path)
    parser.add_argument("--explain", action="store_true", help="print the tree of reasons of every rate")


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.library import read_rollup_file

    read, problems = read_rollup_file(asked.file)
    speaker.complain(problems)
    if read is None:
        return REFUSED
    policies, results = read
    for phrase in policies.words():
        speaker.say(phrase.said(speaker.language))
    speaker.tell(policies=policies.record())
    for name, rolled in (("units", roll_units(results, policies)), ("areas", roll_areas(results, policies))):
        speaker.say()
        for one in rolled:
            _say(one, speaker, explain=asked.explain)
        speaker.tell(**{name: [_value(one, speaker.language) for one in rolled]})
    return DONE


def _say(one: Rolled, speaker: Speaker, *, explain: bool) -> None:
    rate = "–" if one.percent is None else show(one.percent)
    speaker.say(speaker.word("said.rolled", name=one.name or "–", rate=rate, sites=one.sites, visits=one.visits))
    if not one.ranks:
        speaker.say(f"  {speaker.word('said.sample_small')}")
    if explain and one.reason is not None:
        say_reason(one.reason, speaker, 1)


def _value(one: Rolled, language: str) -> Mapping[str, object]:
    value: dict[str, object] = {"name": one.name, "sites": one.sites, "visits": one.visits, "ranks": one.ranks}
    if one.percent is None or one.reason is None:
        return value
    shown = {"percent": show(one.percent), "exact": spell(one.percent)}
    return value | shown | {"explanation": reason_value(one.reason, language)}


COMMANDS = (Command("roll-up", "roll results of visits up to units and areas", _takes, _work),)
