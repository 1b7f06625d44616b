# SPDX-License-Identifier: MPL-2.0
"""The conflicts between sides: a list by site, one at a time face to face, a key for each side, policies for many."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from inspector.app.office.deciding import BETWEEN
from inspector.core.merging.deciding import decide, settle_version
from inspector.core.merging.decisions import MEAN, Decision
from inspector.core.merging.picture import Picture, VersionQuestion
from inspector.core.merging.walks import Conflict
from inspector.core.points import Point
from inspector.ui.actions import data_of
from inspector.ui.desk import Desk
from inspector.ui.dialogs.photo_look import PhotoLook
from inspector.ui.models.paged import Entry
from inspector.ui.office.conflict_layout import ConflictLayout
from inspector.ui.office.decision_said import decision_said
from inspector.ui.office.decision_work import Deciding, DecidingMany, Sourcing, Withdrawing
from inspector.ui.office.gather_words import HEAD_FIELD, said
from inspector.ui.phrase import Phrase

_DONE: Final = QT_TRANSLATE_NOOP("ConflictPart", "Decided: {n}.")
_BACK: Final = QT_TRANSLATE_NOOP("ConflictPart", "Take it back")
_UNDONE: Final = QT_TRANSLATE_NOOP("ConflictPart", "taken back at once")
_STOPPED: Final = QT_TRANSLATE_NOOP("ConflictPart", "Stopped; nothing was decided.")
_TAKEN: Final = QT_TRANSLATE_NOOP("ConflictPart", "Taken back: {n}.")


class ConflictPart(ConflictLayout):
    """Nothing is chosen for the office; what it decides can be taken back, and no later file can lose it.

    `compare_asked` gives a card of a walk that is to be laid beside another of that walk, whole.
    """

    compare_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a picture."""
        super().__init__(desk, parent)
        self._conflicts: tuple[Conflict, ...] = ()
        self._last: tuple[str, ...] = ()
        self._wire()
        self.retranslate()
        self.redraw()

    def _wire(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.many.toggled.connect(self.policy.setVisible)
        self.policy.pressed.connect(self._decide_many)
        self.sides.chosen.connect(self.choose)
        self.sides.photo_opened.connect(self._open_photo)
        self.mean.clicked.connect(self.take_mean)
        self.later.clicked.connect(self.skip)
        self.whole.clicked.connect(self.compare)
        self.going.stopped.connect(self._stopped)
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
        self.whole.setVisible(conflict is not None and len({side.card for side in conflict.sides}) > 1)
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
    def side_on(self) -> None:
        """Stand on the next side, from the last on the first; Enter lets it stand."""
        self.sides.step(1)

    @Slot()
    def side_back(self) -> None:
        """Stand on the side before."""
        self.sides.step(-1)

    @Slot()
    def compare(self) -> None:
        """Compare the cards of the conflict looked at, every point of them."""
        conflict = self.conflict()
        if conflict is not None and not self.whole.isHidden():
            self.compare_asked.emit(conflict.sides[0].card)

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
        """Decide beside the window what the policy can decide; stopped, nothing is kept."""
        if not self._is_signed():
            return
        self.mend()
        self.policy.setEnabled(False)
        office, signed = self.desk.office.office, self.signing.signed()
        work = DecidingMany(office, self._conflicts, self.policy.which.chosen(), signed, self.policy.named_chief())
        task = self.desk.tasks.run(work, self._kept, self.refuse)
        task.ended.connect(self._allow_many)
        self.going.follow(task)

    @Slot()
    def _allow_many(self) -> None:
        self.policy.setEnabled(True)

    @Slot()
    def _stopped(self) -> None:
        self.desk.say(Phrase("ConflictPart", str(_STOPPED)))

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
            self.going.follow(self.desk.tasks.run(work, self._undone, self.refuse))

    @Slot(object)
    def _undone(self, digests: tuple[str, ...]) -> None:
        self.desk.say(Phrase("ConflictPart", str(_TAKEN), {"n": str(len(digests))}), "good")
        self.ask_anew()

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        open_ = len(self._conflicts)
        none = self.tr("No side differs from another: nothing to decide.")
        told = self.tr("Open between sides: {n}. Nothing is chosen for you; walks with open conflicts do not rank.")
        self.title.setText(told.format(n=open_) if open_ else none)
        self.side.setVisible(bool(self.count()))
        self.many.setVisible(bool(open_))
        self.policy.setVisible(bool(open_) and self.many.isChecked())
        self.list.rows.said_anew()
        self._show_conflict()
