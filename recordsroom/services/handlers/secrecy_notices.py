"""Notices of an act to all who have or know what it decided on, and the papers that are marked anew (T-27, R-08)."""

from __future__ import annotations

from dataclasses import dataclass, field

from recordsroom.domain.arrangement import RelabelTask
from recordsroom.domain.commands import DeliverNotices, NotifyHolders, RemarkCarriers
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_acts import SecrecyAct
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.secrecy_notices import (
    MOST_NAMED,
    CarriersRemarked,
    HoldersNotified,
    NoticesDelivered,
    NoticeWay,
    RemarkTask,
    SecrecyNotice,
    SecrecyNoticeLine,
    may_deliver,
)
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_LINES = (
    "SELECT d.id, d.decided_record_id FROM secrecy_decisions d"
    " JOIN secrecy_act_lines s ON s.act_decision_id = d.id WHERE s.secrecy_act_id = ? ORDER BY d.id"
)
_HOLDERS = """
SELECT r.id, r.name, r.unit, c.copy_no, l.received_at IS NULL FROM loans l
  JOIN carriers c ON c.id = l.carrier_id JOIN readers r ON r.id = l.reader_id WHERE c.record_id = :record
UNION ALL SELECT r.id, r.name, r.unit, '', 0 FROM loans l
  JOIN carriers c ON c.id = l.carrier_id JOIN readers r ON r.id = l.collector_id
  WHERE c.record_id = :record AND l.collector_id <> l.reader_id
UNION ALL SELECT r.id, r.name, r.unit, '', 0 FROM visit_companions v
  JOIN visit_readings g ON g.visit_id = v.visit_id JOIN loans l ON l.id = g.loan_id
  JOIN carriers c ON c.id = l.carrier_id JOIN readers r ON r.id = v.companion_id
  WHERE c.record_id = :record AND (l.received_at IS NULL OR l.received_at >= v.joined_at)
    AND (v.parted_at IS NULL OR l.lent_at <= v.parted_at)
UNION ALL SELECT NULL, e.enquirer, e.enquirer_unit, '', 0 FROM enquiries e
  JOIN enquiry_items i ON i.enquiry_id = e.id JOIN carriers c ON c.id = i.looked_into_id
  WHERE c.record_id = :record AND e.answered_at IS NOT NULL
"""
"""Who has it now, who fetched it, read along, or was told; of the reading room and of circulation too, which lend."""
_TOLD = (
    "SELECT count(*) FROM secrecy_notice_lines s JOIN secrecy_notices n ON n.id = s.secrecy_notice_id"
    " WHERE n.notice_act_id = ? AND n.notice_reader_id IS ? AND n.notice_to = ? AND n.notice_unit = ?"
    " AND s.noticed_decision_id = ?"
)
_LAST = "SELECT max(notice_serial) FROM secrecy_notices WHERE notice_act_id = ?"


@dataclass(slots=True)
class _Addressee:
    """Who is told of what: by decision, the copies that he has."""

    way: NoticeWay
    lines: dict[int, list[str]] = field(default_factory=dict)


_Who = tuple[int | None, str, str]


def notify_holders(request: NotifyHolders, unit: Unit, scene: Scene) -> Fact:
    """Make a notice for everybody who was not told yet of what an act decided."""
    act = unit.get(SecrecyAct, request.act)
    named = tuple(dict.fromkeys(words.strip() for words in request.others))
    possible = len(named) <= MOST_NAMED and all(0 < len(words) <= LONGEST_WORDS for words in named)
    refuse_unless(possible, Reason.VALUE_NOT_POSSIBLE)
    found = _addressees(unit, act, named)
    refuse_unless(bool(found), Reason.NOTHING_TO_DO)
    for serial, (who, told) in enumerate(found.items(), unit.count(_LAST, act.id) + 1):
        _write(unit, scene, act, serial, who, told)
    return HoldersNotified(act.id, act.number, len(found))


