# SPDX-License-Identifier: MPL-2.0
"""How the cells of a workbook look: calm type, hairlines, one tint, colour by meaning beside its mark."""

from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from inspector.core.layouts import FORMATS, Cell, Sheet, address

if TYPE_CHECKING:
    from openpyxl.cell import Cell as Spot
    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.worksheet.worksheet import Worksheet

FACE: Final = "Microsoft YaHei"
INK, QUIET, ACCENT, LINE, TINT, HEAD = "1F2A33", "66727D", "1D5C85", "D5DBE1", "F6F8FA", "E8EEF3"
STYLE: Final = "_style"  # openpyxl's own numbers of a cell's styles: copied, for it hashes every style of every cell
BARS: Final = "5E9CC4"


@dataclass(frozen=True, slots=True)
class Look:
    """One look: size, weight, colour, place in the cell, fill, and which lines it has (`under`, `over`, `rule`)."""

    size: int = 10
    bold: bool = False
    colour: str = INK
    across: str = "left"
    up: str = "center"
    fill: str = ""
    lines: str = ""
    wrap: bool = True
    face: str = FACE

    @property
    def is_indented(self) -> bool:
        """Whether the words keep away from the line beside them."""
        return bool(self.lines) and self.across != "center"


LOOKS: Final = {
    "text": Look(lines="under"),
    "strong": Look(bold=True, lines="under"),
    "quiet": Look(colour=QUIET, lines="under"),
    "id": Look(across="center", lines="under"),
    "mono": Look(lines="under"),
    "number": Look(across="right", lines="under", wrap=False),
    "left_number": Look(lines="under"),
    "taken": Look(across="right", bold=True, colour="A32A20", fill="FBEAE7", lines="under", wrap=False),
    "photo_number": Look(size=14, bold=True, across="center", colour=ACCENT, lines="under"),
    "title": Look(size=20, bold=True, wrap=False),
    "subtitle": Look(size=11, colour=QUIET, wrap=False),
    "head_left": Look(bold=True, colour=ACCENT, fill=HEAD, lines="rule"),
    "head_center": Look(bold=True, colour=ACCENT, fill=HEAD, lines="rule", across="center"),
    "head_right": Look(bold=True, colour=ACCENT, fill=HEAD, lines="rule", across="right", wrap=False),
    "total": Look(bold=True, lines="over"),
    "total_quiet": Look(colour=QUIET, lines="over"),
    "total_number": Look(bold=True, across="right", lines="over", wrap=False),
    "label": Look(colour=QUIET),
    "label_strong": Look(size=12, bold=True, colour=ACCENT, wrap=False),
    "fact_label": Look(colour=QUIET, lines="under"),
    "fact": Look(lines="under"),
    "big": Look(size=26, bold=True, colour=ACCENT, wrap=False),
    "note": Look(size=9, colour=QUIET),
    "met": Look(across="center", colour="1C6B3C", lines="under"),
    "partial": Look(across="center", bold=True, colour="8A5A00", fill="FDF3DC", lines="under"),
    "lost": Look(across="center", bold=True, colour="A32A20", fill="FBEAE7", lines="under"),
    "unjudged": Look(across="center", bold=True, colour="4A5560", fill="E9ECEF", lines="under"),
    "not_applicable": Look(across="center", colour=QUIET, lines="under"),
    "cannot_judge": Look(across="center", colour=QUIET, lines="under"),
    "not_asked": Look(across="center", colour=QUIET, lines="under"),
    "not_sampled": Look(across="center", colour=QUIET, lines="under"),
    "noted": Look(across="center", lines="under"),
    "hidden": Look(across="center", colour=QUIET, lines="under"),
}


class Looks:
    """The looks of one workbook, each made once."""

    def __init__(self) -> None:
        """Begin a workbook; `striped` cells get the tint when they have no fill of their own."""
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        self._made: dict[tuple[str, str, bool], StyleArray] = {}
        hair, firm = Side("hair", color=LINE), Side("thin", color=ACCENT)
        self._lines = {
            "": Border(),
            "under": Border(bottom=Side("thin", color=LINE)),
            "over": Border(top=firm, bottom=hair),
            "rule": Border(bottom=firm),
        }
        self._fonts = {
            name: Font(name=look.face, size=look.size, bold=look.bold, color=look.colour)
            for name, look in LOOKS.items()
        }
        self._alignments = {
            name: Alignment(look.across, look.up, wrap_text=look.wrap, indent=1 if look.is_indented else 0)
            for name, look in LOOKS.items()
        }
        colours = {look.fill for look in LOOKS.values() if look.fill} | {TINT}
        self._fills = {colour: PatternFill("solid", start_color=colour) for colour in colours}

    def dress(self, spot: "Spot", cell: Cell, *, striped: bool) -> None:
        """Give a cell its look and number format; the first of its kind is dressed by hand, the others as it was."""
        kind = (cell.look, cell.kind if cell.kind in FORMATS else "", striped)
        if kind not in self._made:
            self._dress_first(spot, cell, striped=striped)
            self._made[kind] = copy(getattr(spot, STYLE))
        setattr(spot, STYLE, copy(self._made[kind]))

    def _dress_first(self, spot: "Spot", cell: Cell, *, striped: bool) -> None:
        look = LOOKS[cell.look]
        spot.font = self._fonts[cell.look]
        spot.border = self._lines[look.lines]
        spot.alignment = self._alignments[cell.look]
        fill = look.fill or (TINT if striped else "")
        if fill:
            spot.fill = self._fills[fill]
        if cell.kind in FORMATS:
            spot.number_format = FORMATS[cell.kind]

    def draw_bars(self, page: "Worksheet", sheet: Sheet) -> None:
        """Draw a bar in each rate's cell, as long as its part of one."""
        from openpyxl.formatting.rule import DataBarRule

        for bars in sheet.bars:
            where = f"{address(bars.first, bars.column)}:{address(bars.last, bars.column)}"
            rule = DataBarRule("num", 0, "num", 1, color=BARS)  # type: ignore[no-untyped-call] # openpyxl types it not
            page.conditional_formatting.add(where, rule)
