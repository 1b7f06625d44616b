# SPDX-License-Identifier: MPL-2.0
"""How the page that compares is laid: head, what is compared, two choosers and a third for the view, one table."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.ui.actions import acts, bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.office.rank_table import GridTable
from inspector.ui.office.rank_verbs import VerbRow
from inspector.ui.office.rank_words import RankWords
from inspector.ui.pages.page import Page
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.going import Going
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label

MODES: Final = ("walks", "periods")


class CompareLayout(Page):
    """The widgets of the page and their places; what they do is the page's."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the page."""
        super().__init__(desk, parent)
        self.words = RankWords(self)
        self.actions_of = bind("compare", self)
        self.back, self.title = QPushButton(), label("page")
        self.back.setProperty("look", "link")
        self.verbs, self.mode = VerbRow(desk.theme), Segments()
        self.one, self.other, self.view = Chooser(desk.theme), Chooser(desk.theme), Chooser(desk.theme)
        self.names: dict[str, QLabel] = {code: label("caption") for code in ("one", "other", "view")}
        self.told, self.going, self.table = label("quiet", wrap=True), Going(), GridTable(desk.theme)
        self.narrow = QLineEdit()
        self._lay_out()

    def _lay_out(self) -> None:
        icons = {act.id: act.icon for act in acts("compare")}
        self.verbs.add(self.actions_of["compare_swap"], icons["compare_swap"])
        self.verbs.add(self.actions_of["compare_copy"], icons["compare_copy"])
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addWidget(self.verbs, 1)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        for code, chooser in (("one", self.one), ("other", self.other), ("view", self.view)):
            chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(4)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(self.names[code])
            column.addWidget(chooser)
            self.names[code].setBuddy(chooser)
            fields.addLayout(column, 2 if code != "view" else 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 12)
        whole.setSpacing(8)
        whole.addLayout(head)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.mode, 1)
        top.addWidget(self.narrow, 1)
        whole.addLayout(top)
        whole.addLayout(fields)
        whole.addWidget(self.told)
        whole.addWidget(self.going)
        whole.addWidget(self.table, 1)

    def retranslate(self) -> None:
        """Say every word anew."""
        word_actions("compare", self.actions_of)
        self.verbs.fit()
        self.title.setText(self.tr("Compare"))
        self.back.setText(self.tr("Back to the ranking"))
        self.back.setToolTip(self.back.text())
        self.mode.setAccessibleName(self.tr("What is compared"))
        self.mode.offer(tuple(zip(MODES, (self.tr("Two walks or cards"), self.tr("Two periods")), strict=True)))
        self.narrow.setPlaceholderText(self.tr("Find walks: words or pinyin initials"))
        self.narrow.setAccessibleName(self.narrow.placeholderText())
        self.narrow.setToolTip(self.narrow.placeholderText())
        said = {"one": self.tr("First"), "other": self.tr("Second"), "view": self.tr("What is shown")}
        for code, chooser in (("one", self.one), ("other", self.other), ("view", self.view)):
            self.names[code].setText(said[code])
            chooser.setAccessibleName(said[code])
            chooser.setToolTip(said[code])

    @Slot()
    def redraw(self) -> None:
        """Take icons anew."""
        self.back.setIcon(self.desk.theme.icon("chevron_left", "accent"))
        self.verbs.redraw()
