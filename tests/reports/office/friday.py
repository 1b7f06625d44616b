# SPDX-License-Identifier: MPL-2.0
"""A Friday of the office by hand: three streets, two periods, problems with photos; for the tests of its papers."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace

from PIL import Image

from inspector.core.exports import Options
from inspector.core.findings import Finding
from inspector.core.issuing.template import IssueHead, Template
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import FoundProblem, Walk
from inspector.core.moments import Moment
from inspector.core.points import PointId
from inspector.core.ranking.figures import Figures
from inspector.core.ranking.figuring import figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.reports.office.bulletin import BulletinMatter
from inspector.reports.office.report_matter import Front, ReportMatter, Shot
from tests.core.ranking.walks_made import market, picture, site, walk

WHEN = Moment(1_763_689_200_000)
HEAD = IssueHead(47, "2026-11-21", "李强")
STREETS = ("东门街道", "西关街道", "南湖街道")
FAULTS = ("出店经营，占用盲道约3米", "地面污水未清理，有明显异味", "公厕门锁损坏未及时维修")


def jpeg(shade: int = 90) -> bytes:
    """A small plain picture."""
    out = io.BytesIO()
    Image.new("RGB", (320, 240), (shade, 120, 160)).save(out, "JPEG")
    return out.getvalue()


def shot(name: str, data: bytes) -> Shot:
    """Its entry."""
    from hashlib import sha256

    return Shot(sha256(data).hexdigest(), 320, 240)


def week(day: str, sites: int = 4, shift: int = 0) -> tuple[Walk, ...]:
    """One walk at every site of every street; the later the street the more is lost."""
    found = []
    for place, street in enumerate(STREETS):
        for n in range(sites):
            bad = (n + place + shift) % 4 < place
            one = walk(
                site(f"{street[:2]}第{n + 1}农贸市场", street),
                market(),
                day,
                by="王敏",
                period="",
                floor=str(6 - (n + place + shift) % 3),
                stalls="lost" if bad else "met",
                toilet="met",
            )
            found.append(_faulty(one, n) if bad else one)
    return tuple(found)


def _faulty(one: Walk, n: int) -> Walk:
    key = (market().digest(), PointId("stalls"))
    finding = Finding(f"f{n}", FAULTS[n % 3], f"东门外第{n + 2}个摊位", photos=(f"{n:064x}",))
    way = FoundProblem(one.id, key, finding, one.cards[0], typical=n % 2 == 0)
    return replace(one, problems=(way,))


def friday(*more: Walk, plan: RankPlan | None = None) -> tuple[Picture, Figures]:
    """Two weeks of walks and their figures by the week."""
    whole = picture(*week("2026-11-12", shift=1), *week("2026-11-19"), *more)
    return whole, figures(whole, plan or RankPlan(period="week"))


def template(**more: object) -> Template:
    """The template of a small city's office."""
    own = {
        "office": "临江市文明城市创建工作指挥部办公室",
        "title": "关于第三季度实地测评情况的通报",
        "addressed": "各街道办事处，市直有关部门",
        "copied": "市委办公室，市政府办公室",
        "signer": "李强",
        "signed": "临江市文明城市创建工作指挥部办公室",
    }
    return Template(**{**own, **more})  # type: ignore[arg-type]  # a test hands on what it was given


def matter(
    found: tuple[Picture, Figures] | None = None, *, language: str = "zh", unit: str = "", edition: str = "outside"
) -> tuple[ReportMatter, Mapping[str, bytes]]:
    """The matter of a report, with the copies of its photos."""
    whole, numbers = found or friday()
    photos = dict.fromkeys(photo for one in numbers.problems for photo in one.finding.photos)
    held = {photo: jpeg(60 + 10 * place) for place, photo in enumerate(photos)}
    shots = {photo: shot(photo, data) for photo, data in held.items()}
    copies = {shots[photo].sha256: data for photo, data in held.items()}
    options = Options(language, edition, release="0.1.0")
    return ReportMatter(numbers, whole, options, Front(), WHEN, unit, shots), copies


def bulletin_matter(language: str = "zh", **more: object) -> tuple[BulletinMatter, Mapping[str, bytes]]:
    """The matter of a bulletin, with the copies of its photos."""
    made, copies = matter(language=language)
    return BulletinMatter(made, template(language=language), HEAD, **more), copies  # type: ignore[arg-type]  # as above
