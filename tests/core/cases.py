# SPDX-License-Identifier: MPL-2.0
"""Values for the tests of the law: drawn rules with answers that fit them, and one small visit of two points."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import strategies as st

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Band, Checklist, ChecklistDigest, Entry, Point, PointId, Section
from inspector.core.moments import Moment
from inspector.core.photos import Photo
from inspector.core.rounds import Header, VisitId
from inspector.core.rows import Row
from inspector.core.rules.deduct import Deduct, DeductLine
from inspector.core.rules.free import Free
from inspector.core.rules.levels import Level, Levels
from inspector.core.rules.proportional import Proportional
from inspector.core.rules.rule import Rule
from inspector.core.rules.shortfall import Need, Shortfall
from inspector.core.rules.yes_no import YesNo
from inspector.core.scorecard import Scorecard, scorecard
from inspector.core.sites import Site, Unit
from inspector.core.text import Text, text
from inspector.core.values import Choice, Counts, Occurrence, Value
from inspector.core.visits import Change, opening
from tests.core import rule_answers
from tests.core.rule_kinds import DRAWN, UNSCORED

PHOTO = Photo("ab" * 32, "jpeg", 640, 480, 12_345)
LABEL = text({"zh": "垃圾", "en": "Litter"})
thousandths = st.integers(1, 20_000).map(lambda n: Fraction(n, 1000))
fulls = st.integers(1, 40).map(lambda n: Fraction(n, 2))
ids = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=4, unique=True)


def _levels(factors: list[Fraction]) -> Levels:
    falling = sorted(factors, reverse=True)
    return Levels(tuple(Level("ABCDEFGHI"[place], LABEL, factor) for place, factor in enumerate(falling)))


factors = st.integers(0, 100).map(lambda n: Fraction(n, 100))
deduct_lines = st.builds(DeductLine, st.just("x"), st.just(LABEL), thousandths, st.integers(0, 5))
zero_lines = st.builds(DeductLine, st.just("x"), st.just(LABEL), zero=st.just(True))


@st.composite
def deducts(draw: st.DrawFn) -> Deduct:
    """A deduction with some lines, one of which may take all."""
    one = st.one_of(deduct_lines, deduct_lines, zero_lines)
    return Deduct(tuple(replace(draw(one), id=name) for name in draw(ids)))


@st.composite
def shortfalls(draw: st.DrawFn) -> Shortfall:
    """A shortfall with some needs."""
    needs = tuple(Need(name, LABEL, draw(st.integers(1, 9))) for name in draw(ids))
    return Shortfall(draw(thousandths), needs)


@st.composite
def rules(draw: st.DrawFn) -> tuple[Rule, Fraction]:
    """A rule of any kind with full points that fit it."""
    full = draw(fulls)
    rule: Rule = draw(
        st.one_of(
            st.just(YesNo()),
            st.lists(factors, min_size=2, max_size=9, unique=True).map(_levels),
            st.sampled_from([Free(full), Free(full / 2), Free(full / 10)]),
            deducts(),
            shortfalls(),
            st.integers(0, 9).map(Proportional),
            *(draw_kind(full) for draw_kind in DRAWN.values()),
        )
    )
    return rule, full


def values(rule: Rule, full: Fraction) -> st.SearchStrategy[Value]:
    """Any value the rule's own form can give."""
    return rule_answers.answers(rule.form(full))


@st.composite
def answers(draw: st.DrawFn, point: Point) -> Answer:
    """Any answer to a point, judged more often than not."""
    status = draw(st.sampled_from([*Status, Status.JUDGED, Status.JUDGED, Status.JUDGED]))
    value = draw(values(point.rule, point.full)) if status is Status.JUDGED else None
    reason = "weather" if status is Status.CANNOT_JUDGE else ""
    return Answer(status, value, reason, note=draw(st.sampled_from(["", "墙角有烟头"])))


@st.composite
def checklists(draw: st.DrawFn) -> Checklist:
    """A checklist of up to three sections, one inside another, with points of any kind."""
    notes = st.sampled_from([rule for rule in UNSCORED if rule.kind == "unscored"]).map(
        lambda rule: (rule, Fraction(0))
    )
    made = [draw(st.one_of(rules(), rules(), notes)) for _ in range(draw(st.integers(1, 6)))]
    points = [point(str(place + 1), full, rule) for place, (rule, full) in enumerate(made)]
    cut = draw(st.integers(0, len(points)))
    inner = Section("inner", LABEL, tuple(points[:cut]))
    sections = (Section("outer", LABEL, (), (inner,)), Section("last", LABEL, tuple(points[cut:])))
    return Checklist(
        "drawn", "1", LABEL, LABEL, sections, grades=(Band("A", LABEL, Fraction(90)), Band("B", LABEL, Fraction(0)))
    )


def point(name: str, full: Fraction, rule: Rule, **more: object) -> Point:
    """A point with the least words it needs."""
    return Point(PointId(name), text({"zh": f"条目{name}", "en": f"Point {name}"}), full, rule, **more)  # type: ignore[arg-type]


def small() -> Checklist:
    """Two points: 1 yes/no of 2, 2 a deduction of 6 at 2 each."""
    litter = Deduct((DeductLine("heap", LABEL, Fraction(2)),))
    points = (point("1", Fraction(2), YesNo(), may_skip=True, stop="gate"), point("2", Fraction(6), litter))
    return Checklist(
        "small",
        "1",
        text({"zh": "小表", "en": "Small sheet"}),
        Text((("zh", "市场"),)),
        (Section("all", LABEL, points),),
        stops=(Entry("gate", text("入口")),),
    )


MET = Answer(Status.JUDGED, Choice("met"))
LOST = Answer(Status.JUDGED, Choice("lost"), note="有积水", photos=(PHOTO.sha256,))
HEAPS = Answer(Status.JUDGED, Counts((Occurrence("heap", 2),)))
HEADER = Header(Site("城东农贸市场", units=(Unit("东街街道"),)), inspectors=("王敏",), date="2026-11-16")


def log(*changes: Change, sealed: bool = False) -> tuple[Row, ...]:
    """A visit's log: opened, changed a second apart, and sealed if asked."""
    bodies = [("open", opening(VisitId("v1"), (small().digest(),), HEADER))]
    bodies += [("point", change.record()) for change in changes]
    bodies += [("seal", {})] if sealed else []
    return tuple(Row(seq, kind, Moment(1_000 * seq), "w1", body) for seq, (kind, body) in enumerate(bodies))


def change(name: str, answer: Answer, undoes: int = -1, redoes: int = -1, block: int = -1) -> Change:
    """A change of a point of the small checklist."""
    return Change((small().digest(), PointId(name)), answer, undoes, redoes, block)


def known() -> dict[ChecklistDigest, Checklist]:
    """The small checklist by its digest."""
    return {small().digest(): small()}


def card() -> Scorecard:
    """A sealed card: point 1 lost with a photo, two heaps at point 2."""
    return scorecard(log(change("1", LOST), change("2", HEAPS), sealed=True), (PHOTO,), known())
