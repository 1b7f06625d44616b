# SPDX-License-Identifier: MPL-2.0
"""A drill (培训考核): imaginary or real sites, what is asked there, the scenes shown, and the rules of taking it."""

from dataclasses import dataclass, field
from typing import Final, TypeAlias

from inspector.core.canonical import Json, canonical, digest
from inspector.core.checklist import ChecklistDigest, PointId
from inspector.core.drills.pass_rule import DEFAULT_RULE, PassRule, read_pass_rule
from inspector.core.reading import Reading
from inspector.core.sites import Site, read_site
from inspector.core.text import NO_WORDS, Text, read_text

Item: TypeAlias = tuple[str, ChecklistDigest, PointId]
"""One question: the id of the site, the checklist, the point. Points shared by two checklists are asked once."""

ORDERS: Final = ("fixed", "shuffled")
REVEALS: Final = ("each", "end", "never")
"""When the key is shown: after each point or at the end (a practice pack alone can), or never by the program."""

COUNTS: Final = ("first", "last", "best")
"""Which of somebody's handed-in attempts counts."""

NOWHERE: Final = (ChecklistDigest(""), PointId(""))
"""The place of a scene that shows a whole site."""

FORMAT: Final = 1
LONGEST: Final = 24 * 60
"""Minutes a drill may last."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a trainee sees in place of the site itself: words and photos (by SHA-256, in order).

    Of one question, or of the whole site where `checklist` and `point` are empty.
    """

    words: Text = NO_WORDS
    photos: tuple[str, ...] = ()
    checklist: ChecklistDigest = NOWHERE[0]
    point: PointId = NOWHERE[1]

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {}
        if self.words.words:
            value["words"] = self.words.record()
        if self.photos:
            value["photos"] = self.photos
        if self.checklist:
            value |= {"checklist": self.checklist, "point": self.point}
        return value


@dataclass(frozen=True, slots=True)
class DrillSite:
    """One site of a drill: its id is unique in the drill; `asked` are the questions, in the order they stand.

    `scenes`: at most one for each question and one for the whole site.
    """

    site: Site
    checklists: tuple[ChecklistDigest, ...]
    asked: tuple[tuple[ChecklistDigest, PointId], ...]
    scenes: tuple[Scene, ...] = ()

    def record(self) -> Json:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "site": self.site.record(),
            "checklists": self.checklists,
            "asked": tuple({"checklist": name, "point": point} for name, point in self.asked),
        }
        return value | ({"scenes": tuple(scene.record() for scene in self.scenes)} if self.scenes else {})

    def items(self) -> tuple[Item, ...]:
        """List its questions."""
        return tuple((self.site.id, name, point) for name, point in self.asked)


@dataclass(frozen=True, slots=True)
class Drill:
    """The whole of what a trainee is given, without one word of the key.

    `minutes`: the time limit of the whole drill without breaks, 0 for none. `order`: as asked, or shuffled within each
    site by `seed` (core/drills/ordering.py). `reveal`: REVEALS, of a practice pack. `day`: the local day of the session
    (`2026-11-16`), by which sessions are put in order; `trainer` who answers for it; `counts`: COUNTS; `rule`: who
    passes. `breaks`: whether the clock may be stopped.
    """

    id: str
    title: Text
    sites: tuple[DrillSite, ...]
    note: Text = NO_WORDS
    day: str = ""
    trainer: str = ""
    office: str = ""
    minutes: int = 0
    breaks: bool = True
    order: str = "fixed"
    seed: str = ""
    reveal: str = "end"
    counts: str = "first"
    rule: PassRule = field(default=DEFAULT_RULE)

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {
            "type": "drill",
            "format": FORMAT,
            "id": self.id,
            "title": self.title.record(),
            "sites": tuple(site.record() for site in self.sites),
            "minutes": self.minutes,
            "breaks": self.breaks,
            "order": self.order,
            "reveal": self.reveal,
            "counts": self.counts,
            "rule": self.rule.record(),
        }
        if self.note.words:
            value["note"] = self.note.record()
        words = {"day": self.day, "trainer": self.trainer, "office": self.office, "seed": self.seed}
        return value | {key: said for key, said in words.items() if said}

    def digest(self) -> str:
        """Name this very edition of the drill; it says nothing of the key."""
        return digest("drill", canonical(self.record()))

    def items(self) -> tuple[Item, ...]:
        """List every question, site by site, as asked."""
        return tuple(item for site in self.sites for item in site.items())

    def checklists(self) -> tuple[ChecklistDigest, ...]:
        """List the checklists it needs, each once."""
        return tuple(dict.fromkeys(name for site in self.sites for name in site.checklists))

    def photos(self) -> tuple[str, ...]:
        """List the photos it shows, each once."""
        shown = (photo for site in self.sites for scene in site.scenes for photo in scene.photos)
        return tuple(dict.fromkeys(shown))

    def scene(self, item: Item | str) -> Scene | None:
        """Give the scene of a question, or of a whole site by its id; None without one."""
        name = item if isinstance(item, str) else item[0]
        wanted = ("", "") if isinstance(item, str) else item[1:]
        found = (scene for site in self.sites if site.site.id == name for scene in site.scenes)
        return next((scene for scene in found if (scene.checklist, scene.point) == wanted), None)


def read_drill(reading: Reading) -> Drill:
    """Read a drill from its canonical form; raises KnownError `drill_newer`, `drill_form` (site ids, questions)."""
    from inspector.core.drills.drill_checks import guard_form, guard_format

    reading.member("type", ("drill",))
    guard_format(reading.whole("format"))
    drill = Drill(
        reading.text("id"),
        reading.part("title", read_text),
        reading.each("sites", _read_site),
        reading.maybe("note", read_text) or NO_WORDS,
        reading.text("day", ""),
        reading.text("trainer", ""),
        reading.text("office", ""),
        reading.whole("minutes"),
        reading.flag("breaks"),
        reading.member("order", ORDERS),
        reading.text("seed", ""),
        reading.member("reveal", REVEALS),
        reading.member("counts", COUNTS),
        reading.part("rule", read_pass_rule),
    )
    reading.close()
    guard_form(drill)
    return drill


def _read_site(reading: Reading) -> DrillSite:
    return DrillSite(
        reading.part("site", read_site),
        tuple(ChecklistDigest(name) for name in reading.texts("checklists")),
        reading.each("asked", _read_asked),
        reading.each("scenes", _read_scene),
    )


def _read_asked(reading: Reading) -> tuple[ChecklistDigest, PointId]:
    return ChecklistDigest(reading.text("checklist")), PointId(reading.text("point"))


def _read_scene(reading: Reading) -> Scene:
    return Scene(
        reading.maybe("words", read_text) or NO_WORDS,
        reading.texts("photos"),
        ChecklistDigest(reading.text("checklist", "")),
        PointId(reading.text("point", "")),
    )
