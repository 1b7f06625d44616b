# SPDX-License-Identifier: MPL-2.0
"""The explanation: rulings with their marks, numbers exact in their tips, and other answers supposed for a look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from inspector.core.answers import Status
from inspector.core.checklist import PointId
from inspector.core.values import Choice
from inspector.ui.dialogs.explanation import ExplanationDialog
from inspector.ui.models.reason_model import Ask
from inspector.ui.picture import settle
from tests.app.halls import header
from tests.ui.conftest import freed
from tests.ui.looks import ALLOWED, FOREIGN, PICTURED, clipped, visible
from tests.ui.scoring.hands import answer, opened, press, put_away
from tests.ui.scoring.kinds import made
from tests.ui.scoring.test_evidence import floating

SHEET = """
format: 1
id: gated
version: "1"
title: {zh: 两道门, en: Two gates}
site_type: {zh: 市场, en: Market}
grades: [{code: A, title: {zh: 优, en: good}, least: 90}, {code: B, title: {zh: 差, en: poor}, least: 0}]
rules: [{id: pass, kind: pass, all: [{id: all, of: total, least: 60}, {id: core, of: core, least: 75}]}]
sections:
  - id: core
    title: {zh: 核心, en: Core}
    points: [{id: "1", title: {zh: 地面, en: Ground}, full: 1, rule: yes_no, faults: [脏]},
             {id: "2", title: {zh: 墙面, en: Wall}, full: 2, rule: yes_no, may_skip: true, faults: [脏]}]
  - id: rest
    title: {zh: 其他, en: Rest}
    points: [{id: "3", title: {zh: 门, en: Door}, full: 3, rule: {kind: free, step: 0.5}}]
