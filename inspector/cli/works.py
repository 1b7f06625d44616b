# SPDX-License-Identifier: MPL-2.0
"""The works of a command that has several (`inspector round list`, `inspector drill new`): what each of them takes."""

import argparse
from typing import TYPE_CHECKING

from inspector.cli.workspaces import takes_workspace

if TYPE_CHECKING:
    Works = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse gives it no public name


def takes_works(parser: argparse.ArgumentParser) -> "Works":
    """Take which work is to be done."""
    return parser.add_subparsers(dest="what", metavar="WHAT", required=True)


def add_work(works: "Works", name: str, tip: str) -> argparse.ArgumentParser:
    """Add a work, which answers in JSON, speaks a language and is done in a workspace like every other."""
    made = works.add_parser(name, help=tip, description=tip)
    made.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="answer with one JSON value")
    made.add_argument("--lang", choices=("zh", "en"), default=argparse.SUPPRESS, help="language of words")
    takes_workspace(made)
    return made


def takes_nothing(_parser: argparse.ArgumentParser) -> None:
    """Take no more than that."""
