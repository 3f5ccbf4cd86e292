"""What is to be scanned or typed next, in a few words beside the mode."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.cases import CLOSED, CaseState
from recordsroom.domain.commands import ReturnCarrier
from recordsroom.domain.desk import DeskMode
from recordsroom.services.acts import (
    AskApproval,
    AskBorrower,
    AskLeader,
    AskNamed,
    AskPages,
    AskPlace,
    AskReason,
    AskSeal,
    AskSecond,
    AskSheet,
    AskTail,
    AskTemporary,
)
from recordsroom.services.case_run import CaseRun
from recordsroom.services.scanning import ScanRun
from recordsroom.services.visit_questions import AskCompanion, AskLeaves, AskShort, AskVisit
from ui.desk.late import moment_words

translate = QCoreApplication.translate


_ASKED: dict[type, Callable[[], str]] = {
    AskPages: lambda: translate("Hint", "Count the pages, type the number, Enter"),
    AskReason: lambda: translate("Hint", "Choose a reason by its digit or barcode"),
    AskApproval: lambda: translate("Hint", "Type what the signed form says"),
    AskTemporary: lambda: translate("Hint", "Name, unit, identity card, letter"),
    AskTail: lambda: translate("Hint", "Type the end of the code, Enter; F11: label spoiled"),
    AskSheet: lambda: translate("Hint", "Type what the head of the sheet says"),
    AskBorrower: lambda: translate("Hint", "Choose for whom by its digit"),
    AskVisit: lambda: translate("Hint", "See who it is, type the locker, Enter; or scan a seat"),
    AskShort: lambda: translate("Hint", "Who looked for it, and which leader knows"),
    AskLeaves: lambda: translate("Hint", "Count the leaves, type the number, Enter"),
    AskCompanion: lambda: translate("Hint", "Scan the card of who reads along, or goes"),
    AskSeal: lambda: translate("Hint", "Type the number on the seal, or scan its bars"),
    AskNamed: lambda: translate("Hint", "Type the place: code, name or first sounds"),
    AskLeader: lambda: translate("Hint", "The leader, then the password"),
    AskSecond: lambda: translate("Hint", "The second person, then Enter"),
}


def hint(run: ScanRun, offset_minutes: int = 0) -> str:
    """The next step of the grammar in words; while a sheet is open, its number and time come first (P-06)."""
    if run.late is None or run.question is not None:
        return _next(run)
    moment = moment_words(run.late.happened_at, offset_minutes)
    return translate("Hint", "Late entry, sheet {0}, {1}: {2}").format(run.late.sheet_no, moment, _next(run))


def leave_words(run: ScanRun) -> str:
    """What Esc does with what is open."""
    asked = run.question
    if isinstance(asked, AskReason) and isinstance(asked.do.command, ReturnCarrier):
        return translate("DeskPage", "Count again")
    if isinstance(asked, AskNamed):
        return translate("DeskPage", "No place typed")
    gives_up = isinstance(asked, AskPlace)
    return translate("DeskPage", "Give it up") if gives_up else translate("DeskPage", "Skip this one")


def _next(run: ScanRun) -> str:
    if isinstance(run.question, AskPlace):
        return _gathering(run.question)
    if isinstance(run.question, AskApproval) and run.question.spoken:
        return translate("Hint", "Type what the leader said")
    if run.question is not None:
        return _ASKED[type(run.question)]()
    if run.binds:
        return translate("Hint", "Ctrl+F11 binds this barcode to what was scanned before")
    if run.stuck is not None:
        return translate("Hint", "Settle this one, or scan another")
    return _by_mode(run)


def _by_mode(run: ScanRun) -> str:
    if run.mode is DeskMode.LEND:
        lent = translate("Hint", "Scan the carriers, or “End”")
        return lent if run.reader else translate("Hint", "Scan the reader's card")
    if run.mode is DeskMode.RETURN:
        return translate("Hint", "Scan the carriers; no card is needed")
    if run.mode is DeskMode.ASK:
        return translate("Hint", "Scan anything: it says what and where")
    if run.mode in {DeskMode.CASES, DeskMode.READ}:
        return _of_case(run.cases) if run.mode is DeskMode.CASES else _of_visit(run)
    return _of_shelf(run)


def _of_shelf(run: ScanRun) -> str:
    if run.shelf.held is not None:
        return translate("Hint", "Scan its place, or its box")
    if run.shelf.box is not None:
        return translate("Hint", "Scan what goes into this box, or its place")
    placed = translate("Hint", "Scan the carriers and boxes for this place")
    return placed if run.shelf.place else translate("Hint", "Scan a place, a box or a carrier")


def _of_visit(run: ScanRun) -> str:
    visit = run.reading.visit
    if visit is None:
        return translate("Hint", "Scan card, slip or seat; what lies on a table comes back by its label")
    if visit.away_since is not None:
        return translate("Hint", "The reader is away; F3 when back")
    return translate("Hint", "Scan what goes to this table or comes back; F12: the reader leaves")


def _gathering(asked: AskPlace) -> str:
    if asked.ready:
        more = translate("Hint", "Scan more, or the place for all of them")
        return translate("Hint", "Scan the new place of this run") if asked.run else more
    if not asked.run:
        return translate("Hint", "Scan everything that goes to one place")
    last = translate("Hint", "Scan the last of the run")
    return last if asked.things else translate("Hint", "Scan the first of the run")


def _of_case(run: CaseRun) -> str:
    if run.held is not None:
        return translate("Hint", "Scan its new place")
    if run.case is None:
        return translate("Hint", "Scan a transport case")
    if run.case.state is CaseState.LOADED:
        return translate("Hint", "Scan the place where it is set down")
    if run.case.state in CLOSED:
        return translate("Hint", "F6 loads it, F3 takes the seal off; or scan where it is set down")
    if run.case.state is CaseState.UNPACKED:
        placed = translate("Hint", "Scan what stands here, then the next place")
        return placed if run.place else translate("Hint", "Scan a place, then what stands there; F9 ends")
    return translate("Hint", "Scan boxes and carriers to be packed; F3 seals")
