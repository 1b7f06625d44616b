# SPDX-License-Identifier: MPL-2.0
"""Marking a photo: the copy stands in its place, the original stays, and the marks can be changed later."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from inspector.app.dossier import dossier_of_visit, outside_dossier
from inspector.app.exporting import options_for
from inspector.app.marking import drawn, original_of, strokes_of
from inspector.app.sealing import seal_visit
from inspector.core.answers import Status
from inspector.core.checklist import PointId
from inspector.core.copies import Stroke
from inspector.core.problems import KnownError
from tests.app.halls import begun

ARROW = Stroke("arrow", 1000, 1000, 9000, 9000)
BLUR = Stroke("blur", 2000, 2000, 6000, 6000)


@pytest.fixture
def linked(hall):
    """A visit with one photo at its first point, and the photo's hash."""
    session = hall.enter(begun(hall))
    out = io.BytesIO()
    Image.effect_noise((120, 80), 90).save(out, "PNG")
    photo, _ = session.add_photo((session.active, PointId("1")), out.getvalue())
    return session, photo.sha256


def test_the_drawn_copy_stands_in_the_photos_place_and_knows_its_original(hall, linked):
    session, sha256 = linked
    session.annotate(sha256, drawn(hall, sha256, [ARROW]), [ARROW])
    (copy,) = session.answer((session.active, PointId("1"))).photos
    assert copy != sha256
    assert (original_of(session, copy), strokes_of(session, copy)) == (sha256, (ARROW,))
    assert hall.workspace.photos.have(sha256)


def test_marks_are_changed_on_the_original_not_on_the_copy(hall, linked):
    session, sha256 = linked
    session.annotate(sha256, drawn(hall, sha256, [ARROW]), [ARROW])
    (copy,) = session.answer((session.active, PointId("1"))).photos
    session.annotate(copy, drawn(hall, original_of(session, copy), [BLUR]), [BLUR])
    (newer,) = session.answer((session.active, PointId("1"))).photos
    assert (original_of(session, newer), strokes_of(session, newer)) == (sha256, (BLUR,))


def test_one_undo_brings_the_original_back(hall, linked):
    session, sha256 = linked
    session.annotate(sha256, drawn(hall, sha256, [ARROW]), [ARROW])
    session.undo()
    assert session.answer((session.active, PointId("1"))).photos == (sha256,)


def test_a_photo_without_marks_is_its_own_original(linked):
    session, sha256 = linked
    assert (original_of(session, sha256), strokes_of(session, sha256)) == (sha256, ())


def test_words_that_say_nothing_are_refused(hall, linked):
    _, sha256 = linked
    with pytest.raises(KnownError) as refused:
        drawn(hall, sha256, [Stroke("text", 100, 100, 100, 100, "  ")])
    assert refused.value.problem.code == "mark_worded"


def test_a_covered_photo_put_to_another_point_goes_there_covered(hall, linked):
    session, sha256 = linked
    session.annotate(sha256, drawn(hall, sha256, [BLUR]), [BLUR])
    copy = session.answer((session.active, PointId("1"))).photos
    session.link_photo((session.active, PointId("3")), sha256)
    assert session.answer((session.active, PointId("3"))).photos == copy


def test_no_uncovered_photo_goes_outside_where_its_covered_copy_is_shown(hall, linked):
    session, sha256 = linked
    session.link_photo((session.active, PointId("3")), sha256)
    session.annotate(sha256, drawn(hall, sha256, [BLUR]), [BLUR])
    (copy,) = session.answer((session.active, PointId("1"))).photos
    third = (session.active, PointId("3"))
    session.adopt(third, replace(session.answer(third), status=Status.CANNOT_JUDGE, photos=(sha256, copy)))
    seal_visit(session)
    dossier = outside_dossier(dossier_of_visit(hall.workspace, session.id), options_for("zh", "outside"))
    answers = dossier.card.visit().answers
    assert (len(dossier.card.photos), len({one.photos for one in answers.values() if one.photos})) == (1, 1)
