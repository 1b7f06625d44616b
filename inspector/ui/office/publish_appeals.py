# SPDX-License-Identifier: MPL-2.0
"""The appeals of units (申诉): filed at a point, reviewed, upheld or granted, each step with a reason and a name."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.office.publish_work import Filing, Taking
from inspector.ui.pages.fault_part import FaultPart
from inspector.ui.parts.column import draggable
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task
from inspector.ui.widgets.entry_row import EntryRow
from inspector.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from inspector.app.office.appeals import Appeal
    from inspector.core.merging.picture import Picture
    from inspector.core.visits import Key

LIST_HIGH = 62
MOST_SHOWN = 6
_MEANINGS = {"filed": "warning", "reviewing": "accent", "upheld": "skipped", "revoked": "met"}


class AppealsPart(FaultPart):
    """A list of appeals; below it the steps of the one chosen, or the form of a new one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the list and the form."""
        super().__init__(desk, parent)
        self.rows: PagedRows[Appeal] = PagedRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self.list.setUniformItemSizes(True)
        draggable(self.list)
        self.none, self.steps = label("quiet", wrap=True), label("", wrap=True)
        self.form, self.where = QFrame(), label("strong", wrap=True)
        self.form.setProperty("look", "sunken")
        self.fields = {code: QLineEdit() for code in ("unit", "reason", "by")}
        self.names: dict[str, QLabel] = {code: label("caption", wrap=True) for code in self.fields}
        self.verbs = {code: QPushButton() for code in ("file", "reviewing", "upheld", "revoked", "leave")}
        self._picture: Picture | None = None
        self._appeals: tuple[Appeal, ...] = ()
        self._begun: tuple[str, Key] | None = None
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._turn)
        for code, slot in (
            ("file", self.file),
            ("reviewing", self.review),
            ("upheld", self.uphold),
            ("revoked", self.grant),
            ("leave", self.leave_form),
        ):
            self.verbs[code].clicked.connect(slot)
        desk.office.came.connect(self._came)
        self.retranslate()

    def _lay_out(self) -> None:
        self.title.hide()
        inner = QVBoxLayout(self.form)
        inner.setContentsMargins(16, 12, 16, 16)
        inner.setSpacing(4)
        inner.addWidget(self.where)
        inner.addWidget(self.steps)
        for code, field in self.fields.items():
            inner.addWidget(self.names[code])
            inner.addWidget(field)
            self.names[code].setBuddy(field)
        verbs = QWidget()
        row = Flow(verbs, 8)
        for button in self.verbs.values():
            row.addWidget(button)
        inner.addSpacing(8)
        inner.addWidget(self.fault)
        inner.addWidget(verbs)
        for part in (self.none, self.list, self.form):
            self.column.addWidget(part)
        self.column.addStretch(1)
        for part in (self.form, self.list, self.fault):
            part.hide()

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_appeals(self) -> None:
        """Show what is known, and read it anew."""
        self._came()
        self.desk.office.ask()

    @Slot()
    def _came(self) -> None:
        from inspector.app.office.appeals import appeals

        self._picture = self.desk.office.picture
        if self._picture is None:
            return
        kept = self.list.currentIndex().row()
        self._appeals = appeals(self._picture)
        self.rows.show(len(self._appeals), self._some, self._entry)
        self.list.setVisible(bool(self._appeals))
        self.list.setFixedHeight(self.desk.theme.px(LIST_HIGH) * min(MOST_SHOWN, max(1, len(self._appeals))) + 8)
        if self._appeals and self._begun is None:
            self.list.setCurrentIndex(self.rows.index(min(max(0, kept), len(self._appeals) - 1)))
        self._show_form()

    def begin_at(self, walk: str, key: "Key") -> None:
        """Ask for a new appeal at a point of a walk."""
        self._begun = (walk, key)
        self.list.selectionModel().clear()
        self.fields["unit"].clear()
        self.fields["reason"].clear()
        self._show_form()
        self.fields["unit"].setFocus()

    @Slot(QModelIndex)
    def _turn(self, index: QModelIndex) -> None:
        if index.isValid():
            self._begun = None
            self.fields["reason"].clear()
            self._show_form()

    def chosen(self) -> "Appeal | None":
        """Give the appeal stood on."""
        return None if self._begun is not None else self.rows.row(self.list.currentIndex())

    def _show_form(self) -> None:
        appeal, begun = self.chosen(), self._begun
        self.form.setVisible(appeal is not None or begun is not None)
        self.none.setVisible(not self._appeals and begun is None)
        self.mend()
        walk, key = begun or (appeal.walk.id if appeal and appeal.walk else "", appeal.key if appeal else None)
        self.where.setText(self._point(walk, key) if key is not None else "")
        self.steps.setText("\n".join(self._steps(appeal)) if appeal is not None else "")
        self.steps.setVisible(appeal is not None)
        open_now = appeal is not None and not appeal.is_closed
        for code in ("unit", "reason", "by"):
            shown = begun is not None or (open_now and code != "unit")
            self.fields[code].setVisible(shown)
            self.names[code].setVisible(shown)
        if not self.fields["by"].text():
            self.fields["by"].setText(self.desk.office.author)
        wanted = {"file": begun is not None, "leave": begun is not None}
        wanted |= {"upheld": open_now, "revoked": open_now}
        wanted["reviewing"] = open_now and appeal is not None and appeal.state == "filed"
        for code, button in self.verbs.items():
            button.setVisible(wanted[code])

    def _point(self, walk: str, key: "Key") -> str:
        stood = self._picture.walks.get(walk) if self._picture is not None else None
        sheet = self._picture.checklists.get(key[0]) if self._picture is not None else None
        point = next((one for one in sheet.points() if one.id == key[1]), None) if sheet is not None else None
        title = point.title.said(self.desk.language) if point is not None else ""
        site = f"{stood.header.site.name} {stood.day}" if stood is not None else ""
        return " · ".join(part for part in (site, f"{key[1]} {title}".strip()) if part)

    def _steps(self, appeal: "Appeal") -> list[str]:
        states = self.states()
        said = []
        for _, one in appeal.steps:
            when = "" if one.at is None else f"{one.at.day()} {one.at.clock()}"
            parts = (when, states.get(one.choice, one.choice), one.author, one.reason)
            said.append(" · ".join(part for part in parts if part))
        return said

    def _some(self, start: int, limit: int) -> "tuple[Appeal, ...]":
        return self._appeals[start : start + limit]

    def _entry(self, appeal: "Appeal") -> Entry:
        walk = appeal.walk.id if appeal.walk is not None else ""
        state = self.states().get(appeal.state, appeal.state)
        return Entry(
            appeal.id, appeal.unit, self._point(walk, appeal.key), state, _MEANINGS.get(appeal.state, "skipped")
        )

    # -- deeds -------------------------------------------------------------------------------------------------------

    @Slot()
    def file(self) -> None:
        """File the appeal."""
        if self._begun is not None:
            walk, key = self._begun
            self._run(Filing(self.desk.office.office, walk, key, *(self.fields[c].text() for c in self.fields)))

    @Slot()
    def review(self) -> None:
        """Say that the appeal is looked into."""
        self._take_on("reviewing")

    @Slot()
    def uphold(self) -> None:
        """Let the deduction stand."""
        self._take_on("upheld")

    @Slot()
    def grant(self) -> None:
        """Take the deduction back: the point has its full marks."""
        self._take_on("revoked")

    def _take_on(self, choice: str) -> None:
        appeal = self.chosen()
        if appeal is not None:
            reason, by = self.fields["reason"].text(), self.fields["by"].text()
            self._run(Taking(self.desk.office.office, appeal.id, choice, reason, by))

    def _run(self, work: "Callable[[Task], Any]") -> None:
        self.desk.office.author = self.fields["by"].text().strip()
        self.mend()
        self.desk.tasks.run(work, self._done, self.refuse)

    @Slot(object)
    def _done(self, _name: str) -> None:
        self._begun = None
        self.fields["reason"].clear()
        self.desk.office.ask()

    @Slot()
    def leave_form(self) -> None:
        """File nothing."""
        self._begun = None
        self._came()
        self._show_form()

    # -- words -------------------------------------------------------------------------------------------------------

    def states(self) -> dict[str, str]:
        """Name how far an appeal is."""
        return {
            "filed": self.tr("Filed"),
            "reviewing": self.tr("Under review"),
            "upheld": self.tr("Deduction upheld"),
            "revoked": self.tr("Deduction taken back"),
        }

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.none.setText(self.tr("No unit has appealed. An appeal begins at a point: go down to it in the ranking."))
        self.list.setAccessibleName(self.tr("Appeals"))
        said = {"unit": self.tr("Unit"), "reason": self.tr("Reason"), "by": self.tr("Decided by")}
        for code, words in said.items():
            self.names[code].setText(words)
            self.fields[code].setAccessibleName(words)
            self.fields[code].setToolTip(words)
        for code, words, tip in (
            ("file", self.tr("File the appeal"), self.tr("Keep the appeal with unit, reason and name")),
            ("reviewing", self.tr("Review it"), self.tr("Say that it is looked into")),
            ("upheld", self.tr("Uphold the deduction"), self.tr("The number stays; the reason is kept")),
            ("revoked", self.tr("Take the deduction back"), self.tr("The point has its full marks from now on")),
            ("leave", self.tr("Cancel"), self.tr("File nothing")),
        ):
            self.verbs[code].setText(words)
            self.verbs[code].setToolTip(tip)
        self.rows.said_anew()
