"""Recognises the scanner among the keys, wherever the keyboard is; typing passes untouched.

A scanner set up by our sheet sends STX, digits, Enter. One that was never set up sends digits and Enter only; it is
known by its speed, so digits are held for the blink of an eye until they turn out to be typed. Digits are never
shortcuts here, therefore nothing is lost by that. What this desk's own scanner puts around the digits, and how it ends,
is told by its profile.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from recordsroom.domain.values import LABEL_LENGTH
from ui.held_keys import HeldKeys
from ui.lookout import Lookout
from ui.scanner_profile import End, ScannerProfile

STX = "\x02"
BY_HAND = "Ctrl+B"
"""The key that a scanner presses to send STX; pressed by hand nothing follows it, and it is the page's own key."""
LONE_MS = 250
"""Within this the first sign of a scan follows its prefix."""
GAP_MS = 50
"""A scanner without prefix leaves at most this between two keys; nobody types ten digits that fast."""
STRAY_GAP_MS = 30
STRAY_LENGTH = 6
"""So many digits at this speed are a scan that broke off: page counts are shorter, fingers slower."""
PREFIXED_GAP_MS = 500
LONGEST = 200
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SHIFTING = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_SHIFTING |= {Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown}
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def steady_ms() -> int:
    """Milliseconds of a clock that never jumps."""
    return time.monotonic_ns() // 1_000_000


