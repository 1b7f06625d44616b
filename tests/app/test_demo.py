# SPDX-License-Identifier: MPL-2.0
"""The demo: two visits through the same door as a key press, every paper proved, the same each time."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from inspector.app.demo import Demo, play_demo
from inspector.app.demo_friday import TINY
from inspector.app.demo_photos import ORIENTATIONS, take_photo
from inspector.app.demo_scenes import SCENES, paint
from inspector.app.dossier import dossier_of_bundle
from inspector.app.hall import open_hall
from inspector.app.office.office import Office
from inspector.app.training.results import drill_results
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.moments import Moment
from inspector.core.problems import KnownError


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Demo, Path]:
    """The demo in English, and its home."""
    home = tmp_path_factory.mktemp("home")
    return play_demo(tmp_path_factory.mktemp("out"), "en", home, TINY), home


def test_every_paper_of_the_demo_verifies(played):
    demo, home = played
    assert len(demo.exported) == 5
    assert [one.path.name for one in demo.exported if not verify(one.path, Keys(home)).stands] == []


def test_the_market_is_sealed_and_the_street_in_progress(played):
    demo, home = played
    hall = open_hall(demo.workspace, home)
    states = {one.id: (one.sealed is not None, one.settled, one.points) for one in hall.workspace.visits()}
    hall.close()
    assert states == {demo.market: (True, 27, 27), demo.street: (False, 11, 23)}


def test_the_demo_speaks_the_language_asked_for(played):
    demo, _ = played
    visit = dossier_of_bundle(demo.workspace.parent / "market.scorecard").card.visit()
    notes = [answer.note for answer in visit.answers.values() if answer.note]
    assert visit.header.site.name == "Chengdong Wet Market"
    assert [note for note in notes if not note.isascii() and "m²" not in note and "°" not in note] == []


def test_the_same_key_plays_the_same_bytes(played, tmp_path: Path):
    demo, home = played
    again = play_demo(tmp_path / "out", "en", home, TINY)
    assert [one.sha256 for one in again.exported] == [one.sha256 for one in demo.exported]


def test_a_folder_that_holds_a_demo_is_left_alone(played):
    demo, home = played
    with pytest.raises(KnownError) as refused:
        play_demo(demo.workspace.parent, "en", home)
    assert refused.value.problem.code == "demo_there"


def test_the_demo_does_not_give_a_laptop_its_id(played, tmp_path: Path):
    _, home = played
    play_demo(tmp_path / "out", "zh", tmp_path / "home", TINY)
    assert (tmp_path / "home" / "device").read_text() != (home / "device").read_text()


def test_the_office_merges_what_two_laptops_handed_in(played):
    demo, _ = played
    friday = demo.office.friday
    assert len(friday.files()) == demo.office.applied.cards == 9
    assert {path.parent.parent.name for path in friday.files()} == {"laptop-1", "laptop-2", "laptop-2-copy"}
    assert [one.kind for one in demo.office.papers] == ["bulletin_docx", "report_pdf", "report_xlsx", "summary"]


def test_the_same_week_merges_to_the_same_bytes(played, tmp_path: Path):
    demo, home = played
    again = play_demo(tmp_path / "out", "en", home, TINY)
    assert sorted(map(_content, again.office.friday.files())) == sorted(map(_content, demo.office.friday.files()))


def test_a_class_of_fifteen_took_the_drill_and_each_way_of_judging_is_named(played):
    demo, home = played
    hall = open_hall(demo.workspace, home)
    found = drill_results(hall, Office(hall), demo.drill)
    hall.close()
    ways = Counter(line.graded.behaviour for line in found.lines)
    assert ways == {"lenient": 3, "strict": 3, "careless": 3, "steady": 3}
    assert [line.number for line in found.lines if line.graded.passed] == ["004", "008", "012"]
    assert [one.number for one in found.missing] == ["013", "014", "015"]


def _content(path: Path) -> str:
    """The digest of the card in a bundle."""
    return dossier_of_bundle(path).card.digest()


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_is_a_picture_with_many_colours(scene: str):
    seen = paint(scene, "").resize((200, 150)).getcolors(30_000)
    assert seen is not None
    assert len(seen) > 50


def test_photos_come_turned_as_phones_turn_them_and_stand_upright():
    when = Moment(1_763_260_000_000)
    tags = [Image.open(io.BytesIO(take_photo("floor", "积水", "水", when, turn))).getexif() for turn in range(7)]
    assert tuple(tag.get(0x0112, 0) for tag in tags) == ORIENTATIONS
