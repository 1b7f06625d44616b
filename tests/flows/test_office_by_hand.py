# SPDX-License-Identifier: MPL-2.0
"""The office's way from an inbox to an issue and an appeal, by keys alone and by mouse alone, in the window itself."""

from __future__ import annotations

import pytest

from inspector.app.office.publishing import issues
from inspector.app.trust import Keys
from inspector.ui.dialogs.explanation import ExplanationDialog
from tests.app.office.gathered_week import jpeg, week_card, week_cards
from tests.app.office.packing import ENDINGS, packed
from tests.flows.office_hands import Hands, Keyboard, Mouse

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(params=[Keyboard, Mouse])
def hands(request, window, qtbot, monkeypatch) -> Hands:
    """The window, and one who has keys or a mouse."""
    window.resize(1280, 800)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return request.param(window, qtbot, monkeypatch)


@pytest.fixture
def box(tmp_path):
    """An inbox: nine cards of a week, and one of them carried on differently on a second laptop."""
    keys, folder = Keys(tmp_path / "laptop"), tmp_path / "inbox"
    folder.mkdir()
    for place, card in enumerate((*week_cards(), week_card(1, "东门街道", heaps=2))):
        photos = {one.sha256: jpeg() for one in card.photos}
        (folder / f"{place}{ENDINGS['bundle']}").write_bytes(packed(card, keys, photos=photos))
    return folder


def taken_in(hands, box):
    """Take the inbox in: name and reason, every card admitted."""
    hands.place("gather")
    hands.bring(box)
    page = hands.window.merging.page()
    assert page.files.count() == 10
    hands.press(page.files.foot.every)
    hands.write(page.files.signing.name, "Zhou Lin")
    hands.write(page.files.signing.reason, "week 47")
    hands.press(page.files.press)
    return page


def to_the_lost_point(hands):
    """Go down from the last street to the point a site lost; gives the page."""
    hands.place("rank")
    page = hands.window.ranking.ranking()
    hands.open_row(page.table, page.table.model().rowCount() - 1)
    walks = [row.key for row in page.table.grid.rows]
    lost = next(place for place, key in enumerate(walks) if "1" in str(key)[-2:])
    hands.open_row(page.table, lost)
    hands.open_row(page.table, 0)
    return page


def test_an_inbox_is_taken_in_its_conflict_decided_and_today_says_what_waits(hands, box):
    page = taken_in(hands, box)
    assert page.files.count() == 0
    hands.place("today")
    waits = hands.window.home.waiting.buttons
    assert [kind for kind, one in waits.items() if one.isVisible()] == ["conflicts"]
    hands.press(waits["conflicts"])
    assert (page.steps.chosen(), page.conflicts.count()) == ("conflicts", 1)
    hands.side(page, 1)
    assert page.conflicts.count() == 0
    hands.place("today")
    assert not hands.window.home.waiting.isVisible()


def test_a_number_is_followed_down_to_its_point_explained_and_appealed_against(hands, box):
    page = taken_in(hands, box)
    hands.part(page, "conflicts")
    hands.side(page, 1)
    page = to_the_lost_point(hands)
    assert [step.kind for step in page.steps] == ["unit", "walk", "point"]
    hands.verb(page, "rank_why")
    (why,) = page.findChildren(ExplanationDialog)
    assert why.isVisible()
    hands.away(why)
    assert page.findChildren(ExplanationDialog) == []
    hands.press(page.point.appeal)
    appeals = hands.window.ranking.publishing().appeals
    for code, words in (("unit", "Nanhu"), ("reason", "mended at once"), ("by", "Lin Fang")):
        hands.write(appeals.fields[code], words)
    hands.press(appeals.verbs["file"])
    hands.write(appeals.fields["reason"], "seen on the photo")
    hands.press(appeals.verbs["revoked"])
    assert [one.choice for _, one in appeals._appeals[0].steps] == ["filed", "revoked"]


def test_papers_are_made_and_issued(hands, box, tmp_path):
    page = taken_in(hands, box)
    hands.part(page, "conflicts")
    hands.side(page, 1)
    hands.place("rank")
    hands.verb(hands.window.ranking.ranking(), "rank_publish")
    papers = hands.window.ranking.publishing().papers
    for code in ("bulletin_docx", "report_pdf", "deadlines"):
        hands.press(papers.wanted._buttons[code])
    hands.answers("getExistingDirectory", str(tmp_path))
    hands.press(papers.make)
    assert [one.kind for one in papers.made] == ["summary"]
    hands.press(papers.issue)
    assert len(issues(hands.window.desk.office.office)) == 1
