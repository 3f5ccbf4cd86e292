"""What the sheets of the emergency pack have in their heads and columns: one layout for each form (P-06)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.late_entries import SheetForm
from recordsroom.services.documents.phrase import Phrase

Column = tuple[float, Phrase, Phrase | None]
"""How wide it is, its head, and what stands in the lower half of its lines."""


@dataclass(frozen=True)
class SheetLayout:
    """The title, what to do with the sheet once the power is back, and its columns."""

    title: Phrase
    how: Phrase
    columns: tuple[Column, ...]


def _column(wide: float, upper: tuple[str, str], lower: tuple[str, str] | None = None) -> Column:
    return wide, Phrase(*upper), Phrase(*lower) if lower else None


_HAND = (
    "停电或程序不能用时手写。恢复后扫右上角条码，输入日期和时间，再逐件扫描补录。",
    "Written by hand without power. Afterwards scan the code above, type day and time, then scan each line.",
)
_KEPT = ("每个编号只用一次；写坏的也要留下。", " Each number is used once; a spoiled sheet is kept.")
_NUMBER = _column(8, ("序号", "No."))
_CODE = ("档号或标签号", "Reference or label")

LAYOUTS: dict[SheetForm, SheetLayout] = {
    SheetForm.LOANS: SheetLayout(
        Phrase("应急登记单（借出·归还）", "Emergency sheet (loans and returns)"),
        Phrase(_HAND[0] + _KEPT[0], _HAND[1] + _KEPT[1]),
        (
            _column(10, ("序号", "No.")),
            _column(16, ("时间", "Time")),
            _column(14, ("借/还", "Out/in")),
            _column(50, ("档号或标签号", "Reference code or label")),
            _column(16, ("页数", "Pages")),
            _column(32, ("利用者（单位）", "Reader (unit)")),
            _column(22, ("审批单号", "Approval")),
            _column(20, ("签名", "Signature")),
        ),
    ),
    SheetForm.REGISTER: SheetLayout(
        Phrase("应急借阅登记簿页", "Register of loans, emergency page"),
        Phrase(_HAND[0] + _KEPT[0], _HAND[1] + _KEPT[1]),
        (
            _NUMBER,
            _column(18, ("借出时间", "Lent at"), ("应还", "Due")),
            _column(32, ("借阅人", "Borrower"), ("部门", "Unit")),
            _column(44, _CODE, ("密级　份号", "Level, copy")),
            _column(16, ("页数", "Pages"), ("归还页数", "Pages in")),
            _column(24, ("审批人", "Let by"), ("审批单号", "Approval")),
            _column(18, ("借阅人签", "Signature"), ("归还人签", "Returner")),
            _column(20, ("归还时间", "Back at"), ("是否完好", "Whole")),
        ),
    ),
    SheetForm.READING: SheetLayout(
        Phrase("应急阅览室查阅登记", "Reading room, emergency page"),
        Phrase(
            "停电或程序不能用时手写。恢复后扫右上角条码，输入日期和入室时间，扫各人、各件；"
            "再输入离室时间，扫收回的件，按 F12。" + _KEPT[0],
            "Written by hand without power. Afterwards scan the code above, type day and time of coming, scan reader"
            " and carriers; then the time of leaving, scan what came back, F12." + _KEPT[1],
        ),
        (
            _NUMBER,
            _column(18, ("入室时间", "Came at"), ("离室时间", "Left at")),
            _column(32, ("姓名", "Name"), ("单位", "Unit")),
            _column(28, ("证件号", "ID number"), ("审批单号", "Approval")),
            _column(46, _CODE, ("密级　份号", "Level, copy")),
            _column(14, ("页数", "Pages"), ("收回", "In")),
            _column(16, ("目的", "Purpose")),
            _column(18, ("查阅人签", "Reader"), ("值班签", "Keeper")),
        ),
    ),
    SheetForm.CALLS: SheetLayout(
        Phrase("应急调卷单", "Call slip, emergency page"),
        Phrase(
            "停电或程序不能用时手写，一行一件，压在空出的架位上。恢复后扫右上角条码，输入日期和时间，再扫利用者和各件补录借出，"
            "按 Ctrl+O 打代卷卡。" + _KEPT[0],
            "Written by hand without power, one line for each gap. Afterwards scan the code above, type day and time,"
            " scan reader and carriers to enter the loans, then print out cards with Ctrl+O." + _KEPT[1],
        ),
        (
            _NUMBER,
            _column(38, ("存放位置", "Place")),
            _column(44, _CODE, ("密级　份号", "Level, copy")),
            _column(32, ("给谁（单位）", "For whom (unit)"), ("审批单号", "Approval")),
            _column(20, ("调卷人", "Fetched by"), ("时间", "Time")),
            _column(20, ("还卷人", "Put back by"), ("时间", "Time")),
            _column(18, ("核对", "Checked")),
        ),
    ),
}
