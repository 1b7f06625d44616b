# SPDX-License-Identifier: MPL-2.0
"""Keys from a shell: confirmed by words, revoked but for some cards, sent and taken in as a list."""

from __future__ import annotations

KEY, CARD = "0f" * 32, "ab" * 32


def test_a_key_is_confirmed_by_its_words_and_by_no_others(shell):
    shell("keys", "add", KEY, "二号笔记本")
    assert shell("keys", "confirm", KEY, "gofapu", "tegobi", "sumoha", "marumi").code == 1
    (listed,) = shell("keys", "confirm", KEY, "gofapu", "tegobi", "sumoha", "marumo", "--json").value()["keys"]
    assert len(listed["confirmed"]) == 24
    assert "not confirmed" not in shell("keys", "list").out
    assert shell("keys", "confirm", CARD, "gofapu").code == 1


def test_a_revoked_key_keeps_the_cards_that_are_named(shell):
    shell("keys", "add", KEY, "二号笔记本")
    (listed,) = shell("keys", "revoke", KEY, "--accept", CARD, "--json").value()["keys"]
    assert (listed["standing"], listed["name"], listed["accepted"]) == ("revoked", "二号笔记本", [CARD])


def test_a_list_is_sent_looked_at_and_taken_in(shell, tmp_path, monkeypatch):
    shell("keys", "add", KEY, "二号笔记本")
    assert shell("keys", "export", tmp_path / "a.keys", "--json").value()["count"] == 1
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "other"))
    looked = shell("keys", "import", tmp_path / "a.keys", "--preview", "--json").value()
    assert ([one["what"] for one in looked["changes"]], looked["changed"]) == (["new"], 0)
    assert shell("keys", "list", "--json").value()["keys"] == []
    assert "1 keys changed" in shell("keys", "import", tmp_path / "a.keys").out
    assert len(shell("keys", "list", "--json").value()["keys"]) == 1
    assert shell("keys", "import", tmp_path / "none.keys").code == 1
    assert shell("keys", "import").code == 1
