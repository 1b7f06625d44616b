# SPDX-License-Identifier: MPL-2.0
"""A small visit to a market for tests of the print room: every rule kind, faults, notes, photos, and hostile words."""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from PIL import Image, ImageDraw

from inspector.core.answers import Answer, Status
from inspector.core.canonical import Record
from inspector.core.checklist import Band, Checklist, ChecklistDigest, Entry, Point, PointId, Section
from inspector.core.exports import Options
from inspector.core.findings import Finding
from inspector.core.moments import Moment
from inspector.core.photos import Photo
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row
from inspector.core.rules.deduct import Deduct, DeductLine
from inspector.core.rules.levels import Level, Levels
from inspector.core.rules.shortfall import Need, Shortfall
from inspector.core.rules.yes_no import LOST, MET, YesNo
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.sites import Site, Unit
from inspector.core.text import Text, text
from inspector.core.values import Choice, Counts, Occurrence, Value
from inspector.core.visits import Change, opening

NAMES = ("欧阳清晨", "Quentin Marlowe")
HOSTILE = '=1+1 <b>&amp;"quoted"</b> _x000D_ 𠮷𬭎 😀\tend'
START = Moment(1_795_050_127_123)


@dataclass(frozen=True)
class Sample:
    """A card with what it was made from; `photos` are renditions by the original's hash (here the same bytes)."""

    card: Scorecard
    checklists: Mapping[ChecklistDigest, Checklist]
    photos: Mapping[str, bytes]
    options: Options


def sample(
    language: str = "zh",
    sheet: str = "operation",
    *,
    answers: Mapping[str, Answer] | None = None,
    on_the_way: tuple[Finding, ...] = (),
    second: Checklist | None = None,
) -> Sample:
    """Make the visit; `answers` replaces the usual ones, `second` is a checklist walked beside and left blank."""
    sheet_checklist = checklist(sheet)
    digest = sheet_checklist.digest()
    checklists = {one.digest(): one for one in (sheet_checklist, second) if one is not None}
    photos = {hashlib.sha256(data).hexdigest(): data for data in (picture(n) for n in range(3))}
    given = usual(tuple(photos)) if answers is None else answers
    bodies: list[tuple[str, Record]] = [("open", opening(VisitId("visit-1"), tuple(checklists), header()))]
    bodies += [("point", Change((digest, PointId(point)), answer).record()) for point, answer in given.items()]
    if on_the_way:
        bodies.append(("on_the_way", {"findings": [finding.record() for finding in on_the_way]}))
    bodies.append(("seal", {}))
    rows = [
        Row(seq, kind, Moment(START.ms + seq * 41_000), "writer-laptop", body)
        for seq, (kind, body) in enumerate(bodies)
    ]
    linked = {photo for answer in given.values() for photo in answer.every_photo()}
    manifest = [entry(data) for sha, data in photos.items() if sha in linked]
    options = Options(language=language, release="0.1.0")
    return Sample(scorecard(rows, manifest, checklists), checklists, photos, options)


def card_of(sheet: Checklist, answers: Mapping[str, Answer]) -> Scorecard:
    """A card of one checklist."""
    digest = sheet.digest()
    bodies: list[tuple[str, Record]] = [("open", opening(VisitId("v"), (digest,), header()))]
    bodies += [("point", Change((digest, PointId(name)), answer).record()) for name, answer in answers.items()]
    rows = [Row(seq, kind, START, "w", body) for seq, (kind, body) in enumerate([*bodies, ("seal", {})])]
    return scorecard(rows, [], {digest: sheet})


def header() -> Header:
    units = (Unit("城东街道"), Unit("和平社区"), Unit("区市场监管局", "trade"))
    site = Site("城东农贸市场", "S-017", "解放路 128 号", units)
    return Header(
        site,
        "covert",
        "11月第3周暗访",
        "2026-11",
        "citizens",
        NAMES,
        "2026-11-16",
        "创建办",
        "正门 → 场内 → 公厕",
        "投诉件",
    )


