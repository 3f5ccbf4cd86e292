"""`restore`: puts a backup in the place of a lost vault, signed by the system and the security administrator."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from recordsroom.services.backing.restoring import GivenUp, Person, restore
from recordsroom.services.stamp import desk_clock
from recordsroom.tool.answer import Answer
from recordsroom.tool.backup import proof_facts, proof_words
from recordsroom.tool.passwords import declare_password, declare_second_password, password, second_password
from recordsroom.tool.words import Said

HELP = "用备份替换丢失或损坏的库，须系统、安全两名管理员 put a backup in the vault's place; two administrators"


def declare(parser: ArgumentParser) -> None:
    """Let it be told which backup, to where, by whom, why, and what is known of the vault that is given up."""
    parser.add_argument("file", type=Path, help="备份文件 the backup")
    parser.add_argument("--vault", type=Path, required=True, metavar="DIR", help="库所在的文件夹 the vault's folder")
    parser.add_argument("--user", required=True, metavar="NAME", help="系统管理员 the system administrator")
    declare_password(parser)
    parser.add_argument("--second", required=True, metavar="NAME", help="安全保密管理员 the security administrator")
    declare_second_password(parser)
    parser.add_argument("--reason", required=True, metavar="WORDS", help="为什么还原 why it is restored")
    parser.add_argument(
        "--last-entry",
        type=int,
        metavar="SEQ",
        help="原库最后的日志号，见最后一张单据 last journal number of the lost vault, from its last slip",
    )
    parser.add_argument("--last-head", default="", metavar="CODE", help="那张单据上的链头 the head code on that slip")


def run(asked: Namespace) -> Answer:
    """Prove it in a scratch place, let both sign, and put it in place."""
    people = (
        Person(asked.user, password(asked)),
        Person(asked.second, second_password(asked)),
    )
    given_up = GivenUp(asked.last_entry, asked.last_head)
    done = restore(asked.file, asked.vault, people, asked.reason, given_up, clock=desk_clock())
    aside = done.put_aside.name if done.put_aside is not None else ""
    said = [proof_words(done.proof)]
    said.append(
        Said(
            f"已还原，日志第 {done.outcome.entry:,} 条起为新纪元；请安全保密管理员给其他人发新口令，审计管理员签收。",
            f"Restored; entry {done.outcome.entry:,} begins the next epoch. The security administrator gives everybody "
            "else a new password, the auditor acknowledges it.",
        )
    )
    if aside:
        said.append(Said(f"原来的文件夹原样留在：{aside}", f"The folder as it was lies in: {aside}"))
    facts = {"entry": done.outcome.entry, "head": done.outcome.head_code, "put_aside": aside}
    return Answer(True, tuple(said), {**facts, "drill": proof_facts(done.proof)})
