# SPDX-License-Identifier: MPL-2.0
"""HEIC, as many phones take pictures: turned into an upright JPEG that keeps when and where it was taken."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

from inspector.core.problems import KnownError, Problem
from inspector.disk.pictures import MOST_BYTES

PATIENCE: Final = 120.0
"""Seconds a picture may take to be decoded; a slow laptop needs a few."""
_MARKS: Final = (b"ftyphei", b"ftyphev", b"ftypmif1", b"ftypmsf1")
_CHILD: Final = "import sys; sys.path[:] = sys.argv[1:]; from inspector.disk.heic_decoding import main; main()"


def is_heic(data: bytes) -> bool:
    """Tell by the bytes whether a picture is a HEIC."""
    return data[4:12].startswith(_MARKS)


def keepable(data: bytes) -> bytes:
    """Give a picture in a form the shelf keeps: a HEIC becomes a JPEG, everything else stays as it is.

    Raises KnownError `picture_heavy`, `picture_large`, `picture_damaged`, or `heic_reader` without the library.
    """
    return upright_jpeg(data) if is_heic(data) else data


def upright_jpeg(data: bytes) -> bytes:
    """Turn a HEIC into a JPEG; broken bytes that end the decoder's process are a damaged picture like any other."""
    if len(data) > MOST_BYTES:
        raise KnownError(Problem("picture_heavy", size=len(data) >> 20, limit=MOST_BYTES >> 20))
    try:
        ran = subprocess.run(  # noqa: S603 - our own interpreter, with a line that is written above
            [_interpreter(), "-X", "utf8", "-c", _CHILD, *filter(None, sys.path)],
            input=data,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise KnownError(Problem("picture_damaged")) from error
    except OSError as error:
        raise KnownError(Problem("heic_reader")) from error
    head, _, made = ran.stdout.partition(b"\n")
    if ran.returncode != 0 or not head:
        raise KnownError(Problem("picture_damaged"))
    problem = json.loads(head)
    if problem is not None:
        raise KnownError(Problem(problem["code"], **problem["facts"]))
    return made


def _interpreter() -> str:
    """Give the interpreter that can be spoken to; a window's own on Windows has no standard output."""
    own = Path(sys.executable)
    spoken = own.with_name("python.exe")
    return str(spoken if own.name.lower() == "pythonw.exe" and spoken.exists() else own)
