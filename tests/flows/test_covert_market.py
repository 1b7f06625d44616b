# SPDX-License-Identifier: MPL-2.0
"""The covert market: 27 points, one fail at three places under two units, fourteen phone photos entered later."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PIL import Image

from inspector.app.dossier import dossier_of_visit
from inspector.app.exporting import Exported, Target, export, options_for
from inspector.app.hall import Hall, open_hall
from inspector.app.hints import hints_of
from inspector.app.sealing import gaps, seal_visit
from inspector.app.session import Session
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.answers import Status
from inspector.core.checklist import PointId
from inspector.core.moments import Moment
from inspector.core.rounds import Header
from inspector.core.scoring import scored
from inspector.core.sites import Site, Unit
from inspector.core.values import Choice
from inspector.files.pdf_reading import read_pdf_text
from inspector.files.workbook_reading import Page, read_workbook
from tests.app.halls import counting, let_wait
from tests.content.best_answers import best, shipped
from tests.flows.stories import ENDINGS
from tests.flows.test_outside import pieces, spellings

NAMES = ("欧阳清晨", "Quentin Marlowe")
LATER = 40 * 60_000
FAILED = PointId("3")
PLACES = (("东门第二排", "城东街道"), ("水产区排水沟", "城东街道"), ("北门卸货口", "区城管局"))
SUSPICION = ("可疑", "异常", "嫌疑", "作假", "补拍", "滞后", "超时", "延迟", "无时间", "缺少时间", "40分钟", "40 分钟")
SUSPICION += ("suspicious", "suspect", "irregular", "late entry", "delayed", "40 min", "no time stamp", "warning")


class Watch:
    """A clock that goes on by a second a look, and can be set on."""

    def __init__(self) -> None:
        self.ms = 1_795_050_000_000

    def __call__(self) -> Moment:
        self.ms += 1000
        return Moment(self.ms, 480)


@dataclass(frozen=True)
class Market:
    """The sealed visit, and its papers by (edition, language, format)."""

    hall: Hall
    session: Session
    papers: dict[tuple[str, str, str], Exported]


def bare_photo(number: int) -> bytes:
    """A photo as a chat passes it on: no EXIF at all."""
    out = io.BytesIO()
    image = Image.new("RGB", (160, 120), (90 + number * 9, 120, 130))
    image.paste((20, 20, 20), (number * 8, 10, number * 8 + 30, 90))
    image.save(out, "JPEG")
    return out.getvalue()


def covert_market() -> Header:
    units = (Unit("城东街道"), Unit("区城管局", "trade"))
    site = Site("城东农贸市场", "S-017", "解放路 128 号", units, "农贸市场")
    return Header(site, "covert", "11月第3周暗访", "2026-11", "citizens", NAMES, "2026-11-19", "创建办", round="R-3")


def judge_all(session: Session) -> None:
    """Judge what is asked on a covert visit: all is well but one point, which fails at three places."""
    for point in shipped("cn-market").points():
        key = (session.active, point.id)
        if session.answer(key).status is Status.UNJUDGED:
            session.judge(key, Choice("lost") if point.id == FAILED else best(point))
    for place, unit in PLACES:
        found, _ = session.add_finding((session.active, FAILED), "地面积水，下水不畅", place)
        session.change_finding((session.active, FAILED), replace(found, units=(unit,)))


def enter_photos(hall: Hall, session: Session) -> None:
    """Let fourteen photos come into the tray, and put them to the three places, one after the other."""
    for number in range(14):
        let_wait(hall, session, bare_photo(number), f"mmexport{number}.jpg")
    key = (session.active, FAILED)
    for number, waiting in enumerate(session.tray):
        session.link_photo(key, waiting.sha256, session.answer(key).findings[number % 3].id)
    session.arrange_tray(())


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Market]:
    folder, watch = tmp_path_factory.mktemp("covert"), Watch()
    hall = open_hall(folder / "workspace", folder / "home", clock=watch, new_id=counting())
    session = hall.enter(hall.begin([shipped("cn-market")], covert_market()))
    judge_all(session)
    watch.ms += LATER
    enter_photos(hall, session)
    assert gaps(session) == ()
    seal_visit(session)
    dossier, papers = dossier_of_visit(hall.workspace, session.id), {}
    for edition, language in (("internal", "zh"), ("internal", "en"), ("outside", "zh"), ("outside", "en")):
        targets = [Target(form, folder / edition / language / name) for form, name in ENDINGS.items()]
        made = export(dossier, options_for(language, edition), targets, Keys(folder / "home"))
        papers.update({(edition, language, one.format): one for one in made})
    yield Market(hall, session, papers)
    hall.close()


def said_by(paper: Exported) -> str:
    """Every word a paper shows."""
    data = paper.path.read_bytes()
    if paper.format == "pdf":
        return "\n".join(read_pdf_text(data))
    return "\n".join(str(cell) for page in read_workbook(data).shown() for cell in page.cells.values())


def problem_rows(market: Market, edition: str) -> list[dict[int, object]]:
    """The rows of the problems' sheet that bear a number, each by column."""
    book = read_workbook(market.papers[edition, "zh", "xlsx"].path.read_bytes())
    page: Page = next(page for page in book.shown() if "问题" in page.part.name or "督查" in page.part.name)
    rows = sorted({row for row, column in page.cells if column == 1 and isinstance(page.cells[row, 1], int | float)})
    return [{column: cell for (at, column), cell in page.cells.items() if at == row} for row in rows]


