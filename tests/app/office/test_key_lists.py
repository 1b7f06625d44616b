# SPDX-License-Identifier: MPL-2.0
"""Lists of known keys: confirmed by words, revoked but for cards named, sent as files and looked at before."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app.office.gathering import gather
from inspector.app.office.key_lists import look_at_keys, take_keys, write_keys
from inspector.app.trust import TRUSTED, Keys, Standing, spoken
from inspector.app.verifying import verify
from inspector.core.merging.pool import Pool
from inspector.core.moments import Moment
from inspector.core.problems import KnownError
from tests.app.office.cards import card
from tests.app.office.packing import sent

ONE, TWO, CARD = "0f" * 32, "1e" * 32, "ab" * 32
AT = Moment(1_763_260_000_000)


def changes(keys: Keys, path: Path) -> list[tuple[str, str, str]]:
    return [(one.what, one.name, one.was) for one in look_at_keys(path, keys)]


def test_a_key_is_confirmed_by_its_words_however_they_are_spaced(tmp_path):
    keys = Keys(tmp_path)
    keys.register(ONE, "二号")
    with pytest.raises(KnownError, match="gofapu"):
        keys.confirm(ONE, "gofapu tegobi sumoha marumi", AT)
    assert not keys.signer(ONE).confirmed
    keys.confirm(ONE, " GOFAPU tegobi  sumohamarumo ", AT)
    keys.register(ONE, "二号机")
    assert (keys.signer(ONE).confirmed, keys.known()[ONE].confirmed) == (True, AT.utc())
    with pytest.raises(KnownError, match="not on the list"):
        keys.confirm(TWO, spoken(TWO), AT)


def test_a_revoked_key_counts_for_the_cards_still_accepted_alone(tmp_path):
    keys = Keys(tmp_path)
    keys.register(ONE, "二号")
    keys.revoke(ONE, [CARD])
    assert [keys.signer(ONE, card).standing for card in (CARD, "cd" * 32, "")] == [
        Standing.ACCEPTED,
        Standing.REVOKED,
        Standing.REVOKED,
    ]
    assert (keys.signer(ONE, CARD).trusted, Standing.REVOKED in TRUSTED) == (True, False)
    keys.revoke(ONE, ["cd" * 32])
    assert keys.known()[ONE].accepted == (CARD, "cd" * 32)


def test_a_list_says_what_it_would_change_and_changes_nothing_yet(tmp_path):
    there, here = Keys(tmp_path / "there"), Keys(tmp_path / "here")
    there.register(ONE, "二号")
    there.register(TWO, "三号")
    here.register(ONE, "二号")
    assert write_keys(tmp_path / "list.keys", there) == 2
    assert changes(here, tmp_path / "list.keys") == [("same", "二号", "二号"), ("new", "三号", "")]
    assert list(here.known()) == [ONE]


def test_what_was_looked_at_is_taken_in_and_then_all_is_the_same(tmp_path):
    there, here = Keys(tmp_path / "there"), Keys(tmp_path / "here")
    there.register(ONE, "二号")
    there.register(TWO, "三号")
    there.revoke(TWO, [CARD])
    here.register(TWO, "丙机")
    write_keys(tmp_path / "list.keys", there)
    looked = look_at_keys(tmp_path / "list.keys", here)
    assert ([one.what for one in looked], take_keys(here, looked)) == (["new", "revoked"], 2)
    assert {what for what, _, _ in changes(here, tmp_path / "list.keys")} == {"same"}
    assert here.signer(TWO, CARD).standing is Standing.ACCEPTED


def test_a_list_neither_confirms_a_key_nor_brings_a_revoked_one_back(tmp_path):
    there, here = Keys(tmp_path / "there"), Keys(tmp_path / "here")
    there.register(ONE, "二号")
    there.confirm(ONE, spoken(ONE), AT)
    there.register(TWO, "三号")
    here.register(TWO, "丙机", revoked=True)
    write_keys(tmp_path / "list.keys", there)
    take_keys(here, look_at_keys(tmp_path / "list.keys", here))
    assert [here.signer(key).standing for key in (ONE, TWO)] == [Standing.KNOWN, Standing.REVOKED]
    assert not here.signer(ONE).confirmed


def test_the_same_list_is_the_same_bytes_and_is_read_back(tmp_path):
    keys = Keys(tmp_path)
    keys.register(TWO, "三号")
    keys.register(ONE, "二号")
    write_keys(tmp_path / "a.keys", keys)
    keys.register(TWO, "三号")
    write_keys(tmp_path / "b.keys", keys)
    assert (tmp_path / "a.keys").read_bytes() == (tmp_path / "b.keys").read_bytes()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"PK",
        b'{"format":2,"keys":[],"type":"key_list"}',
        b'{"format":1,"keys":[{"key":"00","name":"x"}],"type":"key_list"}',
        b'{"format":1,"keys":[{"accepted":["x"],"key":"' + ONE.encode() + b'","name":"x"}],"type":"key_list"}',
        b'{"format":1,"keys":['
        + b",".join([b'{"key":"' + ONE.encode() + b'","name":"x"}'] * 2)
        + b'],"type":"key_list"}',
    ],
)
def test_what_is_no_list_is_refused_and_changes_nothing(tmp_path, data: bytes):
    path, keys = tmp_path / "x.keys", Keys(tmp_path / "home")
    path.write_bytes(data)
    with pytest.raises(KnownError) as refused:
        look_at_keys(path, keys)
    assert (refused.value.problem.code, dict(keys.known())) == ("keys_form", {})


def test_verifying_says_that_a_revoked_key_signed_a_card_that_is_still_accepted(tmp_path):
    theirs, mine, one = Keys(tmp_path / "theirs"), Keys(tmp_path / "mine"), card("v1", "m")
    path = sent(tmp_path, "card", one, theirs)
    mine.register(theirs.public(), "二号")
    mine.revoke(theirs.public(), [one.digest()])
    verdict = verify(path, mine)
    said = [phrase.said("zh") for phrase in verdict.phrases()]
    assert (verdict.stands, verdict.is_known, any("仍予认可" in line for line in said)) == (True, True, True)
    assert not verify(sent(tmp_path, "other", card("v2", "m"), theirs), mine).is_known


def test_gathering_takes_of_a_revoked_key_only_what_is_still_accepted(tmp_path):
    theirs, mine, one = Keys(tmp_path / "theirs"), Keys(tmp_path / "mine"), card("v1", "m")
    sent(tmp_path / "inbox", "a", one, theirs)
    sent(tmp_path / "inbox", "b", card("v2", "m"), theirs)
    mine.register(theirs.public(), "二号")
    mine.revoke(theirs.public(), [one.digest()])
    found = gather([tmp_path / "inbox"], Pool(), mine).files
    assert [(file.signer.standing, file.takes) for file in found] == [
        (Standing.ACCEPTED, True),
        (Standing.REVOKED, False),
    ]
