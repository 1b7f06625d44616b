# SPDX-License-Identifier: MPL-2.0
"""An office's template of its bulletin (通报): name, numbering, whom it goes to, faces, and deadlines by severity."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from inspector.core.canonical import Json
from inspector.core.problems import LANGUAGES, KnownError, Problem
from inspector.core.reading import Reading

NUMBER_FIELDS: Final = ("year", "n")
MOST_HOURS: Final = 24 * 366
NUMBERINGS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "zh": MappingProxyType({"numbering": "〔{year}〕{n}号", "issue_numbering": "第{n}期"}),
        "en": MappingProxyType({"numbering": "No. {n} of {year}", "issue_numbering": "Issue {n}"}),
    }
)
"""How papers are numbered in each language where the office has not chosen otherwise."""
_FIELD: Final = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Faces:
    """Names of the faces of an official paper; they are named, never shipped, and the reader's own stand in.

    `emblem` writes the office's name at the head, `title` the title, `heading` and `subheading` the headings, `body`
    the text, `table` the tables, `latin` the digits and Latin letters.
    """

    emblem: str = "方正小标宋简体"
    title: str = "方正小标宋简体"
    heading: str = "黑体"
    subheading: str = "楷体_GB2312"
    body: str = "仿宋_GB2312"
    table: str = "宋体"
    latin: str = "Times New Roman"

    def record(self) -> Json:
        """Give the canonical form."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Deadline:
    """How many hours a unit has for a problem of this severity (id in the checklist; empty: every other)."""

    severity: str
    hours: int

    def record(self) -> Json:
        """Give the canonical form."""
        return {"hours": self.hours} | ({"severity": self.severity} if self.severity else {})


DEADLINES: Final = (Deadline("critical", 24), Deadline("major", 72), Deadline("", 120))
"""24 hours, 3 days, 5 days, as the field has it."""
MOST_PROBLEMS: Final = 20
"""How many problems of a unit annex 2 lists where the office has not chosen otherwise; its workbook lists all."""


@dataclass(frozen=True, slots=True)
class Template:
    """What an office's papers say besides the figures.

    `office` heads the paper; `emblem` is the SHA-256 of a picture on the file shelf (empty: none); `numbering` is the
    number of the paper and `issue_numbering` of the period's issue, with {year} and {n}; `addressed` 主送, `copied`
    抄送, `signed` 落款 (empty: the office), `signer` 签发人, `contact` the last line; `demands` are the paragraphs of
    三、工作要求 (empty: those every bulletin begins with). `most_problems` bounds the problems annex 2 lists a unit
    (0: all; its workbook always has all), `most_photos` the pictures of annex 3.
    """

    office: str = ""
    title: str = ""
    numbering: str = NUMBERINGS["zh"]["numbering"]
    issue_numbering: str = NUMBERINGS["zh"]["issue_numbering"]
    addressed: str = ""
    copied: str = ""
    signed: str = ""
    signer: str = ""
    contact: str = ""
    emblem: str = ""
    demands: tuple[str, ...] = ()
    faces: Faces = Faces()
    deadlines: tuple[Deadline, ...] = DEADLINES
    language: str = "zh"
    most_problems: int = MOST_PROBLEMS
    most_photos: int = 12

    def record(self) -> dict[str, Json]:
        """Give the canonical form; what is empty is left out."""
        words = {name: str(getattr(self, name)) for name in _WORDS}
        value: dict[str, Json] = {key: said for key, said in words.items() if said}
        value |= {"faces": self.faces.record(), "language": self.language, "most_photos": self.most_photos}
        value["deadlines"] = tuple(one.record() for one in self.deadlines)
        if self.demands:
            value["demands"] = self.demands
        return value | ({"most_problems": self.most_problems} if self.most_problems != MOST_PROBLEMS else {})

    def in_language(self, language: str) -> "Template":
        """Give it for papers in a language; numberings the office has not chosen itself turn with it."""
        usual = NUMBERINGS[language]

        def turned(name: str) -> str:
            own = str(getattr(self, name))
            return usual[name] if own in {each[name] for each in NUMBERINGS.values()} else own

        return replace(
            self, language=language, numbering=turned("numbering"), issue_numbering=turned("issue_numbering")
        )

    def hours(self, severity: str) -> int:
        """Give the hours a unit has for a problem of this severity."""
        named = {one.severity: one.hours for one in self.deadlines}
        return named.get(severity, named.get("", 120))


_WORDS: Final = (
    *("office", "title", "numbering", "issue_numbering", "addressed", "copied"),
    *("signed", "signer", "contact", "emblem"),
)


@dataclass(frozen=True, slots=True)
class IssueHead:
    """What one issue says of itself: its running number, its day (`2026-11-21`), and who issues it."""

    n: int
    day: str
    by: str = ""

    @property
    def year(self) -> int:
        """Give the year it is numbered in."""
        return date.fromisoformat(self.day).year

    def number(self, template: Template) -> str:
        """Spell the number of the paper, such as 〔2026〕47号."""
        return _filled(template.numbering, self)

    def issue(self, template: Template) -> str:
        """Spell the number of the issue, such as 第47期."""
        return _filled(template.issue_numbering, self)


def check_numbering(pattern: str) -> str:
    """Give a pattern of numbers back when all its fields are known; raises KnownError `number_pattern`."""
    unknown = [name for name in _FIELD.findall(pattern) if name not in NUMBER_FIELDS]
    if unknown or set("{}") & set(_FIELD.sub("", pattern)):
        raise KnownError(Problem("number_pattern", found=(unknown or [pattern])[0][:40]))
    return pattern


def read_template(reading: Reading) -> Template:
    """Read a template from its canonical form; raises KnownError `record_field` or `number_pattern`."""
    plain = Template()
    deadlines = reading.each("deadlines", _deadline) or DEADLINES
    if len({one.severity for one in deadlines}) != len(deadlines):
        raise reading.fault("deadlines", "severity twice")
    words = {name: reading.text(name, "") for name in _WORDS}
    for name in ("numbering", "issue_numbering"):
        check_numbering(words[name])
    return Template(
        **words,
        demands=reading.texts("demands"),
        faces=reading.maybe("faces", _faces) or plain.faces,
        deadlines=deadlines,
        language=reading.member("language", LANGUAGES, plain.language),
        most_problems=_count(reading, "most_problems", plain.most_problems),
        most_photos=_count(reading, "most_photos", plain.most_photos),
    )


def _filled(pattern: str, head: IssueHead) -> str:
    said: Mapping[str, str] = {"year": str(head.year), "n": str(head.n)}
    return _FIELD.sub(lambda found: said.get(found[1], found[0]), pattern)


def _faces(reading: Reading) -> Faces:
    usual = Faces()
    return Faces(**{name: reading.text(name, getattr(usual, name)) for name in usual.__slots__})


def _deadline(reading: Reading) -> Deadline:
    found = Deadline(reading.text("severity", ""), reading.whole("hours"))
    if not 0 < found.hours <= MOST_HOURS:
        raise reading.fault("hours", "range")
    return found


def _count(reading: Reading, key: str, usual: int) -> int:
    found = reading.whole(key, usual)
    if not 0 <= found <= 100_000:
        raise reading.fault(key, "range")
    return found
