# SPDX-License-Identifier: MPL-2.0
"""`inspector withdraw`, `inspector restore`: single cards, decisions and assignments out of the picture and back."""

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from inspector.cli.commands import DONE, Command
from inspector.cli.conflicts_said import SHORT
from inspector.cli.deciding import signed_by, takes_signature
from inspector.cli.office_asked import asked_office
from inspector.cli.speaking import Speaker
from inspector.cli.workspaces import takes_workspace

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.app.office.withdrawing import Moved
    from inspector.core.merging.deciding import Signed

    Act: TypeAlias = Callable[[Office, Sequence[str], Signed], tuple[Moved, ...]]


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "records",
        nargs="*",
        metavar="RECORD",
        help="digest of a card, decision or assignment or its beginning, or `visit:<id>`; none: list what is out",
    )
    takes_signature(parser)
    takes_workspace(parser)
    parser.set_defaults(files=[])


def _withdraw(asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.office.withdrawing import withdraw_named

    return _move(asked, speaker, withdraw_named, ("withdraw.out", "withdraw.was_out"))


def _restore(asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.office.withdrawing import restore_named

    return _move(asked, speaker, restore_named, ("withdraw.in", "withdraw.was_in"))


def _move(asked: argparse.Namespace, speaker: Speaker, act: "Act", words: tuple[str, str]) -> int:
    with asked_office(asked, speaker) as office:
        if not asked.records:
            return _list(office, speaker)
        speaker.tell(records=[])
        for one in act(office, asked.records, signed_by(asked, office)):
            what = _told(office, one.kind, one.digest, speaker)
            speaker.say(speaker.word(words[0 if one.changed else 1], name=one.digest[:SHORT], what=what))
            speaker.add("records", {"kind": one.kind, "digest": one.digest, "changed": one.changed})
        picture = office.picture()
        ranked, walks = len(picture.ranked()), len(picture.walks)
        speaker.tell(walks=walks, ranked=ranked)
        speaker.say(speaker.word("withdraw.now", ranked=ranked, walks=walks))
    return DONE


def _list(office: "Office", speaker: Speaker) -> int:
    from inspector.app.office.withdrawing import taken_out

    found = taken_out(office.pool())
    speaker.tell(out=[])
    for one in found:
        said = one.withdrawal
        at = f"{said.at.day()} {said.at.clock()[:5]}"
        facts = {"what": _told(office, one.kind, one.digest, speaker), "reason": said.reason, "by": said.author}
        speaker.say(speaker.word("withdraw.listed", name=one.digest[:SHORT], at=at, **facts))
        told = {"kind": one.kind, "digest": one.digest, "reason": said.reason, "by": said.author, "at": at}
        speaker.add("out", told)
    if not found:
        speaker.say(speaker.word("withdraw.none"))
    return DONE


def _told(office: "Office", kind: str, digest: str, speaker: Speaker) -> str:
    """Say what a record is: of a card its site, day and inspectors; of a decision who made it and why."""
    pool, word = office.pool(), speaker.word(f"record.{kind}")
    if kind == "card":
        fold = pool.cards[digest]
        parts = (word, fold.header.site.name, fold.day(), ", ".join(fold.header.inspectors))
    elif kind == "decision":
        parts = (word, pool.decisions[digest].reason, pool.decisions[digest].author, "")
    else:
        parts = (word, "", "", "")
    return " · ".join(part for part in parts if part)


COMMANDS = (
    Command("withdraw", "take cards or decisions out of the picture; without any, list what is out", _takes, _withdraw),
    Command("restore", "bring withdrawn cards or decisions back", _takes, _restore),
)
