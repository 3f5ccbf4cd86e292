"""What is said about a scan: the verdict with what to do about it, and each part of what was heard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.look.tokens import Role
from ui.scanner_profile import End
from ui.scantest.hearing import Fault, Heard

translate = QCoreApplication.translate


def _affix_words(found: Heard) -> str:
    before, behind = found.affixes or ("", "")
    if found.kept is None:
        told = translate(
            "ScannerTest",
            "The scanner adds “{0}” to the code, which cannot be told from typing. Set it to send the code alone.",
        )
    else:
        told = translate(
            "ScannerTest", "The scanner adds “{0}” to the code. Take it over, and it is left out from now on."
        )
    return told.format(" … ".join(part for part in (before, behind) if part))


_FAULTS: dict[Fault, Callable[[Heard], str]] = {
    Fault.COMPOSED: lambda _found: translate(
        "ScannerTest", "An input method changed it; switch to English and scan again."
    ),
    Fault.LAYOUT: lambda _found: translate(
        "ScannerTest",
        "The keys of the digits gave other signs: keyboard layout and scanner differ. Set the layout of this PC to "
        "Chinese or US, or the scanner to the country of the layout.",
    ),
    Fault.AFFIX: _affix_words,
    Fault.LOST: lambda found: translate(
        "ScannerTest",
        "{0} of {1} signs were lost. Plug the scanner straight into this PC and let it send a little slower.",
    ).format(len(found.lost_from) - len(found.digits), len(found.lost_from)),
    Fault.ENDED: lambda found: (
        translate("ScannerTest", "Tab came behind it, not Enter; take it over, or set the scanner to end with Enter.")
        if found.end is End.TAB
        else translate("ScannerTest", "Enter did not come behind it; set the scanner to end with Enter.")
    ),
    Fault.SLOW: lambda _found: translate(
        "ScannerTest", "Too slow, as if typed; set the scanner to send without pause."
    ),
    Fault.SHORT: lambda _found: translate(
        "ScannerTest", "Without a prefix ten digits are needed; scan one of the test codes."
    ),
    Fault.CAPITALS: lambda _found: translate("ScannerTest", "It is heard, but Caps Lock is on; press it once."),
}
_MILD = {Fault.SHORT, Fault.CAPITALS}


def verdict_words(found: Heard) -> tuple[Role, str]:
    """Whether the scanner will do, and if not, what to do about it."""
    if found.fault is not None:
        return Role.LOOK if found.fault in _MILD else Role.STOP, _FAULTS[found.fault](found)
    if found.square:
        return Role.OK, translate("ScannerTest", "This scanner will be heard on every page, and reads QR codes too.")
    return Role.OK, translate("ScannerTest", "This scanner will be heard on every page.")


_ROWS: tuple[Callable[[Heard], tuple[str, Role, str]], ...] = (
    lambda found: (
        translate("ScannerTest", "Beginning"),
        Role.OK if found.framed else Role.INFO,
        _beginning_words(found),
    ),
    lambda found: (
        translate("ScannerTest", "Digits"),
        Role.OK if found.plain and not found.composed and not found.lost_from else Role.LOOK,
        _digits_words(found),
    ),
    lambda found: (
        translate("ScannerTest", "End"),
        Role.OK if found.ended else Role.STOP,
        end_words(found.end),
    ),
    lambda found: (
        translate("ScannerTest", "Speed"),
        Role.OK if found.fast else Role.STOP,
        translate("ScannerTest", "at most {0} ms between two keys").format(found.slowest_ms),
    ),
    lambda found: (
        translate("ScannerTest", "Keyboard layout"),
        Role.STOP if found.turned_round else Role.OK,
        translate("ScannerTest", "gives other signs") if found.turned_round else translate("ScannerTest", "fits"),
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


def end_words(end: End) -> str:
    """How a scan ended."""
    return {
        End.ENTER: translate("ScannerTest", "Enter"),
        End.TAB: translate("ScannerTest", "Tab"),
        End.NONE: translate("ScannerTest", "no Enter"),
    }[end]


def _beginning_words(found: Heard) -> str:
    if found.framed:
        return translate("ScannerTest", "STX")
    if found.profile.prefix and found.text.startswith(found.profile.prefix):
        return found.profile.prefix
    return translate("ScannerTest", "no prefix, known by its speed")


def _digits_words(found: Heard) -> str:
    if found.square:
        return translate("ScannerTest", "the QR code, read without a fault")
    if found.tested:
        return translate("ScannerTest", "the test code, read without a fault")
    if found.ours:
        return translate("ScannerTest", "one of our labels, read without a fault")
    if found.lost_from:
        return translate("ScannerTest", "{0} of {1} digits", "", len(found.lost_from)).format(
            len(found.digits), len(found.lost_from)
        )
    if found.plain:
        return translate("ScannerTest", "{0} digits, not one of our labels", "", len(found.digits)).format(
            len(found.digits)
        )
    return translate("ScannerTest", "{0} signs, not digits alone").format(len(found.text))
