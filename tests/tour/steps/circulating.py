"""Circulation: a sheet by two scans, sent, and seen on its way (F-17, G-14)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.people import readers_register
from tests.tour.sights import pieces
from tests.tour.tour import Tour


def one_leg(tour: Tour) -> None:
    """A folder with one piece goes to one reader."""
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.INTERNAL)
    reader = next(
        row
        for row in tour.ask(readers_register)
        if not row.stopped and not row.expired and row.cleared >= Level.INTERNAL
    )
    tour.press("Ctrl+7", "Ctrl+R")
    tour.settle()
    tour.press("Ctrl+N")
    tour.settle()
    tour.write("传2026-0001")
    tour.scan(piece.digits)
    tour.scan(reader.barcode)
    tour.settle()
    tour.shot("circulation-form", "新传阅单：扫件，扫证")
    with tour.journal("BeginCirculation"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.press("F6")
    with tour.journal("SendLeg"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("circulation", "传阅登记：在阅文人手中，两天内退回")
    tour.press("Esc", "Ctrl+2", "Ctrl+F3")
    with tour.journal("ReturnCarrier"):
        tour.scan(piece.digits)
    tour.shot("circulation-back", "借还台传阅：扫齐退回，照单填份数、全称、时间")
    tour.write("1")
    tour.press("Return")
    tour.write(reader.name)
    tour.press("Return", "Return")
    with tour.journal("EndLeg"):
        tour.press("Return")
    tour.shot("circulation-signed", "借还台传阅：已核签，还有几人没看")
    tour.press("F9", "F7")
