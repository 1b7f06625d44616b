# SPDX-License-Identifier: MPL-2.0
"""What the office's boards show, by their names: a round, an entry of its plan, how far a part of it is, a visit."""

from inspector.store.summaries import Coverage, PlanEntry, PlanLine, RoundLine
from inspector.store.summaries import VisitSummary as Visited

__all__ = ["Coverage", "PlanEntry", "PlanLine", "RoundLine", "Visited"]
