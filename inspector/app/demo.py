# SPDX-License-Identifier: MPL-2.0
"""The demo: a sealed visit of a market, one of a street begun, the office's Friday, a drill; all without a screen."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Final

from inspector.app import clock as real
from inspector.app.blank import blank_sheet
from inspector.app.demo_drill import play_drill
from inspector.app.demo_friday import SMALL, Sizes
from inspector.app.demo_office import OfficeDay, play_office
from inspector.app.device import device_id
from inspector.app.dossier import dossier_of_visit
from inspector.app.exporting import Exported, Target, export, options_for
from inspector.app.hall import Hall, open_hall
from inspector.app.library import find_checklist, read_checklist_file
from inspector.app.paths import shipped
from inspector.app.sample import SampleClock, enter_sample, read_sample_file
from inspector.app.trust import Keys
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId

WORKSPACE: Final = "workspace"
INNER: Final = (("pdf", "market.pdf"), ("xlsx", "market.xlsx"), ("bundle", "market.scorecard"))
OUTER: Final = (("pdf", "market-outside.pdf"), ("xlsx", "market-outside.xlsx"))
BLANK: Final = "market-blank.pdf"


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo left: the workspace, its visits, proved exports, a blank sheet, the office's Friday, the drill."""

    workspace: Path
    market: VisitId
    street: VisitId
    exported: tuple[Exported, ...]
    blank: Path
    office: OfficeDay
    drill: str


def play_demo(folder: Path, language: str, home: Path, sizes: Sizes = SMALL) -> Demo:
    """Play the demo into a folder; its own clock and ids make the same cards each time, only the key is this laptop's.

    `sizes`: how large the office's round is. Raises KnownError `demo_there` when the folder holds a workspace already.
    """
    place = folder / WORKSPACE
    if place.exists():
        raise KnownError(Problem("demo_there", path=str(place)))
    device_id(home, real.new_id)  # the device's id is no part of the play
    clock = SampleClock()
    hall = open_hall(place, home, clock=clock, new_id=_numbered())
    try:
        market = _entered(hall, clock, "market_visit.yaml", language)
        street = _entered(hall, clock, "street_visit.yaml", language)
        exported = _exports(hall, market, folder, language)
        checklist = read_checklist_file(find_checklist("cn-market"))
        blank = blank_sheet(checklist, folder / BLANK, language=language, order="walk")
        office = play_office(hall, clock, folder, language, sizes)
        drill = play_drill(hall, language)
    finally:
        hall.close()
    return Demo(place, market, street, exported, blank, office, drill)


def _numbered() -> Callable[[], str]:
    turns = count(1)

    def new_id() -> str:
        return sha256(f"demo {next(turns)}".encode()).hexdigest()[:32]

    return new_id


def _entered(hall: Hall, clock: SampleClock, name: str, language: str) -> VisitId:
    sample = read_sample_file(shipped("resources") / "samples" / name, language)
    checklist = read_checklist_file(find_checklist(sample.checklist))
    return enter_sample(hall, clock, sample, checklist)


def _exports(hall: Hall, visit: VisitId, folder: Path, language: str) -> tuple[Exported, ...]:
    dossier, keys = dossier_of_visit(hall.workspace, visit), Keys(hall.home)
    made: list[Exported] = []
    for edition, wanted in (("internal", INNER), ("outside", OUTER)):
        targets = [Target(form, folder / name) for form, name in wanted]
        made += export(dossier, options_for(language, edition), targets, keys)
    return tuple(made)
