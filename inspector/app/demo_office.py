# SPDX-License-Identifier: MPL-2.0
"""The office's part of the demo: what came in is gathered and applied, merged, ranked, and laid on paper."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from inspector.app.demo_friday import SMALL, Friday, Sizes, play_friday
from inspector.app.demo_town import read_town
from inspector.app.hall import Hall
from inspector.app.office.applying import Approval, apply
from inspector.app.office.gathered import Applied
from inspector.app.office.gathering import gather
from inspector.app.office.made import Made
from inspector.app.office.office import Office
from inspector.app.office.publishing import compose
from inspector.app.office.rank_plans import keep_plan
from inspector.app.office.templates import keep_template
from inspector.app.sample import SampleClock
from inspector.app.trust import Keys
from inspector.core.issuing.template import Template
from inspector.core.ranking.rank_plan import RankPlan

PAPERS: Final = ("bulletin_docx", "report_pdf", "report_xlsx", "summary", "typical")
MERGED: Final = "friday.merge"


@dataclass(frozen=True, slots=True)
class OfficeDay:
    """What the office made of its Friday: what came in, what applying brought, the merge file, the proved papers."""

    friday: Friday
    applied: Applied
    merged: Path
    papers: tuple[Made, ...]


def play_office(hall: Hall, clock: SampleClock, folder: Path, language: str, sizes: Sizes = SMALL) -> OfficeDay:
    """Play the week and the office's Friday: everything handed in is applied; what needs a person stays open.

    The fork's points that differ and the card that no assignment names wait for a decision.
    """
    friday = play_friday(hall, clock, folder, language, sizes)
    office, keys, town = Office(hall), Keys(hall.home), read_town(language)
    gathered = gather([friday.inbox], office.pool(), keys, workers=1)
    clock.tick()
    applied = apply(office, gathered, keys, Approval(by=town.officer))
    merged = office.write_merge(folder / MERGED)
    template = Template(
        office=town.office,
        title=town.bulletin,
        addressed=town.addressed,
        signer=town.officer,
    ).in_language(language)
    keep_template(office, town.bulletin, template)
    plan = RankPlan(red=Fraction(95), black=Fraction(85))
    keep_plan(office, town.rounds["covert"].title, plan)
    papers = compose(office, plan, template, folder / "papers", PAPERS)
    return OfficeDay(friday, applied, merged.path, papers)
