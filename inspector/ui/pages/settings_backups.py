# SPDX-License-Identifier: MPL-2.0
"""The backups on the settings page: listed, looked into, and put back by one press that first says what it does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QModelIndex, Slot
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QVBoxLayout, QWidget

from inspector.app.hall import Hall
from inspector.app.upkeep import BackupLine, BackupPreview, backups, preview
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry, PagedRows
from inspector.ui.parts.column import draggable
from inspector.ui.parts.text import label
from inspector.ui.tasks import Task
from inspector.ui.widgets.entry_row import HIGH, EntryRow
from inspector.ui.widgets.flow import Flow

ROWS_SHOWN: Final = 4
NAMED: Final = 5
"""So many of the visits set aside are named."""

CONTEXT: Final = "Backups"
OCCASIONS: Final[Mapping[str, object]] = {
    "daily": QT_TRANSLATE_NOOP("Backups", "of the day"),
    "asked": QT_TRANSLATE_NOOP("Backups", "asked for"),
    "lifting": QT_TRANSLATE_NOOP("Backups", "before an update"),
    "importing": QT_TRANSLATE_NOOP("Backups", "before sites were brought in"),
    "gathering": QT_TRANSLATE_NOOP("Backups", "before files were gathered"),
    "restoring": QT_TRANSLATE_NOOP("Backups", "before another was put back"),
}


@dataclass(frozen=True, slots=True)
class _Listing:
    """Lists the backups; makes one first when asked to."""

    hall: Hall
    is_one_wanted: bool = False

    def __call__(self, task: Task) -> tuple[BackupLine, ...]:
        task.step(0, 1)
        if self.is_one_wanted:
            self.hall.workspace.backup()
        return backups(self.hall)


@dataclass(frozen=True, slots=True)
class _Look:
    """Looks into one backup."""

    hall: Hall
    line: BackupLine

    def __call__(self, task: Task) -> BackupPreview:
        task.step(0, 1)
        return preview(self.hall, self.line)


class BackupsCard(QFrame):
    """What backups there are, what the chosen one holds, and the press that puts it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay the card; `enter` fills it."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._desk = desk
        self._found: BackupPreview | None = None
        self._lines: tuple[BackupLine, ...] = ()
        self.name, self.about = label("strong"), label("caption", wrap=True)
        self.trouble = label("fault", wrap=True)
        self.rows: PagedRows[BackupLine] = PagedRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryRow(desk.theme, self.list))
        self.list.setProperty("look", "bare")
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        draggable(self.list)
        self.said = label(wrap=True)
        self.make, self.put = QPushButton(), QPushButton()
        self.make.clicked.connect(self._make)
        self.put.clicked.connect(self._put_back)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self._lay()
        self.retranslate()
        self._show_lines(())

    def _lay(self) -> None:
        verbs = QWidget()
        flow = Flow(verbs, 8)
        flow.addWidget(self.make)
        flow.addWidget(self.put)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.name, self.about, self.trouble, self.list, self.said, verbs):
            column.addWidget(part)

    @Slot()
    def enter(self) -> None:
        """List the backups as they are now."""
        daily = self._desk.daily
        problem = daily.problem if daily is not None else None
        self.trouble.setVisible(problem is not None)
        self.trouble.setText(self._desk.sentence(problem) if problem is not None else "")
        self._desk.tasks.run(_Listing(self._desk.hall), self._show_lines, self._desk.complain)

    def retranslate(self) -> None:
        """Say every word anew."""
        self.name.setText(self.tr("Backups"))
        where = self._desk.hall.workspace.folder / "backups"
        self.about.setText(
            self.tr(
                "Made once a day by itself; those of fourteen days and of eight weeks before are kept in {folder}."
                " Photos and attachments need none: they are never rewritten."
            ).format(folder=where)
        )
        self.make.setText(self.tr("Back up now"))
        self.put.setText(self.tr("Put this backup back"))
        self.make.setToolTip(self.tr("Makes a backup besides those made once a day"))
        self.put.setToolTip(self.tr("The window closes and opens again on it; what stands now is made a backup first"))
        self.list.setAccessibleName(self.tr("Backups"))
        self.rows.said_anew()
        self._say()

    # -- the list ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def _show_lines(self, lines: Sequence[BackupLine]) -> None:
        self._lines, self._found = tuple(lines), None
        self.rows.show(len(self._lines), self._part, self._entry)
        shown = max(1, min(len(self._lines), ROWS_SHOWN))
        self.list.setFixedHeight(self._desk.theme.px(HIGH) * shown + 8)
        self.list.setVisible(bool(self._lines))
        self._say()

    def _part(self, start: int, limit: int) -> Sequence[BackupLine]:
        return self._lines[start : start + limit]

    def _entry(self, line: BackupLine) -> Entry:
        title = f"{line.at.day()} {line.at.clock()[:5]}"
        occasion = _said(OCCASIONS[line.occasion])
        if line.problem is not None:
            return Entry(line.path.name, title, self._desk.sentence(line.problem), occasion, "lost")
        held = self.tr("visits {visits} · rows {rows} · {size}")
        words = held.format(visits=line.visits, rows=line.rows, size=_weight(line.size))
        return Entry(line.path.name, title, f"{words} · {self._newest(line)}" if line.newest else words, occasion)

    def _newest(self, line: BackupLine) -> str:
        newest = line.newest
        if newest is None:
            return ""
        time = f"{newest.at.day()} {newest.at.clock()}"
        if not newest.point:
            return self.tr("up to {time}").format(time=time)
        return self.tr("up to {time}, point {point}").format(time=time, point=newest.point)

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        line, self._found = self.rows.row(now), None
        self._say()
        if line is not None and line.problem is None:
            self._desk.tasks.run(_Look(self._desk.hall, line), self._show_found, self._desk.complain)

    @Slot(object)
    def _show_found(self, found: BackupPreview) -> None:
        if found.line == self.rows.row(self.list.currentIndex()):
            self._found = found
            self._say()

    # -- what the chosen one would do --------------------------------------------------------------------------------

    def _say(self) -> None:
        self.put.setEnabled(self._found is not None)
        if self._found is not None:
            self.said.setText(self._preview(self._found))
        elif self._lines:
            self.said.setText(self.tr("Choose a backup to see what putting it back would do."))
        else:
            self.said.setText(self.tr("There is no backup yet."))

    def _preview(self, found: BackupPreview) -> str:
        told = [f"{one.summary.header.site.name} (+{one.rows})" for one in found.newer[:NAMED]]
        if len(found.newer) > NAMED:
            told.append(self.tr("and {count} more visits").format(count=len(found.newer) - NAMED))
        if found.round_rows:
            told.append(self.tr("changes of rounds: {count}").format(count=found.round_rows))
        if found.drill_rows:
            told.append(self.tr("changes of drills: {count}").format(count=found.drill_rows))
        if found.sites:
            told.append(self.tr("sites of the register: {count}").format(count=found.sites))
        if found.records:
            told.append(self.tr("records gathered or decided by the office: {count}").format(count=found.records))
        if found.issues:
            told.append(self.tr("issued bulletins: {count}").format(count=found.issues))
        if not told:
            return self.tr("Nothing in the workspace is newer than this backup.")
        aside = self.tr("Newer than this backup, and set aside by it (rows): {what}.")
        kept = self.tr("What stands now is made a backup first, so the way back stays open.")
        return aside.format(what=_said(_AND).join(told)) + "\n" + kept

    # -- deeds -------------------------------------------------------------------------------------------------------

    @Slot()
    def _make(self) -> None:
        self._desk.tasks.run(_Listing(self._desk.hall, is_one_wanted=True), self._show_lines, self._desk.complain)

    @Slot()
    def _put_back(self) -> None:
        """Close the window with the wish to have it opened again on the backup; it stays when rows are not on disk."""
        if self._found is None:
            return
        self._desk.backup_wanted = self._found.line.path
        if not self.window().close():
            self._desk.backup_wanted = None


_AND: Final[object] = QT_TRANSLATE_NOOP("Backups", ", ")


def _said(source: object) -> str:
    return QCoreApplication.translate(CONTEXT, str(source))


def _weight(size: int) -> str:
    """Spell a number of bytes."""
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} kB"
