"""Which characters the bytes of a list stand for: guessed strictly, said aloud, changed where it is wrong."""

from __future__ import annotations

from enum import StrEnum, unique


@unique
class Encoding(StrEnum):
    """The ways in which Chinese lists are written; the value is Python's name for each."""

    UTF_8 = "utf-8"
    UTF_8_SIGNED = "utf-8-sig"
    UTF_16 = "utf-16"
    UTF_16_LE = "utf-16-le"
    UTF_16_BE = "utf-16-be"
    GB18030 = "gb18030"


_SIGNATURES = (
    (b"\xef\xbb\xbf", Encoding.UTF_8_SIGNED),
    (b"\xff\xfe", Encoding.UTF_16),
    (b"\xfe\xff", Encoding.UTF_16),
)
_LOOKED_AT = 65_536
_MANY = 0.15


def guessed_encoding(content: bytes) -> Encoding | None:
    """The encoding that every byte of the list agrees with, or None.

    UTF-8 is so strict that what passes for it is it; anything else that passes for GB18030 is taken for that.
    """
    for signature, encoding in _SIGNATURES:
        if content.startswith(signature):
            return encoding if _reads(content, encoding) else None
    if b"\0" in content[:_LOOKED_AT]:
        return _unsigned_utf_16(content)
    return next((e for e in (Encoding.UTF_8, Encoding.GB18030) if _reads(content, e)), None)


def _unsigned_utf_16(content: bytes) -> Encoding | None:
    # Digits, commas and line ends have a zero byte in UTF-16, always on the same side.
    head = content[:_LOOKED_AT]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    likely = Encoding.UTF_16_LE if odd > even else Encoding.UTF_16_BE
    return likely if max(even, odd) > _MANY * len(head) / 2 and not min(even, odd) and _reads(content, likely) else None


def _reads(content: bytes, encoding: Encoding) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
