# SPDX-License-Identifier: MPL-2.0
"""The carrier: card, checklists, options and thumbnails, one J object a line, packed to ride in cells."""

import base64
import binascii
import gzip
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from inspector.core.canonical import Json, canonical, parse
from inspector.core.card_reading import ReadCard, read_card
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exports import Options, read_options
from inspector.core.layouts import Thumb
from inspector.core.met_checklists import MetChecklists
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.scorecard import Scorecard

FORMAT: Final = 1
CHUNK: Final = 32_000
MOST: Final = 64 << 20
_MET: Final = MetChecklists()


@dataclass(frozen=True, slots=True)
class Carrier:
    """Everything a file of the internal edition was made from, photos aside: `thumbs` names the thumbnails it holds."""

    card: Scorecard
    checklists: Mapping[ChecklistDigest, Checklist]
    options: Options
    thumbs: Mapping[str, Thumb]
    read: ReadCard | None = field(default=None, compare=False)
    """The card as its bytes say it, where the carrier was read and not made."""
    sheets: Mapping[ChecklistDigest, bytes] = field(default_factory=dict, compare=False)
    """The J bytes of the checklists, where the carrier was read."""

    def head(self) -> dict[str, Json]:
        """Give the first line: options, thumbnails by the photo's hash, and how many checklists follow the card."""
        return {
            "type": "carrier",
            "format": FORMAT,
            "checklists": len(self.checklists),
            "options": self.options.record(),
            "thumbs": tuple(_thumb_record(photo, self.thumbs[photo]) for photo in sorted(self.thumbs)),
        }

    def lines(self) -> bytes:
        """Spell the carrier: one J object a line (J holds no bare line feed): head, card, checklists by digest."""
        checklists = (canonical(self.checklists[name].record()) for name in sorted(self.checklists))
        return b"\n".join((canonical(self.head()), self.card.canonical(), *checklists))


@dataclass(frozen=True, slots=True)
class Riding:
    """What a carrier holds before its card is read: the card's bytes, and checklists as bytes and as they are read."""

    options: Options
    thumbs: Mapping[str, Thumb]
    card: bytes
    sheets: Mapping[ChecklistDigest, bytes]
    checklists: Mapping[ChecklistDigest, Checklist]


def pack(carrier: Carrier) -> tuple[str, ...]:
    """Pack a carrier: its lines, gzip without a time, base64, in chunks a cell can hold."""
    return pack_plain(carrier.lines())


def pack_plain(plain: bytes) -> tuple[str, ...]:
    """Pack bytes: gzip without a time, base64, in chunks a cell can hold."""
    data = bytearray(gzip.compress(plain, 9, mtime=0))
    data[9] = 255  # the system that packed it is nobody's business
    letters = base64.b64encode(data).decode("ascii")
    return tuple(letters[start : start + CHUNK] for start in range(0, len(letters), CHUNK))


def unpack(chunks: Sequence[str]) -> Carrier:
    """Read a carrier back; raises KnownError `carrier_form` for anything else, also for what unpacks beyond bounds."""
    return read_carrier(unpack_plain(chunks))


def unpack_plain(chunks: Sequence[str]) -> bytes:
    """Unpack what `pack_plain` packed; raises KnownError `carrier_form`, also for what unpacks beyond bounds."""
    try:
        data = base64.b64decode("".join(chunks), validate=True)
        unpacker = zlib.decompressobj(31)
        plain = unpacker.decompress(data, MOST)
    except (binascii.Error, ValueError, zlib.error) as error:
        raise KnownError(Problem("carrier_form")) from error
    if not unpacker.eof or unpacker.unused_data:
        raise KnownError(Problem("carrier_form"))
    return plain


def read_carrier(lines: bytes) -> Carrier:
    """Read a carrier from its lines, its card too; raises KnownError as `read_riding` and `read_card` do."""
    riding = read_riding(lines)
    read = read_card(riding.card)
    return Carrier(read.card, riding.checklists, riding.options, riding.thumbs, read, riding.sheets)


def read_riding(lines: bytes) -> Riding:
    """Read what rides in a carrier from its lines; checklists are named by the digest of their line, in order."""
    head, *parts = lines.split(b"\n")
    reading = Reading(parse(head))
    reading.member("type", ("carrier",))
    if reading.whole("format") > FORMAT:
        raise KnownError(Problem("format_newer", found=reading.whole("format"), known=FORMAT))
    if len(parts) != reading.whole("checklists") + 1:
        raise KnownError(Problem("carrier_form"))
    options, thumbs = reading.part("options", read_options), dict(reading.each("thumbs", _read_thumb))
    reading.close()
    met = [(*_MET.read(part), part) for part in parts[1:]]
    names = [name for name, _, _ in met]
    if names != sorted(set(names)):
        raise KnownError(Problem("carrier_form"))
    sheets = {name: sheet for name, _, sheet in met}
    return Riding(options, thumbs, parts[0], sheets, {name: checklist for name, checklist, _ in met})


def _thumb_record(photo: str, thumb: Thumb) -> Json:
    return {"photo": photo, "sha256": thumb.sha256, "width": thumb.width, "height": thumb.height}


def _read_thumb(reading: Reading) -> tuple[str, Thumb]:
    thumb = Thumb(reading.text("sha256"), reading.whole("width"), reading.whole("height"))
    if thumb.width < 1 or thumb.height < 1:
        raise reading.fault("width", "range")
    return reading.text("photo"), thumb
