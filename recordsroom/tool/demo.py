"""`demo`: makes a demonstration vault on the spot, with its passwords beside it."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from recordsroom.demo.making import make_demo
from recordsroom.tool.answer import Answer
from recordsroom.tool.words import Said

HELP = "造演示库：虚构的档案、人员与借还 make a demonstration vault: invented records, people and loans"
_MOST = 5_000_000


def declare(parser: ArgumentParser) -> None:
    """Let it be told how much, from which seed and where."""
    parser.add_argument("--records", type=_count, default=3000, metavar="N", help="档案件数 how many records")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="同种同库 the same seed, the same room")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="新库的文件夹 folder of the new vault")
    parser.add_argument("--practice", action="store_true", help="练习库：标签另成号段 for practice: labels of its own")


def run(asked: Namespace) -> Answer:
    """Make the vault."""
    make_demo(asked.out, asked.records, asked.seed, practice=asked.practice)
    said = Said(f"演示库已造好：{asked.out}（{asked.records} 件）", f"Made: {asked.out} ({asked.records} records)")
    return Answer(True, (said,), {"vault": str(asked.out), "records": asked.records})


def _count(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) <= _MOST:
        raise ArgumentTypeError(f"1–{_MOST}")
    return int(text)
