"""The longest that a room could hand over to the papers of receipt and handover."""

from __future__ import annotations

from typing import Any

from recordsroom.services.documents import clearance_sheet, enquiry_proof, handover_sheet, receipt_book
from recordsroom.services.documents.clearance_sheet import ClearanceFacts, HeldLine
from recordsroom.services.documents.enquiry_proof import LookedInto, ProofFacts
from recordsroom.services.documents.handover_sheet import HandedFacts, HandedLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.receipt_book import ClosingFacts, ReceiptLine
from tests.documents.hostile_papers import ABOUT, CODE, full
from tests.documents.hostile_proofs import PROOFS

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
    "青石市机关事务管理局发〔2026〕第10999号",
    "20261130",
    CODE,
    _LONG,
)
_CLOSING = ClosingFacts(
    Phrase("密件收文登记簿", "Incoming book of classified documents"),
    2026, "密收〔2026〕10999", 10999, 9999, 9999, 9999, "2027-01-04", "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜",
    _LONG[:200], ABOUT * 2,
)  # fmt: skip
_HANDED = HandedLine(
    10999,
    Phrase("涉密介质、设备（台、件）", "Media and devices"),
    _LONG[:60],
    "绝密",
    "99,999,999",
    "99,999,998",
    "-99,999,999",
)
_HANDOVER = HandedFacts(
    "交接〔2026〕10999号", Phrase("值班交接班", "Change of shift"), _LONG[:200], _LONG[:200], _LONG[:200],
    "2026-11-28", "2026-11-30", _LONG[:200], _LONG[:200],
)  # fmt: skip
_HELD = HeldLine(10999, Phrase("保管介质、设备", "In custody"), CODE, "2026-11-30")
_LEAVER = ClearanceFacts(
    "清退〔2026〕10999号", _LONG[:40], _LONG[:200], _LONG[:200], "3000000012", Phrase("调离、离职", "left"),
    Phrase("10,999 项", "10,999 things"), _LONG[:200], _LONG[:200], "2026-11-30", _LONG[:40],
)  # fmt: skip
_LOOKED = LookedInto(100, CODE, ABOUT, "绝密★2046年12月31日")
_PROOF = ProofFacts(
    "查证2026-10999", "代查2026-10999", _LONG[:200], _LONG[:60], _LONG[:200], _LONG[:200],
    Phrase("10,999 件，见附页", "10,999, see the list"), _LONG[:120], "2026-11-30", _LONG[:40],
)  # fmt: skip
HANDING: dict[str, list[Any]] = {
    "handover_sheet": [*full(handover_sheet.BOOK, _HANDED), handover_sheet.handover_page(_HANDOVER)],
    "enquiry_proof": [*full(enquiry_proof.BOOK, _LOOKED), enquiry_proof.proof_page(_PROOF)],
    "clearance_sheet": [*full(clearance_sheet.BOOK, _HELD), clearance_sheet.clearance_page(_LEAVER)],
    **PROOFS,
    "receipt_book": [*full(receipt_book.BOOK, _RECEIPT), receipt_book.closing_page(_CLOSING)],
}
