"""Valid things for tests, odd only where a test says so; every name and title is invented."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from recordsroom.domain.arrangement import LabelledUnit, Series
from recordsroom.domain.commands import (
    AddApprover,
    AddReader,
    AddStorageLocations,
    Command,
    ImportRecords,
    NewLocation,
    NewRecord,
    RegisterEquipment,
)
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.numbering import Profile
from recordsroom.domain.readers import Approval, Approver, Reader
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import (
    Authority,
    Barcode,
    CarrierKind,
    Condition,
    Custody,
    Kind,
    Level,
    LocationKind,
    PostLevel,
    RecordKind,
    Scheme,
)
from recordsroom.services.stamp import Stamp

TODAY = date(2026, 11, 20)


class MovableClock:
    """A clock that stands still until a test moves it; half past nine on a Friday in Beijing to begin with."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)
        self.offset_minutes = 480
        self._steady = timedelta()

    def __call__(self) -> Stamp:
        wall, steady = int(self.now.timestamp() * 1000), self._steady // timedelta(milliseconds=1)
        return Stamp(wall, self.offset_minutes, steady, "test-boot", "1")

    def move(self, **by: float) -> None:
        """Let time go by; back it goes only on the wall."""
        self.now += timedelta(**by)
        self._steady += max(timedelta(), timedelta(**by))

    def set(self, **by: float) -> None:
        """Set the clock on the wall, while no time goes by."""
        self.now += timedelta(**by)


def scheme_of(level: Level | None) -> Scheme:
    if level is None or level is Level.PUBLIC:
        return Scheme.NONE
    return Scheme.INTERNAL if level is Level.INTERNAL else Scheme.STATE


def a_record(**odd: object) -> Record:
    values: dict[str, object] = {
        "id": 1,
        "kind": RecordKind.ITEM,
        "profile": "P1",
        "reference_code": "W017-WS·2019-Y-GH-0001",
        "title": "北片区管网现状调查报告",
        "document_no": "青发〔2019〕45号",
        "responsible_body": "规划研究室",
        "dated": "2019-08-21",
        "dated_uncertain": False,
        "fonds_no": "W017",
        "category_code": "WS",
        "year": 2019,
        "retention": "Y",
        "org_code": "GH",
        "item_no": 1,
        "level": Level.INTERNAL,
        "scheme": Scheme.INTERNAL,
        "secrecy_term": None,
        "remarks": None,
    }
    return Record(**(values | odd))  # type: ignore[arg-type]


def a_series(**odd: object) -> Series:
    values: dict[str, object] = {
        "id": 1,
        "name": "文书按件",
        "profile": Profile.P1,
        "pattern": "fonds-category·year-retention-org-item4",
        "fonds_no": "W017",
        "category_code": "WS",
        "labelled_unit": LabelledUnit.ITEM,
        "closed": False,
    }
    return Series(**(values | odd))  # type: ignore[arg-type]


def a_carrier(**odd: object) -> Carrier:
    values: dict[str, object] = {
        "id": 1,
        "record_id": 1,
        "barcode": Barcode.make(Kind.CARRIER, 1).digits,
        "kind": CarrierKind.PAPER,
        "copy_no": None,
        "copies": 1,
        "pages": 86,
        "condition": Condition.GOOD,
        "custody": Custody.SHELVED,
        "location_id": 1,
        "home_id": 1,
        "labelled": True,
    }
    return Carrier(**(values | odd))  # type: ignore[arg-type]


def a_reader(**odd: object) -> Reader:
    values: dict[str, object] = {
        "id": 1,
        "barcode": Barcode.make(Kind.PERSON, 1).digits,
        "name": "沈知远",
        "unit": "规划研究室",
        "post": "高级工程师",
        "post_level": PostLevel.IMPORTANT,
        "cleared": Level.JIMI,
        "valid_until": date(2027, 6, 30),
        "stopped": False,
    }
    return Reader(**(values | odd))  # type: ignore[arg-type]


def an_approver(**odd: object) -> Approver:
    values: dict[str, object] = {
        "id": 1,
        "name": "顾言舟",
        "post": "所长",
        "authority": Authority.PRINCIPAL,
        "since": date(2020, 1, 1),
        "until": None,
    }
    return Approver(**(values | odd))  # type: ignore[arg-type]


