"""What a list that leaves tells of the carriers of a record: how many, which numbers, of what, where, and how kept.

It says so in the words in which lists are brought in, so that as many carriers of the same kind come back.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import bindparam, func, select

from recordsroom.domain.told_copies import written_copies
from recordsroom.domain.values import CarrierKind, Custody, has_pages
from recordsroom.services.reading.copies import PARTING
from recordsroom.services.reading.words import medium_words
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, storage_locations

NO_NUMBER = "—"
"""Stands for a copy without a number among others that have one."""

WHEREABOUTS = {
    Custody.ACCESSIONED: ("未上架", "not shelved yet"),
    Custody.SHELVED: ("在库", "in stock"),
    Custody.ON_LOAN: ("借出", "on loan"),
    Custody.IN_READING_ROOM: ("在室阅览", "being read here"),
    Custody.FETCHED: ("内部调卷", "worked on inside"),
    Custody.RETURNED_UNCHECKED: ("归还待查", "returned, to be checked"),
    Custody.RETURNED_CHECKED: ("已核待上架", "checked, to be shelved"),
    Custody.IN_CASE: ("周转箱内", "in a transport case"),
    Custody.SET_ASIDE: ("待销毁", "set aside for destruction"),
    Custody.UNDER_TREATMENT: ("修复中", "under treatment"),
    Custody.WITHDRAWN: ("注销", "withdrawn"),
}
"""How a carrier is kept, on paper, in Chinese and English; plain words, for the console loads no forms."""
_CARRIERS = (
    select(
        carriers.c.record_id,
        carriers.c.id,
        carriers.c.parent_id,
        carriers.c.kind,
        carriers.c.pages,
        carriers.c.copy_no,
        carriers.c.copies,
        carriers.c.copy_index,
        carriers.c.custody,
        func.coalesce(storage_locations.c.name, carriers.c.claimed_place).label("place"),
    )
    .outerjoin(storage_locations, storage_locations.c.id == carriers.c.home_id)
    .where(carriers.c.record_id.in_(bindparam("ids", expanding=True)))
    .order_by(carriers.c.record_id, carriers.c.id)
)


class CarrierCells(NamedTuple):
    """The cells of one record that speak of its carriers."""

    pages: int | None = None
    copy_nos: str | None = None
    copies: int | str | None = None
    media: str | None = None
    places: str | None = None
    whereabouts: str | None = None


NO_CARRIER = CarrierCells()


def carrier_cells(sight: Sight, ids: Sequence[int]) -> dict[int, CarrierCells]:
    """The cells of each of these records that has carriers."""
    found = sight.connection.execute(_CARRIERS, {"ids": list(ids)})
    return {record: _cells(list(held)) for record, held in groupby(found, itemgetter(0))}


def _cells(held: list[Any]) -> CarrierCells:
    # What is withdrawn is no longer counted; where nothing else is left, the list says so.
    there = [one for one in held if one.custody != Custody.WITHDRAWN.value] or held
    around = {one.id for one in there}
    copies = [one for one in there if one.parent_id not in around]
    numbers = [one.copy_no for one in copies]
    pages = {one.pages for one in copies if has_pages(CarrierKind(one.kind), one.pages)}
    return CarrierCells(
        pages=pages.pop() if len(pages) == 1 else None,
        copy_nos="、".join(one or NO_NUMBER for one in numbers) if any(numbers) else None,
        copies=written_copies(
            max(one.copies for one in copies), [one.copy_index for one in copies], numbered=any(numbers)
        ),
        media=_told([_medium(one, there) for one in copies], "、"),
        places=_told([(one.place or "").replace(PARTING, "，") for one in copies], PARTING),
        whereabouts=_told([WHEREABOUTS[Custody(one.custody)][0] for one in copies], PARTING),
    )


def _medium(carrier: Any, there: Sequence[Any]) -> str:
    return medium_words(CarrierKind(carrier.kind), sum(one.parent_id == carrier.id for one in there))


def _told(words: Sequence[str], parting: str) -> str | None:
    """One word where it holds for all of them, else one for each."""
    return (words[0] if len(set(words)) == 1 else parting.join(words)) or None
