# SPDX-License-Identifier: MPL-2.0
"""Exporting a card: written, sealed, put on disk, opened again and proved; only then is it called exported."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Final, TypedDict

from inspector import __version__
from inspector.app.clock import now
from inspector.app.dossier import Dossier, copies, outside_dossier
from inspector.app.proving import content_of
from inspector.app.trust import Keys
from inspector.app.verdict import Verdict
from inspector.app.verifying import verify
from inspector.core.exports import Options
from inspector.core.problems import KnownError, Problem
from inspector.core.watermarks import watermarks
from inspector.disk.atomic import make_folder, sync_folder, write_whole, written
from inspector.disk.seal import Sign, sealed
from inspector.disk.seal_zip import seal_zip
from inspector.disk.troubles import said_plainly
from inspector.disk.zips import write_zip

UNPROVED: Final = ".unproved"
FAILED: Final = ".failed"
PAPERS: Final = ("pdf", "xlsx")


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
    outside = options.edition == "outside"
    shown = outside_dossier(dossier, options) if outside else dossier
    stamps = {} if outside else watermarks(shown.card, shown.checklists, options)  # outside they are on them already
    small = copies(shown, options.photo_pixels, stamps)
    if any(target.format in PAPERS for target in targets):
        small.ready()
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
        make_folder(target.path.parent)
        self._put(target.format, aside)
        put = time.perf_counter()
        self.told("prove", target)
        card, (digest, size) = self.dossier.card.digest(), measured(aside)
        verdict = verify(aside, self.keys, name=target.path.name, anew=False)
        if not (verdict.stands and verdict.card == card and verdict.format == target.format):
            raise unproved(aside, target.path, verdict)
        put_in_place(aside, target.path)
        return Exported(
            path=target.path,
            format=target.format,
            edition=self.options.edition,
            card=card,
            sha256=digest,
            size=size,
            writing=put - start,
            proving=time.perf_counter() - put,
            verdict=verdict,
        )

    def _put(self, form: str, aside: Path) -> None:
        """Write and seal the file; a format that takes originals is streamed, for they may be larger than memory."""
        from inspector.reports.exports import EXPORTS

        writer, card = EXPORTS[form], self.dossier.card
        if writer.originals:
            self._stream(form, aside)
            return
        data = writer.write(card, self.dossier.checklists, self.options, self.small)
        write_whole(aside, sealed(data, **self._stated(form, content_of(form, data))))

    def _stream(self, form: str, aside: Path) -> None:
        from inspector.files.bundle_reading import members_digest
        from inspector.reports.bundle_writing import bundle_members

        held: list[tuple[str, str]] = []

        def noted() -> Iterator[tuple[str, bytes]]:
            for name, data in bundle_members(self.dossier.card, self.dossier.checklists, self.dossier.held()):
                held.append((name, sha256(data).hexdigest()))
                yield name, data

        with written(aside) as stream:
            write_zip(stream, noted())
            seal_zip(stream, **self._stated(form, members_digest(held)))

    def _stated(self, form: str, content: str) -> "_Stated":
        return {
            "form": form,
            "edition": self.options.edition,
            "card": self.dossier.card.digest(),
            "content": content,
            "key": bytes.fromhex(self.keys.public()),
            "sign": self.keys.sign,
        }


class _Stated(TypedDict):
    """What a seal states."""

    form: str
    edition: str
    card: str
    content: str
    key: bytes
    sign: Sign


def measured(path: Path) -> tuple[str, int]:
    """Hash a file as it lies on disk, and give its size."""
    with said_plainly(path), path.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest(), stream.tell()


def put_in_place(aside: Path, path: Path) -> None:
    """Give a file that was proved its name; raises the disk's own problem."""
    with said_plainly(path):
        aside.replace(path)
        sync_folder(path.parent)


def unproved(aside: Path, path: Path, verdict: Verdict) -> KnownError:
    """Keep a file that was not proved as `….failed`, and say so."""
    kept = path.with_name(path.name + FAILED)
    put_in_place(aside, kept)
    first = next(iter(verdict.problems()), None)
    problem = Problem("export_unproved", file=path.name, kept=kept.name, reason=first.code if first else "–")
    return KnownError(problem)


def options_for(language: str, edition: str = "internal", pixels: int = 1600, *, watermark: bool = False) -> Options:
    """Make the options of an export by this release; `pixels` is the longest edge of a photo's copy.

    `watermark` puts place and time on the copies.
    """
    return Options(language, edition, pixels, __version__, watermark)
