# SPDX-License-Identifier: MPL-2.0
"""Publishing in the window: papers made and issued, printed again, templates kept, appeals heard."""

from __future__ import annotations

import pytest

from inspector.app.office.publishing import issues, next_head
from inspector.app.office.templates import keep_template, kept_templates
from inspector.ui.office.publish_work import Making
from inspector.ui.tasks import StoppedError, Task
from tests.app.office.gathered_week import PLAN, jpeg, template
from tests.ui.office.ranked import idle


@pytest.fixture
def publishing(ranking, window, qtbot):
    """The page of publishing, with a template kept."""
    keep_template(ranking.state.office, "usual", template())
    ranking.publish()
    idle(window, qtbot)
    return window.ranking.publishing()


def made(page, window, qtbot, folder) -> None:
    """Make the summary and the list of deadlines."""
    page.papers.wanted.choose(("summary", "deadlines"))
    page.papers.folder.setText(str(folder))
    page.papers.make.click()
    idle(window, qtbot)


def test_papers_are_made_and_called_proved(publishing, window, qtbot, tmp_path):
    made(publishing, window, qtbot, tmp_path / "out")
    assert [one.kind for one in publishing.papers.made] == ["summary", "deadlines"]
    assert publishing.papers.told.text() == "Made and proved: 2 papers."
    assert {one.name for one in publishing.papers.made} == {path.name for path in (tmp_path / "out").iterdir()}


def test_papers_are_issued_under_their_number_and_reprint_alike(publishing, window, qtbot, tmp_path):
    publishing.papers.number.setText("47")
    made(publishing, window, qtbot, tmp_path / "first")
    publishing.papers.by.setText("李强")
    publishing.papers.issue.click()
    idle(window, qtbot)
    assert [line.id for line in issues(publishing.state.office)] == ["第47期"]
    publishing.show_step("issues")
    idle(window, qtbot)
    publishing.issues.write_again(tmp_path / "again")
    idle(window, qtbot)
    first, again = ({path.name: path.read_bytes() for path in (tmp_path / one).iterdir()} for one in ("first", "again"))
    assert first == again
    assert publishing.issues.due.text() == "Nothing has changed since."


def test_nobody_issues_without_a_name(publishing, window, qtbot, tmp_path):
    made(publishing, window, qtbot, tmp_path)
    publishing.papers.by.setText(" ")
    publishing.papers.issue.click()
    assert "names who issues it" in publishing.papers.fault.text()
    assert issues(publishing.state.office) == ()


def test_a_template_is_kept_with_its_emblem_and_read_back(publishing, tmp_path):
    part = publishing.template
    (tmp_path / "emblem.jpg").write_bytes(jpeg())
    part.take_emblem(tmp_path / "emblem.jpg")
    part.name.setText("official")
    part.lines["addressed"].setText("各区")
    part.lines["deadlines"].setText("critical 12, 48")
    part.demands.setPlainText("立即整改。\n\n举一反三。")
    part.keep.click()
    kept = kept_templates(publishing.state.office)["official"]
    assert (kept.addressed, kept.demands) == ("各区", ("立即整改。", "举一反三。"))
    assert (kept.hours("critical"), kept.hours("minor"), len(kept.emblem)) == (12, 48, 64)


def test_a_field_of_numbers_nobody_knows_is_refused_beside_the_form(publishing):
    publishing.template.lines["numbering"].setText("{month}号")
    publishing.template.keep.click()
    assert "month" in publishing.template.fault.text()


def test_an_appeal_is_filed_reviewed_and_granted_and_the_point_has_its_marks(ranking, publishing, window, qtbot):
    walk = next(one for one in ranking.state.seen.picture.walks.values() if one.problems)
    ranking.appeal_asked.emit(walk.id, walk.problems[0].key)
    part = publishing.appeals
    for code, words in (("unit", "西关街道"), ("reason", "已整改"), ("by", "李强")):
        part.fields[code].setText(words)
    for verb in ("file", "reviewing", "revoked"):
        part.fields["reason"].setText("照片为证")
        part.verbs[verb].click()
        idle(window, qtbot)
    (appeal,) = part._appeals
    assert [one.choice for _, one in appeal.steps] == ["filed", "reviewing", "revoked"]
    assert window.desk.office.picture.walks[walk.id].answers[appeal.key].way == "appeal"
    assert not part.verbs["revoked"].isVisible()


def test_an_appeal_is_not_closed_without_a_reason(ranking, publishing, window, qtbot):
    walk = next(iter(ranking.state.seen.picture.walks.values()))
    ranking.appeal_asked.emit(walk.id, next(iter(walk.answers)))
    part = publishing.appeals
    part.fields["unit"].setText("东门街道")
    part.fields["reason"].setText("有异议")
    part.verbs["file"].click()
    idle(window, qtbot)
    part.fields["reason"].clear()
    part.verbs["upheld"].click()
    idle(window, qtbot)
    assert "Say why" in part.fault.text()


def test_making_that_is_stopped_leaves_no_paper_half_done(ranking, tmp_path):
    office, task = ranking.state.office, Task()
    task.stop()
    with pytest.raises(StoppedError):
        Making(office, PLAN, template(), tmp_path / "out", ("summary", "deadlines"), next_head(office))(task)
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []
