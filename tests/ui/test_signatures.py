# SPDX-License-Identifier: MPL-2.0
"""Signatures: drawn by hand, with a name in print; on a covert visit no representative is offered one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from inspector.core.signatures import HEIGHT, WIDTH, Signature
from inspector.ui.dialogs.signature import SignatureDialog
from inspector.ui.pages.finish_signatures import SignaturesPart
from tests.app.halls import begun


@pytest.fixture
def part(desk, qtbot):
    """The card of an open visit with two inspectors."""
    made = SignaturesPart(desk)
    qtbot.addWidget(made)
    made.show_visit(desk.hall.enter(begun(desk.hall)))
    made.show()
    return made


def offered(part):
    """Who stands there, in words."""
    return [row.name.text() for row in part.rows if not row.isHidden()]


def draw(qtbot, pad, *spots: tuple[int, int]):
    """Draw one stroke."""
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(*spots[0]))
    for spot in spots[1:]:
        qtbot.mouseMove(pad, QPoint(*spot))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*spots[-1]))


def pad_of(part, row):
    """The pad that opens at a row."""
    part.rows[row].sign.click()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, SignatureDialog))


def test_each_inspector_and_the_representative_may_sign(part):
    assert offered(part) == ["王敏", "Zhou Lin", "representative of the site"]


def test_on_a_covert_visit_no_representative_is_offered_the_pad(desk, qtbot):
    made = SignaturesPart(desk)
    qtbot.addWidget(made)
    made.show_visit(desk.hall.enter(begun(desk.hall, "covert")))
    assert offered(made) == ["王敏", "Zhou Lin"]


def test_a_signature_is_drawn_and_kept_in_the_units_of_the_field(part, qtbot):
    dialog = pad_of(part, 0)
    field = dialog.pad.field()
    draw(qtbot, dialog.pad, field.topLeft().toPoint().toTuple(), field.center().toPoint().toTuple())
    with qtbot.waitSignal(part.signed):
        dialog.sign.click()
    (signature,) = part._session.signatures
    assert (signature.role, signature.name) == ("inspector", "王敏")
    (stroke,) = signature.strokes
    assert abs(stroke[-2] - WIDTH // 2) < 20
    assert abs(stroke[-1] - HEIGHT // 2) < 20


def test_without_a_stroke_or_a_name_nothing_is_signed(part, qtbot):
    dialog = pad_of(part, 2)
    assert not dialog.sign.isEnabled()
    draw(qtbot, dialog.pad, (100, 100), (200, 120))
    assert not dialog.sign.isEnabled()
    qtbot.keyClicks(dialog.name, "Li Qiang")
    assert dialog.sign.isEnabled()
    dialog.close()


def test_strokes_are_taken_back_one_by_one(part, qtbot):
    dialog = pad_of(part, 0)
    draw(qtbot, dialog.pad, (100, 100), (200, 120))
    draw(qtbot, dialog.pad, (120, 100), (220, 120))
    dialog.back.click()
    assert len(dialog.pad.strokes) == 1
    dialog.wipe.click()
    assert dialog.pad.strokes == []
    dialog.close()


def test_a_stroke_never_leaves_the_field(part, qtbot):
    dialog = pad_of(part, 0)
    draw(qtbot, dialog.pad, (100, 100), (5000, -800), (-900, 4000))
    (stroke,) = dialog.pad.strokes
    assert all(0 <= x <= WIDTH for x in stroke[::2])
    assert all(0 <= y <= HEIGHT for y in stroke[1::2])
    dialog.close()


def test_a_signature_is_taken_out_to_sign_anew(part):
    part._session.sign([Signature("inspector", "王敏", ((1, 1, 90, 90),))])
    part.refill()
    part.rows[0].remove.click()
    assert part._session.signatures == ()


def test_after_the_seal_signatures_are_only_read(part):
    part._session.sign([Signature("inspector", "王敏", ((1, 1, 90, 90),))])
    part._session.seal()
    part.refill()
    assert offered(part) == ["王敏"]
    assert part.rows[0].remove.isHidden()
