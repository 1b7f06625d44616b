# SPDX-License-Identifier: MPL-2.0
"""One answer of an answers file: short or written out, read against the rule of its point."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from inspector.core.answers import Answer, Status
from inspector.core.checklist import Point
from inspector.core.problems import LANGUAGES, KnownError, Problem
from inspector.core.rules.rule import Form, Raters
from inspector.core.values import Share, Value
from inspector.core.words import word
from inspector.files.answers_short import lines_of, paired, rated, shared, short_value
from inspector.files.yaml_desk import Desk
from inspector.files.yaml_forms import fields_of, plain, scalar
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode

STATUSES: Final[Mapping[str, Status]] = MappingProxyType(
    {
        "unjudged": Status.UNJUDGED,
        "未测评": Status.UNJUDGED,
        "judged": Status.JUDGED,
        "not_applicable": Status.NOT_APPLICABLE,
        "n/a": Status.NOT_APPLICABLE,
        "na": Status.NOT_APPLICABLE,
        "不适用": Status.NOT_APPLICABLE,
        "cannot_judge": Status.CANNOT_JUDGE,
        "无法判定": Status.CANNOT_JUDGE,
        "not_asked": Status.NOT_ASKED,
        "暗访不查": Status.NOT_ASKED,
        "not_sampled": Status.NOT_SAMPLED,
        "未抽到": Status.NOT_SAMPLED,
    }
)
VALUES: Final = ("answer", "choice", "amount", "counts", "marks", "ratings", "said", "part", "whole")
FIELDS: Final = (*VALUES, "status", "cannot_judge", "reason", "note", "place")
REASONS: Final = ("covert", "hours", "weather", "closed")
# Stands for a value that could not be read: every rule refuses it and says what it wants.
_NOTHING: Final = Share(-1, 0)

SYNONYMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "结果": "answer",
        "状态": "status",
        "无法判定": "cannot_judge",
        "原因": "reason",
        "记录": "note",
        "备注": "note",
        "具体位置": "place",
    }
)


def answer_of(node: Node, point: Point, desk: Desk) -> Answer | None:
    """Read the answer of a point; None, with the problem noted, when it does not fit."""
    form = point.rule.form(point.full)
    if isinstance(node, ScalarNode):
        return _proved(_short(node, form), node, point, desk)
    if isinstance(node, SequenceNode) and isinstance(form, Raters):
        return _proved(_judged(_several(node, form)), node, point, desk)
    lines = _entries(node, form)
    if lines is not None:
        return _by_line(lines, form, node, point, desk)
    parts = fields_of(node, desk, FIELDS, SYNONYMS)
    return None if parts is None else _written_out(parts, node, point, desk)


def _short(node: ScalarNode, form: Form) -> Answer | None:
    typed = str(node.value).strip()
    status = STATUSES.get(typed.lower())
    if status is not None and status is not Status.JUDGED:
        return Answer(status)
    return _judged(short_value(form, typed))


def _several(node: SequenceNode, form: Form) -> Value | None:
    """Read a plain list: the numbers of raters in their order."""
    typed = [str(one.value) for one in node.value if isinstance(one, ScalarNode)]
    return rated(typed) if isinstance(form, Raters) and len(typed) == len(node.value) else None


def _entries(node: Node, form: Form) -> dict[str, str] | None:
    """Give `{id: entry}` when that is what stands here: ids of the rule, and no field of a written-out answer."""
    lines = () if isinstance(form, Raters) else lines_of(form)
    if not isinstance(node, MappingNode) or lines is None or not node.value:
        return None
    known = set(lines)
    pairs = [(key.value, value.value) for key, value in node.value if isinstance(value, ScalarNode)]
    taken = {*FIELDS, *SYNONYMS} - known
    fits = len(pairs) == len(node.value) and not any(isinstance(key, str) and key in taken for key, _ in pairs)
    return dict(pairs) if fits and len(dict(pairs)) == len(pairs) else None


def _by_line(lines: Mapping[str, str], form: Form, node: Node, point: Point, desk: Desk) -> Answer | None:
    known = lines_of(form) or tuple(lines)
    strange = [line for line in lines if line not in known]
    for line in strange:
        desk.unknown(node, "word_unknown", str(line), known)
    return None if strange else _proved(_judged(paired(form, lines)), node, point, desk)


def _written_out(parts: Mapping[str, Node], node: Node, point: Point, desk: Desk) -> Answer | None:
    form = point.rule.form(point.full)
    words = {key: plain(parts[key], desk) or "" for key in ("reason", "note", "place") if key in parts}
    made: Answer | None
    if "cannot_judge" in parts:
        words["reason"] = plain(parts["cannot_judge"], desk) or ""
        made = Answer(Status.CANNOT_JUDGE)
    elif "status" in parts and scalar(parts["status"], desk) != "judged":
        made = _of_status(parts["status"], desk)
        if made is None:
            return None
    elif isinstance(short := parts.get("answer"), ScalarNode):
        made = _short(short, form)
    else:
        made = _judged(_value(parts, form))
    return _proved(_with_words(made, words), node, point, desk)


def _with_words(answer: Answer | None, words: Mapping[str, str]) -> Answer | None:
    if answer is None:
        return None
    reason, note, place = (words.get(key, "") for key in ("reason", "note", "place"))
    return replace(answer, reason=_coded(reason), note=note, place=place)


def _coded(reason: str) -> str:
    """Give the code of a reason written in words (`天气` → `weather`); other words stay as they are."""
    spoken = {word(f"reason.{code}", language): code for code in REASONS for language in LANGUAGES}
    return spoken.get(reason, reason)


def _of_status(node: Node, desk: Desk) -> Answer | None:
    typed = scalar(node, desk)
    status = STATUSES.get((typed or "").strip().lower())
    if status is None and typed is not None:
        desk.unknown(node, "word_unknown", typed, [each.value for each in Status])
    return None if status is None else Answer(status)


def _value(parts: Mapping[str, Node], form: Form) -> Value | None:
    """Read the value from whichever of its fields stand there."""
    typed = {key: str(node.value) for key, node in parts.items() if isinstance(node, ScalarNode)}
    lines = next((parts[key] for key in ("counts", "marks", "ratings", "answer") if key in parts), None)
    if isinstance(lines, SequenceNode):
        return _several(lines, form)
    if lines is not None:
        pairs = _entries(lines, form)
        return None if pairs is None else paired(form, pairs)
    if "part" in typed:
        return shared(form, typed["part"], typed.get("whole", ""))
    one = typed.get("choice") or typed.get("amount") or typed.get("said")
    return short_value(form, one) if one else None


def _judged(value: Value | None) -> Answer | None:
    return None if value is None else Answer(Status.JUDGED, value)


def _proved(answer: Answer | None, node: Node, point: Point, desk: Desk) -> Answer | None:
    """Hold the answer against the rule and the point's leave to be skipped."""
    if answer is not None and answer.status is Status.NOT_APPLICABLE and not point.may_skip:
        desk.note(node, Problem("na_not_allowed", point=point.id))
        return None
    if answer is not None and answer.status is Status.CANNOT_JUDGE and not answer.reason:
        desk.note(node, Problem("reason_missing", known=", ".join(REASONS)))
        return None
    if answer is not None and answer.value is None:
        return answer
    try:
        point.rule.judge(point.full, answer.value if answer and answer.value else _NOTHING)
    except KnownError as error:
        desk.note(node, error.problem.at(point=point.id))
        return None
    return answer
