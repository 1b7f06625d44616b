# SPDX-License-Identifier: MPL-2.0
"""Sabotages of drills: what an exam holds, whose packs go on, what passes for a visit, breaks, handing in."""

from tests.mutants.sabotage import Sabotage

APP = "inspector/app/training"
TESTS = "tests/app/training"

DRILL_SABOTAGES: tuple[Sabotage, ...] = (
    Sabotage(
        "exam with its key",
        f"{APP}/packs.py",
        '    if mode == "exam":\n        return pack\n',
        '    if mode == "none":\n        return pack\n',
        (f"{TESTS}/test_exam_secret.py",),
    ),
    Sabotage(
        "a key in an exam let in",
        "inspector/core/drills/packs.py",
        '    if pack.mode == "exam" and kept_back:\n',
        '    if pack.mode == "none" and kept_back:\n',
        (f"{TESTS}/test_packs_attacked.py",),
    ),
    Sabotage(
        "older pack replaces a newer one",
        f"{APP}/packs.py",
        "older = found.pack.changed < before.changed and",
        "older = found.pack.changed == before.changed and",
        (f"{TESTS}/test_packs.py",),
    ),
    Sabotage(
        "any trainer goes on with a drill",
        f"{APP}/packs.py",
        "    if found.signer.trusted or found.signer.key == before.signer:\n",
        "    if found.signer.key:\n",
        (f"{TESTS}/test_packs.py",),
    ),
    Sabotage(
        "photos of a pack unproved",
        f"{APP}/pack_files.py",
        "            _prove(one, photo(one))\n",
        "            photo(one)\n",
        (f"{TESTS}/test_packs_attacked.py",),
    ),
    Sabotage(
        "drills among visits",
        "inspector/store/visit_table.py",
        "holding(words).also(_REAL).also(",
        "holding(words).also(",
        (f"{TESTS}/test_never_for_real.py",),
    ),
    Sabotage(
        "peeking in a drill",
        "inspector/app/earlier.py",
        "    if now is None or now.header.sitting is not None:\n",
        "    if now is None:\n",
        (f"{TESTS}/test_never_for_real.py",),
    ),
    Sabotage(
        "answers during a break",
        "inspector/app/session_log.py",
        "        if self.paused and kind not in IN_A_BREAK:\n",
        '        if self.paused and kind == "never":\n',
        (f"{TESTS}/test_taking.py",),
    ),
    Sabotage(
        "numbers nobody has",
        f"{APP}/taking.py",
        "    if trainee is None:\n        raise KnownError",
        '    if trainee is None and number == "":\n        raise KnownError',
        (f"{TESTS}/test_taking.py",),
    ),
    Sabotage(
        "a drill handed in is opened again",
        "inspector/app/session_matters.py",
        '        if self.header.sitting is not None:\n            raise KnownError(Problem("sitting_returned"))\n',
        "",
        (f"{TESTS}/test_taking.py",),
    ),
)
