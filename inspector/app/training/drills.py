# SPDX-License-Identifier: MPL-2.0
"""Drills in the workspace: listed, read, and changed by one more row of their log; nothing in it is ever taken out."""

from collections.abc import Iterable, Mapping

from inspector.app.hall import Hall
from inspector.core.answers import Answer
from inspector.core.canonical import Record, tidy
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.answer_key import AnswerKey
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.drill_checks import guard_form
from inspector.core.drills.drill_matters import Admission, PaperSheet, item_record
from inspector.core.drills.drill_rows import DrillRow, read_drill_rows
from inspector.core.drills.drill_state import DrillState, edition_of, fold_drill, turned
from inspector.core.drills.paper_records import papers_record
from inspector.core.drills.roster import Roster, guard_numbers, plain_number
from inspector.core.drills.ruling import Ruling
from inspector.core.kept_rows import START, row_name
from inspector.core.problems import KnownError, Problem
from inspector.store.summaries import DrillLine

__all__ = ["DrillLine", "append", "drill_of", "drills", "edition", "sheets_of"]


def drills(hall: Hall) -> tuple[DrillLine, ...]:
    """List the drills of the workspace, the last changed first, closed ones too."""
    return hall.workspace.drills()


def drill_of(hall: Hall, name: str) -> DrillState:
    """Give a drill as it stands; raises KnownError `drill_none`, or `drill_log` when its log does not hold together."""
    return _last(hall, name)[2]


def sheets_of(hall: Hall, drill: Drill) -> Mapping[ChecklistDigest, Checklist]:
    """Give the checklists of a drill; raises KnownError `checklist_missing`."""
    return {name: hall.workspace.checklist(name) for name in drill.checklists()}


def edition(hall: Hall, name: str, digest: str) -> Drill | None:
    """Give a drill as it stood under a digest; None where it never did. A sitting that was begun goes on with it."""
    now = drill_of(hall, name).drill
    return now if now.digest() == digest else edition_of(log_of_drill(hall, name), digest)


def log_of_drill(hall: Hall, name: str) -> tuple[DrillRow, ...]:
    """Give the whole log of a drill, oldest first; raises as `drill_of`."""
    return read_drill_rows(hall.workspace.drill_rows(name))


def keep_drill(hall: Hall, drill: Drill) -> DrillState:
    """Keep a drill as it is now, a new one too; the very same changes nothing.

    Its photos must be on the shelf. Raises KnownError `drill_form`, `photo_missing`, `drill_not_trainers`.
    """
    guard_form(drill)
    before = _known(hall, drill.id)
    if before is not None:
        _guard_trainers(before)
        if before.drill == drill:
            return before
    photos = tuple(hall.workspace.photos.photo(name).record() for name in drill.photos())
    return append(hall, drill.id, "drill", {"drill": drill.record(), "edition": drill.digest(), "photos": photos})


def keep_key(hall: Hall, key: AnswerKey) -> DrillState:
    """Keep the whole key of a drill; answers to what is not asked wait until it is. Raises `drill_not_trainers`."""
    before = _trainers(hall, key.drill)
    return before if before.key == key else append(hall, key.drill, "key", {"key": key.record()})


def keep_roster(hall: Hall, name: str, roster: Roster) -> DrillState:
    """Keep the whole roster; raises KnownError `roster_twice`, `roster_number`, `drill_not_trainers`."""
    guard_numbers(roster)
    before = _trainers(hall, name)
    return before if before.roster == roster else append(hall, name, "roster", {"roster": roster.record()})


def rule(hall: Hall, name: str, ruling: Ruling) -> DrillState:
    """Write a ruling; raises KnownError `drill_question` for what is not asked, `drill_reason` without a reason."""
    _guard_asked(_trainers(hall, name), ruling.item)
    if not ruling.reason.strip():
        raise KnownError(Problem("drill_reason"))
    return append(hall, name, "ruling", {"ruling": ruling.record()})


def admit(hall: Hall, name: str, attempt: Attempt, reason: str, by: str, *, counts: bool = True) -> DrillState:
    """Rule that an attempt counts though the key lay on its laptop, or no more.

    Raises KnownError `drill_reason` without a reason, `drill_key_unknown` where its cards say nothing of a key,
    `drill_not_trainers`.
    """
    _trainers(hall, name)
    if not reason.strip():
        raise KnownError(Problem("drill_reason"))
    if attempt.key_known is None:
        raise KnownError(Problem("drill_key_unknown", number=attempt.number[:40]))
    said = Admission(attempt.number, attempt.cards, counts, tidy(reason).strip(), tidy(by), hall.clock())
    return append(hall, name, "admission", said.record())


