# SPDX-License-Identifier: MPL-2.0
"""The tray: photos of the day wait in order and go to their points by key or drag."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QInputDevice, QMouseEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from inspector.app.tray_order import receive
from inspector.core.checklist import PointId
from inspector.core.moments import Moment
from inspector.core.tray import TrayPhoto
from inspector.core.values import Choice
from inspector.ui.widgets.tray_model import SHA, carried
from tests.ui.scoring.hands import answer, at, go, press, say


def shot(shade: int, taken: str = "") -> bytes:
    """A small photo, with a time where one is given."""
    out, exif = io.BytesIO(), Image.Exif()
    if taken:
        exif.get_ifd(0x8769)[0x9003] = taken
    Image.new("RGB", (32, 24), (shade, 90, 90)).save(out, "JPEG", exif=exif)
    return out.getvalue()


def fill(page, *takens: str):
    """Let photos wait, one for each time given; gives their hashes in the order of the tray."""
    photos = [page.desk.hall.workspace.photos.add(shot(place * 3, taken)) for place, taken in enumerate(takens)]
    receive(page.session, [TrayPhoto(photo.sha256, "", photo.taken) for photo in photos])
    page.tray.refill()
    return [photo.sha256 for photo in page.tray.model.photos]


def captions(page):
    """What stands under the photos."""
    return [page.tray.model.index(row, 0).data() for row in range(page.tray.model.rowCount())]


def test_an_empty_tray_takes_no_room(page):
    assert not page.tray.isVisible()


def test_photos_stand_in_the_order_of_the_day_and_those_without_a_time_with_a_dash(page):
    fill(page, "", "2026:11:17 10:05:00", "2026:11:17 09:41:00")
    assert captions(page) == ["09:41", "10:05", "—"]
    assert page.tray.isVisible()


def test_a_key_puts_the_photo_to_the_point_at_hand_and_goes_on(page, qtbot):
    first, second = fill(page, "", "")
    press(qtbot, page, "H")
    assert answer(page, "1").photos == (first,)
    qtbot.waitUntil(lambda: page.tray.model.rowCount() == 1)
    press(qtbot, page, "H")
    assert answer(page, "1").photos == (first, second)
    qtbot.waitUntil(lambda: not page.tray.isVisible())


def test_undo_brings_the_photo_back_under_the_cursor(page, qtbot):
    shas = fill(page, "", "", "")
    press(qtbot, page, "J", "H")
    qtbot.waitUntil(lambda: page.tray.model.rowCount() == 2)
    page.undo()
    qtbot.waitUntil(lambda: page.tray.model.rowCount() == 3)
    assert page.tray.band.strip.current() == shas[1]
    assert answer(page, "1").photos == ()


def test_several_go_together(page, qtbot):
    shas = fill(page, "", "", "")
    qtbot.keyClick(page, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, page, "H")
    assert list(answer(page, "1").photos) == shas[:2]


def test_a_photo_is_skipped_and_the_cursor_comes_round(page, qtbot):
    shas = fill(page, "", "")
    press(qtbot, page, "J")
    assert page.tray.band.strip.current() == shas[1]
    press(qtbot, page, "J")
    assert page.tray.band.strip.current() == shas[0]
    press(qtbot, page, "K")
    assert page.tray.band.strip.current() == shas[1]


def test_while_a_problem_is_written_the_photo_belongs_to_it(page, qtbot):
    (sha,) = fill(page, "")
    press(qtbot, page, "2")
    say(qtbot, page, "Puddle")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    page.view.flush()
    (found,) = answer(page, "1").findings
    assert (found.text, found.photos) == ("Puddle", (sha,))


def test_a_letter_typed_into_a_field_puts_no_photo(page, qtbot):
    fill(page, "")
    press(qtbot, page, "L", "h")
    assert answer(page, "1").photos == ()


@pytest.fixture
def judged(page, qtbot):
    """A page whose points 1 and 2 were judged a second apart, and the times of both as EXIF spells them."""
    for point in ("1", "2"):
        value = Choice("met") if point == "1" else Choice("A")
        page.session.judge((page.session.active, PointId(point)), value)
    go(page, "5")
    moments = [row.at for row in page.session.rows if row.kind == "point"]
    return page, [Moment(one.ms, one.offset).local().strftime("%Y:%m:%d %H:%M:%S") for one in moments]


def test_the_point_that_was_being_judged_is_proposed_and_one_key_takes_it(judged, qtbot):
    page, times = judged
    (sha,) = fill(page, times[1])
    assert page.tray.proposed == (page.session.active, "2")
    assert page.tray.band.verbs["tray_propose"].text() == "To point 2"
    qtbot.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert answer(page, "2").photos == (sha,)
    assert at(page) == "5"


def test_a_photo_of_no_known_time_is_proposed_nowhere(judged):
    page, _ = judged
    fill(page, "")
    assert page.tray.proposed is None
    assert page.tray.band.verbs["tray_propose"].isHidden()


def drop(target, what, spot):
    """Drop something on a widget."""
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(spot, Qt.DropAction.CopyAction, what, buttons, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(spot), Qt.DropAction.CopyAction, what, buttons, none))


def test_a_photo_is_dragged_to_a_point_of_the_contents(page):
    (sha,) = fill(page, "")
    outline = page.view.outline
    places = (QPoint(20, y) for y in range(0, outline.drop_port.height(), 4))
    spot = next(one for one in places if outline.key_under(one) == (page.session.active, "2"))
    drop(outline.drop_port, page.tray.model.mimeData([page.tray.model.index(0, 0)]), spot)
    assert answer(page, "2").photos == (sha,)


def test_a_photo_is_dragged_to_the_point_at_hand(page):
    shas = fill(page, "", "")
    drop(page.view.evidence, carried(shas), QPoint(5, page.view.evidence.height() - 5))
    assert list(answer(page, "1").photos) == shas


def test_many_files_dropped_on_the_tray_come_in_by_name_with_few_rows(page, qtbot, tmp_path):
    for place in range(45):
        (tmp_path / f"IMG_{place}.jpg").write_bytes(shot(place * 5))
    fill(page, "2026:11:17 09:00:00")
    before = len(page.session.rows)
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drop(page.tray.band, what, QPoint(5, 5))
    qtbot.waitUntil(lambda: not page.tray.intake.is_busy)
    assert [photo.name for photo in page.tray.model.photos][1:4] == ["IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg"]
    assert (page.tray.model.rowCount(), len(page.session.rows) - before) == (46, 3)


def test_what_is_no_picture_is_said_and_the_rest_comes(page, qtbot, tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"no picture")
    (tmp_path / "b.jpg").write_bytes(shot(7))
    page.tray.take([tmp_path / "a.jpg", tmp_path / "b.jpg"])
    qtbot.waitUntil(lambda: not page.tray.intake.is_busy)
    assert page.tray.model.rowCount() == 1
    assert "a.jpg" in page.desk.banners.standing()[0].text


def test_what_was_kept_before_a_stop_stays(page, qtbot, tmp_path):
    for place in range(60):
        (tmp_path / f"{place}.jpg").write_bytes(shot(place * 4))
    page.tray.intake.came.connect(page.tray.intake.stop)
    page.tray.take([tmp_path])
    qtbot.waitUntil(lambda: page.tray.model.rowCount() > 0 and not page.tray.intake.is_busy)
    assert 20 <= page.tray.model.rowCount() <= 60
    assert page.tray.band.bar.isHidden()


def test_a_photo_thrown_out_is_gone_from_the_tray_alone(page):
    first, second = fill(page, "", "")
    page.tray.throw_out()
    assert [photo.sha256 for photo in page.tray.model.photos] == [second]
    assert page.desk.hall.workspace.photos.have(first)


def test_a_sealed_visit_shows_no_tray(page):
    fill(page, "")
    page.session.seal()
    page.tray.refill()
    assert not page.tray.isVisible()


def test_judging_beside_five_hundred_photos_looks_at_none_of_them(page, qtbot, monkeypatch):
    fill(page, *(f"2026:11:17 09:{place // 60:02}:{place % 60:02}" for place in range(60)))
    looked = []
    monkeypatch.setattr("inspector.ui.pages.tray.waiting", lambda session: looked.append(session) or ())
    press(qtbot, page, "1", "1")
    qtbot.waitUntil(lambda: at(page) == "3" and not page.view.behind)
    assert looked == []


def test_only_the_photos_that_are_seen_are_fetched(page, qtbot):
    fill(page, *([""] * 84))
    page.tray.band.strip.repaint()
    assert 0 < len(page.view.thumbnails._asked) < 40


def test_a_photo_of_the_tray_says_itself_to_a_reader(page):
    fill(page, "2026:11:17 09:41:00", "")
    said = page.tray.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Photo 1 of 2 · 09:41"
    assert page.tray.model.index(0, 0).data(SHA)


def test_a_picture_dragged_from_a_browser_comes_without_its_address(page, qtbot):
    what = QMimeData()
    what.setUrls([QUrl("https://example.org/a.jpg")])
    what.setData("image/jpeg", shot(44))
    fill(page, "")
    with qtbot.waitSignal(page.tray.intake.came):
        drop(page.tray.band, what, QPoint(5, 5))
    assert page.tray.model.rowCount() == 2


def test_several_files_are_pasted_at_once(page, qtbot, tmp_path):
    for place in range(3):
        (tmp_path / f"{place}.jpg").write_bytes(shot(place * 30))
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(tmp_path / f"{place}.jpg")) for place in range(3)])
    QGuiApplication.clipboard().setMimeData(what)
    with qtbot.waitSignal(page.hand.intake.kept):
        page.paste_photo()
    assert len(answer(page, "1").photos) == 3


def test_a_paper_dropped_on_the_evidence_goes_along_with_the_point(page, qtbot, tmp_path):
    (tmp_path / "licence.pdf").write_bytes(b"%PDF-1.7")
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(tmp_path / "licence.pdf"))])
    drop(page.view.evidence, what, QPoint(5, 5))
    qtbot.waitUntil(lambda: len(page.session.attachments) == 1)
    (one,) = page.session.attachments
    assert (one.name, one.point) == ("licence.pdf", "1")
    assert page.view.evidence.photos._others["attach"]._count == 1
    go(page, "2")
    qtbot.waitUntil(lambda: page.view.evidence.photos._others["attach"]._count == 0)


def test_a_finger_that_goes_sideways_slides_the_tray(page):
    fill(page, *([""] * 60))
    strip, screen = (
        page.tray.band.strip,
        QPointingDevice(
            "screen",
            7,
            QInputDevice.DeviceType.TouchScreen,
            QPointingDevice.PointerType.Finger,
            QInputDevice.Capability.Position,
            1,
            0,
        ),
    )
    for kind, x in ((QEvent.Type.MouseButtonPress, 200), (QEvent.Type.MouseMove, 120)):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        spot = QPointF(x, 20)
        QApplication.sendEvent(strip.viewport(), QMouseEvent(kind, spot, spot, left, left, none, screen))
    assert strip.horizontalScrollBar().value() == 80


def test_photos_on_their_way_arrive_before_the_page_goes(page, tmp_path):
    for place in range(6):
        (tmp_path / f"{place}.jpg").write_bytes(shot(place * 9))
    page.tray.take([tmp_path])
    page.hand.intake.take_bytes(page.course.current, "", shot(200))
    page.tray.land()
    assert not page.tray.intake.is_busy
    assert not page.hand.intake.coming
    kept = page.desk.hall.workspace.photos.every()
    assert {photo.sha256 for photo in page.session.tray} | set(answer(page, "1").photos) == set(kept)
