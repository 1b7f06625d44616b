# SPDX-License-Identifier: MPL-2.0
"""What can be done on the scoring page."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inspector.ui.action_tables.act import Act

TABLE: Final[tuple[Act, ...]] = (
    Act("judge_1", str(QT_TRANSLATE_NOOP("Actions", "Met, no fault, full points")), "judge", ("1",), reach="page", argument="1"),
    Act("judge_2", str(QT_TRANSLATE_NOOP("Actions", "Not met; second level; count line 1")), "judge", ("2",), reach="page", argument="2"),
    Act("judge_3", str(QT_TRANSLATE_NOOP("Actions", "Third level; count line 2; type a number")), "judge", ("3",), reach="page", argument="3"),
    Act("judge_4", str(QT_TRANSLATE_NOOP("Actions", "Fourth level; count line 3")), "judge", ("4",), reach="page", argument="4"),
    Act("judge_5", str(QT_TRANSLATE_NOOP("Actions", "Fifth level; count line 4")), "judge", ("5",), reach="page", argument="5"),
    Act("judge_6", str(QT_TRANSLATE_NOOP("Actions", "Sixth level; count line 5")), "judge", ("6",), reach="page", argument="6"),
    Act("judge_7", str(QT_TRANSLATE_NOOP("Actions", "Seventh level; count line 6")), "judge", ("7",), reach="page", argument="7"),
    Act("judge_8", str(QT_TRANSLATE_NOOP("Actions", "Eighth level; count line 7")), "judge", ("8",), reach="page", argument="8"),
    Act("judge_9", str(QT_TRANSLATE_NOOP("Actions", "Cannot be judged, and why")), "judge", ("9",), reach="page", argument="9"),
    Act("judge_0", str(QT_TRANSLATE_NOOP("Actions", "Not applicable")), "judge", ("0",), reach="page", argument="0"),
    Act("fewer_2", str(QT_TRANSLATE_NOOP("Actions", "One fewer on line 1")), "count_fewer", ("Ctrl+2",), reach="page", argument="2"),
    Act("fewer_3", str(QT_TRANSLATE_NOOP("Actions", "One fewer on line 2")), "count_fewer", ("Ctrl+3",), reach="page", argument="3"),
    Act("fewer_4", str(QT_TRANSLATE_NOOP("Actions", "One fewer on line 3")), "count_fewer", ("Ctrl+4",), reach="page", argument="4"),
    Act("fewer_5", str(QT_TRANSLATE_NOOP("Actions", "One fewer on line 4")), "count_fewer", ("Ctrl+5",), reach="page", argument="5"),
    Act("clear", str(QT_TRANSLATE_NOOP("Actions", "Clear the answer")), "clear_answer", ("Backspace",), reach="page"),
    Act("done", str(QT_TRANSLATE_NOOP("Actions", "Done here, go on")), "go_on", ("Return", "Enter"), reach="page"),
    Act("next_unjudged", str(QT_TRANSLATE_NOOP("Actions", "Next not judged")), "show_next_unjudged", ("N",), reach="page"),
    Act("previous", str(QT_TRANSLATE_NOOP("Actions", "Previous point")), "show_previous", ("P", "Alt+Left"), reach="page"),
    Act("next", str(QT_TRANSLATE_NOOP("Actions", "Next point")), "show_next", ("Alt+Right",), reach="page"),
    Act("back", str(QT_TRANSLATE_NOOP("Actions", "Back to judging")), "turn_back", ("Esc",), reach="page"),
    Act("problem", str(QT_TRANSLATE_NOOP("Actions", "Add a problem")), "begin_problem", ("+", "Ins"), reach="page"),
    Act("photo", str(QT_TRANSLATE_NOOP("Actions", "Add photos from files")), "choose_photos", ("Ctrl+O",), reach="page"),
    Act("paste", str(QT_TRANSLATE_NOOP("Actions", "Paste a photo")), "paste_photo", ("Ctrl+V",), reach="page"),
    Act("place", str(QT_TRANSLATE_NOOP("Actions", "Write the exact place")), "write_place", ("L",), reach="page"),
    Act("note", str(QT_TRANSLATE_NOOP("Actions", "Write a note")), "write_note", ("M",), reach="page"),
    Act("undo", str(QT_TRANSLATE_NOOP("Actions", "Undo")), "undo", ("Ctrl+Z",), reach="page"),
    Act("redo", str(QT_TRANSLATE_NOOP("Actions", "Redo")), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), reach="page"),
    Act("find", str(QT_TRANSLATE_NOOP("Actions", "Find a point")), "find", ("Ctrl+F",), reach="page", icon="search"),
    Act("grid", str(QT_TRANSLATE_NOOP("Actions", "Whole sheet as rows")), "toggle_grid", ("G",), reach="page", icon="grid"),
    Act("outline", str(QT_TRANSLATE_NOOP("Actions", "Show or hide the contents")), "toggle_outline", ("T",), reach="page", icon="list"),
    Act("order", str(QT_TRANSLATE_NOOP("Actions", "Next order of points")), "change_order", ("O",), reach="page"),
    Act("why", str(QT_TRANSLATE_NOOP("Actions", "Why this score?")), "explain_score", ("W",), reach="page"),
    Act("why_point", str(QT_TRANSLATE_NOOP("Actions", "Why these points?")), "explain_point", ("Shift+W",), reach="page"),
    Act("finish", str(QT_TRANSLATE_NOOP("Actions", "Finish the visit")), "finish", ("Ctrl+Return",), reach="page", icon="seal"),
)
