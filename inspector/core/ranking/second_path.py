# SPDX-License-Identifier: MPL-2.0
"""The second path: every point over all sites, points into indicators (Ⅱ), indicators into projects (Ⅰ), by worth."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from inspector.core.exact import ZERO
from inspector.core.phrases import Fact, Phrase
from inspector.core.ranking.point_sums import PointSum, PointSums
from inspector.core.ranking.sheet_plan import Heading
from inspector.core.reasons import Reason, made
from inspector.core.rollup import weighted

Named = tuple[Fact, Fraction, Reason]
Leaves = Callable[[PointSum], tuple[Reason, Reason]]


def path_reason(sums: PointSums, measure: str, leaves: Leaves | None = None) -> Reason | None:
    """Explain the whole by the second path, in percent; `measure` is `score` or `pass`; None when nothing counts.

    Points weigh by their full points; so do the indicators and projects they make up. `leaves` give the two numbers
    of a point (earned and possible, or met and judged) with what is known of them below.
    """
    parts: list[Named] = []
    for project, own in by_project(sums):
        reason = project_reason(own, measure, leaves)
        if reason is not None:
            parts.append((project.title, _worth(own), reason))
    return weighted(Phrase("rank.projects_weighed"), parts) if parts else None


def project_reason(sums: Sequence[PointSum], measure: str, leaves: Leaves | None = None) -> Reason | None:
    """Explain a project by its indicators."""
    parts: list[Named] = []
    for indicator, own in by_indicator(sums):
        reason = indicator_reason(own, measure, leaves)
        if reason is not None:
            parts.append((indicator.title if indicator.title.words else indicator.id, _worth(own), reason))
    return weighted(Phrase("rank.indicators_weighed"), parts) if parts else None


def indicator_reason(sums: Sequence[PointSum], measure: str, leaves: Leaves | None = None) -> Reason | None:
    """Explain an indicator by its points."""
    given = leaves or LEAVES[measure]
    parts: list[Named] = [
        (one.place.point.title, one.place.point.full, _point_reason(one, measure, given))
        for one in sums
        if _weighs(one)
    ]
    return weighted(Phrase("rank.points_weighed"), parts) if parts else None


def by_project(sums: PointSums) -> Iterator[tuple[Heading, Sequence[PointSum]]]:
    """Part points by project, in the order of the sheets."""
    return _parted(_in_order(sums), lambda one: one.place.project)


def by_indicator(sums: Sequence[PointSum]) -> Iterator[tuple[Heading, Sequence[PointSum]]]:
    """Part the points of a project by indicator, in the order of the sheets."""
    return _parted(sums, lambda one: one.place.indicator)


def _parted(
    sums: Iterable[PointSum], heading: Callable[[PointSum], Heading]
) -> Iterator[tuple[Heading, Sequence[PointSum]]]:
    found: dict[Heading, list[PointSum]] = {}
    for one in sums:
        found.setdefault(heading(one), []).append(one)
    yield from found.items()


def _in_order(sums: PointSums) -> list[PointSum]:
    return [one for _, one in sorted(sums.items(), key=lambda item: (item[0][0], item[1].place.order))]


def _weighs(one: PointSum) -> bool:
    return one.place.point.full > 0 and one.judged > 0 and not one.place.bonus


def _worth(sums: Iterable[PointSum]) -> Fraction:
    return sum((one.place.point.full for one in sums if _weighs(one)), ZERO)


def _point_reason(one: PointSum, measure: str, leaves: Leaves) -> Reason:
    phrase = "rank.passes" if measure == "pass" else "rank.over_walks"
    return made(Phrase(phrase, title=one.place.point.title), "rate", *leaves(one))


def score_leaves(one: PointSum) -> tuple[Reason, Reason]:
    """Give what was earned at a point and what was possible."""
    earned, possible = one.sums()
    return Reason(Phrase("why.earned"), earned), Reason(Phrase("why.possible"), possible)


def pass_leaves(one: PointSum) -> tuple[Reason, Reason]:
    """Give how often a point was met, and how often judged."""
    return Reason(Phrase("rank.met"), ZERO + one.met), Reason(Phrase("rank.judged"), ZERO + one.judged)


LEAVES: Final = MappingProxyType({"score": score_leaves, "pass": pass_leaves})
