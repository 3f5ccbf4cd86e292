"""The longest that a real room could hand over to the papers of secrecy."""

from __future__ import annotations

from typing import Any

from recordsroom.services.documents.month_book import MonthTotal, checked, month_page
from recordsroom.services.documents.own_secret_papers import (
    ACCESS_APPROVAL,
    OWN_APPROVAL,
    AccessLine,
    OwnSecretLine,
    access_approval,
    own_approval,
)
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.secrecy_books import DecisionLine, MatterLine, decision_totals, matter_totals
from recordsroom.services.documents.secrecy_papers import APPROVAL, NOTICE, SecrecyLine, approval
from recordsroom.services.documents.secrecy_review import BOOK, ReviewLine, cover
from tests.documents.hostile_papers import ABOUT, CODE, full

_NAME = "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜"
_LONG = "关于\U00020bb7野家村" * 20
_MARK, _NO = "绝密★2046年12月31日", "密变〔2026〕10999号"
_LINE = SecrecyLine(500, CODE, "青石市人民政府办公室〔2026〕10999号", _LONG, _LONG, _MARK, _MARK, "2046-12-31", _LONG)
_TOLD: dict[str, Any] = dict.fromkeys(
    ("number", "kind", "how_many", "basis", "unit", "notice", "reason", "drafter", "classifier", "told", "remarked"),
    ABOUT * 2,
)
_REVIEWED = ReviewLine(
    999, CODE, _LONG, _MARK, "2046-12-31", _LONG, Phrase("解密", "declassify"), _LONG, Phrase("已办", "done")
)
_OWN = OwnSecretLine(500, CODE, _LONG, "内部事项 注意保管保管", "内部事项 注意保管保管", "1200个月", "2046-12-31")
_ACCESS = AccessLine(500, CODE, _LONG, _MARK, Phrase("延期开放", "later"), "2046-12-31", Phrase("不同意", "refused"))
_FORM: dict[str, Any] = dict.fromkeys(
    ("kind", "how_many", "grade", "basis", "drafter", "head", "decided_on", "wish", "ground", "classifier", "outcome"),
    ABOUT * 2,
)
HOSTILE: dict[str, list[Any]] = {
    "secrecy_approval": [*full(APPROVAL, _LINE), approval(_TOLD)],
    "secrecy_notice": full(NOTICE, _LINE),
    "secrecy_review": [*full(BOOK, _REVIEWED), cover(dict.fromkeys(("year", "days", "leader"), ABOUT))],
    "own_secret_approval": [*full(OWN_APPROVAL, _OWN), own_approval(_FORM)],
    "access_approval": [*full(ACCESS_APPROVAL, _ACCESS), access_approval(_FORM)],
    "secrecy_register": [
        DecisionLine(
            999, _NO, "2026-11-20", CODE, _LONG, Phrase("延长期限", "extended"), _MARK, _MARK, "2046-12-31",
            "2046-12-31", _LONG, "青石市人民政府办公室〔2026〕10999号", _NAME, _NAME, "99 份，已送达 99 份", _NAME * 3,
        ),
        MonthTotal(month_page("2026-11", 99, 99), checked(decision_totals(10999, 10999))),
    ],
    "secret_matters": [
        MatterLine(
            999, _LONG, CODE, "纸质、光盘、移动存储、保密本", "2026-11-20", "绝密", "2046年12月31日（至 2046-12-31）",
            _LONG, _LONG, _NAME, _NAME, "同意", "2026-11-20",
        ),
        MonthTotal(month_page("2026-11", 99, 99), checked(matter_totals(10999))),
    ],
}  # fmt: skip
