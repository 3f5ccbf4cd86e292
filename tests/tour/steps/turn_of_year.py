"""The turn of the year in the incoming book: last year's is closed and signed, what came late goes on (P-23)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from recordsroom.bootstrap import LEAST_COST, unlock
from recordsroom.demo.making import make_demo
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.domain.clock_jumps import KnownTime
from recordsroom.domain.commands import EnterReceipt, SignOut
from recordsroom.domain.receiving import Packet, ReceiptFacts
from recordsroom.domain.values import Level
from recordsroom.services.queries.receipts import books_to_close, receipt_book
from recordsroom.services.stamp import Stamp, desk_clock
from tests.tour.steps.door import let_in
from tests.tour.steps.papers import shown
from tests.tour.steps.printing import ready, send, tab_to
from tests.tour.tour import Tour

_RECORDS, _SEED = 12, 7
_CAME = (
    ("市规划局", "规发〔{0}〕88号", "年度管网改造计划", Level.MIMI),
    ("市委办公室", "市办〔{0}〕140号", "", Level.MIMI),
    ("市档案馆", "档发〔{0}〕19号", "关于年度移交的通知", Level.INTERNAL),
)


def book_closed(tour: Tour) -> None:
    """A room of its own, which received its last documents at the end of last year."""
    vault = tour.vault.parent / f"year-{tour.look.name}"
    stamp = _december()
    make_demo(vault, _RECORDS, _SEED, now=lambda: stamp)
    _received(vault, lambda: stamp)
    tour.open(vault=vault)
    let_in(tour)
    year = stamp.today.year
    tour.press("Ctrl+7", "F8", "F9")
    tour.settle()
    tour.press("Return")
    tour.write("3")
    tour.press("Return")
    tour.write("许见山")
    with tour.journal("CloseReceiptBook REFUSED"):
        tour.press("Ctrl+Return")
    tour.shot("year-miscounted", "年终办结：点的数与登记簿不符，重新点")
    tour.press("Shift+Tab", "Ctrl+A")
    tour.write("2")
    with tour.journal("CloseReceiptBook"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("year-closed", "已办结：停在这本簿的最后一行")
    tour.press("Ctrl+P")
    shown(tour, "receipt_book")
    tab_to(tour, tour.page("printing").bench.setup.account.purpose)
    tour.write("年终装订")
    ready(tour)
    tour.shot("year-pages", "收文登记簿：末页办结、两人签字")
    send(tour, "receipt-book", "PrintDocument")
    _late(tour, year)
    tour.app.leave()
    tour.open()


def _late(tour: Tour, year: int) -> None:
    """What came in December and is entered only now needs a note and stands in this year's book."""
    tour.press("Ctrl+7", "F8", "Ctrl+N", "Return", "Ctrl+A")
    tour.write(f"{year}-12-30")
    tour.press("Return")
    tour.write("市规划局")
    tour.press("Return", "Return", "Return", "Return", "Return")
    tour.write("管网改造补充通知")
    tour.press("Return", "Return")
    tour.write("1")
    with tour.journal("EnterReceipt REFUSED"):
        tour.press("Ctrl+Return")
    tour.press(*("Return",) * 6)
    tour.write("年末送达，元旦后登记")
    tour.shot("year-late", "去年来的今年登：要写说明")
    with tour.journal("EnterReceipt"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("year-new", "记在新的一年，收文号从1起")
    (late, *_before) = sorted(tour.ask(receipt_book), key=lambda row: -row.id)
    assert late.number.endswith("0001") and late.book_year > year and late.late_note, "it stands in the new book"
    assert [one.year for one in tour.ask(books_to_close)] == [year], "the ordinary book of that year is still open"


def _december() -> Stamp:
    """An afternoon at the end of last year, as the clock of this PC would tell it."""
    now = desk_clock()()
    then = datetime(now.today.year - 1, 12, 30, 15, 20, tzinfo=now.local.tzinfo)
    return replace(now, wall_ms=int(then.timestamp() * 1000), boot="demo", known=KnownTime())


def _received(vault: Path, clock: Callable[[], Stamp]) -> None:
    room = unlock(vault, KEEPERS[0][0], PASSWORD, clock=clock, floor=LEAST_COST)
    for sender, number, title, level in _CAME:
        facts = ReceiptFacts(
            received_on=clock().today,
            from_unit=sender,
            document_no=number.format(clock().today.year),
            level=level,
            signed_by=room.keeper.name,
            packet=Packet.OPENED if title else Packet.EYES_ONLY,
            title=title,
            copies_received=1 if title else None,
            addressee="" if title else "顾言舟",
        )
        room.do(EnterReceipt(facts=facts))
    room.do(SignOut())
    room.close()
