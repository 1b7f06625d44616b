# SPDX-License-Identifier: MPL-2.0
"""`inspector keys show / list / add / confirm / revoke / import / export`: whose seals this laptop knows."""

import argparse
from pathlib import Path

from inspector.app.clock import now
from inspector.app.paths import user_folder
from inspector.app.trust import Keys, spoken
from inspector.cli.commands import DONE, Command
from inspector.cli.speaking import Speaker
from inspector.core.problems import KnownError, Problem


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=tuple(_WORKS))
    parser.add_argument("key", nargs="?", help="a public key: 64 characters; for import and export a file")
    parser.add_argument("name", nargs="*", help="the office's own name for the key; for confirm its words")
    parser.add_argument(
        "--accept", nargs="+", default=[], metavar="CARD", help="revoke: digests of cards still accepted"
    )
    parser.add_argument("--preview", action="store_true", help="import: only say what would change")


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    if asked.what not in _WITHOUT and not asked.key:
        raise KnownError(Problem("key_unnamed"))
    return _WORKS[asked.what](Keys(user_folder()), asked, speaker)


def _show(keys: Keys, asked: argparse.Namespace, speaker: Speaker) -> int:
    key = keys.public()
    speaker.tell(key=key, words=spoken(key))
    speaker.say(f"{key}\n{spoken(key)}")
    return DONE


def _list(keys: Keys, asked: argparse.Namespace, speaker: Speaker) -> int:
    speaker.tell(keys=[])
    for key, known in keys.known().items():
        standing = known.standing().value
        told = {"key": key, "name": known.name, "standing": standing, "words": spoken(key)}
        kept = {"confirmed": known.confirmed, "accepted": list(known.accepted)}
        speaker.add("keys", told | {name: value for name, value in kept.items() if value})
        at = speaker.word("keys.confirmed", at=known.confirmed[:10]) if known.confirmed else ""
        said = at or speaker.word("keys.unconfirmed")
        speaker.say(f"{key[:16]}…  {spoken(key)}  {speaker.word(f'signer.{standing}')}  {said}  {known.name}")
    return DONE


def _add(keys: Keys, asked: argparse.Namespace, speaker: Speaker) -> int:
    keys.register(asked.key, _name(keys, asked))
    return _list(keys, asked, speaker)


def _confirm(keys: Keys, asked: argparse.Namespace, speaker: Speaker) -> int:
    keys.confirm(asked.key, " ".join(asked.name), now())
    return _list(keys, asked, speaker)


def _revoke(keys: Keys, asked: argparse.Namespace, speaker: Speaker) -> int:
    keys.register(asked.key, _name(keys, asked), revoked=True, accepted=asked.accept)
    return _list(keys, asked, speaker)


def _import(keys: Keys, asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.office.key_lists import look_at_keys, take_keys

    changes = look_at_keys(Path(asked.key), keys)
    speaker.tell(changes=[])
    for one in changes:
        speaker.add("changes", {"key": one.key, "what": one.what, "name": one.name, "was": one.was, "words": one.words})
        speaker.say(f"{one.key[:16]}…  {one.words}  {speaker.word(f'keys.{one.what}')}  {one.name}")
    changed = 0 if asked.preview else take_keys(keys, changes)
    speaker.tell(changed=changed)
    if not asked.preview:
        speaker.say(speaker.word("said.keys_taken", count=changed))
    return DONE


def _export(keys: Keys, asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.office.key_lists import write_keys

    count = write_keys(Path(asked.key), keys)
    speaker.tell(path=asked.key, count=count)
    speaker.say(speaker.word("said.keys_written", count=count, path=asked.key))
    return DONE


def _name(keys: Keys, asked: argparse.Namespace) -> str:
    known = keys.known().get(asked.key)
    return " ".join(asked.name) or (known.name if known else "")


_WORKS = {
    "show": _show,
    "list": _list,
    "add": _add,
    "confirm": _confirm,
    "revoke": _revoke,
    "import": _import,
    "export": _export,
}
_WITHOUT = ("show", "list")
COMMANDS = (
    Command(
        "keys", "signing keys: show yours, list, add, confirm by words, revoke, import or export a list", _takes, _work
    ),
)
