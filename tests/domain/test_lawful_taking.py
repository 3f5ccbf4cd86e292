"""Taking by law: two officers with cards, a leader who knows, no day of return, asked after by the quarter (P-15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from recordsroom.domain.approval_matrix import Needed
from recordsroom.domain.carrying import CarryKind, CarryOut, Channel, may_note_delivery
from recordsroom.domain.day_closing import LeftCause, left_cause
from recordsroom.domain.dual_control import Second, may_give_away
from recordsroom.domain.errors import Objection
from recordsroom.domain.lawful_taking import (
    LawfulTaking,
    Officer,
    TakingWish,
    ask_after_on,
    may_ask_after,
    may_be_taken,
    may_take_by_law,
    may_write_down_kept,
)
from recordsroom.domain.lending import NO_DAY
from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Condition, Custody, Level
from tests.builders import TODAY, a_carrier, an_approver

FIRST, SECOND = Officer("顾明远", "青监001"), Officer("何静", "青监002")
WISH = TakingWish((Level.MIMI, Level.PUBLIC), "青石市监委", "某案", (FIRST, SECOND), Authority.BRANCH_LEADER, TODAY)
PLAIN = Policy()
FORM = CarryOut(
    1, "青监调〔2026〕12号", CarryKind.LAW, 1, "何静", "青石市监委", "某案", "", False, Channel.PERSON, 1, TODAY, None,
    "", None, False, NO_DAY, 0, 1, "", None, "",
)  # fmt: skip
CARRIED = replace(FORM, carry_kind=CarryKind.CARRY)


def told(found: tuple[Objection, ...]) -> tuple[Reason, ...]:
    return tuple(one.reason for one in found)


def judged(policy: Policy = PLAIN, **odd: Any) -> tuple[Reason, ...]:
    return told(may_take_by_law(replace(WISH, **odd), policy, TODAY))


def test_p15_the_law_takes_by_two_officers_and_a_leader_knows():
    assert judged() == ()
    assert judged(organ="") == judged(about="") == judged(levels=()) == (Reason.VALUE_NOT_POSSIBLE,)
    for officers in ((FIRST, replace_name(SECOND, "")), (FIRST, replace_card(SECOND, "")), (FIRST, FIRST)):
        assert judged(officers=officers) == (Reason.OFFICERS_NOT_TWO,)
    assert judged(officers=(FIRST, replace_card(SECOND, FIRST.card_no))) == (Reason.OFFICERS_NOT_TWO,)
    assert judged(levels=(Level.MIMI, None)) == (Reason.LEVEL_UNKNOWN,)
    assert judged(given=Authority.SECTION_HEAD) == (Reason.CARRY_APPROVER_TOO_LOW,)
    assert judged(let_on=TODAY - timedelta(days=PLAIN.approval_days + 1)) == (Reason.CARRY_LEAVE_LAPSED,)


def test_p15_what_nobody_may_carry_out_the_law_takes_when_the_principal_head_knows():
    never = Policy(carry_mimi=Needed.NEVER)
    assert judged(never) == (Reason.CARRY_APPROVER_TOO_LOW,)
    assert judged(never, given=Authority.PRINCIPAL) == ()
    free = Policy(carry_public=Needed.NOBODY)
    assert judged(free, levels=(Level.PUBLIC,), given=Authority.SECTION_HEAD) == ()


def test_p15_all_of_it_is_here_and_mould_keeps_nothing_from_the_law():
    mouldy = a_carrier(custody=Custody.SHELVED, condition=Condition.MOULD)
    assert may_be_taken((mouldy,)) == ()
    assert told(may_be_taken((a_carrier(custody=Custody.ON_LOAN),))) == (Reason.NOT_HERE_TO_CARRY,)


def test_p34_two_hand_over_wherever_it_lay():
    assert may_give_away((Level.PUBLIC,), Second.NOBODY) == Objection(Reason.TAKING_NEEDS_TWO)
    assert may_give_away((Level.JIMI,), Second.PAPER) is None
    assert may_give_away((Level.JUEMI,), Second.PAPER) == Objection(Reason.SECOND_PASSWORD_MISSING)
    assert may_give_away((Level.JUEMI,), Second.PASSWORD) is None


def test_p15_there_is_no_day_of_return_and_no_evening_waits_for_it():
    assert left_cause(Level.JUEMI, NO_DAY, TODAY, received=False) is None
    assert left_cause(Level.JUEMI, NO_DAY, TODAY, received=True) is LeftCause.UNCHECKED
    assert told(may_note_delivery(FORM, "顾明远", TODAY, TODAY)) == ()
    assert told(may_note_delivery(CARRIED, "顾明远", TODAY, TODAY)) == (Reason.NOTHING_TO_DO,)


def test_p15_the_organ_is_asked_once_in_a_quarter():
    assert ask_after_on(date(2026, 11, 20)) == date(2027, 2, 20)
    assert ask_after_on(date(2026, 11, 30)) == date(2027, 2, 28)
    assert ask_after_on(date(2026, 9, 30)) == date(2026, 12, 30)
    assert may_ask_after(FORM, 1) == ()
    assert told(may_ask_after(FORM, 0)) == told(may_ask_after(CARRIED, 1)) == (Reason.NOTHING_TO_DO,)


def test_r103_what_is_kept_is_written_off_by_a_document_and_the_principal_head():
    head = an_approver(authority=Authority.PRINCIPAL)

    def kept(
        form: CarryOut = FORM, out: int = 1, number: str = "青监随3", day: date = TODAY, **odd: Any
    ) -> tuple[Reason, ...]:
        leader = replace(head, **odd)
        return told(may_write_down_kept(form, out, (number, day), (leader, "周书仪"), TODAY))

    assert kept() == ()
    assert kept(out=0) == kept(CARRIED) == (Reason.NOTHING_TO_DO,)
    assert kept(number="") == (Reason.KEPT_UNPROVEN,)
    for day in (TODAY - timedelta(days=1), TODAY + timedelta(days=1)):
        assert kept(day=day) == (Reason.DELIVERY_DAY_ODD,)
    assert kept(until=TODAY - timedelta(days=1)) == (Reason.APPROVER_NOT_IN_OFFICE,)
    assert kept(name="周书仪") == (Reason.APPROVER_IS_KEEPER,)
    assert kept(authority=Authority.CHARGE_LEADER) == (Reason.CARRY_APPROVER_TOO_LOW,)


def replace_name(officer: Officer, name: str) -> Officer:
    return Officer(name, officer.card_no)


def replace_card(officer: Officer, card: str) -> Officer:
    return Officer(officer.name, card)


def test_a_taking_tells_only_its_number():
    assert repr(LawfulTaking(7, 1, "青监001", "青监002", "", None, None)) == "LawfulTaking(7)"
