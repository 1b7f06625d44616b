# SPDX-License-Identifier: MPL-2.0
"""Agreement from a shell: a calm table in both languages, JSON, the key, and reasons in the place of numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.trust import Keys
from tests.app.office.packing import sent
from tests.app.rated import judged

KEY = "point,key,B,C\n1,1,1,1\n2,1,1,0\n3,0,1,0\n4,1,1,0\n5,0,0,0\n6,1,1,1\n7,1,1,1\n8,0,1,0\n"


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "key.csv"
    path.write_text(KEY, "utf-8")
    return path


def test_every_coefficient_stands_with_its_value_interval_and_sentence(shell, key):
    said = shell("agree", key, "--lang", "en")
    assert said.code == 0
    assert "8 points, 3 inspectors, 0 answers missing" in said.out
    line = next(line for line in said.out.splitlines() if line.startswith("Gwet's AC1"))
    assert line.startswith("Gwet's AC1               0.373  [-0.135, 0.850]")
    assert line.endswith("Two inspectors picked at random agree on this a little more than chance would give.")
    assert "this one is for exactly two inspectors" in said.out
    assert "1000 resamples of the points, seed “inspector”" in said.out


def test_the_same_in_chinese_stands_in_columns(shell, key):
    out = shell("agree", key, "--lang", "zh", "--level", "interval").out
    assert "8 个条目，3 名测评员，缺 0 个答案" in out
    rows = [line for line in out.splitlines() if line.startswith(("Fleiss κ", "Krippendorff α（数值）"))]
    assert len({row.encode("gbk").index(b"0.") for row in rows}) == 1
    assert "任取两名测评员" in out


def test_two_of_one_agreement_with_the_key_are_told_apart(shell, key):
    out = shell("agree", key, "--key", "key", "--lang", "zh").out
    assert "与标准答案“key”相比" in out
    rows = {line.split()[0]: line.split()[1:] for line in out.splitlines() if line.startswith(("B ", "C ", "测评员"))}
    assert rows["测评员"] == ["一致率", "检出率", "漏判率", "误扣率", "宽严", "平均绝对差"]
    assert rows["B"] == ["75.0", "33.3", "66.7", "0.0", "25.0", "25.0"]
    assert rows["C"] == ["75.0", "100.0", "0.0", "40.0", "-25.0", "25.0"]


def test_json_holds_exact_numbers_and_sentences(shell, key):
    value = shell("agree", key, "--key", "key", "--json", "--lang", "en", "--seed", "s", "--resamples", "40").value()
    names = {one["name"]: one for one in value["coefficients"]}
    assert (value["units"], value["raters"], value["missing"], value["level"]) == (8, ["B", "C"], 0, "nominal")
    assert (value["seed"], value["resamples"], value["key"]) == ("s", 40, "key")
    assert (names["cohen"]["value"], names["cohen"]["shown"]) == ("3/19", "0.158")
    assert {"low", "high", "units", "raters", "sentence"} <= names["cohen"].keys()
    assert [one["detection"] for one in value["against_key"]] == ["1/3", "1"]


def test_a_coefficient_without_a_value_gives_its_reason(shell, tmp_path):
    (tmp_path / "t.csv").write_text("point,a,b\n1,yes,yes\n2,yes,yes\n", "utf-8")
    said = shell("agree", tmp_path / "t.csv", "--json", "--lang", "en")
    why = {one["name"]: one["why"]["code"] for one in said.value()["coefficients"] if "why" in one}
    assert set(why) == {"cohen", "fleiss", "alpha_nominal", "ac1"}
    assert set(why.values()) == {"agree_one_value"}
    assert said.code == 0


def test_nothing_to_say_at_all_ends_with_one_and_reasons(shell, tmp_path):
    (tmp_path / "t.csv").write_text("point,a,b\n1,yes,\n2,,yes\n", "utf-8")
    said = shell("agree", tmp_path / "t.csv", "--lang", "zh")
    assert said.code == 1
    assert "没有一个条目由两名测评员作答" in said.out


def test_kappa_that_misleads_is_warned_of(shell, tmp_path):
    rows = ["yes,yes"] * 92 + ["yes,no"] * 4 + ["no,yes"] * 4
    (tmp_path / "t.csv").write_text("point,a,b\n" + "".join(f"{n},{row}\n" for n, row in enumerate(rows)), "utf-8")
    assert "Cohen's κ misleads here" in shell("agree", tmp_path / "t.csv", "--lang", "en", "--resamples", "0").out
    warned = shell("agree", tmp_path / "t.csv", "--json", "--resamples", "0").value()["paradox"]
    assert (warned["name"], warned["value"], warned["agreement"], warned["commonest"]) == (
        "cohen",
        "-1/24",
        "0.92",
        "yes",
    )


def test_cards_are_compared_as_tables_are(shell, tmp_path):
    keys = Keys(tmp_path / "keys")
    signs = {"王敏": "ml0", "李强": "mm2", "张伟": "mn."}
    files = [sent(tmp_path, str(place), judged(who, said), keys) for place, (who, said) in enumerate(signs.items())]
    out = shell("agree", *files, "--lang", "zh", "--key", "王敏").out
    assert "3 个条目，2 名测评员，缺 1 个答案" in out
    assert shell("agree", *files, "--level", "interval", "--lang", "zh").code == 0


def test_faults_are_named_where_words_are_ones_own(shell, tmp_path):
    (tmp_path / "t.csv").write_text("point,key,a\n1,脏,净\n2,净,净\n3,脏,乱\n", "utf-8")
    refused = shell("agree", tmp_path / "t.csv", "--key", "key", "--lang", "en")
    assert (refused.code, "--fault" in refused.err) == (1, True)
    said = shell("agree", tmp_path / "t.csv", "--key", "key", "--fault", "脏", "乱", "--json").value()
    assert said["against_key"][0]["detection"] == "0.5"


def test_blanks_and_full_scores_are_taken_as_asked(shell, tmp_path):
    (tmp_path / "t.csv").write_text("point,key,a\n1,5,5\n2,0,\n3,4,5\n", "utf-8")
    words = ("agree", tmp_path / "t.csv", "--key", "key", "--json", "--full")
    one = shell(*words, "10", "--blanks").value()["against_key"][0]
    assert (one["points"], one["answered"], one["difference"]) == (3, 2, "0.05")
    for full in ("much", "0"):
        refused = shell(*words, full)
        assert (refused.code, refused.value()["problems"][0]["code"]) == (1, "agree_full")


@pytest.mark.parametrize("words", [[], ["x.csv", "--level", "ratio"], ["x.csv", "--resamples", "-1"]])
def test_a_wrong_call_ends_with_two(shell, words):
    assert shell("agree", *words).code == 2


def test_a_word_among_numbers_is_named_by_row_and_column(shell, tmp_path):
    (tmp_path / "t.csv").write_text("point,王敏,b\n地面,1,2\n墙面,好,2\n", "utf-8")
    said = shell("agree", tmp_path / "t.csv", "--level", "ordinal", "--lang", "zh")
    assert said.code == 1
    assert "t.csv：“墙面”行“王敏”列的“好”不是数字" in said.err
