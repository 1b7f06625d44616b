# SPDX-License-Identifier: MPL-2.0
"""What the scoring page of a drill works with: the site as it is asked, its scenes, the clock, the key in practice."""

from collections.abc import Mapping
from dataclasses import dataclass

from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import Drill, DrillSite, Item, Scene
from inspector.core.sitting import Sitting
from inspector.core.visits import Key
from inspector.ui.training.taking_clock import TakingClock


@dataclass(frozen=True, slots=True)
class TakingBench:
    """One site of one attempt. `key` holds answers only where each is told after its question."""

    drill: Drill
    site: DrillSite
    sitting: Sitting
    name: str
    order: tuple[Key, ...]
    clock: TakingClock
    key: Mapping[Item, KeyAnswer]

    @property
    def reveals(self) -> bool:
        """Whether each answer is held against the key at once."""
        return bool(self.key)

    @property
    def site_scene(self) -> Scene | None:
        """What the whole site shows."""
        return self.drill.scene(self.site.site.id)

    def scene(self, key: Key) -> Scene | None:
        """Give what a question shows; None where only the site does."""
        return self.drill.scene((self.site.site.id, *key))

    def key_answer(self, key: Key) -> KeyAnswer | None:
        """Give the key's answer of a question, where it may be told."""
        return self.key.get((self.site.site.id, *key))
