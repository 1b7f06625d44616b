# SPDX-License-Identifier: MPL-2.0
"""Putting a report of the office on disk: written, sealed, opened again and proved; only then it has its name."""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from inspector.app.exporting import UNPROVED, Exported, Target, measured, put_in_place, unproved
from inspector.app.proving import content_of
from inspector.app.trust import Keys
from inspector.app.verifying import verify
from inspector.disk.atomic import make_folder, write_whole
from inspector.disk.seal import sealed

if TYPE_CHECKING:
    from inspector.reports.office.report import Report


def write_report(
    report: "Report",
    copies: Mapping[str, bytes],
    targets: Sequence[Target],
    keys: Keys,
    told: Callable[[str, Target], None] | None = None,
) -> tuple[Exported, ...]:
    """Write a report as PDF and workbook, as asked; `copies` are the photos its paper names, upright JPEG.

    `told` hears each step (`write`, `prove`) before it begins. A file takes its name only after its proof. Raises
    KnownError `export_unproved` (the file is kept as `….failed`), or what the disk raises.
    """
    return tuple(_written(report, copies, target, keys, told or _unheard) for target in targets)


def report_bytes(report: "Report", copies: Mapping[str, bytes], form: str) -> bytes:
    """Write a report in one format, unsealed."""
    if form == "pdf":
        from inspector.reports.office.report_pdf import write_report_pdf

        return write_report_pdf(report, copies)
    from inspector.reports.office.report_workbook import write_report_workbook

    return write_report_workbook(report, copies)


def sealed_report(report: "Report", copies: Mapping[str, bytes], form: str, keys: Keys) -> bytes:
    """Write a report in one format and seal it."""
    data = report_bytes(report, copies, form)
    return sealed(
        data,
        form=form,
        edition=report.options.edition,
        card=report.digest(),
        content=content_of(form, data),
        key=bytes.fromhex(keys.public()),
        sign=keys.sign,
    )


def _written(
    report: "Report", copies: Mapping[str, bytes], target: Target, keys: Keys, told: Callable[[str, Target], None]
) -> Exported:
    aside = target.path.with_name(target.path.name + UNPROVED)
    told("write", target)
    start = time.perf_counter()
    make_folder(target.path.parent)
    try:
        write_whole(aside, sealed_report(report, copies, target.format, keys))
        put = time.perf_counter()
        told("prove", target)
        digest, size = measured(aside)
        verdict = verify(aside, keys, name=target.path.name, anew=False)
        if not (verdict.stands and verdict.card == report.digest() and verdict.format == target.format):
            raise unproved(aside, target.path, verdict)
        put_in_place(aside, target.path)
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
    return Exported(
        path=target.path,
        format=target.format,
        edition=report.options.edition,
        card=report.digest(),
        sha256=digest,
        size=size,
        writing=put - start,
        proving=time.perf_counter() - put,
        verdict=verdict,
    )


def _unheard(step: str, target: Target) -> None:
    """Nobody listens."""
