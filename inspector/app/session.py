# SPDX-License-Identifier: MPL-2.0
"""A session: one visit being judged; every deed is told at once (○) and written behind the hand (●)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from inspector.app.session_answers import Deed, SessionAnswers
from inspector.app.session_moving import taken_along
from inspector.core.answers import LONGEST_WATCHED, Answer, Status
from inspector.core.canonical import tidy
from inspector.core.carryover import Carried
from inspector.core.checklist import ChecklistDigest
from inspector.core.copies import Copy, Stroke
from inspector.core.findings import Finding
from inspector.core.moments import Moment
from inspector.core.photo_order import erased
from inspector.core.photos import Photo
from inspector.core.problems import KnownError, Problem
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.tallies import fits
from inspector.core.values import Value
from inspector.core.visits import Change, Key, covered, fold, moving

__all__ = ["Deed", "Session"]


def _unwatched(_key: Key) -> int:
    return 0


class Session(SessionAnswers):
    """One open visit. Deeds return at once; receipts come later through `told` and are taken in by `drain`.

    `told` is called in the writer's thread after each commit, and must only wake the thread that owns the session.
    While `seen_now` is set (补录), whatever is judged was seen then; `stopwatch` tells the seconds a point was watched.
    """

    seen_now: Moment | None = None
    stopwatch: Callable[[Key], int] = staticmethod(_unwatched)

    def judge(self, key: Key, value: Value) -> Deed:
        """Judge a point; raises KnownError `answer_form` when the value does not fit the rule."""
        return self._answered(key, self._judged(key, self.answer(key), value))

    def mark(self, key: Key, status: Status, reason: str = "") -> Deed:
        """Give a point a status that is no judgement; raises KnownError `na_not_allowed` where n/a is not offered."""
        if status is Status.NOT_APPLICABLE and not self.point(key).may_skip:
            raise KnownError(Problem("na_not_allowed", point=key[1]))
        before, reason = self.answer(key), tidy(reason)
        if status is Status.UNJUDGED:
            return self._answered(key, replace(before, status=status, value=None, reason=reason))
        return self._answered(key, self._judged(key, before, None, status, reason))

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

    def watched(self, key: Key, seconds: int) -> Deed | None:
        """Say how many seconds the thing was watched by the timer; None when nothing changes."""
        before = self.answer(key)
        after = replace(before, watched=min(max(seconds, 0), LONGEST_WATCHED))
        return self._answered(key, after) if after != before else None

    def add_photo(self, key: Key, data: bytes, finding: str = "") -> tuple[Photo, Deed | None]:
        """Keep a picture's bytes and link them to a point or one of its findings; None when it is linked already.

        Raises KnownError when the bytes are no picture; the bytes are on disk and synced before the link is written.
        """
        self._guard_open()
        photo = self._workspace.photos.add(data)
        return photo, self.link_photo(key, photo.sha256, finding)

    def link_photo(self, key: Key, sha256: str, finding: str = "") -> Deed | None:
        """Link a kept photo; None when it is linked there already.

        Where it was covered by hand (a blur), the covered copy goes in its place. Raises KnownError `photo_was_erased`
        for one that was erased from this visit: its bytes go again.
        """
        self._guard_erased(sha256)
        sha256 = self._covered(sha256)
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

    def add_finding(
        self,
        key: Key,
        text: str = "",
        place: str = "",
        *,
        line: str = "",
        units: tuple[str, ...] = (),
        flags: tuple[str, ...] = (),
    ) -> tuple[Finding, Deed]:
        """Add a problem to a point; its id is new within the visit."""
        found = Finding(self._new_id(), tidy(text), tidy(place), units=units, line=line, flags=flags)
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

    def judge_run(self, values: Mapping[Key, Value]) -> Deed | None:
        """Judge several points in one act, each by its value, taken back together; None when none can be judged so.

        Only points that are asked, not judged yet, and to whose rule the value fits are taken.
        """
        changes: list[Change] = []
        for key, value in {self.leader(key): value for key, value in values.items()}.items():
            before = self.answer(key)
            if before.status is Status.UNJUDGED and not self.hidden(key) and fits(self.point(key), value):
                changes.append(Change(key, self._judged(key, before, value), block=len(self._rows)))
        return self._changed_all(changes)

    def adopt(self, key: Key, answer: Answer) -> Deed | None:
        """Give a point a whole answer in one row, its problems new ids; None when it has that answer already.

        Raises KnownError `answer_form` or `na_not_allowed` when it does not fit the point.
        """
        if answer.status is Status.NOT_APPLICABLE and not self.point(key).may_skip:
            raise KnownError(Problem("na_not_allowed", point=key[1]))
        known = {found.id for found in self.answer(key).findings}
        findings = tuple(found if found.id in known else replace(found, id=self._new_id()) for found in answer.findings)
        after = replace(answer, findings=findings)
        if after == self.answer(key):
            return None
        return self._answered(key, self._judged(key, after, after.value, after.status, after.reason))

    def annotate(self, sha256: str, data: bytes, strokes: Sequence[Stroke]) -> Deed | None:
        """Put a marked copy in a photo's place, wherever it is linked; the original is kept. Taken back as one act.

        `data` is the drawn picture; raises KnownError when it is none.
        """
        self._guard_open()
        photo = self._workspace.photos.add(data)
        original = self.copies[sha256].of if sha256 in self.copies else sha256
        made = Copy(photo.sha256, original, tuple(strokes))
        self._append("copy", made.record())
        self.copies[photo.sha256] = made
        self._mark_on_the_way(sha256, photo.sha256)
        first = len(self._rows)
        linked = {key: answer for key, answer in self._answers.items() if sha256 in answer.every_photo()}
        return self._changed_all(
            [Change(key, answer.with_photo(sha256, photo.sha256), block=first) for key, answer in linked.items()]
        )

    def move(self, old: ChecklistDigest, new: ChecklistDigest, carried: Sequence[Carried]) -> None:
        """Go on under another version of a checklist, with these answers; what was done before cannot be undone then.

        The new version must be kept in the workspace. Answers not carried stay in the log, but count no more. Raises
        KnownError `answer_form` or `na_not_allowed`, before anything is written, when an answer does not fit, and
        `sitting_moved` in a drill, whose questions stay.
        """
        self._guard_open()
        if self.header.sitting is not None:
            raise KnownError(Problem("sitting_moved"))
        for key, answer in taken_along(self, old, new, self._workspace.checklist(new), carried).items():
            self._append("point", Change(key, answer).record(), key)
        self._append("move", moving(old, new))
        self._restate()

    def scorecard(self) -> Scorecard:
        """Freeze everything as it stands into a card; erased photos keep only their row."""
        gone = erased(self._rows)
        kept = [photo for photo in fold(self._rows).photos() if photo not in gone]
        return scorecard(self._rows, [self._workspace.photos.photo(photo) for photo in kept], self.checklists)

    def _judged(
        self, key: Key, before: Answer, value: Value | None, status: Status = Status.JUDGED, reason: str = ""
    ) -> Answer:
        """Give an answer with its status, and with it when the thing was seen and how long it was watched until now."""
        watched = max(before.watched, min(self.stopwatch(self.leader(key)), LONGEST_WATCHED))
        seen = self.seen_now or before.seen
        return replace(before, status=status, value=value, reason=reason, seen=seen, watched=watched)

    def _covered(self, sha256: str) -> str:
        if all(made.of != sha256 for made in self.copies.values()):
            return sha256
        linked = {photo for answer in self._answers.values() for photo in answer.every_photo()}
        linked.update(photo for found in self.on_the_way for photo in found.photos)
        return covered(self.copies, linked).get(sha256, sha256)

    def _guard_erased(self, sha256: str) -> None:
        reason = erased(self._rows).get(sha256)
        if reason is not None:
            from inspector.app.erasing import let_go

            let_go(self._workspace, self.id, sha256)
            raise KnownError(Problem("photo_was_erased", reason=reason))

    def _mark_on_the_way(self, old: str, new: str) -> None:
        if any(old in found.photos for found in self.on_the_way):
            self.note_on_the_way([found.with_photo(old, new) for found in self.on_the_way])