def keep_remark(hall: Hall, name: str, item: Item, text: str, by: str = "") -> DrillState:
    """Keep the trainer's note on a question, such as a better wording; an empty one takes it back."""
    state = _trainers(hall, name)
    _guard_asked(state, item)
    said, kept = tidy(text).strip(), state.remarks.get(item)
    if said == (kept.text if kept is not None else ""):
        return state
    return append(hall, name, "remark", item_record(item) | {"text": said, "by": tidy(by)})


def keep_paper(
    hall: Hall,
    name: str,
    sheets: Mapping[str, Mapping[Item, Answer]],
    by: str = "",
    *,
    names: Mapping[str, str] | None = None,
    gone: Iterable[str] = (),
) -> DrillState:
    """Keep answers from paper by number, each in the place of what was typed for that number before.

    `names`: as they stand on the paper, where the roster does not say them; `gone`: numbers typed by mistake. Raises
    KnownError `sitting_number_none`, `drill_question`, `drill_not_trainers`.
    """
    state, at = _trainers(hall, name), hall.clock()
    named, asked = names or {}, frozenset(state.drill.items())
    meant = {number: _meant(state, number) for number in sheets}
    for number, answers in sheets.items():
        if not meant[number]:
            raise KnownError(Problem("sitting_number_none"))
        for item in answers:
            _guard_asked(state, item, asked)
    typed = [PaperSheet(meant[number], answers, at, by, named.get(number, "")) for number, answers in sheets.items()]
    fresh = [sheet for sheet in typed if not _same(state, sheet)]
    left = tuple(number for number in dict.fromkeys(gone) if number in state.papers and number not in meant.values())
    return append(hall, name, "paper", {"papers": papers_record(fresh), "gone": left}) if fresh or left else state


def sign_result(hall: Hall, name: str, number: str, digest: str, by: str = "") -> DrillState:
    """Note that the result of a number was signed: the digest of what was signed, and who answers for it."""
    return append(hall, name, "signed", {"number": number, "digest": digest, "by": by})


def keep_closed(hall: Hall, name: str, *, closed: bool) -> DrillState:
    """Put a drill away, or take it up again; nothing of it is lost."""
    before = drill_of(hall, name)
    return before if before.is_closed == closed else append(hall, name, "closed", {"closed": closed})


def append(hall: Hall, name: str, kind: str, body: Record) -> DrillState:
    """Write one more row, on disk when this returns, and give the drill as it stands then."""
    known = _known(hall, name)
    last, before = (hall.drilled[name][0], hall.drilled[name][1]) if known is not None else (None, START)
    row = DrillRow(last.seq + 1 if last else 0, kind, hall.clock(), hall.workspace.writer_id, before, body)
    state = fold_drill((row,)) if known is None else turned(known, (row,))
    data, drill = row.canonical(), state.drill
    line = DrillLine(drill.id, drill.title, drill.day, state.mode, len(drill.items()), row.at, state.is_closed)
    hall.drilled.pop(name, None)  # should writing break off, it is read anew
    hall.workspace.append_drill(line, row.seq, data)
    hall.drilled[name] = (row, row_name(data), state)
    return state


def is_known(hall: Hall, name: str) -> bool:
    """Tell whether the workspace has a drill of this id."""
    return _known(hall, name) is not None


def _known(hall: Hall, name: str) -> DrillState | None:
    if name in hall.drilled or any(line.id == name for line in hall.workspace.drills()):
        return drill_of(hall, name)
    return None


def _last(hall: Hall, name: str) -> tuple[DrillRow, str, DrillState]:
    """Give the last row, its name and the state; what was folded before is only gone on from."""
    found = hall.drilled.get(name)
    if found is None:
        stored = hall.workspace.drill_rows(name)
        rows = read_drill_rows(stored)
        found = hall.drilled[name] = (rows[-1], row_name(stored[-1]), fold_drill(rows))
    return found


def _trainers(hall: Hall, name: str) -> DrillState:
    state = drill_of(hall, name)
    _guard_trainers(state)
    return state


def _guard_trainers(state: DrillState) -> None:
    if not state.is_trainers:
        raise KnownError(Problem("drill_not_trainers", drill=state.drill.id))


def _guard_asked(state: DrillState, item: Item, asked: frozenset[Item] | None = None) -> None:
    if item not in (asked or state.drill.items()):
        raise KnownError(Problem("drill_question", drill=state.drill.id, site=item[0][:40], point=item[2][:40]))


def _meant(state: DrillState, number: str) -> str:
    """Give the number as the roster spells it, else as it is meant; empty for none."""
    trainee = state.roster.of(number)
    return plain_number(number) if trainee is None else trainee.number


def _same(state: DrillState, sheet: PaperSheet) -> bool:
    kept = state.papers.get(sheet.number)
    return kept is not None and (kept.answers, kept.name) == (sheet.answers, sheet.name)
