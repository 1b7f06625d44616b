# SPDX-License-Identifier: MPL-2.0
"""Packs a workbook's members again so that its bytes depend on its content alone: fixed times, fixed properties."""

import io
import zipfile
from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape

from inspector.core.exports import Options
from inspector.core.scorecard import Scorecard
from inspector.disk.zips import zip_bytes

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE: Final = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Inspector</dc:creator>'
    '<dcterms:created xsi:type="dcterms:W3CDTF">{when}</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{when}</dcterms:modified></cp:coreProperties>'
)
_APP: Final = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Inspector {release}</Application></Properties>"
)
_EPOCH: Final = "1980-01-01T00:00:00Z"


def packed(data: bytes, card: Scorecard, options: Options) -> bytes:
    """Give the same workbook with every time the card's own and its members in the order they were written."""
    own = {
        "docProps/core.xml": (_HEAD + _CORE.format(when=_when(card))).encode(),
        "docProps/app.xml": (_HEAD + _APP.format(release=escape(options.release))).encode(),
    }
    return repacked(data, own)


def repacked(data: bytes, own: Mapping[str, bytes]) -> bytes:
    """Give the same workbook with some members replaced, all dated alike, in the order they were written."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        members = [(name, own[name] if name in own else source.read(name)) for name in source.namelist()]
    return zip_bytes(sorted(members, key=_first), packed=True)


def undated(data: bytes) -> bytes:
    """Give the same workbook without a trace of when it was written."""
    return repacked(data, {"docProps/core.xml": (_HEAD + _CORE.format(when=_EPOCH)).encode()})


def _first(member: tuple[str, bytes]) -> int:
    """Readers tell a workbook by the member that stands first."""
    return 0 if member[0] == "[Content_Types].xml" else 1


def _when(card: Scorecard) -> str:
    visit = card.visit()
    moment = visit.sealed or visit.opened
    return moment.utc()[:19] + "Z" if moment else _EPOCH
