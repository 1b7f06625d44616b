# SPDX-License-Identifier: MPL-2.0
"""Sabotage a copy of the program, run the tests that should notice, and print which test did.

Usage: python -m tests.mutants [NAME …]; exit 0 when every sabotage was noticed, 2 when the tests fail without any.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.mutants.sabotage import Sabotage
from tests.mutants.sabotages import SABOTAGES

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


def first_failure(house: Path, tests: Iterable[str]) -> str:
    """Run tests in the copy; the name of the first that failed, or nothing when all passed."""
    words = (sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests)
    more = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(house), "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(
        words, cwd=house, env={**os.environ, **more}, capture_output=True, timeout=SECONDS, check=False
    )
    said = run.stdout.decode(errors="replace")
    failed = re.search(r"^(?:FAILED|ERROR) (\S+)", said, re.MULTILINE)
    if run.returncode not in {0, 1} or (run.returncode == 1 and not failed):
        raise RuntimeError(said[-2000:])
    return failed[1] if failed else ""


def noticed(house: Path, sabotage: Sabotage) -> str:
    """Break the copy, run the tests, mend it again; the name of the first test that failed, or nothing."""
    path = house / sabotage.file
    whole = path.read_text("utf-8")
    if whole.count(sabotage.old) != 1:
        return ""
    path.write_text(whole.replace(sabotage.old, sabotage.new), "utf-8")
    try:
        return first_failure(house, sabotage.tests)
    finally:
        path.write_text(whole, "utf-8")


def main(names: list[str]) -> int:
    """Try every sabotage, or the named ones."""
    chosen = [one for one in SABOTAGES if not names or one.name in names]
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        house = Path(folder)
        copy_of_the_house(house)
        ill = first_failure(house, sorted({test for one in chosen for test in one.tests}))
        if ill:
            print(f"the program fails {ill} before any sabotage")
            return 2
        for sabotage in chosen:
            catcher = noticed(house, sabotage)
            missed += not catcher
            print(f"{'noticed' if catcher else 'MISSED '}  {sabotage.name:<28} {catcher}", flush=True)
    print(f"{len(chosen) - missed} of {len(chosen)} sabotages noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
