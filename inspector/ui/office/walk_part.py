# SPDX-License-Identifier: MPL-2.0
"""The walks (测评): listed by what waits for the office; one opened point by point, admitted, reviewed, overruled."""

from collections.abc import Sequence
from operator import attrgetter
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from inspector.app.office.exploring import PointLine, point_lines
from inspector.core.answers import Answer
from inspector.core.merging.deciding import overrule
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk
from inspector.core.value_words import said as answer_said
from inspector.ui.desk import Desk
from inspector.ui.dialogs.photo_look import PhotoLook
from inspector.ui.models.paged import Entry
from inspector.ui.models.standing import standing
from inspector.ui.office.decision_work import Deciding, Returning, Withdrawing
from inspector.ui.office.gather_lists import RowList
from inspector.ui.office.gather_part import GatherPart
from inspector.ui.office.gather_signing import Signing
from inspector.ui.office.gather_words import WAY, apart_said, said, walk_said
from inspector.ui.office.overrule_panel import OverrulePanel
from inspector.ui.office.walk_card import WalkCard
from inspector.ui.office.walk_choice import FILTERS, about_walk, order
from inspector.ui.parts.segments import Segments
from inspector.ui.phrase import Phrase

_DONE: Final = QT_TRANSLATE_NOOP("WalkPart", "Decided; it can be withdrawn under “Decisions”.")
_BACK: Final = QT_TRANSLATE_NOOP("WalkPart", "Take it back")
_AT_ONCE: Final = QT_TRANSLATE_NOOP("WalkPart", "taken back at once")
_TAKEN: Final = QT_TRANSLATE_NOOP("WalkPart", "Taken back.")
_OUT: Final = QT_TRANSLATE_NOOP("WalkPart", "Withdrawn: the figures are as if its cards had never come.")
_SENT: Final = QT_TRANSLATE_NOOP("WalkPart", "Returned; to be sent to the inspector: {names}")


