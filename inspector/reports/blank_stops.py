# SPDX-License-Identifier: MPL-2.0
"""The stops of a day's route: which sites, in which order, by which checklists."""

from dataclasses import dataclass

from inspector.core.checklist import Checklist
from inspector.core.rounds import Header


@dataclass(frozen=True, slots=True)
class RouteStop:
    """One site of the route: its number from 1, the head its visit will have, and the checklists it is judged by."""

    number: int
    header: Header
    checklists: tuple[Checklist, ...]

    def known(self) -> dict[str, str]:
        """Give what of the head stands on the sheet already, by the field's code; empty fields are left to the pen."""
        site = self.header.site
        said = {
            "site": site.name,
            "site_id": site.id,
            "address": site.address,
            "date": self.header.date,
            "area_units": " / ".join(unit.name for unit in site.chain("area")),
            "inspectors": ", ".join(self.header.inspectors),
        }
        return {field: text for field, text in said.items() if text}
