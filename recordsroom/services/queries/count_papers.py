"""What the papers of a count say: its discrepancies, its report, and the register of all counts (F-21, G-19)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from sqlalchemy import select

from recordsroom.domain.count_codes import code_of_count
from recordsroom.domain.count_held import HELD
from recordsroom.domain.counting import CountSession, CountSettlement, ScopeKind
from recordsroom.domain.values import BadBarcode, Barcode, Level
from recordsroom.domain.witnesses import CountOutcome
from recordsroom.services.count_findings import FindingKey, discrepancies
from recordsroom.services.documents.count_papers import (
    ACTIONS,
    CARDS,
    CAUSES,
    GAP_WITHOUT_CARD,
    OPEN,
    OUTCOMES,
    PER_PAGE,
    SHOWN_IN_STOCK,
    WITNESSES,
    CountEntry,
    FindingLine,
    FindingsHead,
    FindingsRow,
)
from recordsroom.services.documents.opening_act import ActLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.count_findings import FindingRow, count_findings
from recordsroom.services.queries.counts import CountRow, counts
from recordsroom.services.queries.journal import local_time
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.queries.months import period_words
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.services.writing.cells import Cell
from recordsroom.storage.lookup import Lookup
from recordsroom.storage.tables import users

_LEVELS = {
    Level.PUBLIC: Phrase("公开", "Public"),
    Level.INTERNAL: Phrase("内部", "Internal"),
    Level.MIMI: Phrase("秘密", "Secret"),
    Level.JIMI: Phrase("机密", "Jimi"),
    Level.JUEMI: Phrase("绝密", "Juemi"),
}
_SCOPES = {
    ScopeKind.DUE: Phrase("轮清：本周到期架层", "Shelves due by the plan"),
    ScopeKind.OUT: Phrase("全部在借：逐人核对", "All on loan, holder by holder"),
    ScopeKind.HOLDER: Phrase("{0}所借", "On loan to {0}"),
    ScopeKind.UNIT: Phrase("{0}各人所借", "On loan to people of {0}"),
    ScopeKind.FONDS: Phrase("全宗 {0}", "Fonds {0}"),
    ScopeKind.SAMPLE: Phrase("{0}（抽样：{1}）", "{0} (sample: {1})"),
}
"""Everything else is told by its name alone."""
_SIGNATURE = Phrase("（签字）", "(signature)")
_DAY = Phrase("年　月　日", "date")


def findings_paper(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The discrepancies of a count with what became of each; held as the highest level among them (R-43)."""
    rows = [row for key in of[:1] for row in count_findings(sight, key)]
    done = {key: one for count in of[:1] for key, one in _last_acts(sight, count).items()}
    names = {row.id: row.name for row in sight.connection.execute(select(users.c.id, users.c.name))}
    lines = [_finding(number, row, done.get(row.finding.key), names) for number, row in enumerate(rows, 1)]
    return LabelRun((), tuple(_sheets(sight, of[:1], rows, lines)), _highest(rows))


