# SPDX-License-Identifier: MPL-2.0
"""The face of the scoring page in a drill: the banner, the scene beside the question, what is told after an answer."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from inspector.app.session import Session
from inspector.core.scoring import NOTHING
from inspector.core.visits import Key
from inspector.ui.desk import Desk
from inspector.ui.models.course import Course
from inspector.ui.models.thumbnails import Thumbnails
from inspector.ui.pages.scoring_drill_banner import DrillBanner
from inspector.ui.pages.scoring_drill_reveal import RevealStrip
from inspector.ui.pages.scoring_drill_scene import EDGE, ScenePanel
from inspector.ui.pages.scoring_view import ScoringView
from inspector.ui.training.taking_bench import TakingBench

LEAST_SIDE: Final = 360
SIDE: Final = 560
"""Pixels the scene has beside the question: more than evidence alone, for it stands in the site's place."""


class DrillView(ScoringView):
    """Says no score and nothing from before; `settled` questions are shown and answered no more."""

    def __init__(
        self, desk: Desk, session: Session, course: Course, actions: Mapping[str, QAction], bench: TakingBench
    ) -> None:
        """Stand the parts of a drill among those of a visit; among the actions are those of the banner."""
        super().__init__(desk, session, course, actions)
        self.banner = DrillBanner(desk.theme, bench.clock, actions)
        self.scene_photos = Thumbnails(desk.hall.workspace.photos, desk.tasks, self, EDGE)
        self.scene = ScenePanel(desk.theme, self.scene_photos)
        self.reveal = RevealStrip(desk.theme)
        self.settled: set[Key] = set()
        self._bring = QTimer(self, singleShot=True, interval=0)
        self._bring.timeout.connect(self._bring_reveal)
        self._bench = bench
        around = self.bar.parentWidget()
        foot = around.layout() if around is not None else None
        if isinstance(foot, QVBoxLayout):
            foot.addWidget(self.reveal)
        self.columns.lead_with(self.scene, LEAST_SIDE, SIDE)
        self.header.hide_score()
        self.header.drop("finish")
        self.outline.hide_run()
        self._say_sitting()

    def show_tally(self) -> None:
        """Show how far the site is, and no score."""
        self.header.show_tally(self._course.tally, NOTHING)
        self.show_saved()

    def speak(self) -> None:
        """Say the drill's own words too."""
        super().speak()
        self._say_sitting()

    def settle_answer(self, key: Key) -> None:
        """Let the first answer of a question stand, and tell what it comes to where it is in front."""
        self.settled.add(key)
        if key == self._course.current and not self.behind:
            self._tell(key)
            self._allow()
            self.columns.settle_bar()
            self._bring.start()

    @Slot()
    def _bring_reveal(self) -> None:
        """Bring what is told into sight, once it has its place."""
        self.columns.bring(self.reveal)

    # -- within ------------------------------------------------------------------------------------------------------

    def _show_point(self, *, draft: bool) -> None:
        bench, key = self._bench, self._course.current
        self.scene.show_scenes(bench.scene(key), bench.site_scene, self._desk.language)
        self._tell(key)
        super()._show_point(draft=draft)

    def _tell(self, key: Key) -> None:
        answer = self._bench.key_answer(key) if key in self.settled else None
        if answer is None:
            self.reveal.clear()
        else:
            self.reveal.tell(self._session.point(key), answer, self._session.answer(key), self._desk.language)

    def _allow(self) -> None:
        super()._allow()
        if self._course.current in self.settled:
            self.bar.setEnabled(False)
            self.evidence.lock(locked=True)

    def _say_sitting(self) -> None:
        title = self._bench.drill.title.said(self._desk.language)
        self.banner.show_sitting(self._bench.sitting, title, self._bench.name)
