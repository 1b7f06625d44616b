# SPDX-License-Identifier: MPL-2.0
"""What each kind of round (测评轮次) asks of its visits: a table, and the one maker of a planned visit's head."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from inspector.core.rounds import Header
from inspector.core.sites import Site


@dataclass(frozen=True, slots=True)
class KindRule:
    """The rules of a kind of round.

    `ranks`: ranked unless the round says otherwise; `may_rank`: it may be ranked at all; `representative`: the site's
    representative signs; `records`: points judged from records alone are asked; `old_only`: only points with a problem
    found before are asked (回头看).
    """

    ranks: bool = False
    may_rank: bool = True
    representative: bool = True
    records: bool = True
    old_only: bool = False


KIND_RULES: Final[Mapping[str, KindRule]] = MappingProxyType(
    {
        "self_check": KindRule(),
        "covert": KindRule(ranks=True, representative=False, records=False),
        "open": KindRule(ranks=True),
        "cross_check": KindRule(ranks=True),
        "mock": KindRule(ranks=True),
        "official": KindRule(ranks=True),
        "recheck": KindRule(old_only=True),
        "drill": KindRule(may_rank=False),
    }
)
"""Kind (KINDS) → its rules."""


def kind_rule(kind: str) -> KindRule:
    """Give the rules of a kind; KeyError for a kind that is none."""
    return KIND_RULES[kind]


def ranked(kind: str, said: bool | None) -> bool:  # noqa: FBT001 - said is a value of three: yes, no, nothing said
    """Tell whether a round is ranked: as it says, else as its kind is by default; a drill never is."""
    rule = kind_rule(kind)
    return rule.may_rank and (rule.ranks if said is None else said)


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a round gives to the head of each of its visits."""

    round: str
    kind: str
    title: str = ""
    period: str = ""
    channel: str = ""
    office: str = ""
    refusal: str = ""


def planned_header(
    occasion: Occasion, site: Site, inspectors: tuple[str, ...], *, date: str = "", route: str = ""
) -> Header:
    """Make the head of a planned visit: the site whole, everything the round says, and the names of the team."""
    return Header(
        site=site,
        kind=occasion.kind,
        title=occasion.title,
        period=occasion.period,
        channel=occasion.channel,
        inspectors=inspectors,
        date=date,
        office=occasion.office,
        route=route,
        round=occasion.round,
        refusal=occasion.refusal,
    )
