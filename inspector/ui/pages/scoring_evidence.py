# SPDX-License-Identifier: MPL-2.0
"""The hand that writes evidence: problems, places, notes and photos of the current point."""

from PySide6.QtCore import QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from inspector.app.session import Session
from inspector.core.findings import Finding
from inspector.core.problems import Problem
from inspector.core.visits import Key
from inspector.ui.desk import Desk
from inspector.ui.models.course import Course
from inspector.ui.pages.scoring_deeds import Deeds
from inspector.ui.pages.scoring_photos import FILES, Kept, PhotoIntake
from inspector.ui.pages.scoring_view import ScoringView


class EvidenceHand(QObject):
    """Writes what the evidence panel tells; `draft` says that a problem was begun and has no word yet."""

    def __init__(self, desk: Desk, session: Session, course: Course, view: ScoringView, deeds: Deeds) -> None:
        """Serve one view."""
        super().__init__(view)
        self._desk, self._session, self._course = desk, session, course
        self._view, self._deeds = view, deeds
        self.draft = False
        self._texts: set[str] = set()
        self.intake = PhotoIntake(desk.hall.workspace.photos, desk.tasks, self)
        self.intake.kept.connect(self._link)
        evidence = view.evidence
        evidence.finding_written.connect(self._write_finding)
        evidence.finding_removed.connect(self._remove_finding)
        evidence.draft_asked.connect(self.begin_problem)
        evidence.note_written.connect(self._write_note)
        evidence.place_written.connect(self._write_place)
        evidence.begun.connect(view.show_saved)
        evidence.photo_asked.connect(self.choose_photos)
        evidence.photo_removed.connect(self._remove_photo)
        evidence.added.connect(self._take)
        view.bar.pasted.connect(self._take_pasted)

    @Slot()
    def begin_problem(self) -> None:
        """Open a new problem of the current point and put the cursor into it."""
        self._view.settle()
        if not self._view.bar.isEnabled():
            return
        self._view.evidence.flush()
        self.draft = True
        self._view.columns.show_side()
        self._view.show_answer(draft=True)
        self._view.evidence.findings.begin(-1)

    def write_at(self, column: str) -> None:
        """Put the cursor into the `place` or the `note`: in the grid into the cell of the row."""
        self._view.settle()
        if self._view.columns.showing_grid:
            self._view.grid.write(column)
            return
        self._view.columns.show_side()
        field = self._view.evidence.place if column == "place" else self._view.evidence.note
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def choose_photos(self, finding: str = "") -> None:
        """Choose photos from files; for a problem begun without a word, the problem is written with them."""
        if not self._view.bar.isEnabled():
            return
        title = self._view.tr("Add photos")
        kinds = self._view.tr("Pictures") + f" ({FILES})"
        paths, _ = QFileDialog.getOpenFileNames(self._view, title, self._desk.folder("photos"), kinds)
        if paths:
            self._desk.remember("photos", paths[0])
        self.intake.take_files(self._course.current, self._meant(finding), paths)

    def paste(self) -> None:
        """Paste a picture or files from the clipboard, to the problem that has the cursor, else to the point."""
        self._view.settle()
        clipboard = QGuiApplication.clipboard().mimeData()
        if self._view.bar.isEnabled() and clipboard is not None:
            self._take(self._view.evidence.findings.current() or "", clipboard)

    @Slot(str, QMimeData)
    def _take(self, finding: str, what: QMimeData) -> None:
        if not self.intake.take(self._course.current, self._meant(finding), what):
            self.say_absent()

    def aim(self) -> tuple[Key, str] | None:
        """Give where photos go that are put now: the point at hand, its problem with the cursor; None when locked."""
        self._view.settle()
        if not self._view.bar.isEnabled():
            return None
        return self._course.current, self._meant(self._view.evidence.findings.current() or "")

    def say_absent(self) -> None:
        """Say that what came holds no picture."""
        self._desk.say(Problem("photo_absent"), "plain")

    @Slot(QMimeData)
    def _take_pasted(self, what: QMimeData) -> None:
        """Take what was pasted while an answer is entered: it belongs to the point."""
        self._take("", what)

    def _meant(self, finding: str) -> str:
        """Give the finding photos are meant for; a draft that holds the cursor becomes a finding first."""
        if finding or not self.draft or self._view.evidence.findings.current() != "":
            return finding
        flags = self._view.before.flags(self._course.current)
        return self._write_finding(Finding("", flags=flags), even_empty=True)

    @Slot(object)
    def _link(self, kept: Kept) -> None:
        for sha256 in kept.sha256s:
            self._deeds.link_photo(kept.key, sha256, kept.finding)
        for problem in kept.problems:
            self._desk.complain(problem)

    @Slot(str)
    def _remove_photo(self, sha256: str) -> None:
        self._deeds.unlink_photo(self._course.current, sha256)

    @Slot(object)
    def _write_finding(self, finding: Finding, *, even_empty: bool = False) -> str:
        flags = set(finding.flags) - set(self._view.before.flags(self._course.current))
        said = finding.text or finding.place or finding.units or flags
        if not (finding.id or said or even_empty):
            return ""
        self.draft = self.draft and bool(finding.id)
        written = self._deeds.write_finding(self._course.current, finding)
        if written and finding.text:
            self._texts.add(written)
        return written

    def remember_phrases(self) -> None:
        """Keep what was written of the point's problems as its phrases, but not in a drill; called when it is left."""
        if self._session.header.sitting is not None:
            self._texts.clear()
        if self._texts:
            digest, point = self._course.current
            written = [one.text for one in self._session.answer((digest, point)).findings if one.id in self._texts]
            self._view.phrases.note(self._session.checklists[digest].id, point, written)
            self._texts.clear()

    @Slot(str)
    def _remove_finding(self, finding: str) -> None:
        self._deeds.remove_finding(self._course.current, finding)

    @Slot(str)
    def _write_note(self, words: str) -> None:
        self._deeds.write(self._course.current, "note", words)

    @Slot(str)
    def _write_place(self, words: str) -> None:
        self._deeds.write(self._course.current, "place", words)
