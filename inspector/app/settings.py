# SPDX-License-Identifier: MPL-2.0
"""The person's settings: a table of fields with their choices; the settings page is drawn from it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Final

from inspector.app.file_names import PATTERN, check_pattern
from inspector.core.canonical import tidy
from inspector.core.problems import KnownError, Problem
from inspector.disk.atomic import make_folder, write_whole

FILE: Final = "settings.json"
LANGUAGE_CHOICES: Final = ("auto", "zh", "en")
THEMES: Final = ("auto", "light", "dark", "sunlight")
SCALES: Final = ("80", "90", "100", "110", "125", "150", "175", "200")
ROLES: Final = ("all", "inspector", "office", "trainer")
ORDERS: Final = ("class", "walk")
EDITIONS: Final = ("internal", "outside")
PIXELS: Final = ("1024", "1600", "2400")
LIMITS: Final = ("none", "5", "10", "20")
"""What a mail carries, in MB of 1,000,000 bytes."""


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
    hand: str = _choice("right", ("right", "left"))
    photo_pixels: str = _choice("1600", PIXELS)
    edition: str = _choice("internal", EDITIONS)
    mail_limit: str = _choice("none", LIMITS)
    file_names: str = PATTERN
    watched: str = ""
    inspectors: str = ""
    office: str = ""
    toured: str = _choice("no", ("no", "yes"))
    told_typing: str = ""


def choices(name: str) -> tuple[str, ...]:
    """Give the choices of a setting; empty for free words."""
    for one in fields(Settings):
        if one.name == name:
            return tuple(one.metadata.get("choices", ()))
    raise KeyError(name)


def changed(settings: Settings, name: str, value: str) -> Settings:
    """Give settings with one field changed; raises KnownError `setting_value` for a value that is not offered.

    KeyError for a name there is not; KnownError `text_form` for characters no file can carry, `name_pattern` for a
    pattern of file names with fields there are not.
    """
    offered = choices(name)
    if offered and value not in offered:
        raise KnownError(Problem("setting_value", name=name, found=value[:40], offered=", ".join(offered)))
    if name == "file_names":
        value = check_pattern(value) or PATTERN
    return replace(settings, **{name: tidy(value)})


def load_settings(folder: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """Read the settings; what cannot be read is kept aside, said, and replaced by its default.

    Names this version does not know are passed over here and kept by `keep_settings`.
    """
    path = folder / FILE
    found = _stored(path)
    if found is None:
        return Settings(), (_aside(path),)
    settings, problems = Settings(), []
    for name in (one.name for one in fields(Settings)):
        if name not in found:
            continue
        try:
            settings = changed(settings, name, str(found[name]))
        except KnownError as error:
            problems.append(error.problem.at(file=path.name))
    return settings, tuple(problems)


def keep_settings(folder: Path, settings: Settings) -> None:
    """Write the settings beside what other versions keep there; raises KnownError when the folder cannot be written."""
    make_folder(folder)
    values = {**(_stored(folder / FILE) or {}), **{one.name: getattr(settings, one.name) for one in fields(Settings)}}
    write_whole(folder / FILE, json.dumps(values, ensure_ascii=False, indent=1).encode())


def _stored(path: Path) -> Mapping[str, object] | None:
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _aside(path: Path) -> Problem:
    kept = path.with_suffix(".broken.json")
    try:
        path.replace(kept)
    except OSError:
        kept = path
    return Problem("settings_broken", file=path.name, kept=kept.name)
