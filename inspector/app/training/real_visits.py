# SPDX-License-Identifier: MPL-2.0
"""Pairs and drift of ordinary visits, from what the office gathered; for the office's screen alone."""

from inspector.app.office.office import Office
from inspector.core.agreement.bootstrap import RESAMPLES, SEED
from inspector.core.drills.drift import Drift, drift
from inspector.core.drills.pairs import Pair, PairLine, pair, pair_lines
from inspector.core.problems import KnownError, Problem


def pairs_of(office: Office) -> tuple[PairLine, ...]:
    """List every two inspectors who judged something together; slow after records came in: call it from a worker."""
    return pair_lines(office.picture())


def pair_of(
    office: Office, one: str, other: str, language: str, *, seed: str = SEED, resamples: int = RESAMPLES
) -> Pair:
    """Hold two inspectors beside each other; raises KnownError `drill_result_pair` where they never met."""
    found = pair(office.picture(), one, other, language, seed=seed, resamples=resamples)
    if found is None:
        raise KnownError(Problem("drill_result_pair", one=one[:40], other=other[:40]))
    return found


def drift_of(office: Office) -> tuple[Drift, ...]:
    """Follow every inspector over the months."""
    return drift(office.picture())
