# SPDX-License-Identifier: MPL-2.0
"""A session by hand: two sites, twelve of fifteen people, some lenient, strict or careless, two rulings; for papers."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from PIL import Image, ImageDraw

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist
from inspector.core.drills.annex import Annex, annex
from inspector.core.drills.answer_key import AnswerKey, KeyAnswer, answer_key
from inspector.core.drills.attempt import Attempt, Timing
from inspector.core.drills.drill import Drill, DrillSite, Item, Scene
from inspector.core.drills.results import Results, results
from inspector.core.drills.roster import Roster, Trainee
from inspector.core.drills.ruling import Ruling
from inspector.core.exports import Options
from inspector.core.moments import Moment
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.core.values import Choice
from inspector.files.checklist_yaml import load_checklist
from inspector.reports.office.report_matter import Shot
from inspector.reports.training.group_matter import GroupMatter
from inspector.reports.training.training_matter import TrainingMatter, training_matter

WHEN = Moment(1_763_689_200_000, 480)
NAMES = ("张伟", "王芳", "李娜", "刘洋", "陈静", "杨帆", "赵磊", "黄敏", "周涛", "吴霞", "徐明", "张伟")
MISSING = ("孙丽", "胡军", "朱琳")
UNITS = ("东门街道办事处", "西关街道办事处", "市文明办")
ROOT = Path(__file__).resolve().parents[3]
MET, LOST = Answer(Status.JUDGED, Choice("met")), Answer(Status.JUDGED, Choice("lost"))
FAULTY = 3
"""Every third question has a fault."""
HERE = text({"zh": "通道湿滑，左侧第二个摊位前有积水。", "en": "Water stands before the second stall on the left."})
WHY = text({"zh": "积水面积超过起扣值，按条目应扣分。", "en": "The puddle is larger than the size that counts."})
LURE = text({"zh": "地面刚刚拖过，看上去都是湿的。", "en": "The floor was just mopped and looks wet all over."})


@lru_cache
def sheets() -> Mapping[str, Checklist]:
    """Two checklists of the library, by digest."""
    found = [load_checklist(ROOT / "checklists" / f"{name}.yaml")[0] for name in ("cn-market", "cn-street")]
    return {one.digest(): one for one in found if one is not None}


def picture(shade: int) -> bytes:
    """A plain scene."""
    out, image = io.BytesIO(), Image.new("RGB", (640, 480), (232, 236, 240))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 300, 640, 480), fill=(190, 190, 186))
    pen.ellipse((180 + shade, 350, 380 + shade, 410), fill=(120, 150, 180))
    image.save(out, "JPEG")
    return out.getvalue()


PHOTOS = tuple(picture(shade) for shade in (0, 60, 120))


@lru_cache
def drill() -> Drill:
    """Two sites; yes-or-no questions alone, most with a scene."""
    sites = tuple(_site(place, name, sheet) for place, (name, sheet) in enumerate(sheets().items(), 1))
    title = text({"zh": "十一月测评员培训考核", "en": "November drill for inspectors"})
    return Drill("november", title, sites, day="2026-11-16", trainer="李强", office="市创城办", minutes=60)


def _site(place: int, name: str, sheet: Checklist) -> DrillSite:
    asked = tuple((name, point.id) for point in sheet.points() if point.rule.kind == "yes_no")[:14]
    scenes = tuple(Scene(HERE, (sha256(PHOTOS[n % 3]).hexdigest(),), *one) for n, one in enumerate(asked) if n % 2)
    entrance = text({"zh": "上午九点，入口。", "en": "Nine in the morning, the entrance."})
    whole = Scene(entrance, (sha256(PHOTOS[0]).hexdigest(),))
    site = Site(f"示例点位{place}", f"s{place}", type=sheet.site_type.said("zh"))
    return DrillSite(site, (name,), asked, (whole, *scenes))


@lru_cache
def key() -> AnswerKey:
    """Every third question has a fault; some have something that misleads."""
    answers = (
        KeyAnswer(item, LOST if n % FAULTY == 0 else MET, WHY, distractor=LURE if n % 5 == 0 else text({}))
        for n, item in enumerate(drill().items())
    )
    return answer_key("november", tuple(answers))


def attempt(place: int, *, mode: str = "exam", manner: str = "") -> Attempt:
    """What one number answered: as the key, but for its manner."""
    answers: dict[Item, Answer] = {}
    for n, (item, wanted) in enumerate(key().answers.items()):
        said = wanted.answer
        if manner == "lenient" and said == LOST and n % 2 == 0:
            said = MET
        if manner == "strict" and said == MET and n % 4 == 1:
            said = LOST
        if (manner == "careless" and n % 3 != 1) or (n == 4 and place % 2) or (n == 7 and place % 3):
            said = MET if said == LOST else LOST
        answers[item] = said
    if manner == "blank":
        answers = dict(list(answers.items())[:-3])
    spent = Timing({item: 20 + n % 7 * 9 for n, item in enumerate(answers)}, 1_310 + place, 240 if place == 2 else 0)
    number = f"{place:03}"
    cards = tuple(sha256(f"{number}{site}".encode()).hexdigest() for site in range(2))
    edition, unit = drill().digest(), UNITS[place % 3]
    return Attempt(number, NAMES[place - 1], unit, mode, answers, cards, edition, 1, WHEN, timing=spent)


MANNERS = {3: "lenient", 5: "strict", 8: "careless", 10: "blank"}


@dataclass(frozen=True)
class Session:
    """Everything of the session."""

    matter: TrainingMatter
    group: GroupMatter
    results: Results
    annex: Annex
    copies: dict[str, bytes]


def rulings() -> tuple[Ruling, ...]:
    """One question made void, one amended."""
    items = drill().items()
    amended = KeyAnswer(items[4], LOST, WHY)
    return (
        Ruling("void", items[7], "情景照片看不清，无法判定。", "李强"),
        Ruling("amend", items[4], "复核现场照片，确有积水。", "李强", amended),
    )


def whole() -> Results:
    """The results of the session, beside those of an earlier one."""
    listed = Roster(tuple(Trainee(f"{n:03}", name, UNITS[n % 3]) for n, name in enumerate((*NAMES, *MISSING), 1)))
    taken = [attempt(place, manner=MANNERS.get(place, "")) for place in range(1, 13)]
    before = replace(drill(), id="october", day="2026-10-12", title=text({"zh": "十月", "en": "October"}))
    worse = [replace(one, answers=dict.fromkeys(one.answers, MET)) for one in taken[:9]]
    october = results(before, key(), (), listed, worse, checklists=sheets()).session()
    return results(drill(), key(), rulings(), listed, taken, checklists=sheets(), earlier_sessions=(october,))


@lru_cache
def session(language: str = "zh") -> Session:
    """Lay it open in one language."""
    found = whole()
    copies = {sha256(data).hexdigest(): data for data in PHOTOS}
    shots = {name: Shot(name, 640, 480) for name in copies}
    options = Options(language)
    matter = training_matter(drill(), sheets(), options, WHEN, key=found.key, void=found.void, shots=shots)
    stats = annex(found, sheets(), language, resamples=50)
    remarks = {found.points[4].item: "建议改为：通道内无大于0.5平方米的积水。"}
    group = GroupMatter(matter, found, stats, remarks, (("exam", "ab" * 32),))
    return Session(matter, group, found, stats, copies)
