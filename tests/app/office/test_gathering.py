# SPDX-License-Identifier: MPL-2.0
"""Gathering: every file gets a plain verdict by its content, over the whole set, and nothing is changed."""

from __future__ import annotations

import itertools
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.letters import write_letter
from inspector.app.office.gathering import Gathered, gather
from inspector.app.returning import return_letter
from inspector.app.trust import Keys, Standing
from inspector.core.assignments import Assignment, PlannedVisit
from inspector.core.merging.pool import Pool
from inspector.core.moments import Moment
from inspector.core.problems import Problem
from inspector.core.round_plans import RoundPlan
from inspector.core.rounds import VisitId
from inspector.core.scorecard import Scorecard
from inspector.core.sites import Site
from inspector.disk.pictures import look
from tests.app.halls import sheet
from tests.app.office.cards import START, card, header
from tests.app.office.packing import edited, packed, sent
from tests.disk.old_zips import old_zip
from tests.store.sample import picture


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    """The keys of an inspector's laptop, which the office does not know."""
    return Keys(tmp_path / "laptop")


@pytest.fixture
def office_keys(tmp_path: Path) -> Keys:
    """The office's own keys."""
    return Keys(tmp_path / "office")


def seen(paths: list[Path], keys: Keys, pool: Pool | None = None) -> dict[str, str]:
    """Name → verdict."""
    return {file.name: file.verdict for file in gather(paths, pool or Pool(), keys).files}


def outside_copy(inner: Scorecard) -> Scorecard:
    """An outside edition of a card, as a card of its own."""
    return Scorecard(inner.rows, (), inner.tallies, inner.head, inner.engine, "outside", inner.digest())


def test_cards_of_one_visit_are_newer_older_and_forked_whatever_order_they_come_in(tmp_path, keys, office_keys):
    inbox = tmp_path / "in"
    grown = {"a": card("v1", "m", sealed=False), "b": card("v1", "ml"), "c": card("v2", "m"), "d": card("v2", "l")}
    paths = [sent(inbox, name, one, keys) for name, one in grown.items()]
    expected = {"a.scorecard": "older", "b.scorecard": "newer", "c.scorecard": "forked", "d.scorecard": "forked"}
    for order in itertools.permutations(paths):
        assert seen(list(order), office_keys) == expected


def test_a_longer_log_that_went_another_way_is_a_fork_and_no_newer_card(tmp_path, keys, office_keys):
    for name, answers in (("a", "m"), ("b", "llm")):
        sent(tmp_path / "in", name, card("v1", answers, sealed=False), keys)
    assert set(seen([tmp_path / "in"], office_keys).values()) == {"forked"}


def test_one_card_in_three_forms_is_new_once_and_here_twice(tmp_path, keys, office_keys):
    for form in ("pdf", "xlsx", "bundle"):
        sent(tmp_path / "in", form, card("v1", "m"), keys, form)
    found = seen([tmp_path / "in"], office_keys)
    assert found == {"bundle.scorecard": "new", "xlsx.xlsx": "here", "pdf.pdf": "here"}


def test_a_paper_that_brings_no_photos_says_so_until_its_bundle_is_there(tmp_path, keys, office_keys):
    shot = look(picture("red"))
    one = card("v1", "m", photos=(shot,))
    for form in ("xlsx", "bundle"):
        (tmp_path / f"x.{form}").write_bytes(packed(one, keys, form, {shot.sha256: picture("red")}))
    alone = gather([tmp_path / "x.xlsx"], Pool(), office_keys).files[0]
    both = gather([tmp_path], Pool(), office_keys).files
    assert alone.notes == (Problem("gather_photo", count=1),)
    assert {file.notes for file in both} == {()}


def test_a_file_is_known_by_its_content_and_not_by_its_name(tmp_path, keys, office_keys):
    path = sent(tmp_path / "in", "x", card("v1", "m"), keys)
    renamed = path.rename(path.with_name("x(1).zip"))
    paper = sent(tmp_path / "in", "y", card("v2", "m"), keys, "xlsx")
    paper.rename(paper.with_name("y.pdf"))
    found = gather([tmp_path / "in"], Pool(), office_keys).files
    assert [(file.name, file.form, file.verdict) for file in found] == [
        (renamed.name, "bundle", "new"),
        ("y.pdf", "xlsx", "new"),
    ]


