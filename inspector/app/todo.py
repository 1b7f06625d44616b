# SPDX-License-Identifier: MPL-2.0
"""What is to be done today: the planned visits of this person that nobody has begun, round by round."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from inspector.app.hall import Hall
from inspector.app.plans import PlanLine
from inspector.core.rounds import VisitId


@dataclass(frozen=True, slots=True)
class Planned:
    """A planned visit not yet begun: its id, its round with title and last day, its site and who goes."""

    visit: VisitId
    round: str
    title: str
    last: str
    site: str
    name: str
    address: str
    type: str
    street: str
    inspector: str


@dataclass(frozen=True, slots=True)
class Part:
    """So many visits to do of one round by one team."""

    round: str
    title: str
    last: str
    inspector: str
    count: int


class ToDo:
    """The work of this person: rounds that came in an assignment whole, of the office's own rounds what names them."""

    def __init__(self, hall: Hall) -> None:
        """Stand in a hall."""
        self._hall = hall
        self._own: dict[str, bool] = {}

    def parts(self, words: str = "") -> tuple[Part, ...]:
        """Tell what there is to do, by round and team; `words` (or pinyin initials) narrow it to some sites."""
        mine, store = names(self._hall.settings.inspectors), self._hall.workspace
        found: list[Part] = []
        for line in store.rounds():
            for part in store.coverage(line.id, "inspector"):
                if not part.untouched or not part.key or (self.is_own(line.id) and not mine & names(part.key)):
                    continue
                count = part.untouched
                if words:
                    count = store.count_plan(line.id, inspector=part.key, standing="untouched", words=words)
                if count:
                    found.append(Part(line.id, line.title, line.last, part.key, count))
        return tuple(found)

    def some(self, asked: Sequence[Part], words: str, start: int, limit: int) -> tuple[Planned, ...]:
        """Give some of the visits to do, from `start` on at most `limit`, in the order of their plans."""
        found: list[Planned] = []
        for part in asked:
            if start >= part.count:
                start -= part.count
                continue
            if len(found) == limit:
                break
            lines = self._hall.workspace.plan(
                part.round,
                inspector=part.inspector,
                standing="untouched",
                words=words,
                limit=limit - len(found),
                start=start,
            )
            found += (_planned(self._named(line), part) for line in lines)
            start = 0
        return tuple(found)

    def _named(self, line: PlanLine) -> PlanLine:
        """Name a site that left the register as its round drew it."""
        if line.name:
            return line
        from inspector.app.round_log import round_of

        stop = round_of(self._hall, line.entry.round).stops.get(line.entry.site)
        return line if stop is None else replace(line, name=stop.site.name, address=stop.site.address)

    def is_own(self, name: str) -> bool:
        """Tell whether a round was planned here; its log is read once."""
        if name not in self._own:
            from inspector.core.round_rows import read_rows

            self._own[name] = read_rows(self._hall.workspace.round_rows(name)[:1])[0].kind == "plan"
        return self._own[name]


def record_away(hall: Hall, planned: Planned, state: str, remark: str) -> VisitId:
    """Record what keeps a planned site from being judged (STATES): a visit under its own id, sealed without answers.

    A round planned here notes it too. Raises KnownError `visit_begun` when somebody began it meanwhile.
    """
    from inspector.app.assigning import header_of, planned_visit
    from inspector.app.rounds import set_state

    office, visit = planned_visit(hall, planned.visit)
    header = replace(header_of(hall, planned.visit), state=state, remark=remark)
    checklists = [hall.workspace.checklist(name) for name in visit.checklists]
    begun = hall.begin(checklists, header, visit=visit.visit)
    session = hall.enter(begun)
    session.seal()
    session.settle()
    if office.own:
        set_state(hall, planned.round, planned.site, state, remark)
    return begun


def names(said: str) -> frozenset[str]:
    """Part the names of people at commas of either language."""
    return frozenset(names_in_order(said))


def names_in_order(said: str) -> tuple[str, ...]:
    """Part the names of people as `names` does, in the order they are written, each once."""
    plain = said.translate(str.maketrans("，、；;", ",,,,"))
    return tuple(dict.fromkeys(name.strip() for name in plain.split(",") if name.strip()))


def _planned(line: PlanLine, part: Part) -> Planned:
    entry = line.entry
    return Planned(
        VisitId(entry.visit),
        part.round,
        part.title,
        part.last,
        entry.site,
        line.name or entry.site,
        line.address,
        entry.type,
        entry.street,
        entry.inspector,
    )
