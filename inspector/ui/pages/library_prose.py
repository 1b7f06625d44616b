# SPDX-License-Identifier: MPL-2.0
"""The points of a checklist as prose: what to look for, what is a fault, what is exempt, by which rule, and when."""

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication

from inspector.core.checklist import Checklist, Point, Section
from inspector.core.condition_words import asked_when
from inspector.core.exact import show_short
from inspector.core.phrases import Phrase
from inspector.core.text import Text
from inspector.core.watch_words import asked_said
from inspector.core.words import word
from inspector.ui.theme import Theme

MOST: Final = 150
_LOCAL: Final = re.compile(r"〔[^〔〕]*〕|\[[^\[\]]*\]")


class Prose:
    """Writes one checklist in a language, in the colours of a theme."""

    def __init__(self, checklist: Checklist, theme: Theme, language: str) -> None:
        """Keep the names the points refer to."""
        self._theme = theme
        self._language = language
        self._points = checklist.by_id()
        lists = (checklist.classes, checklist.trades, checklist.stops, checklist.severities, checklist.indicators)
        self._names = [{entry.id: entry.title.said(language) for entry in entries} for entries in lists]

    def written(self, sections: Sequence[Section], sought: str) -> tuple[str, int]:
        """Write the points that hold all words sought, MOST of them; also how many were left out."""
        parts = sought.casefold().split()
        written: list[str] = []
        count = 0
        for section in sections:
            for inner, depth in _deep(section):
                found = [point for point in inner.points if all(part in heard(point) for part in parts)]
                shown = found[: max(0, MOST - count)]
                count += len(found)
                if shown or (not parts and count < MOST):
                    written.append(self._heading(inner, depth))
                    written.extend(self._point(point) for point in shown)
        return "".join(written), max(0, count - MOST)

    def dressed(self, written: str) -> str:
        """Put the theme's sizes and colours around what was written."""
        return dressed(self._theme, written)

    def marked(self, text: Text) -> str:
        """Say words with their local numbers lit."""
        return marked(text.said(self._language))

    def _heading(self, section: Section, depth: int) -> str:
        language, size = self._language, self._theme.px(max(14, 18 - 2 * depth))
        facts = [show_short(section.inside())] if section.points else []
        numbers = {"worth": section.worth, "cap": section.cap}
        facts += [
            Phrase(f"section.{key}", **{key: number}).said(language)
            for key, number in numbers.items()
            if number is not None
        ]
        if section.bonus:
            facts.append(Phrase("section.bonus").said(language))
        if section.missing:
            facts.append(Phrase("section.missing", policy=Phrase(f"missing.{section.missing}")).said(language))
        if section.when is not None:
            facts.append(asked_when((section.when,), self._points, language))
        if section.points:
            facts[0] = QCoreApplication.translate("Prose", "{n} points, {full} in all").format(
                n=len(section.points), full=facts[0]
            )
        title = f"<h3 style='font-size:{size}px'>{self.marked(section.title)}</h3>"
        return title + (f"<p class='q'>{' · '.join(escape(fact) for fact in facts)}</p>" if facts else "")

    def _point(self, point: Point) -> str:
        rule = escape(point.rule.words(point.full).said(self._language))
        said = " · ".join(escape(fact) for fact in self._facts(point) if fact)
        attempt = escape(QCoreApplication.translate("Prose", "Try it"))
        rows = [
            f"<p><a name='{escape(point.id)}'></a><b>{escape(point.id)}&nbsp;&nbsp;{self.marked(point.title)}</b></p>",
            f"<p class='q'>{said}</p><p>{rule}&nbsp;&nbsp; <a href='try:{escape(point.id)}'>{attempt}</a></p>",
        ]
        if point.when is not None:
            rows.append(f"<p class='w'>{escape(asked_when((point.when,), self._points, self._language))}</p>")
        rows.append("<table cellspacing='0' cellpadding='3'>")
        rows += self._lines("i", QCoreApplication.translate("Prose", "Look for"), point.look_for)
        rows += self._lines("l", QCoreApplication.translate("Prose", "Fault"), point.faults)
        rows += self._lines("q", QCoreApplication.translate("Prose", "Exempt"), point.exemptions)
        photos = [evidence.title for evidence in point.evidence]
        rows += self._lines("i", QCoreApplication.translate("Prose", "Photos"), photos)
        return "".join(rows) + "</table><p></p>"

    def _facts(self, point: Point) -> list[str]:
        classes, trades, stops, severities, indicators = self._names
        facts = [classes.get(point.cls, ""), severities.get(point.severity, "")]
        facts += [trades.get(trade, trade) for trade in point.trades]
        facts.append("/".join(word(f"way.{way}", self._language) for way in point.ways))
        methods = () if point.methods == ("onsite",) else point.methods
        facts += [word(f"method.{method}", self._language) for method in methods]
        facts += [asked_said(point, self._language), stops.get(point.stop, ""), indicators.get(point.indicator, "")]
        facts.append(QCoreApplication.translate("Prose", "may be not applicable") if point.may_skip else "")
        facts.append(QCoreApplication.translate("Prose", "shared with other checklists") if point.shared else "")
        return facts

    def _lines(self, look: str, name: str, texts: Iterable[Text]) -> list[str]:
        said = "<br>".join(self.marked(one) for one in texts)
        width = self._theme.px(72)
        return [f"<tr><td width='{width}' class='{look}'>{escape(name)}</td><td>{said}</td></tr>"] if said else []


def marked(words: str) -> str:
    """Escape words and light the local numbers in them."""
    return _LOCAL.sub(_lit, escape(words))


def _lit(found: re.Match[str]) -> str:
    return f"<span class='n'>{found[0]}</span>"


def heard(point: Point) -> str:
    """Give the words of a point as they are searched."""
    texts = (point.title, *point.look_for, *point.faults, *point.exemptions)
    return " ".join((point.id, *(said for one in texts for _, said in one.words))).casefold()


def dressed(theme: Theme, written: str) -> str:
    """Put a theme's sizes and colours around what was written."""
    classes = {"q": "quiet", "l": "lost", "w": "warning", "m": "met"}
    rules = "".join(f" .{name} {{ color: {theme.spelled(meaning)}; }}" for name, meaning in classes.items())
    lit = f"color: {theme.spelled('accent')}; background-color: {theme.spelled('accent_soft')};"
    gone = f"background-color: {theme.spelled('lost_soft')}; text-decoration: line-through;"
    come = f"background-color: {theme.spelled('met_soft')}; font-weight: bold;"
    return (
        f"<style>body {{ font-size: {theme.px(14)}px; }} h2 {{ font-size: {theme.px(20)}px; }}"
        f" h3 {{ font-size: {theme.px(16)}px; }}{rules} .n {{ {lit} }} .gone {{ {gone} }} .come {{ {come} }}"
        f" a {{ color: {theme.spelled('accent')}; }}"
        f" p {{ margin: 4px 0 4px 0; line-height: 145%; }}</style>{written}"
    )


def _deep(section: Section, depth: int = 0) -> Iterable[tuple[Section, int]]:
    yield section, depth
    for child in section.sections:
        yield from _deep(child, depth + 1)
