# SPDX-License-Identifier: MPL-2.0
"""Making decisions: each with every side that stood when it was made, and in the place of those it takes over."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from inspector.core.answers import Answer
from inspector.core.merging.attended import subject_of
from inspector.core.merging.decisions import Decision
from inspector.core.merging.docket import NO_KEY
from inspector.core.merging.picture import Picture, VersionQuestion
from inspector.core.merging.walks import Conflict, FoundProblem, Side, Walk
from inspector.core.moments import Moment
from inspector.core.rounds import VisitId
from inspector.core.visits import Key


@dataclass(frozen=True, slots=True)
class Signed:
    """Who decides, why, and when; `basis` and `unit` where an overrule or an appeal names them."""

    author: str
    reason: str
    at: Moment
    basis: str = ""
    unit: str = ""
    policy: str = ""

    def decision(
        self,
        about: str,
        subject: str,
        choice: str,
        sides: Iterable[Side | str],
        *,
        key: Key = NO_KEY,
        supersedes: Sequence[str] = (),
    ) -> Decision:
        """Make a decision with the sides it was made for: their cards are `seen`."""
        seen = {side if isinstance(side, str) else side.card for side in sides}
        return Decision(
            about=about,
            subject=subject,
            choice=choice,
            key=key,
            seen=tuple(sorted(seen)),
            policy=self.policy,
            reason=self.reason,
            basis=self.basis,
            unit=self.unit,
            author=self.author,
            at=self.at,
            supersedes=tuple(supersedes),
        )


def superseded_by(conflict: Conflict) -> tuple[str, ...]:
    """List the decisions that a decision of this conflict takes the place of."""
    return tuple(sorted({*conflict.before, *conflict.differing}))


def decide(conflict: Conflict, choice: str, signed: Signed) -> Decision:
    """Decide an open conflict: for one card, for the mean, or for one of the words that differ (CHOICES).

    Two overrules that differ are decided by a third (`overrule`).
    """
    subject = conflict.walk
    if conflict.about == "head" and len({side.visit for side in conflict.sides}) == 1:
        subject = subject_of(conflict.sides[0].visit)
    made = signed.decision(conflict.about, subject, choice, conflict.sides, key=conflict.key)
    return replace(made, part=conflict.part, supersedes=superseded_by(conflict))


def decide_anew(picture: Picture, decision: Decision) -> Decision:
    """Put a decision in the place of every other one of the same question that is not superseded yet."""
    walk = next((one for one in picture.walks.values() if decision.subject in _names(one)), None)
    subjects = {decision.subject} if walk is None else _names(walk)
    question = decision.question
    older = {
        name
        for name, one in picture.decisions.items()
        if (one.about, one.key, one.part) == (question[0], *question[2:])
        and one.subject in subjects
        and picture.standing.get(name) != "superseded"
    }
    return replace(decision, supersedes=tuple(sorted({*decision.supersedes, *older})))


def _names(walk: Walk) -> set[str]:
    return {walk.id, *(subject_of(visit) for visit in walk.visits)}


def overrule(picture: Picture, walk: Walk, key: Key, answer: Answer, signed: Signed) -> Decision:
    """Put the office's own answer (改判) in the place of what stands at a point; what was found is kept beside it."""
    made = signed.decision("overrule", walk.id, "", _sides(walk, key), key=key)
    return decide_anew(picture, replace(made, answer=answer))


def appeal(picture: Picture, walk: Walk, key: Key, signed: Signed, *, part: str, choice: str) -> Decision:
    """File an appeal (申诉) at a point, or take it a step on: `filed`, `reviewing`, `upheld`, `revoked`.

    `part` is the appeal's own id, the same at every step of it.
    """
    made = signed.decision("appeal", walk.id, choice, _sides(walk, key), key=key)
    return decide_anew(picture, replace(made, part=part))


def _sides(walk: Walk, key: Key) -> tuple[Side, ...]:
    resolved = walk.answers.get(key)
    return resolved.sides if resolved is not None else ()


def admit(picture: Picture, walk: Walk, choice: str, signed: Signed, visit: VisitId | None = None) -> Decision:
    """Admit a card that no assignment names (`admitted`), or keep it from ranking (`refused`); one visit of a walk."""
    return decide_anew(picture, signed.decision("admit", subject_of(visit or walk.visits[0]), choice, walk.cards))


def judge_blanks(picture: Picture, walk: Walk, choice: str, signed: Signed) -> Decision:
    """Say what blanks count: the walk ranks by what was `judged`, or they earn `zero`."""
    return decide_anew(picture, signed.decision("blanks", walk.id, choice, walk.cards))


def review(picture: Picture, walk: Walk, choice: str, signed: Signed) -> Decision:
    """Accept a walk (`accepted`) or send it back (`returned`), with the reason in words."""
    return decide_anew(picture, signed.decision("review", walk.id, choice, walk.cards))


def separate(picture: Picture, walk: Walk, signed: Signed) -> Decision:
    """Say that the visits of a meeting were no one meeting: each is a walk of its own."""
    return decide_anew(picture, signed.decision("separate", walk.id, "separate", walk.cards))


def mark_typical(picture: Picture, problem: FoundProblem, choice: str, signed: Signed) -> Decision:
    """Show a problem as typical (`typical`), or no longer (`plain`)."""
    made = signed.decision("typical", problem.walk, choice, (problem.card,), key=problem.key)
    return decide_anew(picture, replace(made, part=problem.finding.id))


def settle_version(picture: Picture, question: VersionQuestion, choice: str, signed: Signed) -> Decision:
    """Say which version of a checklist counts in a round, or that each card counts under its `own`."""
    made = signed.decision("version", question.checklist, choice, tuple(question.versions))
    return decide_anew(picture, replace(made, part=question.round))
