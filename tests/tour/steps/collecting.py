"""Fetched by one and brought back by another, while the borrower stays liable (P-11)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import card_of, pieces
from tests.tour.tour import Tour
from ui.registers.page import RegistersPage


def fetched_and_brought(tour: Tour) -> None:
    """A card that nobody named is looked at; the collector fetches, a third one brings back; the register says so."""
    borrower, collector = (tour.ask(card_of, tour.kept[name])[0] for name in ("loser", "collector"))
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.PUBLIC)
    tour.press("Ctrl+2", "F2")
    tour.scan(borrower)
    tour.scan(tour.kept["card"])
    tour.shot("collector-not-named", "没有指定的人的卡：写明没有指定替谁领取")
    tour.scan(borrower)
    tour.scan(collector)
    with tour.journal("LendCarrier REFUSED"):
        tour.scan(piece.digits)
    tour.press("F6")
    tour.write("2026-0801")
    tour.press("Return")
    tour.write("1")
    with tour.journal("RecordApproval", "LendCarrier"):
        tour.press("Return")
    tour.shot("collector-fetched", "借给本人，领取人记在这笔借阅里")
    tour.press("F9", "F4")
    tour.scan(tour.kept["card"])
    with tour.journal("ReturnCarrier"):
        tour.scan(piece.digits)
    tour.shot("collector-brought", "由第三人还来：右边写着归还人")
    tour.press("F9", "Ctrl+7")
    page: RegistersPage = tour.page("registers")
    tour.until(lambda: page.chosen() is not None, "the register has its loans")
    tour.settle()
    tour.shot("collector-register", "借阅登记簿：备注写谁领的、谁还的")
    tour.press("Ctrl+2", "F2")
    tour.scan(tour.kept["card"])
