# SPDX-License-Identifier: MPL-2.0
"""The keys of points."""

from __future__ import annotations

from inspector.app.session import Session
from inspector.core.checklist import PointId
from inspector.core.visits import Key


def key(session: Session, point: str) -> Key:
    """The key of a point."""
    return (session.active, PointId(point))
