# SPDX-License-Identifier: MPL-2.0
"""The groups of the library: which shelf a checklist stands on, told by its id."""

from fnmatch import fnmatchcase
from typing import Final

GROUPS: Final = ("onsite", "systems", "hygiene", "campaigns", "other")
"""In the order of the library: civilised-city sites, whole systems, hygiene city, campaigns, everything else."""

# The first pattern that fits an id decides.
_PATTERNS: Final = (
    ("cn-hygiene-eight*", "campaigns"),
    ("cn-hygiene-*", "hygiene"),
    ("cn-civilised-city*", "systems"),
    ("cn-food-safety-city*", "systems"),
    ("cn-minors*", "systems"),
    ("cn-village*", "systems"),
    ("cn-seven-rectifications*", "campaigns"),
    ("cn-helmet-belt*", "campaigns"),
    ("cn-litter-from-cars*", "campaigns"),
    ("cn-clean-home*", "campaigns"),
    ("cn-shopfront-five*", "campaigns"),
    ("cn-market-ten*", "campaigns"),
    ("cn-five-closely*", "campaigns"),
    ("cn-*", "onsite"),
)


def group_of(name: str) -> str:
    """Tell the group of a checklist id; one that follows no pattern stands with the others."""
    return next((group for pattern, group in _PATTERNS if fnmatchcase(name, pattern)), "other")
