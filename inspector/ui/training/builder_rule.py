# SPDX-License-Identifier: MPL-2.0
"""Who passes: one of the rules at hand, or bounds of one's own, and how counts are taken to another size."""

from dataclasses import replace
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.core.drills.pass_rule import BOUNDS, MEASURES, RULES, SCALES, PassRule, PassTest
from inspector.core.exact import decimal, show_short
from inspector.core.problems import KnownError
from inspector.core.text import text
from inspector.ui.desk import Desk
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.text import label, relook
from inspector.ui.widgets.flow import Flow

OWN: Final = "own"
COUNTED: Final = frozenset({"disagreements", "disagreements_site"})
"""Measures that are counts; all others are shares, typed in percent."""

SIZES: Final = ("sites", "points")
MOST_DIGITS: Final = 7
NARROWEST: Final = 160
"""Pixels a list of long words may be squeezed to in large type; it opens at its full width."""

OWN_TITLE: Final = text({"zh": "自定规则", "en": "Own rule"})


WORDS: Final = {
    "least": QT_TRANSLATE_NOOP("RulePart", "At least"),
    "most": QT_TRANSLATE_NOOP("RulePart", "At most"),
    "none": QT_TRANSLATE_NOOP("RulePart", "Counts stand as they are"),
    "sites": QT_TRANSLATE_NOOP("RulePart", "Counts follow the number of sites"),
    "points": QT_TRANSLATE_NOOP("RulePart", "Counts follow the number of questions"),
}


def words_of(code: str) -> str:
    """Say a bound or a scale in the language spoken now."""
    return QCoreApplication.translate("RulePart", str(WORDS[code]))


def measure_said(desk: Desk, code: str) -> str:
    """Say a measure in the language spoken now; a share says that it is typed in percent."""
    said = desk.word(f"drill.measure.{code}")
    return f"{said[:1].upper()}{said[1:]}{'' if code in COUNTED else ' %'}"


