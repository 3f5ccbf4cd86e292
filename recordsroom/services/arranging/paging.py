"""页号 when items leave a file or come into one: counted anew where every page before is known, else 待核 (F-08)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from recordsroom.domain.holdings import Record
from recordsroom.domain.page_numbers import Paged, page_after, paged_anew, pages_taken
from recordsroom.services.arranging import sentences
from recordsroom.services.arranging.ground import Ground
from recordsroom.services.arranging.plan import Recoding

Pages: TypeAlias = Mapping[int, str | None]
"""The new 页号 of items by their ids."""


@dataclass(frozen=True, slots=True)
class Binding:
    """The items of a file in their order, and how many pages each takes in it."""

    items: Sequence[Record]
    paged: Sequence[Paged]
    taken: Sequence[int | None]

    @classmethod
    def of(cls, ground: Ground, file: Record) -> Binding:
        """How a file is bound now."""
        items = ground.inner(file)
        paged = [_paged(ground, item) for item in items]
        return cls(items, paged, pages_taken(paged))

    def apart(self, keys: Collection[int]) -> Pages:
        """The 页号 of these in a file of their own, which begins with page 1."""
        return self._counted([place for place, item in enumerate(self.items) if item.id in keys], 1)

    def without(self, keys: Collection[int]) -> Pages:
        """The 页号 of those that stay; what stands before the first that leaves is as it was."""
        first = min((place for place, item in enumerate(self.items) if item.id in keys), default=len(self.items))
        behind = [place for place in range(first, len(self.items)) if self.items[place].id not in keys]
        return self._counted(behind, self._begins(first)) if behind else {}

    def behind(self, other: Binding) -> Pages:
        """The 页号 of all of these once they are bound behind another file."""
        return self._counted(range(len(self.items)), page_after(other.paged))

    @property
    def pages(self) -> dict[int, int | None]:
        """How many pages each item takes, by its id."""
        return {item.id: pages for item, pages in zip(self.items, self.taken, strict=True)}

    def _begins(self, place: int) -> int | None:
        return self.paged[place].first or page_after(self.paged[:place])

    def _counted(self, places: Sequence[int], first: int | None) -> Pages:
        paged, taken = [self.paged[place] for place in places], [self.taken[place] for place in places]
        numbers = paged_anew(paged, taken, first)
        return {self.items[place].id: number for place, number in zip(places, numbers, strict=True)}


def repaged(items: Sequence[Record], pages: Pages) -> list[Recoding]:
    """Those of these items that stay and get another 页号."""
    return [Recoding(item, None, {"page_no": pages[item.id]}) for item in _changed(items, pages)]


def paging_words(items: Sequence[Record], pages: Pages) -> str:
    """What the 备考表 says of the 页号 of these items, if they are others now."""
    changed = _changed(items, pages)
    return sentences.paged_anew(unknown=any(pages[item.id] is None for item in changed)) if changed else ""


def _changed(items: Sequence[Record], pages: Pages) -> list[Record]:
    return [item for item in items if item.id in pages and pages[item.id] != item.page_no]


def _paged(ground: Ground, item: Record) -> Paged:
    loose = item.bound_pages is None and item.page_no is None and bool(ground.carriers(item))
    # What lies loose beside the volume takes no page of it.
    return Paged(item.page_no, 0 if loose else item.bound_pages)
