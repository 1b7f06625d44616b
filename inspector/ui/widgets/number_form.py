# SPDX-License-Identifier: MPL-2.0
"""A number of points: − number +, or typed; what is out of range or off the step is said and not taken."""

from fractions import Fraction

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel

from inspector.core.exact import decimal, show_short, spell
from inspector.core.problems import KnownError
from inspector.core.rules.rule import Form, NumberField
from inspector.core.values import Amount, Value
from inspector.ui.models.counting import fits, moved, wide
from inspector.ui.theme import Theme
from inspector.ui.widgets.form import FormPart
from inspector.ui.widgets.stepper import Stepper


class NumberForm(FormPart):
    """Free scoring between nothing and full points."""

    def __init__(self, theme: Theme) -> None:
        """Begin with no number."""
        super().__init__(theme)
        self._form = NumberField(Fraction(0), Fraction(1), Fraction(1))
        self._number: Fraction | None = None
        self._unit = ""
        self._badge, self._range = QLabel(), QLabel()
        self._badge.setProperty("look", "key")
        self._range.setProperty("look", "quiet")
        self._stepper = Stepper(theme, decimals=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in (self._badge, self._stepper, self._range):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._stepper.stepped.connect(self._step)
        self._stepper.typed.connect(self._type)
        self._stepper.entered.connect(self._enter)
        self.heed(self._stepper)

    def ask(self, form: Form, first_key: int, language: str) -> None:
        """Draw the field."""
        if not isinstance(form, NumberField):
            return
        self._form = form
        self._badge.setText(str(first_key))
        self._unit = form.unit.said(language)
        self._stepper.name(self._unit or self.tr("Points"))
        self._say_range("quiet")

    def show_value(self, value: Value | None) -> None:
        """Show the number."""
        self._number = value.number if isinstance(value, Amount) else None
        self._stepper.show_number("" if self._number is None else spell(self._number))
        self._say_range("quiet")

    def enter(self) -> bool:
        """Stay at a number that cannot be taken."""
        if self._range.property("look") == "quiet":
            return False
        self._stepper.type_here()
        return True

    def press(self, place: int, *, fewer: bool = False) -> bool:
        """The form's one key puts the cursor into the field; with fewer, the number goes one step down."""
        if place != 0:
            return False
        if fewer:
            self._step(-1)
        else:
            self._stepper.type_here()
        return True

    def _say_range(self, look: str) -> None:
        spelled = [show_short(number) for number in (self._form.least, self._form.most, self._form.step)]
        words = self.tr("{least} to {most}, in steps of {step}")
        said = words.format(least=spelled[0], most=spelled[1], step=spelled[2])
        known = self._unit if wide(self._form) else f"{self._unit} · {said}" if self._unit else said
        self._range.setText(known if look == "quiet" or not wide(self._form) else said)
        if self._range.property("look") != look:
            self._range.setProperty("look", look)
            self._range.style().polish(self._range)

    @Slot(int)
    def _step(self, by: int) -> None:
        self.entered.emit(moved(self._form, self._number, by), False)

    @Slot(str)
    def _type(self, spelled: str) -> None:
        try:
            number = decimal(spelled.removesuffix("."))
        except KnownError:
            return
        if fits(self._form, number):
            self.entered.emit(Amount(number), False)
        else:
            self._say_range("fault")

    @Slot()
    def _enter(self) -> None:
        if self._number is not None and self._range.property("look") == "quiet":
            self.entered.emit(Amount(self._number), True)
