"""The longest that a real room could hand over to the papers of loans, and nothing else but its label to put it on."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.call_slip import CallLine
from recordsroom.services.documents.circulation_sheet import LegLine, SheetHead
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.knowing_list import KnowingLine
from recordsroom.services.documents.loan_register import RegisterLine, loan_page, loan_totals
from recordsroom.services.documents.loan_slip_rows import SlipHead, SlipLine, SlipSheet
from recordsroom.services.documents.month_book import MonthTotal
from recordsroom.services.documents.out_card import OutCardRow
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.reading_register import ReadingLine, ReadingTotal
from recordsroom.services.documents.recall_notice import RecallLine, RecallNotice

_NAME = "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜"
CIRCULATION: dict[str, list[Any]] = {
    "reading_register": [
        ReadingLine(
            "10999",
            "2026-11-20",
            "09:10",
            _NAME,
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            "身份证 110101199003078889",
            "青石市人民政府办公室借审〔2026〕第10999号",
            "关于\U00020bb7野家村" * 20,
            "关于\U00020bb7野家村" * 20,
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "999 件 10999 页",
            "绝密★2046年12月31日",
            "12 号（绝密专用阅览间）",
            "10999",
            Phrase("摘录 10999 页", "10999 pages"),
            "11:40",
            Phrase("页数待核", "to clear up"),
            "11:45",
            _NAME,
        ),
        ReadingTotal("9999", "10999"),
    ],
    "call_slip": [
        CallLine(
            10999,
            "12库AB区123列B面12节12层12格二楼东侧小会议室旁保密柜",
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "000616-000618",
            "绝密★2046年12月31日",
            "青石市人民政府办公室借审〔2026〕第10999号",
        )
    ],
    "out_card": [
        OutCardRow(
            Barcode.make(Kind.SLIP, 99999997),
            True,
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "000616-000618",
            "绝密★2046年12月31日",
            "2026-11-20",
            "2026-12-04",
            "2026-11-24、2026-11-28、2026-12-02",
            f"{_NAME}　青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            "青石市人民政府办公室借审〔2026〕第10999号",
            _NAME,
            "12库AB区123列B面12节12层12格二楼东侧小会议室旁保密柜",
        )
    ],
    "recall_notice": [
        RecallNotice(
            Barcode.make(Kind.SLIP, 99999997),
            "催2026-99999997",
            _NAME,
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            "2026-12-04",
            _NAME,
            Phrase("书面通知单", "by notice"),
            "青石市人民政府办公室机关事务管理局保密档案室",
            tuple(
                RecallLine(
                    "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
                    "000616-000618",
                    "2026-10-20",
                    "2026-11-03",
                    "10999",
                    "第999次",
                )
                for _ in range(8)
            ),
            "关于\U00020bb7野家村" * 30,
            99,
            99,
            500,
        )
    ],
    "circulation_sheet": [
        SheetHead(
            "青石市人民政府办公室传阅〔2026〕第10999号",
            "2026-11-20",
            Phrase("特急", "urgent"),
            "关于\U00020bb7野家村" * 20,
            20,
        ),
        LegLine(
            30,
            _NAME,
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "关于\U00020bb7野家村" * 20,
            "绝密★2046年12月31日",
            "000616-000618",
            "11-20 09:10",
            "2026-11-22",
            f"{_NAME} 2026-11-20 15:20",
            "11-20 15:40",
            "20",
            f"{_NAME}、{_NAME}",
            "关于\U00020bb7野家村" * 20,
        ),
    ],
    "knowing_list": [
        KnowingLine(
            10999,
            "2026-11-20 09:10",
            "2026-11-20 11:30",
            _NAME,
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            Phrase("保管员打开", "opened here"),
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "绝密★2046年12月31日",
            "青石市人民政府办公室复审〔2026〕第10999号",
        )
    ],
    "loan_register": [
        RegisterLine(
            10999,
            "2026-11-20",
            "2026-12-04",
            _NAME,
            "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "关于\U00020bb7野家村" * 60,
            "绝密★2046年12月31日",
            "000616-000618",
            "10999",
            "12库AB区123列B面12节12层12格",
            f"{_NAME}　市政府党组书记、市长",
            "青石市人民政府办公室借审〔2026〕第10999号",
            _NAME,
            "2026-12-04",
            "10999",
            Phrase("页数待核", "to clear up"),
            _NAME,
            _NAME,
            Phrase("补录 借出 11-02 15:20；补录 归还 11-02 15:20；续借至 11-20、11-30；代领 " + _NAME, "late " * 12),
        ),
        MonthTotal(loan_page("2026-12", 9999), loan_totals(8, 9999, 9999, 9999)),
    ],
    "loan_slip": [
        SlipSheet(
            SlipHead(
                Barcode.make(Kind.SLIP, 99999997),
                "青石市人民政府办公室借审〔2026〕第10999号",
                "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜",
                "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
                "政策法规与督察办公室副主任（主持工作）、一级调研员",
                Phrase("非涉密", "not in secrets"),
                "身份证 110101199003078889　介绍信 青石市机关事务管理局介〔2026〕第10999号",
                "关于\U00020bb7野家村" * 30,
                "2026-11-20 至 2026-12-04",
                "努尔买买提江·阿卜杜热合曼　代 市政府党组书记、市长　2026-11-20",
                "",
                *("努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜、欧阳𫖮",) * 4,
            ),
            tuple(
                SlipLine(
                    10999,
                    "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
                    "关于\U00020bb7野家村" * 60,
                    "绝密★2046年12月31日",
                    "000616-000618",
                    Phrase("□准 □否", "□yes □no"),
                    "10999",
                    "2026-12-04",
                    "10999",
                    "2026-12-04",
                )
                for _ in range(lines)
            ),
            sheet,
            99,
        )
        for sheet, lines in ((1, 5), (99, 11))
    ],
    "approval_list": [
        DayLine(
            "2026〔审〕0017　努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜 政策法规与机关事务管理督察处　"
            "阿卜杜热合曼·吐尔逊尼亚孜 党组书记、局长（代党组副书记 努尔买买提江·阿卜杜热合曼）　"
            "2026-11-20 批准　有效到 2027-02-18　已用 499/500　用了一部分"
        ),
        DayLine(
            "",
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "绝密★2046年12月31日",
            "在外",
            "2026-11-20",
            "改为阅览，限 2026-11-20 还",
        ),
    ],
}
