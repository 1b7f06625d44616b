# SPDX-License-Identifier: MPL-2.0
"""Forgeries: whoever changes a paper is found by the seal, by the proof, or by the signer."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from inspector.app.dossier import Dossier
from inspector.app.exporting import Target, export, options_for
from inspector.app.trust import Keys, Standing
from inspector.app.verdict import Verdict
from inspector.app.verifying import verify
from tests.flows.forgers import changed_pdf, changed_zip, resealed, stranger, with_copied_signature
from tests.flows.stories import Story, photo


def whiten_first_page(document) -> None:
    """Take the words off a page's end: one text operator of the first page goes."""
    page = document.pages[0]
    page.contents_coalesce()
    data = page.Contents.read_bytes()
    end = data.rindex(b"Tj")
    start = data.rindex(b"BT", 0, end)
    page.Contents.write(data[:start] + data[data.index(b"ET", end) + 2 :])


def swap_pictures(document) -> None:
    """Put another JPEG of the same size in the place of every picture."""
    import pikepdf

    out = io.BytesIO()
    Image.new("RGB", (48, 64), "red").save(out, "JPEG")
    for one in document.objects:
        if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image":
            one.write(out.getvalue(), filter=pikepdf.Name.DCTDecode)


def codes(verdict: Verdict) -> set[str]:
    """What speaks against a file, by code."""
    return {problem.code for problem in (*verdict.whole, *verdict.true)}


def test_words_changed_and_the_seal_recomputed_without_the_key(story: Story):
    bad = with_copied_signature(changed_pdf(story.data("pdf"), whiten_first_page), story.data("pdf"))
    verdict = verify(bad, story.keys)
    assert "seal_unsigned" in codes(verdict)
    assert verdict.signer.standing is Standing.NONE


def test_words_changed_and_sealed_with_another_key(story: Story, tmp_path: Path):
    bad = resealed(changed_pdf(story.data("pdf"), whiten_first_page), story.data("pdf"), stranger(tmp_path))
    verdict = verify(bad, story.keys)
    assert (verdict.whole, codes(verdict)) == ((), {"paper_text"})
    assert verdict.signer.standing is Standing.UNKNOWN


def test_a_photo_swapped_in_a_pdf_and_sealed_with_another_key(story: Story, tmp_path: Path):
    bad = resealed(changed_pdf(story.data("pdf"), swap_pictures), story.data("pdf"), stranger(tmp_path))
    assert codes(verify(bad, story.keys)) == {"paper_pictures"}


def cover_page(document) -> None:
    """Lay a note over the first page, which text readers do not see."""
    import pikepdf

    look = document.make_stream(b"1 1 1 rg 0 0 400 400 re f", Subtype=pikepdf.Name.Form, BBox=[0, 0, 400, 400])
    note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Stamp, Rect=[50, 400, 450, 800], F=4)
    note.AP = pikepdf.Dictionary(N=look)
    document.pages[0].Annots = document.make_indirect(pikepdf.Array([document.make_indirect(note)]))


def cut_page(document) -> None:
    """Cut the first page so that half of it is not seen."""
    document.pages[0].CropBox = [0, 0, 300, 300]


@pytest.mark.parametrize(("change", "part"), [(cover_page, "/Annots"), (cut_page, "/CropBox")])
@pytest.mark.parametrize("edition", ["internal", "outside"])
def test_a_page_covered_or_cut_and_sealed_with_another_key(story: Story, tmp_path: Path, change, part, edition):
    like = story.data("pdf", edition)
    verdict = verify(resealed(changed_pdf(like, change), like, stranger(tmp_path)), story.keys)
    assert codes(verdict) == {"paper_strange"}
    assert part in {problem.facts["part"] for problem in verdict.true}


def test_a_card_swapped_inside_a_pdf(story: Story, tmp_path: Path):
    def swap(document) -> None:
        document.attachments["card.json"] = story.dossier.card.canonical().replace(b"S-1", b"S-2")

    bad = resealed(changed_pdf(story.data("pdf"), swap), story.data("pdf"), stranger(tmp_path))
    assert verify(bad, story.keys).true


def test_a_stated_tally_that_the_answers_do_not_give(story: Story, tmp_path: Path):
    card = story.dossier.card
    (tally,) = card.tallies
    total = {**tally["total"], "earned": "9"}
    better = Dossier(
        replace(card, tallies=({**tally, "total": total},)), story.dossier.checklists, story.dossier.photos
    )
    forger = stranger(tmp_path)
    like = story.data("bundle")
    bad = changed_zip(like, lambda members: members.update({"card.json": better.card.canonical()}))
    assert codes(verify(resealed(bad, like, forger, card=better.card.digest()), story.keys)) == {"tally_differs"}


def test_a_bundle_with_one_member_more(story: Story, tmp_path: Path):
    bad = changed_zip(story.data("bundle"), lambda members: members.update({"more.txt": b"hello"}))
    assert "bundle_form" in codes(verify(bad, story.keys))


