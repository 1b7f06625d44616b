# SPDX-License-Identifier: MPL-2.0
"""One file that was looked at: what it is and why, who signed it, whether the office admits it, what was edited."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.app.office.gathered import GatheredFile
from inspector.app.trust import Standing
from inspector.core.merging.edits import Edit
from inspector.ui.desk import Desk
from inspector.ui.office.gather_words import VERDICT, said, signer_said
from inspector.ui.parts.text import label
from inspector.ui.parts.tick import Tick
from inspector.ui.phrase import together


class FileCard(QFrame):
    """`admitted` tells that the card may rank or not, `approved` which changes by hand are taken.

    `let_in` tells whether what was taken back here comes in again with a merge file.
    """

    admitted = Signal(bool)
    let_in = Signal(bool)
    approved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a file."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._desk = desk
        self._file: GatheredFile | None = None
        self._boxes: list[Tick] = []
        self.name, self.why, self.facts = label("strong", wrap=True), label(wrap=True), label("quiet", wrap=True)
        self.admit, self.again = Tick(desk.theme), Tick(desk.theme)
        self.edits = label("quiet", wrap=True)
        self.every, self.none = QPushButton(), QPushButton()
        self._rows, self._verbs = QWidget(), QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        verbs = QHBoxLayout(self._verbs)
        verbs.setContentsMargins(0, 0, 0, 0)
        verbs.addWidget(self.every)
        verbs.addWidget(self.none)
        verbs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.name, self.why, self.facts, self.admit, self.again, self.edits, self._verbs, self._rows):
            column.addWidget(part)
        column.addStretch(1)
        self.admit.toggled.connect(self.admitted)
        self.again.toggled.connect(self.let_in)
        self.every.clicked.connect(self._tick_all)
        self.none.clicked.connect(self._tick_none)
        self.show_file(None)

    def show_file(
        self,
        file: GatheredFile | None,
        *,
        admitted: bool = False,
        approved: Collection[Edit] = (),
        again: bool = False,
    ) -> None:
        """Show a file, and what was chosen about it."""
        self._file = file
        self.setVisible(file is not None)
        if file is None:
            return
        for tick, offered, chosen in ((self.admit, file.admits, admitted), (self.again, bool(file.out), again)):
            blocked = tick.blockSignals(True)
            tick.setVisible(offered)
            tick.setChecked(chosen)
            tick.blockSignals(blocked)
        self._offer_edits(file, approved)
        self.retranslate()

    def _offer_edits(self, file: GatheredFile, approved: Collection[Edit]) -> None:
        while len(self._boxes) < len(file.edits):
            box = Tick(self._desk.theme, self._rows)
            box.toggled.connect(self._approve)
            self._boxes.append(box)
            self._column.addWidget(box)
        for place, box in enumerate(self._boxes):
            box.setVisible(place < len(file.edits))
            if place < len(file.edits):
                edit = file.edits[place]
                blocked = box.blockSignals(True)
                box.setEnabled(edit.takeable)
                box.setChecked(edit in approved)
                box.blockSignals(blocked)
        self._rows.setVisible(bool(file.edits))
        self._verbs.setVisible(any(edit.takeable for edit in file.edits))
        self.edits.setVisible(bool(file.edits))

    @Slot()
    def _approve(self) -> None:
        if self._file is not None:
            pairs = zip(self._file.edits, self._boxes, strict=False)
            self.approved.emit(tuple(edit for edit, box in pairs if box.isChecked()))

    @Slot()
    def _tick_all(self) -> None:
        self._tick(on=True)

    @Slot()
    def _tick_none(self) -> None:
        self._tick(on=False)

    def _tick(self, *, on: bool) -> None:
        for edit, box in zip(() if self._file is None else self._file.edits, self._boxes, strict=False):
            blocked = box.blockSignals(True)
            box.setChecked(on and edit.takeable)
            box.blockSignals(blocked)
        self._approve()

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say the file anew."""
        self.admit.setText(self.tr("Admit it: its card may rank though no assignment names the visit"))
        self.every.setText(self.tr("Approve all"))
        self.none.setText(self.tr("Approve none"))
        self.every.setToolTip(
            self.tr("Every change by hand that can be taken stands as an overrule; the original stays")
        )
        self.none.setToolTip(self.tr("The card stands as it was made"))
        self.edits.setText(self.tr("Changed by hand. What you approve is kept as an overrule; the original stays."))
        file = self._file
        if file is None:
            return
        if file.signer.standing is Standing.REVOKED:
            self.admit.setText(self.tr("Admit it though its key was revoked"))
        self.admit.setToolTip(self.tr("Kept as a decision with your name and reason"))
        self.again.setText(self.tr("Let what was taken back here come in again: {n}").format(n=len(file.out)))
        self.again.setToolTip(self.tr("Kept with your name and reason; without it they stay out"))
        self.name.setText(" › ".join(part for part in (file.name, file.inside) if part))
        self.why.setText("\n".join(self._why(file)))
        self.facts.setText(self._facts(file))
        for edit, box in zip(file.edits, self._boxes, strict=False):
            words = self._edit_said(edit)
            box.setText(words)
            box.setToolTip(words)

    def _why(self, file: GatheredFile) -> list[str]:
        lines = [said(VERDICT[file.verdict][3])]
        lines += [self._desk.sentence(problem) for problem in (*file.problems, *file.notes)]
        if file.resaved and not file.edits:
            lines.append(self.tr("Saved again by another program: its seal is gone, its cells agree."))
        if file.verdict == "merge":
            lines.append(self.tr("Records: {n}, not here yet: {fresh}.").format(n=file.records, fresh=file.fresh))
        return lines

    def _facts(self, file: GatheredFile) -> str:
        kind = self._desk.word(f"round.{file.kind}") if file.kind else ""
        size = self.tr("{n} kB").format(n=max(1, file.size // 1000)) if file.size else ""
        lines = (
            " · ".join(
                part
                for part in (file.site, kind, file.title, file.day, together(file.inspectors, self._desk.language))
                if part
            ),
            " · ".join(part for part in (self._signed(file), size, self._folder(file)) if part),
        )
        return "\n".join(line for line in lines if line)

    def _folder(self, file: GatheredFile) -> str:
        return str(Path(file.path).parent)

    def _signed(self, file: GatheredFile) -> str:
        standing = file.signer.standing.value
        if not file.form:
            return ""
        words = signer_said(standing, file.signer.name)
        return f"{words} ({file.signer.spoken()})" if standing == "unknown" else words

    def _edit_said(self, edit: Edit) -> str:
        where = f"{edit.sheet} {edit.cell}" if edit.key is None else str(edit.key[1])
        change = self.tr("{where}: {was} → {now}").format(where=where, was=edit.was or "–", now=edit.now or "–")
        return change if edit.problem is None else f"{change}   {self._desk.sentence(edit.problem)}"

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
