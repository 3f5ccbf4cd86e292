"""`import`: brings a list of records in; a dry run tells row by row what would come of it (P-04)."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from recordsroom.domain.commands import ImportRecords
from recordsroom.domain.facts import Imported
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Scheme
from recordsroom.services.room import Room
from recordsroom.tool.answer import Answer
from recordsroom.tool.opening import declare_room, open_room
from recordsroom.tool.words import Said

if TYPE_CHECKING:
    from recordsroom.services.reading.dry_run import DryRun
    from recordsroom.services.reading.source import SourceList

HELP = "导入目录（CSV、XLSX），可先试读 bring a list in (CSV, XLSX), or try it first"
_BLANK, _INTERNAL = ("PUBLIC", "UNCHECKED"), ("INTERNAL", "WORK", "BUSINESS")
_SHOWN = 20


def declare(parser: ArgumentParser) -> None:
    """Let it be told which list, and how it is meant."""
    parser.add_argument("file", type=Path, help="目录文件 the list")
    declare_room(parser)
    parser.add_argument("--dry-run", action="store_true", help="只试读，不录入 judge only, enter nothing")
    parser.add_argument("--leave-out", action="store_true", help="有问题的行不录入，其余录入 leave the bad rows out")
    parser.add_argument("--profile", choices=[profile.value for profile in Profile], help="档号规则 numbering profile")
    parser.add_argument("--blank-level", choices=_BLANK, help="密级空白算什么 what an empty level means")
    parser.add_argument("--internal", choices=_INTERNAL, help="“内部”指什么 what 内部 means")
    parser.add_argument("--encoding", help="编码，如 gb18030；不写则自行判断 characters, guessed where not given")


def run(asked: Namespace) -> Answer:
    """Judge the list, and enter it where that was asked for and every question is answered."""
    # Only this task reads lists, and the others need not wait for what that takes.
    from recordsroom.services.jobs import Progress  # noqa: PLC0415 - see above
    from recordsroom.services.reading.encodings import Encoding  # noqa: PLC0415 - see above
    from recordsroom.services.reading.source import open_list  # noqa: PLC0415 - see above

    source = open_list(asked.file, Progress(), Encoding(asked.encoding) if asked.encoding else None)
    with open_room(asked) as room:
        report = _judged(room, source, asked)
        if asked.dry_run or report.open_questions or not _whole_enough(report, asked):
            return _told(report, source, entered=None, good=not report.open_questions and _whole_enough(report, asked))
        done = room.do(ImportRecords(rows=report.accepted, file_digest=source.digest, layout=source.layout))
        assert isinstance(done.told, Imported), "an import tells what it entered"
        return _told(report, source, entered=done.entry, good=True)


def _judged(room: Room, source: SourceList, asked: Namespace) -> DryRun:
    from dataclasses import replace  # noqa: PLC0415 - see `run`

    from recordsroom.services.queries.importing import SLICE, import_conditions, taken_codes  # noqa: PLC0415 - see `run`
    from recordsroom.services.reading.dry_run import BlankLevel, Choices  # noqa: PLC0415 - see `run`
    from recordsroom.services.reading.judging import codes_of, judge, likely_profile  # noqa: PLC0415 - see `run`

    codes = codes_of(source)
    taken = (room.ask(taken_codes, codes[first : first + SLICE]) for first in range(0, len(codes), SLICE))
    conditions = replace(room.ask(import_conditions), known_codes=frozenset().union(*taken))
    choices = Choices(
        profile=Profile(asked.profile) if asked.profile else likely_profile(source),
        blank_level=BlankLevel(asked.blank_level) if asked.blank_level else None,
        internal=Scheme(asked.internal) if asked.internal else None,
    )
    return judge(source, choices, conditions)


def _whole_enough(report: DryRun, asked: Namespace) -> bool:
    return bool(report.accepted) and (asked.leave_out or not report.left_out)


def _told(report: DryRun, source: SourceList, *, entered: int | None, good: bool) -> Answer:
    from recordsroom.tool.list_words import QUESTIONS, of_row  # noqa: PLC0415 - see `run`

    bad = [line for line in report.lines if not line.verdict.accepted]
    said = (
        _summary(report, entered),
        *(QUESTIONS[question] for question in sorted(report.open_questions)),
        *(of_row(line.line, line.verdict) for line in bad[:_SHOWN]),
    )
    facts = {
        "entry": entered,
        "rows": len(report.lines),
        "accepted": len(report.accepted),
        "stubs": report.stubs,
        "verdicts": {verdict.value: count for verdict, count in sorted(report.counts.items())},
        "questions": sorted(question.value for question in report.open_questions),
        "layout": source.layout,
        "file_digest": source.digest,
        "bad": [{"line": line.line, "verdicts": [one.verdict.value for one in line.findings]} for line in bad],
    }
    return Answer(good, said, facts)


def _summary(report: DryRun, entered: int | None) -> Said:
    rows, accepted = len(report.lines), len(report.accepted)
    if entered is None:
        return Said(
            f"试读 {rows} 行，可录入 {accepted} 行；未录入。", f"{rows} rows, {accepted} fit; nothing was entered."
        )
    return Said(f"已录入 {accepted} 行（日志第 {entered} 条）。", f"{accepted} rows entered (entry {entered}).")
