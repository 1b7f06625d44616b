# SPDX-License-Identifier: MPL-2.0
"""The visits' table, looked through by pages: no list reads more than it shows, and none reads a log."""

from typing import Final

from inspector.core.rounds import VisitId
from inspector.core.sites import Site
from inspector.store.reader import NEWEST_FIRST
from inspector.store.searching import Clause, asks_letters, holding
from inspector.store.summaries import VisitSummary
from inspector.store.tables import VISITS, Tables

STATES: Final = ("", "going", "sealed")
_STATE: Final = {"": "1", "going": "sealed_ms IS NULL", "sealed": "sealed_ms IS NOT NULL"}
_REAL: Final = "drill = ''"
_LAST: Final = "\U0010ffff"


class VisitTable(Tables):
    """The visits of the workspace; those made for a drill stand apart and are in no list but that of all."""

    def visits(self) -> tuple[VisitSummary, ...]:
        """List every visit, drills too, the last changed first, without reading their logs."""
        return self._reader.visits()

    def visits_of_drill(self, drill: str) -> tuple[VisitSummary, ...]:
        """List the visits made for a drill, in the order they were begun."""
        return self._reader.visits("WHERE drill = ? AND drill <> '' ORDER BY number", (drill,))

    def visits_page(
        self, words: str = "", *, state: str = "", limit: int = 60, start: int = 0
    ) -> tuple[VisitSummary, ...]:
        """Give the visits that hold every typed word (or pinyin initials) and are in a state, the last changed first.

        `state` is empty (any), going or sealed; the page begins at `start` and holds at most `limit`.
        """
        sought = self._matching(words, state)
        page = sought.question("SELECT number FROM visits", f"ORDER BY {NEWEST_FIRST} LIMIT ? OFFSET ?")
        return self._reader.visits(f"WHERE number IN ({page}) ORDER BY {NEWEST_FIRST}", (*sought.given, limit, start))

    def count_visits(self, words: str = "", state: str = "") -> int:
        """Count what `visits_page` would give."""
        sought = self._matching(words, state)
        return int(self._reader.ask(sought.question("SELECT count(*) FROM visits"), sought.given)[0][0] or 0)

    def visit(self, id: VisitId) -> VisitSummary | None:  # noqa: A002 - a visit's id is called so everywhere
        """Give one visit; None when it is not here."""
        found = self._reader.visits("WHERE id = ?", (id,))
        return found[0] if found else None

    def visits_named(self, beginning: str) -> tuple[VisitId, ...]:
        """List the ids that begin so."""
        found = self._reader.ask(
            "SELECT id FROM visits WHERE id >= ? AND id < ? ORDER BY id", (beginning, beginning + _LAST)
        )
        return tuple(VisitId(str(name)) for (name,) in found)

    def visits_at(self, site: Site) -> tuple[VisitSummary, ...]:
        """List the visits of a site, the last begun first: by its id where both have one, else by its name."""
        clause, given = "site_name = ? AND site = ''", [site.name]
        if site.id:
            clause, given = f"(site = ? AND site <> '') OR ({clause})", [site.id, site.name]
        else:
            clause = "site_name = ?"
        return self._reader.visits(f"WHERE ({clause}) AND drill = '' ORDER BY opened_ms DESC, number DESC", given)

    def visits_naming(self, sha256: str) -> tuple[VisitId, ...]:
        """List the visits whose logs name a hash anywhere; goes through every row, and is for rare deeds."""
        found = self._reader.ask(
            "SELECT DISTINCT visits.id FROM rows JOIN visits ON visits.number = rows.visit"
            " WHERE instr(rows.data, ?) > 0 ORDER BY visits.id",
            (sha256.encode("ascii"),),
        )
        return tuple(VisitId(str(name)) for (name,) in found)

    def _matching(self, words: str, state: str) -> Clause:
        if asks_letters(words):
            self._spell(VISITS)
        return holding(words).also(_REAL).also(_STATE[state])
