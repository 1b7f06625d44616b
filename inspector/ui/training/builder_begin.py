# SPDX-License-Identifier: MPL-2.0
"""Where questions come from: checklists, each point of them, or a sealed visit, whose answers become the key."""

from typing import Final

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.app.hall import Hall
from inspector.app.training.building import DrillDraft, add_site, new_draft
from inspector.app.training.joining import fresh_id, joined
from inspector.app.visit_lines import VisitLine, visit_lines
from inspector.core.checklist import Checklist
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.pages.fault_part import FaultPart
from inspector.ui.pages.new_visit_sheets import SheetChoice
from inspector.ui.parts.column import draggable, scrolled
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task
from inspector.ui.widgets.entry_row import EntryRow
from inspector.ui.widgets.flow import Flow

WAYS: Final = ("sheets", "visit")
LOW: Final = 260
"""With less height than this, in pixels of the theme, what a drill is made of is not told again."""
FEW: Final = 400
"""So many sealed visits are offered, the last changed first; older ones are found by their words."""


class _FromVisit:
    """A drill out of a sealed visit, as work beside the window: its photos are made bare and kept."""

    def __init__(self, hall: Hall, visit: VisitId, language: str) -> None:
        self._hall, self._visit, self._language = hall, visit, language

    def __call__(self, task: Task) -> DrillDraft:
        from inspector.app.training.from_visit import draft_from_visit

        task.step(0, 1)
        return draft_from_visit(self._hall, self._visit, self._language)


