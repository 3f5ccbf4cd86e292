"""The rest of the first day, key by key as the handbook says: a shelf, a record, its label, a reader, a loan."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import card_of, pieces, places
from tests.tour.steps.printing import ready, send
from tests.tour.tour import Tour

_ROOM = "1列1面2节4层"
_TITLE, _NUMBER, _BODY, _DATE, _PAGES = "青梧河水位观测年报", "青规〔2024〕7号", "规划研究室", "20240318", "12"
_READER = ("方未晞", "规划研究室", "助理工程师")


def from_shelf_to_loan(tour: Tour) -> None:
    """In a room that was founded a moment ago."""
    _shelf(tour)
    _record(tour)
    _label(tour)
    tour.press("Ctrl+2")
    _shelve(tour, Custody.ACCESSIONED, "first-shelved", "第一天：先扫架位，再扫件，就上架了")
    _reader(tour)
    _lend(tour)
    _give_back(tour)
    _shelve(tour, Custody.RETURNED_CHECKED, "first-shelved-again", "第一天：还回的件放回架上")


def _shelf(tour: Tour) -> None:
    tour.press("Ctrl+4", "Ctrl+N")
    tour.write(_ROOM)
    with tour.journal("AddStorageLocations"):
        tour.press("Ctrl+Return")
    tour.until(lambda: tour.page("shelving").side.form is None, "the places are made")
    _print(tour, "first-places", "第一天：架位已建，打架位标签")


def _record(tour: Tour) -> None:
    tour.press("Ctrl+3", "Ctrl+N")
    form = tour.page("holdings").shown().form
    tour.until(lambda: form.code()[-4:].isdigit() and len(form.code()) > 4, "a number is proposed")
    before = form.code()
    for words in (_TITLE, _NUMBER, _BODY, _DATE):
        tour.write(words)
        tour.press("Return")
    # What is not classified has no term; the pages come next.
    tour.press("Return")
    tour.write(_PAGES)
    tour.shot("first-record", "第一天：登记第一件，档号已编好")
    with tour.journal("RegisterRecord"):
        tour.press("Ctrl+Return")
    tour.until(lambda: form.code() != before, "the number has counted on")
    tour.press("Esc")


def _label(tour: Tour) -> None:
    tour.press("Return")
    tour.until(lambda: tour.page("holdings").list.table.current() is not None, "the record is chosen")
    _print(tour, "first-label", "第一天：第一枚标签，先看后打")


def _print(tour: Tour, name: str, words: str) -> None:
    """Go on from what is chosen to its label, look, print it, and leave the scanning back out."""
    tour.press("Ctrl+P")
    ready(tour)
    tour.shot(name, words)
    send(tour, name, "PrintLabels")
    if tour.page("printing").bench.back.asking:
        with tour.journal("ReadLabelBack"):
            tour.press("Escape")


def _shelve(tour: Tour, lies: Custody, name: str, words: str) -> None:
    (shelf, *_others) = tour.ask(places, "SHELF_LEVEL", Level.PUBLIC)
    (piece,) = tour.ask(pieces, lies, Level.PUBLIC, 1, "W017")
    tour.press("F5")
    tour.scan(shelf)
    with tour.journal("ShelveCarrier"):
        tour.scan(piece.digits)
    tour.shot(name, words)
    tour.press("F9")


def _reader(tour: Tour) -> None:
    tour.press("Ctrl+6", "Ctrl+N")
    for words in _READER:
        tour.write(words)
        tour.settle()
        tour.press("Return")
    with tour.journal("AddReader"):
        tour.press("Ctrl+Return")
    _print(tour, "first-card", "第一天：利用者卡")


def _lend(tour: Tour) -> None:
    card, *_told = tour.ask(card_of, _READER[0])
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC, 1, "W017")
    tour.scan(card)
    with tour.journal("LendCarrier REFUSED"):
        tour.scan(piece.digits)
    tour.press("F6")
    tour.write("2026-001")
    tour.press("Return")
    tour.write("1")
    with tour.journal("RecordApproval", "LendCarrier"):
        tour.press("Return")
    tour.shot("first-loan", "第一天：第一次借出，审批在案")
    tour.press("F9")


def _give_back(tour: Tour) -> None:
    (piece,) = tour.ask(pieces, Custody.ON_LOAN, Level.PUBLIC, 1, "W017")
    tour.press("F4")
    with tour.journal("ReturnCarrier"):
        tour.scan(piece.digits)
    tour.shot("first-return", "第一天：还回来，已核待上架")
    tour.press("F9")
