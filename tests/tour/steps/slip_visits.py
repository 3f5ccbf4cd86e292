"""The reading room by slip: the paper is the card; away and back; nothing secret lies at an empty seat (P-16, R-73)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import Piece, newest_slip, pieces
from tests.tour.steps.papers import shown
from tests.tour.tour import Tour


def by_slip(tour: Tour) -> None:
    """What somebody asks for is printed and signed; the slip opens the visit, and its form lets the secret be read."""
    (secret,) = tour.ask(pieces, Custody.SHELVED, Level.MIMI)
    first, second = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC, 2)
    tour.press("Ctrl+2", "F2")
    tour.scan(tour.kept["card"])
    tour.scan(secret.digits)
    with tour.journal("AskForSlip"):
        tour.press("Ctrl+P")
    shown(tour, "loan_slip")
    tour.press("Ctrl+2", "F7", "Ctrl+F2")
    tour.scan(tour.ask(newest_slip))
    tour.shot("slip-coming", "阅览：扫审批单，单子就是卡；另核对证件")
    tour.press("Return", "Return")
    with tour.journal("CheckIn"):
        tour.press("Return")
    _signed(tour, secret)
    with tour.journal("StepAway REFUSED"):
        tour.press("F3")
    tour.shot("slip-not-away", "桌上有秘密件，人不能离座")
    with tour.journal("ReturnCarrier"):
        _turned(tour, secret)
    with tour.journal("GiveToTable", "StepAway", "GiveToTable REFUSED", "ComeBack"):
        tour.scan(first.digits)
        tour.press("F3")
        tour.scan(second.digits)
        tour.shot("slip-away", "暂离：座位留着，人不在不送件")
        tour.press("F3")
    with tour.journal("ReturnCarrier", "CheckOut"):
        tour.scan(first.digits)
        tour.press("F12")
    tour.press("F9", "F7")


def _signed(tour: Tour, secret: Piece) -> None:
    """The leader has signed the slip: its number stands there already, and the secret goes to the table."""
    with tour.journal("GiveToTable REFUSED"):
        _turned(tour, secret)
    tour.press("F6", "Return")
    tour.write("1")
    with tour.journal("RecordApproval", "GiveToTable"):
        tour.press("Return")


def _turned(tour: Tour, piece: Piece) -> None:
    """Scan it, and count its pages where they are asked for."""
    tour.scan(piece.digits)
    if tour.desk.work.run.question is not None:
        tour.write(str(piece.pages))
        tour.press("Return")
