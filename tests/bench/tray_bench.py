# SPDX-License-Identifier: MPL-2.0
"""Photos beside judging: a key with five hundred photos waiting beside one with none, and the key that puts one."""

import io
import statistics
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from inspector.app.hall import Hall
from inspector.app.session import Session
from inspector.app.tray_order import receive
from inspector.core.tray import TrayPhoto
from inspector.ui import start
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue
from tests.bench import key_bench, long_visit
from tests.bench.measure import Measured

POINTS = 5000
WAITING = 500
PUT = 100


def spot(number: int) -> bytes:
    """Make a small picture without loss, so that no two are the same."""
    from PIL import Image

    stream = io.BytesIO()
    Image.new("RGB", (320, 240), (number % 256, number // 256, 10)).save(stream, "PNG")
    return stream.getvalue()


def waiting(hall: Hall, session: Session) -> None:
    """Let photos wait, a minute apart."""
    photos = [hall.workspace.photos.add(spot(number)) for number in range(WAITING)]
    taken = [f"2026:11:16 {9 + number // 60:02}:{number % 60:02}:00" for number in range(WAITING)]
    receive(session, [TrayPhoto(photo.sha256, "", when) for photo, when in zip(photos, taken, strict=True)])
    session.settle()


def measure() -> Iterator[Measured]:
    """Judge with an empty tray and a full one, then empty it."""
    made = start.program()
    times: list[list[tuple[float, float]]] = []
    for photos in (0, WAITING):
        with long_visit.hall() as hall:
            session = key_bench.furnished(hall, long_visit.long_checklist(POINTS), WAITING)
            if photos:
                waiting(hall, session)
            window = start.furnish(hall, Tongue(made), Theme(parent=made), "zh")
            window.show()
            window.open_visit(session.id)
            while window.desk.tasks.is_busy:
                QApplication.processEvents()
            times.append(list(key_bench.strokes(window)))
            if photos:
                times.append(list(puts(window)))
            window.desk.tasks.finish()
            start.bury(window)
    yield from said(*times)


def puts(window: object) -> Iterator[tuple[float, float]]:
    """Put one photo after another to the point at hand."""
    page = window.stack.currentWidget()
    page.tray.refill()
    before = len(page.tray.model.photos)
    for _ in range(PUT):
        page.show_next()
        page.setFocus()
        QApplication.processEvents()
        yield key_bench.press(page, Qt.Key.Key_H)
    if before - len(page.tray.model.photos) != PUT:
        raise RuntimeError("the key put no photo")


def said(
    none: list[tuple[float, float]], full: list[tuple[float, float]], put: list[tuple[float, float]]
) -> Iterator[Measured]:
    """Say medians beside each other, and the whole of putting a photo against one frame."""
    size = f"{POINTS:,} points, {WAITING} photos linked"
    without, beside = (statistics.median(work for work, _ in times) for times in (none, full))
    whole = statistics.median(work + repaint for work, repaint in put)
    what = f"key with {WAITING} photos in the tray beside none ({size})"
    yield Measured(what, beside, without, "≤ 1.2×", beside <= without * 1.2)
    yield Measured(
        f"putting a photo to its point, key and repaint, median ({size})", whole, 0, "≤ 33 ms", whole <= 0.033
    )
