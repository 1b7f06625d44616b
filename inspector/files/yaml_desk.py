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
from inspector.files.yaml_nodes import Node, line

MOST_PROBLEMS: Final = 100
MOST_VISITS: Final = 1_500_000

_NAMED = re.compile(r"〔\$([^〔〕]{1,60})〕")


class Desk:
    """Collects problems with their lines, and puts the values of parameters where a text or number names them."""

    __slots__ = ("depth", "file", "hidden", "parameters", "point", "problems", "used", "visits")

    def __init__(self, file: str, parameters: Mapping[str, Fraction]) -> None:
        """Begin with the parameters of the file (already overridden where someone asked for it)."""
        self.file = file
        self.parameters = parameters
        self.point = ""
        self.problems: list[Problem] = []
        self.hidden = 0
        self.used: set[str] = set()
        self.visits = 0
        self.depth = 0

    def note(self, node: Node, problem: Problem) -> None:
        """Keep a problem with file, line and the point at hand; the first hundred are kept, the rest counted."""
        if len(self.problems) >= MOST_PROBLEMS:
            self.hidden += 1
            return
        facts: dict[str, str | int] = {"file": self.file} if self.file else {}
        facts["line"] = problem.facts.get("line", line(node))
        if self.point:
            facts["point"] = self.point
        self.problems.append(problem.at(**facts))

    def unknown(self, node: Node, code: str, found: str, known: Collection[str]) -> None:
        """Note a word that is not among the known ones, with the nearest of them."""
        if len(self.problems) >= MOST_PROBLEMS:
            self.hidden += 1
        else:
            self.note(node, unknown(code, found, known))

    def every_problem(self) -> tuple[Problem, ...]:
        """Give what was noted, and how many more there were."""
        more = (Problem("yaml_more", file=self.file, n=self.hidden),) if self.hidden else ()
        return (*self.problems, *more)

    def tired(self, more: int) -> bool:
        """Count nodes read, those that aliases repeat too; true when a file makes us read absurdly many."""
        self.visits += more
        return self.visits > MOST_VISITS

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

    def parameter(self, node: Node, name: str) -> Fraction | None:
        """Give the value of a parameter by id; notes the problem when there is none."""
        if name in self.parameters:
            self.used.add(name)
            return self.parameters[name]
        self.unknown(node, "parameter_unknown", name, self.parameters)
        return None

    def _filled(self, node: Node, typed: str) -> str:
        parts = _NAMED.split(typed)
        for place in range(1, len(parts), 2):
            value = self.parameter(node, parts[place])
            parts[place] = f"〔{'' if value is None else spell(value)}〕"
        return "".join(parts)
