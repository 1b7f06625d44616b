# SPDX-License-Identifier: MPL-2.0
"""What a workbook of one long table needs beside its rows: types, links, book, styles; the same whenever it is made."""

from collections.abc import Iterator, Sequence
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from inspector.core.layouts import address

WIDTH: Final = 16
HEAD_STYLE: Final = 1
_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_STYLES: Final = (
    f'{_XML}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/>'
    '</font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill>'
    '<patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/>'
    '<bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1">'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2">'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1"'
    ' xfId="0" applyFont="1" applyBorder="1"/></cellXfs><cellStyles count="1">'
    '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
_CORE: Final = (
    f'{_XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Inspector</dc:creator></cp:coreProperties>'
)
_ROOT: Final = (
    f'{_XML}<Relationships xmlns="{_LINKS}"><Relationship Id="rId1" Type="{_KIND}/officeDocument"'
    ' Target="xl/workbook.xml"/><Relationship Id="rId2"'
    ' Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"'
    ' Target="docProps/core.xml"/></Relationships>'
)
FIRST: Final = (("_rels/.rels", _ROOT), ("docProps/core.xml", _CORE), ("xl/styles.xml", _STYLES))
"""Members that are the same in every book."""
SHEET_END: Final = "</worksheet>"


def sheet_name(place: int) -> str:
    """Name the member of a sheet."""
    return f"xl/worksheets/sheet{place}.xml"


def sheet_begin(columns: int) -> str:
    """Spell a sheet up to its rows: its head stays where it is while the rows go by."""
    return (
        f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2"'
        ' activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>'
        f'<col min="1" max="{columns}" width="{WIDTH}.7109375" customWidth="1"/></cols><sheetData>'
    )


def sheet_end(columns: int, rows: int) -> str:
    """Spell a sheet from behind its rows on, so many without the head: they can be filtered where there are any."""
    chosen = f'<autoFilter ref="A1:{address(rows + 1, columns)}"/>' if rows else ""
    return f"</sheetData>{chosen}{SHEET_END}"


def last_members(name: str, columns: int, counts: Sequence[int]) -> Iterator[tuple[str, str]]:
    """Give the members that know how many sheets there are, and how many rows each has without its head."""
    names = [name if place == 1 else f"{name} {place}" for place in range(1, len(counts) + 1)]
    yield "xl/workbook.xml", _book(names, columns, counts)
    links = "".join(
        f'<Relationship Id="rId{place}" Type="{_KIND}/worksheet" Target="worksheets/sheet{place}.xml"/>'
        for place in range(1, len(counts) + 1)
    )
    styles = f'<Relationship Id="rId{len(counts) + 1}" Type="{_KIND}/styles" Target="styles.xml"/>'
    yield "xl/_rels/workbook.xml.rels", f'{_XML}<Relationships xmlns="{_LINKS}">{links}{styles}</Relationships>'
    yield "[Content_Types].xml", _types(len(counts))


def _book(names: Sequence[str], columns: int, counts: Sequence[int]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{place}" r:id="rId{place}"/>' for place, name in enumerate(names, 1)
    )
    filters = "".join(
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{place}" hidden="1">'
        f"{escape(_quoted(name))}!$A$1:${address(rows + 1, columns).rstrip('0123456789')}${rows + 1}</definedName>"
        for place, (name, rows) in enumerate(zip(names, counts, strict=True))
        if rows
    )
    return (
        f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_KIND}"><bookViews><workbookView/></bookViews>'
        f"<sheets>{sheets}</sheets>{f'<definedNames>{filters}</definedNames>' if filters else ''}</workbook>"
    )


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"


def _types(sheets: int) -> str:
    parts = {"xl/workbook.xml": f"{_TYPE}.sheet.main+xml", "xl/styles.xml": f"{_TYPE}.styles+xml"}
    parts |= {sheet_name(place): f"{_TYPE}.worksheet+xml" for place in range(1, sheets + 1)}
    parts["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    own = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts.items())
    return (
        f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{own}</Types>'
    )
