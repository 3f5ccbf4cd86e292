"""Files with their inner items for tests, sealed like anything else; P3 codes, each odd only where a test says so."""

from __future__ import annotations

from recordsroom.domain.commands import PrintDocument
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.values import CarrierKind, Condition, Custody, Kind, Level, RecordKind
from recordsroom.services import journal
from recordsroom.services.room import Room
from recordsroom.services.signing import Signer
from recordsroom.storage.lookup import Lookup
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.unit import Unit
from tests.builders import scheme_of
from tests.rooms import ARCHIVIST, House

FILE_CODE = "W017-KJ·2019·D30-{0:03d}"


def a_file(
    house: House, number: int, *levels: Level | None, pages: int | None = 100, copies: int = 1, **odd: object
) -> int:
    """Enter one FILE with an inner item of each of these levels and a carrier per copy; answers its id."""
    signer = Signer(ARCHIVIST, bytes(house.model.secrets[ARCHIVIST].signing_key))
    room = house.room
    with unit_of_work(room.vault) as unit:
        file = _record(
            unit, FILE_CODE.format(number), RecordKind.FILE, _highest(levels), **{"items": len(levels)} | odd
        )
        for place, level in enumerate(levels, 1):
            _record(unit, f"{file.reference_code}-{place:03d}", RecordKind.ITEM, level, parent_id=file.id)
        for _copy in range(copies):
            a_carrier_of(unit, file, pages, copies)
        _seal(room, signer, unit, f"file-{number}")
    return file.id


def a_carrier_of(unit: Unit, record: Record, pages: int | None, copies: int = 1) -> Carrier:
    """Enter a carrier of this record, not shelved yet."""
    return unit.add(
        Carrier,
        record_id=record.id,
        barcode=unit.next_barcode(Kind.CARRIER).digits,
        kind=CarrierKind.PAPER,
        copy_no=None,
        copies=copies,
        pages=pages,
        condition=Condition.GOOD,
        custody=Custody.ACCESSIONED,
        location_id=None,
        home_id=None,
        labelled=False,
    )


def record(room: Room, key: int) -> Record:
    """One record as it stands now."""
    with unit_of_work(room.vault) as unit:
        return unit.get(Record, key)


def inner(room: Room, file: int) -> list[Record]:
    """The items of a file in the order of their codes."""
    with unit_of_work(room.vault) as unit:
        return sorted(unit.every(Record, parent_id=file), key=lambda item: item.reference_code)


def carriers(room: Room, key: int) -> list[Carrier]:
    """The carriers of a record, asked in the room's own thread, which may be at work for a page just then."""
    found: list[Carrier] = room.ask(
        lambda sight: Lookup(sight.connection.connection.cursor()).every(Carrier, record_id=key)
    )
    return found


def _record(unit: Unit, code: str, kind: RecordKind, level: Level | None, **odd: object) -> Record:
    number = int(code.rsplit("-", 1)[1])
    values: dict[str, object] = {
        "kind": kind,
        "profile": "P3",
        "reference_code": code,
        "title": f"水厂三期施工记录 {code[-7:]}",
        "document_no": None,
        "responsible_body": "工程部",
        "dated": "2019-05-06",
        "dated_uncertain": False,
        "fonds_no": "W017",
        "category_code": "KJ",
        "year": 2019,
        "retention": "D30",
        "org_code": None,
        "item_no": number,
        "level": level,
        "scheme": scheme_of(level),
        "secrecy_term": "" if level is not None and level.classified else None,
        "remarks": None,
    }
    return unit.add(Record, **(values | odd))


def _highest(levels: tuple[Level | None, ...]) -> Level | None:
    known = [level for level in levels if level is not None]
    return max(known, default=None)


def _seal(room: Room, signer: Signer, unit: Unit, operation: str) -> None:
    request = journal.Request(
        command=PrintDocument(form="x", pages=1),
        outcome="DONE",
        keeper=room.keeper,
        signer=signer,
        stamp=room.clock(),
        operation=operation,
    )
    journal.write(unit, request)
