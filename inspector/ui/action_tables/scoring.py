# SPDX-License-Identifier: MPL-2.0
"""What can be done on the scoring page."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import LEFT_KEYS, Act

# id, words, slot, keys, argument
_ROWS: Final = (
    ("judge_1", QT_TRANSLATE_NOOP("Actions", "Met, no fault, full points"), "judge", ("1",), "1"),
    ("judge_2", QT_TRANSLATE_NOOP("Actions", "Not met; second level; count line 1"), "judge", ("2",), "2"),
    ("judge_3", QT_TRANSLATE_NOOP("Actions", "Third level; count line 2; type a number"), "judge", ("3",), "3"),
    ("judge_4", QT_TRANSLATE_NOOP("Actions", "Fourth level; count line 3"), "judge", ("4",), "4"),
    ("judge_5", QT_TRANSLATE_NOOP("Actions", "Fifth level; count line 4"), "judge", ("5",), "5"),
    ("judge_6", QT_TRANSLATE_NOOP("Actions", "Sixth level; count line 5"), "judge", ("6",), "6"),
    ("judge_7", QT_TRANSLATE_NOOP("Actions", "Seventh level; count line 6"), "judge", ("7",), "7"),
    ("judge_8", QT_TRANSLATE_NOOP("Actions", "Eighth level; count line 7"), "judge", ("8",), "8"),
    ("judge_9", QT_TRANSLATE_NOOP("Actions", "Cannot be judged, and why"), "judge", ("9",), "9"),
    ("judge_0", QT_TRANSLATE_NOOP("Actions", "Not applicable"), "judge", ("0",), "0"),
    ("fewer_2", QT_TRANSLATE_NOOP("Actions", "One fewer on line 1"), "count_fewer", ("Ctrl+2",), "2"),
    ("fewer_3", QT_TRANSLATE_NOOP("Actions", "One fewer on line 2"), "count_fewer", ("Ctrl+3",), "3"),
    ("fewer_4", QT_TRANSLATE_NOOP("Actions", "One fewer on line 3"), "count_fewer", ("Ctrl+4",), "4"),
    ("fewer_5", QT_TRANSLATE_NOOP("Actions", "One fewer on line 4"), "count_fewer", ("Ctrl+5",), "5"),
    ("judge_all", QT_TRANSLATE_NOOP("Actions", "Mark every part at once"), "judge_all", ("A", "Shift+1"), ""),
    ("judge_run", QT_TRANSLATE_NOOP("Actions", "All that is left of this part is met"), "judge_run", ("B",), ""),
    ("same", QT_TRANSLATE_NOOP("Actions", "Same as last time"), "repeat_last", ("S", "="), ""),
    ("count_bad", QT_TRANSLATE_NOOP("Actions", "Count one violating"), "count_one", ("V", "/"), "bad"),
    ("count_good", QT_TRANSLATE_NOOP("Actions", "Count one in order"), "count_one", ("C", "*"), "good"),
    ("clear", QT_TRANSLATE_NOOP("Actions", "Clear the answer"), "clear_answer", ("Backspace",), ""),
    ("done", QT_TRANSLATE_NOOP("Actions", "Done here, go on"), "go_on", ("Return", "Enter"), ""),
    ("done_here", QT_TRANSLATE_NOOP("Actions", "Go on, while nothing is typed"), "go_on", ("Space",), ""),
    ("next_unjudged", QT_TRANSLATE_NOOP("Actions", "Next not judged"), "show_next_unjudged", ("N",), ""),
    ("previous", QT_TRANSLATE_NOOP("Actions", "Previous point"), "show_previous", ("P", "Alt+Left"), ""),
    ("next", QT_TRANSLATE_NOOP("Actions", "Next point"), "show_next", ("Alt+Right",), ""),
    ("back", QT_TRANSLATE_NOOP("Actions", "Back to judging"), "turn_back", ("Esc",), ""),
    ("problem", QT_TRANSLATE_NOOP("Actions", "Add a problem"), "begin_problem", ("+", "Ins"), ""),
    ("photo", QT_TRANSLATE_NOOP("Actions", "Add photos from files"), "choose_photos", ("Ctrl+O",), ""),
    ("paste", QT_TRANSLATE_NOOP("Actions", "Paste a photo"), "paste_photo", ("Ctrl+V",), ""),
    ("place", QT_TRANSLATE_NOOP("Actions", "Write the exact place"), "write_place", ("L",), ""),
    ("note", QT_TRANSLATE_NOOP("Actions", "Write a note"), "write_note", ("M",), ""),
    ("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "undo", ("Ctrl+Z",), ""),
    ("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), ""),
    ("find", QT_TRANSLATE_NOOP("Actions", "Find a point"), "find_point", ("Ctrl+F",), ""),
    ("grid", QT_TRANSLATE_NOOP("Actions", "Whole sheet as rows"), "toggle_grid", ("G",), ""),
    ("outline", QT_TRANSLATE_NOOP("Actions", "Show or hide the contents"), "toggle_outline", ("I",), ""),
    ("advance", QT_TRANSLATE_NOOP("Actions", "Go on by itself"), "toggle_advance", ("Shift+N",), ""),
    ("order", QT_TRANSLATE_NOOP("Actions", "Next order of points"), "change_order", ("O",), ""),
    ("why", QT_TRANSLATE_NOOP("Actions", "Why this score?"), "explain_score", ("W",), ""),
    ("why_point", QT_TRANSLATE_NOOP("Actions", "Why these points?"), "explain_point", ("Shift+W",), ""),
    ("move", QT_TRANSLATE_NOOP("Actions", "Move to another version"), "move_version", ("Ctrl+M",), ""),
    ("finish", QT_TRANSLATE_NOOP("Actions", "Finish"), "finish", ("Ctrl+E",), ""),
)
_LEFT: Final = {
    **{f"judge_{digit}": (str(digit), letter) for digit, letter in zip(range(1, 9), LEFT_KEYS, strict=True)},
    "judge_9": ("9", "Z"),
    "judge_0": ("0", "X"),
    "judge_all": ("Shift+1", "Shift+Q"),
    "same": ("`", "="),
    "problem": ("+", "Ins", "Shift+S"),
    "why": ("Y",),
}
"""The keys of a left hand, beside the digits: the rows from Q and from A judge."""

_HERE: Final = ("done_here",)  # where a button has the focus, Space presses it
_TOGGLES: Final = ("advance", "grid")
TABLE: Final[tuple[Act, ...]] = tuple(
    Act(
        id_,
        str(words),
        slot,
        keys,
        reach="widget" if id_ in _HERE else "page",
        argument=argument,
        left=_LEFT.get(id_),
        toggle=id_ in _TOGGLES,
    )
    for id_, words, slot, keys, argument in _ROWS
)
