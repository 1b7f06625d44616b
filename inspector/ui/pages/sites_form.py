# SPDX-License-Identifier: MPL-2.0
"""The form of a site: its name, number, type and address, where it lies, its units by area and by trade."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from inspector.core.problems import KnownError, Problem
from inspector.core.register import DEPARTMENT, LEVELS
from inspector.core.sites import OWNERS, Site, Unit
from inspector.ui.desk import Desk
from inspector.ui.pages.part import Part
from inspector.ui.pages.sites_spot import read_spot
from inspector.ui.pages.sites_words import spot_said
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow

LINES: Final = ("name", "type", "address", "spot", "id")
UNITS: Final = (*(("area", level) for level in LEVELS), ("trade", DEPARTMENT), ("trade", DEPARTMENT))


class SiteForm(Part):
    """Writes one site into the register."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay an empty form."""
        super().__init__(desk)
        self._site: Site | None = None
        self.title.setProperty("look", "point")
        self.lines = {name: QLineEdit() for name in LINES}
        self.units = [(QLineEdit(), QLineEdit()) for _ in UNITS]
        self._seated: tuple[Unit, ...] = ()
        self._beyond: tuple[Unit, ...] = ()
        self.names: dict[QLineEdit, QLabel] = {}
        self.fault = label("fault", wrap=True)
        self._problem: Problem | None = None
        self.keep, self.cancel = QPushButton(), QPushButton()
        self.keep.setProperty("look", "primary")
        self._lay()
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.left)
        for line in self._every():
            line.textEdited.connect(self._mend)
            line.returnPressed.connect(self._keep)
        self.retranslate()

    def _lay(self) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        cells = [*self.lines.values()]
        spots = ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1), (2, 0, 1, 1), (2, 1, 1, 1))
        ordered = [cells[0], cells[1], cells[4], cells[2], cells[3]]
        for line, (row, column, high, wide) in zip(ordered, spots, strict=True):
            self._put(grid, line, row, column, wide if high else 1)
        for place, (unit, leader) in enumerate(self.units):
            self._put(grid, unit, 3 + place, 0, 1)
            self._put(grid, leader, 3 + place, 1, 1)
        grid.setRowStretch(2 * (3 + len(self.units)), 1)
        verbs = QWidget()
        flow = Flow(verbs, 8)
        flow.addWidget(self.keep)
        flow.addWidget(self.cancel)
        self.column.setContentsMargins(32, 24, 20, 16)
        self.column.addWidget(scrolled(inner, self), 1)
        self.column.addWidget(self.fault)
        self.column.addWidget(verbs)

    def _put(self, grid: QGridLayout, line: QLineEdit, row: int, column: int, wide: int) -> None:
        self.names[line] = label("caption")
        self.names[line].setBuddy(line)
        grid.addWidget(self.names[line], row * 2, column, 1, wide)
        grid.addWidget(line, row * 2 + 1, column, 1, wide)

    def _every(self) -> list[QLineEdit]:
        return [*self.lines.values(), *(line for pair in self.units for line in pair)]

    def show_site(self, site: Site | None) -> None:
        """Show a site to be written over, or an empty form."""
        self._site = site
        known = site or Site("")
        self.title.setText(self.tr("Edit the site") if site else self.tr("New site"))
        said = {"name": known.name, "type": known.type, "address": known.address, "spot": spot_said(known)}
        for name, words in (said | {"id": known.id}).items():
            self.lines[name].setText(words)
        self.lines["id"].setReadOnly(site is not None)
        self._seated, self._beyond = seated(known)
        for (unit, leader), found in zip(self.units, self._seated, strict=True):
            unit.setText(found.name)
            leader.setText(found.leader)
        for line in self._every():
            line.setModified(False)
        self._mend()
        self.lines["name"].setFocus()

    def is_written(self) -> bool:
        """Whether something was typed that is not kept."""
        return any(line.isModified() for line in self._every())

    def warn(self) -> None:
        """Say that something typed is not kept yet."""
        self._refuse(Problem("site_not_kept"))

    @Slot()
    def _keep(self) -> None:
        try:
            site = self._read()
            self.desk.hall.workspace.keep_sites((site,))
        except KnownError as error:
            self._refuse(error.problem)
            return
        for line in self._every():
            line.setModified(False)
        self.kept.emit(site.id)

    def _read(self) -> Site:
        """Read the form; raises KnownError `site_unnamed`, `site_number_taken` or `spot_form`."""
        said = {name: line.text().strip() for name, line in self.lines.items()}
        if not said["name"]:
            self.lines["name"].setFocus()
            raise KnownError(Problem("site_unnamed"))
        id_ = said["id"] or self.desk.hall.new_id()
        if self._site is None and self.desk.hall.workspace.site(id_) is not None:
            self.lines["id"].setFocus()
            raise KnownError(Problem("site_number_taken", found=id_[:40]))
        return Site(said["name"], id_, said["address"], self._units(), said["type"], read_spot(said["spot"]))

    def _units(self) -> tuple[Unit, ...]:
        """Read the units; those the form has no line for stay behind the others of their owner."""
        typed = (
            replace(old, name=unit.text().strip(), leader=leader.text().strip())
            for (unit, leader), old in zip(self.units, self._seated, strict=True)
        )
        every = (*(unit for unit in typed if unit.name), *self._beyond)
        return tuple(sorted(every, key=_owner))

    def _refuse(self, problem: Problem) -> None:
        self._problem = problem
        self.fault.setText(self.desk.sentence(problem))
        self.fault.show()

    @Slot()
    def _mend(self) -> None:
        self._problem = None
        self.fault.clear()
        self.fault.hide()

    def retranslate(self) -> None:
        """Say every word anew."""
        words = {
            "name": (self.tr("Name of the site"), ""),
            "type": (self.tr("Type of site"), self.tr("as the checklists name it")),
            "address": (self.desk.word("paper.address"), ""),
            "spot": (self.tr("North, east"), self.tr("in degrees, such as 30.27, 120.15")),
            "id": (self.tr("Number"), self.tr("made by the program when empty")),
        }
        for name, (said, hint) in words.items():
            self._name(self.lines[name], said, hint)
        titles = (
            self.tr("District"),
            self.tr("Street or town"),
            self.tr("Community or village"),
            self.tr("Department"),
            self.tr("Second department"),
        )
        for (unit, leader), title in zip(self.units, titles, strict=True):
            self._name(unit, title, "")
            self._name(leader, self.tr("Leader"), "", f"{title} {self.tr('Leader')}")
        self.keep.setText(self.tr("Keep"))
        self.keep.setToolTip(self.tr("Keep the site in the register"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Leave the register as it was"))
        if self._problem is not None:
            self.fault.setText(self.desk.sentence(self._problem))

    def _name(self, line: QLineEdit, said: str, hint: str, spoken: str = "") -> None:
        self.names[line].setText(said)
        line.setAccessibleName(spoken or said)
        line.setPlaceholderText(hint)
        line.setToolTip(hint or spoken or said)


def seated(site: Site) -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
    """Give a site's units in the order of UNITS (empty where there is none), and those that found no seat."""
    left = list(site.units)
    found: list[Unit] = []
    for owner, level in UNITS:
        exact = next((unit for unit in left if (unit.owner, unit.level) == (owner, level)), None)
        loose = next((unit for unit in left if unit.owner == owner and unit.level not in {*LEVELS, DEPARTMENT}), None)
        unit = exact or loose
        if unit is not None:
            left.remove(unit)
        found.append(unit or Unit("", owner, level))
    return tuple(found), tuple(left)


def _owner(unit: Unit) -> int:
    return OWNERS.index(unit.owner)
