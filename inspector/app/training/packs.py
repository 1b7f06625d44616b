# SPDX-License-Identifier: MPL-2.0
"""Packs (培训包) written and taken in: an exam without its key, a practice with it, a master for another trainer."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from inspector.app.exporting import put_in_place
from inspector.app.hall import Hall
from inspector.app.training.drills import append, drill_of, is_known
from inspector.app.training.pack_files import ENDING, PackFile, opened_pack, put_pack
from inspector.app.trust import Keys, Signer
from inspector.core.canonical import Json
from inspector.core.drills.answer_key import AnswerKey
from inspector.core.drills.drill_state import DrillState
from inspector.core.drills.packs import MODES, Pack
from inspector.core.drills.ruled import ruled
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, written

__all__ = ["ENDING", "MODES", "PackTaken", "PackWritten", "pack_of", "take_pack", "write_pack"]

_ASIDE: Final = ".unproved"


@dataclass(frozen=True, slots=True)
class PackWritten:
    """A pack that is on disk and was read back: where, its mode and digest, the edition in it, bytes and counts."""

    path: Path
    mode: str
    digest: str
    edition: str
    size: int
    questions: int
    photos: int


@dataclass(frozen=True, slots=True)
class PackTaken:
    """What came of a pack that was opened: the drill's id, how it stands now, the pack's mode, and who signed it.

    `again`: the very same pack was the last that came. `older`: a newer edition stands here, which stays. `noted`: the
    drill is this trainer's own; an exam or practice pack of it changes nothing, and it may be taken here all the same.
    """

    id: str
    state: DrillState
    mode: str
    signer: Signer
    again: bool = False
    older: bool = False
    noted: bool = False


def pack_of(state: DrillState, mode: str) -> Pack:
    """Make what a pack says of a drill; raises KnownError `drill_key_missing`, `drill_not_trainers`.

    An exam pack is made of the drill, the roster and the manifest of photos alone. A practice pack has the key as it is
    ruled now; a master has the key, the rulings, the remarks and the answers typed from paper.
    """
    if not state.is_trainers:
        raise KnownError(Problem("drill_not_trainers", drill=state.drill.id))
    photos = tuple(replace(photo, taken="", place=None) for photo in state.photos)
    pack = Pack(mode, state.drill, state.changed, photos, state.roster)
    if mode == "exam":
        return pack
    key = _asked_key(state, as_ruled=mode == "practice")
    if not key.answers:
        raise KnownError(Problem("drill_key_missing", drill=state.drill.id))
    if mode == "practice":
        return replace(pack, key=key)
    papers = tuple(state.papers[number] for number in sorted(state.papers))
    remarks = tuple(state.remarks[item] for item in sorted(state.remarks))
    admissions = tuple(state.admissions[cards] for cards in sorted(state.admissions))
    return replace(pack, key=key, rulings=state.rulings, papers=papers, remarks=remarks, admissions=admissions)


def write_pack(hall: Hall, name: str, mode: str, path: Path) -> PackWritten:
    """Write a pack of a drill; it takes its name only after it was read back and says what it should.

    Raises KnownError `drill_key_missing`, `drill_not_trainers`, `photo_missing`, `pack_unproved`, or the disk's own.
    """
    state = drill_of(hall, name)
    pack, keys = pack_of(state, mode), Keys(hall.home)
    checklists = [hall.workspace.checklist(one) for one in state.drill.checklists()]
    aside = path.with_name(path.name + _ASIDE)
    make_folder(path.parent)
    try:
        with written(aside) as stream:
            digest = put_pack(stream, pack, checklists, hall.workspace.photos.content, keys)
        _prove(aside, pack, digest, keys)
        size = aside.stat().st_size
        put_in_place(aside, path)
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
    edition = state.drill.digest()
    append(hall, name, "wrote", {"mode": mode, "digest": digest, "edition": edition})
    return PackWritten(path, mode, digest, edition, size, len(state.drill.items()), len(pack.photos))


def take_pack(hall: Hall, path: Path) -> PackTaken:
    """Take a pack in: prove all of it, keep its checklists and photos, and let it stand in the drill's log.

    The very same pack twice changes nothing; a newer edition replaces an older one, never the other way round. Where a
    trainer works on the drill, only a master replaces anything. Raises KnownError as `opened_pack`, or `pack_signer`
    when another key than before signed it and that key is not known here.
    """
    with opened_pack(path, Keys(hall.home)) as found:
        before = drill_of(hall, found.pack.drill.id) if is_known(hall, found.pack.drill.id) else None
        if before is not None:
            _guard_signer(before, found)
        stands = _stands(before, found)
        if stands is not None:
            return stands
        _keep(hall, found)
        noted = _is_own(before, found.pack)
        return _told(_entered(hall, found, noted=noted), found, noted=noted)


def _prove(aside: Path, pack: Pack, digest: str, keys: Keys) -> None:
    """Read a pack back as it lies on disk."""
    with opened_pack(aside, keys) as found:
        if found.pack != pack or found.digest != digest:
            raise KnownError(Problem("pack_unproved"))


def _asked_key(state: DrillState, *, as_ruled: bool) -> AnswerKey:
    """Give the key's answers to what is asked now."""
    answers = state.key.answers if state.key is not None else {}
    if as_ruled and state.key is not None:
        answers = ruled(state.key, [one.ruling for one in state.rulings]).answers
    asked = set(state.drill.items())
    return AnswerKey(state.drill.id, {item: answer for item, answer in answers.items() if item in asked})


def _stands(before: DrillState | None, found: PackFile) -> PackTaken | None:
    """Tell of a pack that changes nothing here; None for one that does."""
    if before is None:
        return None
    if before.taken and before.taken[-1].digest == found.digest:
        return _told(before, found, noted=_is_own(before, found.pack), again=True)
    older = found.pack.changed < before.changed and not _is_own(before, found.pack)
    return _told(before, found, older=True) if older else None


def _is_own(before: DrillState | None, pack: Pack) -> bool:
    """Tell whether a pack for trainees came where a trainer works on the drill."""
    return before is not None and before.is_trainers and pack.mode != "master"


def _told(
    state: DrillState, found: PackFile, *, noted: bool = False, again: bool = False, older: bool = False
) -> PackTaken:
    return PackTaken(state.drill.id, state, found.pack.mode, found.signer, again, older, noted)


def _keep(hall: Hall, found: PackFile) -> None:
    for checklist in found.checklists:
        hall.workspace.keep_checklist(checklist)
    for photo in found.pack.photos:
        hall.workspace.photos.take(photo.sha256, found.photo(photo))


def _entered(hall: Hall, found: PackFile, *, noted: bool) -> DrillState:
    pack = found.pack
    body: dict[str, Json] = {"mode": pack.mode, "digest": found.digest, "signer": found.signer.key}
    body |= {"edition": pack.drill.digest()} | ({} if noted else {"pack": pack.record()})
    return append(hall, pack.drill.id, "taken", body)


def _guard_signer(before: DrillState, found: PackFile) -> None:
    """A drill goes on by packs of the key it came with, of this laptop, or of one known here, and no other."""
    if found.signer.trusted or found.signer.key == before.signer:
        return
    title, words = before.drill.id, found.signer.spoken()
    raise KnownError(Problem("pack_signer", drill=title, words=words))
