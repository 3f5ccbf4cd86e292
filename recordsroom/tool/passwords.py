"""How the tool comes by a password: from a prompt or from an open file descriptor, never from its arguments."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from getpass import getpass

_LONGEST = 4096
_STANDARD_ERROR = 2


class NoPassword(Exception):
    """No password could be asked for or read."""


def declare_password(parser: ArgumentParser) -> None:
    """Let the password come from a file descriptor."""
    parser.add_argument(
        "--password-fd", type=int, metavar="N", help="从文件描述符 N 读密码 read the password from file descriptor N"
    )


def password(asked: Namespace, *, new: bool = False) -> str:
    """The password; a new one is typed twice. Raises NoPassword."""
    if asked.password_fd is not None:
        return _from_descriptor(asked.password_fd)
    if not sys.stdin.isatty():
        raise NoPassword
    typed = getpass("密码 Password: ")
    if new and getpass("再输一次 Once more: ") != typed:
        raise NoPassword
    return typed


def _from_descriptor(number: int) -> str:
    try:
        with os.fdopen(number, encoding="utf-8", closefd=number > _STANDARD_ERROR) as file:
            line = file.readline(_LONGEST)
    except (OSError, ValueError) as failed:
        raise NoPassword from failed
    if not line.rstrip("\r\n"):
        raise NoPassword
    return line.rstrip("\r\n")
