# SPDX-License-Identifier: MPL-2.0
"""Both languages, whole: every word of the source has its finished translation, and none is left over."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox

from inspector.app.paths import shipped
from inspector.ui.translator import Tongue, read_words

ROOT = Path(__file__).resolve().parents[2]
CHINESE = shipped("resources") / "i18n" / "zh_CN.ts"
HOLES = re.compile(r"\{(\w*)\}")


def messages(path: Path) -> dict[tuple[str, str], str]:
    """Every message of a .ts file, finished or not."""
    contexts = ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in contexts
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    """What Qt's own reader of sources finds in the window."""
    made = tmp_path_factory.mktemp("words") / "found.ts"
    lupdate = next(Path(sys.executable).parent.glob("pyside6-lupdate*"))
    files = sorted(str(path) for path in (ROOT / "inspector" / "ui").rglob("*.py"))
    subprocess.run([str(lupdate), "-silent", *files, "-ts", str(made)], check=True, capture_output=True)
    return set(messages(made))


def test_every_word_of_the_window_is_translated(sources):
    assert sorted(sources - set(read_words(CHINESE))) == []


def test_no_translation_is_left_over(sources):
    assert sorted(set(messages(CHINESE)) - sources) == []


def test_every_translation_is_finished():
    assert sorted(set(messages(CHINESE)) - set(read_words(CHINESE))) == []


def test_what_is_filled_in_stands_in_both_languages():
    wrong = [source for (_, source), said in read_words(CHINESE).items() if holes(source) != holes(said)]
    assert wrong == []


def holes(text: str) -> list[str]:
    """The names of what is filled in, sorted."""
    return sorted(HOLES.findall(text))


def test_no_sentence_hides_a_plural_form():
    assert [source for _, source in read_words(CHINESE) if "%n" in source] == []


def test_qt_s_own_buttons_speak_chinese(qtbot):
    tongue = Tongue()
    tongue.speak("zh")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "取消"
    tongue.speak("en")


def test_a_word_never_translated_stays_as_it_is(qapp):
    tongue = Tongue()
    tongue.speak("zh")
    assert QCoreApplication.translate("Window", "no such words") == "no such words"
    tongue.speak("en")


def test_switching_reaches_a_word_on_screen(window, qtbot):
    window.desk.tongue.speak("zh")
    qtbot.waitUntil(lambda: window.home.title.text() == "今日")
    window.desk.tongue.speak("en")
    qtbot.waitUntil(lambda: window.home.title.text() == "Today")
