"""Called in: a list for an issuer by scans, one line ticked; what a unit has, to the end of the list (F-19, G-17)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import held_by_unit, pieces
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


def gathered(tour: Tour) -> None:
    """All that one unit has is called in; what comes back at the desk is ticked by itself, the rest says why."""
    unit, out = tour.ask(held_by_unit)
    tour.press("Ctrl+7", "Ctrl+J", "Ctrl+N", "Return")
    tour.write("内2026-0001")
    tour.press("Return", "Return")
    tour.write(unit)
    tour.press("F3")
    tour.shot("gather-form", "对内收缴：写单位，F3 列出它在手的全部")
    with tour.journal("BeginCallIn"):
        tour.press("Ctrl+Return")
    tour.press("Ctrl+2", "F4")
    with tour.journal("ReturnCarrier"):
        tour.scan(out[0].digits)
        if tour.desk.work.run.question is not None:
            tour.write(str(out[0].pages))
            tour.press("Return")
    tour.press("F9", "Ctrl+7", "Ctrl+J", "F8")
    with tour.journal("EndCallIn REFUSED"):
        tour.press("Ctrl+Return")
    tour.shot("gather-open", "对内收缴：还有没结果的，不能办结")
    tour.press("Esc")
    for _left in out[1:]:
        tour.press("F6", "Return", "Return")
        tour.write("出差，下月归还")
        with tour.journal("SettleCallLine"):
            tour.press("Ctrl+Return")
    tour.press("F8")
    with tour.journal("EndCallIn"):
        tour.press("Ctrl+Return")
    tour.shot("gather-ended", "对内收缴：逐件有结果，已办结")
    tour.press("Esc")
