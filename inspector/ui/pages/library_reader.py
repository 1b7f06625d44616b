# SPDX-License-Identifier: MPL-2.0
"""A checklist at hand: its name and facts, what can be done with it, and four ways to look at it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.app.file_names import fitting
from inspector.core.checklist import Checklist
from inspector.core.exact import show_short
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.checklist_checking import CheckingView
from inspector.ui.pages.checklist_comparing import ComparingView
from inspector.ui.pages.checklist_numbers import NumbersView
from inspector.ui.pages.checklist_reading import ReadingView
from inspector.ui.pages.checklist_view import ChecklistView
from inspector.ui.papers import BlankSheet
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.shelf import Shelved

_SHEET: Final = QT_TRANSLATE_NOOP("Reader", "Blank sheet: {path}")
_OPEN: Final = QT_TRANSLATE_NOOP("Reader", "Open")
_WRITTEN: Final = QT_TRANSLATE_NOOP("Reader", "Written: {path}")


class Reader(QWidget):
    """One checklist; `kept` names a version of it that was made here."""

    kept = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Start with nothing to read."""
        super().__init__(parent)
        self._desk = desk
        self._checklist: Checklist | None = None
        self._sheet: Path | None = None
        self._found = ""
        self.title, self.facts = label("point", wrap=True), label("quiet", wrap=True)
        self.ways, self.more = Segments(), QPushButton()
        self.reading, self.checking = ReadingView(desk), CheckingView(desk)
        self.comparing, self.numbers = ComparingView(desk), NumbersView(desk)
        self.views: dict[str, ChecklistView] = {
            "read": self.reading,
            "numbers": self.numbers,
            "compare": self.comparing,
            "check": self.checking,
        }
        self.menu = QMenu(self)
        self.print, self.adapt = QAction(self), QAction(self)
        self.yaml, self.excel = QAction(self), QAction(self)
        self.menu.addActions([self.print, self.adapt, self.yaml, self.excel])
        self.more.setMenu(self.menu)
        self.stack = QStackedWidget()
        self._lay()
        self._wire()
        self.retranslate()
        self.ways.choose("read")
        self.setVisible(False)

    def _lay(self) -> None:
        for view in self.views.values():
            self.stack.addWidget(view)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.ways, 1)
        tools.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addLayout(tools)
        column.addWidget(self.stack, 1)

    def _wire(self) -> None:
        self.ways.chosen_changed.connect(self.turn)
        self.print.triggered.connect(self.print_blank)
        self.adapt.triggered.connect(self.duplicate)
        self.yaml.triggered.connect(self.save_yaml)
        self.excel.triggered.connect(self.save_excel)
        self.reading.try_asked.connect(self.try_point)
        self.checking.point_asked.connect(self.show_point)
        self.numbers.point_asked.connect(self.show_point)
        self.numbers.kept.connect(self.kept)

    @property
    def checklist(self) -> Checklist | None:
        """What is being read."""
        return self._checklist

    def read(self, cover: Shelved | None, checklist: Checklist | None) -> None:
        """Open a checklist, or nothing."""
        self._checklist = checklist
        self.setVisible(checklist is not None)
        for view in self.views.values():
            view.show_sheet(cover, checklist)
        self._head()
        self.turn(self.ways.chosen())

    def wait_for(self, cover: Shelved) -> None:
        """Name a checklist that is still being read."""
        self.title.setText(cover.title.said(self._desk.language))
        self.facts.setText(f"{cover.id} · {cover.version} · {self.tr('Reading…')}")

    @Slot(str)
    def turn(self, way: str) -> None:
        """Look at it in one of the ways: `read`, `check`, `compare`, `numbers`."""
        self.ways.choose(way)
        self.stack.setCurrentWidget(self.views[way])
        if self._checklist is not None:
            self.views[way].enter()

    @Slot(str)
    def show_point(self, point: str) -> None:
        """Show a point where it stands."""
        self.turn("read")
        self.reading.show_point(point)

    def look_for(self, words: str) -> None:
        """Show the points a search of the library found; forget them when it found none there."""
        if words != self._found and (words or self.reading.search.text() == self._found):
            self.reading.search.setText(words)
        self._found = words

    @Slot(str)
    def try_point(self, point: str) -> None:
        """Open one point to be judged for a try."""
        if self._checklist is not None:
            from inspector.ui.dialogs.try_checklist_point import TryDialog

            known = {str(one.id): one for one in self._checklist.points()}
            TryDialog(self._desk, known[point], self).open()

    # -- what can be done with it --

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

    @Slot()
    def duplicate(self) -> None:
        """Ask for the names of a copy."""
        if self._checklist is not None:
            from inspector.ui.dialogs.adapt_checklist import AdaptDialog

            dialog = AdaptDialog(self._desk, self._checklist, self)
            dialog.kept.connect(self.kept)
            dialog.open()

    @Slot()
    def save_yaml(self) -> None:
        """Write the checklist as YAML where the person says."""
        self._ask_where(".yaml")

    @Slot()
    def save_excel(self) -> None:
        """Write the checklist as the Excel template where the person says."""
        self._ask_where(".xlsx")

    def _ask_where(self, suffix: str) -> None:
        if self._checklist is None:
            return
        known = self._checklist
        name = Path(self._desk.folder("papers"), fitting(f"{known.id} {known.version}") + suffix)
        chosen, _ = QFileDialog.getSaveFileName(self, self.title.text(), str(name), f"*{suffix}")
        if chosen:
            self._desk.remember("papers", chosen)
            self.save(Path(chosen).with_suffix(suffix))

    def save(self, path: Path) -> None:
        """Write the checklist to a file beside the window; its ending tells the form."""
        from inspector.ui.dialogs.adapt_checklist import WriteDown

        if self._checklist is not None:
            self._desk.tasks.run(WriteDown(self._checklist, path), self._saved, self._desk.complain)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._desk.say(Phrase("Reader", str(_WRITTEN), {"path": str(path)}), "good")

    # -- words --

    def retranslate(self) -> None:
        """Say every word anew."""
        self.ways.setAccessibleName("")
        named = {
            "read": self.tr("Read"),
            "numbers": self.tr("Local numbers"),
            "compare": self.tr("Compare"),
            "check": self.tr("Check"),
        }
        self.ways.offer(tuple(named.items()))
        self.more.setText(self.tr("More"))
        self.more.setToolTip(self.tr("Print, duplicate, or save this checklist"))
        self.print.setText(self.tr("Print blank sheet"))
        self.adapt.setText(self.tr("Duplicate and adapt…"))
        self.yaml.setText(self.tr("Save as YAML…"))
        self.excel.setText(self.tr("Save as Excel…"))
        self._head()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _head(self) -> None:
        checklist, language = self._checklist, self._desk.language
        if checklist is None:
            return
        full = show_short(checklist.nominal())
        counted = self.tr("{n} points, {full} in all").format(n=sum(1 for _ in checklist.points()), full=full)
        standing = self._desk.word(f"checklist.{checklist.standing}")
        self.title.setText(checklist.title.said(language))
        self.facts.setText(f"{checklist.id} · {checklist.version} · {standing} · {counted}")
