# SPDX-License-Identifier: MPL-2.0
"""How a command speaks: sentences in the person's language, or one JSON value with `--json`."""

import json
import locale
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from inspector.core.problems import Problem, sentence
from inspector.core.words import word


@dataclass(slots=True)
class Speaker:
    """Says sentences to standard output and problems to standard error; with `as_json` gathers one value instead."""

    language: str
    as_json: bool
    gathered: dict[str, object] = field(default_factory=dict)

    def say(self, text: str = "") -> None:
        """Say a line."""
        if not self.as_json:
            print(text)

    def warn(self, text: str) -> None:
        """Say a line to standard error."""
        print(text, file=sys.stderr)

    def word(self, code: str, **facts: str | int) -> str:
        """Give a word of the tables in the person's language, its facts filled in."""
        said = word(code, self.language)
        return said.format_map(facts) if facts else said

    def tell(self, **values: object) -> None:
        """Add values to the JSON answer."""
        self.gathered.update(values)

    def add(self, name: str, value: object) -> None:
        """Add one more value to a list of the JSON answer."""
        listed = self.gathered.setdefault(name, [])
        if isinstance(listed, list):
            listed.append(value)

    def complain(self, problems: Sequence[Problem]) -> None:
        """Say problems, one line each."""
        for problem in problems:
            if not self.as_json:
                print(sentence(problem, self.language), file=sys.stderr)
            self.add("problems", problem_value(problem, self.language))

    def close(self) -> None:
        """Print the JSON value, if that is what was asked for."""
        if self.as_json:
            print(json.dumps(self.gathered, ensure_ascii=False, indent=1))


def problem_value(problem: Problem, language: str) -> Mapping[str, object]:
    """Give a problem as JSON: code, facts and sentence."""
    return {"code": problem.code, "facts": dict(problem.facts), "sentence": sentence(problem, language)}


def spoken_language(asked: str | None, kept: str = "auto") -> str:
    """Choose the language: asked for, else the one kept in the settings, else the system's (Chinese or English)."""
    for chosen in (asked, kept):
        if chosen in {"zh", "en"}:
            return str(chosen)
    named = os.environ.get("LC_ALL") or os.environ.get("LANG") or (locale.getlocale()[0] or "")
    return "zh" if named.lower().startswith(("zh", "chinese")) else "en"


def open_outputs() -> None:
    """Let the console carry every character, whatever its code page."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
