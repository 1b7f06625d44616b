# SPDX-License-Identifier: MPL-2.0
"""Trust: this person's own signing key, the keys the office knows, and what a signature says.

A key says which laptop made a card, never that the judgement is right. Private keys stay in the person's own folder.
"""

import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.core.canonical import tidy
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, write_whole, written

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

_HEX: Final = re.compile("[0-9a-f]{64}")
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
    ACCEPTED = "accepted"
    REVOKED = "revoked"
    NONE = "none"


TRUSTED: Final = (Standing.OWN, Standing.KNOWN, Standing.ACCEPTED)
"""Signers the office answers for: this laptop, keys of its list, and cards it still accepts of a revoked key."""


@dataclass(frozen=True, slots=True)
class Signer:
    """A signer: public key (64 hex characters), what we know of it, and the office's own name for it.

    `confirmed`: its words were compared over the phone.
    """

    key: str
    standing: Standing
    name: str = ""
    confirmed: bool = False

    @property
    def trusted(self) -> bool:
        """Whether the office answers for it (TRUSTED)."""
        return self.standing in TRUSTED

    def spoken(self) -> str:
        """Give the key as short words to compare over the phone; a dash without a key."""
        return spoken(self.key) if self.key else "–"


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key of the list: the office's name for it, when its words were confirmed (UTC, empty: never), whether revoked.

    `accepted`: digests of cards it signed that count though it is revoked.
    """

    name: str
    confirmed: str = ""
    revoked: bool = False
    accepted: tuple[str, ...] = ()

    def standing(self, card: str = "") -> Standing:
        """Tell what its signature on a card is worth."""
        if not self.revoked:
            return Standing.KNOWN
        return Standing.ACCEPTED if card and card in self.accepted else Standing.REVOKED

    def record(self) -> dict[str, object]:
        """Give the entry of the list; what is empty is left out."""
        value: dict[str, object] = {"name": self.name}
        value |= {"confirmed": self.confirmed} if self.confirmed else {}
        value |= {"revoked": "yes"} if self.revoked else {}
        return value | ({"accepted": list(self.accepted)} if self.accepted else {})


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

    def signer(self, key: str, card: str = "") -> Signer:
        """Tell what we know of a public key, and of the card (or letter) it signed, given by its digest."""
        if not key:
            return Signer("", Standing.NONE)
        listed = self.known().get(key)
        if listed is not None:
            return Signer(key, listed.standing(card), listed.name, confirmed=bool(listed.confirmed))
        own = (self._folder / "own.key").exists() and key == self.public()
        return Signer(key, Standing.OWN if own else Standing.UNKNOWN)

    def known(self) -> Mapping[str, KnownKey]:
        """Read the list of known keys by public key; raises KnownError `known_keys_broken`."""
        try:
            found = json.loads(self._listed.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            raise KnownError(Problem("known_keys_broken", file=self._listed.name)) from error
        if not _is_key_list(found):
            raise KnownError(Problem("known_keys_broken", file=self._listed.name))
        return {key: read_known(entry) for key, entry in found.items()}

    def register(self, key: str, name: str, *, revoked: bool = False, accepted: Iterable[str] = ()) -> None:
        """Put a public key on the list under the office's own name for it, or mark it revoked.

        `accepted`: digests of cards of a revoked key that still count. What was confirmed stays so. Raises KnownError
        `key_form`.
        """
        if not is_key(key):
            raise KnownError(Problem("key_form", found=key[:20]))
        before = self.known().get(key, KnownKey(""))
        kept = (*before.accepted, *accepted) if revoked else ()
        self.keep({key: KnownKey(tidy(name), before.confirmed, revoked, tuple(sorted(set(kept))))})

    def revoke(self, key: str, accepted: Iterable[str] = ()) -> None:
        """Revoke a key of the list; cards named by digest still count. Raises KnownError `key_unknown`."""
        self.register(key, self._listed_key(key).name, revoked=True, accepted=accepted)

    def confirm(self, key: str, words: str, at: Moment) -> None:
        """Note that the owner of a key of the list said its words over the phone.

        Raises KnownError `keys_words` when they are other words, `key_unknown` when it is not on the list.
        """
        listed = self._listed_key(key)
        if "".join(words.lower().split()) != "".join(spoken(key).split()):
            raise KnownError(Problem("keys_words", key=key[:12], words=spoken(key)))
        self.keep({key: replace(listed, confirmed=at.utc())})

    def keep(self, fresh: Mapping[str, KnownKey]) -> None:
        """Put keys on the list, in the place of what it said of them."""
        listed = {key: known.record() for key, known in {**self.known(), **fresh}.items()}
        make_folder(self._listed.parent)
        write_whole(self._listed, json.dumps(listed, ensure_ascii=False, indent=1, sort_keys=True).encode())

    def _listed_key(self, key: str) -> KnownKey:
        known = self.known().get(key)
        if known is None:
            raise KnownError(Problem("key_unknown", key=key[:12]))
        return known

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


def is_key(said: str) -> bool:
    """Tell whether a text is a public key: 64 letters of lower-case hex."""
    return _HEX.fullmatch(said) is not None


def read_known(entry: Mapping[str, object]) -> KnownKey:
    """Read an entry of the list that has the form of one."""
    accepted = entry.get("accepted", ())
    listed = tuple(str(one) for one in accepted) if isinstance(accepted, list) else ()
    return KnownKey(
        str(entry["name"]), str(entry.get("confirmed", "")), entry.get("revoked") == "yes", tuple(sorted(listed))
    )


def _is_key_list(found: object) -> bool:
    return isinstance(found, dict) and all(
        isinstance(entry, dict) and isinstance(entry.get("name"), str) for entry in found.values()
    )


def signed(key: str, message: bytes, signature: bytes) -> bool:
    """Tell whether the signature is this key's over this message."""
    from cryptography.exceptions import InvalidSignature

    try:
        _public(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(256)
def _public(key: str) -> "Ed25519PublicKey":
    """Make ready a public key (hex); the cards of one laptop are all held against the same one."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    return Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))


def spoken(key: str) -> str:
    """Say a public key as four short words (72 bits of its SHA-256), the same on every laptop."""
    bits = int.from_bytes(sha256(bytes.fromhex(key)).digest()[:9], "big")
    syllables = [_SYLLABLES[(bits >> (6 * place)) & 63] for place in range(12)]
    return " ".join("".join(syllables[start : start + 3]) for start in range(0, 12, 3))
