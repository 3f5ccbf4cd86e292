"""The ways from the register of loans to the registers beside it: the daily ones as words in a row, each with its key.

A way without a key is found on the page of all registers, and by Find anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.parts.buttons import Button, quiet
from ui.parts.keybar import KeyHint

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Way:
    """One register: its key, what it is called, the page that keeps it and what that is told."""

    key: str
    """Empty where the row of words has no place for it."""
    words: Callable[[], str]
    page: str
    argument: str | None = None
    lends: bool = False
    """Whether it is only for those who lend."""


EVERY = "every_register"
"""The page of all of them."""

WAYS = (
    Way("F2", lambda: translate("Registers", "all registers"), EVERY),
    Way("F9", lambda: translate("Registers", "approvals"), "approvals", "sheets"),
    Way("F10", lambda: translate("Registers", "what is allowed"), "approvals", "explain"),
    Way("Ctrl+Y", lambda: translate("Registers", "reading room"), "visits", lends=True),
    Way("Ctrl+R", lambda: translate("Registers", "circulation"), "circulation"),
    Way("Ctrl+D", lambda: translate("Registers", "carried outside"), "carried"),
    Way("Ctrl+J", lambda: translate("Registers", "called in"), "call_ins"),
    Way("Ctrl+Q", lambda: translate("Registers", "enquiries"), "enquiries", lends=True),
    Way("F12", lambda: translate("Registers", "repository"), "room_stays", lends=True),
    Way("", lambda: translate("Registers", "incidents"), "incidents"),
    Way("", lambda: translate("Registers", "statistics"), "statistics"),
    Way("", lambda: translate("Registers", "room care"), "room_care"),
    Way("", lambda: translate("Registers", "work inside"), "inside"),
    Way("", lambda: translate("Registers", "kept overnight"), "overnight"),
    Way("", lambda: translate("Registers", "training"), "training"),
    Way("Ctrl+I", lambda: translate("Registers", "waiting list"), "waiting"),
    Way("Ctrl+T", lambda: translate("Registers", "copies"), "copies"),
    Way("Ctrl+U", lambda: translate("Registers", "destruction"), "destruction"),
    Way("F8", lambda: translate("Registers", "incoming book"), "receipts"),
    Way("", lambda: translate("Registers", "taken over"), "accessions"),
    Way("", lambda: translate("Registers", "safe cabinets"), "safes"),
    Way("", lambda: translate("Registers", "counts"), "count_book"),
    Way("Ctrl+H", lambda: translate("Registers", "handovers"), "handing"),
    Way("Ctrl+M", lambda: translate("Registers", "media and devices"), "equipment"),
    Way("Ctrl+S", lambda: translate("Registers", "secrecy"), "secrecy"),
    Way("", lambda: translate("Registers", "work and business secrets"), "own_secrets"),
    Way("", lambda: translate("Registers", "outgoing book"), "outgoing"),
    Way("", lambda: translate("Registers", "lists of files"), "catalogues"),
    Way("", lambda: translate("Registers", "in and out of stock"), "movements"),
    Way("", lambda: translate("Registers", "chases"), "chases"),
    Way("", lambda: translate("Registers", "shifts"), "shifts"),
    Way("", lambda: translate("Registers", "retention"), "retention"),
    Way("", lambda: translate("Registers", "transfers out"), "transfers"),
)


def buttons(lends: bool, show: Callable[[str, object], None]) -> list[Button]:
    """A word with its key for each register."""
    made = []
    for way in WAYS:
        if way.key and (lends or not way.lends):
            button = quiet(way.words(), key=way.key)
            button.clicked.connect(lambda _checked=False, way=way: show(way.page, way.argument))
            made.append(button)
    return made


def hints(lends: bool, show: Callable[[str, object], None]) -> list[KeyHint]:
    """The same keys for the page; the row of words tells them, so the key bar need not."""
    return [
        KeyHint(way.key, way.words(), partial(show, way.page, way.argument), told=False)
        for way in WAYS
        if way.key and (lends or not way.lends)
    ]
