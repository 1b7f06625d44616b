# SPDX-License-Identifier: MPL-2.0
"""Trust: this person's own signing key, the keys the office knows, and what a signature says.

A key says which laptop made a card, never that the judgement is right. Private keys stay in the person's own folder.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.core.canonical import tidy
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, write_whole, written

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_SYLLABLES: Final = (
    *(["ba", "be", "bi", "bo", "bu", "da", "de", "di", "do", "du", "fa", "fe", "fi", "fo", "fu", "ga"]),
    *(["ge", "gi", "go", "gu", "ha", "he", "hi", "ho", "hu", "ka", "ke", "ki", "ko", "ku", "la", "le"]),
    *(["li", "lo", "lu", "ma", "me", "mi", "mo", "mu", "na", "ne", "ni", "no", "nu", "pa", "pe", "pi"]),
    *(["po", "pu", "ra", "re", "ri", "ro", "ru", "sa", "se", "si", "so", "su", "ta", "te", "ti", "to"]),
)


class Standing(Enum):
    """What we know of a signer."""

    OWN = "own"
    KNOWN = "known"
    UNKNOWN = "unknown"
    REVOKED = "revoked"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Signer:
    """A signer: public key (64 hex characters), what we know of it, and the office's own name for it."""

    key: str
    standing: Standing
    name: str = ""

    def spoken(self) -> str:
        """Give the key as short words to compare over the phone; a dash without a key."""
        return spoken(self.key) if self.key else "–"


class Keys:
    """The keys of one person's folder: its own private key, made on first use, and the list of known public keys."""

    def __init__(self, home: Path) -> None:
        """Name the folder; nothing is read or made yet."""
        self._folder = home / "keys"
        self._listed = home / "known_keys.json"

    def public(self) -> str:
        """Give the own public key in hex; made on first use."""
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        return self._private().public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()

    def sign(self, message: bytes) -> bytes:
        """Sign with the own key: 64 bytes, the same for the same message."""
        return self._private().sign(message)

    def signer(self, key: str) -> Signer:
        """Tell what we know of a public key."""
        if not key:
            return Signer("", Standing.NONE)
        listed = self.known().get(key)
        if listed is not None:
            return Signer(key, Standing.REVOKED if listed.get("revoked") == "yes" else Standing.KNOWN, listed["name"])
        own = (self._folder / "own.key").exists() and key == self.public()
        return Signer(key, Standing.OWN if own else Standing.UNKNOWN)

    def known(self) -> Mapping[str, Mapping[str, str]]:
        """Read the list of known keys: public key → name, and `revoked` = yes; KnownError when it is broken."""
        try:
            found = json.loads(self._listed.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            raise KnownError(Problem("known_keys_broken", file=self._listed.name)) from error
        if not _is_key_list(found):
            raise KnownError(Problem("known_keys_broken", file=self._listed.name))
        return dict(found)

    def register(self, key: str, name: str, *, revoked: bool = False) -> None:
        """Put a public key on the list under the office's own name for it, or mark it revoked."""
        if len(key) != 64 or set(key) - set("0123456789abcdef"):
            raise KnownError(Problem("key_form", found=key[:20]))
        entry = {"name": tidy(name)} | ({"revoked": "yes"} if revoked else {})
        listed = {**self.known(), key: entry}
        make_folder(self._listed.parent)
        write_whole(self._listed, json.dumps(listed, ensure_ascii=False, indent=1, sort_keys=True).encode())

    def _private(self) -> "Ed25519PrivateKey":
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        path = self._folder / "own.key"
        try:
            return Ed25519PrivateKey.from_private_bytes(path.read_bytes())
        except FileNotFoundError:
            return self._made(path)
        except (OSError, ValueError) as error:
            raise KnownError(Problem("own_key_broken", file=str(path.name))) from error

    def _made(self, path: Path) -> "Ed25519PrivateKey":
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        made = Ed25519PrivateKey.generate()
        make_folder(self._folder)
        self._folder.chmod(0o700)
        with written(path) as stream:
            if hasattr(os, "fchmod"):
                os.fchmod(stream.fileno(), 0o600)  # before a byte of the key is in it
            stream.write(made.private_bytes_raw())
        return made


def _is_key_list(found: object) -> bool:
    return isinstance(found, dict) and all(
        isinstance(entry, dict) and isinstance(entry.get("name"), str) for entry in found.values()
    )


def signed(key: str, message: bytes, signature: bytes) -> bool:
    """Tell whether the signature is this key's over this message."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def spoken(key: str) -> str:
    """Say a public key as four short words (72 bits of its SHA-256), the same on every laptop."""
    bits = int.from_bytes(sha256(bytes.fromhex(key)).digest()[:9], "big")
    syllables = [_SYLLABLES[(bits >> (6 * place)) & 63] for place in range(12)]
    return " ".join("".join(syllables[start : start + 3]) for start in range(0, 12, 3))
