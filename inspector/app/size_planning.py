# SPDX-License-Identifier: MPL-2.0
"""The size planner: how large the papers of a visit will be, and which photo size makes them fit a mail."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from inspector.app.dossier import Dossier, copies, outside_dossier
from inspector.core.bundles import attachments_held
from inspector.core.canonical import canonical
from inspector.core.exports import Options

LADDER: Final = (2400, 1600, 1280, 1024, 800, 640, 480)
"""The longest edges of a photo's copy that are tried, in pixels."""

SAMPLE: Final = 24
"""So many photos, evenly through the visit, are made small to learn what the others will weigh."""

SPARE: Final = 0.97
"""A plan fills a limit to this share, because the rest is learnt from a sample."""

MEMBER: Final = 260
"""What a member of a bundle costs beside its bytes: two headers and its name twice."""

_PLACEHOLDER: Final = 8


@dataclass(frozen=True, slots=True)
class Sizes:
    """What an export will weigh: the longest edge of its photos in pixels, and bytes by format."""

    pixels: int
    sizes: Mapping[str, int]

    def fits(self, limit: int) -> bool:
        """Tell whether every paper stays within a limit in bytes; a bundle carries originals and is not counted."""
        return all(size <= limit * SPARE for form, size in self.sizes.items() if form != "bundle")


def plan(
    dossier: Dossier,
    options: Options,
    formats: Sequence[str],
    limit: int = 0,
    told: Callable[[int, int], None] | None = None,
) -> Sizes:
    """Find the largest photo size, at most that of the options, whose papers fit `limit` bytes (0: no limit).

    Gives the smallest there is when none fits. `told` hears how far the work is. Raises what reading photos raises.
    """
    shown = outside_dossier(dossier, options) if options.edition == "outside" else dossier
    ladder = [options.photo_pixels, *(pixels for pixels in LADDER if pixels < options.photo_pixels)]
    bare = {form: _bare(shown, options, form) for form in formats}
    found = Sizes(options.photo_pixels, {})
    for step, pixels in enumerate(ladder):
        if told is not None:
            told(step, len(ladder))
        found = Sizes(pixels, {form: bare[form] + _photos(shown, form, pixels) for form in formats})
        if not limit or found.fits(limit):
            return found
    return found


def planned(options: Options, sizes: Sizes) -> Options:
    """Give the options with the photo size planned."""
    return replace(options, photo_pixels=sizes.pixels)


def _bare(dossier: Dossier, options: Options, form: str) -> int:
    """Weigh a paper without its photos: written for real, with a few grey pixels in each one's place."""
    from inspector.reports.exports import EXPORTS

    if EXPORTS[form].originals:
        parts = [dossier.card.canonical(), *(canonical(one.record()) for one in dossier.checklists.values())]
        files = attachments_held(dossier.card).values()
        return sum(map(len, parts)) + sum(one.size for one in files) + MEMBER * (len(parts) + len(dossier.card.photos))
    grey = _grey(dossier)
    data = EXPORTS[form].write(dossier.card, dossier.checklists, options, grey)
    return len(data) - sum(map(len, grey.values()))


def _grey(dossier: Dossier) -> Mapping[str, bytes]:
    """Make a few grey pixels in the shape of each photo; no two are the same bytes."""
    import io

    from PIL import Image

    made: dict[str, bytes] = {}
    for place, photo in enumerate(dossier.card.photos):
        across = max(_PLACEHOLDER, _PLACEHOLDER * photo.width // photo.height)
        down = max(_PLACEHOLDER, _PLACEHOLDER * photo.height // photo.width)
        out = io.BytesIO()
        Image.new("RGB", (min(across, 64), min(down, 64)), (place % 256, place // 256 % 256, 128)).save(out, "JPEG")
        made[photo.sha256] = out.getvalue()
    return made


def _photos(dossier: Dossier, form: str, pixels: int) -> int:
    """Learn from a sample what the copies of all photos weigh; a workbook holds thumbnails, a bundle originals."""
    from inspector.reports.exports import EXPORTS
    from inspector.reports.workbook_writing import THUMB_PIXELS

    if EXPORTS[form].originals:
        return sum(photo.size for photo in dossier.card.photos)
    edge = min(pixels, THUMB_PIXELS) if form == "xlsx" else pixels
    names = list(copies(dossier, edge))
    some = names[:: max(1, len(names) // SAMPLE)]
    small = copies(dossier, edge)
    weighed = sum(len(small[name]) for name in some)
    return weighed * len(names) // len(some) if some else 0
