# SPDX-License-Identifier: MPL-2.0
"""The words the tables of a ranking are headed with, in the language spoken now."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QObject

from inspector.core.ranking.figures import Sample


class RankWords(QObject):
    """Says headings, places and why a unit stands without one."""

    def tables(self) -> Mapping[str, str]:
        """Name the views of a ranking by code."""
        return {
            "area": self.tr("By area"),
            "trade": self.tr("By trade"),
            "type": self.tr("Site types"),
            "category": self.tr("Categories"),
            "leader": self.tr("Leaders"),
            "sections": self.tr("Projects"),
            "points": self.tr("Points lost"),
            "problem_list": self.tr("Problem list"),
            "heat": self.tr("Heat map"),
            "trend": self.tr("Trend"),
            "apart": self.tr("Kept apart"),
            "inspector": self.tr("Inspectors"),
            "adjusted": self.tr("Adjusted"),
        }

    def head(self, code: str) -> str:
        """Head a column."""
        return {
            "place": self.tr("Place"),
            "unit": self.tr("Unit"),
            "score": self.tr("Score rate"),
            "passes": self.tr("Pass rate"),
            "value": self.tr("Ranked by"),
            "sites": self.tr("Sites"),
            "walks": self.tr("Walks"),
            "last_value": self.tr("Last score"),
            "last_place": self.tr("Last place"),
            "rise": self.tr("Rise or fall"),
            "problems": self.tr("Problems"),
            "stars": self.tr("Stars"),
            "lists": self.tr("List"),
            "point": self.tr("Point"),
            "number": self.tr("No."),
            "lost": self.tr("Lost"),
            "judged": self.tr("Judged"),
            "site": self.tr("Site"),
            "type": self.tr("Type"),
            "day": self.tr("Day"),
            "round": self.tr("Round"),
            "inspectors": self.tr("Inspectors"),
            "outcome": self.tr("Outcome"),
            "reason": self.tr("Why"),
            "earned": self.tr("Points earned"),
            "way": self.tr("How it stands"),
            "section": self.tr("Project or indicator"),
            "before": self.tr("Before"),
            "after": self.tr("After"),
            "change": self.tr("Change"),
            "differs": self.tr("Differs in"),
            "bias": self.tr("Against others"),
            "together": self.tr("At one time with others"),
            "adjusted": self.tr("Bias taken off"),
            "exact": self.tr("Exact place"),
            "wrong": self.tr("What is wrong"),
            "departments": self.tr("Departments"),
            "typical": self.tr("Typical"),
        }[code]

    def sample(self, sample: Sample) -> str:
        """Say what a rate rests on."""
        return self.tr("{sites} sites · {judged} points").format(sites=sample.sites, judged=sample.judged)

    def of_points(self, met: int, judged: int) -> str:
        """Say how many of the points judged were met."""
        return self.tr("{met} of {judged}").format(met=met, judged=judged)

    def on_the_way(self) -> str:
        """Say that a problem was met outside any site."""
        return self.tr("on the way")

    def photos(self, count: int) -> str:
        """Say how many photos show a problem."""
        return self.tr("photos: {n}").format(n=count)

    def tied(self) -> str:
        """Mark a shared place."""
        return self.tr("tied")

    def listed(self, name: str) -> str:
        """Name the red or the black list."""
        return {"red": self.tr("Red list"), "black": self.tr("Black list")}.get(name, name)

    def way(self, way: str) -> str:
        """Say how an answer came to stand (WAYS)."""
        return {
            "alone": self.tr("one card"),
            "alike": self.tr("all cards alike"),
            "gap": self.tr("the one card that judged it"),
            "decided": self.tr("decided"),
            "mean": self.tr("mean"),
            "overruled": self.tr("overruled"),
            "appeal": self.tr("appeal granted"),
            "carried": self.tr("carried to another version"),
            "open": self.tr("open"),
        }.get(way, way)

    def apart(self, code: str) -> str:
        """Say why a walk does not count (APART)."""
        return {
            "drill": self.tr("a drill"),
            "recheck": self.tr("a re-check"),
            "kind": self.tr("this kind of round is not ranked"),
            "outside": self.tr("an outside edition"),
            "unsealed": self.tr("not sealed"),
            "away": self.tr("site could not be judged"),
            "not_admitted": self.tr("not admitted"),
            "returned": self.tr("returned"),
            "conflict": self.tr("conflict open"),
            "blanks": self.tr("points left blank"),
            "version": self.tr("version undecided"),
            "nothing": self.tr("nothing judged"),
        }.get(code, code)

    def outcome(self, code: str) -> str:
        """Name how a point stands (the values of Standing)."""
        return {
            "met": self.tr("Met"),
            "partial": self.tr("In part"),
            "lost": self.tr("Not met"),
            "skipped": self.tr("Not counted"),
            "unclear": self.tr("Cannot be judged"),
            "blank": self.tr("Not judged"),
            "noted": self.tr("Recorded"),
        }[code]

    def whole(self) -> str:
        """Name the whole of all units."""
        return self.tr("The whole")

    def judged(self, count: int) -> str:
        """Say how many points a rate rests on."""
        return self.tr("{judged} points").format(judged=count)

    def stays_here(self, view: str) -> str:
        """Say that what is seen here stays here, and how it was worked out."""
        if view == "inspector":
            return self.tr(
                "Only on this screen: it cannot be copied or exported. Own rate less that of others at the same"
                " points, in percentage points: above 0 is lenient, below strict."
            )
        return self.tr(
            "Only on this screen: it cannot be copied or exported. The rate of each walk less the mean bias of its"
            " inspectors; a model that takes for granted that they were sent to like sites."
        )

    def leaning(self, gap: Fraction) -> str:
        """Say to which side a gap leans."""
        if not gap:
            return ""
        return self.tr("lenient") if gap > 0 else self.tr("strict")

    def of_walks(self, known: int, walks: int) -> str:
        """Say how many of the walks have inspectors whose bias is known."""
        return self.tr("{known} of {walks} walks").format(known=known, walks=walks)
