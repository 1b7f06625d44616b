# SPDX-License-Identifier: MPL-2.0
"""Cold start to the first usable window, beside an empty QMainWindow program."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from inspector.app.hall import open_hall
from tests.bench import long_visit
from tests.bench.measure import Measured

RUNS = 9
EMPTY = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
made = QApplication(["empty"])
window = QMainWindow()
window.resize(1280, 800)
window.show()
made.processEvents()
print(time.monotonic_ns())
"""
OURS = """
import sys, time
from inspector.cli import main
def shown(*_):
    from PySide6.QtWidgets import QApplication
    QApplication.processEvents()
    print(time.monotonic_ns())
    return 0
class Doorman:
    def find_spec(self, name, *_):
        if name == "inspector.ui.window":
            from PySide6.QtWidgets import QApplication
            QApplication.exec = shown
sys.meta_path.insert(0, Doorman())
sys.exit(main(["gui", "--workspace", sys.argv[1]]))
"""


def stood(program: str, folder: Path) -> float:
    """Start a program from nothing; seconds until its window is painted for the first time."""
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "INSPECTOR_HOME": str(folder / "home"),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)  # installed modules are compiled, once
    words = (sys.executable, "-c", program, str(folder / "workspace"))
    begun = time.monotonic_ns()
    ended = subprocess.run(words, env=surroundings, check=True, capture_output=True)
    return (int(ended.stdout.split()[-1]) - begun) / 1e9


def measure() -> Iterator[Measured]:
    """Start both from nothing, on a workspace with twenty visits."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        hall = open_hall(place / "workspace", place / "home")
        checklist = long_visit.long_checklist(30)
        for _ in range(20):
            hall.begin([checklist], long_visit.HEADER)
        hall.close()
        stood(OURS, place)
        stood(EMPTY, place)
        pairs = [(stood(OURS, place), stood(EMPTY, place)) for _ in range(RUNS)]
    ours, baseline = (statistics.median(column) for column in zip(*pairs, strict=True))
    remark = "from the start of the process to the first painted window, in turn"
    yield Measured("cold start to the first window", ours, baseline, "≤ 2.0×", ours <= 2 * baseline, remark)
