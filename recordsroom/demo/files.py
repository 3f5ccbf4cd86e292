"""The files of the demonstration room: volumes with their inner items page by page, an enclosed disc, a derived one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from recordsroom.domain.arrangement import LabelledUnit
from recordsroom.domain.commands import AddSeries, Command, NewCarrier, RecordFacts, RegisterRecord
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.facts import Entered, Fact, Registered
from recordsroom.domain.numbering import Profile
from recordsroom.domain.values import Level, RecordKind, Scheme
from recordsroom.services.room import Room

FILE_SERIES, FILE_CATEGORY = "科技按卷", "KJ"
YEAR, RETENTION = 2019, "D30"
_DIGITS = 3
_BY, _TERM = "试验保障部", "10年"


@dataclass(frozen=True, slots=True)
class _Volume:
    """One file: its title, and of each inner item title, pages and level."""

    title: str
    items: tuple[tuple[str, int, Level], ...]
    discs: int = 0
    derived_from: tuple[int, int] | None = None
    """The inner item that it was made from: of which volume, and which of its items."""


_OPEN, _SECRET = Level.INTERNAL, Level.MIMI
VOLUMES: tuple[_Volume, ...] = (
    _Volume(
        "南湖泵站管网改造隐蔽工程记录",
        (
            ("管沟开挖及垫层验收记录", 4, _OPEN),
            ("钢管焊口探伤报告", 9, _OPEN),
            ("阀门井浇筑旁站记录", 3, _OPEN),
            ("水压试验原始记录", 12, _OPEN),
            ("竣工图及变更通知", 22, _OPEN),
        ),
        discs=1,
    ),
    _Volume(
        "低温密封件振动环境试验记录",
        (
            ("试验大纲及评审意见", 8, _OPEN),
            ("振动试验原始数据", 31, _SECRET),
            ("失效分析与处理", 6, _SECRET),
        ),
    ),
    _Volume("南湖泵站管网改造监理月报", (("监理月报（上半年）", 14, _OPEN), ("监理月报（下半年）", 17, _OPEN))),
    _Volume("低温密封件技术状态分析报告", (("分析报告", 18, _SECRET),), derived_from=(1, 1)),
)


RECORDS = sum(1 + len(volume.items) for volume in VOLUMES)
"""How many records they are with what lies in them."""


def keep_files(room: Room, fonds_no: str) -> list[int]:
    """Begin the series of files and register them with what lies in them; answers the numbers of their carriers."""
    series = _series(room, fonds_no)
    carriers, inside = list[int](), list[list[int]]()
    for number, volume in enumerate(VOLUMES, 1):
        code = f"{fonds_no}-{FILE_CATEGORY}·{YEAR}·{RETENTION}-{number:0{_DIGITS}d}"
        source = inside[volume.derived_from[0]][volume.derived_from[1]] if volume.derived_from else None
        file = _registered(room, replace(_file(volume, code, source), series=series))
        carriers += file.carriers
        inside.append([_registered(room, item).record for item in _inner(volume, code, file.record)])
    return carriers


def _series(room: Room, fonds_no: str) -> int:
    told = _done(
        room,
        AddSeries(
            name=FILE_SERIES,
            profile=Profile.P3,
            pattern=f"fonds-category·year·retention-file{_DIGITS}",
            fonds_no=fonds_no,
            category_code=FILE_CATEGORY,
            labelled_unit=LabelledUnit.FILE,
        ),
    )
    assert isinstance(told, Entered), "a series is entered"
    return told.id


def _file(volume: _Volume, code: str, source: int | None) -> RegisterRecord:
    level = max(level for _title, _pages, level in volume.items)
    pages = sum(pages for _title, pages, _level in volume.items)
    facts = replace(_facts(volume.title, level), items=len(volume.items), source=source)
    carrier = NewCarrier(pages=pages, discs=volume.discs)
    return RegisterRecord(reference_code=code, kind=RecordKind.FILE, facts=facts, carriers=(carrier,))


def _inner(volume: _Volume, code: str, file: int) -> Iterator[RegisterRecord]:
    ends = accumulate(pages for _title, pages, _level in volume.items)
    for number, ((title, pages, level), end) in enumerate(zip(volume.items, ends, strict=True), 1):
        facts = replace(_facts(title, level), page_no=f"{end - pages + 1}-{end}", bound_pages=pages)
        yield RegisterRecord(reference_code=f"{code}-{number:0{_DIGITS}d}", parent=file, facts=facts)


def _facts(title: str, level: Level) -> RecordFacts:
    secret = level.classified
    return RecordFacts(
        title=title,
        responsible_body=_BY,
        dated=f"{YEAR}-09-17",
        retention=RETENTION,
        level=level,
        scheme=Scheme.STATE if secret else Scheme.INTERNAL,
        secrecy_term=_TERM if secret else None,
        classifying_unit="青梧研究所" if secret else None,
    )


def _registered(room: Room, request: RegisterRecord) -> Registered:
    told = _done(room, request)
    assert isinstance(told, Registered), "a record is registered"
    return told


def _done(room: Room, request: Command) -> Fact:
    try:
        return room.do(request).told
    except Doubtful as doubtful:
        return room.do(replace(request, confirmed=frozenset(doubtful.doubts))).told
