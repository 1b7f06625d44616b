# SPDX-License-Identifier: MPL-2.0
"""Two systems in one walk: a market judged once for the civilised city and for the hygiene city, down to the papers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.app.dossier import dossier_of_bundle, dossier_of_visit
from inspector.app.exporting import Target, export, options_for
from inspector.app.hall import Hall, open_hall
from inspector.app.sealing import gaps, seal_visit
from inspector.app.session import Session
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.app.visit_lines import standing
from inspector.cli import main
from inspector.core.answers import Status
from inspector.core.canonical import Json
from inspector.core.checklist import PointId
from inspector.core.scorecard import check
from inspector.core.scoring import outlook
from inspector.core.values import Choice, Counts, Marks, Occurrence, Share, Value
from inspector.core.visits import Key
from tests.app.halls import counting, header, ticking
from tests.content.best_answers import best, shipped
from tests.flows.stories import ENDINGS, photo

SYSTEMS = ("cn-market", "cn-hygiene-market")
PAIRS = {"2": "11", "3": "17", "6": "3", "7": "4", "9": "5", "10": "6", "11": "10", "13": "18", "14": "7"}
"""The points of the hygiene sheet that the other asks in their place."""

FAULTS: dict[str, Value] = {
    "3": Choice("lost"),
    "4": Counts((Occurrence("heap", 1, "水产区北侧"), Occurrence("litter", 3))),
    "5": Choice("B"),
    "17": Share(8, 10),
}
"""What is not well at this market; all of it is asked by the first sheet."""


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A hall in an empty place."""
    opened = open_hall(tmp_path / "workspace", tmp_path / "home", clock=ticking(), new_id=counting())
    yield opened
    opened.close()


@pytest.fixture
def walk(hall: Hall) -> Session:
    """A visit under both sheets, nothing judged yet."""
    return hall.enter(hall.begin([shipped(name) for name in SYSTEMS], header()))


@pytest.fixture
def walked(walk: Session) -> Session:
    """The same, judged to the end: the faults of this market, everything else well."""
    faults = {civil_key(walk, point): value for point, value in FAULTS.items()}
    for gap in gaps(walk):
        walk.judge(gap.key, faults.get(gap.key) or best(walk.point(gap.key)))
    walk.add_photo(civil_key(walk, "3"), photo())
    walk.add_finding(civil_key(walk, "3"), "地漏堵塞，积水需绕行", "7号摊位前")
    return walk


def civil_key(session: Session, point: str) -> Key:
    """A point of the first sheet."""
    return session.active, PointId(point)


def hygiene_key(session: Session, point: str) -> Key:
    """A point of the second sheet."""
    return list(session.checklists)[1], PointId(point)


def sums(session: Session) -> list[tuple[str, str]]:
    """Earned and possible of both sheets as they stand."""
    totals = [outlook(running).total for running in session.running.values()]
    return [(str(total.earned), str(total.possible)) for total in totals]


def typed(session: Session, key: Key) -> Json:
    """An answer as someone types it into an answers file: a number for every line, or the field of its value."""
    value = session.answer(key).value
    if isinstance(value, Marks):
        return {mark.part: mark.choice for mark in value.items}
    if not isinstance(value, Counts):
        return dict(value.record())
    lines = session.point(key).rule.form(session.point(key).full).lines
    return {line.id: sum(one.n for one in value.items if one.line == line.id) for line in lines}


def test_what_both_systems_ask_is_asked_by_the_first_alone(walk: Session):
    second = list(walk.checklists)[1]
    led = {point.id: walk.leader((second, point.id)) for point in walk.checklists[second].points()}
    assert {point: key[1] for point, key in led.items() if key[0] != second} == PAIRS
    assert len(gaps(walk)) == 27 + 16 - len(PAIRS)


def test_one_fault_moves_both_scores_and_undo_takes_both_back(walk: Session):
    deed = walk.judge(civil_key(walk, "4"), Counts((Occurrence("heap", 2),)))
    assert deed.moved == (hygiene_key(walk, "7"),)
    assert sums(walk) == [("3", "5"), ("7", "9")]
    walk.undo()
    assert sums(walk) == [("0", "0"), ("0", "0")]
    walk.redo()
    assert sums(walk) == [("3", "5"), ("7", "9")]


def test_judged_from_the_second_sheet_it_is_the_answer_of_the_first(walk: Session):
    deed = walk.judge(hygiene_key(walk, "9"), Choice("C"))
    assert deed.key == civil_key(walk, "5")
    assert walk.answer(civil_key(walk, "5")) == walk.answer(hygiene_key(walk, "9"))
    assert sums(walk) == [("2", "5"), ("16/5", "8")]


