# SPDX-License-Identifier: MPL-2.0
"""What can be wrong while answers from paper are pasted into the grid."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "paper_beyond": (
        "{n} cells lie beyond the last person or question and were left out. Begin further up or further left.",
        "有 {n} 格超出最后一人或最后一题，未粘贴。请从更靠上或更靠左的单元格开始粘贴。",
    ),
}
