# SPDX-License-Identifier: MPL-2.0
"""An office's page with cards at hand: an inbox of files, and records that are here already."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from inspector.app.trust import Keys
from inspector.core.merging.record_bytes import recorded
from inspector.ui.desk import Desk
from inspector.ui.office.gather_page import GatherPage
from tests.app.office.cards import card, header, sheet_record
from tests.app.office.packing import edited, packed, sent

AUTHOR, REASON = "周琳", "照片为准"


def forked(desk: Desk) -> None:
    """Records of a visit that forked at point 1, and of another visit."""
    cards = (
        card("v1", "m", writer="laptop-a"),
        card("v1", "l", writer="laptop-b"),
        card("v2", "m", head=header("S-2")),
    )
    desk.hall.workspace.keep_records((sheet_record(), *map(recorded, cards)))


def inbox(folder: Path) -> Path:
    """A folder with a card, the card it goes on from, the same again, a drill, a workbook edited by hand, and trash."""
    keys = Keys(folder / "laptop")
    box = folder / "inbox"
    sent(box, "a", card("v1", "l"), keys)
    sent(box, "a(1)", card("v1", "l"), keys)
    sent(box, "b", card("v1", "l", sealed=False), keys)
    sent(box, "c", card("v3", "m", head=header("S-3", kind="drill")), keys)
    workbook = packed(card("v4", "m", head=header("S-4")), keys, "xlsx")
    (box / "d.xlsx").write_bytes(edited(workbook, {("操作表", "E5"): "✕ 不符合"}))
    (box / "e.pdf").write_bytes(b"no card at all")
    return box


def shown(desk: Desk, qtbot: QtBot) -> GatherPage:
    """The page, empty; who decides and why is known."""
    desk.office.author, desk.office.reason = AUTHOR, REASON
    made = GatherPage(desk)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def entered(page: GatherPage, qtbot: QtBot, part: str = "files") -> GatherPage:
    """The page when the picture is there, at one of its parts."""
    with qtbot.waitSignal(page.desk.office.came):
        page.enter()
    page.show_part(part)
    return page
