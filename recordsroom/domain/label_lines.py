"""Which lines the labels of a room bear, form by form; code and bars are never left out, and the title is never one."""

from __future__ import annotations

from dataclasses import dataclass

LINED = frozenset({"carrier_label", "box_label"})
"""The forms whose lines may be chosen."""


@dataclass(frozen=True, kw_only=True)
class LabelChoice:
    """What stands on a label beside code, level and bars."""

    shows_place: bool = True
    shows_copy: bool = True
    """The copy number; on a box the first and last item in it."""
    shows_unit: bool = False
    """The short name of the unit, before the place."""
    large_code: bool = False
    """Whether the code is set larger, for labels that are read from afar."""


@dataclass(frozen=True, slots=True)
class LabelLines:
    """The choice of this room for one form."""

    id: int
    form: str
    shows_place: bool
    shows_copy: bool
    shows_unit: bool
    large_code: bool
