# SPDX-License-Identifier: MPL-2.0
"""What can go wrong: a code, its facts, and a sentence (where · what · remedy) in both languages."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

LANGUAGES: Final = ("zh", "en")


@dataclass(frozen=True, slots=True, init=False)
class Problem:
    """One fault: a code from the catalogue and the facts its sentence names (all plain text)."""

    code: str
    facts: Mapping[str, str] = field(default_factory=dict)

    def __init__(self, code: str, **facts: str | int) -> None:
        """Name the code; every other keyword is a fact."""
        object.__setattr__(self, "code", code)
        object.__setattr__(self, "facts", MappingProxyType({key: str(value) for key, value in facts.items()}))

    def __hash__(self) -> int:
        """Hash by content, so that problems can stand in sets."""
        return hash((self.code, tuple(sorted(self.facts.items()))))

    def __reduce__(self) -> "tuple[Callable[[str, dict[str, str]], Problem], tuple[str, dict[str, str]]]":
        """Let a problem travel between processes."""
        return _again, (self.code, dict(self.facts))

    def at(self, **facts: str | int) -> "Problem":
        """Give the same problem with more facts, such as the file it was met in."""
        return Problem(self.code, **{**self.facts, **facts})


def _again(code: str, facts: dict[str, str]) -> Problem:
    return Problem(code, **facts)


class KnownError(Exception):
    """A fault we can name: said to the person in a sentence; the work goes on."""

    def __init__(self, problem: Problem) -> None:
        """Carry the problem to whoever can say it."""
        super().__init__(sentence(problem, "en"))
        self.problem = problem


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def known_codes() -> frozenset[str]:
    """Give every code the catalogue holds."""
    return frozenset(code for table in _tables() for code in table)


def sentence(problem: Problem, language: str) -> str:
    """Say a problem in `zh` or `en`: where, what, remedy. File, line and point stand first when they are known."""
    words = worded(problem.code)
    if words is None:
        return f"{problem.code}: {dict(problem.facts)}"
    english, chinese = words
    said = (chinese if language == "zh" else english).format_map(_Facts(problem.facts))
    said_already = ("point",) if "{point}" in english else ()
    return _where(problem.facts, language, said_already) + said


def worded(code: str) -> tuple[str, str] | None:
    """Give the sentence of a code as the catalogue has it, its facts in braces: English, 简体中文."""
    return next((table[code] for table in _tables() if code in table), None)


def _tables() -> tuple[Mapping[str, tuple[str, str]], ...]:
    """Open the catalogue, which nobody reads while nothing is wrong."""
    from inspector.core.problem_tables import TABLES

    return TABLES


def _where(facts: Mapping[str, str], language: str, said_already: Collection[str]) -> str:
    colon = "：" if language == "zh" else ": "
    line = f"第{facts.get('line')}行" if language == "zh" else f"line {facts.get('line')}"
    point = f"条目 {facts.get('point')}" if language == "zh" else f"point {facts.get('point')}"
    spots = [facts.get("file", ""), facts.get("sheet", ""), facts.get("cell", ""), line if "line" in facts else ""]
    spots.append(point if facts.get("point") and "point" not in said_already else "")
    said = (" " if language == "zh" else ", ").join(spot for spot in spots if spot)
    return said + colon if said else ""
