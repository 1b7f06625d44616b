# SPDX-License-Identifier: MPL-2.0
"""`inspector gui`: the window, on a workspace; with `--picture` it leaves its picture and ends."""

import argparse
import gc
from pathlib import Path

from inspector.cli.commands import Command
from inspector.cli.speaking import Speaker
from inspector.core.problems import KnownError, Problem


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--workspace", type=Path, metavar="DIR", help="the workspace to open (yours when left out)")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="write a picture of the window (PNG) and end")


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    gc.disable()  # nothing is garbage yet; the window turns the collection on again when it stands
    try:
        import inspector.app.hall  # noqa: F401 - before Qt, which looks into the source of every module that follows it
        from inspector.ui.start import run
    except ImportError as error:
        raise KnownError(Problem("window_missing", reason=str(error))) from error
    return run(asked.workspace, asked.picture, language=asked.lang or "")


COMMANDS = (Command("gui", "open the window (also without any command)", _takes, _work),)