def test_a_photo_swapped_in_a_bundle_and_sealed_with_another_key(story: Story, tmp_path: Path):
    def swap(members: dict[str, bytes]) -> None:
        name = next(name for name in members if name.startswith("photos/"))
        members[name] = photo("red")

    bad = resealed(changed_zip(story.data("bundle"), swap), story.data("bundle"), stranger(tmp_path))
    assert codes(verify(bad, story.keys)) == {"bundle_member"}


def test_a_paper_made_whole_and_true_by_a_stranger_is_never_called_unaltered(story: Story, tmp_path: Path):
    target = [Target("pdf", tmp_path / "forged.pdf")]
    (made,) = export(replace(story.dossier, workspace=None), options_for("zh"), target, stranger(tmp_path))
    verdict = verify(made.path, story.keys)
    assert verdict.stands
    assert not verdict.is_known
    assert "verdict.unaltered" not in [phrase.code for phrase in verdict.phrases()]


@pytest.mark.parametrize("form", ["pdf", "xlsx"])
def test_a_file_of_another_release_that_looks_the_same_is_true(story: Story, tmp_path: Path, form: str):
    options = replace(options_for("zh"), release="0.0.9")
    target = [Target(form, tmp_path / "old")]
    (made,) = export(replace(story.dossier, workspace=None), options, target, story.keys)
    assert made.verdict.stands


def test_a_file_that_hides_behind_another_release_is_not_called_true(story: Story, tmp_path: Path):
    options = replace(options_for("zh"), release="0.0.9")
    target = [Target("pdf", tmp_path / "old.pdf")]
    (made,) = export(replace(story.dossier, workspace=None), options, target, story.keys)
    like = made.path.read_bytes()
    verdict = verify(resealed(changed_pdf(like, whiten_first_page), like, stranger(tmp_path)), story.keys)
    assert codes(verdict) == {"release_other"}


def test_a_revoked_key_is_known_no_more(story: Story, tmp_path: Path):
    office = Keys(tmp_path / "office")
    office.register(story.keys.public(), "二号笔记本")
    assert verify(story.data("pdf"), office).signer.standing is Standing.KNOWN
    office.register(story.keys.public(), "二号笔记本", revoked=True)
    verdict = verify(story.data("pdf"), office)
    assert (verdict.signer.standing, verdict.signer.name, verdict.is_known) == (Standing.REVOKED, "二号笔记本", False)


def cover(document) -> None:
    """Paint white over the first page and draw bars there; its words stay in the file."""
    document.pages[0].contents_add(b"q 1 1 1 rg 0 0 600 900 re f 0 g 80 642 20 40 re f Q")


def unprint(document) -> None:
    """Draw no photo any more; their bytes stay in the file."""
    for page in document.pages:
        page.contents_coalesce()
        page.Contents.write(re.sub(rb"/\S+ Do", b"", page.Contents.read_bytes()))


@pytest.mark.parametrize("change", [cover, unprint])
def test_words_and_photos_that_are_in_a_pdf_but_not_seen(story: Story, tmp_path: Path, change):
    bad = resealed(changed_pdf(story.data("pdf"), change), story.data("pdf"), stranger(tmp_path))
    assert codes(verify(bad, story.keys)) == {"paper_strange"}


@pytest.mark.parametrize(
    ("member", "old", "new"),
    [
        ("xl/worksheets/sheet1.xml", rb'<row r="5"', b'<row hidden="1" r="5"'),
        ("xl/styles.xml", rb'<color rgb="[0-9A-F]{8}"', b'<color rgb="FFFFFFFF"'),
        ("xl/workbook.xml", rb"</definedNames>", b'<definedName name="more">1</definedName></definedNames>'),
    ],
)
def test_cells_that_are_in_a_workbook_but_not_seen(story: Story, tmp_path: Path, member: str, old: bytes, new: bytes):
    def hide(members: dict[str, bytes]) -> None:
        members[member] = re.sub(old, new, members[member])

    bad = resealed(changed_zip(story.data("xlsx"), hide), story.data("xlsx"), stranger(tmp_path))
    assert codes(verify(bad, story.keys)) == {"workbook_strange"}


def test_a_stranger_cannot_hide_a_cover_behind_another_release(story: Story, tmp_path: Path):
    options = replace(options_for("zh"), release="0.0.9")
    target = [Target("pdf", tmp_path / "old.pdf")]
    (made,) = export(replace(story.dossier, workspace=None), options, target, story.keys)
    like = made.path.read_bytes()
    verdict = verify(resealed(changed_pdf(like, cover), like, stranger(tmp_path)), story.keys)
    assert codes(verdict) == {"release_other"}


@pytest.mark.parametrize("form", ["pdf", "xlsx"])
def test_an_outside_edition_of_an_unknown_signer_says_that_only_its_seal_speaks(
    story: Story, tmp_path: Path, form: str
):
    data, office = story.data(form, "outside"), Keys(tmp_path / "office")
    assert [note.code for note in verify(data, office).notes] == ["outside_on_trust"]
    office.register(story.keys.public(), "二号笔记本")
    assert (verify(data, office).stands, verify(data, office).notes) == (True, ())
