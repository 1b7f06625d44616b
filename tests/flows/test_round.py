# SPDX-License-Identifier: MPL-2.0
"""From the office's list to a sealed card: drawn, sent as a letter, walked on another laptop, told on its card."""

from __future__ import annotations

from pathlib import Path

from inspector.app.arrivals import arrived
from inspector.app.assigning import assign, begin_planned, write_assignment
from inspector.app.dossier import dossier_of_visit
from inspector.app.exporting import Target, export, options_for
from inspector.app.hall import Hall, open_hall
from inspector.app.registering import apply, preview
from inspector.app.rounds import draw_sites, make_round, replace_site
from inspector.app.sealing import seal_visit
from inspector.app.trust import Keys
from inspector.core.checklist import PointId
from inspector.core.draw import Quota, Stratum
from inspector.core.round_plans import RoundPlan, Sheet
from inspector.core.round_states import Round
from inspector.core.values import Choice
from tests.app.halls import counting, sheet, ticking

LIST = "点位名称,类型,街道,地址\n" + "".join(
    f"{n}号市场,农贸市场,城{'东西'[n % 2]}街道,甲路{n}号\n" for n in range(1, 9)
)
SHEET = sheet()


def office_round(office: Hall, folder: Path) -> Round:
    """A register brought in from a GBK list, and a covert round of four markets drawn from it."""
    (folder / "名录.csv").write_bytes(LIST.encode("gb18030"))
    apply(office, preview(office, folder / "名录.csv"))
    plan = RoundPlan("2026-11", "十一月暗访", sheets=(Sheet("农贸市场", (SHEET.digest(),)),), office="创建办")
    make_round(office, plan, [SHEET])
    return draw_sites(office, "2026-11", [Quota(Stratum("农贸市场"), 4)], seed="088")[0]


def test_a_round_goes_from_the_list_to_a_sealed_card(tmp_path: Path):
    office = open_hall(tmp_path / "office", tmp_path / "a", clock=ticking(), new_id=counting())
    sites = list(office_round(office, tmp_path).stops)
    replace_site(office, "2026-11", sites[0], "大门紧闭，已停业", "closed")
    state = assign(office, "2026-11", sites[1:], ["王敏", "Zhou Lin"])
    letter = write_assignment(office, "2026-11", ["王敏", "Zhou Lin"], tmp_path / "out")
    laptop = open_hall(tmp_path / "laptop", tmp_path / "b", clock=ticking(), new_id=counting())
    assert arrived(laptop, letter.path).count == 3
    session = laptop.enter(begin_planned(laptop, state.stop(sites[1]).visit))
    session.judge((SHEET.digest(), PointId("1")), Choice("met"))
    card = seal_visit(session)
    assert (card.visit().id, card.visit().header.round) == (state.stop(sites[1]).visit, "2026-11")
    paper = tmp_path / "card.pdf"
    (made,) = export(
        dossier_of_visit(laptop.workspace, card.visit().id),
        options_for("zh"),
        [Target("pdf", paper)],
        Keys(laptop.home),
    )
    assert made.card == card.digest()
    assert {one.key: (one.planned, one.done) for one in laptop.workspace.coverage("2026-11", "inspector")} == {
        "王敏、Zhou Lin": (3, 1)
    }
    laptop.close()
    office.close()
