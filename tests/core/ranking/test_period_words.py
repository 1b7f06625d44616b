# SPDX-License-Identifier: MPL-2.0
"""What periods are called on paper."""

import pytest

from inspector.core.ranking.period_words import period_said


@pytest.mark.parametrize(
    ("period", "chinese", "english"),
    [
        ("2026-W47", "2026年第47周", "Week 47 of 2026"),
        ("2026-W03", "2026年第3周", "Week 3 of 2026"),
        ("2026-11", "2026年11月", "November 2026"),
        ("2026-Q4", "2026年第四季度", "Fourth quarter of 2026"),
        ("2026", "2026年", "2026"),
        ("十一月第三周", "十一月第三周", "十一月第三周"),
        ("2026-13", "2026-13", "2026-13"),
        ("", "", ""),
    ],
)
def test_a_period_is_said_in_words_and_a_rounds_own_words_stay(period: str, chinese: str, english: str):
    assert (period_said(period, "zh"), period_said(period, "en")) == (chinese, english)
