"""Help, the curtain, the lock with scans while it is locked, going on where one was, and leaving."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QWidget

from recordsroom.demo.people import PASSWORD
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.values import Custody, Level
from tests.tour.sights import most_out, pieces, places
from tests.tour.steps.door import let_in
from tests.tour.tour import Tour
from ui.help.view import HelpView
from ui.leaving import LOCKED
from ui.shell.curtain import Curtain

_MOST_RESUMING_S, _CHECKED_S = 3.0, 120.0


def helped(tour: Tour) -> None:
    tour.press("Ctrl+2", "F1")
    assert _open(tour, HelpView), "F1 opens the help"
    tour.shot("help", "帮助：当前页的一章")
    tour.press("Esc")
    assert not _open(tour, HelpView), "Esc leads back to work"


def curtain(tour: Tour) -> None:
    # Three minutes without a key cannot be waited for here: the clock that tells of them is made to tell at once.
    tour.desktop._idle.curtain_due.emit()
    assert _open(tour, Curtain), "the curtain falls"
    tour.snap("curtain", "无人操作：帘幕遮住窗口")
    tour.keys.press("Shift")
    assert not _open(tour, Curtain), "any key lifts it"


def lock(tour: Tour) -> None:
    tour.press("Ctrl+2")
    tour.scan(tour.kept["card"])
    tour.codes.clear()
    tour.keys.press("Ctrl+L")
    tour.until(lambda: tour.codes, "the lock ends the process")
    assert tour.codes == [LOCKED], "the lock tells the supervisor to begin anew"
    tour.open(tour.app.resume)
    tour.snap("locked", "锁屏之后：只问口令，写明从何处继续")


def resume(tour: Tour) -> None:
    tour.keys.scan(tour.kept["card"])
    tour.until(lambda: tour.app.scanner.turned_away == 1, "the scan is turned away")
    tour.snap("locked-scan", "锁屏期间拒收的扫描")
    let_in(tour)
    tour.until(lambda: tour.desk.work.run.reader is not None, "the desk stands where it stood")
    assert tour.desktop.window.page_key() == "desk"
    tour.shot("resumed", "解锁后接着办：同一页、同一方式、同一利用者")
    tour.press("F9")
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL)
    tour.scan(piece.digits)


def locked_amid(tour: Tour) -> None:
    """In the middle of an open return: one back, one being counted; then in the middle of shelving (P-45)."""
    plain, counted = tour.ask(most_out, Level.INTERNAL)[0], tour.ask(pieces, Custody.ON_LOAN, Level.MIMI)[0]
    tour.press("Ctrl+2", "F4")
    tour.scan(plain.digits)
    tour.scan(counted.digits)
    took = _lock_and_come_back(tour)
    run = tour.desk.work.run
    tour.until(lambda: run.question is not None and not tour.desk.work.waiting, "the count is asked for again")
    took = time.monotonic() - took
    assert run.mode is DeskMode.RETURN, "the mode stays"
    assert [told.line.barcode for told in run.returned] == [plain.digits], "the transaction stays open"
    # Nothing is written before the check at the start is over; how long that takes is another figure.
    tour.until(lambda: not tour.desktop.porter.checking, "the check at the start is over", _CHECKED_S)
    tour.shot("resumed-return", "解锁后：还在还，已还的一件还在，点页的那一件再问一次；锁屏期间拒收 2 次")
    tour.write(str(counted.pages))
    with tour.journal("ReturnCarrier"):
        tour.press("Return")
    tour.press("F9", "F5")
    shelf = tour.ask(places, "SHELF_LEVEL", Level.INTERNAL)[0]
    tour.scan(shelf)
    begun = _lock_and_come_back(tour)
    tour.until(lambda: tour.desk.work.run.shelf.place is not None, "the shelf is there again")
    shelving = time.monotonic() - begun
    assert tour.desk.work.run.mode is DeskMode.SHELVE, "the mode stays"
    tour.shot("resumed-shelving", "解锁后：还在上架，架位还在")
    tour.press("F9")
    tour.figures["from the password to the open return, and to the open shelf"] = f"{took:.2f} s, {shelving:.2f} s"
    # The quick walk is a test, and tests judge no times.
    assert tour.hurried or max(took, shelving) < _MOST_RESUMING_S, "going on after a lock takes too long (P-45)"


def _lock_and_come_back(tour: Tour) -> float:
    """Lock, scan twice at the door, come in again; the moment at which the password was typed."""
    tour.codes.clear()
    tour.keys.press("Ctrl+L")
    tour.until(lambda: tour.codes, "the lock ends the process")
    tour.open(tour.app.resume)
    for label in ("1", "2"):
        tour.keys.scan(tour.kept["card"][:-1] + label)
    tour.until(lambda: tour.app.scanner.turned_away == len("12"), "both scans are turned away")
    tour.write(PASSWORD)
    begun = time.monotonic()
    tour.keys.press("Return")
    tour.until(lambda: tour.app.desktop is not None, "the room opens", 30)
    tour.until(tour.window.isActiveWindow, "the room is in front")
    return begun


def leave(tour: Tour) -> None:
    tour.codes.clear()
    tour.window.close()
    tour.until(lambda: tour.codes, "the program ends")
    assert tour.codes == [0], "closing the window ends the program"


def _open(tour: Tour, kind: type[QWidget]) -> bool:
    return any(one.isVisible() for one in tour.parts(kind))
