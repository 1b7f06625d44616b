# SPDX-License-Identifier: MPL-2.0
"""Every value that is written reads back as it was, and nothing it does not know slips through."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.core.answers import Answer, Status, read_answer
from inspector.core.canonical import canonical, parse
from inspector.core.exports import Options, read_options
from inspector.core.findings import Finding, read_finding
from inspector.core.moments import Moment, read_moment
from inspector.core.photos import Photo, read_photo
from inspector.core.problems import KnownError
from inspector.core.reading import Reading
from inspector.core.rounds import CHANNELS, KINDS, Header, read_header
from inspector.core.sites import Site, Unit, read_site
from inspector.core.text import Text, read_text, text
from inspector.core.values import Amount, Choice, Counts, Occurrence, Share, read_value
from inspector.core.words import word
from tests.core.cases import PHOTO

FINDING = Finding("f1", "地面积水 <b>&", "3号门", ("ab" * 32,), ("东街街道",), "heap", ("repeat", "typical"))
SITE = Site("城东农贸市场", "s-1", "清源路1号", (Unit("东街街道"), Unit("市场监管局", "trade", "district")))
VALUES = [
    Choice("met"),
    Amount(Fraction(1, 3)),
    Counts(),
    Counts((Occurrence("a", 2, "1号门", ("ab" * 32,)),)),
    Share(3, 4),
]
WHOLE = Answer(
    Status.JUDGED, VALUES[0], "", "=1+1", "𠮷号楼", ("ab" * 32,), (FINDING,), Moment(1_763_260_000_123, -330)
)
CASES = [
    (FINDING, read_finding),
    (Finding("f2"), read_finding),
    (SITE, read_site),
    (Site("x"), read_site),
    (
        Header(
            SITE, "mock", "第二轮", "2026年11月", "press", ("王敏", "Zhou Lin"), "2026-11-16", "创建办", "一圈", "晴"
        ),
        read_header,
    ),
    (Header(Site("x")), read_header),
    (PHOTO, read_photo),
    (Photo("ab" * 32, "png", 1, 2, 3, "2026-11-16T10:00:00"), read_photo),
    (Moment(0, 0), read_moment),
    (Moment(1_763_260_000_123, 480), read_moment),
    (Moment(-1, -720), read_moment),
    (Options("en", "outside", 800, "0.1.0"), read_options),
    (text({"zh": "农贸市场", "en": "Wet market"}), read_text),
    (WHOLE, read_answer),
    (Answer(), read_answer),
    (Answer(Status.CANNOT_JUDGE, reason="weather"), read_answer),
    *((value, read_value) for value in VALUES),
]
NAMES = [f"{place}-{type(value).__name__}" for place, (value, _) in enumerate(CASES)]


def closed(read, reading):
    value = read(reading)
    reading.close()
    return value


@pytest.mark.parametrize(("value", "read"), CASES, ids=NAMES)
def test_a_value_reads_back_from_its_canonical_bytes(value, read):
    assert closed(read, Reading(parse(canonical(value.record())))) == value


@pytest.mark.parametrize(("value", "read"), [case for case in CASES if not isinstance(case[0], Text)])
def test_a_field_nobody_asked_for_is_refused(value, read):
    reading = Reading({**value.record(), "strange": 1})
    with pytest.raises(KnownError) as refused:
        closed(read, reading)
    assert refused.value.problem.facts["path"] == "/strange"


@pytest.mark.parametrize(("value", "read"), [case for case in CASES if case[0].record()])
def test_a_record_without_fields_is_refused_or_is_no_such_value(value, read):
    with pytest.raises(KnownError):
        read(Reading({}))


@pytest.mark.parametrize(
    "bad", [{"sha256": "../" * 21 + "x"}, {"sha256": "AB" * 32}, {"width": 0}, {"kind": "gif"}, {"size": -1}]
)
def test_a_photo_whose_entry_cannot_be_is_refused(bad):
    with pytest.raises(KnownError):
        read_photo(Reading({**PHOTO.record(), **bad}))


def test_empty_fields_are_left_out_of_the_record():
    assert Answer().record() == {"status": "unjudged"}
    assert Finding("f1").record() == {"id": "f1"}
    assert Header(Site("x")).record() == {"site": {"name": "x"}, "kind": "covert"}


def test_an_answer_lists_the_photos_of_point_findings_and_counts_each_once():
    counted = Counts((Occurrence("a", 1, photos=("3", "1")),))
    answer = Answer(Status.JUDGED, counted, photos=("1",), findings=(Finding("f", photos=("2", "1")),))
    assert answer.every_photo() == ("1", "2", "3")


def test_every_kind_of_round_and_every_channel_has_a_word():
    assert all(word(f"round.{kind}", "zh") != word(f"round.{kind}", "en") for kind in KINDS)
    assert all(word(f"channel.{channel}", "zh") for channel in CHANNELS)
