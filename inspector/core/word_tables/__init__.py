# SPDX-License-Identifier: MPL-2.0
"""The word tables: one a subject; each maps a code to (English, 简体中文)."""

from typing import Final

from inspector.core.word_tables import (
    annex_words,
    authoring,
    backup_words,
    blank_words,
    doctor,
    hint_words,
    paper,
    rank_words,
    reasons,
    report,
    roll_words,
    round_words,
    rule_words,
    said,
    score_words,
    sheet,
    site_words,
    template,
    terms,
    verdicts,
    watch_words,
    whole_words,
)

TABLES: Final = (
    terms.TABLE,
    reasons.TABLE,
    roll_words.TABLE,
    rank_words.TABLE,
    paper.TABLE,
    blank_words.TABLE,
    annex_words.TABLE,
    sheet.TABLE,
    site_words.TABLE,
    said.TABLE,
    verdicts.TABLE,
    whole_words.TABLE,
    rule_words.TABLE,
    score_words.TABLE,
    doctor.TABLE,
    hint_words.TABLE,
    authoring.TABLE,
    template.TABLE,
    report.TABLE,
    round_words.TABLE,
    watch_words.TABLE,
    backup_words.TABLE,
)
