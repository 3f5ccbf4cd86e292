"""Which receipts get a number, who signs for an unopened packet, how a line is voided (R-24…R-27, P-23, P-30)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from recordsroom.domain.receiving import (
    LONGEST_WORDS,
    Book,
    Packet,
    Receipt,
    ReceiptFacts,
    book_of,
    may_hand_over,
    may_receive,
    may_void,
    receipt_number,
)
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from tests.builders import TODAY

YESTERDAY = TODAY - timedelta(days=1)
OPENED = ReceiptFacts(
    received_on=TODAY, from_unit="市规划局", level=Level.MIMI, signed_by="宋闻溪", title="通知", copies_received=2
)
SEALED = ReceiptFacts(
    received_on=TODAY,
    from_unit="市规划局",
    level=Level.MIMI,
    signed_by="宋闻溪",
    packet=Packet.EYES_ONLY,
    addressee="顾言舟",
)


def a_receipt(packet: Packet = Packet.EYES_ONLY, handed_on: date | None = None, void_cause: str = "") -> Receipt:
    return Receipt(
        id=1, book=Book.CLASSIFIED, book_year=TODAY.year, receipt_no=12, received_on=YESTERDAY, from_unit="市规划局",
        level=Level.MIMI, signed_by="宋闻溪", packet=packet, title="", document_no="", attachments="",
        copies_listed=None, copies_received=None, copy_nos="", secrecy_term="", urgency=None, addressee="顾言舟",
        delivered_by="", difference="", late_note="", registered_at=0, registered_by=1, handed_to="",
        handed_on=handed_on, void_cause=void_cause,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("facts", "last_on", "against"),
    [
        (OPENED, None, ()),
        (SEALED, TODAY, ()),
        (replace(OPENED, from_unit=" "), None, (Reason.SENDER_MISSING,)),
        (replace(OPENED, signed_by=""), None, (Reason.RECEIPT_UNSIGNED,)),
        (replace(OPENED, title=""), None, (Reason.TITLE_MISSING,)),
        (replace(OPENED, copies_received=0, copies_listed=3), None, (Reason.RECEIPT_UNCOUNTED,)),
        (replace(OPENED, level=Level.JIMI), None, (Reason.COPY_NO_MISSING,)),
        (replace(OPENED, level=Level.JIMI, copy_nos="000616-000617"), None, ()),
        (replace(OPENED, copies_listed=3), None, (Reason.DIFFERENCE_UNSIGNED,)),
        (replace(OPENED, copies_listed=3, difference="少 1 份"), None, (Reason.DIFFERENCE_UNSIGNED,)),
        (replace(OPENED, copies_listed=3, difference="少 1 份", delivered_by="程交通"), None, ()),
        (replace(OPENED, received_on=YESTERDAY), YESTERDAY, ()),
        (replace(OPENED, received_on=YESTERDAY), TODAY, (Reason.RECEIPT_LATE,)),
        (replace(OPENED, received_on=YESTERDAY, late_note="昨晚送达"), TODAY, ()),
        (replace(OPENED, received_on=date(TODAY.year - 1, 12, 31)), None, (Reason.RECEIPT_LATE,)),
        (replace(OPENED, received_on=date(TODAY.year - 1, 12, 31), late_note="年底送达"), None, ()),
        (replace(OPENED, received_on=TODAY + timedelta(days=1)), None, (Reason.VALUE_NOT_POSSIBLE,)),
        (replace(OPENED, title="长" * (LONGEST_WORDS + 1)), None, (Reason.VALUE_NOT_POSSIBLE,)),
        (replace(OPENED, copies_received=-1), None, (Reason.VALUE_NOT_POSSIBLE,)),
        (replace(SEALED, title="看见了"), None, (Reason.PACKET_UNOPENED,)),
        (replace(SEALED, packet=Packet.PROXY, addressee=""), None, (Reason.ADDRESSEE_MISSING,)),
    ],
)
def test_r024_a_receipt_is_counted_and_signed_for(facts: ReceiptFacts, last_on: date | None, against: tuple[Reason]):
    assert tuple(one.reason for one in may_receive(facts, TODAY, last_on)) == against


@pytest.mark.parametrize("packet", [Packet.PROXY, Packet.EYES_ONLY])
@pytest.mark.parametrize(
    ("inside", "against"),
    [
        ({}, ()),
        ({"document_no": "规发〔2026〕31号", "attachments": "1 件", "secrecy_term": "10年"}, ()),
        ({"title": "看见了"}, (Reason.PACKET_UNOPENED,)),
        ({"copy_nos": "000616"}, (Reason.PACKET_UNOPENED,)),
        ({"copies_received": 0}, (Reason.PACKET_UNOPENED,)),
    ],
)
def test_r025_of_an_unopened_packet_only_the_envelope_is_written_down(
    packet: Packet, inside: dict[str, object], against: tuple[Reason, ...]
):
    facts = replace(SEALED, packet=packet, **inside)  # type: ignore[arg-type]
    assert tuple(one.reason for one in may_receive(facts, TODAY, None)) == against


@pytest.mark.parametrize("packet", [Packet.PROXY, Packet.EYES_ONLY])
def test_r026_an_unopened_packet_names_whom_it_is_for(packet: Packet):
    assert may_receive(replace(SEALED, packet=packet), TODAY, None) == ()
    nobody = may_receive(replace(SEALED, packet=packet, addressee=" "), TODAY, None)
    assert [one.reason for one in nobody] == [Reason.ADDRESSEE_MISSING]


@pytest.mark.parametrize(
    ("receipt", "to", "on", "against"),
    [
        (a_receipt(), "顾言舟", TODAY, ()),
        (a_receipt(), "沈知远", TODAY, (Reason.EYES_OF_ANOTHER,)),
        (a_receipt(Packet.PROXY), "沈知远", TODAY, ()),
        (a_receipt(Packet.PROXY), " ", TODAY, (Reason.RECEIPT_UNSIGNED,)),
        (a_receipt(), "顾言舟", YESTERDAY - timedelta(days=1), (Reason.VALUE_NOT_POSSIBLE,)),
        (a_receipt(handed_on=TODAY), "顾言舟", TODAY, (Reason.NOTHING_TO_DO,)),
        (a_receipt(void_cause="重复"), "顾言舟", TODAY, (Reason.NOTHING_TO_DO,)),
        (a_receipt(Packet.OPENED), "顾言舟", TODAY, (Reason.NOTHING_TO_DO,)),
    ],
)
def test_r026_only_the_addressee_signs_for_what_is_for_his_eyes(
    receipt: Receipt, to: str, on: date, against: tuple[Reason]
):
    assert tuple(one.reason for one in may_hand_over(receipt, to, on, TODAY)) == against


def test_r027_a_voided_line_keeps_its_number_with_a_reason():
    assert may_void(a_receipt(), "重复登记") == ()
    assert [one.reason for one in may_void(a_receipt(), " ")] == [Reason.VOID_UNTOLD]
    assert [one.reason for one in may_void(a_receipt(), "长" * 201)] == [Reason.VALUE_NOT_POSSIBLE]
    assert [one.reason for one in may_void(a_receipt(void_cause="重复"), "又")] == [Reason.ALREADY_DONE]


def test_r032_classified_documents_have_a_book_of_their_own():
    assert {level for level in Level if book_of(level) is Book.ORDINARY} == {Level.PUBLIC, Level.INTERNAL}
    assert {level for level in Level if book_of(level) is Book.CLASSIFIED} == {Level.MIMI, Level.JIMI, Level.JUEMI}
    assert receipt_number(Book.ORDINARY, 2026, 7) == "收〔2026〕0007"
    assert (a_receipt().number, repr(a_receipt())) == (f"密收〔{TODAY.year}〕0012", "Receipt(1)")
