"""Rows of a list per second, from the file to the committed entry, beside what splitting the file alone costs."""

from __future__ import annotations

import csv
import io
import shutil
import tempfile
from pathlib import Path

from recordsroom.demo.catalogue import invented_records
from recordsroom.domain.commands import ImportRecords
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Level
from recordsroom.services.queries.importing import import_conditions
from recordsroom.services.reading.dry_run import BlankLevel, Choices
from recordsroom.services.reading.judging import judge
from recordsroom.services.reading.source import read_list
from tests.benchmarks.ground import Ground
from tests.benchmarks.measuring import Figure, Meter

ROWS, LEAST = 100_000, 20_000
_MARKS = {None: "待核", Level.PUBLIC: "公开", Level.INTERNAL: "内部资料", Level.MIMI: "秘密", Level.JIMI: "机密"}


def rows_per_second(ground: Ground) -> list[Figure]:
    """Reading, judging and entering a list, stage by stage."""
    content = _list()
    parse, read, judged, entered = Meter(), Meter(), Meter(), Meter()
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
    shutil.rmtree(folder)
    whole = read.cpu_median + judged.cpu_median + entered.cpu_median
    floor = f"{count / parse.cpu_median:,.0f} rows/s"
    return [
        Figure(f"import {count:,} rows, beside csv alone", f"{count / whole:,.0f} rows/s", floor),
        Figure("  read", f"{count / read.cpu_median:,.0f} rows/s", ""),
        Figure("  judge", f"{count / judged.cpu_median:,.0f} rows/s", ""),
        Figure("  enter", f"{count / entered.cpu_median:,.0f} rows/s", ""),
    ]


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
