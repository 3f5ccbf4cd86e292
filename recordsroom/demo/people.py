"""The invented people of the demonstration room: who works there, who approves and who reads."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

from recordsroom.demo.vocabulary import person
from recordsroom.domain.commands import AddApprover, AddReader, AddUnit, EndUnit, EnterCalendar
from recordsroom.domain.keepers import Role
from recordsroom.domain.values import Authority, Level, PostLevel

PASSWORD = "Qing-Wu-7-Ting"
"""Everybody's password in a demonstration room; the unlock page of that room shows it."""
KEEPERS: tuple[tuple[str, Role], ...] = (
    ("宋闻溪", Role.ARCHIVIST),
    ("程远舟", Role.SYSTEM_ADMIN),
    ("秦如璧", Role.SECURITY_ADMIN),
    ("叶知秋", Role.AUDITOR),
    ("苏怀瑾", Role.SECOND_CUSTODIAN),
    ("顾言舟", Role.APPROVER),
)
_OFFICES = ("规划研究室", "总体设计室", "试验保障部", "科研管理处", "财务处", "质量安全处", "第三研究室", "第五研究室")
_POSTS = ("工程师", "高级工程师", "助理工程师", "研究员", "科员", "副处长")
_CLEARED = (Level.INTERNAL, Level.MIMI, Level.MIMI, Level.JIMI, Level.JIMI, Level.JUEMI)
_POST_LEVEL = {
    Level.INTERNAL: PostLevel.NONE,
    Level.MIMI: PostLevel.GENERAL,
    Level.JIMI: PostLevel.IMPORTANT,
    Level.JUEMI: PostLevel.CORE,
}


def invented_units(today: date) -> tuple[AddUnit | EndUnit, ...]:
    """The offices that readers come from, numbered in their order, and one that a reform merged into another."""
    founded = date(2012, 4, 1)
    merged = len(_OFFICES) + 1
    return (
        *(AddUnit(name=name, since=founded) for name in _OFFICES),
        AddUnit(name="第四研究室", since=founded),
        EndUnit(unit=merged, last_day=today - timedelta(days=120), successor=_OFFICES.index("第五研究室") + 1),
    )


def invented_calendar(year: int) -> EnterCalendar:
    """The holidays of a year that fall on the same days every year."""
    spans = (("元旦", 1, (1,)), ("劳动节", 5, (1, 2, 3)), ("国庆节", 10, (1, 2, 3, 4, 5, 6, 7)))
    days = tuple((date(year, month, day), False, name) for name, month, numbers in spans for day in numbers)
    return EnterCalendar(year=year, days=days)


def invented_approvers() -> tuple[AddApprover, ...]:
    """Leaders on all four rungs of the ladder."""
    ladder = (
        ("许见山", "规划研究室主任", Authority.SECTION_HEAD),
        ("郑若谷", "科研管理处处长", Authority.SECTION_HEAD),
        ("方其琛", "副所长", Authority.BRANCH_LEADER),
        ("何以宁", "常务副所长", Authority.CHARGE_LEADER),
        ("顾言舟", "所长", Authority.PRINCIPAL),
    )
    return tuple(
        AddApprover(name=name, post=post, authority=authority, since=date(2019, 3, 1))
        for name, post, authority in ladder
    )


def invented_readers(count: int, seed: int, today: date) -> Iterator[AddReader]:
    """So many readers of different names, none of them a keeper's or a leader's; the cards of a few run out soon."""
    chance = random.Random(seed)
    # Nobody approves a loan of their own, and the room knows people by their names.
    taken = {name for name, _role in KEEPERS} | {approver.name for approver in invented_approvers()}
    names = set[str]()
    while len(names) < count:
        name = person(chance)
        if name in taken | names:
            continue
        names.add(name)
        cleared = chance.choice(_CLEARED)
        office = chance.choice(_OFFICES)
        yield AddReader(
            name=name,
            unit=office,
            unit_id=_OFFICES.index(office) + 1,
            post=chance.choice(_POSTS),
            post_level=_POST_LEVEL[cleared],
            cleared=cleared,
            valid_until=today + timedelta(days=chance.choice((9, 40, 200, 400, 400, 700))),
        )
