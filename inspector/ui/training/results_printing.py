# SPDX-License-Identifier: MPL-2.0
"""The making of a drill's papers beside the window: each written, sealed and proved; what was signed is noted."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.ui.tasks import Task

if TYPE_CHECKING:
    from inspector.app.exporting import Exported
    from inspector.app.hall import Hall
    from inspector.app.office.office import Office
    from inspector.app.training.papers import PaperDesk
    from inspector.ui.training.results_state import Seen

PAPERS: Final = ("report_pdf", "report_xlsx", "results")
_ENDS: Final = {"report_pdf": "pdf", "report_xlsx": "xlsx"}


@dataclass(frozen=True, slots=True)
class Printing:
    """`wanted` of PAPERS go into a folder; `by` answers for the results."""

    hall: "Hall"
    office: "Office"
    seen: "Seen"
    wanted: tuple[str, ...]
    folder: Path
    by: str
    language: str

    def __call__(self, task: Task) -> "tuple[Exported, ...]":
        """Make them; raises KnownError `export_unproved` or what the disk says, StoppedError between two files."""
        lines = len(self.seen.results.lines) if "results" in self.wanted else 0
        whole = lines + sum(code in _ENDS for code in self.wanted)
        made: list[Exported] = []
        task.step(0, whole)
        for paper in self._papers(task):
            made.append(paper)
            task.step(len(made), whole)
        return tuple(made)

    def _papers(self, task: Task) -> "Iterator[Exported]":
        from inspector.app.training.papers import paper_desk

        desk = paper_desk(self.hall, self.seen.state, self.language, by=self.by)
        yield from self._reports(desk, task)
        if "results" in self.wanted:
            yield from self._results(desk)

    def _reports(self, desk: "PaperDesk", task: Task) -> "Iterator[Exported]":
        from inspector.app.exporting import Target
        from inspector.app.training.papers import paper_title, write_trainer_report
        from inspector.app.training.results import drill_annex

        for code in self.wanted:
            if code in _ENDS:
                annex = drill_annex(self.hall, self.office, desk.drill.id, self.language, told=task.step)
                path = self.folder / f"{paper_title(desk, 'report')}.{_ENDS[code]}"
                yield from write_trainer_report(desk, self.seen.results, annex, (Target(_ENDS[code], path),))

    def _results(self, desk: "PaperDesk") -> "Iterator[Exported]":
        from inspector.app.training.papers import result_name, write_trainee_result

        for line in self.seen.results.lines:
            yield write_trainee_result(desk, line.graded, self.folder / result_name(desk, line.graded))
