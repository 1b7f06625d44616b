# SPDX-License-Identifier: MPL-2.0
"""The top of the scoring page: which site and round, how far, the score so far, and what is saved."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from inspector.core.moments import Moment
from inspector.core.rounds import Header
from inspector.core.scoring import Score, Tally
from inspector.core.words import word
from inspector.ui.parts.elided import Elided
from inspector.ui.parts.rate import rate_said
from inspector.ui.parts.text import tip
from inspector.ui.theme import Theme
from inspector.ui.widgets.marks import paint_saved
from inspector.ui.widgets.meter import Meter
from inspector.ui.widgets.score_button import ScoreButton
from inspector.ui.widgets.verdict_button import VerdictButton

SITE: Final = 144
"""Room the name of the site has before all that could be left out, in pixels at 100 %."""

SPACING: Final = 16
LEAVABLE: Final = ("advance", "grid", "find", "outline")
LEFT: Final = 24
RIGHT: Final = 16


class SaveDot(QWidget):
    """○ while something is not on disk, ● when everything is, ◎ when the second copy has it too."""

    def __init__(self, theme: Theme) -> None:
        """Begin saved."""
        super().__init__()
        self._theme = theme
        self.meaning = "met"
        self.saved = True
        self.copied = False
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Be as high as a letter."""
        side = self._theme.px(16)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        side = self._theme.px(16)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_saved(QPainter(self), box, self._theme.colour(self.meaning), saved=self.saved, copied=self.copied)


