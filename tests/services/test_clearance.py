"""What a keeper's clearance hides is hidden by every question that tells of a record, not only by the lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from recordsroom.domain.arrangement import FileNote
from recordsroom.domain.commands import (
    AddUnit,
    Command,
    EditRecord,
    EndUnit,
    FileLate,
    ImportRecords,
    MakeBox,
    MendRecord,
    OpenRecord,
    PutInBox,
    RenumberRecords,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered
from recordsroom.domain.holdings import Record
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.arranged import arrangement_of
from recordsroom.services.queries.arranging import arrangement_preview
from recordsroom.services.queries.exporting import export_rows, list_summary
from recordsroom.services.queries.importing import import_conditions
from recordsroom.services.queries.inner_items import inner_items
from recordsroom.services.queries.journal_entry import entry_details
from recordsroom.services.queries.pending import pending_details
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.queries.registering import facts_of, usual_values
from recordsroom.services.queries.units import scope_reviews
from recordsroom.services.reading.judging import judge
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import LEVELS
from tests.files import a_file
from tests.lists import ANSWERED, ROOM, a_list, a_row
from tests.rooms import AUDITOR, House
from tests.services.eventful import sealed_change
from tests.services.registers import begin, let_wait, said

SECRET = LEVELS.index(Level.MIMI) + 1
HIGH = LEVELS.index(Level.JIMI) + 1


def cleared(room: Room, level: Level) -> Room:
    room.keeper = replace(room.keeper, cleared=level)
    return room


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def test_r057_the_row_of_a_waiting_record_is_hidden_above_the_clearance(house: House):
    let_wait(house, SECRET, HIGH)
    opened = house.room.do(OpenRecord(record=HIGH)).entry
    room = cleared(house.room, Level.INTERNAL)
    for record, entry in ((SECRET, None), (HIGH, opened)):
        details = room.ask(pending_details, record, entry)
        assert details is not None
        assert (details.hidden, details.cells) == (True, ())


def test_r057_facts_to_be_put_right_are_hidden_above_the_clearance(room: Room):
    opened = room.do(OpenRecord(record=HIGH)).entry
    cleared(room, Level.INTERNAL)
    assert room.ask(facts_of, SECRET) is None
    assert room.ask(facts_of, HIGH, opened) is None


def test_r057_what_is_usual_tells_nothing_above_the_clearance(house: House):
    sealed_change(house, Record, {SECRET: {"knowledge_scope": "泵站工程组", "responsible_body": "泵站办"}})
    assert "泵站工程组" in house.room.ask(usual_values).knowledge_scopes
    offered = cleared(house.room, Level.INTERNAL).ask(usual_values)
    assert "泵站工程组" not in offered.knowledge_scopes
    assert "泵站办" not in offered.responsible_bodies


def test_r057_inner_items_hide_number_and_body_above_the_clearance(house: House):
    file = a_file(house, 1, Level.MIMI, Level.INTERNAL)
    with unit_of_work(house.room.vault) as unit:
        first, second = (one.id for one in unit.every(Record, parent_id=file))
    told: dict[str, object] = {"document_no": "梧工〔2018〕1号", "responsible_body": "工程部"}
    sealed_change(house, Record, {first: told, second: told})
    hidden, shown = cleared(house.room, Level.INTERNAL).ask(inner_items, file)
    assert (hidden.document_no, hidden.responsible_body) == (None, None)
    assert (shown.document_no, shown.responsible_body) == ("梧工〔2018〕1号", "工程部")


def test_r057_nobody_writes_over_what_he_may_not_know(house: House):
    room = cleared(house.room, Level.INTERNAL)
    edit = EditRecord(record=SECRET, facts=said(Level.MIMI, title=None))
    assert refused(room, edit) == (Reason.ABOVE_YOUR_CLEARANCE,)


def test_r057_nobody_mends_what_he_may_not_know(house: House):
    begin(house.room)
    let_wait(house, SECRET)
    room = cleared(house.room, Level.INTERNAL)
    mend = MendRecord(record=SECRET, series=1, reference_code="W017-WS·2020-Y-GH-0001", facts=said())
    assert refused(room, mend) == (Reason.ABOVE_YOUR_CLEARANCE,)


def test_r057_a_late_document_above_the_clearance_is_kept_as_a_stub(house: House):
    room = cleared(house.room, Level.INTERNAL)
    late = FileLate(beside=1, title="南湖泵站大修", level=Level.MIMI, scheme=Scheme.STATE)
    assert refused(room, late) == (Reason.ABOVE_CLEARANCE,)
    room.do(replace(late, title=None))


def test_r124_a_late_stub_above_this_pc_tells_neither_number_nor_body(room: Room):
    late = FileLate(beside=1, title=None, document_no="一号", copy_no="1", level=Level.JUEMI, scheme=Scheme.STATE)
    assert refused(room, late) == (Reason.ABOVE_THIS_PC,)
    assert refused(room, replace(late, document_no=None, responsible_body="工程部")) == (Reason.ABOVE_THIS_PC,)
    room.do(replace(late, document_no=None))


def test_r020_a_scope_to_be_reviewed_is_not_told_where_lists_hide_the_record(house: House):
    with_names: dict[int, dict[str, object]] = {
        key: {"knowledge_scope": "规划研究室、泵站工程组"} for key in (1, SECRET, HIGH)
    }
    sealed_change(house, Record, with_names)
    unit = house.room.do(AddUnit(name="规划研究室", since=date(2010, 1, 1))).told
    assert isinstance(unit, Entered)
    house.room.do(EndUnit(unit=unit.id, last_day=date(2020, 1, 1), confirmed=frozenset(Doubt)))
    rows = {row.id: row.knowledge_scope for row in cleared(house.room, Level.INTERNAL).ask(scope_reviews)}
    assert rows == {1: "规划研究室、泵站工程组", SECRET: None, HIGH: None}


def test_r020_a_note_on_a_hidden_record_is_told_only_once_it_was_opened(house: House):
    room = house.room
    code = "W017-WS·2019-Y-GH-0099"
    entry = room.do(RenumberRecords(records=(HIGH,), first_code=code, reason="与南湖泵站图纸同卷")).entry
    with unit_of_work(room.vault) as unit:
        assert any("南湖泵站" in note.sentence for note in unit.every(FileNote, record_id=HIGH))
    assert not any("南湖泵站" in (note.sentence or "") for note in room.ask(arrangement_of, HIGH).notes)
    opened = room.do(OpenRecord(record=HIGH)).entry
    assert any("南湖泵站" in (note.sentence or "") for note in room.ask(arrangement_of, HIGH, opened).notes)
    _demand_unsaid(room, entry, "南湖泵站")


def test_r131_the_auditor_reads_no_note_of_any_record(house: House):
    entry = house.room.do(
        RenumberRecords(records=(1,), first_code="W017-WS·2019-Y-GH-0099", reason="与南湖泵站图纸同卷")
    ).entry
    _demand_unsaid(house.enter(AUDITOR), entry, "南湖泵站")


def _demand_unsaid(room: Room, entry: int, words: str) -> None:
    details = room.ask(entry_details, entry)
    assert details is not None
    told = [(one.before, one.after) for change in details.changes for one in change.fields]
    assert not [pair for pair in told if words in f"{pair}"]
    assert not [value for _name, value in details.asked if words in f"{value}"]


def test_r057_a_preview_tells_no_title_above_the_clearance(room: Room):
    cleared(room, Level.INTERNAL)
    seen = room.ask(arrangement_preview, RenumberRecords(records=(SECRET,), first_code="W017-WS·2019-Y-GH-0099"))
    assert [row.title for row in seen.rows] == [None]


def test_a_list_brings_nothing_in_above_what_the_keeper_may_know(blank_house: House):
    room = cleared(blank_house.room, Level.MIMI)
    assert room.ask(import_conditions).cleared is Level.MIMI
    told = judge(a_list(a_row(1, 密级="机密")), ANSWERED, replace(ROOM, cleared=Level.JIMI)).accepted
    whole = ImportRecords(rows=told, file_digest="", layout="")
    assert refused(room, whole) == (Reason.ABOVE_CLEARANCE,)
    half = told[0]._replace(title=None, remarks=None)
    assert refused(room, replace(whole, rows=(half,))) == (Reason.ABOVE_CLEARANCE,)
    room.do(replace(whole, rows=(half._replace(document_no=None, responsible_body=None),)))


def test_r057_what_leaves_as_a_list_tells_nothing_above_the_clearance(house: House):
    told = ("title", "document_no", "responsible_body", "remarks", "knowledge_scope")
    secret: dict[int, dict[str, object]] = {SECRET: dict.fromkeys(told, "秘")}
    sealed_change(house, Record, secret)
    assert list(house.room.ask(export_rows, (SECRET,))[0]).count("秘") == 4
    assert house.room.ask(list_summary, (1, SECRET, HIGH)).hidden == 1
    room = cleared(house.room, Level.INTERNAL)
    [row] = room.ask(export_rows, (SECRET,))
    assert "秘" not in row
    assert room.ask(list_summary, (1, SECRET, HIGH)).hidden == 2


def test_r057_no_scope_is_offered_or_told_above_the_clearance(house: House):
    scopes: dict[int, dict[str, object]] = {1: {"knowledge_scope": "甲"}, SECRET: {"knowledge_scope": "乙"}}
    sealed_change(house, Record, scopes)
    room = cleared(house.room, Level.INTERNAL)
    assert room.ask(usual_values).knowledge_scopes == ("甲",)
    details = room.ask(record_details, SECRET)
    assert details is not None
    assert (details.knowledge_scope, details.distribution) == (None, None)
    assert room.ask(facts_of, SECRET) is None


def test_r057_a_refusal_tells_of_a_code_above_the_clearance_its_end_only(room: Room):
    room.do(MakeBox(fonds_no="W017", category_code="WS", year=2018, retention="Y", org_code="GH"))
    both = PutInBox(carriers=(SECRET, HIGH), box=1)

    def codes() -> list[object]:
        with pytest.raises(Refused) as caught:
            room.do(both)
        return [one.facts.get("code") for one in caught.value.objections]

    whole = codes()
    assert [str(code)[-4:] for code in whole] == ["0003", "0004"]
    cleared(room, Level.MIMI)
    assert codes() == [whole[0], "…0004"]
    foreseen = room.foresee(both)
    assert foreseen is not None
    assert [one.facts.get("code") for one in foreseen.objections] == [whole[0], "…0004"]
