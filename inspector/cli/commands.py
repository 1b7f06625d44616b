# SPDX-License-Identifier: MPL-2.0
"""The table of commands and the one way each is run."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Final, TypeAlias

from inspector import __version__
from inspector.cli.speaking import Speaker, open_outputs, spoken_language
from inspector.core.problems import KnownError, Problem

Work: TypeAlias = Callable[[argparse.Namespace, Speaker], int]
DONE: Final = 0
REFUSED: Final = 1
MISUSE: Final = 2
INTERRUPTED: Final = 130
OWN_WORDS: Final = frozenset({"-h", "--help", "--version"})
PLACES: Final = {
    "gui": "windows",
    "demo": "demos",
    "checklist": "checklists",
    "score": "scores",
    "roll-up": "rollups",
    "export": "papers",
    "hand-in": "handing_in",
    "return": "handing_in",
    "verify": "proofs",
    "merge": "merging",
    "decide": "deciding",
    "withdraw": "withdrawing",
    "restore": "withdrawing",
    "rank": "ranking",
    "answers": "ranking",
    "bulletin": "publishing",
    "publish": "publishing",
    "issue": "publishing",
    "appeal": "appealing",
    "agree": "agree",
    "sites": "registers",
    "round": "rounds",
    "drill": "drills",
    "blank": "sheets",
    "workspace": "workspaces",
    "keys": "keyrings",
}
"""Each command's module: read only when it is asked for, so that the window need not wait for the others."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, a line of help, what it takes, and its work (exit code)."""

    name: str
    tip: str
    takes: Callable[[argparse.ArgumentParser], None]
    work: Work


def run(arguments: list[str]) -> int:
    """Parse and run; a known error is a sentence, anything else a crash record, never a bare traceback."""
    open_outputs()
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in OWN_WORDS):
        arguments = ["gui", *arguments]
    try:
        asked = _parser(arguments[0]).parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        code = _worked(asked)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever listened has left, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = REFUSED
    return code


def _worked(asked: argparse.Namespace) -> int:
    speaker, problems = _speaker(asked)
    try:
        speaker.complain(problems)
        code = int(asked.work(asked, speaker))
    except KnownError as error:
        speaker.complain([error.problem])
        code = REFUSED
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception:  # a bug: recorded for us, said in a sentence to the person
        if asked.debug:
            raise
        code = _crashed(speaker)
    speaker.close()
    return code


def _speaker(asked: argparse.Namespace) -> tuple[Speaker, Sequence[Problem]]:
    from inspector.app.paths import user_folder
    from inspector.app.settings import load_settings

    settings, problems = load_settings(user_folder())
    return Speaker(spoken_language(asked.lang, settings.language), as_json=asked.json), problems


def _crashed(speaker: Speaker) -> int:
    from inspector.app.logs import record_crash

    speaker.complain([Problem("crashed", record=str(record_crash(sys.exc_info()[1])))])
    return REFUSED


def _parser(named: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="inspector", description="On-site evaluation, offline.")
    parser.add_argument("--version", action="version", version=f"inspector {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in table(named):
        made = commands.add_parser(command.name, help=command.tip, description=command.tip)
        made.add_argument("--json", action="store_true", help="answer with one JSON value")
        made.add_argument("--lang", choices=("zh", "en"), help="language of words and papers")
        made.add_argument("--debug", action="store_true", help=argparse.SUPPRESS)
        command.takes(made)
        made.set_defaults(work=command.work)
    return parser


def table(asked: str = "") -> Sequence[Command]:
    """List every command there is, in the order of the help; only the one asked for when it is known."""
    names = [asked] if asked in PLACES else list(PLACES)
    groups = dict.fromkeys(import_module(f"inspector.cli.{PLACES[name]}") for name in names)
    return tuple(command for group in groups for command in group.COMMANDS)
