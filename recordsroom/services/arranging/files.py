"""What happens to the items of a file that others join or leave: their codes, what the file bears, its pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

from recordsroom.domain.bearing import Bearing, borne
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.inner_items import USUAL_DIGITS
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.rules import Reason
from recordsroom.services.arranging.ground import Ground, begins
from recordsroom.services.arranging.paging import Pages
from recordsroom.services.arranging.plan import CarrierChange, Rebearing, Recoding


@dataclass(frozen=True, slots=True)
class Destination:
    """The file that items go into: its id, how codes in it begin, the first free number in it, and their 页号 there."""

    id: int
    begins: str
    first: int = 1
    pages: Pages = field(default_factory=dict)


def moved_items(
    ground: Ground, items: Sequence[Record], old_file: Record, to: Destination
) -> tuple[list[Recoding], list[Objection]]:
    """Items that go into another file; those whose code begins with their file's count on in the new one."""
    recodings, objections, number = [], [], to.first
    beginning = begins(old_file)
    for item in items:
        values = {"parent_id": to.id, "page_no": to.pages.get(item.id)}
        if not item.reference_code.startswith(beginning):
            recodings.append(Recoding(item, None, values))
            continue
        width = len(item.reference_code) - len(beginning)
        text = f"{to.begins}{str(number).zfill(width)}"
        code = ground.read_inside(text, to.begins, item)
        number += 1
        if code is None:
            objections.append(Objection(Reason.CODE_NOT_VALID))
            continue
        objections += [objection] if (objection := ground.why_not_free(text)) else []
        recodings.append(Recoding(item, code, values))
    return recodings, objections


def next_inner_number(ground: Ground, file: Record) -> int:
    """The number after the last one ever given in a file, and after those that 待整理 claims in a row behind it."""
    beginning = begins(file)
    claimed = frozenset(_numbers(beginning, (code for code in ground.claimed if code.startswith(beginning))))
    last = max(_numbers(beginning, ground.codes_like(beginning)), default=0)
    return next(number for number in count(last + 1) if number not in claimed)


def _numbers(beginning: str, codes: Iterable[str]) -> Iterator[int]:
    tails = (code.removeprefix(beginning) for code in codes)
    return (int(tail) for tail in tails if tail.isascii() and tail.isdigit())


def inner_width(ground: Ground, file: Record) -> int:
    """How many digits the numbers inside a file have."""
    beginning = begins(file)
    widths = (
        len(item.reference_code) - len(beginning)
        for item in ground.inner(file)
        if item.reference_code.startswith(beginning)
    )
    return max(widths, default=USUAL_DIGITS[Profile(file.profile)])


def rebearing(
    file: Record, contents: Iterable[Bearing], items: int | None, *, told: bool, at_least: Bearing | None = None
) -> Rebearing:
    """What a file bears with these contents; `told` says that every item of it is described."""
    held = list(contents)
    own = at_least or Bearing.of(file)
    return Rebearing(file, borne(held, own, whole=told), items)


def told_whole(file: Record, inner: Sequence[Record]) -> bool:
    """Whether the items described are all that the file is said to hold."""
    return file.items is not None and file.items == len(inner)


def fewer(items: int | None, by: int) -> int | None:
    """A number of items less some; None where it was not known, or would not be possible."""
    left = None if items is None else items - by
    return left if left and left > 0 else None


def thinner(carriers: Sequence[Carrier], pages: int | None) -> tuple[list[CarrierChange], list[Objection]]:
    """The carriers of a file that so many pages leave; unknown on either side leaves 待核, never a guess (P-03)."""
    changes, objections = [], []
    for carrier in carriers:
        if carrier.parent_id is not None:
            continue
        left = None if pages is None or carrier.pages is None else carrier.pages - pages
        if left is not None and left < 1:
            objections.append(Objection(Reason.PAGES_LEFT_NONE, {"pages": carrier.pages or 0}))
        elif left != carrier.pages:
            changes.append(CarrierChange(carrier, {"pages": left}))
    return changes, objections


def main_carriers(carriers: Sequence[Carrier]) -> list[Carrier]:
    """The carriers of a file that are volumes themselves, not what goes along with one (P-19)."""
    return [carrier for carrier in carriers if carrier.parent_id is None]
