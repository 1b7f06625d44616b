# SPDX-License-Identifier: MPL-2.0
"""An answer in words: what was chosen or counted, how the number came about, what was found and where."""

from collections.abc import Iterator

from inspector.core.answers import Answer
from inspector.core.cases import Case
from inspector.core.findings import Finding
from inspector.core.value_words import line_labels, options_of, value_lines, value_listed
from inspector.core.values import Choice, Counts
from inspector.core.watch_words import time_said
from inspector.reports.blocks import Picture, Ticks
from inspector.reports.scorecard_blocks_matter import Matter, begun

_FULL = "why.full"
_SPOKEN = frozenset({"yes_no", "levels", "choice", "free", "demerits", "veto", "unscored"})
"""Rule kinds whose computation says no more than the answer."""
_CAPTION_SIGNS = {"zh": 40, "en": 72}


def value_words(paper: Matter, case: Case) -> str:
    """Say the value as it was entered, whole."""
    value = case.answer.value
    return "" if value is None else value_listed(case.point, value, paper.options.language)


def _value_lines(paper: Matter, case: Case) -> tuple[str, ...]:
    value = case.answer.value
    return () if value is None else value_lines(case.point, value, paper.options.language)


def result(paper: Matter, case: Case) -> Ticks:
    """Draw the boxes of the sheet with the chosen one ticked; a status or a count follows them."""
    answer = case.answer
    chosen = answer.value.code if isinstance(answer.value, Choice) and not case.hidden else ""
    options = options_of(case.point)
    boxes = tuple((option.label.said(paper.options.language), option.code == chosen) for option in options)
    if case.judgement is not None:
        after = "" if boxes else "\n".join(_value_lines(paper, case))
    else:
        status = paper.sentences([paper.outcome(case), paper.reason(answer)])
        after = "\n".join((status, *_value_lines(paper, case)))
    return Ticks(boxes, after)


def record(paper: Matter, answer: Answer) -> str:
    """Say briefly what stands beside an answer: note, place, how many problems, which photos."""
    place = paper.say("finding_place", place=answer.place) if answer.place else ""
    count = paper.say("problem_count", count=len(answer.findings)) if answer.findings else ""
    facts = paper.sentences([place, count, paper.photo_numbers(photos_of(answer))])
    return "\n".join(text for text in (answer.note, begun(facts)) if text)


def lines(paper: Matter, case: Case) -> Iterator[tuple[str, str]]:
    """Tell an answer whole: how it was judged and worked out, place, note, and every problem."""
    answer = case.answer
    worked_out, value = _worked_out(paper, case), value_words(paper, case)
    said = [paper.outcome(case), "" if value in worked_out else value]
    yield paper.say("judged_as"), begun(paper.sentences(list(dict.fromkeys(part for part in said if part))))
    yield from ((paper.say("worked_out"), step) for step in [worked_out] if step)
    facts = (
        ("reason", paper.reason(answer)),
        ("place", answer.place),
        ("note", answer.note),
        ("seen", paper.when(answer.seen) if paper.internal else ""),
        ("entered_at", paper.when(case.entered) if paper.internal and answer.seen else ""),
        ("watched", time_said(answer.watched, paper.options.language) if answer.watched else ""),
    )
    yield from ((paper.say(code), text) for code, text in facts if text)
    yield from ((paper.say("place"), text) for text in _counted_places(paper, case))
    for number, finding in enumerate(answer.findings, 1):
        yield from finding_lines(paper, number, finding)


def finding_lines(paper: Matter, number: int, finding: Finding) -> Iterator[tuple[str, str]]:
    """Tell one problem: what it is, and below it where, whose, its flags, its photos."""
    place = paper.say("finding_place", place=finding.place) if finding.place else ""
    units = paper.say("finding_units", units=paper.listed(finding.units)) if finding.units else ""
    flags = paper.listed([paper.term(f"flag.{flag}") for flag in finding.flags])
    facts = begun(paper.sentences([place, units, flags, paper.photo_numbers(finding.photos)]))
    said = [text for text in (finding.text, facts) if text]
    yield paper.say("finding", number=number), said[0] if said else "–"
    yield from (("", text) for text in said[1:])


def photos_of(answer: Answer) -> tuple[str, ...]:
    """List the photos of an answer, those of its problems and counted things among them, each once."""
    counted = answer.value.items if isinstance(answer.value, Counts) else ()
    return tuple(dict.fromkeys([*answer.every_photo(), *(photo for item in counted for photo in item.photos)]))


def pictures(paper: Matter, photos: tuple[str, ...], *, whole: bool = False) -> tuple[Picture, ...]:
    """Show the photos this file holds, in the order of their numbers; a whole caption names point and place."""
    shown = [photo for photo in photos if photo in paper.held and photo in paper.photos and photo in paper.numbers]
    return tuple(_picture(paper, photo, whole=whole) for photo in sorted(set(shown), key=paper.numbers.__getitem__))


def caption(paper: Matter, photo: str) -> str:
    """Name a photo by its number, its point, and its place."""
    shot = paper.shots[paper.numbers[photo] - 1]
    language = paper.options.language
    point = paper.say("on_the_way")
    if shot.point:
        point = paper.say("photo_point", point=shot.point.id, title=shot.point.title.said(language))
    parts = [paper.say("photo", number=shot.number), _cut(paper, point), _cut(paper, shot.place)]
    return paper.beside(parts)


def _picture(paper: Matter, photo: str, *, whole: bool) -> Picture:
    known = paper.photos[photo]
    said = caption(paper, photo) if whole else _small_caption(paper, photo)
    return Picture(photo, max(1, known.width), max(1, known.height), said)


def _small_caption(paper: Matter, photo: str) -> str:
    shot = paper.shots[paper.numbers[photo] - 1]
    return paper.beside([paper.say("photo", number=shot.number), _cut(paper, shot.place)])


def _cut(paper: Matter, text: str) -> str:
    plain, most = " ".join(text.split()), _CAPTION_SIGNS[paper.options.language]
    return plain if len(plain) <= most else plain[: most - 1] + "…"


def _worked_out(paper: Matter, case: Case) -> str:
    """Say how the number came about, or how far the point is marked."""
    if case.made is None or case.hidden or case.point.rule.kind in _SPOKEN:
        return ""
    return paper.sentences([paper.told(step.phrase) for step in case.made.steps if step.phrase.code != _FULL])


def _counted_places(paper: Matter, case: Case) -> Iterator[str]:
    """Say where counted things were seen, when that is known."""
    value, labels = case.answer.value, line_labels(case.point, paper.options.language)
    for item in value.items if isinstance(value, Counts) else ():
        if item.place:
            counted = paper.say("counted", label=labels.get(item.line, item.line), n=item.n)
            yield paper.say("counted_at", counted=counted, place=item.place)
