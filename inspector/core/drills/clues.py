# SPDX-License-Identifier: MPL-2.0
"""Clues a drill gives by itself: where pictures stand at faults alone, they tell where the faults are."""

from collections.abc import Mapping
from typing import Final

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.answer_key import AnswerKey
from inspector.core.drills.drill import Drill
from inspector.core.drills.question import worth
from inspector.core.exact import ONE

FEWEST: Final = 2
"""Of either kind there must be so many before anybody could tell anything by them."""


def pictures_tell(drill: Drill, key: AnswerKey, sheets: Mapping[ChecklistDigest, Checklist]) -> bool:
    """Tell whether every question with a picture of its own has a fault, and sound ones stand without.

    A drill made from a real visit begins so, as inspectors photograph what is wrong. What has no key counts nowhere.
    """
    pictured: list[bool] = []
    plain: list[bool] = []
    for item, said in key.answers.items():
        point = sheets[item[1]].by_id().get(item[2]) if item[1] in sheets else None
        if point is None or item not in drill.items():
            continue
        share = worth(point, said.answer)
        scene = drill.scene(item)
        where = pictured if scene is not None and scene.photos else plain
        where.append(share is not None and share < ONE)
    return len(pictured) >= FEWEST and all(pictured) and plain.count(False) >= FEWEST