def usual(photos: tuple[str, ...]) -> dict[str, Answer]:
    """The answers of the usual visit: one of each outcome and status."""
    puddle = Finding("f1", "可见积水约两张A4纸", "东门第二排", photos[:1], ("城东街道",), flags=("repeat",))
    stall = Finding("f2", HOSTILE, "水产区 3 号摊", photos[1:2], ("区城管局",))
    counted = Counts((Occurrence("a", 2, "南侧通道", photos[2:]), Occurrence("b", 1)))
    return {
        "1": judged(Counts((Occurrence("core", 1),)), note="仅入口一处"),
        "2": judged(MET),
        "3": judged(
            LOST,
            note="王摊主称当日已清扫；" + NAMES[0] + "现场复核",
            place="东门",
            photos=photos[:1],
            findings=(puddle, stall),
        ),
        "4": judged(Choice("B"), note="蹲位隔板有刻画"),
        "5": judged(counted),
        "6": Answer(Status.NOT_APPLICABLE),
        "7": Answer(Status.CANNOT_JUDGE, reason="weather"),
    }


def judged(
    value: Value, note: str = "", place: str = "", photos: tuple[str, ...] = (), findings: tuple[Finding, ...] = ()
) -> Answer:
    return Answer(Status.JUDGED, value, "", note, place, photos, findings)


def checklist(sheet: str = "operation") -> Checklist:
    """Eight points in three sections."""
    levels = Levels(tuple(Level(code, text(code), Fraction(f, 100)) for code, f in (("A", 100), ("B", 66), ("C", 0))))
    lines = (
        DeductLine("a", both("占道", "stall in the way"), Fraction(1, 2), 4),
        DeductLine("b", both("乱停", "badly parked"), Fraction(1)),
    )
    needs = Shortfall(Fraction(1), (Need("core", both("核心价值观", "core values"), 2),))
    first = Section(
        "publicity",
        both("公益宣传", "Publicity"),
        (point("1", "核心价值观宣传不少于2处", "Core values at 2 places", needs),),
    )
    second = Section(
        "environment",
        both("公共环境", "Environment"),
        (
            point("2", "垃圾分类及时清运", "Waste sorted and taken away"),
            point("3", "地面无积水、下水畅通", "No standing water, drains run"),
            point("4", "公厕有水、无异味", "Toilets have water and no smell", levels),
        ),
    )
    third = Section(
        "order",
        both("公共秩序", "Order"),
        (
            point("5", "无占道经营、车辆停放规范", "No stalls in the way, orderly parking", Deduct(lines)),
            point("6", "活禽区隔离、入笼", "Live poultry apart and caged"),
            point("7", "当日农残检测结果公示", "Pesticide results of the day shown"),
            point("8", "消防通道不被占用", "Fire lanes free"),
        ),
    )
    return Checklist(
        "sample-market",
        "2026.1",
        both("农贸市场", "Wet market"),
        both("农贸市场", "Wet market"),
        (first, second, third),
        sheet=sheet,
        source=both("示例数值，非官方标准", "example numbers, not an official standard"),
        trades=(Entry("market", both("市场监管部门", "Market regulation")),),
        grades=(Band("A", both("优秀", "excellent"), Fraction(90)), Band("B", both("合格", "passed"), Fraction(50))),
    )


def point(name: str, chinese: str, english: str, rule: Deduct | Levels | Shortfall | YesNo | None = None) -> Point:
    look_for = (both("通道、摊位前、水沟边", "aisles, stalls, gutters"), both("至少停留五分钟", "stay five minutes"))
    return Point(
        PointId(name),
        both(chinese, english),
        Fraction(3),
        rule or YesNo(),
        look_for=look_for,
        faults=(both("见到即算", "seen once is enough"),),
        exemptions=(both("正在冲洗的除外", "not while it is being washed"),),
        trades=("market",),
        may_skip=name == "6",
    )


def both(chinese: str, english: str) -> Text:
    return text({"zh": chinese, "en": english})


def picture(n: int) -> bytes:
    """Draw a small scene; each n differs, the second is upright."""
    size = (400, 600) if n == 1 else (640, 480)
    image = Image.new("RGB", size, (206 - 20 * n, 214, 220))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, size[1] * 2 // 3, *size), fill=(150, 150 - 10 * n, 140))
    draw.ellipse((size[0] // 4, size[1] * 3 // 4, size[0] * 3 // 4, size[1] - 20), fill=(120, 140, 170))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85)
    return out.getvalue()


def entry(data: bytes) -> Photo:
    width, height = Image.open(io.BytesIO(data)).size
    return Photo(hashlib.sha256(data).hexdigest(), "jpeg", width, height, len(data), "2026-11-16 08:12:00")
