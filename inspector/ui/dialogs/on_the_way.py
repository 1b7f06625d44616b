# SPDX-License-Identifier: MPL-2.0
"""Problems on the way (沿途问题): met outside any site, listed, written and photographed; judging goes on meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QMimeData, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.app.on_the_way import on_the_way, remove_on_the_way, write_on_the_way
from inspector.app.session import Session
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.findings import Finding
from inspector.core.problems import KnownError
from inspector.core.visits import Key
from inspector.ui.desk import Desk
from inspector.ui.dialogs.dialog import Dialog
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.pages.scoring_photos import FILES, Kept, PhotoIntake
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.widgets.findings_list import FindingsList

_REMOVED: Final = QT_TRANSLATE_NOOP("OnTheWayDialog", "A problem on the way was removed.")
_PUT_BACK: Final = QT_TRANSLATE_NOOP("OnTheWayDialog", "Put it back")
NOWHERE: Final[Key] = (ChecklistDigest(""), PointId(""))


class OnTheWayDialog(Dialog):
    """Tells `changed` after each deed, and `photo_opened`; the last card is always the draft of the next problem."""

    changed = Signal()
    photo_opened = Signal(str)

    def __init__(self, desk: Desk, session: Session, thumbnails: Thumbnails, parent: QWidget) -> None:
        """List what is there."""
        super().__init__("", parent)
        self._desk, self._session = desk, session
        self._gone: Finding | None = None
        self.setWindowTitle(self.tr("Problems on the way"))
        self.findings = FindingsList(desk.theme, thumbnails)
        self.intake = PhotoIntake(desk.hall.workspace.photos, desk.tasks, self)
        self.column.addWidget(label("quiet", self.tr("Met outside any site: recorded, never scored."), wrap=True))
        self.column.addWidget(scrolled(self.findings, self), 1)
        self.verb(self.tr("Close"), primary=True).clicked.connect(self.close)
        self.resize(desk.theme.px(480), desk.theme.px(520))
        self.findings.offer(tuple(unit.name for unit in session.header.site.units), desk.language)
        self.findings.lock(locked=session.sealed is not None)
        self._wire()
        self.show_all()
        self.findings.begin(-1)

    def _wire(self) -> None:
        found = self.findings
        found.written.connect(self.write)
        found.removed.connect(self.remove)
        found.finished.connect(self._begin_next)
        found.another_asked.connect(self._begin_next)
        found.photo_asked.connect(self.choose_photos)
        found.pasted.connect(self.take)
        found.photo_opened.connect(self.photo_opened)
        found.photo_removed.connect(self._unlink)
        self.intake.kept.connect(self._link)

    def show_all(self) -> None:
        """Show every problem, and the draft of the next."""
        self.findings.show_findings(self._session.on_the_way, draft=self._session.sealed is None)

    def done(self, result: int) -> None:
        """Write what was typed before it closes."""
        self.findings.flush()
        super().done(result)

    @Slot(object)
    def write(self, finding: Finding) -> None:
        """Write a problem; a draft becomes one with its first word, unit or mark."""
        if finding.id or finding.text or finding.place or finding.units or finding.flags:
            self._do(self._written, finding)

    @Slot(str)
    def remove(self, finding: str) -> None:
        """Take a problem off, with the way to put it back."""
        self._gone = on_the_way(self._session, finding)
        if self._do(self._removed, finding):
            words, verb = (Phrase("OnTheWayDialog", str(said)) for said in (_REMOVED, _PUT_BACK))
            self._desk.say(words, "plain", verb, self._put_back)

    @Slot(str)
    def choose_photos(self, finding: str) -> None:
        """Choose photos from files for a problem; a draft becomes one first."""
        kinds = self.tr("Pictures") + f" ({FILES})"
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Add photos"), self._desk.folder("photos"), kinds)
        if paths:
            self._desk.remember("photos", paths[0])
            self.intake.take_files(NOWHERE, self._meant(finding), paths)

    @Slot(str, QMimeData)
    def take(self, finding: str, what: QMimeData) -> None:
        """Take photos that were pasted or dropped."""
        self.intake.take(NOWHERE, self._meant(finding), what)

    @Slot()
    def _begin_next(self) -> None:
        self.findings.flush()
        self.findings.begin(-1)

    @Slot(object)
    def _link(self, kept: Kept) -> None:
        for problem in kept.problems:
            self._desk.complain(problem)
        if any(one.id == kept.finding for one in self._session.on_the_way):
            found = on_the_way(self._session, kept.finding)
            photos = tuple(dict.fromkeys((*found.photos, *kept.sha256s)))
            self._do(self._written, replace(found, photos=photos))

    @Slot(str)
    def _unlink(self, sha256: str) -> None:
        for found in self._session.on_the_way:
            if sha256 in found.photos:
                self._do(self._written, replace(found, photos=tuple(one for one in found.photos if one != sha256)))

    @Slot()
    def _put_back(self) -> None:
        if self._gone is not None:
            self._do(self._returned, self._gone)

    def _meant(self, finding: str) -> str:
        """Give the problem photos are meant for; the draft becomes one first."""
        if finding:
            return finding
        self.findings.flush()
        known = {one.id for one in self._session.on_the_way}
        self._do(self._written, Finding(""))
        return next((one.id for one in self._session.on_the_way if one.id not in known), "")

    def _written(self, finding: Finding) -> None:
        write_on_the_way(self._session, finding, self._desk.hall.new_id)

    def _removed(self, finding: str) -> None:
        remove_on_the_way(self._session, finding)

    def _returned(self, finding: Finding) -> None:
        self._session.note_on_the_way((*self._session.on_the_way, finding))

    def _do(self, work: Callable[..., None], *arguments: object) -> bool:
        """Do one deed and show what came of it; a refusal is said."""
        try:
            work(*arguments)
        except KnownError as error:
            self._desk.complain(error.problem)
            return False
        self.show_all()
        self.changed.emit()
        return True
