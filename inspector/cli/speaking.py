# SPDX-License-Identifier: MPL-2.0
"""How a command speaks: sentences in the person's language, or one JSON value with `--json`."""

import json
import locale
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from inspector.core.problems import Problem, sentence


@dataclass(slots=True)
class Speaker:
    """Says sentences to standard output and problems to standard error; with `as_json` gathers one value instead."""

    language: str
    as_json: bool
    gathered: dict[str, object] = field(default_factory=dict)

    def say(self, text: str) -> None:
        """Say a line."""
        if not self.as_json:
            print(text)

    def tell(self, **values: object) -> None:
        """Add values to the JSON answer."""
        self.gathered.update(values)

    def complain(self, problems: Sequence[Problem]) -> None:
        """Say problems, one line each."""
        for problem in problems:
            if not self.as_json:
                print(sentence(problem, self.language), file=sys.stderr)
        if problems:
            listed = self.gathered.setdefault("problems", [])
            if isinstance(listed, list):
                listed.extend(problem_value(problem, self.language) for problem in problems)

    def close(self) -> None:
        """Print the JSON value, if that is what was asked for."""
        if self.as_json:
            print(json.dumps(self.gathered, ensure_ascii=False, indent=1))


def problem_value(problem: Problem, language: str) -> Mapping[str, object]:
    """Give a problem as JSON: code, facts and sentence."""
    return {"code": problem.code, "facts": dict(problem.facts), "sentence": sentence(problem, language)}


def spoken_language(asked: str | None) -> str:
    """Choose the language: asked for, else the system's; Chinese when the system says so, else English."""
    if asked in {"zh", "en"}:
        return asked
    named = os.environ.get("LC_ALL") or os.environ.get("LANG") or (locale.getlocale()[0] or "")
    return "zh" if named.lower().startswith(("zh", "chinese")) else "en"


def open_outputs() -> None:
    """Let the console carry every character, whatever its code page."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
