# SPDX-License-Identifier: MPL-2.0
"""Building a drill: sites, questions, scenes and key put together deed by deed; nothing is written but photos kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from inspector.app.hall import Hall
from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist, ChecklistDigest, PointId
from inspector.core.drills.answer_key import AnswerKey, KeyAnswer, answer_key
from inspector.core.drills.drill import NOWHERE, Drill, DrillSite, Item, Scene
from inspector.core.drills.drill_checks import guard_form
from inspector.core.problems import KnownError, Problem
from inspector.core.sharing import leaders
from inspector.core.sites import Site
from inspector.core.text import NO_WORDS, Text

PIXELS: Final = 1600
"""The longer edge of a scene's photo; it is kept upright, and nothing is in its bytes but the picture."""

KEYED: Final = frozenset({Status.JUDGED, Status.NOT_APPLICABLE, Status.CANNOT_JUDGE})
"""What a key may say of a point."""

Sheets: TypeAlias = Mapping[ChecklistDigest, Checklist]
"""The checklists of a drill by digest."""


@dataclass(frozen=True, slots=True)
class DrillDraft:
    """A drill being built, with its key; its photos lie on the shelf, its checklists in the library."""

    drill: Drill
    key: AnswerKey


def new_draft(drill: str, title: Text, site: Site, sheets: Sequence[Checklist], day: str = "") -> DrillDraft:
    """Begin a drill of one site that asks every point of its checklists; `drill` is the new id."""
    return DrillDraft(Drill(drill, title, (_site(site, sheets),), day=day), answer_key(drill, ()))


def with_drill(draft: DrillDraft, drill: Drill) -> DrillDraft:
    """Take changed settings (`replace(draft.drill, minutes=30)`); raises KnownError `drill_form`."""
    guard_form(drill)
    asked = frozenset(drill.items())
    kept = tuple(one for item, one in draft.key.answers.items() if item in asked)
    return DrillDraft(drill, answer_key(drill.id, kept))


def add_site(draft: DrillDraft, site: Site, sheets: Sequence[Checklist]) -> DrillDraft:
    """Add a site that asks every point of its checklists; raises KnownError `drill_form` when its id is taken."""
    return with_drill(draft, replace(draft.drill, sites=(*draft.drill.sites, _site(site, sheets))))


def change_site(draft: DrillDraft, name: str, site: Site) -> DrillDraft:
    """Give a site other words (name, address, type); its id stays."""
    return _with_site(draft, replace(_found(draft, name), site=replace(site, id=name)))


def remove_site(draft: DrillDraft, name: str) -> DrillDraft:
    """Take a site out with its scenes and key; raises KnownError `drill_last_site` for the only one."""
    left = tuple(one for one in draft.drill.sites if one.site.id != _found(draft, name).site.id)
    if not left:
        raise KnownError(Problem("drill_last_site"))
    return with_drill(draft, replace(draft.drill, sites=left))


def ask(draft: DrillDraft, name: str, asked: Sequence[tuple[ChecklistDigest, PointId]]) -> DrillDraft:
    """Say which points a site asks, in this order; scenes and key of the others go."""
    site = _found(draft, name)
    places = {NOWHERE, *asked}
    scenes = tuple(scene for scene in site.scenes if (scene.checklist, scene.point) in places)
    return _with_site(draft, replace(site, asked=tuple(dict.fromkeys(asked)), scenes=scenes))


def set_scene(draft: DrillDraft, item: Item, words: Text = NO_WORDS, photos: Sequence[str] = ()) -> DrillDraft:
    """Show this at a question, or at a whole site (`(site, *NOWHERE)`); nothing at all takes the scene away."""
    name, sheet, point = item
    site = _found(draft, name)
    others = tuple(scene for scene in site.scenes if (scene.checklist, scene.point) != (sheet, point))
    shown = Scene(words, tuple(dict.fromkeys(photos)), sheet, point)
    fresh = (shown,) if words.words or photos else ()
    order = {place: turn for turn, place in enumerate((NOWHERE, *site.asked))}
    scenes = sorted((*others, *fresh), key=lambda one: order.get((one.checklist, one.point), len(order)))
    return _with_site(draft, replace(site, scenes=tuple(scenes)))


def keep_scene_photo(hall: Hall, data: bytes) -> str:
    """Keep a scene's photo: upright, at most PIXELS long, time, place and every other word in its bytes taken out.

    Gives its SHA-256; slow, for any thread. Raises KnownError `picture_…`, `heic_reader` or `disk_…`.
    """
    from inspector.disk.heic import keepable
    from inspector.disk.pictures import rendition

    return hall.workspace.photos.add(rendition(keepable(data), PIXELS)).sha256


