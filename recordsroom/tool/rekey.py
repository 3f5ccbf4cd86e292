"""`rekey`: puts the vault under a new data key, signed by the system and the security administrator (trust.md §3.1)."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from recordsroom.services.backing.restoring import Person
from recordsroom.services.rekeying import rekey
from recordsroom.services.stamp import desk_clock
from recordsroom.tool.answer import Answer
from recordsroom.tool.passwords import declare_password, declare_second_password, password, second_password
from recordsroom.tool.words import Said

HELP = "有钥匙的人离开后更换数据密钥，须系统、安全两名管理员 put the vault under a new data key; two administrators"


def declare(parser: ArgumentParser) -> None:
    """Let it be told which vault, by whom, and why."""
    parser.add_argument("--vault", type=Path, required=True, metavar="DIR", help="库所在的文件夹 the vault's folder")
    parser.add_argument("--user", required=True, metavar="NAME", help="系统管理员 the system administrator")
    declare_password(parser)
    parser.add_argument("--second", required=True, metavar="NAME", help="安全保密管理员 the security administrator")
    declare_second_password(parser)
    parser.add_argument("--reason", required=True, metavar="WORDS", help="为什么换密钥 why the key is changed")


def run(asked: Namespace) -> Answer:
    """Encrypt a copy anew, check it whole, let both sign it, and put it in the vault's place."""
    people = Person(asked.user, password(asked)), Person(asked.second, second_password(asked))
    done = rekey(asked.vault, people, asked.reason, clock=desk_clock())
    said = Said(
        f"已更换数据密钥，日志第 {done.outcome.entry:,} 条，密钥纪元 {done.key_epoch}；两名管理员可进，"
        f"其余 {done.shut_out} 人由安全保密管理员发一次性口令。请马上备份、重做恢复单，并销毁旧备份。",
        f"The data key is changed: entry {done.outcome.entry:,}, key epoch {done.key_epoch}. The two of you have a way "
        f"in; {done.shut_out} others get a password for once from the security administrator. Make a backup and new "
        "recovery sheets now, and destroy the older backups.",
    )
    facts = {"entry": done.outcome.entry, "head": done.outcome.head_code}
    return Answer(True, (said,), {**facts, "key_epoch": done.key_epoch, "shut_out": done.shut_out})
