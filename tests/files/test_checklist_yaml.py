# SPDX-License-Identifier: MPL-2.0
"""Checklists in YAML: what stands in the file is what is judged by, and every fault is named with its line."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.checklist import PointId, read_checklist
from inspector.core.problems import sentence
from inspector.core.rules.deduct import Deduct
from inspector.core.rules.shortfall import Shortfall
from inspector.files.checklist_yaml import load_checklist
from tests.files.sheets import SHEET, broken, codes, problems


def loaded(data, **more: object):
    checklist, found = load_checklist(data, **more)
    assert checklist is not None, found
    return checklist


def test_a_sound_file_loads_whole_and_without_a_word():
    checklist, found = load_checklist(SHEET.encode())
    assert found == ()
    assert checklist is not None
    assert [point.rule.kind for point in checklist.points()] == [
        "yes_no", "levels", "free", "deduct", "shortfall", "proportional",
    ]  # fmt: skip
    first = checklist.by_id()[PointId("1")]
    assert (first.cls, first.trades, first.ways, first.stop, first.may_skip) == (
        "service", ("market",), ("look", "records"), "door", True,
    )  # fmt: skip


def test_what_was_loaded_reads_back_from_its_canonical_form():
    checklist = loaded(SHEET.encode())
    assert read_checklist(checklist.record()) == checklist


def test_numbers_are_exact_as_typed_and_words_stay_words():
    data = (
        broken("full: 2\n", "full: 0.1\n")
        .replace("便利店".encode(), b"no")
        .replace(b'version: "1"', b"version: 2026.10")
    )
    checklist = loaded(data)
    assert checklist.by_id()[PointId("1")].full == Fraction(1, 10)
    assert (checklist.title.said("zh"), checklist.version) == ("no", "2026.10")


def test_a_parameter_stands_in_rule_and_text_and_can_be_overridden():
    for overrides, value in (({}, 2), ({"notices": Fraction(5)}, 5)):
        checklist = loaded(SHEET.encode(), overrides=overrides)
        point = checklist.by_id()[PointId("5")]
        assert point.title.said("en") == f"[{value}] notices"
        assert isinstance(point.rule, Shortfall)
        assert point.rule.needs[0].need == value
        assert checklist.parameters[0].value == value


def test_an_override_of_no_parameter_and_one_that_does_not_fit_are_refused():
    checklist, found = load_checklist(SHEET.encode(), overrides={"notice": Fraction(1)})
    assert (checklist, found[0].code, found[0].facts["near"]) == (None, "parameter_unknown_near", "notices")
    checklist, found = load_checklist(SHEET.encode(), overrides={"notices": Fraction(1, 2)})
    assert (checklist, [problem.code for problem in found]) == (None, ["field_whole"])


def test_a_byte_order_mark_and_windows_line_ends_change_nothing():
    windows = b"\xef\xbb\xbf" + SHEET.replace("\n", "\r\n").encode()
    assert loaded(windows).digest() == loaded(SHEET.encode()).digest()


def test_anchors_repeat_what_they_mark():
    data = broken("title: {zh: 全部, en: All}", "title: &all {zh: 全部, en: All}").replace(
        "{zh: 亮证, en: Licences}".encode(), b"*all"
    )
    assert loaded(data).by_id()[PointId("1")].title.said("en") == "All"


def test_field_names_in_chinese_and_other_customary_names_are_understood():
    chinese = (
        SHEET.replace("        full:", "        满分:")
        .replace("    points:", "    条目:")
        .replace("format:", "Format:")
    )
    assert loaded(chinese.encode()).digest() == loaded(SHEET.encode()).digest()


def test_words_for_codes_are_understood():
    chinese = (
        SHEET.replace("rule: yes_no", "rule: 符合/不符合")
        .replace("[look, records]", "[看, 查]")
        .replace("kind: deduct", "kind: 逐处扣分")
    )
    assert loaded(chinese.encode()).digest() == loaded(SHEET.encode()).digest()


def test_a_line_that_takes_all_needs_no_number_and_keeps_none():
    rule = loaded(broken("zero: true", "zero: true, each: 1, cap: 2")).by_id()[PointId("4")].rule
    assert isinstance(rule, Deduct)
    assert (rule.lines[1].zero, rule.lines[1].each, rule.lines[1].cap) == (True, 0, 0)


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("site_type:", "sitetype:", "field_unknown_near", 5),
        ("site_type: {zh: 商店, en: Shop}\n", "", "field_missing", 1),
        ("        full: 2\n", "        full: 2\n        full: 3\n", "field_twice", 18),
        ("        full: 2\n", "        full: two\n", "number_form", 17),
        ("        full: 2\n", "        full: 1e400\n", "number_form", 17),
        ("        full: 2\n", "        full: .nan\n", "number_form", 17),
        ("        full: 2\n", "        full: -0\n", "number_form", 17),
        ("        full: 2\n", "        full: ２\n", "number_form", 17),
        ("        full: 2\n", "        full: 0\n", "check_full", 17),
        ("        full: 2\n", "        full: [2]\n", "field_text", 17),
        ("        full: 2\n", "        full: $no\n", "parameter_unknown", 17),
        ("        full: 2\n", "        full: $notice\n", "parameter_unknown_near", 17),
        ("        full: 2\n", "        full:\n", "number_form", 17),
        ("rule: yes_no", "rule: yesno", "rule_unknown_near", 24),
        ("rule: yes_no", "rule: deduct", "rule_bare", 24),
        ("rule: yes_no", "rule: {}", "field_missing", 24),
        ("rule: yes_no", "rule: {kind: free, stepp: 1}", "field_unknown_near", 24),
        ("may_skip: true", "may_skip: yes", "field_flag", 23),
        ("[look, records]", "[look, record]", "word_unknown_near", 20),
        ("[look, records]", "[]", "check_ways", 15),
        ("[look, records]", "look", "field_list", 20),
        ("trades: [market]", "trades: [markt]", "check_reference_near", 19),
        ("stop: door", "stop: window", "check_reference", 21),
        ("title: {zh: 全部, en: All}", "title: []", "field_words", 13),
        ("title: {zh: 全部, en: All}", "title: {zh: 全部, zh: All}", "field_twice", 13),
        ("title: {zh: 全部, en: All}", "title: {中国话: 全部}", "language_unknown", 13),
        ("title: {zh: 全部, en: All}", "title:", "field_empty", 13),
        ("title: {zh: 全部, en: All}", "title: '  '", "field_empty", 13),
        ("title: {zh: 全部, en: All}", 'title: "\\a"', "text_form", 13),
        ('id: "2"', 'id: "1"', "check_twice", 25),
        ("need: 4", "need: 0.5", "field_whole", 29),
        ("factor: 0.5", "factor: 1.5", "rule_levels_range", 25),
        ("step: 0.5", "step: 0.3", "rule_free_step", 26),
        ("zero: true", "zero: false", "field_missing", 27),
        ("least: 90", "least: 900", "check_grade_range", 10),
        ("id: corner-shop", "id: Corner Shop", "check_id", 2),
        ("rule: yes_no", "rule: [yes_no]", "field_object", 24),
        ("rule: yes_no", "rule: {kind: []}", "field_text", 24),
        ("title: {zh: 全部, en: All}", "title: {[zh]: 全部}", "field_text", 13),
        ("{id: service, title: {zh: 服务, en: Service}}", "service", "field_object", 6),
        ("{id: notices, title: {zh: 广告, en: Notices}, value: 2}", "notices", "field_object", 9),
        (
            "{id: notices, title: {zh: 广告, en: Notices}, value: 2}",
            "{id: notices, title: x, value: two}",
            "number_form",
            9,
        ),
        ('      - id: "1"\n', '      - 7\n      - id: "1"\n', "field_object", 15),
        ("format: 1", "format: 2", "format_newer", 1),
        ("format: 1", "format: 0", "record_field", 1),
    ],
)
def test_a_fault_is_named_with_its_line(old, new, code, line):
    assert (code, str(line)) in codes(broken(old, new))


def test_several_faults_come_back_in_one_go_in_the_order_of_the_file():
    data = broken("full: 2\n", "full: x\n").replace(b"rule: yes_no", b"rule: maybe").replace(b"least: 90", b"lest: 90")
    assert [line for _, line in codes(data)] == ["10", "10", "17", "24"]


def test_a_problem_names_file_line_point_fault_and_remedy_in_both_languages():
    (problem,) = problems(broken("rule: yes_no", "rule: yesno"))
    english, chinese = sentence(problem, "en"), sentence(problem, "zh")
    assert english == "shop.yaml, line 24, point 1: there is no rule kind “yesno”. Did you mean “yes_no”?"
    assert chinese == "shop.yaml 第24行 条目 1：没有“yesno”这种评分规则。是不是“yes_no”？"


def test_hints_come_with_the_checklist():
    checklist, found = load_checklist(
        broken("        faults: [{zh: 无证, en: none}]\n", "").replace(b", en: Door", b"")
    )
    assert checklist is not None
    assert [(problem.code, problem.facts["line"]) for problem in found] == [
        ("hint_language", "8"),
        ("hint_no_faults", "15"),
    ]


def test_a_parameter_nothing_names_is_a_hint():
    _, found = load_checklist(SHEET.replace("$notices}", "2}").replace("〔$notices〕", "〔2〕").encode(), name="a.yaml")
    assert [(problem.code, problem.facts["found"]) for problem in found] == [("hint_parameter_unused", "notices")]


def test_a_flood_of_faults_is_cut_at_a_hundred_and_counted():
    found = problems(SHEET.encode() + b"".join(b"strange%d: 1\n" % number for number in range(500)))
    assert len(found) == 101
    assert (found[-1].code, found[-1].facts["n"]) == ("yaml_more", "400")


def test_a_flood_of_values_that_do_not_fit_is_cut_too():
    wrong = "".join(f"      - {{id: w{place}, title: x, full: x, rule: yes_no}}\n" for place in range(150))
    found = problems((SHEET + wrong).encode())
    assert (len(found), found[-1].facts["n"]) == (101, "50")


def test_a_fault_is_never_hidden_behind_hints():
    hints = "".join(f"      - {{id: h{place}, title: 只有中文, full: 1, rule: yes_no}}\n" for place in range(150))
    found = problems((SHEET + hints).encode().replace(b"stop: door", b"stop: moon"))
    assert (len(found), found[0].code, found[-1].code) == (101, "check_reference", "yaml_more")


def test_a_checklist_of_twenty_thousand_points_opens():
    head = SHEET.partition("    points:")[0]
    one = "      - {{id: {}, title: {{zh: 〔$notices〕, en: x}}, full: 1, rule: proportional}}\n"
    points = "".join(one.format(place) for place in range(20_000))
    checklist = loaded(f"{head}    points:\n{points}".encode())
    assert sum(1 for _ in checklist.points()) == 20_000


def test_a_file_that_is_not_there_is_a_problem(tmp_path):
    checklist, found = load_checklist(tmp_path / "gone.yaml")
    assert (checklist, found[0].code, found[0].facts["file"]) == (None, "file_unread", "gone.yaml")


def test_a_file_is_read_from_disk_and_named_in_its_problems(tmp_path):
    path = tmp_path / "店.yaml"
    path.write_bytes(SHEET.encode())
    assert load_checklist(path)[1] == ()
    path.write_bytes(broken("rule: yes_no", "rule: x"))
    assert load_checklist(path)[1][0].facts["file"] == "店.yaml"


@pytest.mark.parametrize(
    ("right", "wrong"), [("        full: 2\n", "        full：2\n"), ("{code: A, ", "{code: A}， ")]
)
def test_a_full_width_mark_in_place_of_a_half_width_one_is_called_that(right, wrong):
    assert right in SHEET
    found = [problem.code for problem in load_checklist(SHEET.replace(right, wrong, 1).encode())[1]]
    assert found == ["yaml_wide_mark"]


def test_what_a_point_lacks_for_want_of_its_clause_is_not_said_again():
    point = "      - {use: 通-1, id: q}\n"
    data = "format: 1\nid: a\nversion: '1'\ntitle: 甲\nsite_type: 乙\nuses: nowhere\nsections:\n"
    data += "  - id: s\n    title: 丙\n    points:\n" + point
    assert [problem.code for problem in load_checklist(data.encode())[1]] == ["family_missing"]
