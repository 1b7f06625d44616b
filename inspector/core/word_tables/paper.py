# SPDX-License-Identifier: MPL-2.0
"""Words that stand on papers only: headings, column heads, notes of a report."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {}
