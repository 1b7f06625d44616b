# SPDX-License-Identifier: MPL-2.0
"""Words for the office's hints about photos: they say what stands where, and nothing of anybody."""

from typing import Final

TABLE: Final[dict[str, tuple[str, str]]] = {
    "hint.at": ("{site}, {day} (photo {photo})", "{site} {day}（照片 {photo}）"),
    "hint.at_point": ("{site}, {day}, point {point} (photo {photo})", "{site} {day} 第{point}条（照片 {photo}）"),
    "hint.same": ("The same photo stands in two visits: {one}; {other}.", "同一张照片用于两次测评：{one}；{other}。"),
    "hint.alike": ("Two photos look alike: {one}; {other}.", "两张照片画面相近：{one}；{other}。"),
    "hint.older": (
        "The file says it was taken {days} days before the visit ({taken}): {one}.",
        "文件自述拍摄时间早于测评日 {days} 天（{taken}）：{one}。",
    ),
    "hint.none": ("No hints.", "没有提示。"),
    "hint.note": (
        "These are hints, no findings: a camera's clock may be wrong, a photo sent through a chat loses its time, and one photo may rightly serve twice.",
        "以上仅为提示，不是结论：相机时钟可能不准，经聊天软件转发的照片会丢失时间，同一照片也可能合理地用于两处。",
    ),
}
