# SPDX-License-Identifier: MPL-2.0
"""`inspector decide list, one, many, version`: what is open between sides, decided with a reason and a name."""

import argparse
from typing import TYPE_CHECKING, Final

from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.conflicts_said import say_conflict, say_question
from inspector.cli.office_asked import asked_office
from inspector.cli.progress import Progress
from inspector.cli.speaking import Speaker
from inspector.cli.works import add_work, takes_works

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.core.merging.deciding import Signed
    from inspector.core.merging.walks import Conflict

BULK: Final = ("newer", "evidence", "chief", "mean")
_TIPS: Final = {
    "list": "list what is open: every side with who, when, on which device, and what it says",
    "one": "decide one conflict: for a card, or for the mean",
    "many": "decide every conflict a policy can decide, in one act",
    "version": "say which version of a checklist counts in a round",
}


def _takes(parser: argparse.ArgumentParser) -> None:
    works = takes_works(parser)
    for name, tip in _TIPS.items():
        made = add_work(works, name, tip)
        if name == "one":
            made.add_argument("conflict", metavar="CONFLICT", help="its id or the beginning of it")
            made.add_argument(
                "choice", metavar="CARD|mean", help="the card whose answer stands (its beginning), or `mean`"
            )
        if name == "version":
            made.add_argument("question", metavar="CHECKLIST[@ROUND]", help="as `list` names it")
            made.add_argument("choice", metavar="VERSION|own", help="the version that counts (its beginning), or `own`")
        if name == "many":
            made.add_argument("--policy", required=True, choices=BULK, help="the newer; 有据即扣; 组长裁定; the mean")
            made.add_argument(
                "--chief", default="", type=str.strip, metavar="NAME", help="`chief`: whose answers stand"
            )
            made.add_argument("--try", dest="tries", action="store_true", help="say how many; nothing is kept")
        if name != "list":
            takes_signature(made)
        made.set_defaults(files=[])


def takes_signature(parser: argparse.ArgumentParser) -> None:
    """Take who decides, and why."""
    parser.add_argument("--reason", default="", metavar="TEXT", help="why; kept with it")
    parser.add_argument("--by", default="", metavar="NAME", help="who decides; kept with it")


def signed_by(asked: argparse.Namespace, office: "Office") -> "Signed":
    """Give who decides, why, and that it is now."""
    from inspector.core.merging.deciding import Signed

    return Signed(asked.by.strip(), asked.reason.strip(), office.hall.clock())


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    with asked_office(asked, speaker) as office:
        if asked.what == "list":
            return _list(office, speaker)
        if asked.what == "many" and asked.tries:
            return _try(asked, office, speaker)
        return _decide(asked, office, speaker)


def _list(office: "Office", speaker: Speaker) -> int:
    picture = office.picture()
    questions = [one for one in picture.versions if not one.decided]
    conflicts = picture.conflicts()

    def by_site(one: "Conflict") -> tuple[str, str, object, str]:
        return picture.walks[one.walk].header.site.name, one.walk, one.key, one.part

    speaker.tell(open=[], versions=[])
    if not conflicts and not questions:
        speaker.say(speaker.word("decide.none"))
        return DONE
    speaker.say(speaker.word("decide.open", count=len(conflicts) + len(questions)))
    for question in questions:
        say_question(question, picture, speaker)
    for conflict in sorted(conflicts, key=by_site):
        say_conflict(conflict, picture, speaker)
    return DONE


def _try(asked: argparse.Namespace, office: "Office", speaker: Speaker) -> int:
    from inspector.app.office.deciding import guard_policy
    from inspector.core.merging.policies import choices

    guard_policy(asked.policy, asked.chief)
    conflicts = office.picture().conflicts()
    count = sum(bool(choice) for _, choice in choices(conflicts, asked.policy, asked.chief))
    speaker.tell(would=count, open=len(conflicts))
    speaker.say(speaker.word("decide.would", count=count, whole=len(conflicts)))
    return DONE if count else REFUSED


def _decide(asked: argparse.Namespace, office: "Office", speaker: Speaker) -> int:
    from inspector.app.office import deciding

    picture, signed = office.picture(), signed_by(asked, office)
    made: tuple[str, ...]
    if asked.what == "one":
        made = (deciding.decide_one(office, deciding.conflict_named(picture, asked.conflict), asked.choice, signed),)
    elif asked.what == "version":
        question = deciding.version_named(picture, asked.question)
        made = (deciding.decide_version(office, question, asked.choice, signed),)
    else:
        progress = Progress(speaker)
        conflicts = picture.conflicts()
        made = deciding.decide_by_policy(office, conflicts, asked.policy, signed, chief=asked.chief, told=progress)
        progress.clear()
    left = len(office.picture().conflicts())
    speaker.tell(decided=list(made), open=left)
    words = "decide.done" if made else "decide.nothing"
    speaker.say(speaker.word(words, count=len(made), left=left, whole=left))
    return DONE if made else REFUSED


COMMANDS = (Command("decide", "list and decide what sides differ in", _takes, _work),)
