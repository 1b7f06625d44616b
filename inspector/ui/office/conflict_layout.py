# SPDX-License-Identifier: MPL-2.0
"""How the part of the conflicts is laid: the list and who decides at the left, the sides face to face at the right."""

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.core.merging.walks import Conflict
from inspector.ui.actions import bind, word_actions
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry
from inspector.ui.office.conflict_differing import ConflictDiffering
from inspector.ui.office.conflict_policy import ConflictPolicy
from inspector.ui.office.conflict_sides import ConflictSides
from inspector.ui.office.conflict_versions import ConflictVersions
from inspector.ui.office.gather_lists import RowList
from inspector.ui.office.gather_part import GatherPart
from inspector.ui.office.gather_signing import Signing
from inspector.ui.parts.going import Going
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow


class ConflictLayout(GatherPart):
    """The widgets of the part and their places; what they do is the part's."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the part."""
        super().__init__(desk, parent)
        self.actions_of = bind("conflicts", self)
        self.list: RowList[Conflict] = RowList(desk.theme, self._entry, attrgetter("id"))
        self.many = QPushButton()
        self.many.setCheckable(True)
        self.policy, self.versions, self.going = ConflictPolicy(desk), ConflictVersions(desk), Going()
        self.policy.hide()
        self.signing, self.sides = Signing(desk, upright=True), ConflictSides(desk)
        self.point, self.told, self.before = label("strong", wrap=True), label("quiet", wrap=True), label(wrap=True)
        self.differing = ConflictDiffering()
        self.mean, self.later, self.whole = QPushButton(), QPushButton(), QPushButton()
        self._lay()

    def _entry(self, conflict: Conflict) -> Entry:
        raise NotImplementedError

    def _lay(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addWidget(self.signing)
        left.addWidget(self.many)
        verbs = QWidget()
        flow = Flow(verbs, 8)
        for verb in (self.mean, self.later, self.whole):
            flow.addWidget(verb)
        right.setSpacing(8)
        for part in (self.point, self.told, self.before, self.differing, self.sides):
            right.addWidget(part)
        right.addWidget(verbs)
        right.addStretch(1)
        self.side = QWidget()
        self.side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.side)
        row.addLayout(right, 1)
        for top in (self.versions, self.fault, self.policy, self.going):
            self.column.addWidget(top)
        self.column.addLayout(row, 1)

    def in_order(self) -> Sequence[QWidget]:
        """List what Tab goes through, in the order it is read."""
        asked = (self.versions, *self.policy.in_order(), self.list, self.differing, *self.sides.cards)
        return (*asked, self.mean, self.later, self.whole, self.signing, self.many)

    def retranslate(self) -> None:
        """Say every verb anew."""
        super().retranslate()
        word_actions("conflicts", self.actions_of)
        self.list.setAccessibleName(self.tr("Conflicts"))
        self.many.setText(self.tr("Many at once …"))
        self.many.setToolTip(self.tr("Decide all that is listed by a policy that has a name"))
        self.mean.setText(self.tr("M   The mean stands"))
        self.mean.setToolTip(self.tr("Let the mean of the sides stand (M)"))
        self.later.setText(self.tr("S   Leave it open"))
        self.later.setToolTip(self.tr("Leave it open and look at the next one (S)"))
        self.whole.setText(self.tr("C   Compare the cards whole"))
        self.whole.setToolTip(self.tr("Lay the first two cards side by side, every point of them (C)"))

    def redraw(self) -> None:
        """Take the width of the list anew."""
        self.side.setFixedWidth(min(self.desk.theme.px(260), 380))
        self.list.setMinimumHeight(self.desk.theme.px(130))
