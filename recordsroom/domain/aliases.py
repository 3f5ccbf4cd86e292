"""Barcodes that things bore before they came here, and RFID numbers: known by them, never taken for a label of ours."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from recordsroom.domain.rules import Reason
from recordsroom.domain.values import DAMAGED_DIGITS, LABEL_LENGTH, BadBarcode, Barcode

SHORTEST_ALIAS = 4
"""Fewer signs are a page count or a slip of the hand."""
_STRAY_LENGTH = 6
_BROKEN_OFF = ("10", "30", "40", "50")
"""How labels of carriers, boxes, places and persons begin; so would a scan of one that broke off."""


@dataclass(frozen=True, slots=True)
class Alias:
    """One foreign barcode, and the carrier, box or reader's card that bears it."""

    id: int
    alias: str
    carrier_id: int | None
    box_id: int | None
    reader_id: int | None

    def __repr__(self) -> str:
        return f"Alias({self.id})"


def plain_alias(text: str) -> str:
    """A foreign code as it is kept: without spaces, wide signs made plain, letters large whatever Caps Lock says."""
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()


def may_be_alias(alias: str) -> Reason | None:
    """Why a code may not stand for anything beside our own labels, or None."""
    if not (alias.isascii() and alias.isprintable() and SHORTEST_ALIAS <= len(alias) <= DAMAGED_DIGITS):
        return Reason.ALIAS_NOT_POSSIBLE
    return Reason.ALIAS_LIKE_OURS if _like_ours(alias) else None


def _like_ours(alias: str) -> bool:
    try:
        Barcode.parse(alias)
    except BadBarcode:
        broken = alias.isdigit() and _STRAY_LENGTH <= len(alias) < LABEL_LENGTH
        return broken and alias.startswith(_BROKEN_OFF)
    return True
