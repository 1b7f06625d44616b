# SPDX-License-Identifier: MPL-2.0
"""What the trainer's report is made from: the drill laid open, the results of the group, the annex, and remarks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector.core.drills.annex import Annex
from inspector.core.drills.drill import Item
from inspector.core.drills.results import Line, Results
from inspector.reports.training.training_matter import TrainingMatter


@dataclass(frozen=True, slots=True)
class GroupMatter:
    """Everything of one group. `remarks`: what the trainer wrote on a question, such as a better wording.

    `packs`: the packs that were written, as (mode, digest). `annex` is None where nobody handed in.
    """

    matter: TrainingMatter
    results: Results
    annex: Annex | None = None
    remarks: Mapping[Item, str] = field(default_factory=dict)
    packs: tuple[tuple[str, str], ...] = ()

    def who(self, number: str) -> str:
        """Name somebody by number and name."""
        line = self.results.line(number)
        return " ".join(part for part in (number, line.name if line else "") if part)

    def everybody(self, numbers: tuple[str, ...]) -> str:
        """Name several; nobody is a dash."""
        return self.matter.listed(self.who(number) for number in numbers) or "–"

    def by_agreement(self) -> tuple[Line, ...]:
        """List the lines, those first that agree least with the key."""
        return tuple(sorted(self.results.lines, key=_least_first))


def _least_first(line: Line) -> tuple[object, ...]:
    agreement = line.graded.held.agreement
    return agreement is not None, agreement or 0, line.number
