# SPDX-License-Identifier: MPL-2.0
"""Merging from a shell: any order and grouping, the same bytes; what is refused is said and changes nothing else."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import pytest

from inspector.app.hall import open_hall
from inspector.app.office.office import Office
from inspector.app.trust import Keys
from inspector.cli.progress import Progress
from inspector.disk.plain_zips import opened_plain
from tests.app.office.cards import card, header
from tests.app.office.packing import sent


@pytest.fixture
def five(tmp_path: Path) -> list[Path]:
    """Five files of two laptops: a card, two that go on from it in two ways, another site, a drill."""
    one, two, inbox = Keys(tmp_path / "one"), Keys(tmp_path / "two"), tmp_path / "inbox"
    return [
        sent(inbox, "a", card("v1", "m", sealed=False), one),
        sent(inbox, "b", card("v1", "ml"), one),
        sent(inbox, "c", card("v1", "mm"), two, "pdf"),
        sent(inbox, "d", card("v2", "l", head=header("S-2", round="r2")), two, "xlsx"),
        sent(inbox, "e", card("v3", "l", head=header("S-3", kind="drill")), two),
    ]


def test_every_permutation_of_five_files_gives_the_same_merge_file(shell, five, tmp_path):
    outs = set()
    for place, order in enumerate(itertools.islice(itertools.permutations(five), 0, 120, 17)):
        out = tmp_path / "out" / f"{place}.merge"
        assert shell("merge", *order, "--out", out).code == 0
        outs.add(out.read_bytes())
    assert (len(outs), [one.name for one in (tmp_path / "out").iterdir() if one.name.startswith(".")]) == (1, [])


def test_streets_into_a_district_into_a_city_is_all_at_once(shell, five, tmp_path):
    at_once = shell("merge", tmp_path / "inbox", "--out", tmp_path / "once.merge", "--json").value()
    shell("merge", *five[:2], "--out", tmp_path / "s1.merge")
    shell("merge", *five[1:4], "--out", tmp_path / "s2.merge")
    shell("merge", tmp_path / "s2.merge", tmp_path / "s1.merge", "--out", tmp_path / "d.merge")
    city = shell(
        "merge", five[4], tmp_path / "d.merge", tmp_path / "s1.merge", "--out", tmp_path / "c.merge", "--json"
    ).value()
    assert (city["digest"], city["sha256"]) == (at_once["digest"], at_once["sha256"])
    assert (tmp_path / "c.merge").read_bytes() == (tmp_path / "once.merge").read_bytes()
    assert (at_once["cards"], at_once["verdicts"]["drill"], at_once["open"]["conflicts"]) == (5, 1, 1)


def test_what_is_no_card_is_refused_by_name_and_the_rest_is_merged(shell, five, tmp_path):
    (tmp_path / "inbox" / "broken.scorecard").write_bytes(five[1].read_bytes()[:-40])
    said = shell("merge", tmp_path / "inbox", "--out", tmp_path / "out")
    assert (said.code, "broken.scorecard" in said.err) == (1, True)
    assert (tmp_path / "out.merge").exists()
    value = shell("merge", five[1], "--out", tmp_path / "b.merge", "--json").value()
    assert (value["cards"], value.get("problems", [])) == (1, [])


def test_cards_nobody_sent_out_are_admitted_by_a_decision_with_a_name(shell, five, tmp_path):
    assert shell("merge", five[3], "--out", tmp_path / "x", "--admit", "补录").code == 1
    waiting = shell("merge", five[3], "--out", tmp_path / "a", "--json").value()
    admitted = shell("merge", five[3], "--out", tmp_path / "b", "--admit", "补录", "--by", "王主任", "--json").value()
    assert (waiting["open"]["not_admitted"], admitted["open"]["not_admitted"]) == (1, 0)
    assert admitted["records"] == waiting["records"] + 1


def test_cards_of_a_revoked_key_are_left_out_though_others_are_admitted(shell, five, tmp_path, home):
    Keys(home).register(Keys(tmp_path / "two").public(), "二号", revoked=True)
    said = shell("merge", tmp_path / "inbox", "--out", tmp_path / "a", "--admit", "补录", "--by", "王", "--json")
    value = said.value()
    assert (said.code, value["cards"]) == (1, 2)
    assert {one["code"] for one in value["problems"]} == {"card_revoked"}


def test_a_round_can_go_alone(shell, five, tmp_path):
    value = shell("merge", tmp_path / "inbox", "--out", tmp_path / "r", "--round", "r2", "--json").value()
    assert (value["cards"], len(value["files"])) == (1, 5)
    with opened_plain(tmp_path / "r.merge") as archive:
        assert len([name for name in archive.members if "/card/" in name]) == 1


def test_nothing_to_merge_writes_no_file(shell, five, tmp_path):
    for words in (["--round", "r9"], ["--without-photos", "--round", "r8", "r9"]):
        said = shell("merge", five[0], "--out", tmp_path / "x.merge", *words)
        assert (said.code, "nothing to merge" in said.err, (tmp_path / "x.merge").exists()) == (1, True, False)
    said = shell("merge", tmp_path / "none", "--out", tmp_path / "x.merge")
    assert (said.code, "nothing to merge" in said.err, "not there" in said.err) == (1, True, True)


def test_with_a_workspace_everything_stays_there_and_can_be_taken_back(shell, five, tmp_path, home):
    hall = open_hall(tmp_path / "w", home)
    hall.close()
    assert shell("merge", tmp_path / "inbox", "--out", tmp_path / "a", "--workspace", tmp_path / "w").code == 0
    hall = open_hall(tmp_path / "w", home)
    office = Office(hall)
    (batch,) = office.batches()
    office.take_back(batch.id, "错收", "王")
    assert (batch.files, len(office.pool().cards), office.picture().walks) == (5, 5, {})
    hall.close()
    assert shell("merge", tmp_path / "inbox", "--out", tmp_path / "a").code == 0


def test_a_terminal_sees_a_bar_that_is_taken_away_and_json_sees_none(shell, five, tmp_path, monkeypatch):
    monkeypatch.setattr(Progress, "looked_at", staticmethod(lambda: True))
    said = shell("merge", five[0], "--out", tmp_path / "a")
    assert ("█" in said.err, said.err.endswith("\r\x1b[K")) == (True, True)
    assert shell("merge", five[0], "--out", tmp_path / "b", "--json").err == ""


def test_what_a_merge_file_decides_is_said_in_the_shell_too(shell, five, tmp_path):
    shell("merge", five[0], "--admit", "补录", "--by", "赵科长", "--out", tmp_path / "street.merge")
    said = shell("merge", tmp_path / "street.merge", "--out", tmp_path / "city.merge")
    value = shell("merge", tmp_path / "street.merge", "--out", tmp_path / "city.merge", "--json").value()
    assert (said.code, "赵科长" in said.out) == (0, True)
    assert [note["code"] for note in value["files"][0]["notes"]] == ["gather_merge_words"]


def test_what_a_merging_left_that_was_killed_is_swept_away_a_day_later(shell, five, tmp_path):
    old, fresh = tmp_path / ".office-old", tmp_path / ".office-fresh"
    for folder in (old, fresh):
        folder.mkdir()
        (folder / "card").write_bytes(b"x")
    os.utime(old, (0, 0))
    assert shell("merge", five[0], "--out", tmp_path / "a.merge").code == 0
    assert (old.exists(), fresh.exists()) == (False, True)


def test_a_card_of_a_revoked_key_stops_a_ranking_by_name_and_what_a_merge_file_decides_is_said(shell, five, tmp_path):
    shell("merge", five[0], "--admit", "补录", "--by", "赵科长", "--out", tmp_path / "street.merge")
    assert "赵科长" in shell("rank", tmp_path / "street.merge").err
    shell("keys", "revoke", Keys(tmp_path / "one").public(), "王敏")
    said = shell("rank", five[1], tmp_path / "street.merge")
    assert (said.code, "b.scorecard" in said.err, "revoked" in said.err) == (1, True, True)


def test_a_sealed_merge_file_names_its_key_and_holds_the_same_set(shell, five, tmp_path, home):
    bare = shell("merge", *five, "--out", tmp_path / "bare", "--json").value()
    made = shell("merge", *five, "--out", tmp_path / "sealed", "--seal", "--json").value()
    assert (made["signer"], made["digest"], "signer" in bare) == (Keys(home).public(), bare["digest"], False)
    taken = shell("merge", tmp_path / "sealed.merge", "--out", tmp_path / "up", "--json").value()
    assert (taken["files"][0]["signer"]["standing"], taken["sha256"]) == ("own", bare["sha256"])


def test_what_was_taken_back_comes_in_again_for_a_reason_and_a_name(shell, five, tmp_path, home):
    here = ("--workspace", tmp_path / "w", "--out", tmp_path / "city")
    open_hall(tmp_path / "w", home).close()
    shell("merge", five[1], *here)
    hall = open_hall(tmp_path / "w", home)
    Office(hall).take_back(Office(hall).batches()[0].id, "错收", "王")
    hall.close()
    shell("merge", five[1], five[3], "--out", tmp_path / "street")
    assert shell("merge", tmp_path / "street.merge", *here, "--again", "已核实").code == 1
    for words, walks in (((), 1), (("--again", "已核实", "--by", "王"), 2)):
        assert shell("merge", tmp_path / "street.merge", *here, *words).code == 0
        hall = open_hall(tmp_path / "w", home)
        assert len(Office(hall).picture().walks) == walks
        hall.close()
