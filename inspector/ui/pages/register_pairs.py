# SPDX-License-Identifier: MPL-2.0
"""Two sites that may be one, side by side: what each says, why they may be one, and the decision of a person."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.core.near_sites import NearPair
from inspector.core.sites import Site
from inspector.ui.desk import Desk
from inspector.ui.pages.register_words import reasons_said
from inspector.ui.pages.sites_words import chain_said, leaders_said, spot_said
from inspector.ui.parts.text import label


class PairPanel(QWidget):
    """Tells `decided` with yes for one site, no for two."""

    decided = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a pair."""
        super().__init__(parent)
        self._desk = desk
        self._pair: NearPair | None = None
        self.why = label("quiet", wrap=True)
        self.heads = (label("caption"), label("caption"))
        self.sides = (label("", wrap=True), label("", wrap=True))
        self.same, self.two = QPushButton(), QPushButton()
        row = QHBoxLayout()
        row.setSpacing(12)
        for head, side in zip(self.heads, self.sides, strict=True):
            row.addWidget(_card(head, side), 1)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.same)
        verbs.addWidget(self.two)
        verbs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.why)
        column.addLayout(row)
        column.addLayout(verbs)
        self.same.setCheckable(True)
        self.two.setCheckable(True)
        self.same.clicked.connect(self._say_same)
        self.two.clicked.connect(self._say_two)
        self.retranslate()

    def show_pair(self, pair: NearPair | None, *, same: bool | None, known: bool) -> None:
        """Show a pair and what was decided; `known`: the second stands in the register already."""
        self._pair = pair
        self.setVisible(pair is not None)
        if pair is None:
            return
        self.why.setText(reasons_said(pair, self._desk.language))
        self.heads[0].setText(self.tr("in the table"))
        self.heads[1].setText(self.tr("in the register") if known else self.tr("in the table too"))
        for side, site in zip(self.sides, (pair.one, pair.other), strict=True):
            side.setText(self._said(site))
        self.same.setChecked(same is True)
        self.two.setChecked(same is False)

    def _said(self, site: Site) -> str:
        between = "、" if self._desk.language == "zh" else ", "
        parts = (
            site.name,
            site.id,
            site.type,
            site.address,
            chain_said(site, "area"),
            chain_said(site, "trade"),
            leaders_said(site, between),
            spot_said(site),
        )
        return "\n".join(part for part in parts if part)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.same.setText(self.tr("Same site"))
        self.same.setToolTip(self.tr("They are one: the register's site takes the words of the table (1)"))
        self.two.setText(self.tr("Two sites"))
        self.two.setToolTip(self.tr("They are two: both stand in the register (2)"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _say_same(self) -> None:
        self.decided.emit(True)

    @Slot()
    def _say_two(self) -> None:
        self.decided.emit(False)


def _card(head: QLabel, side: QLabel) -> QFrame:
    card = QFrame()
    card.setProperty("look", "sunken")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 8, 12, 8)
    column.setSpacing(4)
    column.addWidget(head)
    column.addWidget(side)
    column.addStretch(1)
    return card
