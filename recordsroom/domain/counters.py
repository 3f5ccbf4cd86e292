"""Numbers that are given once and never again (R-36): label serials by kind, and the like."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.values import Kind


@dataclass(frozen=True, slots=True)
class Counter:
    """The next number of one series; taking an entry back never turns it back."""

    id: int
    name: str
    next: int


@dataclass(frozen=True, slots=True)
class Setting:
    """One text of the room's policy as it is kept."""

    id: int
    name: str
    value: str


PRACTICE_FROM = 80_000_001
"""Labels of a practice vault have serials from here on, so that one scanned in a real room is known for what it is."""

KEY_FILE = "key_file"
"""Under this name the digest of the key file stands among the settings; it is no policy and nobody sets it by hand."""


def barcode_counter(kind: Kind) -> str:
    """The name of the counter that gives this kind of label its serials."""
    return f"barcode.{kind.name}"


PENDING_COUNTER = "pending"
"""The counter of the numbers for the time being in 待整理."""


def pending_code(number: int) -> str:
    """The number under which a record waits in 待整理 until it has a reference code of its own (P-04)."""
    return f"待整理-{number:06d}"
