# SPDX-License-Identifier: MPL-2.0
"""A round (测评轮次), the channel that sends it, and the header of one visit."""

from dataclasses import dataclass
from typing import Final, NewType

from inspector.core.canonical import Json
from inspector.core.reading import Reading
from inspector.core.sites import Site, read_site
from inspector.core.sitting import Sitting, read_sitting

VisitId = NewType("VisitId", str)

KINDS: Final = ("self_check", "covert", "open", "cross_check", "mock", "official", "recheck", "drill")
CHANNELS: Final = ("leaders", "two_offices", "creation_office", "discipline", "press", "citizens")
STATES: Final = ("closed", "rebuilding", "fenced", "withdrawn", "refused")
"""What keeps a site from being judged: 停业, 拆改, 围挡, 点位撤销, 拒检."""

REFUSALS: Final = ("excluded", "zero")
"""What a refused site counts: it is left out, or 0; a printed setting of the round."""


@dataclass(frozen=True, slots=True)
class Header:
    """The head of a visit: site, round (kind, title, period), channel, inspectors by name, date seen, office, route.

    `date` is the local day `2026-11-16`; empty texts are left out of the record. `round` is the id of the office's
    round; `state` says what kept the site from being judged (STATES), `refusal` what a refused site counts. A card of a
    drill has a `sitting`, and no other card has one.
    """

    site: Site
    kind: str = "covert"
    title: str = ""
    period: str = ""
    channel: str = ""
    inspectors: tuple[str, ...] = ()
    date: str = ""
    office: str = ""
    route: str = ""
    remark: str = ""
    round: str = ""
    state: str = ""
    refusal: str = ""
    sitting: Sitting | None = None

    def record(self) -> dict[str, Json]:
        """Give the canonical form."""
        value: dict[str, Json] = {"site": self.site.record(), "kind": self.kind}
        words = {
            "title": self.title,
            "period": self.period,
            "channel": self.channel,
            "date": self.date,
            "office": self.office,
            "route": self.route,
            "remark": self.remark,
            "round": self.round,
            "state": self.state,
            "refusal": self.refusal,
        }
        value |= {key: said for key, said in words.items() if said}
        if self.inspectors:
            value["inspectors"] = self.inspectors
        if self.sitting is not None:
            value["sitting"] = self.sitting.record()
        return value


def read_header(reading: Reading) -> Header:
    """Read a header from its canonical form."""
    header = Header(
        reading.part("site", read_site),
        reading.member("kind", KINDS),
        reading.text("title", ""),
        reading.text("period", ""),
        reading.member("channel", ("", *CHANNELS), ""),
        reading.texts("inspectors"),
        reading.text("date", ""),
        reading.text("office", ""),
        reading.text("route", ""),
        reading.text("remark", ""),
        reading.text("round", ""),
        reading.member("state", ("", *STATES), ""),
        reading.member("refusal", ("", *REFUSALS), ""),
        reading.maybe("sitting", read_sitting),
    )
    if header.sitting is not None and header.kind != "drill":
        raise reading.fault("sitting", "kind")
    return header
