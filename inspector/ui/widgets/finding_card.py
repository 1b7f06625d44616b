# SPDX-License-Identifier: MPL-2.0
"""One problem of a point: what is wrong, exactly where, photos, who answers for it, and its flags."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from inspector.core.findings import FLAGS, Finding
from inspector.core.words import word
from inspector.ui.models.phrase_shelf import PhraseShelf
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.theme import Theme
from inspector.ui.widgets.chip_row import ChipRow
from inspector.ui.widgets.note_field import NoteField
from inspector.ui.widgets.photo_strip import PhotoStrip
from inspector.ui.widgets.phrase_list import PhraseList


class FindingCard(QWidget):
    """Shows a finding; a draft (no id) becomes one with the first word, flag or photo given to it.

    Tells `written` (the finding as it should be), `removed`, `finished` (Enter in the place, which follows the text),
    and the wishes of its photos.
    """

    written = Signal(object)
    begun = Signal()
    removed = Signal(str)
    finished = Signal()
    another_asked = Signal()
    photo_asked = Signal(str)
    pasted = Signal(str, QMimeData)
    photo_opened = Signal(str)
    photo_removed = Signal(str)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, phrases: PhraseShelf | None = None) -> None:
        """Begin as an empty draft; without phrases none are offered."""
        super().__init__()
        self._theme = theme
        self.finding = Finding("")
        self._units: tuple[str, ...] = ()
        self._title = QLabel()
        self._title.setProperty("look", "caption")
        self._phrases, self._remove = QToolButton(), QToolButton()
        self._text, self._place = NoteField(theme, 2), NoteField(theme)
        self.guide = None if phrases is None else PhraseList(theme, phrases)
        self._text.guide = self.guide
        self._since = 0
        self._photos = PhotoStrip(theme, thumbnails, 56)
        self._unit_chips, self._flag_chips = ChipRow(theme), ChipRow(theme)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._draw)
        self._draw()

    def show_finding(self, place: int, finding: Finding) -> None:
        """Show a finding, the `place`-th of its point counted from 1."""
        self.finding = finding
        self._title.setText(self._named(place, finding))
        self._text.show_words(finding.text)
        self._place.show_words(finding.place)
        self._photos.show_photos(finding.photos)
        self._remove.setVisible(bool(finding.id))
        self._unit_chips.choose(finding.units)
        self._flag_chips.choose(finding.flags)

    def _named(self, place: int, finding: Finding) -> str:
        if not finding.id:
            return self.tr("New problem")
        return self.tr("Problem {n}").format(n=place)

    def offer(self, units: Sequence[str], language: str) -> None:
        """Offer the units that may answer for it."""
        self._close_phrases()
        self._units = tuple(units)
        self._unit_chips.offer([(unit, unit) for unit in units])
        self._flag_chips.offer([(flag, word(f"flag.{flag}", language)) for flag in FLAGS])

    def begin(self) -> None:
        """Put the cursor into the text."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def begin_place(self) -> None:
        """Put the cursor into the place."""
        self._place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        self._text.flush()
        self._place.flush()

    @property
    def pending(self) -> bool:
        """Whether words stand here that were not told yet."""
        return self._text.pending or self._place.pending

    def lock(self, *, locked: bool) -> None:
        """Show without a way to change anything."""
        self._text.setReadOnly(locked)
        self._place.setReadOnly(locked)
        self._photos.lock(locked=locked)
        for part in (self._phrases, self._remove, self._unit_chips, self._flag_chips):
            part.setEnabled(not locked)

    def retranslate(self) -> None:
        """Say every word anew."""
        self._text.setPlaceholderText(self.tr("What is wrong?"))
        self._text.setAccessibleName(self.tr("What is wrong"))
        self._place.setPlaceholderText(self.tr("Where exactly?"))
        self._place.setAccessibleName(self.tr("Exact place of the problem"))
        self._text.setToolTip(self.tr("What is wrong; F2 offers phrases, Enter goes on to the place"))
        self._place.setToolTip(self.tr("Exact place of the problem; Enter goes on to the next point"))
        for button, words in ((self._phrases, self.tr("Phrases (F2)")), (self._remove, self.tr("Remove this problem"))):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._unit_chips.name(self.tr("Responsible units"))
        self._flag_chips.name(self.tr("Marks"))
        self._photos.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar at the left that holds the card together."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("lost" if self.finding.id else "line"))
        painter.drawRoundedRect(QRectF(0, 4, 3, self.height() - 8), 1.5, 1.5)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._phrases)
        head.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for part in (self._text, self.guide, self._place, self._photos, self._unit_chips, self._flag_chips):
            if part is not None:
                column.addWidget(part)
        self._phrases.setVisible(self.guide is not None)
        self.retranslate()

    def _connect(self) -> None:
        self._text.written.connect(self._write_text)
        self._place.written.connect(self._write_place)
        for field in (self._text, self._place):
            field.begun.connect(self.begun)
            field.another_asked.connect(self.another_asked)
            field.pasted.connect(self._paste)
        self._text.finished.connect(self.begin_place)
        self._place.finished.connect(self.finished)
        self._photos.add_asked.connect(self._ask_photo)
        self._photos.opened.connect(self.photo_opened)
        self._photos.removed.connect(self.photo_removed)
        self._phrases.clicked.connect(self._turn_phrases)
        self._text.guide_asked.connect(self._turn_phrases)
        self._text.textChanged.connect(self._search_phrases)
        self._text.finished.connect(self._close_phrases)
        if self.guide is not None:
            self.guide.chosen.connect(self._put_phrase)
        self._remove.clicked.connect(self._ask_removal)
        for row in (self._unit_chips, self._flag_chips):
            row.chosen.connect(self._write_chips)

    @Slot(str)
    def _write_text(self, words: str) -> None:
        self.written.emit(replace(self.finding, text=words))

    @Slot(str)
    def _write_place(self, words: str) -> None:
        self.written.emit(replace(self.finding, place=words))

    @Slot()
    def _write_chips(self) -> None:
        others = tuple(unit for unit in self.finding.units if unit not in self._units)
        units = (*others, *self._unit_chips.on())
        marked = replace(self.finding, units=units, flags=self._flag_chips.on())
        if not marked.id:
            self.finding = marked  # a draft keeps its chips until its first word
        self.written.emit(marked)

    @Slot()
    def _turn_phrases(self) -> None:
        """Open the phrases, for the words of the line at hand where any fit; or close them."""
        if self.guide is None or not self.guide.isHidden():
            self._close_phrases()
            return
        self.begin()
        cursor = self._text.textCursor()
        line = cursor.block().text().strip()
        self._since = cursor.block().position() if self.guide.fits(line) else len(self._text.toPlainText())
        self.guide.look_for(self._text.toPlainText()[self._since :])
        self.guide.show()

    @Slot()
    def _search_phrases(self) -> None:
        if self.guide is not None and not self.guide.isHidden():
            self._since = min(self._since, len(self._text.toPlainText()))
            self.guide.look_for(self._text.toPlainText()[self._since :].strip())

    @Slot()
    def _close_phrases(self) -> None:
        if self.guide is not None:
            self.guide.hide()

    @Slot(str)
    def _put_phrase(self, phrase: str) -> None:
        """Put a phrase in the place of what was typed to find it; whole lines before it stay."""
        cursor = self._text.textCursor()
        cursor.setPosition(self._since)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        before = self._text.toPlainText()[: self._since]
        cursor.insertText(f"\n{phrase}" if before and not before.endswith("\n") else phrase)
        self._text.setTextCursor(cursor)
        self._text.flush()
        self.begin()

    @Slot()
    def _ask_photo(self) -> None:
        self.photo_asked.emit(self.finding.id)

    @Slot(QMimeData)
    def _paste(self, what: QMimeData) -> None:
        self.pasted.emit(self.finding.id, what)

    @Slot()
    def _ask_removal(self) -> None:
        self.removed.emit(self.finding.id)

    @Slot()
    def _draw(self) -> None:
        for button, icon in ((self._phrases, "list"), (self._remove, "trash")):
            button.setIcon(self._theme.icon(icon, "quiet", 18))
            button.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
