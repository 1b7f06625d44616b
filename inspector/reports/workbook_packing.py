# SPDX-License-Identifier: MPL-2.0
"""Packs a workbook's members again so that its bytes depend on its content alone: fixed times, fixed properties."""

import io
import zipfile
from typing import Final
from xml.sax.saxutils import escape

from inspector.core.exports import Options
from inspector.core.scorecard import Scorecard

EPOCH: Final = (1980, 1, 1, 0, 0, 0)
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


def packed(data: bytes, card: Scorecard, options: Options) -> bytes:
    """Give the same workbook with every time the card's own and its members in the order they were written."""
    own = {
        "docProps/core.xml": _HEAD + _CORE.format(when=_when(card)),
        "docProps/app.xml": _HEAD + _APP.format(release=escape(options.release)),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            body = own[name].encode() if name in own else source.read(name)
            target.writestr(_member(name), body, compresslevel=6)
    return out.getvalue()


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, EPOCH)
    info.compress_type = zipfile.ZIP_STORED if name.startswith("xl/media/") else zipfile.ZIP_DEFLATED
    info.create_system = 0
    info.external_attr = 0
    return info


def _when(card: Scorecard) -> str:
    visit = card.visit()
    moment = visit.sealed or visit.opened
    return moment.utc()[:19] + "Z" if moment else "1980-01-01T00:00:00Z"
