"""Rows about copies that a form must still take."""

from __future__ import annotations

from typing import Any

from recordsroom.services.documents.copy_form import CopySheet
from recordsroom.services.documents.copy_register import CopyRegisterLine, copy_totals
from recordsroom.services.documents.copy_stamp import CopyStamp
from recordsroom.services.documents.month_book import MonthTotal, checked, month_page
from recordsroom.services.documents.phrase import Phrase

_NAME = "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜"
COPYING: dict[str, list[Any]] = {
    "copy_form": [
        CopySheet(
            "青石市人民政府办公室复审〔2026〕第10999号",
            _NAME,
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            Phrase("数字化", "digitised"),
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "关于\U00020bb7野家村" * 20,
            "绝密★2046年12月31日",
            "000616-000618",
            "10999、10998",
            "99",
            "99",
            "复10901-复10999",
            "关于\U00020bb7野家村" * 12,
            "关于\U00020bb7野家村" * 12,
            f"{_NAME}　常务副市长　2026-11-20",
            "中共青石市委办公室〔2026〕第10999号",
            f"{_NAME}、{_NAME}",
            "高速复印机一号　保密本10999",
            "999",
            f"{_NAME}、{_NAME}",
            "2026-12-20",
            Phrase("归档33　销毁33　待处理30　未退3", "33 filed, 33 destroyed, 30 to settle, 3 out"),
        )
    ],
    "copy_stamp": [
        CopyStamp(
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            99,
            99,
            "复10999",
            "青石市人民政府办公室复审〔2026〕第10999号",
            "2026-11-20",
        )
    ],
    "copy_register": [
        CopyRegisterLine(
            99,
            "青石市人民政府办公室复审〔2026〕第10999号",
            "2026-11-20",
            _NAME,
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "关于\U00020bb7野家村" * 20,
            "绝密★2046年12月31日",
            "000616-000618",
            Phrase("摘录", "excerpt"),
            "10999、10998",
            "99 / 99",
            "复10901-复10999",
            "关于\U00020bb7野家村" * 12,
            "关于\U00020bb7野家村" * 12,
            f"{_NAME}　常务副市长",
            "中共青石市委办公室〔2026〕第10999号",
            f"{_NAME}、{_NAME}",
            "高速复印机一号　保密本10999",
            "999",
            f"{_NAME}、{_NAME}",
            "2026-12-20",
            Phrase("归档33　销毁33　待处理30　未退3", "33 filed, 33 destroyed, 30 to settle, 3 out"),
        ),
        MonthTotal(month_page("2026-11", 99, 99), checked(copy_totals(10999, 10999, 10999, 10999))),
    ],
}
