# SPDX-License-Identifier: MPL-2.0
"""One edition for each unit: its own data alone, nobody's name, proved; and papers in any order of gathering."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
from base64 import b64decode
from itertools import permutations
from pathlib import Path

import pytest
from PIL import Image

from inspector.app.hall import open_hall
from inspector.app.office.office import Office
from inspector.app.office.publishing import compose, write_answer_files
from inspector.app.office.templates import keep_emblem, keep_template, kept_templates, usual_template
from inspector.core.issuing.template import IssueHead
from inspector.core.problems import KnownError
from inspector.files.docx_reading import read_docx
from inspector.files.pdf_reading import read_pdf_attachments, read_pdf_text
from tests.app.halls import counting, ticking
from tests.app.office.gathered_week import PLAN, STREETS, gathered, jpeg, take, template, week_card

HEAD = IssueHead(47, "2026-11-21")


def everything(path: Path) -> str:
    """All the text a file holds, unpacked as far as it goes."""
    if path.suffix == ".pdf":
        data = path.read_bytes()
        return "".join((*read_pdf_text(data), *(one.decode() for one in read_pdf_attachments(data).values())))
    with zipfile.ZipFile(path) as archive:
        texts = [archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
    chunks = "".join(re.findall(r">(H4sI[A-Za-z0-9+/=]+)<", "".join(texts)))
    return "".join(texts) + (gzip.decompress(b64decode(chunks)).decode() if chunks else "")


def test_a_unit_gets_its_own_data_alone_and_nobody_is_named(hall, tmp_path):
    office = gathered(hall)
    office.keep_hidden_names(["路面"])
    made = compose(office, PLAN, template(), tmp_path, ("units",), head=HEAD)
    assert {one.unit for one in made} == {*STREETS, "区城管局"}
    for one in made:
        said = everything(one.path)
        others = [street for street in STREETS if street != one.unit] if one.unit in STREETS else []
        assert [word for word in ("王敏", "路面", *others) if word in said] == []
        assert one.unit in said


def test_hidden_names_and_inspectors_stay_out_of_answers_unless_asked_for(hall, tmp_path):
    office = gathered(hall)
    office.keep_hidden_names(["通行"])
    made = write_answer_files(office, {"csv": tmp_path / "a.csv"}, "zh")[0].path.read_text("utf-8-sig")
    assert ("王敏" in made, "通行" in made, "路面积水" in made) == (False, False, True)
    named = write_answer_files(office, {"csv": tmp_path / "b.csv"}, "zh", names=True)[0].path.read_text("utf-8-sig")
    assert ("王敏" in named, "通行" in named) == (True, True)


def papers(folder: Path, cards) -> list[str]:
    """The hashes of three papers of cards that came one by one in this order."""
    hall = open_hall(folder / "w", folder.parent / "home", clock=ticking(), new_id=counting())
    hall.workspace.photos.add(jpeg())
    office = Office(hall)
    for card in cards:
        office.record([card])
    take(office)
    made = compose(
        office, PLAN, template(), folder / "out", ("bulletin_docx", "bulletin_pdf", "report_xlsx"), head=HEAD
    )
    hall.close()
    return [one.sha256 for one in made]


def test_every_order_of_three_cards_gives_the_same_papers(tmp_path):
    cards = [week_card(n, STREETS[1], heaps=n, fault="积水" if n == 2 else "") for n in (1, 2, 3)]
    found = {tuple(papers(tmp_path / str(turn), order)) for turn, order in enumerate(permutations(cards))}
    assert len(found) == 1


def test_an_emblem_heads_the_paper_and_is_proved_with_it(hall, tmp_path):
    office, out = gathered(hall), io.BytesIO()
    Image.new("RGBA", (200, 200), (200, 30, 30, 255)).save(out, "PNG")
    own = template(emblem=keep_emblem(office, out.getvalue()))
    keep_template(office, "周报", own)
    made = compose(office, PLAN, own, tmp_path, ("bulletin_docx",), head=HEAD)
    plain = compose(office, PLAN, template(), tmp_path / "plain", ("bulletin_docx",), head=HEAD)
    assert len(read_docx(made[0].path).pictures) == len(read_docx(plain[0].path).pictures) + 1


def test_templates_are_kept_by_name_the_one_used_last_first(hall):
    office = Office(hall)
    for name in ("周报", "月报", "周报"):
        keep_template(office, name, template(title=name))
    assert list(kept_templates(office)) == ["周报", "月报"]
    assert usual_template(office)[1].title == "周报"
    with pytest.raises(Exception, match="kept under a name"):
        keep_template(office, " ", template())
    with pytest.raises(KnownError, match=r"U\+000B"):
        keep_template(office, "周报", template(demands=("一\x0b二",)))
