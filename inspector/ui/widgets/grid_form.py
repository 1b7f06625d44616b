# SPDX-License-Identifier: MPL-2.0
"""A grid of levels, such as likelihood by scope: occurrences are counted in its cells, the worst is said in words."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.rules.rule import Cell, Form, Grid, Judgement
from inspector.core.values import Counts, Value
from inspector.ui.models.counting import recounted, stepped
from inspector.ui.models.quick_answers import MARKS
from inspector.ui.parts.text import label
from inspector.ui.theme import Theme
from inspector.ui.widgets.cell_button import CellButton
from inspector.ui.widgets.form import FormPart
from inspector.ui.widgets.prose import Prose
from inspector.ui.widgets.sight import bring_into_view
from inspector.ui.widgets.stepper import Stepper


class GridForm(FormPart):
    """Cells as buttons; the stepper beside counts the cell at hand, up and down."""

    def __init__(self, theme: Theme) -> None:
        """Begin with no cell."""
        super().__init__(theme)
        self._form = Grid((), (), ())
        self._counts = Counts()
        self._at = (0, 0)
        self._language = ""
        self._cells: list[list[CellButton]] = []
        self._heads: tuple[list[Prose], list[Prose]] = ([], [])
        self._badge, self._here = QLabel(), Prose(theme, "interface", leading=1.35)
        self._badge.setProperty("look", "key")
        self._stepper = Stepper(theme)
        self._worst = label("quiet", wrap=True)
        self._board = QWidget()
        self._grid = QGridLayout(self._board)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._stepper.stepped.connect(self._count)
        self._stepper.typed.connect(self._type)
        self._stepper.entered.connect(self._enter)
        self.heed(self._stepper)
        self._lay_out()

    def ask(self, form: Form, first_key: int, language: str) -> None:
        """Draw the cells; buttons are kept and used again."""
        self._form = form if isinstance(form, Grid) else Grid((), (), ())
        self._language = language
        self._badge.setText(str(first_key))
        self._make()
        for place, text in enumerate(self._form.columns):
            self._heads[1][place].say(text.said(language))
        for row, cells in enumerate(self._form.cells):
            self._heads[0][row].say(self._form.rows[row].said(language))
            for column, cell in enumerate(cells):
                named = f"{self._form.rows[row].said(language)} × {self._form.columns[column].said(language)}"
                self._cells[row][column].dress(MARKS[cell.outcome], cell.label.said(language), named)
        self._show_asked()
        self._point_out()

    def show_value(self, value: Value | None) -> None:
        """Show the counts of the cells."""
        self._counts = value if isinstance(value, Counts) else Counts()
        for row, cells in enumerate(self._form.cells):
            for column, cell in enumerate(cells):
                self._cells[row][column].show_count(self._counts.total(cell.line))
        self._point_out()

    def show_result(self, judged: Judgement | None, words: str) -> None:
        """Say the worst level met."""
        said = judged.steps[-1].phrase.said(self._language) if judged is not None and judged.steps else ""
        self._worst.setText(said[:1].upper() + said[1:])
        self._worst.setVisible(bool(said))

    def forget(self) -> None:
        """Begin at the first cell of another point."""
        self._at = (0, 0)
        self._point_out()

    def press(self, place: int, *, fewer: bool = False) -> bool:
        """The form's one key puts the cursor into the grid."""
        if place != 0 or fewer or not self._form.cells:
            return False
        self._go(*self._at)
        return True

    def _cell(self) -> Cell:
        return self._form.cells[self._at[0]][self._at[1]]

    def _go(self, row: int, column: int) -> None:
        if 0 <= row < len(self._form.cells) and 0 <= column < len(self._form.cells[row]):
            self._at = (row, column)
            self._point_out()
            self._cells[row][column].setFocus(Qt.FocusReason.ShortcutFocusReason)
            bring_into_view(self._cells[row][column], self.theme.px(8))

    def _point_out(self) -> None:
        if not self._form.cells:
            return
        self._at = min(self._at[0], len(self._form.cells) - 1), min(self._at[1], len(self._form.columns) - 1)
        for row, buttons in enumerate(self._cells):
            for column, button in enumerate(buttons):
                here = (row, column) == self._at
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        cell = self._cell()
        where = f"{self._form.rows[self._at[0]].said(self._language)} × "
        where += f"{self._form.columns[self._at[1]].said(self._language)}"
        self._here.say(f"{where} · {cell.label.said(self._language)}")
        self._stepper.name(where)
        self._stepper.show_number(str(self._counts.total(cell.line)))

    def _make(self) -> None:
        for heads, wanted in zip(self._heads, (len(self._form.rows), len(self._form.columns)), strict=True):
            while len(heads) < wanted:
                heads.append(Prose(self.theme, "caption", "quiet", leading=1.25))
                at = len(heads)
                self._grid.addWidget(heads[-1], *((at, 0) if heads is self._heads[0] else (0, at)))
        while len(self._cells) < len(self._form.rows):
            self._cells.append([])
        for row, buttons in enumerate(self._cells):
            while len(buttons) < len(self._form.columns):
                buttons.append(self._new_cell())
                self._grid.addWidget(buttons[-1], row + 1, len(buttons))

    def _new_cell(self) -> CellButton:
        button = CellButton(self.theme)
        button.clicked.connect(self._count_here)
        button.counted.connect(self._count_by)
        button.walked.connect(self._walk)
        return button

    def _show_asked(self) -> None:
        rows, columns = len(self._form.rows), len(self._form.columns)
        for heads, wanted in zip(self._heads, (rows, columns), strict=True):
            for place, head in enumerate(heads):
                head.setVisible(place < wanted)
        for row, buttons in enumerate(self._cells):
            for column, button in enumerate(buttons):
                button.setVisible(row < rows and column < columns)
        widest = max((head.sizeHint().width() for head in self._heads[0][:rows]), default=0)
        self._grid.setColumnMinimumWidth(0, min(self.theme.px(96), widest))

    def _lay_out(self) -> None:
        here = QHBoxLayout()
        here.setContentsMargins(0, 0, 0, 0)
        here.setSpacing(12)
        here.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        here.addWidget(self._here, 1, Qt.AlignmentFlag.AlignVCenter)
        here.addWidget(self._stepper, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._board)
        column.addLayout(here)
        column.addWidget(self._worst)

    def _turn_to(self, button: object) -> None:
        for row, buttons in enumerate(self._cells):
            for column, one in enumerate(buttons):
                if one is button:
                    self._at = (row, column)

    @Slot()
    def _count_here(self) -> None:
        self._turn_to(self.sender())
        self._count(1)

    @Slot(int)
    def _count_by(self, by: int) -> None:
        self._turn_to(self.sender())
        self._count(by)

    @Slot(int)
    def _count(self, by: int) -> None:
        self.entered.emit(stepped(self._counts, self._cell().line, by), False)

    @Slot(int, int)
    def _walk(self, across: int, down: int) -> None:
        self._turn_to(self.sender())
        self._go(self._at[0] + down, self._at[1] + across)

    @Slot(str)
    def _type(self, spelled: str) -> None:
        if spelled:
            self.entered.emit(recounted(self._counts, self._cell().line, int(spelled)), False)

    @Slot()
    def _enter(self) -> None:
        self.entered.emit(self._counts, True)
