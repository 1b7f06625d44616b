# SPDX-License-Identifier: MPL-2.0
"""What goes with an answer: its problems, photos, exact place and note."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from inspector.core.answers import Answer
from inspector.ui.models.phrase_shelf import PhraseShelf
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.theme import Theme
from inspector.ui.widgets.findings_list import FindingsList
from inspector.ui.widgets.last_time import LastTime
from inspector.ui.widgets.note_field import NoteField
from inspector.ui.widgets.photo_strip import PhotoStrip
from inspector.ui.widgets.still import still


class EvidencePanel(QWidget):
    """The right of the scoring page; it tells wishes and words, and changes nothing itself.

    `added` carries what was dropped or pasted, with the id of the finding it is meant for (empty: the point itself).
    """

    finding_written = Signal(object)
    finding_removed = Signal(str)
    draft_asked = Signal()
    note_written = Signal(str)
    place_written = Signal(str)
    begun = Signal()
    finished = Signal()
    photo_asked = Signal(str)
    photo_opened = Signal(str)
    photo_removed = Signal(str)
    added = Signal(str, QMimeData)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, phrases: PhraseShelf | None = None) -> None:
        """Lay out the sections."""
        super().__init__()
        self._theme = theme
        self._answer = Answer()
        self._counts: dict[str, int] = {}
        self.setAcceptDrops(True)
        self.findings = FindingsList(theme, thumbnails, phrases)
        self.photos = PhotoStrip(theme, thumbnails)
        self.place, self.note = NoteField(theme), NoteField(theme, 2)
        self._add = QToolButton()
        self._titles = {name: QLabel() for name in ("findings", "photos", "place", "note")}
        self.last = LastTime(theme, thumbnails)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._draw)
        self.retranslate()

    def offer(self, units: Sequence[str], language: str, flags: tuple[str, ...] = ()) -> None:
        """Set what the findings of this point offer, and the flags a new one begins with."""
        self.findings.offer(units, language, flags)

    def show_answer(self, answer: Answer, *, draft: bool) -> None:
        """Show what goes with an answer."""
        self._answer = answer
        with still(self, self.findings):
            self.findings.show_findings(answer.findings, draft=draft)
        self.photos.show_photos(answer.photos)
        self.place.show_words(answer.place)
        self.note.show_words(answer.note)
        self._say_counts()

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        self.findings.flush()
        self.place.flush()
        self.note.flush()

    @property
    def pending(self) -> bool:
        """Whether words stand here that were not told yet."""
        return self.findings.pending or self.place.pending or self.note.pending

    @Slot()
    def begin_note(self) -> None:
        """Put the cursor into the note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def has_cursor(self) -> bool:
        """Whether the cursor stands in one of the fields here."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def lock(self, *, locked: bool) -> None:
        """Show without a way to change anything."""
        self.findings.lock(locked=locked)
        self.photos.lock(locked=locked)
        self.last.lock(locked=locked)
        self.place.setReadOnly(locked)
        self.note.setReadOnly(locked)
        self._add.setEnabled(not locked)
        self.setAcceptDrops(not locked)

    def retranslate(self) -> None:
        """Say every word anew."""
        self._titles["place"].setText(self.tr("Exact place"))
        self._titles["note"].setText(self.tr("Note"))
        self.place.setPlaceholderText(self.tr("Door, lane, stall …"))
        self.place.setAccessibleName(self.tr("Exact place"))
        self.note.setPlaceholderText(self.tr("What should be remembered"))
        self.note.setAccessibleName(self.tr("Note"))
        self.place.setToolTip(self.tr("The exact place; Enter goes on to the note (L)"))
        self.note.setToolTip(self.tr("A note for the papers; Enter goes on to the next point (M)"))
        self._add.setToolTip(self.tr("Add a problem to this point (+)"))
        self._add.setAccessibleName(self.tr("Add a problem"))
        self.photos.retranslate()
        self._counts = {}
        self._say_counts()
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let pictures and files come."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped; onto a problem it belongs to the problem."""
        spot = self.findings.mapFrom(self, event.position().toPoint())
        self.added.emit(self.findings.turn_to(spot), event.mimeData())
        event.acceptProposedAction()

    def _say_counts(self) -> None:
        counts = {"findings": len(self._answer.findings), "photos": len(self._answer.photos)}
        if counts == self._counts:
            return
        self._counts = counts
        words = {"findings": self.tr("Problems"), "photos": self.tr("Photos")}
        for name, count in counts.items():
            self._titles[name].setText(f"{words[name]}  {count}" if count > 1 else words[name])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._titles["findings"], 1)
        head.addWidget(self._add)
        column.addLayout(head)
        column.addWidget(self.findings)
        for name, part in (("photos", self.photos), ("place", self.place), ("note", self.note)):
            column.addSpacing(12)
            column.addWidget(self._titles[name])
            column.addWidget(part)
        column.addSpacing(12)
        column.addWidget(self.last)
        column.addStretch(1)
        for title in self._titles.values():
            title.setProperty("look", "caption")

    def _connect(self) -> None:
        self._add.clicked.connect(self.draft_asked)
        self.findings.written.connect(self.finding_written)
        self.findings.removed.connect(self.finding_removed)
        self.findings.another_asked.connect(self.draft_asked)
        self.findings.photo_asked.connect(self.photo_asked)
        self.findings.photo_opened.connect(self.photo_opened)
        self.findings.photo_removed.connect(self.photo_removed)
        self.findings.pasted.connect(self.added)
        self.photos.add_asked.connect(self._ask_photo)
        self.photos.opened.connect(self.photo_opened)
        self.photos.removed.connect(self.photo_removed)
        self.place.written.connect(self.place_written)
        self.note.written.connect(self.note_written)
        for part in (self.findings, self.place, self.note):
            part.begun.connect(self.begun)
        self.place.finished.connect(self.begin_note)
        for part in (self.findings, self.note):
            part.finished.connect(self.finished)
        for field in (self.place, self.note):
            field.pasted.connect(self._take_pasted)

    @Slot()
    def _ask_photo(self) -> None:
        self.photo_asked.emit("")

    @Slot(QMimeData)
    def _take_pasted(self, what: QMimeData) -> None:
        self.added.emit("", what)

    @Slot()
    def _draw(self) -> None:
        self._add.setIcon(self._theme.icon("plus", "quiet", 18))
        self._add.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