def set_key(draft: DrillDraft, said: KeyAnswer, sheets: Sheets) -> DrillDraft:
    """Set a question's key; raises KnownError where the point does not take the answer, or one accepted beside it."""
    for answer in (said.answer, *said.accepted):
        guard_answer(said.item, answer, sheets)
    return replace(draft, key=answer_key(draft.drill.id, (*draft.key.answers.values(), said)))


def clear_key(draft: DrillDraft, item: Item) -> DrillDraft:
    """Take a question's key away; the question then does not count."""
    kept = tuple(one for name, one in draft.key.answers.items() if name != item)
    return replace(draft, key=answer_key(draft.drill.id, kept))


def guard_answer(item: Item, answer: Answer, sheets: Sheets) -> None:
    """Refuse an answer its point does not take; raises what its rule raises, `na_not_allowed` or `point_unknown`."""
    point = sheets[item[1]].by_id().get(item[2]) if item[1] in sheets else None
    if point is None:
        raise KnownError(Problem("key_point", point=item[2][:40]))
    if answer.status is Status.NOT_APPLICABLE and not point.may_skip:
        raise KnownError(Problem("na_not_allowed", point=point.id))
    if answer.status not in KEYED:
        raise KnownError(Problem("key_status", point=point.id))
    if answer.value is not None:
        point.rule.judge(point.full, answer.value)


def missing(draft: DrillDraft, sheets: Sheets, language: str = "zh") -> tuple[Problem, ...]:
    """List what a drill still lacks, question by question: a scene, a key answer, its reason; none when it is ready.

    A distractor, a photo or words of a second language are nobody's duty; one photo may be shown twice.
    """
    found: list[Problem] = []
    for site in draft.drill.sites:
        for item in site.items():
            name = sheets[item[1]].by_id()[item[2]].title.said(language) if item[1] in sheets else ""
            facts = {"site": site.site.name, "point": f"{item[2]} {name}".strip()[:60]}
            found += [Problem(code, **facts) for code in lacking(draft, item)]
    return tuple(found)


def lacking(draft: DrillDraft, item: Item) -> list[str]:
    """List what one question lacks, by code: `drill_no_scene`, `drill_no_key`, `drill_no_reason`."""
    said = draft.key.answers.get(item)
    lacks = [] if scenes_of(draft.drill, item) else ["drill_no_scene"]
    if said is None:
        return [*lacks, "drill_no_key"]
    return lacks if said.reason.words else [*lacks, "drill_no_reason"]


def ready(draft: DrillDraft) -> tuple[int, int]:
    """Count the questions that lack nothing, and all that are asked (18 of 27)."""
    items = draft.drill.items()
    return sum(not lacking(draft, item) for item in items), len(items)


def scenes_of(drill: Drill, item: Item) -> tuple[Scene, ...]:
    """Give what is shown at a question: the site's own scene and the question's."""
    return tuple(scene for place in (item[0], item) if (scene := drill.scene(place)) is not None)


def copied(draft: DrillDraft, drill: str, day: str = "") -> DrillDraft:
    """Copy a drill as a new one with an id of its own, and another seed where it is shuffled."""
    seed = f"{draft.drill.seed}-{drill[:8]}" if draft.drill.seed else ""
    made = replace(draft.drill, id=drill, day=day, seed=seed)
    return DrillDraft(made, answer_key(drill, tuple(draft.key.answers.values())))


def _site(site: Site, sheets: Sequence[Checklist]) -> DrillSite:
    """A site that asks every point, one that two checklists share once."""
    known = {sheet.digest(): sheet for sheet in sheets}
    led = leaders(known)
    asked = ((name, point.id) for name, sheet in known.items() for point in sheet.points())
    return DrillSite(site, tuple(known), tuple(place for place in asked if place not in led))


def _found(draft: DrillDraft, name: str) -> DrillSite:
    site = next((one for one in draft.drill.sites if one.site.id == name), None)
    if site is None:
        known = ", ".join(one.site.id for one in draft.drill.sites)
        raise KnownError(Problem("drill_site_unknown", site=name[:40], known=known[:120]))
    return site


def _with_site(draft: DrillDraft, site: DrillSite) -> DrillDraft:
    sites = tuple(site if one.site.id == site.site.id else one for one in draft.drill.sites)
    return with_drill(draft, replace(draft.drill, sites=sites))