def test_zips_and_folders_are_walked_three_deep_and_no_deeper(tmp_path, keys, office_keys):
    inner = sent(tmp_path / "a" / "b", "card", card("v1", "m"), keys)
    for depth in range(4):
        with zipfile.ZipFile(tmp_path / f"z{depth}.zip", "w") as archive:
            archive.write(inner, f"夹{depth}/{inner.name}")
        inner = tmp_path / f"z{depth}.zip"
    found = gather([tmp_path / "a", tmp_path / "z2.zip"], Pool(), office_keys).files
    assert [(file.verdict, file.inside.count("›")) for file in found] == [("new", 0), ("here", 2)]
    deep = gather([tmp_path / "z3.zip"], Pool(), office_keys).files
    assert [(file.verdict, file.problems[0].code) for file in deep] == [("unreadable", "gather_nested")]


def test_names_of_an_old_chinese_zip_are_read_as_they_were_written(tmp_path, keys, office_keys):
    card_file = sent(tmp_path / "in", "x", card("v1", "m"), keys)
    names = "城东/市场.scorecard", "城东/穃.scorecard"  # half of the second letter is a backslash
    (tmp_path / "老.zip").write_bytes(old_zip({name: card_file.read_bytes() for name in names}, "gb18030"))
    found = gather([tmp_path / "老.zip"], Pool(), office_keys).files
    assert {(file.name, file.inside) for file in found} == {(name.rsplit("/")[-1], name) for name in names}
    assert sorted(file.verdict for file in found) == ["here", "new"]


def test_who_signed_is_said_in_four_ways(tmp_path, keys, office_keys):
    sent(tmp_path / "in", "a", card("v1", "m"), keys)
    sent(tmp_path / "in", "b", card("v2", "m"), office_keys)
    data = packed(card("v3", "m"), keys, "xlsx")
    (tmp_path / "in" / "c.xlsx").write_bytes(edited(data, {}))

    def standings() -> list[Standing]:
        return [file.signer.standing for file in gather([tmp_path / "in"], Pool(), office_keys).files]

    assert standings() == [Standing.UNKNOWN, Standing.OWN, Standing.NONE]
    office_keys.register(keys.public(), "王敏")
    assert standings()[0] is Standing.KNOWN
    office_keys.register(keys.public(), "王敏", revoked=True)
    assert standings()[0] is Standing.REVOKED
    assert not gather([tmp_path / "in"], Pool(), office_keys).files[0].takes


def test_a_drill_an_outside_edition_and_a_stranger_are_told_apart(tmp_path, keys, office_keys):
    sent(tmp_path / "in", "drill", card("v1", "m", head=header(kind="drill")), keys)
    sent(tmp_path / "in", "out", outside_copy(card("v2", "m")), keys)
    (tmp_path / "in" / "readme.txt").write_text("你好", "utf-8")
    (tmp_path / "in" / ".DS_Store").write_text("system", "utf-8")
    assert seen([tmp_path / "in"], office_keys) == {
        "drill.scorecard": "drill",
        "out.scorecard": "outside",
        "readme.txt": "unreadable",
    }


def test_a_cut_a_flipped_and_a_forged_file_are_refused_by_name(tmp_path, keys, office_keys):
    data = packed(card("v1", "m"), keys)
    (tmp_path / "cut").write_bytes(data[:-400])
    middle = data.index(b"met")
    (tmp_path / "flipped").write_bytes(data[:middle] + b"lot" + data[middle + 3 :])
    (tmp_path / "forged").write_bytes(data[:-10] + bytes(10))
    signature = data[-1:]
    (tmp_path / "signature").write_bytes(data[:-1] + (b"0" if signature != b"0" else b"1"))
    found = gather([tmp_path / name for name in ("cut", "flipped", "forged", "signature")], Pool(), office_keys)
    assert {file.name: (file.verdict, file.problems[0].code) for file in found.files} == {
        "cut": ("unreadable", "zip_damaged"),
        "flipped": ("broken", "seal_broken"),
        "forged": ("broken", "seal_form"),
        "signature": ("broken", "seal_unsigned"),
    }


