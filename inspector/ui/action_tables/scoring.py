# SPDX-License-Identifier: MPL-2.0
"""What can be done on the scoring page."""

from typing import Final

from inspector.ui.action_tables.act import Act

TABLE: Final[tuple[Act, ...]] = ()
