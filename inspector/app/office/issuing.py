# SPDX-License-Identifier: MPL-2.0
"""Issuing (印发): the printed papers, the records and the figures are kept under a number, and reprint for ever."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import __version__
from inspector.app.collector import collector_paused
from inspector.app.exporting import measured
from inspector.app.office.made import Made, state_of
from inspector.core.issuing.issue import Issue, IssueFile, read_issue
from inspector.core.issuing.template import IssueHead, Template
from inspector.core.merging.notes import IssueLine
from inspector.core.problems import KnownError, Problem
from inspector.core.words import word
from inspector.disk.atomic import make_folder, write_whole
from inspector.disk.troubles import said_plainly

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.core.merging.pool import Pool
    from inspector.core.ranking.rank_plan import RankPlan


def next_head(office: "Office", by: str = "") -> IssueHead:
    """Give the head of the issue that comes next: numbered on from the last one, of this day."""
    lines = issues(office)
    last = issue(office, lines[0].id).head.n if lines else 0
    return IssueHead(last + 1, office.hall.clock().day(), by)


def freeze(office: "Office", plan: "RankPlan", template: Template, made: Sequence[Made], head: IssueHead) -> Issue:
    """Issue (印发): keep the papers' bytes, the records and the figures under the issue's number, for ever.

    Raises KnownError `issue_known` for a number issued already, `issue_empty` without papers, `issue_stale` when the
    papers were made from other records or by other choices, or have changed on disk.
    """
    if not made:
        raise KnownError(Problem("issue_empty"))
    picture = office.picture()
    if any(one.state != state_of(picture.digest, plan, template, head) for one in made):
        raise KnownError(Problem("issue_stale"))
    number = head.issue(template)
    if number in {line.id for line in issues(office)}:
        raise KnownError(Problem("issue_known", issue=number))
    files = tuple(_kept(office, one) for one in made)
    frozen = _frozen(office, plan, template, head, files)
    shelved = {*(one.sha256 for one in files), *filter(None, (template.emblem,))}
    line = IssueLine(frozen.id, frozen.title, frozen.at)
    office.hall.workspace.keep_issue(line, frozen.record(), tuple(sorted(shelved)))
    return issue(office, frozen.id)


def _frozen(
    office: "Office", plan: "RankPlan", template: Template, head: IssueHead, files: tuple[IssueFile, ...]
) -> Issue:
    from inspector.core.ranking.figures_record import figures_record
    from inspector.core.ranking.figuring import figures

    with collector_paused():
        numbers = figures(office.picture(), plan)
    return Issue(
        id=head.issue(template),
        title=template.title or word("bulletin.title", template.language),
        head=head,
        at=office.hall.clock(),
        period=numbers.period,
        plan=replace(plan, current=numbers.period),
        template=template,
        figures=figures_record(numbers),
        records=_names(office.pool()),
        walks=numbers.walks,
        files=files,
        release=__version__,
    )


def issues(office: "Office") -> tuple[IssueLine, ...]:
    """List what was issued, the newest first."""
    return office.hall.workspace.issues()


def issue(office: "Office", number: str) -> Issue:
    """Read an issue whole; raises KnownError `issue_unknown`."""
    return read_issue(office.hall.workspace.issue(number))


def reprint(office: "Office", number: str, folder: Path) -> tuple[Path, ...]:
    """Write the papers of an issue again, byte for byte; raises KnownError `issue_unknown` or `attachment_damaged`."""
    written = []
    for one in issue(office, number).files:
        path = folder / one.name
        make_folder(path.parent)
        write_whole(path, office.attachment(one.sha256))
        if measured(path) != (one.sha256, one.size):
            raise KnownError(Problem("attachment_damaged", photo=one.sha256[:10]))
        written.append(path)
    return tuple(written)


def _kept(office: "Office", made: Made) -> IssueFile:
    """Put a paper on the file shelf, as it lies on disk; it must still be the one that was proved."""
    with said_plainly(made.path):
        data = made.path.read_bytes()
    if sha256(data).hexdigest() != made.sha256:
        raise KnownError(Problem("issue_stale"))
    office.hall.workspace.files.add(data)
    return IssueFile(made.kind, made.name or made.path.name, made.sha256, made.size, made.unit)


def _names(pool: "Pool") -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for kind, name in pool.names():
        found.setdefault(kind, []).append(name)
    return {kind: tuple(names) for kind, names in found.items()}
