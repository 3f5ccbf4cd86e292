"""The registers of what comes, is lent, leaves, is called in and handed over, as rows of a file; no title (R-22)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from recordsroom.domain.exporting import Book
from recordsroom.domain.secrecy_marks import level_said
from recordsroom.domain.values import Scheme
from recordsroom.services.documents.phrase import worded
from recordsroom.services.queries.call_in_paper import CALL_ENDS, CALL_WAYS
from recordsroom.services.queries.calling_in import call_lists
from recordsroom.services.queries.carry_papers import ended_said, way_said
from recordsroom.services.queries.carrying import carry_forms
from recordsroom.services.queries.duty_books import Line, piece_cells
from recordsroom.services.queries.exporting import mark_words
from recordsroom.services.queries.handing import handover_register
from recordsroom.services.queries.handing_papers import HANDOVER_KINDS, TOPICS
from recordsroom.services.queries.loan_entries import register_count, register_page
from recordsroom.services.queries.loan_entry import RegisterWish
from recordsroom.services.queries.receipt_papers import URGENCIES
from recordsroom.services.queries.receipts import ReceiptRow, receipt_book
from recordsroom.services.queries.room_stays import stay_register
from recordsroom.services.sight import Sight

USE_COLUMNS: dict[Book, tuple[tuple[str, int], ...]] = {
    Book.RECEIPTS: (
        ("序号", 6), ("收文编号", 16), ("收到日期", 12), ("来文单位", 24), ("文号", 20), ("应收份数", 8),
        ("实收份数", 8), ("份号", 14), ("密级", 14), ("附件", 14), ("紧急程度", 10), ("送件人", 12), ("收件人", 12),
        ("经手人", 12), ("不符", 24), ("移交给", 12), ("移交日期", 12), ("复文号", 20), ("复文日期", 12),
        ("归档档号", 30), ("归档日期", 12), ("备注", 24), ("作废原因", 20),
    ),
    Book.LOANS: (
        ("序号", 6), ("借出时间", 18), ("借阅人", 12), ("部门", 24), ("档号", 30), ("份号", 12), ("密级", 14),
        ("页数", 8), ("存放位置", 24), ("审批单号", 16), ("审批人", 14), ("应还日期", 12), ("经手人", 12),
        ("归还时间", 18), ("归还页数", 8), ("归还人", 12), ("接收人", 12),
    ),
    Book.CARRIED: (
        ("序号", 6), ("编号", 16), ("批准日期", 12), ("携带人", 12), ("部门", 24), ("同行人", 16), ("档号", 30),
        ("份号", 12), ("密级", 14), ("方式", 12), ("去向", 24), ("事由", 24), ("审批人", 14), ("封签", 16),
        ("带出时间", 18), ("应还日期", 12), ("签收人", 12), ("签收日期", 12), ("归还", 14),
    ),
    Book.CALL_INS: (
        ("序号", 6), ("清退编号", 16), ("方向", 12), ("单位", 24), ("通知文号", 18), ("开列日期", 12), ("期限", 12),
        ("档号", 30), ("份号", 12), ("密级", 14), ("页数", 8), ("持有人", 16), ("结果", 16), ("原因", 24),
        ("办结日期", 12), ("经手人", 12), ("接收人", 12), ("回执号", 16),
    ),
    Book.ROOM_STAYS: (
        ("序号", 6), ("进入时间", 18), ("离开时间", 18), ("姓名", 12), ("单位", 24), ("证件", 18), ("事由", 24),
        ("批准人", 14), ("陪同人", 12), ("第二人", 12), ("手机寄存", 12), ("带入物", 20), ("带出物", 20),
        ("值班员", 12),
    ),
    Book.HANDOVERS: (
        ("序号", 6), ("编号", 18), ("日期", 12), ("种类", 12), ("移交人", 12), ("接收人", 12), ("监交人", 12),
        ("项目", 24), ("全宗", 12), ("密级", 8), ("账面数", 8), ("实点数", 8), ("差异说明", 24), ("未了事项", 30),
        ("签字日期", 12), ("登记人", 12),
    ),
}  # fmt: skip
"""The headings of each book with their widths in characters."""


def _receipts(sight: Sight, month: str) -> Iterator[Line]:
    rows = sorted(receipt_book(sight), key=lambda row: (row.received_on, row.id))
    for row in rows:
        if f"{_entered(row):%Y-%m}".startswith(month):
            mark = mark_words(int(row.level), Scheme.STATE if row.level.classified else Scheme.NONE, row.secrecy_term)
            # What a document says of itself is left out as its title is, where lists hide it.
            document = row.document_no if row.title is not None else None
            attached = row.attachments if row.title is not None else None
            urgent = URGENCIES[row.urgency].zh if row.urgency else None
            counts = (row.copies_listed, row.copies_received, row.copy_nos or None, mark, attached or None, urgent)
            handed = (row.handed_to or None, row.handed_on.isoformat() if row.handed_on else None)
            filed = (row.reference_code or None, row.filed_on.isoformat() if row.filed_on else None)
            reply = row.reply_no if row.title is not None else None
            replied = (reply or None, row.replied_on.isoformat() if row.replied_on else None)
            people = (row.delivered_by or None, row.addressee or None, row.keeper)
            head = (row.number, row.received_on.isoformat(), row.from_unit, document or None)
            said = (row.late_note or None, row.void_cause or None)
            yield (*head, *counts, *people, row.difference or None, *handed, *replied, *filed, *said), row.level


def _entered(row: ReceiptRow) -> date:
    """The day as which a line counts: what came last year and stands in this year's book is of its first day."""
    return max(row.received_on, date(row.book_year, 1, 1))


