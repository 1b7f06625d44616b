# SPDX-License-Identifier: MPL-2.0
"""Any number of a ranking, explained: from a unit down to its types, sites, walks, sections, points and answers."""

from inspector.core.merging.picture import Picture
from inspector.core.ranking.figures import Figures
from inspector.core.ranking.gathered import Gathered, gathered, pass_result, result
from inspector.core.ranking.ground import ground
from inspector.core.ranking.headings import Headings
from inspector.core.ranking.measures import measured_units
from inspector.core.ranking.point_reasons import point_leaves
from inspector.core.ranking.second_path import path_reason
from inspector.core.ranking.tables import own_points
from inspector.core.ranking.walk_reasons import walk_reason
from inspector.core.reasons import Reason


def explain_row(figures: Figures, picture: Picture, by: str, unit: str) -> Reason | None:
    """Explain what a unit is ranked by, down to every answer; `by` empty explains the whole, down to its visits.

    `recompute` of it gives `RankRow.value`. None where nothing was judged. The picture must be the one the figures
    were worked out from.
    """
    if not by:
        return figures.total.reason
    stand = ground(picture, figures.plan)
    headings = Headings(by, stand)
    units = gathered(stand.now(), headings)
    if unit not in units:
        return None
    deep = {**units, unit: _deep(unit, units[unit], headings)}
    paths = None
    if figures.plan.path == "indicators":
        own, walks = own_points(unit, units[unit].walks.values(), headings), tuple(units[unit].walks.values())
        score, passes = (path_reason(own, name, point_leaves(walks, name)) for name in ("score", "pass"))
        paths = {unit: (score, passes)}
    return measured_units(deep, figures.plan, paths)[unit].value


def _deep(unit: str, known: Gathered, headings: Headings) -> Gathered:
    """Gather a unit again, every visit with all its reasons."""
    deep = Gathered()
    for one in known.walks.values():
        for share in (share for owner, share in headings.under(one) if owner == unit and share.possible):
            told = walk_reason(one, unit, share, headings, "score")
            deep.scores.append(result(unit, one, share, headings.ground, told))
            if share.judged:
                told = walk_reason(one, unit, share, headings, "pass")
                deep.passes.append(pass_result(unit, one, share, headings.ground, told))
    deep.sites, deep.problems = known.sites, known.problems
    return deep
