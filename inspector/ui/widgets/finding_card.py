# SPDX-License-Identifier: MPL-2.0
"""One problem of a point: what is wrong, exactly where, photos, who answers for it, and its flags."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from inspector.core.findings import FLAGS, Finding
from inspector.core.words import word
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.theme import Theme
from inspector.ui.widgets.chip_row import ChipRow
from inspector.ui.widgets.note_field import NoteField
from inspector.ui.widgets.photo_strip import PhotoStrip


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

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        """Begin as an empty draft."""
        super().__init__()
        self._theme = theme
        self.finding = Finding("")
        self._units: tuple[str, ...] = ()
        self._offered: tuple[str, ...] = ()
        self._title = QLabel()
        self._title.setProperty("look", "caption")
        self._phrases, self._remove = QToolButton(), QToolButton()
        self._menu = QMenu(self)
        self._text, self._place = NoteField(theme, 2), NoteField(theme)
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

    def offer(self, phrases: Sequence[str], units: Sequence[str], language: str) -> None:
        """Offer phrases to put in (the faults of the point) and the units that may answer for it."""
        self._units = tuple(units)
        self._unit_chips.offer([(unit, unit) for unit in units])
        self._flag_chips.offer([(flag, word(f"flag.{flag}", language)) for flag in FLAGS])
        self._offered = tuple(phrases)
        self._phrases.setVisible(bool(phrases))

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
        self._text.setToolTip(self.tr("What is wrong; Enter goes on to the place"))
        self._place.setToolTip(self.tr("Exact place of the problem; Enter goes on to the next point"))
        for button, words in ((self._phrases, self.tr("Phrases")), (self._remove, self.tr("Remove this problem"))):
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
        for part in (self._text, self._place, self._photos, self._unit_chips, self._flag_chips):
            column.addWidget(part)
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
        self._phrases.clicked.connect(self._open_phrases)
        self._menu.triggered.connect(self._put_phrase)
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
        self.written.emit(replace(self.finding, units=units, flags=self._flag_chips.on()))

    @Slot()
    def _open_phrases(self) -> None:
        self._menu.clear()
        for phrase in self._offered:
            self._menu.addAction(phrase).setData(phrase)
        self._menu.popup(self._phrases.mapToGlobal(self._phrases.rect().bottomLeft()))

    @Slot(QAction)
    def _put_phrase(self, action: QAction) -> None:
        phrase = str(action.data())
        before = self._text.toPlainText().rstrip()
        self._text.setPlainText(f"{before}\n{phrase}" if before else phrase)
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
