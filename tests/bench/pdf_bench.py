# SPDX-License-Identifier: MPL-2.0
"""The PDF of 300 points and 50 photos beside a bare canvas told the same drawing operations; the proof apart."""

import hashlib
import io
import random
from collections.abc import Iterator, Mapping, Sequence

from inspector.app.proving import prove_pdf
from inspector.core.checklist import Checklist
from inspector.core.exports import Options
from inspector.core.rules.rule import Buttons, Counters, NumberField
from inspector.core.scorecard import Scorecard
from inspector.core.values import Amount, Choice, Counts, Occurrence, Share, Value
from inspector.reports.fonts import FACES, font
from inspector.reports.pdf.layout import lay_out
from inspector.reports.pdf.look import rgb
from inspector.reports.pdf.ops import HEIGHT, WIDTH, Area, Image, Line, Op, Words
from inspector.reports.pdf.photo_stream import place_photo
from inspector.reports.pdf_writing import copies_held, write_pdf
from inspector.reports.scorecard_blocks import scorecard_paper
from tests.bench import long_visit
from tests.bench.measure import Measured, side_by_side

POINTS = 300
PHOTOS = 50


def noise(number: int) -> bytes:
    """Make a JPEG of the size a phone's copy has (about 1600 × 1200), different for each number."""
    from PIL import Image as Pictures

    dots = random.Random(number).randbytes(100 * 75 * 3)  # noqa: S311 - a picture, not a secret
    stream = io.BytesIO()
    Pictures.frombytes("RGB", (100, 75), dots).resize((1600, 1200)).save(stream, "JPEG", quality=80)
    return stream.getvalue()


def lost(form: object) -> Value:
    """Answer any form badly."""
    if isinstance(form, Buttons):
        return Choice(form.options[-1].code)
    if isinstance(form, Counters):
        return Counts((Occurrence(form.lines[0].id, 1),))
    return Amount(form.least) if isinstance(form, NumberField) else Share(0, max(1, getattr(form, "whole", 1)))


def card(pictures: Mapping[str, bytes]) -> tuple[Scorecard, Checklist]:
    """Judge every point of a long sheet, every sixth with a problem and a picture."""
    checklist = long_visit.long_checklist(POINTS)
    with long_visit.hall() as hall:
        session = hall.enter(hall.begin([checklist], long_visit.HEADER))
        waiting = list(pictures.values())
        for place, point in enumerate(checklist.points()):
            key = (session.active, point.id)
            session.judge(key, lost(point.rule.form(point.full)))
            if place % 6 == 0:
                finding, _ = session.add_finding(key, "通道积水约2平方米，地漏堵塞。", "水产区7号摊位前")
                session.add_photo(key, waiting.pop(), finding.id)
        session.seal()
        session.settle()
        return session.scorecard(), checklist


def replay(pages: Sequence[Sequence[Op]], copies: Mapping[str, bytes]) -> bytes:
    """Tell a bare canvas the same words, lines, areas and pictures; these pass through as they are, as in ours."""
    from reportlab.pdfgen.canvas import Canvas

    for face in FACES:
        font(face)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(WIDTH, HEIGHT), pageCompression=1, invariant=1)
    for page in pages:
        for op in page:
            if isinstance(op, Words):
                canvas.setFillColorRGB(*rgb(op.ink))
                canvas.setFont(op.face, op.size)
                canvas.drawString(op.x, HEIGHT - op.y, op.text)
            elif isinstance(op, Line):
                canvas.setStrokeColorRGB(*rgb(op.ink))
                canvas.setLineWidth(op.weight)
                canvas.line(op.x, HEIGHT - op.y, op.x2, HEIGHT - op.y2)
            elif isinstance(op, Area):
                canvas.setFillColorRGB(*rgb(op.ink))
                canvas.rect(op.x, HEIGHT - op.y - op.height, op.width, op.height, stroke=0, fill=1)
            elif isinstance(op, Image):
                spot = (op.x, HEIGHT - op.y - op.height, op.width, op.height)
                place_photo(canvas, op.photo, copies[op.photo], spot)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def measure() -> Iterator[Measured]:
    """Measure the writing and, apart, the proof."""
    pictures = {hashlib.sha256(data).hexdigest(): data for data in map(noise, range(PHOTOS))}
    made, checklist = card(pictures)
    checklists, options = {checklist.digest(): checklist}, Options(release="0.1.0")
    copies = {photo.sha256: pictures[photo.sha256] for photo in made.photos}
    pages = lay_out(scorecard_paper(made, checklists, options, copies_held(copies))).pages
    ours, baseline = side_by_side(
        lambda: write_pdf(made, checklists, options, copies), lambda: replay(pages, copies), 5
    )
    remark = f"{len(pages)} pages, {sum(map(len, copies.values())) >> 20} MB of pictures"
    yield Measured(f"PDF of {POINTS} points, {PHOTOS} photos", ours, baseline, "≤ 1.3×", ours <= 1.3 * baseline, remark)
    data = write_pdf(made, checklists, options, copies)
    proof, replayed = side_by_side(lambda: prove_pdf(data, resaved=False), lambda: replay(pages, copies), 5)
    yield Measured("its proof: text, pictures, attachments", proof, replayed, "≤ 1×", proof <= replayed)
