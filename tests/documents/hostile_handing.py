"""The longest that a room could hand over to the papers of receipt and handover."""

from __future__ import annotations

from typing import Any

from recordsroom.services.documents import receipt_book
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.receipt_book import ClosingFacts, ReceiptLine
from tests.documents.hostile_papers import ABOUT, CODE, full

_LONG = "政策法规与机关事务管理督察处 努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜" * 5
_RECEIPT = ReceiptLine(
    "密收〔2026〕10999",
    "20261130",
    _LONG,
    "青石市机关事务管理局发〔2011〕第10999号",
    "关于\U00020bb7野家村" * 20,
    "附图一张、附表二十张",
    "9999/10000",
    "000616-000618、000700",
    "绝密★2046年12月31日",
    Phrase("特急", "most urgent"),
    "努尔买买提江·阿卜杜热合曼",
    "20261130",
    CODE,
    _LONG,
)
_CLOSING = ClosingFacts(
    Phrase("密件收文登记簿", "Incoming book of classified documents"),
    2026, "密收〔2026〕10999", 10999, 9999, 9999, 9999, "2027-01-04", "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜",
    _LONG[:200], ABOUT * 2,
)  # fmt: skip
HANDING: dict[str, list[Any]] = {
    "receipt_book": [*full(receipt_book.BOOK, _RECEIPT), receipt_book.closing_page(_CLOSING)],
}
