# SPDX-License-Identifier: MPL-2.0
"""Applying a gathering: everything of it in one act, the same in any order, and taken back in one act."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.hall import Hall, open_hall
from inspector.app.office.applying import Approval, apply
from inspector.app.office.gathering import Gathered, gather
from inspector.app.office.office import Office
from inspector.app.trust import Keys, Standing
from inspector.core.checklist import PointId
from inspector.core.problems import KnownError, Problem
from inspector.core.values import Choice
from inspector.disk.pictures import look
from tests.app.halls import counting, sheet, ticking
from tests.app.office.cards import card, header
from tests.app.office.packing import edited, packed, sent
from tests.store.sample import picture


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    """The keys of an inspector's laptop."""
    return Keys(tmp_path / "laptop")


def gathered(office: Office, *paths: Path) -> Gathered:
    """What is under the paths, beside what the office has."""
    return gather(paths, office.pool(), Keys(office.hall.home))


def taken(office: Office, *paths: Path, said: Approval = Approval(by="王主任")):  # noqa: B008 - a frozen value
    """Gather and apply."""
    return apply(office, gathered(office, *paths), Keys(office.hall.home), said)


def test_what_was_applied_is_there_and_goes_with_its_batch(hall, tmp_path, keys):
    office, path = Office(hall), sent(tmp_path / "in", "a", card("v1", "m"), keys)
    applied = taken(office, path)
    name = card("v1", "m").digest()
    assert (applied.files, applied.cards, applied.records) == (1, 1, 3)
    assert [(note.name, note.verdict, note.batch) for note in office.sources(name)] == [
        ("a.scorecard", "new", applied.batch)
    ]
    assert Path(applied.backup).exists()
    assert gathered(office, path).files[0].verdict == "here"
    office.take_back(applied.batch, "误收", "王主任")
    assert not office.pool().active().cards


def test_the_same_files_leave_the_same_records_in_any_order_and_grouping(tmp_path, keys):
    made = {"a": card("v1", "m", sealed=False), "b": card("v1", "ml"), "c": card("v2", "m"), "d": card("v2", "l")}
    paths = [sent(tmp_path / "in", name, one, keys) for name, one in made.items()]
    paths.append(sent(tmp_path / "in", "e", made["b"], keys, "xlsx"))
    found = []
    for number, groups in enumerate(([paths], [paths[::-1]], [paths[2:], paths[:2]], [[path] for path in paths[::-1]])):
        hall = open_hall(tmp_path / f"w{number}", tmp_path / f"h{number}", clock=ticking(), new_id=counting())
        for group in groups:
            taken(Office(hall), *group)
        found.append(hall.workspace.record_names())
        hall.close()
    assert all(one == found[0] for one in found)
    assert len(found[0]) == 1 + 4 + 5


def test_photos_come_along_and_lie_on_their_shelf(hall, tmp_path, keys):
    data = picture()
    photo = look(data)
    path = tmp_path / "a.scorecard"
    path.write_bytes(packed(card("v1", "m", photos=(photo,)), keys, photos={photo.sha256: data}))
    office = Office(hall)
    assert taken(office, path).photos == 1
    assert office.photo(photo.sha256) == data


def test_a_change_by_hand_becomes_an_overrule_and_the_original_stays(hall, tmp_path, keys):
    path, original = tmp_path / "改.xlsx", card("v1", "m")
    path.write_bytes(edited(packed(original, keys, "xlsx"), {("操作表", "E5"): "✕ 不符合"}))
    office = Office(hall)
    found = gathered(office, path)
    said = Approval("王主任", "测评员电话确认", approved={found.files[0].place: found.files[0].edits})
    applied = apply(office, found, Keys(hall.home), said)
    [decision] = office.pool().decisions.values()
    assert (applied.decisions, decision.about, decision.seen) == (1, "overrule", (original.digest(),))
    assert decision.answer is not None
    assert decision.answer.value == Choice("lost")
    assert decision.basis == "改.xlsx 操作表!E5"
    assert office.card(original.digest()).canonical() == original.canonical()
    walk = office.picture().walks["visit:v1"]
    assert walk.answers[sheet().digest(), PointId("1")].way == "overruled"


