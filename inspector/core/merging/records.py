# SPDX-License-Identifier: MPL-2.0
"""The records a merge (汇总) holds: immutable, named by their digests; a set of them only grows."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from inspector.core.canonical import Json, canonical, digest
from inspector.core.moments import Moment, read_moment
from inspector.core.reading import Reading

FORMAT: Final = 1
TYPES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "assignment": "letter",
        "card": "scorecard",
        "checklist": "checklist",
        "decision": "decision",
        "signature": "card_signature",
        "withdrawal": "withdrawal",
    }
)
"""Kind of record → the type its digest is made with (`digest(TYPES[kind], bytes)`); kinds in alphabetical order."""

SIGNED: Final = ("bundle", "letter", "pdf", "xlsx")
_HEX: Final = re.compile("[0-9a-f]+")


def record_name(kind: str, data: bytes) -> str:
    """Name a record by its J bytes; `kind` is a key of TYPES."""
    return digest(TYPES[kind], data)


@dataclass(frozen=True, slots=True)
class CardSignature:
    """Who signed a file that carried a card or an assignment: what its seal stated, signature included.

    `of` is the digest of the card or letter; `content` and `file` are digests as the seal stated them; `key` is the
    Ed25519 public key and `signature` its signature over the seal's line, all in lower-case hex.
    """

    form: str
    edition: str
    of: str
    content: str
    file: str
    key: str
    signature: str

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        return {
            "type": "card_signature",
            "format": FORMAT,
            "form": self.form,
            "edition": self.edition,
            "of": self.of,
            "content": self.content,
            "file": self.file,
            "key": self.key,
            "signature": self.signature,
        }


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Takes a record out of the picture (撤回), a withdrawal too: the record stays, and so does this.

    `of` is the digest of any record; `turn` how many withdrawals named it before, so that the same record can be
    withdrawn again after it was restored.
    """

    of: str
    reason: str
    author: str
    at: Moment
    turn: int = 0

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"type": "withdrawal", "format": FORMAT, "of": self.of, "at": self.at.record()}
        words = {"reason": self.reason, "author": self.author}
        value |= {key: said for key, said in words.items() if said}
        return value | ({"turn": self.turn} if self.turn else {})

    def digest(self) -> str:
        """Name this very withdrawal."""
        return record_name("withdrawal", canonical(self.record()))


def read_signature_record(value: Json) -> CardSignature:
    """Read a signature from its canonical form; raises KnownError `record_field`."""
    reading = Reading(value)
    reading.member("type", ("card_signature",))
    _known_format(reading)
    found = CardSignature(
        reading.member("form", SIGNED),
        reading.member("edition", ("internal", "outside")),
        _hexadecimal(reading, "of", 64),
        _hexadecimal(reading, "content", 64),
        _hexadecimal(reading, "file", 64),
        _hexadecimal(reading, "key", 64),
        _hexadecimal(reading, "signature", 128),
    )
    reading.close()
    return found


def read_withdrawal(value: Json) -> Withdrawal:
    """Read a withdrawal from its canonical form; raises KnownError `record_field`."""
    reading = Reading(value)
    reading.member("type", ("withdrawal",))
    _known_format(reading)
    found = Withdrawal(
        _hexadecimal(reading, "of", 64),
        reading.text("reason", ""),
        reading.text("author", ""),
        reading.part("at", read_moment),
        reading.whole("turn", 0),
    )
    reading.close()
    return found


def _known_format(reading: Reading) -> None:
    if reading.whole("format") != FORMAT:
        raise reading.fault("format", str(reading.whole("format")))


def _hexadecimal(reading: Reading, key: str, length: int) -> str:
    said = reading.text(key)
    if len(said) != length or not _HEX.fullmatch(said):
        raise reading.fault(key, said[:40])
    return said
