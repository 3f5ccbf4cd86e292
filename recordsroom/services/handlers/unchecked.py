"""Filling what was 待核 with the carrier in the hand: one value at a time, by a number (P-03)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace

from recordsroom.domain.commands import FillUnchecked, NewCarrier, RecordFacts
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier, Record, TermBasis
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import IN_STOCK
from recordsroom.domain.opening import Unchecked, known_of, unchecked
from recordsroom.domain.opening_facts import UncheckedFilled
from recordsroom.domain.registering import may_be_so, may_have_copies
from recordsroom.domain.retention import PERMANENT, read_retention
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody
from recordsroom.services.handlers.lines import carrier_line, record_of
from recordsroom.services.handlers.record_facts import around, demand, facts_row
from recordsroom.services.handlers.relabelling import mark_changed
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_LONGEST_COPY_NO = 12


def fill_unchecked(request: FillUnchecked, unit: Unit, scene: Scene) -> Fact:
    """Say one value that nobody knew until now; what is known already is put right elsewhere."""
    carrier = unit.get(Carrier, request.carrier)
    record = record_of(unit, carrier)
    refuse_unless(carrier.custody is not Custody.WITHDRAWN, Reason.CARRIER_WITHDRAWN)
    refuse_unless(request.value in _FILLS, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(request.value in unchecked(known_of(record, carrier)), Reason.ALREADY_DONE)
    said = request.said.strip()
    # Python reads no number of thousands of digits, and no value here has more than a few.
    possible = said.isascii() and said.isdecimal() and len(said) <= _LONGEST_COPY_NO
    refuse_unless(possible, Reason.VALUE_NOT_POSSIBLE)
    _FILLS[request.value](request, unit, scene, said)
    carrier = unit.get(Carrier, carrier.id)
    return UncheckedFilled(carrier_line(record_of(unit, carrier), carrier, scene), request.value.value, said)


def _pages(request: FillUnchecked, unit: Unit, _scene: Scene, said: str) -> None:
    carrier = unit.get(Carrier, request.carrier)
    packed = carrier.custody is Custody.IN_CASE
    refuse_unless(carrier.custody in IN_STOCK, Reason.PACKED_AWAY if packed else Reason.STILL_CHARGED)
    if objections := may_have_copies(None, (NewCarrier(pages=int(said)),)):
        raise Refused(*objections)
    unit.change(carrier, pages=int(said))


def _copy_no(request: FillUnchecked, unit: Unit, _scene: Scene, said: str) -> None:
    carrier = unit.get(Carrier, request.carrier)
    refuse_unless(len(said) <= _LONGEST_COPY_NO, Reason.VALUE_NOT_POSSIBLE)
    others = unit.every(Carrier, record_id=carrier.record_id)
    taken = frozenset(one.copy_no for one in others if one.copy_no and one.parent_id is None)
    if carrier.parent_id is None and (objections := may_have_copies(None, (NewCarrier(copy_no=said),), taken)):
        raise Refused(*objections)
    unit.change(carrier, copy_no=said)


def _retention(request: FillUnchecked, unit: Unit, scene: Scene, said: str) -> None:
    """So many years; nought is 永久."""
    years = int(said)
    period = read_retention(f"{years}年") if years else PERMANENT
    refuse_unless(period is not None, Reason.VALUE_NOT_POSSIBLE)
    _say(request, unit, scene, retention=period)


def _term(request: FillUnchecked, unit: Unit, scene: Scene, said: str) -> None:
    _say(request, unit, scene, secrecy_term=f"{int(said)}年")


def _say(request: FillUnchecked, unit: Unit, scene: Scene, **said: str | None) -> None:
    """Give the record one fact more, judged as every other (R-02, R-07)."""
    record = record_of(unit, unit.get(Carrier, request.carrier))
    refuse_unless(record.pending is None, Reason.STILL_PENDING)
    refuse_unless(record.merged_into_id is None, Reason.ALREADY_MERGED)
    facts = replace(said_of(record), **said)  # type: ignore[arg-type]  # names of its own text fields
    file = unit.get(Record, record.parent_id) if record.parent_id else None
    inner = tuple(unit.every(Record, parent_id=record.id))
    demand(request, may_be_so(facts, around(unit, scene, facts, coded=None, file=file, inner=inner, before=record)))
    mark_changed(unit, record, unit.change(record, **facts_row(facts, record.year, None, record)), scene.stamp.today)


def said_of(record: Record) -> RecordFacts:
    """What is said of a record so far."""
    named = {part.name for part in fields(RecordFacts)} & {part.name for part in fields(Record)}
    noticed = record.secrecy_from if record.secrecy_basis is TermBasis.NOTICE_DATE else None
    same = {name: getattr(record, name) for name in named}
    return RecordFacts(**same, source=record.source_id, notified_on=noticed)


_FILLS: dict[Unchecked, Callable[[FillUnchecked, Unit, Scene, str], None]] = {
    Unchecked.PAGES: _pages,
    Unchecked.COPY_NO: _copy_no,
    Unchecked.RETENTION: _retention,
    Unchecked.TERM: _term,
}
HANDLERS: Handlers = {FillUnchecked: Handler(fill_unchecked, needs=Duty.KEEP_HOLDINGS)}
