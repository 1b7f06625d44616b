# SPDX-License-Identifier: MPL-2.0
"""The tables of actions, one a place."""

from collections.abc import Mapping
from typing import Final

from inspector.ui.action_tables import (
    doctor,
    drill,
    gather,
    matters,
    rank,
    results,
    rounds,
    scoring,
    sites,
    training,
    tray,
    visits,
    window,
)
from inspector.ui.action_tables.act import Act

TABLES: Final[Mapping[str, tuple[Act, ...]]] = {
    "window": window.TABLE,
    "visits": visits.TABLE,
    "scoring": scoring.TABLE,
    "matters": matters.TABLE,
    "drill": drill.TABLE,
    "tray": tray.TABLE,
    "doctor": doctor.TABLE,
    "sites": sites.TABLE,
    "rounds": rounds.TABLE,
    "gather": gather.TABLE,
    "conflicts": gather.CONFLICTS,
    "rank": rank.TABLE,
    "publish": rank.PUBLISHING,
    "compare": rank.COMPARING,
    "results": results.TABLE,
    "pairs": results.PAIRS,
    "training": training.TABLE,
    "builder": training.BUILDING,
}
