"""What questions about long lists leave behind in the room's thread, so that the next one is quick.

The order of all records, as ids and as the place of each id, is read once in slices; a list that was asked for is
then its ids in that order, four bytes a row (performance.md §2–3). All of it is forgotten when records change.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Collection, Hashable, Iterable, Sequence
from heapq import nlargest, nsmallest
from itertools import compress
from operator import itemgetter
from typing import Any, TypeAlias

from recordsroom.storage.asked_words import Background

Ids: TypeAlias = "array[int] | memoryview[int]"
KEYS = "i"
"""Four bytes an id: no room counts two thousand million records."""
_KEPT_LISTS = 4
_FEW, _GOT_AT_ONCE = 16, 2


class Ranking:
    """All records in one order, read slice by slice."""

    def __init__(self, greatest: int) -> None:
        self.ids = array(KEYS)
        self.done = False
        self.value: str | None = None
        self.last = 0
        """Where the next slice begins: after this value, and after this id among the same."""
        self._places = array("i", bytes(4 * (greatest + 1)))

    def add(self, ids: Iterable[int]) -> None:
        """Take the next ids in the order."""
        for place, key in enumerate(ids, len(self.ids)):
            self._places[key] = place
            self.ids.append(key)

    def sorted(self, ids: Collection[int]) -> array[int]:
        """These ids in the order: many by going through the order once, few by sorting."""
        if len(ids) < len(self.ids) // _FEW:
            return array(KEYS, sorted(ids, key=self._places.__getitem__))
        asked = bytearray(len(self._places))
        for key in ids:
            asked[key] = 1
        return array(KEYS, compress(self.ids, map(asked.__getitem__, self.ids)))

    def between(self, first: int, after: int) -> memoryview[int]:
        """The ids from one on to before another, looked at where they stand; 0 stands for the end."""
        places = [self._places[key] if key else len(self.ids) for key in (first, after)]
        return memoryview(self.ids)[places[0] : places[1]]

    def foremost(self, ids: Sequence[int], count: int, down: bool) -> list[int]:
        """The first of these ids in the order, which takes less than sorting all."""
        if len(ids) < _GOT_AT_ONCE:
            return list(ids)[:count]
        # Got all at once, which takes a third of the time of one by one.
        places = itemgetter(*ids)(self._places)
        return [self.ids[place] for place in (nlargest if down else nsmallest)(count, places)]


class Listed:
    """The ids of one list: found slice by slice in any order, then put into the order asked for."""

    def __init__(self, *, by_carriers: bool = False) -> None:
        self.ids: Ids = array(KEYS)
        self.found = self.done = False
        """Whether all are found; whether they stand in order."""
        self.by_carriers = by_carriers
        """Whether carriers decide what is in it: where they are, or the label that one of them bears."""

    @property
    def last(self) -> int:
        """The greatest id found so far, while they are being found."""
        return self.ids[-1] if self.ids else 0

    def add(self, ids: list[int], *, all_of_them: bool) -> None:
        """Take more of what was found, ascending."""
        assert isinstance(self.ids, array), "what is in order grows no more"
        self.ids.fromlist(ids)
        self.found = all_of_them

    def end(self, ids: Ids) -> None:
        """These are all, in the order."""
        self.ids, self.found, self.done = ids, True, True


class Standing:
    """The orders that are known, and the lists asked for last."""

    def __init__(self) -> None:
        self._rankings: dict[str, Ranking] = {}
        self._lists: OrderedDict[Hashable, Listed] = OrderedDict()
        self.values: dict[str, list[Any]] = {}
        """The values that occur in a column, by its name; to read them takes a look at every mark of the index."""
        self.background: Background | None = None

    def forget(self, touched: Collection[str]) -> None:
        """Forget what changes of these tables may have made wrong."""
        if {"records", "former_codes", "pending_rows"} & set(touched):
            self._rankings.clear()
            self.background = None
            self._lists.clear()
            self.values.clear()
        elif "units" in touched:
            self._lists.clear()
        elif "carriers" in touched:
            # At the desk carriers change with every scan; what was typed is found as before.
            for name in [name for name, listed in self._lists.items() if listed.by_carriers]:
                del self._lists[name]
        if "units" in touched:
            self.background = None

    def forget_lists(self) -> None:
        """Forget every list, as if nobody had asked for any."""
        self._lists.clear()

    def ranking(self, column: str) -> Ranking | None:
        """The order by a column as far as it is read, or None where nobody began."""
        return self._rankings.get(column)

    def begin_ranking(self, column: str, greatest: int) -> Ranking:
        """Begin to read the order by a column."""
        return self._rankings.setdefault(column, Ranking(greatest))

    def known(self, name: Hashable) -> Listed | None:
        """The list of this name as far as it is known; None where nobody asked for it."""
        return self._lists.get(name)

    def listed(self, name: Hashable, *, by_carriers: bool = False) -> Listed:
        """The list of this name, begun where there is none; the oldest makes room."""
        found = self._lists.setdefault(name, Listed(by_carriers=by_carriers))
        self._lists.move_to_end(name)
        while len(self._lists) > _KEPT_LISTS:
            self._lists.popitem(last=False)
        return found


def piece(ids: Ids, first: int, count: int, down: bool) -> list[int]:
    """So many ids from a place on, counted from the end where the list goes down."""
    if not down:
        return ids[first : first + count].tolist()
    end = len(ids) - first
    return ids[max(end - count, 0) : max(end, 0)].tolist()[::-1]
