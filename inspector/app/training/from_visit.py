# SPDX-License-Identifier: MPL-2.0
"""A drill out of a sealed visit: its answers become the key, its photos the scenes; who, when and where stay out."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from inspector.app.dossier import Dossier, dossier_of_bundle, dossier_of_visit
from inspector.app.hall import Hall
from inspector.app.hidden_names import hidden_names
from inspector.app.training.building import KEYED, DrillDraft, keep_scene_photo
from inspector.core.answers import Answer
from inspector.core.cases import Case, opened
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.doctor.plain_text import language as language_of
from inspector.core.drills.answer_key import KeyAnswer, answer_key
from inspector.core.drills.drill import Drill, DrillSite, Scene
from inspector.core.editions import COVER, covering
from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import VisitId
from inspector.core.sites import Site
from inspector.core.text import NO_WORDS, Text, text
from inspector.core.values import Counts, Occurrence, Rating, Ratings, Said, Value
from inspector.core.visits import Key, Visit, covered
from inspector.core.words import word

_PHONE: Final = re.compile(r"(?<![0-9])(?:1[3-9][0-9]{9}|0[0-9]{2,3}[- ]?[0-9]{7,8})(?![0-9])")
_NUMBERS: Final = re.compile(r"[0-9\s,，]+|号")
_SHORT: Final = 2
SITE: Final = "s1"


def draft_from_visit(hall: Hall, visit: VisitId, language: str = "zh") -> DrillDraft:
    """Make a drill of a sealed visit of this workspace; its photos are kept anew, without time and place.

    Raises KnownError `drill_unsealed`, `drill_of_drill` or `drill_no_answers`, and what reading the visit raises.
    """
    return _draft(hall, dossier_of_visit(hall.workspace, visit), language)


def draft_from_card(hall: Hall, path: Path, language: str = "zh", drill: str = "") -> DrillDraft:
    """Make a drill of a card file (bundle), its checklists kept in the library; raises as `draft_from_visit` does.

    `drill`: the id it gets; a new one when empty.
    """
    dossier = dossier_of_bundle(path)
    made = _draft(hall, dossier, language, drill)
    for checklist in dossier.checklists.values():
        hall.workspace.keep_checklist(checklist)
    return made


def _draft(hall: Hall, dossier: Dossier, language: str, name: str = "") -> DrillDraft:
    visit = dossier.card.visit()
    if visit.sealed is None:
        raise KnownError(Problem("drill_unsealed"))
    if visit.header.sitting is not None:
        raise KnownError(Problem("drill_of_drill"))
    cases = dict(_counting(visit, dossier.checklists))
    if not cases:
        raise KnownError(Problem("drill_no_answers"))
    cover = _curtain(visit, hidden_names(hall.workspace))
    sheets = tuple(dict.fromkeys(name for name, _ in cases))
    first = dossier.checklists[sheets[0]]
    shown = _shown(hall, visit, dossier)
    scenes = tuple(Scene(NO_WORDS, photos, *key) for key, case in cases.items() if (photos := shown(case.answer)))
    site = Site(word("drill.site", language).format(n=1), SITE, type=visit.header.site.type)
    drill = Drill(
        name or hall.new_id(),
        _title(first),
        (DrillSite(site, sheets, tuple(cases), scenes),),
        day=hall.clock().day(),
    )
    answers = tuple(_key_answer(key, case.answer, cover) for key, case in cases.items())
    return DrillDraft(drill, answer_key(drill.id, answers))


def _counting(visit: Visit, checklists: Mapping[ChecklistDigest, Checklist]) -> Iterator[tuple[Key, Case]]:
    """Give the points that were answered in a way a key can say, each shared one once."""
    for name, sheet in opened(visit, checklists).items():
        for point, case in sheet.cases.items():
            if case.answer.status in KEYED and not case.hidden and not case.elsewhere:
                yield (name, point), case


def _key_answer(key: Key, answer: Answer, cover: Callable[[str], str]) -> KeyAnswer:
    said = [answer.note, *(finding.text for finding in answer.findings)]
    reason = cover("；".join(dict.fromkeys(one.strip() for one in said if one.strip())))
    words = text({language_of(reason): reason}) if reason else NO_WORDS
    return KeyAnswer((SITE, *key), Answer(answer.status, _bare(answer.value, cover), cover(answer.reason)), words)


def _bare(value: Value | None, cover: Callable[[str], str]) -> Value | None:
    """Take out of a value what tells of the place and of persons: raters are numbered, counts are sums by line."""
    if isinstance(value, Counts):
        return Counts(tuple(Occurrence(line, n) for line, n in value.totals().items()))
    if isinstance(value, Ratings):
        return Ratings(tuple(Rating(str(turn), one.amount) for turn, one in enumerate(value.items, 1)))
    return Said(cover(value.text)) if isinstance(value, Said) else value


def _curtain(visit: Visit, marked: Sequence[str]) -> Callable[[str], str]:
    """Give what covers names of persons, units and the site, its address and telephone numbers in a text."""
    site = visit.header.site
    units = [name for unit in site.units for name in (unit.name, unit.leader)]
    found = [name for answer in visit.answers.values() for one in answer.findings for name in one.units]
    raters = [
        one.rater
        for answer in visit.answers.values()
        if isinstance(answer.value, Ratings)
        for one in answer.value.items
        if not one.rater.isdecimal()
    ]
    roads = [part for part in _NUMBERS.split(site.address) if len(part) > _SHORT]
    names = (*visit.header.inspectors, *marked, site.name, site.address, *roads, *units, *found, *raters)
    cover = covering(tuple(dict.fromkeys(name for name in names if name)))

    def plain(said: str) -> str:
        return _PHONE.sub(COVER, cover(said))

    return plain


def _shown(hall: Hall, visit: Visit, dossier: Dossier) -> Callable[[Answer], tuple[str, ...]]:
    """Give what keeps an answer's photos as scenes: of a photo covered by hand its covered copy, never the original."""
    hidden = covered(visit.copies, visit.linked_photos())

    def kept(answer: Answer) -> tuple[str, ...]:
        photos = dict.fromkeys(hidden.get(photo, photo) for photo in answer.every_photo())
        held = [dossier.photos[one] for one in photos if one in dossier.photos]
        return tuple(dict.fromkeys(keep_scene_photo(hall, data) for data in held))

    return kept


def _title(sheet: Checklist) -> Text:
    said = {code: words for code, words in sheet.site_type.words if code in {"zh", "en"}}
    return text({code: word("drill.from_visit", code).format(type=said[code]) for code in said} or {"zh": sheet.id})
