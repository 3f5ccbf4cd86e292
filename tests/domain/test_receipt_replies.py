"""Under which number a line of the incoming book was answered: what may be noted, and of which line (F-01, R-27)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from recordsroom.domain.receipt_replies import ReceiptReply, may_note_reply
from recordsroom.domain.receiving import LONGEST_WORDS, Packet
from recordsroom.domain.rules import Reason
from tests.builders import TODAY
from tests.domain.test_receiving import a_receipt

HERE = replace(a_receipt(Packet.OPENED), title="通知")
NUMBER = "青水〔2026〕12号"
IMPOSSIBLE = (Reason.VALUE_NOT_POSSIBLE,)


def against(receipt=HERE, number=NUMBER, on=TODAY):
    return tuple(one.reason for one in may_note_reply(receipt, number, on, TODAY))


def test_f001_a_reply_has_a_number_and_a_day_between_the_receipt_and_today():
    assert against() == against(on=HERE.received_on) == against(number="复" * LONGEST_WORDS) == ()
    assert against(number=" ") == against(number="复" * (LONGEST_WORDS + 1)) == IMPOSSIBLE
    assert against(on=HERE.received_on - timedelta(days=1)) == against(on=TODAY + timedelta(days=1)) == IMPOSSIBLE


def test_r026_a_packet_is_answered_only_once_it_is_with_its_addressee():
    assert against(a_receipt()) == (Reason.RECEIPT_WAITS,)
    assert against(a_receipt(handed_on=TODAY)) == ()


def test_r027_nothing_more_comes_of_a_void_line():
    assert against(replace(HERE, void_cause="重复")) == (Reason.RECEIPT_VOID,)


def test_a_reply_shows_nothing_of_itself_in_a_log():
    reply = ReceiptReply(id=5, receipt_id=1, reply_no=NUMBER, replied_on=TODAY, reply_noted_by=1)
    assert repr(reply) == "ReceiptReply(5)"
