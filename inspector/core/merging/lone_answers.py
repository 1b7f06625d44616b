# SPDX-License-Identifier: MPL-2.0
"""What stands in a walk of one card of which nothing was decided: its answers as they are, told when asked for."""

from collections.abc import Iterator, Mapping, Sequence

from inspector.core.answers import Answer
from inspector.core.checklist import ChecklistDigest
from inspector.core.merging.laying import Laid
from inspector.core.merging.sheets import Sheets
from inspector.core.merging.walks import Resolved, Side
from inspector.core.visits import Key


class LoneAnswers(Mapping[Key, Resolved]):
    """What stands at each point, in the order of the sheets; ten thousand walks would not hold it all at once.

    `own` is the card as it was laid out.
    """

    __slots__ = ("_keys", "_sheets", "_told", "own")

    def __init__(self, own: Laid, sheets: Sheets, checklists: tuple[ChecklistDigest, ...]) -> None:
        """Begin with nothing told."""
        self.own, self._sheets = own, sheets
        places, answers, entered = sheets.places(checklists), own.answers, own.entered
        spoken = [key for key in places if key in answers or key in entered]
        self._keys = places if len(spoken) == len(places) else dict.fromkeys(spoken)
        self._told: dict[Key, Resolved] | None = None

    def __getitem__(self, key: Key) -> Resolved:
        """Tell what stands at a point; KeyError for one the card does not speak of."""
        if self._told is None:
            self._told = {}
        found = self._told.get(key)
        if found is None:
            if key not in self._keys:
                raise KeyError(key)
            side = side_of(self._sheets, key, self.own)
            way = "carried" if key in self.own.carried else "alone"
            found = self._told[key] = Resolved(key, side.answer, way, (side,), side.tally)
        return found

    def __contains__(self, key: object) -> bool:
        """Tell whether the card speaks of a point."""
        return key in self._keys

    def __iter__(self) -> Iterator[Key]:
        """Go through the points."""
        return iter(self._keys)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._keys)

    def given(self) -> Sequence[tuple[Key, Answer]]:
        """List the points and what was answered there, and nothing else of it."""
        answers = self.own.answers
        return [(key, answers[key]) for key in self._keys if key in answers]


def side_of(sheets: Sheets, key: Key, own: Laid) -> Side:
    """Give one card's side at a point."""
    answer, card = own.answer(key), own.card
    tally = sheets.tally(key, answer)
    return Side(card.digest, card.visit, card.header.inspectors, answer, own.entered.get(key), tally)
