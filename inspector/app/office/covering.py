# SPDX-License-Identifier: MPL-2.0
"""How far a round is by what was gathered: the visits of which cards came, beside those begun in this workspace."""

from collections.abc import Mapping

from inspector.app.hall import Hall
from inspector.app.office.office import Office
from inspector.core.merging.coverage_map import arrived
from inspector.core.rounds import VisitId


def arrived_visits(hall: Hall) -> Mapping[VisitId, str]:
    """Tell how every visit stands of which a card was gathered; raises KnownError `record_damaged`."""
    return arrived(Office(hall).picture().walks.values())
