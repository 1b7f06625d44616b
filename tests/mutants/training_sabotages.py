# SPDX-License-Identifier: MPL-2.0
"""Promises of taking, ruling and laying out a drill, each broken on purpose."""

from tests.mutants.sabotage import Sabotage

APP, CORE = "inspector/app/training", "inspector/core/drills"
TESTS = "tests/app/training"
TRAINING_SABOTAGES: tuple[Sabotage, ...] = (
    Sabotage(
        "answers after the time",
        f"{APP}/time_limit.py",
        "if kind in ANSWERS and",
        "if kind in () and",
        (f"{TESTS}/test_time_limit.py",),
    ),
    Sabotage(
        "a site opened later has its own clock",
        f"{APP}/time_limit.py",
        "self._watch.newest, now.ms - self._frame)",
        "0, now.ms - self._leapt[site])",
        (f"{TESTS}/test_time_limit.py",),
    ),
    Sabotage(
        "a site begins its watch anew",
        f"{APP}/time_limit.py",
        "true = ms + self._steady() - ran",
        "true = now.ms - self._leapt[site]",
        (f"{TESTS}/test_time_limit.py",),
    ),
    Sabotage(
        "a break to work at another site",
        f"{CORE}/stopwatch.py",
        "running += self._break + passed",
        "running += 0 * passed",
        (f"{TESTS}/test_time_limit.py",),
    ),
    Sabotage(
        "a card silent of the key",
        f"{APP}/handing_in.py",
        "if since is not None:",
        "if since is None and False:",
        (f"{TESTS}/test_key_known.py",),
    ),
    Sabotage(
        "a certificate where the key lay",
        f"{CORE}/grading.py",
        "enough and attempt.key_known is not None and not attempt.admitted",
        "False",
        (f"{TESTS}/test_key_known.py",),
    ),
    Sabotage(
        "a ruling for every attempt of a number",
        f"{APP}/attempts.py",
        "cards in self._state.admissions and self._state.admissions[cards].counts",
        "bool(self._state.admissions)",
        (f"{TESTS}/test_key_known.py",),
    ),
    Sabotage(
        "a ruling regrades by the key before it",
        f"{CORE}/regrading.py",
        "was, now = before.question(item), after.question(item)",
        "was, now = before.question(item), before.question(item)",
        ("tests/core/drills/test_regrading.py",),
    ),
    Sabotage(
        "late answers regraded as in time",
        f"{CORE}/regrading.py",
        "if question.item in self._late:",
        "if question.item in ():",
        ("tests/core/drills/test_regrading.py",),
    ),
    Sabotage(
        "the order of hand lost with a new question",
        f"{APP}/reordering.py",
        "order = [place for place in site.asked if place in wanted]",
        "order = [place for place in every if place in wanted]",
        (f"{TESTS}/test_reordering.py",),
    ),
)
