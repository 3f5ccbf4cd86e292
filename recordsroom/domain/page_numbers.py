"""页号 of the items in a file: how many pages each takes there, and what they are when the file is another (F-08)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, repeat, zip_longest


@dataclass(frozen=True, slots=True)
class Paged:
    """Where an item stands in its file, as its first page or a range, and its 页数; None is 待核."""

    page_no: str | None
    pages: int | None

    @property
    def first(self) -> int | None:
        """The page on which it begins."""
        return int(self.page_no.partition("-")[0]) if self.page_no else None

    @property
    def last(self) -> int | None:
        """The page on which it ends, where its 页号 says so."""
        return int(self.page_no.partition("-")[2]) if self.page_no and "-" in self.page_no else None


def pages_taken(items: Sequence[Paged]) -> tuple[int | None, ...]:
    """How many pages each item of a whole file takes, in their order; None where nobody can tell."""
    firsts = [one.first for one in items if one.first is not None]
    if any(one >= other for one, other in pairwise(firsts)):
        # The pages do not go up with the numbers, so what stands behind what is not known here.
        return tuple(repeat(None, len(items)))
    following = [one.first for one in items[1:]]
    return tuple(_taken(one, then) for one, then in zip_longest(items, following))


def page_after(items: Sequence[Paged]) -> int | None:
    """The page behind the last item of a whole file; None where nobody can tell."""
    if not items or items[-1].first is None:
        return None
    taken = pages_taken(items)[-1]
    return None if taken is None else items[-1].first + taken


def page_no_behind(items: Sequence[Paged], pages: int | None) -> str | None:
    """The 页号 of one more item of so many pages behind the last, written as those before it."""
    first = page_after(items)
    if first is None:
        return None
    return str(first) if items[-1].last is None or pages is None else f"{first}-{first + pages - 1}"


def paged_anew(items: Sequence[Paged], taken: Sequence[int | None], first: int | None) -> tuple[str | None, ...]:
    """The 页号 of items that now stand behind each other from a page on; 待核 from where nobody can tell any more.

    Where no item has one, there is no numbering to go on with.
    """
    if not any(one.page_no for one in items):
        return tuple(repeat(None, len(items)))
    return tuple(_counted(items, taken, first))


def _counted(items: Sequence[Paged], taken: Sequence[int | None], first: int | None) -> Iterator[str | None]:
    page = first
    for one, pages in zip(items, taken, strict=True):
        if page is None or one.page_no is None or (one.last is not None and pages is None):
            yield None
        else:
            yield str(page) if one.last is None or pages is None else f"{page}-{page + pages - 1}"
        page = None if page is None or pages is None else page + pages


def _taken(one: Paged, following: int | None) -> int | None:
    if one.first is not None and one.last is not None:
        return one.last - one.first + 1
    if one.pages is not None or one.first is None or following is None:
        return one.pages
    return following - one.first
