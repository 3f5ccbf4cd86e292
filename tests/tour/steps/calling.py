"""Called in: a list for an issuer by scans, one line ticked (F-19, G-17)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import pieces
from tests.tour.tour import Tour


def called_in(tour: Tour) -> None:
    """Two pieces are called in by who issued them; the first is set aside."""
    first, second = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL, 2)
    tour.press("Ctrl+7", "Ctrl+J")
    tour.settle()
    tour.press("Ctrl+N")
    tour.settle()
    tour.press("Down")
    tour.scan(first.digits)
    tour.scan(second.digits)
    tour.press("Return")
    tour.write("退2026-0001")
    tour.press("Return", "Return")
    tour.write("市委办公室")
    tour.settle()
    tour.shot("called-form", "新清退单：扫件，或按文号列入")
    with tour.journal("BeginCallIn"):
        tour.press("Ctrl+Return")
    tour.settle()
    with tour.journal("TickCallIn"):
        tour.scan(first.digits)
        tour.settle()
    tour.shot("called", "清退登记：应退、已退、待退，逐件写明结果")
    tour.press("Esc")
