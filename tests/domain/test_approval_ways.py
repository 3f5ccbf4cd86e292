"""Words of leaders that are signed afterwards (P-27)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from recordsroom.domain.approval_ways import (
    LONGEST_GROUND,
    ApprovalWay,
    DayWord,
    GivenWay,
    bars_word,
    head_among,
    may_approve_here,
    may_read_by_office,
    may_sign_here,
    may_sign_later,
    may_speak,
    word_left,
)
from recordsroom.domain.day_closing import LeftCause, keeps_open
from recordsroom.domain.errors import Objection
from recordsroom.domain.keepers import Role, User
from recordsroom.domain.password_age import PasswordAge
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level
from tests.builders import TODAY

TOMORROW, YESTERDAY = TODAY + timedelta(days=1), TODAY - timedelta(days=1)
LETS = Policy(spoken_approvals=1)
OWED = GivenWay(1, 1, ApprovalWay.TELEPHONE, "出差", 0, 1, TOMORROW, None, None, None)
SIGNED = replace(OWED, later_signed_on=TODAY, later_signed_at=1, later_signed_by=1)


HEAD = Approver(4, "顾言舟", "所长", Authority.PRINCIPAL, YESTERDAY, None)


def reason_of(objection: Objection | None) -> Reason | None:
    return objection.reason if objection else None


@pytest.mark.parametrize(
    ("ground", "levels", "policy", "reasons"),
    [
        ("出差", (Level.MIMI, Level.PUBLIC), LETS, []),
        ("出差", (Level.MIMI,), Policy(), [Reason.WORD_NOT_LET]),
        ("出差", (Level.MIMI, Level.JIMI), LETS, [Reason.WORD_TOO_HIGH]),
        ("出差", (None,), LETS, [Reason.WORD_TOO_HIGH]),
        ("", (Level.MIMI,), LETS, [Reason.WORD_UNFOUNDED]),
        ("急" * (LONGEST_GROUND + 1), (Level.MIMI,), LETS, [Reason.VALUE_NOT_POSSIBLE]),
        ("急" * LONGEST_GROUND, (Level.MIMI,), LETS, []),
        ("", (Level.JUEMI,), Policy(), [Reason.WORD_NOT_LET, Reason.WORD_TOO_HIGH, Reason.WORD_UNFOUNDED]),
    ],
)
def test_p27_a_word_is_let_below_jimi_where_the_room_lets_it_and_with_a_ground(
    ground: str, levels: tuple[Level | None, ...], policy: Policy, reasons: list[Reason]
):
    assert [one.reason for one in may_speak(ApprovalWay.MOUTH, ground, levels, policy)] == reasons


def test_p27_what_no_word_lets_out_is_told_with_its_level():
    for levels, told in (((Level.MIMI, Level.JUEMI, None), Level.JUEMI), ((None,), Level.PUBLIC)):
        [objection] = may_speak(ApprovalWay.MOUTH, "出差", levels, LETS)
        assert objection.facts == {"level": int(told)}
    [strange] = may_speak(ApprovalWay.PASSWORD, "出差", (Level.MIMI,), LETS)
    assert strange.reason is Reason.VALUE_NOT_POSSIBLE
    barred = bars_word(OWED, "A-1", None, TODAY)
    assert barred is not None and barred.facts == {"level": 0}


def test_p27_a_signature_is_noted_once_and_on_a_day_that_was():
    assert may_sign_later(OWED, TODAY, TODAY, TODAY) == ()
    for given, on in ((None, TODAY), (SIGNED, TODAY)):
        assert [one.reason for one in may_sign_later(given, TODAY, on, TODAY)] == [Reason.WORD_SIGNED]
    for on in (YESTERDAY, TOMORROW):
        assert [one.reason for one in may_sign_later(OWED, TODAY, on, TODAY)] == [Reason.VALUE_NOT_POSSIBLE]


@pytest.mark.parametrize(
    ("given", "level", "day", "reason"),
    [
        (None, Level.JIMI, TOMORROW, None),
        (OWED, Level.MIMI, TOMORROW, None),
        (OWED, Level.MIMI, TOMORROW + timedelta(days=1), Reason.WORD_UNSIGNED),
        (SIGNED, Level.MIMI, TOMORROW + timedelta(days=1), None),
        (SIGNED, Level.JIMI, TODAY, Reason.WORD_TOO_HIGH),
        (OWED, None, TODAY, Reason.WORD_TOO_HIGH),
    ],
)
def test_p27_what_is_not_signed_in_time_lets_nothing_out(
    given: GivenWay | None, level: Level | None, day: object, reason: Reason | None
):
    bar = bars_word(given, "A-1", level, day)  # type: ignore[arg-type]  # a day
    assert (bar.reason if bar else None) is reason


def test_p27_only_what_is_due_keeps_the_day_open():
    assert [word_left(day, TODAY) for day in (YESTERDAY, TODAY)] == [LeftCause.WORD_UNSIGNED] * 2
    assert word_left(TOMORROW, TODAY) is LeftCause.WORD_TO_SIGN
    assert keeps_open(LeftCause.WORD_UNSIGNED) and not keeps_open(LeftCause.WORD_TO_SIGN)


def test_no_repr_tells_a_ground():
    assert repr(OWED) == "GivenWay(1)" and repr(DayWord(2, 1, 1, LeftCause.WORD_TO_SIGN)) == "DayWord(2)"


def test_r069_who_types_a_password_is_the_leader_and_nobody_else():
    keeper = User(1, "宋闻溪", frozenset({Role.ARCHIVIST}), True, "", "2026-11-20")
    account = replace(keeper, id=6, name="顾言舟", roles=frozenset({Role.APPROVER}))
    assert may_approve_here(account, keeper) is None
    assert reason_of(may_approve_here(keeper, keeper)) is Reason.SECOND_NOT_ANOTHER
    for other in (replace(account, active=False), replace(account, roles=frozenset({Role.SECOND_CUSTODIAN}))):
        assert reason_of(may_approve_here(other, keeper)) is Reason.NOT_THIS_LEADER
    assert may_sign_here(account, HEAD, None) == may_sign_here(account, HEAD, PasswordAge(3, 7)) == ()
    refused = (
        may_sign_here(None, HEAD, None),
        may_sign_here(replace(account, name="何以宁"), HEAD, None),
        may_sign_here(account, HEAD, PasswordAge(8, 7)),
    )
    expected = [Reason.LEADER_NOT_HERE, Reason.NOT_THIS_LEADER, Reason.PASSWORD_TOO_OLD]
    assert [one.reason for (one,) in refused] == expected
    [told] = refused[2]
    assert told.facts == {"days": 8, "allowed": 7}


def test_p26_only_the_head_in_office_reads_by_office():
    deputy = replace(HEAD, id=3, authority=Authority.CHARGE_LEADER)
    gone = replace(HEAD, id=5, until=YESTERDAY)
    assert head_among((deputy, gone, HEAD), "顾 言舟", TODAY) is HEAD
    assert head_among((deputy, gone), "顾言舟", TODAY) is None and head_among((HEAD,), "何以宁", TODAY) is None
    assert may_read_by_office(HEAD, "宋闻溪") == ()
    assert [one.reason for one in may_read_by_office(None, "宋闻溪")] == [Reason.NOT_THE_HEAD]
    assert [one.reason for one in may_read_by_office(HEAD, "顾言舟")] == [Reason.APPROVER_IS_KEEPER]
