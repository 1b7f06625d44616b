# SPDX-License-Identifier: MPL-2.0
"""The doctor's page on a small screen and in large type: nothing clipped, small, nameless or foreign."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from inspector.ui.picture import settle
from tests.ui.doctor.office import office_sheet
from tests.ui.looks import amiss, foreign, visible

FACES = ("rows", "editor", "head")


@pytest.fixture
def doctor(window, qtbot, tmp_path):
    """The doctor in the window at 1024 × 600."""
    window.resize(1024, 600)
    window.authoring.show_doctor(office_sheet(tmp_path))
    page = window.stack.page()
    qtbot.waitUntil(lambda: page.deciding is not None and not window.desk.tasks.is_busy)
    settle()
    return page


def turned(page, face: str) -> QWidget:
    """Turn the right side to one of its faces."""
    if face == "editor":
        page.show_key("考评表!A6")
        page.correct()
    if face == "head":
        while page.deciding.undecided():
            page.show_next_open()
            page.accept()
        page.finish()
    settle()
    return page


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("face", FACES)
def test_no_word_is_clipped_on_a_small_screen(doctor, face, language):
    doctor.desk.tongue.speak(language)
    assert amiss(turned(doctor, face), doctor.desk.theme.touch) == []


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("scale", ["150", "200"])
def test_large_type_clips_nothing(doctor, face, scale):
    doctor.window().resize(1280, 720)
    doctor.desk.change("scale", scale)
    assert amiss(turned(doctor, face), doctor.desk.theme.touch) == []


@pytest.mark.parametrize("face", FACES)
def test_everything_pressed_is_large_enough_for_a_finger(doctor, face):
    small = [
        f"{one.accessibleName()} {one.size()}"
        for one in visible((QAbstractButton, QComboBox, QLineEdit), turned(doctor, face))
        if one.height() < 44 and type(one.parent()).__name__ not in {"QLineEdit", "QComboBox", "DoctorGrid"}
    ]
    assert small == []


@pytest.mark.parametrize("face", FACES)
def test_every_control_has_a_name_and_a_tip(doctor, face):
    nameless = [
        f"{type(one.parent()).__name__}: {type(one).__name__}"
        for one in visible((QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit), turned(doctor, face))
        if not (one.accessibleName() or getattr(one, "text", str)()) or not one.toolTip()
        if type(one.parent()).__name__ not in {"QLineEdit", "QComboBox", "DoctorGrid"}
    ]
    assert nameless == []


@pytest.mark.parametrize("face", FACES)
def test_no_english_word_is_left_on_a_chinese_screen(doctor, face):
    doctor.desk.tongue.speak("zh")
    turned(doctor, face)
    assert foreign(doctor, r"market\.xlsx") == []


def test_tab_reaches_every_control_of_the_editor(doctor):
    turned(doctor, "editor")
    wanted = set(visible((QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit), doctor.parts.editor))
    wanted = {one for one in wanted if one.focusPolicy() & Qt.FocusPolicy.TabFocus}
    reached = set()
    for _ in range(80):
        reached.add(QApplication.focusWidget())
        doctor.window().focusNextChild()
    assert {one.accessibleName() for one in wanted - reached} == set()
