"""How the tool's tasks come into a room: folder, name and password, as everybody else."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recordsroom.bootstrap import open_to_check, unlock
from recordsroom.domain.commands import SignOut
from recordsroom.services.room import Room
from recordsroom.tool.passwords import declare_password, password


def declare_room(parser: ArgumentParser) -> None:
    """Let a task be told which room, and who comes in."""
    parser.add_argument("--vault", type=Path, required=True, metavar="DIR", help="库所在的文件夹 the vault's folder")
    parser.add_argument("--user", required=True, metavar="NAME", help="用户名 who comes in")
    declare_password(parser)


@contextmanager
def open_room(asked: Namespace) -> Iterator[Room]:
    """The room for the length of a block; coming and going are in its journal."""
    room = unlock(asked.vault, asked.user, password(asked))
    try:
        yield room
        if not room.finding:
            room.do(SignOut())
    finally:
        room.close()


@contextmanager
def look_into(asked: Namespace) -> Iterator[Room]:
    """The room for the length of a block, only to be checked: no entry is written, no file changes."""
    room = open_to_check(asked.vault, asked.user, password(asked))
    try:
        yield room
    finally:
        room.close()
