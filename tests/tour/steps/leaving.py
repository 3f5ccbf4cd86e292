"""Help, the curtain, the lock with scans while it is locked, going on where one was, and leaving."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import pieces
from tests.tour.steps.door import let_in
from tests.tour.tour import Tour
from ui.help.view import HelpView
from ui.leaving import LOCKED
from ui.shell.curtain import Curtain


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
    tour.snap("locked", "锁屏之后：只问密码，写明从何处继续")


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


def leave(tour: Tour) -> None:
    tour.codes.clear()
    tour.window.close()
    tour.until(lambda: tour.codes, "the program ends")
    assert tour.codes == [0], "closing the window ends the program"


def _open(tour: Tour, kind: type[QWidget]) -> bool:
    return any(one.isVisible() for one in tour.parts(kind))
