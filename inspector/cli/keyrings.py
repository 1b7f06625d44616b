# SPDX-License-Identifier: MPL-2.0
"""`inspector keys show / list / add / revoke`: whose seals this laptop knows."""

import argparse

from inspector.app.paths import user_folder
from inspector.app.trust import Keys, spoken
from inspector.cli.commands import DONE, Command
from inspector.cli.speaking import Speaker
from inspector.core.problems import KnownError, Problem


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=tuple(_WORKS))
    parser.add_argument("key", nargs="?", help="a public key: 64 characters")
    parser.add_argument("name", nargs="?", default="", help="the office's own name for the key")


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    return _WORKS[asked.what](Keys(user_folder()), asked, speaker)


def _show(keys: Keys, asked: argparse.Namespace, speaker: Speaker) -> int:
    key = keys.public()
    speaker.tell(key=key, words=spoken(key))
    speaker.say(f"{key}\n{spoken(key)}")
    return DONE


def _list(keys: Keys, asked: argparse.Namespace, speaker: Speaker) -> int:
    speaker.tell(keys=[])
    for key in keys.known():
        signer = keys.signer(key)
        speaker.add(
            "keys", {"key": key, "name": signer.name, "standing": signer.standing.value, "words": signer.spoken()}
        )
        speaker.say(f"{key[:16]}…  {signer.spoken()}  {speaker.word(f'signer.{signer.standing.value}')}  {signer.name}")
    return DONE


def _add(keys: Keys, asked: argparse.Namespace, speaker: Speaker) -> int:
    return _register(keys, asked, speaker, revoked=False)


def _revoke(keys: Keys, asked: argparse.Namespace, speaker: Speaker) -> int:
    return _register(keys, asked, speaker, revoked=True)


def _register(keys: Keys, asked: argparse.Namespace, speaker: Speaker, *, revoked: bool) -> int:
    if not asked.key:
        raise KnownError(Problem("key_unnamed"))
    name = asked.name or keys.known().get(asked.key, {}).get("name", "")
    keys.register(asked.key, name, revoked=revoked)
    return _list(keys, asked, speaker)


_WORKS = {"show": _show, "list": _list, "add": _add, "revoke": _revoke}
COMMANDS = (Command("keys", "signing keys: show yours, list, add KEY NAME, revoke KEY", _takes, _work),)