class WalkPart(GatherPart):
    """A list of walks, the one looked at with its points, and the answer that stands at one of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a picture."""
        super().__init__(desk, parent)
        self._last: tuple[str, ...] = ()
        self._walks: list[Walk] = []
        self.which, self.signing = Segments(), Signing(desk, upright=True)
        self.list: RowList[Walk] = RowList(desk.theme, self._entry, attrgetter("id"))
        self.card, self.panel = WalkCard(desk), OverrulePanel(desk)
        self.points: RowList[PointLine] = RowList(desk.theme, self._point, attrgetter("key"))
        row, left, right = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        row.setSpacing(16)
        self.points.fit(6)
        right.setSpacing(8)
        for part in (self.card, self.points, self.panel):
            right.addWidget(part)
        right.addStretch(1)
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addWidget(self.signing)
        row.addLayout(left)
        row.addLayout(right, 1)
        for top in (self.which, self.fault):
            self.column.addWidget(top)
        self.column.addLayout(row, 1)
        self.which.chosen_changed.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.points.selectionModel().currentChanged.connect(self._turn_point)
        self.card.asked.connect(self._act)
        self.panel.overruled.connect(self._overrule)
        self.panel.photo_opened.connect(self._open_photo)
        for digit in "1234567890":
            short = QShortcut(QKeySequence(digit), self)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(self._press)
        self._offer()
        self.which.choose("all")
        self.retranslate()
        self.redraw()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """Show the walks as they stand; the one looked at stays."""
        self._walks = sorted(picture.walks.values(), key=order)
        super().show_picture(picture)
        self._choose(self.which.chosen())

    def show_walk(self, walk: str) -> None:
        """Show one walk by its id, whatever was listed before."""
        self.which.choose("all")
        self._choose("all")
        names = [one.id for one in self.list.held()]
        if walk in names:
            self.list.setCurrentIndex(self.list.rows.index(names.index(walk)))

    def show_only(self, which: str) -> None:
        """Show the walks of one list (FILTERS) alone."""
        self.which.choose(which)
        self._choose(which)

    def in_order(self) -> Sequence[QWidget]:
        """List what Tab goes through, in the order it is read."""
        return (self.which, self.list, self.signing, self.card, self.points, self.panel)

    def count(self) -> int:
        """Count the walks that wait for the office: not admitted, or with points not judged."""
        return len({one.id for name in ("strangers", "blanks") for one in self._of(name) if one.apart})

    def enter(self) -> None:
        """Show who decides as it was said elsewhere."""
        self.signing.recall()

    def _of(self, which: str) -> list[Walk]:
        return [walk for walk in self._walks if FILTERS[which](walk)]

    @Slot(str)
    def _choose(self, which: str) -> None:
        self._offer()
        self.list.show_rows(self._of(which))
        self._turn(QModelIndex())

    def _entry(self, walk: Walk) -> Entry:
        why = apart_said(walk, self.desk.language)
        tag = "" if walk.apart else self.tr("ranks")
        detail = " · ".join(part for part in (walk_said(walk, self.desk.language), why) if part)
        return Entry(walk.id, walk.header.site.name, detail, tag, "met")

    @Slot(QModelIndex)
    def _turn(self, _index: QModelIndex) -> None:
        walk, picture = self.list.chosen(), self.picture
        self.card.show_walk(walk, picture)
        lines = [] if walk is None or picture is None else point_lines(walk, picture.checklists)
        self.points.show_rows(lines)
        self.points.setVisible(bool(lines))
        self._turn_point(QModelIndex())

    def _point(self, line: PointLine) -> Entry:
        stands = line.stands
        words = answer_said(line.point, stands.answer, self.desk.language) or self.tr("not judged")
        title = f"{line.point.id}  {line.point.title.said(self.desk.language)}"
        tag = "" if stands.way in {"alone", "alike"} else said(WAY[stands.way])
        meaning = {"open": "lost", "overruled": "accent", "decided": "accent"}.get(stands.way, "skipped")
        return Entry(f"{line.key[0]} {line.key[1]}", title, words, tag, meaning, standing(stands.tally))

    @Slot(QModelIndex)
    def _turn_point(self, _index: QModelIndex) -> None:
        line = self.points.chosen()
        self.panel.show_point(None if line is None else line.point, None if line is None else line.stands)
        self.order_tabs()

    @Slot(str)
    def _open_photo(self, sha256: str) -> None:
        PhotoLook(self.desk, sha256, self).open()

    # -- deeds -------------------------------------------------------------------------------------------------------

    @Slot(str)
    def _act(self, code: str) -> None:
        walk, lacking = self.list.chosen(), self.signing.lacking()
        if lacking is not None:
            self.refuse(lacking)
        elif walk is not None and code == "withdraw":
            work = Withdrawing(self.desk.office.office, walk.cards, self.signing.why, self.signing.author)
            self.desk.tasks.run(work, self._withdrawn, self.refuse)
        elif walk is not None and code == "review:returned":
            self._return(walk)
        elif walk is not None:
            self._keep(walk, code)

    def _keep(self, walk: Walk, code: str) -> None:
        about, _, choice = code.partition(":")
        if self.picture is not None:
            decisions = about_walk(self.picture, walk, about, choice, self.signing.signed())
            self.desk.tasks.run(Deciding(self.desk.office.office, decisions), self._kept, self.refuse)

    @Slot()
    def _press(self) -> None:
        """Let a digit answer the point looked at, as on the scoring page."""
        short = self.sender()
        if isinstance(short, QShortcut) and not self.panel.isHidden():
            self.panel.bar.press(int(short.key().toString()))

    @Slot(object, str)
    def _overrule(self, answer: Answer, basis: str) -> None:
        walk, line, lacking = self.list.chosen(), self.points.chosen(), self.signing.lacking()
        if lacking is not None:
            self.refuse(lacking)
        elif walk is not None and line is not None and self.picture is not None:
            decision = overrule(self.picture, walk, line.key, answer, self.signing.signed(basis))
            self.desk.tasks.run(Deciding(self.desk.office.office, (decision,)), self._kept, self.refuse)

    @Slot(object)
    def _kept(self, digests: tuple[str, ...]) -> None:
        self._last = digests
        self.desk.say(Phrase("WalkPart", str(_DONE)), "good", Phrase("WalkPart", str(_BACK)), self.undo)
        self.ask_anew()

    @Slot()
    def undo(self) -> None:
        """Take the last decision back."""
        if self._last:
            digests, self._last = self._last, ()
            state, reason = self.desk.office, Phrase("WalkPart", str(_AT_ONCE)).said()
            work = Withdrawing(state.office, digests, reason, state.author)
            self.desk.tasks.run(work, self._undone, self.refuse)

    @Slot(object)
    def _undone(self, _digests: object) -> None:
        self.desk.say(Phrase("WalkPart", str(_TAKEN)), "good")
        self.ask_anew()

    @Slot(object)
    def _withdrawn(self, cards: tuple[str, ...]) -> None:
        self._last = cards
        self.desk.say(Phrase("WalkPart", str(_OUT)), "good", Phrase("WalkPart", str(_BACK)), self._restore)
        self.ask_anew()

    @Slot()
    def _restore(self) -> None:
        state, reason = self.desk.office, Phrase("WalkPart", str(_AT_ONCE)).said()
        work = Withdrawing(state.office, self._last, reason, state.author, back=True)
        self.desk.tasks.run(work, self._undone, self.refuse)

    def _return(self, walk: Walk) -> None:
        """Ask for the folder the files of the return go into."""
        title = self.tr("Where the files of the return go")
        name = QFileDialog.getExistingDirectory(self, title, self.desk.folder("papers"))
        if name:
            self.desk.remember("papers", str(Path(name, "-")))
            self.return_into(walk, Path(name))

    def return_into(self, walk: Walk, folder: Path) -> None:
        """Write the files of a return into a folder, and keep the decision."""
        work = Returning(self.desk.office.office, walk.id, folder, self.signing.why, self.signing.author)
        self.desk.tasks.run(work, self._sent, self.refuse)

    @Slot(object)
    def _sent(self, paths: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in paths)
        self.desk.say(Phrase("WalkPart", str(_SENT), {"names": names}), "good")
        self.ask_anew()

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.title.setText(self.tr("Walks, point by point"))
        self.list.setAccessibleName(self.tr("Walks"))
        self.points.setAccessibleName(self.tr("Points"))
        self.list.rows.said_anew()
        self.points.rows.said_anew()
        self._offer()

    def _offer(self) -> None:
        words = (self.tr("All"), self.tr("Not admitted"), self.tr("Points not judged"))
        reviewed = (self.tr("Not reviewed"), self.tr("Accepted"), self.tr("Returned"))
        told = (*words, *reviewed, self.tr("Do not rank"))
        self.which.setAccessibleName(self.tr("Which walks"))
        counted = (f"{one} {len(self._of(name))}" for name, one in zip(FILTERS, told, strict=True))
        self.which.offer(tuple(zip(FILTERS, counted, strict=True)))

    def redraw(self) -> None:
        """Take widths and heights anew."""
        width = min(self.desk.theme.px(280), 380)
        self.list.setFixedWidth(width)
        self.signing.setFixedWidth(width)
        self.list.setMinimumHeight(self.desk.theme.px(130))
