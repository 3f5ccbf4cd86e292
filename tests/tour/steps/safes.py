"""A safe cabinet: registered by its label, a piece taken by scan, a thing put by its name, locked (F-28, G-10)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import cabinets, pieces
from tests.tour.tour import Tour


def opened_and_locked(tour: Tour) -> None:
    """What is taken is scanned, an envelope without a label is typed, F8 locks."""
    cabinet = tour.ask(cabinets)[0]
    (piece,) = tour.ask(pieces, Custody.ACCESSIONED, Level.MIMI)
    tour.press("Ctrl+7", "F12")
    tour.settle()
    tour.press("F10")
    tour.settle()
    tour.scan(cabinet)
    tour.settle()
    tour.write("送阅")
    tour.shot("safe-form", "保密柜：先登记，再开柜")
    with tour.journal("OpenSafe"):
        tour.press("Ctrl+Return")
    tour.settle()
    with tour.journal("EnterInSafe"):
        tour.scan(piece.digits)
        tour.settle()
    tour.press("F6")
    tour.settle()
    tour.press("Down", "Return")
    tour.write("口令信封")
    with tour.journal("EnterInSafe"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("safe-open", "取存逐件登记，柜还开着")
    with tour.journal("ShutSafe"):
        tour.press("F8")
        tour.settle()
    tour.shot("safe-locked", "锁柜：取几件、存几件")
    tour.press("Esc")
