# SPDX-License-Identifier: MPL-2.0
"""Open a 5,000-point checklist, every check included, beside libyaml's own loader on the same bytes."""

from collections.abc import Collection, Iterator
from pathlib import Path

import yaml

from inspector.core.checklist import Checklist
from inspector.files.checklist_yaml import load_checklist
from tests.bench.measure import Measured, seconds, side_by_side

SHORT = ("id", "title", "full", "rule", "class", "trades", "ways", "stop", "faults")
SHEET = Path(__file__).resolve().parents[2] / "checklists" / "cn-market.yaml"


def opened(data: bytes) -> Checklist:
    """Load a checklist that must be sound."""
    checklist, problems = load_checklist(data)
    if checklist is None:
        raise RuntimeError(problems[:3])
    return checklist


def long_sheet(points: int, fields: Collection[str] = ()) -> bytes:
    """Make a checklist of that many points out of the shipped market sheet, with these fields of a point, or all."""
    sheet = yaml.safe_load(SHEET.read_text("utf-8"))
    kinds = [(section["id"], section["title"], point) for section in sheet["sections"] for point in section["points"]]
    sections: list[dict[str, object]] = []
    for start in range(0, points, 50):
        chosen = [kinds[number % len(kinds)] for number in range(start, min(start + 50, points))]
        bare = [_bare(point, fields) for _, _, point in chosen]
        made = [{**point, "id": str(start + place + 1)} for place, point in enumerate(bare)]
        sections.append({"id": f"part-{start // 50 + 1}", "title": chosen[0][1], "points": made})
    whole = {**sheet, "id": "long-sheet", "sections": sections}
    return yaml.dump(whole, Dumper=Plain, allow_unicode=True, sort_keys=False).encode()


def _bare(point: dict[str, object], fields: Collection[str]) -> dict[str, object]:
    """A point with these fields, or all; what stands once in a checklist cannot be repeated."""
    return {key: said for key, said in point.items() if key != "shared" and (not fields or key in fields)}


class Plain(yaml.CSafeDumper):
    """Writes every value out: no anchors."""

    def ignore_aliases(self, _: object) -> bool:
        """Repeat what is the same."""
        return True


def measure() -> Iterator[Measured]:
    """Measure 5,000 points against the budget and say what 20,000 take."""
    data = long_sheet(5000)
    ours, baseline = side_by_side(lambda: opened(data), lambda: yaml.load(data, yaml.CSafeLoader), 5)
    longer = long_sheet(20000, SHORT)
    remark = f"20,000 points of short text open in {seconds(lambda: opened(longer)):.1f} s"
    yield Measured("open and check 5,000 points", ours, baseline, "≤ 3×", ours <= 3 * baseline, remark)
