# SPDX-License-Identifier: MPL-2.0
"""The result of a drill for the trainer (考核结果): who came to what, who is missing, and what rulings changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.ambiguous import PointLine, point_lines
from inspector.core.drills.answer_key import AnswerKey, KeyAnswer
from inspector.core.drills.attempt import Attempt
from inspector.core.drills.choosing import COUNTING, PRACTICE, Chosen, by_number, chosen, place_of
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.graded import Graded
from inspector.core.drills.grading import GradingDesk
from inspector.core.drills.item_map import ItemMap, item_map
from inspector.core.drills.line_notes import line_notes
from inspector.core.drills.progress import Progress, Session, progress
from inspector.core.drills.regrading import Stand, regraded
from inspector.core.drills.roster import Roster, Trainee
from inspector.core.drills.ruled import ruled
from inspector.core.drills.ruling import Ruling
from inspector.core.drills.ruling_effects import Effect, effects
from inspector.core.problems import Problem


@dataclass(frozen=True, slots=True)
class Line:
    """One number of the first page.

    `name`, `unit`: as the roster says, else as the card does. `graded`: the attempt that counts, by the key as ruled
    now; `before`: the same by the key as it was at first (the same value where nothing was ruled). `others`: attempts
    that could have counted; `practice`: those that never do. `known`: it stands in the roster, or there is none.
    `notes`: what is to be known of it, each with its remedy.
    """

    number: str
    name: str
    unit: str
    graded: Graded
    before: Graded
    others: tuple[Graded, ...] = ()
    practice: tuple[Graded, ...] = ()
    known: bool = True
    notes: tuple[Problem, ...] = ()

    @property
    def turned(self) -> str:
        """What rulings did to the verdict: `passed`, `retrain`, or nothing."""
        if self.graded.passed == self.before.passed:
            return ""
        return "passed" if self.graded.passed else "retrain"


@dataclass(frozen=True, slots=True)
class Results:
    """The whole of it. `lines` in the order of the roster, then numbers nobody knows; `missing` 未交名单.

    `practised`: numbers that only practised, with what they came to. `key`: the answers that hold now; `void`: the
    questions that count no more. `points`: every question that counts; `effects`: what each ruling changed.
    """

    drill: Drill
    roster: Roster
    lines: tuple[Line, ...]
    missing: tuple[Trainee, ...]
    practised: Mapping[str, tuple[Graded, ...]]
    key: Mapping[Item, KeyAnswer]
    void: frozenset[Item]
    points: tuple[PointLine, ...]
    effects: tuple[Effect, ...]
    progress: tuple[Progress, ...]
    map: ItemMap
    notes: tuple[Problem, ...] = ()

    def line(self, number: str) -> Line | None:
        """Find a number's line; None when it handed nothing in."""
        return next((line for line in self.lines if line.number == number), None)

    def graded(self) -> tuple[Graded, ...]:
        """List the attempts that count, in the order of the lines."""
        return tuple(line.graded for line in self.lines)

    def passed(self) -> int:
        """Count those who passed."""
        return sum(line.graded.passed for line in self.lines)

    def beside(self, earlier: Iterable[Session]) -> "Results":
        """Set the sessions before beside this one; only numbers of this one are followed."""
        return replace(self, progress=progress((*earlier, self.session()), {line.number for line in self.lines}))

    def session(self) -> Session:
        """Give what later drills compare with."""
        grades = {line.number: line.graded for line in self.lines}
        return Session(self.drill.id, self.drill.title, self.drill.day, grades)


def results(
    drill: Drill,
    key: AnswerKey,
    rulings: Sequence[Ruling],
    roster: Roster,
    attempts: Iterable[Attempt],
    *,
    checklists: Mapping[ChecklistDigest, Checklist],
    earlier_sessions: Sequence[Session] = (),
) -> Results:
    """Grade everybody by the key as ruled, and as it was before; the order of attempts changes nothing.

    However many rulings there are, everybody is graded twice at most: what each ruling changed is told by its question.
    """
    everyone = by_number(_meant(one, roster) for one in attempts)
    counting = {number: each for number, one in everyone.items() if (each := _of(one, COUNTING))}
    keys = [ruled(key, rulings[:place]) for place in range(len(rulings) + 1)]
    desks = [GradingDesk(drill, one, checklists) for one in keys]
    after = {number: _chosen(each, desks[-1], drill) for number, each in counting.items()}
    before = {number: _chosen(each, desks[0], drill) for number, each in counting.items()} if rulings else after
    steps = _steps(counting, drill, desks, rulings) if len(rulings) > 1 else [_stands(before), _stands(after)]
    practised = {number: _graded(_of(one, PRACTICE), desks[-1]) for number, one in everyone.items()}
    names = _in_roster_order(counting, roster)
    lines = [_line(roster, before[name], after[name]) for name in names]
    edition = drill.digest()
    noted = {name: line_notes(everyone[name], drill, roster, edition) for name in names}
    lines = [replace(line, practice=practised[line.number], notes=noted[line.number]) for line in lines]
    graded = tuple(line.graded for line in lines)
    found = Results(
        drill,
        roster,
        tuple(lines),
        tuple(trainee for trainee in roster.trainees if trainee.number not in counting),
        {number: each for number, each in practised.items() if each and number not in counting},
        keys[-1].answers,
        keys[-1].void,
        point_lines(graded),
        effects(rulings, steps),
        (),
        item_map(drill, graded),
    )
    return found.beside(earlier_sessions)


def _meant(attempt: Attempt, roster: Roster) -> Attempt:
    """Give an attempt the number as the roster spells it."""
    trainee = roster.of(attempt.number)
    return attempt if trainee is None or trainee.number == attempt.number else replace(attempt, number=trainee.number)


def _of(attempts: Sequence[Attempt], modes: Sequence[str]) -> tuple[Attempt, ...]:
    return tuple(one for one in attempts if one.mode in modes)


def _graded(attempts: Sequence[Attempt], desk: GradingDesk) -> tuple[Graded, ...]:
    return tuple(desk.graded(one) for one in attempts)


def _chosen(attempts: Sequence[Attempt], desk: GradingDesk, drill: Drill) -> Chosen:
    return chosen(_graded(attempts, desk), drill.counts)


def _stands(chosen_ones: Mapping[str, Chosen]) -> Mapping[str, Stand]:
    return {number: Stand(one.counts.held, one.counts.passed) for number, one in chosen_ones.items()}


def _steps(
    counting: Mapping[str, Sequence[Attempt]], drill: Drill, desks: Sequence[GradingDesk], rulings: Sequence[Ruling]
) -> list[Mapping[str, Stand]]:
    """Give what counts of every number at first and after each of several rulings."""
    items = [ruling.item for ruling in rulings]
    return [
        {number: each[place_of([one.held for one in each], drill.counts)] for number, each in step.items()}
        for step in regraded(counting, drill, desks, items)
    ]


def _in_roster_order(numbers: Iterable[str], roster: Roster) -> tuple[str, ...]:
    """Put numbers in the order of the roster; those it does not know follow, by their text."""
    there = set(numbers)
    listed = tuple(trainee.number for trainee in roster.trainees if trainee.number in there)
    return (*listed, *sorted(there - set(listed)))


def _line(roster: Roster, before: Chosen, now: Chosen) -> Line:
    own = now.counts.attempt
    listed = roster.of(own.number)
    trainee = listed or Trainee(own.number, own.name, own.unit)
    known = listed is not None or not roster.trainees
    return Line(own.number, trainee.name, trainee.unit or own.unit, now.counts, before.counts, now.others, known=known)
