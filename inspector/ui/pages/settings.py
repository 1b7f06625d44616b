# SPDX-License-Identifier: MPL-2.0
"""The settings page: drawn from the table of settings, each kept as soon as it is changed."""

from dataclasses import fields
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.app.settings import Settings, choices
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.pages.page import Page
from inspector.ui.pages.settings_backups import BackupsCard
from inspector.ui.pages.settings_mirror import MirrorCard
from inspector.ui.pages.settings_words import NAMES, choice, said
from inspector.ui.papers import OwnKey
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import centred, scrolled
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label

FEW: Final = 4
HIDDEN: Final = ("toured", "told_typing")


class SettingsPage(Page):
    """One row a setting: its name, its control, what it is for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Draw the table."""
        super().__init__(desk, parent)
        self.title = label("page")
        self.controls: dict[str, Segments | Chooser | QLineEdit] = {}
        self._names: dict[str, tuple[QLabel, QLabel]] = {}
        sheet = QWidget()
        self._rows = QVBoxLayout(sheet)
        self._rows.setContentsMargins(0, 0, 12, 0)
        self._rows.setSpacing(12)
        for one in fields(Settings):
            if one.name not in HIDDEN:
                self._add(one.name)
        self._about = label("caption", wrap=True)
        self._key = ""
        self.backups = BackupsCard(desk)
        self.mirror = MirrorCard(desk)
        self._rows.addWidget(self.mirror)
        self._rows.addWidget(self.backups)
        self.tour = QPushButton()
        self.tour.clicked.connect(self.show_tour)
        self._rows.addWidget(self.tour, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addWidget(self._about)
        self._rows.addStretch(1)
        column = centred(self, 860)
        column.addWidget(self.title)
        column.addWidget(scrolled(sheet, self), 1)
        desk.settings_changed.connect(self.refill)
        self.retranslate()

    def enter(self) -> None:
        """Show the settings as they are, and read the words of the key beside the window."""
        self.refill()
        self.mirror.enter()
        self.backups.enter()
        if not self._key:
            self.desk.tasks.run(OwnKey(self.desk.hall.home), self._name_key, self.desk.complain)

    @Slot()
    def refill(self) -> None:
        """Show the settings as they are."""
        for name, control in self.controls.items():
            value = getattr(self.desk.hall.settings, name)
            if isinstance(control, QLineEdit):
                if control.text() != value:
                    control.setText(value)
            else:
                control.choose(value)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Settings"))
        for name, control in self.controls.items():
            words, tip = (said(source) for source in NAMES[name])
            self._names[name][0].setText(words)
            self._names[name][1].setText(tip)
            control.setAccessibleName(words)
            control.setToolTip(tip)
            if not isinstance(control, QLineEdit):
                control.offer(tuple((code, self._choice(name, code)) for code in choices(name)))
        self.tour.setText(self.tr("Show the tour"))
        self.tour.setToolTip(self.tr("Five cards that show the way through a day"))
        self.mirror.retranslate()
        self.backups.retranslate()
        self._say_about()
        self.refill()

    @Slot()
    def show_tour(self) -> None:
        """Show the tour again."""
        from inspector.ui.dialogs.tour import TourDialog

        TourDialog(self.desk, self.window()).open()

    @Slot(str)
    def _name_key(self, spoken: str) -> None:
        self._key = spoken
        self._say_about()

    def _say_about(self) -> None:
        hall = self.desk.hall
        where = self.tr("Settings and keys: {home}\nWorkspace: {workspace}")
        said = where.format(home=hall.home, workspace=hall.workspace.folder)
        if self._key:
            said += "\n" + self.tr("Your signing key, to be read over the phone: {words}").format(words=self._key)
        self._about.setText(said)

    def _choice(self, name: str, code: str) -> str:
        return f"{code} %" if name == "scale" else choice(code)

    def _add(self, name: str) -> None:
        card = QFrame()
        card.setProperty("look", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        self._names[name] = (label("strong"), label("caption", wrap=True))
        self.controls[name] = self._control(name)
        grid.addWidget(self._names[name][0], 0, 0)
        grid.addWidget(self._names[name][1], 1, 0)
        grid.addWidget(self.controls[name], 0, 1, 2, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        self._rows.addWidget(card)

    def _control(self, name: str) -> Segments | Chooser | QLineEdit:
        offered = choices(name)
        if not offered:
            line = QLineEdit()
            line.setObjectName(name)
            line.editingFinished.connect(self._written)
            return line
        if len(offered) <= FEW:
            segments = Segments()
            segments.setObjectName(name)
            segments.chosen_changed.connect(self._chosen)
            return segments
        chooser = Chooser(self.desk.theme)
        chooser.setObjectName(name)
        chooser.offer(tuple((code, code) for code in offered))
        chooser.activated.connect(self._picked)
        return chooser

    @Slot(str)
    def _chosen(self, code: str) -> None:
        self._keep(self.sender().objectName(), code)

    @Slot(int)
    def _picked(self, _place: int) -> None:
        chooser = self.sender()
        if isinstance(chooser, Chooser):
            self._keep(chooser.objectName(), chooser.chosen())

    @Slot()
    def _written(self) -> None:
        line = self.sender()
        if isinstance(line, QLineEdit):
            self._keep(line.objectName(), line.text().strip())

    def _keep(self, name: str, value: str) -> None:
        if getattr(self.desk.hall.settings, name) == value:
            return
        try:
            self.desk.change(name, value)
        except KnownError as error:
            self.desk.complain(error.problem)
