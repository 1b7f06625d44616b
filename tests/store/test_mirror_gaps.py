# SPDX-License-Identifier: MPL-2.0
"""What is shown as in both copies is in both: erased and added again, lost on the stick, lost at home, found again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from inspector.app.erasing import erase_photo
from inspector.app.hall import Hall, open_hall
from inspector.app.saving import SaveState
from inspector.app.session import Session
from inspector.core.problems import KnownError
from inspector.store.mirror_copy import MirrorCopy
from tests.app.halls import begun, counting, ticking
from tests.app.test_session import key_of
from tests.flows.stories import photo

WAIT = 20


@contextmanager
def opened(folder: Path) -> Iterator[Hall]:
    """The workspace with its second copy at work."""
    made = open_hall(folder / "ws", folder / "home", clock=ticking(), new_id=counting())
    if made.workspace.setting("mirror") is None:
        made.mirroring.choose(folder / "stick")
    made.mirroring.start()
    yield made
    made.close()


def with_photo(hall: Hall) -> tuple[Session, str]:
    """A visit with a photo at its first point, and the photo's hash; everything is in both copies that can be."""
    session = hall.enter(begun(hall))
    kept, _ = session.add_photo(key_of(session), photo("teal"))
    assert session.settle()
    assert hall.mirroring.settle(WAIT)
    return session, kept.sha256


def shown(hall: Hall, session: Session) -> SaveState:
    """How the first point is shown once the second copy is up to date."""
    assert hall.mirroring.settle(WAIT)
    fresh = hall.enter(session.id)
    fresh.drain()
    return fresh.state(key_of(fresh))


def found(folder: Path, sha256: str) -> list[Path]:
    """Where the photo lies in a folder."""
    return [path for path in folder.rglob(f"{sha256}*") if "thumbnails" not in path.parts]


def test_a_photo_erased_in_one_visit_and_added_in_another_is_brought_again(tmp_path: Path):
    with opened(tmp_path) as hall:
        session, sha256 = with_photo(hall)
        erase_photo(hall.workspace, session, sha256, "误拍")
        assert hall.mirroring.settle(WAIT)
        begun(hall)
        assert hall.mirroring.settle(WAIT)
        other, _ = with_photo(hall)
        assert (shown(hall, other), len(found(tmp_path / "stick", sha256))) == (SaveState.MIRRORED, 1)


def test_a_photo_deleted_on_the_stick_is_brought_again_when_the_copy_is_opened(tmp_path: Path):
    with opened(tmp_path) as hall:
        session, sha256 = with_photo(hall)
    for path in found(tmp_path / "stick", sha256):
        path.unlink()
    with opened(tmp_path) as again:
        assert (shown(again, session), len(found(tmp_path / "stick", sha256))) == (SaveState.MIRRORED, 1)


def test_a_photo_lost_in_both_is_not_called_safe_after_a_restart_and_is_once_it_is_found(tmp_path: Path):
    with opened(tmp_path) as hall:
        session, sha256 = with_photo(hall)
    (here,) = found(tmp_path / "ws", sha256)
    content = here.read_bytes()
    for path in [here, *found(tmp_path / "stick", sha256)]:
        path.unlink()
    with opened(tmp_path) as again:
        assert (shown(again, session), again.mirroring.view.lacking) == (SaveState.SAVED, sha256)
    here.write_bytes(content)
    with opened(tmp_path) as once_more:
        assert (shown(once_more, session), len(found(tmp_path / "stick", sha256))) == (SaveState.MIRRORED, 1)


def test_what_is_erased_is_not_missed(tmp_path: Path):
    with opened(tmp_path) as hall:
        session, sha256 = with_photo(hall)
        erase_photo(hall.workspace, session, sha256, "误拍")
    with opened(tmp_path) as again:
        assert (shown(again, session), again.mirroring.view.lacking) == (SaveState.MIRRORED, "")


def test_no_photo_is_written_into_an_empty_folder_where_the_copy_was(tmp_path: Path):
    copy = MirrorCopy(tmp_path / "stick", "w1")
    copy.begin()
    (tmp_path / "stick").rename(tmp_path / "pulled")
    (tmp_path / "stick").mkdir()
    with pytest.raises(KnownError) as away:
        copy.keep_file(Path("photos/ab/abc.jpg"), b"", hashlib.sha256(b"").hexdigest())
    assert (away.value.problem.code, list((tmp_path / "stick").iterdir())) == ("mirror_away", [])
