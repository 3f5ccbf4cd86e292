"""Rows of a list per second, from the file to the committed entry, beside the bare driver writing the same rows."""

from __future__ import annotations

import csv
import io
import shutil
import tempfile
from pathlib import Path

from recordsroom.demo.catalogue import invented_records
from recordsroom.domain.commands import ImportRecords
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Level
from recordsroom.services.queries.importing import import_conditions
from recordsroom.services.reading.dry_run import BlankLevel, Choices
from recordsroom.services.reading.judging import judge
from recordsroom.services.reading.source import read_list
from recordsroom.services.room import Room
from recordsroom.storage.mapping import MAPPINGS
from recordsroom.storage.transaction import unit_of_work
from tests.benchmarks.ground import Ground
from tests.benchmarks.measuring import Figure, Meter

ROWS, LEAST = 100_000, 20_000
_MARKS = {None: "待核", Level.PUBLIC: "公开", Level.INTERNAL: "内部资料", Level.MIMI: "秘密", Level.JIMI: "机密"}


def rows_per_second(ground: Ground) -> list[Figure]:
    """Reading, judging and entering a list, stage by stage; the floor parses the file and writes the same rows."""
    content = _list()
    parse, read, judged, entered, bare = Meter(), Meter(), Meter(), Meter(), Meter()
    with parse.running():
        count = sum(1 for _row in csv.reader(io.StringIO(content.decode("gb18030")))) - 1
    folder = ground.copy("import")
    with ground.open(folder) as room:
        with read.running():
            source = read_list(content, "list.csv")
        with judged.running():
            choices = Choices(profile=Profile.P1, blank_level=BlankLevel.PUBLIC)
            report = judge(source, choices, room.ask(import_conditions))
        assert len(report.accepted) == count == ROWS, report.counts
        with entered.running():
            room.do(ImportRecords(rows=report.accepted, file_digest=source.digest, layout=source.layout))
        written = _newest(room, count)
    shutil.rmtree(folder)
    folder = ground.copy("bare")
    with ground.open(folder) as room, bare.running():
        _write(room, written)
    shutil.rmtree(folder)
    whole = sum(meter.cpu_median for meter in (read, judged, entered))
    floor = parse.cpu_median + bare.cpu_median
    return [
        Figure(
            f"import {count:,} rows into {ground.records:,}",
            f"{count / whole:,.0f} rows/s",
            f"{count / floor:,.0f} rows/s",
            whole / floor,
        ),
        Figure("  read, beside csv alone", *_rates(count, read, parse)),
        Figure("  judge", f"{count / judged.cpu_median:,.0f} rows/s", ""),
        Figure("  enter, beside the bare driver", *_rates(count, entered, bare)),
    ]


def _rates(count: int, ours: Meter, floor: Meter) -> tuple[str, str, float]:
    told = (f"{count / meter.cpu_median:,.0f} rows/s" for meter in (ours, floor))
    return (*told, ours.cpu_median / floor.cpu_median)  # type: ignore[return-value]  # two words and their ratio


def _newest(room: Room, count: int) -> dict[type, list[tuple[object, ...]]]:
    """The rows that the import has just written."""
    with unit_of_work(room.vault) as unit:
        return {
            kind: unit.cursor.execute(f"{MAPPINGS[kind].select}1 ORDER BY id DESC LIMIT {count}").fetchall()[::-1]
            for kind in (Record, Carrier)
        }


def _write(room: Room, written: dict[type, list[tuple[object, ...]]]) -> None:
    """The same rows by the bare driver: tables with their keys, the words that find them, the traces; no journal."""
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


def _list() -> bytes:
    """A list of a shape that offices send, in the characters that they send it in."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "list.csv"
        with path.open("w", encoding="gb18030", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(("档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注"))
            for row in invented_records(ROWS, 9, Level.JUEMI):
                mark = "机密" if row.level is Level.JUEMI else _MARKS[row.level]
                code = row.reference_code.replace("W017", "W018")
                dated = (row.dated or "").replace("-", "")
                writer.writerow((code, row.document_no, row.responsible_body, row.title, dated, mark, row.pages, ""))
        return path.read_bytes()
