# SPDX-License-Identifier: MPL-2.0
"""`inspector decide`, `withdraw` and `restore`: the office's word from a shell, with the checks of the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.hall import open_hall
from inspector.app.office.office import Office
from inspector.core.merging.record_bytes import recorded
from tests.app.halls import counting, sheet, ticking
from tests.app.office import cards
from tests.app.office.cards import card, header, sheet_record
from tests.app.office.gathered_week import take
from tests.cli.conftest import Said

SIGNED = ("--reason", "照片为准", "--by", "周琳")


@pytest.fixture
def office(tmp_path: Path, home: Path, shell):
    """A shell in a workspace of two forks at point 1 and a plain card."""
    hall = open_hall(tmp_path / "w", home, clock=ticking(), new_id=counting())
    both = [card(visit, sign, writer=f"l-{sign}", head=header(visit)) for visit in ("v1", "v2") for sign in "ml"]
    hall.workspace.keep_records((sheet_record(), *map(recorded, (*both, card("v3", "m", head=header("v3"))))))
    hall.close()

    def run(*words: object) -> Said:
        return shell(*words, "--workspace", tmp_path / "w", "--json")

    return run


def test_what_is_open_is_listed_with_every_side(office):
    said = office("decide", "list")
    (first, second) = said.value()["open"]
    assert (said.code, first["site"], second["site"], first["point"]) == (0, "点位v1", "点位v2", "1")
    assert first["differs"] == ["judgement"]
    assert sorted((side["said"], side["device"]) for side in first["sides"]) == [("met", "l-m"), ("not met", "l-l")]


def test_the_list_is_said_in_words_too(office, shell, tmp_path):
    said = shell("decide", "list", "--workspace", tmp_path / "w", "--lang", "zh")
    assert said.out.splitlines()[0] == "各方不一致：2 处。"
    assert "不同之处：结论" in said.out
    assert "王敏" in said.out


def test_one_conflict_is_decided_for_a_card(office):
    first = office("decide", "list").value()["open"][0]
    said = office("decide", "one", first["id"][:10], first["sides"][1]["card"][:10], *SIGNED)
    assert (said.code, said.value()["open"]) == (0, 1)
    assert office("decide", "list").value()["open"][0]["site"] == "点位v2"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("{id}", "{card}", "--by", "周琳"), "why_decided"),
        (("{id}", "{card}", "--reason", "照片"), "who_decides"),
        (("{id}", "mean", *SIGNED), "conflict_mean"),
        (("{id}", "0" * 12, *SIGNED), "conflict_choice"),
        (("ffff0000", "{card}", *SIGNED), "conflict_unknown"),
    ],
)
def test_a_decision_that_says_too_little_is_refused_and_changes_nothing(office, words, code):
    first = office("decide", "list").value()["open"][0]
    facts = {"id": first["id"], "card": first["sides"][0]["card"]}
    said = office("decide", "one", *(word.format(**facts) for word in words))
    assert (said.code, [one["code"] for one in said.value()["problems"]]) == (1, [code])
    assert len(office("decide", "list").value()["open"]) == 2


def test_many_are_decided_by_a_policy_and_tried_before(office):
    tried = office("decide", "many", "--policy", "evidence", "--try")
    assert (tried.code, tried.value()) == (0, {"would": 2, "open": 2})
    assert len(office("decide", "list").value()["open"]) == 2
    said = office("decide", "many", "--policy", "evidence", *SIGNED)
    assert (said.code, len(said.value()["decided"]), said.value()["open"]) == (0, 2, 0)


def test_a_policy_that_decides_nothing_says_so(office):
    said = office("decide", "many", "--policy", "mean", *SIGNED)
    assert (said.code, said.value()) == (1, {"decided": [], "open": 2})
    tried = office("decide", "many", "--policy", "chief", "--chief", " ", "--try")
    assert [one["code"] for one in tried.value()["problems"]] == ["chief_unnamed"]
    assert office("decide", "many", "--policy", "chief", *SIGNED).value()["problems"][0]["code"] == "chief_unnamed"


def test_a_card_is_withdrawn_listed_and_restored(office):
    side = office("decide", "list").value()["open"][0]["sides"][0]["card"]
    said = office("withdraw", side[:12], *SIGNED).value()
    assert (said["records"], said["walks"]) == ([{"kind": "card", "digest": side, "changed": True}], 3)
    assert len(office("decide", "list").value()["open"]) == 1
    assert [(one["digest"], one["by"]) for one in office("withdraw").value()["out"]] == [(side, "周琳")]
    assert office("withdraw", side, *SIGNED).value()["records"][0]["changed"] is False
    assert office("restore", side, *SIGNED).value()["records"][0]["changed"] is True
    assert (len(office("decide", "list").value()["open"]), office("withdraw").value()["out"]) == (2, [])


def test_a_decision_is_withdrawn_and_its_conflict_is_open_again(office):
    first = office("decide", "list").value()["open"][0]
    (made,) = office("decide", "one", first["id"], first["sides"][0]["card"], *SIGNED).value()["decided"]
    office("withdraw", made, *SIGNED)
    assert len(office("decide", "list").value()["open"]) == 2


def test_all_cards_of_a_visit_go_out_by_its_id(office):
    said = office("withdraw", "visit:v1", *SIGNED).value()
    assert ([one["kind"] for one in said["records"]], said["walks"]) == (["card", "card"], 2)


@pytest.mark.parametrize("words", [("ab", *SIGNED), ("visit:nobody", *SIGNED), ("visit:v1", "--by", "周琳")])
def test_a_withdrawal_that_names_nothing_or_no_reason_is_refused(office, words):
    assert office("withdraw", *words).code == 1
    assert office("withdraw").value()["out"] == []


@pytest.fixture
def versions(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of a round whose two cards were judged under two versions of one checklist."""
    hall = open_hall(tmp_path / "w2", home, clock=ticking(), new_id=counting())
    first = card("v1", "m", head=header("S-1", round="R-1"))
    newer = replace(sheet(), version="2")
    monkeypatch.setattr(cards, "sheet", lambda: newer)
    take(Office(hall), first, newer, card("v2", "m", head=header("S-2", round="R-1")))
    hall.close()
    return tmp_path / "w2"


def test_the_version_that_counts_is_said_from_a_shell(shell, versions):
    here = ("--workspace", versions, "--json")
    (asked,) = shell("decide", "list", *here).value()["versions"]
    assert ([one["version"] for one in asked["versions"]], asked["round"]) == (["1", "2"], "R-1")
    refused = shell("decide", "version", asked["name"], "zz", *SIGNED, *here)
    assert refused.value()["problems"][0]["code"] == "conflict_choice"
    assert (
        shell("decide", "version", "nothing", "own", *SIGNED, *here).value()["problems"][0]["code"] == "version_unknown"
    )
    assert shell("decide", "version", asked["name"], asked["versions"][1]["digest"][:9], *SIGNED, *here).code == 0
    assert shell("decide", "list", *here).value()["versions"] == []
