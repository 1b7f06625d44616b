# SPDX-License-Identifier: MPL-2.0
"""Sabotages of grading a drill: rulings, outcomes, the pass rule, time, how somebody judges."""

from tests.mutants.sabotage import Sabotage

CORE = "inspector/core/drills"
TESTS = "tests/core/drills"

GRADING_SABOTAGES: tuple[Sabotage, ...] = (
    Sabotage(
        "void questions count",
        f"{CORE}/ruled.py",
        "if item not in void}",
        "if item}",
        (f"{TESTS}/test_ruled.py",),
    ),
    Sabotage(
        "the first ruling holds",
        f"{CORE}/ruled.py",
        "{ruling.item: ruling for ruling in rulings}",
        "{ruling.item: ruling for ruling in reversed(tuple(rulings))}",
        (f"{TESTS}/test_ruled.py",),
    ),
    Sabotage(
        "accepted answers unheeded",
        f"{CORE}/question.py",
        "for answer in (key.answer, *key.accepted)",
        "for answer in (key.answer,)",
        (f"{TESTS}/test_grading.py",),
    ),
    Sabotage(
        "late answers count",
        f"{CORE}/grading.py",
        "elif item in late:",
        "elif item in late and said is None:",
        (f"{TESTS}/test_grading.py",),
    ),
    Sabotage(
        "places part answers",
        f"{CORE}/meaning.py",
        "return frozenset((line, n) for line, n in value.totals().items() if n)",
        "return value",
        (f"{TESTS}/test_grading.py",),
    ),
    Sabotage(
        "practice passes",
        f"{CORE}/passing.py",
        'return mode != "practice" and held.points > 0',
        "return held.points > 0",
        (f"{TESTS}/test_grading.py",),
    ),
    Sabotage(
        "nothing counted passes",
        f"{CORE}/passing.py",
        "and held.points > 0 and",
        "and",
        (f"{TESTS}/test_grading.py",),
    ),
    Sabotage(
        "bounds rounded for the trainee",
        f"{CORE}/passing.py",
        'floor(value) if test.bound == "most"',
        'ceil(value) if test.bound == "most"',
        (f"{TESTS}/test_passing.py",),
    ),
    Sabotage(
        "most differing site for the worst",
        f"{CORE}/passing.py",
        "return found - result.bound if",
        "return -found if True else found - result.bound if",
        (f"{TESTS}/test_passing.py",),
    ),
    Sabotage(
        "breaks are time",
        f"{CORE}/stopwatch.py",
        "        if self._paused:\n            self._resting",
        "        if not self._breaks_allowed:\n            self._resting",
        (f"{TESTS}/test_timing.py",),
    ),
    Sabotage(
        "a set clock is time",
        f"{CORE}/timing.py",
        "leapt += leap(row)",
        "leapt += 0 * leap(row)",
        (f"{TESTS}/test_timing.py",),
    ),
    Sabotage(
        "blanks are leniency",
        f"{CORE}/behaviours.py",
        "if named[0] not in _UNSAID}",
        "if named[0]}",
        (f"{TESTS}/test_behaviours.py",),
    ),
)
