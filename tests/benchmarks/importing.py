"""Rows of a list per second, from the file to the committed entry, beside the bare driver writing the same rows."""

from __future__ import annotations

import csv
import io
import re
import shutil
from collections.abc import Iterable, Iterator
from itertools import islice

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from recordsroom.demo.catalogue import invented_records
from recordsroom.domain.commands import ImportRecords
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Level
from recordsroom.services.jobs import uncollected
from recordsroom.services.queries.importing import import_conditions
from recordsroom.services.reading.dry_run import BlankLevel, Choices
from recordsroom.services.reading.judging import judge
from recordsroom.services.reading.source import read_list
from recordsroom.services.room import Room
from recordsroom.storage.mapping import MAPPINGS
from recordsroom.storage.parts import Part, cut
from recordsroom.storage.tables import journal_parts
from recordsroom.storage.transaction import unit_of_work
from tests.benchmarks.ground import Ground
from tests.benchmarks.measuring import Figure, Meter

ROWS, IN_WORKBOOK = 100_000, 20_000
GOAL, WORKBOOK_GOAL, RATIO_GOAL, JUDGED_GOAL = 20_000, 12_000, 1.3, 0.25
_HEADINGS = (
    *("序号", "档号", "文号", "责任者", "题名", "日期", "密级", "保管期限", "页数", "载体", "缓急", "收文日期"),
    *("定密单位", "知悉范围", "存放位置", "备注"),
)
_ONE_IN_SO_MANY_IS_WRONG = 100
_CODE = re.compile(r"[A-Z0-9]{4}-[A-Z]{2}·(?:19|20)\d{2}-(?:Y|D\d{1,3})-[A-Z]{1,12}-\d{4}")
_DATE, _TERM = re.compile(r"(?:19|20)\d{6}"), re.compile(r"永久|\d{1,3}年")
_MARKS = {None: "待核", Level.PUBLIC: "公开", Level.INTERNAL: "内部资料", Level.MIMI: "秘密", Level.JIMI: "机密"}
_LEVELS = frozenset(_MARKS.values())


def rows_per_second(ground: Ground) -> list[Figure]:
    """Reading, judging and entering a list, stage by stage.

    The floor parses the file, looks whether its cells can be right, and writes the same rows, its entry among them.
    It seals them too: each row must stand in a packed part and count in the digest of the whole state, or nobody could
    tell later that it was changed, so that what does without it is no import into this register. The line below the
    first tells the ratio to a floor that is handed its entry ready made.
    """
    rows = list(_rows())
    content, book = _csv(rows), _workbook(rows[: IN_WORKBOOK + 1])
    parse, looked, read, unpacked, alone, judged, entered, bare, sealed = (Meter() for _stage in range(9))
    with parse.running():
        count = sum(1 for _row in csv.reader(io.StringIO(content.decode("gb18030")))) - 1
    with looked.running(), uncollected():
        likely = _likely(content)
    with unpacked.running():
        in_book = len(read_list(book, "list.xlsx").rows)
    with alone.running():
        CalamineWorkbook.from_filelike(io.BytesIO(book)).get_sheet_by_index(0).to_python()
    folder = ground.copy("import")
    with ground.open(folder) as room:
        with read.running():
            source = read_list(content, "list.csv")
        with judged.running():
            choices = Choices(profile=Profile.P1, blank_level=BlankLevel.PUBLIC)
            report = judge(source, choices, room.ask(import_conditions))
        good = len(report.accepted)
        assert good == likely == count - count // _ONE_IN_SO_MANY_IS_WRONG, report.counts
        with entered.running():
            room.do(ImportRecords(rows=report.accepted, file_digest=source.digest, layout=source.layout))
        written, entry = _newest(room, good), _entry(room)
    shutil.rmtree(folder)
    with sealed.running(), uncollected():
        packed = [part.payload for kind, same in written.items() for part in _sealed(kind, same)]
    assert packed == [row[_PAYLOAD] for row in entry["journal_parts"]], "the floor did not seal the same rows"
    folder = ground.copy("bare")
    with ground.open(folder) as room, bare.running(), uncollected():
        _write(room, written)
        _seal(room, entry)
    shutil.rmtree(folder)
    behind = judged.cpu_median + entered.cpu_median
    whole, unsealed = read.cpu_median + behind, looked.cpu_median + bare.cpu_median
    floor = unsealed + sealed.cpu_median
    # A process of its own unpacks a workbook, so that only the clock on the wall tells what that takes.
    from_book = unpacked.wall_median / in_book + behind / count
    return [
        Figure(
            f"import {count:,} rows (goal {GOAL:,}, {RATIO_GOAL} ×)",
            f"{count / whole:,.0f} rows/s",
            f"{count / floor:,.0f} rows/s",
            whole / floor,
        ),
        Figure("  beside a floor that does not seal", "", f"{count / unsealed:,.0f} rows/s", whole / unsealed),
        Figure("  read, beside csv alone", *_rates(count, read, parse)),
        Figure(f"  judge (goal {JUDGED_GOAL:.0%} of the whole)", f"{judged.cpu_median / whole:.0%}", ""),
        Figure("  enter, beside the bare driver", *_rates(count, entered, bare)),
        Figure(f"import from a workbook (goal {WORKBOOK_GOAL:,})", f"{1 / from_book:,.0f} rows/s", ""),
        Figure(
            "  read, beside a parser that looks for no harm",
            f"{in_book / unpacked.wall_median:,.0f} rows/s",
            f"{in_book / alone.wall_median:,.0f} rows/s",
            unpacked.wall_median / alone.wall_median,
        ),
    ]


