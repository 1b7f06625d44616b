# SPDX-License-Identifier: MPL-2.0
"""The carrier: card, checklists, options and thumbnails in one J object, packed to ride in cells."""

import base64
import binascii
import gzip
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.core.canonical import Json, canonical, parse
from inspector.core.checklist import Checklist, ChecklistDigest, read_checklist
from inspector.core.exports import Options, read_options
from inspector.core.layouts import Thumb
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.scorecard import Scorecard, read_scorecard

FORMAT: Final = 1
CHUNK: Final = 32_000
MOST: Final = 64 << 20


@dataclass(frozen=True, slots=True)
class Carrier:
    """Everything a file of the internal edition was made from, photos aside: `thumbs` names the thumbnails it holds."""

    card: Scorecard
    checklists: Mapping[ChecklistDigest, Checklist]
    options: Options
    thumbs: Mapping[str, Thumb]

    def record(self) -> dict[str, Json]:
        """Give the canonical form: checklists sorted by digest, thumbnails by the photo's hash."""
        return {
            "type": "carrier",
            "format": FORMAT,
            "card": self.card.record(),
            "checklists": tuple(self.checklists[name].record() for name in sorted(self.checklists)),
            "options": self.options.record(),
            "thumbs": tuple(_thumb_record(photo, self.thumbs[photo]) for photo in sorted(self.thumbs)),
        }


def pack(carrier: Carrier) -> tuple[str, ...]:
    """Pack a carrier: J, gzip without a time, base64, in chunks a cell can hold."""
    data = bytearray(gzip.compress(canonical(carrier.record()), 9, mtime=0))
    data[9] = 255  # the system that packed it is nobody's business
    letters = base64.b64encode(data).decode("ascii")
    return tuple(letters[start : start + CHUNK] for start in range(0, len(letters), CHUNK))


def unpack(chunks: Sequence[str]) -> Carrier:
    """Read a carrier back; raises KnownError `carrier_form` for anything else, also for what unpacks beyond bounds."""
    try:
        data = base64.b64decode("".join(chunks), validate=True)
        unpacker = zlib.decompressobj(31)
        plain = unpacker.decompress(data, MOST)
    except (binascii.Error, ValueError, zlib.error) as error:
        raise KnownError(Problem("carrier_form")) from error
    if not unpacker.eof or unpacker.unused_data:
        raise KnownError(Problem("carrier_form"))
    return read_carrier(parse(plain))


def read_carrier(value: Json) -> Carrier:
    """Read a carrier from its canonical form; checklists are named by the digest computed from them."""
    reading = Reading(value)
    reading.member("type", ("carrier",))
    if reading.whole("format") > FORMAT:
        raise KnownError(Problem("format_newer", found=reading.whole("format"), known=FORMAT))
    checklists = tuple(read_checklist(item) for item in reading.items("checklists"))
    thumbs = dict(reading.each("thumbs", _read_thumb))
    card = read_scorecard(reading.record("card"))
    carrier = Carrier(card, {one.digest(): one for one in checklists}, reading.part("options", read_options), thumbs)
    reading.close()
    return carrier


def _thumb_record(photo: str, thumb: Thumb) -> Json:
    return {"photo": photo, "sha256": thumb.sha256, "width": thumb.width, "height": thumb.height}


def _read_thumb(reading: Reading) -> tuple[str, Thumb]:
    thumb = Thumb(reading.text("sha256"), reading.whole("width"), reading.whole("height"))
    if thumb.width < 1 or thumb.height < 1:
        raise reading.fault("width", "range")
    return reading.text("photo"), thumb
