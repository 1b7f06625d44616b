# SPDX-License-Identifier: MPL-2.0
"""The press of one issue: each kind of paper written from the same figures, opened again and proved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.app.exporting import Target, measured
from inspector.app.file_names import fitting
from inspector.app.office.made import Made, state_of
from inspector.app.office.proved_file import proved_file
from inspector.app.office.report_files import write_report
from inspector.app.trust import Keys
from inspector.core.exports import Options
from inspector.core.issuing.template import IssueHead, Template
from inspector.core.merging.picture import Picture
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.ranking.figures import Figures
from inspector.core.ranking.rank_plan import RankPlan
from inspector.core.words import word
from inspector.disk.atomic import write_whole

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.reports.office.bulletin import BulletinMatter, CorrectionLine
    from inspector.reports.office.report import Report
    from inspector.reports.office.report_matter import ReportMatter, Shot

MOST_TITLE: Final = 48
"""Characters of a title in the names of files; the issue always stands behind it."""


@dataclass(slots=True)
class Press:
    """Everything the papers of one issue share; what is slow is made once, when the first paper wants it.

    `told` hears the name of every file before it is written; `stop` may end the work between two files. Papers for
    inspected units are outside editions: no inspector's name, no photo with metadata.
    """

    office: "Office"
    picture: Picture
    plan: RankPlan
    figures: Figures
    template: Template
    head: IssueHead
    folder: Path
    release: str
    corrections: "tuple[CorrectionLine, ...] | None" = None
    told: Callable[[str], object] = field(default=str)
    stop: Callable[[], bool] = field(default=bool)
    _shots: "tuple[Mapping[str, Shot], Mapping[str, bytes]] | None" = None

    @property
    def language(self) -> str:
        """The language of the papers."""
        return self.template.language

    @property
    def state(self) -> str:
        """Name the records and the choices the papers are made from."""
        return state_of(self.picture.digest, self.plan, self.template, self.head)

    @property
    def copies(self) -> Mapping[str, bytes]:
        """The copies of photos by the hash of their bytes."""
        return self._photos()[1]

    def matter(self, unit: str = "", *, edition: str = "outside") -> "ReportMatter":
        """Lay figures and picture open for a paper; of a unit only what is its own."""
        plain = self._plain(unit, edition)
        return replace(plain, shots=self._photos()[0])

    def bulletin(self) -> "BulletinMatter":
        """Lay open what the bulletin is made from."""
        from inspector.reports.office.bulletin import BulletinMatter

        return BulletinMatter(
            self.matter(), self.template, self.head, self.corrections, self._emblem(), self._severities()
        )

    def named(self, code: str, ending: str = "") -> str:
        """Name a file: what it is, by its word, and the issue."""
        return self.titled(word(code, self.language), ending)

    def titled(self, title: str, ending: str = "") -> str:
        """Name a file by a title and the issue; where the title is long, the issue is not what is cut."""
        return fitting(f"{fitting(title[:MOST_TITLE])} {self.head.issue(self.template)}") + ending

    def report(self, kind: str, report: "Report", form: str, name: str, unit: str = "") -> Made:
        """Write a report as PDF or workbook, sealed and proved."""
        self.step(name)
        copies = {one: self.copies[one] for one in (report.photos() if form == "pdf" else report.thumbs())}
        keys = Keys(self.office.hall.home)
        done = write_report(report, copies, (Target(form, self.folder / name),), keys)[0]
        return Made(kind, done.path, done.sha256, done.size, name, unit, self.state)

    def file(self, kind: str, name: str, write: Callable[[Path], None], prove: Callable[[Path], str]) -> Made:
        """Write a file of another format aside, prove it (`prove` gives what is wrong), then give it its name."""
        self.step(name)
        path = self.folder / name
        digest, size = proved_file(path, write, prove)
        return Made(kind, path, digest, size, name, "", self.state)

    def bytes_of(self, kind: str, name: str, data: bytes) -> Made:
        """Write bytes as they are; proved by their hash."""
        wanted = sha256(data).hexdigest()

        def write(path: Path) -> None:
            write_whole(path, data)

        def prove(path: Path) -> str:
            return "" if measured(path)[0] == wanted else "sha256"

        return self.file(kind, name, write, prove)

    def step(self, name: str) -> None:
        """Say which file comes next; raises KnownError `publish_stopped` when somebody wants to stop."""
        if self.stop():
            raise KnownError(Problem("publish_stopped"))
        self.told(name)

    def _photos(self) -> "tuple[Mapping[str, Shot], Mapping[str, bytes]]":
        from inspector.app.office.report_photos import shown_photos

        if self._shots is None:
            plain = self._plain("", "outside")
            self._shots = shown_photos(self.office, plain.problems(), plain.options, self.stop)
        return self._shots

    def _plain(self, unit: str, edition: str) -> "ReportMatter":
        from inspector.core.ranking.figures_record import figures_record
        from inspector.reports.office.report_matter import Front, ReportMatter

        number = " ".join(said for said in (self.head.number(self.template), self.head.issue(self.template)) if said)
        return ReportMatter(
            self.figures,
            self.picture,
            Options(self.language, edition, release=self.release),
            Front(year=str(self.head.year), office=self.template.office, number=number),
            noon(self.head.day),
            unit,
            figures_record=figures_record(self.figures),
            hidden=self.office.hidden_names(),
        )

    def _emblem(self) -> "Shot | None":
        from inspector.disk.pictures import glance, rendition
        from inspector.reports.office.report_matter import Shot

        if not self.template.emblem:
            return None
        held = rendition(self.office.attachment(self.template.emblem), 600)
        seen = glance(held)
        shots, copies = self._photos()
        self._shots = shots, {**copies, seen.sha256: held}
        return Shot(seen.sha256, seen.width, seen.height)

    def _severities(self) -> Mapping[str, str]:
        """Give the words of the severities there are in the checklists that count."""
        named: dict[str, str] = {}
        for walk in self.figures.walks:
            for name in self.picture.walks[walk].checklists:
                for entry in self.picture.checklists[name].severities:
                    named.setdefault(entry.id, entry.title.said(self.language))
        return named


def noon(day: str) -> Moment:
    """Give the time the papers of a day bear: noon of that day in China."""
    return Moment(int(datetime.fromisoformat(f"{day}T04:00:00").replace(tzinfo=UTC).timestamp()) * 1000)
