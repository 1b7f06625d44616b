# SPDX-License-Identifier: MPL-2.0
"""The scene booklet (情景册) of a drill on paper: pictures and words by the number of the question, nothing else."""

from collections.abc import Iterator
from typing import Final

from inspector.core.drills.drill import DrillSite, Item, Scene
from inspector.reports.blocks import Block, Cover, Facts, Figure, Heading, Note, Photos, Turn
from inspector.reports.office.report import Part, Report
from inspector.reports.training.training_matter import TrainingMatter, site_kinds

ACROSS: Final = 2
LINES: Final = (13, 11)
"""How many lines high a photo stands that is alone in its row, and two side by side."""
WORDS: Final = 48
"""How many hanzi stand in a line."""


def scene_booklet(matter: TrainingMatter) -> Report:
    """Make the booklet: every site on pages of its own, the scene of the whole site first."""
    title = matter.say("scenes_of", title=matter.title)
    parts = (_front(matter), *(_site(matter, site) for site in matter.drill.sites))
    return matter.report(parts, title, matter.say("scenes"), matter.drill.day)


def _front(matter: TrainingMatter) -> Part:
    drill = matter.drill
    kind = matter.beside((matter.say("mark"), matter.say("scenes")))
    facts = (
        (matter.say("day"), drill.day),
        (matter.say("trainer"), matter.trainer),
        (matter.say("office"), drill.office),
    )
    figures = [
        Figure(str(len(drill.items())), matter.say("questions")),
        Figure(str(len(drill.sites)), matter.say("sites")),
    ]
    figures += [Figure(matter.say("limit_said", minutes=drill.minutes), matter.say("limit"))] if drill.minutes else []
    blocks: list[Block] = [Cover(kind, matter.title, drill.note.said(matter.language), tuple(figures))]
    blocks += [Facts(tuple(pair for pair in facts if pair[1]), columns=2), Note(matter.say("scenes_how"))]
    return Part("", tuple(blocks))


def _site(matter: TrainingMatter, site: DrillSite) -> Part:
    blocks: list[Block] = [Turn(), Heading(site.site.name, 1, site_kinds(matter, site))]
    blocks += _scene(matter, matter.drill.scene(site.site.id), "")
    for item in site.items():
        scene = matter.drill.scene(item)
        blocks.append(Heading(_named(matter, item), 2, keep=_kept(matter, scene)))
        blocks += _scene(matter, scene, matter.number(item)) if scene is not None else [_whole(matter)]
    return Part("", tuple(blocks))


def _kept(matter: TrainingMatter, scene: Scene | None) -> int:
    """Tell how many lines must stand on a page with the heading of a question: its words and first pictures."""
    if scene is None:
        return 2
    lines = 1 + len(scene.words.said(matter.language)) // (WORDS if matter.language == "zh" else 2 * WORDS)
    return lines + (0 if not scene.photos else LINES[min(len(scene.photos), ACROSS) - 1])


def _named(matter: TrainingMatter, item: Item) -> str:
    return matter.say("scene_number", number=matter.number(item), title=matter.asked(item))


def _whole(matter: TrainingMatter) -> Note:
    return Note(matter.say("scene_whole"), "quiet")


def _scene(matter: TrainingMatter, scene: Scene | None, number: str) -> Iterator[Block]:
    if scene is None:
        return
    said = scene.words.said(matter.language)
    if said:
        yield Note(said)
    caption = matter.say("scene_caption", number=number) if number else matter.say("scene_caption_site")
    pictures = matter.pictures(scene.photos, caption)
    if pictures:
        yield Photos(pictures, 1 if len(pictures) == 1 else ACROSS)
