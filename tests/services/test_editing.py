"""Putting facts of records and carriers right, and what may not be changed so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from recordsroom.domain.arrangement import FileNote, RelabelTask
from recordsroom.domain.commands import (
    AddStorageLocations,
    Command,
    EditCarrier,
    EditRecord,
    NewLocation,
    OpenRecord,
    PrintLabels,
    PutOnTrolley,
    RegisterRecord,
    SetPolicy,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Registered
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import CarrierKind, Level, LocationKind
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import ARCHIVIST, SECURITY, House
from tests.services.registers import begin, close_campaign, copy, let_wait, said
from tests.services.test_lending import lend


def refused(room: Room, command: Command) -> list[Reason]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return list(caught.value.reasons)


def record(room: Room, key: int) -> Record:
    with unit_of_work(room.vault) as unit:
        return unit.get(Record, key)


def carrier(room: Room, key: int) -> Carrier:
    with unit_of_work(room.vault) as unit:
        return unit.get(Carrier, key)


def registered(room: Room, level: Level, **odd: object) -> int:
    """A record of the keeper's own registering; answers its id."""
    code, copies = "W017-WS·2019-Y-GH-0021", (copy("1"),)
    told = room.do(
        RegisterRecord(series=begin(room), reference_code=code, facts=said(level, **odd), carriers=copies)
    ).told
    assert isinstance(told, Registered)
    return told.record


def test_facts_are_put_right_in_one_entry_that_can_be_undone(room: Room):
    before = record(room, 2)
    done = room.do(EditRecord(record=2, facts=said(title="南湖泵站大修方案（修订）", remarks="附图另存")))
    after = record(room, 2)
    assert (after.title, after.remarks, after.document_no) == ("南湖泵站大修方案（修订）", "附图另存", None)
    assert after.reference_code == before.reference_code
    assert done.touched == {"records"}
    room.do(Undo(entry=done.entry))
    assert record(room, 2) == before


def test_what_is_so_already_is_told(room: Room):
    room.do(EditRecord(record=2, facts=said()))
    assert refused(room, EditRecord(record=2, facts=said())) == [Reason.NOTHING_TO_DO]


def test_a_hidden_record_is_edited_only_after_it_was_opened(room: Room):
    edit = EditRecord(record=4, facts=said(Level.JIMI))
    assert refused(room, edit) == [Reason.NOT_OPENED]
    other = room.do(OpenRecord(record=9)).entry
    assert refused(room, replace(edit, opened=other)) == [Reason.NOT_OPENED]
    opened = room.do(OpenRecord(record=4)).entry
    room.do(replace(edit, opened=opened))
    assert record(room, 4).title == "南湖泵站大修方案"


def test_r009_anothers_secret_keeps_its_level_without_a_notice(room: Room):
    key = registered(room, Level.MIMI, secrecy_term="10年", classifying_unit="某某委员会")
    lower = EditRecord(record=key, facts=said(Level.INTERNAL, classifying_unit="某某委员会"))
    assert refused(room, lower) == [Reason.OTHERS_SECRET]
    future = replace(lower, notice_no="某函〔2027〕1号", notice_on=date(2027, 1, 1))
    assert refused(room, future) == [Reason.OTHERS_SECRET]
    room.do(replace(lower, notice_no="某函〔2026〕8号", notice_on=date(2026, 11, 2)))
    assert record(room, key).level is Level.INTERNAL
    with unit_of_work(room.vault) as unit:
        [note] = unit.every(FileNote, record_id=key)
    assert "某函〔2026〕8号" in note.sentence


def test_r009_own_secrets_are_changed_and_unknown_ones_asked_about(room: Room):
    own = registered(room, Level.MIMI, classifying_unit="青梧研究所")
    lower = EditRecord(record=own, facts=said(Level.INTERNAL))
    with pytest.raises(Doubtful) as slip:
        room.do(lower)
    assert slip.value.doubts == (Doubt.ENDS_SOONER,)
    room.do(replace(lower, confirmed=frozenset({Doubt.ENDS_SOONER})))
    unknown = EditRecord(record=3, facts=said(Level.INTERNAL))
    with pytest.raises(Doubtful) as caught:
        room.do(unknown)
    assert caught.value.doubts == (Doubt.CLASSIFIER_UNKNOWN,)
    room.do(replace(unknown, confirmed=frozenset({Doubt.CLASSIFIER_UNKNOWN})))
    assert record(room, 3).level is Level.INTERNAL


def test_r142_a_level_above_our_own_power_is_asked_about_on_paper_and_refused_as_a_decision(house: House):
    house.enter(SECURITY).do(SetPolicy(name="classifying_power", value=str(int(Level.MIMI))))
    room = house.enter(ARCHIVIST)
    new = RegisterRecord(
        series=begin(room),
        reference_code="W017-WS·2019-Y-GH-0021",
        facts=said(Level.JIMI, classifying_unit="青梧研究所"),
        carriers=(copy("1"),),
    )
    with pytest.raises(Doubtful) as caught:
        room.do(new)
    assert caught.value.doubts == (Doubt.BEYOND_OWN_POWER,)
    told = room.do(replace(new, confirmed=frozenset({Doubt.BEYOND_OWN_POWER}), phrase="4")).told
    others = said(Level.JIMI, classifying_unit="某某委员会")
    room.do(replace(new, reference_code="W017-WS·2019-Y-GH-0022", facts=others))
    ours = said(Level.MIMI, classifying_unit="青梧")
    own = room.do(replace(new, reference_code="W017-WS·2019-Y-GH-0023", facts=ours)).told
    assert isinstance(told, Registered) and isinstance(own, Registered)
    raised = EditRecord(record=own.record, facts=replace(ours, level=Level.JIMI))
    assert refused(room, raised) == [Reason.ABOVE_OWN_POWER]
    room.do(replace(raised, notice_no="上级〔2026〕8号", notice_on=date(2026, 11, 2)))
    # What stands as it stood is not judged again.
    opened = room.do(OpenRecord(record=told.record)).entry
    room.do(EditRecord(record=told.record, facts=replace(new.facts, title="改过的题名"), opened=opened))


