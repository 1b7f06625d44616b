# SPDX-License-Identifier: MPL-2.0
"""`inspector merge PATH… --out FILE`: cards, letters and merge files gathered into one merge file, in any order."""

import argparse
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.paths import user_folder
from inspector.app.trust import spoken
from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.progress import Progress
from inspector.cli.speaking import Speaker, problem_value
from inspector.cli.workspaces import open_workspace_of
from inspector.core.problems import KnownError, Problem, sentence

if TYPE_CHECKING:
    from inspector.app.office.gathered import GatheredFile
    from inspector.app.office.merge_files import MergeWritten
    from inspector.app.office.passing import Passed


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="cards, merge files, assignments, folders, zips"
    )
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="the merge file to write (….merge)")
    parser.add_argument("--round", nargs="+", default=[], metavar="ID", help="only the cards of these rounds")
    parser.add_argument("--admit", default="", metavar="REASON", help="let cards rank that no assignment names")
    parser.add_argument("--by", default="", metavar="NAME", help="who admits them")
    parser.add_argument(
        "--again", default="", metavar="REASON", help="let what was taken back here come in again with a merge file"
    )
    parser.add_argument("--without-photos", action="store_true", help="leave photos and attachments out")
    parser.add_argument(
        "--seal", action="store_true", help="seal it with your own key, so that others see who wrote it"
    )
    parser.add_argument("--workspace", type=Path, metavar="DIR", help="keep everything in this workspace too")


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    if (asked.admit or asked.again) and not asked.by:
        raise KnownError(Problem("admit_unsigned"))
    progress = Progress(speaker)
    with _office(asked, progress) as passed:
        progress.clear()
        refused = [problem for file in passed.gathered.files for problem in file.against]
        speaker.complain(refused)
        _note(passed, speaker)
        made = passed.office.write_merge(asked.out, asked.round, photos=not asked.without_photos, sealed=asked.seal)
        _tell(passed, made, speaker)
        _tell_open(passed, speaker)
    return REFUSED if refused else DONE


def _note(passed: "Passed", speaker: Speaker) -> None:
    """Say what is to be known of files that were taken in, such as what a merge file decides."""
    for note in passed.notes():
        speaker.say(sentence(note, speaker.language))


@contextmanager
def _office(asked: argparse.Namespace, progress: Progress) -> "Iterator[Passed]":
    from inspector.app.office.passing import passing_office, take_in

    said = {"admit": asked.admit, "by": asked.by, "again": asked.again}
    if asked.workspace is None:
        near = asked.out.absolute().parent
        with passing_office(asked.paths, user_folder(), near, told=progress, **said) as passed:
            yield passed
        return
    with closing(open_workspace_of(asked)) as hall:
        yield take_in(hall, asked.paths, told=progress, **said)


def _tell(passed: "Passed", made: "MergeWritten", speaker: Speaker) -> None:
    counts = {"records": made.records, "photos": made.photos, "cards": made.cards}
    speaker.tell(path=str(made.path), digest=made.digest, sha256=made.sha256, missing=made.missing, **counts)
    speaker.tell(files=[_file_value(file, speaker.language) for file in passed.gathered.files])
    found = Counter(file.verdict for file in passed.gathered.files)
    speaker.tell(verdicts=dict(sorted(found.items())))
    for verdict, count in passed.gathered.counts().items():
        speaker.say(f"{count:>6}  {speaker.word(f'gathered.{verdict}')}")
    speaker.say(speaker.word("said.merged", path=str(made.path), **counts))
    if made.missing:
        speaker.say(speaker.word("said.merge_missing", count=made.missing))
    speaker.say(speaker.word("said.merge_digest", digest=made.digest))
    if made.signer:
        speaker.tell(signer=made.signer)
        speaker.say(speaker.word("said.merge_sealed", words=spoken(made.signer)))


def _tell_open(passed: "Passed", speaker: Speaker) -> None:
    """Say what keeps visits from ranking, so that nobody wonders at the next level."""
    picture = passed.office.picture()
    apart = [walk for walk in picture.walks.values() if {"conflict", "not_admitted"} & {*walk.apart}]
    strangers = sum(1 for walk in apart if "not_admitted" in walk.apart)
    conflicts = sum(len(walk.conflicts) for walk in apart)
    speaker.tell(open={"walks": len(apart), "conflicts": conflicts, "not_admitted": strangers})
    if apart:
        said = {"walks": len(apart), "conflicts": conflicts, "strangers": strangers}
        speaker.say(speaker.word("said.merge_open", **said))


def _file_value(file: "GatheredFile", language: str) -> dict[str, object]:
    signer = {"standing": file.signer.standing.value, "key": file.signer.key, "name": file.signer.name}
    return {
        "file": file.name,
        "inside": file.inside,
        "form": file.form,
        "verdict": file.verdict,
        "card": file.card,
        "visit": str(file.visit),
        "admitted": file.admitted,
        "signer": signer,
        "notes": [problem_value(note, language) for note in file.notes],
        "problems": [problem_value(problem, language) for problem in file.problems],
    }


COMMANDS = (
    Command("merge", "gather cards and merge files into one merge file: any order, the same bytes", _takes, _work),
)
