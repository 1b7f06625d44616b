# SPDX-License-Identifier: MPL-2.0
"""The desk a YAML file is read on: which parameters hold, which point is at hand, and every problem met so far."""

import re
from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import Final

from inspector.core.canonical import tidy
from inspector.core.exact import spell
from inspector.core.near_miss import unknown
from inspector.core.problems import KnownError, Problem
from inspector.files.yaml_nodes import Node, spot

MOST_PROBLEMS: Final = 100
MOST_VISITS: Final = 1_500_000

# Every 〔…〕 of a text; those that begin with $ name a parameter.
_BRACKETED: Final = re.compile(r"〔([^〔〕]*)〕")


class Desk:
    """Collects problems with their places, and puts the values of parameters where a text or number names them.

    `path` leads to the value at hand in the record being made; `used` keeps where each parameter was put.
    """

    __slots__ = ("_limit", "depth", "file", "hidden", "parameters", "path", "point", "problems", "used", "visits")

    def __init__(self, file: str, parameters: Mapping[str, Fraction], size: int = MOST_VISITS) -> None:
        """Begin with the parameters of the file (already overridden where someone asked for it) and its size in bytes.

        A small file that repeats itself into a large one is refused before it has cost much.
        """
        self._limit = min(MOST_VISITS, 4 * size + 100_000)
        self.file = file
        self.parameters = parameters
        self.point = ""
        self.problems: list[Problem] = []
        self.hidden = 0
        self.path: list[str] = []
        self.used: dict[str, set[str]] = {}
        self.visits = 0
        self.depth = 0

    def note(self, node: Node, problem: Problem) -> None:
        """Keep a problem with file, line and the point at hand; the first hundred are kept, the rest counted."""
        if len(self.problems) >= MOST_PROBLEMS:
            self.hidden += 1
            return
        facts: dict[str, str | int] = {"file": self.file} if self.file and "file" not in problem.facts else {}
        if "line" not in problem.facts and "cell" not in problem.facts:
            facts |= spot(node)
        if self.point:
            facts["point"] = self.point
        self.problems.append(problem.at(**facts))

    def unknown(self, node: Node, code: str, found: str, known: Collection[str]) -> None:
        """Note a word that is not among the known ones, with the nearest of them."""
        if len(self.problems) >= MOST_PROBLEMS:
            self.hidden += 1
        else:
            self.note(node, unknown(code, found, known))

    def twice(self, node: Node, field: str, first: Node) -> None:
        """Note a field that stands twice, with the place it stood in first."""
        where = spot(first)
        code = "field_twice" if "line" in where else "field_twice_cell"
        self.note(node, Problem(code, field=field[:40], first=where.get("line", where.get("cell", ""))))

    def every_problem(self) -> tuple[Problem, ...]:
        """Give what was noted, and how many more there were."""
        more = (Problem("yaml_more", file=self.file, n=self.hidden),) if self.hidden else ()
        return (*_without_echoes(self.problems), *more)

    def tired(self, more: int) -> bool:
        """Count nodes read, those that aliases repeat too; true when a file makes us read absurdly many."""
        self.visits += more
        return self.visits > self._limit

    def deeper(self, node: Node, most: int) -> bool:
        """Count one level of sections more; true, with the problem noted, when that is one too many."""
        if self.depth >= most:
            self.note(node, Problem("section_deep", most=most))
            return True
        self.depth += 1
        return False

    def said(self, node: Node, typed: str) -> str | None:
        """Clean a text and put parameters into its 〔$id〕; None when it is empty or cannot be kept."""
        try:
            clean = tidy(typed.strip())
        except KnownError as error:
            self.note(node, error.problem)
            return None
        if not clean:
            self.note(node, Problem("field_empty"))
            return None
        return self._filled(node, clean) if "〔$" in clean else clean

    def parameter(self, node: Node, name: str, part: str = "") -> Fraction | None:
        """Give the value of a parameter by id, and remember where it was put; notes the problem when there is none.

        `part` says which 〔…〕 of a text it is, such as `#0`.
        """
        if name in self.parameters:
            self.used.setdefault(name, set()).add("/" + "/".join(self.path) + part)
            return self.parameters[name]
        self.unknown(node, "parameter_unknown", name, self.parameters)
        return None

    def _filled(self, node: Node, typed: str) -> str:
        """Put values for 〔$id〕; 〔$$…〕 is a plain 〔$…〕."""
        parts = _BRACKETED.split(typed)
        for place in range(1, len(parts), 2):
            name = parts[place]
            if name.startswith("$$"):
                parts[place] = name[1:]
            elif name.startswith("$") and len(name) > 1:
                value = self.parameter(node, name[1:], f"#{place // 2}")
                parts[place] = "" if value is None else spell(value)
        return "".join(f"〔{part}〕" if place % 2 else part for place, part in enumerate(parts))


def _without_echoes(problems: list[Problem]) -> list[Problem]:
    """Leave out the fields a point lacks only because its clause, or the whole family, was not found."""
    lost = {problem.facts.get("point") for problem in problems if problem.code.startswith("clause_")}
    alone = any(problem.code.startswith("family_") for problem in problems)
    return [
        problem
        for problem in problems
        if problem.code != "field_missing"
        or problem.facts.get("field") not in {"title", "rule", "full"}
        or not (problem.facts.get("point") in lost or (alone and "point" in problem.facts))
    ]
