# SPDX-License-Identifier: MPL-2.0
"""A site keeps its id when the office's list comes again, whatever the list has changed about it."""

from __future__ import annotations

from inspector.app.register_ids import with_ids
from inspector.core.sites import Site, Unit
from inspector.files.register_reading import SiteRow


def site(name: str, address: str = "", kind: str = "公园", street: str = "城东街道") -> Site:
    """A site without an id."""
    units = (Unit(street, "area", "street"),) if street else ()
    return Site(name, address=address, type=kind, units=units)


def listed(*sites: Site, known: tuple[Site, ...] = ()) -> tuple[Site, ...]:
    """The sites of a list with their ids."""
    return with_ids([SiteRow(one, "点位", row) for row, one in enumerate(sites, 2)], known)[0]


def test_a_changed_address_keeps_the_id():
    before = listed(site("人民公园", "解放路1号"), site("文化公园", "解放路2号"))
    after = listed(site("文化公园", "人民路2号"), site("人民公园", "人民路1号"), known=before)
    assert [one.id for one in after] == [before[1].id, before[0].id]


def test_two_sites_of_one_name_and_street_keep_their_ids_when_the_rows_are_sorted_otherwise():
    before = listed(site("公厕", "东门"), site("公厕", "西门"))
    assert len({one.id for one in before}) == 2
    assert listed(site("公厕", "西门"), site("公厕", "东门"), known=before) == (before[1], before[0])


def test_of_two_sites_of_one_name_the_one_whose_address_changed_is_found_by_what_is_left():
    before = listed(site("公厕", "东门"), site("公厕", "西门"))
    after = listed(site("公厕", "北门"), site("公厕", "东门"), known=before)
    assert [one.id for one in after] == [before[1].id, before[0].id]


def test_a_list_without_types_or_streets_finds_its_sites_again():
    before = listed(site("人民公园", "解放路1号"), site("人民公园", "城西路1号", street="城西街道"))
    after = listed(site("人民公园", kind=""), site("人民公园", kind="", street="城西街道"), known=before)
    assert [one.id for one in after] == [one.id for one in before]
    assert listed(site("文化公园", street=""), known=listed(site("文化公园")))[0].id == listed(site("文化公园"))[0].id


def test_the_offices_own_number_stays_when_a_later_list_has_none():
    (known,) = listed(Site("人民公园", id="G-7", type="公园"))
    assert listed(site("人民公园", street=""), known=(known,))[0].id == "G-7"


def test_what_may_be_either_of_two_sites_is_a_new_one_and_takes_the_words_of_none():
    before = listed(site("公厕", "东门"), site("公厕", "西门"))
    (after,) = listed(site("公厕", "北门"), known=before)
    assert after.id not in {one.id for one in before}


def test_a_site_of_another_street_is_another_site():
    before = listed(site("人民公园"))
    assert listed(site("人民公园", street="城西街道"), known=before)[0].id != before[0].id


def test_the_same_row_twice_is_one_site_and_said():
    row = site("人民公园", "解放路1号")
    sites, problems = with_ids([SiteRow(row, "点位", 2), SiteRow(row, "点位", 3)], listed(row))
    assert (sites, [problem.code for problem in problems]) == (listed(row), ["hint_register_same"])
