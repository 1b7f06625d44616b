# SPDX-License-Identifier: MPL-2.0
"""What can be pressed, and what cannot: the tip says why not, where it would otherwise say what it does."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def allow(one: QWidget | QAction, tip: str, why: str = "") -> None:
    """Let a button or action be pressed; not while there is a reason, which its tip says below what it would do."""
    one.setEnabled(not why)
    one.setToolTip(f"{tip}\n{why}" if why else tip)