def _loans(sight: Sight, month: str) -> Iterator[Line]:
    wish = RegisterWish(month)
    for one in reversed(register_page(sight, wish, 0, register_count(sight, wish))):
        mark = mark_words(None if one.level is None else int(one.level), one.scheme, one.secrecy_term)
        due = one.due_on.isoformat() if one.due_on else None
        back = f"{one.back_at:%Y-%m-%d %H:%M}" if one.back_at else None
        cells = (
            f"{one.lent_at:%Y-%m-%d %H:%M}", one.name, one.unit, one.reference_code, one.copy_no or None, mark,
            one.pages_out, one.place or None, one.form_no or None, one.approver or None, due, one.lender, back,
            one.pages_in, one.returner or None, one.receiver or None,
        )  # fmt: skip
        yield cells, one.level


def _carried(sight: Sight, month: str) -> Iterator[Line]:
    for form in reversed(carry_forms(sight)):
        if month and f"{form.out_at:%Y-%m}" != month:
            continue
        head = (form.number, form.approved_on.isoformat(), form.bearer, form.unit, form.companions or None)
        due = form.back_on.isoformat() if form.back_on else None
        taken = (form.taken_by or None, form.taken_on.isoformat() if form.taken_on else None)
        course = (form.approver, form.seal or None, f"{form.out_at:%Y-%m-%d %H:%M}", due)
        for one in form.pieces:
            went = (way_said(form).zh, form.destination, form.purpose)
            back = worded(ended_said(form, one), "zh") or None
            yield (*head, *piece_cells(one.piece), *went, *course, *taken, back), one.piece.level


def _call_ins(sight: Sight, month: str) -> Iterator[Line]:
    for row in reversed(call_lists(sight)):
        if month and f"{row.begun_on:%Y-%m}" != month:
            continue
        days = (row.begun_on.isoformat(), row.due_on.isoformat())
        head = (row.number, CALL_WAYS[row.way].zh, row.counterpart or None, row.notice_no or None, *days)
        tail = (row.keeper, row.receiver or None, row.receipt_no or None)
        for one in row.lines:
            end = None if one.end is None else CALL_ENDS[one.end].zh
            ended = one.ended_on.isoformat() if one.ended_on else None
            cells = (*head, *piece_cells(one.piece), one.pages, one.holder or None, end, one.reason or None, ended)
            yield (*cells, *tail), one.piece.level


def _room_stays(sight: Sight, month: str) -> Iterator[Line]:
    for one in reversed(stay_register(sight)):
        if not month or f"{one.since:%Y-%m}" == month:
            until = f"{one.until:%Y-%m-%d %H:%M}" if one.until else None
            said = (one.identity, one.purpose, one.leader, one.keeper, one.second, one.phone, one.things_in)
            cells = (*said, one.things_out, one.let_out_by)
            times = (f"{one.since:%Y-%m-%d %H:%M}", until)
            yield (*times, one.name, one.unit or None, *(cell or None for cell in cells)), None


def _handovers(sight: Sight, month: str) -> Iterator[Line]:
    for row in reversed(handover_register(sight)):
        if month and f"{row.drawn_on:%Y-%m}" != month:
            continue
        people = (row.handed_by, row.taken_by, row.watched_by or None)
        head = (row.number, row.drawn_on.isoformat(), HANDOVER_KINDS[row.kind].zh, *people)
        signed = row.signed_on.isoformat() if row.signed_on else None
        tail = (row.difference or None, row.open_matters or None, signed, row.keeper)
        for line in row.lines:
            level = None if line.level is None else level_said(line.level)
            yield (*head, TOPICS[line.topic].zh, line.what or None, level, line.on_book, line.counted, *tail), None


USE_LINES: dict[Book, Callable[[Sight, str], Iterator[Line]]] = {
    Book.RECEIPTS: _receipts,
    Book.LOANS: _loans,
    Book.CARRIED: _carried,
    Book.CALL_INS: _call_ins,
    Book.ROOM_STAYS: _room_stays,
    Book.HANDOVERS: _handovers,
}
"""The lines of each book, the oldest first."""
