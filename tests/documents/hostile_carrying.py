"""The longest that a real room could hand over to the papers of what is carried outside, called in or copied."""

from __future__ import annotations

from typing import Any

from recordsroom.services.documents.banded import Band
from recordsroom.services.documents.call_in_list import CallListLine
from recordsroom.services.documents.carry_register import CarryRegisterLine, carry_totals
from recordsroom.services.documents.carry_sheet import CarryPiece
from recordsroom.services.documents.chase_register import ChaseLine, chase_totals, nth_time
from recordsroom.services.documents.dispatch_register import DispatchLine, dispatch_totals
from recordsroom.services.documents.inside_slip import InsidePieceLine
from recordsroom.services.documents.month_book import MonthTotal, checked, month_page
from recordsroom.services.documents.movement_register import MoveLine, move_totals
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.room_stay_register import BY_CARD, StayLine, stay_totals
from recordsroom.services.documents.safe_register import SafeLine
from recordsroom.services.documents.shift_register import ShiftLine, shift_totals
from tests.documents.hostile_care import CARE
from tests.documents.hostile_periods import PERIODS

_NAME = "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜"
CARRYING: dict[str, list[Any]] = {
    "call_in_list": [
        Band("青石市人民政府办公室退〔2026〕第10999号" * 9, f"{_NAME}　" * 12),
        CallListLine(
            500,
            "青石市人民政府办公室〔2026〕第10999号",
            "关于\U00020bb7野家村" * 20,
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "绝密★2046年12月31日",
            "10999",
            "000616-000618",
            f"{_NAME}　青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            "2026-11-20",
            _NAME,
            Phrase("经同意就地销毁", "to destroy"),
            "关于\U00020bb7野家村" * 12,
        ),
    ],
    "carry_sheet": [
        Band("青石市人民政府办公室携〔2026〕第10999号" * 9, f"{_NAME}　" * 12),
        CarryPiece(
            100,
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "关于\U00020bb7野家村" * 20,
            "绝密★2046年12月31日",
            "000616-000618",
            "10999",
            "11-20 15:40",
        ),
    ],
    "inside_slip": [
        Band("青石市人民政府办公室内调〔2026〕第10999号" * 9, f"{_NAME}　" * 12),
        InsidePieceLine(
            200,
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "关于\U00020bb7野家村" * 20,
            "绝密★2046年12月31日",
            "000616-000618",
            "保密柜区 · 02 库 05 列 A 面 03 节 4 层 999 格" * 2,
            "10999",
            "11-20 15:40",
            _NAME,
        ),
    ],
    "safe_register": [
        SafeLine(
            "11-20 09:10",
            "11-21 09:10",
            "保密柜区 · 02 库 05 列 A 面 03 节 4 层 999 格" * 2,
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "关于\U00020bb7野家村" * 20,
            "绝密★2046年12月31日",
            "9999",
            "9999",
            "关于\U00020bb7野家村" * 12,
            _NAME,
            _NAME,
            _NAME,
        )
    ],
    "room_stay_register": [
        StayLine(
            999,
            "11-20 09:10",
            "11-21 09:10",
            _NAME,
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科" * 3,
            "居民身份证 110101199003078888",
            "保密手机屏蔽柜第 999 号格",
            "关于\U00020bb7野家村" * 12,
            f"常务副市长 {_NAME}",
            _NAME,
            _NAME,
            _NAME,
            "关于\U00020bb7野家村" * 12,
            "关于\U00020bb7野家村" * 12,
        ),
        StayLine(1, "11-20 09:10", "", _NAME, "", BY_CARD, "", "", "", "", "", "", "", ""),
        MonthTotal(month_page("2026-11", 99, 99), checked(stay_totals(10999, 10999))),
    ],
    "chase_register": [
        ChaseLine(
            999,
            "11-20 09:10",
            nth_time(999),
            "青石市人民政府办公室催〔2026〕第10999号",
            Phrase("书面通知单", "by notice"),
            _NAME,
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "000616-000618",
            "绝密★2046年12月31日",
            "2026-11-20",
            _NAME,
            "关于\U00020bb7野家村" * 20,
            "2026-11-21",
            "11-21 09:10",
        ),
        MonthTotal(month_page("2026-11", 99, 99), checked(chase_totals(10999, 10999, 10999))),
    ],
    "dispatch_register": [
        DispatchLine(
            999,
            "青石市人民政府办公室送〔2026〕第10999号",
            "2026-11-20",
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            "青石市人民政府办公室〔2026〕第10999号",
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "关于\U00020bb7野家村" * 20,
            "绝密★2046年12月31日",
            10999,
            "000616-000618",
            Phrase("机要交通", "courier"),
            "青密封〔2026〕10999",
            _NAME,
            _NAME,
            f"{_NAME} 11-21",
            "青石市人民政府办公室回〔2026〕第10999号",
            "2026-12-20",
            Phrase("留存对方", "stays there"),
        ),
        MonthTotal(month_page("2026-11", 99, 99), checked(dispatch_totals(10999, 10999, 10999, 10999))),
    ],
    "movement_register": [
        MoveLine(
            99999,
            "11-20 09:10",
            Phrase("出库", "out"),
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "000616-000618",
            "绝密★2046年12月31日",
            "9999999",
            "青石市人民政府办公室档案馆12库105列A面103节14层",
            Phrase("归还待查", "returned, to be checked"),
            _NAME,
            "青石市人民政府办公室审〔2026〕第10999号",
            _NAME,
            _NAME,
        ),
        MonthTotal(month_page("2026-11", 99, 99), checked(move_totals(10999, 10999, 10999))),
    ],
    "shift_register": [
        ShiftLine(
            999,
            "2026-11-20",
            _NAME,
            "08:30",
            "17:30",
            Phrase("未清 10999 件：领导外出未补签", "not clear, 10999: the leader is away and has not signed"),
            _NAME,
            "关于\U00020bb7野家村" * 20,
            "关于\U00020bb7野家村" * 20,
            Phrase("钥匙10999　口令封10999　簿册10999", "keys 10999, sealed passwords 10999, books 10999"),
            "交接〔2026〕10999号",
            _NAME,
        ),
        MonthTotal(month_page("2026-11", 99, 99), checked(shift_totals(10999, 10999, 10999))),
    ],
    "carry_register": [
        CarryRegisterLine(
            999,
            "青石市人民政府办公室携〔2026〕第10999号",
            "2026-11-20",
            _NAME,
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "关于\U00020bb7野家村" * 20,
            "绝密★2046年12月31日",
            "000616-000618",
            Phrase("机要交通", "courier"),
            f"{_NAME}、{_NAME}",
            "关于\U00020bb7野家村" * 12,
            "关于\U00020bb7野家村" * 12,
            f"{_NAME}　常务副市长",
            "青密封〔2026〕10999　999 号箱",
            "11-20 09:10",
            "2026-11-22",
            f"{_NAME} 2026-11-21",
            Phrase("留存对方", "stays there"),
        ),
        MonthTotal(month_page("2026-11", 99, 99), checked(carry_totals(10999, 10999, 10999))),
    ],
}
CARRYING.update(CARE | PERIODS)
