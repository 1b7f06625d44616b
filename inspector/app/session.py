# SPDX-License-Identifier: MPL-2.0
"""A session: one visit being judged; every deed is told at once (○) and written behind the hand (●)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from inspector.app.saving import SaveState
from inspector.app.session_log import SessionLog
from inspector.core.answers import BLANK, Answer, Status
from inspector.core.canonical import tidy
from inspector.core.carryover import Carried
from inspector.core.checklist import Checklist, ChecklistDigest, Point
from inspector.core.findings import Finding
from inspector.core.history import history
from inspector.core.moments import Moment
from inspector.core.photo_order import erased
from inspector.core.photos import Photo
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import Header, VisitId
from inspector.core.running import RunningScore
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.scoring import Tally, tally
from inspector.core.sharing import followers, leaders, shared_answers
from inspector.core.values import Value
from inspector.core.visits import Change, Key, fold, moving
from inspector.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Deed:
    """What one act did: the point, its answer before and after, its new tally, the row that records it.

    `moved` names the other points it changed: those that share its answer, and those asked or no longer asked now.
    """

    key: Key
    before: Answer
    after: Answer
    tally: Tally
    seq: int
    moved: tuple[Key, ...] = ()


class Session(SessionLog):
    """One open visit. Deeds return at once; receipts come later through `told` and are taken in by `drain`.

    `told` is called in the writer's thread after each commit, and must only wake the thread that owns the session.
    """

    def __init__(
        self,
        workspace: Workspace,
        visit: VisitId,
        *,
        clock: Callable[[], Moment],
        new_id: Callable[[], str],
        told: Callable[[], None] | None = None,
    ) -> None:
        """Open a visit from its log; raises KnownError `chain_broken` when the log does not hold together."""
        super().__init__(workspace, visit, clock, told)
        self._new_id = new_id
        self._restate()
        if self.sealed is None and self._rows[-1].writer != workspace.writer_id:
            self._append("writer", {"writer": workspace.writer_id})
        self._take_back_strays()

    def _take_back_strays(self) -> None:
        """Blank what went along to another version when the power failed before the move itself was written."""
        for key in [key for key, answer in self._answers.items() if key[0] not in self.checklists]:
            if self.sealed is None and self._answers.pop(key) != BLANK:
                self._append("point", Change(key, BLANK).record())

    def _restate(self) -> None:
        """Make everything known of the visit from its log."""
        state = fold(self._rows)
        self.header: Header = state.header
        self.checklists: Mapping[ChecklistDigest, Checklist] = {
            name: self._workspace.checklist(name) for name in state.checklists
        }
        self._leaders = leaders(self.checklists)
        self._followers = followers(self._leaders)
        self._answers: dict[Key, Answer] = dict(state.answers)
        self.on_the_way: tuple[Finding, ...] = state.on_the_way
        self.sealed = state.sealed
        self.running: Mapping[ChecklistDigest, RunningScore] = {
            name: RunningScore(self.checklists[name], answers)
            for name, answers in shared_answers(state, self.checklists).items()
        }
        self._history = history(self._rows)

    # -- reading --

    @property
    def active(self) -> ChecklistDigest:
        """Give the first checklist of the visit."""
        return next(iter(self.checklists))

    def answer(self, key: Key) -> Answer:
        """Give the answer of a point as it stands; a shared point has that of its leader."""
        return self._answers.get(self.leader(key), BLANK)

    def leader(self, key: Key) -> Key:
        """Give the point that is asked in place of this one: itself, unless it shares an earlier checklist's."""
        return self._leaders.get(key, key)

    def hidden(self, key: Key) -> bool:
        """Tell whether a point is not asked as things stand."""
        return key[1] in self.running[key[0]].hidden

    def point(self, key: Key) -> Point:
        """Give the point itself."""
        return self.running[key[0]].point(key[1])

    def state(self, key: Key) -> SaveState:
        """Tell how safe the answer of a point is."""
        key = self.leader(key)
        if key not in self._answers:
            return SaveState.BLANK
        return SaveState.TAKEN if self.saving.is_taken(key) else SaveState.SAVED

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return self.sealed is None and bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        """Whether something can be put back."""
        return self.sealed is None and bool(self._history.undone)

    # -- deeds --

    def judge(self, key: Key, value: Value) -> Deed:
        """Judge a point; raises KnownError `answer_form` when the value does not fit the rule."""
        return self._answered(key, replace(self.answer(key), status=Status.JUDGED, value=value, reason=""))

    def mark(self, key: Key, status: Status, reason: str = "") -> Deed:
        """Give a point a status that is no judgement; raises KnownError `na_not_allowed` where n/a is not offered."""
        if status is Status.NOT_APPLICABLE and not self.point(key).may_skip:
            raise KnownError(Problem("na_not_allowed", point=key[1]))
        return self._answered(key, replace(self.answer(key), status=status, value=None, reason=tidy(reason)))

    def write(self, key: Key, *, note: str | None = None, place: str | None = None) -> Deed | None:
        """Write the note or the exact place of a point; None when nothing changes."""
        before = self.answer(key)
        after = replace(
            before,
            note=before.note if note is None else tidy(note),
            place=before.place if place is None else tidy(place),
        )
        return self._answered(key, after) if after != before else None

    def seen(self, key: Key, when: Moment | None) -> Deed:
        """Say when the thing was seen, if other than when it is entered."""
        return self._answered(key, replace(self.answer(key), seen=when))

    def add_photo(self, key: Key, data: bytes, finding: str = "") -> tuple[Photo, Deed | None]:
        """Keep a picture's bytes and link them to a point or one of its findings; None when it is linked already.

        Raises KnownError when the bytes are no picture; the bytes are on disk and synced before the link is written.
        """
        self._guard_open()
        photo = self._workspace.photos.add(data)
        return photo, self.link_photo(key, photo.sha256, finding)

    def link_photo(self, key: Key, sha256: str, finding: str = "") -> Deed | None:
        """Link a kept photo; None when it is linked there already."""
        before = self.answer(key)
        if finding:
            found = self.finding(key, finding)
            if sha256 in found.photos:
                return None
            return self.change_finding(key, replace(found, photos=(*found.photos, sha256)))
        if sha256 in before.photos:
            return None
        return self._answered(key, replace(before, photos=(*before.photos, sha256)))

    def unlink_photo(self, key: Key, sha256: str) -> Deed:
        """Take a photo off a point and its findings; its bytes stay until the visit is sealed and beyond."""
        before = self.answer(key)
        findings = tuple(
            replace(found, photos=tuple(one for one in found.photos if one != sha256)) for found in before.findings
        )
        photos = tuple(one for one in before.photos if one != sha256)
        return self._answered(key, replace(before, photos=photos, findings=findings))

    def finding(self, key: Key, finding: str) -> Finding:
        """Give a finding of a point by id; KeyError when there is none."""
        for found in self.answer(key).findings:
            if found.id == finding:
                return found
        raise KeyError(finding)

    def add_finding(self, key: Key, text: str = "", place: str = "", line: str = "") -> tuple[Finding, Deed]:
        """Add a problem to a point; its id is new within the visit."""
        found = Finding(self._new_id(), tidy(text), tidy(place), line=line)
        before = self.answer(key)
        return found, self._answered(key, replace(before, findings=(*before.findings, found)))

    def change_finding(self, key: Key, finding: Finding) -> Deed:
        """Replace a finding by its new state."""
        clean = replace(finding, text=tidy(finding.text), place=tidy(finding.place))
        before = self.answer(key)
        findings = tuple(clean if one.id == clean.id else one for one in before.findings)
        return self._answered(key, replace(before, findings=findings))

    def remove_finding(self, key: Key, finding: str) -> Deed:
        """Take a finding off a point."""
        before = self.answer(key)
        return self._answered(key, replace(before, findings=tuple(one for one in before.findings if one.id != finding)))

    def undo(self) -> Deed:
        """Take back the newest deed; raises KnownError `nothing_to_undo`."""
        change = self._history.undo()
        if change is None:
            raise KnownError(Problem("nothing_to_undo"))
        return self._changed(change)

    def redo(self) -> Deed:
        """Put back what was last taken back; raises KnownError `nothing_to_redo`."""
        change = self._history.redo()
        if change is None:
            raise KnownError(Problem("nothing_to_redo"))
        return self._changed(change)

    def rewrite_header(self, header: Header) -> None:
        """Replace the head of the visit."""
        self._append("header", {"header": header.record()})
        self.header = header

    def note_on_the_way(self, findings: Sequence[Finding]) -> None:
        """Replace the problems met outside any site (沿途问题): recorded, not scored."""
        self._append("on_the_way", {"findings": tuple(found.record() for found in findings)})
        self.on_the_way = tuple(findings)

    def move(self, old: ChecklistDigest, new: ChecklistDigest, carried: Sequence[Carried]) -> None:
        """Go on under another version of a checklist, with these answers; what was done before cannot be undone then.

        The new version must be kept in the workspace. Answers not carried stay in the log, but count no more. Raises
        KnownError `answer_form` or `na_not_allowed`, before anything is written, when an answer does not fit.
        """
        self._guard_open()
        points = self._workspace.checklist(new).by_id()
        answers = [(one, one.answer(self.answer((old, one.old)), points[one.new])) for one in carried]
        given = {(new, one.new): answer for one, answer in answers}
        for key, answer in {**given, **self._rehomed(old, new, given)}.items():
            self._append("point", Change(key, answer).record(), key)
        self._append("move", moving(old, new))
        self._restate()

    def _rehomed(self, old: ChecklistDigest, new: ChecklistDigest, given: Mapping[Key, Answer]) -> Mapping[Key, Answer]:
        """Keep the answers other checklists would lose when a point they share is asked elsewhere after a move."""
        known = {new if name == old else name: one for name, one in self.checklists.items()}
        leading = leaders({**known, new: self._workspace.checklist(new)})
        found: dict[Key, Answer] = {}
        for name, checklist in self.checklists.items():
            for point in checklist.points() if name != old else ():
                key = (name, point.id)
                home, answer = leading.get(key, key), self.answer(key)
                stays = home == self.leader(key) or (self.leader(key)[0], home[0]) == (old, new)  # as carried
                own = home[0] != new and self.leader(home) == home
                if not stays and not own and home not in given and answer != self._answers.get(home, BLANK):
                    found.setdefault(home, answer)
        return found

    def seal(self) -> None:
        """End the log: nothing in it changes any more."""
        self._append("seal", {})
        self.sealed = self._rows[-1].at

    def scorecard(self) -> Scorecard:
        """Freeze everything as it stands into a card; erased photos keep only their row."""
        gone = erased(self._rows)
        kept = [photo for photo in fold(self._rows).photos() if photo not in gone]
        return scorecard(self._rows, [self._workspace.photos.photo(photo) for photo in kept], self.checklists)

    # -- within --

    def _answered(self, key: Key, after: Answer) -> Deed:
        return self._changed(Change(self.leader(key), after))

    def _changed(self, change: Change) -> Deed:
        self._guard_open()
        key, before = change.key, self.answer(change.key)
        after = tally(self.point(key), change.answer)  # an answer that does not fit is refused before it is written
        row = self._append("point", change.record(), key)
        self._answers[key] = change.answer
        self._history.note(row.seq, change)
        return Deed(key, before, change.answer, after, row.seq, self._spread(key, change.answer, after))

    def _spread(self, key: Key, answer: Answer, after: Tally) -> tuple[Key, ...]:
        """Take a new answer into the sums of its checklist and of those that share it; names what else moved."""
        moved: list[Key] = []
        for one in (key, *self._followers.get(key, ())):
            own = after if one == key else tally(self.point(one), answer)
            shift = self.running[one[0]].put(one[1], answer, own)
            moved += [one] if one != key else []
            moved += [(one[0], point) for point in (*shift.shown, *shift.hid)]
        return tuple(moved)
