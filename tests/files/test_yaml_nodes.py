# SPDX-License-Identifier: MPL-2.0
"""Files that are no YAML, or far too much of it: refused with a line and a remedy."""

from __future__ import annotations

import pytest

from inspector.files.checklist_yaml import load_checklist
from inspector.files.yaml_nodes import compose
from tests.files.sheets import SHEET, codes, problems

HEAD = "format: 1\nid: a\nversion: 1\ntitle: t\nsite_type: s\n"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a:\n\tb: 1", "yaml_tab", 2),
        ("a: b: c", "yaml_colon", 1),
        ("a: 1\nb\nc: 2", "yaml_no_colon", 3),
        ("a: 'x\nb: 1", "yaml_quote", 1),
        ("a: [1, 2", "yaml_bracket", 1),
        ("a: [1 2}", "yaml_bracket", 1),
        ("a:\n  - 1\n b: 2", "yaml_indent", 3),
        ("a: @x", "yaml_start", 1),
        ("a: %x", "yaml_start", 1),
        ("a: *b", "yaml_alias", 1),
        ("a: &x 1\nb: &x 2", "yaml_anchor", 2),
        ('a: "\\d"', "yaml_escape", 1),
        ("a: 1\n---\nb: 2", "yaml_documents", 2),
        ("a: 1\nb: !!python/object/apply:os.system [ls]", "yaml_tag", 2),
        ("a: !local 1", "yaml_tag", 1),
        ("a: \x07", "text_form", 1),
        ("a: 1\nb: \x00", "text_form", 2),
    ],
)
def test_what_is_no_yaml_is_named_with_its_line(text, code, line):
    assert codes(text.encode()) == [(code, str(line))]


@pytest.mark.parametrize("text", ["", "\n\n", "# only a remark\n", "---\n"])
def test_an_empty_file_says_so(text):
    assert codes(text.encode())[0][0] in {"yaml_empty", "field_object"}


@pytest.mark.parametrize(("encoding", "named"), [("gb18030", "GBK"), ("utf-16", "UTF-16")])
def test_another_encoding_than_utf_8_is_named_and_never_guessed(encoding, named):
    (problem,) = problems("标题: 农贸市场\n".encode(encoding))
    assert (problem.code, problem.facts["found"], problem.facts["line"]) == ("yaml_encoding", named, "1")


def test_the_line_of_the_first_bad_byte_is_named():
    assert codes(b"a: 1\nb: 2\nc: \xff\xfe\xfd") == [("yaml_encoding", "3")]


@pytest.mark.parametrize("opening", [b"[", b"{", b"- ", b"? ", b"[{"])
def test_ten_megabytes_of_openings_are_refused_by_depth(opening):
    (problem,) = problems(opening * (10_000_000 // len(opening)))
    assert problem.code == "yaml_deep"


def test_a_file_of_more_than_twenty_megabytes_is_refused_unread():
    assert codes(b"a" * 20_000_001) == [("yaml_large", "")]


def test_too_many_values_are_refused(monkeypatch):
    monkeypatch.setattr("inspector.files.yaml_nodes.MOST_NODES", 1000)
    assert codes(b"[" + b"a," * 2000 + b"]") == [("yaml_many", "")]


def test_aliases_that_multiply_are_refused(monkeypatch):
    monkeypatch.setattr("inspector.files.yaml_desk.MOST_VISITS", 5000)
    point = "&p {id: 1, title: x, full: 1, rule: yes_no}"
    first = f"sections:\n  - {{id: s, title: x, points: &l [{point}, {', '.join(['*p'] * 99)}]}}\n"
    more = "".join(f"  - {{id: s{place}, title: x, points: *l}}\n" for place in range(100))
    assert codes((HEAD + first + more).encode()) == [("yaml_many", "")]


def test_a_section_inside_itself_ends():
    (problem,) = problems(f"{HEAD}sections: &s [{{id: a, title: b, sections: *s}}]".encode())
    assert problem.code == "section_deep"


def test_a_value_inside_itself_ends():
    root, found = compose(b"&a [*a]")
    assert root is not None
    assert found == ()
    assert codes(b"&a [*a]")[0][0] == "field_object"
    assert codes(b"!x &a [*a]") == [("yaml_tag", "1")]


@pytest.mark.parametrize("text", ["<b>&", "=1+1", "𠮷𬭎😀", "a: b", "- x", "#x", "null", "~", "1e400", "on"])
def test_any_words_come_back_as_they_were_typed(text):
    quoted = text.replace("'", "''")
    checklist, _ = load_checklist(SHEET.replace("{zh: 亮证, en: Licences}", f"{{zh: '{quoted}', en: x}}").encode())
    assert checklist is not None
    assert next(checklist.points()).title.said("zh") == text
