"""Which lines of the incoming book become records, and when a book may be closed (R-24, R-26, R-27, R-30, P-23)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from recordsroom.domain.commands import RecordFacts
from recordsroom.domain.receipt_books import BookClosing, BookFigures, book_number, book_of_number, may_close_book
from recordsroom.domain.receipt_filing import ReceiptFiling, last_day_to_file, may_file_receipt, told_by_book
from recordsroom.domain.receiving import LONGEST_WORDS, Book, Packet, may_void
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from tests.builders import TODAY
from tests.domain.test_receiving import a_receipt

FIGURES = BookFigures(lines=12, last_no=12, voided=1, filed=9, waiting=1)


def test_r030_a_line_becomes_a_record_once_opened_and_never_below_its_level():
    here = replace(a_receipt(Packet.OPENED), title="通知")
    facts = RecordFacts(level=Level.MIMI)

    def against(receipt=here, facts=facts, filed=False):
        return tuple(one.reason for one in may_file_receipt(receipt, facts, filed=filed))

    assert against() == ()
    assert against(filed=True) == (Reason.RECEIPT_FILED,)
    assert against(replace(here, void_cause="重复")) == (Reason.RECEIPT_VOID,)
    assert against(a_receipt()) == (Reason.RECEIPT_WAITS,)
    assert against(a_receipt(handed_on=TODAY)) == ()
    assert against(facts=RecordFacts(level=Level.INTERNAL)) == (Reason.BELOW_RECEIPT,)
    assert against(facts=RecordFacts(level=None)) == (Reason.BELOW_RECEIPT,)
    assert [one.reason for one in may_void(here, "重复", filed=True)] == [Reason.RECEIPT_FILED]


def test_a_title_that_is_not_typed_is_that_of_the_book():
    here = replace(a_receipt(Packet.OPENED), title="通知")
    assert told_by_book(here, RecordFacts(title=" ")).title == "通知"
    assert told_by_book(here, RecordFacts(title="[通知]")).title == "[通知]"
    assert told_by_book(a_receipt(handed_on=TODAY), RecordFacts()).title is None


@pytest.mark.parametrize(
    ("odd", "against"),
    [
        ({}, ()),
        ({"closed": True}, (Reason.BOOK_CLOSED,)),
        ({"figures": BookFigures(0, 0, 0, 0, 0)}, (Reason.NOTHING_TO_DO,)),
        ({"note": "无" * (LONGEST_WORDS + 1)}, (Reason.VALUE_NOT_POSSIBLE,)),
        ({"year": TODAY.year}, (Reason.BOOK_NOT_OVER,)),
        ({"counted": 11}, (Reason.BOOK_COUNT_DIFFERS,)),
        ({"looked_by": " "}, (Reason.BOOK_UNSIGNED,)),
        ({"looked_by": "宋闻溪"}, (Reason.BOOK_UNSIGNED,)),
    ],
)
def test_p023_a_book_is_closed_when_its_year_is_over_it_was_counted_and_another_looked(odd, against):
    given = {
        "year": TODAY.year - 1, "figures": FIGURES, "counted": 12, "looked_by": "顾言舟", "keeper": "宋闻溪",
        "note": "", "closed": False, "today": TODAY,
    }  # fmt: skip
    assert tuple(one.reason for one in may_close_book(**(given | odd))) == against


def test_a_book_has_one_number_by_which_it_is_asked_for():
    numbers = [book_number(book, 2026) for book in Book]
    assert [book_of_number(number) for number in numbers] == [(book, 2026) for book in Book]
    assert book_of_number(20269) is None


def test_rows_tell_no_contents():
    filing = ReceiptFiling(id=3, receipt_id=1, filed_record_id=1, filed_on=TODAY, filed_by=1)
    closing = BookClosing(
        id=4, book=Book.ORDINARY, book_year=2025, last_no=1, book_lines=1, voided=0, filed=1, still_waiting=0,
        closed_at=0, closed_by=1, looked_by="顾言舟", closing_note="",
    )  # fmt: skip
    assert (repr(filing), repr(closing)) == ("ReceiptFiling(3)", "BookClosing(4)")


@pytest.mark.parametrize(
    ("today", "last"),
    [
        (date(2026, 6, 30), date(2024, 12, 31)),
        (date(2026, 7, 1), date(2025, 12, 31)),
        (date(2026, 12, 31), date(2025, 12, 31)),
        (date(2027, 1, 1), date(2025, 12, 31)),
    ],
)
def test_r034_papers_of_a_year_are_filed_by_the_end_of_june_of_the_next(today: date, last: date):
    assert last_day_to_file(today) == last
