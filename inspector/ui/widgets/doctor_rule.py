# SPDX-License-Identifier: MPL-2.0
"""A rule to be written by hand: its kind, its numbers, its rows, and beneath them what it then says."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QSize, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from inspector.core.canonical import Record
from inspector.core.exact import ZERO
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.rules import read_rule
from inspector.ui.desk import Desk
from inspector.ui.models.doctor_shapes import BY_KIND, SHAPES, Field, Row, Shape, alone_of, rows_of, written
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.text import label

Control = QLineEdit | Chooser


class RuleForm(QWidget):
    """Shows a rule and gives it back as it was written; `changed` follows each stroke."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Start as met or not met."""
        super().__init__()
        self._desk = desk
        self._before: Record = {"kind": "yes_no"}
        self._rows: list[tuple[Row, Record]] = []
        self._alone: dict[str, Control] = {}
        self._cells: list[dict[str, QLineEdit]] = []
        self.kind = Chooser(desk.theme)
        self.add = QPushButton()
        self._sheet = QWidget()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kind)
        column.addWidget(self._sheet)
        column.addWidget(self.add)
        self.kind.activated.connect(self._other_kind)
        self.add.clicked.connect(self._add_row)
        self.retranslate()

    def show_rule(self, rule: Record | None) -> None:
        """Show a rule; a kind that has no form here is offered as it is."""
        self._before = rule or {"kind": "yes_no"}
        self._offer()
        self.kind.choose(str(self._before["kind"]))
        self._fill(self._before)

    def rule(self, full: Fraction | None, point: str = "") -> Record:
        """Give the rule as written; raises KnownError for a blank, what is no number, or numbers that do not fit."""
        shape = BY_KIND.get(self.kind.chosen())
        if shape is None:
            return self._before
        self._take()
        if shape.rows and not self._rows and shape.kind != "rate":
            raise KnownError(Problem("rule_rows_missing"))
        alone = {key: _typed(control) for key, control in self._alone.items()}
        made = written(shape, alone, self._rows, self._before)
        self._judge(made, full, point)
        return made

    def retranslate(self) -> None:
        """Say every word anew."""
        self.kind.setAccessibleName(self._desk.word("field.rule"))
        self.kind.setToolTip(self.tr("How the point is scored"))
        self.add.setText(self.tr("Add a row"))
        self.add.setToolTip(self.tr("One more row of the rule"))
        self._take()
        kept = self.kind.chosen()
        self._offer()
        self.kind.choose(kept)
        self._draw()

    def _judge(self, made: Record, full: Fraction | None, point: str) -> None:
        rule = read_rule(Reading(made))
        codes = rule.faults(full if full is not None else ZERO) if full is not None or not rule.scored else ()
        for code in codes:
            raise KnownError(Problem(code, point=point))

    def _offer(self) -> None:
        kinds = [shape.kind for shape in SHAPES]
        own = str(self._before["kind"])
        every = kinds if own in kinds else [own, *kinds]
        self.kind.offer(tuple((kind, self._desk.word(f"rule.{kind}")) for kind in every))

    def _fill(self, rule: Record) -> None:
        shape = BY_KIND.get(self.kind.chosen())
        self._rows = rows_of(shape, rule) if shape else []
        if shape is not None and shape.rows and not self._rows and shape.kind != "rate":
            self._rows = [({}, {})]
        self._draw(alone_of(shape, rule) if shape else {})

    @Slot()
    def _other_kind(self) -> None:
        same = self._before.get("kind") == self.kind.chosen()
        self._fill(self._before if same else {})
        self.changed.emit()

    @Slot()
    def _add_row(self) -> None:
        self._take()
        self._rows.append(({}, {}))
        self._draw()
        if self._cells:
            next(iter(self._cells[-1].values())).setFocus()
        self.changed.emit()

    @Slot()
    def _drop_row(self) -> None:
        self._take()
        del self._rows[int(self.sender().objectName())]
        self._draw()
        self.changed.emit()

    def _take(self) -> None:
        """Take what is typed into the rows."""
        for (row, _), cells in zip(self._rows, self._cells, strict=False):
            row.update({key: cell.text() for key, cell in cells.items()})

    def _draw(self, alone: Mapping[str, str] | None = None) -> None:
        kept = alone if alone is not None else {key: _typed(control) for key, control in self._alone.items()}
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        self._alone, self._cells = {}, []
        shape = BY_KIND.get(self.kind.chosen())
        if shape is not None:
            self._draw_alone(grid, shape, kept)
            self._draw_rows(grid, shape)
        self.add.setVisible(shape is not None and bool(shape.rows))
        self._column.replaceWidget(self._sheet, sheet)
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = sheet
        sheet.setVisible(bool(self._alone or self._cells))

    def _draw_alone(self, grid: QGridLayout, shape: Shape, kept: Mapping[str, str]) -> None:
        for place, field in enumerate(shape.alone):
            words = _said(field)
            control = self._control(field, words, kept.get(field.key, ""))
            _put(control, kept.get(field.key, ""))
            named = label("caption", words)
            named.setBuddy(control)
            grid.addWidget(named, place, 0)
            grid.addWidget(control, place, 1, 1, 3)
            self._alone[field.key] = control

    def _draw_rows(self, grid: QGridLayout, shape: Shape) -> None:
        top = len(shape.alone)
        if self._rows:
            for column, field in enumerate(shape.columns):
                grid.addWidget(label("caption", _said(field), wrap=True), top, column)
                grid.setColumnStretch(column, 3 if field.holds == "words" else 1)
        for place, (row, _) in enumerate(self._rows):
            cells = {}
            for column, field in enumerate(shape.columns):
                cells[field.key] = self._line(f"{_said(field)} {place + 1}")
                cells[field.key].setText(row.get(field.key, ""))
                grid.addWidget(cells[field.key], top + place + 1, column)
            self._cells.append(cells)
            grid.addWidget(self._remover(place), top + place + 1, len(shape.columns))

    def _control(self, field: Field, words: str, typed: str) -> Control:
        if field.holds != "one_of":
            return self._line(words)
        chooser = Chooser(self._desk.theme)
        chooser.offer(tuple((code, choice_said(code)) for code in dict.fromkeys((*field.choices, typed)) if code))
        chooser.setAccessibleName(words)
        chooser.setToolTip(words)
        chooser.activated.connect(self.changed)
        return chooser

    def _line(self, words: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(words)
        line.setToolTip(words)
        line.textEdited.connect(self.changed)
        return line

    def _remover(self, place: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(str(place))
        button.setIcon(self._desk.theme.icon("trash", "quiet", 16))
        button.setIconSize(QSize(self._desk.theme.px(16), self._desk.theme.px(16)))
        button.setAccessibleName(self.tr("Take row {n} out").format(n=place + 1))
        button.setToolTip(self.tr("Take this row out"))
        button.clicked.connect(self._drop_row)
        return button


def choice_said(code: str) -> str:
    """Say one of the few words a rule may hold."""
    names = {
        "fail": QCoreApplication.translate("RuleForm", "the whole fails"),
        "void": QCoreApplication.translate("RuleForm", "earns nothing"),
        "cap": QCoreApplication.translate("RuleForm", "the rate is capped"),
        "whole": QCoreApplication.translate("RuleForm", "the whole checklist"),
        "section": QCoreApplication.translate("RuleForm", "its section"),
        "text": QCoreApplication.translate("RuleForm", "words"),
        "number": QCoreApplication.translate("RuleForm", "a number"),
        "choice": QCoreApplication.translate("RuleForm", "one of a few"),
        "photo": QCoreApplication.translate("RuleForm", "a photo"),
    }
    return names[code]


def _said(field: Field) -> str:
    return QCoreApplication.translate("RuleForm", field.words)


def _typed(control: Control) -> str:
    return control.chosen() if isinstance(control, Chooser) else control.text()


def _put(control: Control, typed: str) -> None:
    if isinstance(control, Chooser):
        control.choose(typed)
    else:
        control.setText(typed)
