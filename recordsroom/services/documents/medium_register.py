"""The registers of media 存储介质登记表、使用登记表 (F-29, G-28) and of devices 设备登记簿 (G-29), A4 on its side."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class EquipmentLine:
    """One medium or device; what cannot be said yet is empty, and is filled in by hand."""

    number: int
    equipment_no: str
    sort: Phrase
    make: str
    mark: str
    custodian: str
    kept_at: str
    since: str
    capacity: str = ""
    repair: str = ""
    """The latest repair: its day, who made it, and what it was."""
    supervisor: str = ""
    """Who watched that repair."""
    end: str = ""
    """Out of use or destroyed: the day, where and how, before whom."""


@dataclass(frozen=True, repr=False)
class UseLine:
    """One use of a medium."""

    number: int
    begun: str
    equipment_no: str
    taken_by: str
    purpose: str
    machine: str
    allowed_by: str
    back: str


_NUMBER: Column[EquipmentLine] = Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre")
_MARK: Column[EquipmentLine] = Column(Phrase(zh="密级", en="Level"), 16, lambda line: line.mark, across="centre")
_CODE: Column[EquipmentLine] = Column(Phrase(zh="编号", en="Number"), 34, lambda line: line.equipment_no)
_SORT: Column[EquipmentLine] = Column(Phrase(zh="类型", en="Sort"), 24, lambda line: line.sort)
_MAKE: Column[EquipmentLine] = Column(
    Phrase(zh="品牌、序列号", en="Make, serial no."), 46, lambda line: line.make, shorten="end"
)
_KEPT: Column[EquipmentLine] = Column(Phrase(zh="存放处", en="Kept at"), 34, lambda line: line.kept_at, shorten="end")
_KEEPER: Column[EquipmentLine] = Column(
    Phrase(zh="责任人", en="Custodian"), 28, lambda line: line.custodian, shorten="end"
)
_SINCE: Column[EquipmentLine] = Column(
    Phrase(zh="启用日期", en="In use since"), 22, lambda line: line.since, across="centre"
)

_MEDIA: Table[EquipmentLine] = Table(
    (
        _NUMBER,
        _CODE,
        _SORT,
        _MAKE,
        Column(Phrase(zh="容量", en="Capacity"), 18, lambda line: line.capacity, across="centre", shorten="end"),
        _MARK,
        _KEEPER,
        _SINCE,
        _KEPT,
        Column(
            Phrase(zh="维修/报废/销毁", en="Repair, destruction"),
            45,
            lambda line: line.end or line.repair,
            shorten="end",
        ),
    )
)
_DEVICES: Table[EquipmentLine] = Table(
    (
        _NUMBER,
        _CODE,
        _SORT,
        _MAKE,
        _MARK,
        _KEPT,
        _KEEPER,
        _SINCE,
        Column(Phrase(zh="维修", en="Repair"), 26, lambda line: line.repair, shorten="end"),
        Column(Phrase(zh="监修人", en="Watched by"), 16, lambda line: line.supervisor, across="centre", shorten="end"),
        Column(Phrase(zh="报废、销毁", en="Destruction"), 21, lambda line: line.end, shorten="end"),
    )
)
_USES: Table[UseLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="日期", en="Date"), 22, lambda line: line.begun, across="centre"),
        Column(Phrase(zh="介质编号", en="Medium"), 34, lambda line: line.equipment_no),
        Column(Phrase(zh="使用人", en="Used by"), 34, lambda line: line.taken_by, shorten="end"),
        Column(Phrase(zh="用途", en="Purpose"), 66, lambda line: line.purpose, shorten="end"),
        Column(Phrase(zh="使用设备", en="On which device"), 34, lambda line: line.machine, shorten="end"),
        Column(Phrase(zh="批准人", en="Allowed by"), 26, lambda line: line.allowed_by, shorten="end"),
        Column(Phrase(zh="归还", en="Given back"), 22, lambda line: line.back, across="centre"),
        Column(Phrase(zh="签字", en="Signature"), 29),
    )
)

MEDIA = table_form(
    "medium_register",
    Phrase(zh="涉密存储介质登记表", en="Register of storage media"),
    _MEDIA,
    (
        EquipmentLine(1, "JZ-2026-001", Phrase("U 盘", "USB stick"), "青石 QS-U2 0419-7731", "机密", "林素贞",
                      "保密柜02", "20260112", "64 GB"),
        EquipmentLine(2, "JZ-2024-009", Phrase("光盘", "Disc"), "", "秘密", "韩若水", "保密柜02", "20240506", "4.7 GB",
                      end="20260301 送涉密载体销毁中心 监销 周闻笛"),
    ),
)  # fmt: skip
DEVICES = table_form(
    "device_register",
    Phrase(zh="涉密设备登记簿", en="Register of devices"),
    _DEVICES,
    (
        EquipmentLine(1, "SB-2026-001", Phrase("计算机", "Computer"), "青石 T500 SN 2210-0087", "机密", "林素贞",
                      "保密档案室", "20250310", repair="20260402 换电源", supervisor="韩若水"),
        EquipmentLine(2, "SB-2026-002", Phrase("打印机", "Printer"), "青石 P20", "机密", "林素贞", "保密档案室",
                      "20250310"),
    ),
)  # fmt: skip
USES = table_form(
    "medium_uses",
    Phrase(zh="涉密存储介质使用登记表", en="Register of uses of storage media"),
    _USES,
    (
        UseLine(1, "20260311", "JZ-2026-001", "韩若水", "报送年度目录", "SB-2026-001", "顾望舒", "20260311"),
        UseLine(2, "20260420", "JZ-2026-001", "林素贞", "库文件备份", "SB-2026-001", "顾望舒", ""),
    ),
)
