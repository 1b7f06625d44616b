# SPDX-License-Identifier: MPL-2.0
"""Results of visits rolled up from a shell."""

from __future__ import annotations

from pathlib import Path

ROUND = """
format: 1
policies: {missing: peers, least_sites: 2, types: [{id: 市场, weight: 60}, {id: 街道, weight: 40}]}
results:
  - {area: 全区, unit: 城东街道, site_type: 市场, site: 东市场, earned: 80, possible: 100}
  - {area: 全区, unit: 城东街道, site_type: 街道, site: 东大街, earned: 45, possible: 90}
  - {area: 全区, unit: 城西街道, site_type: 市场, site: 西市场, earned: 90, possible: 100}
"""


def test_units_and_areas_come_with_their_policies_and_reasons(shell, tmp_path: Path):
    path = tmp_path / "round.yaml"
    path.write_text(ROUND, "utf-8")
    said = shell("roll-up", path, "--json").value()
    assert [(one["name"], one["percent"], one["ranks"]) for one in said["units"]] == [
        ("城东街道", "68.00", True),
        ("城西街道", "74.00", False),
    ]
    assert said["areas"][0]["exact"] == "71"
    assert said["policies"]["missing"] == "peers"
    text = shell("roll-up", path, "--explain", "--lang", "zh").out
    assert "缺项：取同级平均" in text
    assert "样本不足，不参与排名" in text


def test_a_result_that_cannot_be_is_named(shell, tmp_path: Path):
    path = tmp_path / "round.yaml"
    path.write_text("results:\n  - {unit: a, site: b, earned: 5, possible: 4}\n", "utf-8")
    said = shell("roll-up", path, "--lang", "en")
    assert said.code == 1
    assert "between 0 and the points possible" in said.err
