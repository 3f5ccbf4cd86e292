"""How the tool comes by a password or a sheet: from a prompt or from an open file descriptor, never from its line."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from getpass import getpass

from recordsroom.services.factors import look_for_factor_in

_LONGEST = 4096
_STANDARD_ERROR = 2


class NoPassword(Exception):
    """No password could be asked for or read."""


def _number(text: str) -> int:
    """A file descriptor; what was typed in its place by mistake may be a secret, and is not said again."""
    if not text.isdecimal():
        raise ArgumentTypeError("须是文件描述符的号 must be the number of a file descriptor")
    return int(text)


def declare_password(parser: ArgumentParser) -> None:
    """Let the password come from a file descriptor."""
    parser.add_argument(
        "--password-fd",
        type=_number,
        metavar="N",
        help="从文件描述符 N 读口令 read the password from file descriptor N",
    )
    parser.add_argument(
        "--key-medium",
        action="append",
        default=[],
        metavar="DIR",
        help="钥匙介质所在的文件夹，可写多次 where a key medium is found, may be given more than once",
    )


def declare_second_password(parser: ArgumentParser) -> None:
    """Let the password of a second person come from a file descriptor of its own."""
    parser.add_argument(
        "--second-password-fd",
        type=_number,
        metavar="N",
        help="第二人的口令 the second person's, from file descriptor N",
    )


def declare_sheets(parser: ArgumentParser) -> None:
    """Let each of two recovery sheets come from a file descriptor of its own."""
    for name, words in (("--sheet-fd", "第一张恢复单 the first sheet"), ("--second-sheet-fd", "第二张 the second")):
        parser.add_argument(name, type=_number, metavar="N", help=f"{words}, from file descriptor N")


def sheets(asked: Namespace) -> tuple[str, str]:
    """What two recovery sheets bear, as it was typed. Raises NoPassword."""
    first = _read(asked.sheet_fd, "第一张恢复单的四行 The four lines of the first sheet: ", whole=True)
    return first, _read(asked.second_sheet_fd, "第二张恢复单的四行 The four lines of the second: ", whole=True)


def new_passwords(asked: Namespace) -> tuple[str, str]:
    """New passwords for the system and for the security administrator, each typed twice. Raises NoPassword."""
    system = _read(asked.password_fd, "系统管理员的新口令 System administrator, new password: ", new=True)
    security = "安全保密管理员的新口令 Security administrator, new password: "
    return system, _read(asked.second_password_fd, security, new=True)


def password(asked: Namespace, *, new: bool = False) -> str:
    """The password; a new one is typed twice. Raises NoPassword."""
    for place in asked.key_medium:
        look_for_factor_in(place)
    return _read(asked.password_fd, "口令 Password: ", new=new)


def second_password(asked: Namespace) -> str:
    """The password of the second person. Raises NoPassword."""
    return _read(asked.second_password_fd, "第二人的口令 Password of the second person: ")


def _read(number: int | None, prompt: str, *, new: bool = False, whole: bool = False) -> str:
    if number is not None:
        return _from_descriptor(number, whole=whole)
    if not sys.stdin.isatty():
        raise NoPassword
    typed = getpass(prompt)
    if new and getpass("再输一次 Once more: ") != typed:
        raise NoPassword
    return typed


def _from_descriptor(number: int, *, whole: bool) -> str:
    """The first line of it, or all that there is."""
    try:
        with os.fdopen(number, encoding="utf-8", closefd=number > _STANDARD_ERROR) as file:
            text = file.read(_LONGEST) if whole else file.readline(_LONGEST)
    except (OSError, ValueError) as failed:
        raise NoPassword from failed
    if not text.strip("\r\n"):
        raise NoPassword
    return text.rstrip("\r\n")