def deliver_notices(request: DeliverNotices, unit: Unit, scene: Scene) -> Fact:
    """Tick that notices were signed for, or say why not."""
    refuse_unless(bool(request.notices), Reason.NOTHING_TO_DO)
    to, day = request.notice_delivered_to.strip(), request.notice_delivered_on
    for key in dict.fromkeys(request.notices):
        notice = unit.get(SecrecyNotice, key)
        if against := may_deliver(notice, to, day, scene.stamp.today):
            raise Refused(*against)
        unit.change(notice, notice_delivered_on=day, notice_delivered_to=to, notice_delivered_by=scene.keeper.id)
    return NoticesDelivered(len(set(request.notices)))


def remark_carriers(request: RemarkCarriers, unit: Unit, scene: Scene) -> Fact:
    """Tick that papers bear the new mark, or say why not."""
    refuse_unless(bool(request.tasks), Reason.NOTHING_TO_DO)
    labels = 0
    for key in dict.fromkeys(request.tasks):
        task = unit.get(RemarkTask, key)
        if task.remarked_on is not None:
            raise Refused(Objection(Reason.REMARKED_ALREADY))
        refuse_unless(task.remark_since <= request.remarked_on <= scene.stamp.today, Reason.VALUE_NOT_POSSIBLE)
        unit.change(task, remarked_on=request.remarked_on, remarked_by=scene.keeper.id)
        labels += unit.find(RelabelTask, carrier_id=task.remarked_carrier_id, done_on=None) is not None
    return CarriersRemarked(len(set(request.tasks)), labels)


def _addressees(unit: Unit, act: SecrecyAct, named: tuple[str, ...]) -> dict[_Who, _Addressee]:
    """Everybody to be told, with what of; who holds a copy comes before who only knows."""
    found = dict[_Who, _Addressee]()
    lines = unit.cursor.execute(_LINES, (act.id,)).fetchall()
    for decision, record in lines:
        for reader, name, of_unit, copy_no, holds in unit.cursor.execute(_HOLDERS, {"record": record}).fetchall():
            _tell(found, (reader, name, of_unit), NoticeWay.HOLDS if holds else NoticeWay.KNOWS, decision)
            if holds and copy_no:
                found[reader, name, of_unit].lines[decision].append(copy_no)
        for words in named:
            _tell(found, (None, words, ""), NoticeWay.NAMED, decision)
    for who, told in found.items():
        told.lines = {one: copies for one, copies in told.lines.items() if not unit.count(_TOLD, act.id, *who, one)}
    every = ((who, told) for who, told in found.items() if told.lines)
    return dict(sorted(every, key=lambda one: list(NoticeWay).index(one[1].way)))


def _tell(found: dict[_Who, _Addressee], who: _Who, way: NoticeWay, decision: int) -> None:
    told = found.setdefault(who, _Addressee(way))
    if way is NoticeWay.HOLDS:
        told.way = way
    told.lines.setdefault(decision, [])


def _write(  # noqa: PLR0913, PLR0917 - a notice of the room: of which act, its number, to whom, of what
    unit: Unit, scene: Scene, act: SecrecyAct, serial: int, who: _Who, told: _Addressee
) -> None:
    reader, name, of_unit = who
    notice = unit.add(
        SecrecyNotice,
        notice_act_id=act.id,
        notice_serial=serial,
        notice_to=name,
        notice_unit=of_unit,
        notice_reader_id=reader,
        notice_way=told.way,
        noticed_on=scene.stamp.today,
        notice_delivered_on=None,
        notice_delivered_to="",
        notice_delivered_by=None,
    )
    for decision, copies in told.lines.items():
        unit.add(
            SecrecyNoticeLine,
            secrecy_notice_id=notice.id,
            noticed_decision_id=decision,
            notice_holding="、".join(dict.fromkeys(copies)),
        )


HANDLERS: Handlers = {
    NotifyHolders: Handler(notify_holders, needs=Duty.KEEP_HOLDINGS),
    DeliverNotices: Handler(deliver_notices, needs=Duty.KEEP_HOLDINGS),
    RemarkCarriers: Handler(remark_carriers, needs=Duty.KEEP_HOLDINGS),
}
