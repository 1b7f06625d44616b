# SPDX-License-Identifier: MPL-2.0
"""Seen first, entered afterwards, and watched for a time: inside both times stand as facts, outside none of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.app.dossier import dossier_of_visit
from inspector.app.exporting import Exported, Target, export, options_for
from inspector.app.hall import open_hall
from inspector.app.sealing import seal_visit
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.checklist import PointId
from inspector.core.moments import Moment
from inspector.core.values import Choice
from inspector.files.pdf_reading import read_pdf_text
from inspector.files.workbook_reading import read_workbook
from tests.app.halls import begun, counting, ticking
from tests.flows.stories import ENDINGS

SEEN = Moment(1_763_257_600_000)  # forty minutes before the clock of the hall begins
SUSPICIONS = ("可疑", "疑似", "间隔", "相差", "滞后", "事后", "分钟后")


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[tuple[str, str], Exported]]:
    folder = tmp_path_factory.mktemp("times")
    hall = open_hall(folder / "workspace", folder / "home", clock=ticking(), new_id=counting())
    session = hall.enter(begun(hall))
    first = (session.active, PointId("1"))
    session.seen_now = SEEN
    session.stopwatch = lambda key: 632 if key == first else 0
    session.judge(first, Choice("lost"))
    session.add_finding(first, "地漏堵塞", "7号摊位前")
    seal_visit(session)
    dossier, made = dossier_of_visit(hall.workspace, session.id), {}
    for edition in ("internal", "outside"):
        targets = [Target(form, folder / edition / name) for form, name in ENDINGS.items()]
        found = export(dossier, options_for("zh", edition), targets, Keys(folder / "home"))
        made.update({(edition, one.format): one for one in found})
    yield made
    hall.close()


def said(papers: dict[tuple[str, str], Exported], edition: str, form: str) -> str:
    """All words of a paper, without white space."""
    data = papers[edition, form].path.read_bytes()
    if form == "pdf":
        return "".join("".join(read_pdf_text(data)).split())
    return "".join("".join(str(cell) for page in read_workbook(data).shown() for cell in page.cells.values()).split())


def test_the_pdf_says_when_it_was_seen_when_entered_and_how_long_watched(papers):
    words = said(papers, "internal", "pdf")
    assert [
        one for one in ("考察时间2025-11-1609:46", "录入时间2025-11-1610:26", "观察时长10分32秒") if one not in words
    ] == []


def test_the_workbook_says_both_times_in_one_line(papers):
    words = said(papers, "internal", "xlsx")
    assert [one for one in ("考察09:46·录入10:26", "观察10分32秒") if one not in words] == []


@pytest.mark.parametrize("form", ["pdf", "xlsx"])
@pytest.mark.parametrize("edition", ["internal", "outside"])
def test_no_paper_makes_anything_of_the_gap(papers, edition: str, form: str):
    words = said(papers, edition, form)
    assert [one for one in SUSPICIONS if one in words] == []


@pytest.mark.parametrize("form", ["pdf", "xlsx"])
def test_outside_no_time_stands_but_how_long_it_was_watched(papers, form: str):
    words = said(papers, "outside", form)
    assert [one for one in ("09:46", "10:26", "录入") if one in words] == []
    assert "10分32秒" in words


@pytest.mark.parametrize("form", ENDINGS)
@pytest.mark.parametrize("edition", ["internal", "outside"])
def test_every_paper_stands_when_it_is_proved_anew(papers, edition: str, form: str, tmp_path: Path):
    assert verify(papers[edition, form].path, Keys(tmp_path)).stands
