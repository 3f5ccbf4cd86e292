"""Transport cases: registered, then one is packed, sealed, sent, opened and unpacked by scans and keys (P-18)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.cases import cases
from tests.tour.sights import pieces, places
from tests.tour.tour import Tour


def registered(tour: Tour) -> None:
    """Two cases are entered from the shelving page."""
    tour.press("Ctrl+4", "Ctrl+T")
    tour.settle()
    tour.shot("cases-empty", "周转箱：还没有登记")
    tour.press("Ctrl+N", "Return")
    tour.write("总务科")
    tour.shot("cases-form", "登记周转箱：几个、归谁、最高密级")
    with tour.journal("RegisterCases"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("cases", "周转箱清单：已登记，接着打标签")
    tour.press("Esc")


def carried(tour: Tour) -> None:
    """One carrier goes in, under a seal, on its way, and comes out; another seal is asked about."""
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL)
    (case, *_others) = tour.ask(cases)
    (room, *_more) = tour.ask(places, "REPOSITORY", Level.INTERNAL, "")
    tour.press("Ctrl+2", "Ctrl+F5")
    tour.scan(case.barcode)
    with tour.journal("PackInCase"):
        tour.scan(piece.digits)
    tour.shot("case-packed", "装箱：右边是箱里的东西")
    tour.press("F3")
    tour.write("F2026-0001")
    tour.shot("case-seal", "加封：输入或扫封签号")
    with tour.journal("SealCase", "LoadCase", "ReceiveCase"):
        tour.press("Return", "F6")
        tour.scan(room)
    tour.press("F3")
    tour.write("F2026-0002")
    with tour.journal():
        tour.press("Return")
    tour.shot("case-other-seal", "启封：封签不符，先停下，要理由")
    tour.press("Esc", "F3")
    tour.write("F2026-0001")
    with tour.journal("UnsealCase", "TakeFromCase"):
        tour.press("Return")
        tour.scan(piece.home or "")
        tour.scan(piece.digits)
    tour.shot("case-unpacked", "归位：扫架位，再扫件；箱已清空")
    tour.press("F9", "F7")
