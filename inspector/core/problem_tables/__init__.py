# SPDX-License-Identifier: MPL-2.0
"""The catalogue of problems, one table a room: code → (English, 简体中文), each where · what · remedy.

Facts stand in braces. The facts `file`, `sheet`, `cell` and `line` are set in front of every sentence by themselves.
"""

from typing import Final

from inspector.core.problem_tables import (
    agreement,
    app,
    checks,
    checks_wholes,
    comfort,
    core,
    disk,
    doctor,
    drill_building,
    drill_results,
    drills,
    evidence,
    files,
    gathering,
    mirror,
    office,
    publishing,
    rank_pages,
    reports,
    rounds,
    rule_checks,
    sites,
    store,
    submission,
    tables,
    visits,
    window,
    workbook,
)

TABLES: Final = (
    core.TABLE,
    checks.TABLE,
    checks_wholes.TABLE,
    rule_checks.TABLE,
    disk.TABLE,
    files.TABLE,
    store.TABLE,
    reports.TABLE,
    app.TABLE,
    window.TABLE,
    workbook.TABLE,
    tables.TABLE,
    doctor.TABLE,
    evidence.TABLE,
    rounds.TABLE,
    mirror.TABLE,
    sites.TABLE,
    submission.TABLE,
    visits.TABLE,
    comfort.TABLE,
    publishing.TABLE,
    office.TABLE,
    rank_pages.TABLE,
    gathering.TABLE,
    agreement.TABLE,
    drills.TABLE,
    drill_building.TABLE,
    drill_results.TABLE,
)
