# SPDX-License-Identifier: MPL-2.0
"""The local numbers of a checklist (〔〕): values edited make a new kept version; the file is never touched."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.app.authoring import adapted
from inspector.core.checklist import Checklist
from inspector.core.parameter_places import changed_points, points_with, stands_outside
from inspector.core.points import PointId
from inspector.core.problems import KnownError, Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.checklist_number_row import NumberRow
from inspector.ui.pages.checklist_view import ChecklistView
from inspector.ui.parts.column import scrolled
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.shelf import Shelved
from inspector.ui.tasks import Task
from inspector.ui.widgets.flow import Flow

_KEPT: Final = QT_TRANSLATE_NOOP("NumbersView", "Kept as version {version}; the sheet it came from is as it was")
_PAUSE: Final = 250


@dataclass(frozen=True, slots=True)
class Seen:
    """What values typed come to: the version they make and the points that change, or why they cannot be."""

    asked: "LookAhead"
    made: Checklist | None = None
    changed: tuple[PointId, ...] = ()
    problem: Problem | None = None


class LookAhead:
    """The making of a version with other numbers, as work to be done beside the window."""

    def __init__(self, checklist: Checklist, values: Mapping[str, Fraction], version: str) -> None:
        """Take the sheet, the values that differ, and what the version is called."""
        self._checklist, self._values, self._version = checklist, values, version

    def __call__(self, task: Task) -> Seen:
        """Make it; a value that does not fit is told, not raised, so that it can be told from an earlier look."""
        task.step(0, 1)
        try:
            made = adapted(self._checklist, self._values, version=self._version)
        except KnownError as error:
            return Seen(self, problem=error.problem)
        return Seen(self, made, changed_points(self._checklist, made))


class NumbersView(ChecklistView):
    """A row a number; `kept` names the new version on the shelf, `point_asked` a point a number stands in."""

    kept = Signal(str)
    point_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Start without numbers."""
        super().__init__(desk, parent)
        self.rows: list[NumberRow] = []
        self._laid = False
        self._made: Checklist | None = None
        self._asked: LookAhead | None = None
        self._changed: tuple[PointId, ...] = ()
        self._problem: Problem | None = None
        self.about, self.preview = label("quiet", wrap=True), label("", wrap=True)
        self._bed, self._foot = QWidget(), QWidget()
        self._bed.setProperty("look", "sheet")
        self._list = QVBoxLayout(self._bed)
        self._list.setContentsMargins(0, 0, 12, 0)
        self._list.setSpacing(8)
        self._list.addWidget(self.about)
        self._list.addStretch(1)
        self.version, self.keep, self.reset = QLineEdit(), QPushButton(), QPushButton()
        self.version.setFixedWidth(desk.theme.px(180))
        self.keep.setProperty("look", "primary")
        self._named = label("quiet")
        self._lay()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look_ahead)
        self.version.textChanged.connect(self.wait_on)
        self.keep.clicked.connect(self.keep_version)
        self.reset.clicked.connect(self.put_back)
        self.retranslate()

    def _lay(self) -> None:
        foot = Flow(self._foot)
        for part in (self._named, self.version, self.reset, self.keep):
            foot.addWidget(part)
        self.column.addWidget(scrolled(self._bed, self), 1)
        self.column.addWidget(self.preview)
        self.column.addWidget(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the verbs end the list where height is short, stand below it elsewhere."""
        super().resizeEvent(event)
        home = self._list if self.height() < 4 * self._foot.heightForWidth(self.width()) else self.column
        if home.indexOf(self._foot) < 0:
            (self.column if home is self._list else self._list).removeWidget(self._foot)
            home.addWidget(self._foot)
            self._foot.show()

    def show_sheet(self, cover: Shelved | None, checklist: Checklist | None) -> None:
        """Forget the numbers of the sheet before; those of this one are laid out when they are looked at."""
        self.cover, self.checklist = cover, checklist
        self._laid = False
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()  # it may be drawn once more before it goes
            row.deleteLater()
        self.rows = []
        self.look_ahead()

    def enter(self) -> None:
        """Lay out a row for each number, unless that was done."""
        if self._laid or self.checklist is None:
            return
        self._laid = True
        for place, parameter in enumerate(self.checklist.parameters):
            points = tuple(map(str, points_with(self.checklist, parameter)))
            row = NumberRow(self.desk.theme, parameter, points, self._bed)
            row.changed.connect(self.wait_on)
            row.point_asked.connect(self.point_asked)
            self._list.insertWidget(place + 1, row)
            self.rows.append(row)
        self.version.setText(next_version(self.checklist.version, self._versions()))
        self.retranslate()
        self.look_ahead()

    def values(self) -> Mapping[str, Fraction]:
        """Give the values that differ from the sheet's; raises KnownError `number_form`."""
        found: dict[str, Fraction] = {}
        for row in self.rows:
            value = row.value()
            if value is None:
                raise KnownError(row.problem or Problem("number_form", found=row.field.text()))
            if value != row.parameter.value:
                found[row.parameter.id] = value
        return found

    @Slot()
    def wait_on(self) -> None:
        """Wait until the typing pauses; what was made before no longer holds."""
        self._made, self._asked = None, None
        self.keep.setEnabled(False)
        self._pause.start()

    @Slot()
    def look_ahead(self) -> None:
        """Make the version as it would be, beside the window, to tell how many points change; nothing is kept."""
        self._made, self._problem, self._asked = None, None, None
        try:
            values = self.values()
            version = self._free_version() if values else ""
        except KnownError as error:
            self._problem, values, version = error.problem, {}, ""
        if self.checklist is not None and values:
            self._asked = LookAhead(self.checklist, values, version)
            self.desk.tasks.run(self._asked, self._seen)
        self.tell()

    @Slot(object)
    def _seen(self, seen: Seen) -> None:
        if seen.asked is self._asked:  # an earlier look may end later
            self._made, self._problem, self._changed = seen.made, seen.problem, seen.changed
            self.tell()

    @Slot()
    def put_back(self) -> None:
        """Put every value back to the sheet's."""
        if self.cover is not None:
            self.show_sheet(self.cover, self.checklist)
            self.enter()

    @Slot()
    def keep_version(self) -> None:
        """Keep the version in the workspace; the sheet it came from stays as it is."""
        if self._made is None:
            return
        try:
            digest = self.desk.hall.workspace.keep_checklist(self._made)
        except KnownError as error:
            self.desk.complain(error.problem)
            return
        self.desk.say(Phrase("NumbersView", str(_KEPT), {"version": self._made.version}), "good")
        self.kept.emit(str(digest))

    @Slot()
    def tell(self) -> None:
        """Say what the numbers typed come to."""
        self.keep.setEnabled(self._made is not None)
        if self._problem is not None:
            self.preview.setText(self.desk.sentence(self._problem))
        elif self._made is not None:
            changed = self._changed
            self.preview.setText(
                self.tr("Points that change: {n} ({points})").format(
                    n=len(changed), points=", ".join(changed[:12]) or "–"
                )
            )
        else:
            self.preview.setText("" if self.rows else self.tr("This checklist has no local numbers."))

    @Slot()
    def redraw(self) -> None:
        """Take sizes anew."""
        self.version.setFixedWidth(self.desk.theme.px(180))
        for row in self.rows:
            row.fit(self.desk.theme)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.about.setText(self.tr("New values make a new version, kept in the workspace. Visits begun keep theirs."))
        self._named.setText(self.tr("Version"))
        self.version.setAccessibleName(self.tr("Version"))
        self.version.setToolTip(self.tr("What the new version is called"))
        self.keep.setText(self.tr("Keep as a version"))
        self.keep.setToolTip(self.tr("Keep a local version with these numbers in the workspace"))
        self.reset.setText(self.tr("Put back"))
        self.reset.setToolTip(self.tr("Put every number back to the sheet's"))
        for row in self.rows:
            row.say(self.desk.language, outside=stands_outside(row.parameter))

    def _free_version(self) -> str:
        """Give the version typed; raises KnownError `version_taken`."""
        version, own = self.version.text().strip(), self.cover.id if self.cover is not None else ""
        if version in self._versions():
            raise KnownError(Problem("version_taken", found=version, id=own))
        return version

    def _versions(self) -> frozenset[str]:
        own = self.cover.id if self.cover is not None else ""
        return frozenset(one.version for one in self.desk.shelf.shelved if one.id == own)


def next_version(version: str, taken: frozenset[str]) -> str:
    """Offer a version not yet taken: `2026.1-local`, then `2026.1-local2`."""
    stem = version.partition("-local")[0]
    names = (f"{stem}-local{place if place > 1 else ''}" for place in range(1, len(taken) + 3))
    return next(name for name in names if name not in taken)
