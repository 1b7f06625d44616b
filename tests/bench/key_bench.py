# SPDX-License-Identifier: MPL-2.0
"""A key press on the scoring page: the work of the key, and the repaint that shows ○, in short and in long visits."""

import io
import statistics
import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from inspector.app.hall import Hall
from inspector.app.session import Session
from inspector.core.checklist import Checklist
from inspector.core.rules.yes_no import YesNo
from inspector.ui import start
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue
from tests.bench import long_visit
from tests.bench.measure import Measured, percentile

KEYS = 300
SIZES = ((27, 0), (5000, 500))


def dot(number: int) -> bytes:
    """Make a small picture, different for each number."""
    from PIL import Image

    stream = io.BytesIO()
    Image.new("RGB", (320, 240), (number % 256, number // 256, 90)).save(stream, "JPEG")
    return stream.getvalue()


def furnished(hall: Hall, checklist: Checklist, photos: int) -> Session:
    """Begin a visit and hang the photos on its last points."""
    session = hall.enter(hall.begin([checklist], long_visit.HEADER))
    points = list(checklist.points())
    for number in range(photos):
        session.add_photo((session.active, points[-1 - number % 50].id), dot(number))
    session.settle()
    return session


def press(page: object, key: Qt.Key) -> tuple[float, float]:
    """Press one key, then let the screen follow; processor seconds of the key, wall seconds of the repaint."""
    target = QApplication.focusWidget() or page
    begun = time.thread_time()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, chr(key)))
    spent, painted = time.thread_time() - begun, time.perf_counter()
    QApplication.processEvents()
    return spent, time.perf_counter() - painted


def measure() -> Iterator[Measured]:
    """Judge yes/no points one after another by the keys 1 and 2."""
    made = start.program()
    for points, photos in SIZES:
        with long_visit.hall() as hall:
            session = furnished(hall, long_visit.long_checklist(points), photos)
            window = start.furnish(hall, Tongue(made), Theme(parent=made), "zh")
            window.show()
            window.open_visit(session.id)
            QApplication.processEvents()
            times = list(strokes(window))
            start.bury(window)
        yield from said(points, photos, times)


def strokes(window: object) -> Iterator[tuple[float, float]]:
    """Judge yes/no points only, so that every key is one judgement."""
    page = window.stack.currentWidget()
    session = page.session
    keys = [(session.active, point.id) for point in session.checklists[session.active].points()]
    plain = [key for key in keys if isinstance(session.point(key).rule, YesNo)]
    for number in range(KEYS):
        page.show_point(plain[number % len(plain)])
        page.setFocus()
        QApplication.processEvents()
        fails = number // len(plain) % 2 == 1  # a round of passes, a round of fails: every key changes an answer
        yield press(page, Qt.Key.Key_2 if fails else Qt.Key.Key_1)


def said(points: int, photos: int, times: list[tuple[float, float]]) -> Iterator[Measured]:
    """Say medians and 99th percentiles against the budget."""
    work, repaint = (list(column) for column in zip(*times, strict=True))
    size = f"{points:,} points, {photos} photos"
    half, late, slow = statistics.median(work), percentile(work, 99), percentile(repaint, 99)
    yield Measured(f"key, our work, median ({size})", half, 0, "≤ 1 ms", half <= 0.001)
    yield Measured(f"key, our work, 99th percentile ({size})", late, 0, "≤ 3 ms", late <= 0.003)
    yield Measured(f"key, repaint, 99th percentile ({size})", slow, 0, "≤ 16 ms", slow <= 0.016)
