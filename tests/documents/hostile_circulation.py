"""The longest that a real room could hand over to the papers of loans, and nothing else but its label to put it on."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.loan_register import RegisterLine, RegisterTotal
from recordsroom.services.documents.loan_slip_rows import SlipHead, SlipLine, SlipSheet
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.recall_notice import RecallLine, RecallNotice

_NAME = "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜"
CIRCULATION: dict[str, list[Any]] = {
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
        RegisterTotal("2026-12", 9999, 8, 9999, 9999, 9999),
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
}
