# SPDX-License-Identifier: MPL-2.0
"""Problems of the papers of a drill."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "drill_sheets_many": (
        "answer sheets for {people} people with {questions} questions each are too many for one file. Print them in parts of at most {most} people, or copy a blank one.",
        "{people} 人、每人 {questions} 题的答题卡放在一个文件中过多。请分批打印，每批不超过 {most} 人，或复印空白答题卡。",
    ),
}
