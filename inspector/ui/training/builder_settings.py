# SPDX-License-Identifier: MPL-2.0
"""The settings of a drill: its title, day, time, order, what is told when, which attempt counts, and who passes."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from inspector.app.training.building import DrillDraft, with_drill
from inspector.core.drills.drill import COUNTS, LONGEST, ORDERS, REVEALS, Drill
from inspector.core.drills.pass_rule import PassRule
from inspector.core.text import Text
from inspector.ui.desk import Desk
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label, relook
from inspector.ui.parts.tick import Tick
from inspector.ui.training.builder_rule import RulePart
from inspector.ui.training.builder_state import BuilderState
from inspector.ui.training.builder_words import BothWords

LINES: Final = ("day", "minutes", "trainer", "office", "seed")
CHOICES: Final = {"order": ORDERS, "reveal": REVEALS, "counts": COUNTS}
WORDS: Final = {
    "fixed": QT_TRANSLATE_NOOP("SettingsPart", "As on the sheet"),
    "shuffled": QT_TRANSLATE_NOOP("SettingsPart", "Shuffled"),
    "each": QT_TRANSLATE_NOOP("SettingsPart", "After each point"),
    "end": QT_TRANSLATE_NOOP("SettingsPart", "At the end"),
    "never": QT_TRANSLATE_NOOP("SettingsPart", "Never"),
    "first": QT_TRANSLATE_NOOP("SettingsPart", "The first"),
    "last": QT_TRANSLATE_NOOP("SettingsPart", "The last"),
    "best": QT_TRANSLATE_NOOP("SettingsPart", "The best"),
}


def settled(draft: DrillDraft, drill: Drill) -> DrillDraft:
    """Take a drill whose settings changed; a shuffled one has a seed, its own id where none was given."""
    return with_drill(draft, drill if drill.order == "fixed" or drill.seed else replace(drill, seed=drill.id[:8]))


class SettingsPart(QWidget):
    """Shows the settings; every change goes to the state at once, words as soon as typing rests."""

    def __init__(self, desk: Desk, state: BuilderState) -> None:
        """Lay the fields."""
        super().__init__()
        self._desk, self._state = desk, state
        self.title = label("point", wrap=True)
        self.name, self.note = BothWords(desk.theme), BothWords(desk.theme, 2)
        self.lines = {name: QLineEdit() for name in LINES}
        self.captions: dict[str, QLabel] = {name: label("caption", wrap=True) for name in (*LINES, *CHOICES)}
        self.choices = {name: Segments() for name in CHOICES}
        self.breaks = Tick(desk.theme)
        self.rule = RulePart(desk)
        self.hints = {name: label("quiet", wrap=True) for name in CHOICES}
        self._lay()
        self.name.written.connect(self._write_name)
        self.note.written.connect(self._write_note)
        for line in self.lines.values():
            line.editingFinished.connect(self.flush)
        for segments in self.choices.values():
            segments.chosen_changed.connect(self._choose)
        self.breaks.clicked.connect(self._choose)
        self.rule.chosen.connect(self._rule)

    def _lay(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.name)
        column.addWidget(self.note)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, name in enumerate(("day", "minutes", "trainer", "office")):
            row, side = divmod(place, 2)
            self._put(grid, name, 2 * row, side)
            grid.setColumnStretch(side, 1)
        column.addLayout(grid)
        column.addWidget(self.breaks)
        for name, segments in self.choices.items():
            column.addWidget(self.captions[name])
            column.addWidget(segments)
            column.addWidget(self.hints[name])
            if name == "order":
                column.addWidget(self.captions["seed"])
                column.addWidget(self.lines["seed"])
        column.addWidget(self.rule)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner, self))

    def _put(self, grid: QGridLayout, name: str, row: int, side: int) -> None:
        self.captions[name].setBuddy(self.lines[name])
        grid.addWidget(self.captions[name], row, side)
        grid.addWidget(self.lines[name], row + 1, side)

    def show_drill(self) -> None:
        """Show the settings as the draft says them now."""
        drill = self._state.draft.drill
        self.name.show_words(drill.title)
        self.note.show_words(drill.note)
        said = {"day": drill.day, "trainer": drill.trainer, "office": drill.office, "seed": drill.seed}
        for name, words in (said | {"minutes": str(drill.minutes or "")}).items():
            if not (self.lines[name].hasFocus() and self.lines[name].isModified()):
                self.lines[name].setText(words)
        for name in CHOICES:
            self.choices[name].choose(getattr(drill, name))
        self.breaks.setChecked(drill.breaks)
        for part in (self.captions["seed"], self.lines["seed"]):
            part.setVisible(drill.order == "shuffled")
        self.rule.show_rule(drill.rule, len(drill.sites), len(drill.items()))

    @Slot()
    def flush(self) -> None:
        """Take what is being typed; minutes that are no number are marked and not taken."""
        self.name.flush()
        self.note.flush()
        drill = self._state.draft.drill
        said = {name: line.text().strip() for name, line in self.lines.items()}
        minutes = said["minutes"] or "0"
        fits = minutes.isascii() and minutes.isdigit() and int(minutes) <= LONGEST
        relook(self.lines["minutes"], "" if fits else "fault")
        for line in self.lines.values():
            line.setModified(False)
        made = replace(
            drill,
            day=said["day"],
            trainer=said["trainer"],
            office=said["office"],
            seed=said["seed"] if drill.order == "shuffled" else drill.seed,
            minutes=int(minutes) if fits else drill.minutes,
        )
        self._state.deed(settled, made)

    @Slot(object)
    def _write_name(self, words: Text) -> None:
        if words.words:
            self._state.typed(settled, replace(self._state.draft.drill, title=words))

    @Slot(object)
    def _write_note(self, words: Text) -> None:
        self._state.typed(settled, replace(self._state.draft.drill, note=words))

    @Slot()
    def _choose(self) -> None:
        made = replace(
            self._state.draft.drill,
            order=self.choices["order"].chosen(),
            reveal=self.choices["reveal"].chosen(),
            counts=self.choices["counts"].chosen(),
            breaks=self.breaks.isChecked(),
        )
        self._state.deed(settled, made)

    @Slot(object)
    def _rule(self, rule: PassRule) -> None:
        self._state.deed(settled, replace(self._state.draft.drill, rule=rule))

    def take_keys(self) -> None:
        """Put the cursor into the title."""
        self.name.take_keys()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Settings of the drill"))
        self.name.say(self.tr("Title"))
        self.note.say(self.tr("What the trainee should know before (optional)"))
        for field in (self.name, self.note):
            field.lead(self._desk.language)
        said = {
            "day": self.tr("Day, such as 2026-11-16"),
            "minutes": self.tr("Minutes for all of it; nothing: no limit"),
            "trainer": self.tr("Trainer"),
            "office": self.tr("Office"),
            "seed": self.tr("Seed: the same words give the same order"),
            "order": self.tr("Order of the questions"),
            "reveal": self.tr("When practice tells the key"),
            "counts": self.tr("Which attempt counts"),
        }
        for name, words in said.items():
            self.captions[name].setText(words)
            if name in self.lines:
                self.lines[name].setAccessibleName(words)
                self.lines[name].setToolTip(words)
        for name, segments in self.choices.items():
            segments.setAccessibleName(said[name])
            segments.offer(tuple((code, _said(code)) for code in CHOICES[name]))
        self.hints["order"].setText(self.tr("Shuffled within each site; everybody has the same order."))
        self.hints["reveal"].setText(self.tr("In an exam nothing is told before the results are out."))
        self.hints["counts"].setText(self.tr("Where somebody took the drill more than once."))
        self.breaks.setText(self.tr("The clock may be stopped for a break; scenes are covered meanwhile"))
        self.breaks.setToolTip(self.breaks.text())
        self.rule.retranslate()
        self.show_drill()


def _said(code: str) -> str:
    return QCoreApplication.translate("SettingsPart", str(WORDS[code]))