@pytest.mark.parametrize(("change", "code"), [({"head": "0" * 64}, "chain_broken"), ({"tallies": ()}, "tally_differs")])
def test_a_false_card_is_broken_though_its_seal_is_sound(tmp_path, keys, office_keys, change, code):
    false = replace(card("v1", "m"), **change)
    for form in ("bundle", "pdf", "xlsx"):
        sent(tmp_path / "in", form, false, keys, form)
    found = gather([tmp_path / "in"], Pool(), office_keys).files
    assert [(file.verdict, file.problems[0].code, file.takes) for file in found] == [("broken", code, False)] * 3


def assignment(visit: str) -> Assignment:
    """An assignment that names one visit."""
    planned = PlannedVisit(VisitId(visit), Site("点位", "S-1"), (sheet().digest(),), ("王敏",))
    return Assignment(RoundPlan("r", "第3周", "official"), 1, Moment(START), ("王敏",), (planned,))


@pytest.mark.parametrize(("signer", "admitted"), [("office", True), ("laptop", False)])
def test_an_assignment_of_the_office_admits_its_visits_and_a_strangers_admits_none(
    tmp_path, office_keys, signer, admitted
):
    laptop = Keys(tmp_path / "laptop")
    by = office_keys if signer == "office" else laptop
    sent(tmp_path / "in", "a", card("v1", "m", head=header(round="r")), laptop)
    (tmp_path / "in" / "b").write_bytes(write_letter(assignment("v1").record(), [sheet()], by))
    found = gather([tmp_path / "in"], Pool(), office_keys).files
    assert [(file.verdict, file.takes) for file in found] == [("new", True), ("assignment", admitted)]
    assert (found[0].admitted, found[0].admits) == (admitted, not admitted)


def test_a_crew_of_processes_finds_what_one_alone_finds(tmp_path, keys, office_keys):
    for number in range(30):
        sent(tmp_path / "in", f"{number:02}", card(f"v{number % 28}", "ml"[number % 2]), keys)
    (tmp_path / "in" / "bad").write_bytes(b"PK\x03\x04")
    with zipfile.ZipFile(tmp_path / "in" / "more.zip", "w") as archive:
        archive.write(tmp_path / "in" / "05.scorecard", "05.scorecard")
    told: list[int] = []
    one = gather([tmp_path / "in"], Pool(), office_keys, workers=1)
    two = gather([tmp_path / "in"], Pool(), office_keys, lambda done, _total, _name: told.append(done), workers=2)
    assert one == two
    assert told == list(range(1, 34))


def test_a_stop_gives_up_at_once_and_cannot_be_applied(tmp_path, keys, office_keys):
    for number in range(30):
        sent(tmp_path / "in", f"{number:02}", card(f"v{number}", "m"), keys)
    heard: list[str] = []
    stopped = gather(
        [tmp_path / "in"],
        Pool(),
        office_keys,
        lambda _done, _total, name: heard.append(name),
        lambda: len(heard) >= 3,
        workers=2,
    )
    assert stopped == Gathered(stopped=True)
    assert 3 <= len(heard) < 30


def test_a_card_under_another_version_than_most_of_its_round_is_told(tmp_path, keys, office_keys, monkeypatch):
    head = header(round="r")
    for visit in ("v1", "v2"):
        sent(tmp_path / "in", visit, card(visit, "m", head=head), keys)
    newer = replace(sheet(), version="2")
    for place in ("cards", "packing"):
        monkeypatch.setattr(f"tests.app.office.{place}.sheet", lambda: newer)
    sent(tmp_path / "in", "v3", card("v3", "m", head=head), keys)
    sent(tmp_path / "in", "v4", card("v4", "m"), keys)
    files = gather([tmp_path / "in"], Pool(), office_keys).files
    found = {file.name[:2]: (file.verdict, file.versions) for file in files}
    assert found["v3"] == ("version", (newer.digest(),))
    assert [found[name] for name in ("v1", "v2", "v4")] == [("new", ())] * 3
    (tmp_path / "in" / "v2.scorecard").unlink()
    assert set(seen([tmp_path / "in"], office_keys).values()) == {"new"}


def test_a_letter_to_an_inspector_is_named_as_what_it_is(tmp_path, keys, office_keys):
    letter = return_letter(card("v1", "m"), "照片不清", "督查办", office_keys)
    (tmp_path / "x.returned").write_bytes(letter)
    [found] = gather([tmp_path / "x.returned"], Pool(), office_keys).files
    assert (found.verdict, found.takes, found.problems[0].code) == ("letter", False, "gather_letter")
