# SPDX-License-Identifier: MPL-2.0
"""Hints for the office about the photos of a workspace; they stand in no paper and on no page where one judges."""

from collections.abc import Callable, Iterator
from contextlib import suppress

from inspector.core.hints import Hint, Sight, hints
from inspector.core.photo_order import erased, shots
from inspector.core.phrases import Phrase
from inspector.core.problems import KnownError
from inspector.core.rounds import VisitId
from inspector.core.visits import fold
from inspector.store.workspace import Workspace


def hints_of(workspace: Workspace, told: Callable[[int, int], None] | None = None) -> tuple[Hint, ...]:
    """Look through the photos of every visit that is no drill; slow. `told` hears how many visits of all are done.

    Photos without a print get theirs on the way. Raises what reading logs raises; a photo that cannot be read is
    left out.
    """
    sights: list[Sight] = []
    visits = [one for one in workspace.visits() if one.header.sitting is None]
    for done, summary in enumerate(visits, 1):
        sights += _sights(workspace, summary.id)
        if told is not None:
            told(done, len(visits))
    return hints(sights, _prints(workspace, {sight.photo for sight in sights}))


def phrase_of(hint: Hint) -> Phrase:
    """Say a hint in neutral words."""
    one = _where(hint.one)
    if hint.other is not None:
        return Phrase(f"hint.{hint.kind}", one=one, other=_where(hint.other))
    return Phrase(f"hint.{hint.kind}", one=one, taken=hint.one.taken, days=hint.days)


def _where(sight: Sight) -> Phrase:
    code = "hint.at_point" if sight.point else "hint.at"
    return Phrase(code, day=sight.day, site=sight.site, point=sight.point, photo=sight.photo[:8])


def _sights(workspace: Workspace, visit: VisitId) -> Iterator[Sight]:
    """Give where a visit shows photos; of a marked copy it is the original that is compared."""
    rows = workspace.rows(visit)
    state, gone = fold(rows), erased(rows)
    day = state.header.date or (state.opened.day() if state.opened else "")
    for shot in shots(state, {name: workspace.checklist(name) for name in state.checklists}):
        photo = state.copies[shot.photo].of if shot.photo in state.copies else shot.photo
        if photo in gone:
            continue
        point, taken = shot.point.id if shot.point else "", ""
        with suppress(KnownError):
            taken = workspace.photos.photo(photo).taken
        yield Sight(photo, visit, day, state.header.site.name, point, taken)


def _prints(workspace: Workspace, photos: set[str]) -> dict[str, str]:
    from inspector.disk.prints import print_of

    known = workspace.prints()
    for photo in photos - known.keys():
        with suppress(KnownError):
            known[photo] = print_of(workspace.photos.content(photo))
            workspace.note_print(photo, known[photo])
    return known
