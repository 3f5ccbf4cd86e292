"""`recover`: two recovery sheets give both administrators new passwords when every password is lost (trust.md §3.1)."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from recordsroom.services.recovering import read_share, recover
from recordsroom.services.stamp import desk_clock
from recordsroom.tool.answer import Answer
from recordsroom.tool.passwords import declare_password, declare_second_password, declare_sheets, new_passwords, sheets
from recordsroom.tool.words import Said

HELP = "口令全丢时，用两张恢复单给两名管理员新口令 two recovery sheets give both administrators new passwords"


def declare(parser: ArgumentParser) -> None:
    """Let it be told which vault, and why; sheets and new passwords are asked for, never taken from the line."""
    parser.add_argument("--vault", type=Path, required=True, metavar="DIR", help="库所在的文件夹 the vault's folder")
    declare_sheets(parser)
    declare_password(parser)
    declare_second_password(parser)
    parser.add_argument("--reason", required=True, metavar="WORDS", help="为什么启封 why the sheets are opened")


def run(asked: Namespace) -> Answer:
    """Open the vault by both sheets, and let the entry that tells of it be signed by both administrators."""
    one, other = (read_share(text) for text in sheets(asked))
    done = recover(asked.vault, (one, other), new_passwords(asked), asked.reason, clock=desk_clock())
    said = Said(
        f"{done.names[0]}（系统管理员）、{done.names[1]}（安全保密管理员）已有新口令。"
        "这组恢复单已作废：请另做一组，并更换数据密钥。",
        f"{done.names[0]} (system administrator) and {done.names[1]} (security administrator) have new passwords. "
        "These sheets are used up: make new ones, and change the data key.",
    )
    # None where this finished what was begun before: then the entry stands in the journal already.
    facts = {"entry": done.outcome.entry, "head": done.outcome.head_code} if done.outcome is not None else {}
    return Answer(True, (said,), {**facts, "system": done.names[0], "security": done.names[1]})
