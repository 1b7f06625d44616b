# SPDX-License-Identifier: MPL-2.0
"""Lists of known keys as files: written for another laptop or level, looked at, then taken in."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.app.trust import Keys, KnownKey, is_key, spoken
from inspector.core.canonical import Json, canonical, parse
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.disk.atomic import make_folder, write_whole
from inspector.disk.troubles import said_plainly

FORMAT: Final = 1
ENDING: Final = ".keys"
LARGEST: Final = 16 << 20
CHANGES: Final = ("new", "renamed", "revoked", "accepting", "same")
"""What a list would do to a key: put it on, call it otherwise, revoke it, accept more cards of it, nothing."""


@dataclass(frozen=True, slots=True)
class KeyChange:
    """A key of a list that came: what taking it in would do (CHANGES), what we call it now and would call it then."""

    key: str
    what: str
    name: str
    was: str
    after: KnownKey

    @property
    def words(self) -> str:
        """The words to compare over the phone."""
        return spoken(self.key)


def write_keys(path: Path, keys: Keys) -> int:
    """Write the list of known keys as a file; gives how many there are.

    When a key was confirmed stays at home: whoever takes the list in compares the words again.
    """
    listed = keys.known()
    held: list[Json] = [_record(key, listed[key]) for key in sorted(listed)]
    make_folder(path.absolute().parent)
    write_whole(path, canonical({"type": "key_list", "format": FORMAT, "keys": held}))
    return len(held)


def look_at_keys(path: Path, keys: Keys) -> tuple[KeyChange, ...]:
    """Say what taking a list in would change, key by key; nothing is changed. Raises KnownError `keys_form`."""
    here = keys.known()
    return tuple(_change(key, came, here.get(key)) for key, came in sorted(read_keys(path).items()))


def take_keys(keys: Keys, changes: Collection[KeyChange]) -> int:
    """Take in what was looked at; gives how many keys changed. What is revoked here stays revoked."""
    fresh = {change.key: change.after for change in changes if change.what != "same"}
    if fresh:
        keys.keep(fresh)
    return len(fresh)


def read_keys(path: Path) -> Mapping[str, KnownKey]:
    """Read a list of keys; raises KnownError `keys_form` for any other file, or what the disk says."""
    with said_plainly(path), path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    try:
        return _listed(data)
    except KnownError as error:
        reason = str(error.problem.facts.get("reason", error.problem.code))
        raise KnownError(Problem("keys_form", reason=reason).at(file=path.name)) from error


def _listed(data: bytes) -> Mapping[str, KnownKey]:
    reading = Reading(parse(data[:LARGEST]))
    reading.member("type", ("key_list",))
    if reading.whole("format") != FORMAT:
        raise reading.fault("format", str(reading.whole("format")))
    listed = reading.each("keys", _entry)
    reading.close()
    if len(dict(listed)) != len(listed):
        raise reading.fault("keys", "twice")
    return dict(listed)


def _change(key: str, came: KnownKey, here: KnownKey | None) -> KeyChange:
    if here is None:
        return KeyChange(key, "new", came.name, "", came)
    accepted = tuple(sorted({*here.accepted, *came.accepted})) if here.revoked or came.revoked else ()
    after = KnownKey(came.name, here.confirmed, here.revoked or came.revoked, accepted)
    if after.revoked and not here.revoked:
        what = "revoked"
    elif after.accepted != here.accepted:
        what = "accepting"
    else:
        what = "same" if after.name == here.name else "renamed"
    return KeyChange(key, what, came.name, here.name, after)


def _record(key: str, known: KnownKey) -> Json:
    value: dict[str, Json] = {"key": key, "name": known.name}
    value |= {"revoked": True} if known.revoked else {}
    return value | ({"accepted": known.accepted} if known.accepted else {})


def _entry(reading: Reading) -> tuple[str, KnownKey]:
    key, accepted = reading.text("key"), reading.texts("accepted")
    if not is_key(key):
        raise reading.fault("key", key[:20])
    wrong = next((one for one in accepted if not is_key(one)), None)  # a digest has the form of a key
    if wrong is not None:
        raise reading.fault("accepted", wrong[:20])
    return key, KnownKey(reading.text("name"), "", reading.flag("revoked", default=False), tuple(sorted(set(accepted))))
