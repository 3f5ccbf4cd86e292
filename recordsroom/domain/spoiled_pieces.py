"""Spoiled paper that bears a number of its own: blank labels and emergency sheets that may never be used (P-03, P-06).

Other labels only count as spoiled: printed anew they bear the same number, and that one is alive.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from recordsroom.domain.blank_labels import BLANK_FORM, BlankState, may_spoil
from recordsroom.domain.errors import Objection
from recordsroom.domain.late_entries import LateSheet
from recordsroom.domain.rules import Reason

SHEET_FORM = "emergency_sheet"
"""The form under which the print register knows emergency sheets."""
BY_NUMBER = frozenset({BLANK_FORM, SHEET_FORM})
"""The forms whose spoiled pieces are named one by one."""

_BETWEEN = re.compile(r"[,;、。\n]+")
_SPAN = re.compile(r"(\d+)[-–—~至](\d+)")


@dataclass(frozen=True, slots=True)
class VoidSheet:
    """An emergency sheet that was spoiled before anything was written on it."""

    id: int
    sheet_id: int
    voided_at: int
    voided_by: int


@dataclass(frozen=True, slots=True)
class Named:
    """What a typed or scanned list names: pieces of the job, each once, and what is none of them."""

    pieces: tuple[str, ...]
    strange: tuple[str, ...]


def pieces_named(text: str, issued: Sequence[str]) -> Named:
    """Read numbers and spans of numbers; a span takes the pieces of the job from its first to its last."""
    order = {digits: place for place, digits in enumerate(issued)}
    found: dict[str, None] = {}
    strange = []
    for part in filter(None, (_plain(part) for part in _BETWEEN.split(unicodedata.normalize("NFKC", text)))):
        span = _SPAN.fullmatch(part)
        first, last = span.groups() if span else (part, part)
        if first in order and last in order and order[first] <= order[last]:
            found.update(dict.fromkeys(issued[order[first] : order[last] + 1]))
        else:
            strange.append(part)
    return Named(tuple(found), tuple(strange))


def may_void_blank(state: BlankState | None, *, its_own: bool) -> Objection | None:
    """Judge whether one blank label of a job may be declared spoiled."""
    return may_spoil(state) if its_own else Objection(Reason.LABEL_NOT_OF_JOB)


def may_void_sheet(sheet: LateSheet | None, *, void: bool, its_own: bool) -> Objection | None:
    """Judge whether one emergency sheet of a job may be declared spoiled: only one on which nothing was entered."""
    if sheet is None or not its_own:
        return Objection(Reason.LABEL_NOT_OF_JOB)
    if void:
        return Objection(Reason.SHEET_VOID, {"code": sheet.sheet_no})
    return None if sheet.opened_at is None else Objection(Reason.SHEET_USED, {"code": sheet.sheet_no})


def _plain(part: str) -> str:
    """Without the blanks that stand between the groups of a printed number."""
    return "".join(part.split())
