# SPDX-License-Identifier: MPL-2.0
"""Exporting a card: written, sealed, put on disk, opened again and proved; only then is it called exported."""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Final

from inspector import __version__
from inspector.app.clock import now
from inspector.app.dossier import Dossier, copies, outside_dossier
from inspector.app.proving import content_of
from inspector.app.trust import Keys
from inspector.app.verdict import Verdict
from inspector.app.verifying import verify
from inspector.core.exports import Options
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, sync_folder, write_whole
from inspector.disk.seal import sealed
from inspector.disk.troubles import said_plainly

UNPROVED: Final = ".unproved"
FAILED: Final = ".failed"
STEPS: Final = ("write", "prove")


@dataclass(frozen=True, slots=True)
class Target:
    """What is wanted: a format (pdf, xlsx, bundle) at a path."""

    format: str
    path: Path


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that is on disk and was proved: size in bytes, seconds to write and to prove it, and the verdict."""

    path: Path
    format: str
    edition: str
    card: str
    sha256: str
    size: int
    writing: float
    proving: float
    verdict: Verdict


def export(
    dossier: Dossier,
    options: Options,
    targets: Sequence[Target],
    keys: Keys,
    told: Callable[[str, Target], None] | None = None,
) -> tuple[Exported, ...]:
    """Export a card in the formats asked for; `told` hears each step (`write`, `prove`) before it begins.

    A file takes its name only after its proof; what stood there before stays until then. The export of a visit is noted
    in its workspace. Raises KnownError `export_unproved` (the file is kept as `….failed`), or what reading photos and
    writing to disk raise.
    """
    shown = outside_dossier(dossier, options) if options.edition == "outside" else dossier
    small = copies(shown, options.photo_pixels)
    press = _Press(shown, small, options, keys, told or _unheard)
    made = []
    for target in targets:
        made.append(press.export(target))
        _note(dossier, made[-1])
    return tuple(made)


def _note(dossier: Dossier, made: Exported) -> None:
    from inspector.store.summaries import ExportNote

    if dossier.workspace is not None and dossier.visit is not None:
        where = str(made.path.absolute())
        note = ExportNote(dossier.visit, made.format, made.edition, where, made.card, made.sha256, now())
        dossier.workspace.note_export(note)


def _unheard(step: str, target: Target) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class _Press:
    """What every format of one export shares: the dossier, the copies of its photos, the options and the key."""

    dossier: Dossier
    small: Mapping[str, bytes]
    options: Options
    keys: Keys
    told: Callable[[str, Target], None]

    def export(self, target: Target) -> Exported:
        """Write one file aside, prove it as it lies on disk, then give it its name."""
        aside = target.path.with_name(target.path.name + UNPROVED)
        try:
            return self._proved(target, aside)
        finally:
            with suppress(OSError):
                aside.unlink(missing_ok=True)

    def _proved(self, target: Target, aside: Path) -> Exported:
        self.told("write", target)
        start = time.perf_counter()
        data = self._sealed(target.format)
        make_folder(target.path.parent)
        write_whole(aside, data)
        written = time.perf_counter()
        self.told("prove", target)
        digest, card = sha256(data).hexdigest(), self.dossier.card.digest()
        verdict = verify(aside, self.keys, name=target.path.name)
        if not (verdict.stands and verdict.card == card and _hash(aside) == digest):
            raise _failed(aside, target.path, verdict)
        _rename(aside, target.path)
        return Exported(
            path=target.path,
            format=target.format,
            edition=self.options.edition,
            card=card,
            sha256=digest,
            size=len(data),
            writing=written - start,
            proving=time.perf_counter() - written,
            verdict=verdict,
        )

    def _sealed(self, form: str) -> bytes:
        from inspector.reports.exports import EXPORTS

        writer, card = EXPORTS[form], self.dossier.card
        photos = self.dossier.photos if writer.originals else self.small
        data = writer.write(card, self.dossier.checklists, self.options, photos)
        return sealed(
            data,
            form=form,
            edition=self.options.edition,
            card=card.digest(),
            content=content_of(form, data),
            key=bytes.fromhex(self.keys.public()),
            sign=self.keys.sign,
        )


def _hash(path: Path) -> str:
    with said_plainly(path), path.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()


def _rename(aside: Path, path: Path) -> None:
    with said_plainly(path):
        aside.replace(path)
        sync_folder(path.parent)


def _failed(aside: Path, path: Path, verdict: Verdict) -> KnownError:
    kept = path.with_name(path.name + FAILED)
    _rename(aside, kept)
    first = next(iter(verdict.problems()), None)
    problem = Problem("export_unproved", file=path.name, kept=kept.name, reason=first.code if first else "–")
    return KnownError(problem)


def options_for(language: str, edition: str = "internal", pixels: int = 1600) -> Options:
    """Make the options of an export by this release; `pixels` is the longest edge of a photo's copy."""
    return Options(language, edition, pixels, __version__)
