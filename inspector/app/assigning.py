# SPDX-License-Identifier: MPL-2.0
"""Sending people out: sites assigned to teams, signed assignment files written and taken in, planned visits begun."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from inspector.app.arrivals import Arrival
from inspector.app.beginning import problem_points
from inspector.app.file_names import fitting
from inspector.app.hall import Hall
from inspector.app.letters import ENDINGS, Letter, letter_data, read_letter, write_letter
from inspector.app.round_log import append, begin_log, is_known, log_of, round_of, team_said
from inspector.app.trust import Keys, Standing
from inspector.core.assignments import Assignment, PlannedVisit, read_assignment
from inspector.core.canonical import Json, tidy
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.register import street
from inspector.core.round_kinds import planned_header
from inspector.core.round_plans import RoundPlan
from inspector.core.round_states import Round, Stop
from inspector.core.rounds import Header, VisitId
from inspector.core.visits import fold
from inspector.disk.atomic import make_folder, write_whole


@dataclass(frozen=True, slots=True)
class Written:
    """An assignment file that was written and read back: where, its digest, for whom, and how many visits."""

    path: Path
    digest: str
    inspectors: tuple[str, ...]
    visits: int


def assign(hall: Hall, name: str, sites: Sequence[str], inspectors: Sequence[str]) -> Round:
    """Send a team to sites; each gets the id its visit will have. A site whose team changes gets a new id.

    Raises KnownError `round_names`, `round_site`, `round_site_out`, or `round_sheet` where no checklist is named.
    """
    state = round_of(hall, name)
    if not state.own:
        raise KnownError(Problem("round_foreign", round=state.plan.title))
    names = _names(inspectors)
    fresh = []
    for site in dict.fromkeys(sites):
        stop = state.stop(site)
        if stop.state or stop.replaced_by:
            raise KnownError(Problem("round_site_out", site=stop.site.name, state=stop.state or stop.replaced_by))
        state.planned(stop)
        if not stop.visit or stop.inspectors != names:
            fresh.append({"site": site, "visit": hall.new_id()})
    return append(hall, name, "assign", {"inspectors": names, "sites": tuple(fresh)}) if fresh else state


def unassign(hall: Hall, name: str, sites: Sequence[str], reason: str = "") -> Round:
    """Take sites back from their teams; a visit begun meanwhile stays, but is planned no more."""
    state = round_of(hall, name)
    if not state.own:
        raise KnownError(Problem("round_foreign", round=state.plan.title))
    gone = tuple(site for site in dict.fromkeys(sites) if state.stop(site).visit)
    said = tidy(reason).strip()
    return append(hall, name, "unassign", {"sites": gone} | ({"reason": said} if said else {})) if gone else state


def share_out(state: Round, teams: Sequence[Sequence[str]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Propose an even split of the sites nobody has: streets kept together, the idlest team next."""
    streets: dict[str, list[str]] = {}
    for stop in state.active():
        if not stop.visit:
            streets.setdefault(street(stop.site), []).append(stop.site.id)
    shares: dict[tuple[str, ...], list[str]] = {tuple(team): [] for team in teams}
    if not shares:
        return {}
    for _, sites in sorted(streets.items(), key=_largest_first):
        least = min(shares, key=lambda team: len(shares[team]))
        shares[least] += sites
    return {team: tuple(sites) for team, sites in shares.items()}


def write_assignment(hall: Hall, name: str, inspectors: Sequence[str], path: Path) -> Written:
    """Write the signed file with all that these people have to do now, at a path `….assignment` or into a folder.

    The file is read back and proved before it is noted in the round. Raises KnownError `assignment_empty`.
    """
    return _put(hall, name, _signed(hall, assignment(hall, round_of(hall, name), inspectors)), path)


def write_assignments(
    hall: Hall, name: str, teams: Sequence[Sequence[str]], folder: Path, told: Callable[[int, int], None]
) -> tuple[Written, ...]:
    """Write the files of several teams into a folder, as `write_assignment` does.

    Every file is made before the first is written: what `told` raises before a part stops it, and nothing was done.
    """
    state = round_of(hall, name)
    made: list[tuple[Assignment, bytes]] = []
    for place, team in enumerate(teams):
        told(place, len(teams))
        made.append(_signed(hall, assignment(hall, state, team)))
        state = replace(state, wrote=made[-1][0].number)
    told(len(teams), len(teams))
    return tuple(_put(hall, name, letter, folder) for letter in made)


