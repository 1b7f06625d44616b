# SPDX-License-Identifier: MPL-2.0
"""○ → ●: an answer on its way to the disk and back, beside one raw insert and commit of the same row."""

import sqlite3
import statistics
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from inspector.app.hall import Hall
from inspector.core.answers import Answer, Status
from inspector.core.rounds import VisitId
from inspector.core.rows import Row, chained, head, row_bytes
from inspector.core.rules.yes_no import MET
from inspector.core.visits import Change
from inspector.store import connections
from inspector.store.ledger import INSERT
from tests.bench import long_visit
from tests.bench.measure import Measured, seconds

RUNS = 400


def raw(folder: Path) -> sqlite3.Connection:
    """Open a bare database of one table with the pragmas of the workspace."""
    connection = connections.connect(folder / "raw.db", mode="rwc")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(
        "CREATE TABLE rows (visit INTEGER, seq INTEGER, kind TEXT, checklist INTEGER, point TEXT, status TEXT,"
        " hash TEXT, data BLOB, PRIMARY KEY (visit, seq)) STRICT, WITHOUT ROWID"
    )
    return connection


def there_and_back(hall: Hall, visit: VisitId, row: Row, data: bytes, digest: str) -> float:
    """Time one row from the hand to its receipt, in seconds."""
    came = threading.Event()
    return seconds(lambda: (hall.workspace.log.append(visit, row, data, digest, lambda _: came.set()), came.wait()))


def measure() -> Iterator[Measured]:
    """Write the same rows by both ways in turn; medians of single commits."""
    with long_visit.hall() as hall:
        checklist = long_visit.long_checklist(50)
        visit = hall.begin([checklist], long_visit.HEADER)
        bare = raw(hall.workspace.folder)
        rows = hall.workspace.rows(visit)
        key = (checklist.digest(), next(checklist.points()).id)
        body = Change(key, Answer(Status.JUDGED, MET, note="西口第二排地面有积水")).record()
        last, times = head(rows), []
        for number in range(RUNS):
            row = Row(len(rows) + number, "point", hall.clock(), hall.workspace.writer_id, body)
            data = row_bytes(row)
            last = chained(last, data)
            stored = (1, row.seq, row.kind, 1, key[1], "judged", last, data)
            times.append((there_and_back(hall, visit, row, data, last), seconds(partial(bare.execute, INSERT, stored))))
        bare.close()
    ours, baseline = (statistics.median(column) for column in zip(*times, strict=True))
    yield Measured("an answer on disk and acknowledged (○ → ●)", ours, baseline, "≤ 1.3×", ours <= 1.3 * baseline)
