# SPDX-License-Identifier: MPL-2.0
"""The text of a scorecard's pages as another reader finds it; `python -m tests.reports.pdf.golden` keeps it anew."""

from pathlib import Path

from inspector.files.pdf_reading import read_pdf_text
from inspector.reports.pdf_writing import write_pdf
from tests.reports.sample_card import sample

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "pdf"


def golden_text(language: str, sheet: str) -> str:
    """Give the pages' text, a rule between pages."""
    made = sample(language, sheet)
    pages = read_pdf_text(write_pdf(made.card, made.checklists, made.options, made.photos))
    tidy = ["\n".join(line.rstrip() for line in page.replace("\r\n", "\n").split("\n")) for page in pages]
    return "\n--------\n".join(tidy) + "\n"


def main() -> None:
    """Keep all of them."""
    for language in ("zh", "en"):
        for sheet in ("operation", "deduction"):
            file = GOLDEN / f"scorecard-{sheet}-{language}.txt"
            file.write_text(golden_text(language, sheet), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
