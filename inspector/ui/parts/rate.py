# SPDX-License-Identifier: MPL-2.0
"""How a rate is spelled wherever the window shows one: two decimals and the sign of percent as the language has it."""

from fractions import Fraction

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.core.exact import show

_FORM = QT_TRANSLATE_NOOP("Rate", "{percent} %")


def rate_said(rate: Fraction | None) -> str:
    """Say a rate in percent, 0 to 100, in the language spoken now; a dash when there is none."""
    return "–" if rate is None else QCoreApplication.translate("Rate", str(_FORM)).format(percent=show(rate))
