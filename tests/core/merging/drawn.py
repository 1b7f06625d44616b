# SPDX-License-Identifier: MPL-2.0
"""Drawn pools: forks and cards that go on, meetings, versions, letters, decisions of every kind, withdrawals of all."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from inspector.core.merging.card_fold import CardFold
from inspector.core.merging.deciding import Signed, decide
from inspector.core.merging.decisions import ABOUT, CHOICES, MEAN, Decision
from inspector.core.merging.docket import NO_KEY
from inspector.core.merging.picture import Picture
from inspector.core.merging.picturing import picture
from inspector.core.merging.pool import Pool
from inspector.core.moments import Moment
from inspector.core.rounds import Header
from tests.core.merging.cards import (
    BARE,
    BLUE,
    CLEARED,
    LOST,
    MET,
    NEW,
    OLD,
    RED,
    ROUND,
    SKIPPED,
    free,
    head,
    heaps,
    key,
    letter,
    pool,
    rowed,
    with_problem,
    withdraw,
)

ANSWERS = {
    "1": (MET, LOST, BARE, SKIPPED, CLEARED, replace(MET, note="干净"), *[with_problem(LOST)] * 3),
    "2": (free(0), free(5), free(10), replace(free(5), photos=("ef" * 32,))),
    "3": (heaps(n=0), heaps("ab" * 32), heaps("cd" * 32), heaps(n=2)),
    "4": (MET, LOST),
}
POINTS = {OLD: ("1", "2", "3"), NEW: ("1", "2", "4")}
VISITS = ("v1", "v2", "v3")

WHO = {"v1": RED, "v2": BLUE, "v3": "张伟"}
rare = st.integers(0, 11).map(bool)
"""False once in a dozen times."""


@st.composite
def heads(draw: st.DrawFn, visit: str) -> Header:
    """The head of a visit: most are covert visits of one site on one day, each by somebody else."""
    usual = draw(rare), draw(rare), draw(rare), draw(rare), draw(rare)
    name = WHO[visit] if usual[0] else draw(st.sampled_from([RED, ""]))
    day, site = "2026-11-16" if usual[1] else "2026-11-17", "东" if usual[2] else "西"
    kind = "covert" if usual[3] else draw(st.sampled_from(["drill", "recheck"]))
    return head(name, day, site, kind=kind, state="" if usual[4] else draw(st.sampled_from(["closed", "refused"])))


@st.composite
def steps(draw: st.DrawFn, sheet: str, *, least: int = 0, most: int = 2) -> list[tuple[object, object]]:
    """Some rows of a log."""
    found: list[tuple[object, object]] = []
    for _ in range(draw(st.integers(least, most))):
        name = draw(st.sampled_from(POINTS[sheet]))  # type: ignore[index]
        found.append((name, draw(st.sampled_from(ANSWERS[name]))))
    return found


@st.composite
def visits(draw: st.DrawFn, name: str) -> list[CardFold]:
    """The cards of one visit: the first, and others that go on from one, or from the middle of one (forks)."""
    sheet = OLD if draw(rare) else NEW
    header = draw(heads(name))
    full = [(point, ANSWERS[point][0]) for point in POINTS[sheet]] if draw(rare) else []
    logs = [[(header, ()), *full, *draw(steps(sheet)), *([("seal", ())] if draw(rare) else [])]]
    for _ in range(draw(st.integers(0, 2))):
        before = draw(st.sampled_from(logs))
        if draw(st.booleans()):
            begun = [*before, ("reopen", ())]
        else:
            begun = [row for row in before[: draw(st.integers(1, len(before)))] if row[0] != "seal"]
        remark = [] if draw(rare) else [(replace(header, remark="雨"), ())]
        logs.append([*begun, *draw(steps(sheet, least=1)), *remark, ("seal", ())])
    moved = [(row[0] if row[0] != "3" else "4", MET if row[0] == "3" else row[1]) for row in logs[-1]]
    return [rowed(name, rows, sheet) for rows in logs] + ([] if draw(rare) else [rowed(name, moved, NEW)])


@st.composite
def noise(draw: st.DrawFn, names: list[str], subjects: list[str]) -> Decision:
    """A decision of any kind about anything, seen or not."""
    about = draw(st.sampled_from(ABOUT))
    point = "1" if about == "typical" else draw(st.sampled_from(["1", "2", "3"]))
    pointed = about in {"appeal", "conflict", "overrule", "typical"}
    sided = [OLD, NEW, "own"] if about == "version" else [*names, MEAN]
    words = sided if about in {"conflict", "head", "overrule", "version"} else CHOICES[about]
    parts = {"appeal": "a1", "head": draw(st.sampled_from(["remark", "state"])), "typical": "p1", "version": "r1"}
    return Decision(
        about,
        "drawn" if about == "version" else draw(st.sampled_from(subjects)),
        draw(st.sampled_from(words)),
        key(point) if pointed else NO_KEY,
        parts.get(about, ""),
        draw(st.sampled_from(ANSWERS[point])) if about == "overrule" else None,
        tuple(draw(st.sampled_from([sorted({*names, OLD, NEW})] * 3 + [names[:1]]))),
        author=draw(st.sampled_from([RED, BLUE])),
    )


@st.composite
def answers_to(draw: st.DrawFn, seen: Picture) -> list[Decision]:
    """Decisions of what is open in a picture, as an office would make them; some twice and differently."""
    found: list[Decision] = []
    signed = Signed(draw(st.sampled_from([RED, BLUE])), "看过", Moment(draw(st.integers(0, 3))))
    for conflict in draw(st.lists(st.sampled_from(seen.conflicts()), max_size=3)) if seen.conflicts() else ():
        choices = [side.card for side in conflict.sides] + [MEAN, *CHOICES.get(conflict.about, ())]
        if conflict.about != "overrule" and conflict.sides:
            found.append(decide(conflict, draw(st.sampled_from(choices)), signed))
    return found


@st.composite
def pools(draw: st.DrawFn) -> Pool:
    """A pool of up to three visits, decided in two goes with files between, and some of it withdrawn."""
    cards = [card for name in VISITS for card in draw(visits(name))]
    letters = [letter(*VISITS, number=1), letter("v1", "v9", number=2), letter("v2", plan=replace(ROUND, kind="drill"))]
    assigned = draw(st.sampled_from([letters[:1]] * 5 + [letters[:2], letters[1:]]))
    late = draw(st.lists(st.sampled_from(cards), max_size=2))
    made = pool(*assigned, *(card for card in cards if card not in late))
    for coming in ([], late):
        made |= pool(*coming)
        seen = picture(made)
        subjects = [*seen.walks, *seen.walks, *(f"visit:{name}" for name in VISITS)]
        names = [card.digest for card in cards]
        made |= pool(*draw(answers_to(seen)), *draw(st.lists(noise(names, subjects), max_size=4)))
    for _ in range(draw(st.sampled_from([0, 0, 1, 3]))):
        everything = [name for kind, name in made.names() if kind != "checklist"]
        made |= pool(withdraw(draw(st.sampled_from(everything)), turn=draw(st.integers(0, 1))))
    return made
