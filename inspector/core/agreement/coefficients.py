# SPDX-License-Identifier: MPL-2.0
"""All coefficients that ratings of a level can have, in the order in which they are shown."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from inspector.core.agreement.bootstrap import RESAMPLES, SEED, measured
from inspector.core.agreement.coefficient import Coefficient, Measure
from inspector.core.agreement.cohen import cohen, weighted_cohen
from inspector.core.agreement.fleiss import fleiss
from inspector.core.agreement.gwet import gwet
from inspector.core.agreement.icc import icc
from inspector.core.agreement.krippendorff import alpha_interval, alpha_nominal, alpha_ordinal
from inspector.core.agreement.ratings import Ratings
from inspector.core.agreement.raw_agreement import raw_agreement

Measuring: TypeAlias = Callable[[Ratings], Measure]

_NAMED: Final[tuple[Measuring, ...]] = (raw_agreement, cohen, fleiss, alpha_nominal, gwet)
_RANKED: Final[tuple[Measuring, ...]] = (*_NAMED, weighted_cohen, alpha_ordinal)
MEASURES: Final[Mapping[str, tuple[Measuring, ...]]] = MappingProxyType(
    {"nominal": _NAMED, "ordinal": _RANKED, "interval": (*_RANKED, alpha_interval, icc)}
)
"""By level: those of a lower level hold at a higher one too, and take numbers for names."""


def coefficients(table: Ratings, seed: str = SEED, resamples: int = RESAMPLES) -> tuple[Coefficient, ...]:
    """Work out every coefficient of the level with its interval; with 0 resamples without intervals.

    The order of units and raters changes nothing. Raises KnownError `agree_seed` for a seed with line breaks.
    """
    measures = [measure(table) for measure in MEASURES[table.level]]
    return measured(measures, len(table.units), seed, resamples)
