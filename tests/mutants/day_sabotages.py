# SPDX-License-Identifier: MPL-2.0
"""Sabotages of a day's work: the second copy, the round, the letter, the tray, the return."""

from typing import Final

from tests.mutants.sabotage import Sabotage

DAY_SABOTAGES: Final = (
    Sabotage(
        "second copy said to hold more than it does",
        "inspector/store/mirror.py",
        "self._tell(visit, rows[-1][0] + 1)",
        "self._tell(visit, rows[-1][0] + 2)",
        ("tests/store/test_mirror.py",),
    ),
    Sabotage(
        "row in the second copy before its photo",
        "inspector/store/mirror.py",
        "            self._bring_files(visit, seq, data)\n",
        "            self.files.named = (visit, seq, data)\n",
        ("tests/store/test_mirror.py",),
    ),
    Sabotage(
        "second copy not read back",
        "inspector/store/mirror_copy.py",
        "        if found != list(rows):\n",
        "        if not list(rows):\n",
        ("tests/store/test_mirror.py",),
    ),
    Sabotage(
        "work done in the second copy overwritten",
        "inspector/store/mirror.py",
        "            if self._is_fork():\n",
        "            if not self._tables:\n",
        ("tests/store/test_mirror.py",),
    ),
    Sabotage(
        "block taken back in part",
        "inspector/core/history.py",
        "    while first > 0 and deeds[first].block >= 0 and",
        "    while first > len(deeds) - 2 and deeds[first].block >= 0 and",
        ("tests/core/test_history.py",),
    ),
    Sabotage(
        "drawn as the register lists",
        "inspector/core/draw.py",
        "sorted(keyed, key=_drawing)",
        "keyed",
        ("tests/core/test_draw.py",),
    ),
    Sabotage(
        "replacement from another stratum",
        "inspector/core/draw.py",
        "        if site.type == part.type and stratum(site, by) == part.name\n",
        "        if site.type == part.type\n",
        (
            "tests/core/test_draw.py",
            "tests/app/test_rounds.py",
        ),
    ),
    Sabotage(
        "letter without a signature believed",
        "inspector/app/sealed_zips.py",
        "    if not seal.is_signed(_proves):\n",
        "    if not seal.key:\n",
        ("tests/app/test_letters.py",),
    ),
    Sabotage(
        "stranger changes a round",
        "inspector/app/assigning.py",
        "    trusted = letter.signer.trusted\n",
        "    trusted = True\n",
        ("tests/app/test_rounds.py",),
    ),
    Sabotage(
        "sealed card changed instead of extended",
        "inspector/core/rows.py",
        "after_seal = sealed and row.kind not in AFTER_SEAL",
        "after_seal = False",
        (
            "tests/core/test_rows.py",
            "tests/app/test_session_matters.py",
        ),
    ),
    Sabotage(
        "opened again without a return",
        "inspector/core/rows.py",
        'too_early = not sealed and row.kind == "reopen"',
        "too_early = False",
        ("tests/core/test_rows.py",),
    ),
    Sabotage(
        "signatures outlive the return",
        "inspector/core/visits.py",
        "sealed=None, signatures=(), revision",
        "sealed=None, revision",
        (
            "tests/core/test_visits.py",
            "tests/app/test_session_matters.py",
        ),
    ),
    Sabotage(
        "tray forgotten at restart",
        "inspector/core/visits.py",
        '    "tray": _arranged,\n',
        "",
        ("tests/app/test_session_matters.py",),
    ),
    Sabotage(
        "marked copy without its original",
        "inspector/core/visits.py",
        "return tuple(dict.fromkeys((*linked, *originals)))",
        "return tuple(dict.fromkeys(linked))",
        ("tests/app/test_session_matters.py",),
    ),
    Sabotage(
        "mail limit ignored",
        "inspector/app/size_planning.py",
        "        if not limit or found.fits(limit):\n",
        "        if True:\n",
        ("tests/app/test_submitting.py",),
    ),
    Sabotage(
        "no older backup kept",
        "inspector/store/backups.py",
        "    older = paths[: -KEPT[occasion]]\n",
        "    older = paths[:-1]\n",
        ("tests/store/test_backups.py",),
    ),
    Sabotage(
        "clock jump unnoticed",
        "inspector/app/clock_watch.py",
        "return due if late < -BACK or",
        "return due if late < -BACK * FORWARD or",
        ("tests/app/test_clock_watch.py",),
    ),
    Sabotage(
        "repeat never marked",
        "inspector/ui/pages/scoring_earlier.py",
        "(REPEAT,) if lost_before(self._session.point(key), self.answer(key)) else ()",
        "()",
        ("tests/ui/scoring/test_phrases.py",),
    ),
    Sabotage(
        "covert visit signed by the site",
        "inspector/core/annex.py",
        'if not (covert and one.signature.role == "representative")',
        "if one.signature.role or covert",
        ("tests/core/test_annex.py",),
    ),
    Sabotage(
        "gap in a round's log believed",
        "inspector/store/round_table.py",
        "if seq != (found[0] if found else 0):",
        "if seq < 0:",
        ("tests/store/test_round_table.py",),
    ),
)
