# SPDX-License-Identifier: MPL-2.0
"""The templates of an office's bulletin, kept by name in its workspace; the one used last is the usual one."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final

from inspector.core.canonical import Json, tidy
from inspector.core.issuing.template import Deadline, Faces, IssueHead, Template, check_numbering, read_template
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading

if TYPE_CHECKING:
    from inspector.app.office.office import Office

__all__ = [
    "Deadline",
    "Faces",
    "IssueHead",
    "Template",
    "drop_template",
    "keep_emblem",
    "keep_template",
    "kept_templates",
    "usual_template",
]

KEY: Final = "templates"


def kept_templates(office: "Office") -> Mapping[str, Template]:
    """Give every template kept, by name, the one used last first."""
    kept = office.setting(KEY)
    return {} if kept is None else dict(Reading(kept).each("templates", _named))


def keep_template(office: "Office", name: str, template: Template) -> None:
    """Keep a template under a name, in place of one of that name; it is the usual one from now on.

    Raises KnownError `template_unnamed` without a name, `number_pattern` for a field of numbers there is not,
    `text_form` for a character that no paper can carry.
    """
    called = tidy(name.strip())
    for said in _texts(template.record()):
        tidy(said)
    if not called:
        raise KnownError(Problem("template_unnamed"))
    check_numbering(template.numbering)
    check_numbering(template.issue_numbering)
    others = {one: kept for one, kept in kept_templates(office).items() if one != called}
    _keep(office, {called: template} | others)


def drop_template(office: "Office", name: str) -> None:
    """Forget a template."""
    _keep(office, {one: kept for one, kept in kept_templates(office).items() if one != name})


def usual_template(office: "Office") -> tuple[str, Template]:
    """Give the template used last with its name; without any, the one every office begins with."""
    return next(iter(kept_templates(office).items()), ("", Template()))


def keep_emblem(office: "Office", data: bytes) -> str:
    """Keep a picture as an emblem and give its hash; raises KnownError `picture_…` for what is no picture."""
    from inspector.disk.pictures import look

    look(data)
    return office.hall.workspace.files.add(data)


def _keep(office: "Office", templates: Mapping[str, Template]) -> None:
    named: list[Json] = [{"name": name, "template": template.record()} for name, template in templates.items()]
    office.keep_setting(KEY, {"templates": named})


def _named(reading: Reading) -> tuple[str, Template]:
    return reading.text("name"), reading.part("template", read_template)


def _texts(value: Json) -> Iterator[str]:
    """Go through every text in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from chain.from_iterable(map(_texts, value.values()))
    elif isinstance(value, Sequence):
        yield from chain.from_iterable(map(_texts, value))
