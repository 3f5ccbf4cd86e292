"""Secrecy acts in the room: many records in one entry, notices to who has or knows, papers marked anew, disputes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from recordsroom.domain.commands import (
    DecideSecrecyTogether,
    DeliverNotices,
    DisputeSecrecy,
    EditRecord,
    LendCarrier,
    NotifyHolders,
    PrintLabels,
    RecordApproval,
    RegisterRecord,
    RemarkCarriers,
    SettleDispute,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Registered
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_acts import MOST_TOGETHER, SecrecyDecided, SecrecyDecidedTogether
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.secrecy_notices import CarriersRemarked, HoldersNotified, NoticesDelivered, NoticeWay
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.secrecy import secrecy_register
from recordsroom.services.queries.secrecy_acts import (
    dispute_register,
    notice_register,
    remark_register,
    secrecy_left,
)
from recordsroom.services.room import Room
from recordsroom.services.secrecy_preview import foresee_together
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY
from tests.services.registers import begin, copy, said

ONE, TWO, OTHERS = "W017-WS·2019-Y-GH-0021", "W017-WS·2019-Y-GH-0022", "W017-WS·2019-Y-GH-0003"
PRINCIPAL, SHEN = 4, 1


@pytest.fixture
def secrets(room: Room) -> tuple[int, int]:
    """Two 秘密 of our own for ten years from 2019."""
    series, made = begin(room), []
    for code in (ONE, TWO):
        facts = said(Level.MIMI, secrecy_term="10年", dated="2019-08-21", classifying_unit="青梧研究所")
        told = room.do(RegisterRecord(series=series, reference_code=code, facts=facts, carriers=(copy("0007"),))).told
        assert isinstance(told, Registered)
        made.append(told.record)
    return made[0], made[1]


def together(*codes: str, **odd: Any) -> DecideSecrecyTogether:
    values: dict[str, Any] = {
        "reference_codes": codes or (ONE, TWO),
        "decision_kind": DecisionKind.DECLASSIFY,
        "level": Level.JUEMI,
        "secrecy_term": None,
        "decided_on": TODAY,
        "drafter": "沈知远",
        "classifier": PRINCIPAL,
        "basis": "一览表第3项",
    }
    return DecideSecrecyTogether(**(values | odd))


def objection(**odd: Any) -> DisputeSecrecy:
    values: dict[str, Any] = {
        "reference_code": ONE,
        "disputed_by": "规划研究室",
        "claimed_level": Level.JIMI,
        "dispute_reason": "涉及泵站布防",
        "asked_of": "市保密局",
        "disputed_on": TODAY,
    }
    return DisputeSecrecy(**(values | odd))


def record(room: Room, key: int) -> Record:
    with unit_of_work(room.vault) as unit:
        return unit.get(Record, key)


def carrier(room: Room, of: int) -> int:
    with unit_of_work(room.vault) as unit:
        return unit.every(Carrier, record_id=of)[0].id


def refused(room: Room, request: Any) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons


def decided(room: Room) -> int:
    told = room.do(together()).told
    assert isinstance(told, SecrecyDecidedTogether)
    return told.act


def test_t27_many_are_decided_on_in_one_entry_under_one_number(room: Room, secrets: tuple[int, int]):
    done = room.do(together())
    assert isinstance(done.told, SecrecyDecidedTogether)
    assert (done.told.act_no, done.told.decisions) == (f"密变〔{TODAY.year}〕1号", 2)
    assert {record(room, key).level for key in secrets} == {Level.PUBLIC}
    assert [(row.act_no, row.reference_code) for row in room.ask(secrecy_register)] == [
        (done.told.act_no, TWO),
        (done.told.act_no, ONE),
    ]
    room.do(Undo(entry=done.entry))
    assert {record(room, key).level for key in secrets} == {Level.MIMI}
    again = room.do(together(ONE)).told
    assert isinstance(again, SecrecyDecidedTogether) and again.act_no.endswith("〕2号"), "no number is given twice"


def test_one_that_may_not_keeps_all_from_being_entered_and_the_preview_says_which(room: Room, secrets: tuple[int, int]):
    request = together(ONE, OTHERS, TWO)
    foreseen = {one.reference_code: one for one in foresee_together(room, request)}
    assert [one.reason for one in foreseen[OTHERS].objections] == [Reason.OTHERS_SECRET]
    told = foreseen[ONE].told
    assert isinstance(told, SecrecyDecided) and (told.old_level, told.new_level) == (Level.MIMI, Level.PUBLIC)
    assert refused(room, request) == (Reason.SOME_NOT_DECIDED, Reason.OTHERS_SECRET)
    assert record(room, secrets[0]).level is Level.MIMI and room.ask(secrecy_register) == ()
    assert refused(room, together(reference_codes=())) == (Reason.NOTHING_TO_DO,)
    many = tuple(str(number) for number in range(MOST_TOGETHER + 1))
    assert refused(room, together(*many)) == (Reason.TOO_MANY_TOGETHER,)


def test_a_change_of_term_keeps_the_level_of_each(room: Room, secrets: tuple[int, int]):
    room.do(together(decision_kind=DecisionKind.SHORTEN, secrecy_term="8年"))
    assert {(one.level, one.secrecy_until) for one in (record(room, key) for key in secrets)} == {
        (Level.MIMI, date(2027, 8, 21))
    }


def test_t27_who_has_a_copy_or_knew_it_gets_a_notice_of_his_own(room: Room, secrets: tuple[int, int]):
    key = carrier(room, secrets[0])
    room.do(RecordApproval(form_no="A", approver=PRINCIPAL, approved_on=TODAY, reader=SHEN, carriers=(key,)))
    room.do(LendCarrier(carrier=key, reader=SHEN))
    act = decided(room)
    told = room.do(NotifyHolders(act=act, others=("市档案馆",))).told
    assert isinstance(told, HoldersNotified) and told.notices == 2
    holder, named = sorted(room.ask(notice_register), key=lambda row: row.id)
    assert (holder.way, holder.number, holder.told) == (NoticeWay.HOLDS, f"{told.act_no}-1", ((ONE, "0007"),))
    assert (named.name, named.way, len(named.told)) == ("市档案馆", NoticeWay.NAMED, 2)
    assert refused(room, NotifyHolders(act=act)) == (Reason.NOTHING_TO_DO,), "everybody was told"
    tick = DeliverNotices(notices=(holder.id,), notice_delivered_on=TODAY, notice_delivered_to="沈知远")
    assert room.do(tick).told == NoticesDelivered(1)
    assert refused(room, tick) == (Reason.NOTICE_DELIVERED,)
    assert room.ask(secrecy_left)["NOTICES_OPEN"] == (1, TODAY)


def test_r08_each_paper_is_marked_anew_and_its_label_printed(room: Room, secrets: tuple[int, int]):
    room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(carrier(room, secrets[0]),)))
    room.do(together(decision_kind=DecisionKind.SHORTEN, secrecy_term="8年"))
    room.do(together())
    first, second = room.ask(remark_register)
    assert (first.before, first.after, first.label_due) == ("秘密★10年", "解密", True)
    assert not second.label_due, "it has no label yet"
    done = room.do(RemarkCarriers(tasks=(first.id, second.id), remarked_on=TODAY))
    assert done.told == CarriersRemarked(2, 1)
    assert refused(room, RemarkCarriers(tasks=(first.id,), remarked_on=TODAY)) == (Reason.REMARKED_ALREADY,)
    assert "REMARKS_OPEN" not in room.ask(secrecy_left)


def test_r16_what_is_disputed_is_kept_at_the_highest_level_claimed(room: Room, secrets: tuple[int, int]):
    before = record(room, secrets[0])
    room.do(objection(claimed_level=Level.JIMI))
    during = record(room, secrets[0])
    assert (during.level, during.scheme, during.secrecy_term) == (Level.JIMI, Scheme.STATE, "10年")
    [row] = room.ask(dispute_register)
    assert (row.before, row.claimed, row.title) == (Level.MIMI, Level.JIMI, None)
    assert refused(room, together(ONE)) == (Reason.SOME_NOT_DECIDED, Reason.SECRECY_DISPUTED)
    assert refused(room, objection()) == (Reason.DISPUTED_ALREADY,)
    room.do(SettleDispute(dispute=row.id, settled_on=TODAY, settled_paper="保〔2026〕3号"))
    assert record(room, secrets[0]) == before
    ended = SettleDispute(dispute=row.id, settled_on=TODAY, settled_paper="保〔2026〕3号")
    assert refused(room, ended) == (Reason.DISPUTE_SETTLED,)


def test_r16_a_dispute_ends_by_the_decision_of_its_paper(room: Room, secrets: tuple[int, int]):
    room.do(objection(claimed_level=Level.PUBLIC))
    assert record(room, secrets[0]).level is Level.MIMI, "a lower claim lowers nothing"
    [row] = room.ask(dispute_register)
    early = SettleDispute(dispute=row.id, settled_on=TODAY - timedelta(days=1), settled_paper="保〔2026〕3号")
    assert refused(room, early) == (Reason.VALUE_NOT_POSSIBLE,)
    kind = DecisionKind.DECLASSIFY
    room.do(SettleDispute(dispute=row.id, settled_on=TODAY, settled_paper="保〔2026〕3号", decision_kind=kind))
    assert record(room, secrets[0]).level is Level.PUBLIC
    [line] = room.ask(secrecy_register)
    assert (line.notice_no, line.old_level) == ("保〔2026〕3号", Level.MIMI)


def test_r16_the_facts_of_a_disputed_record_keep_their_level(room: Room, secrets: tuple[int, int]):
    room.do(objection(claimed_level=Level.MIMI))
    facts = said(Level.INTERNAL, dated="2019-08-21", classifying_unit="青梧研究所")
    assert refused(room, EditRecord(record=secrets[0], facts=facts)) == (Reason.SECRECY_DISPUTED,)
