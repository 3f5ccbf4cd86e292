"""`init`: founds a room with its first keeper; the three administrators are appointed later (P-35)."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from recordsroom.bootstrap import found_room
from recordsroom.domain.keepers import Role
from recordsroom.domain.values import Level
from recordsroom.services.founding_plan import NewAccount
from recordsroom.tool.answer import Answer
from recordsroom.tool.passwords import declare_password, password
from recordsroom.tool.words import Said

HELP = "建库：单位、本机密级、第一个档案员 found a room: unit, level of this PC, first keeper"


def declare(parser: ArgumentParser) -> None:
    """Let it be told what the founding act says."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="新库的文件夹 folder of the new vault")
    parser.add_argument("--unit", required=True, metavar="NAME", help="单位全称 the unit's full name")
    parser.add_argument(
        "--level",
        choices=[level.name for level in Level],
        default=Level.INTERNAL.name,
        help="本机密级 level of this PC",
    )
    parser.add_argument("--approval-no", default="", metavar="NO", help="本机审批号 approval number of this PC")
    parser.add_argument("--fonds", default="", metavar="NO", help="全宗号 fonds number")
    parser.add_argument("--user", required=True, metavar="NAME", help="第一个档案员 the first keeper")
    declare_password(parser)


def run(asked: Namespace) -> Answer:
    """Found the room."""
    named = {
        "unit_name": asked.unit,
        "fonds_no": asked.fonds,
        "pc_level": str(int(Level[asked.level])),
        "pc_approval_no": asked.approval_no,
    }
    keeper = NewAccount(asked.user, frozenset({Role.ARCHIVIST}), password(asked, new=True))
    found_room(asked.out, [(name, text) for name, text in named.items() if text], [keeper])
    said = Said(
        f"库已建好：{asked.out}。三员尚缺，机密及以上暂不能录入。",
        f"The room is founded: {asked.out}. Without the three administrators nothing from 机密 up is entered.",
    )
    return Answer(True, (said,), {"vault": str(asked.out)})
