# SPDX-License-Identifier: MPL-2.0
"""Decisions on an office's table kept between two sittings, in the person's folder, by the digest of the file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from inspector.core.canonical import Json, Record, canonical, digest, parse_record
from inspector.core.doctor.decisions import Decision, Verdict
from inspector.core.doctor.diagnosis import Diagnosis, Proposal, What
from inspector.core.exact import number, spell
from inspector.core.problems import KnownError
from inspector.core.reading import Reading
from inspector.core.text import Text, read_text
from inspector.disk.atomic import make_folder, write_whole

FOLDER: Final = "imports"


def keep_draft(home: Path, name: str, diagnosis: Diagnosis, made: Mapping[str, Decision]) -> None:
    """Keep the decisions on a file by the digest of its bytes; raises KnownError when the disk refuses."""
    known = diagnosis.by_key()
    rows = [_row(known[key], decision) for key, decision in made.items() if key in known]
    make_folder(home / FOLDER)
    write_whole(home / FOLDER / f"{name}.json", canonical({"format": 1, "decisions": tuple(rows)}))


def recall_draft(home: Path, name: str, diagnosis: Diagnosis) -> dict[str, Decision]:
    """Give the decisions kept on a file, as far as the doctor still proposes the same; none when there are none."""
    known = diagnosis.by_key()
    try:
        record = parse_record((home / FOLDER / f"{name}.json").read_bytes())
        reading = Reading(record)
        reading.whole("format")
        found = reading.each("decisions", _read_row)
        same = [row for row in found if row[0] in known and row[1] == _mark(known[row[0]])]
        return {
            key: Decision(verdict, None if corrected is None else _corrected(known[key], corrected))
            for key, _, verdict, corrected in same
        }
    except (OSError, KnownError):
        return {}


def _row(one: Proposal, decision: Decision) -> Json:
    row: dict[str, Json] = {"key": one.key, "of": _mark(one), "verdict": decision.verdict.value}
    return row | ({} if decision.corrected is None else {"corrected": _record(decision.corrected)})


def _read_row(reading: Reading) -> tuple[str, str, Verdict, Record | None]:
    verdict = Verdict(reading.member("verdict", [one.value for one in Verdict]))
    corrected = reading.record("corrected") if reading.has("corrected") else None
    return reading.text("key"), reading.text("of"), verdict, corrected


def _mark(one: Proposal) -> str:
    return digest("proposal", canonical(_record(one)))[:16]


def _record(one: Proposal) -> Record:
    made: dict[str, Json] = {
        "what": one.what.value,
        "belongs": one.belongs,
        "id": one.id,
        "title": one.title.record(),
        "look_for": _texts(one.look_for),
        "faults": _texts(one.faults),
        "exemptions": _texts(one.exemptions),
        "class": one.cls,
        "trades": one.trades,
        "ways": one.ways,
    }
    if one.full is not None:
        made["full"] = spell(one.full)
    return made if one.rule is None else {**made, "rule": one.rule}


def _corrected(one: Proposal, record: Record) -> Proposal:
    reading = Reading(record)
    return replace(
        one,
        what=What(reading.member("what", [one.value for one in What])),
        belongs=reading.text("belongs"),
        id=reading.text("id"),
        title=_text(reading.record("title")),
        full=number(reading.text("full")) if reading.has("full") else None,
        rule=_frozen(reading.record("rule")) if reading.has("rule") else None,
        look_for=reading.each("look_for", read_text),
        faults=reading.each("faults", read_text),
        exemptions=reading.each("exemptions", read_text),
        cls=reading.text("class"),
        trades=reading.texts("trades"),
        ways=reading.texts("ways"),
    )


def _frozen(record: Record) -> Record:
    return {key: _firm(value) for key, value in record.items()}


def _firm(value: Json) -> Json:
    """Make a list a tuple again, however deep."""
    if isinstance(value, Mapping):
        return _frozen(value)
    return tuple(_firm(one) for one in value) if isinstance(value, Sequence) and not isinstance(value, str) else value


def _text(record: Record) -> Text:
    return Text(tuple(sorted((code, str(said)) for code, said in record.items())))


def _texts(texts: tuple[Text, ...]) -> Json:
    return tuple(one.record() for one in texts)
