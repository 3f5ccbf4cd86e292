"""The label of a storage medium or a device (type 7): its number, what it is, up to which level (G-28, G-29)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.barred import barred
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import Area, Size
from recordsroom.services.documents.parts import Part
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import ROLLS, stock


@dataclass(frozen=True, repr=False)
class MediumLabel:
    """What the label of one medium or device says; never what is stored on it."""

    barcode: Barcode
    number: str
    """As it stands in the register of media or devices."""
    sort: Phrase
    """U 盘, 光盘, 移动硬盘, 计算机, 打印机."""
    location: str = ""
    """Who answers for it."""
    mark: str = ""


SORTS: dict[EquipmentSort, Phrase] = {
    EquipmentSort.USB_STICK: Phrase("U 盘", "USB stick"),
    EquipmentSort.PORTABLE_DISK: Phrase("移动硬盘", "Portable disk"),
    EquipmentSort.OPTICAL_DISC: Phrase("光盘", "Disc"),
    EquipmentSort.MEMORY_CARD: Phrase("存储卡", "Memory card"),
    EquipmentSort.HARD_DISK: Phrase("硬盘", "Hard disk"),
    EquipmentSort.TAPE: Phrase("磁带", "Tape"),
    EquipmentSort.NOTEBOOK: Phrase("保密本", "Secret notebook"),
    EquipmentSort.COMPUTER: Phrase("计算机", "Computer"),
    EquipmentSort.PRINTER: Phrase("打印机", "Printer"),
    EquipmentSort.COPIER: Phrase("复印机", "Copier"),
    EquipmentSort.SCANNER: Phrase("扫描仪", "Scanner"),
    EquipmentSort.MEMORY_SCANNER: Phrase("数据采集器", "Memory scanner"),
    EquipmentSort.OTHER_DEVICE: Phrase("其他设备", "Other device"),
}
"""What each sort is called on paper."""


def _parts(area: Area) -> tuple[Part[MediumLabel], ...]:
    return barred(area, lambda label: label.number, lambda label: label.sort)


def _barcode(serial: int) -> Barcode:
    return Barcode.make(Kind.MEDIUM, serial)


MEDIUM = Form(
    key="medium_label",
    name=Phrase(zh="存储介质标签", en="Label of a storage medium"),
    least=Size(38, 21),
    parts=_parts,
    samples=(
        MediumLabel(_barcode(3), "JZ-2026-003", Phrase("U 盘", "USB stick"), "保密档案室", "机密"),
        MediumLabel(_barcode(4), "JZ-2026-004", Phrase("光盘", "Disc"), "保密档案室", "秘密"),
        MediumLabel(_barcode(5), "JZ-2026-005", Phrase("移动硬盘", "Portable disk"), "规划研究室", "内部"),
    ),
    stock=stock("L7651"),
    others=ROLLS,
)
DEVICE = Form(
    key="device_label",
    name=Phrase(zh="涉密设备标签", en="Label of a device"),
    least=Size(50, 30),
    parts=_parts,
    samples=(
        MediumLabel(_barcode(21), "SB-2026-001", Phrase("台式计算机", "PC"), "责任人 林素贞", "机密"),
        MediumLabel(_barcode(22), "SB-2026-002", Phrase("激光打印机", "Printer"), "责任人 韩若水", "机密"),
        MediumLabel(_barcode(23), "SB-2026-003", Phrase("数据采集器", "Memory scanner"), "责任人 林素贞"),
    ),
    stock=stock("L7160"),
    others=ROLLS,
)
