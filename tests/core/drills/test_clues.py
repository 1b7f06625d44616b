# SPDX-License-Identifier: MPL-2.0
"""Clues a drill gives by itself."""

from dataclasses import replace

import pytest

from inspector.core.drills.clues import pictures_tell
from inspector.core.drills.drill import Scene
from tests.core.drills.signs import Signs, drilled

PHOTO = "ab" * 32


def pictured(made: Signs, *places: int) -> Signs:
    """The same drill with a picture at these questions of its first site."""
    site = made.drill.sites[0]
    scenes = tuple(Scene(photos=(PHOTO,), checklist=site.asked[one][0], point=site.asked[one][1]) for one in places)
    return replace(made, drill=replace(made.drill, sites=(replace(site, scenes=scenes),)))


@pytest.mark.parametrize(
    ("places", "tells"),
    [((0, 1), True), ((0, 1, 2), False), ((0,), False), ((), False), ((0, 1, 2, 3, 4), False)],
    ids=["at faults alone", "at a sound one too", "at one alone", "at none", "at all"],
)
def test_pictures_tell_where_they_stand_at_faults_alone(places, tells):
    made = pictured(drilled("00111"), *places)
    assert pictures_tell(made.drill, made.key, made.sheets) is tells


def test_a_picture_of_the_whole_site_tells_nothing():
    made = drilled("00111")
    drill = replace(made.drill, sites=(replace(made.drill.sites[0], scenes=(Scene(photos=(PHOTO,)),)),))
    assert not pictures_tell(drill, made.key, made.sheets)


def test_without_sound_questions_there_is_nothing_to_tell_apart():
    made = pictured(drilled("000"), 0, 1)
    assert not pictures_tell(made.drill, made.key, made.sheets)
