"""Acts and pages that Find anything leads to: found by their words and by the sounds of these (P-10)."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskMode
from recordsroom.services.pinyin import found_by
from recordsroom.services.queries.finding import MOST, Found, Kind
from recordsroom.services.queries.matters import Matter
from ui.approvals.page import EXPLAIN, SHEETS
from ui.gallery.view import FORM_BOOK
from ui.language import spoken
from ui.messages import mode_words
from ui.papers.page import EVERY_PAPER
from ui.people.page import ACCOUNTS, APPROVERS, OWN_PASSWORD
from ui.printing.words import FORM_OF, form_words, language_of
from ui.series.missing import MISSING_NUMBERS
from ui.system.calendar import CALENDAR
from ui.system.matrix import MATRIX
from ui.system.rules import RULES_TAB

translate = QCoreApplication.translate

_DOCUMENTS = tuple(key for key, form in FORM_OF.items() if form.frame and key != "command_sheet")
_COMMANDS: tuple[tuple[Callable[[], str], str, object], ...] = (
    *((lambda mode=mode: mode_words(mode), "desk", mode.value) for mode in DeskMode),
    (lambda: translate("Find", "Building up"), "holdings", Matter.CAMPAIGN),
    (lambda: translate("Find", "Records to be mended"), "holdings", Matter.WAITING),
    (lambda: translate("Find", "Series and numbering"), "holdings", Matter.SERIES_MISSING),
    (lambda: translate("Find", "Missing numbers"), "holdings", MISSING_NUMBERS),
    (lambda: translate("Find", "Labels to be renewed"), "holdings", Matter.RELABEL),
    (lambda: translate("Find", "Labels that are missing"), "printing", "carrier_label"),
    (lambda: translate("Find", "Copies and excerpts"), "copies", None),
    (lambda: translate("Find", "Destruction"), "destruction", None),
    (lambda: translate("Find", "Circulation"), "circulation", None),
    (lambda: translate("Find", "Carried outside"), "carried", None),
    (lambda: translate("Find", "Called in"), "call_ins", None),
    (lambda: translate("Find", "Taken over"), "accessions", None),
    (lambda: translate("Find", "Safe cabinets"), "safes", None),
    (lambda: translate("Find", "Register of counts"), "count_book", None),
    (lambda: translate("Find", "Waiting list"), "waiting", None),
    (lambda: translate("Find", "Kept overnight"), "overnight", None),
    (lambda: translate("Find", "Blank labels"), "printing", "blank_label"),
    (lambda: translate("Find", "Command sheet"), "printing", "command_sheet"),
    (lambda: translate("Find", "Lists, notes and covers"), "holdings", EVERY_PAPER),
    (lambda: translate("Find", "Forms of this room"), "printing", FORM_BOOK),
    (lambda: translate("Find", "Approvers and deputies"), "people", (APPROVERS, "")),
    (lambda: translate("Find", "Accounts"), "people", ACCOUNTS),
    (lambda: translate("Find", "Approval forms"), "approvals", SHEETS),
    (lambda: translate("Find", "What is allowed"), "approvals", EXPLAIN),
    (lambda: translate("Find", "Who may approve"), "system", MATRIX),
    (lambda: translate("Find", "Table of rules"), "system", RULES_TAB),
    (lambda: translate("Find", "Own password"), "people", OWN_PASSWORD),
    (lambda: translate("Find", "Working calendar"), "system", CALENDAR),
    *((lambda key=key: form_words(key, language_of(spoken())), "printing", key) for key in _DOCUMENTS),
)
"""What an act is called, the page that does it, and what that is told."""


def commands_found(typed: str, pages: Collection[tuple[str, str]]) -> tuple[Found, ...]:
    """The pages of this keeper, by key and title, and the acts on them that are called or sound so."""
    wanted, known = typed.strip(), {key for key, _title in pages}
    if "registers" in known:
        # Approvals stand beside the registers and have no place of their own in the rail.
        known.add("approvals")
    if not wanted:
        return ()
    every = [
        *((title, key, None) for key, title in pages),
        *((words(), key, argument) for words, key, argument in _COMMANDS if key in known),
    ]
    found: dict[tuple[str, object], str] = {}
    for words, key, argument in every:
        if found_by(words, wanted):
            # A page and the act that opens it are one line, under the page's own title.
            found.setdefault((key, argument), words)
    titles = dict(pages)
    return tuple(
        Found(Kind.COMMAND, 0, words, titles.get(key, "") if argument is not None else "", argument=(key, argument))
        for (key, argument), words in tuple(found.items())[:MOST]
    )