def _signed(hall: Hall, made: Assignment) -> tuple[Assignment, bytes]:
    checklists = [hall.workspace.checklist(digest) for digest in made.checklists()]
    return made, write_letter(made.record(), checklists, Keys(hall.home))


def _put(hall: Hall, name: str, letter: tuple[Assignment, bytes], path: Path) -> Written:
    """Put a signed file where it belongs, prove it there, and note it in the round."""
    made, data = letter
    target = path if path.suffix == ENDINGS["assignment"] else path / file_name(made.plan, made.inspectors)
    make_folder(target.absolute().parent)
    write_whole(target, data)
    proved = read_letter(letter_data(target), Keys(hall.home))
    hall.workspace.keep_letter(proved.kind, proved.digest, data, made.at)
    _keep_due(hall)
    visits = tuple(visit.visit for visit in made.visits)
    body: dict[str, Json] = {"letter": proved.digest, "number": made.number, "inspectors": made.inspectors}
    append(hall, name, "wrote", body | {"visits": visits})
    return Written(target, proved.digest, made.inspectors, len(visits))


def _keep_due(hall: Hall) -> None:
    """Let the office's merge know at once which visits its letters send out."""
    from inspector.app.office.letters_due import assignments_due

    hall.workspace.keep_records(assignments_due(hall))


def assignment(hall: Hall, state: Round, inspectors: Sequence[str]) -> Assignment:
    """Make what a file for these people would say.

    Its number is the time, or one more than the last: so it is newer than all before, also after a backup was put back.
    People who had a file before and have nothing left get one without visits: it takes the place of the old one.
    """
    names = _names(inspectors)
    visits = tuple(_with_old(hall, state, state.planned(stop)) for stop in state.of(names))
    if not state.own or not (visits or names in emptied(hall, state)):
        raise KnownError(Problem("assignment_empty", names=team_said(names), round=state.plan.title))
    at = hall.clock()
    return Assignment(state.plan, max(state.wrote + 1, at.ms), at, names, visits)


def emptied(hall: Hall, state: Round) -> tuple[tuple[str, ...], ...]:
    """List the teams whose last file still gives them something to do, though nothing is left for them."""
    last: dict[tuple[str, ...], bool] = {}
    for row in log_of(hall, state.plan.id) if state.own else ():
        if row.kind == "wrote":
            last[Reading(row.body).texts("inspectors")] = bool(Reading(row.body).texts("visits"))
    return tuple(team for team, full in last.items() if full and not state.of(team))


def _with_old(hall: Hall, state: Round, planned: PlannedVisit) -> PlannedVisit:
    """Name the points with a problem before, where the round asks these alone and the office has the visit before."""
    checklists = [hall.workspace.checklist(name) for name in planned.checklists]
    header = planned_header(state.plan.occasion(), planned.site, planned.inspectors)
    old = problem_points(hall.workspace, planned.checklists, checklists, header, hall.clock())
    return replace(planned, old=old)


def file_name(plan: RoundPlan, inspectors: Sequence[str]) -> str:
    """Name the file of an assignment: the round's title, the names, its ending; signs no disk takes become `-`."""
    said = f"{plan.title} {team_said(inspectors)}"
    plain = "".join("-" if sign in '<>:"/\\|?*' or ord(sign) < 32 else sign for sign in said)
    return fitting(plain) + ENDINGS["assignment"]


def take_assignment(hall: Hall, letter: Letter) -> Arrival:
    """Take an assignment in: its checklists and sites are kept, its visits are planned; what a newer one said stands.

    Raises KnownError `assignment_…` before anything is kept.
    """
    came = read_assignment(letter.record)
    lacking = next((name for name in came.checklists() if name not in letter.checklists), None)
    if lacking is not None:
        raise KnownError(Problem("assignment_checklist", digest=lacking[:12]))
    known = is_known(hall, came.plan.id)
    before = round_of(hall, came.plan.id) if known else None
    if before is not None and (_is_ours(hall, letter, before) or letter.digest in before.taken):
        return Arrival(letter, came.plan.title, 0, again=True)
    _guard_signer(letter, before)
    _guard_visits(hall, came)
    for name in came.checklists():
        hall.workspace.keep_checklist(letter.checklists[name])
    _keep_sites(hall, came, before)
    body: dict[str, Json] = {
        "letter": letter.digest,
        "key": letter.signer.key,
        "assignment": letter.record,
    }
    after = append(hall, came.plan.id, "taken", body) if known else begin_log(hall, came.plan.id, "taken", body)
    return Arrival(letter, came.plan.title, _changes({} if before is None else before.stops, after.stops))


