# SPDX-License-Identifier: MPL-2.0
"""What every command of ranking and publishing takes: files or a workspace, and the choices to rank by."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.app.paths import user_folder
from inspector.cli.progress import Progress
from inspector.cli.speaking import Speaker
from inspector.cli.workspaces import open_workspace_of, takes_workspace
from inspector.core.problems import Problem, sentence
from inspector.core.ranking.rank_plan import PATHS, PERIODS, TIES, RankPlan

if TYPE_CHECKING:
    from inspector.app.office.office import Office

OWN: Final = "own"
"""How the period of each round is asked for: `--period own`."""


def takes_source(parser: argparse.ArgumentParser) -> None:
    """Take the files to look at; without any it is the workspace."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="merge files, cards (none: the workspace)")
    parser.add_argument("--admit", default="", metavar="REASON", help="let cards rank that no assignment names")
    parser.add_argument("--admitted-by", default="", metavar="NAME", help="who admits them")
    takes_workspace(parser)


def takes_plan(parser: argparse.ArgumentParser) -> None:
    """Take the choices of the ranking; those left out are as the plan has them."""
    parser.add_argument("--plan", default="", metavar="NAME", help="the plan kept under this name (else the usual one)")
    parser.add_argument("--plan-file", type=Path, metavar="F", help="a plan as JSON (docs/formats.md)")
    parser.add_argument("--round", nargs="+", metavar="ID", help="only these rounds")
    parser.add_argument("--period", choices=(OWN, *PERIODS[1:]), help="how days become periods")
    parser.add_argument("--current", metavar="PERIOD", help="the period that is published, as 2026-W47")
    parser.add_argument("--path", choices=PATHS, help="how points become the whole")
    parser.add_argument("--ties", choices=TIES, help="how equal values are placed")
    parser.add_argument("--level", help="the level of units by area that is ranked")
    parser.add_argument("--least", type=int, metavar="N", help="fewer sites than this do not rank")


@contextmanager
def asked_office(asked: argparse.Namespace, speaker: Speaker) -> "Iterator[Office]":
    """Open the office asked for: of files, or of a workspace."""
    from inspector.app.office.asking import Admitting, office_of_files, office_of_workspace

    if asked.files:
        progress = Progress(speaker)
        admitting = Admitting(asked.admit, asked.admitted_by)

        def note(problem: Problem) -> None:
            progress.clear()
            speaker.warn(sentence(problem, speaker.language))

        with office_of_files(asked.files, user_folder(), admitting, progress, note) as office:
            progress.clear()
            yield office
        return
    hall = open_workspace_of(asked)
    try:
        yield office_of_workspace(hall)
    finally:
        hall.close()


def asked_plan(asked: argparse.Namespace, office: "Office") -> RankPlan:
    """Give the plan asked for, with the choices named beside it."""
    from inspector.app.office.asking import plan_named, plan_of_file

    plan = plan_of_file(asked.plan_file) if asked.plan_file else plan_named(office, asked.plan)
    said = {"current": asked.current, "path": asked.path, "ties": asked.ties, "level": asked.level}
    said |= {"period": {OWN: ""}.get(asked.period, asked.period)}
    plan = replace(plan, **{key: value for key, value in said.items() if value is not None})
    if asked.round:
        plan = replace(plan, rounds=tuple(asked.round))
    if asked.least is not None:
        plan = replace(plan, policies=replace(plan.policies, least_sites=asked.least))
    return plan
