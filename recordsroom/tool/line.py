"""The tool's command line: which task, with what, and how it ended."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from recordsroom.domain.errors import Doubtful, Refused, Trouble, Unknown
from recordsroom.tool import (
    backup,
    bring_in,
    count_away,
    demo,
    drill,
    export,
    export_journal,
    init,
    reconcile,
    recover,
    rekey,
    restore,
    stats,
    verify,
    words,
)
from recordsroom.tool.answer import Answer, tell
from recordsroom.tool.passwords import NoPassword
from recordsroom.tool.words import Said

_TASKS = {
    "init": init,
    "demo": demo,
    "import": bring_in,
    "export": export,
    "journal": export_journal,
    "verify": verify,
    "backup": backup,
    "drill": drill,
    "restore": restore,
    "recover": recover,
    "rekey": rekey,
    "stats": stats,
    "reconcile": reconcile,
    "count": count_away,
}
_NO_PASSWORD = Said(
    "没有口令：请在终端里输入，或用 --password-fd。", "No password: type it in a terminal, or use --password-fd."
)
_NOT_UNDERSTOOD = 2


def run(arguments: Sequence[str]) -> int:
    """Do what the line asks for; 0 good, 1 refused or findings, 2 not understood."""
    for stream in (sys.stdout, sys.stderr):
        # A console without Chinese letters shows question marks instead of ending the task.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # the console's streams are text files
    try:
        parser = _parser()
        asked, strange = parser.parse_known_args(arguments)
        if strange:
            # What stands behind a word that is not known may be a secret; it is not said again.
            parser.error("不识得 not known: " + " ".join(one.partition("=")[0] for one in strange if one[0:1] == "-"))
    except SystemExit as left:
        return int(left.code or 0)
    try:
        return tell(_done(asked), as_json=asked.json)
    except NoPassword:
        print(_NO_PASSWORD, file=sys.stderr)
        return _NOT_UNDERSTOOD
    except BrokenPipeError:
        # Whoever read the answer has heard enough; nothing more may be written, not even at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _done(asked: argparse.Namespace) -> Answer:
    try:
        answer: Answer = _TASKS[asked.task].run(asked)
        return answer
    except Trouble as trouble:
        return Answer(False, (words.of_trouble(trouble),), {"trouble": trouble.code, **trouble.facts})
    except Refused as refused:
        told = [{"reason": one.reason.value, **one.facts} for one in refused.objections]
        return Answer(False, (words.of_refusal(refused),), {"refused": told})
    except Doubtful as doubtful:
        return Answer(False, (words.of_question(doubtful),), {"doubts": [doubt.value for doubt in doubtful.doubts]})
    except Unknown as unknown:
        return Answer(False, (words.of_unknown(unknown),), {"unknown": unknown.what})


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m recordsroom",
        description="保密档案室的命令行工具；口令只从终端或文件描述符来。 "
        "The records room's console tool; passwords come from a prompt or a file descriptor only.",
        epilog="退出码 exit codes: 0 好 good, 1 被拒或有异常 refused or findings, 2 用法不对 not understood",
    )
    tasks = parser.add_subparsers(dest="task", required=True, metavar="task")
    for name, task in _TASKS.items():
        # Nothing is guessed from a shortened word: --password is not taken for --password-fd, and told with its value.
        part = tasks.add_parser(name, help=task.HELP, description=task.HELP, allow_abbrev=False)
        part.add_argument("--json", action="store_true", help="以 JSON 回答 answer in JSON")
        task.declare(part)
    return parser
