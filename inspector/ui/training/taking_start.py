# SPDX-License-Identifier: MPL-2.0
"""Who takes a drill: the number, chosen from the roster or typed; name and unit follow it; then it begins."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton

from inspector.core.drills.drill_state import DrillState
from inspector.core.drills.roster import Roster, Trainee
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.frame import ENTERS
from inspector.ui.pages.part import Part
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label, relook

MOST: Final = 12
_NUMBER: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Beginning:
    """Who is to begin, and how: one of MODES."""

    who: Trainee
    mode: str


class StartPart(Part):
    """`begun` carries a Beginning; what is wrong with it is said beside the verb."""

    begun = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Wait for a drill."""
        super().__init__(desk)
        self._roster = Roster()
        self._problem: Problem | None = None
        self._beside, self._reveal = False, ""
        self._handed: Mapping[str, int] = {}
        self._counts = ""
        self.fields = {name: QLineEdit() for name in ("number", "name", "unit")}
        self._names = {name: QLabel() for name in self.fields}
        self.mode, self.told = Segments(), label("quiet", wrap=True)
        self.fault, self.begin = label("fault", wrap=True), QPushButton()
        self.begin.setProperty("look", "primary")
        self._rows = QStandardItemModel(self)
        self._lay()
        self._complete()
        self.begin.clicked.connect(self.start)
        self.mode.chosen_changed.connect(self._say_mode)
        self.fields["number"].textChanged.connect(self._follow_number)
        self.fields["name"].textChanged.connect(self._mend)
        self.retranslate()

    def show_drill(self, state: DrillState, handed: Mapping[str, int]) -> None:
        """Offer the numbers of the roster, and the mode the pack came in; a trainer may try out either.

        `handed`: how many exams each number handed in here.
        """
        self._roster, self._reveal = state.roster, state.drill.reveal
        self._handed, self._counts = dict(handed), state.drill.counts
        self._rows.clear()
        for trainee in state.roster.trainees:
            item = QStandardItem("  ·  ".join(part for part in (trainee.number, trainee.name, trainee.unit) if part))
            item.setData(trainee.number, _NUMBER)
            item.setEditable(False)
            self._rows.appendRow(item)
        self.mode.choose(state.mode or "practice")
        self.mode.setVisible(state.is_trainers)
        self._follow_number()
        self._say_mode()

    def stand_beside(self, *, attempt: bool) -> None:
        """Stand beside an attempt that is being taken: then somebody else begins here, and the first verb is there."""
        self._beside = attempt
        relook(self.begin, "" if attempt else "primary")
        self.retranslate()

    def clear(self) -> None:
        """Let nothing of who began stand here: the next one may be somebody else."""
        for field in self.fields.values():
            field.clear()

    def refuse(self, problem: Problem) -> None:
        """Say why it cannot begin, beside the verb."""
        self._problem = problem
        self.fault.setText(self.desk.sentence(problem))
        self.fields["number"].setFocus()

    @Slot()
    def start(self) -> None:
        """Wish to begin."""
        number, name, unit = (self.fields[one].text().strip() for one in ("number", "name", "unit"))
        self.begun.emit(Beginning(Trainee(number, name, unit), self.mode.chosen()))

    def take_keys(self) -> None:
        """Let the number be typed."""
        self.fields["number"].setFocus()
        self.fields["number"].selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to what is empty, then begins."""
        if event.key() not in ENTERS:
            super().keyPressEvent(event)
            return
        empty = [field for field in (self.fields["number"], self.fields["name"]) if not field.text().strip()]
        if empty:
            empty[0].setFocus()
        else:
            self.start()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Somebody else takes it") if self._beside else self.tr("Who takes it"))
        hint = self.tr("as in the roster; it says who you are")
        words = {"number": self.tr("Number"), "name": self.tr("Name"), "unit": self.tr("Unit")}
        for name, field in self.fields.items():
            self._names[name].setText(words[name])
            field.setAccessibleName(words[name])
            field.setToolTip(hint if name == "number" else words[name])
        self.fields["number"].setPlaceholderText(hint)
        self.mode.setAccessibleName(self.tr("Mode"))
        self.mode.offer((("practice", self.tr("Practice")), ("exam", self.tr("Exam"))))
        self.begin.setText(self.tr("Begin"))
        self.begin.setToolTip(self.tr("Open the first question; the clock runs from now"))
        if self._problem is not None:
            self.fault.setText(self.desk.sentence(self._problem))
        self._say_mode()

    @Slot()
    def _follow_number(self) -> None:
        """Let the roster say name and unit of a number it has."""
        known = self._roster.of(self.fields["number"].text().strip())
        for name in ("name", "unit"):
            self.fields[name].setReadOnly(bool(self._roster.trainees))
        if known is not None:
            self.fields["name"].setText(known.name)
            self.fields["unit"].setText(known.unit)
        elif self._roster.trainees:
            self.fields["name"].clear()
            self.fields["unit"].clear()
        self._mend()

    @Slot()
    def _mend(self) -> None:
        self._problem = None
        self.fault.clear()
        self._say_mode()

    @Slot()
    def _say_mode(self) -> None:
        if self.mode.chosen() == "exam":
            told = self.tr("Exam: the key is not shown. Hand in at the end; the trainer tells the result.")
            self.told.setText("\n".join(part for part in (told, self._again_said()) if part))
            return
        when = {
            "each": self.tr("What is right is told after each question."),
            "end": self.tr("What is right is told at the end."),
        }
        said = (self.tr("Practice: it does not count, and there is no certificate."), when.get(self._reveal, ""))
        self.told.setText(("" if self.desk.language == "zh" else " ").join(part for part in said if part))

    def _again_said(self) -> str:
        """Say that this number handed in before, and which of its attempts counts; nothing where it did not."""
        before = self._handed.get(self.fields["number"].text().strip(), 0)
        if not before:
            return ""
        which = {
            "first": self.tr("The first attempt counts."),
            "last": self.tr("The last attempt counts."),
            "best": self.tr("The best attempt counts."),
        }.get(self._counts, "")
        said = self.tr("This number handed in before: this would be attempt {n}.").format(n=before + 1)
        return f"{said} {which}".strip()

    def _complete(self) -> None:
        offered = QCompleter(self._rows, self)
        offered.setFilterMode(Qt.MatchFlag.MatchContains)
        offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offered.setMaxVisibleItems(MOST)
        picked = offered.activated[QModelIndex]  # type: ignore[index] # the stubs know no overloaded signals
        picked.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.fields["number"].setCompleter(offered)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        self.fields["number"].setText(str(index.data(_NUMBER) or ""))
        self.begin.setFocus()

    def _lay(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for column, (name, field) in enumerate(self.fields.items()):
            self._names[name].setProperty("look", "caption")
            self._names[name].setBuddy(field)
            grid.addWidget(self._names[name], 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.mode)
        self.column.addWidget(self.told)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.fault, 1)
        foot.addWidget(self.begin)
        self.column.addLayout(foot)
