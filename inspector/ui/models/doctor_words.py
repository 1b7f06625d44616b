# SPDX-License-Identifier: MPL-2.0
"""A proposal in words: what it seems to be, its rule, how sure that is, why, and the cells it came from."""

from fractions import Fraction

from inspector.core.canonical import Record
from inspector.core.doctor.diagnosis import Proposal
from inspector.core.exact import ZERO, show_short
from inspector.core.problems import KnownError
from inspector.core.reading import Reading
from inspector.core.rules import read_rule
from inspector.core.words import word


def rule_said(rule: Record | None, full: Fraction | None, language: str) -> str:
    """Say a rule in words as papers do; its kind alone while full points lack or its numbers do not fit."""
    if rule is None:
        return ""
    kind = word(f"rule.{rule.get('kind', '')}", language)
    try:
        made = read_rule(Reading(rule))
    except KnownError:
        return kind
    if full is None and made.scored:
        return kind  # its words speak of the full points
    return kind if made.faults(full or ZERO) else made.words(full or ZERO).said(language)


def full_said(full: Fraction | None, language: str) -> str:
    """Say full points; a question mark where the table does not name them."""
    said = "?" if full is None else show_short(full, 4)
    return f"{said}分" if language == "zh" else f"{said} p."


def why_said(proposal: Proposal, language: str) -> tuple[str, ...]:
    """Say each reason."""
    return tuple(one.said(language) for one in proposal.why)


def cells_said(proposal: Proposal) -> str:
    """Name the cells a proposal came from: the first and the last of a run."""
    places = [cell.place for cell in proposal.cells]
    return places[0] if len(places) == 1 else f"{places[0]}–{places[-1]}" if places else ""


def title_said(proposal: Proposal, language: str) -> str:
    """Say the title on one line."""
    return " ".join(proposal.title.said(language).split())


def what_said(proposal: Proposal, language: str) -> str:
    """Say what a row seems to be."""
    return word(f"doctor.what.{proposal.what.value}", language)


def sure_said(proposal: Proposal, language: str) -> str:
    """Say how sure a proposal is."""
    return word(f"doctor.{proposal.confidence.value}", language)
