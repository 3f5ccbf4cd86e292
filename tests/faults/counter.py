"""A keeper who counts until stopped; each act is acknowledged only once the room has said that it is done.

As a program (`python -m tests.faults.counter FOLDER SEED ACTS SETTINGS`) it speaks as `tests.faults.desk` does.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from recordsroom.bootstrap import open_by_key
from recordsroom.domain.commands import BeginCount, Command, CountShelfAnew, EndCount, EndShelf, ScanForCount
from recordsroom.domain.counting import CountCause, ScopeKind
from recordsroom.domain.witnesses import CardKind
from recordsroom.storage.slots import Secret
from tests.builders import MovableClock
from tests.faults.desk import set_up
from tests.rooms import CHEAP
from tests.services.count_runs import CABINET, LOW, REPOSITORY, carrier, shelf

FOURTH = 4
SHELVES = ((CABINET, (1, 2, 3, 12, 7)), (LOW, (11, 3)), (FOURTH, ()))
"""What stands where: 4 and 6 are hidden, 12 stands on the wrong shelf, and 3 is carried on while they count."""
STRAY = "778899"


def begin() -> BeginCount:
    """The count of the whole room."""
    return BeginCount(
        scope_kind=ScopeKind.PLACE,
        scope_value=REPOSITORY,
        reason_for=CountCause.ROUTINE,
        cards=CardKind.NONE,
        blind=False,
        second_counter="苏怀瑾",
    )


def scans(count: int) -> Iterator[Command]:
    """Everything that is scanned, in its order."""
    for place, things in SHELVES:
        yield ScanForCount(count=count, scanned=shelf(place))
        for thing in things:
            yield ScanForCount(count=count, scanned=carrier(thing))
    yield ScanForCount(count=count, scanned=STRAY)


def acts(count: int) -> Iterator[Command]:
    """A count with a shelf that is counted anew, up to the end of its scanning."""
    yield begin()
    yield ScanForCount(count=count, scanned=shelf(CABINET))
    yield ScanForCount(count=count, scanned=carrier(6))
    yield CountShelfAnew(count=count)
    yield EndShelf(count=count)
    yield from scans(count)
    yield EndCount(count=count)


def main() -> None:
    """Count in this folder."""
    folder, _seed, most, settings = sys.argv[1:5]
    set_up(settings)
    data_key, signing_key = sys.stdin.readline().split()
    secret, clock = Secret(bytearray.fromhex(data_key), bytearray.fromhex(signing_key)), MovableClock()
    room = open_by_key(Path(folder), 1, secret, clock=clock, floor=CHEAP)
    for number, command in enumerate(islice(acts(1), int(most))):
        clock.move(seconds=1)
        operation = f"{number:032x}"
        done = room.do(command, operation=operation)
        os.write(1, f"{operation} {done.entry} {done.head_code}\n".encode())
    room.close()


if __name__ == "__main__":
    main()
