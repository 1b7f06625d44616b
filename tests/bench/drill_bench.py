# SPDX-License-Identifier: MPL-2.0
"""The trainer's report of 1,000 trainees × 200 questions, bootstrap in, beside statsmodels and numpy on the counts."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from inspector.app.exporting import Target
from inspector.app.office.office import Office
from inspector.app.training.drills import drill_of, rule
from inspector.app.training.papers import paper_desk, write_trainer_report
from inspector.app.training.results import drill_annex, drill_results
from inspector.core.drills.annex import Annex, annex
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.results import Results
from tests.bench import long_visit
from tests.bench.many_trainees import QUESTIONS, TRAINEES, attempts, keep
from tests.bench.measure import Measured, seconds, side_by_side
from tests.core.drills.groups import LOST, MET, Lab, lab, roster

MOST: Final = 10.0
"""Seconds the report may take."""
RESAMPLES: Final = 1000


def ours(one: Lab, taken: tuple[Attempt, ...]) -> Annex:
    """Grade everybody before and after a ruling, look at every question, and work out all coefficients."""
    listed = roster([attempt.number for attempt in taken])
    return annex(one.told(taken, one.void(5), roster=listed), one.sheets, "zh", resamples=RESAMPLES)


def by_hand(one: Lab, taken: tuple[Attempt, ...]) -> object:
    """As an analyst would: rates against the key, and one coefficient, Fleiss' κ, resampled, all in numpy."""
    import numpy as np
    from statsmodels.stats.inter_rater import fleiss_kappa

    codes = {MET: 0, LOST: 1, None: 2}
    said = np.array([[codes[attempt.answers.get(item)] for item in one.drill.items()] for attempt in taken])
    key = np.array([1 if place in one.faults else 0 for place in range(QUESTIONS)])
    rates = [(said == key).mean(1), (said[:, key == 1] == 1).mean(1), (said[:, key == 0] == 1).mean(1)]
    counts = np.stack([(said == code).sum(0) for code in range(3)], axis=1)
    luck = np.random.default_rng(1)
    kappas = [fleiss_kappa(counts[luck.integers(0, QUESTIONS, QUESTIONS)]) for _ in range(RESAMPLES)]
    return rates, fleiss_kappa(counts), np.percentile(kappas, [2.5, 97.5])


def both(work: Callable[[], object]) -> tuple[float, float]:
    """Time one call by the wall clock and by the processor seconds of this process."""
    spent = time.process_time()
    wall = seconds(work)
    return wall, time.process_time() - spent


def gathered(one: Lab) -> Iterator[Measured]:
    """The same from sealed cards: read, graded, resampled, written as PDF and workbook, and proved."""
    with long_visit.hall() as hall, TemporaryDirectory() as folder:
        keep(hall, one, TRAINEES)
        rule(hall, one.drill.id, one.void(5))
        office = Office(hall)
        folded = seconds(office.picture)
        found: list[tuple[Results, Annex]] = []

        def work() -> None:
            results = drill_results(hall, office, one.drill.id)
            found.append((results, drill_annex(hall, office, one.drill.id, "zh", resamples=RESAMPLES)))

        spent, busy = both(work)
        remark = f"{TRAINEES:,} cards read anew, processor {busy:.1f} s; the pool was folded before in {folded:.1f} s"
        yield Measured("results and annex from gathered cards", spent, 0, f"≤ {MOST:g} s", spent <= MOST, remark)
        desk = paper_desk(hall, drill_of(hall, one.drill.id), "zh")
        for form, what in (("pdf", "PDF"), ("xlsx", "workbook")):
            target = (Target(form, Path(folder) / f"report.{form}"),)
            written, worked = both(lambda target=target: write_trainer_report(desk, *found[0], target))
            remark = f"written, sealed, read back and proved, processor {worked:.1f} s; from cards to paper"
            remark += f" {spent + written:.1f} s, processor {busy + worked:.1f} s"
            yield Measured(f"its report as {what}", written, 0, f"≤ {MOST:g} s", written <= MOST, remark)


def measure() -> Iterator[Measured]:
    """Measure the group's results with every coefficient, then the whole from cards to paper."""
    one = lab(QUESTIONS)
    taken = attempts(one, TRAINEES)
    spent, plain = side_by_side(lambda: ours(one, taken), lambda: by_hand(one, taken), 3)
    said = "two gradings, every question, 15 coefficients; baseline: numpy and statsmodels, rates and Fleiss' κ alone"
    what = f"{TRAINEES:,} trainees × {QUESTIONS} questions, {RESAMPLES:,} resamples"
    yield Measured(what, spent, plain, f"≤ {MOST:g} s", spent <= MOST, said)
    yield from gathered(one)
