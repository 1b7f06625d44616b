# SPDX-License-Identifier: MPL-2.0
"""Answers from paper as they are kept: every question and every different answer once, each sheet a row of places."""

from collections.abc import Iterable, Sequence

from inspector.core.answers import Answer, read_answer
from inspector.core.canonical import Json, Record
from inspector.core.drills.drill_matters import PaperSheet, item_record, read_item
from inspector.core.moments import read_moment
from inspector.core.reading import Reading


def papers_record(sheets: Iterable[PaperSheet]) -> Record:
    """Give the canonical form of many sheets.

    `asked`: questions; `answers`: answers, each once; `sheets`: of each number `said`, a list of question, answer,
    question, answer … by their places in these two, in the order of the questions.
    """
    held = tuple(sheets)
    asked = sorted({item for sheet in held for item in sheet.answers})
    places = {item: place for place, item in enumerate(asked)}
    answers: dict[Answer, int] = {}
    listed: list[Json] = []
    for sheet in held:
        said: list[Json] = []
        for item in sorted(sheet.answers):
            said += (places[item], answers.setdefault(sheet.answers[item], len(answers)))
        listed.append(_head(sheet) | {"said": said})
    kept = tuple(answer.record() for answer in answers)
    return {"asked": tuple(item_record(item) for item in asked), "answers": kept, "sheets": listed}


def read_papers(reading: Reading) -> tuple[PaperSheet, ...]:
    """Read sheets from their canonical form; a place where nothing stands is a fault."""
    asked = reading.each("asked", read_item)
    answers = reading.each("answers", read_answer)

    def sheet(part: Reading) -> PaperSheet:
        said = _places(part)
        try:
            given = {asked[item]: answers[answer] for item, answer in zip(said[::2], said[1::2], strict=True)}
        except (IndexError, ValueError) as error:
            raise part.fault("said", "places") from error
        head = part.text("number"), given, part.part("typed", read_moment)
        return PaperSheet(*head, part.text("by", ""), part.text("name", ""))

    return reading.each("sheets", sheet)


def _places(part: Reading) -> Sequence[int]:
    said = part.items("said")
    places = [one for one in said if type(one) is int and one >= 0]
    if len(places) != len(said):
        raise part.fault("said", "integers")
    return places


def _head(sheet: PaperSheet) -> dict[str, Json]:
    value: dict[str, Json] = {"number": sheet.number, "typed": sheet.typed.record()}
    return value | {key: said for key, said in (("by", sheet.by), ("name", sheet.name)) if said}
