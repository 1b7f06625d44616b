# SPDX-License-Identifier: MPL-2.0
"""Papers of a drill put on disk: results with certificates, the trainer's report, answer sheets, scene booklets."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inspector.app.exporting import Exported, Target, options_for
from inspector.app.file_names import fitting
from inspector.app.office.report_files import write_report
from inspector.app.trust import Keys, spoken
from inspector.core.checklist import Checklist, ChecklistDigest
from inspector.core.drills.answer_key import KeyAnswer
from inspector.core.drills.drill import Drill, Item
from inspector.core.drills.graded import Graded
from inspector.core.drills.roster import Trainee
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.words import word

if TYPE_CHECKING:
    from inspector.app.hall import Hall
    from inspector.core.drills.annex import Annex
    from inspector.core.drills.drill_state import DrillState
    from inspector.core.drills.results import Results
    from inspector.reports.office.report import Report
    from inspector.reports.office.report_matter import Shot
    from inspector.reports.training.training_matter import TrainingMatter

PIXELS: Final = 1200
"""The longest edge of a scene's copy on paper."""
MOST_NAME: Final = 24
"""Characters of a number, and of a name, in the names of files."""
MARK: Final = 6
MOST_ROWS: Final = 40_000
"""Lines of all answer sheets in one file: twice as many would be more than a file may carry."""


def _unheard(_number: str, _digest: str) -> None:
    """Nobody keeps what was signed."""


@dataclass(slots=True)
class PaperDesk:
    """Everything the papers of one drill share; made by `paper_desk` where there is a workspace.

    `photo` gives a scene's photo by its SHA-256; `key` and `void` are the key as it is ruled now; `when` is the time
    the files bear. `remarks` and `packs` ((mode, digest)) stand in the trainer's report. `by` answers for
    the results where the drill names no trainer, or another one. `certifies`: whether results
    of an exam may be written here, which a trainer's workspace alone may. `signed` hears (number, SHA-256 of
    the file) of every result that was signed, `told` the name of every file before it is written; `stop` ends the work
    between two files.
    """

    drill: Drill
    checklists: Mapping[ChecklistDigest, Checklist]
    keys: Keys
    photo: Callable[[str], bytes]
    when: Moment
    language: str = "zh"
    key: Mapping[Item, KeyAnswer] = field(default_factory=dict)
    void: frozenset[Item] = frozenset()
    remarks: Mapping[Item, str] = field(default_factory=dict)
    packs: tuple[tuple[str, str], ...] = ()
    by: str = ""
    certifies: bool = True
    signed: Callable[[str, str], object] = field(default=_unheard)
    told: Callable[[str], object] = field(default=str)
    stop: Callable[[], bool] = field(default=bool)
    _copies: dict[str, bytes] = field(default_factory=dict, init=False)
    _shots: "dict[str, Shot] | None" = field(default=None, init=False)
    _lacking: list[KnownError] = field(default_factory=list, init=False)

    def matter(self) -> "TrainingMatter":
        """Lay the drill open for a paper; its photos are copied once for all of them."""
        from inspector.reports.training.training_matter import training_matter

        options = options_for(self.language, pixels=PIXELS)
        return training_matter(
            self.drill,
            self.checklists,
            options,
            self.when,
            key=self.key,
            void=self.void,
            shots=self._photos(),
            by=self.by,
        )

    def guard_photos(self) -> None:
        """Refuse where a scene's photo is missing or damaged; raises KnownError `photo_missing`, `photo_damaged`."""
        self._photos()
        if self._lacking:
            raise self._lacking[0]

    def write(self, report: "Report", path: Path, form: str = "pdf") -> Exported:
        """Write a report, seal and prove it; only then it has its name."""
        self.told(path.name)
        copies = {photo: self._copies[photo] for photo in report.photos()} if form == "pdf" else {}
        return write_report(report, copies, (Target(form, path),), self.keys)[0]

    def _photos(self) -> "dict[str, Shot]":
        from inspector.disk.pictures import glance, rendition
        from inspector.reports.office.report_matter import Shot

        if self._shots is None:
            self._shots = {}
            for photo in self.drill.photos():
                try:
                    copy = rendition(self.photo(photo), PIXELS)
                except KnownError as error:
                    self._lacking.append(error)  # a result goes without it, a booklet must not
                    continue
                seen, name = glance(copy), sha256(copy).hexdigest()
                self._shots[photo], self._copies[name] = Shot(name, seen.width, seen.height), copy
        return self._shots