def an_approval(**odd: object) -> Approval:
    values: dict[str, object] = {
        "id": 1,
        "form_no": "2026-0731",
        "reader_id": 1,
        "approver_id": 1,
        "approved_on": TODAY,
    }
    return Approval(**(values | odd))  # type: ignore[arg-type]


def a_place(**odd: object) -> StorageLocation:
    values: dict[str, object] = {
        "id": 1,
        "parent_id": None,
        "code": "02-05-A-03-4",
        "name": "02 库 05 列 A 面 03 节 4 层",
        "kind": LocationKind.SHELF_LEVEL,
        "barcode": Barcode.make(Kind.LOCATION, 1).digits,
        "walk_order": 1,
        "max_level": Level.JIMI,
        "dedicated_to": None,
        "dual_control": False,
        "capacity_mm": None,
    }
    return StorageLocation(**(values | odd))  # type: ignore[arg-type]


def a_new_record(number: int = 1, **odd: object) -> NewRecord:
    level = odd.get("level", Level.INTERNAL)
    assert level is None or isinstance(level, Level)
    values: dict[str, object] = {
        "line": number + 1,
        "reference_code": f"W017-WS·2019-Y-GH-{number:04d}",
        "profile": "P1",
        "title": f"管网改造方案之{number}",
        "document_no": f"青发〔2019〕{number}号",
        "responsible_body": "规划研究室",
        "dated": "2019-08-21",
        "dated_uncertain": False,
        "level": level,
        "scheme": scheme_of(level).value,
        "pages": 10 + number,
        "remarks": None,
    }
    return NewRecord(**(values | odd))  # type: ignore[arg-type]


LEVELS = (Level.PUBLIC, Level.INTERNAL, Level.MIMI, Level.JIMI, None)
"""The levels of the stocked room's records, over and over: record n has the level LEVELS[(n - 1) % 5]."""

STOCK: tuple[Command, ...] = (
    AddStorageLocations(
        places=(
            NewLocation("02", "02 库", LocationKind.REPOSITORY, max_level=Level.JUEMI),
            NewLocation("02-01", "02 库 01 柜", LocationKind.CABINET, "02", max_level=Level.JIMI),
            NewLocation("02-02", "02 库 02 柜", LocationKind.CABINET, "02", max_level=Level.INTERNAL),
            NewLocation("02-03", "02 库 03 柜", LocationKind.CABINET, "02", Level.JUEMI, Level.JUEMI),
        )
    ),
    AddReader(name="沈知远", unit="规划研究室", post="高级工程师", cleared=Level.JIMI, valid_until=date(2027, 6, 30)),
    AddReader(name="白露宁", unit="财务部", cleared=Level.INTERNAL, valid_until=date(2027, 6, 30)),
    AddReader(name="陆清和", unit="工程部", cleared=Level.MIMI, valid_until=date(2026, 11, 20)),
    AddApprover(name="许见山", post="规划研究室主任", authority=Authority.SECTION_HEAD, since=date(2020, 1, 1)),
    AddApprover(name="方其琛", post="副所长", authority=Authority.BRANCH_LEADER, since=date(2020, 1, 1)),
    AddApprover(name="何以宁", post="常务副所长", authority=Authority.CHARGE_LEADER, since=date(2020, 1, 1)),
    AddApprover(name="顾言舟", post="所长", authority=Authority.PRINCIPAL, since=date(2020, 1, 1)),
    ImportRecords(
        rows=tuple(a_new_record(n, level=LEVELS[(n - 1) % 5]) for n in range(1, 21)), file_digest="", layout=""
    ),
)
"""What the stocked room holds: four places, three readers, four approvers, twenty records with a carrier each."""


def a_medium(number: str, level: Level = Level.JUEMI, **odd: Any) -> RegisterEquipment:
    """The request that registers a medium, so that something may leave onto it."""
    values: dict[str, Any] = {"sort": EquipmentSort.USB_STICK, "custodian": "林素贞", "kept_at": "保密柜02"}
    return RegisterEquipment(equipment_no=number, max_level=level, **(values | {"in_use_since": TODAY} | odd))
