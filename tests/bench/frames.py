# SPDX-License-Identifier: MPL-2.0
"""The baseline of gathering: a loop over `pandas.read_excel`; pandas is fetched for the bench alone, into a folder."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

import openpyxl

Read: TypeAlias = Callable[[Sequence[Path], int | None], object]
"""Workbooks, and which sheet of each (from 0; None: all of them) → one table."""


def reader(folder: Path) -> tuple[Read, str]:
    """Give the loop and what it is called; openpyxl alone where pandas cannot be fetched, which is faster."""
    command = [sys.executable, "-m", "pip", "install", "-q", "--target", str(folder), "pandas"]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        return _plainly, "openpyxl alone, pandas was not to be had"
    sys.path.append(str(folder))
    pandas = import_module("pandas")

    def by_pandas(books: Sequence[Path], sheet: int | None) -> object:
        frames = [pandas.read_excel(book, sheet_name=sheet, engine="openpyxl") for book in books]
        flat = frames if sheet is not None else [part for frame in frames for part in frame.values()]
        return pandas.concat(flat)

    return by_pandas, f"pandas {pandas.__version__}"


def _plainly(books: Sequence[Path], sheet: int | None) -> object:
    rows: list[tuple[object, ...]] = []
    for path in books:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
        for one in book.worksheets if sheet is None else [book.worksheets[sheet]]:
            rows += list(one.iter_rows(values_only=True))
        book.close()
    return rows
