# SPDX-License-Identifier: MPL-2.0
"""Building a drill deed by deed: sites, questions, scenes and key; what it lacks is told question by question."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from inspector.app.hall import Hall
from inspector.app.training import building
from inspector.app.training.building import DrillDraft
from inspector.app.training.drills import drill_of, keep_drill, keep_key
from inspector.core.answers import Answer, Status
from inspector.core.checklist import PointId
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import NOWHERE, Item
from inspector.core.problems import KnownError
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.core.values import Choice
from tests.app.halls import sheet
from tests.flows.stories import photo

SHEET = sheet().digest()
SHEETS = {SHEET: sheet()}
LOST = Answer(Status.JUDGED, Choice("lost"))


def item(point: str, site: str = "a") -> Item:
    return (site, SHEET, PointId(point))


def begun() -> DrillDraft:
    return building.new_draft("d1", text("考核"), Site("一号", "a"), [sheet()])


def test_a_new_drill_asks_every_point_and_lacks_everything():
    draft = begun()
    assert draft.drill.items() == (item("1"), item("2"), item("3"))
    assert building.ready(draft) == (0, 3)
    assert [one.code for one in building.missing(draft, SHEETS)] == ["drill_no_scene", "drill_no_key"] * 3


def test_a_question_is_ready_with_a_scene_a_key_and_its_reason():
    draft = building.set_scene(begun(), item("1"), text("积水"))
    draft = building.set_key(draft, KeyAnswer(item("1"), LOST), SHEETS)
    assert building.lacking(draft, item("1")) == ["drill_no_reason"]
    draft = building.set_key(draft, KeyAnswer(item("1"), LOST, text("有积水")), SHEETS)
    assert building.ready(draft) == (1, 3)


def test_the_scene_of_a_site_serves_all_its_questions():
    draft = building.set_scene(begun(), ("a", *NOWHERE), text("市场全景"))
    assert "drill_no_scene" not in {one.code for one in building.missing(draft, SHEETS)}
    assert building.set_scene(draft, ("a", *NOWHERE)).drill.sites[0].scenes == ()


def test_what_is_not_asked_any_more_loses_its_scene_and_key():
    draft = building.set_scene(begun(), item("1"), text("积水"))
    draft = building.set_key(draft, KeyAnswer(item("1"), LOST), SHEETS)
    fewer = building.ask(draft, "a", [(SHEET, PointId("3")), (SHEET, PointId("2"))])
    assert fewer.drill.items() == (item("3"), item("2"))
    assert (fewer.drill.sites[0].scenes, fewer.key.answers) == ((), {})


@pytest.mark.parametrize(
    ("point", "answer", "code"),
    [
        ("1", Answer(Status.NOT_APPLICABLE), "na_not_allowed"),
        ("1", Answer(Status.JUDGED, Choice("B")), "answer_form"),
        ("1", Answer(Status.UNJUDGED), "key_status"),
        ("9", LOST, "key_point"),
    ],
)
def test_a_key_its_point_does_not_take_is_refused(point: str, answer: Answer, code: str):
    with pytest.raises(KnownError) as refused:
        building.set_key(begun(), KeyAnswer(item(point), answer), SHEETS)
    assert refused.value.problem.code == code


def test_sites_come_and_go_and_keep_their_ids():
    draft = building.add_site(begun(), Site("二号", "b"), [sheet()])
    assert [one.site.id for one in draft.drill.sites] == ["a", "b"]
    renamed = building.change_site(draft, "b", Site("另一个", "zzz"))
    assert renamed.drill.sites[1].site == Site("另一个", "b")
    assert [one.site.id for one in building.remove_site(draft, "a").drill.sites] == ["b"]


def test_the_only_site_stays_and_no_id_is_given_twice():
    for code, deed in (
        ("drill_last_site", lambda: building.remove_site(begun(), "a")),
        ("drill_site_unknown", lambda: building.ask(begun(), "zzz", [])),
        ("drill_form", lambda: building.add_site(begun(), Site("重复", "a"), [sheet()])),
        ("drill_form", lambda: building.ask(begun(), "a", [])),
    ):
        with pytest.raises(KnownError) as refused:
            deed()
        assert refused.value.problem.code == code


def test_a_scenes_photo_is_kept_upright_and_says_nothing_but_the_picture(hall: Hall):
    name = building.keep_scene_photo(hall, photo(orientation=6))
    kept = hall.workspace.photos.photo(name)
    assert ((kept.width, kept.height), kept.taken, kept.place) == ((48, 64), "", None)
    assert b"SecretPhone" not in hall.workspace.photos.content(name)


def test_a_photo_larger_than_a_screen_is_made_smaller(hall: Hall):
    out = io.BytesIO()
    Image.new("RGB", (4000, 1000), "teal").save(out, "PNG")
    kept = hall.workspace.photos.photo(building.keep_scene_photo(hall, out.getvalue()))
    assert (kept.width, kept.height) == (1600, 400)


def test_a_photo_may_be_shown_twice(hall: Hall):
    hall.workspace.keep_checklist(sheet())
    name = building.keep_scene_photo(hall, photo())
    draft = building.set_scene(begun(), item("1"), photos=[name, name])
    draft = building.set_scene(draft, item("3"), photos=[name])
    keep_drill(hall, draft.drill)
    keep_key(hall, draft.key)
    assert drill_of(hall, "d1").drill.photos() == (name,)


def test_a_copy_is_a_drill_of_its_own_with_another_seed():
    draft = building.set_key(begun(), KeyAnswer(item("1"), LOST), SHEETS)
    draft = building.with_drill(draft, replace(draft.drill, order="shuffled", seed="s"))
    copy = building.copied(draft, "0123456789", "2026-12-01")
    assert (copy.drill.id, copy.key.drill, copy.drill.day) == ("0123456789", "0123456789", "2026-12-01")
    assert copy.drill.seed != draft.drill.seed
    assert copy.key.answers == draft.key.answers
