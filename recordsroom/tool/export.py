"""`export`: lets a list of records leave as a file, marked and registered as from the screen (R-22, R-89)."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from recordsroom.domain.printing import FileKind
from recordsroom.tool.answer import Answer
from recordsroom.tool.opening import declare_room, open_room
from recordsroom.tool.words import Said

HELP = "导出目录（CSV、XLSX），先登记后写文件 let a list leave as a file, registered first"
_KINDS = {f".{kind.ending}": kind for kind in FileKind}


def declare(parser: ArgumentParser) -> None:
    """Let it be told where to, which records, onto which medium and what for."""
    parser.add_argument("file", type=_target, help="目标文件 .csv 或 .xlsx the file, .csv or .xlsx")
    declare_room(parser)
    parser.add_argument("--search", default="", metavar="TEXT", help="只导出查到的 only what this finds")
    parser.add_argument("--medium", default="", metavar="NO", help="载体编号（必填） number of the medium, required")
    parser.add_argument("--purpose", default="", metavar="TEXT", help="用途、交给谁；涉密必填 what for and for whom")


def run(asked: Namespace) -> Answer:
    """Register the list, write it, close the register."""
    # Only this task writes lists, and the others need not wait for what that takes.
    from recordsroom.services.exporting import ListOrder, started, write_list  # noqa: PLC0415 - see above
    from recordsroom.services.jobs import Progress  # noqa: PLC0415 - see above
    from recordsroom.services.queries.holdings import record_ids  # noqa: PLC0415 - see above
    from recordsroom.services.queries.search import Order, Search  # noqa: PLC0415 - see above

    with open_room(asked) as room:
        records = room.ask(record_ids, Search(text=asked.search), Order.CODE, False)
        kind = _KINDS[asked.file.suffix.lower()]
        order = ListOrder(records=records, kind=kind, medium=asked.medium, purpose=asked.purpose)
        outcome = write_list(room, order, lambda _mark: asked.file, Progress())
    line = started(outcome)
    said = Said(
        f"已导出 {len(records)} 件，导出号 {line.serial}（日志第 {outcome.entry} 条）。",
        f"{len(records)} records left under {line.serial} (entry {outcome.entry}).",
    )
    facts = {
        "file": str(asked.file),
        "rows": len(records),
        "level": line.level.name,
        "serial": line.serial,
        "entry": outcome.entry,
    }
    return Answer(True, (said,), facts)


def _target(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in _KINDS:
        raise ArgumentTypeError("须为 must be .csv / .xlsx")
    return path