class Scanner(QObject):
    """Watches all windows of the program for scans; asleep it turns them away and counts them."""

    scanned = Signal(str, int)
    """The text of a scan as it came, whole or broken off, and its steady time in ms."""
    pressed_by_hand = Signal()
    """What looked like the prefix of a scan was a key that somebody pressed."""
    rejected = Signal(int)
    """A scan came while asleep; how many since it fell asleep."""

    def __init__(
        self,
        application: QCoreApplication | None,
        parent: QObject | None = None,
        clock: Callable[[], int] = steady_ms,
    ) -> None:
        super().__init__(parent or application)
        self._clock = clock
        self.profile = ScannerProfile()
        self._held = HeldKeys(self)
        self._text = ""
        self._prefixed = self._passing = False
        self._widest_gap = self._last_ms = 0
        self._swallowed: set[int] = set()
        self._asleep, self._turned_away = False, 0
        self._lookout: Lookout | None = None
        self._taker: Callable[[str], None] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._paused)
        if application is not None:
            self.watch()

    def watch(self) -> None:
        """Begin to look at every key."""
        self._lookout = Lookout(self)

    def look_away(self) -> None:
        """Let every key pass from now on."""
        self._pause.stop()
        self._held.drop()
        if self._lookout is not None:
            self._lookout.stop()
            self._lookout = None

    @property
    def asleep(self) -> bool:
        """Whether scans are turned away, as while the room is locked."""
        return self._asleep

    @property
    def turned_away(self) -> int:
        """How many scans were turned away since it fell asleep (P-45)."""
        return self._turned_away

    def use(self, profile: ScannerProfile) -> None:
        """Hear this desk's scanner from now on; what was held is let go as it came."""
        self._let_go()
        self.profile = profile

    def sleep(self) -> None:
        """Turn scans away from now on and count them."""
        self._asleep, self._turned_away = True, 0

    def wake(self) -> int:
        """Take scans again; answers how many were turned away."""
        self._asleep = False
        return self._turned_away

    def divert(self, taker: Callable[[str], None] | None) -> None:
        """Give every scan to this taker, awake or asleep, such as a sheet at the door; None ends that."""
        self._taker = taker

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a scan; everything else goes its way."""
        kind = event.type()
        if kind is QEvent.Type.InputMethod and self._held and not self._passing:
            # What an input method commits comes after the digits that were typed before it.
            self._let_go()
            return False
        if kind not in _KEYS or self._passing or not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            return self._keep_from_shortcuts(event)
        if not isinstance(watched, QWindow):
            return False
        if kind == QEvent.Type.KeyRelease:
            return self._released(watched, event)
        return self._pressed(watched, event)

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        """No part of a scan may reach a shortcut, and what was held must arrive before the key that follows it."""
        self._look_for_hand(event)
        if not self._part_of_scan(event):
            if event.key() not in _SHIFTING:
                self._let_go()
            return False
        event.accept()
        return True

    def _part_of_scan(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        if event.text() == STX or self._prefixed:
            return True
        return self._ends_scan(event) or bool(self._sign(event))

    def _ends_scan(self, event: QKeyEvent) -> bool:
        if not self._is_end(event) or not self._text:
            return False
        gap = max(self._widest_gap, self._moment(event) - self._last_ms)
        digits = self.profile.bare(self._text)
        if not digits.isdigit():
            return False
        return (len(digits) >= LABEL_LENGTH and gap <= GAP_MS) or (len(digits) >= STRAY_LENGTH and gap <= STRAY_GAP_MS)

    def _is_end(self, event: QKeyEvent) -> bool:
        return event.key() in _ENTER or (self.profile.end is End.TAB and event.key() == Qt.Key.Key_Tab)

    def _sign(self, event: QKeyEvent) -> str:
        """The sign of a scan that a key stands for, of one that goes on or of one that begins; else nothing."""
        digit = _digit(event)
        if digit or not (self.profile.prefix or self.profile.suffix) or event.modifiers() & _COMMANDING:
            return digit
        sign = event.text()
        begins = bool(self.profile.prefix) and self.profile.prefix.casefold().startswith(sign.casefold())
        return sign if len(sign) == 1 and (begins or self.profile.fits(self._text + sign)) else ""

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        now = self._moment(event)
        if event.text() == STX and not event.isAutoRepeat():
            self._let_go()
            self._prefixed = True
            return self._swallow(event, now, LONE_MS)
        self._look_for_hand(event)
        if self._prefixed:
            return self._pressed_after_prefix(event, now)
        if self._ends_scan(event):
            self._swallow(event, now, 0)
            self._finish(now)
            return True
        sign = "" if event.isAutoRepeat() else self._sign(event)
        if not sign:
            if event.key() not in _SHIFTING:
                self._let_go()
            return False
        if self._text and (now - self._last_ms > GAP_MS or not self._goes_on(sign)):
            self._let_go()
        self._widest_gap = max(self._widest_gap, now - self._last_ms) if self._text else 0
        self._text += sign
        self._held.hold(window, event)
        return self._swallow(event, now, GAP_MS)

    def _goes_on(self, sign: str) -> bool:
        return len(self._text) < LONGEST and self.profile.fits(self._text + sign)

    def _pressed_after_prefix(self, event: QKeyEvent, now: int) -> bool:
        if self._is_end(event):
            self._swallow(event, now, 0)
            self._finish(now)
        elif event.text():
            self._text = (self._text + event.text())[:LONGEST]
            self._swallow(event, now, PREFIXED_GAP_MS)
        else:
            # Shift and the like belong to the letter that follows.
            return False
        return True

    def _released(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() not in self._swallowed:
            return False
        self._swallowed.discard(event.key())
        if self._held:
            self._held.hold(window, event)
        return True

    def _swallow(self, event: QKeyEvent, now: int, wait_ms: int) -> bool:
        self._swallowed.add(event.key())
        self._last_ms = now
        if wait_ms:
            self._pause.start(wait_ms + 10)
        else:
            self._pause.stop()
        return True

    def _paused(self) -> None:
        # Keys that came while the program was busy are waiting behind this timer: look at them first.
        length = len(self._text)
        QTimer.singleShot(0, self, lambda: self._settle(length))

    def _settle(self, length: int) -> None:
        if self._pause.isActive() or len(self._text) != length:
            return
        if self._prefixed and not self._text:
            self._give_back()
        elif self._prefixed or self._is_over():
            self._finish(self._last_ms)
        else:
            self._let_go()

    def _look_for_hand(self, event: QKeyEvent) -> None:
        """A key that is no sign at all never follows a scanner's prefix: that was pressed by hand."""
        if self._prefixed and not self._text and not event.text() and event.key() not in _SHIFTING:
            self._give_back()

    def _give_back(self) -> None:
        """Let the page have the key that was taken for a prefix."""
        self._prefixed = False
        self._pause.stop()
        if not self._asleep:
            self.pressed_by_hand.emit()

    def _is_over(self) -> bool:
        """Whether a scanner that says no end has ended: a whole label's digits came in one run."""
        digits = self.profile.bare(self._text)
        long = digits.isdigit() and len(digits) >= LABEL_LENGTH
        return self.profile.end is End.NONE and long and self._widest_gap <= STRAY_GAP_MS

    def _finish(self, now: int) -> None:
        """A scan came in, whole or broken off: tell it, unless asleep."""
        self._text = self.profile.bare(self._text)
        text, self._text, self._prefixed = self._text, "", False
        self._held.drop()
        self._pause.stop()
        if self._taker is not None:
            self._taker(text)
        elif self._asleep:
            self._turned_away += 1
            self.rejected.emit(self._turned_away)
        else:
            self.scanned.emit(text, now)

    def _let_go(self) -> None:
        """What was held turned out to be typed: let it arrive where it was going."""
        self._text = ""
        self._pause.stop()
        self._passing = True
        try:
            self._held.bring()
        finally:
            self._passing = False

    def _moment(self, event: QKeyEvent) -> int:
        # The system's own time of the key stays true while the program is busy; made-up events carry none.
        return event.timestamp() or self._clock()


def _digit(event: QKeyEvent) -> str:
    """The digit that a key stands for, full-width ones folded; nothing for every other key."""
    text = unicodedata.normalize("NFKC", event.text())
    plain = len(text) == 1 and text.isascii() and text.isdigit()
    return text if plain and not event.modifiers() & _COMMANDING else ""
