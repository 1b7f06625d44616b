# SPDX-License-Identifier: MPL-2.0
"""The outside edition (对外版): a new card that holds only what may be shown, derived from the inner one."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from inspector.core.answers import Answer
from inspector.core.cases import opened
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.findings import Finding
from inspector.core.moments import Moment
from inspector.core.photos import Photo
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.sharing import leaders
from inspector.core.sites import Site
from inspector.core.values import Counts, Ratings, Said, Value
from inspector.core.visits import Change, Key, Visit, covered, opening

WRITER: Final = "outside"
COVER: Final = "＊＊"
_UNSEEN: Final = "\u00ad\u200b-\u200f\u2060\ufeff"


def outside(
    card: Scorecard,
    checklists: Mapping[ChecklistDigest, Checklist],
    renditions: Mapping[str, Photo],
    names: Sequence[str] = (),
) -> Scorecard:
    """Make the outside card; `renditions` names the sanitised copy of each original by the original's hash.

    Left out: inspectors, writer, sender, remark, every time but the visit's day, earlier answers, answers of points
    not asked (their problems stay), problems met outside the site, and photos without a sanitised copy. Where a photo
    was covered by hand, its covered copy stands wherever the photo itself was linked.
    Inspectors' names inside notes and written answers are covered, and `names` that the office marks; raters are
    numbered.
    Raises KnownError `checklist_missing`.
    """
    visit = card.visit()
    digest = card.digest()
    hidden = {
        original: copy
        for original, copy in covered(visit.copies, visit.linked_photos()).items()
        if {original, copy} <= set(renditions)
    }
    renditions = {**renditions, **{original: renditions[copy] for original, copy in hidden.items()}}
    curtain = _Curtain((*visit.header.inspectors, *names), renditions)
    at = _day(visit)
    bodies = [opening(VisitId(f"outside-{digest[:16]}"), visit.checklists, curtain.header(visit.header))]
    bodies += [Change(key, curtain.answer(answer)).record() for key, answer in _shown(visit, checklists)]
    kinds = ("open", *("point" for _ in bodies[1:]))
    rows = [Row(seq, kind, at, WRITER, body) for seq, (kind, body) in enumerate(zip(kinds, bodies, strict=True))]
    rows.append(Row(len(rows), "seal", at, WRITER, {}))
    shown = {photo for _, answer in _shown(visit, checklists) for photo in answer.every_photo()}
    photos = {renditions[photo].sha256: renditions[photo] for photo in shown if photo in renditions}
    made = scorecard(rows, [replace(photo, taken="", place=None) for photo in photos.values()], checklists)
    return replace(made, edition="outside", derived_from=digest)


def _shown(visit: Visit, checklists: Mapping[ChecklistDigest, Checklist]) -> Iterator[tuple[Key, Answer]]:
    """Give the answers that count, in the order of the sheets; of points not asked anywhere only their problems."""
    sheets, leading = opened(visit, checklists), leaders({name: checklists[name] for name in visit.checklists})
    needed = {leader for (name, point), leader in leading.items() if not sheets[name].cases[point].hidden}
    for name, sheet in sheets.items():
        for point, case in sheet.cases.items():
            key = (name, point)
            if key not in visit.answers or key in leading:
                continue
            if not case.hidden or key in needed:
                yield key, visit.answers[key]
            elif visit.answers[key].findings:
                yield key, Answer(findings=visit.answers[key].findings)


def covering(inspectors: tuple[str, ...]) -> Callable[[str], str]:
    """Give what covers the inspectors' names in a text, however they are spaced."""
    names = sorted((name for name in inspectors if len("".join(name.split())) > 1), key=len, reverse=True)
    if not names:
        return str
    pattern = re.compile("|".join(map(_however_spaced, names)), re.IGNORECASE)

    def cover(said: str) -> str:
        return pattern.sub(COVER, said)

    return cover


class _Curtain:
    """Takes out of texts and links what may not be seen outside."""

    def __init__(self, inspectors: tuple[str, ...], renditions: Mapping[str, Photo]) -> None:
        self._covered, self._renditions = covering(inspectors), renditions

    def text(self, said: str) -> str:
        return self._covered(said)

    def photos(self, originals: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._renditions[photo].sha256 for photo in originals if photo in self._renditions))

    def header(self, header: Header) -> Header:
        units = tuple(replace(unit, leader="") for unit in header.site.units)
        site = Site(header.site.name, "", header.site.address, units, header.site.type)
        return Header(
            site,
            header.kind,
            self.text(header.title),
            self.text(header.period),
            date=header.date,
            office=self.text(header.office),
            route=self.text(header.route),
            state=header.state,
            refusal=header.refusal,
        )

    def answer(self, answer: Answer) -> Answer:
        return Answer(
            answer.status,
            self.value(answer.value),
            self.text(answer.reason),
            self.text(answer.note),
            self.text(answer.place),
            self.photos(answer.photos),
            tuple(self.finding(order, finding) for order, finding in enumerate(answer.findings, 1)),
            watched=answer.watched,
        )

    def value(self, value: Value | None) -> Value | None:
        """Cover names in what was written, and let raters be known by their order alone."""
        if isinstance(value, Said):
            return Said(self.text(value.text))
        if isinstance(value, Ratings):
            return Ratings(tuple(replace(one, rater=str(order)) for order, one in enumerate(value.items, 1)))
        if not isinstance(value, Counts):
            return value
        return Counts(
            tuple(replace(item, place=self.text(item.place), photos=self.photos(item.photos)) for item in value.items)
        )

    def finding(self, order: int, finding: Finding) -> Finding:
        return Finding(
            f"f{order}",
            self.text(finding.text),
            self.text(finding.place),
            self.photos(finding.photos),
            finding.units,
            finding.line,
            finding.flags,
        )


def _day(visit: Visit) -> Moment:
    """Give noon of the visit's day in its own place: the day stays, the hour goes."""
    opened = visit.opened or Moment(0)
    try:
        day = date.fromisoformat(visit.header.date)
    except ValueError:
        day = date.fromisoformat(opened.day())
    minutes = (day - date(1970, 1, 1)).days * 24 * 60 + 12 * 60 - opened.offset
    return Moment(minutes * 60_000, opened.offset)


def _however_spaced(name: str) -> str:
    """Make the pattern of a name that also finds it written apart (王 敏), over two lines, or with unseen signs.

    A name of several words is found written together (ZhouLin) only in its own capitals: it may be within a word else.
    """
    any_space, unseen = f"[\\s{_UNSEEN}]", f"[{_UNSEEN}]"
    within, between = (f"{unseen}*", f"{any_space}+") if name.isascii() else (f"{any_space}*", f"{any_space}*")
    words = [within.join(map(re.escape, word)) for word in name.split()]
    together = f"|(?-i:{within.join(words)})" if name.isascii() and len(words) > 1 else ""
    return between.join(words) + together
