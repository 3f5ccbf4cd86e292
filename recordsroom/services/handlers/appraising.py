"""Appraisal: records laid before a group, judged line by line, and the new periods written at the end (F-22, T-30)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from recordsroom.domain.appraisal_facts import Appraised, LaidBefore, Opined
from recordsroom.domain.appraising import (
    LONGEST_WORDS,
    Appraisal,
    AppraisedLine,
    Opinion,
    Said,
    Subject,
    agreed_period,
    may_begin,
    may_end,
    may_lay_before,
    may_opine,
)
from recordsroom.domain.commands import AddToAppraisal, BeginAppraisal, EndAppraisal, GiveUpAppraisal, OpineOnLines
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.retention import longer, retention_ends
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers.record_facts import demand_cleared, note
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.holding import holds_over
from recordsroom.services.scheduling import schedule_in_force
from recordsroom.storage.unit import Unit, refuse_unless

_HERE = (
    "SELECT count(*) FROM carriers c JOIN records r ON r.id = c.record_id"
    " WHERE (r.id = ?1 OR r.parent_id = ?1) AND c.custody <> 'WITHDRAWN'"
)
_TAKEN = (
    "SELECT l.appraised_id FROM appraised_lines l JOIN appraisals a ON a.id = l.appraisal_id"
    " WHERE a.session_ended_on IS NULL AND a.session_given_up_on IS NULL"
)


def begin_appraisal(request: BeginAppraisal, unit: Unit, scene: Scene) -> Fact:
    """Open a session with its first lines."""
    number, scope, group = (text.strip() for text in (request.session_no, request.session_scope, request.session_group))
    subjects = _subjects(unit, scene, request.records)
    _refuse((*may_begin(number, scope, group), *may_lay_before(subjects, _taken(unit))))
    refuse_unless(unit.find(Appraisal, session_no=number) is None, Reason.NAME_TAKEN)
    made = unit.add(
        Appraisal,
        session_no=number,
        session_scope=scope,
        session_group=group,
        session_begun_on=scene.stamp.today,
        session_begun_by=scene.keeper.id,
        session_ended_on=None,
        session_report="",
        session_head="",
        session_given_up_on=None,
        session_given_up_why="",
    )
    _write(unit, made.id, 1, subjects)
    return LaidBefore(made.id, number, len(subjects))


def add_to_appraisal(request: AddToAppraisal, unit: Unit, scene: Scene) -> Fact:
    """Write more lines, as long as the session is open."""
    session, lines = _open(unit, request.appraisal)
    subjects = _subjects(unit, scene, request.records)
    _refuse(may_lay_before(subjects, _taken(unit), len(lines)))
    _write(unit, session.id, len(lines) + 1, subjects)
    return LaidBefore(session.id, session.session_no, len(lines) + len(subjects))


def opine_on_lines(request: OpineOnLines, unit: Unit, scene: Scene) -> Fact:
    """Write one opinion under some lines; an earlier one is replaced while the session is open."""
    session, lines = _open(unit, request.appraisal)
    wanted, why = set(request.lines), request.why.strip()
    chosen = [line for line in lines if line.id in wanted]
    refuse_unless(bool(chosen) and len(chosen) == len(wanted), Reason.VALUE_NOT_POSSIBLE)
    period = agreed_period(request.period) if request.opinion is Opinion.KEEP else None
    plan, told = schedule_in_force(unit), list[Objection]()
    for line in chosen:
        record = unit.get(Record, line.appraised_id)
        kept = plan.kept(record.category_code, period, record.year, record.dated_to or record.dated)
        told += may_opine(session, line, Said(request.opinion, period, why, kept), scene.stamp.today)
    _refuse(told)
    for line in chosen:
        unit.change(line, opinion=request.opinion, opinion_period=period, opinion_why=why)
    left = sum(line.opinion is None and line.id not in wanted for line in lines)
    return Opined(session.id, len(chosen), left)


def end_appraisal(request: EndAppraisal, unit: Unit, scene: Scene) -> Fact:
    """End a session: the new periods are written, and the report stays for ever."""
    session, lines = _open(unit, request.appraisal)
    report, head = request.session_report.strip(), request.session_head.strip()
    held = {line.appraised_code for line in lines if line.opinion is not Opinion.DISPUTE and _held(unit, line)}
    _refuse(may_end(session, lines, held, report, head))
    unit.change(session, session_ended_on=scene.stamp.today, session_report=report, session_head=head)
    for line in lines:
        if line.opinion is Opinion.KEEP:
            _keep_on(unit, scene, session, line)
    of = Counter(line.opinion for line in lines)
    told = (of[opinion] for opinion in (Opinion.KEEP, Opinion.DESTROY, Opinion.TRANSFER, Opinion.DISPUTE))
    return Appraised(session.id, session.session_no, *told)


def give_up_appraisal(request: GiveUpAppraisal, unit: Unit, scene: Scene) -> Fact:
    """Give a session up, for a reason; nothing of what was said in it counts."""
    session, lines = _open(unit, request.appraisal)
    why = request.why.strip()
    refuse_unless(0 < len(why) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    unit.change(session, session_given_up_on=scene.stamp.today, session_given_up_why=why)
    return LaidBefore(session.id, session.session_no, len(lines))


def _open(unit: Unit, key: int) -> tuple[Appraisal, list[AppraisedLine]]:
    session = unit.get(Appraisal, key)
    refuse_unless(session.open, Reason.SESSION_OVER)
    return session, list(unit.every(AppraisedLine, appraisal_id=key))


def _subjects(unit: Unit, scene: Scene, keys: Iterable[int]) -> list[Subject]:
    plan, found = schedule_in_force(unit), []
    for key in dict.fromkeys(keys):
        record = unit.get(Record, key)
        demand_cleared(record, scene)
        kept = plan.kept(record.category_code, record.retention, record.year, record.dated_to or record.dated)
        found.append(Subject(record, kept, holds_over(unit, record), unit.count(_HERE, key)))
    return found


def _taken(unit: Unit) -> frozenset[int]:
    return frozenset(row[0] for row in unit.cursor.execute(_TAKEN).fetchall())


def _write(unit: Unit, key: int, first: int, subjects: Iterable[Subject]) -> None:
    for number, one in enumerate(subjects, first):
        record = one.record
        unit.add(
            AppraisedLine,
            appraisal_id=key,
            session_line=number,
            appraised_id=record.id,
            appraised_code=record.reference_code,
            appraised_title=record.title or "",
            appraised_year=record.year,
            appraised_period=one.kept.period,
            appraised_until=one.kept.until,
            appraised_level=record.level,
            appraised_scheme=record.scheme,
            appraised_term=record.secrecy_term or "",
            opinion=None,
            opinion_period=None,
            opinion_why="",
        )


def _held(unit: Unit, line: AppraisedLine) -> bool:
    return bool(holds_over(unit, unit.get(Record, line.appraised_id)))


def _keep_on(unit: Unit, scene: Scene, session: Appraisal, line: AppraisedLine) -> None:
    """Write the new period on the record and on what lies in it, and mark it in the 备考表 (R-106)."""
    record = unit.get(Record, line.appraised_id)
    for one in (record, *unit.every(Record, parent_id=record.id)):
        period = longer(line.opinion_period, one.retention)
        year = one.year or (int(one.dated[:4]) if one.dated else None)
        unit.change(one, retention=period, retention_until=retention_ends(period, year))
    said = f"经{session.session_no}鉴定续存，保管期限由{_words(line.appraised_period)}改为{_words(line.opinion_period)}"
    note(unit, scene, record.id, said)


def _words(period: str | None) -> str:
    names = {None: "待核", "Y": "永久", "LONG": "长期", "SHORT": "短期"}
    return names.get(period) or f"{(period or '')[1:]}年"


def _refuse(objections: Iterable[Objection]) -> None:
    if objections := tuple(objections):
        raise Refused(*objections)


HANDLERS: Handlers = {
    BeginAppraisal: Handler(begin_appraisal, needs=Duty.KEEP_HOLDINGS, sure_clock=True),
    AddToAppraisal: Handler(add_to_appraisal, needs=Duty.KEEP_HOLDINGS, sure_clock=True),
    OpineOnLines: Handler(opine_on_lines, needs=Duty.KEEP_HOLDINGS, sure_clock=True),
    # A signed report is not taken back by a key; another session judges anew.
    EndAppraisal: Handler(end_appraisal, needs=Duty.KEEP_HOLDINGS, undoable=False),
    GiveUpAppraisal: Handler(give_up_appraisal, needs=Duty.KEEP_HOLDINGS),
}
