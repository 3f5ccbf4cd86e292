"""Records of every kind to be searched, and pieces of what they say."""

from __future__ import annotations

import random
from collections.abc import Iterator

from sqlalchemy import Connection

from recordsroom.domain.arrangement import FormerCode, Renumbering
from recordsroom.domain.holdings import Record
from recordsroom.domain.intake import PendingRow
from recordsroom.domain.values import Level
from recordsroom.storage.mapping import MAPPINGS
from recordsroom.storage.search_index import INDEXED, Indexed
from recordsroom.storage.unit import Unit
from tests.builders import TODAY, a_record, scheme_of

TITLES = (
    "《旧楼》加固方案",
    "水源地布防",
    "ＡＢ管网2019年度报告",
    "𰻞𰻞面馆档案",
    "a·b·c",
    "保密 工作",
    "",
    "2019",
    "201905号20195",
    "报告２０１９",
    # Signs that stand for others: what is searched is 秘 and 株式会社.
    "㊙件登记",
    "㍿往来函",
)
BODIES = ("后勤管理处", "规划研究室", "布防办", "㊥心机房", None)
NUMBERS = ("青发〔2019〕45号", "厚发〔2020〕0072号", "青[2018]5号", "无号", None)
CAUSE = next(iter(Renumbering))
OTHERS = ("X001-WS·1998-D30-0007", "旧-17", "W0１７－2-33", "B001-2-3")


def enter(unit: Unit, number: int, chance: random.Random) -> None:
    level = chance.choice((*Level, None))
    year, retention = chance.choice((1998, 2019, 2020)), chance.choice(("Y", "D30", "D10", None))
    pending = chance.random() < 0.1
    record = unit.add(
        Record,
        **values(
            reference_code=f"{chance.choice(('W017', 'B001'))}-WS·{year}-{retention or 'Y'}-GH-{number:04d}",
            title=chance.choice(TITLES) or None,
            responsible_body=chance.choice(BODIES),
            document_no=chance.choice(NUMBERS),
            year=year,
            retention=retention,
            level=level,
            scheme=scheme_of(level),
            pending="CODE_MISSING" if pending else None,
        ),
    )
    if pending:
        cells = {"file_digest": "", "line": 1, "findings": "", "cells": ""}
        unit.add(PendingRow, record_id=record.id, claimed_code=chance.choice((*OTHERS, "")), **cells)
    if chance.random() < 0.1:
        code = f"{chance.choice(OTHERS)}{number}"
        unit.add(FormerCode, code=code, record_id=record.id, cause=CAUSE, replaced_on=TODAY)


def values(**odd: object) -> dict[str, object]:
    whole = a_record(**odd)
    return {name: getattr(whole, name) for name in MAPPINGS[Record].columns if name != "id"}


def everything(connection: Connection) -> list[Indexed]:
    return [Indexed._make(row) for row in connection.exec_driver_sql(f"{INDEXED} ORDER BY r.reference_code")]


def pieces(chance: random.Random) -> Iterator[str]:
    texts = [text for text in (*TITLES, *BODIES, *NUMBERS, *OTHERS, "W017-WS·2019-Y-GH-0045") if text]
    yield from (
        "0",
        "00",
        "45",
        "2019",
        "0190",
        "9052",
        "20,19",
        "1998",
        "0045",
        "201905",
        "0072",
        "72",
        "7",
        "72号",
        "-",
        "W",
        "w0",
        "w017",
        "W017-",
        "2019-Y",
        "w017-w",
        "w017-ws·20",
        "旧",
        "秘件",
        "中心",
        "会社往来",
        "件登",
    )
    yield from (
        "旧楼 规划",
        "加固 OR 管网",
        '加固"',
        "NOT",
        "*",
        "GH-00",
        "B001-2",
        "·",
        "〔2019〕",
        "𰻞",
        "面馆档案 2019",
    )
    for _ in range(150):
        text = chance.choice(texts)
        first = chance.randrange(len(text))
        yield text[first : first + chance.randint(1, 6)]
