# SPDX-License-Identifier: MPL-2.0
"""A small reader of XLSForm conditions: what they can say here becomes a condition, anything else a reason why not."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from inspector.core.canonical import Json
from inspector.core.exact import decimal, spell
from inspector.core.problems import KnownError

_TOKEN: Final = re.compile(
    r"""\s*(?:(?P<ref>\$\{\s*[^}\s]+\s*\})|(?P<text>'[^']*'|"[^"]*"|‘[^’]*’|“[^”]*”)|(?P<number>[0-9]+(?:\.[0-9]+)?|\.[0-9]+)
    |(?P<op><=|>=|!=|=|<|>|\(|\)|,|-|\+|\*)|(?P<word>[A-Za-z_][\w-]*)|(?P<dot>\.))""",
    re.VERBOSE,
)
_LONGEST: Final = 2_000
_DEEPEST: Final = 7
_TURNED: Final = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a condition may know of a question: its point, whether its answer is a choice or a number, its codes."""

    point: str
    choice: bool = False
    number: bool = False
    whole: bool = False
    codes: Mapping[str, str] | None = None


class UnmappedError(Exception):
    """A condition this program cannot keep; says why in a word or two."""


def condition(expression: str, asked: Mapping[str, Asked]) -> Json:
    """Read a condition over questions by name into its canonical form; raises UnmappedError with the reason."""
    if len(expression) > _LONGEST:
        raise UnmappedError("…")
    reader = _Reader(_tokens(expression), asked)
    made = reader.either(0)
    reader.end()
    return made


def limits(expression: str) -> tuple[Fraction | None, Fraction | None]:
    """Read a constraint such as `. >= 0 and . <= 10` as least and most; raises UnmappedError for anything else."""
    if len(expression) > _LONGEST:
        raise UnmappedError("…")
    least = most = None
    for part in re.split(r"\band\b", expression):
        match = re.fullmatch(r"\s*\(?\s*\.\s*(<=|>=)\s*(-?[0-9]+(?:\.[0-9]+)?)\s*\)?\s*", part)
        if match is None:
            raise UnmappedError(part.strip()[:40])
        if match[1] == ">=":
            least = _decimal(match[2])
        else:
            most = _decimal(match[2])
    return least, most


Token = tuple[str, str]


def _tokens(expression: str) -> list[Token]:
    found: list[Token] = []
    at = 0
    text = expression.strip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            raise UnmappedError(text[at : at + 10])
        found.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return found


class _Reader:
    """Reads tokens by descent: or, and, not, comparisons, selected."""

    def __init__(self, tokens: list[Token], asked: Mapping[str, Asked]) -> None:
        self._tokens = tokens
        self._at = 0
        self._asked = asked

    def either(self, depth: int) -> Json:
        return self._joined("or", "any", depth)

    def end(self) -> None:
        if self._at != len(self._tokens):
            raise UnmappedError(self._tokens[self._at][1])

    def _joined(self, word: str, how: str, depth: int) -> Json:
        if depth > _DEEPEST:
            raise UnmappedError("( … )")
        parts = [self._both(depth) if word == "or" else self._one(depth)]
        while self._peek() == ("word", word):
            self._at += 1
            parts.append(self._both(depth) if word == "or" else self._one(depth))
        return parts[0] if len(parts) == 1 else {how: tuple(parts)}

    def _both(self, depth: int) -> Json:
        return self._joined("and", "all", depth)

    def _one(self, depth: int) -> Json:
        kind, said = self._peek()
        if (kind, said) == ("op", "("):
            self._at += 1
            inner = self.either(depth + 1)
            self._expect(")")
            return inner
        if kind == "word" and said in {"not", "selected"}:
            self._at += 1
            self._expect("(")
            inner = {"none": (self.either(depth + 1),)} if said == "not" else self._selected()
            self._expect(")")
            return inner
        return self._compared()

    def _selected(self) -> Json:
        asked = self._question()
        self._expect(",")
        kind, said = self._take()
        if kind not in {"text", "number"}:
            raise UnmappedError(said)
        return _chosen(asked, _bare(said))

    def _compared(self) -> Json:
        if self._peek()[0] == "ref":
            asked = self._question()
            kind, operator = self._take()
            value = self._value()
        else:
            value = self._value()
            kind, operator = self._take()
            operator = _TURNED.get(operator, operator)
            asked = self._question()
        if kind != "op" or operator not in _TURNED:
            raise UnmappedError(operator)
        return _comparison(asked, operator, value)

    def _question(self) -> Asked:
        kind, said = self._take()
        name = said[2:-1].strip() if kind == "ref" else ""
        if name not in self._asked:
            raise UnmappedError(said)
        return self._asked[name]

    def _value(self) -> str:
        kind, said = self._take()
        if (kind, said) == ("op", "-"):
            kind, said = self._take()
            said = f"-{said}" if kind == "number" else ""
        if kind not in {"text", "number"}:
            raise UnmappedError(said)
        return _bare(said) if kind == "text" else said

    def _expect(self, mark: str) -> None:
        if self._take() != ("op", mark):
            raise UnmappedError(mark)

    def _peek(self) -> Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("", "")

    def _take(self) -> Token:
        token = self._peek()
        if not token[0]:
            raise UnmappedError("…")
        self._at += 1
        return token


def _bare(said: str) -> str:
    return said[1:-1] if said[:1] in "'\"‘“" else said


def _chosen(asked: Asked, code: str) -> Json:
    codes = asked.codes or {}
    if not asked.choice or code not in codes:
        raise UnmappedError(f"{asked.point} = {code}")
    return {"point": asked.point, "is": (codes[code],)}


def _comparison(asked: Asked, operator: str, value: str) -> Json:
    if value == "":
        return _answered(asked, operator)
    if asked.choice and operator in {"=", "!="}:
        chosen = _chosen(asked, value)
        return chosen if operator == "=" else {"none": (chosen,)}
    if not asked.number:
        raise UnmappedError(f"{asked.point} {operator} {value}")
    number = _decimal(value)
    at_least: Json = {"point": asked.point, "least": spell(number)}
    at_most: Json = {"point": asked.point, "most": spell(number)}
    exactly: Json = {"point": asked.point, "least": spell(number), "most": spell(number)}
    unlike: Json = {"none": (exactly,)}
    known: dict[str, Json] = {
        ">=": at_least,
        "<=": at_most,
        "=": exactly,
        "!=": unlike,
        ">": {"all": (at_least, unlike)},
        "<": {"all": (at_most, unlike)},
    }
    return known[operator]


def _answered(asked: Asked, operator: str) -> Json:
    """`${q} != ''`: any answer to a choice; for other questions there is no such condition here."""
    if not asked.choice or not asked.codes or operator not in {"=", "!="}:
        raise UnmappedError(f"{asked.point} {operator} ''")
    any_of: Json = {"point": asked.point, "is": tuple(asked.codes.values())}
    return any_of if operator == "!=" else {"none": (any_of,)}


def _decimal(said: str) -> Fraction:
    plain = f"0{said}" if said.startswith(".") else said
    try:
        return decimal(re.sub(r"^(-?)0+(?=[0-9])", r"\1", plain))
    except KnownError as error:
        raise UnmappedError(said) from error
