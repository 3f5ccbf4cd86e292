"""Which lines labels bear in this room, and rows as labels then say them."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from sqlalchemy import bindparam, select

from recordsroom.domain.label_lines import LINED, LabelChoice
from recordsroom.services.documents.box_label import BoxLabel
from recordsroom.services.documents.carrier_label import CarrierLabel
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import label_lines

_CHOSEN = select(
    label_lines.c.shows_place, label_lines.c.shows_copy, label_lines.c.shows_unit, label_lines.c.large_code
).where(label_lines.c.form == bindparam("form"))

R = TypeVar("R")


def lines_chosen(sight: Sight, form: str) -> LabelChoice | None:
    """The lines of this form's labels; None where they cannot be chosen."""
    if form not in LINED:
        return None
    row = sight.connection.execute(_CHOSEN, {"form": form}).mappings().one_or_none()
    return LabelChoice() if row is None else LabelChoice(**{name: bool(value) for name, value in row.items()})


def worn(sight: Sight, row: R, chosen: LabelChoice | None) -> R:
    """A label with the lines that were chosen, and no others."""
    if chosen is None or chosen == LabelChoice():
        return row
    unit = sight.policy.unit_short_name or sight.policy.unit_name if chosen.shows_unit else ""
    if isinstance(row, CarrierLabel):
        place = row.location if chosen.shows_place else ""
        return replace(row, location=_joined(unit, place), copy_no=row.copy_no if chosen.shows_copy else "")
    if isinstance(row, BoxLabel):
        place = row.location if chosen.shows_place else ""
        return replace(row, location=_joined(unit, place), numbers=row.numbers if chosen.shows_copy else "")
    return row


def _joined(unit: str, place: str) -> str:
    return " ".join(filter(None, (unit, place)))
