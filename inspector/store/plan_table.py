# SPDX-License-Identifier: MPL-2.0
"""The plans' table: which sites a round goes to, how far their visits are, and how much of the round is covered."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inspector.core.moments import Moment
from inspector.core.rounds import VisitId
from inspector.store.reader import Cell
from inspector.store.searching import Clause, asks_letters, holding
from inspector.store.summaries import Coverage, PlanEntry, PlanLine
from inspector.store.tables import SITES, Tables

PARTS: Final = ("type", "street", "inspector")
"""What a round's coverage is counted by."""

CAME: Final = ("away", "done", "going")
"""How a visit stands whose card came from elsewhere: not judged for a reason, sealed, not sealed."""

NOTHING: Final[Mapping[VisitId, str]] = MappingProxyType({})
_CAME: Final = "WITH came(visit, how) AS MATERIALIZED (SELECT key, value FROM json_each(?1))"
"""Visits whose cards came from elsewhere, and how each stands (CAME), as one object."""
_STANDING: Final = (
    "CASE WHEN plan.state <> '' OR coalesce(visits.state, '') <> '' OR coalesce(came.how, '') = 'away' THEN 'away'"
    " WHEN visits.sealed_ms IS NOT NULL OR coalesce(came.how, '') = 'done' THEN 'done'"
    " WHEN visits.number IS NOT NULL OR came.how IS NOT NULL THEN 'going' ELSE 'untouched' END"
)
_FROM: Final = (
    "FROM plan JOIN rounds ON rounds.number = plan.round LEFT JOIN sites ON sites.id = plan.site"
    " LEFT JOIN visits ON visits.id = plan.visit AND plan.visit <> ''"
    " LEFT JOIN came ON came.visit = plan.visit AND plan.visit <> ''"
)
_ENTRY: Final = (
    "SELECT rounds.id, plan.site, plan.visit, plan.type, plan.street, plan.inspector, plan.state, plan.place"
)
_LINE: Final = (
    f"{_ENTRY}, coalesce(sites.name, visits.site_name, ''), coalesce(sites.address, ''), {_STANDING},"
    " visits.rows, visits.judged, visits.settled, visits.points, visits.sealed_ms, visits.sealed_offset"
)
_ROUND: Final = "(SELECT number FROM rounds WHERE id = ?2)"
_COVERAGE: Final = {
    part: " ".join(
        (
            _CAME,
            "SELECT part, sum(planned), sum(done), sum(going), sum(planned - done - going - away), sum(open),",
            "sum(away) FROM (",
            f"SELECT {part} AS part, count(*) AS planned, 0 AS done, 0 AS going, 0 AS open, sum(state <> '') AS away",
            f"FROM plan WHERE round = {_ROUND} GROUP BY {part}",
            f"UNION ALL SELECT plan.{part}, 0, sum(stands AND is_sealed), sum(stands AND NOT is_sealed),",
            "sum(CASE WHEN stands AND NOT is_sealed THEN points - settled ELSE 0 END), sum(NOT stands)",
            "FROM (SELECT id, state = '' AND coalesce(came.how, '') <> 'away' AS stands,",
            "sealed_ms IS NOT NULL OR coalesce(came.how, '') = 'done' AS is_sealed, points, settled",
            "FROM visits LEFT JOIN came ON came.visit = visits.id",
            "UNION ALL SELECT visit, how <> 'away', how = 'done', 0, 0 FROM came",
            "WHERE NOT EXISTS (SELECT 1 FROM visits WHERE visits.id = came.visit))",
            f"AS seen CROSS JOIN plan ON plan.visit = seen.id AND plan.visit <> '' AND plan.round = {_ROUND}",
            f"AND plan.state = '' GROUP BY plan.{part}",
            ") GROUP BY part ORDER BY part",
        )
    )
    for part in PARTS
}
"""What a plan says is counted from its own index, what its visits say from the visits there are: mostly fewer."""


