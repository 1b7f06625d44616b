# SPDX-License-Identifier: MPL-2.0
"""Every number of the papers is what `inspector rank --json` says, and each of them can be explained to the answers."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from inspector.app.hall import open_hall
from inspector.app.office.publishing import compose
from inspector.cli import main
from inspector.core.exact import show
from inspector.core.issuing.template import IssueHead
from inspector.core.merging.picture import Picture
from inspector.core.policies import Weight
from inspector.core.ranking.explaining import explain_row
from inspector.core.ranking.figuring import figures
from inspector.core.reasons import recompute
from inspector.core.shown import bare
from inspector.files.docx_reading import read_docx
from inspector.files.pdf_reading import read_pdf_text
from tests.app.halls import counting, ticking
from tests.app.office.gathered_week import PLAN, STREETS, gathered, template, week_card

FAULT = "路面积水，影响通行"
TITLES = {"area": "属地排名", "trade": "条线排名", "type": "分类型结果"}
RATES = ("rate", "passes")
SAMPLE = {"sites", "walks", "judged", "met", "problems"}
NUMBER = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Papers:
    """What the shell says of a week, the picture it was made from, and what each paper says."""

    said: dict
    picture: Picture
    words: tuple[str, ...]
    pages: str
    sheets: dict[str, list[list]]

    def rows(self, by: str) -> list[dict]:
        """The rows of a table as the shell gives them."""
        return next(table["rows"] for table in self.said["tables"] if table["by"] == by)


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    """Two weeks in three streets of unlike fortune, ranked from a shell and laid on three papers."""
    folder = tmp_path_factory.mktemp("numbers")
    hall = open_hall(folder / "w", folder / "home", clock=ticking(), new_id=counting())
    spots = [(place, street, site) for place, street in enumerate(STREETS) for site in range(1, 4 + place)]
    before = [week_card(site, street, "2026-11-09", heaps=(2 - place) * site % 3) for place, street, site in spots]
    now = [
        week_card(site, street, heaps=place * site % 3, fault=FAULT if site == 2 else "")
        for place, street, site in spots
    ]
    office = gathered(hall, *before, *now)
    wanted = ("bulletin_docx", "report_pdf", "report_xlsx")
    docx, pdf, xlsx = compose(office, PLAN, template(), folder, wanted, head=IssueHead(47, "2026-11-20", "李强"))
    seen = office.picture()
    hall.close()
    book = CalamineWorkbook.from_path(str(xlsx.path))
    sheets = {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
    pages = "\n".join(read_pdf_text(pdf.path.read_bytes()))
    return Papers(ranked(folder), seen, read_docx(docx.path).paragraphs, bare(pages), sheets)


def ranked(folder: Path) -> dict:
    """What `inspector rank --json` says of the workspace."""
    told = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(told):
        patch.setenv("INSPECTOR_HOME", str(folder / "home"))
        assert main(["rank", "--workspace", str(folder / "w"), "--period", "week", "--json"]) == 0
    return json.loads(told.getvalue())


def shown(row: dict) -> dict[str, str]:
    """The numbers of a row as papers print them."""
    rise, sample, rates = row.get("rise"), row["sample"], row["shown"]
    said = "–" if rise is None else f"↑{rise}" if rise > 0 else f"↓{-rise}" if rise else "0"
    wholes = {"place": row.get("place"), "last_place": row.get("last_place")}
    found = {name: "–" if number is None else str(number) for name, number in wholes.items()}
    found |= {"value": rates["value"], "passes": f"{rates['passes']}%", "last": rates.get("last_value", "–")}
    return found | {"rise": said} | {name: str(sample[name]) for name in ("sites", "judged", "problems")}


@pytest.mark.parametrize("by", ["area", "trade"])
def test_every_row_of_a_ranking_stands_in_the_bulletin_and_in_the_report(papers, by):
    for row in papers.rows(by):
        one, tied = shown(row), "并列" if row.get("tied") else ""
        own = [one["place"], row["unit"], one["sites"], one["value"]]
        own += [one[name] for name in ("last", "last_place", "rise", "problems")] + [tied] * bool(tied)
        starts = [n for n in range(len(papers.words)) if list(papers.words[n : n + len(own)]) == own]
        names = ("sites", "judged", "value", "passes", "last", "last_place", "rise", "problems")
        line = "".join([one["place"], row["unit"], *(one[name] for name in names), tied])
        assert (len(starts), bare(line) in papers.pages) == (1, True)


@pytest.mark.parametrize("by", ["area", "trade", "type"])
def test_the_cells_of_a_ranking_hold_the_same_numbers(papers, by):
    head, *cells = [row for row in papers.sheets[TITLES[by]] if "名次" in row or isinstance(row[0], float)]
    assert [named for row in cells if (named := row[1])] == [name(row) for row in papers.rows(by)]
    for row, found in zip(papers.rows(by), cells, strict=True):
        held = dict(zip(head, found, strict=True))
        sample = row["sample"]
        assert [held["点位数"], held["观测数"], held["问题"]] == [
            sample[one] for one in ("sites", "judged", "problems")
        ]
        assert [held["名次"], held["上期名次"], held["升降"]] == [row[one] for one in ("place", "last_place", "rise")]
        rates = [held["得分"], held["上期得分"], held["符合率"] * 100]
        assert rates == [pytest.approx(float(row["shown"][one])) for one in ("value", "last_value", "passes")]


def name(row: dict) -> str:
    """The name of a unit in Chinese."""
    return row.get("title", {}).get("zh", row["unit"])


@pytest.mark.parametrize(("kind", "sheet"), [("sections", "总体得分"), ("points", "各条目得分")])
def test_projects_and_points_agree_between_shell_pages_and_cells(papers, kind, sheet):
    head, *cells = [row for row in papers.sheets[sheet] if "得分率" in row or isinstance(row[-1], float)]
    rows = {f"{one.get('point', '')} {one['title']['zh']}".strip(): one for one in papers.said[kind] if one["judged"]}
    assert cells
    assert rows.keys() == {cell for found in cells for cell in found[:2]} & rows.keys()
    for found in cells:
        held, one = dict(zip(head, found, strict=True)), rows[next(cell for cell in found if cell in rows)]
        rates = [one["shown"][name] for name in RATES]
        assert [held["得分率"], held["符合率"]] == [pytest.approx(float(rate) / 100) for rate in rates]
        assert held["观测数"] == one["judged"]
        assert "".join(f"{rate}%" for rate in rates) in papers.pages


def test_the_matrix_and_the_trend_hold_what_the_shell_says(papers):
    matrix, shown = papers.said["matrix"], papers.sheets["条目与单位对照"]
    found = [row[1:] for row in shown if isinstance(row[-1], float)]
    places = [(p, u) for p in range(len(matrix["points"])) for u in range(len(matrix["units"]))]
    rates = {(cell["p"], cell["u"]): round_half_up(cell["rate"]) for cell in matrix["cells"]}
    assert [rate for row in found for rate in row] == [rates[place] for place in places]
    lines: dict[str, list[object]] = {}
    for row in papers.sheets["趋势"]:
        if isinstance(row[-1], float):
            lines.setdefault(row[0], row[1:])  # the samples stand below the rates
    for one in papers.said["trends"]:
        assert lines[one["unit"] or "全域"] == [pytest.approx(float(step["shown"]["value"])) for step in one["steps"]]


def round_half_up(spelled: str) -> int:
    """A rate as the matrix shows it."""
    return int(Fraction(spelled) + Fraction(1, 2))


def test_the_bulletin_says_the_figures_in_its_sentences(papers):
    total, area = papers.said["total"], papers.rows("area")
    rates, sample, by = total["shown"], total["sample"], Fraction(total["value"]) - Fraction(total["last_value"])
    change = f"较上期（{rates['last_value']}）{'上升' if by > 0 else '下降'}{show(abs(by))}。"
    ordered = "、".join(f"{row['unit']}（{row['shown']['value']}）" for row in area)
    risen = "、".join(f"{row['unit']}（升{row['rise']}位）" for row in area if row.get("rise", 0) > 0)
    points = [one for one in papers.said["points"] if one["judged"] > one["met"]]
    wanted = {
        f"全域得分{rates['value']}（按得分率计，{sample['sites']}个点位）",
        f"观测{sample['judged']}次，符合{sample['met']}次",
        f"发现问题{sample['problems']}个。{change}",
        f"属地单位得分由高到低依次为：{ordered}。",
        f"名次上升较多的为{risen}。",
        *(f"（第{one['point']}条）：观测{one['judged']}次，" for one in points),
        *(f"次，占{percent(one['judged'] - one['met'], one['judged'])}。" for one in points),
    }
    whole = "\n".join(papers.words)
    assert [words for words in wanted if words not in whole] == []


def test_a_pass_rate_that_is_no_ratio_of_the_counts_beside_it_is_called_a_mean(papers):
    total = papers.said["total"]
    passes = f"{total['shown']['passes']}%"
    assert percent(total["sample"]["met"], total["sample"]["judged"]) != passes
    assert any(f"，平均符合率{passes}；" in words for words in papers.words)
    assert ["平均符合率", passes] in [row[:2] for row in papers.sheets["测评报告"]]


def percent(part: int, whole: int) -> str:
    """A share as papers print it."""
    return f"{show(Fraction(100 * part, whole))}%"


def test_no_number_of_the_first_section_comes_from_elsewhere(papers):
    text = "\n".join(papers.words)
    section = text[text.index("一、总体情况") : text.index("二、主要问题")]
    known = {*numbers(papers.said), *NUMBER.findall("2026年11月16日 一、"), str(len(papers.said["points"]))}
    known |= {str(len(papers.rows("area"))), str(len(papers.said["walks"]))}
    total = papers.said["total"]
    known.add(show(abs(Fraction(total["value"]) - Fraction(total["last_value"]))))
    assert {said for said in NUMBER.findall(section) if said not in known} == set()


def numbers(value: object) -> Iterator[str]:
    """Every number of a JSON value as it would be printed; of exact rates only what is shown."""
    if isinstance(value, dict):
        for key in ("sample", "shown", "place", "last_place", "rise", "tables", "total", "rows"):
            yield from numbers(value.get(key))
        if value.keys() <= SAMPLE or value.keys() <= {"value", "score", "passes", "last_value"}:
            yield from (str(one) for one in value.values())
    elif isinstance(value, list):
        for one in value:
            yield from numbers(one)
    elif isinstance(value, int):
        yield str(abs(value))


@pytest.mark.parametrize("measure", ["score", "pass"])
def test_every_rate_is_computed_again_from_its_answers(papers, measure):
    plan = replace(PLAN, measures=(Weight(measure, Fraction(1)),))
    found = figures(papers.picture, plan)
    printed = {"score": "score", "pass": "passes"}[measure]
    for by, unit, row in rows_of(papers):
        reason = explain_row(found, papers.picture, by, unit)
        assert reason is not None
        assert recompute(reason) == Fraction(row[printed])


def rows_of(papers: Papers) -> Iterator[tuple[str, str, dict]]:
    """Every row of every table, the whole first."""
    yield "", "", papers.said["total"]
    for table in papers.said["tables"]:
        yield from ((table["by"], row["unit"], row) for row in table["rows"])


@pytest.mark.parametrize("by", ["area", "type", "leader"])
def test_every_count_is_the_sum_over_the_visits_it_names(papers, by):
    for row in papers.rows(by):
        walks = [papers.picture.walks[name] for name in row["walks"]]
        tallies = [found.tally for walk in walks for found in walk.answers.values()]
        assert row["sample"] == {
            "sites": len({walk.header.site.id for walk in walks}),
            "walks": len(walks),
            "judged": sum(bool(one.judged) for one in tallies),
            "met": sum(bool(one.met) for one in tallies),
            "problems": sum(len(walk.problems) for walk in walks),
        }
