# SPDX-License-Identifier: MPL-2.0
"""A checklist looked at: its prose, its local numbers edited into a version, two versions face to face, its checks."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QUrl

from inspector.app.authoring import adapted
from inspector.app.library import find_checklist, read_checklist_file
from inspector.core.values import Choice
from inspector.ui.dialogs.adapt_checklist import AdaptDialog
from inspector.ui.dialogs.try_checklist_point import TryDialog
from inspector.ui.pages.checklist_faces import told_apart
from inspector.ui.pages.checklist_numbers import next_version
from inspector.ui.pages.library_reader import Reader
from inspector.ui.shelf import Shelved
from tests.app.halls import SHEET


@pytest.fixture
def reader(desk, qtbot):
    """A reader of the market's sheet."""
    with qtbot.waitSignal(desk.shelf.filled):
        desk.shelf.ask()
    made = Reader(desk)
    qtbot.addWidget(made)
    open_sheet(made, desk, "cn-market")
    made.show()
    return made


def open_sheet(reader: Reader, desk, name: str) -> None:
    """Read a shipped sheet."""
    reader.read(desk.shelf.cover(name), desk.shelf.take(name))


def test_the_prose_says_conditions_worths_gates_and_policies(reader, desk):
    open_sheet(reader, desk, "cn-food-safety-city")
    said = reader.reading.prose.toPlainText()
    assert "its rate counts as 58 points" in said
    assert "bonus, added after the base" in said
    assert "Passes when no veto" in said
    assert "Base and bonus together: at most 116 points" in said


def test_local_numbers_are_lit_in_the_words(reader, desk):
    colour = desk.theme.spelled("accent_soft")
    assert f"background-color:{colour}" in reader.reading.prose.toHtml()


def test_a_section_of_the_outline_is_read_alone(reader):
    reader.reading.section.setCurrentIndex(2)
    said = reader.reading.prose.toPlainText()
    assert "5 points, 22 in all" in said
    assert "Rules over the whole" not in said


def test_a_number_edited_says_what_changes_and_is_kept_as_a_version(reader, desk, qtbot, hall):
    reader.turn("numbers")
    reader.numbers.rows[0].field.setText("4")
    qtbot.waitUntil(reader.numbers.keep.isEnabled)
    assert reader.numbers.preview.text() == "Points that change: 1 (1)"
    with qtbot.waitSignal(reader.kept):
        reader.numbers.keep.click()
    kept = hall.workspace.checklist(hall.workspace.checklists()[0].digest)
    assert (kept.id, kept.version, kept.standing) == ("cn-market", "2026.1-local", "local")
    assert kept.parameters[0].value == Fraction(4)
    assert "〔4〕" in next(kept.points()).title.said("zh")


@pytest.mark.parametrize(("typed", "said"), [("many", "number"), ("", "number"), ("2.5", "whole"), ("-1", "")])
def test_a_number_that_does_not_fit_is_said_and_not_kept(reader, qtbot, typed, said):
    reader.turn("numbers")
    reader.numbers.rows[0].field.setText(typed)
    qtbot.waitUntil(lambda: bool(reader.numbers.preview.text()))
    assert not reader.numbers.keep.isEnabled()
    assert said in reader.numbers.preview.text()
    assert reader.numbers.preview.text()


def test_a_version_that_is_there_already_is_refused(reader, qtbot):
    reader.turn("numbers")
    reader.numbers.rows[0].field.setText("4")
    reader.numbers.version.setText("2026.1")
    qtbot.waitUntil(lambda: "already at hand" in reader.numbers.preview.text())
    assert not reader.numbers.keep.isEnabled()


def test_values_put_back_are_the_sheet_s(reader, qtbot):
    reader.turn("numbers")
    reader.numbers.rows[0].field.setText("4")
    reader.numbers.reset.click()
    assert reader.numbers.rows[0].field.text() == "2"
    assert not reader.numbers.keep.isEnabled()


def test_a_number_leads_to_the_points_it_stands_in(reader):
    reader.turn("numbers")
    reader.numbers.rows[0].jump.click()
    assert reader.ways.chosen() == "read"
    assert reader.reading.section.chosen() == reader.checklist.sections[0].id


def test_versions_offered_are_not_taken():
    assert next_version("2026.1", frozenset({"2026.1"})) == "2026.1-local"
    assert next_version("2026.1-local", frozenset({"2026.1-local"})) == "2026.1-local2"


def test_two_versions_stand_face_to_face_with_every_changed_word(reader, desk, qtbot, hall):
    market = read_checklist_file(find_checklist("cn-market"))
    hall.workspace.keep_checklist(adapted(market, {"core_values": Fraction(3)}, version="2026.2"))
    with qtbot.waitSignal(desk.shelf.filled):
        desk.shelf.read_anew()
    reader.turn("compare")
    qtbot.waitUntil(lambda: "1 changed" in reader.comparing.faces.toPlainText())
    said = reader.comparing.faces.toPlainText()
    assert said.index("cn-market · 2026.1\n") < said.index("cn-market · 2026.2")
    assert "line-through" in reader.comparing.faces.toHtml()
    assert "Core-values displays needed 3" in said