class PlanTable(Tables):
    """The plans of the rounds, each site joined with the visit it became."""

    def plan(
        self,
        round: str,  # noqa: A002 - a round is called so everywhere
        *,
        type: str = "",  # noqa: A002 - a site's type is called so everywhere
        street: str = "",
        inspector: str | None = None,
        standing: str = "",
        words: str = "",
        limit: int = 100,
        start: int = 0,
        came: Mapping[VisitId, str] = NOTHING,
    ) -> tuple[PlanLine, ...]:
        """Give the plan of a round in its order, from `start` on at most `limit`.

        `inspector` None asks for any, empty for those nobody has; `standing` is empty or away, done, going, untouched.
        `came`: visits whose cards are here without their logs → how they stand (CAME).
        """
        asked = self._planned(round, words, standing, type=type, street=street, inspector=inspector)
        question = asked.question(f"{_CAME} {_LINE} {_FROM}", "ORDER BY plan.place, plan.site LIMIT ? OFFSET ?")
        return tuple(_line(row) for row in self._reader.ask(question, (_spelled(came), *asked.given, limit, start)))

    def count_plan(
        self,
        round: str,  # noqa: A002 - named as above
        *,
        type: str = "",  # noqa: A002 - named as above
        street: str = "",
        inspector: str | None = None,
        standing: str = "",
        words: str = "",
        came: Mapping[VisitId, str] = NOTHING,
    ) -> int:
        """Count what `plan` would give."""
        asked = self._planned(round, words, standing, type=type, street=street, inspector=inspector)
        where = _FROM if words or standing else "FROM plan JOIN rounds ON rounds.number = plan.round"
        question = asked.question(f"{_CAME} SELECT count(*) {where}")
        return _whole(self._reader.ask(question, (_spelled(came), *asked.given))[0][0])

    def planned_visit(self, visit: str) -> PlanEntry | None:
        """Give the entry a visit was planned by; None when it was not planned here."""
        where = "FROM plan JOIN rounds ON rounds.number = plan.round WHERE plan.visit = ? AND plan.visit <> ''"
        found = self._reader.ask(f"{_ENTRY} {where}", (visit,))
        return _entry(found[0]) if found else None

    def coverage(
        self,
        round: str,  # noqa: A002 - named as above
        by: str,
        came: Mapping[VisitId, str] = NOTHING,
    ) -> tuple[Coverage, ...]:
        """Count how far a round is by type, street or inspector (PARTS), in the order of their names.

        `came` as for `plan`.
        """
        found = self._reader.ask(_COVERAGE[by], (_spelled(came), round))
        return tuple(Coverage(str(row[0]), *map(_whole, row[1:])) for row in found)

    def _planned(self, round: str, words: str, standing: str, **parts: str | None) -> Clause:  # noqa: A002 - named as above
        """Ask for entries by their parts: None and, but for the inspector, empty asks for any."""
        if asks_letters(words):
            self._spell(SITES)
        clause = holding(words, "coalesce(sites.words, visits.words, lower(plan.site))", "sites.letters").also(
            "rounds.id = ?", round
        )
        for name, said in parts.items():
            if said or (name == "inspector" and said is not None):
                clause = clause.also(f"plan.{name} = ?", said)
        return clause.also(f"{_STANDING} = ?", standing) if standing else clause


def _entry(row: tuple[Cell, ...]) -> PlanEntry:
    name, site, visit, type_, street, inspector, state = (str(cell) for cell in row[:7])
    return PlanEntry(name, site, visit, type_, street, inspector, state, _whole(row[7]))


def _line(row: tuple[Cell, ...]) -> PlanLine:
    name, address, standing, *cells, ms, offset = row[8:]
    rows, judged, settled, points = map(_whole, cells)
    sealed = None if ms is None else Moment(_whole(ms), _whole(offset))
    return PlanLine(_entry(row), str(name), str(address), str(standing), rows, judged, settled, points, sealed)


def _spelled(came: Mapping[VisitId, str]) -> str:
    return json.dumps(dict(came))


def _whole(cell: Cell) -> int:
    return int(cell or 0)
