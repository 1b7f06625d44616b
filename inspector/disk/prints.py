# SPDX-License-Identifier: MPL-2.0
"""The print of a picture (dHash): 64 bits of how brightness falls across it, alike for copies made smaller or anew."""

from typing import Final

from PIL import Image, ImageOps

from inspector.disk.pictures import opened

ACROSS: Final = 8
FLAT: Final = 12
MARGIN: Final = 3
"""By how much brightness must fall to be noticed: in even places the noise of saving would decide otherwise."""
NONE: Final = "-"
"""The print of a picture too even to be known again."""


def print_of(data: bytes) -> str:
    """Give a picture's print as 16 hex digits, of the picture upright; NONE when it is too even to tell.

    Raises KnownError `picture_…` when the bytes are no whole picture.
    """
    with opened(data) as image:
        image.draft("L", (128, 128))
        ImageOps.exif_transpose(image, in_place=True)
        grey = image.convert("L").resize((ACROSS + 1, ACROSS), Image.Resampling.BOX)
    values = grey.tobytes()
    if max(values) - min(values) < FLAT:
        return NONE
    bits = 0
    for row in range(ACROSS):
        for place in range(row * (ACROSS + 1), row * (ACROSS + 1) + ACROSS):
            bits = bits << 1 | (values[place] > values[place + 1] + MARGIN)
    return f"{bits:016x}"
