# SPDX-License-Identifier: MPL-2.0
"""The documents' links and commands."""

from __future__ import annotations

from tools import docs


def test_a_link_to_nothing_is_found_and_an_address_is_not_asked(tmp_path):
    (tmp_path / "here.md").touch()
    text = "[a](here.md) [b](gone.md#part) [c](https://example.org/x) ![d](gone.png)"
    found = list(docs.broken_links(tmp_path / "README.md", text))
    assert [line.split()[2] for line in found] == ["gone.md,", "gone.png,"]


def test_a_command_nobody_knows_is_found():
    text = "Type `python3 dev.py test`, `dev.py fly`, `inspector verify FILE` or\ninspector swim"
    found = list(docs.unknown_commands(text, frozenset({"test"}), frozenset({"verify"})))
    assert found == ["names dev.py fly, no command", "names inspector swim, no command"]


def test_every_document_leads_somewhere_and_names_real_commands():
    assert docs.offences(docs.inspector_commands()) == []
