# SPDX-License-Identifier: MPL-2.0
"""The ready drills: whole in both languages, with pictures of our own, faults, exemptions and distractors."""

from __future__ import annotations

import hashlib
import io
from functools import cache

import pytest
from PIL import Image, ImageChops, ImageStat

from inspector.app.hall import Hall
from inspector.app.paths import shipped
from inspector.app.training import building
from inspector.app.training.drills import drill_of, keep_drill, keep_key
from inspector.app.training.from_folder import READY, checklist_of, ready_drills, take_ready
from inspector.app.training.grid_cells import cell_answer, cell_text
from inspector.core.answers import Status
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.grading import GradingDesk
from inspector.core.drills.meaning import same
from inspector.core.drills.ruled import ruled
from inspector.core.problems import LANGUAGES, KnownError
from inspector.core.rules.rule import Outcome
from inspector.files.drill_yaml import WrittenDrill, load_drill
from tools.drill_pictures.__main__ import DRILLS, drawn

FOLDER = shipped("resources") / "samples" / "drills"
LARGEST, MOST = 150_000, 4_000_000


@cache
def ready(name: str) -> WrittenDrill:
    made, problems = load_drill(FOLDER / name, name, "zh", checklist_of)
    assert made is not None, problems
    return made


def taken_off(name: str, said: KeyAnswer) -> bool:
    sheets = {sheet.digest(): sheet for sheet in ready(name).checklists}
    point = sheets[said.item[1]].by_id()[said.item[2]]
    if said.answer.value is None:
        return False
    return point.rule.judge(point.full, said.answer.value).outcome is not Outcome.MET


@pytest.mark.parametrize("name", READY)
def test_every_question_has_words_a_picture_a_key_and_a_reason_in_both_languages(name: str):
    made = ready(name)
    assert len(made.drill.items()) >= 12
    assert set(made.key.answers) == set(made.drill.items())
    scenes = [scene for site in made.drill.sites for scene in site.scenes]
    assert len(scenes) == len(made.drill.items()) + len(made.drill.sites)
    spoken = [made.drill.title, made.drill.note, *(scene.words for scene in scenes)]
    spoken += [said.reason for said in made.key.answers.values()]
    assert {text.languages() for text in spoken} == {("en", "zh")}
    assert all(scene.photos for scene in scenes)


@pytest.mark.parametrize("name", READY)
def test_faults_sound_points_and_distractors_are_mixed(name: str):
    answers = ready(name).key.answers.values()
    faults = [said for said in answers if taken_off(name, said)]
    distracting = [said.distractor for said in answers if said.distractor.words]
    assert len(faults) >= 4
    assert len(answers) - len(faults) >= 4
    assert len(distracting) >= 3
    assert {text.languages() for text in distracting} == {("en", "zh")}


def test_some_points_do_not_apply():
    skipped = [name for name in READY for said in ready(name).key.answers.values() if said.answer.value is None]
    assert set(skipped) >= {"market", "street"}
    assert {said.answer.status for name in READY for said in ready(name).key.answers.values()} == {
        Status.JUDGED,
        Status.NOT_APPLICABLE,
    }


@pytest.mark.parametrize("name", READY)
def test_every_picture_is_shown_small_and_holds_nothing_but_the_picture(name: str):
    shown = set(ready(name).photos)
    for path in sorted((FOLDER / name).glob("*.jpg")):
        data = path.read_bytes()
        assert hashlib.sha256(data).hexdigest() in shown, f"{path.name} is shown nowhere, or was changed on the way in"
        assert len(data) < LARGEST
        with Image.open(io.BytesIO(data)) as image:
            assert (image.size, dict(image.getexif())) == ((1120, 840), {})


def test_all_pictures_together_are_no_burden():
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.jpg")) < MOST


@pytest.mark.parametrize("name", READY)
def test_every_picture_is_drawn_by_our_own_hand(name: str):
    assert {path.stem for path in (FOLDER / name).glob("*.jpg")} == set(DRILLS[name])
    for one in sorted(DRILLS[name])[::6]:
        with Image.open(FOLDER / name / f"{one}.jpg") as kept, Image.open(io.BytesIO(drawn(name, one))) as anew:
            differing = ImageStat.Stat(ImageChops.difference(kept, anew)).mean
        assert max(differing) < 2, one  # another release of the drawing library may set a letter a little otherwise


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ready_drills_are_offered_with_title_and_counts(language: str):
    offered = {one.name: one for one in ready_drills(language)}
    assert tuple(offered) == READY
    assert [one.questions for one in offered.values()] == [18, 17, 12]
    assert all(one.title and one.note and one.pictures > one.questions for one in offered.values())


@pytest.mark.parametrize("name", READY)
def test_a_ready_drill_is_taken_as_a_drill_of_ones_own(hall: Hall, name: str):
    draft = take_ready(hall, name, "en")
    keep_drill(hall, draft.drill)
    state = keep_key(hall, draft.key)
    sheets = {digest: hall.workspace.checklist(digest) for digest in draft.drill.checklists()}
    assert drill_of(hall, draft.drill.id).drill == state.drill
    assert building.missing(draft, sheets) == ()
    assert take_ready(hall, name, "en").drill.id != draft.drill.id
    assert draft.drill.sites[0].site.name.startswith("Practice")


def test_a_name_there_is_not_is_refused(hall: Hall):
    with pytest.raises(KnownError) as refused:
        take_ready(hall, "../market", "zh")
    assert refused.value.problem.code == "drill_ready"


@pytest.mark.parametrize("name", READY)
def test_who_answers_as_the_key_passes_and_who_finds_no_fault_does_not(name: str):
    made = ready(name)
    sheets = {sheet.digest(): sheet for sheet in made.checklists}
    desk = GradingDesk(made.drill, ruled(made.key, ()), sheets)
    right = {item: said.answer for item, said in made.key.answers.items()}
    perfect = desk.graded(Attempt("007", "张伟", "", "exam", right))
    assert (perfect.held.agreement, perfect.held.detection, perfect.held.false_alarm) == (1, 1, 0)
    assert perfect.passed
    sound = {item: one for item, one in right.items() if not taken_off(name, made.key.answers[item])}
    lenient = desk.graded(Attempt("008", "张伟", "", "exam", sound))
    assert lenient.held.detected == 0
    assert not lenient.passed


@pytest.mark.parametrize("name", READY)
def test_an_answer_written_on_paper_is_the_keys_own(name: str):
    made = ready(name)
    points = {(sheet.digest(), point.id): point for sheet in made.checklists for point in sheet.points()}
    for item, said in made.key.answers.items():
        point = points[item[1:]]
        read = cell_answer(point, cell_text(point, said.answer, "zh"))
        assert read is not None
        assert same(read, said.answer), item
