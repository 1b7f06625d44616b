# SPDX-License-Identifier: MPL-2.0
"""Rule kind 29, unscored: words, a number, a photo or a choice is recorded and earns nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Final

from inspector.core.canonical import Json
from inspector.core.exact import ZERO, show_short
from inspector.core.phrases import Phrase
from inspector.core.reading import Reading
from inspector.core.rules.levels import listed
from inspector.core.rules.part_list import MOST_OPTIONS, ids_work
from inspector.core.rules.rule import (
    Buttons,
    Direction,
    Judgement,
    NumberField,
    Option,
    Outcome,
    Step,
    Writing,
    refuse,
)
from inspector.core.text import NO_WORDS, Text, read_text
from inspector.core.values import MOST, Amount, Choice, Said, Value

WANTS: Final = ("text", "number", "photo", "choice")
TAKEN: Final = "taken"
STEP: Final = Fraction(1, 1000)


@dataclass(frozen=True, slots=True)
class UnscoredOption:
    """One option to choose: its code and its words."""

    code: str
    label: Text

    def record(self) -> Json:
        """Give the canonical form."""
        return {"code": self.code, "label": self.label.record()}


@dataclass(frozen=True, slots=True)
class Unscored:
    """No points: what is entered is noted. Example: temperature −18 → noted, 0 of 0.

    `wants` says the answer: text `{"said": "…"}`, number `{"amount": "-18"}` in `unit` by thousandths, photo
    `{"choice": "taken"}`, choice `{"choice": "A"}` of the options.
    """

    kind: ClassVar[str] = "unscored"
    scored: ClassVar[bool] = False
    direction: ClassVar[Direction] = Direction.NONE
    wants: str = "text"
    unit: Text = NO_WORDS
    options: tuple[UnscoredOption, ...] = ()

    @classmethod
    def read(cls, reading: Reading) -> "Unscored":
        """Read what is wanted."""
        unit = reading.maybe("unit", read_text) or NO_WORDS
        return cls(reading.member("wants", WANTS), unit, reading.each("options", _read_option))

    def record(self) -> Mapping[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"wants": self.wants}
        if self.unit.words:
            value["unit"] = self.unit.record()
        return value | ({"options": tuple(option.record() for option in self.options)} if self.options else {})

    def faults(self, full: Fraction) -> tuple[str, ...]:
        """A choice has two to nine different options, a number may have a unit; nothing else has either."""
        codes = [option.code for option in self.options]
        found = []
        if self.options if self.wants != "choice" else not ids_work(codes, MOST_OPTIONS, 2):
            found.append("rule_unscored_options")
        if self.unit.words and self.wants != "number":
            found.append("rule_unscored_unit")
        return tuple(found)

    def form(self, full: Fraction) -> Buttons | NumberField | Writing:
        """Words, a number, one button for the photo, or a button an option."""
        if self.wants == "text":
            return Writing()
        if self.wants == "number":
            return NumberField(Fraction(-MOST), Fraction(MOST), STEP, self.unit)
        if self.wants == "photo":
            return Buttons((Option(TAKEN, Phrase("say.photo_taken"), Outcome.NOTED),))
        return Buttons(tuple(Option(option.code, option.label, Outcome.NOTED) for option in self.options))

    def judge(self, full: Fraction, value: Value) -> Judgement:
        """Note what was entered."""
        return Judgement(ZERO, ZERO, (Step(self._noted(value), ZERO),), noted=True)

    def words(self, full: Fraction) -> Phrase:
        """Say the rule."""
        if self.wants == "choice":
            return Phrase("say.unscored_choice", options=listed([_item(option) for option in self.options], "say.and"))
        if self.wants == "number":
            named = Phrase("say.number_in", unit=self.unit) if self.unit.words else Phrase("say.number")
            return Phrase("say.unscored", wanted=named)
        return Phrase("say.unscored", wanted=Phrase("say.text" if self.wants == "text" else "say.photo"))

    def _noted(self, value: Value) -> Phrase:
        form = self.form(ZERO)
        if isinstance(form, Writing) and isinstance(value, Said) and value.text.strip():
            return Phrase("why.noted")
        if isinstance(form, NumberField) and isinstance(value, Amount):
            if abs(value.number) <= MOST and not value.number % STEP:
                return Phrase("why.noted_number", number=show_short(value.number, 3))
        elif isinstance(form, Buttons):
            for option in form.options:
                if value == Choice(option.code):
                    return Phrase("why.noted_choice", label=option.label)
        raise refuse(self.kind, self._wanted())

    def _wanted(self) -> str:
        if self.wants == "choice":
            return " | ".join(option.code for option in self.options)
        return {"text": "“…”", "photo": TAKEN}.get(self.wants, f"−{MOST} … {MOST} (± 0.001)")


def _item(option: UnscoredOption) -> Phrase:
    return Phrase("say.item", label=option.label)


def _read_option(reading: Reading) -> UnscoredOption:
    return UnscoredOption(reading.text("code"), reading.part("label", read_text))
