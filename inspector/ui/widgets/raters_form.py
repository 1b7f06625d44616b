# SPDX-License-Identifier: MPL-2.0
"""Numbers of several raters, a row each; Enter goes to the next one, and on past the last to one more."""

from fractions import Fraction

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel

from inspector.core.exact import ZERO, decimal, show_short, spell
from inspector.core.problems import KnownError
from inspector.core.rules.rule import Form, Judgement, NumberField, Raters
from inspector.core.values import Ratings, Value
from inspector.ui.models.counting import fits, moved
from inspector.ui.models.marking import rerated, rows_wanted
from inspector.ui.parts.text import label, relook
from inspector.ui.theme import Theme
from inspector.ui.widgets.form import FormPart
from inspector.ui.widgets.sight import bring_into_view
from inspector.ui.widgets.stepper import Stepper


class RatersForm(FormPart):
    """Shows the rows asked for, what the numbers come to, and the rule that joins them."""

    def __init__(self, theme: Theme) -> None:
        """Begin with no row."""
        super().__init__(theme)
        self._form = Raters(ZERO, Fraction(100), Fraction(1), 1)
        self._ratings = Ratings()
        self._more, self._first, self._wrong = 0, 1, False
        self._language = ""
        self._rows: list[tuple[QLabel, QLabel, Stepper]] = []
        self._range, self._result = label("caption", wrap=True), label("", wrap=True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        self._grid.addWidget(self._result, 0, 0, 1, 4)
        self._grid.addWidget(self._range, 1, 0, 1, 4)

    def ask(self, form: Form, first_key: int, language: str) -> None:
        """Take the range; rows are drawn with the numbers."""
        if isinstance(form, Raters):
            self._form = form
        self._first, self._language = first_key, language
        self._say_range()

    def show_value(self, value: Value | None) -> None:
        """Show the numbers given, and a row for each that is still needed."""
        self._ratings = value if isinstance(value, Ratings) else Ratings()
        self._wrong = False
        self._say_range()
        self._draw()

    def show_result(self, judged: Judgement | None, words: str) -> None:
        """Say the number they come to, or how many are missing, and the rule that joins them."""
        said = judged.steps[-1].phrase.said(self._language) if judged is not None and judged.steps else words
        self._result.setText(said[:1].upper() + said[1:])

    def forget(self) -> None:
        """Ask only for the raters needed at another point."""
        self._more, self._wrong = 0, False

    def enter(self) -> bool:
        """Go from row to row, and past the last to one more; an empty row ends, a number that cannot be taken stays."""
        place = next((at for at, row in enumerate(self._rows) if row[2].typing), None)
        if place is None or (not self._wrong and str(place + 1) not in self._given):
            return self._wrong
        if not self._wrong:
            place += 1
            self._more = max(self._more, place + 1)
            self._draw()
        self._type_at(place)
        return True

    def press(self, place: int, *, fewer: bool = False) -> bool:
        """The form's one key puts the cursor into the first row without a number."""
        if place != 0 or fewer:
            return False
        self._type_at(next((at for at in range(self._asked) if str(at + 1) not in self._given), 0))
        return True

    @property
    def _asked(self) -> int:
        return max(rows_wanted(self._form, self._ratings), self._more)

    @property
    def _given(self) -> dict[str, Fraction]:
        return {rating.rater: rating.amount for rating in self._ratings.items}

    def _draw(self) -> None:
        while len(self._rows) < self._asked:
            self._add_row(len(self._rows))
        for place, (badge, name, stepper) in enumerate(self._rows):
            asked, amount = place < self._asked, self._given.get(str(place + 1))
            badge.setText(str(self._first))
            badge.setVisible(asked and place == 0)
            name.setText(self.tr("Rater {n}").format(n=place + 1))
            name.setVisible(asked)
            stepper.setVisible(asked)
            stepper.name(name.text())
            stepper.show_number("" if amount is None else spell(amount))

    def _add_row(self, place: int) -> None:
        badge, name, stepper = label("key"), label(""), Stepper(self.theme, decimals=True)
        for column, part in enumerate((badge, name, stepper)):
            self._grid.addWidget(part, place + 2, column, Qt.AlignmentFlag.AlignVCenter)
        stepper.stepped.connect(self._step)
        stepper.typed.connect(self._type)
        self.heed(stepper)
        self._rows.append((badge, name, stepper))

    def _say_range(self) -> None:
        spelled = [show_short(number) for number in (self._form.least, self._form.most, self._form.step)]
        words = self.tr("{least} to {most}, in steps of {step}")
        self._range.setText(words.format(least=spelled[0], most=spelled[1], step=spelled[2]))
        relook(self._range, "fault" if self._wrong else "caption")

    def _type_at(self, place: int) -> None:
        self._rows[place][2].type_here()
        bring_into_view(self._rows[place][2], self.theme.px(8))

    def _place(self) -> int:
        stepper = self.sender()
        return next(place for place, row in enumerate(self._rows) if row[2] is stepper)

    def _give(self, place: int, amount: Fraction | None) -> None:
        self._wrong = False
        ratings = rerated(self._ratings, str(place + 1), amount)
        if ratings.items:
            self.entered.emit(ratings, False)
        else:
            self.cleared.emit()

    @Slot(int)
    def _step(self, by: int) -> None:
        place = self._place()
        field = NumberField(self._form.least, self._form.most, self._form.step)
        self._give(place, moved(field, self._given.get(str(place + 1)), by).number)

    @Slot(str)
    def _type(self, spelled: str) -> None:
        place = self._place()
        try:
            number = decimal(spelled.removesuffix(".")) if spelled else None
        except KnownError:
            return
        field = NumberField(self._form.least, self._form.most, self._form.step)
        if number is None or fits(field, number):
            self._give(place, number)
        else:
            self._wrong = True
            self._say_range()
