"""How this desk's scanner sends: what it puts before and behind the digits, how it ends, whether it reads QR codes."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, unique

from ui.preferences import Preferences

AFFIX_LIMIT = 8
"""Signs before or behind a code; no scanner needs more to name the kind of bars."""


@unique
class End(StrEnum):
    """How a scanner says that the code is over."""

    ENTER = "ENTER"
    TAB = "TAB"
    NONE = "NONE"
    """Nothing comes; the code is over when nothing follows."""


@dataclass(frozen=True, slots=True)
class ScannerProfile:
    """The scanner of one desk; the default is what nearly every scanner does when it comes out of its box."""

    prefix: str = ""
    suffix: str = ""
    end: End = End.ENTER
    square: bool = False
    """Whether it was seen to read a QR code."""

    def fits(self, text: str) -> bool:
        """Whether this may be the beginning of a scan: its prefix or none, digits, its suffix, in either case."""
        told, suffix = text.casefold(), self.suffix.casefold()
        return any(_runs(told, prefix, suffix) for prefix in {"", self.prefix.casefold()})

    def bare(self, text: str) -> str:
        """What stands between prefix and suffix."""
        told, begin, end = text.casefold(), 0, len(text)
        if self.prefix and told.startswith(self.prefix.casefold()):
            begin = len(self.prefix)
        if self.suffix and told.endswith(self.suffix.casefold()):
            end -= len(self.suffix)
        return text[begin:end]


def _runs(text: str, prefix: str, suffix: str) -> bool:
    if len(text) < len(prefix):
        return prefix.startswith(text)
    if not text.startswith(prefix):
        return False
    inner = text[len(prefix) :]
    behind = inner.lstrip("0123456789")
    return not behind or (len(behind) < len(inner) and suffix.startswith(behind))


def affix_fault(text: str) -> bool:
    """Whether the program could not tell this from typing: a letter or digit may be a shortcut, a count or a label."""
    wide = unicodedata.normalize("NFKC", text)
    return len(text) > AFFIX_LIMIT or any(one.isspace() for one in text) or (bool(text) and wide[0].isalnum())


def profile_of(wishes: Preferences) -> ScannerProfile:
    """The scanner as this desk remembers it; what was spoiled by hand counts for nothing."""
    kept: Mapping[str, object] = wishes["scanner"]
    prefix, suffix, end = kept.get("prefix"), kept.get("suffix"), kept.get("end")
    return ScannerProfile(
        prefix=prefix if isinstance(prefix, str) and not affix_fault(prefix) else "",
        suffix=suffix if isinstance(suffix, str) and not affix_fault(suffix) else "",
        end=next((one for one in End if one == end), End.ENTER),
        square=kept.get("square") is True,
    )


def keep_profile(wishes: Preferences, profile: ScannerProfile) -> None:
    """Remember the scanner on this desk."""
    wishes["scanner"] = {
        "prefix": profile.prefix,
        "suffix": profile.suffix,
        "end": profile.end.value,
        "square": profile.square,
    }
