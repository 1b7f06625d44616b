# SPDX-License-Identifier: MPL-2.0
"""The papers of a visit: which formats, which language, which edition; each is proved before it is called exported."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from inspector.app.session import Session
from inspector.core.problems import Problem
from inspector.ui.desk import Desk
from inspector.ui.pages.finish_size import SizeLine
from inspector.ui.pages.part import Part
from inspector.ui.papers import Papers
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.tasks import Task
from inspector.ui.translator import LANGUAGES
from inspector.ui.widgets.format_buttons import FormatButtons

if TYPE_CHECKING:
    from inspector.app.exporting import Exported
    from inspector.app.submitting import Wish

LAST: Final = 4
_STOPPED: Final = QT_TRANSLATE_NOOP("ExportPart", "Stopped: nothing more was exported.")


class ExportPart(Part):
    """Choices, one verb, a bar that can be stopped, and what was proved."""

    def __init__(self, desk: Desk) -> None:
        """Wait for a visit."""
        super().__init__(desk)
        self._session: Session | None = None
        self._task: Task | None = None
        self._folder: Path | None = None
        self.formats = FormatButtons()
        self.language = Segments()
        self.edition = Segments()
        self.stamp = Segments()
        self.sizes = SizeLine(desk)
        self.names = [label("quiet") for _ in range(5)]
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.export = QPushButton()
        self.export.setProperty("look", "primary")
        self.stop = QPushButton()
        self.folder = QPushButton()
        self.results = QVBoxLayout()
        self._lay()
        self._wire()
        self.retranslate()
        self.redraw()
        self._busy(busy=False)

    def _lay(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setColumnStretch(1, 1)
        for row, name in enumerate(self.names):
            form.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop if row == LAST else Qt.AlignmentFlag.AlignVCenter)
        form.addWidget(self.formats, 0, 1)
        form.addWidget(self.language, 1, 1)
        form.addWidget(self.edition, 2, 1)
        form.addWidget(self.stamp, 3, 1)
        form.addWidget(self.sizes, 4, 1)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.export, self.stop, self.folder):
            verbs.addWidget(button)
        verbs.addStretch(1)
        self.results.setSpacing(4)
        self.column.addLayout(form)
        self.column.addWidget(self.bar)
        self.column.addLayout(self.results)
        self.column.addLayout(verbs)

    def _wire(self) -> None:
        self.formats.changed.connect(self._formats_changed)
        self.edition.chosen_changed.connect(self._formats_changed)
        self.sizes.changed.connect(self.weigh)
        self.stamp.chosen_changed.connect(self.weigh)
        self.export.clicked.connect(self.start)
        self.stop.clicked.connect(self._stop)
        self.folder.clicked.connect(self.open_folder)

    def show_visit(self, session: Session) -> None:
        """Offer the papers of this visit; what was written of another is forgotten."""
        if self._session is not session:
            self._session, self._folder = session, None
            self._clear()
            self._show_earlier(session)
            self.edition.choose(self.desk.hall.settings.edition)
            self.language.choose(self.desk.language)
            self.stamp.choose("plain")
            self.sizes.limit.choose(self.desk.hall.settings.mail_limit)
        self._formats_changed()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Papers"))
        self.formats.retranslate()
        names = (self.tr("Formats"), self.tr("Language"), self.tr("Edition"), self.tr("Photos"), self.tr("Size"))
        for name, said in zip(self.names, names, strict=True):
            name.setText(said)
        self.language.setAccessibleName(names[1])
        self.edition.setAccessibleName(names[2])
        self.language.offer(tuple(LANGUAGES.items()))
        self.edition.offer(tuple((code, self.desk.word(f"edition.{code}")) for code in ("internal", "outside")))
        self.stamp.setAccessibleName(names[3])
        self.stamp.offer((("plain", self.tr("As taken")), ("marked", self.tr("Place and time"))))
        self.sizes.retranslate()
        self.export.setText(self.tr("Export"))
        self.export.setToolTip(self.tr("Write, read back and compare each file; only then is it exported"))
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Stop after the file being written"))
        self.folder.setText(self.tr("Open folder"))
        self.folder.setToolTip(self.tr("Show the exported files"))

    def redraw(self) -> None:
        """Take icons anew."""
        theme = self.desk.theme
        self.formats.redraw(theme)
        self.export.setIcon(theme.icon("send_out", "on_accent"))
        self.folder.setIcon(theme.icon("folder"))

    def _show_earlier(self, session: Session) -> None:
        """Name what was exported before and is still there."""
        notes = {note.path: note for note in self.desk.hall.workspace.exports(session.id)}
        for note in notes.values():
            path = Path(note.path)
            if path.exists():
                said = self.tr("{name} · exported {when}").format(
                    name=path.name, when=f"{note.at.day()} {note.at.clock()}"
                )
                self.results.addWidget(self._result(said))
                self._folder = path.parent
        self.folder.setVisible(self._folder is not None)

    @Slot()
    def start(self) -> None:
        """Write and prove what is wished for, beside the window."""
        if self._session is None:
            return
        wish = self.wish()
        self.sizes.forget()
        self._clear()
        self._busy(busy=True)
        self._task = self.desk.tasks.run(Papers(self.desk.hall, self._session, wish), self._written, self._failed)
        self._task.progressed.connect(self._progressed)
        self._task.stopped.connect(self._stopped)
        self._task.broke.connect(self._broke)

    def wish(self) -> "Wish":
        """Give what is wished for as it is chosen now."""
        from inspector.app.submitting import Wish

        stamped = self.stamp.chosen() == "marked"
        return Wish(self.formats.wished(), self.language.chosen(), self.edition.chosen(), self.sizes.bytes(), stamped)

    @Slot()
    def weigh(self) -> None:
        """Learn beside the window how large the papers will be."""
        if self._session is not None and self._task is None and self.isVisible():
            self.sizes.weigh(self._session.id, self.wish())

    @Slot()
    def _formats_changed(self) -> None:
        self.formats.fit(self.edition.chosen())
        self.export.setEnabled(bool(self.formats.wished()) and self._task is None)
        self.weigh()

    @Slot(int, int)
    def _progressed(self, part: int, whole: int) -> None:
        self.bar.setRange(0, whole)
        self.bar.setValue(part)

    @Slot(object)
    def _written(self, written: "tuple[Exported, ...]") -> None:
        self._busy(busy=False)
        for one in written:
            self._folder = one.path.parent
            kilobytes = max(1, one.size // 1024)
            said = self.tr("{name} · {size} kB · proved").format(name=one.path.name, size=kilobytes)
            self.results.addWidget(self._result(said))
        self.folder.setVisible(self._folder is not None)

    @Slot(Problem)
    def _failed(self, problem: Problem) -> None:
        self._busy(busy=False)
        self.desk.say(problem, "fault")

    @Slot()
    def _stopped(self) -> None:
        self._busy(busy=False)
        self.desk.say(Phrase("ExportPart", str(_STOPPED)))

    @Slot(object)
    def _broke(self, _error: Exception) -> None:
        """Offer the verb again; the bug itself goes to the crash record."""
        self._busy(busy=False)

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.stop()

    @Slot()
    def open_folder(self) -> None:
        """Show the exported files."""
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _result(self, said: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(self.desk.theme.pixmap("met", "met", 16, self.devicePixelRatioF()))
        row.addWidget(mark)
        row.addWidget(label("", said, wrap=True), 1)
        return made

    def _clear(self) -> None:
        while (item := self.results.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.folder.setVisible(False)

    def _busy(self, *, busy: bool) -> None:
        if not busy:
            self._task = None
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.stop.setVisible(busy)
        self.export.setVisible(not busy)
        self.folder.setVisible(not busy and self._folder is not None)
        self._formats_changed()
