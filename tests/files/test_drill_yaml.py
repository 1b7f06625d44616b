# SPDX-License-Identifier: MPL-2.0
"""A drill written by hand: read with its pictures and key, and every fault told with file and line."""

from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image

from inspector.app.training.from_folder import checklist_of
from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist, PointId
from inspector.core.drills.pass_rule import FOOD_RULE, PassTest
from inspector.core.problems import KnownError, Problem
from inspector.core.values import Choice, Counts, Occurrence
from inspector.files.drill_yaml import Loaded, load_drill
from tests.app.halls import sheet

DRILL = """
format: 1
title: {zh: 考核, en: Drill}
minutes: 30
order: shuffled
seed: 种子 1
reveal: 逐题
rule: food
sites:
  - id: a
    name: {zh: 一号, en: One}
    type: {zh: 市场, en: Market}
    checklists: [small]
    words: 全景
    photos: [one.png]
    questions:
      - point: "1"
        words: {zh: 门口积水, en: A puddle}
        photos: [one.png, sub/two.png]
        answer: ×
        accepted: [met]
        reason: {zh: 大于半平方米, en: Larger than half a square metre}
        distractor: 有提示牌
      - {point: "3", answer: {heap: 2}, reason: 两堆}
"""


CHINESE = """
format: 1
标题: 考核
时限: 20
计入: 末次
点位:
  - 名称: 一号
    测评表: small
    题目: [{条目: "1", 情景: 门口, 照片: one.png, 标准答案: 不符合, 理由: 有积水, 干扰项: 提示牌}]
"""


def picture() -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "SecretPhone"
    Image.effect_noise((40, 30), 90).save(out, "PNG", exif=exif)
    return out.getvalue()


def find(named: str, _folder: Path) -> Checklist:
    if named != "small":
        raise KnownError(Problem("checklist_unknown", found=named, known="small"))
    return sheet()


def loaded(folder: Path, text: str) -> Loaded:
    (folder / "sub").mkdir(exist_ok=True)
    (folder / "drill.yaml").write_text(text, "utf-8")
    for name in ("one.png", "sub/two.png"):
        (folder / name).write_bytes(picture())
    return load_drill(folder, "d1", "zh", find)


def faults(folder: Path, old: str, new: str) -> list[tuple[str, str]]:
    assert old in DRILL
    made, problems = loaded(folder, DRILL.replace(old, new, 1))
    assert made is None
    assert {problem.facts["file"] for problem in problems} == {"drill.yaml"}
    return [(problem.code, problem.facts["line"]) for problem in problems]


def test_a_written_drill_is_read_whole(tmp_path: Path):
    made, problems = loaded(tmp_path, DRILL)
    assert made is not None, problems
    drill = made.drill
    assert (drill.id, drill.minutes, drill.order, drill.seed, drill.reveal) == ("d1", 30, "shuffled", "种子 1", "each")
    assert drill.rule == FOOD_RULE
    assert [point for _, _, point in drill.items()] == ["1", "3"]
    assert (drill.sites[0].site.name, drill.sites[0].site.type) == ("一号", "市场")
    assert drill.scene("a") is not None
    assert len(drill.photos()) == len(made.photos) == 2


def test_the_key_has_answer_reason_accepted_and_distractor(tmp_path: Path):
    made, _ = loaded(tmp_path, DRILL)
    assert made is not None
    first, second = (made.key.answers["a", sheet().digest(), PointId(name)] for name in "13")
    assert (first.answer, first.accepted) == (
        Answer(Status.JUDGED, Choice("lost")),
        (Answer(Status.JUDGED, Choice("met")),),
    )
    assert (first.reason.said("en"), first.distractor.said("en")) == ("Larger than half a square metre", "有提示牌")
    assert second.answer == Answer(Status.JUDGED, Counts((Occurrence("heap", 2),)))


def test_pictures_are_kept_without_what_the_camera_wrote(tmp_path: Path):
    made, _ = loaded(tmp_path, DRILL)
    assert made is not None
    assert all(data.startswith(b"\xff\xd8") and b"SecretPhone" not in data for data in made.photos.values())


