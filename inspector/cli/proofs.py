# SPDX-License-Identifier: MPL-2.0
"""`inspector verify FILE…`: whole, true, signed by whom; exit 0 when every file is whole and true."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from inspector.app.paths import user_folder
from inspector.app.trust import Keys
from inspector.app.verdict import Verdict
from inspector.app.verifying import verify
from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.speaking import Speaker, problem_value
from inspector.core.problems import KnownError

MOST_SAID: Final = 20
"""How many problems of a file are said; `--json` lists all."""


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--require-known", action="store_true", help="the signer must be one you know")


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    keys = Keys(user_folder())
    return max(_verify(path, keys, speaker, must_know=asked.require_known) for path in asked.files)


def _verify(path: Path, keys: Keys, speaker: Speaker, *, must_know: bool) -> int:
    try:
        verdict = verify(path, keys)
    except KnownError as error:
        speaker.complain([error.problem])
        return REFUSED
    speaker.add("files", verdict_value(verdict, path, speaker.language))
    speaker.say(str(path))
    for phrase in verdict.phrases():
        speaker.say(f"  {phrase.said(speaker.language)}")
    problems = verdict.problems()
    speaker.complain([problem.at(file=path.name) for problem in problems[:MOST_SAID]])
    if len(problems) > MOST_SAID:
        speaker.say(f"  {speaker.word('said.more_problems', count=len(problems) - MOST_SAID)}")
    return DONE if verdict.stands and (verdict.is_known or not must_know) else REFUSED


def verdict_value(verdict: Verdict, path: Path, language: str) -> Mapping[str, object]:
    """Give a verdict as JSON."""
    signer = {"standing": verdict.signer.standing.value, "key": verdict.signer.key, "name": verdict.signer.name}
    return {
        "file": str(path),
        "format": verdict.format,
        "edition": verdict.edition,
        "card": verdict.card,
        "carries": verdict.carries,
        "whole": not verdict.whole,
        "true": not verdict.true,
        "resaved": verdict.resaved,
        "cells_differing": verdict.differing,
        "signer": signer,
        "says": [phrase.said(language) for phrase in verdict.phrases()],
        "problems": [problem_value(problem, language) for problem in verdict.problems()],
    }


COMMANDS = (
    Command("verify", "prove PDFs, workbooks, bundles, merge files anew: whole, true, signed by whom", _takes, _work),
)
