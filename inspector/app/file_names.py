# SPDX-License-Identifier: MPL-2.0
"""Names of exported files by the pattern an office sets: fields in braces, and nothing any file system refuses."""

import re
from collections.abc import Mapping
from typing import Final

from inspector.core.problems import KnownError, Problem
from inspector.core.rounds import Header
from inspector.core.words import word

PATTERN: Final = "{site} {date}"
FIELDS: Final = ("site", "id", "type", "date", "round", "period", "kind", "area", "inspectors", "checklist", "office")
ENDINGS: Final[Mapping[str, str]] = {"pdf": ".pdf", "xlsx": ".xlsx", "bundle": ".scorecard"}
MOST: Final = 80
"""How many characters a name has at most, without language, edition and ending."""
MOST_BYTES: Final = 200
"""How many bytes it has at most in UTF-8: many disks count these, up to 255 with all that is added."""

_FIELD: Final = re.compile(r"\{([^{}]*)\}")
_UNFIT: Final = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u2028\u2029]+')
_UNSEEN: Final = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""What nobody sees in a name, but for what joins letters and pictures: some of it shows the rest backwards."""
_TAKEN: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\s*\..*)?")
_GAPS: Final = re.compile(r"([-_·]\s*){2,}|\s{2,}")
_EDITIONS: Final = {"internal": {"zh": "", "en": ""}, "outside": {"zh": " 对外版", "en": " outside"}}


def check_pattern(pattern: str) -> str:
    """Give a pattern back when every field in it is known; raises KnownError `name_pattern`."""
    unknown = [name for name in _FIELD.findall(pattern) if name not in FIELDS]
    if unknown or "{" in _FIELD.sub("", pattern) or "}" in _FIELD.sub("", pattern):
        offered = ", ".join(f"{{{name}}}" for name in FIELDS)
        raise KnownError(Problem("name_pattern", found=(unknown or [pattern])[0][:40], offered=offered))
    return pattern


def paper_name(
    header: Header, *, pattern: str = PATTERN, language: str = "zh", edition: str = "internal", checklist: str = ""
) -> str:
    """Name the papers of a visit, without the ending; `checklist` is the title of its first checklist.

    The outside edition never bears an inspector's name or the site's id, whatever the pattern says. A pattern whose
    fields are all empty gives the site and the day. Raises KnownError `name_pattern` for a field there is not.
    """
    values = _values(header, language, checklist)
    if edition == "outside":
        from inspector.core.editions import covering

        cover = covering(header.inspectors)
        values = {name: "" if name in {"inspectors", "id"} else cover(said) for name, said in values.items()}
    made = _filled(check_pattern(pattern), values) or _filled(PATTERN, values)
    return fitting(made) + (" en" if language == "en" else "") + _EDITIONS[edition][language]


def fitting(name: str) -> str:
    """Make a name any file system takes: at most `MOST` characters and `MOST_BYTES`, all of them seen and allowed."""
    cut = _UNFIT.sub(" ", _UNSEEN.sub("", name)).strip(" .")[:MOST].encode()[:MOST_BYTES].decode(errors="ignore")
    made = cut.strip(" .") or "Inspector"
    taken = _TAKEN.fullmatch(made)
    return f"{taken[1]}_{taken[2] or ''}" if taken else made


def _values(header: Header, language: str, checklist: str) -> dict[str, str]:
    site = header.site
    areas = [unit.name for unit in site.chain("area")]
    return {
        "site": site.name,
        "id": site.id,
        "type": site.type,
        "date": header.date,
        "round": header.title,
        "period": header.period,
        "kind": word(f"round.{header.kind}", language),
        "area": areas[0] if areas else "",
        "inspectors": ("、" if language == "zh" else ", ").join(header.inspectors),
        "checklist": checklist,
        "office": header.office,
    }


def _filled(pattern: str, values: Mapping[str, str]) -> str:
    """Put the values in; what an empty field leaves of the signs around it is closed up."""
    empty = not any(values[name] for name in _FIELD.findall(pattern)) and bool(_FIELD.search(pattern))
    made = _FIELD.sub(lambda found: values[found.group(1)], pattern)
    return "" if empty else _GAPS.sub(_one, made).strip(" -_·")


def _one(found: "re.Match[str]") -> str:
    return found.group(0).strip()[:1] or " "
