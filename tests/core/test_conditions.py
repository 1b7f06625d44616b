# SPDX-License-Identifier: MPL-2.0
"""Points that are asked only when others say so, and sums kept while answers come and go."""

from collections.abc import Mapping

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from inspector.core.answers import Answer, Status
from inspector.core.canonical import Json
from inspector.core.checklist import Checklist
from inspector.core.conditions import read_condition
from inspector.core.explain import explain_running, recompute
from inspector.core.points import PointId
from inspector.core.problems import KnownError
from inspector.core.reading import Reading
from inspector.core.running import RunningScore
from inspector.core.scoring import score, scored, tally
from inspector.core.values import Choice
from tests.core.whole_cases import VETO, YES, checklist, given, point, section

ASK: Json = {"kind": "unscored", "wants": "choice", "options": ({"code": "large", "label": {"zh": "大型"}},)}
MALL = checklist(
    section(
        "head", point("size", 0, {**ASK, "options": (*ASK["options"], {"code": "small", "label": {"zh": "小型"}})})
    ),
    section("points", point("a", 60), point("room", 40, when={"point": "size", "is": ("large",)})),
    section("room", point("sign", 10, YES, when={"point": "room", "least": "20"})),
)


def test_a_point_is_asked_only_when_its_condition_holds():
    small = score(MALL, given(size="small", a="30", room="40"))
    assert (small.total.earned, small.total.possible, small.total.hidden) == (30, 60, 2)
    large = score(MALL, given(size="large", a="30", room="40"))
    assert (large.total.earned, large.total.possible, large.total.hidden) == (70, 100, 0)


def test_a_blank_point_fulfils_nothing_and_what_hangs_on_a_hidden_point_is_hidden():
    assert score(MALL, given(a="30")).total.hidden == 2
    assert score(MALL, given(size="small", room="40", sign="met")).total.possible == 0


def test_a_deed_tells_which_points_came_and_went():
    running = RunningScore(MALL, {})
    size = PointId("size")
    small, large = (Answer(Status.JUDGED, Choice(code)) for code in ("small", "large"))
    assert running.put(size, large, tally(running.point(size), large)).shown == ("room",)
    running.answer(PointId("room"), given(room="20")[PointId("room")])
    assert running.hidden == set()
    assert set(running.put(size, small, tally(running.point(size), small)).hid) == {"room", "sign"}


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ({"point": "a", "is": ("met",)}, True),
        ({"point": "a", "is": ("lost", "partial")}, False),
        ({"point": "a", "least": "60"}, True),
        ({"point": "a", "least": "60.01"}, False),
        ({"point": "a", "most": "60"}, True),
        ({"point": "b", "most": "60"}, False),
        ({"any": ({"point": "b", "is": ("met",)}, {"point": "a", "is": ("judged",)})}, True),
        ({"all": ({"point": "b", "is": ("met",)}, {"point": "a", "is": ("judged",)})}, False),
        ({"none": ({"point": "b", "is": ("met",)},)}, True),
    ],
)
def test_a_condition_sees_words_and_numbers(condition, holds):
    sheet = checklist(section("s", point("a", 60), point("b", 1, YES), point("c", 1, YES, when=condition)))
    assert (not score(sheet, given(a="60", c="met")).total.hidden) is holds
    assert sheet.record()["sections"][0]["points"][2]["when"] == condition


@pytest.mark.parametrize("form", [{"all": ()}, {"point": "a"}, {"is": ("met",)}, {"point": "a", "least": "1e3"}])
def test_a_malformed_condition_is_refused(form):
    with pytest.raises(KnownError):
        read_condition(Reading(form))


NAMES = ("1", "2", "3", "4", "5", "6")
POLICIES = ("rescale", "zero", "full", "peers")


@st.composite
def sheets(draw: st.DrawFn) -> Checklist:
    """Checklists with conditions, weights, caps, bonus, vetoes, gates, and every policy for missing parts."""
    points = []
    for place, name in enumerate(NAMES):
        rule = draw(st.sampled_from([YES, {"kind": "free", "step": "1"}, VETO]))
        full = 0 if rule is VETO else draw(st.integers(1, 9))
        earlier = draw(st.sampled_from([None, *NAMES[:place]]))
        when = {} if earlier is None else {"when": {"point": earlier, "is": ("met", "judged")}}
        points.append(point(name, full, rule, may_skip=True, **when))
    sections = [
        section(
            name,
            *points[place * 2 : place * 2 + 2],
            **draw(
                st.sampled_from(
                    [{}, {"worth": "30"}, {"cap": "3"}, {"bonus": True}, {"missing": draw(st.sampled_from(POLICIES))}]
                )
            ),
        )
        for place, name in enumerate("abc")
    ]
    inner = {"id": "outer", "title": {"zh": "外"}, "sections": sections[:2], "worth": "40"}
    nested = draw(st.booleans())
    gate = {"id": "g", "kind": "gate", "section": "c", "least": "2", "effect": "void"}
    return checklist(
        *([inner, sections[2]] if nested else sections), rules=(gate,), missing=draw(st.sampled_from(POLICIES))
    )


@st.composite
def courses(draw: st.DrawFn) -> tuple[Checklist, list[tuple[PointId, Answer]]]:
    """A checklist and answers in any order, some given again."""
    sheet = draw(sheets())
    known = sheet.by_id()
    order = draw(st.lists(st.sampled_from(sorted(known)), min_size=1, max_size=14))
    given_now = []
    for name in order:
        codes = ["0", "1"] if known[name].rule.kind == "free" else ["met", "lost"]
        given_now.append((name, given(**{name: draw(st.sampled_from([*codes, "n/a"]))})[name]))
    return sheet, given_now


@drawn(courses())
def test_sums_kept_one_answer_at_a_time_equal_those_made_from_nothing_and_explain_themselves(course):
    sheet, deeds = course
    running = RunningScore(sheet, {})
    now: dict[PointId, Answer] = {}
    for name, answer in deeds:
        running.answer(name, answer)
        now[name] = answer
        made: Mapping[str, object] = score(sheet, now).record()
        assert scored(running).record() == made
        reason = explain_running(running, now)
        assert reason.number == scored(running).total.percent
        assert recompute(reason) == reason.number