def _changes(before: Mapping[str, Stop], after: Mapping[str, Stop]) -> int:
    """Count the sites that are new, changed or gone; another letter alone is no change."""
    then = {name: replace(stop, letter="") for name, stop in before.items()}
    now = {name: replace(stop, letter="") for name, stop in after.items()}
    return sum(1 for name in {*then, *now} if then.get(name) != now.get(name))


def planned_visit(hall: Hall, visit: str) -> tuple[Round, PlannedVisit]:
    """Give a planned visit and its round by its id; raises KnownError `visit_unknown`."""
    entry = hall.workspace.planned_visit(visit)
    if entry is None:
        raise KnownError(Problem("visit_unknown", visit=visit[:12]))
    state = round_of(hall, entry.round)
    return state, state.planned(state.stop(entry.site))


def header_of(hall: Hall, visit: str, language: str = "zh") -> Header:
    """Give the head a planned visit will have when it is begun today; the route as its checklists word it."""
    state, planned = planned_visit(hall, visit)
    routes = (hall.workspace.checklist(name).route.said(language) for name in planned.checklists)
    return planned_header(
        state.plan.occasion(),
        planned.site,
        planned.inspectors,
        date=hall.clock().day(),
        route="；".join(dict.fromkeys(route for route in routes if route)),
    )


def begin_planned(hall: Hall, visit: str, language: str = "zh") -> VisitId:
    """Begin a planned visit under its own id and head; one begun already is only named again."""
    if hall.workspace.visit(VisitId(visit)) is not None:
        return VisitId(visit)
    _, planned = planned_visit(hall, visit)
    checklists = [hall.workspace.checklist(name) for name in planned.checklists]
    return hall.begin(checklists, header_of(hall, visit, language), visit=planned.visit, old=planned.old)


def _guard_signer(letter: Letter, before: Round | None) -> None:
    """A round goes on by letters of the key it came with, or of one that is known here: nobody else may change it."""
    trusted = letter.signer.trusted
    if before is not None and letter.signer.key != before.signer and not trusted:
        raise KnownError(Problem("assignment_signer", round=before.plan.title, words=letter.signer.spoken()))


def _is_ours(hall: Hall, letter: Letter, before: Round) -> bool:
    """Tell whether this workspace wrote the letter; raises KnownError `assignment_own` for one of a namesake's."""
    if not before.own:
        return False
    if letter.signer.standing is Standing.OWN or any(line.digest == letter.digest for line in hall.workspace.letters()):
        return True
    raise KnownError(Problem("assignment_own", round=before.plan.id))


def _guard_visits(hall: Hall, came: Assignment) -> None:
    """Refuse an id that is another visit here: no letter may put its site in the place of one planned or begun."""
    for planned in came.visits:
        entry = hall.workspace.planned_visit(planned.visit)
        if entry is not None and (entry.round, entry.site) == (came.plan.id, planned.site.id):
            continue
        begun = entry is None and hall.workspace.visit(planned.visit) is not None
        head = fold(hall.workspace.rows(planned.visit)[:1]).header if begun else None
        if entry is not None or (head is not None and (head.round, head.site.id) != (came.plan.id, planned.site.id)):
            site = entry.site if entry is not None else head.site.name if head is not None else ""
            raise KnownError(Problem("assignment_visit", visit=planned.visit[:12], site=site))


def _keep_sites(hall: Hall, came: Assignment, before: Round | None) -> None:
    """Keep the sites that the register has not, and those it has as an earlier assignment said them."""
    then = {} if before is None else {name: stop.site for name, stop in before.stops.items()}
    fresh = []
    for planned in came.visits:
        there = hall.workspace.site(planned.site.id)
        if there is None or (there != planned.site and there == then.get(planned.site.id)):
            fresh.append(planned.site)
    if fresh:
        hall.workspace.keep_sites(fresh)


def _names(inspectors: Sequence[str]) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(said for name in inspectors if (said := tidy(name).strip())))
    if not names:
        raise KnownError(Problem("round_names"))
    return names


def _largest_first(item: tuple[str, list[str]]) -> tuple[int, str]:
    return -len(item[1]), item[0]
