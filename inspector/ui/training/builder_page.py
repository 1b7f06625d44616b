# SPDX-License-Identifier: MPL-2.0
"""The builder of a drill: the outline on the left, and on the right the settings, a site, or one question."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from inspector.app.training.building import DrillDraft
from inspector.app.training.drills import drill_of
from inspector.core.drills.answer_key import AnswerKey
from inspector.ui.actions import bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.parts.elided import Elided
from inspector.ui.parts.text import hairline, label
from inspector.ui.training.builder_begin import BeginPart
from inspector.ui.training.builder_keys import BuilderKeys
from inspector.ui.training.builder_outline import OutlinePart
from inspector.ui.training.builder_question import QuestionPart
from inspector.ui.training.builder_rows import Row
from inspector.ui.training.builder_settings import SettingsPart
from inspector.ui.training.builder_site import SitePart
from inspector.ui.training.builder_state import BuilderState
from inspector.ui.training.panes import Panes

TOOLS: Final = ("builder_undo", "builder_redo", "builder_open")


class BuilderPage(BuilderKeys):
    """Builds one drill; `training_asked` wishes to see the drills again."""

    def __init__(self, desk: Desk, drill: str, parent: QWidget | None = None) -> None:
        """Go on with a drill of the trainer; raises KnownError when it cannot be read."""
        super().__init__(desk, parent)
        self.drill = drill
        state = drill_of(desk.hall, drill)
        self.state = BuilderState(desk, DrillDraft(state.drill, state.key or AnswerKey(drill)), self)
        self.thumbnails = Thumbnails(desk.hall.workspace.photos, desk.tasks, self)
        self.actions_of = bind("builder", self)
        self.back, self.title, self.kept = QToolButton(), Elided("point"), label("caption")
        self.tools = {name: QToolButton() for name in TOOLS}
        self.outline = OutlinePart(desk, self.state)
        self.settings = SettingsPart(desk, self.state)
        self.site = SitePart(desk, self.state, self.thumbnails)
        self.question = QuestionPart(desk, self.state, self.thumbnails)
        self.begin = BeginPart(desk)
        self.stack, self.side = QStackedWidget(), QWidget()
        self.panes = Panes(desk.theme, self.side, self.stack)
        self._row = Row("settings")
        self._lay()
        self._wire()
        self.retranslate()
        self.redraw()
        self.show_row(self._row)

    def _lay(self) -> None:
        self.back.setDefaultAction(self.actions_of["builder_back"])
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 24, 8)
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.panes.turn)
        head.addWidget(self.kept)
        for name, button in self.tools.items():
            button.setDefaultAction(self.actions_of[name])
            head.addWidget(button)
        for part in (self.settings, self.site, self.question, self.begin):
            self.stack.addWidget(part)
        left = QVBoxLayout(self.side)
        left.setContentsMargins(0, 8, 0, 0)
        left.addWidget(self.outline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self.panes, 1)

    def _wire(self) -> None:
        self.state.changed.connect(self._changed)
        self.state.refused.connect(self.desk.complain)
        self.state.kept_changed.connect(self._say_kept)
        self.outline.chosen.connect(self.show_row)
        self.outline.site_asked.connect(self.add_site)
        self.outline.list.activated.connect(self.write)
        self.begin.made.connect(self._add)
        self.begin.left.connect(self._show_again)
        for part in (self.site, self.question):
            part.look_asked.connect(self._look)

    def enter(self) -> None:
        """Stand on the outline."""
        self.panes.show_side()
        self.outline.refill()
        self.outline.list.setFocus()

    def leave(self) -> bool:
        """Keep everything before another page comes; False while it cannot be kept."""
        self.flush()
        return self.state.is_kept

    # -- showing --

    @Slot(object)
    def show_row(self, row: Row) -> None:
        """Show what a row of the outline stands for."""
        if row.place() != self._row.place():
            self.flush()
        self._row = row
        if row.kind == "question" and row.item is not None:
            self.question.show_item(row.item)
            self.stack.setCurrentWidget(self.question)
        elif row.kind == "site":
            self.site.show_site(row.site)
            self.stack.setCurrentWidget(self.site)
        else:
            self.settings.show_drill()
            self.stack.setCurrentWidget(self.settings)
        self._say_tools()

    @Slot()
    def _changed(self) -> None:
        """Show the draft as it is now; a row that is no more gives way to the settings."""
        drill = self.state.draft.drill
        if self._row.site and self._row.site not in {site.site.id for site in drill.sites}:
            self._row = Row("settings")
            self.outline.stand_on(self._row)
        self.outline.refill()
        self.title.setText(drill.title.said(self.desk.language))
        if self.stack.currentWidget() is not self.begin:
            self.show_row(self._row)
        self._say_tools()

    def _say_tools(self) -> None:
        self.actions_of["builder_undo"].setEnabled(self.state.may_undo)
        self.actions_of["builder_redo"].setEnabled(self.state.may_redo)

    @Slot(bool)
    def _say_kept(self, is_kept: bool) -> None:  # noqa: FBT001 (as the signal carries it)
        self.kept.setText(self.tr("Saved") if is_kept else self.tr("Being saved"))

    # -- sites --

    @Slot()
    def add_site(self) -> None:
        """Ask what one more site is made of."""
        self.flush()
        self.begin.begin(self.state.draft)
        self.stack.setCurrentWidget(self.begin)
        self.panes.show_main()

    @Slot(object)
    def _add(self, made: DrillDraft) -> None:
        before = len(self.state.draft.drill.sites)
        if self.state.deed(_instead, made):
            site = made.drill.sites[before].site
            self.outline.stand_on(Row("site", site.id))
            self.show_row(Row("site", site.id))

    @Slot()
    def _show_again(self) -> None:
        self.show_row(self._row)

    @Slot(object, str)
    def _look(self, photos: tuple[str, ...], photo: str) -> None:
        """Show a photo of a scene large, as trainees may see it."""
        from inspector.ui.training.taking_scene_look import SceneLook

        SceneLook(self.desk, photos, photo, self).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Judge the key by a digit, wherever no field takes it; Esc goes back to the outline."""
        if event.key() == Qt.Key.Key_Escape:
            self.panes.show_side()
            self.outline.list.setFocus()
            return
        digit, plain = event.text(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shown = self.stack.currentWidget() is self.question and self.question.work.isVisible()
        if not (plain and shown and digit.isascii() and digit.isdigit() and self.question.key.bar.press(int(digit))):
            super().keyPressEvent(event)

    # -- words --

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("builder", self.actions_of)
        self.title.setText(self.state.draft.drill.title.said(self.desk.language))
        self._say_kept(self.state.is_kept)
        self.panes.say(self.tr("Outline"), self.tr("Open"))
        for part in (self.outline, self.settings, self.site, self.question):
            part.retranslate()
        for button in (self.back, *self.tools.values()):
            button.setAccessibleName(button.text())

    def redraw(self) -> None:
        """Take icons and the width of the outline anew."""
        theme = self.desk.theme
        self.panes.bind(min(theme.px(340), 480))
        icons = {
            "builder_undo": "undo",
            "builder_redo": "redo",
            "builder_back": "arrow_left",
            "builder_open": "advance",
        }
        for name, icon in icons.items():
            self.actions_of[name].setIcon(theme.icon(icon))
        for button in (self.back, *self.tools.values()):
            button.setIconSize(QSize(theme.px(20), theme.px(20)))
        self.outline.redraw()
        self.settings.rule.retranslate()


def _instead(_draft: DrillDraft, made: DrillDraft) -> DrillDraft:
    """Take a draft that was made elsewhere."""
    return made
