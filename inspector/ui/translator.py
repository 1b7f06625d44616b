# SPDX-License-Identifier: MPL-2.0
"""The tongue of the window: English stands in the source, 简体中文 in its .ts file; both change while running."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from inspector.app.paths import shipped

LANGUAGES: Final = {"zh": "简体中文", "en": "English"}
_LOCALES: Final = {
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}

_QT: Final = {
    ("QFileDialog", "&Look in:"): "查找范围(&L)：",
    ("QFileDialog", "Files of &type:"): "文件类型(&T)：",
}
"""Words of Qt's own file dialog that Qt's own translation lacks."""


@cache
def read_words(path: Path) -> dict[tuple[str, str], str]:
    """Read the finished messages of a .ts file: (context, source) → words; our own file, so plain XML is trusted."""
    import xml.etree.ElementTree as ET

    found: dict[tuple[str, str], str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - the program's own file, never a person's
        name = context.findtext("name", "")
        for message in context.iter("message"):
            said = message.find("translation")
            if said is not None and said.text and said.get("type") is None:
                found[name, message.findtext("source", "")] = said.text
    return found


class _Chinese(QTranslator):
    """Qt's translator over the words of the file.

    Without words of its own, as when Python has begun to forget it and Qt still asks, it says nothing.
    """

    _words: Mapping[tuple[str, str], str] = MappingProxyType({})

    def __init__(self, words: dict[tuple[str, str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def isEmpty(self) -> bool:
        return not self._words

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return self._words.get((context, source))


class Tongue(QObject):
    """The language spoken now, `zh` or `en`; speaking another sends LanguageChange to every widget."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Speak nothing yet: call `speak`."""
        super().__init__(parent)
        self.language = "en"
        self._worn: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Speak this language from now on."""
        self.hush()
        self.language = language
        QLocale.setDefault(_LOCALES[language])
        if language == "zh":
            self._wear_chinese()

    def hush(self) -> None:
        """Take back every translation, so that the source is heard again."""
        for worn in self._worn:
            QCoreApplication.removeTranslator(worn)
        self._worn.clear()

    def _wear_chinese(self) -> None:
        own = QTranslator(self)
        if own.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._worn.append(own)
        self._worn.append(_Chinese(_QT | read_words(shipped("resources") / "i18n" / "zh_CN.ts"), self))
        for worn in self._worn:
            QCoreApplication.installTranslator(worn)


def chosen_language(setting: str) -> str:
    """Resolve `auto`: Chinese where the system speaks Chinese, else English."""
    if setting in LANGUAGES:
        return setting
    return "zh" if QLocale.system().language() is QLocale.Language.Chinese else "en"
