# SPDX-License-Identifier: MPL-2.0
"""Every action of the window: a table of words, keys and tips, made into Qt's actions for the page that does them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from inspector.ui.action_tables import TABLES
from inspector.ui.action_tables.act import Act
from inspector.ui.parts.allowing import allow

CONTEXT: Final = "Actions"


def acts(place: str) -> tuple[Act, ...]:
    """List the acts of one place (`window`, `scoring`, …) in the order of its table."""
    return TABLES[place]


def said(source: str) -> str:
    """Say a text of the table in the language of the window."""
    return QCoreApplication.translate(CONTEXT, source)


def bind(place: str, owner: QWidget) -> Mapping[str, QAction]:
    """Make the actions of a place on the widget that does them: each calls the slot its row names."""
    made: dict[str, QAction] = {}
    for act in acts(place):
        action = QAction(owner)
        action.setObjectName(act.id)
        action.setCheckable(act.toggle)
        action.setShortcutContext(_REACH[act.reach])
        action.setData(act.argument)
        action.triggered.connect(getattr(owner, act.slot))
        owner.addAction(action)
        made[act.id] = action
    key_actions(place, made)
    return made


def key_actions(place: str, made: Mapping[str, QAction], hand: str = "right") -> None:
    """Give every action the keys of a hand, and say them."""
    for act in acts(place):
        made[act.id].setShortcuts([QKeySequence(key) for key in act.keys_of(hand)])
    word_actions(place, made)


def word_actions(place: str, made: Mapping[str, QAction]) -> None:
    """Say every action anew, after the language changed."""
    for act in acts(place):
        action = made[act.id]
        action.setText(said(act.text))
        action.setToolTip(tip_of(act, action))


def tip_of(act: Act, action: QAction) -> str:
    """Say what an action does, and its key."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{said(act.tip or act.text)}  {keys}".strip()


def allow_action(place: str, made: Mapping[str, QAction], name: str, why: str = "") -> None:
    """Let an action of a place be called; not while there is a reason, which its tip says too."""
    act = next(one for one in TABLES[place] if one.id == name)
    allow(made[name], tip_of(act, made[name]), why)


def data_of(sender: QObject | None) -> str:
    """Give the argument of the action that called a slot."""
    return str(sender.data()) if isinstance(sender, QAction) else ""


_REACH: Final[Mapping[str, Qt.ShortcutContext]] = {
    "window": Qt.ShortcutContext.WindowShortcut,
    "page": Qt.ShortcutContext.WidgetWithChildrenShortcut,
    "widget": Qt.ShortcutContext.WidgetShortcut,
}

__all__ = ["CONTEXT", "Act", "acts", "bind", "data_of", "key_actions", "said", "word_actions"]


@dataclass(frozen=True, slots=True)
class Keyed:
    """An act with the keys a person reads."""

    text: str
    keys: str


def keyed(place: str, hand: str = "right") -> tuple[Keyed, ...]:
    """List the acts of a place that have keys, in words, with the keys of a hand."""
    shown = QKeySequence.SequenceFormat.NativeText
    return tuple(
        Keyed(said(act.text), "   ".join(QKeySequence(key).toString(shown) for key in act.keys_of(hand)))
        for act in acts(place)
        if act.keys_of(hand)
    )
