# SPDX-License-Identifier: MPL-2.0
"""An office in an empty workspace: a register of a few sites, a round of them, and people to go."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from inspector.app.assigning import assign
from inspector.app.hall import Hall
from inspector.app.rounds import draw_sites, make_round
from inspector.core.draw import Quota, Stratum
from inspector.core.round_plans import RoundPlan, Sheet
from inspector.core.round_states import Round
from inspector.core.sites import Site, Spot, Unit
from tests.app.halls import sheet

NAMES = ("城东农贸市场", "城西农贸市场", "文化广场", "新华广场", "东门农贸市场", "南门农贸市场")


def site(number: int, name: str) -> Site:
    """A site of the register: markets and squares in two streets."""
    street = ("城东街道", "城西街道")[number % 2]
    area = (Unit("江北区", "area", "district"), Unit(street, "area", "street", "李明"))
    units = (*area, Unit("市场监管局", "trade", "department"))
    kind = "农贸市场" if "市场" in name else "公共广场"
    spot = Spot(Fraction("30.27"), Fraction("120.15")) if number == 0 else None
    return Site(name, f"S-{number:02d}", f"解放路{number + 1}号", units, kind, spot)


def registered(hall: Hall) -> tuple[Site, ...]:
    """The register, kept."""
    sites = tuple(site(number, name) for number, name in enumerate(NAMES))
    hall.workspace.keep_sites(sites)
    return sites


def drawn(hall: Hall) -> Round:
    """A covert round with two markets and one square drawn."""
    registered(hall)
    small = sheet()
    sheets = (Sheet("", (small.digest(),)),)
    plan = RoundPlan("R-1", "第3周暗访", "covert", last="2026-11-28", sheets=sheets, inspectors=("王敏", "李强"))
    make_round(hall, plan, [small])
    quotas = (Quota(Stratum("农贸市场"), 2), Quota(Stratum("公共广场"), 1))
    return draw_sites(hall, "R-1", quotas, seed="2026-47")[0]


def assigned(hall: Hall, *names: str) -> Round:
    """The round with every site given to one team."""
    state = drawn(hall)
    return assign(hall, "R-1", list(state.stops), names or ("王敏",))


def table(folder: Path) -> Path:
    """An office's table: sites as kept, changed, new, one that may be kept already, and a row without a name."""
    rows = (
        "编号,点位名称,类型,详细地址,区,街道,主管部门",
        "S-01,城西农贸市场,农贸市场,解放路2号,江北区,城西街道,市场监管局",
        "S-02,文化广场,公共广场,人民路9号,江北区,城东街道,市场监管局",
        "N-1,北门农贸市场,农贸市场,北门1号,江北区,城东街道,市场监管局",
        "N-2,城东农贸市埸,农贸市场,,江北区,城东街道,市场监管局",
        "N-3,,农贸市场,无名路,江北区,城东街道,市场监管局",
    )
    path = folder / "点位名录.csv"
    path.write_text("\n".join(rows), "utf-8")
    return path