def _rates(count: int, ours: Meter, floor: Meter) -> tuple[str, str, float]:
    told = (f"{count / meter.cpu_median:,.0f} rows/s" for meter in (ours, floor))
    return (*told, ours.cpu_median / floor.cpu_median)  # type: ignore[return-value]  # two words and their ratio


def _likely(content: bytes) -> int:
    """How many rows can be right by the plainest look at them: expressions, a table of dates, a set of codes."""
    dates, seen, good = dict[str, bool](), set[str](), 0
    for row in islice(csv.reader(io.StringIO(content.decode("gb18030"))), 1, None):
        _serial, code, _number, _body, title, dated, level, retention, pages, *_others = row
        if dated not in dates:
            dates[dated] = _DATE.fullmatch(dated) is not None
        right = _CODE.fullmatch(code) and dates[dated] and level in _LEVELS and _TERM.fullmatch(retention)
        good += bool(right and (title or level) and (pages.isdigit() or not pages) and code not in seen)
        seen.add(code)
    return good


def _newest(room: Room, count: int) -> dict[type, list[tuple[object, ...]]]:
    """The rows that the import has just written."""
    with unit_of_work(room.vault) as unit:
        return {
            kind: unit.cursor.execute(f"{MAPPINGS[kind].select}1 ORDER BY id DESC LIMIT {count}").fetchall()[::-1]
            for kind in (Record, Carrier)
        }


_ENTRY = ("journal_parts", "journal", "journal_bodies")
"""In the order in which they may be written."""
_PAYLOAD = [column.name for column in journal_parts.columns].index("payload")


def _sealed(kind: type, rows: list[tuple[object, ...]]) -> Iterator[Part]:
    """The parts in which the journal keeps these rows, each with what it adds to the digest of the whole state."""
    numbered = (row[1:] for row in rows)
    return (part for part, _rows in cut(MAPPINGS[kind], rows[0][0], numbered))  # type: ignore[arg-type]  # as above


def _entry(room: Room) -> dict[str, list[tuple[object, ...]]]:
    """The rows of the newest entry of the journal, with the rows that came in packed in its parts."""
    newest = "SELECT * FROM {0} WHERE seq = (SELECT max(seq) FROM journal)"
    with unit_of_work(room.vault) as unit:
        return {table: unit.cursor.execute(newest.format(table)).fetchall() for table in _ENTRY}


def _seal(room: Room, entry: dict[str, list[tuple[object, ...]]]) -> None:
    """The same entry by the bare driver, ready as it is."""
    with unit_of_work(room.vault) as unit:
        for table, rows in entry.items():
            unit.cursor.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)


def _write(room: Room, written: dict[type, list[tuple[object, ...]]]) -> None:
    """The same rows by the bare driver: tables with their keys, the words that find them, the traces."""
    with unit_of_work(room.vault) as unit:
        for kind, rows in written.items():
            mapping = MAPPINGS[kind]
            for statement, values in mapping.bulk_insert(rows):  # type: ignore[arg-type]  # rows as the driver gives them
                unit.cursor.execute(statement, values)
            unit._search.add_rows(mapping.table, rows)
            unit.cursor.execute(
                f"INSERT OR IGNORE INTO traces SELECT ?, id, 1 FROM {mapping.table} WHERE id >= ?",
                (mapping.table, rows[0][0]),
            )


def _rows() -> Iterator[tuple[str, ...]]:
    """A list of a shape that offices send, sixteen columns wide, with a row in a hundred that cannot come in."""
    yield _HEADINGS
    for number, row in enumerate(invented_records(ROWS, 9, Level.JUEMI), 1):
        code, dated = row.reference_code.replace("W017", "W018"), (row.dated or "").replace("-", "")
        retention = code.split("-")[2]
        wrong = not number % _ONE_IN_SO_MANY_IS_WRONG
        told = (
            *(number, code, row.document_no, row.responsible_body, row.title, "13月" if wrong else dated),
            "机密" if row.level is Level.JUEMI else _MARKS[row.level],
            "永久" if retention == "Y" else f"{retention[1:]}年",
            *(row.pages, "纸质", "平件", dated, row.responsible_body, None, f"{number // 500 % 90 + 1:02d} 架", None),
        )
        yield tuple("" if cell is None else str(cell) for cell in told)


def _csv(rows: Iterable[tuple[str, ...]]) -> bytes:
    """The list in the characters that offices send it in."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("gb18030")


def _workbook(rows: Iterable[tuple[str, ...]]) -> bytes:
    """The list as a table program keeps it."""
    book, file = Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet("目录")
    for row in rows:
        sheet.append(row)
    book.save(file)
    return file.getvalue()
