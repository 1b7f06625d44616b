# SPDX-License-Identifier: MPL-2.0
"""Gather workbooks and bundles on one core and on all, beside the plainest reading of the same bytes."""

import json
import resource
import statistics
import zipfile
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import openpyxl
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector import __version__
from inspector.app.collector import collector_paused
from inspector.app.office.crew import cores
from inspector.app.office.gathering import gather
from inspector.app.office.opening import open_card
from inspector.app.proving import content_of
from inspector.app.trust import Keys
from inspector.core.assignments import Assignment, PlannedVisit
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exports import Options
from inspector.core.merging.card_fold import CardFold
from inspector.core.merging.picturing import picture
from inspector.core.merging.pool import Pool
from inspector.core.moments import Moment
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.round_plans import RoundPlan
from inspector.core.rounds import VisitId
from inspector.core.sites import Site
from inspector.disk.seal import sealed
from inspector.reports.workbook_writing import write_workbook
from tests.bench.frames import reader
from tests.bench.long_visit import long_checklist
from tests.bench.many_cards import START, bundles, card
from tests.bench.measure import Measured, busy, seconds

WORKBOOKS: Final = 250
"""A quarter of the thousand the budget speaks of: the ratio is one of files, and the baseline takes its time."""
DISTINCT: Final = 250
"""Workbooks that are written; where they are fewer, each is read several times."""
RESAVED: Final = 50
"""Of those, how many are saved again by another program; that takes its time."""
SHARE: Final = 5
"""The baseline reads one file in so many."""
POINTS_SHEET: Final = 1
BUNDLES: Final = 10_000
POINTS: Final = 60
SHORT: Final = 27


def workbooks(checklist: Checklist, keys: Keys) -> list[bytes]:
    """Write sealed workbooks of different visits."""
    found = []
    for number in range(DISTINCT):
        made = card(checklist, number)
        data = write_workbook(made, {checklist.digest(): checklist}, Options(release=__version__), {})
        content, key = content_of("xlsx", data), bytes.fromhex(keys.public())
        found.append(
            sealed(data, form="xlsx", edition="internal", card=made.digest(), content=content, key=key, sign=keys.sign)
        )
    return found


def resaved(data: bytes) -> bytes:
    """Save a workbook once more as another program does."""
    target = BytesIO()
    openpyxl.load_workbook(BytesIO(data)).save(target)
    return target.getvalue()


def laid(folder: Path, files: list[bytes], count: int, ending: str) -> list[Path]:
    """Put files into a folder, round and round."""
    folder.mkdir()
    paths = [folder / f"{number:05}{ending}" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(files[number % len(files)])
    return paths


def of_workbooks(folder: Path, keys: Keys, checklist: Checklist) -> Iterator[Measured]:
    """Measure workbooks, sealed and with a broken seal; processor seconds of one core.

    Of a sealed one the baseline reads the sheet of points alone, the least anybody would read; of one that was saved
    again, where we read every cell, it reads every sheet.
    """
    read, name = reader(folder / "pandas")
    books = workbooks(checklist, keys)
    whole = laid(folder / "whole", books, WORKBOOKS, ".xlsx")
    broken = laid(folder / "broken", [resaved(data) for data in books[:RESAVED]], WORKBOOKS, ".xlsx")
    sample = WORKBOOKS // SHARE
    for what, paths, times, sheet in (
        ("sealed", whole, 20, POINTS_SHEET),
        ("saved again, every cell read", broken, 6, None),
    ):
        baseline = statistics.median(busy(partial(read, paths[:sample], sheet)) for _ in range(3)) * SHARE
        every_sheet = busy(partial(read, paths[:sample], None)) * SHARE
        ours = busy(partial(gather, paths, Pool(), keys, workers=1))
        every = seconds(partial(gather, paths, Pool(), keys))
        sheets = f"the baseline over all sheets {every_sheet:.1f} s" if sheet is not None else "over all sheets"
        rest = f"{cores()} cores: {every:.1f} s by the wall clock; {name}, {sheets}"
        kept = ours * times <= baseline
        yield Measured(f"gather {WORKBOOKS:,} workbooks, {what}", ours, baseline, f"≤ 1/{times}×", kept, rest)


def opened_plainly(paths: list[Path]) -> None:
    """Open, inflate, read as JSON and check one signature of every bundle; each checklist once by its digest."""
    known: dict[str, object] = {}
    for path in paths:
        with zipfile.ZipFile(path) as archive:
            json.loads(archive.read("card.json"))
            for name in archive.namelist()[1:]:
                if name not in known:
                    known[name] = json.loads(archive.read(name))
            line, key, signature = archive.comment.rsplit(b" ", 2)
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.decode()))
        public.verify(bytes.fromhex(signature.decode()), line)


def merged(paths: list[Path], checklist: Checklist) -> int:
    """Open every bundle by the one door, merge and rank: how many rows the tables have."""
    folds: dict[str, CardFold] = {}
    lists: dict[ChecklistDigest, Checklist] = {}
    with collector_paused():
        for path in paths:
            found = open_card(path, "bundle")
            folds[found.read.digest] = found.fold
            lists |= found.checklists
        shown = picture(Pool(folds, lists, assignments={"letter": sent_out(len(paths), checklist)}))
        return sum(len(table.rows) for table in figures(shown, RankPlan()).tables.values())


def sent_out(count: int, checklist: Checklist) -> Assignment:
    """Name the visits in an assignment, so that they rank."""
    sites = (Site(f"第{number}农贸市场", f"S-{number:05}") for number in range(count))
    name = checklist.digest()
    visits = tuple(PlannedVisit(VisitId(f"{number:032x}"), site, (name,), ()) for number, site in enumerate(sites))
    return Assignment(RoundPlan("r", "第3周", kind="covert"), 1, Moment(START), (), visits)


def of_bundles(folder: Path, keys: Keys) -> Iterator[Measured]:
    """Measure ten thousand bundles, merged and ranked, and how much memory that took at most."""
    checklist = long_checklist(SHORT)
    (folder / "bundles").mkdir()
    paths = [folder / "bundles" / f"{number:05}.scorecard" for number in range(BUNDLES)]
    for path, data in zip(paths, bundles(checklist, BUNDLES, keys), strict=True):
        path.write_bytes(data)
    baseline = busy(partial(opened_plainly, paths))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ours = busy(partial(merged, paths, checklist))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    parts = [busy(partial(merged, paths[: BUNDLES // share], checklist)) for share in (4, 2)]
    every = seconds(partial(gather, [folder / "bundles"], Pool(), keys))
    more = f"a quarter of them {parts[0]:.1f} s, half {parts[1]:.1f} s; gathered with {cores()} cores in {every:.1f} s"
    remark = f"{peak} MB at most, {before >> 10} MB before; {more}"
    yield Measured(f"merge and rank {BUNDLES:,} bundles", ours, baseline, "≤ 3×", ours <= 3 * baseline, remark)


def measure() -> Iterator[Measured]:
    """Measure all of it in a folder that goes away."""
    with TemporaryDirectory() as place:
        folder, keys = Path(place), Keys(Path(place) / "keys")
        yield from of_bundles(folder, keys)  # first: its memory is measured, and pandas is not there yet
        yield from of_workbooks(folder, keys, long_checklist(POINTS))
