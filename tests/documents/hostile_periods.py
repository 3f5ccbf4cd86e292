"""The longest that a room could hand over to the bound registers of circulation, calling in and handovers."""

from __future__ import annotations

from typing import Any

from recordsroom.services.documents.call_in_register import CallRegisterLine, call_totals
from recordsroom.services.documents.circulation_register import CirculationLine, circulation_totals
from recordsroom.services.documents.handover_register import HandoverLine, handover_totals
from recordsroom.services.documents.month_book import MonthTotal, checked, month_page
from recordsroom.services.documents.phrase import Phrase

_NAME = "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜"
_UNIT = "青石市人民政府办公室政策法规与机关事务管理督察处综合科"
_CODE = "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001"
_LONG = "关于\U00020bb7野家村" * 20
PERIODS: dict[str, list[Any]] = {
    "circulation_register": [
        CirculationLine(
            9999, "青石市人民政府办公室传〔2026〕第10999号", "2026-11-20",
            Phrase(f"{_CODE} 等 200 件", f"{_CODE} and 199 more"), _NAME, "绝密★2046年12月31日", "999", _NAME, _UNIT,
            "11-20 09:10", "2026-11-22", f"{_NAME} 2026-11-20 15:20", _NAME, "11-21 09:10", "10999", _LONG,
        ),
        MonthTotal(month_page("2026-11", 99, 99), checked(circulation_totals(10999, 10999, 10999))),
    ],
    "call_in_register": [
        CallRegisterLine(
            9999, "青石市人民政府办公室清〔2026〕第10999号", "2026-11-20", Phrase("对内收缴", "back to the room"),
            f"{_NAME}　{_UNIT}", "青石市人民政府办公室〔2026〕第10999号", "000616-000618", _CODE, _LONG,
            "绝密★2046年12月31日", "10999", "2026-11-30", "2026-11-21", Phrase("经同意就地销毁", "to destroy"),
            _NAME, _LONG,
        ),
        MonthTotal(month_page("2026", 99, 99), checked(call_totals(10999, 99999, 99999, 99999))),
    ],
    "handover_register": [
        HandoverLine(
            999, "交接〔2026〕10999号", "2026-11-20", Phrase("值班交接班", "Change of shift"), _NAME, _NAME, _NAME,
            _NAME, Phrase("未签字", "not signed"),
            Phrase("账 9,999,999 件，点 9,999,998 件", "9,999,999 on book, 9,999,998 counted"),
            Phrase("999 行，999 行有差异", "999 lines, 999 differ"), _LONG, _LONG,
        ),
        MonthTotal(month_page("2026", 99, 99), checked(handover_totals(10999, 10999, 10999))),
    ],
}  # fmt: skip
