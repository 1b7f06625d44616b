# SPDX-License-Identifier: MPL-2.0
"""Every decision there is: in force, to be looked at again, replaced, withdrawn; each taken out and brought back."""

from collections.abc import Sequence
from operator import itemgetter
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from inspector.core.merging.attended import subject_of
from inspector.core.merging.decisions import Decision
from inspector.core.merging.picture import Picture
from inspector.core.merging.walks import Walk
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry
from inspector.ui.models.standing import Standing
from inspector.ui.office.decision_said import about_said, decision_said
from inspector.ui.office.decision_work import Withdrawing
from inspector.ui.office.gather_lists import RowList
from inspector.ui.office.gather_part import GatherPart
from inspector.ui.office.gather_signing import Signing
from inspector.ui.parts.segments import Segments
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.widgets.flow import Flow

LISTS: Final = ("dormant", "holds", "superseded", "withdrawn")
_OUT: Final = QT_TRANSLATE_NOOP("DecisionPart", "The decision is withdrawn, and kept.")
_IN: Final = QT_TRANSLATE_NOOP("DecisionPart", "The decision counts again.")

Ruled = tuple[str, Decision]


class DecisionPart(GatherPart):
    """A decision is never lost: one made for sides that have changed since stands first, to be looked at again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a picture."""
        super().__init__(desk, parent)
        self._said = ""
        self._about: dict[str, Walk] = {}
        self.which, self.signing = Segments(), Signing(desk)
        self.list: RowList[Ruled] = RowList(desk.theme, self._entry, itemgetter(0))
        self.whole = label("quiet", wrap=True)
        self.out, self.into = QPushButton(), QPushButton()
        self.list.fit(5)
        verbs = QWidget()
        flow = Flow(verbs, 8)
        flow.addWidget(self.out)
        flow.addWidget(self.into)
        for part in (self.which, self.list, self.whole, self.signing, self.fault, verbs):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.which.chosen_changed.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.out.clicked.connect(self._withdraw)
        self.into.clicked.connect(self._restore)
        self.retranslate()
        self.which.choose("holds")
        self.redraw()

    def show_picture(self, picture: Picture) -> None:
        """Show the decisions as they stand."""
        self._about = {name: walk for walk in picture.walks.values() for name in map(subject_of, walk.visits)}
        self._about |= picture.walks
        super().show_picture(picture)
        self._choose(self.which.chosen())

    def count(self) -> int:
        """Count those to be looked at again."""
        return len(self._of("dormant"))

    def in_order(self) -> Sequence[QWidget]:
        """List what Tab goes through, in the order it is read."""
        return (self.which, self.list, self.signing, self.out, self.into)

    def enter(self) -> None:
        """Show first what is to be looked at again."""
        self.signing.recall()
        if self._of("dormant"):
            self.which.choose("dormant")
        self._choose(self.which.chosen())

    def _of(self, standing: str) -> list[Ruled]:
        picture = self.picture
        if picture is None:
            return []
        every = {**picture.decisions, **self._withdrawn(picture)}
        found = [(name, one) for name, one in every.items() if self._standing(name) == standing]
        return sorted(found, key=_newest, reverse=True)

    def _withdrawn(self, picture: Picture) -> dict[str, Decision]:
        pool = self.desk.office.pool
        decisions = {} if pool is None else pool.decisions
        return {name: one for name, one in decisions.items() if name in picture.withdrawn}

    def _standing(self, name: str) -> str:
        picture = self.picture
        if picture is None or name in picture.withdrawn:
            return "withdrawn"
        return picture.standing.get(name, "dormant")

    @Slot(str)
    def _choose(self, which: str) -> None:
        self.list.show_rows(self._of(which))
        self._offer()
        self._turn(QModelIndex())

    def _entry(self, ruled: Ruled) -> Entry:
        name, decision = ruled
        mark = {"holds": Standing.MET, "dormant": Standing.UNCLEAR}.get(self._standing(name), Standing.SKIPPED)
        return Entry(name, self._titled(decision), decision_said(decision), about_said(decision), "accent", mark)

    def _titled(self, decision: Decision) -> str:
        picture = self.picture
        walk = self._about.get(decision.subject)
        sheet = None if picture is None else picture.checklists.get(decision.key[0])
        point = None if sheet is None else sheet.by_id().get(decision.key[1])
        where = decision.subject[:20] if walk is None else f"{walk.header.site.name} · {walk.day}"
        what = "" if point is None else f"{point.id} {point.title.said(self.desk.language)}"
        return " · ".join(part for part in (where, what) if part)

    @Slot(QModelIndex)
    def _turn(self, _index: QModelIndex) -> None:
        ruled = self.list.chosen()
        out = ruled is not None and self._standing(ruled[0]) == "withdrawn"
        self.whole.setText("" if ruled is None else f"{self._titled(ruled[1])}\n{decision_said(ruled[1])}")
        self.out.setVisible(ruled is not None and not out)
        self.into.setVisible(out)
        self.signing.setVisible(ruled is not None)

    @Slot()
    def _withdraw(self) -> None:
        self._move(str(_OUT), back=False)

    @Slot()
    def _restore(self) -> None:
        self._move(str(_IN), back=True)

    def _move(self, words: str, *, back: bool) -> None:
        ruled, lacking = self.list.chosen(), self.signing.lacking()
        if lacking is not None:
            self.refuse(lacking)
        elif ruled is not None:
            self._said = words
            work = Withdrawing(self.desk.office.office, (ruled[0],), self.signing.why, self.signing.author, back)
            self.desk.tasks.run(work, self._done, self.refuse)

    @Slot(object)
    def _done(self, _what: object) -> None:
        self.desk.say(Phrase("DecisionPart", self._said), "good")
        self.ask_anew()

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.title.setText(self.tr("Decisions"))
        self.list.setAccessibleName(self.tr("Decisions"))
        self.out.setText(self.tr("Withdraw the decision"))
        self.out.setToolTip(self.tr("What it decided is open again; it is kept"))
        self.into.setText(self.tr("Restore the decision"))
        self.into.setToolTip(self.tr("It counts again"))
        self.list.rows.said_anew()
        self._offer()

    def _offer(self) -> None:
        words = (self.tr("Look again"), self.tr("In force"), self.tr("Replaced"), self.tr("Withdrawn"))
        self.which.setAccessibleName(self.tr("Which decisions"))
        counted = (f"{said} {len(self._of(name))}" for name, said in zip(LISTS, words, strict=True))
        self.which.offer(tuple(zip(LISTS, counted, strict=True)))

    def redraw(self) -> None:
        """Take heights anew."""
        self.list.updateGeometry()


def _newest(ruled: Ruled) -> tuple[int, str]:
    return (0 if ruled[1].at is None else ruled[1].at.ms), ruled[0]
