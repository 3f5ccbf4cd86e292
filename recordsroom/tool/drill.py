"""`drill`: opens a backup in a scratch place as if the vault were lost, proves all of it, and enters the result."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from recordsroom.services.backing.drilling import run_drill
from recordsroom.services.jobs import Progress
from recordsroom.tool.answer import Answer
from recordsroom.tool.backup import proof_facts, proof_words
from recordsroom.tool.opening import declare_room, open_room

HELP = "试还原一份备份并登记结果，须系统管理员 prove that a backup restores; system administrator only"


def declare(parser: ArgumentParser) -> None:
    """Let it be told which backup."""
    parser.add_argument("file", type=Path, help="备份文件 the backup")
    declare_room(parser)


def run(asked: Namespace) -> Answer:
    """Prove it and enter what was found."""
    with open_room(asked) as room:
        proof = run_drill(room, asked.file, Progress())[1]
    return Answer(not proof.found, (proof_words(proof),), proof_facts(proof))
