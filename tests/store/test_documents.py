# SPDX-License-Identifier: MPL-2.0
"""What docs/formats.md says of the workspace and the chain is so."""

from __future__ import annotations

import re
from pathlib import Path

from inspector.core.rows import START, chained, check_order, parse_row
from inspector.store import migrations
from tests.store.sample import begun

FORMATS = (Path(__file__).resolve().parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    """Cut out one section."""
    return FORMATS.split(f"\n## {title}\n")[1].split("\n## ")[0]


def test_the_chain_of_the_example_can_be_computed_again():
    example = re.findall(r"^\| \d \| `(.+)` \| `([0-9a-f]{64})` \|$", section("Chain"), re.MULTILINE)
    last, rows = START, []
    for record, stated in example:
        last = chained(last, record.encode())
        rows.append(parse_row(record.encode()))
        assert last == stated
    check_order(rows)
    assert [row.kind for row in rows] == ["open", "point", "seal"]


def test_every_table_and_number_of_the_database_is_described(tmp_path):
    workspace, _ = begun(tmp_path)
    found = workspace._reader.ask(
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'"
    )
    text = section("Workspace")
    assert [name for (name,) in found if f"`{name}`" not in text] == []
    assert f"{migrations.APPLICATION:#x}".removeprefix("0x") in text.lower()
    assert f"now {migrations.VERSION}." in text
    workspace.close()


def test_every_file_of_a_workspace_is_described(tmp_path):
    workspace, _ = begun(tmp_path)
    workspace.backup()
    names = {path.name for path in tmp_path.iterdir()}
    workspace.close()
    assert [name for name in sorted(names) if name not in section("Workspace")] == []
