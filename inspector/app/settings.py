# SPDX-License-Identifier: MPL-2.0
"""The person's settings: a table of fields with their choices; the settings page is drawn from it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Final

from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import write_atomically

LANGUAGE_CHOICES: Final = ("auto", "zh", "en")
THEMES: Final = ("auto", "light", "dark", "sunlight")
SCALES: Final = ("80", "90", "100", "110", "125", "150", "175", "200")
ROLES: Final = ("all", "inspector", "office", "trainer")
ORDERS: Final = ("class", "walk")
EDITIONS: Final = ("internal", "outside")
PIXELS: Final = ("1024", "1600", "2400")


def _choice(default: str, choices: tuple[str, ...]) -> str:
    chosen: str = field(default=default, metadata={"choices": choices})
    return chosen


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting as plain text; fields with `choices` take only those, others any words."""

    language: str = _choice("auto", LANGUAGE_CHOICES)
    theme: str = _choice("auto", THEMES)
    scale: str = _choice("100", SCALES)
    role: str = _choice("all", ROLES)
    order: str = _choice("class", ORDERS)
    advance: str = _choice("on", ("on", "off"))
    photo_pixels: str = _choice("1600", PIXELS)
    edition: str = _choice("internal", EDITIONS)
    inspectors: str = ""
    office: str = ""


def choices(name: str) -> tuple[str, ...]:
    """Give the choices of a setting; empty for free words."""
    for one in fields(Settings):
        if one.name == name:
            return tuple(one.metadata.get("choices", ()))
    raise KeyError(name)


def changed(settings: Settings, name: str, value: str) -> Settings:
    """Give settings with one field changed; raises KnownError `setting_value` for a value that is not offered."""
    offered = choices(name)
    if offered and value not in offered:
        raise KnownError(Problem("setting_value", name=name, found=value[:40], offered=", ".join(offered)))
    return replace(settings, **{name: value})


def load_settings(folder: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """Read the settings; what cannot be read is kept aside, said, and replaced by its default."""
    path = folder / "settings.json"
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, ValueError):
        found = None
    if not isinstance(found, Mapping):
        return Settings(), (_aside(path),)
    settings, problems = Settings(), []
    for name, value in found.items():
        try:
            settings = changed(settings, str(name), str(value))
        except KeyError:
            continue
        except KnownError as error:
            problems.append(error.problem.at(file=path.name))
    return settings, tuple(problems)


def keep_settings(folder: Path, settings: Settings) -> None:
    """Write the settings; raises KnownError when the folder cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    values = {one.name: getattr(settings, one.name) for one in fields(Settings)}
    write_atomically(folder / "settings.json", json.dumps(values, ensure_ascii=False, indent=1).encode())


def _aside(path: Path) -> Problem:
    kept = path.with_suffix(".broken.json")
    try:
        path.replace(kept)
    except OSError:
        kept = path
    return Problem("settings_broken", file=path.name, kept=kept.name)
