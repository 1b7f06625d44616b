# SPDX-License-Identifier: MPL-2.0
"""What was gathered before: batch by batch, by whom and when, taken back and brought in again, card by card too."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.core.merging.notes import Batch, SourceNote
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry
from inspector.ui.office.decision_work import Batching, TakingBack, Withdrawing
from inspector.ui.office.gather_lists import RowList
from inspector.ui.office.gather_part import GatherPart
from inspector.ui.office.gather_sending import GatherSending
from inspector.ui.office.gather_signing import Signing
from inspector.ui.office.gather_words import VERDICT, said
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.widgets.flow import Flow

_TAKEN: Final = QT_TRANSLATE_NOOP("PastPart", "Taken back: all that only this batch brought is out of the picture.")
_UP: Final = QT_TRANSLATE_NOOP("PastPart", "The batch is in the picture again.")
_OUT: Final = QT_TRANSLATE_NOOP("PastPart", "Withdrawn: the card is out of the picture, and kept.")
_IN: Final = QT_TRANSLATE_NOOP("PastPart", "The card is in the picture again.")

Past = tuple[Batch, tuple[SourceNote, ...]]


class PastPart(GatherPart):
    """Nothing gathered is ever thrown away: what is taken out can be brought in again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a picture."""
        super().__init__(desk, parent)
        self._said = ""
        self._walks: Mapping[str, Walk] = {}
        self.list: RowList[Past] = RowList(desk.theme, self._entry)
        self.files: RowList[SourceNote] = RowList(desk.theme, self._file, attrgetter("sha256", "inside", "name"))
        self.heads = label("caption"), label("caption")
        self.signing, self.sending = Signing(desk), GatherSending(desk)
        self.back, self.up, self.out, self.into = (QPushButton() for _ in range(4))
        row = QHBoxLayout()
        row.setSpacing(16)
        pairs = ((self.heads[0], self.list, (self.back, self.up)), (self.heads[1], self.files, (self.out, self.into)))
        for head, rows, verbs in pairs:
            column, below = QVBoxLayout(), QWidget()
            column.setSpacing(8)
            flow = Flow(below, 8)
            for verb in verbs:
                flow.addWidget(verb)
            for part in (head, rows, below):
                column.addWidget(part)
            row.addLayout(column, 1)
        self.column.addWidget(self.signing)
        self.column.addWidget(self.fault)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.sending)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.files.selectionModel().currentChanged.connect(self._turn_file)
        for verb, slot in ((self.back, self._take_back), (self.up, self._take_up)):
            verb.clicked.connect(slot)
        for verb, slot in ((self.out, self._withdraw), (self.into, self._restore)):
            verb.clicked.connect(slot)
        self.retranslate()
        self.redraw()

    def show_picture(self, picture: Picture) -> None:
        """Read anew what was gathered, as a batch may have come."""
        super().show_picture(picture)
        self.sending.show_picture(picture)
        self._walks = {card: walk for walk in picture.walks.values() for card in walk.cards}
        self.desk.tasks.run(Batching(self.desk.office.office), self._show, self.refuse)

    def in_order(self) -> Sequence[QWidget]:
        """List what Tab goes through, in the order it is read."""
        return (self.signing, self.list, self.back, self.up, self.files, self.out, self.into, self.sending)

    def enter(self) -> None:
        """Show who decides as it was said elsewhere."""
        self.signing.recall()

    @Slot(object)
    def _show(self, found: Sequence[Past]) -> None:
        self.list.show_rows(found)
        self.retranslate()
        self._turn(QModelIndex())

    def _entry(self, past: Past) -> Entry:
        batch, _ = past
        told = self.tr("files {files} · new records {fresh}").format(files=batch.files, fresh=batch.fresh)
        tag = self.tr("taken back") if batch.undone else ""
        title = f"{batch.at.day()} {batch.at.clock()[:5]} · {batch.by}".rstrip(" ·")
        return Entry(batch.id, title, told, tag, "partial")

    def _file(self, note: SourceNote) -> Entry:
        word, meaning, _, _ = VERDICT.get(note.verdict, VERDICT["new"])
        name = " › ".join(part for part in (note.name, note.inside) if part)
        detail = " · ".join(part for part in (self._whose(note.card), note.folder) if part)
        if self._is_out(note.card):
            return Entry(f"{note.sha256} {name}", name, detail, self.tr("withdrawn"), "partial")
        return Entry(f"{note.sha256} {name}", name, detail, said(word), meaning)

    def _whose(self, card: str) -> str:
        walk = self._walks.get(card)
        return "" if walk is None else f"{walk.header.site.name} · {walk.day}"

    def _is_out(self, card: str) -> bool:
        return self.picture is not None and card in self.picture.withdrawn

    @Slot(QModelIndex)
    def _turn(self, _index: QModelIndex) -> None:
        past = self.list.chosen()
        self.files.show_rows(() if past is None else past[1])
        self.back.setVisible(past is not None and not past[0].undone)
        self.up.setVisible(past is not None and past[0].undone)
        self._turn_file(QModelIndex())

    @Slot(QModelIndex)
    def _turn_file(self, _index: QModelIndex) -> None:
        note = self.files.chosen()
        card = "" if note is None else note.card
        self.out.setVisible(bool(card) and not self._is_out(card))
        self.into.setVisible(bool(card) and self._is_out(card))

    # -- deeds -------------------------------------------------------------------------------------------------------

    @Slot()
    def _take_back(self) -> None:
        self._turn_batch(str(_TAKEN), up=False)

    @Slot()
    def _take_up(self) -> None:
        self._turn_batch(str(_UP), up=True)

    def _turn_batch(self, words: str, *, up: bool) -> None:
        past, lacking = self.list.chosen(), self.signing.lacking()
        if lacking is not None:
            self.refuse(lacking)
        elif past is not None:
            self._said = words
            work = TakingBack(self.desk.office.office, past[0].id, self.signing.why, self.signing.author, up)
            self.desk.tasks.run(work, self._done, self.refuse)

    @Slot()
    def _withdraw(self) -> None:
        self._turn_card(str(_OUT), back=False)

    @Slot()
    def _restore(self) -> None:
        self._turn_card(str(_IN), back=True)

    def _turn_card(self, words: str, *, back: bool) -> None:
        note, lacking = self.files.chosen(), self.signing.lacking()
        if lacking is not None:
            self.refuse(lacking)
        elif note is not None and note.card:
            self._said = words
            work = Withdrawing(self.desk.office.office, (note.card,), self.signing.why, self.signing.author, back)
            self.desk.tasks.run(work, self._done, self.refuse)

    @Slot(object)
    def _done(self, _what: object) -> None:
        self.desk.say(Phrase("PastPart", self._said), "good")
        self.ask_anew()

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        any_ = bool(self.list.held())
        self.title.setText(self.tr("Gathered before") if any_ else self.tr("Nothing was gathered here yet"))
        for part in (self.signing, self.list, self.files, *self.heads):
            part.setVisible(any_)
        names = self.tr("Batches"), self.tr("Files of the batch")
        for head, words in zip(self.heads, names, strict=True):
            head.setText(words)
        self.list.setAccessibleName(names[0])
        self.files.setAccessibleName(names[1])
        self.list.rows.said_anew()
        self.files.rows.said_anew()
        self.back.setText(self.tr("Take the batch back"))
        self.back.setToolTip(self.tr("All that only this batch brought goes out of the picture, and is kept"))
        self.up.setText(self.tr("Bring it in again"))
        self.up.setToolTip(self.tr("All of the batch comes into the picture again"))
        self.out.setText(self.tr("Withdraw this card"))
        self.out.setToolTip(self.tr("The figures are as if it had never come; it is kept"))
        self.into.setText(self.tr("Restore this card"))
        self.into.setToolTip(self.tr("It counts again"))

    def redraw(self) -> None:
        """Take heights anew."""
        for rows in (self.list, self.files):
            rows.setMinimumHeight(self.desk.theme.px(200))
