"""`journal`: lets the journal leave without its bodies, to be verified on another PC by `installer/verify.py`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from recordsroom.services.exporting import started
from recordsroom.services.jobs import Progress
from recordsroom.services.journal_export import export_journal
from recordsroom.tool.answer import Answer
from recordsroom.tool.opening import declare_room, open_room
from recordsroom.tool.words import Said

HELP = "导出日志（不含内容）供另机核验，须审计管理员 let the journal leave to be verified elsewhere; auditor only"


def declare(parser: ArgumentParser) -> None:
    """Let it be told where to, and onto which medium."""
    parser.add_argument("folder", type=Path, help="目标文件夹 the folder on the medium")
    declare_room(parser)
    parser.add_argument("--medium", default="", metavar="NO", help="载体编号（必填） number of the medium, required")


def run(asked: Namespace) -> Answer:
    """Register it, write it, close the register."""
    with open_room(asked) as room:
        outcome = export_journal(room, asked.medium, lambda name: asked.folder / name, Progress())
    serial = started(outcome).serial
    said = Said(
        f"日志已导出到第 {outcome.entry} 条，导出号 {serial}，链头 {outcome.head_code}。",
        f"The journal left up to entry {outcome.entry} under {serial}; its head code is {outcome.head_code}.",
    )
    facts = {"serial": serial, "entry": outcome.entry, "head": outcome.head_code}
    return Answer(True, (said,), facts)
