# SPDX-License-Identifier: MPL-2.0
"""What a list shows of a checklist, a visit or an export, without reading any of them whole; and what opening found."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.core.moments import Moment
from inspector.core.rounds import Header, VisitId
from inspector.core.text import Text

if TYPE_CHECKING:
    from inspector.core.checklist import ChecklistDigest


@dataclass(frozen=True, slots=True)
class ChecklistSummary:
    """A kept checklist: its digest, id, version, titles, how many points, and when it was kept."""

    digest: "ChecklistDigest"
    id: str
    version: str
    title: Text
    site_type: Text
    points: int
    kept: Moment


@dataclass(frozen=True, slots=True)
class VisitSummary:
    """A visit: its head, its checklists, its times, and how far it is.

    `rows` counts the log; `judged` the points judged; `settled` those with any status but unjudged; `points` all there
    are in its checklists.
    """

    id: VisitId
    header: Header
    checklists: "tuple[ChecklistDigest, ...]"
    opened: Moment
    changed: Moment
    sealed: Moment | None
    rows: int
    judged: int
    settled: int
    points: int


@dataclass(frozen=True, slots=True)
class ExportNote:
    """A proved export: its visit, format and edition, where it was written, the digests of its card and file, when."""

    visit: VisitId
    format: str
    edition: str
    path: str
    card: str
    sha256: str
    at: Moment


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A round of the office: id, title, kind, first and last local day of its window, when it was last changed."""

    id: str
    title: str
    kind: str
    first: str
    last: str
    changed: Moment


@dataclass(frozen=True, slots=True)
class DrillLine:
    """A drill: id, title, the local day of its session, mode, how many questions, when it last changed, whether closed.

    `mode` is empty where a trainer works on it here, else `exam` or `practice`, as the pack it came in.
    """

    id: str
    title: Text
    day: str
    mode: str
    questions: int
    changed: Moment
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """One site in the plan of a round: the visit it will be, its type and street, who goes, what keeps it away, order.

    `visit` is the id the visit will have (empty: none given yet); `inspector` and `state` may be empty.
    """

    round: str
    site: str
    visit: str = ""
    type: str = ""
    street: str = ""
    inspector: str = ""
    state: str = ""
    order: int = 0


@dataclass(frozen=True, slots=True)
class PlanLine:
    """An entry of a plan with its site's name and address, and how far its visit is.

    `standing` is away, done, going or untouched; the numbers are 0 and `sealed` None while there is no visit.
    """

    entry: PlanEntry
    name: str
    address: str
    standing: str
    rows: int
    judged: int
    settled: int
    points: int
    sealed: Moment | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far a part of a round is: planned = done + going + untouched + away.

    `key` is the type, street or inspector counted; `away` counts sites whose state keeps them from being judged;
    `unjudged_points` are those still open in the visits going.
    """

    key: str
    planned: int
    done: int
    going: int
    untouched: int
    unjudged_points: int
    away: int


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A kept letter: its kind, the digest that names it, its size in bytes, when it was kept."""

    kind: str
    digest: str
    size: int
    at: Moment


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest row of a workspace: its visit, its point (empty when it is of no point), when it was entered."""

    visit: VisitId
    point: str
    at: Moment


@dataclass(frozen=True, slots=True)
class CameBack:
    """What a broken end left of one visit: its site, its points in order, how many rows, when the last was entered."""

    visit: VisitId
    site: str
    points: tuple[str, ...]
    rows: int
    at: Moment


@dataclass(frozen=True, slots=True)
class Found:
    """What opening a workspace found.

    `made`: it is new. `unclean`: it was not closed; then `restored` rows since the last proper closing came back, up
    to `newest`; `returned` says of which visits. `moved`: it came from another device or a backup, and has a new writer
    id. `backup`: made before its form was lifted. `leftovers`: unfinished photo files that were removed.
    """

    made: bool = False
    unclean: bool = False
    restored: int = 0
    newest: Newest | None = None
    moved: bool = False
    backup: Path | None = None
    leftovers: int = 0
    returned: tuple[CameBack, ...] = ()
