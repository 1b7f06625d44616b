# SPDX-License-Identifier: MPL-2.0
"""Sites that may be one and the same: equal names once brackets and marks are gone, one sign off, one address, near."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, TypeAlias

from inspector.core.register import street
from inspector.core.sites import Site, Spot

Sound: TypeAlias = Callable[[str], str]
"""Words → how they sound (pinyin), or nothing when that is not known."""

REASONS: Final = ("name", "brackets", "sound", "sign", "address", "near")
"""Why two sites may be one, the surest first."""

NEAR: Final = Fraction(3, 10_000)
"""How near two spots are, in degrees: about 30 m."""

_BRACKETS: Final = re.compile(r"[(（\[【〔<《][^)）\]】〕>》]*[)）\]】〕>》]")
_MARKS: Final = re.compile(r"[\s·•・.,，。、:：;；'\"“”‘’\-—–_/\\|()（）\[\]【】〔〕<>《》#]+")
_TELLING: Final = frozenset("0123456789０一二三四五六七八九十百甲乙丙丁东南西北中上下左右前后内外新老大小")
_SHORTEST: Final = 4
_MOST: Final = 200


@dataclass(frozen=True, slots=True)
class NearPair:
    """Two sites that may be one, and every reason (REASONS) that says so."""

    one: Site
    other: Site
    reasons: tuple[str, ...]


def near_pairs(new: Sequence[Site], known: Sequence[Site], sound: Sound) -> tuple[NearPair, ...]:
    """Suggest which new sites may be one with a known or another new one; of one type, and not of two streets.

    Sites of one id are one already and not named. Fast: sites meet only where they share a key.
    """
    shelves: dict[tuple[str, str], list[Site]] = {}
    fresh = {site.id for site in new}
    for site in (*new, *(one for one in known if one.id not in fresh)):
        for key in _keys(site, sound):
            shelves.setdefault(key, []).append(site)
    found: dict[tuple[str, str], tuple[Site, Site, set[str]]] = {}
    for (reason, _), shelf in shelves.items():
        for one, other in _meetings(shelf[:_MOST], fresh):
            if _may_be_one(one, other, reason):
                pair = tuple(sorted((one.id, other.id)))
                found.setdefault((pair[0], pair[1]), (one, other, set()))[2].add(reason)
    return tuple(NearPair(one, other, _sorted(reasons)) for one, other, reasons in found.values())


def plain_name(name: str) -> str:
    """Give a name without marks and spaces, full-width signs as half-width, in small letters."""
    return _MARKS.sub("", _half(name)).lower()


def bare_name(name: str) -> str:
    """Give a plain name without what stands in brackets."""
    return plain_name(_BRACKETS.sub("", name))


def _keys(site: Site, sound: Sound) -> Iterator[tuple[str, str]]:
    """Give every key two sites can meet under, by reason."""
    name = plain_name(site.name)
    bare = bare_name(site.name)
    yield "name", name
    if bare:
        yield "brackets", bare
    said = sound(bare or name)
    if said and len(name) >= _SHORTEST:
        yield "sound", said
    if len(name) > _SHORTEST:
        yield "sign", name
        for place in range(len(name)):
            yield "sign", name[:place] + name[place + 1 :]
    if len(plain_name(site.address)) >= _SHORTEST:
        yield "address", plain_name(site.address)
    if site.spot is not None:
        yield from (("near", f"{north},{east}") for north, east in _squares(site.spot))


def _squares(spot: Spot) -> Iterable[tuple[int, int]]:
    """Give the squares of the net that a spot reaches."""
    north, east = int(spot.north // NEAR), int(spot.east // NEAR)
    return ((north + up, east + right) for up in (0, 1) for right in (0, 1))


def _meetings(shelf: Sequence[Site], fresh: set[str]) -> Iterator[tuple[Site, Site]]:
    for place, one in enumerate(shelf):
        for other in shelf[place + 1 :]:
            if one.id != other.id and (one.id in fresh or other.id in fresh):
                yield one, other


def _may_be_one(one: Site, other: Site, reason: str) -> bool:
    if one.type and other.type and one.type != other.type:
        return False
    near = street(one), street(other)
    if reason != "near" and all(near) and near[0] != near[1]:
        return False
    names = plain_name(one.name), plain_name(other.name)
    if reason == "sign":
        return _one_sign_off(*names)
    if reason == "near":
        return _is_near(one, other)
    if reason == "brackets":
        return names[0] != names[1] and not _tells_apart(*names)
    return reason != "sound" or names[0] != names[1]


def _one_sign_off(one: str, other: str) -> bool:
    """Tell whether names differ in one sign that does not tell sites apart, as numbers and directions do."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    place = min(len(one), len(other)) if start is None else start
    rest = one[place + (len(one) >= len(other)) :], other[place + (len(other) >= len(one)) :]
    signs = {*one[place : place + 1], *other[place : place + 1]} if len(one) == len(other) else set()
    signs |= set((one if len(one) > len(other) else other)[place : place + 1]) if len(one) != len(other) else set()
    return rest[0] == rest[1] and not signs & _TELLING


def _tells_apart(one: str, other: str) -> bool:
    """Tell whether the names hold other numbers or directions: 一期 and 二期 in brackets are two sites."""
    return [sign for sign in one if sign in _TELLING] != [sign for sign in other if sign in _TELLING]


def _is_near(one: Site, other: Site) -> bool:
    here, there = one.spot, other.spot
    if here is None or there is None:
        return False
    return abs(here.north - there.north) <= NEAR and abs(here.east - there.east) <= NEAR


def _half(text: str) -> str:
    return "".join(chr(ord(sign) - 0xFEE0) if "！" <= sign <= "～" else sign for sign in text)


def _sorted(reasons: set[str]) -> tuple[str, ...]:
    """Say only what adds something: equal names need not be said to be one sign off."""
    return tuple(reason for reason in REASONS if reason in reasons)
