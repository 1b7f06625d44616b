# SPDX-License-Identifier: MPL-2.0
"""A checklist to be read: what stands above the points, then the points, a section or words found at a time."""

from PySide6.QtCore import QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from inspector.core.checklist import Checklist, Section
from inspector.core.points import PointId
from inspector.ui.desk import Desk
from inspector.ui.pages.checklist_view import ChecklistView, browser
from inspector.ui.pages.library_prose import Prose
from inspector.ui.pages.library_whole import WholeProse
from inspector.ui.parts.chooser import Chooser
from inspector.ui.shelf import Shelved

_INDENT = "　"


class ReadingView(ChecklistView):
    """An outline to choose from and words to look for, so that length costs nothing; `try_asked` names a point."""

    try_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Start with nothing to read."""
        super().__init__(desk, parent)
        self.section = Chooser(desk.theme)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.prose = browser()
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.section, 1)
        tools.addWidget(self.search, 1)
        self.column.addLayout(tools)
        self.column.addWidget(self.prose, 1)
        self.section.currentIndexChanged.connect(self.tell)
        self.search.textChanged.connect(self.tell)
        self.prose.anchorClicked.connect(self._follow)
        self.attempt = QShortcut(QKeySequence(Qt.Key.Key_T), self.prose)
        self.attempt.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.attempt.activated.connect(self.try_topmost)
        self.retranslate()

    def show_sheet(self, cover: Shelved | None, checklist: Checklist | None) -> None:
        """Read another checklist from its beginning."""
        self.cover, self.checklist = cover, checklist
        self._offer()
        self.section.choose("")
        self.tell()

    def show_point(self, point: str) -> None:
        """Go to a point, in its section."""
        sections = self.checklist.every_section() if self.checklist is not None else ()
        home = next((one.id for one in sections if PointId(point) in {each.id for each in one.points}), "")
        self.search.clear()
        self.section.choose(home)
        self.prose.scrollToAnchor(point)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.section.setAccessibleName(self.tr("Contents"))
        self.section.setToolTip(self.tr("Which section to read"))
        self.search.setPlaceholderText(self.tr("Find in the points"))
        self.search.setAccessibleName(self.tr("Find in the points"))
        self.search.setToolTip(self.tr("Points that hold all these words"))
        self.prose.setAccessibleName(self.tr("Points"))
        self.prose.setToolTip(self.tr("T tries the topmost point in sight"))
        self._offer()

    @Slot()
    def tell(self) -> None:
        """Write the points chosen."""
        if self.checklist is None:
            self.prose.clear()
            return
        prose = Prose(self.checklist, self.desk.theme, self.desk.language)
        chosen, sought = self.section.chosen(), self.search.text()
        sections = self.checklist.sections if not chosen else self._named(chosen)
        written, left = prose.written(sections, sought)
        if left:
            more = self.tr("{n} more points: choose a section or look for words.").format(n=left)
            written += f"<p>{more}</p>"
        if not written:
            nothing = self.tr("No point holds these words.")
            written = f"<p>{nothing}</p>"
        begins = WholeProse(self.checklist, self.desk.language).written() if not sought and not chosen else ""
        self.prose.setHtml(prose.dressed(begins + written))

    @Slot()
    def try_topmost(self) -> None:
        """Ask for a try of the first point in sight."""
        block = self.prose.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid():
            spans = block.begin()
            while not spans.atEnd():
                for name in spans.fragment().charFormat().anchorNames():
                    self.try_asked.emit(name)
                    return
                spans += 1
            block = block.next()

    def _named(self, name: str) -> tuple[Section, ...]:
        sections = self.checklist.every_section() if self.checklist is not None else ()
        return tuple(section for section in sections if section.id == name)

    def _offer(self) -> None:
        sections = self.checklist.sections if self.checklist is not None else ()
        named = [row for section in sections for row in _outline(section, self.desk.language, 0)]
        self.section.offer((("", self.tr("Whole checklist")), *named))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        scheme, _, point = link.toString().partition(":")
        if scheme == "try":
            self.try_asked.emit(point)


def _outline(section: Section, language: str, depth: int) -> list[tuple[str, str]]:
    rows = [(section.id, _INDENT * depth + section.title.said(language))]
    for child in section.sections:
        rows += _outline(child, language, depth + 1)
    return rows
