"""Registering one record at a time: numbers, copies, discs, files with inner items, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from recordsroom.domain.arrangement import FileNote
from recordsroom.domain.commands import AddCarriers, AddSeries, Command, EditRecord, NewCarrier, RegisterRecord, Undo
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Entered, Registered
from recordsroom.domain.holdings import Carrier, Record, TermBasis
from recordsroom.domain.keepers import User
from recordsroom.domain.numbering import Profile
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import CarrierKind, Level, RecordKind
from recordsroom.services.queries.exporting import COLUMNS, export_rows
from recordsroom.services.queries.inner_items import inner_items
from recordsroom.services.queries.registering import facts_of
from recordsroom.services.queries.series import next_inner_code
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import SYSTEM, House
from tests.services.registers import begin, copy, let_wait, said

CODE = "W017-WS·2019-Y-GH-0021"


def new(room: Room, **odd: object) -> RegisterRecord:
    given: dict[str, object] = {"reference_code": CODE, "facts": said(), "carriers": (copy(),)}
    if "series" not in odd and "parent" not in odd:
        given["series"] = begin(room)
    return RegisterRecord(**(given | odd))  # type: ignore[arg-type]


def entered(room: Room, command: Command) -> Registered:
    told = room.do(command).told
    assert isinstance(told, Registered)
    return told


def refused(room: Room, command: Command) -> list[Reason]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return list(caught.value.reasons)


def doubted(room: Room, command: Command) -> tuple[Doubt, ...]:
    with pytest.raises(Doubtful) as caught:
        room.do(command)
    return caught.value.doubts


def record(room: Room, key: int) -> Record:
    with unit_of_work(room.vault) as unit:
        return unit.get(Record, key)


def carriers(room: Room, of: int) -> list[Carrier]:
    with unit_of_work(room.vault) as unit:
        return unit.every(Carrier, record_id=of)


def a_file(room: Room, level: Level = Level.INTERNAL, **odd: object) -> tuple[int, str]:
    """A series of files and one file in it; answers its id and code."""
    series = room.do(AddSeries(name="科技按卷", profile=Profile.P3, pattern="fonds-category·year-file3")).told
    assert isinstance(series, Entered)
    facts = said(level, **odd)
    code = "W017-KJ·2019-001"
    told = entered(room, new(room, series=series.id, reference_code=code, kind=RecordKind.FILE, facts=facts))
    return told.record, code


def test_a_record_comes_in_with_a_carrier_and_is_taken_back(room: Room):
    done = room.do(new(room, facts=said(Level.MIMI, secrecy_term="10年", dated="2019-08-21")))
    assert isinstance(done.told, Registered)
    kept = record(room, done.told.record)
    assert (kept.reference_code, kept.year, kept.item_no, kept.org_code) == (CODE, 2019, 21, "GH")
    assert (kept.secrecy_from, kept.secrecy_basis) == (date(2019, 8, 21), TermBasis.ISSUE_DATE)
    assert (kept.secrecy_until, kept.retention, kept.retention_until) == (date(2029, 8, 21), "Y", None)
    [carrier] = carriers(room, kept.id)
    assert (carrier.pages, carrier.copies, carrier.copy_index, carrier.labelled) == (12, 1, None, False)
    room.do(Undo(entry=done.entry))
    assert carriers(room, kept.id) == []


def test_r036_a_code_is_kept_as_it_should_have_been_typed(room: Room):
    told = entered(room, new(room, reference_code=" Ｗ０１７－ＷＳ•2019－Y－GH－0021"))
    assert told.reference_code == CODE


def test_r021_ten_copies_are_ten_carriers_each_with_its_number(room: Room):
    copies = tuple(copy(f"{number:06d}") for number in range(616, 626))
    told = entered(room, new(room, facts=said(Level.JIMI), carriers=copies))
    made = carriers(room, told.record)
    assert [carrier.copy_no for carrier in made][::9] == ["000616", "000625"]
    assert {(carrier.copies, carrier.copy_index) for carrier in made} == {(10, index) for index in range(1, 11)}
    assert len({carrier.barcode for carrier in made}) == 10
    missing = new(room, series=1, reference_code="W017-WS·2019-Y-GH-0022", facts=said(Level.JIMI))
    assert refused(room, missing) == [Reason.COPY_NO_MISSING]


def test_p019_a_disc_goes_with_its_volume(room: Room):
    told = entered(room, new(room, carriers=(copy("3", discs=2),)))
    volume, *discs = carriers(room, told.record)
    assert [(disc.kind, disc.parent_id, disc.copy_no, disc.pages) for disc in discs] == [
        (CarrierKind.DISC, volume.id, "3", None)
    ] * 2
    assert volume.copies == 1


def test_further_copies_say_of_how_many_each_is_one(room: Room):
    told = entered(room, new(room, carriers=(copy("1"),)))
    entered(room, AddCarriers(record=told.record, carriers=(copy("2"), NewCarrier(copy_no="3"))))
    made = carriers(room, told.record)
    assert [(carrier.copy_index, carrier.copies, carrier.pages) for carrier in made] == [
        (1, 3, 12),
        (2, 3, 12),
        (3, 3, None),
    ]
    assert refused(room, AddCarriers(record=told.record, carriers=(copy("2"),))) == [Reason.COPY_NO_TWICE]
    assert refused(room, AddCarriers(record=told.record, carriers=())) == [Reason.NOTHING_TO_DO]


def test_r036_a_number_is_given_once(room: Room):
    assert refused(room, new(room, reference_code="W017-WS·2019-Y-GH-0001")) == [Reason.CODE_TAKEN]
    assert refused(room, new(room, series=1, reference_code="W017-WS-2019-Y-GH-0001")) == [Reason.CODE_NOT_VALID]
    assert refused(room, new(room, series=1, reference_code="B001-WS·2019-Y-GH-0001")) == [Reason.CODE_NOT_VALID]


def test_r036_a_former_number_is_never_given_again(house: House):
    room = house.room
    series = begin(room)
    let_wait(house, 3, claimed="W017-WS·2019-Y-GH-0300")
    assert refused(room, new(room, series=series, reference_code="待整理-000003")) == [Reason.CODE_NOT_VALID]
    claimed = new(room, series=series, reference_code="W017-WS·2019-Y-GH-0300")
    assert refused(room, claimed) == [Reason.CODE_CLAIMED]


def test_r036_a_gap_is_asked_about_once(room: Room):
    gap = new(room, reference_code="W017-WS·2019-Y-GH-0023")
    assert doubted(room, gap) == (Doubt.NUMBER_GAP,)
    assert entered(room, replace(gap, confirmed=frozenset({Doubt.NUMBER_GAP}))).reference_code.endswith("0023")
    filled = new(room, series=1, reference_code="W017-WS·2019-Y-GH-0022")
    assert doubted(room, filled) == (Doubt.NUMBER_GAP,)


def test_p023_next_years_plan_is_filed_in_december_after_a_question(room: Room):
    ahead = new(room, reference_code="W017-WS·2027-D10-GH-0001")
    assert doubted(room, ahead) == (Doubt.YEAR_AHEAD,)
    kept = record(room, entered(room, replace(ahead, confirmed=frozenset(Doubt))).record)
    assert (kept.year, kept.retention, kept.retention_until) == (2027, "D10", date(2037, 12, 31))


def test_r002_a_special_provision_is_written_into_the_note(room: Room):
    facts = said(Level.MIMI, secrecy_term="15年", special_provision="某规定第三条", seconded_by="苏怀瑾")
    wanted = new(room, facts=facts)
    assert doubted(room, wanted) == (Doubt.TERM_BEYOND_LAW,)
    told = entered(room, replace(wanted, confirmed=frozenset(Doubt)))
    with unit_of_work(room.vault) as unit:
        [note] = unit.every(FileNote, record_id=told.record)
    assert "某规定第三条" in note.sentence and "苏怀瑾" in note.sentence


def test_r124_above_this_pc_only_a_stub_comes_in(room: Room):
    assert refused(room, new(room, facts=said(Level.JUEMI), carriers=(copy("1"),))) == [Reason.ABOVE_THIS_PC]
    stub = new(room, series=1, facts=said(Level.JUEMI, title=None), carriers=(copy("1"),))
    assert record(room, entered(room, stub).record).title is None


def test_a_keeper_writes_no_more_than_he_may_know(house: House):
    with unit_of_work(house.room.vault) as unit:
        keeper = unit.get(User, 1)
    house.room.keeper = replace(keeper, cleared=Level.MIMI)
    high = new(house.room, facts=said(Level.JIMI), carriers=(copy("1"),))
    assert refused(house.room, high) == [Reason.ABOVE_CLEARANCE]


def test_r024_a_record_has_a_carrier_and_an_item_has_no_items(room: Room):
    assert refused(room, new(room, carriers=())) == [Reason.CARRIER_MISSING]
    assert refused(room, new(room, series=1, facts=said(items=3))) == [Reason.VALUE_NOT_POSSIBLE]
    assert refused(room, new(room, series=None)) == [Reason.VALUE_NOT_POSSIBLE]


def test_p002_a_series_by_volume_or_by_item_asks_about_the_other_kind(room: Room):
    a_file(room)
    item = new(room, series=1, reference_code="W017-KJ·2019-002")
    assert doubted(room, item) == (Doubt.KIND_DIFFERS,)
    file = new(room, kind=RecordKind.FILE)
    assert doubted(room, file) == (Doubt.KIND_DIFFERS,)
    kept = entered(room, replace(item, confirmed=frozenset({Doubt.KIND_DIFFERS}))).record
    assert record(room, kept).kind is RecordKind.ITEM


def test_r143_what_is_made_from_a_secret_is_not_lower(room: Room):
    assert refused(room, new(room, facts=said(Level.MIMI, source=4))) == [Reason.BELOW_SOURCE]
    derived = new(room, series=1, facts=said(Level.JIMI, source=4), carriers=(copy("1"),))
    assert record(room, entered(room, derived).record).source_id == 4


def test_f008_a_file_holds_inner_items_without_carriers(room: Room):
    file, code = a_file(room, Level.MIMI, items=1)
    assert room.ask(next_inner_code, file) == f"{code}-001"
    for number in (1, 2):
        inner = new(room, parent=file, reference_code=f"{code}-00{number}", facts=said(Level.MIMI), carriers=())
        kept = record(room, entered(room, inner).record)
        assert (kept.parent_id, kept.kind, kept.file_no, kept.item_no) == (file, RecordKind.ITEM, 1, number)
        assert carriers(room, kept.id) == []
    assert record(room, file).items == 2
    assert room.ask(next_inner_code, file) == f"{code}-003"
    loose = new(room, parent=file, reference_code=f"{code}-003")
    assert len(carriers(room, entered(room, loose).record)) == 1


def test_f008_f009_an_inner_item_says_where_it_stands_and_how_long_it_is(room: Room):
    file, code = a_file(room, Level.MIMI)
    paged = said(Level.MIMI, page_no="3-12", bound_pages=10)
    inner = new(room, parent=file, reference_code=f"{code}-001", facts=paged, carriers=())
    kept = entered(room, inner).record
    assert (record(room, kept).page_no, record(room, kept).bound_pages) == ("3-12", 10)
    assert room.ask(facts_of, kept) == paged
    [row] = room.ask(inner_items, file)
    assert (row.page_no, row.bound_pages) == ("3-12", 10)
    [cells] = room.ask(export_rows, (kept,))
    assert (cells[COLUMNS.index("页数")], cells[COLUMNS.index("页号")]) == (10, "3-12")
    room.do(EditRecord(record=kept, facts=replace(paged, page_no="4-13")))
    assert record(room, kept).page_no == "4-13"
    for wrong in (replace(paged, page_no="12-3"), replace(paged, bound_pages=0)):
        assert refused(room, EditRecord(record=kept, facts=wrong)) == [Reason.VALUE_NOT_POSSIBLE]


def test_f009_what_has_carriers_counts_their_pages(room: Room):
    file, code = a_file(room, Level.MIMI)
    loose = new(room, parent=file, reference_code=f"{code}-001", facts=said(Level.MIMI, bound_pages=3))
    assert refused(room, loose) == [Reason.VALUE_NOT_POSSIBLE]
    assert refused(room, new(room, facts=said(bound_pages=3))) == [Reason.VALUE_NOT_POSSIBLE]
    placed = EditRecord(record=file, facts=said(Level.MIMI, page_no="3"))
    assert refused(room, placed) == [Reason.VALUE_NOT_POSSIBLE]


def test_r007_nothing_in_a_file_is_above_it(room: Room):
    file, code = a_file(room)
    inner = new(room, parent=file, reference_code=f"{code}-001", facts=said(Level.MIMI), carriers=())
    assert refused(room, inner) == [Reason.FILE_BELOW_ITEM]


def test_an_inner_item_goes_on_from_its_file(room: Room):
    file, code = a_file(room)
    inner = new(room, parent=file, reference_code="W017-KJ·2019-002-001", carriers=())
    assert refused(room, inner) == [Reason.CODE_NOT_VALID]
    nested = new(room, parent=1, reference_code="W017-WS·2019-Y-GH-0001·1", carriers=())
    assert refused(room, nested) == [Reason.VALUE_NOT_POSSIBLE]
    assert refused(room, replace(inner, kind=RecordKind.FILE)) == [Reason.VALUE_NOT_POSSIBLE]
    gap = new(room, parent=file, reference_code=f"{code}-002", carriers=())
    assert doubted(room, gap) == (Doubt.NUMBER_GAP,)


def test_administrators_register_nothing(house: House):
    command = new(house.room)
    assert refused(house.enter(SYSTEM), command) == [Reason.NOT_YOUR_DUTY]
