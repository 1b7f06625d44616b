# SPDX-License-Identifier: MPL-2.0
"""`inspector score`: answers in, tallies out."""

from __future__ import annotations

from pathlib import Path

ANSWERS = 'checklist: cn-market\nanswers:\n  "1": {core: 2}\n  "3": lost\n  "14": met\n'


def answers(folder: Path, text: str = ANSWERS) -> Path:
    """An answers file."""
    path = folder / "answers.yaml"
    path.write_text(text, "utf-8")
    return path


def test_answers_are_scored_exactly(shell, tmp_path: Path):
    said = shell("score", "cn-market", answers(tmp_path), "--json")
    value = said.value()
    assert said.code == 0
    assert (value["earned"], value["possible"], value["percent"], value["grade"]) == ("6", "10", "60.00", "D")
    assert value["sections"]["environment"]["earned"] == "0"
    assert (value["judged"], value["unjudged"]) == (3, 24)


def test_the_sentence_names_rate_points_and_grade(shell, tmp_path: Path):
    said = shell("score", "cn-market", answers(tmp_path), "--lang", "zh")
    assert said.out == "得分率 60.00%（得分 6 / 应得 10，等次 不合格；已测评 3 / 27 条）\n"


def test_the_explanation_ends_with_the_rounding(shell, tmp_path: Path):
    said = shell("score", "cn-market", answers(tmp_path), "--explain", "--lang", "en")
    lines = said.out.splitlines()
    assert "chosen: not met = 0" in said.out
    assert "half up" in lines[-1]


def test_the_explanation_is_a_tree_in_json(shell, tmp_path: Path):
    tree = shell("score", "cn-market", answers(tmp_path), "--explain", "--json").value()["explanation"]
    assert (tree["how"], tree["number"]) == ("rate", "60")
    assert [part["number"] for part in tree["below"][:2]] == ["6", "10"]


def test_an_answer_for_an_unknown_point_is_refused_by_line(shell, tmp_path: Path):
    said = shell("score", "cn-market", answers(tmp_path, 'checklist: cn-market\nanswers:\n  "99": met\n'))
    assert said.code == 1
    assert "answers.yaml, line 3" in said.err


def test_a_missing_answers_file_is_a_sentence(shell, tmp_path: Path):
    said = shell("score", "cn-market", tmp_path / "none.yaml")
    assert said.code == 1
    assert "none.yaml" in said.err
    assert "Traceback" not in said.err


def test_what_is_recorded_without_points_counts_as_looked_at(shell, tmp_path: Path):
    vetoes = "".join(f'  "0.{n}": met\n' for n in range(1, 7))
    path = answers(tmp_path, f'checklist: cn-civilised-city\nanswers:\n{vetoes}  "4.1": 90\n')
    said = shell("score", "cn-civilised-city", path, "--lang", "en")
    assert "7 of 19 points judged" in said.out
    assert "not triggered  veto “" in said.out
