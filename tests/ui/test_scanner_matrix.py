"""Layouts × Caps Lock × input method on every kind of label: it comes as itself or not at all, never as another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from recordsroom.domain.values import BadBarcode, Barcode, Kind
from ui.parts.fields import PlainDigits
from ui.scanner import GAP_MS, Scanner

CAPS = Qt.Key.Key_CapsLock
SHIFT, KEYPAD, NONE = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.NoModifier,
)


@dataclass(frozen=True)
class Layout:
    """What the ten keys 0 … 9 give, and with which modifier they come."""

    name: str
    signs: str
    held: Qt.KeyboardModifier = NONE
    with_caps: str = ""
    """What they give with Caps Lock on, where that is something else."""
    right: bool = True

    def signs_under(self, caps: bool) -> str:
        return (self.with_caps or self.signs) if caps else self.signs


FRENCH = "à&é\"'(-è_ç"
LAYOUTS = (
    Layout("us", "0123456789"),
    Layout("keypad", "0123456789", KEYPAD),
    Layout("us with shift held", ")!@#$%^&*(", SHIFT, right=False),
    Layout("azerty, scanner set to us", FRENCH, with_caps="0123456789", right=False),
    Layout("azerty, scanner set to french", "0123456789", SHIFT, with_caps=FRENCH),
    Layout("german with shift held", '=!"§$%&/()', SHIFT, right=False),
    Layout("czech", "é+ěščřžýáí", right=False),
    Layout("full-width", "０１２３４５６７８９"),
    Layout("arabic-indic", "٠١٢٣٤٥٦٧٨٩"),
    Layout("keypad without num lock", "", KEYPAD, right=False),
)
METHODS = ("off", "takes letters only", "commits each sign", "commits the whole", "commits the half")
CODES = [Barcode.make(kind, 31415926).digits for kind in Kind]


class Room(QWidget):
    """A window with the desk's own field and an ordinary one, and whatever reaches either or is heard."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.scanner, self.heard = Scanner(application, self), list[str]()
        self.digits, self.words = PlainDigits(), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.digits)
        column.addWidget(self.words)
        self.scanner.scanned.connect(lambda text, _at: self.heard.append(text))
        for field in (self.digits, self.words):
            # What was entered by hand goes to the same reading as a scan.
            field.returnPressed.connect(lambda field=field: self.heard.append(field.text()))

    def key(self, key: Qt.Key | int, text: str, held: Qt.KeyboardModifier = NONE) -> None:
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.windowHandle(), QKeyEvent(kind, int(key), held, text))

    def commit(self, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(self.focusWidget(), event)

    def send(self, code: str, layout: Layout, caps: bool, method: str) -> None:
        """One code as this keyboard and this input method pass it on."""
        signs = layout.signs_under(caps)
        shown = "".join(signs[int(digit)] for digit in code) if signs else ""
        if method == "commits the whole":
            self.commit(shown)
        for place, digit in enumerate(code):
            if method == "commits each sign" or (method == "commits the half" and place % 2):
                self.commit(shown[place : place + 1])
            elif method != "commits the whole":
                self.key(Qt.Key.Key_0 + int(digit), shown[place : place + 1], layout.held)
        self.key(Qt.Key.Key_Return, "\r")


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    made = Room(qapp)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.scanner.look_away()


def understood(texts: list[str]) -> list[str]:
    """What the desk would make of these: labels, the rest refused aloud."""
    found = []
    for text in texts:
        try:
            found.append(Barcode.parse(text).digits)
        except BadBarcode:
            continue
    return found


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("caps", [False, True], ids=["caps off", "caps on"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_kind_of_label_is_right_or_refused_never_another(
    room: Room, qtbot: QtBot, layout: Layout, caps: bool, method: str
):
    for field in (room.digits, room.words):
        for code in CODES:
            room.heard.clear()
            field.clear()
            field.setFocus()
            room.send(code, layout, caps, method)
            qtbot.wait(1)
            assert understood(room.heard) in ([code], [])
    qtbot.wait(GAP_MS * 2)


@pytest.mark.parametrize("caps", [False, True], ids=["caps off", "caps on"])
@pytest.mark.parametrize("name", ["us", "keypad", "full-width", "azerty, scanner set to french"])
def test_digits_are_heard_under_every_layout_that_sends_digits(room: Room, name: str, caps: bool):
    layout = next(one for one in LAYOUTS if one.name == name)
    wanted = CODES if layout.signs_under(caps).isdecimal() else []
    room.words.setFocus()
    for code in CODES:
        room.send(code, layout, caps, "takes letters only")
    assert understood(room.heard) == wanted


def test_what_an_input_method_commits_is_still_read_in_a_field_that_is_typed_in(room: Room):
    room.words.setFocus()
    room.send(CODES[0], LAYOUTS[0], False, "commits the whole")
    assert understood(room.heard) == [CODES[0]]
