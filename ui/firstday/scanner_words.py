"""What is said about a scan on the first day: the verdict, and each part of what was heard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.firstday.examples import TEST_CODE
from ui.firstday.hearing import Heard
from ui.look.tokens import Role

translate = QCoreApplication.translate


def verdict_words(found: Heard) -> tuple[Role, str]:
    """Whether the scanner will do, and if not, what to do about it."""
    if found.works and found.capitals_locked:
        return Role.LOOK, translate("ScannerTest", "It is heard, but Caps Lock is on; press it once.")
    if found.works:
        return Role.OK, translate("ScannerTest", "This scanner will be heard on every page.")
    if found.composed:
        return Role.STOP, translate("ScannerTest", "An input method changed it; switch to English and scan again.")
    if not found.entered:
        return Role.STOP, translate("ScannerTest", "Enter did not come behind it; set the scanner to end with Enter.")
    if not found.fast:
        return Role.STOP, translate("ScannerTest", "Too slow, as if typed; set the scanner to send without pause.")
    return Role.LOOK, translate("ScannerTest", "Without a prefix ten digits are needed; scan the code at the right.")


_ROWS: tuple[Callable[[Heard], tuple[str, Role, str]], ...] = (
    lambda found: (
        translate("ScannerTest", "Beginning"),
        Role.OK if found.framed else Role.INFO,
        translate("ScannerTest", "STX") if found.framed else translate("ScannerTest", "no prefix, known by its speed"),
    ),
    lambda found: (
        translate("ScannerTest", "Digits"),
        Role.OK if found.plain and not found.composed else Role.LOOK,
        _digits_words(found),
    ),
    lambda found: (
        translate("ScannerTest", "End"),
        Role.OK if found.entered else Role.STOP,
        translate("ScannerTest", "Enter") if found.entered else translate("ScannerTest", "no Enter"),
    ),
    lambda found: (
        translate("ScannerTest", "Speed"),
        Role.OK if found.fast else Role.STOP,
        translate("ScannerTest", "at most {0} ms between two keys").format(found.slowest_ms),
    ),
    lambda found: (
        translate("ScannerTest", "Caps Lock"),
        Role.LOOK if found.capitals_locked else Role.OK,
        translate("ScannerTest", "on") if found.capitals_locked else translate("ScannerTest", "does not matter"),
    ),
    lambda found: (
        translate("ScannerTest", "Input method"),
        Role.STOP if found.composed else Role.OK,
        translate("ScannerTest", "changed what came") if found.composed else translate("ScannerTest", "out of the way"),
    ),
)


def scan_parts(found: Heard) -> tuple[tuple[str, Role, str], ...]:
    """Each part of what was heard: its name, how good it is, and what it was."""
    return tuple(row(found) for row in _ROWS)


def _digits_words(found: Heard) -> str:
    if found.digits == TEST_CODE:
        return translate("ScannerTest", "the test code, read without a fault")
    if found.ours:
        return translate("ScannerTest", "one of our labels, read without a fault")
    if found.plain:
        return translate("ScannerTest", "{0} digits, not one of our labels").format(len(found.digits))
    return translate("ScannerTest", "{0} signs, not digits alone").format(len(found.text))
