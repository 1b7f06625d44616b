# SPDX-License-Identifier: MPL-2.0
"""Handing in: the papers of one visit or of a whole day in one go, named and sized as the settings say."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.app.dossier import Dossier, dossier_of_visit
from inspector.app.exporting import Exported, Target, export, options_for
from inspector.app.file_names import ENDINGS, paper_name
from inspector.app.hall import Hall
from inspector.app.round_log import is_known, round_of
from inspector.app.size_planning import Sizes, plan, planned
from inspector.app.trust import Keys
from inspector.core.exports import Options
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId

MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Wish:
    """What to hand in: formats, language, edition, how large a paper may be in bytes (0: as large as it is).

    `watermark`: place and time stand on the copies of photos.
    """

    formats: tuple[str, ...]
    language: str
    edition: str = "internal"
    limit: int = 0
    watermark: bool = False


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of one visit of a day: its papers, or the problem that kept them from being exported."""

    visit: VisitId
    site: str
    papers: tuple[Exported, ...] = ()
    problem: Problem | None = None


def limit_of(choice: str) -> int:
    """Give a setting's limit (`none`, or megabytes of 1,000,000 bytes) in bytes."""
    return 0 if choice == "none" else int(choice) * MEGABYTE


def wished(hall: Hall, wish: Wish) -> Options:
    """Give the options of papers as the settings say, before any planning."""
    pixels = int(hall.settings.photo_pixels)
    return options_for(wish.language, wish.edition, pixels, watermark=wish.watermark)


def predicted(hall: Hall, visit: VisitId, wish: Wish, told: Callable[[int, int], None] | None = None) -> Sizes:
    """Tell how large the papers of a visit will be, at the photo size that fits; raises what reading photos raises."""
    return plan(dossier_of_visit(hall.workspace, visit), wished(hall, wish), wish.formats, wish.limit, told)


def hand_in(
    hall: Hall,
    visit: VisitId,
    wish: Wish,
    folder: Path | None = None,
    told: Callable[[str, Target], None] | None = None,
) -> tuple[Exported, ...]:
    """Export the papers of a visit into a folder (the workspace's own for it by default), each proved.

    With a limit, photos are made smaller until the papers fit; what cannot fit is exported as small as it gets. Raises
    what `export` raises.
    """
    dossier = dossier_of_visit(hall.workspace, visit)
    place = folder or hall.workspace.folder / "exports" / visit[:8]
    return _exported(hall, dossier, wish, place / name_of(hall, dossier, wish), told)


def visits_of_day(hall: Hall, day: str) -> tuple[VisitId, ...]:
    """List the sealed visits of a day (`2026-11-21`): seen on it, or begun on it where no day was written.

    Cards of drills are none of them: they are handed in together, by the number of who took the drill.
    """
    sealed = [one for one in hall.workspace.visits() if one.sealed is not None and one.header.sitting is None]
    return tuple(one.id for one in reversed(sealed) if (one.header.date or one.opened.day()) == day)


def hand_in_day(
    hall: Hall,
    visits: Sequence[VisitId],
    wish: Wish,
    folder: Path,
    told: Callable[[int, int], None] | None = None,
) -> tuple[Handed, ...]:
    """Export the papers of several visits into one folder; two of the same name are told apart by their visit's id.

    A visit whose papers cannot be exported is told of and keeps no other from its own. `told` hears how far it is.
    """
    handed: list[Handed] = []
    taken: set[str] = set()
    for place, visit in enumerate(visits):
        if told is not None:
            told(place, len(visits))
        handed.append(_handed(hall, visit, wish, folder, taken))
    return tuple(handed)


def name_of(hall: Hall, dossier: Dossier, wish: Wish) -> str:
    """Name the papers of a visit, without the ending: by the pattern its round sets, else by that of the settings."""
    visit = dossier.card.visit()
    of_round = visit.header.round
    pattern = round_of(hall, of_round).plan.file_names if of_round and is_known(hall, of_round) else ""
    checklist = dossier.checklists[visit.checklists[0]].title.said(wish.language)
    return paper_name(
        visit.header,
        pattern=pattern or hall.settings.file_names,
        language=wish.language,
        edition=wish.edition,
        checklist=checklist,
    )


def _handed(hall: Hall, visit: VisitId, wish: Wish, folder: Path, taken: set[str]) -> Handed:
    site = visit[:8]
    try:
        dossier = dossier_of_visit(hall.workspace, visit)
        site = dossier.card.visit().header.site.name
        name = name_of(hall, dossier, wish)
        name = f"{name} {visit[:8]}" if name.casefold() in taken else name
        taken.add(name.casefold())
        return Handed(visit, site, _exported(hall, dossier, wish, folder / name))
    except KnownError as error:
        return Handed(visit, site, problem=error.problem)


def _exported(
    hall: Hall, dossier: Dossier, wish: Wish, place: Path, told: Callable[[str, Target], None] | None = None
) -> tuple[Exported, ...]:
    """Export a dossier's papers, all at one place but for their endings."""
    options = wished(hall, wish)
    if wish.limit:
        options = planned(options, plan(dossier, options, wish.formats, wish.limit))
    targets = [Target(form, place.with_name(place.name + ENDINGS[form])) for form in wish.formats]
    return export(dossier, options, targets, Keys(hall.home), told)
