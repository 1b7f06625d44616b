# SPDX-License-Identifier: MPL-2.0
"""Cold start to the first usable window, beside an empty QMainWindow program; whole processes in turn."""

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from inspector.app.hall import open_hall
from tests.bench import long_visit
from tests.bench.measure import Measured, side_by_side

RUNS = 9
EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
made = QApplication(["empty"])
window = QMainWindow()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, made.quit)
sys.exit(made.exec())
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from inspector.ui import start
made = start.program()
QTimer.singleShot(0, made.quit)
sys.exit(start.run(Path(sys.argv[1]), home=Path(sys.argv[2])))
"""


def started(program: str, *words: str) -> None:
    """Run a program to its end."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    subprocess.run([sys.executable, "-c", program, *words], env=surroundings, check=True, capture_output=True)


def measure() -> Iterator[Measured]:
    """Start both from nothing, on a workspace with twenty visits."""
    with TemporaryDirectory() as folder:
        workspace, home = Path(folder) / "workspace", Path(folder) / "home"
        hall = open_hall(workspace, home)
        checklist = long_visit.long_checklist(30)
        for _ in range(20):
            hall.begin([checklist], long_visit.HEADER)
        hall.close()
        ours, baseline = side_by_side(partial(started, OURS, str(workspace), str(home)), partial(started, EMPTY), RUNS)
    remark = "whole process, from its start to its end, after the first turn of the event loop"
    yield Measured("cold start to the first window", ours, baseline, "≤ 2.0×", ours <= 2 * baseline, remark)