def test_a_rule_of_ones_own_is_data(tmp_path: Path):
    own = "rule: {title: 本地, tests: [{measure: agreement, bound: least, value: 0.85}]}"
    made, problems = loaded(tmp_path, DRILL.replace("rule: food", own))
    assert made is not None, problems
    assert (made.drill.rule.id, made.drill.rule.tests) == ("own", (PassTest("agreement", "least", Fraction(85, 100)),))


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("answer: ×", "answer: B", "answer_form", "20"),
        ("answer: ×", "answer: n/a", "na_not_allowed", "20"),
        ("answer: ×", "answer: unjudged", "key_status", "20"),
        ("accepted: [met]", "accepted: [met, B]", "answer_form", "21"),
        ('point: "1"', 'point: "9"', "point_unknown", "17"),
        ('point: "3"', 'point: "1"', "drill_asked_twice", "24"),
        ("        answer: ×\n", "", "field_missing", "21"),
        ("sub/two.png", "sub/three.png", "drill_picture", "19"),
        ("sub/two.png", "../two.png", "drill_picture_outside", "19"),
        ("sub/two.png", "drill.yaml", "picture_unknown", "19"),
        ("[small]", "[smal]", "checklist_unknown", "13"),
        ("reveal: 逐题", "reveal: 随便", "word_unknown", "7"),
        ("rule: food", "rule: foot", "word_unknown_near", "8"),
        ("minutes: 30", "minute: 30", "field_unknown_near", "4"),
        ("format: 1", "format: 2", "drill_newer", "2"),
        ("seed: 种子 1\n", "", "drill_form", "2"),
    ],
)
def test_every_fault_is_told_with_its_line(tmp_path: Path, old: str, new: str, code: str, line: str):
    assert (code, line) in faults(tmp_path, old, new)


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path):
    (tmp_path / "drill").mkdir()
    (tmp_path / "secret.png").write_bytes(picture())
    (tmp_path / "drill" / "link.png").symlink_to(tmp_path / "secret.png")
    made, problems = loaded(tmp_path / "drill", DRILL.replace("sub/two.png", "link.png"))
    assert (made, [problem.code for problem in problems]) == (None, ["drill_picture_outside"])


def test_fields_may_be_in_chinese(tmp_path: Path):
    made, problems = loaded(tmp_path, CHINESE)
    assert made is not None, problems
    assert (made.drill.title.said("zh"), made.drill.minutes, made.drill.counts) == ("考核", 20, "last")
    (said,) = made.key.answers.values()
    assert (said.answer, said.reason.said("zh")) == (Answer(Status.JUDGED, Choice("lost")), "有积水")


def test_several_faults_are_told_at_once(tmp_path: Path):
    made, problems = loaded(tmp_path, DRILL.replace("×", "B").replace("逐题", "x").replace("heap", "heep"))
    assert made is None
    assert [problem.facts["line"] for problem in problems] == ["7", "20", "24"]


@pytest.mark.parametrize("text", ["", "[]", "format: 1", "\x00", "sites: [[[", "format: 1\ntitle: x\nsites: []"])
def test_nothing_in_the_file_can_raise(tmp_path: Path, text: str):
    made, problems = loaded(tmp_path, text)
    assert made is None
    assert problems


def test_a_folder_without_the_file_says_so(tmp_path: Path):
    assert [one.code for one in load_drill(tmp_path, "d1", "zh", find)[1]] == ["file_unread"]


def test_the_example_of_the_documents_is_read(tmp_path: Path):
    documents = Path(__file__).resolve().parents[2] / "docs" / "formats.md"
    told = documents.read_text("utf-8").split("## drill.yaml", 1)[1].split("```yaml\n", 1)[1].split("```", 1)[0]
    (tmp_path / "drill.yaml").write_text(told, "utf-8")
    for name in ("gate.jpg", "floor.jpg"):
        (tmp_path / name).write_bytes(picture())
    made, problems = load_drill(tmp_path, "d1", "en", checklist_of)
    assert made is not None, problems
    assert [point for _, _, point in made.drill.items()] == ["3", "4"]
    assert len(made.key.answers) == 2
