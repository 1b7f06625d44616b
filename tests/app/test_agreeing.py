# SPDX-License-Identifier: MPL-2.0
"""Agreement of cards and tables: what becomes a row, a column and a value, and what cannot be compared."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from inspector.app.agreeing import Agreed, Asked, agreed
from inspector.app.rated_tables import rated_table
from inspector.app.trust import Keys
from inspector.core.problems import KnownError
from tests.app.halls import sheet
from tests.app.office import packing
from tests.app.office.packing import edited, packed, sent
from tests.app.rated import judged


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path / "keys")


def told(paths: list[Path], language: str = "zh", **asked: object) -> Agreed:
    return agreed(paths, Asked(resamples=0, **asked), language)  # type: ignore[arg-type]  # handed on as it is


def value(found: Agreed, name: str) -> Fraction | None:
    return next(one.value for one in found.coefficients if one.name == name)


def test_cards_of_every_form_become_columns_and_points_rows(keys, tmp_path):
    files = [
        sent(tmp_path, "a", judged("王敏", "ml0"), keys),
        sent(tmp_path, "b", judged("李强", "mn2", kind="covert"), keys, "pdf"),
        sent(tmp_path, "c", judged("张伟", "mc."), keys, "xlsx"),
    ]
    table = told(files).table
    assert table.raters == ("王敏", "李强", "张伟")
    assert table.units == ("1", "2", "3")
    assert table.cells == (("符合", "符合", "符合"), ("不符合", "不适用", "无法判定"), ("符合", "堆 ×2", None))


def test_numbers_of_cards_are_shares_of_the_full_score(keys, tmp_path):
    files = [sent(tmp_path, who, judged(who, signs), keys) for who, signs in (("a", "ml0"), ("b", "ln2"))]
    table = told(files, level="interval").table
    assert table.cells == (("100", "0"), ("0", None), ("100", "100/3"))


def test_the_same_card_in_two_forms_counts_once(keys, tmp_path):
    card = judged("王敏", "ml0")
    files = [sent(tmp_path, "a", card, keys), sent(tmp_path, "a", card, keys, "pdf")]
    files.append(sent(tmp_path, "b", judged("李强", "mm0"), keys))
    found = told(files)
    assert (len(found.table.raters), value(found, "agreement")) == (2, Fraction(2, 3))


def test_several_sites_are_kept_apart_unless_all_are_said_to_be_one(keys, tmp_path):
    files = [
        sent(tmp_path, "1", judged("王敏", "ml0", site="S-1"), keys),
        sent(tmp_path, "2", judged("李强", "ml0", site="S-1"), keys),
        sent(tmp_path, "3", judged("王敏", "ll0", site="S-2"), keys),
    ]
    table = told(files).table
    assert table.units == ("S-1 · 1", "S-1 · 2", "S-1 · 3", "S-2 · 1", "S-2 · 2", "S-2 · 3")
    assert table.column("李强")[3:] == (None, None, None)
    assert told(files[1:], one_site=True).table.units == ("1", "2", "3")


def test_two_of_one_name_at_one_site_are_two_columns(keys, tmp_path):
    cards = [judged("张伟", "ml0", visit="x"), judged("张伟", "mm0", visit="y"), judged("", "ml0")]
    files = [sent(tmp_path, str(place), card, keys) for place, card in enumerate(cards)]
    raters = told(files).table.raters
    assert raters == (f"张伟 {cards[0].digest()[:8]}", f"张伟 {cards[1].digest()[:8]}", cards[2].digest()[:8])


def test_a_card_may_be_the_key_and_its_points_weigh_as_the_sheet_says(keys, tmp_path):
    signs = {"key": "ml2", "lenient": "mm0", "strict": "ll2"}
    files = [sent(tmp_path, who, judged(who, said), keys) for who, said in signs.items()]
    found = told(files, key="key")
    lenient, strict = found.held
    assert (lenient.detection, lenient.false_alarm) == (0, 0)
    assert (strict.detection, strict.false_alarm) == (1, 1)
    assert lenient.site_difference == (Fraction(2) + Fraction(4)) / 10
    assert found.table.raters == ("lenient", "strict")


def test_one_beside_the_key_is_a_pair_with_it(keys, tmp_path):
    files = [sent(tmp_path, who, judged(who, said), keys) for who, said in (("key", "ml2"), ("a", "ml0"))]
    assert told(files, key="key").table.raters == ("key", "a")


def test_cards_of_two_versions_of_a_sheet_are_not_compared(keys, tmp_path, monkeypatch):
    one, other = sent(tmp_path, "a", judged("a", "ml0"), keys), replace(sheet(), version="2")
    monkeypatch.setattr(packing, "sheet", lambda: other)
    files = [one, sent(tmp_path, "b", judged("b", "ml0", of=other), keys)]
    with pytest.raises(KnownError, match="another version") as refused:
        told(files)
    assert refused.value.problem.facts["file"] == "b.scorecard"


def test_a_card_that_was_cut_is_refused_with_its_name(keys, tmp_path):
    files = [sent(tmp_path, "a", judged("a", "ml0"), keys), sent(tmp_path, "b", judged("b", "ml0"), keys)]
    files[1].write_bytes(files[1].read_bytes()[:-9])
    with pytest.raises(KnownError, match=r"b\.scorecard"):
        told(files)


def test_a_workbook_changed_by_hand_is_sent_to_the_gathering(keys, tmp_path):
    data = packed(judged("a", "ml0"), keys, "xlsx")
    path = tmp_path / "a.xlsx"
    path.write_bytes(edited(data, {}))
    again = sent(tmp_path, "b", judged("b", "ml0"), keys)
    assert value(told([path, again]), "agreement") == 1
    book = openpyxl.load_workbook(path)
    path.write_bytes(edited(data, {(book.sheetnames[0], "A1"): "changed"}))
    with pytest.raises(KnownError, match="changed by hand"):
        told([path, again])


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("plain.csv", "point,a,b\n1,yes,yes\n2,no,\n"),
        ("mark.csv", "\ufeffpoint;a;b\n1;yes;yes\n2;no;\n"),
        ("tabs.txt", "point\ta\tb\n1\tyes\tyes\n2\tno\t\n"),
    ],
)
def test_text_tables_of_any_usual_kind_are_read(name, data, tmp_path):
    (tmp_path / name).write_bytes(data.encode())
    table, _ = rated_table(tmp_path / name, "nominal")
    assert (table.units, table.raters) == (("1", "2"), ("a", "b"))
    assert table.cells == (("yes", "yes"), ("no", None))


def test_a_table_in_gbk_and_a_workbook_that_is_no_card_are_tables(tmp_path):
    (tmp_path / "a.csv").write_bytes("条目,王敏,李强\n地面,符合,不符合\n".encode("gbk"))
    book = openpyxl.Workbook()
    for row in (["条目", "王敏", "李强"], ["地面", "符合", "不符合"]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    for name in ("a.csv", "a.xlsx"):
        assert told([tmp_path / name]).table.cells == (("符合", "不符合"),)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("", "t.csv"),
        ("point,a\n", "header row"),
        ("point\n1\n", "header row"),
        ("point,a,b\n1,x,y\n,x,y\n", "line 3"),
        ("point,a\n1,x,y\n", "column C has answers but no name"),
        ("point,a,a\n1,x,y\n", "“a” stands twice"),
        ("point,a,b\n1,x,y\n1,x,y\n", "“1” stands twice"),
    ],
)
def test_what_is_wrong_with_a_table_is_said_with_its_file(data, said, tmp_path):
    (tmp_path / "t.csv").write_text(data, "utf-8")
    with pytest.raises(KnownError, match=said) as refused:
        told([tmp_path / "t.csv"])
    assert refused.value.problem.facts["file"] == "t.csv"


def test_what_is_neither_cards_nor_one_table_is_refused(keys, tmp_path):
    (tmp_path / "t.csv").write_text("point,a\n1,x\n", "utf-8")
    (tmp_path / "t.md").write_text("# words", "utf-8")
    card = sent(tmp_path, "a", judged("a", "ml0"), keys)
    with pytest.raises(KnownError, match="cannot be compared with each other"):
        told([card, tmp_path / "t.csv"])
    for files in ([tmp_path / "t.md"], [card, tmp_path / "t.md"]):
        with pytest.raises(KnownError, match=r"t\.md: this is no sealed card"):
            told(files)
    with pytest.raises(KnownError, match=r"nowhere\.pdf"):
        told([tmp_path / "nowhere.pdf"])


def test_a_key_that_is_not_there_is_named_with_those_that_are(tmp_path):
    (tmp_path / "t.csv").write_text("point,a,b\n1,x,y\n", "utf-8")
    with pytest.raises(KnownError, match=r"no inspector “c”.*There are: a, b"):
        told([tmp_path / "t.csv"], key="c")
