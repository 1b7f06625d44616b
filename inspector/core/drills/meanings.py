# SPDX-License-Identifier: MPL-2.0
"""What answers mean, remembered: of a thousand trainees' answers to one question nearly all are the very same value."""

from inspector.core.answers import Answer
from inspector.core.drills.meaning import Meaning, meaning


class Meanings:
    """Gives the meaning of answers; one that came before, the same object, is not looked at again."""

    def __init__(self) -> None:
        """Begin with none."""
        self._known: dict[int, tuple[Answer, Meaning]] = {}

    def of(self, answer: Answer) -> Meaning:
        """Give what an answer means; it is held, so that its identity stays its own."""
        known = self._known.get(id(answer))
        if known is None:
            known = self._known[id(answer)] = (answer, meaning(answer))
        return known[1]
