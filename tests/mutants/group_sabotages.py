# SPDX-License-Identifier: MPL-2.0
"""Sabotages of a group's results: which attempt counts, who is missing, ambiguous points, the annex, pairs, drift."""

from tests.mutants.sabotage import Sabotage

CORE = "inspector/core/drills"
TESTS = "tests/core/drills"
READ = ("tests/app/training/test_results.py",)

GROUP_SABOTAGES: tuple[Sabotage, ...] = (
    Sabotage(
        "practice that counts",
        f"{CORE}/choosing.py",
        'COUNTING: Final = ("exam", "paper")',
        'COUNTING: Final = ("exam", "paper", "practice")',
        (f"{TESTS}/test_results.py",),
    ),
    Sabotage(
        "last attempt for the first",
        f"{CORE}/choosing.py",
        '{"first": 0, "last": len(held) - 1}',
        '{"first": len(held) - 1, "last": 0}',
        (f"{TESTS}/test_results.py",),
    ),
    Sabotage(
        "whoever only practised not missing",
        f"{CORE}/results.py",
        "if trainee.number not in counting),",
        "if trainee.number not in everyone),",
        (f"{TESTS}/test_results.py",),
    ),
    Sabotage(
        "nobody missing",
        f"{CORE}/results.py",
        "tuple(trainee for trainee in roster.trainees if",
        "tuple(trainee for trainee in roster.trainees[:0] if",
        (f"{TESTS}/test_results.py",),
    ),
    Sabotage(
        "void questions not graded again",
        f"{CORE}/results.py",
        "[ruled(key, rulings[:place]) for place",
        "[ruled(key, rulings[:0]) for place",
        (f"{TESTS}/test_results.py",),
    ),
    Sabotage(
        "before as after",
        f"{CORE}/results.py",
        "_line(roster, before[name], after[name])",
        "_line(roster, after[name], after[name])",
        (f"{TESTS}/test_results.py",),
    ),
    Sabotage(
        "a point measured by itself",
        f"{CORE}/ambiguous.py",
        "rest = [agreed - own for",
        "rest = [agreed + own - own for",
        (f"{TESTS}/test_ambiguous.py",),
    ),
    Sabotage(
        "hard called ambiguous",
        f"{CORE}/ambiguous.py",
        "if Fraction(agreed, able) >= rule.able:",
        "if Fraction(agreed, able) > 1:",
        (f"{TESTS}/test_ambiguous.py",),
    ),
    Sabotage(
        "void questions in the annex",
        f"{CORE}/annex.py",
        "if item not in found.void)",
        "if item not in found.practised)",
        (f"{TESTS}/test_drill_annex.py",),
    ),
    Sabotage(
        "Fleiss and ICC of nobody where one left a point open",
        f"{CORE}/annex.py",
        "return table.of(whole) if 2 <= len(whole) < len(table.raters) else table",
        "return table",
        (f"{TESTS}/test_drill_annex.py",),
    ),
    Sabotage(
        "intervals of an annex by another seed",
        f"{CORE}/annex.py",
        "len(desk.items), seed, resamples, told)",
        "len(desk.items), SEED, resamples, told)",
        (f"{TESTS}/test_drill_annex.py",),
    ),
    Sabotage(
        "the key among the trainees",
        f"{CORE}/annex.py",
        "tuple(one.number for one in attempts)",
        "(KEY, *(one.number for one in attempts[1:]))",
        (f"{TESTS}/test_drill_annex.py",),
    ),
    Sabotage(
        "an order without its seed",
        f"{CORE}/ordering.py",
        'said = (" ".join(seed.splitlines()), site, *place)',
        "said = (site, *place)",
        (f"{TESTS}/test_ordering.py",),
    ),
    Sabotage(
        "bias of a pair the other way round",
        f"{CORE}/pairs.py",
        "return rates[0] - rates[1] if",
        "return rates[1] - rates[0] if",
        (f"{TESTS}/test_pairs.py",),
    ),
    Sabotage(
        "December far from January",
        f"{CORE}/drift.py",
        "return 12 * int(year) + int(rest)",
        "return 100 * int(year) + int(rest)",
        (f"{TESTS}/test_pairs.py",),
    ),
    Sabotage(
        "a blank card an attempt of its own",
        "inspector/app/training/attempts.py",
        "first.writer if first is not None else self._rows(card)[0].writer",
        'first.writer if first is not None else ""',
        READ,
    ),
    Sabotage(
        "two laptops one attempt",
        "inspector/app/training/attempts.py",
        "sitting.attempt, self._opener(walk.cards[0])",
        'sitting.attempt, ""',
        READ,
    ),
    Sabotage(
        "results kept when something came",
        "inspector/app/training/results.py",
        "kept is None or kept[0] is not picture or kept[1] is not state:",
        "kept is None:",
        READ,
    ),
)