class ScoreHeader(QWidget):
    """Shows what it is told; the score is a button that asks for its reasons."""

    why_asked = Signal()
    verdict_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        """Lay out the parts."""
        super().__init__()
        self._theme = theme
        self._site, self._round = Elided("strong"), Elided("caption")
        self._count, self._meter = QLabel(), Meter(theme)
        self._score, self._counted = ScoreButton(theme), True
        self._score.clicked.connect(self.why_asked)
        self.verdict = VerdictButton(theme, self)
        self.verdict.clicked.connect(self.verdict_asked)
        self._dot, self._saved = SaveDot(theme), QLabel()
        self._saved.setProperty("look", "caption")
        self._tools = QHBoxLayout()
        self._tools.setSpacing(0)
        self._buttons: list[tuple[QToolButton, str]] = []
        self._last: list[QToolButton] = []
        self._lay_out()
        theme.changed.connect(self._draw)

    def hold(self, actions: Mapping[str, QAction], icons: Mapping[str, str]) -> None:
        """Hold a button for each of these actions."""
        for name, icon in icons.items():
            button = QToolButton()
            button.setDefaultAction(actions[name])
            button.setAccessibleName(actions[name].text())
            if name == "finish":
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._buttons.append((button, icon))
            self._tools.addWidget(button)
        self._draw()

    def hold_last(self, button: QToolButton) -> None:
        """Hold one more button, after all the others."""
        self._last.append(button)
        self._tools.addWidget(button)

    def show_visit(self, header: Header, language: str) -> None:
        """Say the site and the round."""
        self._site.setText(header.site.name)
        said = [word(f"round.{header.kind}", language), header.title, header.period]
        if header.channel:
            said.append(word(f"channel.{header.channel}", language))
        self._round.setText(" · ".join(part for part in said if part))
        self._site.setToolTip(tip(" · ".join(part for part in (header.site.name, header.site.address) if part)))

    def show_tally(self, whole: Tally, sheet: Tally, named: str = "") -> None:
        """Say how many points are done over all, and the score so far of the sheet at hand, `named` among several."""
        done = whole.points - whole.unjudged
        self._count.setText(self.tr("{done} of {total} done").format(done=done, total=whole.points))
        self._meter.show_part(done, whole.points)
        self._score.show_number(named or self.tr("Score so far"), rate_said(sheet.percent))
        told = self.tr("Points earned over points judged until now; press to see how it comes about")
        told = tip(f"{named}\n{told}") if named else told
        if told != self._score.toolTip():
            self._score.setToolTip(told)

    def hide_score(self) -> None:
        """Say no score: in a drill it would only disturb."""
        self._counted = False
        self._score.hide()

    def drop(self, name: str) -> None:
        """Hold the button of an action no more; its key stays."""
        for button, icon in [held for held in self._buttons if held[0].defaultAction().objectName() == name]:
            self._buttons.remove((button, icon))
            self._tools.removeWidget(button)
            button.hide()
            button.deleteLater()

    def show_verdict(self, score: Score, language: str) -> None:
        """Say verdict and grade as they stand, where the checklist asks for them."""
        if self.verdict.show_score(score, language):
            self._make_room()

    def show_saved(self, waiting: int, at: Moment | None, *, trouble: bool, typing: bool, copied: bool = False) -> None:
        """Say what is on disk, and whether all of it is in the second copy too."""
        self._dot.saved, self._dot.copied = not (waiting or trouble or typing), copied
        self._dot.meaning = "lost" if trouble else "met" if self._dot.saved else "warning"
        self._dot.update()
        if trouble:
            said = self.tr("Not saved: {n}").format(n=waiting)
        elif waiting or typing:
            said = self.tr("Saving …")
        else:
            said = self.tr("Saved {time}").format(time=at.clock()) if at else self.tr("Saved")
        if said != self._saved.text():
            self._saved.setText(said)
            self._dot.setToolTip(said)
            self._dot.setAccessibleName(said)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language: buttons take the words of their actions."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            for button, _ in self._buttons:
                button.setAccessibleName(button.defaultAction().text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the mark alone says what is saved, and the explanation the verdict."""
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Be content with little width: tools and words leave where there is no room."""
        return QSize(self._theme.px(320), super().minimumSizeHint().height())

    def _make_room(self) -> None:
        """Show verdict and words of saving as far as there is room: the score, its marks and the tools come first."""
        spare = self.width() - self._theme.px(SITE) - self._taken()
        for button in self._leavable():
            button.setHidden(spare < 0)
            spare += button.sizeHint().width() if spare < 0 else 0
        verdict = self.verdict.sizeHint().width() + SPACING
        self.verdict.setVisible(self.verdict.has_verdict and spare >= verdict)
        spare -= 0 if self.verdict.isHidden() else verdict
        self._saved.setVisible(spare >= self._saved.sizeHint().width() + 4)

    def _taken(self) -> int:
        """Add up what stands here beside the site when every tool does."""
        progress = max(self._count.sizeHint().width(), self._meter.sizeHint().width())
        tools = [button for button, _ in self._buttons] + self._last
        others: list[QWidget] = [self._dot, *tools, *([self._score] if self._counted else [])]
        return progress + sum(part.sizeHint().width() for part in others) + 4 * SPACING + LEFT + RIGHT

    def _leavable(self) -> tuple[QToolButton, ...]:
        """Give the tools that go first where there is no room: their keys stay."""
        held = {button.defaultAction().objectName(): button for button, _ in self._buttons}
        return tuple(held[name] for name in LEAVABLE if name in held)

    def _lay_out(self) -> None:
        names, progress = QVBoxLayout(), QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._site)
        names.addWidget(self._round)
        names.addStretch(1)
        progress.setSpacing(4)
        progress.addStretch(1)
        progress.addWidget(self._count)
        progress.addWidget(self._meter)
        progress.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(LEFT, 4, RIGHT, 4)
        row.setSpacing(SPACING)
        row.addLayout(names, 1)
        row.addLayout(progress)
        row.addWidget(self._score)
        row.addWidget(self.verdict)
        saved = QHBoxLayout()
        saved.setSpacing(4)
        saved.addWidget(self._dot)
        saved.addWidget(self._saved)
        row.addLayout(saved)
        row.addLayout(self._tools)

    def _draw(self) -> None:
        for button, icon in self._buttons:
            button.defaultAction().setIcon(self._theme.icon(icon, "ink", 20, lit="accent"))
            button.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
