# SPDX-License-Identifier: MPL-2.0
"""`inspector round …`: rounds from a shell: list, show, make, draw, replace, state; sending people is next door."""

import argparse

from inspector.app.hall import Hall
from inspector.app.library import find_checklist, read_checklist_file
from inspector.app.round_log import log_of, round_of
from inspector.app.rounds import Draft, draft, draw_sites, make_round, remove_site, replace_site, set_state
from inspector.cli import sending
from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.speaking import Speaker
from inspector.cli.works import add_work, takes_nothing, takes_works
from inspector.cli.workspaces import open_workspace_of
from inspector.core.checklist import Checklist
from inspector.core.draw import Quota, Stratum, planned_quotas, spread
from inspector.core.problems import KnownError, Problem
from inspector.core.register import LEVELS
from inspector.core.round_kinds import KIND_RULES
from inspector.core.round_plans import RoundPlan, Sheet
from inspector.core.round_states import Round
from inspector.core.rounds import CHANNELS, REFUSALS, STATES


def _takes(parser: argparse.ArgumentParser) -> None:
    works = takes_works(parser)
    for name, (tip, takes, _) in _WORKS.items():
        takes(add_work(works, name, tip))


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    hall = open_workspace_of(asked)
    try:
        return int(_WORKS[asked.what][2](hall, asked, speaker))
    finally:
        hall.close()


