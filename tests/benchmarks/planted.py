"""A count with planted faults: every one of them is found and nothing else, and the register is as it was (§6.5)."""

from __future__ import annotations

import hashlib
import random
import time
from dataclasses import dataclass, field

from recordsroom.domain.commands import (
    AddStorageLocations,
    BeginCount,
    BringCountBack,
    EndCount,
    GiveCountOut,
    NewLocation,
)
from recordsroom.domain.count_away import AwayScan
from recordsroom.domain.counting import CountCause, ScopeKind
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import Loan
from recordsroom.domain.out_cards import OutCard
from recordsroom.domain.values import Custody, Kind, Level, LocationKind
from recordsroom.domain.witnesses import CardKind, CountOutcome
from recordsroom.services.count_files import new_salt
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.unit import Unit
from tests.benchmarks.ground import Ground
from tests.benchmarks.measuring import Figure
from tests.builders import a_medium

SHELVES, MEDIUM = 100, "青介019"
MISSING, MISPLACED, FOREIGN, LENT, CARDS = 0.01, 0.01, 0.005, 0.03, 0.005
_DAY_MS = 86_400_000
_LEDGER = ("carriers", "loans", "records", "storage_locations", "boxes")


@dataclass
class Planted:
    """What really stands where, what is scanned, and what a count has to find."""

    rows: dict[int, list[str]] = field(default_factory=dict)
    """What is scanned on each shelf, things and out cards, by label."""
    truth: set[tuple[CountOutcome, str]] = field(default_factory=set)


def every_fault_is_found(grounds: list[Ground], seed: int = 1) -> list[Figure]:
    """Precision and recall of a whole count, and how fast its scans are taken in."""
    figures = []
    for ground in grounds:
        with ground.open(ground.copy("planted")) as room:
            room.do(a_medium(MEDIUM))
            planted = _plant(room, random.Random(seed))
            before = _ledger(room)
            took, scans, found = _counted(room, planted)
            assert found == planted.truth, (found - planted.truth, planted.truth - found)
            assert _ledger(room) == before, "counting never edits"
        figures.append(
            Figure(
                f"{len(planted.truth):,} faults among {ground.records:,}, all found",
                f"{scans / took:,.0f} scans/s",
                "-",
            )
        )
    return figures


def _plant(room: Room, lot: random.Random) -> Planted:
    kinds = LocationKind.SHELF_LEVEL, "01", Level.JIMI
    made = (NewLocation(f"01-{n}", f"01 柜 {n} 层", *kinds) for n in range(1, SHELVES + 1))
    room.do(AddStorageLocations(places=tuple(made)))
    planted, now = Planted(), room.clock().wall_ms
    with unit_of_work(room.vault) as unit:
        first = unit.count("SELECT min(id) FROM storage_locations WHERE code LIKE '01-%'")
        labels = dict(unit.cursor.execute("SELECT id, barcode FROM storage_locations").fetchall())
        planted.rows = {first + n: [labels[first + n]] for n in range(SHELVES)}
        carriers = unit.every(Carrier)
        count = len(carriers)
        lot.shuffle(carriers)
        shares = [max(2, int(count * share)) for share in (MISSING, MISPLACED, LENT, CARDS / 2, CARDS / 2)]
        groups = []
        for share in shares:
            groups.append({one.id for one in carriers[:share]})
            carriers = carriers[share:]
        for one in unit.every(Carrier):
            _stand(unit, planted, one, first + one.id % SHELVES, groups, now)
        for n in range(max(2, int(count * FOREIGN))):
            planted.rows[first + n % SHELVES].append(f"X-{n:05d}")
            planted.truth.add((CountOutcome.UNREGISTERED, f"X-{n:05d}"))
    return planted


def _stand(  # noqa: PLR0913, PLR0917 - all that one carrier needs
    unit: Unit, planted: Planted, one: Carrier, home: int, groups: list[set[int]], now: int
) -> None:
    """Put one carrier where the register says, and where it really is."""
    missing, astray, lent, cardless, left = (one.id in group for group in groups)
    out = lent or cardless
    custody, stands = (Custody.ON_LOAN, None) if out else (Custody.SHELVED, home)
    unit.change(one, custody=custody, location_id=stands, home_id=home)
    if out or left:
        card = _charged(unit, one, now, over=left)
        if not cardless:
            planted.rows[home].append(card)
    if not out and not missing:
        planted.rows[home + 1 if astray and home + 1 in planted.rows else home - 1 if astray else home].append(
            one.barcode
        )
    for outcome, so in (
        (CountOutcome.MISSING, missing),
        (CountOutcome.MISPLACED, astray),
        (CountOutcome.CARD_MISSING, cardless),
        (CountOutcome.CARD_LEFT, left),
    ):
        if so:
            planted.truth.add((outcome, one.barcode))


def _charged(unit: Unit, one: Carrier, now: int, *, over: bool) -> str:
    """A charge with its out card, open or over; answers the label of the card."""
    back = {"received_at": now, "received_by": 1, "checked_at": now} if over else {}
    loan = unit.add(
        Loan,
        **{
            **dict.fromkeys(("approval_id", "pages_out", "pages_in", "received_at", "received_by", "checked_at")),
            **back,
        },
        carrier_id=one.id,
        reader_id=1,
        lent_at=now - _DAY_MS,
        lent_by=1,
        due_on="2099-01-01",
        from_location_id=None,
    )
    card = unit.next_barcode(Kind.SLIP).digits
    unit.add(OutCard, barcode=card, loan_id=loan.id)
    return card


def _counted(room: Room, planted: Planted) -> tuple[float, int, set[tuple[CountOutcome, str]]]:
    begin = BeginCount(
        scope_kind=ScopeKind.PLACE,
        scope_value=1,
        reason_for=CountCause.ROUTINE,
        cards=CardKind.OUT,
        blind=False,
        second_counter="苏怀瑾",
    )
    count: int = room.do(begin).told.id  # type: ignore[attr-defined]  # the fact of this request has it
    ends = min(planted.rows), max(planted.rows)
    out = GiveCountOut(count=count, first=ends[0], last=ends[1], counter="苏怀瑾", medium=MEDIUM, salt=new_salt())
    head: str = room.do(out).told.head  # type: ignore[attr-defined]  # likewise
    at = room.clock().wall_ms
    scans = tuple(AwayScan(at, said) for place in sorted(planted.rows) for said in planted.rows[place])
    digest = hashlib.sha256(head.encode()).hexdigest()
    begun = time.perf_counter()
    room.do(BringCountBack(head_digest=digest, file_digest="0" * 64, ended_at=at, scans=scans))
    took = time.perf_counter() - begun
    room.do(EndCount(count=count))
    found = room.ask(count_findings, count)
    with unit_of_work(room.vault) as unit:
        labels = dict(unit.cursor.execute("SELECT id, barcode FROM carriers").fetchall())
    told = {(row.outcome, labels.get(row.finding.carrier, row.code)) for row in found}
    assert len(told) == len(found)
    return took, len(scans), told


def _ledger(room: Room) -> str:
    """A digest of every row of the register."""
    digest = hashlib.sha256()
    with unit_of_work(room.vault) as unit:
        for table in _LEDGER:
            for row in unit.cursor.execute(f"SELECT * FROM {table} ORDER BY id"):
                digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()
