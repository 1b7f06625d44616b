# SPDX-License-Identifier: MPL-2.0
"""One question of a drill: its words and scene, what the key says and why, what tempted to another answer."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.drills.graded import ItemGrade
from inspector.ui.desk import Desk
from inspector.ui.dialogs.photo_look import PhotoLook
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.parts.text import label
from inspector.ui.training.results_items import Question, key_of, scene_photos
from inspector.ui.training.results_state import Seen
from inspector.ui.training.results_words import ResultsWords
from inspector.ui.widgets.photo_strip import PhotoStrip

ROWS = ("said", "key", "accepted", "reason", "distractor", "scene")
THUMB = 96


class QuestionCard(QWidget):
    """Shows a question by itself, or what one person said to it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Stand empty."""
        super().__init__(parent)
        self._desk = desk
        self._words = ResultsWords(desk, self)
        self._shown: tuple[Seen, Question, ItemGrade | None] | None = None
        self.name, self.told = label("strong", wrap=True), label("quiet", wrap=True)
        self.photos = PhotoStrip(desk.theme, Thumbnails(desk.hall.workspace.photos, desk.tasks, self), THUMB)
        self.heads: dict[str, QLabel] = {}
        self.texts: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        for row, code in enumerate(ROWS):
            self.heads[code], self.texts[code] = label("caption"), label("strong" if code == "said" else "", wrap=True)
            self._grid.addWidget(self.heads[code], row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self.texts[code], row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.name, self.told, self.photos):
            column.addWidget(part)
        column.addLayout(self._grid)
        self.photos.opened.connect(self._look)
        self.hide()

    def show_question(self, seen: Seen, question: Question | None, grade: ItemGrade | None = None) -> None:
        """Show a question; nothing where there is none."""
        self._shown = None if question is None else (seen, question, grade)
        self.setVisible(question is not None)
        if question is None:
            return
        photos = scene_photos(seen.state.drill, question.item)
        self.photos.show_photos(photos)
        self.photos.lock(locked=True)
        self.photos.setVisible(bool(photos))
        self._say()

    @Slot(str)
    def _look(self, sha256: str) -> None:
        PhotoLook(self._desk, sha256, self).open()

    def _say(self) -> None:
        if self._shown is None:
            return
        seen, question, grade = self._shown
        language = self._desk.language
        self.name.setText(f"{question.label}  {question.title(language)}")
        self.told.setText(" · ".join(part for part in self._told(seen, question, grade) if part))
        self.told.setVisible(bool(self.told.text()))
        said = {"said": self._said(question, grade)} | self._keyed(seen, question)
        for code, head in self._heads().items():
            words = said.get(code, "")
            self.heads[code].setText(head)
            self.texts[code].setText(words)
            for part in (self.heads[code], self.texts[code]):
                part.setVisible(bool(words))

    def _heads(self) -> dict[str, str]:
        return {
            "said": self.tr("Said"),
            "key": self.tr("Key"),
            "accepted": self.tr("Accepted too"),
            "reason": self.tr("Why"),
            "distractor": self.tr("What tempts"),
            "scene": self.tr("Scene"),
        }

    def _told(self, seen: Seen, question: Question, grade: ItemGrade | None) -> tuple[str, ...]:
        void = self.tr("void: it counts no more") if question.item in seen.results.void else ""
        if grade is None:
            return question.site, void
        seconds = self._words.seconds(grade.seconds) if grade.seconds >= 0 else ""
        misled = self.tr("where something misleading was planted") if grade.distracted else ""
        return question.site, self._words.outcome(grade.outcome), seconds, misled, void

    def _said(self, question: Question, grade: ItemGrade | None) -> str:
        if grade is None:
            return ""
        return question.said(grade.said, self._desk.language) or self.tr("nothing")

    def _keyed(self, seen: Seen, question: Question) -> dict[str, str]:
        key, language = key_of(seen, question.item), self._desk.language
        scene = seen.state.drill.scene(question.item)
        shown = {"scene": scene.words.said(language) if scene is not None else ""}
        if key is None:
            return shown
        accepted = " · ".join(question.said(one, language) for one in key.accepted)
        return shown | {
            "key": question.said(key.answer, language),
            "accepted": accepted,
            "reason": key.reason.said(language),
            "distractor": key.distractor.said(language),
        }

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