def test_the_checklist_asks_27_points_and_one_fails(market: Market):
    total = scored(market.session.running[market.session.active]).total
    assert len(list(shipped("cn-market").points())) == 27
    assert (total.lost, total.unjudged, total.left_out) == (1, 0, 1)


@pytest.mark.parametrize("edition", ["internal", "outside"])
def test_there_are_three_problem_rows_with_place_unit_and_photos(market: Market, edition: str):
    rows = problem_rows(market, edition)
    assert [(row[3], row[6 if "街道" in unit else 7]) for row, (_, unit) in zip(rows, PLACES, strict=True)] == list(
        PLACES
    )
    numbers = [number for row in rows for number in re.findall(r"\d+", str(row[8]))]
    assert (len(rows), sorted(map(int, numbers))) == (3, list(range(1, 15)))


@pytest.mark.parametrize("form", ["pdf", "xlsx"])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("edition", ["internal", "outside"])
def test_no_paper_bears_a_mark_of_suspicion(market: Market, edition: str, language: str, form: str):
    said = said_by(market.papers[edition, language, form]).casefold()
    assert [word for word in SUSPICION if word in said or word.replace(" ", "") in "".join(said.split())] == []


def test_the_office_gets_no_hint_either(market: Market):
    assert hints_of(market.hall.workspace) == ()


@pytest.mark.parametrize("form", ENDINGS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_inspectors_name_is_in_any_byte_of_the_outside_edition(market: Market, language: str, form: str):
    found = list(pieces(market.papers["outside", language, form].path.read_bytes()))
    words = (*NAMES, "欧阳", "Quentin", "Marlowe", "mmexport", "S-017", "R-3\x00")
    wanted = [one for word in words for one in spellings(word)]
    assert len(found) > 3
    assert [(name, one) for name, data in found for one in wanted if one in data] == []


@pytest.mark.parametrize("form", ENDINGS)
@pytest.mark.parametrize("edition", ["internal", "outside"])
def test_every_paper_stands(market: Market, edition: str, form: str, tmp_path: Path):
    assert verify(market.papers[edition, "zh", form].path, Keys(tmp_path)).stands


def test_all_fourteen_photos_are_in_the_papers_of_both_editions(market: Market):
    for edition in ("internal", "outside"):
        book = read_workbook(market.papers[edition, "zh", "xlsx"].path.read_bytes())
        assert sum(len(page.part.drawn) for page in book.shown()) == 14
