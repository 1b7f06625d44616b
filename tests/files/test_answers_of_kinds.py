# SPDX-License-Identifier: MPL-2.0
"""An answers file writes every form by hand: words, counts, parts, cells, raters, plain text."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.points import PointId
from inspector.core.values import Choice, Counts, Mark, Marks, Occurrence, Rating, Ratings, Said, Share
from inspector.files.answers_yaml import load_answers
from tests.core.whole_cases import checklist, point, section

PARTS = tuple({"id": one, "label": {"zh": one}} for one in "abc")
STATES = {"kind": "states", "parts": PARTS}
ENDS = tuple({"code": one, "label": {"zh": one}} for one in "xy")
LEVELS = (
    {"code": "low", "label": {"zh": "低"}, "factor": "1"},
    {"code": "high", "label": {"zh": "高"}, "factor": "0"},
)
RISK = {
    "kind": "risk",
    "likelihood": ENDS,
    "scope": ENDS,
    "levels": LEVELS,
    "matrix": (("low", "low"), ("low", "high")),
}
RATERS = {"kind": "raters", "most": "100", "step": "1", "combine": "mean"}
CASES = [
    (STATES, "{a: ok, b: fail, c: n}", None),
    (STATES, "{a: ok, b: fail, c: na}", Marks((Mark("a", "ok"), Mark("b", "fail"), Mark("c", "na")))),
    (STATES, "{marks: {a: ok}, note: half}", Marks((Mark("a", "ok"),))),
    (STATES, "ok", Marks(tuple(Mark(one, "ok") for one in "abc"))),
    (STATES, "{d: ok}", None),
    (RISK, "{x.y: 2, y.y: 1}", Counts((Occurrence("x.y", 2), Occurrence("y.y", 1)))),
    (RISK, "0", Counts()),
    (RISK, "{x.z: 1}", None),
    (RATERS, "[86, 88, 90]", Ratings(tuple(Rating(str(n), Fraction(a)) for n, a in ((1, 86), (2, 88), (3, 90))))),
    (RATERS, "{Li: 86, Wang: 88}", Ratings((Rating("Li", Fraction(86)), Rating("Wang", Fraction(88))))),
    (RATERS, "[86, many]", None),
    ({"kind": "rate"}, "49/653", Share(49, 653)),
    ({"kind": "unscored", "wants": "text"}, "摊位 38 个", Said("摊位 38 个")),
    ({"kind": "unscored", "wants": "photo"}, "taken", Choice("taken")),
    ({"kind": "veto", "effect": "fail", "scope": "whole"}, "met", Choice("met")),
]


@pytest.mark.parametrize(("rule", "typed", "value"), CASES)
def test_every_form_is_written_by_hand(rule, typed, value):
    full = 0 if rule["kind"] in {"unscored", "veto"} else 10
    sheet = checklist(section("s", point("1", full, rule)))
    answers, problems = load_answers(f"checklist: drawn\nanswers:\n  '1': {typed}\n".encode(), sheet)
    assert (answers[PointId("1")].value if answers else None) == value
    assert bool(problems) is (value is None)
