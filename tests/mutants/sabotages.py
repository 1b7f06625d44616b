# SPDX-License-Identifier: MPL-2.0
"""The table of sabotages: a file, the words taken out, the words put in, and the tests that must notice."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sabotage:
    """One promise broken: `old` stands exactly once in `file`; `tests` are pytest words that should turn red."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


SABOTAGES: tuple[Sabotage, ...] = (
    Sabotage(
        "sync off",
        "inspector/store/connections.py",
        '"PRAGMA synchronous = FULL"',
        '"PRAGMA synchronous = OFF"',
        ("tests/store", "tests/faults/test_power_cut.py"),
    ),
    Sabotage(
        "receipt before commit",
        "inspector/store/log_writer.py",
        '        execute("COMMIT")\n',
        '        self._tell(batch, None)\n        execute("COMMIT")\n',
        ("tests/store", "tests/faults"),
    ),
    Sabotage(
        "note dropped",
        "inspector/core/answers.py",
        'words = {"reason": self.reason, "note": self.note, "place": self.place}',
        'words = {"reason": self.reason, "place": self.place}',
        ("tests/core/test_records.py", "tests/core"),
    ),
    Sabotage(
        "photo swapped",
        "inspector/reports/pdf/pen.py",
        "place_photo(self._canvas, op.photo, self._photos[op.photo], spot)",
        "place_photo(self._canvas, op.photo, self._photos[min(self._photos)], spot)",
        ("tests/reports/pdf", "tests/flows"),
    ),
    Sabotage(
        "float tally",
        "inspector/core/tallies.py",
        "_moved(one.earned, other.earned, sign),",
        "Fraction(float(_moved(one.earned, other.earned, sign))),",
        ("tests/core/test_scoring.py", "tests/core/test_rules.py", "tests/core"),
    ),
    Sabotage(
        "proof skipped",
        "inspector/app/exporting.py",
        "if not (verdict.stands and verdict.card == card and verdict.format == target.format):",
        "if not card:",
        ("tests/flows/test_export_troubles.py", "tests/flows", "tests/app"),
    ),
    Sabotage(
        "sort removed",
        "inspector/core/canonical.py",
        "for key in sorted(value):",
        "for key in value:",
        ("tests/core/test_canonical.py",),
    ),
    Sabotage(
        "manifest unsorted",
        "inspector/core/scorecard.py",
        "kept = tuple(sorted(photos, key=lambda photo: photo.sha256))",
        "kept = tuple(photos)",
        ("tests/core/test_scorecard.py", "tests/core"),
    ),
    Sabotage(
        "half rounds to even",
        "inspector/core/exact.py",
        "whole = (2 * abs(value.numerator) * scale + value.denominator) // (2 * value.denominator)",
        "whole = abs(round(value * scale))",
        ("tests/core/test_exact.py",),
    ),
    Sabotage(
        "blank counts as a pass",
        "inspector/core/tallies.py",
        "Status.UNJUDGED: Tally(unjudged=1),",
        "Status.UNJUDGED: Tally(met=1),",
        ("tests/core/test_scoring.py",),
    ),
    Sabotage(
        "cap forgotten",
        "inspector/core/rules/deduct.py",
        "if self.cap and n > self.cap:",
        "if self.cap > n:",
        ("tests/core/test_rules.py", "tests/core"),
    ),
    Sabotage(
        "chain not proved",
        "inspector/core/scorecard.py",
        "if head(card.rows) != card.head:",
        "if not card.head:",
        ("tests/core/test_scorecard.py",),
    ),
    Sabotage(
        "signature believed",
        "inspector/app/trust.py",
        "    except (InvalidSignature, ValueError):\n        return False",
        "    except (InvalidSignature, ValueError):\n        return True",
        ("tests/app", "tests/flows/test_forgeries.py"),
    ),
    Sabotage(
        "outside edition names the inspectors",
        "inspector/core/editions.py",
        "date=header.date,",
        "date=header.date,\n            inspectors=header.inspectors,",
        ("tests/reports/test_editions.py", "tests/flows"),
    ),
    Sabotage(
        "metadata travels outside",
        "inspector/disk/pictures.py",
        'if kind == "jpeg" and form.bare and max(form.width, form.height) <= pixels:',
        'if kind == "jpeg" and max(form.width, form.height) <= pixels:',
        ("tests/disk", "tests/flows"),
    ),
    Sabotage(
        "database of tomorrow opened",
        "inspector/store/opening.py",
        "if found > migrations.VERSION:",
        "if found < 0:",
        ("tests/store/test_opening.py",),
    ),
    Sabotage(
        "undo forgets its row",
        "inspector/core/history.py",
        "Change(deed.key, deed.before, undoes=deed.seq)",
        "Change(deed.key, deed.before)",
        ("tests/core/test_history.py",),
    ),
    Sabotage(
        "sealed visit goes on",
        "inspector/app/session_log.py",
        "if self.sealed is not None and kind not in AFTER_SEAL:",
        "if not self.id:",
        ("tests/app",),
    ),
    Sabotage(
        "paper not written anew",
        "inspector/app/verifying.py",
        "(proof.again() if anew and not resaved else ())",
        "()",
        ("tests/flows/test_forgeries.py",),
    ),
    Sabotage(
        "gate forgotten",
        "inspector/core/score_board.py",
        "if limit is not None and whole.earned > limit:",
        "if limit is not None and whole.earned > limit * 2 + 1000:",
        ("tests/core/test_wholes.py",),
    ),
    Sabotage(
        "gate compares points where points are missing",
        "inspector/core/wholes/gate.py",
        "number = part.earned * nominal / part.possible if part.possible else None",
        "number = part.earned if part.possible else None",
        ("tests/core/test_wholes.py",),
    ),
    Sabotage(
        "bonus counted in the base",
        "inspector/core/running.py",
        "return replace(own, earned=ZERO, possible=ZERO, met=0, partial=0, lost=0, noted=outside)",
        "return own",
        ("tests/core/test_wholes.py",),
    ),
    Sabotage(
        "condition ignored",
        "inspector/core/running.py",
        "return all(when.holds(self._see) for when in self.plan.whens.get(point, ()))",
        "return True",
        ("tests/core/test_conditions.py",),
    ),
    Sabotage(
        "half-marked parts count",
        "inspector/core/tallies.py",
        "    if not judgement.complete:\n        return _STATUSES[Status.UNJUDGED]\n",
        "",
        ("tests/core/test_wholes.py",),
    ),
    Sabotage(
        "shared point counted once",
        "inspector/core/sharing.py",
        "found[name][point] = visit.answers[leader]",
        "pass",
        ("tests/core/test_sharing.py",),
    ),
    Sabotage(
        "an answer carried to another worth",
        "inspector/core/carryover.py",
        '    if one.full != other.full:\n        found.append("full")\n',
        "",
        ("tests/core/test_carryover.py", "tests/app/test_moving.py"),
    ),
    Sabotage(
        "missing part forgotten",
        "inspector/core/running.py",
        'counts = self.counting_for(section) if policy in {"zero", "full"} else ZERO',
        "counts = ZERO",
        ("tests/core/test_wholes.py",),
    ),
    Sabotage(
        "explanation tells another sum",
        "inspector/core/explain.py",
        'reason = made(Phrase("why.at_most"), "limit", reason, limit)',
        "pass",
        ("tests/core/test_wholes.py",),
    ),
    Sabotage(
        "doctor guesses in silence",
        "inspector/core/doctor/decisions.py",
        "if proposal.confidence in self.every or not proposal.asks:",
        "if True:",
        ("tests/core/doctor",),
    ),
    Sabotage(
        "local number changed in one place alone",
        "inspector/core/parameters.py",
        'for pointer in (f"/parameters/{place}/value", *parameter.at):',
        'for pointer in (f"/parameters/{place}/value", *parameter.at[:1]):',
        ("tests/core/test_parameters.py",),
    ),
    Sabotage(
        "a mean of yes and no",
        "inspector/core/raters.py",
        'if policy in {"mean", "trimmed"} and measured(point):',
        'if policy in {"mean", "trimmed"}:',
        ("tests/core/test_rollup.py",),
    ),
    Sabotage(
        "mosaic that can be read",
        "inspector/disk/marking.py",
        "BLOCKS: Final = 6",
        "BLOCKS: Final = 600",
        ("tests/disk/test_marking.py",),
    ),
    Sabotage(
        "leader goes out",
        "inspector/core/editions.py",
        'replace(unit, leader="")',
        "unit",
        ("tests/flows/test_annex.py",),
    ),
    Sabotage(
        "attachment not proved",
        "inspector/files/bundle_reading.py",
        "        if len(bundle.files[held.sha256]) != held.size:\n",
        "        if False:\n",
        ("tests/files/test_bundle_attachments.py",),
    ),
    Sabotage(
        "bytes gone before the reason is kept",
        "inspector/app/erasing.py",
        "    settle(session)\n",
        "",
        ("tests/app/test_erasing.py",),
    ),
    Sabotage(
        "hour on a copy that goes out",
        "inspector/core/watermarks.py",
        'taken = "" if options.edition == "outside" else',
        'taken = "" if options.edition == "inside" else',
        ("tests/core/test_watermarks.py",),
    ),
)
