"""Words of leaders that are signed afterwards: taken down, signed, and kept with a day that closed before (P-27)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.approval_ways import (
    SIGNED_WITHIN,
    DayWord,
    GivenWay,
    may_sign_later,
    may_speak,
    word_left,
)
from recordsroom.domain.commands import RecordApproval, RecordWord, SignWord
from recordsroom.domain.day_closing import LeftCause
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import ApprovalRecorded, Done, Fact
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import Approval
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.calendar import calendar_from
from recordsroom.services.handlers.approvals import judge_approval, put_on_record
from recordsroom.services.handlers.given import form_number, note_way
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_OWED = (
    "SELECT g.id, g.sign_by, max(r.level) FROM given_ways g JOIN approval_lines l ON l.approval_id = g.approval_id"
    " JOIN carriers c ON c.id = l.carrier_id JOIN records r ON r.id = c.record_id"
    " WHERE g.sign_by IS NOT NULL AND g.later_signed_on IS NULL GROUP BY g.id ORDER BY g.id"
)


@dataclass(frozen=True, slots=True)
class WordLeft:
    """One word that is not signed, with the highest level that it let out."""

    given: int
    level: Level | None
    cause: LeftCause


def record_word(request: RecordWord, unit: Unit, scene: Scene) -> Fact:
    """Take down a spoken word as an approval of today, with the day by which it is signed."""
    today, ground = scene.stamp.today, request.ground.strip()
    levels = [unit.get(Record, unit.get(Carrier, key).record_id).level for key in request.carriers]
    if objections := may_speak(request.given_as, ground, levels, scene.policy):
        raise Refused(*objections)
    known = unit.find(Approval, form_no=request.form_no.strip())
    form_no = known.form_no if known else form_number(request.form_no, request.reader, request.carriers, unit, scene)
    signed = RecordApproval(
        form_no=form_no,
        approver=request.approver,
        approved_on=today,
        reader=request.reader,
        carriers=request.carriers,
        deputation=request.deputation,
    )
    if known is not None:
        given = unit.find(GivenWay, approval_id=known.id)
        # Lines are added to a word that was given in the same way and is not signed yet, never to a signed form.
        refuse_unless(given is not None and given.owed and given.given_as is request.given_as, Reason.FORM_NUMBER_TAKEN)
    judge_approval(signed, unit, scene)
    told = put_on_record(signed, unit)
    assert isinstance(told, ApprovalRecorded), "an approval is answered by its form"
    if known is None:
        sign_by = calendar_from(unit, today).add_working_days(today, SIGNED_WITHIN)
        note_way(unit, scene, told.approval, request.given_as, ground=ground, sign_by=sign_by)
    return told


def sign_word(request: SignWord, unit: Unit, scene: Scene) -> Fact:
    """Note the day on which the leader signed the form of a spoken word."""
    approval, given = unit.get(Approval, request.approval), unit.find(GivenWay, approval_id=request.approval)
    if objections := may_sign_later(given, approval.approved_on, request.signed_on, scene.stamp.today):
        raise Refused(*objections)
    assert given is not None, "what is not there was refused"
    unit.change(
        given,
        later_signed_on=request.signed_on,
        later_signed_at=scene.stamp.wall_ms,
        later_signed_by=scene.keeper.id,
    )
    return Done()


def words_left(unit: Unit, today: date) -> tuple[WordLeft, ...]:
    """Every word that is not signed, for the end of the day."""
    return tuple(
        WordLeft(key, None if level is None else Level(level), word_left(date.fromisoformat(sign_by), today))
        for key, sign_by, level in unit.cursor.execute(_OWED).fetchall()
    )


def keep_words(unit: Unit, closing: int, left: tuple[WordLeft, ...]) -> None:
    """Keep with the day which words were not signed."""
    for one in left:
        unit.add(DayWord, closing_id=closing, given_way_id=one.given, left_cause=one.cause)


HANDLERS: Handlers = {
    RecordWord: Handler(record_word, needs=Duty.LEND),
    SignWord: Handler(sign_word, needs=Duty.LEND),
}
