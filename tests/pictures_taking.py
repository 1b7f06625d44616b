# SPDX-License-Identifier: MPL-2.0
"""Pictures of taking a drill: who begins, a scene beside its question, what is told, a break, handing in, results."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.app.training.drills import keep_drill, keep_key, keep_roster
from inspector.app.training.from_folder import take_ready
from inspector.core.drills.roster import Roster, Trainee
from inspector.ui.pages.scoring_drill import DrillPage
from inspector.ui.picture import keep, settle
from inspector.ui.training.taking_door import taking_door
from inspector.ui.training.taking_scene_look import SceneLook
from inspector.ui.training.trainee_result import TraineeResultPage
from inspector.ui.window import Window

WHO = Roster((Trainee("07", "张伟", "东街中队"), Trainee("12", "李娜", "市场科")))


def take_taking(window: Window, out: Path, name: str, ready: str = "market") -> int:
    """Take every face of taking a ready drill, as practice and as an exam; how many were taken."""
    hall = window.desk.hall
    draft = take_ready(hall, ready, window.desk.language)
    keep_drill(hall, draft.drill)
    keep_key(hall, draft.key)
    keep_roster(hall, draft.drill.id, WHO)
    faces = [*_practice(window, draft.drill.id, out, name), *_exam(window, draft.drill.id, out, name)]
    return len(faces)


def _practice(window: Window, drill: str, out: Path, name: str) -> list[str]:
    page = taking_door(window.desk).show_drill(drill)
    taken = [_take(window, out, f"taking_start-{name}")]
    page.start.mode.choose("practice")
    page.start.fields["number"].setText("07")
    page.start.start()
    scored = _judging(window)
    taken.append(_take(window, out, f"taking_scene-{name}"))
    QTest.keyClick(scored, Qt.Key.Key_1)
    taken.append(_take(window, out, f"taking_told-{name}"))
    scored.turn_break()
    taken.append(_take(window, out, f"taking_break-{name}"))
    scored.turn_break()
    for _ in range(9):
        QTest.keyClick(scored, Qt.Key.Key_Return)
        scored.view.settle()
        QTest.keyClick(scored, Qt.Key.Key_1)
    scored.look_closely()
    look = scored.findChildren(SceneLook)[-1]
    _wait(window)
    keep(look, out / f"taking_look-{name}.png")
    look.close()
    scored.finish()
    page.attempt.put_question()
    taken.append(_take(window, out, f"taking_sites-{name}"))
    page.hand_in()
    _wait(window)
    result = window.stack.page()
    if not isinstance(result, TraineeResultPage):
        return taken
    _wait(window)
    taken.append(_take(window, out, f"taking_result-{name}"))
    result.area.verticalScrollBar().setValue(result.area.verticalScrollBar().maximum() // 3)
    return [*taken, _take(window, out, f"taking_missed-{name}")]


def _exam(window: Window, drill: str, out: Path, name: str) -> list[str]:
    page = taking_door(window.desk).show_drill(drill)
    page.start.mode.choose("exam")
    page.start.fields["number"].setText("12")
    page.start.start()
    QTest.keyClick(_judging(window), Qt.Key.Key_2)
    taken = [_take(window, out, f"taking_exam-{name}")]
    _judging(window).finish()
    sat = page.current
    if sat is None:
        return taken
    with tempfile.TemporaryDirectory() as stick:
        page.hand_into(sat, Path(stick))
        _wait(window)
        page.refill()
        return [*taken, _take(window, out, f"taking_handed-{name}")]


def _judging(window: Window) -> DrillPage:
    page = window.stack.page()
    if not isinstance(page, DrillPage):
        raise TypeError("the scoring page of a drill is not in front")
    page.setFocus()
    return page


def _take(window: Window, out: Path, name: str) -> str:
    _wait(window)
    keep(window, out / f"{name}.png")
    return name


def _wait(window: Window) -> None:
    while window.desk.tasks.is_busy:
        QApplication.processEvents()
    settle()
