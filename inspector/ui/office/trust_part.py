# SPDX-License-Identifier: MPL-2.0
"""Whom the office trusts: keys by its own names for them, their words read over the phone, confirmed, revoked."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from inspector.app.office.key_lists import ENDING, write_keys
from inspector.app.trust import Keys, KnownKey, spoken
from inspector.core.merging.picture import Picture
from inspector.core.problems import KnownError
from inspector.ui.desk import Desk
from inspector.ui.models.paged import Entry
from inspector.ui.models.standing import Standing
from inspector.ui.office.gather_lists import RowList
from inspector.ui.office.gather_part import GatherPart
from inspector.ui.office.trust_list import TrustList
from inspector.ui.office.trust_names import TrustNames
from inspector.ui.parts.allowing import allow
from inspector.ui.parts.text import label
from inspector.ui.phrase import Phrase
from inspector.ui.widgets.flow import Flow

_KEPT: Final = QT_TRANSLATE_NOOP("TrustPart", "Registered: {name}.")
_CONFIRMED: Final = QT_TRANSLATE_NOOP("TrustPart", "Confirmed: {name}.")
_REVOKED: Final = QT_TRANSLATE_NOOP("TrustPart", "Revoked: {name}. Its cards that are here stay accepted: {n}.")
_LISTED: Final = QT_TRANSLATE_NOOP("TrustPart", "Keys taken in: {n}.")
_WRITTEN: Final = QT_TRANSLATE_NOOP("TrustPart", "The list is written: {name}")


class TrustPart(GatherPart):
    """A key says which laptop made a card, never that the judgement is right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Wait for a picture."""
        super().__init__(desk, parent)
        self._listed: Mapping[str, KnownKey] = {}
        self._signed: dict[str, list[str]] = {}
        self.told = label("quiet", wrap=True)
        self.list: RowList[str] = RowList(desk.theme, self._entry)
        self.words, self.how, self.said = label("point", wrap=True), label("caption", wrap=True), QLineEdit()
        self.said.setMaxLength(80)
        self.came, self.names = TrustList(desk), TrustNames(desk)
        self.keep, self.confirm, self.revoke = QPushButton(), QPushButton(), QPushButton()
        self.bring, self.give = QPushButton(), QPushButton()
        verbs = QWidget()
        flow = Flow(verbs, 8)
        for verb in (self.keep, self.confirm, self.revoke, self.bring, self.give):
            flow.addWidget(verb)
        for part in (self.told, self.came, self.list, self.words, self.how, self.said, self.fault, verbs, self.names):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.list.fit(4)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.said.textEdited.connect(self._offer)
        for verb, slot in ((self.keep, self._keep), (self.confirm, self._confirm), (self.revoke, self._revoke)):
            verb.clicked.connect(slot)
        self.bring.clicked.connect(self.choose_list)
        self.give.clicked.connect(self.choose_place)
        self.came.taken.connect(self._listed_keys)
        self.retranslate()
        self.redraw()

    def _keys(self) -> Keys:
        return Keys(self.desk.hall.home)

    def show_picture(self, picture: Picture) -> None:
        """Show the keys on the list, and those that signed what is here."""
        self._signed = {}
        for card, keys in picture.signers.items():
            for key in keys:
                self._signed.setdefault(key, []).append(card)
        super().show_picture(picture)
        self._read()

    def in_order(self) -> Sequence[QWidget]:
        """List what Tab goes through, in the order it is read."""
        verbs = (self.keep, self.confirm, self.revoke, self.bring, self.give)
        return (self.came, self.list, self.said, *verbs, self.names)

    def enter(self) -> None:
        """Read the list anew."""
        self._read()
        self.names.enter()

    def _read(self) -> None:
        try:
            self._listed = self._keys().known()
        except KnownError as error:
            self._listed = {}
            self.refuse(error.problem)
        self.list.show_rows([*self._strangers(), *sorted(self._listed, key=self._name)])
        self._turn(QModelIndex())

    def _strangers(self) -> list[str]:
        """List the keys that signed what is here and stand on no list, this laptop's own left out."""
        keys = set(self._signed) - set(self._listed)
        return sorted(key for key in keys if self._keys().signer(key).standing.value == "unknown")

    def _name(self, key: str) -> tuple[str, str]:
        return self._listed[key].name, key

    def count(self) -> int:
        """Count the keys nobody registered."""
        return len(self._strangers())

    def _entry(self, key: str) -> Entry:
        known, cards = self._listed.get(key), self.tr("signed here: {n}").format(n=len(self._signed.get(key, [])))
        detail = f"{spoken(key)} · {cards}"
        if known is None:
            title = self.tr("Not registered")
            return Entry(key, title, detail, self.tr("to be named"), "skipped", Standing.UNCLEAR)
        if known.revoked:
            return Entry(key, known.name, detail, self.tr("revoked"), "lost", Standing.LOST)
        if known.confirmed:
            return Entry(
                key,
                known.name,
                detail,
                self.tr("confirmed {day}").format(day=known.confirmed[:10]),
                "met",
                Standing.MET,
            )
        return Entry(key, known.name, detail, self.tr("not confirmed"), "partial", Standing.PARTIAL)

    @Slot(QModelIndex)
    def _turn(self, _index: QModelIndex) -> None:
        key = self.list.chosen()
        known = None if key is None else self._listed.get(key)
        self.words.setText("" if key is None else spoken(key))
        self.words.setVisible(key is not None)
        asks = key is not None and not (known is not None and (known.revoked or known.confirmed))
        self.said.setVisible(asks)
        self.how.setVisible(asks)
        self.said.clear()
        names = self.tr("The office's own name for this key, such as who uses the laptop")
        says = self.tr("Call the owner and let them read the words on their laptop; type what you hear")
        self.how.setText(names if known is None else says)
        self.said.setAccessibleName(self.how.text())
        self.said.setToolTip(self.how.text())
        self.keep.setVisible(key is not None and known is None)
        self.confirm.setVisible(asks and known is not None)
        self.revoke.setVisible(known is not None and not known.revoked)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        typed = bool(self.said.text().strip())
        does = self.tr("Put the key on the list under this name"), self.tr("Note that its owner said the words")
        allow(self.keep, does[0], "" if typed else self.tr("Type a name first"))
        allow(self.confirm, does[1], "" if typed else self.tr("Type the words you hear first"))

    # -- deeds -------------------------------------------------------------------------------------------------------

    def _do(self, deed: Callable[..., None], *told: object, **more: object) -> bool:
        """Do it to the list; False when it was refused, which is said beside the verb."""
        self.mend()
        try:
            deed(*told, **more)
        except KnownError as error:
            self.refuse(error.problem)
            return False
        return True

    @Slot()
    def _keep(self) -> None:
        key, name = self.list.chosen(), self.said.text().strip()
        if key is not None and self._do(self._keys().register, key, name):
            self._told(str(_KEPT), name)

    @Slot()
    def _confirm(self) -> None:
        key = self.list.chosen()
        if key is not None and self._do(self._keys().confirm, key, self.said.text(), self.desk.hall.clock()):
            self._told(str(_CONFIRMED), self._listed[key].name)

    @Slot()
    def _revoke(self) -> None:
        key = self.list.chosen()
        if key is not None:
            cards = self._signed.get(key, [])
            if self._do(self._keys().revoke, key, cards):
                self._told(str(_REVOKED), self._listed[key].name, len(cards))

    def _told(self, words: str, name: str, n: int = 0) -> None:
        self._read()
        self.desk.say(Phrase("TrustPart", words, {"name": name, "n": str(n)}), "good")

    @Slot(int)
    def _listed_keys(self, n: int) -> None:
        self._told(str(_LISTED), "", n)

    @Slot()
    def choose_list(self) -> None:
        """Ask for a list of keys that came as a file."""
        title, kinds = self.tr("Bring in a list of keys"), self.tr("Lists of keys (*{end});;All files (*)")
        folder = self.desk.folder("papers")
        name, _ = QFileDialog.getOpenFileName(self, title, folder, kinds.format(end=ENDING))
        if name:
            self.desk.remember("papers", name)
            self._do(self.came.look, Path(name))

    @Slot()
    def choose_place(self) -> None:
        """Ask where the list of keys is to be written."""
        title, kinds = self.tr("Write the list of keys"), self.tr("Lists of keys (*{end})")
        start = str(Path(self.desk.folder("papers"), f"keys{ENDING}"))
        name, _ = QFileDialog.getSaveFileName(self, title, start, kinds.format(end=ENDING))
        if name:
            self.desk.remember("papers", name)
            if self._do(self._write, Path(name)):
                self._told(str(_WRITTEN), Path(name).name)

    def _write(self, path: Path) -> None:
        write_keys(path, self._keys())

    # -- words -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.title.setText(self.tr("Keys"))
        self.told.setText(
            self.tr(
                "A key says which laptop made a card, not that the judgement is right. A key that is not registered is"
                " no fault; name it, call its owner, and compare the words."
            )
        )
        self.list.setAccessibleName(self.tr("Keys"))
        verbs = (
            (self.keep, self.tr("Register"), ""),
            (self.confirm, self.tr("Confirm"), ""),
            (self.revoke, self.tr("Revoke"), self.tr("Cards it signs from now on are not taken without you")),
            (self.bring, self.tr("Bring in a list …"), self.tr("A list of keys another office wrote")),
            (self.give, self.tr("Write the list …"), self.tr("A file for another laptop or office")),
        )
        for button, words, told in verbs:
            button.setText(words)
            button.setToolTip(told)
        self.list.rows.said_anew()
        self._turn(QModelIndex())

    def redraw(self) -> None:
        """Take heights anew."""
        self.list.updateGeometry()