def test_a_change_by_hand_is_asked_for_and_counts_nothing_unasked(hall, tmp_path, keys):
    path = tmp_path / "改.xlsx"
    path.write_bytes(edited(packed(card("v1", "m"), keys, "xlsx"), {("操作表", "E5"): "✕ 不符合"}))
    office = Office(hall)
    [found] = gathered(office, path).files
    assert (found.verdict, [edit.cell for edit in found.edits]) == ("edited", ["E5"])
    assert taken(office, path).decisions == 0
    stands = office.picture().walks["visit:v1"].answers[sheet().digest(), PointId("1")]
    assert (stands.way, stands.answer.value) == ("alone", Choice("met"))


def test_an_admitted_card_ranks_and_wants_a_reason_and_a_name(hall, tmp_path, keys):
    office, path = Office(hall), sent(tmp_path / "in", "a", card("v1", "m"), keys)
    found = gathered(office, path)
    with pytest.raises(KnownError, match="reason"):
        apply(office, found, Keys(hall.home), Approval("王主任", " ", frozenset({found.files[0].place})))
    apply(office, found, Keys(hall.home), Approval("王主任", "补录", frozenset({found.files[0].place})))
    assert "not_admitted" not in office.picture().walks["visit:v1"].apart
    assert gathered(office, path).files[0].admitted


def test_a_card_of_a_revoked_key_is_left_unless_it_is_admitted(hall, tmp_path, keys):
    office, path = Office(hall), sent(tmp_path / "in", "a", card("v1", "m"), keys)
    Keys(hall.home).register(keys.public(), "王敏", revoked=True)
    assert taken(office, path).cards == 0
    assert not office.pool().cards
    place = gathered(office, path).files[0].place
    assert taken(office, path, said=Approval("王主任", "当面核对", frozenset({place}))).cards == 1


def test_a_file_that_changed_since_is_refused_and_nothing_is_kept(hall, tmp_path, keys):
    office = Office(hall)
    paths = [sent(tmp_path / "in", name, card(name, "m"), keys) for name in ("a", "b")]
    found = gathered(office, *paths)
    sent(tmp_path / "in", "b", card("b", "l"), keys)
    with pytest.raises(KnownError, match="not what was looked at"):
        apply(office, found, Keys(hall.home), Approval("王主任"))
    assert (hall.workspace.record_names(), office.batches()) == ((), ())


def test_the_same_card_in_another_file_is_not_what_was_looked_at(hall, tmp_path, keys):
    office, path = Office(hall), sent(tmp_path / "in", "a", card("v1", "m"), keys)
    found = gathered(office, path)
    sent(tmp_path / "in", "a", card("v1", "m"), Keys(tmp_path / "other"))
    with pytest.raises(KnownError, match="not what was looked at"):
        apply(office, found, Keys(hall.home), Approval("王主任"))


def test_a_stopped_gathering_and_one_given_up_midway_leave_the_office_as_it_was(hall, tmp_path, keys):
    office = Office(hall)
    paths = [sent(tmp_path / "in", name, card(name, "m"), keys) for name in ("a", "b")]

    def give_up(done: int, total: int, name: str) -> None:
        raise InterruptedError(f"{done}/{total} {name}")

    with pytest.raises(KnownError):
        apply(office, Gathered(stopped=True), Keys(hall.home), Approval())
    with pytest.raises(InterruptedError):
        apply(office, gathered(office, *paths), Keys(hall.home), Approval(), give_up)
    assert (hall.workspace.record_names(), office.batches()) == ((), ())


