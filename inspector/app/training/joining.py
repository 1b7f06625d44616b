# SPDX-License-Identifier: MPL-2.0
"""Sites of one drill taken into another, with their scenes and key, each under an id of its own there."""

from dataclasses import replace

from inspector.app.training.building import DrillDraft
from inspector.core.drills.answer_key import answer_key
from inspector.core.drills.drill import DrillSite


def fresh_id(draft: DrillDraft) -> str:
    """Give the first id `s1`, `s2` … that no site of a drill has."""
    taken = {site.site.id for site in draft.drill.sites}
    return next(name for name in (f"s{turn}" for turn in range(1, len(taken) + 2)) if name not in taken)


def joined(draft: DrillDraft, other: DrillDraft) -> DrillDraft:
    """Add every site of another drill behind those there are; the settings stay."""
    for site in other.drill.sites:
        name = fresh_id(draft)
        own = DrillSite(replace(site.site, id=name), site.checklists, site.asked, site.scenes)
        moved = [
            replace(said, item=(name, *said.item[1:]))
            for said in other.key.answers.values()
            if said.item[0] == site.site.id
        ]
        drill = replace(draft.drill, sites=(*draft.drill.sites, own))
        draft = DrillDraft(drill, answer_key(drill.id, (*draft.key.answers.values(), *moved)))
    return draft
