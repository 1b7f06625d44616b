# SPDX-License-Identifier: MPL-2.0
"""Files, signatures, marked copies and revisions on paper: printed and proved inside, and nowhere in what goes out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app.dossier import dossier_of_visit
from inspector.app.exporting import Exported, Target, export, options_for
from inspector.app.hall import Hall, open_hall
from inspector.app.paths import shipped
from inspector.app.sealing import seal_visit
from inspector.app.session import Session
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.core.attachments import Attachment
from inspector.core.carrier import pack, unpack
from inspector.core.checklist import PointId
from inspector.core.copies import Stroke
from inspector.core.rounds import VisitId
from inspector.core.signatures import Signature
from inspector.core.sites import Unit
from inspector.core.values import Choice
from inspector.core.visits import Return
from inspector.disk.marking import marked
from inspector.files.bundle_reading import read_bundle
from inspector.files.pdf_reading import read_pdf_text
from inspector.files.workbook_parts import inline_texts
from inspector.files.workbook_reading import read_workbook
from inspector.reports.hand_pictures import hand_picture
from tests.app.halls import begun, counting, ticking
from tests.flows.forgers import changed_zip, resealed
from tests.flows.stories import ENDINGS, photo
from tests.flows.test_outside import pieces, spellings

PLAN = b"PLAN-OF-THE-MARKET " * 90
HANDS = (
    Signature("inspector", "王敏", ((200, 700, 700, 250, 1100, 720), (900, 300, 1700, 640), (2100, 500))),
    Signature("representative", "赵代表", ((300, 300, 900, 800, 1500, 300, 2300, 800),)),
)
SECRETS = ("王敏", "赵代表", "平面图", "包联领导", "资料不全", "ROUND-7", "PLAN-OF", "30.67", "104.06", "2026:11:16")


def walked(hall: Hall, visit: VisitId) -> Session:
    """An open visit with everything that may go along, returned once and sealed again."""
    session = hall.enter(visit)
    header, first = session.header, (session.active, PointId("1"))
    led = (*header.site.units, Unit("城东街道", leader="包联领导"))
    open_round = replace(header, kind="open", round="ROUND-7", site=replace(header.site, units=led))
    session.rewrite_header(open_round)
    session.judge(first, Choice("lost"))
    session.write(first, note="地面积水")
    taken, _ = session.add_photo(first, photo("teal"))
    strokes = (Stroke("arrow", 500, 500, 6000, 6000), Stroke("text", 500, 6000, 0, 0, "积水"))
    face = shipped("resources") / "fonts" / "NotoSansSC-Regular.ttf"
    session.annotate(taken.sha256, marked(photo("teal"), strokes, face), strokes)
    session.attach([Attachment(hall.workspace.files.add(PLAN), "市场平面图.pdf", len(PLAN), "1")])
    session.sign(HANDS[:1])
    seal_visit(session)
    session.reopen(Return("资料不全，请补平面图", "创城办", "ab" * 32))
    session.sign(HANDS)
    seal_visit(session)
    return session


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[tuple[str, str], Exported]]:
    folder = tmp_path_factory.mktemp("annex")
    hall = open_hall(folder / "workspace", folder / "home", clock=ticking(), new_id=counting())
    dossier = dossier_of_visit(hall.workspace, walked(hall, begun(hall)).id)
    made = {}
    for edition in ("internal", "outside"):
        targets = [Target(form, folder / edition / name) for form, name in ENDINGS.items()]
        options = options_for("zh", edition, watermark=True)
        made.update({(edition, one.format): one for one in export(dossier, options, targets, Keys(folder / "home"))})
    yield made
    hall.close()


@pytest.mark.parametrize("form", ENDINGS)
@pytest.mark.parametrize("edition", ["internal", "outside"])
def test_every_paper_stands_when_it_is_proved_anew(papers, edition: str, form: str, tmp_path: Path):
    verdict = verify(papers[edition, form].path, Keys(tmp_path))
    assert (verdict.stands, verdict.format, verdict.edition) == (True, form, edition)


def test_the_pdf_says_who_signed_which_files_go_along_and_why_it_was_returned(papers):
    said = "".join("".join(read_pdf_text(papers["internal", "pdf"].path.read_bytes())).split())
    wanted = (
        "点位代表赵代表",
        "测评员王敏",
        "市场平面图.pdf",
        "第1次；退回原因：资料不全",
        "标注件；原图",
        "北纬30.670139°",
    )
    assert [words for words in wanted if words not in said] == []
    assert "附件1个，签名2个，照片中标注件1张" in said


def test_the_workbook_shows_files_and_hands_as_sheets(papers):
    book = read_workbook(papers["internal", "xlsx"].path.read_bytes())
    pages = {page.part.name: page for page in book.shown()}
    assert {"附件", "签名"} <= pages.keys()
    assert len(pages["签名"].part.drawn) == 2
    assert "市场平面图.pdf" in pages["附件"].cells.values()


def test_the_bundle_holds_the_file_the_copy_and_its_original(papers):
    bundle = read_bundle(papers["internal", "bundle"].path)
    visit = bundle.card.visit()
    (copy,) = visit.linked_photos()
    assert dict(bundle.files) == {hashlib.sha256(PLAN).hexdigest(): PLAN}
    assert set(bundle.photos) == {copy, visit.copies[copy].of}
    assert bundle.photos[visit.copies[copy].of] == photo("teal")


@pytest.mark.parametrize("form", ENDINGS)
def test_nothing_of_it_is_in_any_piece_of_the_outside_edition(papers, form: str):
    found = list(pieces(papers["outside", form].path.read_bytes()))
    wanted = [one for word in SECRETS for one in spellings(word)] + [b"Exif", hashlib.sha256(PLAN).hexdigest().encode()]
    assert [(name, one) for name, data in found for one in wanted if one in data] == []


def test_the_same_search_finds_it_inside(papers):
    held = b"".join(data for _, data in pieces(papers["internal", "bundle"].path.read_bytes()))
    inside = [word for word in SECRETS if word not in {"30.67", "104.06", "2026:11:16"}]
    assert [word for word in inside if word.encode() not in held] == []


@pytest.mark.parametrize("thumbs", [False, True])
def test_a_hand_exchanged_in_a_workbook_is_found_even_under_a_new_seal(papers, tmp_path: Path, thumbs: bool):
    source, other = papers["internal", "xlsx"].path.read_bytes(), hand_picture(Signature("inspector", "", ((1, 1),)))
    own = hand_picture(HANDS[0])

    def exchange(members: dict[str, bytes]) -> None:
        members.update({name: other for name, data in members.items() if data == own})
        if thumbs:
            exchange_carrier(members, own, other)

    forged = resealed(changed_zip(source, exchange), source, Keys(tmp_path / "forger"))
    assert other in dict(pieces(forged)).values()
    assert not verify(forged, Keys(tmp_path)).stands


def exchange_carrier(members: dict[str, bytes], own: bytes, other: bytes) -> None:
    """Let the carrier name the other picture, as a forger who knows the format would."""
    told, lie = (hashlib.sha256(one).hexdigest() for one in (own, other))
    for name, sheet in members.items():
        chunks = inline_texts(sheet) if name.startswith("xl/worksheets/sheet") else ()
        if chunks and chunks[0].startswith("H4sI"):
            carrier = unpack(chunks)
            thumbs = {
                key: replace(thumb, sha256=lie if thumb.sha256 == told else thumb.sha256)
                for key, thumb in carrier.thumbs.items()
            }
            members[name] = sheet.replace(chunks[0].encode(), pack(replace(carrier, thumbs=thumbs))[0].encode())
