"""The longest that a room could hand over to cards of columns and labels of media and devices."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.end_card import EndCard, EndSide
from recordsroom.services.documents.medium_label import MediumLabel
from recordsroom.services.documents.medium_register import EquipmentLine, UseLine
from recordsroom.services.documents.phrase import Phrase
from tests.documents.hostile_papers import CODE

_MEDIUM = MediumLabel(
    Barcode.make(Kind.MEDIUM, 99999998),
    "SMJZ-2026-000123-A1",
    Phrase("移动硬盘", "Disk"),
    "政策法规与机关事务管理督察处 努尔买买提江·阿卜杜热合曼",
    "绝密★2046年12月31日",
)
_CARD = EndCard(
    "一百二十三列",
    "大院二号楼二层东区12库AB区",
    (EndSide("A面（东侧）", CODE, CODE, "1节–12节，含保密柜"), EndSide("B面", "A439-1", f"{CODE}·002", "1节")),
)
_LONGEST = "政策法规与机关事务管理督察处 努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜 SN 0419-7731-00000000000001"[:60]
_KEPT = EquipmentLine(
    10999,
    "SMJZ-2026-000123-A1",
    Phrase("移动硬盘", "Portable disk"),
    _LONGEST,
    "绝密",
    _LONGEST,
    _LONGEST,
    "20261130",
    _LONGEST,
    f"20261130 {_LONGEST} {_LONGEST}",
    _LONGEST,
    f"20261130 停用待销毁 {_LONGEST} 监销 {_LONGEST}",
)
_USED = UseLine(10999, "20261130", "SMJZ-2026-000123-A1", _LONGEST, _LONGEST, _LONGEST, _LONGEST, "20261130")
HOSTILE: dict[str, list[Any]] = {
    "medium_label": [_MEDIUM],
    "device_label": [_MEDIUM],
    "end_card": [_CARD],
    "medium_register": [_KEPT],
    "device_register": [_KEPT],
    "medium_uses": [_USED],
}