def _takes_round(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("round", metavar="ROUND", help="the round's id")


def _takes_make(parser: argparse.ArgumentParser) -> None:
    _takes_round(parser)
    parser.add_argument("--title", required=True)
    parser.add_argument("--kind", choices=tuple(KIND_RULES), default="covert")
    parser.add_argument("--channel", choices=CHANNELS, default="")
    parser.add_argument("--period", default="")
    parser.add_argument("--first", default="", metavar="DAY", help="first day, as 2026-11-16")
    parser.add_argument("--last", default="", metavar="DAY", help="last day")
    parser.add_argument("--office", default="")
    parser.add_argument("--refusal", choices=REFUSALS, default="", help="what a refused site counts")
    parser.add_argument("--ranks", choices=("yes", "no"), help="as the kind is when left out")
    parser.add_argument("--system", action="append", default=[], help="an evaluation system it serves")
    parser.add_argument("--team", action="append", default=[], metavar="NAMES", help="names with commas between")
    parser.add_argument(
        "--sheet", action="append", default=[], metavar="[TYPE=]CHECKLIST", help="TYPE * for every type not named"
    )


def _takes_draw(parser: argparse.ArgumentParser) -> None:
    _takes_round(parser)
    parser.add_argument("--quota", action="append", default=[], metavar="TYPE[/STRATUM]=N")
    parser.add_argument("--plan", default="", metavar="CHECKLIST", help="take quotas from its sampling plan")
    parser.add_argument("--stratum", default="", help="which stratum of that plan, such as a size of city")
    parser.add_argument("--by", choices=LEVELS, default="", help="divide types by area; N of a type is shared out")
    parser.add_argument("--seed", default="", help="made anew when left out")
    parser.add_argument("--try", dest="only_try", action="store_true", help="show the draw, write nothing")


def _takes_remove(parser: argparse.ArgumentParser) -> None:
    _takes_round(parser)
    parser.add_argument("site", metavar="SITE", help="the site's id")
    parser.add_argument("--reason", default="", help="why, in words")


def _takes_state(parser: argparse.ArgumentParser) -> None:
    _takes_round(parser)
    parser.add_argument("site", metavar="SITE", help="the site's id")
    parser.add_argument("state", choices=(*STATES, "none"), help="what keeps it from being judged")
    parser.add_argument("--reason", default="", help="why, in words")


def _list(hall: Hall, _asked: argparse.Namespace, speaker: Speaker) -> int:
    speaker.tell(rounds=[])
    for line in hall.workspace.rounds():
        days = "–".join(day for day in (line.first, line.last) if day)
        speaker.say(f"{line.id}  {line.title}  {speaker.word(f'round.{line.kind}')}  {days}")
        named = {"id": line.id, "title": line.title, "kind": line.kind, "first": line.first, "last": line.last}
        speaker.add("rounds", named)
    return DONE


def _show(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    _tell(round_of(hall, asked.round), speaker)
    return DONE


def _make(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    sheets, checklists = _sheets(asked.sheet)
    teams = tuple(sending.names(team) for team in asked.team)
    plan = RoundPlan(
        id=asked.round,
        title=asked.title,
        kind=asked.kind,
        channel=asked.channel,
        period=asked.period,
        first=asked.first,
        last=asked.last,
        office=asked.office,
        systems=tuple(asked.system),
        sheets=sheets,
        inspectors=tuple(dict.fromkeys(name for team in teams for name in team)),
        teams=tuple(team for team in teams if len(team) > 1),
        ranks=None if asked.ranks is None else asked.ranks == "yes",
        refusal=asked.refusal,
    )
    _tell(make_round(hall, plan, checklists), speaker)
    return DONE


def _draw(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    quotas = _quotas(hall, asked, speaker.language)
    if asked.only_try:
        return _tell_draw(draft(hall, asked.round, quotas, by=asked.by, seed=asked.seed), speaker)
    return _tell_draw(draw_sites(hall, asked.round, quotas, by=asked.by, seed=asked.seed)[1], speaker)


def _replace(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    state = "withdrawn" if asked.state == "none" else asked.state
    _, new = replace_site(hall, asked.round, asked.site, asked.reason, state)
    speaker.tell(replaced=asked.site, by=new.site.id, turn=new.turn)
    speaker.say(speaker.word("said.replaced", site=asked.site, by=f"{new.site.id} {new.site.name}", turn=new.turn))
    return DONE


def _state(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    state = "" if asked.state == "none" else asked.state
    stop = set_state(hall, asked.round, asked.site, state, asked.reason).stop(asked.site)
    speaker.tell(site=stop.site.id, state=stop.state)
    speaker.say(f"{stop.site.id} {stop.site.name}: {speaker.word(f'site_state.{stop.state}') if stop.state else '–'}")
    return DONE


def _remove(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    remove_site(hall, asked.round, asked.site, asked.reason)
    speaker.tell(removed=asked.site)
    speaker.say(speaker.word("said.removed", site=asked.site))
    return DONE


def _log(hall: Hall, asked: argparse.Namespace, speaker: Speaker) -> int:
    for row in log_of(hall, asked.round):
        said = [f"{row.seq}  {row.at.day()} {row.at.clock()}", speaker.word(f"round_row.{row.kind}")]
        said += [str(row.body[key]) for key in ("site", "reason", "seed") if row.body.get(key)]
        speaker.say("  ".join(said))
        speaker.add("rows", row.record())
    return DONE


def _sheets(asked: list[str]) -> tuple[tuple[Sheet, ...], list[Checklist]]:
    """Read which checklists judge which type; a checklist alone stands for the type it names itself."""
    named: dict[str, list[Checklist]] = {}
    for said in asked:
        kind, sign, name = said.rpartition("=")
        checklist = read_checklist_file(find_checklist(name))
        type_ = kind.strip() if sign else checklist.site_type.said("zh")
        named.setdefault("" if type_ == "*" else type_, []).append(checklist)
    sheets = tuple(Sheet(kind, tuple(one.digest() for one in found)) for kind, found in named.items())
    return sheets, [checklist for found in named.values() for checklist in found]


def _quotas(hall: Hall, asked: argparse.Namespace, language: str) -> tuple[Quota, ...]:
    typed = [_quota(said) for said in asked.quota]
    if asked.plan:
        checklist = read_checklist_file(find_checklist(asked.plan))
        types = [name for name, _ in hall.workspace.site_types()]
        typed += planned_quotas(checklist, asked.stratum, language, types)
        if not typed:
            known = ", ".join(dict.fromkeys(row.stratum.said(language) for row in checklist.plan)) or "–"
            raise KnownError(Problem("draw_plan", checklist=checklist.id, found=asked.stratum, known=known))
    if not asked.by:
        return tuple(typed)
    sites = hall.workspace.sites()
    shared = (spread(sites, one.stratum.type, one.count, asked.by) if not one.stratum.name else (one,) for one in typed)
    return tuple(quota for quotas in shared for quota in quotas)


def _quota(said: str) -> Quota:
    part, _, count = said.rpartition("=")
    kind, _, name = part.partition("/")
    if not kind.strip() or not count.strip().isdecimal():
        raise KnownError(Problem("pair_form", found=said))
    return Quota(Stratum(kind.strip(), name.strip()), int(count))


def _tell(state: Round, speaker: Speaker) -> None:
    plan, active = state.plan, state.active()
    assigned = sum(1 for stop in active if stop.visit)
    speaker.say(f"{plan.id}  {plan.title}  {speaker.word(f'round.{plan.kind}')}")
    speaker.say(speaker.word(f"kind_rule.{plan.kind}"))
    for note in state.draws:
        speaker.say(speaker.word("said.drawn_from", seed=note.seed, register=note.register))
        speaker.add("draws", {"seed": note.seed, "register": note.register, "by": note.by})
    speaker.say(speaker.word("said.round", sites=len(active), assigned=assigned))
    speaker.tell(round=plan.record(), ranked=plan.is_ranked(), sites=len(active), assigned=assigned)


def _tell_draw(made: Draft, speaker: Speaker) -> int:
    speaker.say(speaker.word("said.drawn_from", seed=made.note.seed, register=made.note.register))
    speaker.tell(seed=made.note.seed, register=made.note.register, by=made.note.by, drawn=[])
    for one in made.drawn:
        speaker.say(f"  {one.turn}  {one.site.id}  {one.site.name}  {one.stratum.type}  {one.stratum.name}".rstrip())
        found = {"site": one.site.id, "name": one.site.name, "turn": one.turn}
        speaker.add("drawn", found | {"type": one.stratum.type, "stratum": one.stratum.name})
    wanted = {quota.stratum: quota.count for quota in made.note.quotas}
    for part, lacking in made.missing.items():
        short = Problem(
            "draw_short", type=part.type, stratum=part.name, found=wanted[part] - lacking, wanted=wanted[part]
        )
        speaker.complain([short])
    return REFUSED if made.missing else DONE


_WORKS = {
    "list": ("list the rounds", takes_nothing, _list),
    "show": ("show a round", _takes_round, _show),
    "make": ("plan a round", _takes_make, _make),
    "draw": ("draw sites into a round", _takes_draw, _draw),
    "replace": ("replace a site by the next of its stratum", _takes_state, _replace),
    "state": ("say what keeps a site from being judged", _takes_state, _state),
    "remove": ("take a site out before anybody is sent", _takes_remove, _remove),
    "log": ("what was done to a round, and when", _takes_round, _log),
    **sending.WORKS,
}
COMMANDS = (Command("round", "rounds: make, draw, assign, letter, coverage, …", _takes, _work),)
