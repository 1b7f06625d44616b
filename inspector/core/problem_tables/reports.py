# SPDX-License-Identifier: MPL-2.0
"""The print room's problems: code → (English, 简体中文)."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {}
