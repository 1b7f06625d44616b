# SPDX-License-Identifier: MPL-2.0
"""The state of the site in the head of a visit: what kept it from being judged, the route walked, a remark."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from inspector.core.rounds import REFUSALS, STATES, Header
from inspector.ui.desk import Desk
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.text import label


class SiteState(QWidget):
    """Fields under one title; what a refused site counts is asked only for a refused one."""

    def __init__(self, desk: Desk, header: Header) -> None:
        """Show a head."""
        super().__init__()
        self.state, self.refusal = Chooser(desk.theme), Chooser(desk.theme)
        self.remark, self.route = QLineEdit(header.remark), QLineEdit(header.route)
        self.state.offer((("", self.tr("could be judged")), *((one, desk.word(f"site_state.{one}")) for one in STATES)))
        said = tuple((one, desk.word(f"refusal.{one}")) for one in REFUSALS)
        self.refusal.offer((("", self.tr("as the round says")), *said))
        self.state.choose(header.state)
        self.refusal.choose(header.refusal)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(label("strong", self.tr("State of the site")), 0, 0, 1, 2)
        self._refused = label("caption", self.tr("A refused site counts"))
        names = (
            (self.state, label("caption", self.tr("This site"))),
            (self.refusal, self._refused),
            (self.remark, label("caption", self.tr("Remark"))),
            (self.route, label("caption", desk.word("paper.route"))),
        )
        for place, (field, name) in enumerate(names):
            name.setBuddy(field)
            field.setAccessibleName(name.text())
            grid.addWidget(name, place // 2 * 2 + 1, place % 2)
            grid.addWidget(field, place // 2 * 2 + 2, place % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.state.currentIndexChanged.connect(self._follow)
        self._follow()

    def read(self, header: Header) -> Header:
        """Put what stands here into a head."""
        refusal = self.refusal.chosen() if self.state.chosen() == "refused" else header.refusal
        remark, route = self.remark.text().strip(), self.route.text().strip()
        return replace(header, state=self.state.chosen(), refusal=refusal, remark=remark, route=route)

    @Slot()
    def _follow(self) -> None:
        for part in (self.refusal, self._refused):
            part.setVisible(self.state.chosen() == "refused")
