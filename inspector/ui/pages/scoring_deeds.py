# SPDX-License-Identifier: MPL-2.0
"""Deeds of the scoring page: each calls one verb of the session, tells what changed, or why it was refused."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from inspector.app.repeats import can_repeat, same_again
from inspector.app.session import Deed, Session
from inspector.core.answers import Answer, Status
from inspector.core.canonical import tidy
from inspector.core.findings import Finding
from inspector.core.problems import KnownError, Problem
from inspector.core.values import Said, Value
from inspector.core.visits import Key


class Deeds(QObject):
    """`happened` carries a deed, `refused` a problem; nothing is ever asked of the disk here."""

    happened = Signal(object)
    refused = Signal(Problem)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Act on one session."""
        super().__init__(parent)
        self._session = session

    def judge(self, key: Key, value: Value) -> bool:
        """Judge a point; the same answer again changes nothing."""
        if self._session.answer(key).value == value:
            return True
        try:
            value = Said(tidy(value.text)) if isinstance(value, Said) else value
            self.happened.emit(self._session.judge(key, value))
        except KnownError as error:
            return self._refuse(error)
        return True

    def mark(self, key: Key, status: Status, reason: str = "") -> bool:
        """Give a point a status that is no judgement."""
        answer = self._session.answer(key)
        if (answer.status, answer.reason) == (status, reason):
            return True
        try:
            self.happened.emit(self._session.mark(key, status, reason))
        except KnownError as error:
            return self._refuse(error)
        return True

    def judge_run(self, values: Mapping[Key, Value]) -> bool:
        """Judge several points in one act; False when none of them could be."""
        try:
            deed = self._session.judge_run(values)
        except KnownError as error:
            return self._refuse(error)
        return deed is not None and self._tell(deed)

    def repeat(self, key: Key, before: Answer) -> bool:
        """Give a point the answer of the time before, in one act."""
        if not can_repeat(self._session.point(key), before):
            return False
        try:
            return self._tell(self._session.adopt(key, same_again(self._session.answer(key), before)))
        except KnownError as error:
            return self._refuse(error)

    def write(self, key: Key, column: str, words: str) -> bool:
        """Write the `note` or the `place` of a point."""
        try:
            told = self._session.write(key, **{column: words})
        except KnownError as error:
            return self._refuse(error)
        return self._tell(told)

    def write_finding(self, key: Key, finding: Finding) -> str:
        """Write a finding, a new one when it has no id; returns its id, or nothing when it was refused."""
        try:
            if finding.id:
                same = self._session.finding(key, finding.id) == finding
                return finding.id if same or self._tell(self._session.change_finding(key, finding)) else ""
            made, deed = self._session.add_finding(
                key, finding.text, finding.place, line=finding.line, units=finding.units, flags=finding.flags
            )
            self._tell(deed)
            whole = replace(finding, id=made.id, text=made.text, place=made.place)
            if whole != made:
                self._tell(self._session.change_finding(key, whole))
        except KnownError as error:
            self._refuse(error)
            return ""
        return made.id

    def remove_finding(self, key: Key, finding: str) -> bool:
        """Take a finding off a point."""
        try:
            return self._tell(self._session.remove_finding(key, finding))
        except KnownError as error:
            return self._refuse(error)

    def link_photo(self, key: Key, sha256: str, finding: str) -> bool:
        """Link a kept photo to a point, or to one of its findings."""
        try:
            return self._tell(self._session.link_photo(key, sha256, finding))
        except KnownError as error:
            return self._refuse(error)

    def unlink_photo(self, key: Key, sha256: str) -> bool:
        """Take a photo off a point."""
        try:
            return self._tell(self._session.unlink_photo(key, sha256))
        except KnownError as error:
            return self._refuse(error)

    def undo(self) -> Deed | None:
        """Take back the newest deed."""
        try:
            deed = self._session.undo()
        except KnownError as error:
            self._refuse(error)
            return None
        self.happened.emit(deed)
        return deed

    def redo(self) -> Deed | None:
        """Put back what was last taken back."""
        try:
            deed = self._session.redo()
        except KnownError as error:
            self._refuse(error)
            return None
        self.happened.emit(deed)
        return deed

    def _tell(self, deed: Deed | None) -> bool:
        if deed is not None:
            self.happened.emit(deed)
        return True

    def _refuse(self, error: KnownError) -> bool:
        self.refused.emit(error.problem)
        return False
