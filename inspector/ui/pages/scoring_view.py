# SPDX-License-Identifier: MPL-2.0
"""The face of the scoring page: its parts, and how they show the session; it decides nothing."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.app.saving import SaveState
from inspector.app.session import Deed, Session
from inspector.core.checklist import Point
from inspector.core.scoring import outlook
from inspector.core.visits import Key
from inspector.ui.desk import Desk
from inspector.ui.models.course import Course
from inspector.ui.models.outline_filter import OutlineFilter
from inspector.ui.models.outline_model import OutlineModel
from inspector.ui.models.phrase_shelf import PhraseShelf
from inspector.ui.models.saying import joined
from inspector.ui.models.sheet_model import SheetModel
from inspector.ui.models.standing import stands
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.pages.scoring_backlog import Backlog
from inspector.ui.pages.scoring_earlier import TimeBefore
from inspector.ui.pages.scoring_layout import Columns, Parts, answering
from inspector.ui.pages.scoring_words import (
    all_judged_said,
    answer_said,
    condition_said,
    deed_said,
    points_said,
    units_said,
)
from inspector.ui.parts.text import hairline
from inspector.ui.widgets.answer_bar import AnswerBar
from inspector.ui.widgets.deed_bar import DeedBar
from inspector.ui.widgets.evidence_panel import EvidencePanel
from inspector.ui.widgets.outline_panel import OutlinePanel
from inspector.ui.widgets.point_card import PointCard
from inspector.ui.widgets.score_header import ScoreHeader
from inspector.ui.widgets.shared_strip import SharedStrip
from inspector.ui.widgets.sheet_view import SheetView
from inspector.ui.widgets.still import still

TOOLS: Final = {"outline": "list", "find": "search", "grid": "grid", "advance": "advance", "finish": "seal"}


class ScoringView(QWidget):
    """Everything a person sees of the visit; each change repaints one row and one meter.

    `caught_up` comes when what deeds and receipts changed is shown.
    """

    caught_up = Signal()

    def __init__(self, desk: Desk, session: Session, course: Course, actions: Mapping[str, QAction]) -> None:
        """Make the parts."""
        super().__init__()
        theme, language = desk.theme, desk.language
        self._desk, self._session, self._course, self._actions = desk, session, course, actions
        self.before = TimeBefore(desk.hall, session, desk.tasks, self)
        self.phrases = PhraseShelf(desk.hall.workspace, desk.tasks, self)
        self.thumbnails = Thumbnails(desk.hall.workspace.photos, desk.tasks, self)
        self.outline_model = OutlineModel(session, course.outline, language, self)
        self.filter = OutlineFilter(session, self.outline_model, self)
        self.sheet = SheetModel(session, course.outline, language, self)
        self.header = ScoreHeader(theme)
        self.outline = OutlinePanel(theme, self.outline_model, self.filter, course.orders)
        self.card, self.bar, self.shared = PointCard(theme), AnswerBar(theme), SharedStrip(theme)
        self.evidence = EvidencePanel(theme, self.thumbnails, self.phrases)
        self.grid = SheetView(theme, self.sheet)
        self.foot = DeedBar(theme, actions)
        judging = answering(self.shared, self.bar)
        self.columns = Columns(theme, Parts(self.outline, self.card, self.grid, self.evidence, judging))
        self._draft = self._locked = False
        self._deed: Deed | None = None
        self._through = self._unsaid = False
        self._backlog = Backlog(self)
        self._backlog.due.connect(self.catch_up)
        self.header.hold(actions, TOOLS)
        self._lay_out()
        self.grid.show_asked(self._course.outline.keys)
        self.bar.turned.connect(self.columns.settle_bar)
        theme.changed.connect(self.columns.arrange)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_all(self, *, draft: bool) -> None:
        """Show everything anew: entered, language changed, order changed."""
        self.header.show_visit(self._session.header, self._desk.language)
        self.outline.show_route(self._session.header.route)
        self.outline.show_order(self._course.order)
        self._backlog.turned = False
        self._show_point(draft=draft)
        self.show_tally()

    def show_point(self, *, draft: bool) -> None:
        """Show the current point as soon as the screen has drawn what the key did."""
        self._draft = draft
        self._backlog.turn()

    @property
    def behind(self) -> bool:
        """Whether the current point is not on the screen yet."""
        return self._backlog.turned

    @Slot()
    def settle(self) -> None:
        """Show the current point now, if it is not on the screen yet: before anything that meets what is shown."""
        if self.behind:
            self._backlog.turned = False
            self._show_point(draft=self._draft)

    def _show_point(self, *, draft: bool) -> None:
        key, language = self._course.current, self._desk.language
        point = self._session.point(key)
        with still(self.card, self.bar, self.evidence):
            when = condition_said(self._session, key, language)
            self.card.show_point(point, self._session.checklists[key[0]], language, when)
            self.bar.show_point(key, point, self._session.answer(key), language)
            self._show_leader(key)
            self._offer(key, point)
            self.show_answer(draft=draft)
        if len(self._session.running) > 1:  # the score is of the sheet this point stands in
            self.show_tally()
        self.outline.show_current(key)
        if self.columns.showing_grid:
            self.grid.show_current(key)
        self.columns.settle_bar()
        self.columns.scroll_up()

    @Slot()
    def catch_up(self) -> None:
        """Show now all that waits until the key is answered: rows, the point at hand, sums and words."""
        keys, summed = self._backlog.take()
        self._show_rows(keys)
        if self._course.current in keys and not self.behind:
            self.show_standing()
        self.settle()
        if self._unsaid:
            self._say_foot()
        (self.show_tally if summed else self.show_saved)()
        self.caught_up.emit()

    def show_answer(self, *, draft: bool) -> None:
        """Show the answer of the current point."""
        if self.behind:
            self._draft = draft
            return
        key = self._course.current
        answer = self._session.answer(key)
        self.bar.show_answer(answer)
        self.evidence.show_answer(answer, draft=draft)
        self.show_standing()  # its words may move what stands below, where the cursor may be going

    def show_standing(self) -> None:
        """Show the mark, the words and the points of the current answer, and whether it is on disk."""
        key = self._course.current
        words, state = answer_said(self._session, key, self._desk.language), self._session.state(key)
        marks = {"saved": state is not SaveState.TAKEN, "copied": state is SaveState.MIRRORED}
        self.card.show_standing(stands(self._session, key), words, points_said(self._session, key), **marks)

    def show_deed(self, deed: Deed) -> None:
        """Show what a deed changed as soon as the key is answered: its rows, the sums, the words at the foot."""
        if deed.moved:  # points that come and go do so at once: the next key may mean them
            self.grid.show_asked(deed.moved)
            self._course.count(deed.moved)
            self._show_rows(deed.moved)
        self._deed, self._through, self._unsaid = deed, False, True
        self._backlog.deed((deed.key,))

    @Slot(object)
    def show_saved_points(self, keys: tuple[Key, ...]) -> None:
        """Turn ○ into ● at these points as soon as the key is answered."""
        self._backlog.saved(keys)

    def show_tally(self) -> None:
        """Show how far the visit is, and the score so far of the sheet at hand."""
        running = self._session.running
        counts = self._course.tally if len(running) > 1 else next(iter(running.values())).basic()
        sheet = self._course.current[0]
        score = outlook(running[sheet])
        title = self._session.checklists[sheet].title.said(self._desk.language) if len(running) > 1 else ""
        self.header.show_tally(counts, score.total, title)
        self.header.show_verdict(score, self._desk.language)
        self.show_saved()

    def show_saved(self) -> None:
        """Show what is on disk."""
        saving = self._session.saving
        trouble = saving.trouble is not None
        self.header.show_saved(
            saving.waiting,
            saving.saved_at,
            trouble=trouble,
            typing=self.evidence.pending or self.bar.pending,
            copied=not saving.behind,
        )

    def show_order(self) -> None:
        """Show the points in the order the course has now."""
        self.outline_model.show_outline(self._course.outline)
        self.sheet.show_outline(self._course.outline)
        self.outline.show_order(self._course.order)
        self.grid.show_asked(self._course.outline.keys)

    @Slot()
    def show_before(self) -> None:
        """Show how the current point stood last time, as soon as that is known."""
        if not self.behind:
            self._offer(self._course.current, self._session.point(self._course.current))

    def stand(self, hand: str) -> None:
        """Stand as a hand wants it: for the left, contents and evidence change sides."""
        self.columns.mirror(on=hand == "left")
        self.bar.stand(hand)
        self.show_answer(draft=self._draft)

    def say(self, words: str) -> None:
        """Say something at the foot, until the next deed."""
        self._unsaid = False
        self.foot.show_deed(words)

    @property
    def locked(self) -> bool:
        """Whether all input is stopped."""
        return self._locked

    def flush(self) -> None:
        """Write what was typed at the point shown."""
        self.bar.flush()
        self.evidence.flush()

    def lock(self, *, locked: bool) -> None:
        """Stop or allow input; reading goes on."""
        self._locked = locked
        self._allow()
        self.grid.setEditTriggers(
            SheetView.EditTrigger.NoEditTriggers
            if locked
            else SheetView.EditTrigger.DoubleClicked | SheetView.EditTrigger.EditKeyPressed
        )

    def speak(self) -> None:
        """Say the sheet's own words in the language spoken now."""
        self.outline_model.speak(self._desk.language)
        self.sheet.speak(self._desk.language)
        self.foot.draw()
        self._say_foot()

    def show_through(self) -> None:
        """Say that nothing is left to judge."""
        self._through = True
        self._say_foot()

    def _show_rows(self, keys: Iterable[Key]) -> None:
        for key in self._course.outline.among(keys):
            self.outline_model.refresh(key)
            if self.columns.showing_grid:  # hidden, it says every cell anew when it is shown
                self.sheet.refresh(key)

    def _say_foot(self) -> None:
        self._unsaid = False
        if self._through:
            self.foot.show_deed(all_judged_said(self._session))
        elif self._deed is not None:
            self.foot.show_deed(deed_said(self._session, self._deed, self._desk.language))

    def _offer(self, key: Key, point: Point) -> None:
        """Offer phrases, units, and what was found here last time."""
        language, checklist = self._desk.language, self._session.checklists[key[0]]
        self.phrases.turn(checklist.id, key[1], [text.said(language) for text in point.faults])
        self.evidence.offer(units_said(self._session, key, language), language, self.before.flags(key))
        same = self._actions["same"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.evidence.last.show_before(self.before.day, point, self.before.answer(key), language, same)

    def _show_leader(self, key: Key) -> None:
        leader = self._session.leader(key)
        mine = leader == key
        others = [one[0] for one in self._course.followers if self._session.leader(one) == key] if mine else [leader[0]]
        titles = (self._session.checklists[name].title.said(self._desk.language) for name in others)
        self.shared.show_shared(None if mine else leader, joined(titles, self._desk.language))
        self._allow()

    def _allow(self) -> None:
        """Take input, unless all of it is stopped or the point is answered elsewhere."""
        key = self._course.current
        taken = self._locked or self._session.leader(key) != key or self._session.hidden(key)
        self.bar.setEnabled(not taken)
        self.evidence.lock(locked=taken)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.header, hairline(), self.columns, hairline(), self.foot):
            whole.addWidget(part, 1 if part is self.columns else 0)
