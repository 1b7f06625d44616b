# SPDX-License-Identifier: MPL-2.0
"""The answer bar: drawn from the rule of the point, one key for each judgement, statuses beside them."""

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Point
from inspector.core.rules.rule import Form, Parts
from inspector.core.values import Marks
from inspector.core.visits import Key
from inspector.ui.models.quick_answers import Quick, chosen, key_shown, keyed, quicks
from inspector.ui.models.standing import Standing
from inspector.ui.theme import Theme
from inspector.ui.widgets.effect_line import EffectLine
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.form import FormPart
from inspector.ui.widgets.form_parts import PARTS
from inspector.ui.widgets.judge_button import JudgeButton
from inspector.ui.widgets.reason_row import ReasonRow


class AnswerBar(QWidget):
    """Tells `judged` (value, whether the person is done with the point) and `marked` (status, reason).

    `cleared` tells that nothing entered is left of an answer; `turned` that the reasons came or went, and with them
    its height changed; `begun`, `left`, `finished` and `pasted` are its form's own.
    """

    judged = Signal(object, bool)
    marked = Signal(object, str)
    cleared = Signal()
    turned = Signal()
    begun = Signal()
    left = Signal()
    finished = Signal()
    pasted = Signal(QMimeData)

    def __init__(self, theme: Theme) -> None:
        """Stand empty until a point is shown."""
        super().__init__()
        self._theme = theme
        self._language, self._hand = "", "right"
        self._key: Key | None = None
        self._point: Point | None = None
        self._form: Form | None = None
        self._first_free = 0
        self._quicks: tuple[Quick, ...] = ()
        self._buttons: list[JudgeButton] = []
        self._parts: dict[type, FormPart] = {}
        self._part: FormPart | None = None
        self._skip, self._unclear = JudgeButton(theme, quiet=True), JudgeButton(theme, quiet=True)
        self._skip.clicked.connect(self._mark_skipped)
        self._unclear.clicked.connect(self.ask_reason)
        self._reasons = ReasonRow(theme)
        self._reasons.given.connect(self._mark_unclear)
        self._reasons.left.connect(self.close_reasons)
        self._effect = EffectLine()
        self._row = QWidget()
        self._flow = Flow(self._row)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._reasons)
        self._column.addWidget(self._row)
        self._column.addWidget(self._effect)
        self._reasons.hide()
        for button in (self._skip, self._unclear):
            self._flow.addWidget(button)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_point(self, key: Key, point: Point, answer: Answer, language: str) -> None:
        """Draw the form of a point, where it differs from the one before, and its answer."""
        self._point, form = point, point.rule.form(point.full)
        if (form, language) != (self._form, self._language):
            self._form, self._language = form, language
            self._speak()
            self._draw_part(form)
        if key != self._key:
            self._key = key
            self.close_reasons()
            if self._part is not None:
                self._part.forget()
        self._skip.setVisible(point.may_skip)
        self.show_answer(answer)

    def show_answer(self, answer: Answer) -> None:
        """Show what is chosen."""
        if self._form is None:
            return
        made = quicks(self._form, answer.value, points=self._of_points)
        if [quick.words for quick in made] != [quick.words for quick in self._quicks] or not self._quicks:
            self._draw_quicks(made)
        self._quicks = made
        for quick, button in zip(made, self._buttons, strict=False):
            button.setChecked(chosen(quick, answer.value))
        self._skip.setChecked(answer.status in {Status.NOT_APPLICABLE, Status.NOT_ASKED, Status.NOT_SAMPLED})
        self._unclear.setChecked(answer.status is Status.CANNOT_JUDGE)
        self._reasons.show_reason(answer.reason)
        if self._part is not None:
            self._part.show_value(answer.value)
        self._show_result(answer)

    def stand(self, hand: str) -> None:
        """Show the keys of a hand."""
        self._hand = hand
        self._speak()

    # -- keys --------------------------------------------------------------------------------------------------------

    def press(self, digit: int, *, fewer: bool = False) -> bool:
        """Take a digit key as the bar stands; False when it means nothing here."""
        if not self.isEnabled():
            return False
        if not self._reasons.isHidden():
            return self._reasons.press(digit)
        if digit == 0 and not self._skip.isHidden():
            self._mark_skipped()
        elif digit == 9:
            self.ask_reason()
        elif 1 <= digit < self._first_free and not fewer:
            self._take(self._quicks[digit - 1])
        else:
            return self._part is not None and self._part.press(digit - self._first_free, fewer=fewer)
        return True

    def enter(self) -> bool:
        """Take Enter while reasons are asked or a number is half entered; False when it means nothing here."""
        if self.asking:
            self._reasons.enter()
            return True
        self.flush()
        return self._part is not None and self._part.enter()

    @property
    def places(self) -> bool:
        """Whether the form itself asks where each fault is, so that no problem has to be opened for it."""
        return self._part is not None and self._part.places

    def press_all(self) -> bool:
        """Mark every part of a point at once; False where it has no parts."""
        if not (self.isEnabled() and isinstance(self._form, Parts)) or self.asking:
            return False
        self._take(self._quicks[0])
        return True

    def walk(self, across: int, down: int) -> bool:
        """Take an arrow key within the form; False when it means the points."""
        return self._part is not None and not self.asking and self._part.walk(across, down)

    def count_one(self, *, good: bool) -> bool:
        """Count one thing seen; False where nothing is counted so."""
        open_ = self.isEnabled() and not self.asking
        return open_ and self._part is not None and self._part.count_one(good=good)

    @property
    def pending(self) -> bool:
        """Whether words stand in the form that were not told yet."""
        return self._part is not None and self._part.pending

    def flush(self) -> None:
        """Tell now what is still being typed."""
        if self._part is not None:
            self._part.flush()

    @Slot()
    def ask_reason(self) -> None:
        """Ask why it cannot be judged, in the bar's own place."""
        self._turn(asking=True)

    @Slot()
    def close_reasons(self) -> None:
        """Give the bar its place back, and ask for nothing more."""
        self._turn(asking=False)
        if self._part is not None:
            self._part.rest()

    @property
    def asking(self) -> bool:
        """Whether the reasons stand in the bar's place."""
        return not self._reasons.isHidden()

    # -- within ------------------------------------------------------------------------------------------------------

    def _turn(self, *, asking: bool) -> None:
        if asking == self.asking:
            return
        self._reasons.setVisible(asking)
        self._row.setVisible(not asking)
        if self._part is not None:
            self._part.setVisible(not asking)
        self.turned.emit()

    def _speak(self) -> None:
        self._reasons.speak(self._language)
        keys = "XZ" if self._hand == "left" else "09"
        self._skip.dress(keys[0], Standing.SKIPPED, self.tr("Not applicable"))
        self._unclear.dress(keys[1], Standing.UNCLEAR, self.tr("Cannot be judged"))
        self._quicks = ()

    def _draw_part(self, form: Form) -> None:
        if self._part is not None:
            self._part.hide()
        kind = PARTS.get(type(form))
        self._part = None
        self._first_free = keyed(form, quicks(form, None, points=self._of_points)) + 1
        if kind is None:
            return
        if kind not in self._parts:
            self._parts[kind] = self._made_part(kind(self._theme))
        self._part = self._parts[kind]
        self._part.ask(form, self._first_free, self._language)
        self._part.setVisible(not self.asking)

    def _made_part(self, part: FormPart) -> FormPart:
        part.entered.connect(self.judged)
        part.cleared.connect(self.cleared)
        part.pasted.connect(self.pasted)
        for its, mine in ((part.begun, self.begun), (part.left, self.left), (part.finished, self.finished)):
            its.connect(mine)
        self._column.insertWidget(1, part)
        return part

    def _draw_quicks(self, made: tuple[Quick, ...]) -> None:
        while len(self._buttons) < len(made):
            button = JudgeButton(self._theme)
            button.clicked.connect(self._judge)
            self._buttons.append(button)
            for each in (button, self._skip, self._unclear):
                self._flow.removeWidget(each)
                self._flow.addWidget(each)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(made))
            if place < len(made):
                button.dress(
                    key_shown(self._form, place, self._hand),
                    made[place].mark,
                    self._words(made[place]),
                    slim=len(made) > 2,
                )

    def _words(self, quick: Quick) -> str:
        if not isinstance(quick.words, str):
            said = quick.words.said(self._language)
            return said[:1].upper() + said[1:]
        if quick.words == "every":
            return self._every_said(quick)
        return {
            "no_fault": self.tr("No fault"),
            "all_there": self.tr("All there"),
            "full": self.tr("Full points"),
            "nothing": self.tr("No points"),
            "all": self.tr("All met"),
            "none": self.tr("None met"),
            "no_violation": self.tr("No violation"),
            "all_violating": self.tr("All violating"),
        }[quick.words]

    def _every_said(self, quick: Quick) -> str:
        options = self._form.options if isinstance(self._form, Parts) else ()
        codes = {mark.choice for mark in quick.value.items} if isinstance(quick.value, Marks) else set()
        said = next((option.label.said(self._language) for option in options if option.code in codes), "")
        return self.tr("All {option}").format(option=said.lower() if said[1:].islower() else said)

    @property
    def _of_points(self) -> bool:
        return self._point is not None and self._point.rule.kind == "free"

    def _show_result(self, answer: Answer) -> None:
        if self._point is None:
            return
        judged = None if answer.value is None else self._point.rule.judge(self._point.full, answer.value)
        told = self._part is not None or self._point.rule.kind == "veto"  # nothing else says the rule here
        words = self._point.rule.words(self._point.full).said(self._language) if told else ""
        if self._part is not None:
            self._part.show_result(judged, words)
        self._effect.show_effect(self._point, answer, judged, words)

    @Slot()
    def _judge(self) -> None:
        pressed = self.sender()
        self._take(next(quick for quick, button in zip(self._quicks, self._buttons, strict=False) if button is pressed))

    def _take(self, quick: Quick) -> None:
        if quick.value is not None:
            self.judged.emit(quick.value, True)
        elif self._part is not None:
            self._part.count_whole(met=quick.mark is Standing.MET)

    @Slot()
    def _mark_skipped(self) -> None:
        self.marked.emit(Status.NOT_APPLICABLE, "")

    @Slot(str)
    def _mark_unclear(self, reason: str) -> None:
        self.marked.emit(Status.CANNOT_JUDGE, reason)
        self._turn(asking=False)
