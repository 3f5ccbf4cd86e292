"""The longest that a room could hand over to the papers printed from its holdings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from recordsroom.services.documents import (
    accession_deed,
    appraisal_book,
    approver_book,
    destruction_book,
    destruction_record,
    file_cover,
    file_list,
    filing_list,
    hold_register,
    inner_list,
    keeping_note,
    missing_list,
    print_book,
    restriction_register,
    transfer_deed,
    transfer_list,
)
from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.destruction_list import DestructionLine
from recordsroom.services.documents.fact_sheet import MOST_FACTS, UNIT_SEAL, Fact, FactSheet
from recordsroom.services.documents.file_list import CatalogueLine
from recordsroom.services.documents.filing_stamp import FilingStamp
from recordsroom.services.documents.keeping_note import NoteLine, sentence_lines
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.record_columns import RecordLine

CODE = "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001"
LINE = RecordLine(
    10999,
    CODE,
    "青石市机关事务管理局发〔2011〕第10999号",
    "青石市人民政府办公室、青石市水务局、青石市机关事务管理局",
    "关于\U00020bb7野家村" * 60,
    "[20110118–20111231]",
    "绝密★2046年12月31日",
    "10999",
    "附图一张、附表二十张",
    "永久",
    "000616-000618",
    "2046-12-31",
    "10001-10999",
    "9999、10000",
    "10999",
    "2011",
)
ABOUT = "Z109　" + "青石市人民政府办公室机关事务管理局全宗" * 4 + "　WS·2011　永久　政策法规与督察办公室处"
TOTAL = Phrase("合计 10,999 件 1,099,900 页，另 10,999 件页数待核", "In all: 10,999 items, pages of 10,999 unknown")
COVER = FactSheet(
    tuple(Fact(Phrase("移出说明及接收意见" * 2, "Remarks of both"), ABOUT * 2) for _ in range(MOST_FACTS)),
    (UNIT_SEAL, UNIT_SEAL),
)
CATALOGUE = CatalogueLine(
    10999, CODE, "文书按卷" * 12, "Z109", "1949–2026", "永久、长期、短期、30年、10年", 10999, "00001", "10999",
    "1,099,999", "10999 卷页数待核",
)  # fmt: skip
NOTE = next(sentence_lines(f"补充归档：{CODE} 归入。" * 20, "2026-03-02", "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜"))


JACKET = FactSheet(
    tuple(
        replace(fact, said={file_cover.LEVEL: "绝密★2046年12月31日", file_cover.CODE: CODE}.get(fact.name, ABOUT * 2))
        for fact in file_cover.FORM.sample.facts
    )
)


def full(book: Book[Any], line: object) -> list[Any]:
    """A page of such lines, full to the last."""
    return [ListPage(ABOUT, (line,) * book.per_page, TOTAL, TOTAL, "999 / 999")]


_LONG = "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜、欧阳明德" * 2
DOOMED = DestructionLine(
    999,
    "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001",
    "青石市人民政府办公室〔2026〕10999号",
    "青石市人民政府办公室政策法规与机关事务管理督察处综合科",
    "关于\U00020bb7野家村" * 20,
    "2011",
    "长期",
    "115年",
    "绝密★2046年12月31日",
    "000616-000618",
    "10999",
    "划去",
    "2026-11-28",
)
_DESTROYED: dict[str, str | Phrase] = dict.fromkeys(
    (
        "number", "code", "fonds", "how_much", "why", "appraisal", "appraisers", "approver", "supervisors", "method",
        "place", "receipt", "leave_no", "requester", "channel", "struck", "filed_with", "bags", "escorts", "times",
        "device", "keeper", "digest", "counted",
    ),
    _LONG,
)  # fmt: skip
_DAY = "2026-11-28"
HOLD = hold_register.HoldLine(10999, DOOMED.reference_code, _LONG, _DAY, _DAY, _DAY, _LONG)
RESTRICTION = restriction_register.RestrictionLine(
    10999, DOOMED.reference_code, _LONG, _LONG, _DAY, _DAY, _DAY, "上官长孙云岫", _LONG
)
APPROVER = approver_book.ApproverLine(
    10999, _LONG, _LONG, Phrase(_LONG, _LONG), _DAY, _DAY, "绝密", f"{_DAY} — {_DAY}", _LONG
)
PRINT = print_book.PrintLine(
    10999, "8000000094", f"{_DAY} 15:02", Phrase(_LONG, _LONG), "绝密", "10,999×99", "999", print_book.WRITTEN, _LONG,
    "上官长孙云岫", _LONG, Phrase(zh="收回", en="came back"), "上官长孙云岫",
)  # fmt: skip
MISSING = missing_list.MissingLine(10999, _LONG, "2023", DOOMED.reference_code, DOOMED.reference_code, "99,999")
OPINION = appraisal_book.OpinionLine(
    10999,
    DOOMED.reference_code,
    DOOMED.title,
    "2011",
    "115年",
    "2021-12-31",
    "绝密★2046年12月31日",
    Phrase(zh="续存　115年", en="keep, 115 years"),
    _LONG,
    _LONG,
)
_APPRAISED: dict[str, str | Phrase] = dict.fromkeys(
    ("number", "fonds", "scope", "group", "when", "how_much", "result", "report", "enclosed", "head", "approved"), _LONG
)
_SAID: dict[str, Any] = dict.fromkeys(
    (
        "number", "giving", "taking", "kind", "years", "categories", "listed", "came", "finding_aids", "difference",
        "apart", "given_by", "taken_by", "seen_by", "signed_on",
    ),
    ABOUT * 2,
)  # fmt: skip
_ENTERED: dict[str, Any] = dict.fromkeys(
    ("unit", "kind", "list_no", "difference", "given_by", "taken_by", "seen_by"), ABOUT * 2
)
ACCESSION_DEED = accession_deed.deed(accession_deed.DeedTold(**_SAID))
_WHEN = {"number": "接收〔2026〕10999号", "on": "2026-11-28"}
ACCESSION = accession_deed.AccessionEntry(mark="工作秘密", listed="10999", came="10999", **_WHEN, **_ENTERED)
LEAVING = transfer_deed.LeavingLine(
    10999,
    DOOMED.reference_code,
    DOOMED.title,
    "2011",
    "115年",
    "绝密★2046年12月31日",
    "000616-000618",
    "10999",
    Phrase(zh="延期开放", en="not yet"),
    _LONG,
    "√",
    Phrase(zh="撤下", en="dropped"),
)
HOSTILE: dict[str, list[Any]] = {
    "filing_stamp": [FilingStamp("Z109", "2011", "10999·001", "政策法规与督察办公室处", "长期", "10999")],
    "filing_list": [COVER, *full(filing_list.BOOK, LINE)],
    "file_list": full(file_list.BOOK, LINE),
    "catalogue_register": full(file_list.REGISTER, CATALOGUE),
    "inner_list": full(inner_list.BOOK, LINE),
    "inner_list_technical": full(inner_list.TECHNICAL, LINE),
    "file_note": full(keeping_note.FILE_NOTE, NOTE),
    "box_note": full(keeping_note.BOX_NOTE, NoteLine(Phrase("本盒共 10,999 件。", "10,999 items in all."))),
    "file_cover": [FactSheet(COVER.facts)],
    "file_jacket": [JACKET],
    "appraisal_opinions": [*full(appraisal_book.BOOK, OPINION), appraisal_book.report(_APPRAISED)],
    "transfer_deed": [*full(transfer_deed.BOOK, LEAVING), ACCESSION_DEED],
    "hold_register": [HOLD],
    "restriction_register": [RESTRICTION],
    "approver_book": [APPROVER],
    "print_register": [PRINT],
    "missing_list": [MISSING],
    "destruction_list": [*full(destruction_book.BOOK, DOOMED), destruction_book.cover(_DESTROYED)],
    "destruction_record": [destruction_record.approval(_DESTROYED), destruction_record.record(_DESTROYED)],
    "accession_deed": [*full(accession_deed.BOOK, replace(LINE, came=accession_deed.OVER)), ACCESSION_DEED],
    "accession_register": [ACCESSION],
    "transfer_list": full(transfer_list.BOOK, LINE),
}
