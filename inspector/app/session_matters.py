# SPDX-License-Identifier: MPL-2.0
"""What belongs to an open visit besides its points: head, problems on the way, tray, files, signatures, reopening."""

from collections.abc import Sequence

from inspector.app.session_log import SessionLog
from inspector.core.attachments import Attachment, read_attachment
from inspector.core.copies import Copy
from inspector.core.findings import Finding
from inspector.core.moments import Moment
from inspector.core.problems import KnownError, Problem
from inspector.core.reading import Reading
from inspector.core.round_kinds import kind_rule
from inspector.core.rounds import Header
from inspector.core.signatures import Signature, read_signature
from inspector.core.tray import TrayPhoto
from inspector.core.visits import Return, Visit


class SessionMatters(SessionLog):
    """Each deed here replaces the whole of one matter by a row of its own; none of them is a judgement."""

    header: Header
    on_the_way: tuple[Finding, ...]
    tray: tuple[TrayPhoto, ...]
    copies: dict[str, Copy]
    attachments: tuple[Attachment, ...]
    signatures: tuple[Signature, ...]
    revision: int
    returned: Return | None

    def rewrite_header(self, header: Header) -> None:
        """Replace the head of the visit.

        Raises KnownError `sitting_header` where a drill would become another's, another site's or a real visit.
        """
        own, of_drill = self.header, self.header.sitting is not None
        if header.sitting != own.sitting or (of_drill and (header.site, header.kind) != (own.site, own.kind)):
            raise KnownError(Problem("sitting_header"))
        self._append("header", {"header": header.record()})
        self.header = header

    def note_on_the_way(self, findings: Sequence[Finding]) -> None:
        """Replace the problems met outside any site (沿途问题): recorded, not scored."""
        self._append("on_the_way", {"findings": tuple(found.record() for found in findings)})
        self.on_the_way = tuple(findings)

    def arrange_tray(self, photos: Sequence[TrayPhoto]) -> None:
        """Replace the photos that wait for a point."""
        self._append("tray", {"photos": tuple(photo.record() for photo in photos)})
        self.tray = tuple(photos)

    def attach(self, attachments: Sequence[Attachment]) -> None:
        """Replace the files that go along; their bytes are kept in the workspace first.

        Raises KnownError `record_field`, before anything is written, for a hash or size that is none.
        """
        files = tuple(one.record() for one in attachments)
        Reading({"files": files}).each("files", read_attachment)
        self._append("attachments", {"files": files})
        self.attachments = tuple(attachments)

    def sign(self, signatures: Sequence[Signature]) -> None:
        """Replace who signed; raises KnownError `signature_covert` for a representative's on a covert visit.

        A stroke outside the field is refused (`record_field`) before anything is written.
        """
        if not kind_rule(self.header.kind).representative and any(one.role == "representative" for one in signatures):
            raise KnownError(Problem("signature_covert"))
        records = tuple(one.record() for one in signatures)
        Reading({"signatures": records}).each("signatures", read_signature)
        self._append("signatures", {"signatures": records})
        self.signatures = tuple(signatures)

    def note_erased(self, photos: Sequence[str], reason: str) -> None:
        """Write that the bytes of photos are gone for a reason; their links stay, and none of them waits any more."""
        for photo in photos:
            self._append("erase", {"photo": photo, "reason": reason})
        if self.sealed is None and any(waiting.sha256 in photos for waiting in self.tray):
            self.arrange_tray([waiting for waiting in self.tray if waiting.sha256 not in photos])

    def reopen(self, returned: Return) -> None:
        """Go on after the seal as a new revision; the sealed card stays what it was, the new one will extend it.

        Raises KnownError `reopen_open` while the visit is not sealed, `return_reason` without a reason,
        `sitting_returned` for what was handed in of a drill.
        """
        if self.sealed is None:
            raise KnownError(Problem("reopen_open"))
        if not returned.reason.strip():
            raise KnownError(Problem("return_reason"))
        if self.header.sitting is not None:
            raise KnownError(Problem("sitting_returned"))
        self._append("reopen", returned.record())
        self.sealed, self.signatures = None, ()
        self.revision, self.returned = self.revision + 1, returned

    def take_break(self) -> None:
        """Begin a break in a drill: nothing is entered until it ends. Raises KnownError `sitting_none` elsewhere."""
        if self.header.sitting is None:
            raise KnownError(Problem("sitting_none"))
        self._append("pause", {})
        self.paused = True

    def note_key(self, since: Moment) -> None:
        """Say that the key of the exam lies on this laptop, and since when; once is enough."""
        if all(row.kind != "key_known" for row in self._rows):
            self._append("key_known", {"since": since.record()})

    def end_break(self) -> None:
        """End a break; nothing where there is none."""
        if self.paused:
            self._append("resume", {})
            self.paused = False

    def seal(self) -> None:
        """End the log: nothing in it changes any more, unless the card is returned."""
        self._append("seal", {})
        self.sealed = self._rows[-1].at

    def _restate_matters(self, state: Visit) -> None:
        self.header, self.on_the_way, self.tray = state.header, state.on_the_way, state.tray
        self.copies, self.attachments, self.signatures = dict(state.copies), state.attachments, state.signatures
        self.revision, self.returned, self.sealed = state.revision, state.returned, state.sealed
        self.paused = state.paused
