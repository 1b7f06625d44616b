# SPDX-License-Identifier: MPL-2.0
"""The points of a checklist as prose: what to look for, what is a fault, what is exempt, and by which rule."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication

from inspector.core.checklist import Checklist, Point, Section
from inspector.core.text import Text
from inspector.core.words import word
from inspector.ui.theme import Theme

MOST: Final = 150


class Prose:
    """Writes one checklist in a language, in the colours of a theme."""

    def __init__(self, checklist: Checklist, theme: Theme, language: str) -> None:
        """Keep the names the points refer to."""
        self._theme = theme
        self._language = language
        self._source = checklist.source.said(language)
        self._classes = {entry.id: entry.title.said(language) for entry in checklist.classes}
        self._trades = {entry.id: entry.title.said(language) for entry in checklist.trades}

    def source(self) -> str:
        """Write where the checklist comes from."""
        return f"<p class='q'>{escape(self._source)}</p>"

    def written(self, sections: Sequence[Section], sought: str) -> tuple[str, int]:
        """Write the points that hold all words sought, MOST of them; also how many were left out."""
        parts = sought.casefold().split()
        written: list[str] = []
        count = 0
        for section in sections:
            found = [point for point in section.walk() if all(part in self._heard(point) for part in parts)]
            shown = found[: max(0, MOST - count)]
            count += len(found)
            if shown:
                written.append(f"<h3>{escape(section.title.said(self._language))}</h3>")
                written.extend(self._point(point) for point in shown)
        return "".join(written), max(0, count - MOST)

    def dressed(self, written: str) -> str:
        """Put the theme's sizes and colours around what was written."""
        theme = self._theme
        return (
            f"<style>body {{ font-size: {theme.px(14)}px; }} h3 {{ font-size: {theme.px(16)}px; }}"
            f" .q {{ color: {theme.spelled('quiet')}; }} .l {{ color: {theme.spelled('lost')}; }}"
            f" p {{ margin: 4px 0 4px 0; line-height: 145%; }}</style>{written}"
        )

    def _point(self, point: Point) -> str:
        language = self._language
        facts = [self._classes.get(point.cls, ""), *(self._trades.get(trade, trade) for trade in point.trades)]
        facts.append("/".join(word(f"way.{way}", language) for way in point.ways))
        said = " · ".join(escape(fact) for fact in facts if fact)
        head = f"<p><b>{escape(point.id)}&nbsp;&nbsp;{escape(point.title.said(language))}</b></p>"
        rule = escape(point.rule.words(point.full).said(language))
        rows = [head, f"<p class='q'>{said} · {rule}</p>"]
        rows.append("<table cellspacing='0' cellpadding='3'>")
        rows += self._lines("i", QCoreApplication.translate("Prose", "Look for"), point.look_for)
        rows += self._lines("l", QCoreApplication.translate("Prose", "Fault"), point.faults)
        rows += self._lines("q", QCoreApplication.translate("Prose", "Exempt"), point.exemptions)
        return "".join(rows) + "</table><p></p>"

    def _lines(self, look: str, name: str, texts: Iterable[Text]) -> list[str]:
        said = "<br>".join(escape(one.said(self._language)) for one in texts)
        width = self._theme.px(72)
        return [f"<tr><td width='{width}' class='{look}'>{escape(name)}</td><td>{said}</td></tr>"] if said else []

    def _heard(self, point: Point) -> str:
        texts = (point.title, *point.look_for, *point.faults, *point.exemptions)
        return " ".join((point.id, *(said for one in texts for _, said in one.words))).casefold()
