# SPDX-License-Identifier: MPL-2.0
"""The formats a card leaves the house in: one table, a writer each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeAlias

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.exports import Options
from inspector.core.scorecard import Scorecard
from inspector.reports.bundle_writing import write_bundle
from inspector.reports.pdf_writing import write_pdf
from inspector.reports.workbook_writing import write_workbook

Writer: TypeAlias = Callable[[Scorecard, Mapping[ChecklistDigest, Checklist], Options, Mapping[str, bytes]], bytes]


@dataclass(frozen=True, slots=True)
class Export:
    """One format: its name in the seal, its files' ending, its writer (bytes, unsealed), and which photos it takes.

    `originals`: the writer wants the bytes the card's manifest names; otherwise upright copies without metadata.
    Both are given by the hash the card names.
    """

    format: str
    ending: str
    write: Writer
    originals: bool = False


_TABLE: Final = (
    Export("pdf", ".pdf", write_pdf),
    Export("xlsx", ".xlsx", write_workbook),
    Export("bundle", ".scorecard", write_bundle, originals=True),
)
EXPORTS: Final[Mapping[str, Export]] = MappingProxyType({export.format: export for export in _TABLE})