def paper_desk(hall: "Hall", state: "DrillState", language: str, *, by: str = "") -> PaperDesk:
    """Lay out what the papers of a drill of this workspace need; results are signed by this workspace's key.

    `by` answers for results, where it is not the trainer the drill names; that they were signed goes into its log.

    Raises KnownError `checklist_missing`.
    """
    from inspector.app.training.drills import sheets_of, sign_result
    from inspector.core.drills.answer_key import AnswerKey
    from inspector.core.drills.ruled import ruled

    drill = state.drill
    holds = ruled(state.key or AnswerKey(drill.id), [dated.ruling for dated in state.rulings])

    def signed(number: str, digest: str) -> None:
        if state.is_trainers:
            sign_result(hall, drill.id, number, digest, by or drill.trainer)

    return PaperDesk(
        drill,
        sheets_of(hall, drill),
        Keys(hall.home),
        hall.workspace.photos.content,
        hall.clock(),
        language,
        key=holds.answers,
        void=holds.void,
        remarks={item: remark.text for item, remark in state.remarks.items()},
        packs=tuple(dict.fromkeys((one.mode, one.digest) for one in state.wrote)),
        by=by,
        certifies=state.is_trainers,
        signed=signed,
    )


def write_trainee_result(desk: PaperDesk, graded: Graded, path: Path) -> Exported:
    """Write one number's result as PDF: with a certificate where it passed, else with what to practise.

    Raises KnownError `drill_not_trainers` for an exam in a workspace that is not the trainer's, `drill_result_keyless`
    where there is no key, `export_unproved`, or what the disk says.
    """
    from inspector.reports.training.trainee_result import is_practice, trainee_report

    if not desk.key and not desk.void:
        raise KnownError(Problem("drill_result_keyless", drill=desk.drill.id[:40]))
    if not (desk.certifies or is_practice(graded)):
        raise KnownError(Problem("drill_not_trainers", drill=desk.drill.id))
    made = desk.write(trainee_report(desk.matter(), graded, spoken(desk.keys.public())), path)
    if not is_practice(graded):
        desk.signed(graded.attempt.number, made.sha256)
    return made


def write_trainee_results(desk: PaperDesk, results: "Results", folder: Path) -> tuple[Exported, ...]:
    """Write everybody's result into a folder, a file a number; stops between two files where asked to."""
    made = []
    for line in results.lines:
        if desk.stop():
            break
        made.append(write_trainee_result(desk, line.graded, folder / result_name(desk, line.graded)))
    return tuple(made)


def write_trainer_report(
    desk: PaperDesk, results: "Results", annex: "Annex | None", targets: Sequence[Target]
) -> tuple[Exported, ...]:
    """Write the trainer's report as PDF and workbook, as asked: one content in both. `annex` None leaves it out.

    Raises KnownError `export_unproved`, or what the disk says.
    """
    from inspector.reports.training.group_matter import GroupMatter
    from inspector.reports.training.trainer_report import trainer_report

    group = GroupMatter(desk.matter(), results, annex, desk.remarks, desk.packs)
    report = trainer_report(group)
    return tuple(desk.write(report, target.path, target.format) for target in targets)


def write_answer_sheet(desk: PaperDesk, path: Path, trainees: Iterable[Trainee] = ()) -> Exported:
    """Write the answer sheets as one PDF to print: one for each of these people, or a blank one.

    Raises KnownError `drill_sheets_many` for more than a file can carry, `export_unproved`, or what the disk says.
    """
    from inspector.reports.training.answer_sheet import answer_sheet

    people, questions = tuple(trainees), len(desk.drill.items())
    most = max(1, MOST_ROWS // questions)
    if len(people) > most:
        raise KnownError(Problem("drill_sheets_many", people=len(people), questions=questions, most=most))
    return desk.write(answer_sheet(desk.matter(), people), path)


def write_scene_booklet(desk: PaperDesk, path: Path) -> Exported:
    """Write the scenes by question as PDF, for drills on paper; nothing of the key stands in it.

    Raises KnownError `photo_missing` or `photo_damaged`: nobody is examined on a scene that is not there.
    """
    from inspector.reports.training.scene_booklet import scene_booklet

    desk.guard_photos()
    return desk.write(scene_booklet(desk.matter()), path)


def result_name(desk: PaperDesk, graded: Graded) -> str:
    """Name the file of a number's result."""
    attempt = graded.attempt
    kind = word("drill_paper.result", desk.language)
    return fitting(f"{_number(attempt.number)} {attempt.name[:MOST_NAME]} {kind}") + ".pdf"


def _number(number: str) -> str:
    """Spell a number for a file's name; one a disk would spell otherwise gets letters that are no other number's."""
    fits = fitting(number[:MOST_NAME])
    return fits if fits == number.upper() else f"{fits} {sha256(number.encode()).hexdigest()[:MARK]}"


def paper_title(desk: PaperDesk, code: str) -> str:
    """Name a paper of the drill, without its ending: `report`, `answer_sheet`, `scenes`."""
    return fitting(f"{desk.drill.title.said(desk.language)[:48]} {word(f'drill_paper.{code}', desk.language)}")
