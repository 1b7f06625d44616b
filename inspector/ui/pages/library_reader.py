# SPDX-License-Identifier: MPL-2.0
"""A checklist to be read: its facts, its source, and its points section by section."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from inspector.core.checklist import Checklist, Section
from inspector.core.exact import ZERO, show_short
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.library_prose import Prose
from inspector.ui.papers import BlankSheet
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.column import draggable
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase

_SHEET = QT_TRANSLATE_NOOP("Reader", "Blank sheet: {path}")
_OPEN = QT_TRANSLATE_NOOP("Reader", "Open")


class Reader(QWidget):
    """One checklist; a section or words found in it at a time, so that length costs nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Start with nothing to read."""
        super().__init__(parent)
        self._desk = desk
        self._checklist: Checklist | None = None
        self._sheet: Path | None = None
        self.title = label("point", wrap=True)
        self.facts = label("quiet", wrap=True)
        self.section = Chooser(desk.theme)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.print = QPushButton()
        self.prose = QTextBrowser()
        self.prose.setOpenLinks(False)
        draggable(self.prose)
        self.prose.setProperty("look", "reader")
        self._lay()
        self.section.currentIndexChanged.connect(self.tell)
        self.search.textChanged.connect(self.tell)
        self.print.clicked.connect(self.print_blank)
        desk.theme.changed.connect(self.redraw)
        self.retranslate()
        self.redraw()

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        names = QVBoxLayout()
        names.setSpacing(4)
        names.addWidget(self.title)
        names.addWidget(self.facts)
        head.addLayout(names, 1)
        head.addWidget(self.print)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.section, 1)
        tools.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.prose, 1)

    def read(self, checklist: Checklist | None) -> None:
        """Open a checklist, or nothing."""
        self._checklist = checklist
        self.setVisible(checklist is not None)
        self._offer_sections()
        self._head()
        self.tell()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.section.setAccessibleName(self.tr("Section"))
        self.section.setToolTip(self.tr("Which section to read"))
        self.search.setPlaceholderText(self.tr("Find in the points"))
        self.search.setAccessibleName(self.tr("Find in the points"))
        self.search.setToolTip(self.tr("Points that hold all these words"))
        self.print.setText(self.tr("Print blank sheet"))
        self.print.setToolTip(self.tr("Make an A4 sheet to carry and fill in by hand"))
        self.prose.setAccessibleName(self.tr("Points"))
        self._offer_sections()
        self._head()
        self.tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def redraw(self) -> None:
        """Take colours anew."""
        self.print.setIcon(self._desk.theme.icon("print"))
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Write the points chosen."""
        if self._checklist is None:
            self.prose.clear()
            return
        prose = Prose(self._checklist, self._desk.theme, self._desk.language)
        sections = [part for part in self._checklist.sections if self.section.chosen() in {"", part.id}]
        written, left = prose.written(sections, self.search.text())
        if left:
            more = self.tr("{n} more points: choose a section or look for words.").format(n=left)
            written += f"<p>{more}</p>"
        nothing = self.tr("No point holds these words.")
        if not written:
            written = f"<p>{nothing}</p>"
        begins = prose.source() if not self.search.text() and not self.section.chosen() else ""
        self.prose.setHtml(prose.dressed(begins + written))

    @Slot()
    def print_blank(self) -> None:
        """Make the blank sheet and open it."""
        if self._checklist is not None:
            self.print.setEnabled(False)
            self._desk.tasks.run(
                BlankSheet(self._desk.hall, self._checklist, self._desk.language), self._printed, self._refused
            )

    @Slot(object)
    def _printed(self, path: Path) -> None:
        self.print.setEnabled(True)
        self._sheet = path
        said, verb = Phrase("Reader", str(_SHEET), {"path": str(path)}), Phrase("Reader", str(_OPEN))
        self._desk.say(said, "good", verb, self.open_blank)

    @Slot()
    def open_blank(self) -> None:
        """Open the blank sheet made last."""
        if self._sheet is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._sheet)))

    @Slot(Problem)
    def _refused(self, problem: Problem) -> None:
        self.print.setEnabled(True)
        self._desk.complain(problem)

    def _head(self) -> None:
        checklist, language = self._checklist, self._desk.language
        if checklist is None:
            return
        points = list(checklist.points())
        full = show_short(sum((point.full for point in points), ZERO))
        counted = self.tr("{n} points, {full} in all").format(n=len(points), full=full)
        standing = self._desk.word(f"checklist.{checklist.standing}")
        self.title.setText(checklist.title.said(language))
        self.facts.setText(f"{checklist.id} · {checklist.version} · {standing} · {counted}")

    def _offer_sections(self) -> None:
        sections: tuple[Section, ...] = self._checklist.sections if self._checklist else ()
        named = tuple((part.id, part.title.said(self._desk.language)) for part in sections)
        self.section.offer((("", self.tr("Every section")), *named))
