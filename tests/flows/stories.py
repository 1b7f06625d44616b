# SPDX-License-Identifier: MPL-2.0
"""A small visit told once for many tests: judged, photographed, sealed, exported in both editions."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from inspector.app.dossier import Dossier, dossier_of_visit
from inspector.app.exporting import Exported, Target, export, options_for
from inspector.app.hall import Hall, open_hall
from inspector.app.sealing import seal_visit
from inspector.app.session import Session
from inspector.app.trust import Keys
from inspector.core.checklist import PointId
from inspector.core.rounds import VisitId
from inspector.core.values import Choice, Counts, Occurrence
from tests.app.halls import begun, counting, ticking

ENDINGS = {"pdf": "card.pdf", "xlsx": "card.xlsx", "bundle": "card.scorecard"}
NOTE = "<b>&王敏 saw =1+1 🚲 𠮷𬭎\tat stall 7"


@dataclass(frozen=True)
class Story:
    """The visit, its dossier, who signs, and where its papers lie by (edition, format)."""

    hall: Hall
    visit: VisitId
    dossier: Dossier
    keys: Keys
    papers: Mapping[tuple[str, str], Exported]

    def data(self, form: str, edition: str = "internal") -> bytes:
        """The bytes of one paper."""
        return self.papers[edition, form].path.read_bytes()


def photo(colour: str = "teal", orientation: int = 6) -> bytes:
    """A small JPEG as a phone writes it: turned by EXIF, with a maker's name and a place."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = orientation, "SecretPhone"
    exif.get_ifd(0x8825).update({1: "N", 2: (30.0, 40.0, 12.5), 3: "E", 4: (104.0, 3.0, 51.2)})
    out = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(out, "JPEG", exif=exif)
    return out.getvalue()


def judged(hall: Hall, visit: VisitId) -> Session:
    """Judge the small checklist: one met, one lost with note, place, photo and finding, one with two heaps."""
    session = hall.enter(visit)
    first, second, third = ((session.active, PointId(one)) for one in "123")
    session.judge(first, Choice("lost"))
    session.write(first, note=NOTE, place="水产区7号摊位前")
    session.add_photo(first, photo())
    session.add_finding(first, "地漏堵塞", "7号摊位前")
    session.judge(second, Choice("met"))
    session.judge(third, Counts((Occurrence("heap", 2, "北门内"),)))
    return session


def told(folder: Path) -> Story:
    """Tell the whole story into a folder."""
    hall = open_hall(folder / "workspace", folder / "home", clock=ticking(), new_id=counting())
    visit = begun(hall)
    seal_visit(judged(hall, visit))
    dossier, keys = dossier_of_visit(hall.workspace, visit), Keys(folder / "home")
    papers = {}
    for edition in ("internal", "outside"):
        targets = [Target(form, folder / edition / name) for form, name in ENDINGS.items()]
        made = export(dossier, options_for("zh", edition), targets, keys)
        papers.update({(edition, one.format): one for one in made})
    return Story(hall, visit, dossier, keys, papers)
