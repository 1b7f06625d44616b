# SPDX-License-Identifier: MPL-2.0
"""Gaps and overlaps against the plan: planned visits without a card, sites judged again, cards nobody planned."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inspector.core.merging.picture import Coverage, Picture
from inspector.core.merging.walks import Walk
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry
from inspector.ui.models.standing import Standing
from inspector.ui.office.gather_lists import RowList
from inspector.ui.office.gather_part import GatherPart
from inspector.ui.office.gather_words import apart_said, walk_said
from inspector.ui.parts.chooser import Chooser
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.phrase import together

LISTS: Final = ("missing", "again", "strangers")


class CoverPart(GatherPart):
    """One round at a time, one list at a time; the numbers stand on the choices."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a picture."""
        super().__init__(desk, parent)
        self.round, self.which, self.told = Chooser(desk.theme), Segments(), label("quiet", wrap=True)
        self.none = label("quiet", wrap=True)
        self.list: RowList[Entry] = RowList(desk.theme, _as_it_is)
        for part in (self.round, self.told, self.which, self.none, self.list):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.list.fit(8)
        self.round.activated.connect(self._choose_round)
        self.which.chosen_changed.connect(self._choose)
        self.retranslate()
        self.which.choose("missing")
        self.redraw()

    def show_picture(self, picture: Picture) -> None:
        """Show the rounds there are."""
        titles = {name: plan.title for name, plan in picture.plans.items()}
        self.round.offer(tuple((name, titles.get(name, name) or self.no_round()) for name in sorted(picture.coverage)))
        super().show_picture(picture)

    def in_order(self) -> Sequence[QWidget]:
        """List what Tab goes through, in the order it is read."""
        return (self.round, self.which, self.list)

    def no_round(self) -> str:
        """Say that a card names no round."""
        return self.tr("No round named")

    def _cover(self) -> Coverage | None:
        return None if self.picture is None else self.picture.coverage.get(self.round.chosen())

    def count(self) -> int:
        """Count the gaps of every round."""
        return 0 if self.picture is None else sum(len(one.missing) for one in self.picture.coverage.values())

    @Slot()
    def _choose_round(self) -> None:
        self.retranslate()

    @Slot(str)
    def _choose(self, which: str) -> None:
        entries = self._entries(which)
        self.list.show_rows(entries)
        self.list.setVisible(bool(entries))
        none = {
            "missing": self.tr("Every planned visit has a card."),
            "again": self.tr("No site was judged more than once."),
            "strangers": self.tr("No card came that was not planned."),
        }
        self.none.setText(none[which])
        self.none.setVisible(self._cover() is not None and not entries)

    def _entries(self, which: str) -> Sequence[Entry]:
        cover = self._cover()
        if cover is None or self.picture is None:
            return ()
        if which == "missing":
            return tuple(self._missing(cover, place) for place in range(len(cover.missing)))
        if which == "again":
            return tuple(self._again(cover, key) for key in sorted(cover.again))
        return tuple(self._stranger(self.picture.walks[name]) for name in cover.strangers)

    def _missing(self, cover: Coverage, place: int) -> Entry:
        planned = cover.missing[place].visit
        site = planned.site
        detail = " · ".join(part for part in (site.address, together(planned.inspectors, self.desk.language)) if part)
        return Entry(planned.visit, site.name, detail, self.tr("no card"), "lost", Standing.LOST)

    def _again(self, cover: Coverage, key: str) -> Entry:
        walks = [self.picture.walks[name] for name in cover.again[key]] if self.picture is not None else []
        detail = "   ".join(walk_said(walk, self.desk.language) for walk in walks)
        name = walks[0].header.site.name if walks else key
        return Entry(key, name, detail, self.tr("{n} times").format(n=len(walks)), "partial", Standing.PARTIAL)

    def _stranger(self, walk: Walk) -> Entry:
        why = apart_said(walk, self.desk.language) or self.tr("admitted by the office")
        detail = f"{walk_said(walk, self.desk.language)} · {why}"
        return Entry(walk.id, walk.header.site.name, detail, self.tr("not planned"), "partial", Standing.UNCLEAR)

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        cover = self._cover()
        self.title.setText(self.tr("Gaps and overlaps against the plan"))
        self.round.setAccessibleName(self.tr("Round"))
        self.round.setToolTip(self.tr("Round"))
        self.round.setVisible(cover is not None)
        self.which.setVisible(cover is not None)
        self.list.setAccessibleName(self.tr("Sites"))
        self.told.setText(self._counted(cover))
        sizes = (0, 0, 0) if cover is None else (len(cover.missing), len(cover.again), len(cover.strangers))
        words = (self.tr("No card yet"), self.tr("Judged more than once"), self.tr("Not planned"))
        self.which.setAccessibleName(self.tr("Which sites"))
        said = (f"{one} {size}" for one, size in zip(words, sizes, strict=True))
        self.which.offer(tuple(zip(LISTS, said, strict=True)))
        self._choose(self.which.chosen() or "missing")

    def _counted(self, cover: Coverage | None) -> str:
        if cover is None or self.picture is None:
            return self.tr("No round is known yet: gather its assignments, or its cards.")
        planned = sum(one.round == cover.round for one in self.picture.planned.values())
        told = self.tr("Planned: {planned}, with a card: {there}.")
        return told.format(planned=planned, there=planned - len(cover.missing))

    def redraw(self) -> None:
        """Take heights anew."""
        self.list.updateGeometry()


def _as_it_is(entry: Entry) -> Entry:
    return entry
