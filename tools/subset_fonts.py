# SPDX-License-Identifier: MPL-2.0
"""The fonts in resources/fonts: static Noto Sans SC cut down to what reports and the window can need."""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SOURCES = {
    "400Regular/NotoSansSC_400Regular.ttf": "NotoSansSC-Regular.ttf",
    "700Bold/NotoSansSC_700Bold.ttf": "NotoSansSC-Bold.ttf",
}
FEATURES = ("kern", "tnum", "mark", "ccmp")
DROPPED = ("BASE", "STAT", "vhea", "vmtx", "gasp", "DSIG")

# Characters of the general use table that stand in Extension A, and a surname that stands there too.
EXTENSION_A = (
    "㐱㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬"
    "䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
)


def is_wanted(code: int) -> bool:
    """Whether a character stays: everything but Extension A beyond the general use table, and Korean."""
    if 0x3400 <= code <= 0x4DBF:
        return chr(code) in EXTENSION_A
    return not (0x1100 <= code <= 0x11FF or 0x3130 <= code <= 0x318F or 0xA960 <= code <= 0xD7FF)


def subset(source: Path, target: Path) -> int:
    """Write the subset of one font, the same bytes every time; the number of its characters."""
    options = Options()
    options.layout_features = list(FEATURES)
    options.drop_tables = [*options.drop_tables, *DROPPED]
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    with TTFont(source, recalcTimestamp=False) as font:
        wanted = {code for code in font.getBestCmap() if is_wanted(code)}
        cutter = Subsetter(options)
        cutter.populate(unicodes=wanted)
        cutter.subset(font)
        font.save(target, reorderTables=True)
    return len(wanted)


def main(folder: Path) -> None:
    """Make every font of SOURCES from the unpacked package in the folder."""
    for source, name in SOURCES.items():
        count = subset(folder / source, TARGET / name)
        print(f"{name}: {count} characters, {(TARGET / name).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
