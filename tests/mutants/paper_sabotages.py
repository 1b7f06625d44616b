# SPDX-License-Identifier: MPL-2.0
"""Sabotages of the papers of a drill: certificates, marks, the key on a sheet, names of files."""

from tests.mutants.sabotage import Sabotage

REPORTS = "inspector/reports/training"
PAPERS = "inspector/app/training/papers.py"
TESTS = "tests/reports/training"

PAPER_SABOTAGES: tuple[Sabotage, ...] = (
    Sabotage(
        "a certificate for everybody",
        f"{REPORTS}/trainee_result.py",
        "certified = graded.passed and not is_practice(graded)",
        "certified = True",
        (f"{TESTS}/test_trainee_result.py",),
    ),
    Sabotage(
        "results of an exam from any laptop",
        PAPERS,
        "if not (desk.certifies or is_practice(graded)):",
        "if False:",
        ("tests/app/training/test_papers.py",),
    ),
    Sabotage(
        "two numbers, one file",
        PAPERS,
        "return fits if fits == number.upper() else",
        "return fits if fits else",
        ("tests/app/training/test_papers.py",),
    ),
    Sabotage(
        "a certificate numbered without the name",
        f"{REPORTS}/certificate.py",
        '        "name": attempt.name,\n',
        "",
        (f"{TESTS}/test_trainee_result.py",),
    ),
    Sabotage(
        "a practice that looks like an exam",
        f"{REPORTS}/trainee_result.py",
        'matter.say("practice") if is_practice(graded) else ""',
        '""',
        (f"{TESTS}/test_trainee_result.py",),
    ),
    Sabotage(
        "a map by colour alone",
        f"{REPORTS}/trainer_people.py",
        'said = "" if outcome == "agreed" else group.matter.say(f"map.{outcome}")',
        'said = ""',
        (f"{TESTS}/test_trainer_report.py",),
    ),
    Sabotage(
        "the newest sessions left out",
        f"{REPORTS}/trainer_people.py",
        "sessions = sorted(held)[-MOST_SESSIONS:]",
        "sessions = sorted(held)[:MOST_SESSIONS]",
        (f"{TESTS}/test_trainer_report.py",),
    ),
    Sabotage(
        "a booklet without its photo",
        PAPERS,
        "    desk.guard_photos()\n",
        "",
        ("tests/app/training/test_papers.py",),
    ),
)
