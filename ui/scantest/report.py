"""The place where a scanner is tried: a field that waits, the verdict, and each part of what was heard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look.tokens import GAP_12, Role
from ui.parts.chips import StateMark
from ui.parts.facts import Facts
from ui.parts.fields import Field, PlainDigits
from ui.parts.sign import SignBox
from ui.scanner_profile import ScannerProfile
from ui.scantest.hearing import Heard
from ui.scantest.listening import Listening
from ui.scantest.words import scan_parts, verdict_words


class ScanReport(QWidget):
    """Listens while it is shown; with `focused` only while the keyboard is in its field."""

    heard = Signal(object)
    """One scan, as a `Heard`."""

    def __init__(self, asked: str, *, focused: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A field like the desk's, where no input method may compose.
        self.field = PlainDigits(ghost=self.tr("Waiting for a scan…"), longest=64)
        self.verdict, self._parts = SignBox(Role.OK), Facts()
        self.listening = Listening(self, self.field if focused else None)
        self.listening.heard.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        for part in (Field(asked, self.field), self.verdict, self._parts):
            column.addWidget(part)

    def use(self, profile: ScannerProfile) -> None:
        """Judge by this profile from now on."""
        self.listening.profile = profile

    def show_heard(self, found: Heard) -> None:
        """Show a scan and what it means."""
        self.field.setText(found.text)
        role, words = verdict_words(found)
        self.verdict.say(words, role)
        self._parts.show_facts(tuple((name, StateMark(tone, told)) for name, tone, told in scan_parts(found)))

    def showEvent(self, event: QShowEvent) -> None:
        """Listen as long as it stands there."""
        super().showEvent(event)
        self.listening.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen no longer."""
        super().hideEvent(event)
        self.listening.stop()

    def _tell(self, found: Heard) -> None:
        self.show_heard(found)
        self.heard.emit(found)
