"""Who goes into the repository: known, for a reason, by leave, beside somebody else (R-44)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from recordsroom.domain.keepers import Role, User
from recordsroom.domain.readers import Approver, Reader
from recordsroom.domain.room_stays import DayStay, Entrant, RoomStay, may_enter_room, may_go_in_by_two
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level, PostLevel
from tests.builders import TODAY

LEADER = Approver(2, "方其琛", "副所长", Authority.BRANCH_LEADER, TODAY, None)
READER = Reader(1, "1", "沈知远", "规划研究室", "", PostLevel.GENERAL, Level.MIMI, TODAY, stopped=False)
CARD = Entrant("沈知远", "规划研究室", "", READER)
VISITOR = Entrant("梁守拙", "消防公司", "工作证 0317")


def reasons(
    who: Entrant, purpose: str = "年检", leader: Approver = LEADER, keepers: tuple[str, ...] = ("宋闻溪",)
) -> list[Reason]:
    return [one.reason for one in may_enter_room(who, purpose, leader, keepers, TODAY)]


def test_r044_who_goes_in_is_known_and_has_a_reason():
    assert reasons(CARD) == reasons(VISITOR) == []
    for odd in (replace(VISITOR, name=""), replace(VISITOR, unit=""), replace(VISITOR, identity="")):
        assert reasons(odd) == [Reason.VALUE_NOT_POSSIBLE]
    assert reasons(CARD, purpose="") == [Reason.VALUE_NOT_POSSIBLE]
    assert reasons(replace(CARD, reader=replace(READER, stopped=True))) == [Reason.CARD_STOPPED]
    past = replace(READER, valid_until=TODAY - timedelta(days=1))
    assert reasons(replace(CARD, reader=past)) == [Reason.CARD_EXPIRED]


def test_r044_a_leader_in_office_lets_it_and_a_keeper_who_is_somebody_else_goes_along():
    late = replace(LEADER, since=TODAY + timedelta(days=1))
    assert reasons(VISITOR, leader=late) == [Reason.APPROVER_NOT_IN_OFFICE]
    assert reasons(VISITOR, keepers=("宋闻溪", "苏怀瑾")) == []
    for keepers in (("梁守拙",), ("宋闻溪", "梁守拙"), ("宋闻溪", "宋闻溪")):
        assert reasons(VISITOR, keepers=keepers) == [Reason.NOT_ACCOMPANIED]


def test_a_stay_is_told_by_its_number_alone():
    stay = RoomStay(3, None, "甲", "乙", "证", "年检", 1, 1, "", "", "", "", 0, None, None)
    assert [repr(stay), repr(DayStay(4, 1, 3))] == ["RoomStay(3)", "DayStay(4)"]


def test_r046_the_second_keeper_at_the_door_is_a_keeper_in_force():
    keeper = User(5, "苏怀瑾", frozenset({Role.SECOND_CUSTODIAN}), True, "", "")
    auditor = replace(keeper, roles=frozenset({Role.AUDITOR}))
    judged = {
        (second, named, guarded): [one.reason for one in may_go_in_by_two(second, named=named, guarded=guarded)]
        for second, named, guarded in (
            (None, False, False),
            (None, False, True),
            (None, True, True),
            (auditor, True, True),
            (keeper, True, True),
        )
    }
    assert list(judged.values()) == [
        [],
        [Reason.SECOND_AT_DOOR_MISSING],
        [Reason.SECOND_NOT_ENTITLED],
        [Reason.SECOND_NOT_ENTITLED],
        [],
    ]
