# SPDX-License-Identifier: MPL-2.0
"""The bundled faces (Noto Sans SC): how wide a text runs, what has a glyph, and the font as it goes into a PDF."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

REGULAR: Final = "NotoSansSC-Regular"
BOLD: Final = "NotoSansSC-Bold"
MARKS: Final = {REGULAR: "InspectorMarks-Regular", BOLD: "InspectorMarks-Bold"}
FACES: Final = (REGULAR, BOLD, *MARKS.values())

_UNSAFE = (0xAD, 0xFFFF)
_HERE = Path(__file__).resolve().parents[1]
_FOLDERS = (_HERE / "_shipped" / "resources" / "fonts", _HERE.parent / "resources" / "fonts")
_SPACES = re.compile("[\t\u1680\u2000-\u200a\u202f\u205f]")
_MARK = "[\u0300-\u036f\u20d0-\u20f0\u302a-\u302f\u3099\u309a]"
_ODD: Final = frozenset("\t\u1680\u202f\u205f\u3099\u309a") | {
    chr(code)
    for start, end in ((0x2000, 0x200A), (0x300, 0x36F), (0x20D0, 0x20F0), (0x302A, 0x302F))
    for code in range(start, end + 1)
}
"""Odd spaces and marks: a text that has none of them is drawn as it stands where every letter has a glyph."""
_STACK = re.compile(f"{_MARK} *(?:{_MARK} *)+")
"""Marks set over one letter or a blank; one that is there twice stands on itself, and readers see it once."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """What layout must know of a face: advances in thousandths of the size, and the marks its companion face draws.

    `plain` are letters a text of which is legible as it stands, whatever their order.
    """

    widths: Mapping[str, int]
    marks: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()

    def run(self, text: str) -> int:
        """Measure a text whose characters all have a glyph, in thousandths of the size."""
        return sum(map(self.widths.__getitem__, text))

    def legible(self, text: str, missing: Counter[str] | None = None) -> str:
        """Write characters without a glyph as [U+1F600], counting them in `missing`; odd spaces become plain ones.

        So is a mark that stands over its letter twice: nobody could see the second one.
        """
        if self.plain.issuperset(text):
            return text
        plain = _SPACES.sub(" ", text)
        if not self.widths.keys() >= set(plain):
            plain = "".join(map(partial(self._shown, missing), plain))
        return _STACK.sub(partial(_apart, missing), plain)

    def _shown(self, missing: Counter[str] | None, character: str) -> str:
        return character if character in self.widths else _named(missing, character)


def _named(missing: Counter[str] | None, character: str) -> str:
    if missing is not None:
        missing[f"U+{ord(character):04X}"] += 1
    return f"[U+{ord(character):04X}]"


def _apart(missing: Counter[str] | None, stack: re.Match[str]) -> str:
    marks = stack.group()
    return "".join(_named(missing, mark) if mark in marks[:place] else mark for place, mark in enumerate(marks))


def folder() -> Path:
    """Find the folder of the bundled faces, in an installed program or in a checkout."""
    return next((place for place in _FOLDERS if place.is_dir()), _FOLDERS[-1])


@lru_cache(maxsize=len(FACES))
def font(name: str) -> "TTFont":
    """Load a bundled face and make it known to the PDF writer, once a run."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics

    rl_config.useA85 = 0
    made = _paper_font()(name, str(folder() / f"{name}.ttf"))
    pdfmetrics.registerFont(made)
    return made


@lru_cache(maxsize=2 * len(FACES))
def metrics(name: str, *, narrow: bool = False) -> Metrics:
    """Give the measures of a bundled face, once a run; `narrow` sets quotes and marks as Latin text wants them."""
    widths = _advances(name)
    if not narrow:
        return Metrics(widths, plain=frozenset(widths) - _ODD)
    marks = _advances(MARKS[name])
    return Metrics(widths | marks, frozenset(marks) - {" ", "\n"}, frozenset(widths | marks) - _ODD)


def _advances(name: str) -> dict[str, int]:
    """Read the advances of a face; the soft hyphen counts as missing, for readers make of it what they like."""
    face = font(name).face
    given: Mapping[int, float] = face.charWidths
    held = {chr(code): round(given[code]) for code in face.charToGlyph if code >= ord(" ") and code not in _UNSAFE}
    return held | {"\n": 0}


@lru_cache(maxsize=1)
def _paper_font() -> "Callable[[str, str], TTFont]":
    from reportlab.pdfbase import ttfonts

    class PaperFont(ttfonts.TTFont):
        """A face whose text can be searched and copied, rare characters above U+FFFF included."""

        def addObjects(self, doc: Any) -> None:  # noqa: ANN401, N802 (as reportlab has it)
            """Add the subsets, then put the right character map in the place of reportlab's."""
            subsets = [list(subset) for subset in self.state[doc].subsets]
            super().addObjects(doc)
            for place, subset in enumerate(subsets):
                stem = (ttfonts.SUBSETN(place) + b"+" + self.face.name + self.face.subfontNameX).decode("ascii")
                doc.idToObject[f"toUnicodeCMap:{stem}"].content = character_map(stem, subset)

    return PaperFont


def character_map(name: str, subset: list[int]) -> str:
    """Map codes back to characters in UTF-16BE, so that those above U+FFFF survive copying (at most 100 a block)."""
    rows = [f"<{code:02X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for code, point in enumerate(subset)]
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            f"/CMapName /{name} def\n/CMapType 2 def",
            f"1 begincodespacerange\n<00> <{len(subset) - 1:02X}>\nendcodespacerange",
            *("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks),
            "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
        ]
    )
