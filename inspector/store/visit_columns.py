# SPDX-License-Identifier: MPL-2.0
"""What a visit is found by: its head's round, site, state and drill as columns, and its words to be searched."""

from typing import Final

from inspector.core.rounds import Header
from inspector.store.searching import kept_words

NAMES: Final = ("round", "site", "site_name", "state", "words", "drill")


def columns(header: Header) -> tuple[str, str, str, str, str, str]:
    """Give the columns filled from a visit's head, in the order of NAMES."""
    site = header.site
    units = (unit.name for unit in site.units)
    words = (site.name, site.id, site.address, site.type, header.title, header.period, header.office, header.date)
    found_by = kept_words((*words, *header.inspectors, *units))
    drill = header.sitting.drill if header.sitting is not None else ""
    return header.round, site.id, site.name, header.state, found_by, drill
