# SPDX-License-Identifier: MPL-2.0
"""Only what the author accepted or corrected enters the checklist."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from inspector.core.checklist import read_checklist
from inspector.core.doctor.accepting import accept
from inspector.core.doctor.decisions import Decision, Decisions, Head, Verdict
from inspector.core.doctor.diagnosis import Confidence, Diagnosis
from inspector.core.doctor.examining import diagnose
from inspector.core.doctor.tables import table
from inspector.core.text import text

HEAD = Head("from-table", "1", text("市场"))
EVERY = frozenset(Confidence)


def found(*rows: tuple[str, ...]) -> Diagnosis:
    every = (("序号", "项目", "内容", "评分标准", "分值", "责任单位"), *rows)
    return diagnose(
        [table("表", {(r, c): said for r, row in enumerate(every, 1) for c, said in enumerate(row, 1)})], "市场.xlsx"
    )


SURE = ("1", "环境", "地面", "每处扣0.5分，扣完为止", "5", "城管局")
DOUBTFUL = ("2", "", "墙面", "领导掌握", "3", "")


def test_undecided_rows_stop_the_making_and_are_named():
    record, problems = accept(found(SURE, DOUBTFUL), Decisions(every=frozenset({Confidence.SURE})), HEAD)
    assert record is None
    assert [(one.code, one.facts["sheet"], one.facts["cell"]) for one in problems] == [("doctor_undecided", "表", "A3")]


def test_accepted_rows_keep_the_cell_they_came_from():
    record, problems = accept(found(SURE), Decisions(every=EVERY), HEAD)
    assert record is not None
    checklist = read_checklist(record)
    assert [(point.origin, point.full) for point in checklist.points()] == [("表!A2", 5)]
    assert checklist.source.said("zh") == "由表格 市场.xlsx（表）导入。"
    assert [entry.title.said("zh") for entry in checklist.trades] == ["城管局"]
    assert problems == ()


def test_dropped_rows_do_not_enter_and_corrected_ones_enter_as_corrected():
    diagnosis = found(SURE, DOUBTFUL)
    first, second = diagnosis.points()
    corrected = replace(second, full=Fraction(4), rule={"kind": "free", "step": "0.5"}, title=text("外墙"))
    by_key = {first.key: Decision(Verdict.DROPPED), second.key: Decision(Verdict.CORRECTED, corrected)}
    record, _ = accept(diagnosis, Decisions(by_key, EVERY), HEAD)
    assert record is not None
    (point,) = read_checklist(record).points()
    assert (point.title.said("zh"), point.full, point.rule.kind) == ("外墙", 4, "free")


def test_points_of_a_dropped_section_go_to_one_for_all():
    diagnosis = found(SURE)
    section = next(one for one in diagnosis.proposals if one.what.value == "section")
    record, _ = accept(diagnosis, Decisions({section.key: Decision(Verdict.DROPPED)}, EVERY), HEAD)
    assert record is not None
    assert [one.title.said("zh") for one in read_checklist(record).sections] == ["全部条目"]


def test_a_point_without_full_points_is_refused_until_the_author_gives_some():
    diagnosis = found(("1", "环境", "地面", "", "", ""))
    record, problems = accept(diagnosis, Decisions(every=EVERY), HEAD)
    assert (record, [one.code for one in problems]) == (None, ["doctor_full"])
    record, _ = accept(diagnosis, Decisions(every=EVERY), replace(HEAD, full=Fraction(2)))
    assert record is not None


def test_faults_of_the_made_checklist_name_the_cell():
    diagnosis = found(SURE)
    (point,) = diagnosis.points()
    odd = replace(point, rule={"kind": "free", "step": "0.3"})
    record, problems = accept(diagnosis, Decisions({point.key: Decision(Verdict.CORRECTED, odd)}, EVERY), HEAD)
    assert record is None
    assert [(one.code, one.facts["cell"]) for one in problems] == [("rule_free_step", "A2")]


def test_notes_go_to_the_source_of_the_checklist():
    record, _ = accept(found(SURE, ("注：抽查3户",)), Decisions(every=EVERY), HEAD)
    assert record is not None
    assert read_checklist(record).source.said("zh").endswith("注：抽查3户")
