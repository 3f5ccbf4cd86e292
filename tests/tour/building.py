"""Building a room up by key events alone: blank label, tail, box, place; how long a volume takes (P-03, P-49).

`python -m tests.tour OUT --campaign` does three hundred volumes in a room of their own; the walk does a few.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from recordsroom.bootstrap import unlock
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.domain.commands import ImportRecords, MakeBox, NewRecord, PrintBlankLabels, SignOut
from recordsroom.domain.opening_facts import BlanksIssued
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.acts import AskTail
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers
from tests.tour.looks import Look
from tests.tour.sights import entries_after, last_entry, places
from tests.tour.steps.door import let_in
from tests.tour.tour import Tour
from tests.tour.walk import make_room
from ui import language

LOOK = Look(1366, 768, dark=False)
MOST_PER_VOLUME_S = 6.0
_RECORDS, _IN_A_BOX = 60, 10
_FONDS = "W019"


@dataclass
class Built:
    """What building up took."""

    volumes: int = 0
    whole_s: float = 0.0
    program_s: float = 0.0
    """Of it what the program took to answer; the rest are fingers."""
    slowest_s: float = 0.0
    entries: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        each, own = self.whole_s / self.volumes, self.program_s / self.volumes
        return (
            f"{self.volumes} volumes: {each:.2f} s each by key events, {own:.2f} s of it the program's,"
            f" the slowest volume {self.slowest_s:.2f} s"
        )


@dataclass(frozen=True)
class Stock:
    """What stands ready: labels on their roll, the numbers on the volumes, boxes, shelves."""

    labels: tuple[str, ...]
    tails: tuple[str, ...]
    boxes: tuple[str, ...]
    shelves: tuple[str, ...]


def furnish(folder: Path, volumes: int) -> tuple[str, ...]:
    """Bring a list of so many volumes in, make their boxes and issue their labels; answers the labels."""
    room = unlock(folder, KEEPERS[0][0], PASSWORD)
    try:
        rows = tuple(_volume(number) for number in range(1, volumes + 1))
        room.do(ImportRecords(rows=rows, file_digest="", layout=""))
        for _box in range(-(-volumes // _IN_A_BOX)):
            room.do(MakeBox(fonds_no=_FONDS, width_mm=30))
        told = room.do(PrintBlankLabels(stock="roll-50x30", count=volumes)).told
        assert isinstance(told, BlanksIssued), "blank labels were issued"
        room.do(SignOut())
        return told.labels
    finally:
        room.close()


def stock_of(tour: Tour, labels: Sequence[str]) -> Stock:
    """What a person has before him; the volumes' own numbers are typed, everything else is scanned."""
    count = len(labels)
    found = tour.ask(_boxes)
    shelves = tour.ask(places, "SHELF_LEVEL", Level.INTERNAL)
    return Stock(tuple(labels), tuple(f"2020-{number}" for number in range(1, count + 1)), found, shelves)


def build(tour: Tour, stock: Stock) -> Built:
    """Stick, bind, box and shelve every volume, box after box."""
    built, before = Built(), tour.ask(last_entry)
    tour.press("Ctrl+2", "F5")
    begun = time.monotonic()
    for place, (first, box) in enumerate(_by_box(stock)):
        for label, tail in list(zip(stock.labels, stock.tails, strict=True))[first : first + _IN_A_BOX]:
            since = time.monotonic()
            _scan(tour, built, label)
            tour.write(tail)
            tour.keys.press("Return")
            _answered(tour, built)
            _choose(tour, built)
            _scan(tour, built, box)
            built.volumes += 1
            built.slowest_s = max(built.slowest_s, time.monotonic() - since)
        _scan(tour, built, stock.shelves[place])
    built.whole_s = time.monotonic() - begun
    tour.settle()
    built.entries = Counter(tour.ask(entries_after, before))
    tour.press("F9")
    return built


def faults_of(built: Built, stock: Stock) -> list[str]:
    """What was not as promised; how long it took is judged by whoever reads the figures of a whole run."""
    count, filled = len(stock.labels), -(-len(stock.labels) // _IN_A_BOX)
    wanted = {"BindLabel DONE": count, "ShelveInBox DONE": count, "ShelveBox DONE": filled}
    return [] if built.entries == wanted else [f"the journal has {dict(built.entries)}, not {wanted}"]


def campaign(folder: Path, volumes: int) -> tuple[Built, list[str]]:
    """Build a room up by keys; works in a process of its own."""
    make_room(folder / "vault", _RECORDS)
    labels = furnish(folder / "vault", volumes)
    application = QApplication([])
    language.speak(application, language.CHINESE)
    with Tour(application, LOOK, folder / "vault", folder / "out") as tour:
        tour.open()
        let_in(tour)
        tour.until(lambda: not tour.desktop.porter.checking, "the check at the start is over", 120)
        stock = stock_of(tour, labels)
        built = build(tour, stock)
        standing = tour.ask(_standing, labels)
        faults = faults_of(built, stock)
        if standing != volumes:
            faults.append(f"{standing} of {volumes} volumes stand on a shelf with their label")
        if built.whole_s / built.volumes > MOST_PER_VOLUME_S:
            faults.append(f"a volume takes more than {MOST_PER_VOLUME_S} s (P-49)")
        return built, [*faults, *tour.faults]


def _by_box(stock: Stock) -> Iterator[tuple[int, str]]:
    return zip(range(0, len(stock.labels), _IN_A_BOX), stock.boxes, strict=False)


def _scan(tour: Tour, built: Built, digits: str) -> None:
    tour.keys.scan(digits)
    _answered(tour, built)


def _choose(tour: Tour, built: Built) -> None:
    """Where several volumes end so, read which one it is and press its digit."""
    asked = tour.desk.work.run.question
    if isinstance(asked, AskTail) and asked.tailed.found:
        codes = [one.reference_code for one in asked.tailed.found]
        tour.write(str(1 + next(place for place, code in enumerate(codes) if code.startswith(_FONDS))))
        tour.until(lambda: tour.desk.work.run.question is None, "one of them is chosen")
        _answered(tour, built)


def _answered(tour: Tour, built: Built) -> None:
    since, work = time.monotonic(), tour.desk.work
    tour.until(lambda: not work.waiting, "the desk answers")
    built.program_s += time.monotonic() - since


def _boxes(sight: Sight) -> tuple[str, ...]:
    found = select(boxes.c.barcode).where(boxes.c.fonds_no == _FONDS).order_by(boxes.c.id)
    return tuple(str(digits) for (digits,) in sight.connection.execute(found))


def _standing(sight: Sight, labels: Sequence[str]) -> int:
    found = select(carriers.c.barcode).where(carriers.c.custody == "SHELVED", carriers.c.labelled == 1)
    return len(set(labels) & {str(digits) for (digits,) in sight.connection.execute(found)})


def _volume(number: int) -> NewRecord:
    return NewRecord(
        line=number + 1,
        reference_code=f"{_FONDS}-WS·2020-D30-GH-{number:04d}",
        profile="P1",
        title=f"南湖泵站大修之{number}",
        document_no=None,
        responsible_body="规划研究室",
        dated="2020-05-06",
        dated_uncertain=False,
        level=Level.INTERNAL,
        scheme=Scheme.INTERNAL.value,
        pages=None if number % 3 == 0 else 20,
        remarks=None,
    )
