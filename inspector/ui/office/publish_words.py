# SPDX-License-Identifier: MPL-2.0
"""The words of publishing: the papers there are, and the fields of a template."""

from collections.abc import Mapping

from PySide6.QtCore import QObject


class PublishWords(QObject):
    """Says them in the language spoken now."""

    def papers(self) -> Mapping[str, str]:
        """Name the papers, in the order they are made."""
        return {
            "bulletin_docx": self.tr("Bulletin (DOCX)"),
            "bulletin_pdf": self.tr("Bulletin (PDF)"),
            "bulletin_xlsx": self.tr("Bulletin (workbook)"),
            "report_pdf": self.tr("Report (PDF)"),
            "report_xlsx": self.tr("Report (workbook)"),
            "summary": self.tr("Summary of the inspection"),
            "deadlines": self.tr("List of deadlines"),
            "typical": self.tr("Pictures of typical problems"),
            "units": self.tr("An outside edition for each unit"),
            "answers_csv": self.tr("All answers (CSV)"),
            "answers_xlsx": self.tr("All answers (workbook)"),
        }

    def fields(self) -> Mapping[str, str]:
        """Name the fields of a template."""
        return {
            "office": self.tr("Name of the office at the head"),
            "title": self.tr("Title"),
            "numbering": self.tr("Number of the paper"),
            "issue_numbering": self.tr("Number of the issue"),
            "addressed": self.tr("Addressed to"),
            "copied": self.tr("Copied to"),
            "signed": self.tr("Signed"),
            "signer": self.tr("Issued by (person)"),
            "contact": self.tr("Contact"),
            "demands": self.tr("What is demanded, a line each"),
            "deadlines": self.tr("Hours until a problem is put right"),
            "most_problems": self.tr("Problems listed a unit at most (0: all)"),
            "most_photos": self.tr("Pictures in annex 3 at most"),
            "language": self.tr("Language of the papers"),
            "emblem": self.tr("Emblem"),
        }

    def faces(self) -> Mapping[str, str]:
        """Name the faces of an official paper."""
        return {
            "emblem": self.tr("Face of the head"),
            "title": self.tr("Face of the title"),
            "heading": self.tr("Face of headings"),
            "subheading": self.tr("Face of subheadings"),
            "body": self.tr("Face of the text"),
            "table": self.tr("Face of tables"),
            "latin": self.tr("Face of digits"),
        }

    def hints(self) -> Mapping[str, str]:
        """Say what may be typed."""
        return {
            "numbering": "〔{year}〕{n}号",
            "issue_numbering": "第{n}期",
            "deadlines": "critical 24, major 72, 120",
            "most_problems": "20",
            "most_photos": "12",
        }

    def languages(self) -> tuple[tuple[str, str], ...]:
        """Name the languages of papers."""
        return (("zh", "中文"), ("en", "English"))