def test_a_merge_file_is_gathered_like_any_other(hall, tmp_path, keys):
    street: Hall = open_hall(tmp_path / "street", tmp_path / "sh", clock=ticking(), new_id=counting())
    taken(Office(street), sent(tmp_path / "in", "a", card("v1", "m"), keys))
    path = tmp_path / "street.merge"
    Office(street).write_merge(path)
    names = street.workspace.record_names()
    street.close()
    office = Office(hall)
    [file] = gathered(office, path).files
    assert (file.verdict, file.records, file.fresh) == ("merge", 3, 3)
    taken(office, path)
    assert hall.workspace.record_names() == names
    assert gathered(office, path).files[0].fresh == 0


def street_file(tmp_path: Path, keys: Keys, *visits: str, sealed: bool = False) -> Path:
    """The merge file of another office that gathered cards of these visits."""
    street = open_hall(tmp_path / "street", tmp_path / "street-home", clock=ticking(), new_id=counting())
    for visit in visits:
        taken(Office(street), sent(tmp_path / "sent", visit, card(visit, "m", head=header(visit)), keys))
    path = Office(street).write_merge(tmp_path / "street.merge", sealed=sealed).path
    street.close()
    return path


def standing_of(office: Office) -> set[str]:
    """The visits whose cards stand."""
    return {str(fold.visit) for fold in office.pool().active().cards.values()}


def test_a_card_that_was_taken_back_stays_out_of_another_office_merge_file(hall, tmp_path, keys):
    office, path = Office(hall), street_file(tmp_path, keys, "v1", "v2", "v3")
    batch = taken(office, tmp_path / "sent" / "v1.scorecard").batch
    office.take_back(batch, "误收", "王主任")
    taken(office, tmp_path / "sent" / "v2.scorecard")
    office.withdraw([card("v2", "m", head=header("v2")).digest()], "代填", "王主任")
    [file] = gathered(office, path).files
    assert Problem("gather_merge_out", cards=2, others=0) in file.notes
    taken(office, path)
    assert standing_of(office) == {"v3"}


def test_it_comes_in_again_when_somebody_says_so_with_a_name_and_a_reason(hall, tmp_path, keys):
    office, path = Office(hall), street_file(tmp_path, keys, "v1", "v2")
    office.take_back(taken(office, tmp_path / "sent" / "v1.scorecard").batch, "误收", "王主任")
    taken(office, tmp_path / "sent" / "v2.scorecard")
    office.withdraw([card("v2", "m", head=header("v2")).digest()], "代填", "王主任")
    [file] = gathered(office, path).files
    with pytest.raises(KnownError, match="reason"):
        taken(office, path, said=Approval("王主任", again=frozenset({file.place})))
    taken(office, path, said=Approval("王主任", "已核实", again=frozenset({file.place})))
    assert standing_of(office) == {"v1", "v2"}
    assert gathered(office, path).files[0].out == ()


def test_its_own_file_gathered_again_brings_a_card_in_though_a_merge_file_beside_it_would_not(hall, tmp_path, keys):
    office, path = Office(hall), street_file(tmp_path, keys, "v1", "v2")
    own = tmp_path / "sent" / "v1.scorecard"
    office.take_back(taken(office, own).batch, "误收", "王主任")
    taken(office, path, own)
    assert standing_of(office) == {"v1", "v2"}


def test_a_sealed_merge_file_is_known_by_its_key_and_left_when_that_is_revoked(hall, tmp_path, keys):
    office, path = Office(hall), street_file(tmp_path, keys, "v1", sealed=True)
    street, own = Keys(tmp_path / "street-home"), Keys(hall.home)
    assert gathered(office, path).files[0].signer.standing is Standing.UNKNOWN
    own.register(street.public(), "江北区")
    [file] = gathered(office, path).files
    assert (file.verdict, file.signer.name, file.takes) == ("merge", "江北区", True)
    own.register(street.public(), "江北区", revoked=True)
    [file] = gathered(office, path).files
    assert (file.takes, file.admits) == (False, True)
    taken(office, path, said=Approval("王主任", "当面核对", frozenset({file.place})))
    assert standing_of(office) == {"v1"}
