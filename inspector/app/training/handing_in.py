# SPDX-License-Identifier: MPL-2.0
"""Handing in (交卷): the cards of all sites of an attempt, sealed together and written as bundles, each proved."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from operator import attrgetter
from pathlib import Path

from inspector.app.dossier import dossier_of_visit
from inspector.app.exporting import Exported, Target, export, options_for
from inspector.app.file_names import ENDINGS, fitting
from inspector.app.hall import Hall
from inspector.app.sealing import seal_visit
from inspector.app.session import Session
from inspector.app.training.drills import drill_of
from inspector.app.training.taking import Sat, blanks, logs_of
from inspector.app.trust import Keys


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What was handed in: the attempt, its sealed cards on disk, how many questions there are, how many were blank."""

    sat: Sat
    papers: tuple[Exported, ...]
    questions: int
    blanks: int


def hand_in(hall: Hall, sat: Sat, folder: Path, sessions: Mapping[str, Session] | None = None) -> HandedIn:
    """Seal every site of an attempt and write its cards into a folder; blank questions are counted, not refused.

    `sessions`: those that are open, by site. What is sealed already is only written again, so that a second folder, or
    a power cut between, costs nothing. Where the key lies in this workspace, every card of an exam says since when.
    Raises what sealing and exporting raise.
    """
    held = sessions or {}
    since = drill_of(hall, sat.drill.id).key_since if sat.mode == "exam" else None
    open_questions = blanks(hall, sat, logs_of(hall, sat, held))
    for site, visit in sat.visits.items():
        session = held.get(site) or hall.enter(visit)
        if session.sealed is None:
            session.end_break()
            if since is not None:
                session.note_key(since)
            seal_visit(session)
    papers = tuple(_written(hall, sat, site, folder) for site in sat.visits)
    return HandedIn(replace(sat, handed_in=True), papers, len(sat.drill.items()), len(open_questions))


def card_name(sat: Sat, site: str, language: str = "zh") -> str:
    """Name a card of a drill: title, number, name, attempt beyond the first, and site where there are several."""
    parts = [sat.drill.title.said(language), sat.number, sat.name]
    parts += [f"#{sat.attempt}"] if sat.attempt > 1 else []
    if len(sat.visits) > 1:
        places = {one.site.id: one.site.name for one in sat.drill.sites}
        alone = sum(name == places.get(site, "") for name in places.values()) == 1
        parts.append(places.get(site, site) if alone else f"{places.get(site, site)} {site}")
    return fitting(" ".join(part for part in parts if part)) + ENDINGS["bundle"]


def written_cards(hall: Hall, sat: Sat) -> tuple[Path, ...]:
    """List where the cards of an exam were last written, as far as the files are there."""
    if sat.mode == "practice":
        return ()
    notes = (hall.workspace.exports(visit) for visit in sat.visits.values())
    bundles = ([note for note in each if note.format == "bundle"] for each in notes)
    newest = (max(each, key=attrgetter("at")).path for each in bundles if each)
    return tuple(path for path in map(Path, newest) if path.exists())


def _written(hall: Hall, sat: Sat, site: str, folder: Path) -> Exported:
    dossier = dossier_of_visit(hall.workspace, sat.visits[site])
    language = hall.settings.language if hall.settings.language in {"zh", "en"} else "zh"
    target = Target("bundle", folder / card_name(sat, site, language))
    return export(dossier, options_for(language), [target], Keys(hall.home))[0]
