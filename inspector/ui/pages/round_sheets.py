# SPDX-License-Identifier: MPL-2.0
"""Which checklists the sites of each type are judged by in a round: proposed by their names, two for one walk."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.round_plans import Sheet
from inspector.ui.desk import Desk
from inspector.ui.models.library_rows import newest_of_each
from inspector.ui.pages.part import Part
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.text import label
from inspector.ui.shelf import Shelved

EVERY: Final = ""
"""The row for every type that has none of its own."""


class SheetsPart(Part):
    """A row a type of the register: the checklist, and a second one where two systems are walked at once."""

    def __init__(self, desk: Desk) -> None:
        """Wait for the shelf."""
        super().__init__(desk)
        self.hint = label("caption", wrap=True)
        self.bed = QWidget()
        self._grid = QGridLayout(self.bed)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._rows: list[tuple[QLabel, Chooser, Chooser]] = []
        self._types: tuple[str, ...] = ()
        self._sheets: tuple[Sheet, ...] = ()
        self.column.addWidget(self.hint)
        self.column.addWidget(self.bed)
        desk.shelf.filled.connect(self._offer)
        self.retranslate()

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Show what a round says; without a word of it, propose by the names of the types."""
        self._sheets = tuple(sheets)
        listed = tuple(name for name, _ in self.desk.hall.workspace.site_types() if name)
        said = tuple(sheet.type for sheet in sheets if sheet.type and sheet.type not in listed)
        self._types = (*listed, *said, EVERY)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        covers = newest_of_each(self.desk.shelf.shelved)
        kept = self._kept()
        named = tuple((cover.key, cover.title.said(self.desk.language)) for cover in covers)
        while len(self._rows) < len(self._types):
            self._add()
        for place, (name, first, second) in enumerate(self._rows):
            there = place < len(self._types)
            for widget in (name, first, second):
                widget.setVisible(there)
            if there:
                self._fill(place, (*kept, *named), covers)

    def _fill(self, place: int, offered: tuple[tuple[str, str], ...], covers: Sequence[Shelved]) -> None:
        name, first, second = self._rows[place]
        type_ = self._types[place]
        said = type_ or self.tr("any other type")
        name.setText(said)
        digests = next((sheet.checklists for sheet in self._sheets if sheet.type == type_), ())
        wanted: tuple[str, ...] = tuple(str(digest) for digest in digests)
        if not self._sheets and type_:
            wanted = proposed(type_, covers)
        for at, (chooser, nothing) in enumerate(((first, self.tr("not judged")), (second, self.tr("no second one")))):
            chooser.offer((("", nothing), *offered))
            chooser.choose(wanted[at] if at < len(wanted) else "")
            chooser.setAccessibleName(f"{said} {at + 1}")
            chooser.setToolTip(self.tr("Checklist for sites of this type"))

    def _add(self) -> None:
        row = len(self._rows)
        name, first, second = label("", wrap=True), Chooser(self.desk.theme), Chooser(self.desk.theme)
        for column, widget in enumerate((name, first, second)):
            self._grid.addWidget(widget, row, column)
        for chooser in (first, second):
            chooser.setMinimumWidth(80)
            chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(5)
        self._rows.append((name, first, second))

    def _kept(self) -> tuple[tuple[str, str], ...]:
        """Name the checklists the round says by their digests, as they were kept."""
        used = {str(digest) for sheet in self._sheets for digest in sheet.checklists}
        known = self.desk.hall.workspace.checklists()
        language = self.desk.language
        return tuple(
            (str(one.digest), f"{one.title.said(language)} {one.version}") for one in known if one.digest in used
        )

    def checklists(self) -> tuple[Checklist, ...]:
        """Give the checklists chosen from the shelf, read; raises KnownError when one cannot be read."""
        used = {str(digest) for sheet in self._sheets for digest in sheet.checklists}
        chosen = {chooser.chosen() for _, *pair in self._rows[: len(self._types)] for chooser in pair}
        return tuple(self.desk.shelf.take(key) for key in sorted(chosen - used - {""}))

    def sheets(self) -> tuple[Sheet, ...]:
        """Give what was chosen, type by type; raises KnownError when a checklist cannot be read."""
        used = {str(digest) for sheet in self._sheets for digest in sheet.checklists}
        found = []
        for type_, (_, *pair) in zip(self._types, self._rows, strict=False):
            keys = dict.fromkeys(key for chooser in pair if (key := chooser.chosen()))
            digests = tuple(ChecklistDigest(key) if key in used else self.desk.shelf.take(key).digest() for key in keys)
            if digests:
                found.append(Sheet(type_, digests))
        return tuple(found)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Checklists by type of site"))
        self.hint.setText(self.tr("A second one makes one walk serve two systems; shared points are asked once."))
        self._offer()


def proposed(type_: str, covers: Sequence[Shelved]) -> tuple[str, ...]:
    """Propose a checklist whose kind of site is named as the type, or is part of its name."""
    for exact in (True, False):
        for cover in covers:
            said = [words for _, words in cover.site_type.words if words]
            if any(words == type_ if exact else words in type_ or type_ in words for words in said):
                return (cover.key,)
    return ()
