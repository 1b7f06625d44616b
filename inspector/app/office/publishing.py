# SPDX-License-Identifier: MPL-2.0
"""Publishing (发布): every paper of one issue, made from one picture under one plan, each proved."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from inspector import __version__
from inspector.app.collector import collector_paused
from inspector.app.file_names import fitting
from inspector.app.office.answer_files import answer_file, prove_answers, write_answers
from inspector.app.office.answer_table import Value, answer_rows
from inspector.app.office.correcting import correction_lines
from inspector.app.office.issuing import freeze, issue, issues, next_head, reprint
from inspector.app.office.made import WANTED, Made
from inspector.app.office.paper_press import Press
from inspector.app.office.unit_editions import unit_editions, units_of
from inspector.core.issuing.template import IssueHead, Template
from inspector.core.problems import KnownError, Problem
from inspector.core.shown import bare

if TYPE_CHECKING:
    from inspector.app.office.office import Office
    from inspector.core.ranking.rank_plan import RankPlan

__all__ = [
    "WANTED",
    "Made",
    "compose",
    "freeze",
    "issue",
    "issues",
    "next_head",
    "reprint",
    "write_answer_files",
    "write_bulletin",
]


def compose(
    office: "Office",
    plan: "RankPlan",
    template: Template,
    folder: Path,
    wanted: Sequence[str],
    *,
    told: Callable[[int, int, str], None] | None = None,
    stop: Callable[[], bool] | None = None,
    head: IssueHead | None = None,
) -> tuple[Made, ...]:
    """Make the papers wanted (WANTED) in a folder; `told` hears (done, total, name of the paper) before each.

    Every paper is proved before it takes its name. Raises KnownError `publish_nothing`, `publish_stopped`, or what
    writing raises.
    """
    press = press_of(office, plan, template, folder, head=head)
    if stop is not None:
        press.stop = stop
    asked = [kind for kind in WANTED if kind in wanted]
    total, so_far = len(asked) + (2 * len(units_of(press)) - 1 if "units" in asked else 0), count()

    def tell(name: str) -> None:
        if told is not None:
            told(min(next(so_far), total), total, name)

    press.told = tell
    return tuple(made for kind in asked for made in _made(kind, press))


def _made(kind: str, press: Press) -> Iterator[Made]:
    if kind in _MANY:
        yield from _MANY[kind](press)
    else:
        yield _ONE[kind](press)


def write_bulletin(
    office: "Office",
    plan: "RankPlan",
    template: Template,
    targets: Mapping[str, Path],
    *,
    head: IssueHead | None = None,
) -> tuple[Made, ...]:
    """Write the bulletin alone: format (docx, pdf, xlsx) → where; raises as `compose` does."""
    press = press_of(office, plan, template, Path(), head=head)
    made: list[Made] = []
    for form, path in targets.items():
        press.folder = path.absolute().parent
        made.append(_bulletin_docx(press, path.name) if form == "docx" else _bulletin(form, press, path.name))
    return tuple(made)


def write_answer_files(
    office: "Office", targets: Mapping[str, Path], language: str, *, names: bool = False
) -> tuple[Made, ...]:
    """Write every answer as a row: format (csv, xlsx) → where; without `names` nobody is named."""
    picture, hidden = office.picture(), office.hidden_names()

    def rows() -> Iterator[tuple[Value, ...]]:
        yield from answer_rows(picture, language, names=names, hidden=hidden)

    return tuple(answer_file(form, rows, path) for form, path in targets.items())


def press_of(
    office: "Office",
    plan: "RankPlan",
    template: Template,
    folder: Path,
    *,
    head: IssueHead | None = None,
) -> Press:
    """Set up the press of an issue, the next one unless a head is given.

    Raises KnownError `publish_nothing` when nothing counts under the plan.
    """
    from inspector.core.ranking.figuring import figures

    picture = office.picture()
    with collector_paused():
        numbers = figures(picture, plan)
    if not numbers.walks:
        raise KnownError(Problem("publish_nothing"))
    lines = correction_lines(office, template.language)
    return Press(office, picture, plan, numbers, template, head or next_head(office), folder, __version__, lines)


def _bulletin_docx(press: Press, name: str = "") -> Made:
    from inspector.app.office.paper_press import noon
    from inspector.files.docx_reading import read_docx
    from inspector.reports.office.bulletin_docx import write_docx
    from inspector.reports.office.bulletin_writing import bulletin

    made = bulletin(press.bulletin())
    shown = made.pictures()
    copies = {name: press.copies[name] for name in shown}
    data = write_docx(made, press.template, copies, when=noon(press.head.day), release=press.release)

    def write(path: Path) -> None:
        from inspector.disk.atomic import write_whole

        write_whole(path, data)

    def prove(path: Path) -> str:
        found = read_docx(path)
        if bare(found.text) != bare("".join(made.texts())):
            return "text"
        return "" if found.pictures == tuple(sorted(shown)) else "pictures"

    return press.file("bulletin_docx", name or _title(press, ".docx"), write, prove)


def _bulletin(form: str, press: Press, name: str = "") -> Made:
    from inspector.reports.office.bulletin_writing import bulletin_report

    report = bulletin_report(press.bulletin())
    return press.report(f"bulletin_{form}", report, form, name or _title(press, f".{form}"))


def _report(form: str, press: Press) -> Made:
    from inspector.reports.office.report_blocks import report_of

    report = report_of(press.matter(edition="internal"))
    return press.report(f"report_{form}", report, form, press.named("report.kind", f".{form}"))


def _list(which: str, press: Press) -> Made:
    from inspector.reports.office.lists_problems import problem_list

    report = problem_list(press.matter(edition="internal"), which, press.head, press.template)
    return press.report(which, report, "xlsx", press.named(f"list.{which}", ".xlsx"))


def _typical(press: Press) -> Iterator[Made]:
    from inspector.reports.office.csv_table import csv_pieces
    from inspector.reports.office.typical_photos import caption_heads, caption_row, typical_photos

    folder = press.named("list.typical_folder")
    rows = []
    for photo in typical_photos(press.matter()):
        file = f"{fitting(photo.stem())}.jpg"
        rows.append(caption_row(photo, file))
        yield press.bytes_of("typical", f"{folder}/{file}", press.copies[photo.sha256])
    if rows:
        listed = b"".join(csv_pieces(caption_heads(press.language), rows))
        yield press.bytes_of("typical", f"{folder}/{press.named('list.captions', '.csv')}", listed)


def _answers(form: str, press: Press) -> Made:
    def rows() -> Iterator[tuple[Value, ...]]:
        yield from answer_rows(press.picture, press.language, names=True)

    name = press.named("list.answers", f".{form}")
    write, prove = partial(write_answers, form, rows), partial(prove_answers, form, rows)
    return press.file(f"answers_{form}", name, write, prove)


def _title(press: Press, ending: str) -> str:
    """Name a bulletin by its title, unless another paper of the issue is called so."""
    from inspector.core.words import word

    title, usual = press.template.title, word("bulletin.title", press.language)
    others = {press.named(code, ending).casefold() for code in ("report.kind", *(f"list.{one}" for one in _LISTS))}
    taken = press.titled(title, ending).casefold() in others
    return press.titled(f"{fitting(title)} {usual}" if taken else title or usual, ending)


_LISTS: Final = ("summary", "deadlines", "answers")
_ONE: Final[Mapping[str, Callable[[Press], Made]]] = MappingProxyType(
    {
        "bulletin_docx": _bulletin_docx,
        "bulletin_pdf": partial(_bulletin, "pdf"),
        "bulletin_xlsx": partial(_bulletin, "xlsx"),
        "report_pdf": partial(_report, "pdf"),
        "report_xlsx": partial(_report, "xlsx"),
        "summary": partial(_list, "summary"),
        "deadlines": partial(_list, "deadlines"),
        "answers_csv": partial(_answers, "csv"),
        "answers_xlsx": partial(_answers, "xlsx"),
    }
)
_MANY: Final[Mapping[str, Callable[[Press], Iterator[Made]]]] = MappingProxyType(
    {"typical": _typical, "units": unit_editions}
)
