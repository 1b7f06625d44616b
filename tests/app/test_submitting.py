# SPDX-License-Identifier: MPL-2.0
"""Handing in: names by pattern, sizes that fit, a day in one go, and cards that come back."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from inspector.app.arrivals import arrived
from inspector.app.dossier import dossier_of_visit
from inspector.app.erasing import erase_photo
from inspector.app.file_names import ENDINGS, FIELDS, MOST, check_pattern, paper_name
from inspector.app.returning import card_of, return_letter, write_return
from inspector.app.rounds import make_round
from inspector.app.sealing import seal_visit
from inspector.app.settings import Settings, changed
from inspector.app.submitting import Wish, hand_in, hand_in_day, predicted, visits_of_day
from inspector.app.trust import Keys
from inspector.core.problems import KnownError
from inspector.core.round_plans import RoundPlan
from inspector.core.rounds import Header
from inspector.core.sites import Site, Unit
from inspector.core.values import Choice
from tests.app.halls import begun
from tests.app.test_session import key_of, refusal

ALL = ("pdf", "xlsx", "bundle")
HEAD = Header(Site("城东/市场", "D-7", units=(Unit("高新区"),)), date="2026-11-16", inspectors=("王敏", "李强"))


def noisy(seed: int) -> bytes:
    """A photo that does not shrink well: seeded noise, as large as a phone's screen."""
    dots = hashlib.shake_128(bytes([seed])).digest(60 * 80 * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", (60, 80), dots).resize((900, 1200)).save(out, "JPEG", quality=92)
    return out.getvalue()


def sealed(hall, photos: int = 0):
    """A sealed visit with some photos at a lost point."""
    session = hall.enter(begun(hall))
    session.judge(key_of(session), Choice("lost"))
    for seed in range(photos):
        session.add_photo(key_of(session), noisy(seed))
    seal_visit(session)
    return session


def test_a_name_is_made_of_the_fields_the_office_sets():
    assert paper_name(HEAD, pattern="{date}_{id}_{site}_{area}") == "2026-11-16_D-7_城东 市场_高新区"


def test_fields_that_are_empty_leave_no_gap():
    assert paper_name(HEAD, pattern="{date}_{round}_{period}_{site}") == "2026-11-16_城东 市场"
    assert paper_name(HEAD, pattern="{round}") == "城东 市场 2026-11-16"


def test_an_outside_paper_never_bears_a_name():
    assert "王敏" in paper_name(HEAD, pattern="{site}-{inspectors}")
    assert paper_name(HEAD, pattern="{site}-{inspectors}-{id}", edition="outside") == "城东 市场 对外版"
    told = replace(HEAD, title="王敏组十一月测评")
    assert paper_name(told, pattern="{round}", edition="outside") == "＊＊组十一月测评 对外版"


@pytest.mark.parametrize("pattern", ["{sit}", "{site", "site}", "{}", "{{site}}"])
def test_a_field_there_is_not_is_named_and_the_others_offered(pattern: str):
    with pytest.raises(KnownError) as refused:
        check_pattern(pattern)
    assert refused.value.problem.code == "name_pattern"
    assert refusal(changed, Settings(), "file_names", pattern) == "name_pattern"


@given(st.text(max_size=120), st.lists(st.sampled_from(FIELDS), max_size=4))
def test_any_name_is_one_every_file_system_takes(words: str, fields: list[str]):
    pattern = "".join(f"{{{name}}}{words.translate({123: None, 125: None})}" for name in fields)
    named = paper_name(replace(HEAD, title=words, site=Site(words)), pattern=pattern)
    assert 0 < len(named) <= MOST + 1
    assert not set(named) & set('<>:"/\\|?*\n\t')
    assert named == named.strip(" .")


def test_a_name_windows_keeps_for_itself_is_not_used():
    assert paper_name(replace(HEAD, site=Site("CON"), date="")) == "CON_"


def test_the_sizes_foretold_are_those_written(hall):
    session = sealed(hall, photos=5)
    foretold = predicted(hall, session.id, Wish(ALL, "zh"))
    for paper in hand_in(hall, session.id, Wish(ALL, "zh")):
        assert abs(paper.size - foretold.sizes[paper.format]) < 0.05 * paper.size


@pytest.mark.parametrize("edition", ["internal", "outside"])
def test_papers_are_made_to_fit_a_mail(hall, edition: str):
    session = sealed(hall, photos=5)
    papers = ("pdf", "xlsx")
    free = {one.format: one.size for one in hand_in(hall, session.id, Wish(papers, "en", edition))}
    limit = (free["pdf"] + free["xlsx"]) // 2
    fitted = {one.format: one.size for one in hand_in(hall, session.id, Wish(papers, "en", edition, limit))}
    assert free["pdf"] > limit > max(fitted.values())


def test_what_cannot_fit_is_said_and_exported_as_small_as_it_gets(hall):
    session = sealed(hall, photos=2)
    foretold = predicted(hall, session.id, Wish(("pdf",), "zh", limit=1000))
    assert (foretold.pixels, foretold.fits(1000)) == (480, False)
    assert hand_in(hall, session.id, Wish(("pdf",), "zh", limit=1000))[0].verdict.stands


def test_a_day_is_handed_in_at_one_go_and_no_paper_overwrites_another(hall, tmp_path: Path):
    visits = [sealed(hall).id, sealed(hall).id]
    begun(hall)
    (day,) = {dossier_of_visit(hall.workspace, visit).card.visit().header.date for visit in visits}
    assert set(visits_of_day(hall, day)) == set(visits)
    handed = hand_in_day(hall, visits_of_day(hall, day), Wish(("pdf", "bundle"), "zh"), tmp_path / "out")
    assert len({paper.path for one in handed for paper in one.papers}) == 4 == len(list((tmp_path / "out").iterdir()))
    assert visits_of_day(hall, "1999-01-01") == ()


def test_a_visit_that_cannot_be_exported_keeps_no_other_from_its_papers(hall, tmp_path: Path):
    broken, whole = sealed(hall, photos=1), sealed(hall)
    hall.workspace.photos.path(broken.answer(key_of(broken)).photos[0]).write_bytes(b"gone")
    handed = hand_in_day(hall, [broken.id, whole.id], Wish(("pdf",), "zh"), tmp_path / "out")
    assert [one.problem.code if one.problem else "" for one in handed] == ["photo_damaged", ""]


@pytest.mark.parametrize("form", ALL)
def test_a_card_sent_back_opens_its_visit_again_with_the_reason(hall, tmp_path: Path, form: str):
    session = sealed(hall)
    (paper,) = hand_in(hall, session.id, Wish((form,), "zh"), tmp_path)
    write_return(tmp_path / "x.returned", card_of(paper.path), " 照片不清 ", "区创建办", Keys(hall.home))
    arrival = arrived(hall, tmp_path / "x.returned")
    again = hall.enter(session.id)
    assert (arrival.visit, again.sealed, again.revision) == (session.id, None, 1)
    assert again.returned is not None
    assert (again.returned.reason, again.returned.by, again.returned.card) == ("照片不清", "区创建办", paper.card)


def test_the_same_letter_twice_opens_the_visit_once(hall, tmp_path: Path):
    session = sealed(hall)
    write_return(tmp_path / "x.returned", session.scorecard(), "…", "", Keys(hall.home))
    assert [arrived(hall, tmp_path / "x.returned").again for _ in range(2)] == [False, True]
    assert hall.enter(session.id).revision == 1


def test_a_letter_about_another_card_opens_nothing(hall, tmp_path: Path):
    session = sealed(hall)
    card = session.scorecard()
    write_return(tmp_path / "x.returned", replace(card, head="0" * 64), "…", "", Keys(hall.home))
    assert refusal(arrived, hall, tmp_path / "x.returned") == "return_other"
    assert hall.enter(session.id).sealed is not None


def test_only_a_sealed_inner_card_is_sent_back_and_with_a_reason(hall, tmp_path: Path):
    session = hall.enter(begun(hall))
    keys = Keys(hall.home)
    assert refusal(return_letter, session.scorecard(), "…", "", keys) == "return_unsealed"
    seal_visit(session)
    assert refusal(return_letter, session.scorecard(), "  ", "", keys) == "return_reason"
    (paper,) = hand_in(hall, session.id, Wish(("pdf",), "zh", "outside"), tmp_path)
    assert refusal(card_of, paper.path) == "return_no_card"
    assert set(ENDINGS) == set(ALL)


def test_a_card_comes_back_though_a_photo_was_erased_since(hall, tmp_path: Path):
    session = sealed(hall, photos=2)
    card = session.scorecard()
    erase_photo(hall.workspace, session, card.photos[0].sha256, "路人要求")
    write_return(tmp_path / "x.returned", card, "照片不清", "", Keys(hall.home))
    assert [arrived(hall, tmp_path / "x.returned").again for _ in range(2)] == [False, True]
    assert dossier_of_visit(hall.workspace, session.id).card.visit().revision == 1


def test_the_papers_of_a_round_are_named_as_its_office_says(hall, tmp_path: Path):
    make_round(hall, RoundPlan("r1", "周暗访", file_names="{round}_{site}"))
    session = hall.enter(begun(hall))
    session.rewrite_header(replace(session.header, round="r1", title="周暗访"))
    seal_visit(session)
    (paper,) = hand_in(hall, session.id, Wish(("pdf",), "zh"), tmp_path)
    assert paper.path.name == f"周暗访_{session.header.site.name}.pdf"
    assert refusal(make_round, hall, RoundPlan("r2", "…", file_names="{sit}")) == "name_pattern"


def test_a_name_fits_disks_that_count_bytes_and_is_no_device_of_windows():
    assert len(paper_name(replace(HEAD, title="测" * 99), pattern="{round}", edition="outside").encode()) <= 215
    told = [paper_name(replace(HEAD, title=said), pattern="{round}") for said in ("nul.txt", "CON", "com1 .a")]
    assert told == ["nul_.txt", "CON_", "com1_ .a"]
