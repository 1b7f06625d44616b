# SPDX-License-Identifier: MPL-2.0
"""The bulletin (通报) as a value: its letterhead, its text, its annexes; the DOCX and the PDF say the same words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from inspector.core.issuing.template import IssueHead, Template
from inspector.core.words import word
from inspector.reports.blocks import Block, Photos
from inspector.reports.office.report_matter import ReportMatter, Shot

MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """One figure of an earlier issue that changed: which issue, whose, what, from what to what, and because of what."""

    issue: str
    unit: str
    figure: str
    before: str
    after: str
    because: str


@dataclass(frozen=True, slots=True)
class BulletinMatter:
    """What a bulletin is made from: the report's matter, the office's template, the head of this issue.

    `corrections` None: there is no earlier issue. `emblem` is the copy of the office's emblem, where it has one.
    `severities`: words of severities by id, the gravest first.
    """

    matter: ReportMatter
    template: Template
    head: IssueHead
    corrections: tuple[CorrectionLine, ...] | None = None
    emblem: Shot | None = None
    severities: Mapping[str, str] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The language it is written in."""
        return self.matter.options.language

    def say(self, code: str, /, **facts: str | int) -> str:
        """Say a word of the bulletin's table."""
        said = word(f"bulletin.{code}", self.language)
        return said.format_map(facts) if facts else said

    def day(self, spelled: str) -> str:
        """Write a day such as `2026-11-21` as official papers do."""
        year, _, rest = spelled.partition("-")
        month, _, of_month = rest.partition("-")
        if not (year.isdigit() and month.isdigit() and of_month.isdigit() and 1 <= int(month) <= MONTHS):
            return spelled
        return self.say("day", day=int(of_month), month=self.say("months").split(" ")[int(month) - 1], year=year)

    def numeral(self, n: int) -> str:
        """Write a small number as headings do."""
        known = self.say("numerals").split(" ")
        return known[n - 1] if n <= len(known) else str(n)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head and the end of the paper; empty texts are left out."""

    office: str
    number: str
    issue: str
    signer: str
    title: str
    addressed: str
    signed: str
    day: str
    copied: str
    printed: str
    emblem: Shot | None = None


@dataclass(frozen=True, slots=True)
class Annex:
    """One annex: its mark (附件1), its title, its blocks, and whether it is printed across.

    `sheet` are the blocks a workbook shows where they differ from those of the paper.
    """

    mark: str
    title: str
    blocks: tuple[Block, ...]
    landscape: bool = False
    sheet: tuple[Block, ...] = ()

    def texts(self) -> Iterator[str]:
        """Give its texts in reading order."""
        yield from (self.mark, self.title)
        for block in self.blocks:
            yield from block.texts()


@dataclass(frozen=True, slots=True)
class Bulletin:
    """A whole bulletin, free of any format. `listed` heads the list of annexes below the text."""

    letterhead: Letterhead
    body: tuple[Block, ...]
    listed: tuple[str, ...]
    annexes: tuple[Annex, ...]

    def pictures(self) -> tuple[str, ...]:
        """List the pictures it shows by the hash of their bytes, each once."""
        blocks = (block for annex in self.annexes for block in annex.blocks if isinstance(block, Photos))
        shown = [picture.photo for block in blocks for picture in block.pictures]
        emblem = (self.letterhead.emblem.sha256,) if self.letterhead.emblem else ()
        return tuple(dict.fromkeys((*emblem, *shown)))

    def texts(self) -> Iterator[str]:
        """Give every text in the order in which the paper says it."""
        head = self.letterhead
        yield from (head.office, head.number, head.issue, head.signer, head.title, head.addressed)
        for block in self.body:
            yield from block.texts()
        yield from (*self.listed, head.signed, head.day)
        for annex in self.annexes:
            yield from annex.texts()
        yield from (head.copied, head.printed)