class BoundRow(QWidget):
    """One bound: what is measured, at least or at most, how much."""

    changed = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay the three fields."""
        super().__init__()
        self._desk = desk
        self.measure, self.bound, self.value = Chooser(desk.theme), Chooser(desk.theme), QLineEdit()
        self.drop = QPushButton()
        self.drop.setProperty("look", "flat")
        self.value.setFixedWidth(desk.theme.px(84))
        self.measure.setMinimumWidth(NARROWEST)
        row = Flow(self, 8)
        for part in (self.measure, self.bound, self.value, self.drop):
            row.addWidget(part)
        self.retranslate()
        self.measure.activated.connect(self.changed)
        self.bound.activated.connect(self.changed)
        self.value.editingFinished.connect(self.changed)
        self.drop.clicked.connect(self.left)

    def show_test(self, test: PassTest) -> None:
        """Show a bound."""
        self.measure.choose(test.measure)
        self.bound.choose(test.bound)
        factor = 1 if test.measure in COUNTED else 100
        if not (self.value.hasFocus() and self.value.isModified()):
            self.value.setText(show_short(test.value * factor))

    def test(self) -> PassTest | None:
        """Give the bound; None, and the field marked, where the number is none that can be."""
        measure = self.measure.chosen()
        try:
            number = decimal(self.value.text().strip().removesuffix("%").strip())
        except KnownError:
            number = Fraction(-1)
        whole = measure in COUNTED
        fits = number >= 0 and (number.denominator == 1 if whole else number <= 100)
        relook(self.value, "" if fits else "fault")
        self.value.setModified(False)
        return PassTest(measure, self.bound.chosen(), number if whole else number / 100) if fits else None

    def retranslate(self) -> None:
        """Say every word anew."""
        said = {
            self.measure: self.tr("What is measured"),
            self.bound: self.tr("Bound"),
            self.value: self.tr("Number"),
            self.drop: self.tr("Take this bound out"),
        }
        for part, words in said.items():
            part.setAccessibleName(words)
            part.setToolTip(words)
        self.measure.offer(tuple((code, measure_said(self._desk, code)) for code in MEASURES))
        self.bound.offer(tuple((code, words_of(code)) for code in BOUNDS))
        self.drop.setIcon(self._desk.theme.icon("close", "quiet", 16))


class RulePart(QWidget):
    """`chosen` gives the rule as it stands after a change."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Show the first rule at hand."""
        super().__init__()
        self._desk = desk
        self._rule: PassRule = RULES[0]
        self._sites = self._questions = 0
        self.name, self.which = label("caption"), Chooser(desk.theme)
        self.name.setBuddy(self.which)
        self.rows: list[BoundRow] = []
        self._bed = QVBoxLayout()
        self._bed.setSpacing(8)
        self.scale, self.note, self.add = Chooser(desk.theme), label("quiet", wrap=True), QPushButton()
        for chooser in (self.which, self.scale):
            chooser.setMinimumWidth(NARROWEST)
        self.sized = QWidget()
        self.stated = {name: (QLineEdit(), label("caption")) for name in SIZES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.name, self.which):
            column.addWidget(part)
        column.addLayout(self._bed)
        bed = QWidget()
        foot = Flow(bed, 8)
        foot.addWidget(self.add)
        foot.addWidget(self.scale)
        column.addWidget(bed)
        row = Flow(self.sized, 8)
        for line, said in self.stated.values():
            line.setFixedWidth(desk.theme.px(84))
            line.editingFinished.connect(self._change)
            row.addWidget(said)
            row.addWidget(line)
        column.addWidget(self.sized)
        column.addWidget(self.note)
        self.retranslate()
        self.which.activated.connect(self._choose)
        self.scale.activated.connect(self._change)
        self.add.clicked.connect(self._add)

    def show_rule(self, rule: PassRule, sites: int, questions: int) -> None:
        """Show the rule of a drill of so many sites and questions."""
        self._rule, self._sites, self._questions = rule, sites, questions
        self.which.choose(rule.id if rule in RULES else OWN)
        while len(self.rows) < len(rule.tests):
            row = BoundRow(self._desk)
            row.changed.connect(self._change)
            row.left.connect(self._drop)
            self.rows.append(row)
            self._bed.addWidget(row)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(rule.tests))
            if place < len(rule.tests):
                row.show_test(rule.tests[place])
                row.drop.setEnabled(len(rule.tests) > 1)
        self.scale.choose(rule.scale)
        self.scale.setVisible(any(test.measure in COUNTED for test in rule.tests))
        for name, (line, _) in self.stated.items():
            if not (line.hasFocus() and line.isModified()):
                line.setText(str(getattr(rule, name) or ""))
                relook(line, "")
        for part in (self.sized, self.note):
            part.setVisible(rule.scale != "none")
        self._say()

    def _say(self) -> None:
        words = self.tr("This drill has sites: {sites}, questions: {points}; counts are taken to this size.")
        self.note.setText(words.format(sites=self._sites, points=self._questions))

    @Slot()
    def _choose(self) -> None:
        code = self.which.chosen()
        known = next((rule for rule in RULES if rule.id == code), None)
        self.chosen.emit(known or self._owned(self._rule.tests))

    @Slot()
    def _change(self) -> None:
        tests = [row.test() for row in self.rows[: len(self._rule.tests)]]
        whole = tuple(test for test in tests if test is not None)
        sizes = {name: self._stated(line) for name, (line, _) in self.stated.items()}
        if len(whole) != len(tests) or not all(sizes.values()):
            return
        sized = (
            self._rule if self.sized.isHidden() else replace(self._rule, sites=sizes["sites"], points=sizes["points"])
        )
        if (whole, self.scale.chosen(), sized) != (self._rule.tests, self._rule.scale, self._rule):
            self._rule = sized
            self.chosen.emit(self._owned(whole))

    def _stated(self, line: QLineEdit) -> int:
        """Read the size counts are stated for; 0, and the field marked, where it is no number from 1."""
        words = line.text().strip()
        if self.sized.isHidden():
            return 1
        number = int(words) if words.isascii() and words.isdigit() and len(words) < MOST_DIGITS else 0
        relook(line, "" if number else "fault")
        line.setModified(False)
        return number

    @Slot()
    def _add(self) -> None:
        used = {test.measure for test in self._rule.tests}
        measure = next((one for one in MEASURES if one not in used), MEASURES[0])
        fresh = PassTest(measure, "most", Fraction(0) if measure in COUNTED else Fraction(10, 100))
        self.chosen.emit(self._owned((*self._rule.tests, fresh)))

    @Slot()
    def _drop(self) -> None:
        place = next(at for at, row in enumerate(self.rows) if row is self.sender())
        self.chosen.emit(self._owned(self._rule.tests[:place] + self._rule.tests[place + 1 :]))

    def _owned(self, tests: tuple[PassTest, ...]) -> PassRule:
        """Make a rule of one's own; its counts are stated for the drill as it is, unless a size was stated before."""
        scale = self.scale.chosen()
        rule = replace(self._rule, id=OWN, title=OWN_TITLE, tests=tests, scale=scale)
        return rule if rule.sites and rule.points else replace(rule, sites=self._sites, points=self._questions)

    def retranslate(self) -> None:
        """Say every word anew."""
        language = self._desk.language
        self.name.setText(self.tr("Who passes"))
        self.which.setAccessibleName(self.tr("Who passes"))
        self.which.setToolTip(self.tr("Change a bound below, and the rule is your own"))
        named = [(rule.id, rule.title.said(language)) for rule in RULES]
        self.which.offer((*named, (OWN, OWN_TITLE.said(language))))
        self.scale.setAccessibleName(self.tr("How counts follow the size"))
        self.scale.setToolTip(self.tr("How counts follow the size"))
        self.scale.offer(tuple((code, words_of(code)) for code in SCALES))
        sizes = {"sites": self.tr("Counts are stated for so many sites"), "points": self.tr("and so many questions")}
        for name, (line, said) in self.stated.items():
            said.setText(sizes[name])
            line.setAccessibleName(sizes[name])
            line.setToolTip(sizes[name])
        self.add.setText(self.tr("Add a bound"))
        self.add.setToolTip(self.tr("One more thing that has to hold"))
        self.add.setIcon(self._desk.theme.icon("plus"))
        for row in self.rows:
            row.retranslate()
