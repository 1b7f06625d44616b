# SPDX-License-Identifier: MPL-2.0
"""A dossier: a card with everything it names, as an export takes it: its checklists, and its photos when asked for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from inspector.app.hidden_names import hidden_names
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.editions import outside
from inspector.core.exports import Options
from inspector.core.photo_order import erased
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.visits import fold
from inspector.core.watermarks import watermarks

if TYPE_CHECKING:
    from inspector.store.workspace import Workspace

FACE: Final = "NotoSansSC-Regular.ttf"
AT_ONCE: Final = 2
"""How many pictures are decoded at once, at most."""


class Pictures(Mapping[str, bytes]):
    """Pictures by hash, read or made one at a time when asked for, and remembered when `keeps` says so."""

    def __init__(self, names: Sequence[str], read: Callable[[str], bytes], *, keeps: bool = False) -> None:
        """Name the pictures and how each is read."""
        self._names, self._read, self._keeps = dict.fromkeys(names), read, keeps
        self._kept: dict[str, bytes] = {}

    def __getitem__(self, sha256: str) -> bytes:
        """Read one; KeyError when it is not among the names."""
        if sha256 not in self._names:
            raise KeyError(sha256)
        data = self._kept.get(sha256)
        if data is None:
            data = self._read(sha256)
            if self._keeps:
                self._kept[sha256] = data
        return data

    def ready(self) -> None:
        """Make every picture now, several at once: decoding leaves the other cores idle otherwise."""
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(max_workers=AT_ONCE) as pool:
            for _ in pool.map(self.__getitem__, self._names):
                pass

    def __iter__(self) -> Iterator[str]:
        """Go through the names."""
        return iter(self._names)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._names)


@dataclass(frozen=True, slots=True)
class Dossier:
    """A card, its checklists by digest, the photos its manifest names and the files that go along, by their hash.

    `visit` and `workspace` say where it was frozen from, so that its exports are noted there.
    """

    card: Scorecard
    checklists: Mapping[ChecklistDigest, Checklist]
    photos: Mapping[str, bytes] = field(default_factory=dict)
    visit: VisitId | None = None
    workspace: "Workspace | None" = None
    files: Mapping[str, bytes] = field(default_factory=dict)

    def held(self) -> Mapping[str, bytes]:
        """Give photos and files together, read when asked for."""
        attached = frozenset(self.files)

        def read(sha256: str) -> bytes:
            return self.files[sha256] if sha256 in attached else self.photos[sha256]

        return Pictures((*self.photos, *attached), read)


def find_visit(workspace: "Workspace", named: str) -> VisitId:
    """Find a visit by its id or the beginning of it; raises KnownError `visit_unknown` or `visit_ambiguous`."""
    found = workspace.visits_named(named)
    if len(found) > 1:
        raise KnownError(Problem("visit_ambiguous", found=named, count=len(found)))
    if not found:
        raise KnownError(Problem("visit_unknown", visit=named))
    return found[0]


def dossier_of_visit(workspace: "Workspace", visit: VisitId) -> Dossier:
    """Freeze a visit of the workspace as its log stands on disk.

    Raises KnownError `visit_unknown`, `chain_broken`, `checklist_missing`, `photo_missing` or `photo_damaged`.
    """
    rows = workspace.rows(visit)
    state = fold(rows)
    gone = erased(rows)
    linked = [photo for photo in state.photos() if photo not in gone]
    checklists = {name: workspace.checklist(name) for name in state.checklists}
    card = scorecard(rows, [workspace.photos.photo(photo) for photo in linked], checklists)
    files = Pictures([one.sha256 for one in state.attachments if one.sha256 not in gone], workspace.files.content)
    return Dossier(card, checklists, Pictures(linked, workspace.photos.content), visit, workspace, files)


def dossier_of_bundle(path: Path) -> Dossier:
    """Open a bundle file; raises KnownError for anything that is not exactly one."""
    from inspector.files.bundle_reading import read_bundle

    bundle = read_bundle(path)
    return Dossier(bundle.card, bundle.checklists, bundle.photos, files=bundle.files)


def copies(dossier: Dossier, pixels: int, stamps: Mapping[str, str] = MappingProxyType({})) -> Pictures:
    """Make the copies of a dossier's photos that papers show: upright, without metadata, at most `pixels` long.

    The originals of marked copies are shown nowhere and have none. `stamps` are the words to stand on some copies, by
    the photo's hash.
    """
    from inspector.app.paths import shipped
    from inspector.disk.marking import stamped
    from inspector.disk.pictures import rendition

    face = shipped("resources") / "fonts" / FACE

    def made(sha256: str) -> bytes:
        copy = rendition(dossier.photos[sha256], pixels)
        return stamped(copy, stamps[sha256], face) if stamps.get(sha256) else copy

    linked = frozenset(dossier.card.visit().linked_photos())
    return Pictures([photo for photo in dossier.photos if photo in linked], made, keeps=True)


def outside_dossier(dossier: Dossier, options: Options) -> Dossier:
    """Make the dossier of the outside edition: a new card, and the sanitised copies it names.

    Names marked in the visit's workspace are covered, beside those of its inspectors.

    Raises KnownError `outside_of_outside` when the card is an outside edition already.
    """
    from inspector.disk.pictures import glance

    if dossier.card.edition == "outside":
        raise KnownError(Problem("outside_of_outside"))
    small = copies(dossier, options.photo_pixels, watermarks(dossier.card, dossier.checklists, options))
    small.ready()
    entries = {photo: glance(data) for photo, data in small.items()}
    marked = hidden_names(dossier.workspace) if dossier.workspace is not None else ()
    card = outside(dossier.card, dossier.checklists, entries, marked)
    held = {entries[photo].sha256: photo for photo in entries}

    def read(sha256: str) -> bytes:
        return small[held[sha256]]

    return Dossier(card, dossier.checklists, Pictures(tuple(photo.sha256 for photo in card.photos), read))
