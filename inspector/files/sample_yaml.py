# SPDX-License-Identifier: MPL-2.0
"""Reads a sample visit of the demo: YAML to plain records, in the language asked for."""

from pathlib import Path
from typing import Final

from inspector.core.canonical import Json, Record
from inspector.core.problems import KnownError, Problem
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode, compose

LANGUAGES: Final = frozenset({"zh", "en"})
NUMBERS: Final = frozenset({"n", "part", "whole"})


def read_sample(path: Path, language: str) -> Record:
    """Read a sample; words given as {zh, en} are taken in one language. Raises KnownError `sample_form`."""
    try:
        root, problems = compose(path.read_bytes())
    except OSError as error:
        raise KnownError(Problem("sample_form", reason=str(error))) from error
    value = _plain(root, language) if root is not None else None
    if not isinstance(value, dict):
        raise KnownError(Problem("sample_form", reason=problems[0].code if problems else path.name))
    return value


def _plain(node: Node, language: str, key: str = "") -> Json:
    if isinstance(node, ScalarNode):
        return int(node.value) if key in NUMBERS else str(node.value)
    if isinstance(node, MappingNode):
        fields = {str(name.value): part for name, part in node.value}
        if fields and set(fields) <= LANGUAGES:
            return _plain(fields.get(language, next(iter(fields.values()))), language)
        return {name: _plain(part, language, name) for name, part in fields.items()}
    return tuple(_plain(part, language) for part in node.value)
