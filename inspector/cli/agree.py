# SPDX-License-Identifier: MPL-2.0
"""`inspector agree CARD…` or `agree FILE.csv`: how alike inspectors judge, each number with a plain sentence."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final
from unicodedata import east_asian_width

from inspector.cli.commands import DONE, REFUSED, Command
from inspector.cli.speaking import Speaker, problem_value
from inspector.core.agreement.ratings import LEVELS
from inspector.core.exact import HUNDRED, decimal, show, spell
from inspector.core.problems import KnownError, Problem, sentence

if TYPE_CHECKING:
    from inspector.app.agreeing import Agreed, Asked
    from inspector.core.agreement.against_key import AgainstKey
    from inspector.core.agreement.coefficient import Coefficient
    from inspector.core.agreement.paradox import Paradox
    from inspector.core.agreement.ratings import Ratings

PLACES: Final = 3
"""Decimals of a coefficient for people."""
RATES: Final = ("agreement", "detection", "miss", "false_alarm", "bias", "difference")


@dataclass(frozen=True, slots=True)
class Shown:
    """Coefficients as they are said: of which ratings, with which seed and how many resamples."""

    table: "Ratings"
    coefficients: "tuple[Coefficient, ...]"
    paradox: "Paradox | None"
    seed: str
    resamples: int


def _takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="cards in any form, or one table")
    parser.add_argument("--key", default="", metavar="COLUMN", help="the inspector or column that is the key")
    parser.add_argument("--level", choices=LEVELS, default=LEVELS[0], help="what values are (nominal when left out)")
    parser.add_argument(
        "--fault", nargs="+", default=[], metavar="VALUE", help="with --key: the values that are faults"
    )
    parser.add_argument("--full", metavar="NUMBER", help="with --key: the full score of numbers")
    parser.add_argument("--blanks", action="store_true", help="with --key: a point left blank counts as wrong")
    parser.add_argument("--one-site", action="store_true", help="cards are of one site, whatever it is called")
    takes_resamples(parser)


def takes_resamples(parser: argparse.ArgumentParser) -> None:
    """Take the seed of the intervals and how many resamples they rest on."""
    parser.add_argument("--seed", metavar="WORD", help="the seed of the resamples")
    parser.add_argument("--resamples", type=_count, metavar="N", help="how many resamples (1000; 0: no intervals)")


def _count(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 100_000:
        raise ValueError(text)
    return number


def _work(asked: argparse.Namespace, speaker: Speaker) -> int:
    from inspector.app.agreeing import agreed

    wanted = _asked(asked)
    found = agreed(asked.files, wanted, speaker.language)
    speaker.complain(found.notes)
    _tell(found, wanted, speaker)
    say_coefficients(Shown(found.table, found.coefficients, found.paradox, wanted.seed, wanted.resamples), speaker)
    if found.held:
        _say_held(found.held, wanted.key, speaker)
    return DONE if any(one.value is not None for one in found.coefficients) or found.held else REFUSED


def _asked(asked: argparse.Namespace) -> "Asked":
    from inspector.app.agreeing import Asked
    from inspector.core.agreement.bootstrap import RESAMPLES, SEED

    return Asked(
        asked.level,
        asked.key,
        tuple(asked.fault),
        None if asked.full is None else _full(asked.full),
        asked.blanks,
        asked.one_site,
        SEED if asked.seed is None else asked.seed,
        RESAMPLES if asked.resamples is None else asked.resamples,
    )


def _full(text: str) -> Fraction:
    try:
        return decimal(text)
    except KnownError as error:
        raise KnownError(Problem("agree_full", found=text[:40])) from error


def say_coefficients(shown: Shown, speaker: Speaker) -> None:
    """Say every coefficient with its interval and a plain sentence, and the warning that belongs to them."""
    from inspector.core.agreement.sentences import name_of, warned

    table = shown.table
    missing = sum(value is None for row in table.cells for value in row)
    counts = {"units": len(table.units), "raters": len(table.raters), "missing": missing}
    speaker.say(speaker.word("said.agree_whole", **counts))
    speaker.say()
    rows = [
        (name_of(one.name).said(speaker.language), _number(one.value), _interval(one), _meaning(one, speaker.language))
        for one in shown.coefficients
    ]
    say_table(rows, speaker)
    if shown.paradox is not None:
        speaker.say()
        speaker.say(warned(shown.paradox).said(speaker.language))
    if any(one.low is not None for one in shown.coefficients):
        speaker.say()
        speaker.say(speaker.word("said.agree_seed", resamples=shown.resamples, seed=shown.seed))


def _say_held(held: "Sequence[AgainstKey]", key: str, speaker: Speaker) -> None:
    speaker.say()
    speaker.say(speaker.word("said.agree_key", key=key))
    speaker.say()
    head = [speaker.word("said.agree_rater"), *(speaker.word(f"said.agree_{rate}") for rate in RATES)]
    say_table([head, *([one.rater, *(percent(getattr(one, rate)) for rate in RATES)] for one in held)], speaker)
    speaker.say()
    speaker.say(speaker.word("said.agree_key_note"))


def say_table(rows: Sequence[Sequence[str]], speaker: Speaker) -> None:
    """Say rows in columns."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=True)]
        speaker.say("  ".join(cells).rstrip())


def _width(text: str) -> int:
    """Columns a text takes on a terminal: two for a Chinese character."""
    return sum(2 if east_asian_width(mark) in "WF" else 1 for mark in text)


def _number(value: Fraction | None) -> str:
    return "–" if value is None else show(value, PLACES)


def percent(value: Fraction | None) -> str:
    """Show a share in percent, one decimal; a dash for none."""
    return "–" if value is None else show(value * HUNDRED, 1)


def _interval(one: "Coefficient") -> str:
    return "" if one.low is None or one.high is None else f"[{_number(one.low)}, {_number(one.high)}]"


def _meaning(one: "Coefficient", language: str) -> str:
    from inspector.core.agreement.sentences import plainly

    said = plainly(one)
    if said is not None:
        return said.said(language)
    return sentence(one.why, language) if one.why is not None else ""


def _tell(found: "Agreed", asked: "Asked", speaker: Speaker) -> None:
    table = found.table
    speaker.tell(
        units=len(table.units),
        raters=list(table.raters),
        missing=sum(value is None for row in table.cells for value in row),
        level=table.level,
        seed=asked.seed,
        resamples=asked.resamples,
        coefficients=[coefficient_value(one, speaker.language) for one in found.coefficients],
    )
    if found.paradox is not None:
        speaker.tell(paradox=_warning(found.paradox, speaker.language))
    if found.held:
        speaker.tell(key=asked.key, against_key=[one.record() for one in found.held])


def coefficient_value(one: "Coefficient", language: str) -> dict[str, object]:
    """Give a coefficient as JSON: exact, as shown, and its sentence."""
    value: dict[str, object] = {**one.record(), "shown": _number(one.value), "sentence": _meaning(one, language)}
    return value | ({"why": problem_value(one.why, language)} if one.why is not None else {})


def _warning(found: "Paradox", language: str) -> dict[str, str]:
    from inspector.core.agreement.sentences import warned

    numbers = {"value": found.value, "agreement": found.agreement, "share": found.share}
    said = {"name": found.name, "commonest": found.commonest, "sentence": warned(found).said(language)}
    return said | {name: spell(number) for name, number in numbers.items()}


COMMANDS = (Command("agree", "how alike inspectors judge, of cards or a table", _takes, _work),)
