# SPDX-License-Identifier: MPL-2.0
"""Letters that are signed and whole, and yet would do harm: namesakes, visits of others, checklists that changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.arrivals import arrived
from inspector.app.assigning import assign, begin_planned, emptied, unassign, write_assignment
from inspector.app.hall import Hall, open_hall
from inspector.app.letters import write_letter
from inspector.app.returning import write_return
from inspector.app.round_log import append, round_of
from inspector.app.rounds import add_sites, change_round, make_round, replace_site
from inspector.app.sealing import seal_visit
from inspector.app.trust import Keys
from inspector.core.canonical import Record
from inspector.core.problems import KnownError
from inspector.core.round_plans import RoundPlan, Sheet
from inspector.core.sites import Site
from tests.app.halls import begun, counting, sheet, ticking

SITES = (Site("甲市场", "M1", type="农贸市场"), Site("乙超市", "M2", type="超市"))
PLAN = RoundPlan("2026-11", "十一月", sheets=(Sheet("", (sheet().digest(),)),))


@contextmanager
def laptop(folder: Path, name: str) -> Iterator[Hall]:
    """Somebody else's laptop."""
    opened = open_hall(folder / name, folder / f"{name}-home", clock=ticking(), new_id=counting())
    yield opened
    opened.close()


def sent(hall: Hall, folder: Path) -> Path:
    """A letter for 王敏, who goes to the first site."""
    hall.workspace.keep_sites(SITES)
    make_round(hall, PLAN, [sheet()])
    add_sites(hall, "2026-11", ["M1", "M2"])
    assign(hall, "2026-11", ["M1"], ["王敏"])
    return write_assignment(hall, "2026-11", ["王敏"], folder / "1.assignment").path


def test_a_letter_that_came_is_kept_as_the_file_was(hall: Hall, tmp_path: Path):
    path = sent(hall, tmp_path)
    with laptop(tmp_path, "b") as other:
        came = arrived(other, path)
        arrived(other, path)
        assert [line.digest for line in other.workspace.letters("assignment")] == [came.letter.digest]
        assert other.workspace.letter(came.letter.digest) == path.read_bytes()


def test_a_visit_keeps_the_checklist_its_letter_brought_though_the_round_has_another_now(hall: Hall, tmp_path: Path):
    first = sent(hall, tmp_path)
    newer = replace(sheet(), version="2")
    change_round(
        hall, replace(PLAN, sheets=(Sheet("", (sheet().digest(),)), Sheet("农贸市场", (newer.digest(),)))), [newer]
    )
    assign(hall, "2026-11", ["M2"], ["李强"])
    second = write_assignment(hall, "2026-11", ["李强"], tmp_path / "2.assignment").path
    with laptop(tmp_path, "b") as other:
        arrived(other, first)
        arrived(other, second)
        visit = round_of(other, "2026-11").stop("M1").visit
        assert tuple(other.enter(begin_planned(other, visit)).checklists) == (sheet().digest(),)


def test_the_letter_of_a_namesake_is_not_taken_for_one_that_came_before(hall: Hall, tmp_path: Path):
    path = sent(hall, tmp_path)
    with laptop(tmp_path, "b") as other:
        make_round(other, replace(PLAN, sheets=()))
        with pytest.raises(KnownError, match="another office"):
            arrived(other, path)
        assert other.workspace.letters() == ()


def claiming(hall: Hall, path: Path, visit: str, folder: Path) -> Path:
    """The letter once more, of another round, that claims an id for its visit."""
    said: Record = arrived(hall, path).letter.record
    rounds, (planned,) = said["round"], said["visits"]  # type: ignore[misc] # a record of the test's own
    assert isinstance(rounds, dict)
    assert isinstance(planned, dict)
    claim = {**said, "round": {**rounds, "id": "other"}, "visits": ({**planned, "visit": visit},)}
    made = folder / "claim.assignment"
    made.write_bytes(write_letter(claim, [sheet()], Keys(folder / "stranger")))
    return made


def test_no_letter_takes_a_visit_that_is_planned_or_begun_for_another_site(hall: Hall, tmp_path: Path):
    path = sent(hall, tmp_path)
    planned = round_of(hall, "2026-11").stop("M1").visit
    with laptop(tmp_path, "b") as other:
        arrived(other, path)
        for visit in (planned, begun(other)):
            with pytest.raises(KnownError, match="another one here"):
                arrived(other, claiming(hall, path, visit, tmp_path))
        assert [line.id for line in other.workspace.rounds()] == ["2026-11"]


def test_a_newer_letter_comes_after_its_visits_were_begun(hall: Hall, tmp_path: Path):
    first = sent(hall, tmp_path)
    append(hall, "2026-11", "state", {"site": "M2", "state": "closed"})
    second = write_assignment(hall, "2026-11", ["王敏"], tmp_path / "2.assignment").path
    with laptop(tmp_path, "b") as other:
        arrived(other, first)
        visit = begin_planned(other, round_of(other, "2026-11").stop("M1").visit)
        assert (arrived(other, second).again, begin_planned(other, visit)) == (False, visit)


def test_a_site_is_replaced_for_a_state(hall: Hall, tmp_path: Path):
    sent(hall, tmp_path)
    with pytest.raises(KnownError, match="state"):
        replace_site(hall, "2026-11", "M2", "x", "")


def test_only_the_office_that_sent_a_visit_out_sends_it_back(hall: Hall, tmp_path: Path):
    path = sent(hall, tmp_path)
    stranger = Keys(tmp_path / "stranger")
    with laptop(tmp_path, "b") as other:
        arrived(other, path)
        session = other.enter(begin_planned(other, round_of(other, "2026-11").stop("M1").visit))
        card = seal_visit(session)
        for name, keys in (("x", stranger), ("y", Keys(hall.home))):
            write_return(tmp_path / f"{name}.returned", card, "照片不清", "", keys)
        with pytest.raises(KnownError, match="another key"):
            arrived(other, tmp_path / "x.returned")
        assert not arrived(other, tmp_path / "y.returned").again
        assert arrived(other, tmp_path / "x.returned").again


def test_who_has_nothing_left_to_do_gets_a_letter_that_says_so(hall: Hall, tmp_path: Path):
    first = sent(hall, tmp_path)
    with pytest.raises(KnownError, match="李强"):
        write_assignment(hall, "2026-11", ["李强"], tmp_path / "x.assignment")
    assert emptied(hall, round_of(hall, "2026-11")) == ()
    unassign(hall, "2026-11", ["M1"])
    assert emptied(hall, round_of(hall, "2026-11")) == (("王敏",),)
    second = write_assignment(hall, "2026-11", ["王敏"], tmp_path / "2.assignment").path
    assert emptied(hall, round_of(hall, "2026-11")) == ()
    with laptop(tmp_path, "b") as other:
        arrived(other, first)
        planned = round_of(other, "2026-11").stop("M1").visit
        arrived(other, second)
        assert other.workspace.plan("2026-11") == ()
        with pytest.raises(KnownError):
            begin_planned(other, planned)
