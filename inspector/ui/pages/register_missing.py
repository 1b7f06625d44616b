# SPDX-License-Identifier: MPL-2.0
"""A site of the register that the office's table names no more: it stays, unless a person takes it out."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inspector.core.sites import Site
from inspector.ui.models.paged import Entry
from inspector.ui.models.standing import Standing
from inspector.ui.pages.sites_words import chain_said
from inspector.ui.parts.text import label
from inspector.ui.widgets.flow import Flow


class MissingPanel(QWidget):
    """Tells `decided` with yes where the site looked at is to go, `decided_all` where all are."""

    decided = Signal(bool)
    decided_all = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for a site."""
        super().__init__(parent)
        self._site: Site | None = None
        self._titles: tuple[str, ...] = ()
        self.told = label("quiet", wrap=True)
        self.keep, self.out, self.keep_all, self.out_all = (QPushButton() for _ in range(4))
        verbs = QWidget()
        flow = Flow(verbs, 8)
        for button in (self.keep, self.out, self.keep_all, self.out_all):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addWidget(verbs)
        self.keep.setCheckable(True)
        self.out.setCheckable(True)
        self.keep.clicked.connect(self._keep)
        self.out.clicked.connect(self._take_out)
        self.keep_all.clicked.connect(self._keep_all)
        self.out_all.clicked.connect(self._take_all_out)
        self.retranslate()

    def show_site(self, site: Site | None, titles: Sequence[str], *, goes: bool) -> None:
        """Show what was decided about a site, and which rounds drew it; hide without one."""
        self._site, self._titles = site, tuple(titles)
        self.setVisible(site is not None)
        self.keep.setChecked(not goes)
        self.out.setChecked(goes)
        self._tell()

    def entry(self, site: Site, titles: Sequence[str], *, goes: bool) -> Entry:
        """Say a site as a row, with what was decided."""
        facts = (site.id, site.type, chain_said(site, "area"), site.address, self._drawn(titles))
        tag = self.tr("is taken out") if goes else self.tr("stays")
        mark = Standing.UNCLEAR if goes else None
        detail = " · ".join(fact for fact in facts if fact)
        return Entry(site.id, site.name, detail, tag, "warning" if goes else "skipped", mark)

    def _drawn(self, titles: Sequence[str]) -> str:
        return self.tr("drawn in: {rounds}").format(rounds="、".join(titles)) if titles else ""

    def _tell(self) -> None:
        said = self.tr("The register has this site, the table names it no more.")
        if self._titles:
            kept = self.tr("Drawn in: {rounds}. It stays drawn there, also when it leaves the register.")
            said += " " + kept.format(rounds="、".join(self._titles))
        self.told.setText(said)

    def retranslate(self) -> None:
        """Say every word anew."""
        words = (
            (self.keep, self.tr("Keep"), self.tr("The site stays in the register (1)")),
            (self.out, self.tr("Take out"), self.tr("The site leaves the register; its visits stay (2)")),
            (self.keep_all, self.tr("Keep all"), self.tr("Every site of this list stays in the register")),
            (self.out_all, self.tr("Take all out"), self.tr("Every site of this list leaves the register")),
        )
        for button, said, hint in words:
            button.setText(said)
            button.setToolTip(hint)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _keep(self) -> None:
        self.decided.emit(False)

    @Slot()
    def _take_out(self) -> None:
        self.decided.emit(True)

    @Slot()
    def _keep_all(self) -> None:
        self.decided_all.emit(False)

    @Slot()
    def _take_all_out(self) -> None:
        self.decided_all.emit(True)
