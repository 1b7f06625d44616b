# SPDX-License-Identifier: MPL-2.0
"""How an export is to look: the options that, with the card, decide every byte of it."""

from dataclasses import dataclass

from inspector.core.canonical import Json
from inspector.core.problems import LANGUAGES
from inspector.core.reading import Reading
from inspector.core.scorecard import EDITIONS


@dataclass(frozen=True, slots=True)
class Options:
    """Language and edition, the longest edge of a photo's copy in pixels, and the release that wrote it.

    `watermark`: where and when a photo was taken stands on its copy; the original is never touched.
    """

    language: str = "zh"
    edition: str = "internal"
    photo_pixels: int = 1600
    release: str = ""
    watermark: bool = False

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "language": self.language,
            "edition": self.edition,
            "photo_pixels": self.photo_pixels,
            "release": self.release,
        }
        return value | {"watermark": True} if self.watermark else value


def read_options(reading: Reading) -> Options:
    """Read options from their canonical form."""
    return Options(
        reading.member("language", LANGUAGES),
        reading.member("edition", EDITIONS),
        reading.whole("photo_pixels"),
        reading.text("release"),
        reading.flag("watermark", default=False),
    )
