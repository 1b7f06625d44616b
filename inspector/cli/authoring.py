# SPDX-License-Identifier: MPL-2.0
"""`inspector checklist convert / diff / adapt / examine`: checklists written, compared and adapted from a shell."""

import argparse
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from inspector.app.authoring import adapted, arrive, write_blank, write_down
from inspector.app.library import find_checklist
from inspector.cli.speaking import Speaker
from inspector.core.checklist import Checklist
from inspector.core.differing import Difference, difference
from inspector.core.exact import decimal, show_short
from inspector.core.points import Point
from inspector.core.problems import KnownError, Problem

DONE, REFUSED = 0, 1


def convert(asked: argparse.Namespace, speaker: Speaker) -> int:
    """Write a checklist in another form: YAML, or the Excel template."""
    source, target = _two(asked.files, "IN OUT")
    checklist = _arrived(source, speaker)
    if checklist is None:
        return REFUSED
    return _kept(checklist, Path(target), speaker)


def adapt(asked: argparse.Namespace, speaker: Speaker) -> int:
    """Write a local version with other local numbers, id or version."""
    source, target = _two(asked.files, "IN OUT")
    checklist = _arrived(source, speaker)
    if checklist is None:
        return REFUSED
    made = adapted(checklist, _values(tuple(asked.set or ())), name=asked.id or "", version=asked.version or "")
    return _kept(made, Path(target), speaker)


def diff(asked: argparse.Namespace, speaker: Speaker) -> int:
    """Compare two checklists; exit 1 when anything differs."""
    one, other = (_arrived(named, speaker) for named in _two(asked.files, "A B"))
    if one is None or other is None:
        return REFUSED
    found = difference(one, other)
    speaker.tell(difference=_difference_value(found))
    _say(found, speaker)
    return DONE if found.is_empty else REFUSED


def examine(asked: argparse.Namespace, speaker: Speaker) -> int:
    """Say what the doctor would make of office sheets; nothing is made without the author's word."""
    for named in asked.files:
        found = arrive(Path(named))
        speaker.complain(found.problems)
        for one in found.diagnosis.proposals if found.diagnosis else ():
            cells = ", ".join(one.addresses[:3])
            title = one.title.said(speaker.language).replace("\n", " ")
            sure = speaker.word(f"doctor.{one.confidence.value}")
            speaker.say(f"{cells}  {one.what.value}  {one.id}  {title}  {sure}")
            value = {"what": one.what.value, "id": one.id, "title": title, "cells": list(one.addresses)}
            speaker.add("proposals", value | {"confidence": one.confidence.value, "score": one.score})
    return DONE


def template(asked: argparse.Namespace, speaker: Speaker) -> int:
    """Write an empty Excel template to fill in."""
    for named in asked.files:
        write_blank(Path(named))
        speaker.say(speaker.word("said.written", file=named))
        speaker.add("files", named)
    return DONE


def _two(files: list[str], known: str) -> tuple[str, str]:
    if len(files) != 2:
        raise KnownError(Problem("two_files", known=known))
    return files[0], files[1]


def _arrived(named: str, speaker: Speaker) -> Checklist | None:
    found = arrive(find_checklist(named))
    speaker.complain(found.problems)
    if found.diagnosis is not None:
        waiting = sum(1 for one in found.diagnosis.proposals if one.asks)
        speaker.complain((Problem("office_sheet", file=Path(named).name, n=waiting),))
    return found.checklist


def _kept(checklist: Checklist, target: Path, speaker: Speaker) -> int:
    write_down(checklist, target)
    speaker.say(speaker.word("said.written", file=str(target)))
    speaker.tell(file=str(target), id=checklist.id, version=checklist.version, digest=checklist.digest())
    return DONE


def _values(asked: tuple[str, ...]) -> Mapping[str, Fraction]:
    values: dict[str, Fraction] = {}
    for one in asked:
        name, sign, typed = one.partition("=")
        if not sign:
            raise KnownError(Problem("set_form", found=one[:60]))
        values[name.strip()] = decimal(typed.strip())
    return values


def _difference_value(found: Difference) -> Mapping[str, object]:
    return {
        "same": found.same,
        "changed": [{"old": one.old.id, "new": one.new.id, "fields": list(one.fields)} for one in found.changed],
        "gone": [point.id for point in found.gone],
        "added": [point.id for point in found.added],
        "head": list(found.head),
        "parameters": [{"id": name, "old": old, "new": new} for name, old, new in found.parameters],
    }


def _say(found: Difference, speaker: Speaker) -> None:
    counts = {"same": found.same, "changed": len(found.changed), "gone": len(found.gone), "added": len(found.added)}
    speaker.say(speaker.word("said.difference", **counts))
    for name, old, new in found.parameters:
        speaker.say(f"  〔{name}〕  {old or '–'} → {new or '–'}")
    for one in found.changed:
        fields = ", ".join(speaker.word(f"field.{name}") for name in one.fields)
        speaker.say(f"  ≠ {_line(one.old, speaker)} → {_line(one.new, speaker)}  ({fields})")
    for sign, points in (("−", found.gone), ("+", found.added)):
        for point in points:
            speaker.say(f"  {sign} {_line(point, speaker)}")
    if found.head:
        speaker.say("  " + ", ".join(speaker.word(f"field.{name}") for name in found.head))


def _line(point: Point, speaker: Speaker) -> str:
    return f"{point.id} {point.title.said(speaker.language)} [{show_short(point.full)}]"