def test_a_shared_point_is_listed_once_among_what_is_missing(walk: Session):
    walk.judge(hygiene_key(walk, "6"), Choice("lost"))
    wanted = [(gap.key, gap.want) for gap in gaps(walk) if gap.key[1] in {"3", "6"} and gap.want != "unjudged"]
    assert wanted == [(civil_key(walk, "3"), "note"), (civil_key(walk, "3"), "photo")]
    assert not [gap for gap in gaps(walk) if gap.key in {hygiene_key(walk, point) for point in PAIRS}]


def test_a_market_without_live_poultry_is_not_asked_how_often_it_washes_there(walk: Session):
    deed = walk.mark(civil_key(walk, "7"), Status.NOT_APPLICABLE)
    assert set(deed.moved) == {hygiene_key(walk, "14"), hygiene_key(walk, "15")}
    assert walk.hidden(hygiene_key(walk, "15"))
    assert hygiene_key(walk, "15") not in [gap.key for gap in gaps(walk)]
    walk.undo()
    assert not walk.hidden(hygiene_key(walk, "15"))


def test_the_sealed_card_states_both_scores_and_they_compute_again(walked: Session):
    card = seal_visit(walked)
    assert check(card, walked.checklists) == ()
    assert [tally["total"]["earned"] for tally in card.tallies] == ["91", "84.9"]
    assert len(card.visit().answers) == 27 + 16 - len(PAIRS)
    raised = tuple({**tally, "total": {**tally["total"], "earned": "100"}} for tally in card.tallies[1:])
    forged = type(card)(card.rows, card.photos, (*card.tallies[:1], *raised), card.head)
    assert [problem.code for problem in check(forged, walked.checklists)] == ["tally_differs"]


def test_the_log_opened_again_gives_both_scores(hall: Hall, walked: Session):
    walked.settle()
    again = hall.enter(walked.id)
    assert sums(again) == sums(walked) == [("91", "100"), ("849/10", "100")]


def test_the_papers_of_both_systems_are_whole_and_true(hall: Hall, walked: Session, tmp_path: Path):
    seal_visit(walked)
    dossier, keys = dossier_of_visit(hall.workspace, walked.id), Keys(tmp_path / "home")
    for edition in ("internal", "outside"):
        targets = [Target(form, tmp_path / edition / name) for form, name in ENDINGS.items()]
        export(dossier, options_for("zh", edition), targets, keys)
        for target in targets:
            verdict = verify(target.path, keys)
            assert (verdict.whole, verdict.true, verdict.format) == ((), (), target.format)


def test_a_bundle_tells_both_scores_elsewhere(hall: Hall, walked: Session, tmp_path: Path):
    card = seal_visit(walked)
    target = Target("bundle", tmp_path / "card.scorecard")
    export(dossier_of_visit(hall.workspace, walked.id), options_for("zh"), [target], Keys(tmp_path / "home"))
    found = dossier_of_bundle(target.path)
    assert [each.id for each in found.checklists.values()] == list(SYSTEMS)
    assert found.card.tallies == card.tallies


@pytest.mark.parametrize("name", SYSTEMS)
def test_each_sheet_scored_alone_with_the_same_answers_gives_the_same_numbers(
    walked: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
):
    card, key = seal_visit(walked), next(key for key, sheet in walked.checklists.items() if sheet.id == name)
    points = {point.id: typed(walked, (key, point.id)) for point in walked.checklists[key].points()}
    path = tmp_path / "answers.yaml"
    path.write_text(json.dumps({"checklist": name, "answers": points}), "utf-8")
    assert main(["score", name, str(path), "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    stated = next(tally for tally in card.tallies if tally["checklist"] == key)
    assert {field: value[field] for field in ("earned", "possible")} == {
        field: stated["total"][field] for field in ("earned", "possible")
    }
    assert {section: one["earned"] for section, one in value["sections"].items()} == {
        one["id"]: one["earned"] for one in stated["sections"]
    }


def test_the_home_page_counts_a_shared_point_once_and_a_hidden_one_not_at_all(hall, walked):
    walked.settle()
    stands = standing(hall.workspace, walked.id)
    hidden = sum(len(running.hidden) for running in walked.running.values())
    points = sum(len(running.points) for running in walked.running.values())
    assert (stands.settled, stands.points) == (stands.points, points - hidden - len(PAIRS))
    walked.mark(civil_key(walked, "7"), Status.NOT_APPLICABLE)
    walked.settle()
    assert standing(hall.workspace, walked.id).points < stands.points
