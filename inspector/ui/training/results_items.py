# SPDX-License-Identifier: MPL-2.0
"""The questions of a drill in words: the short label that paper and grid have too, the point, the key, the scene."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.core.answers import Answer
from inspector.core.checklist import Point
from inspector.core.drills.drill import Drill, Item
from inspector.ui.training.builder_key import answer_said

if TYPE_CHECKING:
    from inspector.core.drills.answer_key import KeyAnswer
    from inspector.ui.training.results_state import Seen


@dataclass(frozen=True, slots=True)
class Question:
    """One question: its short label, its site in words where there are several, and its point."""

    item: Item
    label: str
    site: str
    point: Point

    def said(self, answer: Answer | None, language: str) -> str:
        """Say an answer to it; nothing where there is none."""
        return "" if answer is None else answer_said(self.point, answer, language)

    def title(self, language: str) -> str:
        """Say the point."""
        return self.point.title.said(language)


def questions(seen: "Seen") -> Mapping[Item, Question]:
    """List every question of a drill, void ones too, in the order asked."""
    from inspector.core.drills.answer_grid import labels

    drill, named = seen.state.drill, labels(seen.state.drill)
    several = len(drill.sites) > 1
    sites = {one.site.id: one.site.name if several else "" for one in drill.sites}
    points = {name: sheet.by_id() for name, sheet in seen.checklists.items()}
    return {item: Question(item, named[item], sites[item[0]], points[item[1]][item[2]]) for item in drill.items()}


def key_of(seen: "Seen", item: Item) -> "KeyAnswer | None":
    """Give the key's answer to a question as it holds now, of a void one as it was; None where it has none."""
    held = seen.results.key.get(item)
    if held is None and seen.state.key is not None:
        return seen.state.key.answers.get(item)
    return held


def scene_photos(drill: Drill, item: Item) -> tuple[str, ...]:
    """List what a question shows: its own photos, else those of its site."""
    for scene in (drill.scene(item), drill.scene(item[0])):
        if scene is not None and scene.photos:
            return scene.photos
    return ()
