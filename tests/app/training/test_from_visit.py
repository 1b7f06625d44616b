# SPDX-License-Identifier: MPL-2.0
"""A drill out of a sealed visit: answers become the key, photos scenes; nobody, no place, no hour is in any byte."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from inspector.app.dossier import dossier_of_visit
from inspector.app.hall import Hall
from inspector.app.hidden_names import keep_hidden_names
from inspector.app.marking import drawn
from inspector.app.sealing import seal_visit
from inspector.app.session import Session
from inspector.app.training.building import DrillDraft
from inspector.app.training.drills import keep_drill, keep_key
from inspector.app.training.from_visit import draft_from_card, draft_from_visit
from inspector.app.training.packs import write_pack
from inspector.core.answers import Answer, Status
from inspector.core.checklist import PointId
from inspector.core.copies import Stroke
from inspector.core.problems import KnownError
from inspector.core.rounds import VisitId
from inspector.core.sites import Site, Unit
from inspector.core.values import Choice, Counts, Occurrence
from tests.app.halls import header, sheet
from tests.app.training.test_exam_secret import leaks
from tests.flows.stories import photo

ONE, TWO, THREE = ((sheet().digest(), PointId(name)) for name in "123")
PEOPLE = ("王敏", "Zhou Lin", "李书记", "陈老板", "13812345678")
PLACES = ("城东", "城东路", "市场监管局", "水产区7号", "S-1", "SecretPhone", "2026-11-16", "104.0", "30.0")
NOTE = "城东路边，王敏在城东农贸市场见城东街道水产区积水，陈老板（13812345678）已答应清理"


def noisy() -> bytes:
    out = io.BytesIO()
    Image.effect_noise((120, 80), 90).save(out, "PNG")
    return out.getvalue()


def walked(hall: Hall, *, blurred: bool = False) -> tuple[VisitId, Session]:
    units = (Unit("城东街道", leader="李书记"), Unit("市场监管局", "trade"))
    site = Site("城东农贸市场", "S-1", "城东路 1 号", units, "农贸市场")
    visit = hall.begin([sheet()], replace(header(), site=site))
    session = hall.enter(visit)
    session.judge(ONE, Choice("lost"))
    session.write(ONE, note=NOTE, place="水产区7号摊位前")
    taken, _ = session.add_photo(ONE, noisy() if blurred else photo())
    if blurred:
        strokes = [Stroke("blur", 2000, 2000, 6000, 6000)]
        session.annotate(taken.sha256, drawn(hall, taken.sha256, strokes), strokes)
    session.add_finding(ONE, "地漏堵塞", "7号摊位前", units=("市场监管局",))
    session.mark(TWO, Status.NOT_APPLICABLE)
    session.judge(THREE, Counts((Occurrence("heap", 1, "水产区7号"), Occurrence("heap", 1, "门口"))))
    return visit, session


def drafted(hall: Hall) -> tuple[VisitId, DrillDraft]:
    keep_hidden_names(hall.workspace, ["陈老板"])
    visit, session = walked(hall)
    seal_visit(session)
    return visit, draft_from_visit(hall, visit)


def test_answers_become_the_key_and_words_the_reasons_without_names(hall: Hall):
    _, draft = drafted(hall)
    said = {item[1:]: one for item, one in draft.key.answers.items()}
    assert said[ONE].answer == Answer(Status.JUDGED, Choice("lost"))
    assert said[ONE].reason.said("zh") == "＊＊边，＊＊在＊＊见＊＊水产区积水，＊＊（＊＊）已答应清理；地漏堵塞"
    assert said[TWO].answer == Answer(Status.NOT_APPLICABLE)
    assert said[THREE].answer == Answer(Status.JUDGED, Counts((Occurrence("heap", 2),)))


def test_the_site_is_an_imaginary_one_of_its_type(hall: Hall):
    _, draft = drafted(hall)
    assert draft.drill.sites[0].site == Site("示例点位 1", "s1", type="农贸市场")
    assert draft.drill.title.words == (("en", "Drill: Market"), ("zh", "培训考核：市场"))


def test_no_name_place_or_hour_is_in_any_byte_of_a_pack_made_of_it(hall: Hall, tmp_path: Path):
    visit, draft = drafted(hall)
    keep_drill(hall, draft.drill)
    keep_key(hall, draft.key)
    rows = hall.workspace.rows(visit)
    hidden = [one.encode() for one in (*PEOPLE, *PLACES, visit, *(str(row.at.ms) for row in rows))]
    hidden += [name.encode() for name in dossier_of_visit(hall.workspace, visit).photos]
    data = write_pack(hall, draft.drill.id, "master", tmp_path / "one.drill").path.read_bytes()
    assert leaks(data, ["地漏堵塞".encode()]) != []
    assert leaks(data, hidden) == []


def test_of_a_photo_covered_by_hand_the_covered_copy_is_shown(hall: Hall):
    visit, session = walked(hall, blurred=True)
    (copy,) = session.answer(ONE).photos
    seal_visit(session)
    draft = draft_from_visit(hall, visit)
    (shown,) = draft.drill.photos()
    original = session.copies[copy].of
    assert shown != original
    assert hall.workspace.photos.content(shown) != hall.workspace.photos.content(original)


def test_a_card_file_gives_the_same_drill(story, hall: Hall):
    draft = draft_from_card(hall, story.papers["internal", "bundle"].path)
    assert len(draft.drill.items()) == len(draft.key.answers) == 3
    assert all(hall.workspace.photos.have(name) for name in draft.drill.photos())
    assert hall.workspace.checklist(draft.drill.checklists()[0]).id == "small"


def test_an_unsealed_visit_gives_no_key(hall: Hall):
    with pytest.raises(KnownError) as refused:
        draft_from_visit(hall, walked(hall)[0])
    assert refused.value.problem.code == "drill_unsealed"
