# SPDX-License-Identifier: MPL-2.0
"""One point of a move: old version beside new, what differs in words, its answer, and what shall become of it."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.app.moving import Choice, MovePlan
from inspector.core.answers import Answer
from inspector.core.checklist import Checklist, Section
from inspector.core.exact import show_short
from inspector.core.points import PointId
from inspector.ui.desk import Desk
from inspector.ui.models.moving_rows import Pair
from inspector.ui.models.saying import said
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow

DIFFERS: Final = ("words", "rule", "full", "parent", "twice")


class Side(QFrame):
    """One version of a point."""

    def __init__(self) -> None:
        """Stand empty."""
        super().__init__()
        self.setProperty("look", "sunken")
        self.version, self.title = label("caption", wrap=True), label("strong", wrap=True)
        self.section, self.worth = label("caption", wrap=True), label("quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(4)
        for part in (self.version, self.title, self.section, self.worth):
            column.addWidget(part)
        column.addStretch(1)

    def show_point(self, checklist: Checklist, point: PointId | None, nothing: str, language: str) -> None:
        """Show a point of a checklist, or say that there is none."""
        self.title.setText(nothing)
        for part in (self.section, self.worth):
            part.setVisible(point is not None)
        if point is None:
            return
        shown = checklist.by_id()[point]
        self.title.setText(f"{point}  {shown.title.said(language)}")
        self.section.setText(_above(checklist.sections, point, language))
        full = self.tr("{full} points").format(full=show_short(shown.full))
        self.worth.setText(f"{full} · {shown.rule.words(shown.full).said(language)}")


class PairPane(QWidget):
    """Both versions face to face; `chosen` tells what shall become of the answer."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Stand empty until a pair is shown."""
        super().__init__()
        self._desk = desk
        self.old, self.new = Side(), Side()
        self.answer = label("", wrap=True)
        self.ask = label("quiet", wrap=True)
        self.choices = Segments()
        self._tags = {name: label("tag_warning") for name in DIFFERS}
        self._differs = QWidget()
        flow = Flow(self._differs, 8)
        for tag in self._tags.values():
            flow.addWidget(tag)
        self._lay()
        self.choices.chosen_changed.connect(self._tell)
        self.speak()

    def _lay(self) -> None:
        inner = QWidget()
        inner.setProperty("look", "sheet")
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.old, 1)
        both.addWidget(self.new, 1)
        upper = QVBoxLayout(inner)
        upper.setContentsMargins(0, 0, 8, 0)
        upper.setSpacing(12)
        upper.addWidget(self._differs)
        upper.addLayout(both)
        upper.addStretch(1)
        area = scrolled(inner, self)
        area.setMinimumHeight(self._desk.theme.px(150))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(area, 1)
        for part in (self.answer, self.ask, self.choices):
            column.addWidget(part)

    def show_pair(self, plan: MovePlan, pair: Pair, choice: Choice | None) -> None:
        """Show a pair; without a choice there is none to make."""
        language = self._desk.language
        version = self.tr("Version {version}")
        self.old.version.setText(version.format(version=plan.before.version))
        self.new.version.setText(version.format(version=plan.after.version))
        self.old.show_point(plan.before, pair.old, self.tr("New: it stood in no version before"), language)
        self.new.show_point(
            plan.after, pair.new, self.tr("Gone: the answer stays in the log, and counts no more"), language
        )
        for name, tag in self._tags.items():
            tag.setVisible(name in pair.differs)
        self._differs.setVisible(bool(pair.differs))
        self.answer.setText(self._answered(plan, pair))
        for part in (self.ask, self.choices):
            part.setVisible(choice is not None)
        if choice is not None and pair.old is not None:
            fits = any(plan.can_carry(match) for match in plan.doubtful if match.old == pair.old)
            self.choices.button(Choice.JUDGEMENT.value).setEnabled(fits)
            self.ask.setText(
                self.tr("What shall go along?")
                if fits
                else self.tr("The judgement does not fit the new rule. What shall go along?")
            )
            self.choices.choose(choice.value)

    def speak(self) -> None:
        """Say every word anew."""
        said_of = {
            "words": self.tr("other words"),
            "rule": self.tr("another rule"),
            "full": self.tr("other points"),
            "parent": self.tr("in another section"),
            "twice": self.tr("the same words stand more than once"),
        }
        for name, tag in self._tags.items():
            tag.setText(said_of[name])
        self.choices.setAccessibleName(self.tr("What goes along"))
        self.choices.offer(
            (
                (Choice.JUDGEMENT.value, self.tr("Judgement and evidence")),
                (Choice.EVIDENCE.value, self.tr("Evidence only")),
                (Choice.LEAVE.value, self.tr("Nothing")),
            )
        )

    # -- within ------------------------------------------------------------------------------------------------------

    def _answered(self, plan: MovePlan, pair: Pair) -> str:
        if pair.old is None:
            return self.tr("Not judged yet")
        answer = plan.answers[pair.old]
        words = said(plan.before.by_id()[pair.old], answer, self._desk.language) or self._desk.word("status.unjudged")
        return self.tr("Answered: {answer}").format(answer=" · ".join((words, *self._evidence(answer))))

    def _evidence(self, answer: Answer) -> list[str]:
        counts = (
            (self.tr("problems: {n}"), len(answer.findings)),
            (self.tr("photos: {n}"), len(answer.every_photo())),
        )
        return [words.format(n=n) for words, n in counts if n] + [text for text in (answer.place, answer.note) if text]

    @Slot(str)
    def _tell(self, choice: str) -> None:
        self.chosen.emit(choice)


def _above(sections: tuple[Section, ...], point: PointId, language: str) -> str:
    """Say the sections above a point, outermost first."""
    for section in sections:
        title = section.title.said(language)
        if any(one.id == point for one in section.points):
            return title
        below = _above(section.sections, point, language)
        if below:
            return f"{title} · {below}"
    return ""
