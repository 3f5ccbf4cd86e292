"""`import`: brings a list of records in; a dry run tells row by row what would come of it (P-04)."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from recordsroom.domain.commands import ImportRecords
from recordsroom.domain.errors import Unreadable
from recordsroom.domain.facts import Imported
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Scheme
from recordsroom.services.room import Room
from recordsroom.tool.answer import Answer
from recordsroom.tool.opening import declare_room, open_room
from recordsroom.tool.words import Said

if TYPE_CHECKING:
    from recordsroom.services.reading.dry_run import Choices, DryRun
    from recordsroom.services.reading.source import SourceList

HELP = "导入目录（CSV、XLSX），可先试读 bring a list in (CSV, XLSX), or try it first"
_BLANK, _INTERNAL, _COPIES = ("PUBLIC", "UNCHECKED"), ("INTERNAL", "WORK", "BUSINESS"), ("EACH", "ONE")
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030")
"""Those of `Encoding`, which is loaded only when a list is read."""
_GUESSED = "guessed"
_SHOWN = 20
_MISSING = Said("缺号（不妨碍录入）：{codes}", "left out, which holds nothing up: {codes}")
_MORE = Said("另有 {more} 行；全部见 --json。", "{more} rows more; --json names them all.")


def declare(parser: ArgumentParser) -> None:
    """Let it be told which list, and how it is meant."""
    parser.add_argument("file", type=Path, help="目录文件 the list")
    declare_room(parser)
    parser.add_argument("--dry-run", action="store_true", help="只试读，不录入 judge only, enter nothing")
    parser.add_argument("--leave-out", action="store_true", help="有问题的行不录入，其余录入 leave the bad rows out")
    parser.add_argument("--pending", action="store_true", help="有问题的行进待整理 bad rows go into 待整理")
    parser.add_argument("--taken-pending", action="store_true", help="档号已在库中的也进 taken codes too")
    parser.add_argument(
        "--layout",
        metavar="FILE",
        help="版式文件：即 --dry-run --json 所答的 layout，可改；写 guessed 则不用库中记住的版式"
        " how the columns are meant: the layout that --dry-run --json answers; guessed: not as the room remembers",
    )
    parser.add_argument("--profile", choices=[profile.value for profile in Profile], help="档号规则 numbering profile")
    parser.add_argument("--blank-level", choices=_BLANK, help="密级空白算什么 what an empty level means")
    parser.add_argument("--internal", choices=_INTERNAL, help="“内部”指什么 what 内部 means")
    parser.add_argument("--copies", choices=_COPIES, help="没有份号时“份数”指什么 what 份数 without copy numbers means")
    parser.add_argument("--sheet", default="", help="工作簿里哪一张表 which sheet of a workbook")
    parser.add_argument("--encoding", choices=_ENCODINGS, type=str.lower, help="编码；不写则自行判断 characters")


def run(asked: Namespace) -> Answer:
    """Judge the list, and enter it where that was asked for and every question is answered."""
    # Only this task reads lists, and the others need not wait for what that takes.
    from recordsroom.services.jobs import Progress  # noqa: PLC0415 - see above
    from recordsroom.services.queries.importing import remembered_layout  # noqa: PLC0415 - see above
    from recordsroom.services.reading.encodings import Encoding  # noqa: PLC0415 - see above
    from recordsroom.services.reading.remembering import (  # noqa: PLC0415 - see above
        remembered,
        remembered_sheet,
        sheet_in,
        written,
    )
    from recordsroom.services.reading.source import open_list  # noqa: PLC0415 - see above

    encoding = Encoding(asked.encoding) if asked.encoding else None
    source = open_list(asked.file, Progress(), encoding, asked.sheet)
    with open_room(asked) as room:
        known = room.ask(remembered_layout, source.book_signature)
        if not asked.sheet and asked.layout is None and (sheet := sheet_in(known, source)):
            source = open_list(asked.file, Progress(), encoding, sheet)
        source, choices = _understood(room, source, asked)
        report, layout = _judged(room, source, choices), written(source, choices)
        good = not report.open_questions and _whole_enough(report, asked)
        if asked.dry_run or not good:
            return _told(report, layout, source.digest, entered=None, good=good)
        command = ImportRecords(
            rows=report.accepted,
            pending=report.pending,
            file_digest=source.digest,
            layout=source.layout,
            remember=remembered(source, choices),
            remember_sheet=remembered_sheet(source),
        )
        done = room.do(command)
        assert isinstance(done.told, Imported), "an import tells what it entered"
        return _told(report, layout, source.digest, entered=done.entry, good=True)


def _understood(room: Room, source: SourceList, asked: Namespace) -> tuple[SourceList, Choices]:
    """The list and the choices: guessed, then as the room remembers, then as the layout file says, then as asked."""
    from dataclasses import replace  # noqa: PLC0415 - see `run`

    from recordsroom.services.queries.importing import import_conditions, remembered_layout  # noqa: PLC0415 - see `run`
    from recordsroom.services.reading.dry_run import BlankLevel, Choices, CountedCopies  # noqa: PLC0415 - see `run`
    from recordsroom.services.reading.judging import likely_profile  # noqa: PLC0415 - see `run`
    from recordsroom.services.reading.remembering import applied, read_layout  # noqa: PLC0415 - see `run`

    choices = Choices(profile=likely_profile(source, room.ask(import_conditions).fonds_no))
    if asked.layout not in {None, _GUESSED}:
        try:
            source, choices = read_layout(Path(asked.layout).read_bytes(), source, choices)
        except OSError as failed:
            raise Unreadable(problem="LAYOUT") from failed
    elif asked.layout is None and (known := room.ask(remembered_layout, source.signature)):
        source, choices = applied(known, source, choices)
    given = {
        "profile": asked.profile and Profile(asked.profile),
        "blank_level": asked.blank_level and BlankLevel(asked.blank_level),
        "internal": asked.internal and Scheme(asked.internal),
        "copies": asked.copies and CountedCopies(asked.copies),
        "pending": asked.pending or asked.taken_pending,
        "taken_pending": asked.taken_pending,
    }
    return source, replace(choices, **{name: value for name, value in given.items() if value})


def _judged(room: Room, source: SourceList, choices: Choices) -> DryRun:
    from dataclasses import replace  # noqa: PLC0415 - see `run`

    from recordsroom.services.queries.importing import SLICE, import_conditions, taken_codes  # noqa: PLC0415 - see `run`
    from recordsroom.services.reading.judging import judge  # noqa: PLC0415 - see `run`
    from recordsroom.services.reading.list_codes import read_codes  # noqa: PLC0415 - see `run`

    conditions = room.ask(import_conditions)
    codes = read_codes(source, choices, conditions.fonds_no)
    slices = (codes.asked[first : first + SLICE] for first in range(0, len(codes.asked), SLICE))
    taken = (room.ask(taken_codes, some) for some in slices)
    return judge(source, choices, replace(conditions, known_codes=frozenset().union(*taken)), codes=codes)


def _whole_enough(report: DryRun, asked: Namespace) -> bool:
    return bool(report.accepted or report.pending) and (asked.leave_out or not report.left_out)


def _told(report: DryRun, layout: dict[str, object], digest: str, *, entered: int | None, good: bool) -> Answer:
    from recordsroom.tool.list_words import QUESTIONS, of_row  # noqa: PLC0415 - see `run`

    bad = [report.lines[place] for place in report.lines.places(lambda verdict: not verdict.accepted)]
    said = (
        _summary(report, entered),
        *(QUESTIONS[question] for question in sorted(report.open_questions)),
        *(of_row(line.line, line.verdict) for line in bad[:_SHOWN]),
        *([_MORE.with_facts({"more": len(bad) - _SHOWN})] if len(bad) > _SHOWN else []),
        *(_MISSING.with_facts({"codes": one.group + one.words(_SHOWN)}) for one in report.missing[:_SHOWN]),
    )
    facts = {
        "entry": entered,
        "rows": len(report.lines),
        "accepted": len(report.accepted),
        "pending": len(report.pending),
        "left_out": len(report.left_out),
        "carriers": report.carriers,
        "stubs": report.stubs,
        "verdicts": {verdict.value: count for verdict, count in sorted(report.counts.items())},
        "questions": sorted(question.value for question in report.open_questions),
        "missing": [{"group": one.group, "numbers": [[run[0], run[-1]] for run in one.runs]} for one in report.missing],
        "layout": layout,
        "file_digest": digest,
        "bad": [
            {"line": line.line, "verdicts": [one.verdict.value for one in line.findings], "pending": line.pending}
            for line in bad
        ],
    }
    return Answer(good, said, facts)


def _summary(report: DryRun, entered: int | None) -> Said:
    told = {"rows": len(report.lines), "fit": len(report.accepted), "wait": len(report.pending), "entry": entered}
    if entered is None:
        said = Said(
            "试读 {rows} 行：可录入 {fit} 件，进待整理 {wait} 件；未录入。",
            "{rows} rows: {fit} records fit, {wait} would go into 待整理; nothing was entered.",
        )
    else:
        said = Said(
            "已录入 {fit} 件，进待整理 {wait} 件（日志第 {entry} 条）。",
            "{fit} records entered, {wait} in 待整理 (entry {entry}).",
        )
    return said.with_facts(told)
