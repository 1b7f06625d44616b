# SPDX-License-Identifier: MPL-2.0
"""A picture of the window as it is, for papers about the program and for machines without a screen."""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from inspector.ui.window import Window


def take(window: Window, file: Path) -> int:
    """Show the visit in progress (else the home page), and leave the window's picture as PNG; the exit code."""
    window.show()
    settle()
    newest = window.home.newest_in_progress()
    if newest:
        window.open_visit(newest)
    settle()
    return 0 if keep(window, file) else 1


def settle(rounds: int = 20) -> None:
    """Let everything that waits to be drawn be drawn."""
    for _ in range(rounds):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def keep(widget: QWidget, file: Path) -> bool:
    """Keep a widget's picture; False, and said on stderr, when the file cannot be written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if widget.grab().save(str(file), "PNG"):
        return True
    sys.stderr.write(f"{file}: not written\n")
    return False
