# SPDX-License-Identifier: MPL-2.0
"""Whether Chinese can be typed here, and if not why: told by the desktop's own settings and the plug-ins at hand."""

from collections.abc import Collection, Mapping

from inspector.core.problems import Problem


def typing_trouble(platform: str, surroundings: Mapping[str, str], plugins: Collection[str]) -> Problem | None:
    """Tell what keeps an input method from this window; None when nothing known does.

    `platform` is Qt's name of the window system (`xcb`, `wayland`, `windows`, `cocoa`, `offscreen`), `surroundings` the
    environment, `plugins` the names of Qt's input context plug-ins, without ending.
    """
    if platform != "xcb":
        return None  # Windows, macOS and Wayland bring the input method to every window themselves
    asked = (surroundings.get("QT_IM_MODULE", "") or _modifier(surroundings)).strip().lower()
    if not asked or asked in {"none", "simple", "xim", "compose"}:
        return Problem("typing_none")
    known = {name.lower() for name in plugins}
    if any(asked in name for name in known):
        return None
    if asked.startswith("fcitx"):
        return Problem("typing_fcitx")
    return Problem("typing_plugin", name=asked[:40])


def _modifier(surroundings: Mapping[str, str]) -> str:
    """Read the input method X was told of: XMODIFIERS=@im=fcitx."""
    said = surroundings.get("XMODIFIERS", "")
    return said.partition("@im=")[2].partition("@")[0]
