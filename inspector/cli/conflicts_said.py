# SPDX-License-Identifier: MPL-2.0
"""How a shell says what is open: a conflict with all its sides, and a question of versions; in words and as JSON."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from inspector.cli.speaking import Speaker
from inspector.core.exact import show_short
from inspector.core.merging.differences import differences
from inspector.core.value_words import said

if TYPE_CHECKING:
    from inspector.core.merging.picture import Picture, VersionQuestion
    from inspector.core.merging.walks import Conflict, Side
    from inspector.core.points import Point

SHORT: Final = 12
"""So much of a digest is said; it names what it names as well."""


def say_conflict(conflict: "Conflict", picture: "Picture", speaker: Speaker) -> None:
    """Say one conflict and every side of it."""
    walk = picture.walks[conflict.walk]
    sheet = picture.checklists.get(conflict.key[0])
    point = sheet.by_id().get(conflict.key[1]) if sheet is not None else None
    title = point.title.said(speaker.language) if point is not None else ""
    differs = differences([side.answer for side in conflict.sides]) if point is not None else ()
    fields = conflict.fields or ("",) * len(conflict.sides)
    sides = [_side(one, point, field, speaker) for one, field in zip(conflict.sides, fields, strict=True)]
    what = f"{conflict.key[1]} {title}".strip() or speaker.word("decide.head", part=conflict.part or conflict.about)
    told = ", ".join(speaker.word(f"differs.{one}") for one in differs)
    notes = [speaker.word("decide.differs", what=told)] if differs else []
    notes += [speaker.word("decide.mean")] if conflict.measured else []
    notes += [speaker.word("decide.before")] if conflict.before else []
    speaker.say("  ".join((conflict.id[:SHORT], walk.header.site.name, walk.day, what, *notes)))
    for side in sides:
        _say_side(side, speaker)
    value: dict[str, object] = {
        "id": conflict.id,
        "about": conflict.about,
        "walk": conflict.walk,
        "site": walk.header.site.name,
    }
    value |= {"day": walk.day, "checklist": str(conflict.key[0]), "point": str(conflict.key[1]), "title": title}
    value |= {"part": conflict.part, "measured": conflict.measured, "differs": list(differs)}
    lists = {"before": list(conflict.before), "differing": list(conflict.differing)}
    speaker.add("open", {**value, **lists, "sides": sides})


def say_question(question: "VersionQuestion", picture: "Picture", speaker: Speaker) -> None:
    """Say one question of versions, with the versions there are."""
    from inspector.app.office.deciding import question_name

    name, plan = question_name(question), picture.plans.get(question.round)
    known = [(version, picture.checklists.get(version)) for version in question.versions]
    sheet = next((one.title.said(speaker.language) for _, one in known if one is not None), question.checklist)
    turn = question.round if plan is None else plan.title
    speaker.say(f"{name}  " + speaker.word("decide.version", round=turn, sheet=sheet))
    versions = []
    for version, one in known:
        walks, shown = len(question.versions[version]), one.version if one is not None else "–"
        choice = str(version)[:SHORT]
        speaker.say(speaker.word("decide.version_choice", choice=choice, version=shown, walks=walks))
        versions.append({"digest": str(version), "version": shown, "walks": list(question.versions[version])})
    speaker.say(speaker.word("decide.own"))
    value = {"name": name, "checklist": question.checklist, "round": question.round, "versions": versions}
    speaker.add("versions", {**value, "before": list(question.before)})


def _side(side: "Side", point: "Point | None", field: str, speaker: Speaker) -> dict[str, object]:
    at = side.entered.at if side.entered is not None else None
    return {
        "card": side.card,
        "inspectors": list(side.inspectors),
        "at": f"{at.day()} {at.clock()}" if at is not None else "",
        "device": side.entered.writer if side.entered is not None else "",
        "said": said(point, side.answer, speaker.language) if point is not None else field,
        "earned": show_short(side.tally.earned) if side.tally.judged else "",
        "possible": show_short(side.tally.possible) if side.tally.judged else "",
        "note": side.answer.note,
        "place": side.answer.place,
        "problems": [finding.text for finding in side.answer.findings],
        "photos": list(side.answer.every_photo()),
    }


def _say_side(side: Mapping[str, object], speaker: Speaker) -> None:
    people = side["inspectors"]
    who = ", ".join(people) if isinstance(people, list) else ""
    marks = f"{side['earned']}/{side['possible']}" if side["possible"] else ""
    parts = (str(side["card"])[:SHORT], who, side["at"], str(side["device"])[:8], side["said"], marks, side["note"])
    speaker.say("    " + "  ".join(str(part) for part in parts if part))