def test_r002_a_term_that_was_allowed_once_is_not_asked_for_again(room: Room):
    facts = said(Level.MIMI, secrecy_term="15年", special_provision="某规定第三条", seconded_by="苏怀瑾")
    code = "W017-WS·2019-Y-GH-0021"
    room.do(
        RegisterRecord(
            series=begin(room),
            reference_code=code,
            facts=facts,
            carriers=(copy(),),
            confirmed=frozenset({Doubt.TERM_BEYOND_LAW}),
        )
    )
    room.do(EditRecord(record=21, facts=said(Level.MIMI, secrecy_term="15年", remarks="附图另存")))
    assert record(room, 21).remarks == "附图另存"


def test_r021_raised_to_jimi_every_copy_needs_its_number_first(room: Room):
    close_campaign(room)
    raised = EditRecord(record=2, facts=said(Level.JIMI))
    assert refused(room, raised) == [Reason.COPY_NO_MISSING]
    room.do(EditCarrier(carrier=2, kind=CarrierKind.PAPER, copy_no="000001", pages=12))
    room.do(raised)
    assert record(room, 2).level is Level.JIMI


def test_r039_raised_above_its_shelf_a_copy_is_moved_first(room: Room):
    room.do(ShelveCarrier(carrier=2, location=3))
    raised = EditRecord(record=2, facts=said(Level.MIMI))
    assert refused(room, raised) == [Reason.PLACE_TOO_LOW]
    room.do(ShelveCarrier(carrier=2, location=2, move=True))
    room.do(raised)
    assert record(room, 2).level is Level.MIMI


def test_r039_raised_above_its_trolley_a_copy_is_taken_off_first(room: Room):
    trolley = NewLocation("T1", "还件车一", LocationKind.TROLLEY, max_level=Level.INTERNAL)
    room.do(AddStorageLocations(places=(trolley,)))
    room.do(PutOnTrolley(carriers=(2,), location=5))
    raised = EditRecord(record=2, facts=said(Level.MIMI))
    assert refused(room, raised) == [Reason.PLACE_TOO_LOW]
    room.do(ShelveCarrier(carrier=2, location=2))
    room.do(raised)


def test_r008_a_label_with_another_mark_is_to_be_renewed(room: Room):
    room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(2,)))
    room.do(EditRecord(record=2, facts=said(remarks="附图")))
    with unit_of_work(room.vault) as unit:
        assert unit.every(RelabelTask) == []
    room.do(EditRecord(record=2, facts=said(Level.MIMI)))
    with unit_of_work(room.vault) as unit:
        [task] = unit.every(RelabelTask)
    assert (task.carrier_id, task.old_code) == (2, task.new_code)


def test_r036_retention_follows_the_code(room: Room):
    assert refused(room, EditRecord(record=2, facts=said(retention="D10"))) == [Reason.RETENTION_DIFFERS]
    room.do(EditRecord(record=2, facts=said(retention="Y")))


def test_p004_what_waits_is_mended_not_edited(house: House):
    let_wait(house, 2)
    assert refused(house.room, EditRecord(record=2, facts=said())) == [Reason.STILL_PENDING]


def test_nothing_is_made_from_itself(room: Room):
    assert refused(room, EditRecord(record=2, facts=said(source=2))) == [Reason.VALUE_NOT_POSSIBLE]


def test_a_carrier_is_put_right_and_taken_back(room: Room):
    done = room.do(EditCarrier(carrier=2, kind=CarrierKind.FILM, copy_no="7", pages=None))
    changed = carrier(room, 2)
    assert (changed.kind, changed.copy_no, changed.pages) == (CarrierKind.FILM, "7", None)
    again = EditCarrier(carrier=2, kind=CarrierKind.FILM, copy_no="7", pages=None)
    assert refused(room, again) == [Reason.NOTHING_TO_DO]
    room.do(Undo(entry=done.entry))
    assert carrier(room, 2).kind is CarrierKind.PAPER


def test_p003_an_unknown_copy_number_does_not_keep_pages_from_being_counted(room: Room):
    room.do(EditCarrier(carrier=4, kind=CarrierKind.PAPER, copy_no=None, pages=99))
    assert carrier(room, 4).pages == 99
    room.do(EditCarrier(carrier=4, kind=CarrierKind.PAPER, copy_no="000616", pages=99))
    gone = EditCarrier(carrier=4, kind=CarrierKind.PAPER, copy_no=None, pages=99)
    assert refused(room, gone) == [Reason.COPY_NO_MISSING]


def test_r063_pages_of_what_is_out_stay_until_it_is_back(room: Room):
    lend(room, 1)
    pages = EditCarrier(carrier=1, kind=CarrierKind.PAPER, copy_no=None, pages=1)
    assert refused(room, pages) == [Reason.STILL_CHARGED]
    room.do(EditCarrier(carrier=1, kind=CarrierKind.PAPER, copy_no="5", pages=11))
