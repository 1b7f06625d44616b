# SPDX-License-Identifier: MPL-2.0
"""The companion faces in resources/fonts: marks of Noto Sans SC set as narrow as Latin text wants them."""

from __future__ import annotations

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SOURCES = {
    "NotoSansSC-Regular.ttf": ("InspectorMarks-Regular.ttf", "Regular"),
    "NotoSansSC-Bold.ttf": ("InspectorMarks-Bold.ttf", "Bold"),
}
MARKS = "·×÷“”‘’…〔〕±"
BEARING = 50
FAMILY = "Inspector Marks"


def narrow(source: Path, target: Path, style: str) -> None:
    """Write the marks of one face, each with an even bearing at both sides; the same bytes every time."""
    options = Options()
    options.layout_features = []
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    with TTFont(source, recalcTimestamp=False) as font:
        cutter = Subsetter(options)
        cutter.populate(unicodes=[ord(mark) for mark in MARKS])
        cutter.subset(font)
        for name in {font.getBestCmap()[ord(mark)] for mark in MARKS}:
            _shift(font, name)
        _rename(font, style)
        font.save(target, reorderTables=True)


def _shift(font: TTFont, name: str) -> None:
    """Move a glyph's outline so that its ink begins at the bearing, and end its advance as far behind the ink."""
    glyph = font["glyf"][name]
    coordinates, _, _ = glyph.getCoordinates(font["glyf"])
    coordinates.translate((BEARING - glyph.xMin, 0))
    glyph.coordinates = coordinates
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (glyph.xMax + BEARING, BEARING)


def _rename(font: TTFont, style: str) -> None:
    """Give the changed face a name of its own, as its licence asks."""
    said = {1: FAMILY, 2: style, 3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}", 6: f"InspectorMarks-{style}"}
    said |= {16: FAMILY, 17: style}
    for record in list(font["name"].names):
        if record.nameID in said:
            font["name"].setName(said[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)


def main() -> None:
    """Make both companion faces from the faces beside them."""
    for source, (name, style) in SOURCES.items():
        narrow(FOLDER / source, FOLDER / name, style)
        print(f"{name}: {len(MARKS)} characters, {(FOLDER / name).stat().st_size} bytes")


if __name__ == "__main__":
    main()
