"""The longest that a vault could hand over to the papers that prove something about itself."""

from __future__ import annotations

from typing import Any

from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.drill_slip import DrillFacts, drill_slip
from recordsroom.services.documents.recovery_sheet import recovery_page

_LONG = "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜" * 3
_DRILL = DrillFacts(
    "9999",
    "政策法规与机关事务管理督察处-JZ-2026-009",
    f"2026-11-20 17:40　{_LONG}",
    "99,999,999",
    "3f9a 27c1 0b44 e8d2",
    f"2026-11-20 17:40　{_LONG}",
    "DAMAGED:CHECKSUM_OF_THE_VERY_LAST_PIECE",
    "99,999,999",
    "99,999,999",
    "99,999,999",
    "99,999,999",
)
_THEN = DayLine(
    "",
    "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
    "绝密★2046年12月31日",
    f"{_LONG} 政策法规与机关事务管理督察处",
    "2026-11-20",
    "携带外出",
)
_FIGURE = DayLine("", "《保守国家秘密法实施条例》第二十七条及本室细则" * 3, "99,999,999", "拒绝 99,999,999")
_SHEET = recovery_page(
    3, 3, _LONG, "0a1b2c3d", f"2026-11-20　{_LONG}", ("WWWW WWWW WWWW WWWW 96",) * 4, "WWWWWWWWWWWWWWWW96" * 4
)
PROOFS: dict[str, list[Any]] = {
    "drill_slip": [drill_slip(_DRILL)],
    "then_sheet": [_THEN],
    "quarter_report": [_FIGURE],
    "recovery_sheet": [_SHEET],
}
