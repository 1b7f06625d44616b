# SPDX-License-Identifier: MPL-2.0
"""What of a library goes into the installer: of Qt what the program names, of others what it can use."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

# Parts of Qt whose only free licence is the GPL; the wheels hold some of them.
GPL_ONLY = (
    *("Charts", "DataVisualization", "Graphs", "HttpServer", "Lottie", "MQTT", "NetworkAuth", "Quick3DPhysics"),
    *("QuickTimeline", "ShaderTools", "VirtualKeyboard"),
)
QT_ALWAYS = frozenset({"Core", "Gui", "Widgets"})
PLUGINS = (
    "plugins/iconengines/qsvgicon.dll",
    *(f"plugins/imageformats/{name}.dll" for name in ("qgif", "qico", "qjpeg", "qsvg", "qtiff", "qwebp")),
    *(f"plugins/platforms/{name}.dll" for name in ("qminimal", "qoffscreen", "qwindows")),
    "plugins/styles/qmodernwindowsstyle.dll",
)
# The picture plug-in for SVG stands on this one whether or not the program names it.
PLUGINS_NEED = frozenset({"Svg"})
TRANSLATIONS = ("translations/qtbase_en.qm", "translations/qtbase_zh_CN.qm")
VISUAL_C = re.compile(r"(msvcp140(_1|_2)?|vcruntime140(_1)?)\.dll")
BUILDING = (".pyi", ".pxd", ".pyx", ".h", ".hpp", ".c", ".cpp", ".lib", ".exe", ".bat", ".cmake")
# Tk is not in the runtime.
UNUSABLE = re.compile(r"^PIL/(_imagingtk\.|ImageTk\.py|_tkinter)")
TESTING = re.compile(r"(^|/)(tests?|testing_data|examples|samples)/")
RECORDS = ("RECORD", "INSTALLER", "WHEEL", "entry_points.txt", "top_level.txt", "direct_url.json")
NAMED = re.compile(r"^\s*(?:from|import) PySide6\.Qt(\w+)", re.MULTILINE)


def qt_modules(package: Path) -> frozenset[str]:
    """The modules of Qt a package's sources import (`Core`, `Svg`), with those that are always there."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(package.rglob("*.py")))
    return QT_ALWAYS | PLUGINS_NEED | frozenset(name for text in texts for name in NAMED.findall(text))


def keeps(place: str, modules: frozenset[str]) -> bool:
    """Whether a library's file goes into the installer; `modules` are the parts of Qt the program names."""
    top, _, rest = place.partition("/")
    if top in {"PySide6", "shiboken6"}:
        return keeps_of_qt(rest, modules)
    if top.endswith(".dist-info"):
        return rest not in RECORDS
    useless = place.endswith(BUILDING) or place.startswith("lxml/includes/")
    return not (useless or TESTING.search(place) or UNUSABLE.match(place))


def keeps_of_qt(rest: str, modules: frozenset[str]) -> bool:
    """Whether a file below PySide6 or shiboken6 is named: modules, their libraries, a few plug-ins, two languages."""
    libraries = {f"Qt{name}.pyd" for name in modules} | {f"Qt6{name}.dll" for name in modules}
    own = {"pyside6.abi3.dll", "shiboken6.abi3.dll", "Shiboken.pyd"}
    if "/" not in rest:
        return rest in libraries | own or rest.endswith(".py") or VISUAL_C.fullmatch(rest) is not None
    return rest in PLUGINS or rest in TRANSLATIONS or re.fullmatch(r"support/\w+\.py", rest) is not None


def forbidden(places: list[str]) -> list[str]:
    """Files that belong to a GPL-only part of Qt; there must be none."""
    parts = re.compile("|".join(GPL_ONLY), re.IGNORECASE)
    return [place for place in places if "pyside6" in place.lower() and parts.search(PurePosixPath(place).name)]
