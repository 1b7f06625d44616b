# SPDX-License-Identifier: MPL-2.0
"""The parts of a workbook below its cells: where each sheet lies, formats, formulas, pictures, what else is drawn."""

import hashlib
import posixpath
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from xml.etree import ElementTree as ET

from inspector.core.problems import KnownError, Problem
from inspector.files.sheet_cells import MAIN, Lifted, lifted
from inspector.files.tables_places import SheetPlaces, walk

BOOK: Final = "xl/workbook.xml"
BOOK_LINKS: Final = "xl/_rels/workbook.xml.rels"
MOST_CELLS: Final = 2_000_000
_LINK: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DRAW: Final = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_BLIP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_ROW, _CELLS = f"{MAIN}sheetData/{MAIN}row", f"{MAIN}c"
_FORMULA: Final = f"{MAIN}f"
_COUNT = re.compile(rb"""ount\s*=\s*["']\s*([0-9]+)""")
_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_OWN_SHEET: Final = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
_TABLE, _TABLE_END = b"<sheetData>", b"</sheetData>"
_TEXT_ROW = re.compile(rb'<row r="[0-9]+"><c r="A[0-9]+" t="inlineStr"><is><t>([^<]*)</t></is></c></row>')
_BUILT_IN: Final = {"0": "General", "1": "0", "2": "0.00", "9": "0%", "10": "0.00%", "14": "mm-dd-yy"}
_ACTIVE = re.compile(
    r"vba|macro|externalLink|embedding|activeX|ctrlProp|omment|oleObject|connections|customUI", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Something lying over a cell (row and column from 1): a picture by the hash of its bytes, or no picture at all."""

    row: int
    column: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Part:
    """What one sheet holds beside its values: the number format of each cell, where formulas stand, what is drawn."""

    name: str
    state: str
    formats: Mapping[tuple[int, int], str]
    formulas: tuple[tuple[int, int], ...]
    drawn: tuple[Drawn, ...]


def sheet_parts(members: Mapping[str, bytes], *, formats: bool = True) -> tuple[Part, ...]:
    """Read the parts of every sheet in order, number formats where they are wanted.

    Raises KnownError `workbook_form` or `workbook_large`.
    """
    _guard_counts(members)
    try:
        known = _formats(members["xl/styles.xml"]) if formats else None
        sheets = _sheets(members[BOOK], members.get(BOOK_LINKS, b""))
        plain = {path: lifted(members[path]) for _, _, path in sheets}
        parts = tuple(_part(members, sheet, known, plain[sheet[2]]) for sheet in sheets)
    except (KeyError, IndexError, ValueError, ET.ParseError) as error:
        raise KnownError(Problem("workbook_form", reason=type(error).__name__)) from error
    _guard_strange(members, {path for path, found in plain.items() if found is not None})
    return parts


def sheet_paths(members: Mapping[str, bytes]) -> dict[str, str]:
    """Tell by its name which member holds each sheet; needs only the book and its links."""
    try:
        return {name: path for name, _, path in _sheets(members[BOOK], members.get(BOOK_LINKS, b""))}
    except (KeyError, ET.ParseError) as error:
        raise KnownError(Problem("workbook_form", reason=type(error).__name__)) from error


def inline_texts(data: bytes) -> Sequence[str]:
    """Give the texts written into a sheet's cells, in order; a book saved again keeps its texts elsewhere."""
    begin, end = data.find(_TABLE), data.rfind(_TABLE_END)
    if data.startswith(_OWN_SHEET) and begin < end and b"<!" not in data[:begin] and b"&" not in data:
        parts = _TEXT_ROW.split(data[begin + len(_TABLE) : end])
        if begin > 0 and not any(parts[::2]):
            return [text.decode("ascii", "replace") for text in parts[1::2]]
    try:
        return [text.text or "" for text in _parsed(data).iterfind(f"{MAIN}sheetData/*/*/{MAIN}is/{MAIN}t")]
    except ET.ParseError as error:
        raise KnownError(Problem("workbook_form", reason="ParseError")) from error


def strangers(members: Mapping[str, bytes]) -> tuple[str, ...]:
    """Name the members that no scorecard has: macros, comments, links to other files, embedded objects."""
    return tuple(name for name in members if _ACTIVE.search(name))


def _guard_counts(members: Mapping[str, bytes]) -> None:
    """Hold that no member claims more entries than it has bytes: readers make room for them before they look."""
    for name, data in members.items():
        if not name.endswith(".xml") or b"ount" not in data:
            continue
        if any(len(found) > 40 or int(found) > len(data) for found in _COUNT.findall(data)):
            raise KnownError(Problem("workbook_form", reason="count"))


@lru_cache(64)
def _sheets(book: bytes, links: bytes) -> tuple[tuple[str, str, str], ...]:
    """List the sheets of a book in order, each with its state and its member; books of one round are much alike."""
    where = _links({f"xl/_rels/{posixpath.basename(BOOK)}.rels": links}, BOOK) if links else {}
    return tuple(
        (sheet.get("name", ""), sheet.get("state", "visible"), where[sheet.get(f"{_LINK}id", "")])
        for sheet in _parsed(book).iterfind(f"{MAIN}sheets/{MAIN}sheet")
    )


def _guard_strange(members: Mapping[str, bytes], plain: Collection[str]) -> None:
    """Bound whatever another reader could take for a sheet, wherever it lies and however its cells are spelled."""
    for name, data in members.items():
        if name not in plain and b"sheetData" in data:
            places = SheetPlaces()
            walk(data, places)
            _guard_rectangle(places.bottom, places.right)


def _part(
    members: Mapping[str, bytes], sheet: tuple[str, str, str], formats: Sequence[str] | None, found: Lifted | None
) -> Part:
    name, state, path = sheet
    if found is None:
        return _part_by_cell(members, sheet, formats)
    spots = list(map(_place, found.places))
    if spots:
        rows, columns = zip(*spots, strict=True)
        _guard_rectangle(max(rows), max(columns))
    kept: dict[tuple[int, int], str] = {}
    if formats is not None:
        said = {style: formats[int(style or b"0")] for style in {*found.styles}}
        kept = dict(zip(spots, map(said.__getitem__, found.styles), strict=True))
    return Part(name, state, kept, (), tuple(_drawn(members, found.tree, path)))


def _part_by_cell(members: Mapping[str, bytes], sheet: tuple[str, str, str], formats: Sequence[str] | None) -> Part:
    """Read a sheet that is spelled in its own way, or has formulas."""
    name, state, path = sheet
    tree = _tree(members, path)
    kept: dict[tuple[int, int], str] = {}
    formulas: list[tuple[int, int]] = []
    for spot, cell in _cells(tree):
        if formats is not None:
            kept[spot] = formats[int(cell.get("s", "0"))]
        if any(part.tag == _FORMULA for part in cell):
            formulas.append(spot)
    return Part(name, state, kept, tuple(formulas), tuple(_drawn(members, tree, path)))


def _cells(tree: ET.Element) -> Iterator[tuple[tuple[int, int], ET.Element]]:
    """Go through the cells, counting on where a place is not named; the rectangle they span is bounded."""
    row = widest = 0
    for line in tree.iterfind(_ROW):
        row = int(line.get("r", row + 1))
        column = 0
        for cell in line.iterfind(_CELLS):
            named = cell.get("r")
            row, column = _spot(named) if named else (row, column + 1)
            widest = max(widest, column)
            _guard_rectangle(row, widest)
            yield (row, column), cell


def _guard_rectangle(rows: int, columns: int) -> None:
    if rows * columns > MOST_CELLS:
        raise KnownError(Problem("workbook_large", cells=rows * columns))


@lru_cache(16_384)
def _place(named: bytes) -> tuple[int, int]:
    return _spot(named.decode())


@lru_cache(16_384)
def _spot(named: str) -> tuple[int, int]:
    match = _CELL.fullmatch(named)
    if match is None:
        raise ValueError(named)
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]), column


