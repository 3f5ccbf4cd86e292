"""Foreign barcodes are bound by scan and confirmation, resolve wherever they are scanned, and are released again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from recordsroom.domain.alias_facts import AliasBound, AliasReleased
from recordsroom.domain.commands import BindAlias, Command, ReleaseAlias, Undo
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.acts import Do, Telling
from recordsroom.services.queries.record_details import carriers_now
from recordsroom.services.queries.scanned import CarrierSeen, Unseen, Why, what_is
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.room import Room
from recordsroom.services.scanning import ScanRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers
from tests.services.desk_runs import FOREIGN, PLACE, READER, a_run, commands, only, seen, tellings

OLD = "00012345"


def record_of(sight: Sight, carrier: int) -> int:
    return int(sight.connection.scalar(select(carriers.c.record_id).where(carriers.c.id == carrier)) or 0)


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def test_a_bound_code_resolves_in_either_case_and_width(room: Room):
    told = room.do(BindAlias(alias="rfid-０042", carrier=2)).told
    assert isinstance(told, AliasBound) and told.alias == "RFID-0042"
    for text in ("RFID-0042", "rfid-0042", " ＲＦＩＤ-0042"):
        found = room.ask(what_is, text)
        assert isinstance(found, CarrierSeen) and (found.id, found.alias) == (2, told.id)
    by_label = room.ask(what_is, Barcode.make(Kind.CARRIER, 2).digits)
    assert isinstance(by_label, CarrierSeen) and (by_label.id, by_label.alias) == (2, None)


def test_a_readers_card_may_bear_one_too(room: Room):
    room.do(BindAlias(alias="E2801160600002", reader=1))
    found = room.ask(what_is, "E2801160600002")
    assert isinstance(found, ReaderSeen) and found.id == 1


def test_unique_in_the_room_and_never_like_ours(room: Room):
    room.do(BindAlias(alias=OLD, carrier=2))
    assert refused(room, BindAlias(alias=OLD, carrier=3)) == (Reason.ALIAS_TAKEN,)
    assert refused(room, BindAlias(alias=OLD, reader=1)) == (Reason.ALIAS_TAKEN,)
    ours = Barcode.make(Kind.CARRIER, 5000).digits
    assert refused(room, BindAlias(alias=ours, carrier=2)) == (Reason.ALIAS_LIKE_OURS,)
    assert refused(room, BindAlias(alias="12", carrier=2)) == (Reason.ALIAS_NOT_POSSIBLE,)
    assert refused(room, BindAlias(alias="00099", carrier=2, reader=1)) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(room, BindAlias(alias="00099")) == (Reason.VALUE_NOT_POSSIBLE,)


def test_several_on_one_carrier_are_listed_with_it_and_taken_off_one_by_one(room: Room):
    first = room.do(BindAlias(alias=OLD, carrier=2)).told
    room.do(BindAlias(alias="00067890", carrier=2))
    record = room.ask(record_of, 2)
    [row] = [one for one in room.ask(carriers_now, record) if one.id == 2]
    assert row.aliases is not None and row.aliases.split("\u3000") == [OLD, "00067890"]
    assert isinstance(first, AliasBound)
    assert room.do(ReleaseAlias(alias_id=first.id)).told == AliasReleased(OLD)
    assert room.ask(what_is, OLD) == Unseen(OLD, Why.FOREIGN)


def test_binding_and_releasing_can_be_taken_back(room: Room):
    bound = room.do(BindAlias(alias=OLD, carrier=2))
    assert isinstance(bound.told, AliasBound)
    released = room.do(ReleaseAlias(alias_id=bound.told.id))
    room.do(Undo(entry=released.entry))
    assert isinstance(room.ask(what_is, OLD), CarrierSeen)
    room.do(Undo(entry=bound.entry))
    assert isinstance(room.ask(what_is, OLD), Unseen)


def test_at_the_desk_thing_code_confirmation_and_nothing_without_it():
    run = a_run(seen(1))
    assert tellings(run.scan(FOREIGN)) == [Telling.NOT_KNOWN]
    assert commands(run.press(DeskCommand.BIND_ALIAS)) == [BindAlias(alias=FOREIGN.digits, carrier=1)]
    assert tellings(run.press(DeskCommand.BIND_ALIAS)) == [Telling.NOTHING_ASKED]


@pytest.mark.parametrize("between", [PLACE, seen(2), DeskCommand.END, DeskCommand.ASK])
def test_what_comes_between_ends_the_offer(between: object):
    run = a_run(seen(1), FOREIGN, between)
    assert not run.binds
    assert tellings(run.press(DeskCommand.BIND_ALIAS)) == [Telling.NOTHING_ASKED]


def test_a_card_is_bound_in_the_same_way():
    run = a_run(READER, FOREIGN)
    assert commands(run.press(DeskCommand.BIND_ALIAS)) == [BindAlias(alias=FOREIGN.digits, reader=READER.id)]


def test_what_was_scanned_by_a_foreign_code_may_be_released():
    run = ScanRun()
    assert tellings(run.press(DeskCommand.RELEASE_ALIAS)) == [Telling.NOTHING_ASKED]
    run.scan(seen(1))
    assert tellings(run.press(DeskCommand.RELEASE_ALIAS)) == [Telling.NOTHING_ASKED]
    run.scan(replace(seen(1), alias=9))
    act = only(run.press(DeskCommand.RELEASE_ALIAS))
    assert isinstance(act, Do) and act.command == ReleaseAlias(alias_id=9) and act.about is not None


def test_a_code_that_may_be_a_password_is_not_offered():
    run = a_run(seen(1), Unseen("", Why.FOREIGN))
    assert not run.binds
