# SPDX-License-Identifier: MPL-2.0
"""A workspace of 10,000 sites and 2,000 visits beside one of ten: home, search and board open within a frame of it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Final

from PySide6.QtWidgets import QApplication

from inspector.app.assigning import assign
from inspector.app.earlier import earlier
from inspector.app.hall import Hall
from inspector.app.round_log import round_of
from inspector.app.rounds import add_sites, make_round
from inspector.app.visit_lines import visit_lines
from inspector.core.answers import Answer, Status
from inspector.core.checklist import Checklist
from inspector.core.round_plans import RoundPlan, Sheet
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import START, Row, chained, row_bytes
from inspector.core.sites import Site, Unit
from inspector.core.visits import Change, opening
from inspector.ui import start
from inspector.ui.theme import Theme
from inspector.ui.translator import Tongue
from inspector.ui.window import Window
from tests.bench import long_visit
from tests.bench.measure import Measured, side_by_side

MANY, FEW = (10_000, 2_000), (10, 10)
POINTS, JUDGED, TEAMS, RUNS = 60, 12, 5, 30
FRAME: Final = 0.016
TYPES: Final = ("农贸市场", "公园广场", "背街小巷", "政务大厅", "商业大街", "公共厕所", "居民小区", "公交站")
PLACES: Final = ("城东", "城西", "解放", "人民", "建设", "和平", "长安", "行知")


def site(number: int) -> Site:
    """Make up one site of the register."""
    kind = TYPES[number % len(TYPES)]
    street = f"{PLACES[number // 8 % len(PLACES)]}街道"
    units = (Unit("城关区"), Unit(street, level="street"), Unit(f"第{number % 200}社区"))
    return Site(f"{PLACES[number % 7]}第{number}{kind}", f"S-{number:05}", f"人民路{number}号", units, kind)


def fill(hall: Hall, sites: int, visits: int, checklist: Checklist) -> None:
    """Keep a register, a round that goes everywhere, and the first of its visits a few points into them."""
    register = [site(number) for number in range(sites)]
    hall.workspace.keep_sites(register)
    make_round(hall, RoundPlan("r", "第3周", "open", sheets=(Sheet("", (checklist.digest(),)),)), [checklist])
    add_sites(hall, "r", [one.id for one in register])
    for team in range(TEAMS):
        assign(hall, "r", [one.id for one in register[team::TEAMS]], [f"第{team}组"])
    planned = hall.workspace.plan("r", limit=visits)
    for number, line in enumerate(planned):
        walk(hall, VisitId(line.entry.visit), register[number], checklist, is_sealed=number % 3 > 0)
    hall.workspace.log.wait(600)
    hall.workspace.log.raise_trouble()


def walk(hall: Hall, visit: VisitId, place: Site, checklist: Checklist, *, is_sealed: bool) -> None:
    """Write the log of one visit."""
    digest, last = checklist.digest(), START
    points = list(checklist.points())[:JUDGED]
    bodies = [("open", opening(visit, [digest], Header(place, round="r", title="第3周")))]
    bodies += [("point", Change((digest, point.id), Answer(Status.NOT_ASKED)).record()) for point in points]
    bodies += [("seal", {})] if is_sealed else []
    for seq, (kind, body) in enumerate(bodies):
        row = Row(seq, kind, hall.clock(), hall.workspace.writer_id, body)
        data = row_bytes(row)
        last = chained(last, data)
        hall.workspace.log.append(visit, row, data, last)


def deeds(hall: Hall) -> dict[str, Callable[[], object]]:
    """List what a person opens, each as the pages ask for it."""
    workspace = hall.workspace
    newest = workspace.visits_page(limit=1)[0].id
    return {
        "home: first page and counts": lambda: (
            visit_lines(workspace, state="going"),
            visit_lines(workspace, state="sealed"),
            workspace.count_visits("", "going"),
            workspace.count_visits("", "sealed"),
        ),
        "home: search by words": lambda: (visit_lines(workspace, "市场 第3周"), workspace.count_visits("市场 第3周")),
        "sites: first page and count": lambda: (workspace.find_sites(), workspace.count_sites()),
        "sites: search by words": lambda: (workspace.find_sites("公园 7号"), workspace.count_sites("公园 7号")),
        "sites: search by initials": lambda: (workspace.find_sites("gygc"), workspace.count_sites("gygc")),
        "sites: search that finds nothing": lambda: (
            workspace.find_sites("无此点位"),
            workspace.count_sites("无此点位"),
        ),
        "coverage by type": lambda: workspace.coverage("r", "type"),
        "coverage by inspector": lambda: workspace.coverage("r", "inspector"),
        "plan: first page and count": lambda: (workspace.plan("r"), workspace.count_plan("r")),
        "the time before at a site": lambda: earlier(workspace, newest),
    }


def fold(hall: Hall) -> object:
    """Read the round as after the start."""
    hall.folded.clear()
    return round_of(hall, "r")


def turns(window: Window) -> dict[str, Callable[[], object]]:
    """List the pages a person turns to, each shown anew and drawn."""

    def drawn(show: Callable[[], object]) -> Callable[[], None]:
        def turn() -> None:
            show()
            window.stack.repaint()

        return turn

    return {
        "window: home page, entered and drawn": drawn(window.show_home),
        "window: register of sites, entered and drawn": drawn(window.office.show_sites),
        "window: coverage board, entered and drawn": drawn(window.office.show_rounds),
    }


@contextmanager
def standing(hall: Hall) -> Iterator[Window]:
    """Let a window stand on a hall."""
    window = start.furnish(hall, Tongue(), Theme(), "zh")
    window.show()
    QApplication.processEvents()
    try:
        yield window
    finally:
        window.desk.tasks.finish()
        window.hide()
        start.bury(window)


def measure() -> Iterator[Measured]:
    """Open each beside the same in the small workspace."""
    program = start.program()
    checklist = long_visit.long_checklist(POINTS)
    with ExitStack() as stack:
        large, small = (stack.enter_context(long_visit.hall()) for _ in range(2))
        fill(large, *MANY, checklist)
        fill(small, *FEW, checklist)
        windows = [stack.enter_context(standing(each)) for each in (large, small)]
        program.processEvents()
        beside = deeds(small) | turns(windows[1])
        for what, deed in (deeds(large) | turns(windows[0])).items():
            ours, baseline = side_by_side(deed, beside[what], RUNS)
            said = "10,000 sites and 2,000 visits beside ten"
            yield Measured(what, ours, baseline, "≤ 16 ms (a frame) more", ours - baseline <= FRAME, said)
        ours, baseline = side_by_side(partial(fold, large), partial(fold, small), 3)
        yield Measured("a round's log read whole, once a sitting", ours, baseline, "≤ 1 s", ours <= 1, "10,000 sites")
