# SPDX-License-Identifier: MPL-2.0
"""Ratings from sealed cards: any form of file, each card once, all of one version of their checklists."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from inspector.app.office.looking import form_of
from inspector.app.office.opening import OpenedCard, open_card
from inspector.core.agreement.side_by_side import Judged, SideBySide, side_by_side
from inspector.core.problems import KnownError, Problem
from inspector.core.sharing import shared_answers

FORMS: Final = ("bundle", "pdf", "xlsx")


def rated_cards(paths: Sequence[Path], level: str, language: str, *, one_site: bool = False) -> SideBySide:
    """Open files that `is_card` says may be cards and lay them side by side; drills and real visits alike.

    Raises KnownError with the file's name: what opening a card raises, `agree_edited`, `agree_versions`.
    """
    cards = _opened(paths)
    first = next(iter(cards.values()))
    checklists = {name: first.checklists[name] for name in first.read.visit.checklists}
    judged = [_judged(digest, card) for digest, card in cards.items()]
    return side_by_side(judged, checklists, level, language, one_site=one_site)


def is_card(path: Path) -> bool:
    """Tell whether a file is of a form that cards have; raises KnownError when it cannot be read at all."""
    try:
        return form_of(path) in FORMS
    except KnownError as error:
        if error.problem.code in {"file_kind", "gather_empty"}:
            return False
        raise KnownError(error.problem.at(file=path.name)) from error


def _opened(paths: Sequence[Path]) -> Mapping[str, OpenedCard]:
    found: dict[str, OpenedCard] = {}
    for path in paths:
        try:
            card = open_card(path, form_of(path))
            _guard(card, next(iter(found.values()), card))
        except KnownError as error:
            raise KnownError(error.problem.at(file=path.name)) from error
        found.setdefault(card.read.digest, card)
    return found


def _guard(card: OpenedCard, first: OpenedCard) -> None:
    if card.differences:
        raise KnownError(Problem("agree_edited"))
    if set(card.read.visit.checklists) != set(first.read.visit.checklists):
        raise KnownError(Problem("agree_versions"))


def _judged(digest: str, card: OpenedCard) -> Judged:
    head = card.read.visit.header
    site = head.site.id or " ".join(part for part in (head.site.name, head.site.address) if part)
    known = {name: card.checklists[name] for name in card.read.visit.checklists}
    return Judged("、".join(head.inspectors), digest, site, shared_answers(card.read.visit, known))
