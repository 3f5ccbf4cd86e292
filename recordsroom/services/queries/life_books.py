"""The registers of the end of life as rows of a file: appraisals, destruction, transfers, holds, privacy (R-22)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from recordsroom.domain.appraising import SessionState
from recordsroom.domain.destruction_lists import DestructionState
from recordsroom.domain.exporting import Book
from recordsroom.domain.transferring import TransferState
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.appraisal_papers import OPINIONS
from recordsroom.services.queries.appraising import AppraisedRow, appraisals_register
from recordsroom.services.queries.destroying import DestructionRow, DoomedRow, destructions
from recordsroom.services.queries.destruction_papers import CHANNELS, KINDS, METHODS
from recordsroom.services.queries.exporting import mark_words, retention_words
from recordsroom.services.queries.holds import holds_register
from recordsroom.services.queries.restrictions import restrictions_register
from recordsroom.services.queries.transfer_papers import ACCESS_OPINIONS
from recordsroom.services.queries.transferring import LeavingRow, transfers
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell

Line = tuple[tuple[Cell, ...], Level | None]

LIFE_COLUMNS: dict[Book, tuple[tuple[str, int], ...]] = {
    Book.APPRAISALS: (
        ("序号", 6), ("鉴定编号", 16), ("状态", 12), ("范围", 24), ("鉴定小组", 24), ("开始日期", 12),
        ("结束日期", 12), ("档号", 30), ("年度", 8), ("密级", 14), ("原保管期限", 12), ("到期", 12), ("鉴定意见", 10),
        ("新保管期限", 12), ("理由", 24), ("负责人", 12),
    ),
    Book.DESTRUCTIONS: (
        ("序号", 6), ("清册号", 16), ("状态", 12), ("登记日期", 12), ("申请人", 12), ("鉴定编号", 16), ("鉴定小组", 24),
        ("序次", 6), ("档号", 30), ("份号", 12), ("密级", 14), ("载体形式", 10), ("页数", 8), ("应保管期限", 12),
        ("销毁原因", 24), ("渠道", 16), ("审批单号", 16), ("审批人", 14), ("审批日期", 12), ("押运人", 20), ("袋数", 8),
        ("封签", 20), ("监销人", 20), ("销毁方式", 12), ("销毁地点", 20), ("接收单位", 24), ("回执号", 16),
        ("设备编号", 14), ("销毁日期", 12), ("备注", 24),
    ),
    Book.TRANSFERS: (
        ("序号", 6), ("移交编号", 16), ("状态", 12), ("登记日期", 12), ("接收单位", 24), ("交接性质", 14), ("序次", 6),
        ("档号", 30), ("份号", 12), ("年度", 8), ("保管期限", 12), ("密级", 14), ("页数", 8), ("开放意见", 12),
        ("意见理由", 24), ("点出日期", 12), ("移交人", 12), ("接收人", 12), ("监交人", 12), ("交接日期", 12),
        ("备注", 24),
    ),
    Book.HOLDS: (
        ("序号", 6), ("档号、盒号、系列", 30), ("暂停理由", 36), ("起", 12), ("复查日期", 12), ("解除日期", 12),
        ("解除理由", 36),
    ),
    Book.RESTRICTIONS: (
        ("序号", 6), ("档号、系列", 30), ("依据", 30), ("限制理由", 30), ("起", 12), ("限制至", 12), ("解除日期", 12),
        ("决定人", 12), ("解除理由", 30),
    ),
}  # fmt: skip
"""The headings of each book with their widths in characters."""
_SESSIONS = {
    SessionState.OPEN: "鉴定中",
    SessionState.JUDGED: "待签报告",
    SessionState.ENDED: "已结束",
    SessionState.GIVEN_UP: "已放弃",
}
_LISTS = {
    DestructionState.LISTED: "待审批",
    DestructionState.APPROVED: "已批准",
    DestructionState.SETTING_ASIDE: "抽出中",
    DestructionState.SET_ASIDE: "已抽齐",
    DestructionState.UNDER_WAY: "押运中",
    DestructionState.AT_MACHINE: "到场核对",
    DestructionState.DESTROYED: "已销毁",
    DestructionState.GIVEN_UP: "已放弃",
}
_TRANSFERS = {
    TransferState.LISTED: "待审核",
    TransferState.REVIEWED: "已审核",
    TransferState.COUNTED: "已点齐",
    TransferState.TRANSFERRED: "已移交",
    TransferState.GIVEN_UP: "已放弃",
}


def _appraisals(sight: Sight, month: str) -> Iterator[Line]:
    for row in reversed(appraisals_register(sight)):
        one, ended = row.session, row.session.session_ended_on
        if f"{one.session_begun_on:%Y-%m}".startswith(month):
            days = (one.session_begun_on.isoformat(), ended.isoformat() if ended else None)
            head = (row.number, _SESSIONS[row.state], one.session_scope, one.session_group, *days)
            for line in row.lines:
                yield (*head, *_judged(line), one.session_head or None), line.level


def _judged(line: AppraisedRow) -> tuple[Cell, ...]:
    return (
        line.reference_code, line.year, _mark(line.level, line.scheme, line.secrecy_term),
        retention_words(line.period), line.until.isoformat() if line.until else None,
        OPINIONS[line.opinion].zh if line.opinion else None, retention_words(line.new_period), line.why or None,
    )  # fmt: skip


def _destructions(sight: Sight, month: str) -> Iterator[Line]:
    for row in reversed(destructions(sight)):
        if f"{row.listed_at:%Y-%m}".startswith(month):
            for line in row.lines:
                yield _doomed(sight, row, line), line.level


def _doomed(sight: Sight, row: DestructionRow, line: DoomedRow) -> tuple[Cell, ...]:
    one, leave, way = row.file.list, row.file.leave, row.file.journey
    signed = (leave.leave_no, row.signer, leave.leave_signed_on.isoformat()) if leave else (None,) * 3
    went = (way.escorts, way.bags, way.bag_seals) if way else (None,) * 3
    mark = _mark(line.level, line.scheme, line.secrecy_term)
    note = one.given_up_why or ("" if line.line.stands else f"划去　{line.line.struck_why}".rstrip())
    return (
        row.number, _LISTS[row.state], f"{row.listed_at:%Y-%m-%d}", one.requester, one.appraisal_no, one.appraisers,
        line.number, line.reference_code, line.copy_no or None, mark, KINDS[line.line.doomed_kind].zh, line.pages,
        retention_words(line.line.doomed_retention or None), one.destroy_why, CHANNELS[row.channel].zh, *signed,
        *went, *_destroyed(sight, row, line), note or None,
    )  # fmt: skip


def _destroyed(sight: Sight, row: DestructionRow, line: DoomedRow) -> tuple[Cell, ...]:
    act = row.file.act
    # A struck line stands on the list and was not destroyed with it.
    if act is None or line.line.destroyed_at is None:
        return (None,) * 7
    where = (METHODS[act.destroy_method].zh, act.destroy_place, act.receiving_unit or None, act.destroy_receipt or None)
    return act.supervisors, *where, row.device or None, f"{sight.local(act.act_at):%Y-%m-%d}"


def _transfers(sight: Sight, month: str) -> Iterator[Line]:
    for row in reversed(transfers(sight)):
        if not f"{row.listed_at:%Y-%m}".startswith(month):
            continue
        one, signed = row.transfer, row.transfer.deed_signed_on
        head = (row.number, _TRANSFERS[row.state], f"{row.listed_at:%Y-%m-%d}", one.archives_name)
        people = (one.deed_giver or None, one.deed_taker or None, one.deed_watcher or None)
        for line in row.lines:
            taken_off = "" if line.line.stands else f"撤下　{line.line.dropped_why}".rstrip()
            note = one.transfer_given_up_why or taken_off or one.deed_remarks
            tail = (*people, signed.isoformat() if signed else None, note or None)
            yield (*head, one.transfer_kind or None, *_leaving(sight, line), *tail), line.line.leaving_level


def _leaving(sight: Sight, row: LeavingRow) -> tuple[Cell, ...]:
    line, out = row.line, row.line.scanned_out_at
    return (
        line.transfer_line, line.leaving_code, line.leaving_copy or None, line.leaving_year,
        retention_words(line.leaving_period), _mark(line.leaving_level, line.leaving_scheme, line.leaving_term),
        line.leaving_pages, ACCESS_OPINIONS[line.access_opinion].zh if line.access_opinion else None,
        line.access_why or None, None if out is None else f"{sight.local(out):%Y-%m-%d}",
    )  # fmt: skip


def _holds(sight: Sight, month: str) -> Iterator[Line]:
    for row in sorted(holds_register(sight), key=lambda row: row.id):
        if f"{row.placed_on:%Y-%m}".startswith(month):
            again, lifted = (day.isoformat() if day else None for day in (row.look_again_on, row.lifted_on))
            yield (row.over, row.reason, row.placed_on.isoformat(), again, lifted, row.lift_reason or None), None


def _restrictions(sight: Sight, month: str) -> Iterator[Line]:
    for row in sorted(restrictions_register(sight), key=lambda row: row.id):
        if f"{row.restricted_on:%Y-%m}".startswith(month):
            until, lifted = (day.isoformat() if day else None for day in (row.until, row.lifted_on))
            since, end = row.restricted_on.isoformat(), (row.leader, row.lifted_why or None)
            yield (row.over, row.basis, row.reason, since, until, lifted, *end), None


def _mark(level: Level | None, scheme: Scheme, term: str) -> str:
    return mark_words(None if level is None else int(level), scheme, term or None)


LIFE_LINES: dict[Book, Callable[[Sight, str], Iterator[Line]]] = {
    Book.APPRAISALS: _appraisals,
    Book.DESTRUCTIONS: _destructions,
    Book.TRANSFERS: _transfers,
    Book.HOLDS: _holds,
    Book.RESTRICTIONS: _restrictions,
}
"""The lines of each book, the oldest first."""