def test_every_pair_of_shipped_sheets_can_be_compared(reader, desk, qtbot):
    reader.turn("compare")
    reader.comparing.other.choose("five-s")
    qtbot.waitUntil(lambda: "0 points the same" in reader.comparing.faces.toPlainText())
    assert "New" in reader.comparing.faces.toPlainText()


def test_words_that_differ_are_marked_and_equal_ones_are_not():
    left, right = told_apart("不少于2处", "不少于3处 <b>")
    assert left == "不少于<span class='gone'>2</span>处"
    assert right == "不少于<span class='come'>3</span>处<span class='come'> &lt;b&gt;</span>"


def test_latin_words_are_marked_whole():
    assert (
        told_apart("an example", "a local one")[0] == "<span class='gone'>an</span> <span class='gone'>example</span>"
    )


def test_a_shipped_sheet_has_no_faults(reader, qtbot):
    reader.turn("check")
    qtbot.waitUntil(lambda: reader.checking.problems is not None)
    assert reader.checking.verdict.text() == "Nothing is wrong with it."


def test_a_file_checked_lists_faults_before_hints_with_their_lines(reader, qtbot, tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text(SHEET.replace("full: 6", "full: 0").replace(", faults: [{zh: 有积水, en: Puddle}]", ""), "utf-8")
    reader.turn("check")
    reader.checking.check_file(path)
    qtbot.waitUntil(lambda: reader.checking.list.count() == 2)
    assert reader.checking.verdict.text() == "bad.yaml: 1 faults, 1 hints"
    assert "line " in reader.checking.list.item(0).text()
    assert reader.checking.list.item(0).text().startswith("Fault")


def test_a_kept_sheet_s_hint_leads_to_its_point(reader, qtbot):
    made = read_checklist_file(find_checklist("cn-market"))
    points = made.sections[1].points
    at = next(place for place, point in enumerate(points) if point.rule.kind == "yes_no")
    bare = replace(points[at], faults=())
    sections = (made.sections[0], replace(made.sections[1], points=(*points[:at], bare, *points[at + 1 :])))
    reader.read(Shelved("k", made.id, made.version, made.title, made.site_type), replace(made, sections=sections))
    reader.turn("check")
    qtbot.waitUntil(lambda: reader.checking.list.count() > 0)
    reader.checking.list.itemActivated.emit(reader.checking.list.item(0))
    assert reader.ways.chosen() == "read"
    assert reader.reading.section.chosen() == made.sections[1].id


def test_a_copy_has_its_own_names_and_is_kept(reader, qtbot, hall):
    reader.duplicate()
    dialog = reader.findChildren(AdaptDialog)[0]
    dialog.name.setText("east-market")
    dialog.titles["zh"].setText("城东市场")
    with qtbot.waitSignal(reader.kept):
        dialog.keep()
    kept = hall.workspace.checklists()[0]
    assert (kept.id, kept.version, kept.title.said("zh")) == ("east-market", "1", "城东市场")


@pytest.mark.parametrize("name", ["", "has a space"])
def test_a_copy_without_a_fit_name_is_refused_in_place(reader, hall, name):
    reader.duplicate()
    dialog = reader.findChildren(AdaptDialog)[0]
    dialog.name.setText(name)
    dialog.keep()
    assert dialog.fault.text()
    assert hall.workspace.checklists() == ()
    dialog.close()


def test_a_key_tries_the_topmost_point_in_sight(reader, qtbot):
    reader.reading.section.setCurrentIndex(2)
    with qtbot.waitSignal(reader.reading.try_asked) as asked:
        reader.reading.attempt.activated.emit()
    assert asked.args == ["3"]
    reader.findChildren(TryDialog)[0].close()


def test_a_copy_named_as_one_that_is_there_is_refused(reader, hall):
    reader.duplicate()
    dialog = reader.findChildren(AdaptDialog)[0]
    dialog.name.setText("cn-market")
    dialog.version.setText("2026.1")
    dialog.keep()
    assert "already at hand" in dialog.fault.text()
    assert hall.workspace.checklists() == ()
    dialog.close()


def test_a_point_tried_tells_what_it_comes_to_and_keeps_nothing(reader, hall, qtbot):
    reader.reading.prose.anchorClicked.emit(QUrl("try:3"))
    dialog = reader.findChildren(TryDialog)[0]
    dialog.judge(Choice("lost"), True)
    assert dialog.outcome.text().endswith("  0")
    dialog.clear()
    assert dialog.outcome.text().endswith("  –")
    qtbot.keyClick(dialog, "1")
    assert dialog.outcome.text().endswith("  4")
    assert hall.workspace.visits() == ()
    dialog.close()
