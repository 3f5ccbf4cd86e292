"""What may stand in a cell that leaves: no character a file cannot hold, nothing that a table program would compute.

Text files have no types: there an apostrophe goes before what could be taken for a formula (trust.md §3.11). The same
apostrophe before an apostrophe keeps the way back unambiguous.
"""

from __future__ import annotations

import re
from typing import TypeAlias

Cell: TypeAlias = str | int | None

# What XML cannot hold, and halves of characters that no encoding can.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# A lone sign computes nothing; lists write a dash where there is nothing to say.
_COMPUTED = re.compile("[\\s'\u200b-\u200f\u2060\ufeff]*[=+\\-@＝＋－＠]\\s*\\S|[\t\r\n]")


def writable(text: str) -> str:
    """The text with the sign for a lost character in the place of each that a file cannot hold."""
    return _UNWRITABLE.sub("\ufffd", text)


def escaped(text: str) -> str:
    """The text as a cell of a text file, with an apostrophe before what could be computed."""
    return f"'{text}" if _COMPUTED.match(text) else text


def unescaped(text: str) -> str:
    """The text behind a cell that `escaped` wrote."""
    return text[1:] if text.startswith("'") and _COMPUTED.match(text[1:]) else text
