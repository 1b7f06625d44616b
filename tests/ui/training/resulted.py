# SPDX-License-Identifier: MPL-2.0
"""A drill whose answers came on paper: fifteen on the roster, twelve handed in, four ways of judging among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from inspector.app.hall import Hall
from inspector.app.training.building import add_site, new_draft, set_key, set_scene, with_drill
from inspector.app.training.drills import keep_drill, keep_key, keep_paper, keep_roster
from inspector.core.answers import Answer
from inspector.core.checklist import Checklist
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.roster import Roster, Trainee
from inspector.core.sites import Site
from inspector.core.text import text
from inspector.files.checklist_yaml import load_checklist
from tests.core.drills.groups import LOST, MET
from tests.flows.trainees import HEAD

NAMES = (
    "张伟",
    "王芳",
    "李娜",
    "张伟",
    "刘洋",
    "陈静",
    "杨磊",
    "赵敏",
    "黄强",
    "周杰",
    "吴霞",
    "徐丽",
    "孙涛",
    "马超",
    "朱琳",
)
UNITS = ("东街中队", "西街中队", "市场科")
WAYS = ("lenient", "strict", "careless", "steady")
TITLES = ("地面无积水", "通道畅通", "垃圾入桶", "公平秤可用", "证照上墙", "无占道经营", "灭火器有效", "三防设施完好")
POINT = (
    '      - {{id: "{n}", title: {{zh: {title}（第{n}处）, en: Sound at place {n}}}, full: 1, rule: yes_no,'
    " may_skip: true, faults: [{{zh: 有问题, en: A fault}}]}}\n"
)


def sheet(points: int = 16) -> Checklist:
    """A sheet of yes/no points."""
    made = "".join(POINT.format(n=n + 1, title=TITLES[n % len(TITLES)]) for n in range(points))
    checklist, problems = load_checklist((HEAD + made).encode())
    assert checklist is not None, problems
    return checklist


def made_drill(hall: Hall, *, name: str = "d1", points: int = 16, sites: int = 2, day: str = "2026-11-16") -> Drill:
    """Keep a drill with a key, a fault at every fourth question, and its roster of fifteen."""
    checklist = sheet(points)
    hall.workspace.keep_checklist(checklist)
    title = text({"zh": "十一月练兵", "en": "November drill"})
    draft = new_draft(name, title, Site("示例市场", "s1"), [checklist], day)
    for place in range(2, sites + 1):
        draft = add_site(draft, Site(f"示例街道{place}", f"s{place}"), [checklist])
    for place, item in enumerate(draft.drill.items()):
        reason = text(
            {"zh": f"第{place + 1}题：照片左下角可见。", "en": f"Question {place + 1}: see the lower left corner."}
        )
        key = KeyAnswer(item, MET if place % 4 else LOST, reason)
        draft = set_key(
            set_scene(draft, item, text({"zh": "清晨六点，东门。", "en": "Six in the morning."})),
            key,
            {checklist.digest(): checklist},
        )
    keep_drill(hall, with_drill(draft, draft.drill).drill)
    keep_key(hall, draft.key)
    keep_roster(hall, name, roster())
    return draft.drill


def roster() -> Roster:
    """Fifteen people, two of one name."""
    return Roster(tuple(Trainee(f"{n:03}", who, UNITS[n % 3]) for n, who in enumerate(NAMES, 1)))


def said(way: str, place: int, person: int) -> Answer | None:
    """What somebody of a way of judging says to a question."""
    fault = place % 4 == 0
    if place == 5:
        return LOST if person % 2 else MET  # the ambiguous one
    if way == "lenient":
        return MET if fault and (place + person) % 3 else LOST if fault else MET
    if way == "strict":
        return LOST if fault or (place + person) % 3 == 0 else MET
    if way == "careless":
        return (
            None
            if (place + person) % 7 == 0
            else (MET if fault else LOST)
            if (place + person) % 3 == 0
            else LOST
            if fault
            else MET
        )
    return LOST if fault else MET


def sheets(drill: Drill, people: int = 12) -> Mapping[str, Mapping[Item, Answer]]:
    """What everybody put on paper: three people of each way."""
    made: dict[str, Mapping[Item, Answer]] = {}
    for n in range(people):
        answers = {item: said(WAYS[n // 3 % 4], place, n) for place, item in enumerate(drill.items())}
        made[f"{n + 1:03}"] = {item: answer for item, answer in answers.items() if answer is not None}
    return made


def handed_in(hall: Hall, **how: object) -> Drill:
    """A drill with twelve papers typed in."""
    drill = made_drill(hall, **how)  # type: ignore[arg-type]  # passed on as they are
    keep_paper(hall, drill.id, sheets(drill), "何老师")
    return drill


def words(rows: Sequence) -> list[list[str]]:
    """The words of every cell of rows."""
    return [[cell.words for cell in row.cells] for row in rows]
