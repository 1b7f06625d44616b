# SPDX-License-Identifier: MPL-2.0
"""A drill never passes for a visit: not in lists, not as the time before, not in a day's papers, not outside."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from inspector.app.dossier import dossier_of_visit
from inspector.app.earlier import earlier
from inspector.app.erasing import erase_photo
from inspector.app.exporting import Target, export, options_for
from inspector.app.hall import Hall
from inspector.app.hints import hints_of
from inspector.app.sealing import seal_visit
from inspector.app.submitting import visits_of_day
from inspector.app.training.drills import keep_drill
from inspector.app.training.handing_in import hand_in
from inspector.app.training.taking import Sat, begin
from inspector.app.trust import Keys
from inspector.core.editions import outside
from inspector.core.problems import KnownError
from inspector.core.rounds import VisitId
from inspector.core.sites import Site
from inspector.core.values import Choice
from tests.app.halls import header, sheet
from tests.app.training.markets import ONE, SHEET, made
from tests.store.sample import picture

SITE = Site("城东农贸市场", "A", "城东路 1 号")


def drilled(hall: Hall, folder: Path) -> Sat:
    """A drill at a real site's very id and name, taken and handed in."""
    kept = made(hall)
    keep_drill(hall, replace(kept, sites=(replace(kept.sites[0], site=SITE), kept.sites[1])))
    sat = begin(hall, "d1", "007")
    session = hall.enter(sat.visits["A"])
    session.judge((SHEET, ONE), Choice("lost"))
    return hand_in(hall, sat, folder, {"A": session}).sat


def real(hall: Hall) -> VisitId:
    """A real visit of that site."""
    return hall.begin([sheet()], replace(header(), site=SITE))


def test_no_list_of_visits_shows_a_drill(hall: Hall, tmp_path: Path):
    drilled(hall, tmp_path / "out")
    store = hall.workspace
    assert (store.visits_page(), store.visits_page("城东"), store.visits_page(state="sealed")) == ((), (), ())
    assert (store.count_visits(), store.visits_at(SITE), len(store.visits_of_drill("d1"))) == (0, (), 2)
    visit = real(hall)
    assert [one.id for one in store.visits_page("城东")] == [one.id for one in store.visits_at(SITE)] == [visit]


def test_a_drill_is_nobodys_time_before_and_has_none(hall: Hall, tmp_path: Path):
    before = hall.enter(real(hall))
    before.judge((SHEET, ONE), Choice("lost"))
    before.settle()
    sat = drilled(hall, tmp_path / "out")
    assert earlier(hall.workspace, sat.visits["A"]) is None
    found = earlier(hall.workspace, real(hall))
    assert found is not None
    assert found.visit == before.id


def test_a_day_in_one_go_leaves_drills_to_the_training_page(hall: Hall, tmp_path: Path):
    sat = drilled(hall, tmp_path / "out")
    head = hall.workspace.visit(sat.visits["A"])
    assert head is not None
    visit = hall.begin([sheet()], replace(header(), date=head.header.date))
    seal_visit(hall.enter(visit))
    assert visits_of_day(hall, head.header.date) == (visit,)


def test_photos_of_drills_give_no_hints(hall: Hall):
    made(hall)
    for number in ("007", "008"):
        session = hall.enter(begin(hall, "d1", number).visits["A"])
        session.add_photo((SHEET, ONE), picture("blue"))
        session.settle()
    assert hints_of(hall.workspace) == ()


def test_a_planned_visit_is_no_drill(hall: Hall):
    made(hall)
    sat = begin(hall, "d1", "007")
    head = hall.enter(sat.visits["A"]).header
    with pytest.raises(KnownError) as refused:
        hall.begin([sheet()], head, visit=VisitId("planned-1"))
    assert refused.value.problem.code == "sitting_planned"
    with pytest.raises(KnownError, match="is no drill"):
        hall.enter(real(hall)).take_break()


def test_the_outside_edition_of_a_drill_names_nobody(hall: Hall, tmp_path: Path):
    sat = drilled(hall, tmp_path / "out")
    card = hall.enter(sat.visits["A"]).scorecard()
    made_outside = outside(card, {SHEET: sheet()}, {})
    assert made_outside.visit().header.sitting is None
    said = made_outside.canonical()
    assert [word for word in ("007", "东街", "张伟", "sitting") if word.encode() in said] == []
    assert made_outside.visit().header.kind == "drill"


def test_a_photo_a_drill_shows_stays_when_a_visit_erases_it(hall: Hall):
    kept = made(hall)
    session = hall.enter(real(hall))
    session.add_photo((SHEET, ONE), hall.workspace.photos.content(kept.photos()[0]))
    done = erase_photo(hall.workspace, session, kept.photos()[0], "有人脸")
    assert (done.gone, done.kept) == ((), kept.photos())
    assert hall.workspace.check() == ()


def pages_of(path: Path) -> list[str]:
    """The words of every page of a PDF."""
    document = pypdfium2.PdfDocument(path)
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return found


def test_every_page_of_an_ordinary_paper_says_that_it_is_a_drill(hall: Hall, tmp_path: Path):
    sat = drilled(hall, tmp_path / "out")
    dossier, keys = dossier_of_visit(hall.workspace, sat.visits["A"]), Keys(hall.home)
    for edition in ("internal", "outside"):
        path = tmp_path / f"{edition}.pdf"
        (made_paper,) = export(dossier, options_for("zh", edition), [Target("pdf", path)], keys)
        pages = pages_of(path)
        assert (made_paper.verdict.stands, [page for page in pages if "培训考核" not in page]) == (True, [])
        said = "".join("".join(pages).split())
        assert "实地测评评分表" not in said
        assert "本次考核未设此题" in said