class BeginPart(FaultPart):
    """`made` gives the draft with its new site, not on disk yet; `left` that nothing is wanted."""

    made = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay both ways."""
        super().__init__(desk)
        self._draft: DrillDraft | None = None
        self.title.setProperty("look", "point")
        self.told = label("quiet", wrap=True)
        self.name_said, self.name = label("caption"), QLineEdit()
        self.name_said.setBuddy(self.name)
        self.ways, self.stack = Segments(), QStackedWidget()
        self.sheets = SheetChoice(desk)
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.visit_said = label("quiet", wrap=True)
        self.visits: PagedRows[VisitLine] = PagedRows(self)
        self.list = QListView()
        self.list.setModel(self.visits)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setMinimumHeight(desk.theme.touch * 4)
        draggable(self.list)
        self.make, self.cancel = QPushButton(), QPushButton()
        self.make.setProperty("look", "primary")
        self._lay()
        self.ways.chosen_changed.connect(self._turn)
        self.words.textChanged.connect(self._list_visits)
        self.list.activated.connect(self.go)
        self.name.returnPressed.connect(self.go)
        self.make.clicked.connect(self.go)
        self.cancel.clicked.connect(self.left)
        self.retranslate()

    def _lay(self) -> None:
        visit = QWidget()
        column = QVBoxLayout(visit)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        for part in (self.visit_said, self.words):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        sheets = QWidget()
        inner = QVBoxLayout(sheets)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.addWidget(self.name_said)
        inner.addWidget(self.name)
        inner.addWidget(self.sheets)
        inner.addStretch(1)
        self.stack.addWidget(scrolled(sheets))
        self.stack.addWidget(scrolled(visit))
        verbs = QWidget()
        flow = Flow(verbs, 8)
        flow.addWidget(self.make)
        flow.addWidget(self.cancel)
        self.column.setContentsMargins(32, 24, 24, 16)
        self.column.addWidget(self.told)
        self.column.addWidget(self.ways)
        self.column.addWidget(self.stack, 1)
        self.column.addWidget(self.fault)
        self.column.addWidget(verbs)

    def begin(self, draft: DrillDraft | None, way: str = "sheets") -> None:
        """Ask for the first site of a new drill (None), or for one more."""
        self._draft = draft
        self.mend()
        self.name.clear()
        self.make.setEnabled(True)
        self.desk.shelf.ask()
        self._turn(way)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the height to the fields where there is little."""
        super().resizeEvent(event)
        self.told.setVisible(self.height() >= self.desk.theme.px(LOW))

    @Slot(str)
    def _turn(self, way: str) -> None:
        self.mend()
        self.ways.choose(way)
        self.stack.setCurrentIndex(WAYS.index(way))
        if way == "visit":
            self._list_visits()
            self.words.setFocus()
        else:
            self.name.setFocus()

    @Slot()
    def _list_visits(self) -> None:
        lines = visit_lines(self.desk.hall.workspace, self.words.text().strip(), state="sealed", limit=FEW)
        kept = tuple(line for line in lines if line.header.sitting is None)

        def some(start: int, limit: int) -> tuple[VisitLine, ...]:
            return kept[start : start + limit]

        self.visits.show(len(kept), some, self._entry)
        if kept:
            self.list.setCurrentIndex(self.visits.index(0))

    def _entry(self, line: VisitLine) -> Entry:
        titles = " · ".join(title.said(self.desk.language) for title in line.titles)
        points = self.tr("points: {n}").format(n=line.points)
        return Entry(line.id, line.header.site.name, f"{line.header.date} · {titles} · {points}")

    @Slot()
    @Slot(QModelIndex)
    def go(self) -> None:
        """Make the site."""
        self.mend()
        if self.ways.chosen() == "visit":
            line = self.visits.row(self.list.currentIndex())
            if line is None:
                self.refuse(Problem("drill_begin_visit"))
                return
            self.make.setEnabled(False)
            work = _FromVisit(self.desk.hall, line.id, self.desk.language)
            self.desk.tasks.run(work, self._take, self._refused)
            return
        try:
            self._from_sheets(self.sheets.chosen())
        except KnownError as error:
            self.refuse(error.problem)

    def _from_sheets(self, sheets: tuple[Checklist, ...]) -> None:
        if not sheets:
            raise KnownError(Problem("drill_begin_sheet"))
        for sheet in sheets:
            self.desk.hall.workspace.keep_checklist(sheet)
        said = sheets[0].site_type if sheets[0].site_type.words else sheets[0].title
        kind = said.said(self.desk.language)
        name = self.name.text().strip() or self._numbered(kind)
        if self._draft is not None:
            self.made.emit(add_site(self._draft, Site(name, fresh_id(self._draft), type=said.said("zh")), sheets))
            return
        hall = self.desk.hall
        words = {language: said.said(language) for language in ("zh", "en") if language in said.languages()}
        title = text({code: _TITLES[code].format(what=one) for code, one in (words or {"zh": kind}).items()})
        self.made.emit(
            new_draft(hall.new_id(), title, Site(name, "s1", type=said.said("zh")), sheets, hall.clock().day())
        )

    def _numbered(self, kind: str) -> str:
        number = 1 if self._draft is None else len(self._draft.drill.sites) + 1
        return self.tr("Practice site {n} · {kind}").format(n=number, kind=kind)

    @Slot(object)
    def _take(self, found: DrillDraft) -> None:
        self.make.setEnabled(True)
        self.made.emit(found if self._draft is None else joined(self._draft, found))

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.make.setEnabled(True)
        self.refuse(problem)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        first = self._draft is None
        self.title.setText(self.tr("New drill") if first else self.tr("Add a site"))
        self.told.setText(
            self.tr("A drill asks points of checklists at imaginary sites. Begin with one; add more later.")
        )
        self.told.setVisible(first)
        self.ways.setAccessibleName(self.tr("Made of"))
        self.ways.offer((("sheets", self.tr("From checklists")), ("visit", self.tr("From a sealed visit"))))
        named = self.tr("Name of the imaginary site (optional)")
        self.name_said.setText(named)
        self.name.setAccessibleName(named)
        self.name.setToolTip(named)
        self.visit_said.setText(
            self.tr(
                "Its answers become the key, its notes the reasons, its photos the scenes. Names, units, address "
                "and times are left out; read it through before you give it away."
            )
        )
        self.words.setPlaceholderText(self.tr("Find a sealed visit"))
        self.words.setAccessibleName(self.tr("Find a sealed visit"))
        self.words.setToolTip(self.tr("By words or pinyin initials of the site, units or round"))
        self.list.setAccessibleName(self.tr("Sealed visits"))
        self.make.setText(self.tr("Make the drill") if first else self.tr("Add the site"))
        self.make.setToolTip(self.tr("Every point is asked at first; then take out what is not wanted"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Everything stays as it is"))
        self.visits.said_anew()


_TITLES: Final = {"zh": "{what}测评考核", "en": "Drill: {what}"}