@lru_cache(16)
def _formats(data: bytes) -> tuple[str, ...]:
    """List the number formats of a book's styles; books saved by one program are much alike."""
    styles = _parsed(data)
    own = {one.get("numFmtId", ""): one.get("formatCode", "") for one in styles.iter(f"{MAIN}numFmt")}
    known = _BUILT_IN | own
    return tuple(
        known.get(one.get("numFmtId", "0"), one.get("numFmtId", ""))
        for one in styles.iterfind(f"{MAIN}cellXfs/{MAIN}xf")
    )


def _drawn(members: Mapping[str, bytes], tree: ET.Element, path: str) -> Iterator[Drawn]:
    links = _links(members, path)
    for drawing in (*tree.iter(f"{MAIN}drawing"), *tree.iter(f"{MAIN}legacyDrawing")):
        where = links[drawing.get(f"{_LINK}id", "")]
        pictures = _links(members, where)
        for anchor in _tree(members, where):
            row, column = (int(anchor.findtext(f"{_DRAW}from/{_DRAW}{side}", "-1")) + 1 for side in ("row", "col"))
            blips = [blip.get(f"{_LINK}embed", "") for blip in anchor.iter(_BLIP)]
            if not blips:
                yield Drawn(row, column, "")
            for blip in blips:
                yield Drawn(row, column, hashlib.sha256(members[pictures[blip]]).hexdigest())


def _links(members: Mapping[str, bytes], path: str) -> dict[str, str]:
    folder, name = posixpath.split(path)
    rels = f"{folder}/_rels/{name}.rels"
    if rels not in members:
        return {}
    found = {}
    for link in _tree(members, rels):
        target = link.get("Target", "")
        whole = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[link.get("Id", "")] = whole
    return found


def _tree(members: Mapping[str, bytes], path: str) -> ET.Element:
    return _parsed(members[path])


def _parsed(data: bytes) -> ET.Element:
    if b"<!DOCTYPE" in data or b"\0" in data or not data.removeprefix(b"\xef\xbb\xbf").startswith(b"<"):
        raise KnownError(Problem("workbook_form", reason="DOCTYPE"))
    return ET.fromstring(data)  # noqa: S314 - no document type reaches it, so no entity can grow
