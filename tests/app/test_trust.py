# SPDX-License-Identifier: MPL-2.0
"""Keys: made once, kept for the person alone, compared by words, known by the office's own list."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from inspector.app.trust import Keys, Standing, signed, spoken
from inspector.core.problems import KnownError

STRANGE = "0f" * 32


def test_a_key_is_made_on_first_use_and_stays(tmp_path: Path):
    made = Keys(tmp_path).public()
    assert Keys(tmp_path).public() == made
    assert len(bytes.fromhex(made)) == 32


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the user's folder by its own rights")
def test_the_private_key_is_for_its_owner_alone(tmp_path: Path):
    Keys(tmp_path).public()
    assert stat.S_IMODE((tmp_path / "keys" / "own.key").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700


def test_a_signature_holds_for_its_message_and_key_alone(tmp_path: Path):
    keys, other = Keys(tmp_path / "one"), Keys(tmp_path / "two")
    signature = keys.sign(b"card")
    assert signed(keys.public(), b"card", signature)
    assert not signed(keys.public(), b"care", signature)
    assert not signed(other.public(), b"card", signature)
    assert not signed("zz", b"card", signature)
    assert keys.sign(b"card") == signature


def test_a_key_is_own_known_unknown_or_revoked(tmp_path: Path):
    keys = Keys(tmp_path)
    assert keys.signer("").standing is Standing.NONE
    assert keys.signer(STRANGE).standing is Standing.UNKNOWN
    assert keys.signer(keys.public()).standing is Standing.OWN
    keys.register(STRANGE, "二号笔记本")
    assert (keys.signer(STRANGE).standing, keys.signer(STRANGE).name) == (Standing.KNOWN, "二号笔记本")
    keys.register(STRANGE, "二号笔记本", revoked=True)
    assert keys.signer(STRANGE).standing is Standing.REVOKED


def test_asking_about_a_signer_makes_no_key(tmp_path: Path):
    assert Keys(tmp_path).signer(STRANGE).standing is Standing.UNKNOWN
    assert list(tmp_path.iterdir()) == []


def test_the_words_of_a_key_are_the_same_everywhere():
    assert spoken(STRANGE) == "gofapu tegobi sumoha marumo"
    assert spoken("0e" + "0f" * 31) != spoken(STRANGE)


@pytest.mark.parametrize("key", ["", "0F" * 32, "0f" * 31, "../../etc", "0f" * 33])
def test_what_is_no_key_is_not_put_on_the_list(tmp_path: Path, key: str):
    with pytest.raises(KnownError) as refused:
        Keys(tmp_path).register(key, "x")
    assert refused.value.problem.code == "key_form"


@pytest.mark.parametrize("broken", ["{", "[]", '{"a": "b"}', '{"a": {"name": 1}}'])
def test_a_broken_list_is_said_and_never_overwritten(tmp_path: Path, broken: str):
    (tmp_path / "known_keys.json").write_text(broken, "utf-8")
    with pytest.raises(KnownError) as refused:
        Keys(tmp_path).register(STRANGE, "x")
    assert refused.value.problem.code == "known_keys_broken"
    assert (tmp_path / "known_keys.json").read_text("utf-8") == broken


def test_a_broken_own_key_is_said_and_never_replaced(tmp_path: Path):
    keys = Keys(tmp_path)
    keys.public()
    (tmp_path / "keys" / "own.key").write_bytes(b"short")
    with pytest.raises(KnownError) as refused:
        keys.public()
    assert refused.value.problem.code == "own_key_broken"
    assert (tmp_path / "keys" / "own.key").read_bytes() == b"short"


def test_no_private_key_is_in_a_workspace_or_an_export(story):
    private = (story.hall.home / "keys" / "own.key").read_bytes()
    folder = story.hall.workspace.folder
    everything = [path for path in folder.rglob("*") if path.is_file()]
    everything += [one.path for one in story.papers.values()]
    assert len(everything) > 6
    assert [path for path in everything if private in path.read_bytes()] == []
    assert os.path.commonpath([folder, story.hall.home]) not in {str(folder), str(story.hall.home)}
