# SPDX-License-Identifier: MPL-2.0
"""What the key map shows: its sections by page, and the keys of fields and lists that no table of actions holds."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.ui.actions import Keyed, keyed
from inspector.ui.dialogs.photo_tools import SIGHTS, STEPS, TOOLS

CONTEXT: Final = "KeyMap"


@dataclass(frozen=True, slots=True)
class Section:
    """A title, the places of the tables it shows, keys of its own, and the place of the rail it belongs to."""

    title: object
    place: str
    tables: tuple[str, ...] = ()
    own: tuple[tuple[str, object], ...] = ()

    def rows(self, hand: str) -> tuple[Keyed, ...]:
        """List the keys of a hand, in words."""
        found = [row for table in self.tables for row in keyed(table, hand)]
        return (*found, *(Keyed(said(words), keys) for keys, words in self.own))


_MARKING: Final = tuple(
    (keys, ("PhotoTools", words)) for table in (TOOLS, STEPS, SIGHTS) for _, _, words, keys in table
)
SECTIONS: Final = (
    Section(QT_TRANSLATE_NOOP("KeyMap", "While scoring"), "score", ("scoring", "matters")),
    Section(QT_TRANSLATE_NOOP("KeyMap", "Photos and files of a visit"), "score", ("tray",)),
    Section(
        QT_TRANSLATE_NOOP("KeyMap", "In a drill"),
        "score",
        ("drill",),
        (
            ("+   -   0", QT_TRANSLATE_NOOP("KeyMap", "Nearer, farther, all of a scene looked at closely")),
            ("PgDown   PgUp", QT_TRANSLATE_NOOP("KeyMap", "Next photo of a scene, the one before")),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("KeyMap", "In the fields of the scoring page"),
        "score",
        own=(
            ("Enter", QT_TRANSLATE_NOOP("KeyMap", "Done with the words, go on")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("KeyMap", "Another problem of the same point")),
            ("Shift+Enter", QT_TRANSLATE_NOOP("KeyMap", "A new line")),
            ("F2   Ctrl+Space   ↓", QT_TRANSLATE_NOOP("KeyMap", "Phrases used before, by words or pinyin initials")),
            ("Esc", QT_TRANSLATE_NOOP("KeyMap", "Back to judging")),
            ("↑   ↓", QT_TRANSLATE_NOOP("KeyMap", "One more, one fewer in a number")),
            ("←   →   ↑   ↓", QT_TRANSLATE_NOOP("KeyMap", "From cell to cell of a grid")),
            ("Enter   Space   +", QT_TRANSLATE_NOOP("KeyMap", "One more in a cell of a grid")),
            ("-", QT_TRANSLATE_NOOP("KeyMap", "One fewer in a cell of a grid")),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("KeyMap", "On a photo"),
        "score",
        own=(
            *_MARKING,
            ("Ins   Space", QT_TRANSLATE_NOOP("KeyMap", "Set a mark in the middle")),
            ("Tab", QT_TRANSLATE_NOOP("KeyMap", "Next mark")),
            ("←   →   ↑   ↓", QT_TRANSLATE_NOOP("KeyMap", "Move the mark, with Shift its other corner")),
            ("Enter", QT_TRANSLATE_NOOP("KeyMap", "Keep the marks")),
            ("Esc", QT_TRANSLATE_NOOP("KeyMap", "Let the mark go, then the photo")),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("KeyMap", "Moving to another version"),
        "score",
        own=(
            ("1", QT_TRANSLATE_NOOP("KeyMap", "Take the judgement along")),
            ("2", QT_TRANSLATE_NOOP("KeyMap", "Take the evidence along and judge anew")),
            ("3", QT_TRANSLATE_NOOP("KeyMap", "Leave it behind")),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("KeyMap", "On the home page"),
        "today",
        own=(("Ctrl+F", QT_TRANSLATE_NOOP("KeyMap", "Find a visit")),),
    ),
    Section(QT_TRANSLATE_NOOP("KeyMap", "On the page of the sites"), "sites", ("sites",)),
    Section(QT_TRANSLATE_NOOP("KeyMap", "On the page of the rounds"), "sites", ("rounds",)),
    Section(QT_TRANSLATE_NOOP("KeyMap", "Where cards are gathered"), "gather", ("gather",)),
    Section(QT_TRANSLATE_NOOP("KeyMap", "While deciding conflicts"), "gather", ("conflicts",)),
    Section(
        QT_TRANSLATE_NOOP("KeyMap", "On the walks that were gathered"),
        "gather",
        own=(("1 … 9   0", QT_TRANSLATE_NOOP("KeyMap", "The answer that is to stand, before Overrule")),),
    ),
    Section(QT_TRANSLATE_NOOP("KeyMap", "On the page of the ranking"), "rank", ("rank",)),
    Section(QT_TRANSLATE_NOOP("KeyMap", "While publishing"), "rank", ("publish",)),
    Section(QT_TRANSLATE_NOOP("KeyMap", "While comparing"), "rank", ("compare",)),
    Section(QT_TRANSLATE_NOOP("KeyMap", "On the page of training"), "training", ("training",)),
    Section(
        QT_TRANSLATE_NOOP("KeyMap", "While building a drill"),
        "training",
        ("builder",),
        (
            ("1 … 9   0", QT_TRANSLATE_NOOP("KeyMap", "Judge the key with this button")),
            ("Enter", QT_TRANSLATE_NOOP("KeyMap", "Into the words of the question")),
            ("Esc", QT_TRANSLATE_NOOP("KeyMap", "Back to the outline")),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("KeyMap", "On the results of a drill"),
        "training",
        ("results",),
        (
            ("Enter", QT_TRANSLATE_NOOP("KeyMap", "Open a person; in the grid of paper answers, go down")),
            ("Ctrl+V", QT_TRANSLATE_NOOP("KeyMap", "Paste answers from a spreadsheet into the grid")),
            ("Ctrl+Z", QT_TRANSLATE_NOOP("KeyMap", "Take the last change of the grid back")),
        ),
    ),
    Section(QT_TRANSLATE_NOOP("KeyMap", "On pairs and drift"), "training", ("pairs",)),
    Section(
        QT_TRANSLATE_NOOP("KeyMap", "While bringing in a register"),
        "sites",
        own=(
            ("1", QT_TRANSLATE_NOOP("KeyMap", "The two are one site")),
            ("2", QT_TRANSLATE_NOOP("KeyMap", "They are two sites")),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("KeyMap", "In the library"),
        "library",
        own=(
            ("Ctrl+F", QT_TRANSLATE_NOOP("KeyMap", "Find a checklist")),
            ("T", QT_TRANSLATE_NOOP("KeyMap", "Try the point that is read")),
        ),
    ),
    Section(QT_TRANSLATE_NOOP("KeyMap", "While importing a table"), "library", ("doctor",)),
    Section(
        QT_TRANSLATE_NOOP("KeyMap", "Everywhere"),
        "",
        ("window", "visits"),
        (
            ("Tab   Shift+Tab", QT_TRANSLATE_NOOP("KeyMap", "To the next control and the one before")),
            ("Enter   Space", QT_TRANSLATE_NOOP("KeyMap", "Press the button reached")),
            ("Esc", QT_TRANSLATE_NOOP("KeyMap", "Leave a field, a question, a dialog")),
        ),
    ),
)


def sections(place: str) -> tuple[Section, ...]:
    """Order the sections for a place of the rail: its own, then what works everywhere, then the others."""
    ranks = {place: 0, "": 1}
    return tuple(sorted(SECTIONS, key=lambda one: ranks.get(one.place, 2)))


def said(source: object) -> str:
    """Say a text of this table; one of another table comes with its context."""
    context, words = source if isinstance(source, tuple) else (CONTEXT, source)
    return QCoreApplication.translate(context, str(words))
