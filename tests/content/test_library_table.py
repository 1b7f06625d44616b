# SPDX-License-Identifier: MPL-2.0
"""The table of the library in its README is the library."""

import yaml

from tools.library_table import PATH, renewed


def test_the_table_of_the_library_is_as_the_sheets_are():
    text = PATH.read_text("utf-8")
    assert renewed(text) == text


def test_the_readme_names_every_shared_clause_with_its_rule():
    family = yaml.safe_load((PATH.parent / "families" / "cn-civilised.yaml").read_text("utf-8"))
    text = PATH.read_text("utf-8")
    for clause in family["clauses"]:
        kind = clause["rule"] if isinstance(clause["rule"], str) else clause["rule"]["kind"]
        assert f"| {clause['id']} | {clause['title']['zh']} {clause['title']['en']} | `{kind}` |" in text
