# SPDX-License-Identifier: MPL-2.0
"""Cells of a sheet that are spelled as every program spells them, lifted out at once; the rest is left to XML.

A cell is lifted only where nothing about it could be read in another way: no comments, no second names for things, no
other letters than UTF-8. Where anything is unusual nothing is lifted.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_BEGIN: Final = re.compile(
    rb'(?:<\?xml version="1\.0"(?: encoding="(?:UTF|utf)-8")?(?: standalone="(?:yes|no)")?\s*\?>\s*)?<worksheet[ >]'
)
_CELL: Final = re.compile(
    rb'<c r="([A-Z]{1,3}[1-9][0-9]{0,6})"(?: s="([0-9]{1,9})")?(?: t="[A-Za-z]{1,9}")?(?: ?/>|>(?:<v>[^<]*</v>|<v ?/>|'
    rb'<is>(?:<t(?: xml:space="preserve")?>[^<]*</t>|<t ?/>)</is>)?</c>)'
)
_DATA: Final = b"sheetData"
_ONCE: Final = 2
"""An element that is there once has its name written so many times."""
_MARK: Final = "\ue000".encode()
"""What stands in a row for each cell that was lifted out of it."""


@dataclass(frozen=True, slots=True)
class Lifted:
    """The cells lifted out of a sheet, none of them with a formula: places, numbers of styles; the tree without them.

    A style that is not named is empty.
    """

    places: Sequence[bytes]
    styles: Sequence[bytes]
    tree: ET.Element


def lifted(data: bytes) -> Lifted | None:
    """Lift the cells out of a sheet; None means nothing but that it must be read cell by cell.

    Raises ParseError for what is no XML.
    """
    if b"\0" in data or b"]]>" in data:
        return None
    parts = _CELL.split(data)
    places, styles = parts[1::3], parts[2::3]
    rest = _MARK.join(parts[::3])
    if not _BEGIN.match(rest) or b"<!" in rest or rest.find(b"<?", 1) > 0 or rest.count(_MARK) != len(places):
        return None
    if rest.count(_DATA) != _ONCE or b"<sheetData>" not in parts[0] or b"</sheetData>" not in parts[-1]:
        return None
    tree = ET.fromstring(rest)  # noqa: S314 - it has no document type
    return Lifted(places, [style or b"" for style in styles], tree) if _is_usual(tree, len(places)) else None


def _is_usual(tree: ET.Element, count: int) -> bool:
    """Tell whether every cell stood in a row of the one table, and no other is left there."""
    table = tree.find(f"{MAIN}sheetData")
    if tree.tag != f"{MAIN}worksheet" or table is None or (table.text or "").strip():
        return False
    if any(len(row) or row.tag != f"{MAIN}row" or (row.tail or "").strip() for row in table):
        return False
    said = ["".join((row.text or "").split()) for row in table]
    return "".join(said) == _MARK.decode() * count
