# SPDX-License-Identifier: MPL-2.0
"""Whatever stands in a table, the doctor never raises, loses no cell, and makes nothing without the author."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.canonical import canonical
from inspector.core.doctor.accepting import accept
from inspector.core.doctor.decisions import Decisions, Head
from inspector.core.doctor.diagnosis import Confidence, What
from inspector.core.doctor.examining import diagnose
from inspector.core.doctor.rule_texts import read_rule_text
from inspector.core.doctor.tables import Span, table
from inspector.core.text import text

WORDS = (
    *(
        "序号",
        "检查项目",
        "测评内容",
        "评分标准",
        "分值",
        "得分",
        "备注",
        "责任单位",
        "方法",
        "item",
        "score",
        "（一）环境",
        "一、秩序",
        "①地面",
        "1.1",
    ),
    *(
        "合计",
        "注：抽查3户",
        "每处扣0.5分，扣完为止",
        "少一处扣2分",
        "A得3分B得2分",
        "优良中差",
        "达到90%以上得5分，其余不得分",
        "５分",
        "10",
        "-",
        "(5分)",
    ),
    *(
        "每达标一项得1分，最高4分",
        "一票否决",
        "抽查5处，全部合格得满分，4处得3分",
        "检查人：",
        "⑨",
        "农贸市场\nWet market",
        "\t \n",
        "=1+1",
        "二百分",
    ),
)
CELL = st.one_of(
    st.sampled_from(WORDS),
    st.text(alphabet="一二处扣分得0129.％%，；()（）①AB每少至-~以上 \n", max_size=20),
    st.text(max_size=8),
)
SPAN = st.builds(
    lambda top, left, high, wide: Span(top, left, top + high, left + wide),
    *(st.integers(1, 10), st.integers(1, 7), st.integers(0, 5), st.integers(0, 6)),
)
TABLES = st.builds(
    lambda cells, spans: table(
        "表",
        {spot: "".join(c for c in said if c.isprintable() or c == "\n") for spot, said in cells.items()},
        tuple(spans),
    ),
    st.dictionaries(st.tuples(st.integers(1, 12), st.integers(1, 8)), CELL, max_size=50),
    st.lists(SPAN, max_size=6),
)
HEADED = st.builds(
    lambda rows: table(
        "表", {(1, n): said for n, said in enumerate(WORDS[:9], 1)} | {(r, c): said for (r, c), said in rows.items()}
    ),
    st.dictionaries(st.tuples(st.integers(2, 12), st.integers(1, 9)), CELL, max_size=60),
)


TWICE = st.builds(
    lambda cells: table(
        "表", {(1, n): said for n, said in zip(range(1, 8), [*WORDS[0:5:2], "", *WORDS[0:5:2]], strict=True)} | cells
    ),
    st.dictionaries(
        st.tuples(st.integers(2, 9), st.integers(1, 9)),
        CELL.map(lambda said: "".join(c for c in said if c.isprintable())),
        max_size=40,
    ),
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(TABLES, HEADED, TWICE))
def test_every_cell_of_any_table_stands_in_one_proposal_or_is_left_over(drawn):
    found = diagnose([drawn], "x.xlsx")
    placed = [cell.address for proposal in found.proposals for cell in proposal.cells] + [
        cell.address for cell in found.left
    ]
    assert sorted(placed) == sorted(cell.address for cell in drawn.cells())
    keys = [proposal.key for proposal in found.proposals]
    assert len(keys) == len(set(keys))
    points = [proposal.id for proposal in found.proposals if proposal.what is What.POINT]
    assert len(points) == len(set(points))


@settings(max_examples=200, deadline=None)
@given(st.one_of(TABLES, HEADED))
def test_accepting_everything_gives_a_working_checklist_or_says_why_not(drawn):
    found = diagnose([drawn], "x.xlsx")
    head = Head("from-table", "1", text("表"))
    record, problems = accept(found, Decisions(every=frozenset(Confidence)), head)
    if record is None:
        assert problems
    else:
        assert canonical(record)
    undecided, said = accept(found, Decisions(), head)
    assert undecided is None
    assert said or not found.proposals


@settings(max_examples=400, deadline=None)
@given(st.lists(CELL, max_size=6).map("，".join), st.one_of(st.none(), st.integers(1, 100).map(Fraction)))
def test_any_scoring_words_read_as_some_rule_with_a_score_from_0_to_100(words, full):
    reading = read_rule_text(words, full, "标题")
    assert 0 <= reading.score <= 100
    assert canonical(reading.rule)
