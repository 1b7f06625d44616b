# SPDX-License-Identifier: MPL-2.0
"""The register comes in from an office's list: looked at first, applied with a backup, remembered, taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from inspector.app.assigning import assign
from inspector.app.hall import Hall
from inspector.app.registering import apply, last_import, preview, take_back
from inspector.app.round_log import round_of
from inspector.app.todo import ToDo
from inspector.app.upkeep import backups
from inspector.core.problems import KnownError
from inspector.core.register import street
from tests.ui.offices import drawn

LIST = """点位编号,点位名称,点位类型,地址,区,街道,社区,包联领导,主管部门,经纬度
S1,城东农贸市场,农贸市场,城东路1号,东湖区,城东街道,一社区,王某,市场监管局、城管局,"30.27, 120.15"
S2,解放路小区,小区,解放路9号,东湖区,城东街道,二社区,李某,住建局,
"""


def written(folder: Path, text: str, coding: str = "utf-8") -> Path:
    """A list as a file."""
    path = folder / "点位.csv"
    path.write_bytes(text.encode(coding))
    return path


def test_nothing_is_in_the_register_before_it_is_applied(hall: Hall, tmp_path: Path):
    looked = preview(hall, written(tmp_path, LIST))
    assert ([site.id for site in looked.new], looked.faults()) == (["S1", "S2"], ())
    assert hall.workspace.sites() == ()
    done = apply(hall, looked)
    assert (done.new, done.changed, done.backup.exists()) == (2, 0, True)
    market = hall.workspace.site("S1")
    assert market is not None
    assert street(market) == "城东街道"
    assert [(unit.name, unit.leader) for unit in market.units][1] == ("城东街道", "王某")
    assert [unit.name for unit in market.chain("trade")] == ["市场监管局", "城管局"]


def test_the_same_list_again_changes_nothing_and_a_changed_one_says_what(hall: Hall, tmp_path: Path):
    apply(hall, preview(hall, written(tmp_path, LIST, "gb18030")))
    again = preview(hall, written(tmp_path, LIST))
    assert (again.new, again.changed, again.same) == ((), (), 2)
    moved = preview(hall, written(tmp_path, LIST.replace("解放路9号", "解放路11号")))
    assert [(one.address, other.address) for one, other in moved.changed] == [("解放路9号", "解放路11号")]


def test_the_last_import_is_taken_back_whole(hall: Hall, tmp_path: Path):
    apply(hall, preview(hall, written(tmp_path, LIST)))
    before = hall.workspace.sites()
    more = LIST.replace("解放路9号", "解放路11号") + "S3,人民公园,公园,,,,,,,\n"
    apply(hall, preview(hall, written(tmp_path, more)))
    assert last_import(hall) == ("点位.csv", 1, 1)
    assert take_back(hall) == (1, 1)
    assert hall.workspace.sites() == before
    with pytest.raises(KnownError, match="no import"):
        take_back(hall)


def test_what_was_changed_by_hand_since_an_import_is_not_taken_back_with_it(hall: Hall, tmp_path: Path):
    apply(hall, preview(hall, written(tmp_path, LIST)))
    one, other = hall.workspace.sites()
    hall.workspace.keep_sites([replace(one, address="城东路3号")])
    assert take_back(hall) == (1, 0)
    assert [site.address for site in hall.workspace.sites()] == ["城东路3号"]
    hall.workspace.keep_sites([other])
    apply(hall, preview(hall, written(tmp_path, LIST.replace("解放路9号", "解放路11号"))))
    hall.workspace.keep_sites([replace(other, name="解放路新村")])
    assert take_back(hall) == (0, 1)
    assert hall.workspace.site("S2") == replace(other, name="解放路新村")


def test_units_of_one_name_on_two_levels_keep_each_its_own_leader(hall: Hall, tmp_path: Path):
    said = "点位名称,街道,社区,社区书记\n甲市场,城东,城东,李某\n"
    apply(hall, preview(hall, written(tmp_path, said)))
    again = preview(hall, written(tmp_path, said))
    assert (again.changed, again.same) == ((), 1)


def test_a_list_without_ids_finds_its_sites_again(hall: Hall, tmp_path: Path):
    plain = "名称,类型,街道\n人民公园,公园,城东街道\n人民公园,公园,城西街道\n"
    apply(hall, preview(hall, written(tmp_path, plain)))
    again = preview(hall, written(tmp_path, plain.replace("名称", "点位名称")))
    assert (again.same, len(again.new)) == (2, 0)


def test_a_list_with_fewer_columns_takes_nothing_away(hall: Hall, tmp_path: Path):
    apply(hall, preview(hall, written(tmp_path, LIST)))
    looked = preview(hall, written(tmp_path, "编号,名称\nS1,城东农贸市场\n"))
    assert (looked.same, looked.changed) == (1, ())


def test_a_corrected_mapping_is_remembered_by_the_look_of_the_headings(hall: Hall, tmp_path: Path):
    odd = "甲,乙,丙\n城东市场,农贸市场,城东街道\n"
    first = preview(hall, written(tmp_path, odd))
    assert [problem.code for problem in first.faults()] == ["register_no_name"]
    sheet = first.sheets[0].table.sheet
    fixed = preview(hall, written(tmp_path, odd), {sheet: {"name": 1, "type": 2, "street": 3}})
    assert [(site.name, site.type, street(site)) for site in fixed.new] == [("城东市场", "农贸市场", "城东街道")]
    apply(hall, fixed)
    assert preview(hall, written(tmp_path, odd)).same == 1


def test_near_sites_are_suggested_with_their_reasons_and_merged_on_word(hall: Hall, tmp_path: Path):
    apply(hall, preview(hall, written(tmp_path, LIST)))
    looked = preview(
        hall, written(tmp_path, "编号,名称,类型\nN1,城东农贸市场（主楼）,农贸市场\nN2,诚东农贸市场,农贸市场\n")
    )
    assert {(pair.one.id, pair.other.id): pair.reasons for pair in looked.near} == {
        ("N1", "S1"): ("brackets", "sound"),
        ("N1", "N2"): ("sound",),
        ("N2", "S1"): ("sound", "sign"),
    }
    apply(hall, looked, merged={"N1": "S1"})
    assert [(site.id, site.name) for site in hall.workspace.sites()][:1] == [("N2", "诚东农贸市场")]
    assert [site.name for site in hall.workspace.sites() if site.id == "S1"] == ["城东农贸市场（主楼）"]


def test_every_fault_names_its_cell_and_the_other_rows_are_read(hall: Hall, tmp_path: Path):
    text = "编号,名称,类型,地址,坐标\nS1,甲市场,市场,x,天边\nS1,乙市场,市场,y,\n,,市场,无名路,\nS4,丁市场,市场,z,\n"
    looked = preview(hall, written(tmp_path, text))
    assert [site.id for site in looked.new] == ["S1", "S4"]
    assert [(problem.code, problem.facts["cell"]) for problem in looked.problems] == [
        ("register_spot", "E2"),
        ("register_no_site", "B4"),
        ("register_same_id", "A3"),
    ]


def test_a_workbook_with_merged_cells_and_a_title_is_read(hall: Hall, tmp_path: Path):
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("2026年点位名录",),
        ("序号", "点位名称", "属地", None, "类型"),
        (None, None, "街道", "社区", None),
        (1, "甲市场", "城东街道", "一社区", "农贸市场"),
        (2, "乙市场", None, "二社区", None),
        ("合计", None, None, None, None),
    ):
        sheet.append(row)
    for span in ("A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "C4:C5", "E4:E5"):
        sheet.merge_cells(span)
    book.save(tmp_path / "名录.xlsx")
    looked = preview(hall, tmp_path / "名录.xlsx")
    assert [(site.name, street(site), site.type) for site in looked.new] == [
        ("甲市场", "城东街道", "农贸市场"),
        ("乙市场", "城东街道", "农贸市场"),
    ]
    assert looked.problems == ()


def test_a_list_without_leaders_takes_no_leader_away(hall: Hall, tmp_path: Path):
    apply(hall, preview(hall, written(tmp_path, LIST)))
    fewer = "点位编号,点位名称,点位类型,地址,区,街道,社区\nS1,城东农贸市场,农贸市场,城东路2号,东湖区,城东街道,一社区\n"
    ((before, after),) = preview(hall, written(tmp_path, fewer)).changed
    assert after.address == "城东路2号"
    assert after.units == before.units


def test_sites_no_longer_in_the_list_are_said_and_stay_unless_taken_out(hall: Hall, tmp_path: Path):
    apply(hall, preview(hall, written(tmp_path, LIST)))
    shorter = preview(hall, written(tmp_path, "\n".join(LIST.split("\n")[:2])))
    assert [site.id for site in shorter.missing] == ["S2"]
    assert apply(hall, shorter).gone == 0
    assert hall.workspace.site("S2") is not None
    assert apply(hall, shorter, gone=["S2", "S1"]).gone == 1
    assert [site.id for site in hall.workspace.sites()] == ["S1"]
    assert take_back(hall) == (0, 1)
    assert [site.id for site in hall.workspace.sites()] == ["S1", "S2"]


def test_a_site_taken_out_stays_in_the_round_that_drew_it(hall: Hall, tmp_path: Path):
    state = drawn(hall)
    (tmp_path / "点位.csv").write_text("编号,名称\nX,人民公园\n", "utf-8")
    looked = preview(hall, tmp_path / "点位.csv")
    done = apply(hall, looked, gone=[site.id for site in looked.missing])
    assert (done.gone, {site.id for site in done.drawn}) == (6, set(state.stops))
    assert looked.drawn[done.drawn[0].id] == ("第3周暗访",)
    assert round_of(hall, "R-1").stops == state.stops


def test_a_row_left_out_for_a_fault_misses_no_site_and_neither_does_a_list_of_nothing(hall: Hall, tmp_path: Path):
    apply(hall, preview(hall, written(tmp_path, LIST)))
    long = LIST.replace("解放路9号", "解" * 501)
    assert (preview(hall, written(tmp_path, long)).missing, len(preview(hall, written(tmp_path, long)).faults())) == (
        (),
        1,
    )
    assert preview(hall, written(tmp_path, "编号,名称\n")).missing == ()


def test_a_site_said_to_be_one_with_a_new_row_is_not_taken_out(hall: Hall, tmp_path: Path):
    apply(hall, preview(hall, written(tmp_path, LIST)))
    looked = preview(hall, written(tmp_path, "编号,名称,类型\nN1,城东农贸市场（主楼）,农贸市场\n"))
    done = apply(hall, looked, merged={"N1": "S1"}, gone=["S1", "S2"])
    assert (done.gone, [(site.id, site.name) for site in hall.workspace.sites()]) == (
        1,
        [("S1", "城东农贸市场（主楼）")],
    )


@pytest.mark.parametrize("at", range(3))
def test_an_import_stopped_at_any_step_leaves_everything_as_it_was(hall: Hall, tmp_path: Path, at: int):
    apply(hall, preview(hall, written(tmp_path, LIST)))
    looked = preview(hall, written(tmp_path, LIST.replace("解放路9号", "解放路11号")))
    before = hall.workspace.sites(), last_import(hall), backups(hall)

    def stop(part: int, whole: int) -> None:
        if part == at:
            raise InterruptedError(whole)

    with pytest.raises(InterruptedError):
        apply(hall, looked, told=stop)
    assert (hall.workspace.sites(), last_import(hall), backups(hall)) == before


def test_looking_at_a_list_tells_how_far_it_is_from_nothing_to_the_last_step(hall: Hall, tmp_path: Path):
    heard: list[tuple[int, int]] = []

    def told(part: int, whole: int) -> None:
        heard.append((part, whole))

    preview(hall, written(tmp_path, LIST), told=told)
    assert heard == [(part, 5) for part in range(5)]


def test_what_is_to_do_at_a_site_taken_out_keeps_its_name(hall: Hall, tmp_path: Path):
    assign(hall, "R-1", list(drawn(hall).stops), ("王敏",))
    hall.settings = replace(hall.settings, inspectors="王敏")
    todo = ToDo(hall)
    before = todo.some(todo.parts(), "", 0, 10)
    (tmp_path / "点位.csv").write_text("编号,名称\nX,人民公园\n", "utf-8")
    looked = preview(hall, tmp_path / "点位.csv")
    apply(hall, looked, gone=[site.id for site in looked.missing])
    assert todo.some(todo.parts(), "", 0, 10) == before
