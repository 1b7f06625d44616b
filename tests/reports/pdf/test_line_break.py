# SPDX-License-Identifier: MPL-2.0
"""Lines break as Chinese and Latin want it, at every width."""

from collections.abc import Iterator, Mapping
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.shown import bare
from inspector.reports.fonts import REGULAR, Metrics, metrics
from inspector.reports.line_break import NO_END, NO_START, break_lines

FACE = metrics(REGULAR)
SIZE = 10.0
WIDTHS = range(60, 480, 3)
PARAGRAPHS = (
    "水产区6至8号摊位之间，通道积水约2平方米（地漏被鱼鳞堵住），顾客踩水通过；摊主称：“当日已冲洗。”——现场复核仍有积水……",
    "《文明公约》上墙〔3〕处，其中“诚信经营”1处；公示电话（0512-8765 4321）拨打无人接听，占比100%，温度21.5℃。",
    "查看10个摊位，8个亮证；干货区15号（张伟）未亮证，蔬菜区33号营业执照名称与经营者不符！是否补证？——“在家里”。",
    "东侧安全出口被泡沫箱堵住，门只能推开约20厘米；灭火器压力正常、检查卡最近日期为11月3日。",
    "The east exit (beside stall 12) is blocked; it opens only 20 cm - about 25% of its width. Don’t use it!",
    "照片3、照片4：见https://example.org/a/very/long/address/that/does/not/fit/anywhere?x=1&y=2，另见附件（A4纸）。",
)


@pytest.mark.parametrize("text", PARAGRAPHS)
def test_no_mark_stands_at_the_wrong_end_of_a_line(text):
    lines = [line for width in WIDTHS for line in break_lines(text, width, SIZE, FACE)]
    assert not [line for line in lines if line[0] in NO_START or line[-1] in NO_END]


@pytest.mark.parametrize("text", PARAGRAPHS)
def test_nothing_overflows_and_nothing_is_lost(text):
    broken = {width: break_lines(text, width, SIZE, FACE) for width in WIDTHS}
    assert all(max(FACE.run(line) for line in lines) * SIZE / 1000 <= width for width, lines in broken.items())
    assert {bare("".join(lines)) for lines in broken.values()} == {bare(text)}


def test_numbers_and_words_stay_whole():
    text = "合格率100%，其中A4纸2,345.67张，Don’t split words"
    broken = ["\n".join(break_lines(text, width, SIZE, FACE)) for width in range(50, 200, 3)]
    assert all(word in lines for lines in broken for word in ("100%，", "2,345.67", "Don’t", "split", "words"))


def test_a_word_wider_than_the_line_is_split_where_it_must_be():
    lines = break_lines("a" * 100, 50, SIZE, FACE)
    assert len(lines) > 10
    assert "".join(lines) == "a" * 100


def test_a_no_break_space_holds_two_words_together():
    broken = [
        "\n".join(break_lines("seen on photo\u00a012 by the gate", width, SIZE, FACE)) for width in range(60, 200, 3)
    ]
    assert all("photo\u00a012" in lines for lines in broken)


def test_a_no_break_space_holds_wide_signs_and_no_space_is_lost_within_a_line():
    text = "　　东门（3\u00a0分）　西门（12\u00a0分\u00a0）"
    broken = ["\n".join(break_lines(text, width, SIZE, FACE)) for width in range(45, 200)]
    assert all("（3\u00a0分）" in lines and "（12\u00a0分" in lines for lines in broken)
    assert "\n".join(break_lines(text * 2, 180, SIZE, FACE)).startswith("　　东门（3\u00a0分）　西门")


def test_typed_line_ends_stay_line_ends():
    assert break_lines("one\n\ntwo", 300, SIZE, FACE) == ["one", "", "two"]


def test_the_double_dash_is_never_parted():
    lines = [break_lines("现场复核——仍有积水" * 3, width, SIZE, FACE) for width in range(30, 200)]
    assert not [line for found in lines for line in found if line.endswith("—") and not line.endswith("——")]


class Counting(Mapping[str, int]):
    """Advances that count how often they are asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def __getitem__(self, character: str) -> int:
        self.asked += 1
        return FACE.widths[character]

    def __iter__(self) -> Iterator[str]:
        return iter(FACE.widths)

    def __len__(self) -> int:
        return len(FACE.widths)


@pytest.mark.parametrize("sign", ["a", "—", "（", "）", "积", "，"])
def test_a_word_without_end_is_measured_a_few_times_a_character(sign):
    counting = Counting()
    lines = break_lines(sign * 10_000, 100, SIZE, Metrics(counting))
    assert "".join(lines) == sign * 10_000
    assert counting.asked <= 5 * 10_000


def test_a_word_without_end_breaks_as_its_rest_breaks():
    word = "a’b(c)d·" * 40
    first, *others = break_lines(word, 50, SIZE, FACE)
    assert others == break_lines(word[len(first) :], 50, SIZE, FACE)


@given(st.text(st.sampled_from(sorted(FACE.widths)), max_size=120), st.integers(12, 400))
def test_whatever_is_typed_fits_and_comes_through_whole(text, width):
    lines = break_lines(text, width, SIZE, FACE)
    assert all(len(line) <= 1 or FACE.run(line) * SIZE / 1000 <= width for line in lines)
    assert bare("".join(lines)) == bare(text)


@given(
    st.text(st.sampled_from("地面积水，。（）《》“”、…—  \u3000\u00a0ab-c09.,()%￥"), max_size=200),
    st.integers(12, 300),
)
def test_a_leap_over_plain_signs_breaks_where_every_piece_by_itself_would(text, width):
    leapt = break_lines(text, width, SIZE, FACE)
    with patch("inspector.reports.line_break._BACK", 0):
        assert break_lines(text, width, SIZE, FACE) == leapt


def test_a_line_may_end_behind_the_hyphen_of_two_words_and_never_within_a_date():
    assert break_lines("a third-floor window", 50, SIZE, FACE) == ["a third-", "floor", "window"]
    broken = ["\n".join(break_lines("seen on 2026-11-13", width, SIZE, FACE)) for width in range(75, 200, 2)]
    assert all("2026-11-13" in lines for lines in broken)
