# SPDX-License-Identifier: MPL-2.0
"""The whole of a checklist as prose: source and standing, rules over the whole, plan, roll-up, local numbers."""

from collections.abc import Iterable
from html import escape
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.core.checklist import Checklist
from inspector.core.exact import show_short
from inspector.core.phrases import Phrase
from inspector.core.text import NO_WORDS, Text, text
from inspector.ui.pages.library_prose import marked

_NAMES: Final = {
    "route": QT_TRANSLATE_NOOP("WholeProse", "Route"),
    "rules": QT_TRANSLATE_NOOP("WholeProse", "Rules over the whole"),
    "grades": QT_TRANSLATE_NOOP("WholeProse", "Grades"),
    "plan": QT_TRANSLATE_NOOP("WholeProse", "Sampling plan"),
    "policies": QT_TRANSLATE_NOOP("WholeProse", "Roll-up"),
    "parameters": QT_TRANSLATE_NOOP("WholeProse", "Local numbers"),
    "grade": QT_TRANSLATE_NOOP("WholeProse", "{title}: {least} % or more"),
    "sites": QT_TRANSLATE_NOOP("WholeProse", "{kind}, {stratum}: {n} sites or more"),
}


class Titles:
    """The words of severities, sections and points by id, as rules over the whole ask for them."""

    def __init__(self, checklist: Checklist) -> None:
        """Read them once."""
        self._words: dict[str, Text] = {entry.id: entry.title for entry in checklist.severities}
        self._words |= {section.id: section.title for section in checklist.every_section()}
        self._words |= {str(point.id): point.title for point in checklist.points()}

    def __call__(self, name: str) -> Text:
        """Give the words of one; none for an id that is not there."""
        return self._words.get(name, NO_WORDS)


class WholeProse:
    """Writes what stands above the points, in a language."""

    def __init__(self, checklist: Checklist, language: str) -> None:
        """Take the checklist."""
        self._checklist = checklist
        self._language = language
        self._titles = Titles(checklist)

    def written(self) -> str:
        """Write it all; parts the checklist does not have are left out."""
        checklist = self._checklist
        parts = [f"<p class='q'>{marked(checklist.source.said(self._language))}</p>"]
        if checklist.route.words:
            parts.append(self._part(self._word("route"), [marked(checklist.route.said(self._language))]))
        parts.append(self._part(self._word("rules"), self._rules()))
        parts.append(self._part(self._word("grades"), self._grades()))
        parts.append(self._part(self._word("plan"), self._plan()))
        policies = checklist.policies.words() if checklist.policies is not None else ()
        parts.append(self._part(self._word("policies"), [escape(one.said(self._language)) for one in policies]))
        parts.append(self._part(self._word("parameters"), self._parameters()))
        return "".join(parts)

    def _rules(self) -> Iterable[str]:
        checklist, language = self._checklist, self._language
        for rule in checklist.rules:
            yield escape(rule.words(self._titles).said(language))
        if checklist.missing != "rescale":
            policy = Phrase(f"missing.{checklist.missing}")
            yield escape(Phrase("whole.missing", policy=policy).said(language))
        if checklist.most is not None:
            yield escape(Phrase("whole.most", most=checklist.most).said(language))

    def _grades(self) -> Iterable[str]:
        form = self._word("grade")
        for band in self._checklist.grades:
            stars = "★" * band.stars
            said = form.format(title=band.title.said(self._language), least=show_short(band.least))
            yield escape(f"{said} {stars}".strip())

    def _plan(self) -> Iterable[str]:
        form = self._word("sites")
        for row in self._checklist.plan:
            kind, stratum = row.site_type.said(self._language), row.stratum.said(self._language)
            yield escape(form.format(kind=kind, stratum=stratum, n=row.least))

    def _parameters(self) -> Iterable[str]:
        for one in self._checklist.parameters:
            said = text({self._language: f"〔{show_short(one.value, 12)}〕"}).said(self._language)
            value = marked(said)
            yield f"{escape(one.title.said(self._language))} {value} {escape(one.unit.said(self._language))}"

    def _part(self, name: str, lines: Iterable[str]) -> str:
        said = "".join(f"<p>{line[:1].upper()}{line[1:]}</p>" for line in lines)
        return f"<h3>{escape(name)}</h3>{said}" if said else ""

    def _word(self, name: str) -> str:
        return QCoreApplication.translate("WholeProse", str(_NAMES[name]))
