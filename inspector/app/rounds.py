# SPDX-License-Identifier: MPL-2.0
"""The office's rounds: planned, drawn, changed, replaced with a reason, assigned; each deed a row of its log."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from inspector.app.file_names import check_pattern
from inspector.app.hall import Hall
from inspector.app.round_log import append, begin_log, round_of
from inspector.core.canonical import Json, canonical, parse, tidy
from inspector.core.checklist import Checklist
from inspector.core.draw import Drawn, Quota, Stratum, draw, missing, next_drawn
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.register import LEVELS, register_digest, stratum
from inspector.core.round_plans import RoundPlan, read_plan
from inspector.core.round_states import DrawNote, Round, Stop
from inspector.core.rounds import STATES
from inspector.core.sites import Site


@dataclass(frozen=True, slots=True)
class Draft:
    """A draw as it would come out: its note, the sites drawn, and how many each stratum lacks."""

    note: DrawNote
    drawn: tuple[Drawn, ...]
    missing: Mapping[Stratum, int]


def make_round(hall: Hall, plan: RoundPlan, checklists: Sequence[Checklist] = ()) -> Round:
    """Plan a new round and keep its checklists; raises KnownError `round_exists`, `round_field`, `name_pattern`."""
    for checklist in checklists:
        hall.workspace.keep_checklist(checklist)
    clean = _checked(hall, plan)
    return begin_log(hall, clean.id, "plan", {"plan": clean.record()})


def change_round(hall: Hall, plan: RoundPlan, checklists: Sequence[Checklist] = ()) -> Round:
    """Put another head on a round; the old one stays in its log. Raises KnownError `round_none`, `round_foreign`."""
    state = _own(hall, plan.id)
    for checklist in checklists:
        hall.workspace.keep_checklist(checklist)
    clean = _checked(hall, plan)
    return state if clean == state.plan else append(hall, plan.id, "plan", {"plan": clean.record()})


def draft(hall: Hall, name: str, quotas: Sequence[Quota], *, by: str = "", seed: str = "") -> Draft:
    """Try a draw without writing it; the same seed and register give the same sites. An empty seed is made anew.

    `by`: the level of areas (LEVELS) that divides a type, or empty. Raises KnownError `draw_…`, `round_field`.
    """
    state, sites = _own(hall, name), hall.workspace.sites()
    if by not in ("", *LEVELS):
        raise KnownError(Problem("round_field", field="by", found=by))
    sown = tidy(seed).strip() or hall.new_id()[:16]
    drawn = draw(sites, quotas, by, sown, state.used)
    return Draft(DrawNote(sown, register_digest(sites), by, tuple(quotas)), drawn, missing(drawn, quotas))


def draw_sites(hall: Hall, name: str, quotas: Sequence[Quota], *, by: str = "", seed: str = "") -> tuple[Round, Draft]:
    """Draw sites into a round: seed, register digest and quotas stand in its log, so that anybody can draw again."""
    made = draft(hall, name, quotas, by=by, seed=seed)
    body: dict[str, Json] = {
        "seed": made.note.seed,
        "register": made.note.register,
        "quotas": tuple(quota.record() for quota in quotas),
        "drawn": tuple(Stop(one.site, one.stratum.name, one.turn).record() for one in made.drawn),
    }
    return append(hall, name, "draw", body | ({"by": by} if by else {})), made


def add_sites(hall: Hall, name: str, sites: Sequence[str]) -> Round:
    """Add sites of the register by hand; raises KnownError `site_unknown`, `round_site_there`."""
    state = _own(hall, name)
    found = [_registered(hall, site) for site in dict.fromkeys(sites)]
    for site in found:
        if site.id in state.stops:
            raise KnownError(Problem("round_site_there", site=site.id, round=state.plan.title))
    return append(hall, name, "add", {"sites": tuple(Stop(site).record() for site in found)}) if found else state


def remove_site(hall: Hall, name: str, site: str, reason: str) -> Round:
    """Take a site out nobody was sent to yet; raises KnownError `round_site_sent`, `round_reason`."""
    stop = _own(hall, name).stop(site)
    if stop.visit or stop.replaced_by or stop.instead_of:
        raise KnownError(Problem("round_site_sent", site=stop.site.name))
    return append(hall, name, "remove", {"site": site, "reason": _reason(reason)})


def stand_in(hall: Hall, name: str, site: str) -> Drawn | None:
    """Give the site that would stand in for one: the next of its stratum in the order of its draw; None without one.

    A site chosen by hand is replaced as if drawn from all of its type, with the seed of the round's id.
    """
    state = round_of(hall, name)
    stop = state.stop(site)
    note = _note_of(state, stop)
    part = stop.part if stop.turn else Stratum(stop.site.type, stratum(stop.site, note.by))
    return next_drawn(hall.workspace.sites(), part, note.by, note.seed, state.used)


def replace_site(hall: Hall, name: str, site: str, reason: str, state: str = "withdrawn") -> tuple[Round, Drawn]:
    """Replace a site by the next of its stratum, for a state (STATES) and a reason that are recorded.

    Raises KnownError `draw_no_more` when none is left, `round_site_out` when it was replaced before, `round_reason`.
    """
    stop = _own(hall, name).stop(site)
    if stop.replaced_by:
        raise KnownError(Problem("round_site_out", site=stop.site.name, state=stop.state))
    new = stand_in(hall, name, site)
    if not state:
        raise KnownError(Problem("round_field", field="state", found=""))
    if new is None:
        raise KnownError(Problem("draw_no_more", type=stop.site.type, stratum=stop.stratum))
    by = Stop(new.site, new.stratum.name, new.turn).record()
    body = {"site": site, "state": _state(state), "reason": _reason(reason), "by": by}
    return append(hall, name, "replace", body), new


def set_state(hall: Hall, name: str, site: str, state: str, reason: str = "") -> Round:
    """Say what keeps a site from being judged (STATES), or with an empty state that nothing does."""
    stop = _own(hall, name).stop(site)
    if stop.replaced_by:
        raise KnownError(Problem("round_site_out", site=stop.site.name, state=stop.state))
    said = tidy(reason).strip()
    return append(hall, name, "state", {"site": site, "state": _state(state), **({"reason": said} if said else {})})


def _checked(hall: Hall, plan: RoundPlan) -> RoundPlan:
    """Hold a plan to its form by reading back what would be written, and its checklists to those kept."""
    if not plan.id.strip() or not plan.title.strip():
        raise KnownError(Problem("round_field", field="id" if not plan.id.strip() else "title", found=""))
    check_pattern(plan.file_names)
    record = parse(canonical(plan.record()))
    clean = read_plan(Reading(record))
    for name in (name for sheet in clean.sheets for name in sheet.checklists):
        hall.workspace.checklist(name)
    return clean


def _own(hall: Hall, name: str) -> Round:
    state = round_of(hall, name)
    if not state.own:
        raise KnownError(Problem("round_foreign", round=state.plan.title))
    return state


def _registered(hall: Hall, site: str) -> Site:
    found = hall.workspace.site(site)
    if found is None:
        raise KnownError(Problem("site_unknown", site=site))
    return found


def _note_of(state: Round, stop: Stop) -> DrawNote:
    """Give the draw a site came by: the newest with its stratum; one chosen by hand has the round's id as its seed."""
    fitting = [note for note in state.draws if any(quota.stratum == stop.part for quota in note.quotas)]
    return fitting[-1] if fitting and stop.turn else DrawNote(state.plan.id, "", "", ())


def _state(state: str) -> str:
    if state not in ("", *STATES):
        raise KnownError(Problem("round_field", field="state", found=state[:40]))
    return state


def _reason(reason: str) -> str:
    said = tidy(reason).strip()
    if not said:
        raise KnownError(Problem("round_reason"))
    return said
