# SPDX-License-Identifier: MPL-2.0
"""The library: the checklists that are shipped, those kept in the workspace, and any file brought in."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.collector import collector_paused
from inspector.app.paths import shipped
from inspector.core.answers import Answer
from inspector.core.checklist import STANDINGS, Checklist, ChecklistDigest, PointId
from inspector.core.checks import is_hint
from inspector.core.problems import KnownError, Problem
from inspector.core.text import Text, text
from inspector.disk.troubles import said_plainly

if TYPE_CHECKING:
    from inspector.files.rollup_yaml import Rolling
    from inspector.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands at the head of a checklist file, read without its points."""

    path: Path
    id: str
    version: str
    title: Text
    site_type: Text
    standing: str = "example"


def shipped_checklists() -> tuple[Path, ...]:
    """List the shipped checklist files, sorted by name, without reading them."""
    return tuple(sorted(shipped("checklists").glob("*.yaml")))


def covers() -> tuple[Cover, ...]:
    """Read the heads of the shipped checklists; a file whose head cannot be read is left out (opening it says why)."""
    with collector_paused():
        found = [cover(path) for path in shipped_checklists()]
    return tuple(one for one in found if one is not None)


def cover(path: Path) -> Cover | None:
    """Read the head of a checklist file, kept in memory until the file changes; None when it cannot be read."""
    try:
        state = path.stat()
    except OSError:
        return None
    return _cover(path, state.st_mtime_ns, state.st_size)


def find_checklist(named: str) -> Path:
    """Find a checklist by the path of its file or the id of a shipped one; raises KnownError `checklist_unknown`."""
    path = Path(named)
    with said_plainly(path):
        if path.suffix.lower() in {".yaml", ".yml"} or path.exists():
            return path
    for one in covers():
        if one.id == named:
            return one.path
    raise KnownError(Problem("checklist_unknown", found=named, known=", ".join(one.id for one in covers())))


def check_checklist_file(path: Path) -> tuple[Checklist | None, tuple[Problem, ...]]:
    """Read a checklist file, YAML or a filled-in template, and tell everything that is wrong; None when unusable."""
    from inspector.files.checklist_yaml import load_checklist
    from inspector.files.template_reading import load_template

    load = load_template if path.suffix.lower() in {".xlsx", ".xlsm"} else load_checklist
    return load(path, families=shipped_family)


def shipped_family(name: str) -> bytes | None:
    """Give the file of a shipped family of checklists (系列) by its id; None when there is none."""
    try:
        return (shipped("checklists") / "families" / f"{name}.yaml").read_bytes()
    except OSError:
        return None


def read_checklist_file(path: Path) -> Checklist:
    """Read a checklist that must be sound, hints aside; raises KnownError with its first problem.

    A shipped one is kept in memory until its file changes: it is asked for again and again.
    """
    if path.parent != shipped("checklists"):
        return _sound(path)
    try:
        state = path.stat()
    except OSError:
        return _sound(path)
    return _shipped_sheet(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=128)
def _shipped_sheet(path: Path, changed: int, size: int) -> Checklist:  # noqa: ARG001 (a changed file is another key)
    return _sound(path)


def _sound(path: Path) -> Checklist:
    checklist, problems = check_checklist_file(path)
    if checklist is None:
        faults = [problem for problem in problems if not is_hint(problem)]
        raise KnownError(faults[0] if faults else Problem("file_unreadable", file=path.name))
    return checklist


def bring_in(workspace: "Workspace", path: Path) -> tuple[ChecklistDigest | None, tuple[Problem, ...]]:
    """Keep a checklist file in the workspace; None and the problems when it cannot be used."""
    checklist, problems = check_checklist_file(path)
    return (None if checklist is None else workspace.keep_checklist(checklist)), problems


def read_rollup_file(path: Path) -> "Rolling":
    """Read a roll-up file, policies and results, and tell everything that is wrong with it."""
    from inspector.files.rollup_yaml import load_rollup

    return load_rollup(path)


def read_answers_file(path: Path, checklist: Checklist) -> tuple[Mapping[PointId, Answer] | None, tuple[Problem, ...]]:
    """Read an answers file for a checklist and tell everything that is wrong with it."""
    from inspector.files.answers_yaml import load_answers

    return load_answers(path, checklist)


@lru_cache(maxsize=256)
def _cover(path: Path, changed: int, size: int) -> Cover | None:  # noqa: ARG001 (a changed file is another key)
    from inspector.files.yaml_nodes import compose

    root, _ = compose(_before_sections(path))
    words = root.value if root is not None and isinstance(root.value, list) else []
    fields = {pair[0].value: _words(pair[1]) for pair in words if isinstance(pair, tuple)}
    if not {"id", "version", "title", "site_type"} <= set(fields):
        return None
    plain = {key: dict(fields[key].words).get("zh", "") for key in ("id", "version")}
    said = dict(fields["standing"].words).get("zh", "") if "standing" in fields else ""
    standing = said if said in STANDINGS else STANDINGS[0]
    return Cover(path, plain["id"], plain["version"], fields["title"], fields["site_type"], standing)


def _before_sections(path: Path) -> bytes:
    lines = []
    try:
        with path.open("rb") as stream:
            for line in stream:
                if line.startswith(b"sections:"):
                    break
                lines.append(line)
    except OSError:
        return b""
    return b"".join(lines)


def _words(node: object) -> Text:
    value = getattr(node, "value", None)
    if isinstance(value, str):
        return text(value)
    pairs = [pair for pair in value or () if isinstance(pair, tuple)] if isinstance(value, list) else []
    return text({str(key.value): str(said.value) for key, said in pairs if isinstance(said.value, str)})
