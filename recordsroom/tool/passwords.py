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


def declare_second_password(parser: ArgumentParser) -> None:
    """Let the password of a second person come from a file descriptor of its own."""
    parser.add_argument(
        "--second-password-fd", type=int, metavar="N", help="第二人的密码 the second person's, from file descriptor N"
    )


def password(asked: Namespace, *, new: bool = False) -> str:
    """The password; a new one is typed twice. Raises NoPassword."""
    return _read(asked.password_fd, "密码 Password: ", new=new)


def second_password(asked: Namespace) -> str:
    """The password of the second person. Raises NoPassword."""
    return _read(asked.second_password_fd, "第二人的密码 Password of the second person: ", new=False)


def _read(number: int | None, prompt: str, *, new: bool) -> str:
    if number is not None:
        return _from_descriptor(number)
    if not sys.stdin.isatty():
        raise NoPassword
    typed = getpass(prompt)
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
