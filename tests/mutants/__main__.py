# SPDX-License-Identifier: MPL-2.0
"""Sabotage a copy of the program, run the tests that should notice, and print which test did.

Usage: python -m tests.mutants [NAME …]; exit 0 when every sabotage was noticed.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.mutants.sabotages import SABOTAGES, Sabotage

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 300


def copy_of_the_house(target: Path) -> None:
    """Copy what git knows or would take, as it stands in the working tree."""
    words = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    listed = subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target / name)


def noticed(house: Path, sabotage: Sabotage) -> str:
    """Break the copy, run the tests, mend it again; the name of the first test that failed, or nothing."""
    path = house / sabotage.file
    whole = path.read_text("utf-8")
    if whole.count(sabotage.old) != 1:
        return ""
    path.write_text(whole.replace(sabotage.old, sabotage.new), "utf-8")
    words = (sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *sabotage.tests)
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(house),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    try:
        run = subprocess.run(words, cwd=house, env=surroundings, capture_output=True, timeout=SECONDS, check=False)
    finally:
        path.write_text(whole, "utf-8")
    failed = re.search(r"^FAILED (\S+)", run.stdout.decode(errors="replace"), re.MULTILINE)
    return failed[1] if run.returncode == 1 and failed else ""


def main(names: list[str]) -> int:
    """Try every sabotage, or the named ones."""
    chosen = [one for one in SABOTAGES if not names or one.name in names]
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        house = Path(folder)
        copy_of_the_house(house)
        for sabotage in chosen:
            catcher = noticed(house, sabotage)
            missed += not catcher
            print(f"{'noticed' if catcher else 'MISSED '}  {sabotage.name:<28} {catcher}", flush=True)
    print(f"{len(chosen) - missed} of {len(chosen)} sabotages noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
