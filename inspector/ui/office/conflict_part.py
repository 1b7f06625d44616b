# SPDX-License-Identifier: MPL-2.0
"""The conflicts between sides: a list by site, one at a time face to face, a key for each side, policies for many."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.core.merging.deciding import decide, settle_version
from inspector.core.merging.decisions import MEAN, Decision
from inspector.core.merging.picture import Picture, VersionQuestion
from inspector.core.merging.walks import Conflict
from inspector.core.points import Point
from inspector.ui.actions import bind, data_of, word_actions
from inspector.ui.desk import Desk
from inspector.ui.dialogs.photo_look import PhotoLook
from inspector.ui.models.paged import Entry
from inspector.ui.office.conflict_differing import ConflictDiffering
from inspector.ui.office.conflict_policy import ConflictPolicy
from inspector.ui.office.conflict_sides import BETWEEN, ConflictSides
from inspector.ui.office.conflict_versions import ConflictVersions
from inspector.ui.office.decision_said import decision_said
from inspector.ui.office.decision_work import Deciding, Sourcing, Withdrawing
from inspector.ui.office.gather_lists import RowList
from inspector.ui.office.gather_part import GatherPart
from inspector.ui.office.gather_signing import Signing
from inspector.ui.office.gather_words import HEAD_FIELD, said
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase

_DONE: Final = QT_TRANSLATE_NOOP("ConflictPart", "Decided: {n}.")
_BACK: Final = QT_TRANSLATE_NOOP("ConflictPart", "Take it back")
_UNDONE: Final = QT_TRANSLATE_NOOP("ConflictPart", "taken back at once")
_TAKEN: Final = QT_TRANSLATE_NOOP("ConflictPart", "Taken back: {n}.")


class ConflictPart(GatherPart):
    """Nothing is chosen for the office; what it decides can be taken back, and no later file can lose it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a picture."""
        super().__init__(desk, parent)
        self.actions_of = bind("conflicts", self)
        self._conflicts: tuple[Conflict, ...] = ()
        self._last: tuple[str, ...] = ()
        self.list: RowList[Conflict] = RowList(desk.theme, self._entry, attrgetter("id"))
        self.many = QPushButton()
        self.many.setCheckable(True)
        self.policy, self.versions = ConflictPolicy(desk), ConflictVersions(desk)
        self.policy.hide()
        self.signing, self.sides = Signing(desk, upright=True), ConflictSides(desk)
        self.point, self.told, self.before = label("strong", wrap=True), label("quiet", wrap=True), label(wrap=True)
        self.differing = ConflictDiffering()
        self.mean, self.later = QPushButton(), QPushButton()
        self._lay()
        self._wire()
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addWidget(self.signing)
        left.addWidget(self.many)
        verbs = QHBoxLayout()
        for verb in (self.mean, self.later):
            verbs.addWidget(verb)
        verbs.addStretch(1)
        right.setSpacing(8)
        for part in (self.point, self.told, self.before, self.differing, self.sides):
            right.addWidget(part)
        right.addLayout(verbs)
        right.addStretch(1)
        self.side = QWidget()
        self.side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.side)
        row.addLayout(right, 1)
        for top in (self.versions, self.fault, self.policy):
            self.column.addWidget(top)
        self.column.addLayout(row, 1)

    def _wire(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.many.toggled.connect(self.policy.setVisible)
        self.policy.pressed.connect(self._decide_many)
        self.sides.chosen.connect(self.choose)
        self.sides.photo_opened.connect(self._open_photo)
        self.mean.clicked.connect(self.take_mean)
        self.later.clicked.connect(self.skip)
        self.versions.chosen.connect(self._decide_version)
        self.differing.chosen.connect(self._withdraw)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """List what is open; the conflict looked at stays, else the one that stands in its place."""
        self.picture = picture
        self._conflicts = tuple(sorted(picture.conflicts(), key=self._order))
        self.versions.show_picture(picture)
        self.policy.show_conflicts(self._conflicts)
        self.list.show_rows(self._conflicts)
        super().show_picture(picture)

    def in_order(self) -> Sequence[QWidget]:
        """List what Tab goes through, in the order it is read."""
        asked = (
            self.versions,
            *self.policy.in_order(),
            self.list,
            self.differing,
            *self.sides.cards,
            self.mean,
            self.later,
        )
        return (*asked, self.signing, self.many)

    def count(self) -> int:
        """Count what is open."""
        return len(self._conflicts) + self.versions.count()

    def conflict(self) -> Conflict | None:
        """Give the conflict looked at."""
        return self.list.chosen()

    def enter(self) -> None:
        """Show who decides as it was said elsewhere."""
        self.signing.recall()

    def _order(self, conflict: Conflict) -> tuple[str, str, str]:
        walk = None if self.picture is None else self.picture.walks[conflict.walk]
        return ("", "", conflict.id) if walk is None else (walk.header.site.name, walk.day, conflict.id)

    def _entry(self, conflict: Conflict) -> Entry:
        picture = self.picture
        if picture is None:
            return Entry(conflict.id, "")
        walk = picture.walks[conflict.walk]
        tag = self.tr("look again") if conflict.before else ""
        return Entry(conflict.id, walk.header.site.name, f"{self._titled(conflict)} · {walk.day}", tag, "partial")

    def _titled(self, conflict: Conflict) -> str:
        if conflict.part:
            return said(HEAD_FIELD.get(conflict.part, conflict.part))
        point = self._point_of(conflict)
        return f"{conflict.key[1]} {point.title.said(self.desk.language)}" if point else str(conflict.key[1])

    def _point_of(self, conflict: Conflict) -> Point | None:
        sheet = None if self.picture is None else self.picture.checklists.get(conflict.key[0])
        return None if sheet is None else sheet.by_id().get(conflict.key[1])

    @Slot(QModelIndex)
    def _turn(self, _index: QModelIndex) -> None:
        self._show_conflict()
        self.order_tabs()

    def _show_conflict(self) -> None:
        conflict = self.conflict()
        for part in (self.sides, self.point, self.told, self.later):
            part.setVisible(conflict is not None)
        self.mean.setVisible(conflict is not None and conflict.measured)
        self.before.setVisible(conflict is not None and bool(conflict.before))
        self.differing.show_conflict(conflict, {} if self.picture is None else self.picture.decisions)
        self.sides.show_conflict(conflict, None if conflict is None else self._point_of(conflict))
        if conflict is None or self.picture is None:
            return
        walk = self.picture.walks[conflict.walk]
        self.point.setText(self._titled(conflict))
        self.told.setText(f"{walk.header.site.name} · {walk.day} · {self.desk.word(f'round.{walk.header.kind}')}")
        self.before.setText("\n".join(self._said_before(conflict)))
        work = Sourcing(self.desk.office.office, tuple(side.card for side in conflict.sides))
        self.desk.tasks.run(work, self._show_sources, self.refuse)

    def _said_before(self, conflict: Conflict) -> list[str]:
        decisions = {} if self.picture is None else self.picture.decisions
        head = self.tr("Decided before, look again")
        return [f"{head}: {decision_said(decisions[name])}" for name in conflict.before if name in decisions]

    @Slot(object)
    def _show_sources(self, found: dict) -> None:  # type: ignore[type-arg] # a signal's own value
        conflict = self.conflict()
        for side, card in zip(() if conflict is None else conflict.sides, self.sides.cards, strict=False):
            card.show_sources(found.get(side.card, ()))

    @Slot(str)
    def _open_photo(self, sha256: str) -> None:
        PhotoLook(self.desk, sha256, self).open()

    # -- deciding ----------------------------------------------------------------------------------------------------

    @Slot()
    def take_side(self) -> None:
        """Let the side of the key pressed stand."""
        conflict, place = self.conflict(), int(data_of(self.sender()))
        if conflict is not None and place <= len(conflict.sides):
            self.choose(conflict.sides[place - 1].card)

    @Slot()
    def take_mean(self) -> None:
        """Let the mean stand, where that makes sense."""
        conflict = self.conflict()
        if conflict is not None and conflict.measured:
            self.choose(MEAN)

    def _is_signed(self) -> bool:
        """Whether it is said who decides and why; what lacks is asked for."""
        lacking = self.signing.lacking()
        if lacking is not None:
            self.refuse(lacking)
        return lacking is None

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Decide the conflict looked at: the digest of a card, or the mean."""
        conflict = self.conflict()
        if self._is_signed() and conflict is not None and conflict.about in BETWEEN:
            self._keep((decide(conflict, choice, self.signing.signed()),))

    @Slot(object)
    def _withdraw(self, digests: tuple[str, ...]) -> None:
        """Withdraw decisions, so that the one that differs from them stands."""
        if self._is_signed():
            work = Withdrawing(self.desk.office.office, digests, self.signing.why, self.signing.author)
            self.desk.tasks.run(work, self._undone, self.refuse)

    @Slot()
    def skip(self) -> None:
        """Leave the conflict open and look at the next one."""
        following = self.list.currentIndex().row() + 1
        self.list.setCurrentIndex(self.list.rows.index(following if following < len(self._conflicts) else 0))

    @Slot()
    def _decide_many(self) -> None:
        if self._is_signed():
            self._keep(self.policy.decisions(self.signing.signed()))

    @Slot(object, str)
    def _decide_version(self, question: VersionQuestion, choice: str) -> None:
        if self._is_signed() and self.picture is not None:
            self._keep((settle_version(self.picture, question, choice, self.signing.signed()),))

    def _keep(self, decisions: Sequence[Decision]) -> None:
        self.mend()
        work = Deciding(self.desk.office.office, tuple(decisions))
        self.desk.tasks.run(work, self._kept, self.refuse)

    @Slot(object)
    def _kept(self, digests: tuple[str, ...]) -> None:
        self._last = digests
        phrase = Phrase("ConflictPart", str(_DONE), {"n": str(len(digests))})
        self.desk.say(phrase, "good", Phrase("ConflictPart", str(_BACK)), self.undo)
        self.ask_anew()

    @Slot()
    def undo(self) -> None:
        """Take the last decisions back."""
        if self._last:
            digests, self._last = self._last, ()
            reason = Phrase("ConflictPart", str(_UNDONE)).said()
            work = Withdrawing(self.desk.office.office, digests, reason, self.desk.office.author)
            self.desk.tasks.run(work, self._undone, self.refuse)

    @Slot(object)
    def _undone(self, digests: tuple[str, ...]) -> None:
        self.desk.say(Phrase("ConflictPart", str(_TAKEN), {"n": str(len(digests))}), "good")
        self.ask_anew()

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        word_actions("conflicts", self.actions_of)
        open_ = len(self._conflicts)
        none = self.tr("No side differs from another: nothing to decide.")
        told = self.tr("Open between sides: {n}. Nothing is chosen for you; walks with open conflicts do not rank.")
        self.title.setText(told.format(n=open_) if open_ else none)
        self.list.setAccessibleName(self.tr("Conflicts"))
        self.many.setText(self.tr("Many at once …"))
        self.many.setToolTip(self.tr("Decide all that is listed by a policy that has a name"))
        self.mean.setText(self.tr("M   The mean stands"))
        self.mean.setToolTip(self.tr("Let the mean of the sides stand (M)"))
        self.later.setText(self.tr("S   Leave it open"))
        self.later.setToolTip(self.tr("Leave it open and look at the next one (S)"))
        self.side.setVisible(bool(self.count()))
        self.many.setVisible(bool(open_))
        self.policy.setVisible(bool(open_) and self.many.isChecked())
        self.list.rows.said_anew()
        self._show_conflict()

    def redraw(self) -> None:
        """Take the width of the list anew."""
        self.side.setFixedWidth(min(self.desk.theme.px(260), 380))
        self.list.setMinimumHeight(self.desk.theme.px(130))
