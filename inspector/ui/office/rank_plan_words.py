# SPDX-License-Identifier: MPL-2.0
"""The words of the choices of a ranking: what each is called, what it means, and the sentences that are printed."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from inspector.core.policies import MISSING, POOLING, VISITS
from inspector.core.ranking.rank_plan import PATHS, PERIODS, TIES
from inspector.core.register import LEVELS
from inspector.core.words import word

CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "visits": VISITS,
    "missing": MISSING,
    "sites": POOLING,
    "units": POOLING,
    "period": PERIODS,
    "path": PATHS,
    "ties": TIES,
}
"""The fields with a few choices, and the codes of these."""


class PlanWords(QObject):
    """Says every choice in the language spoken now."""

    def names(self) -> Mapping[str, str]:
        """Name the fields."""
        return {
            "name": self.tr("These choices are kept as"),
            "rounds": self.tr("Rounds that count"),
            "systems": self.tr("Checklists that count"),
            "period": self.tr("How days become periods"),
            "current": self.tr("Period shown"),
            "level": self.tr("Units by area"),
            "path": self.tr("How points become the whole"),
            "score": self.tr("Weight of the score rate"),
            "pass": self.tr("Weight of the pass rate"),
            "problems": self.tr("Weight of few problems"),
            "visits": self.tr("Several visits of a site"),
            "missing": self.tr("A part where nothing was judged"),
            "sites": self.tr("Sites of a unit"),
            "units": self.tr("Units of the whole"),
            "least_sites": self.tr("Sites a unit needs to be ranked"),
            "ties": self.tr("Equal scores"),
            "types": self.tr("Weights of site types"),
            "methods": self.tr("Weights of ways of judging"),
            "periods": self.tr("Weights of periods"),
            "groups": self.tr("Groups that rank among themselves"),
            "stars": self.tr("Stars from so many percent"),
            "red": self.tr("Red list from, in percent"),
            "black": self.tr("Black list below, in percent"),
        }

    def hints(self) -> Mapping[str, str]:
        """Say what may be typed."""
        return {
            "name": self.tr("such as: monthly bulletin"),
            "score": "100",
            "pass": "0",
            "problems": "0",
            "least_sites": "3",
            "types": self.tr("such as: market 60, square 40"),
            "methods": self.tr("such as: on site 85, survey 15"),
            "periods": self.tr("such as: July 40, August 60"),
            "groups": self.tr("A: East Street, West Street; B: …"),
            "stars": "95 90 85 80 60",
            "red": "95",
            "black": "85",
        }

    def choices(self, language: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """Say the choices of every field that has a few, each as its printed sentence."""
        return {
            field: tuple((code, word(f"policy.{field}_{code}", language)) for code in codes)
            for field, codes in CODES.items()
        }

    def level(self, level: str, language: str) -> str:
        """Name a level of units by area."""
        return word(f"policy.level_{level}", language) if level in LEVELS else level

    def printed(self) -> str:
        """Head the sentences that are printed on the method page."""
        return self.tr("What the papers say of these choices")

    def newest(self) -> str:
        """Say that the newest period is shown."""
        return self.tr("the newest")

    def usual_level(self) -> str:
        """Say that the level most sites name is ranked."""
        return self.tr("the level most sites name")

    def unnamed(self) -> str:
        """Name the plan nobody kept yet."""
        return self.tr("not kept yet")

    def verbs(self) -> tuple[str, str, str, str]:
        """Say keep and its tip, forget and its tip."""
        return (
            self.tr("Keep"),
            self.tr("Keep these choices under this name"),
            self.tr("Forget"),
            self.tr("Forget the choices kept under this name"),
        )
