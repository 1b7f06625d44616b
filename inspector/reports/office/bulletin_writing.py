# SPDX-License-Identifier: MPL-2.0
"""Writes the bulletin: first as a value from figures and template, then as the report its PDF and workbook are."""

from collections.abc import Iterator

from inspector.reports.blocks import Block, Heading, Note, Turn
from inspector.reports.office.bulletin import Annex, Bulletin, BulletinMatter, Letterhead
from inspector.reports.office.bulletin_annexes import annexes
from inspector.reports.office.bulletin_sections import body
from inspector.reports.office.report import Part, Report
from inspector.reports.office.report_blocks_method import basis


def bulletin(given: BulletinMatter) -> Bulletin:
    """Make the bulletin; equal figures, template and head give an equal bulletin."""
    added = annexes(given)
    lines = [given.say("annex_line", n=n, title=one.title) for n, one in enumerate(added, 1)]
    return Bulletin(_letterhead(given), body(given), (given.say("annexes"), *lines), added)


def bulletin_report(given: BulletinMatter) -> Report:
    """Make the same bulletin as a report, whose PDF and workbook prove themselves."""
    made, matter = bulletin(given), given.matter
    parts = [Part(given.say("title"), tuple(_text(made)), landscape=False)]
    parts += map(_annex, made.annexes)
    return Report(
        parts=tuple(parts),
        title=made.letterhead.title,
        subject=given.say("title"),
        head=made.letterhead.title,
        aside=" ".join(said for said in (made.letterhead.number, made.letterhead.issue) if said),
        foot=given.say("foot", edition=matter.term(f"edition.{matter.options.edition}")),
        page_of=matter.term("report.page_of"),
        sheet_page=matter.term("report.page_of"),
        options=matter.options,
        when=matter.when,
        basis=basis(matter),
    )


def _letterhead(given: BulletinMatter) -> Letterhead:
    template, head = given.template, given.head
    day = given.day(head.day)
    issuer = "  ".join(said for said in (template.office, template.contact) if said)
    return Letterhead(
        office=template.office,
        number=head.number(template),
        issue=head.issue(template),
        signer=given.say("signer", name=template.signer) if template.signer else "",
        title=template.title or given.say("title"),
        addressed=given.say("addressed", names=template.addressed) if template.addressed else "",
        signed=template.signed or template.office,
        day=day,
        copied=given.say("copied", names=template.copied) if template.copied else "",
        printed=given.say("printed", office=issuer, day=day) if issuer else "",
        emblem=given.emblem,
    )


def _text(made: Bulletin) -> Iterator[Block]:
    head = made.letterhead
    numbers = "  ".join(said for said in (head.number, head.issue, head.signer) if said)
    for said in (head.office, numbers):
        if said:
            yield Note(said, "quiet")
    yield Heading(head.title)
    if head.addressed:
        yield Note(head.addressed)
    yield from (
        Heading(block.text, 2) if isinstance(block, Heading) and block.level == 1 else _lower(block)
        for block in made.body
    )
    yield from (Note(said, "quiet") for said in made.listed)
    yield from (Note(said) for said in (head.signed, head.day) if said)
    yield from (Note(said.replace("\t", "  "), "quiet") for said in (head.copied, head.printed) if said)


def _lower(block: Block) -> Block:
    return Heading(block.text, 3, block.aside) if isinstance(block, Heading) else block


def _annex(annex: Annex) -> Part:
    head: tuple[Block, ...] = (Turn(), Note(annex.mark, "quiet"), Heading(annex.title))
    sheet = (*head, *annex.sheet) if annex.sheet else ()
    return Part(f"{annex.mark} {annex.title}", (*head, *annex.blocks), sheet, landscape=annex.landscape)
