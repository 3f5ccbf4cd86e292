"""Lost cards are replaced in one act; readers are stopped and let again (P-10, P-21)."""

from __future__ import annotations

from recordsroom.domain.cards import LostCard, may_let_reader, may_replace_card, may_stop_reader
from recordsroom.domain.commands import LetReader, ReplaceCard, StopReader
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.people_facts import CardReplaced, ReaderLet, ReaderStopped
from recordsroom.domain.printing import Label
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Kind
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit

_OUT = "SELECT count(*) FROM loans WHERE reader_id = ? AND checked_at IS NULL"


def replace_card(request: ReplaceCard, unit: Unit, scene: Scene) -> Fact:
    """Remember the lost card and give the reader a new number, which the next printed card bears."""
    reader = unit.get(Reader, request.reader)
    _refuse(may_replace_card(reader, request.lost_on, scene.stamp.today), reader)
    unit.add(LostCard, reader_id=reader.id, barcode=reader.barcode, lost_on=request.lost_on)
    if (label := unit.find(Label, barcode=reader.barcode, retired=False)) is not None:
        unit.change(label, retired=True)
    fresh = unit.change(reader, barcode=unit.next_barcode(Kind.PERSON).digits)
    return CardReplaced(reader.id, fresh.barcode, reader.barcode)


def stop_reader(request: StopReader, unit: Unit, _scene: Scene) -> Fact:
    """Stop a reader; what is out stays charged to the reader and may come back at any time (P-21)."""
    reader = unit.get(Reader, request.reader)
    _refuse(may_stop_reader(reader), reader)
    unit.change(reader, stopped=True, stop_cause=request.cause)
    return ReaderStopped(reader.id, unit.count(_OUT, reader.id))


def let_reader(request: LetReader, unit: Unit, scene: Scene) -> Fact:
    """Let a stopped or expired reader use the holdings again, with the card there is, until a day."""
    reader = unit.get(Reader, request.reader)
    _refuse(may_let_reader(reader, request.valid_until, scene.stamp.today), reader)
    unit.change(reader, stopped=False, stop_cause=None, valid_until=request.valid_until)
    return ReaderLet(reader.id, request.valid_until)


def _refuse(reason: Reason | None, reader: Reader) -> None:
    if reason is not None:
        raise Refused(Objection(reason, {"until": reader.valid_until.isoformat()}))


HANDLERS: Handlers = {
    ReplaceCard: Handler(replace_card, needs=Duty.KEEP_PEOPLE),
    StopReader: Handler(stop_reader, needs=Duty.KEEP_PEOPLE),
    LetReader: Handler(let_reader, needs=Duty.KEEP_PEOPLE),
}
