"""The longest that the papers of counts must hold."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.count_codes import code_of_count
from recordsroom.domain.counting import CountCause
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.values import Barcode, Kind
from recordsroom.domain.witnesses import CountAction, CountOutcome
from recordsroom.services.documents.count_papers import (
    ACTIONS,
    CAUSES,
    GAP_WITHOUT_CARD,
    OUTCOMES,
    CountEntry,
    FindingLine,
    FindingsHead,
)
from recordsroom.services.documents.holder_sheet import ChargedLine, HolderHead
from recordsroom.services.documents.medium_label import SORTS
from recordsroom.services.documents.opening_act import ActLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.holder_sheet import BY_LIST

HOSTILE: dict[str, list[Any]] = {
    "count_findings": [
        FindingsHead("2026-999　" + "12库AB区123列B面12节12层12格" * 4, code_of_count(9_999), 99_999, 99_999, 999, 999),
        FindingLine(
            10999,
            "12库AB区123列B面12节12层12格",
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "000616-000618",
            "绝密★2046年12月31日",
            OUTCOMES[CountOutcome.ISSUE_UNENTERED],
            "架上无此件，左右邻格、还件车、阅览室均已查找" * 3,
            ACTIONS[CountAction.REPORT_LOST],
            "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜、苏怀瑾、宋闻溪",
            Barcode.make(Kind.CARRIER, 99999),
            GAP_WITHOUT_CARD,
        ),
    ],
    "count_register": [
        CountEntry(
            "2026-999",
            Phrase(
                "12库AB区123列B面12节12层12格（抽样：差错达 5 % 时 95 % 能抽到）" * 2,
                "everything in the strong room, sample" * 3,
            ),
            CAUSES[CountCause.INCIDENT],
            "2026-11-02",
            "2026-11-06",
            "1,099,900",
            "1,099,900",
            "10,999",
            "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜、苏怀瑾",
            "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜 清点报告〔2026〕10999号",
        )
    ],
    "count_report": [
        ActLine(
            Phrase("监督人（签字）", "Supervised by (signature)"),
            "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜" * 2,
            "清点报告〔2026〕10999号" * 2,
        )
    ],
    "holder_sheet": [
        HolderHead(
            "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜（青石市人民政府办公室政策法规与机关事务管理督察处综合科）",
            Barcode.make(Kind.PERSON, 5),
            9999,
            99,
            99,
        ),
        ChargedLine(
            9999,
            "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
            "关于\U00020bb7野家村" * 60,
            "000616-000618",
            "10999",
            "绝密★2046年12月31日",
            "2026-12-31",
            "2027-12-31",
            Barcode.make(Kind.CARRIER, 99999),
        ),
        ChargedLine(
            10000,
            "青石市涉密移动存储介质2026-0000123456789",
            SORTS[EquipmentSort.MEMORY_SCANNER],
            mark="绝密",
            lent_on=BY_LIST,
            barcode=Barcode.make(Kind.MEDIUM, 99999),
        ),
    ],
}