"""


@pytest.fixture
def page(desk, qtbot, hall):
    """A visit of the sheet with two conditions: 1 and 2 met, 3 not judged."""
    shown = opened(desk, qtbot, hall.begin([made(SHEET)], header()))
    press(qtbot, shown, "1", "1")
    yield shown
    put_away(shown)


@pytest.fixture
def dialog(page):
    """The explanation of its score."""
    page.explain_score()
    shown = floating(ExplanationDialog)[0]
    yield shown
    shown.close()
    freed()


def rows(dialog: ExplanationDialog) -> dict[str, tuple[str, str, str]]:
    """What every ruling says: its state, its number, what it came to."""
    model, found = dialog._model, {}
    waiting = [model.index(0, 0)]
    while waiting:
        index = waiting.pop()
        waiting += [model.index(row, 0, index) for row in range(model.rowCount(index))]
        if index.data(Ask.STATE):
            found[index.data()] = (index.data(Ask.STATE), *(index.siblingAtColumn(n).data() for n in (1, 2)))
    return found


def figures(dialog: ExplanationDialog) -> dict[str, tuple[str, str]]:
    """The figures of the side, before and after."""
    return {words: (before, after) for words, before, after in dialog.panel.figures.texts()}


def test_rulings_have_marks_and_limits_beside_their_numbers(dialog):
    assert rows(dialog)["Total of 60 % or more"] == ("held", "100 %, limit 60 %", "reached")
    assert rows(dialog)["“Core” of 75 % or more"] == ("held", "100 %, limit 75 %", "reached")


def test_a_supposed_answer_moves_every_figure_at_once(dialog):
    dialog.suppose("2")
    dialog.panel.bar.judged.emit(Choice("lost"), True)
    assert figures(dialog)["Score rate"] == ("100.00 %", "33.33 %")
    assert figures(dialog)["Verdict"] == ("open", "does not pass")
    assert (figures(dialog)["Grade"], figures(dialog)["Core"]) == (("good", "poor"), ("100.00 %", "33.33 %"))
    assert rows(dialog)["“Core” of 75 % or more"][0] == "broken"
    assert dialog._number.text() == "33.33 %"


def test_nothing_of_it_is_written(page, dialog):
    page.session.settle()
    before = page.desk.hall.workspace.rows(page.session.id)
    for point in ("1", "2"):
        dialog.suppose(point)
        dialog.panel.bar.judged.emit(Choice("lost"), True)
    dialog.panel.bar.marked.emit(Status.NOT_APPLICABLE, "")
    page.session.settle()
    assert page.desk.hall.workspace.rows(page.session.id) == before
    assert answer(page, "1").value == answer(page, "2").value == Choice("met")
    assert dialog.panel.banner.text() == "What-if: nothing is saved"


def test_a_digit_judges_the_supposed_point_and_enter_does_not_close(dialog, qtbot):
    dialog.suppose("1")
    qtbot.keyClick(dialog.panel, "2")
    qtbot.keyClick(dialog.panel, Qt.Key.Key_Return)
    assert dialog.panel._look.supposed[PointId("1")].value == Choice("lost")
    assert dialog.isVisible()


def test_supposed_answers_are_listed_and_taken_back(dialog):
    for point in ("1", "2"):
        dialog.suppose(point)
        dialog.panel.bar.judged.emit(Choice("lost"), True)
    assert dialog.panel.changes.text().splitlines() == ["1  met → not met", "2  met → not met"]
    dialog.panel.take_back.click()
    assert list(dialog.panel._look.supposed) == ["1"]
    dialog.panel.reset.click()
    assert (dialog._number.text(), dialog.panel.changes.isHidden()) == ("100.00 %", True)


def test_the_verb_stands_at_points_alone_and_opens_their_form(dialog, qtbot):
    dialog.show_rulings()
    assert not dialog._if.isEnabled()
    dialog.show_point(PointId("3"))
    dialog._if.click()
    assert dialog.panel.title.text() == "3  Door"
    verb = dialog._model.of_point(PointId("1")).siblingAtColumn(2)
    assert verb.data() == "What if …"
    dialog._tree.clicked.emit(verb)
    assert dialog.panel.title.text() == "1  Ground"


def test_the_tree_stays_open_where_it_was(dialog):
    dialog.show_point(PointId("2"))
    dialog.suppose("2")
    dialog.panel.bar.judged.emit(Choice("lost"), True)
    row = dialog._tree.currentIndex()
    assert (dialog._model.reason_at(row).point, dialog._tree.isExpanded(row)) == ("2", True)


def test_every_condition_of_a_pass_stays_in_sight(dialog):
    passing = dialog._model.of_rulings()
    assert dialog._tree.isExpanded(passing)
    dialog.suppose("2")
    dialog.panel.bar.judged.emit(Choice("lost"), True)
    assert dialog._tree.isExpanded(dialog._model.of_rulings())


def test_a_number_is_exact_in_its_tip(dialog):
    dialog.suppose("2")
    dialog.panel.bar.judged.emit(Choice("lost"), True)
    tip = dialog._model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "exactly 100/3"


def test_verdict_and_grade_stand_at_the_top_and_lead_to_what_decides(page, qtbot):
    verdict = page.view.header.verdict
    assert verdict.text() == "So far: open · good"
    press(qtbot, page, "P", "P", "2")
    page.view.catch_up()
    assert verdict.text() == "So far: does not pass · poor"
    verdict.click()
    dialog = floating(ExplanationDialog)[0]
    assert dialog._tree.currentIndex().data(Ask.STATE) == "broken"
    dialog.close()
    freed()


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("scale", [100, 200])
def test_no_word_is_clipped_nameless_or_foreign_while_supposing(page, language, scale):
    page.desk.theme.switch("light", scale)
    page.desk.tongue.speak(language)
    page.explain_score()
    dialog = floating(ExplanationDialog)[0]
    dialog.suppose("2")
    dialog.panel.bar.judged.emit(Choice("lost"), True)
    settle()
    controls = visible(QAbstractButton, dialog)
    texts = [one.text() for one in visible(PICTURED, dialog)]
    foreign = [text for text in texts if FOREIGN.search(ALLOWED.sub("", text))] if language == "zh" else []
    assert clipped(dialog) == foreign == []
    assert [one.text() for one in controls if not one.toolTip() or one.height() < 44] == []
    dialog.close()
    freed()
    page.desk.theme.switch("light", 100)
