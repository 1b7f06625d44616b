# SPDX-License-Identifier: MPL-2.0
"""A share: how many of how many; the whole is fixed by the rule or counted on the spot."""

from fractions import Fraction

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from inspector.core.rules.rule import Form, ShareField
from inspector.core.values import Share, Value
from inspector.ui.models.counting import shared
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme
from inspector.ui.widgets.flow import Flow
from inspector.ui.widgets.form import FormPart
from inspector.ui.widgets.stepper import Stepper
from inspector.ui.widgets.tally_keys import TallyKeys


class ShareForm(FormPart):
    """Part and whole as two steppers; judged as soon as both make sense."""

    def __init__(self, theme: Theme) -> None:
        """Begin with nothing entered."""
        super().__init__(theme)
        self._form = ShareField(0, fixed=False)
        self._part, self._whole = "", ""
        self._all: bool | None = None
        self._badges = (QLabel(), QLabel())
        self._words = (QLabel(), QLabel())
        self._steppers = (Stepper(theme), Stepper(theme))
        self._wrong = QLabel()
        self._wrong.setProperty("look", "fault")
        self._groups = (QWidget(), QWidget())
        self._keys, self._rate = TallyKeys(theme), label("strong")
        flow = Flow(self, 16, 4)
        for group, badge, words, stepper in zip(self._groups, self._badges, self._words, self._steppers, strict=True):
            badge.setProperty("look", "key")
            words.setProperty("look", "quiet")
            row = QHBoxLayout(group)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            for part in (badge, words, stepper):
                row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            flow.addWidget(group)
            stepper.stepped.connect(self._step)
            stepper.typed.connect(self._type)
            stepper.entered.connect(self._enter)
            self.heed(stepper)
        flow.addWidget(self._wrong)
        flow.addWidget(self._rate)
        flow.addWidget(self._keys)
        self._keys.seen.connect(self._count)

    def ask(self, form: Form, first_key: int, language: str) -> None:
        """Draw the fields; a fixed whole is said in words."""
        if not isinstance(form, ShareField):
            return
        self._form = form
        fixed = self.tr("found, of {whole}").format(whole=form.whole)
        names = (
            self.tr("Violations") if form.faults else self.tr("Met"),
            self.tr("Seen in all") if form.faults else self.tr("Checked"),
        )
        self._words[0].setText(fixed if form.fixed else names[0])
        self._words[1].setText(names[1])
        wrong = self.tr("More violations than seen") if form.faults else self.tr("More met than checked")
        self._wrong.setText("" if form.fixed else wrong)
        for place, (badge, stepper) in enumerate(zip(self._badges, self._steppers, strict=True)):
            badge.setText(str(first_key + place))
            stepper.name(names[place])
        self._groups[1].setVisible(not form.fixed)
        self._keys.setVisible(form.faults)
        self._keys.speak()
        widest = 0 if form.fixed else max(words.sizeHint().width() for words in self._words)
        for words in self._words:
            words.setMinimumWidth(widest)

    def show_value(self, value: Value | None) -> None:
        """Show part and whole; what is half entered stays while nothing is judged."""
        if isinstance(value, Share):
            self._part, self._whole = str(value.part), str(value.whole)
        self._draw()

    def forget(self) -> None:
        """Empty both fields, for another point."""
        self._part, self._whole, self._all = "", "", None
        self._draw()

    def enter(self) -> bool:
        """Go on to the field that is empty or makes no sense, while one is entered."""
        if not (self._part or self._whole) or self._share() is not None:
            return False
        self._steppers[1 if self._part and not self._whole else 0].type_here()
        return True

    def count_whole(self, *, met: bool) -> None:
        """Put the cursor into the whole; all of it, or none, is met. Where the whole stands, that is the answer."""
        self._all = met is not self._form.faults
        if int(self._whole or 0):
            self._part = self._whole if self._all else "0"
            self._draw()
            self._take(done=True)
        else:
            self._steppers[1].type_here()

    def press(self, place: int, *, fewer: bool = False) -> bool:
        """The form's keys put the cursor into the fields."""
        if not 0 <= place < (1 if self._form.fixed else 2):
            return False
        self._steppers[place].type_here()
        return True

    def count_one(self, *, good: bool) -> bool:
        """Count one thing seen, violating or not, where violations are counted."""
        if self._form.faults:
            self._count(good)
        return self._form.faults

    def _draw(self) -> None:
        for stepper, spelled in zip(self._steppers, (self._part, self._whole), strict=True):
            stepper.show_number(spelled)
        share = self._share()
        self._wrong.setVisible(bool(self._part and self._whole) and share is None)
        self._rate.setVisible(self._form.faults and share is not None)
        if share is not None:
            spelled = rate_said(Fraction(100 * share.part, share.whole))
            self._rate.setText(self.tr("{rate} violating").format(rate=spelled))

    def _share(self) -> Share | None:
        return shared(self._form, int(self._part or -1), int(self._whole or 0))

    def _take(self, *, done: bool) -> None:
        share = self._share()
        if share is not None:
            self.entered.emit(share, done)

    def _put(self, number: int) -> None:
        if self.sender() is self._steppers[0]:
            self._part, self._all = str(max(0, number)), None
        else:
            self._whole = str(max(0, number))
            if self._all is not None:
                self._part = self._whole if self._all else "0"
        self._draw()
        self._take(done=False)

    @Slot(bool)
    def _count(self, good: bool) -> None:  # noqa: FBT001 (the signal's form)
        self._part = str(int(self._part or 0) + (not good))
        self._whole, self._all = str(int(self._whole or 0) + 1), None
        self._draw()
        self._take(done=False)

    @Slot(int)
    def _step(self, by: int) -> None:
        shown = self._part if self.sender() is self._steppers[0] else self._whole
        self._put(int(shown or 0) + by)

    @Slot(str)
    def _type(self, spelled: str) -> None:
        if spelled:
            self._put(int(spelled))

    @Slot()
    def _enter(self) -> None:
        self._take(done=True)
