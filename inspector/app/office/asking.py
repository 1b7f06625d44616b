# SPDX-License-Identifier: MPL-2.0
"""What a shell asks the office: whose files or workspace, by which plan and template, told in words and files."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from inspector.app.hall import Hall
from inspector.app.office.appeals import appeals
from inspector.app.office.office import Office
from inspector.app.office.passing import passing_office
from inspector.app.office.rank_plans import kept_plans, usual_plan
from inspector.app.office.templates import kept_templates, usual_template
from inspector.core.canonical import Json
from inspector.core.issuing.template import Template, read_template
from inspector.core.merging.picture import Picture
from inspector.core.problems import KnownError, Problem
from inspector.core.ranking.rank_plan import RankPlan, read_rank_plan
from inspector.core.reading import Reading
from inspector.core.visits import Key
from inspector.disk.troubles import said_plainly

if TYPE_CHECKING:
    from inspector.app.office.gathering import Told

MOST_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Admitting:
    """Why cards that no assignment names may rank, and who says so; empty: they wait."""

    reason: str = ""
    by: str = ""


@contextmanager
def office_of_files(
    paths: Sequence[Path],
    home: Path,
    admitting: Admitting,
    told: "Told | None" = None,
    noted: Callable[[Problem], object] = str,
) -> Iterator[Office]:
    """Gather files for as long as they are looked at; `noted` hears what is to be known of them.

    Raises KnownError for a file that is not taken, `admit_unsigned`.
    """
    if admitting.reason and not admitting.by:
        raise KnownError(Problem("admit_unsigned"))
    near = Path(gettempdir())
    with passing_office(paths, home, near, admit=admitting.reason, by=admitting.by, told=told) as passed:
        refused = next((problem for file in passed.gathered.files for problem in file.against), None)
        if refused is not None:
            raise KnownError(refused)
        for note in passed.notes():
            noted(note)
        yield passed.office


def office_of_workspace(hall: Hall) -> Office:
    """Give the office of an open workspace."""
    return Office(hall)


def plan_named(office: Office, name: str) -> RankPlan:
    """Give a plan kept by name, the usual one without a name; raises KnownError `plan_unknown`."""
    if not name:
        return usual_plan(office)[1]
    plans = kept_plans(office)
    if name not in plans:
        raise KnownError(Problem("plan_unknown", name=name, offered=", ".join(plans) or "–"))
    return plans[name]


def template_named(office: Office, name: str) -> Template:
    """Give a template kept by name, the usual one without a name; raises KnownError `template_unknown`."""
    if not name:
        return usual_template(office)[1]
    templates = kept_templates(office)
    if name not in templates:
        raise KnownError(Problem("template_unknown", name=name, offered=", ".join(templates) or "–"))
    return templates[name]


def plan_of_file(path: Path) -> RankPlan:
    """Read a plan from a JSON file; raises KnownError `choices_file` or `record_field`."""
    reading = Reading(_json(path))
    plan = read_rank_plan(reading)
    reading.close()
    return plan


def template_of_file(path: Path) -> Template:
    """Read a template from a JSON file; raises KnownError `choices_file`, `record_field` or `number_pattern`."""
    reading = Reading(_json(path))
    template = read_template(reading)
    reading.close()
    return template


def point_named(picture: Picture, walk: str, point: str) -> Key:
    """Find a point of a walk by its id in the sheet; raises KnownError `appeal_point`."""
    stood = picture.walks.get(walk)
    found = [key for key in (stood.answers if stood is not None else ()) if key[1] == point]
    if len(found) != 1:
        site = stood.header.site.name if stood is not None else walk[:40]
        raise KnownError(Problem("appeal_point", site=site, point=point))
    return found[0]


def appeal_named(picture: Picture, name: str) -> str:
    """Find an appeal by its id or the beginning of it; raises KnownError `appeal_unknown`."""
    found = [one.id for one in appeals(picture) if one.id.startswith(name)]
    if len(found) != 1:
        raise KnownError(Problem("appeal_unknown", appeal=name[:12]))
    return found[0]


def _json(path: Path) -> Json:
    import json

    with said_plainly(path):
        data = path.read_bytes()[: MOST_BYTES + 1]
    try:
        value: Json = json.loads(data.decode("utf-8-sig"), parse_float=_refused, parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        raise KnownError(Problem("choices_file", file=path.name, reason=str(error)[:80])) from error
    return value


def _refused(said: str) -> Json:
    raise ValueError(said)
