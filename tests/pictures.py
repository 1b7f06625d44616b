# SPDX-License-Identifier: MPL-2.0
"""Pictures of every page in both languages and every theme, on the demo's visits: `python -m tests.pictures OUT`."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QDialog, QScrollArea

from inspector.app.demo import play_demo
from inspector.app.hall import open_hall
from inspector.app.mirroring import MirrorState, MirrorView
from inspector.app.session import Session
from inspector.app.settings import Settings
from inspector.core.problems import Problem
from inspector.ui.dialogs.explanation import ExplanationDialog
from inspector.ui.keymap import KeyMap
from inspector.ui.picture import keep, settle
from inspector.ui.start import bury, furnish, program
from inspector.ui.theme import NAMES, Theme
from inspector.ui.translator import LANGUAGES, Tongue
from inspector.ui.window import Window
from tests.pictures_evidence import take_evidence
from tests.pictures_merge import take_merge
from tests.pictures_office import take_office
from tests.pictures_rank import take_rank
from tests.pictures_results import take_results
from tests.pictures_speed import take_speed
from tests.pictures_taking import take_taking
from tests.pictures_training import take_training
from tests.pictures_visits import take_visits
from tests.ui.doctor.office import office_sheet

SIZE: Final = (1280, 800)
SMALL: Final = (1024, 600)
ROOT: Final = Path(__file__).resolve().parents[1]
SHOWN: Final = {
    "home": "home",
    "fault": "scoring",
    "finish": "finish",
    "library": "library",
    "doctor": "doctor",
    "explanation": "explanation",
    "gather_files": "gather",
    "gather_conflicts": "conflicts",
    "rank_area": "rank",
    "builder_question": "builder",
    "taking_told": "drill",
}


def main(arguments: list[str]) -> int:
    """Take every picture into the folder named; the pictures of the manual go into docs/pictures."""
    out = Path(arguments[0] if arguments else "out/pictures")
    program()
    with tempfile.TemporaryDirectory() as place:
        for language in LANGUAGES:
            for theme in NAMES:
                demo = Path(place, language, theme)
                play_demo(demo, language, demo / "home")
                with standing(demo / "workspace", demo / "home", language, theme) as window:
                    count = take_all(window, out, f"{language}-{theme}")
                    count += take_rank(window, out, f"{language}-{theme}")
                    count += take_training(window, out, f"{language}-{theme}")
                    count += take_results(window, out, f"{language}-{theme}")
                with standing(demo / "new", demo / "home", language, theme) as window:
                    count += take_merge(window, demo / "inbox", out, f"{language}-{theme}")
                    count += take_taking(window, out, f"{language}-{theme}")
                print(f"{count} pictures: {out}/*-{language}-{theme}.png")
    for page, shown in SHOWN.items():
        for language in LANGUAGES:
            shrink(out / f"{page}-{language}-light.png", ROOT / "docs" / "pictures" / f"{shown}-{language}.png")
    return 0


@contextmanager
def standing(workspace: Path, home: Path, language: str, theme: str) -> Iterator[Window]:
    """The window on a workspace, in a language and a theme."""
    tongue, worn = Tongue(), Theme()
    hall = open_hall(workspace, home)
    hall.settings = Settings(language=language, theme=theme)
    window = furnish(hall, tongue, worn)
    window.resize(*SIZE)
    window.show()
    try:
        yield window
    finally:
        window.close()
        hall.close()
        bury(window)
        tongue.hush()


def take_all(window: Window, out: Path, name: str) -> int:
    """Take every page, and the scoring page on a small screen; how many were taken."""
    pages = {
        "home": window.show_home,
        "new_visit": window.begin_visit,
        "scoring": window.show_score,
        "finish": window.show_finish,
        "library": window.show_library,
        "settings": window.show_settings,
    }
    for page, show in pages.items():
        take(window, show, out / f"{page}-{name}.png")
    take_backups(window, out, name)
    take_second_copy(window, out, name)
    take_faulty_point(window, out, name)
    speed = take_speed(window, out, name)
    window.resize(*SMALL)
    take(window, window.show_score, out / f"scoring_small-{name}.png")
    window.resize(*SIZE)
    sealed = next(line for line in lines(window) if line.sealed)
    window.open_visit(sealed.visit)
    take(window, window.show_finish, out / f"sealed-{name}.png")
    window.show_keys()
    take_dialog(window.findChildren(KeyMap)[0], out / f"keys-{name}.png")
    take_explanation(window, out, name)
    evidence = take_evidence(window, out, name)
    with tempfile.TemporaryDirectory() as folder:
        table = office_sheet(Path(folder))
        take(window, lambda: window.authoring.show_doctor(table), out / f"doctor-{name}.png")
    return len(pages) + 9 + speed + evidence + take_visits(window, out, name) + take_office(window, out, name)


def take_backups(window: Window, out: Path, name: str) -> None:
    """Take the backups on the settings page, one of them looked into."""
    window.desk.hall.workspace.back_up_day()
    window.show_settings()
    wait(window)
    card = window.stack.page().backups
    card.list.setCurrentIndex(card.rows.index(0))
    wait(window)
    window.stack.page().findChild(QScrollArea).ensureWidgetVisible(card.put)
    settle()
    keep(window, out / f"backups-{name}.png")


def take_second_copy(window: Window, out: Path, name: str) -> None:
    """Take the scoring page with a copy that is kept, and the settings page when its stick was pulled out."""
    with tempfile.TemporaryDirectory() as stick:
        mirroring = window.desk.hall.mirroring
        place = mirroring.choose(Path(stick))
        mirroring.settle(60)
        take(window, window.show_score, out / f"second_copy-{name}.png")
        mirroring.turn_off()
    settle()
    away = MirrorView(MirrorState.AWAY, place, problem=Problem("mirror_away", path=str(place)))
    window.status.show_copy(away)
    window.show_settings()
    wait(window)
    card = window.stack.page().mirror
    card.show_view(away)
    window.stack.page().findChild(QScrollArea).ensureWidgetVisible(card.end)
    settle()
    keep(window, out / f"second_copy_away-{name}.png")
    window.status.show_copy(mirroring.view)


def take_explanation(window: Window, out: Path, name: str) -> None:
    """Take the tree of reasons of a visit in progress."""
    going = next(line for line in lines(window) if line.visit and not line.sealed)
    window.open_visit(going.visit)
    window.show_score()
    wait(window)
    page = window.stack.page()
    page.explain_score()
    settle()
    take_dialog(window.findChildren(ExplanationDialog)[-1], out / f"explanation-{name}.png")


def _shown_faults(session: Session) -> list:
    """The points with photos of their problems."""
    keys = [(digest, point.id) for digest, sheet in session.checklists.items() for point in sheet.points()]
    return [key for key in keys if any(found.photos for found in session.answer(key).findings)]


def take_faulty_point(window: Window, out: Path, name: str) -> None:
    """Take the scoring page at the first point with photos of its problems."""
    for line in lines(window):
        if line.visit and not line.sealed:
            window.open_visit(line.visit)
            key = next(iter(_shown_faults(window.session)), None)
            if key is not None:
                window.show_point(key)
                break
    wait(window)
    keep(window, out / f"fault-{name}.png")


def lines(window: Window) -> list:
    """The rows of the home page."""
    visits = window.home.visits
    return [visits.line(visits.index(place)) for place in range(visits.rowCount())]


def take(window: Window, show: Callable[[], object], file: Path) -> None:
    """Show a page, wait until its work is done, take it."""
    show()
    wait(window)
    keep(window, file)


def take_dialog(dialog: QDialog, file: Path) -> None:
    """Take what floats, then close it."""
    settle()
    keep(dialog, file)
    dialog.close()
    settle()


def wait(window: Window) -> None:
    """Let workers finish and everything be drawn."""
    settle()
    while window.desk.tasks.is_busy or (window.home.isVisible() and window.home.is_waiting):
        settle(1)
    settle()


def shrink(source: Path, target: Path) -> None:
    """Keep a picture for the manual, without transparency and as small as it goes."""
    from PIL import Image

    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(source) as picture:
        picture.convert("RGB").save(target, optimize=True)


if __name__ == "__main__":
    shutil.rmtree(sys.argv[1] if len(sys.argv) > 1 else "out/pictures", ignore_errors=True)
    sys.exit(main(sys.argv[1:]))