def _sheets(
    sight: Sight, of: tuple[int, ...], rows: Sequence[FindingRow], lines: list[FindingLine]
) -> Iterator[FindingsRow]:
    """The lines page by page, each under the code of the count."""
    count = next((one for one in counts(sight) if one.id in of), None)
    if count is None:
        return
    scope, room = _scope(count), PER_PAGE - 1
    sheets, still = max(1, -(-len(lines) // room)), sum(not row.finding.settled for row in rows)
    name = f"{count.session.session_no}　{scope if isinstance(scope, str) else scope.zh}"
    for sheet in range(sheets):
        yield FindingsHead(name, code_of_count(count.id), len(lines), still, sheet + 1, sheets)
        yield from lines[sheet * room : (sheet + 1) * room]


def report_paper(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The report of a count, to be signed or as it was signed."""
    row = next((one for one in counts(sight) if one.id in of[:1]), None)
    if row is None:
        return NOTHING
    found = count_findings(sight, row.id)
    return LabelRun((), tuple(_report(sight, row, found)), _highest(found))


def register_paper(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The counts that were begun in these months or years, of all time where none is named, the oldest first."""
    rows = tuple(_line(sight, row) for row in _of_periods(sight, [period_words(number) for number in of]))
    return LabelRun((), rows, Level.INTERNAL)


def count_cells(sight: Sight, period: str) -> Iterator[tuple[tuple[Cell, ...], Level | None]]:
    """The same as cells of a file, with what is still to be settled."""
    for row in _of_periods(sight, [period] if period else []):
        session, scope = row.session, _scope(row)
        yield (
            (
                session.session_no,
                scope if isinstance(scope, str) else scope.zh,
                CAUSES[session.reason_for].zh,
                f"{row.begun_at:%Y-%m-%d}",
                f"{row.ended_at:%Y-%m-%d}" if row.ended_at else None,
                row.expected,
                session.things_seen,
                None if row.expected is None else session.matched,
                row.found,
                row.open_findings,
                row.begun_by,
                session.second_counter,
                session.signed_name,
                session.signed_post,
                session.report_no,
                _day(sight, session.signed_at) or None,
            ),
            None,
        )


def _of_periods(sight: Sight, periods: Sequence[str]) -> Iterator[CountRow]:
    for row in reversed(counts(sight)):
        if not periods or any(f"{row.begun_at:%Y-%m}".startswith(period) for period in periods):
            yield row


def _highest(rows: Sequence[FindingRow]) -> Level:
    return max((row.level for row in rows if row.level is not None), default=Level.INTERNAL)


def _last_acts(sight: Sight, key: int) -> dict[FindingKey, CountSettlement]:
    """What was done last about each discrepancy of a count."""
    acts = Lookup(cursor_of(sight)).every(CountSettlement, session_id=key)
    return {(one.outcome.value, one.carrier_id, one.stray_id, one.box_id, one.equipment_id): one for one in acts}


def _finding(number: int, row: FindingRow, done: CountSettlement | None, names: dict[int, str]) -> FindingLine:
    persons = (done.person, names[done.settled_by], done.settled_with) if done else ()
    return FindingLine(
        number=number,
        place=closed_up(row.place),
        code=row.code,
        copy_no=row.copy_no or "",
        mark=mark(row.level, row.scheme, row.secrecy_term) if row.known else "",
        outcome=OUTCOMES[row.outcome],
        cause=done.cause if done else "",
        action=ACTIONS[done.action] if done else OPEN,
        persons="、".join(dict.fromkeys(name for name in persons if name)),
        barcode=_label(row.label),
        witnesses=_witnesses(row),
    )


def _witnesses(row: FindingRow) -> Phrase:
    if row.outcome is CountOutcome.CARD_MISSING and row.holder:
        return GAP_WITHOUT_CARD
    if row.outcome is CountOutcome.ISSUE_UNENTERED and row.at_holder:
        return SHOWN_IN_STOCK
    return WITNESSES[row.outcome]


def _label(digits: str) -> Barcode | None:
    """The bars of a thing; a foreign code that was put aside is told by its digits alone."""
    try:
        return Barcode.parse(digits)
    except BadBarcode:
        return None


def _scope(row: CountRow) -> str | Phrase:
    session = row.session
    if session.scope_kind is ScopeKind.LEVEL:
        return _LEVELS[Level(session.scope_value)]
    phrase, sure = _SCOPES.get(session.scope_kind), _sure(session)
    if phrase is None:
        return row.scope
    return Phrase(phrase.zh.format(row.scope, sure.zh), phrase.en.format(row.scope, sure.en))


def _sure(session: CountSession) -> Phrase:
    """What a sample is able to show."""
    confidence, tolerated = session.confidence, session.tolerated
    return Phrase(f"差错达 {tolerated} % 时 {confidence} % 能抽到", f"{confidence} % sure to see {tolerated} % wrong")


def _sampled(session: CountSession, found: int) -> Iterator[ActLine]:
    """What follows from a sample whose scanning is over; from one that differs nothing is concluded for the rest."""
    if session.scope_kind is not ScopeKind.SAMPLE or session.counting:
        return
    some = Phrase("抽中的有差异，应扩大清点", "some drawn differ: count more")
    none = Phrase(f"差错不到 {session.tolerated} %", f"less than {session.tolerated} % are wrong")
    sure = Phrase(f"把握 {session.confidence} %", f"{session.confidence} % sure")
    if session.shelves_done < session.shelves and not found:
        left = Phrase("抽中的没有点完，不作推断", "not all drawn was counted")
        yield ActLine(Phrase("抽样结论", "What follows"), left)
        return
    yield ActLine(Phrase("抽样结论", "What follows"), some if found else none, "" if found else sure)


def _day(sight: Sight, wall_ms: int | None) -> str:
    return "" if wall_ms is None else f"{local_time(wall_ms, sight.stamp.offset_minutes):%Y-%m-%d}"


def _report(sight: Sight, row: CountRow, found: tuple[FindingRow, ...]) -> Iterator[ActLine]:
    session = row.session
    yield ActLine(Phrase("清点编号", "Count"), session.session_no, barcode=code_of_count(row.id))
    yield ActLine(Phrase("范围", "Scope"), _scope(row))
    yield ActLine(Phrase("原因、卡片", "Cause, cards"), CAUSES[session.reason_for], CARDS[session.cards])
    ended = _day(sight, session.scans_ended_at)
    yield ActLine(Phrase("起止", "From, to"), f"{row.begun_at:%Y-%m-%d} – {ended}", _manner(session.blind))
    frozen = Phrase(f"冻结于日志 {session.frozen_seq}", f"frozen at entry {session.frozen_seq}")
    yield ActLine(Phrase("账面", "Register"), frozen)
    yield ActLine(Phrase("应有", "Expected"), "" if row.expected is None else f"{row.expected:,}")
    yield ActLine(Phrase("实有", "Seen"), f"{session.things_seen:,}")
    yield ActLine(Phrase("相符", "Agree"), f"{session.matched:,}", _rate(row))
    yield from _sampled(session, len(found))
    left = session.shelves - session.shelves_done
    parts = Phrase("架层：已清、未清", "Shelves done, left")
    if session.scope_kind in HELD:
        parts = Phrase("持有人：已点、未点", "Holders done, left")
    yield ActLine(parts, f"{session.shelves_done:,}", f"{left:,}")
    yield ActLine(Phrase("差异", "Discrepancies"), f"{len(found):,}", "", head=True)
    totals = Counter(one.outcome for one in found)
    still = Counter(one.outcome for one in found if not one.finding.settled)
    for outcome in CountOutcome:
        if totals[outcome]:
            open_ones = Phrase(f"未处理 {still[outcome]}", f"{still[outcome]} open")
            yield ActLine(OUTCOMES[outcome], f"{totals[outcome]:,}", open_ones)
    yield ActLine(Phrase("清点人（签字）", "Counted by (signature)"), f"{row.begun_by}　{session.second_counter}", _DAY)
    yield ActLine(Phrase("监督人（签字）", "Supervised by (signature)"), session.signed_name or _SIGNATURE, _DAY)
    yield ActLine(Phrase("负责人（签字）", "Head (signature)"), _SIGNATURE, session.report_no or _DAY)


def _manner(blind: bool) -> Phrase:
    return Phrase("盲点", "blind") if blind else Phrase("明点", "numbers shown")


def _rate(row: CountRow) -> str | Phrase:
    if not row.expected:
        return ""
    share = f"{100 * row.session.matched / row.expected:.1f} %"
    return Phrase(f"相符率 {share}", f"{share} agree")


def _line(sight: Sight, row: CountRow) -> CountEntry:
    session = row.session
    hidden = session.blind and session.counting
    signed = f"{session.signed_name} {session.report_no}" if session.signed else ""
    return CountEntry(
        number=session.session_no,
        scope=_scope(row),
        cause=CAUSES[session.reason_for],
        begun=f"{row.begun_at:%Y-%m-%d}",
        ended=_day(sight, session.scans_ended_at),
        expected="" if row.expected is None else f"{row.expected:,}",
        seen=f"{session.things_seen:,}",
        differing="" if hidden else f"{discrepancies(cursor_of(sight), session):,}",
        counters=f"{row.begun_by}、{session.second_counter}",
        signed=signed,
    )
