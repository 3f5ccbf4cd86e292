"""The list with which one goes to a holder 持有人核对单 (F-21): what that person has, to be shown and ticked.

Every person begins on a page of its own; the head bears the bars of the card and each line those of its carrier, so
that a ticked sheet is scanned back at the PC (P-01). What only a list says is with the person (P-03) and media and
devices stand among them. Below stand empty lines for what is shown and is not on the list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.medium_label import SORTS
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table
from recordsroom.services.documents.ticking import BARS_WIDE, TICK, Head, ticked_form


@dataclass(frozen=True, repr=False)
class HolderHead:
    """Whose list it is, and how much is charged."""

    holder: str
    barcode: Barcode
    charged: int | None
    """None where a blind count tells nobody."""
    sheet: int
    sheets: int


@dataclass(frozen=True, repr=False)
class ChargedLine:
    """One carrier or medium that the person has; without a number a line to be written on by hand."""

    number: int = 0
    reference_code: str = ""
    title: str | Phrase = ""
    """Of a medium or device, what it is."""
    copy_no: str = ""
    pages: str = ""
    mark: str = ""
    lent_on: str | Phrase = ""
    due_on: str = ""
    barcode: Barcode | None = None


HolderRow = HolderHead | ChargedLine


def _told(of: Callable[[ChargedLine], str | Phrase]) -> Callable[[HolderRow], str | Phrase]:
    return lambda row: of(row) if isinstance(row, ChargedLine) else ""


def _tick(row: HolderRow) -> str | Phrase:
    return TICK if isinstance(row, ChargedLine) and row.number else ""


_TABLE: Table[HolderRow] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 10, _told(lambda line: str(line.number or "")), across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 47, _told(lambda line: line.reference_code)),
        Column(Phrase(zh="题名", en="Title"), 46, _told(lambda line: line.title), shorten="end"),
        Column(Phrase(zh="份号", en="Copy"), 14, _told(lambda line: line.copy_no), across="centre"),
        Column(Phrase(zh="页数", en="Pages"), 11, _told(lambda line: line.pages), across="right"),
        Column(Phrase(zh="密级", en="Level"), 20, _told(lambda line: line.mark), across="centre"),
        Column(Phrase(zh="借出", en="Lent"), 19, _told(lambda line: line.lent_on), across="centre"),
        Column(Phrase(zh="应还", en="Due"), 19, _told(lambda line: line.due_on), across="centre"),
        Column(Phrase(zh="出示", en="Shown"), 10, _tick, across="centre"),
        Column(Phrase(zh="实点页数", en="Counted"), 12),
        Column(Phrase(zh="完好", en="Good"), 10, _tick, across="centre"),
        Column(Phrase(zh="备注", en="Note"), 14),
        Column(Phrase(zh="条码", en="Bars"), BARS_WIDE),
    )
)


def _holder(row: HolderRow) -> str:
    return row.holder if isinstance(row, HolderHead) else ""


def _charged(row: HolderRow) -> str | Phrase:
    if not isinstance(row, HolderHead):
        return ""
    many = "　" if row.charged is None else row.charged
    return Phrase(
        zh=f"应有 {many}　本人第 {row.sheet} 张 共 {row.sheets} 张　持有人　　　　　清点人",
        en=f"Has {many}, sheet {row.sheet} of {row.sheets}. Holder\u3000\u3000\u3000 Counted by",
    )


_CODE = "Z109-WS·2011-Y-BGS-00"
_CARRIERS = tuple(Barcode.make(Kind.CARRIER, serial) for serial in (2, 3))
_STICK = Barcode.make(Kind.MEDIUM, 7)
_SAMPLES: tuple[HolderRow, ...] = (
    HolderHead("沈知远（规划研究室）", Barcode.make(Kind.PERSON, 12), 3, 1, 1),
    ChargedLine(1, f"{_CODE}02", "", "000616", "86", "机密★20年", "2026-11-03", "2026-11-17", _CARRIERS[0]),
    ChargedLine(2, f"{_CODE}03", "城北供水管网图", "", "4", "", "2026-11-20", "2026-12-20", _CARRIERS[1]),
    ChargedLine(3, "JZ-2026-007", SORTS[EquipmentSort.USB_STICK], "", "", "机密", "2026-11-24", "", _STICK),
    ChargedLine(),
)

FORM = ticked_form(
    "holder_sheet",
    Phrase(zh="持有人核对单", en="Holder's list"),
    _TABLE,
    Head(name=_holder, told=_charged),
    _SAMPLES,
)
PER_PAGE = FORM.stock.per_page
"""Rows of a page, the head of the holder among them."""
