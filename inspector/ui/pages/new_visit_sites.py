# SPDX-License-Identifier: MPL-2.0
"""Sites offered while the name is typed: those of the register first, then those visited before; pinyin finds too."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from inspector.core.problems import KnownError
from inspector.core.sites import Site
from inspector.ui.desk import Desk
from inspector.ui.pages.sites_words import chain_said

MOST: Final = 12
_NAME: Final = Qt.ItemDataRole.UserRole + 1
_PLACE: Final = Qt.ItemDataRole.UserRole + 2


class SiteOffer(QObject):
    """Hangs a list of sites under a line; `chosen` gives the one a person takes."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, line: QLineEdit) -> None:
        """Offer nothing until something is typed."""
        super().__init__(line)
        self._desk = desk
        self._found: tuple[Site, ...] = ()
        self._rows = QStandardItemModel(self)
        self.completer = QCompleter(self._rows, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setCompletionRole(_NAME)
        self.completer.setMaxVisibleItems(MOST)
        picked = self.completer.activated[QModelIndex]  # type: ignore[index] # the stubs know no overloaded signals
        picked.connect(self._take)
        line.setCompleter(self.completer)
        line.textEdited.connect(self.offer)

    @property
    def offered(self) -> tuple[Site, ...]:
        """The sites offered now."""
        return self._found

    @Slot(str)
    def offer(self, typed: str) -> None:
        """Offer the sites that hold what is typed."""
        self._found = self._find(typed.strip()) if typed.strip() else ()
        self._rows.clear()
        for place, site in enumerate(self._found):
            facts = (site.name, chain_said(site, "area"), site.address, site.type)
            item = QStandardItem("  ·  ".join(fact for fact in facts if fact))
            item.setData(site.name, _NAME)
            item.setData(place, _PLACE)
            item.setEditable(False)
            self._rows.appendRow(item)  # the line itself opens the list once its letter is in

    def _find(self, words: str) -> tuple[Site, ...]:
        store = self._desk.hall.workspace
        try:
            listed = store.find_sites(words, limit=MOST)
            before = store.visits_page(words, limit=MOST) if len(listed) < MOST else ()
        except KnownError as error:
            self._desk.complain(error.problem)
            return ()
        known = {(site.id, site.name): site for site in listed}
        ids = {site.id for site in listed}
        for visit in before:
            site = visit.header.site
            if site.name and site.id not in ids - {""}:
                known.setdefault((site.id, site.name), site)
        return tuple(known.values())[:MOST]

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        place = index.data(_PLACE)
        if isinstance(place, int) and place < len(self._found):
            self.chosen.emit(self._found[place])
