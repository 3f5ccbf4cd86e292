"""The registers as rows of a file: the lines of a book, of one month or all of them; no title leaves (R-22)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from recordsroom.domain.exporting import Book, list_level
from recordsroom.domain.incidents import ClockKind
from recordsroom.domain.safes import SafeWay
from recordsroom.domain.statistics import ledger
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries import (
    care_books,
    classifiers,
    missing_numbers,
    print_book,
    reader_rows,
    training_papers,
)
from recordsroom.services.queries.accessions import AccessionRow, accession_lists
from recordsroom.services.queries.circulating import SheetRow, circulation_sheets
from recordsroom.services.queries.copy_register import WAYS
from recordsroom.services.queries.copying import CopyFormRow, copy_forms
from recordsroom.services.queries.count_papers import count_cells
from recordsroom.services.queries.duty_books import DUTY_COLUMNS, DUTY_LINES
from recordsroom.services.queries.equipment_books import EQUIPMENT_COLUMNS, EQUIPMENT_LINES
from recordsroom.services.queries.exporting import mark_words
from recordsroom.services.queries.incident_papers import INCIDENT_SORTS, INCIDENT_STATES, due_words
from recordsroom.services.queries.incidents import IncidentRow, incident_register
from recordsroom.services.queries.knowing import KnowEntry, KnowWish, knowing_count, knowing_page
from recordsroom.services.queries.knowing_paper import KNOW_WAYS
from recordsroom.services.queries.life_books import LIFE_COLUMNS, LIFE_LINES
from recordsroom.services.queries.reading_entries import VisitEntry, VisitWish, visit_count, visit_page
from recordsroom.services.queries.safes import SafeRow, safe_register
from recordsroom.services.queries.secrecy_book import SECRECY_COLUMNS, SECRECY_LINES
from recordsroom.services.queries.statistics_papers import event_phrase
from recordsroom.services.queries.stock_moves import stock_moves
from recordsroom.services.queries.use_books import USE_COLUMNS, USE_LINES
from recordsroom.services.queries.year_figures import held_level, known_years
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell

Cells = tuple[Cell, ...]


@dataclass(frozen=True, slots=True, repr=False)
class BookRows:
    """What a book says, as cells, and how closely a file of it is held."""

    rows: tuple[Cells, ...]
    level: Level


COLUMNS: dict[Book, tuple[tuple[str, int], ...]] = {
    Book.VISITS: (
        ("序号", 6), ("日期", 12), ("进入", 8), ("离开", 8), ("姓名", 12), ("单位", 24), ("审批单号", 16),
        ("目的", 24), ("座位", 8), ("档号", 30), ("份号", 12), ("密级", 14), ("送出页数", 10), ("收回页数", 10),
        ("收回", 8), ("同阅", 20), ("保密本", 14), ("利用效果", 30), ("值班员", 12), ("补录单号", 14),
    ),
    Book.KNOWING: (
        ("序号", 6), ("知悉时间", 18), ("至", 18), ("知悉人", 12), ("单位", 24), ("方式", 12), ("档号", 30),
        ("密级", 14), ("审批单号", 18),
    ),
    Book.COPIES: (
        ("序号", 6), ("编号", 16), ("批准日期", 12), ("申请人", 12), ("部门", 24), ("方式", 10), ("原件档号", 30),
        ("份号", 12), ("密级", 14), ("批准份数", 10), ("实制份数", 10), ("未退", 8), ("待处理", 8), ("归档", 8),
        ("销毁", 8), ("废页", 8), ("用途", 24), ("发放范围", 24), ("审批人", 14), ("同意文号", 18), ("应退日期", 12),
    ),
    Book.SAFES: (
        ("序号", 6), ("开柜时间", 18), ("锁柜时间", 18), ("保密柜", 24), ("档号、名称", 30), ("密级", 14), ("取", 6),
        ("存", 6), ("存取时间", 18), ("存取事由", 24), ("存取人", 12), ("管理人", 12), ("第二管理人", 12),
    ),
    **SECRECY_COLUMNS,
    **LIFE_COLUMNS,
    **EQUIPMENT_COLUMNS,
    Book.ACCESSIONS: (
        ("序号", 6), ("接收号", 18), ("清单日期", 12), ("接收日期", 12), ("移交单位", 24), ("交接性质", 14),
        ("移交清单号", 18), ("最高密级", 10), ("应收", 8), ("实收", 8), ("未到", 8), ("单外", 8), ("页数不符", 10),
        ("隔离", 8), ("差异说明", 30), ("移交人", 12), ("接收人", 12), ("监交人", 12),
    ),
    Book.COUNTS: (
        ("序号", 6), ("清点编号", 12), ("范围", 40), ("原因", 14), ("起", 12), ("止", 12), ("应有", 8), ("实有", 8),
        ("相符", 8), ("差异", 8), ("未处理", 8), ("清点人", 12), ("第二清点人", 12), ("监督人", 12), ("职务", 12),
        ("报告号", 18), ("签字日期", 12),
    ),
    Book.CIRCULATION: (
        ("序号", 6), ("传阅单号", 16), ("开始日期", 12), ("急件", 6), ("拟办意见", 24), ("档号", 40), ("密级", 14),
        ("阅文序", 8), ("阅文人", 12), ("单位", 24), ("送阅时间", 18), ("应退日期", 12), ("送取人", 12),
        ("签注时间", 18), ("退回时间", 18), ("清点份数", 10), ("批示", 30),
    ),
    Book.TRAINING: training_papers.COLUMNS,
    Book.APPROVERS: classifiers.COLUMNS,
    Book.PRINTS: print_book.COLUMNS,
    Book.MISSING: missing_numbers.COLUMNS,
    Book.READERS: reader_rows.COLUMNS,
    Book.CLIMATE: care_books.CLIMATE,
    Book.LOOKS: care_books.LOOKS,
    Book.TREATMENTS: care_books.TREATMENTS,
    Book.GENERAL: (
        ("序号", 6), ("日期", 12), ("事由", 24), ("收入（卷）", 10), ("收入（件）", 10), ("收入（页）", 10),
        ("付出（卷）", 10), ("付出（件）", 10), ("付出（页）", 10), ("结存（卷）", 10), ("结存（件）", 10),
        ("结存（页）", 12),
    ),
    **DUTY_COLUMNS,
    **USE_COLUMNS,
    Book.INCIDENTS: (
        ("序号", 6), ("事件编号", 16), ("保密部门编号", 18), ("类别", 14), ("密级", 14), ("发现时间", 18),
        ("档号", 40), ("未查获", 30), ("报告截止", 18), ("报告时间", 18), ("报告单位", 24), ("报告文号", 18),
        ("视同泄密", 18), ("结果报告", 12), ("状态", 10), ("结案日期", 12), ("批准人", 16),
    ),
}  # fmt: skip
"""The headings of each book with their widths in characters, for programs that lay columns out."""


def book_rows(sight: Sight, book: Book, month: str = "") -> BookRows:
    """Every line of a book in its order, the oldest first."""
    if not sight.sees_holdings:
        return BookRows((), Level.INTERNAL)
    lines = list(_LINES[book](sight, month))
    rows = tuple((number, *cells) for number, (cells, _level) in enumerate(lines, 1))
    highest = max((level or Level.PUBLIC for _cells, level in lines), default=Level.PUBLIC)
    return BookRows(rows, list_level(highest))


Line = tuple[Cells, Level | None]


def _visits(sight: Sight, month: str) -> Iterator[Line]:
    wish = VisitWish(month)
    for entry in reversed(visit_page(sight, wish, 0, visit_count(sight, wish))):
        yield from _visit(entry)


def _visit(entry: VisitEntry) -> Iterator[Line]:
    head = (
        f"{entry.came_at:%Y-%m-%d}", f"{entry.came_at:%H:%M}", _hour(entry.left_at), entry.name, entry.unit,
        "、".join(entry.form_nos) or None, entry.purpose or None, entry.seat_no,
    )  # fmt: skip
    tail = (
        "、".join(one.name for one in entry.companions) or None,
        "、".join(one.number for one in entry.notebooks) or None,
        entry.effect or None,
        entry.keeper,
        "、".join(entry.sheets) or None,
    )
    for one in entry.lines:
        mark = _mark(one.level, one.scheme, one.secrecy_term)
        pages = (one.pages_out, one.pages_in or (one.pages_out if one.checked else None))
        yield (*head, one.reference_code, one.copy_no or None, mark, *pages, _hour(one.back_at), *tail), one.level
    if not entry.lines:
        yield (*head, *(None,) * 6, *tail), None


def _knowing(sight: Sight, month: str) -> Iterator[Line]:
    wish = KnowWish(month=month)
    for one in reversed(knowing_page(sight, wish, 0, knowing_count(sight, wish))):
        yield _known(one), one.level


def _known(one: KnowEntry) -> Cells:
    mark = _mark(one.level, one.scheme, one.secrecy_term)
    who = (one.person, one.unit or None, KNOW_WAYS[one.way].zh, one.reference_code)
    return (_moment(one.since), _moment(one.until), *who, mark, one.form_no or None)


def _copies(sight: Sight, month: str) -> Iterator[Line]:
    for form in reversed(copy_forms(sight)):
        if not month or f"{form.approved_on:%Y-%m}" == month:
            yield _copied(form), form.level


def _copied(form: CopyFormRow) -> Cells:
    mark = _mark(form.level, form.scheme, form.secrecy_term)
    return (
        form.form_no, form.approved_on.isoformat(), form.applicant, form.unit, WAYS[form.way].zh,
        form.reference_code, form.copy_no, mark, form.let, form.made, form.out, form.waiting, form.filed,
        form.destroyed, form.waste, form.purpose, form.audience or None, form.approver, form.consent_no or None,
        form.back_on.isoformat(),
    )  # fmt: skip


def _accessions(sight: Sight, month: str) -> Iterator[Line]:
    for one in reversed(accession_lists(sight)):
        if not month or f"{one.signed_on or one.expected_on:%Y-%m}" == month:
            yield _taken_over(one), one.level


def _taken_over(one: AccessionRow) -> Cells:
    came, level = one.came, None if one.level is None else int(one.level)
    signed = one.signed_on.isoformat() if one.signed_on else None
    return (
        one.number, one.expected_on.isoformat(), signed, one.unit, one.kind or None, one.list_no or None,
        mark_words(level, Scheme.NONE, None), came.listed, came.came, came.lacking, came.over, came.pages_differ,
        came.apart, one.difference or None, one.given_by or None, one.taken_by or None, one.seen_by or None,
    )  # fmt: skip


def _safes(sight: Sight, month: str) -> Iterator[Line]:
    for row in reversed(safe_register(sight)):
        if not month or f"{row.opened_at:%Y-%m}" == month:
            yield from _opened(row)


def _opened(row: SafeRow) -> Iterator[Line]:
    head = (_moment(row.opened_at), _moment(row.shut_at), row.name)
    tail = (row.purpose, row.person, row.keeper, row.second or None)
    for one in row.things:
        went = (one.pieces, None) if one.way is SafeWay.TAKEN else (None, one.pieces)
        mark = _mark(one.level, one.scheme, one.secrecy_term)
        yield (*head, one.what, mark, *went, _moment(one.at), *tail), one.level
    if not row.things:
        yield (*head, *(None,) * 5, *tail), None


def _sheets(sight: Sight, month: str) -> Iterator[Line]:
    for sheet in reversed(circulation_sheets(sight)):
        if not month or f"{sheet.begun_on:%Y-%m}" == month:
            yield from _legs(sheet)


def _legs(sheet: SheetRow) -> Iterator[Line]:
    highest = sheet.highest
    codes = "、".join(one.reference_code for one in sheet.folder)
    head = (sheet.number, sheet.begun_on.isoformat(), "急" if sheet.urgent else None, sheet.proposal or None, codes)
    mark = _mark(highest.level, highest.scheme, highest.secrecy_term)
    for leg in sheet.legs:
        due = leg.due_on.isoformat() if leg.due_on else None
        course = (_moment(leg.sent_at), due, leg.courier or None, leg.signed_at or None, _moment(leg.ended_at))
        cells = (*head, mark, leg.nth, leg.name, leg.unit, *course, leg.pieces, leg.remark or None)
        yield cells, highest.level


def _incidents(sight: Sight, month: str) -> Iterator[Line]:
    for row in reversed(incident_register(sight)):
        if not month or f"{row.discovered:%Y-%m}" == month:
            yield _incident(row), row.level


def _incident(row: IncidentRow) -> Cells:
    one = row.incident
    due = (due_words(row, ClockKind.REPORT) or None, due_words(row, ClockKind.WHEREABOUTS) or None)
    return (
        row.number, one.outside_no or None, INCIDENT_SORTS[one.arose_as].zh,
        _mark(row.level, Scheme.STATE if row.level.classified else Scheme.INTERNAL, None), _moment(row.discovered),
        "、".join(each.piece.reference_code for each in row.concerned) or None,
        "、".join(each.piece.reference_code for each in row.missing) or None,
        due[0], _moment(row.reported), one.reported_to or None, one.report_no or None, due[1],
        f"{row.answered:%Y-%m-%d}" if row.answered else None, INCIDENT_STATES[row.state].zh,
        f"{row.closed:%Y-%m-%d}" if row.closed else None, row.signer or None,
    )  # fmt: skip


def _general(sight: Sight, month: str) -> Iterator[Line]:
    level = held_level(sight)
    for year in reversed(known_years(sight)):
        for one in ledger(stock_moves(sight), year)[1]:
            if one.day.startswith(month):
                event = event_phrase(one.command, going=not one.went.nothing).zh
                amounts = (one.came, one.went, one.balance)
                yield (one.day, event, *(n for of in amounts for n in (of.files, of.items, of.pages))), level


_LINES: dict[Book, Callable[[Sight, str], Iterator[Line]]] = {
    Book.VISITS: _visits,
    Book.KNOWING: _knowing,
    Book.COPIES: _copies,
    Book.CIRCULATION: _sheets,
    **DUTY_LINES,
    **USE_LINES,
    Book.SAFES: _safes,
    Book.ACCESSIONS: _accessions,
    Book.COUNTS: count_cells,
    **SECRECY_LINES,
    **LIFE_LINES,
    **EQUIPMENT_LINES,
    Book.INCIDENTS: _incidents,
    Book.GENERAL: _general,
    Book.TRAINING: training_papers.training_rows,
    Book.APPROVERS: classifiers.approver_rows,
    Book.PRINTS: print_book.print_rows,
    Book.MISSING: missing_numbers.missing_rows,
    Book.READERS: reader_rows.reader_rows,
    Book.CLIMATE: care_books.climate_lines,
    Book.LOOKS: care_books.look_lines,
    Book.TREATMENTS: care_books.treatment_lines,
}


def _mark(level: Level | None, scheme: Scheme, term: str | None) -> str:
    return mark_words(None if level is None else int(level), scheme, term)


def _hour(moment: datetime | None) -> str | None:
    return f"{moment:%H:%M}" if moment else None


def _moment(moment: datetime | None) -> str | None:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else None
