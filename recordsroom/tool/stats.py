"""`stats`: how much there is in a room, in numbers alone."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.statistics import Statistics, statistics
from recordsroom.tool.answer import Answer
from recordsroom.tool.opening import declare_room, open_room
from recordsroom.tool.words import Said

HELP = "库中数目 how much there is"
_LEVELS = {
    Level.PUBLIC: Said("普通", "public"),
    Level.INTERNAL: Said("内部", "internal"),
    Level.MIMI: Said("秘密", "MIMI"),
    Level.JIMI: Said("机密", "JIMI"),
    Level.JUEMI: Said("绝密", "JUEMI"),
    None: Said("待核", "to be checked"),
}
_CUSTODY = {
    Custody.ACCESSIONED: Said("未上架", "not shelved yet"),
    Custody.SHELVED: Said("在库", "shelved"),
    Custody.ON_LOAN: Said("借出", "on loan"),
    Custody.IN_READING_ROOM: Said("在室阅览", "read here"),
    Custody.FETCHED: Said("内部调卷", "worked on inside"),
    Custody.RETURNED_UNCHECKED: Said("归还待查", "returned, open"),
    Custody.RETURNED_CHECKED: Said("归还待归位", "returned, to be shelved"),
    Custody.IN_CASE: Said("周转箱内", "in a transport case"),
    Custody.SET_ASIDE: Said("待销毁", "set aside for destruction"),
    Custody.UNDER_TREATMENT: Said("修复中", "under treatment"),
    Custody.WITHDRAWN: Said("已注销", "withdrawn"),
}


def declare(parser: ArgumentParser) -> None:
    """Let it be told which room."""
    declare_room(parser)


def run(asked: Namespace) -> Answer:
    """Count."""
    with open_room(asked) as room:
        found = room.ask(statistics)
    return Answer(True, tuple(_lines(found)), _facts(found))


def _lines(found: Statistics) -> list[Said]:
    numbers = [("日志", "entries", found.entries), ("其中被拒", "refused", found.refused)]
    if found.by_level is not None and found.by_custody is not None:
        numbers += [("档案", "records", found.records or 0), ("利用者", "readers", found.readers or 0)]
        numbers += [("架位", "places", found.places or 0), ("未了借出", "open loans", found.open_loans or 0)]
        numbers += [("超期", "overdue", found.overdue or 0)]
        numbers += [(_LEVELS[level].zh, _LEVELS[level].en, count) for level, count in found.by_level]
        numbers += [(_CUSTODY[state].zh, _CUSTODY[state].en, count) for state, count in found.by_custody]
    return [Said(f"{zh}：{count}", f"{en}: {count}") for zh, en, count in numbers]


def _facts(found: Statistics) -> dict[str, object]:
    levels, states = found.by_level, found.by_custody
    return {
        "entries": found.entries,
        "refused": found.refused,
        "records": found.records,
        "readers": found.readers,
        "places": found.places,
        "open_loans": found.open_loans,
        "overdue": found.overdue,
        "by_level": levels and {level.name if level is not None else "UNCHECKED": n for level, n in levels},
        "by_custody": states and {state.value: n for state, n in states},
    }
