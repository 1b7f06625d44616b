# SPDX-License-Identifier: MPL-2.0
"""The key (标准答案) of a drill: for each question the answer, why, what else is accepted, and what may mislead."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from inspector.core.answers import Answer, read_answer
from inspector.core.canonical import Json
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.drills.drill import Item
from inspector.core.drills.meaning import same
from inspector.core.reading import Reading
from inspector.core.text import NO_WORDS, Text, read_text

FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class KeyAnswer:
    """One question's answer. Of an Answer only status and value count.

    `reason`: why it is so, told to the trainee. `accepted`: other answers that count as agreeing. `distractor`
    (干扰项): what in the scene tempts to a wrong answer, in words; empty where nothing was planted.
    """

    item: Item
    answer: Answer
    reason: Text = NO_WORDS
    accepted: tuple[Answer, ...] = ()
    distractor: Text = NO_WORDS

    def record(self) -> Json:
        """Give the canonical form."""
        site, checklist, point = self.item
        value: dict[str, Json] = {"site": site, "checklist": checklist, "point": point, "answer": self.answer.record()}
        if self.accepted:
            value["accepted"] = tuple(answer.record() for answer in self.accepted)
        words = {"reason": self.reason, "distractor": self.distractor}
        return value | {name: text.record() for name, text in words.items() if text.words}

    def agrees(self, answer: Answer) -> bool:
        """Tell whether an answer is the key's or one that is accepted beside it."""
        return any(same(answer, one) for one in (self.answer, *self.accepted))


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """All answers of a drill by question; a question without one does not count."""

    drill: str
    answers: Mapping[Item, KeyAnswer] = field(default_factory=dict)

    def record(self) -> dict[str, Json]:
        """Give the canonical form; answers by site, checklist and point."""
        listed = tuple(self.answers[item].record() for item in sorted(self.answers))
        return {"type": "answer_key", "format": FORMAT, "drill": self.drill, "answers": listed}


def answer_key(drill: str, answers: tuple[KeyAnswer, ...]) -> AnswerKey:
    """Make a key of answers; of two for one question the later one counts."""
    return AnswerKey(drill, {one.item: one for one in answers})


def read_answer_key(reading: Reading) -> AnswerKey:
    """Read a key from its canonical form."""
    reading.member("type", ("answer_key",))
    reading.whole("format")
    key = answer_key(reading.text("drill"), reading.each("answers", read_key_answer))
    reading.close()
    return key


def read_key_answer(reading: Reading) -> KeyAnswer:
    """Read one question's answer."""
    item = (reading.text("site"), ChecklistDigest(reading.text("checklist")), PointId(reading.text("point")))
    return KeyAnswer(
        item,
        reading.part("answer", read_answer),
        reading.maybe("reason", read_text) or NO_WORDS,
        reading.each("accepted", read_answer),
        reading.maybe("distractor", read_text) or NO_WORDS,
    )
