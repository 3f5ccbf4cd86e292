"""What is printed is entered before it is sent, and closed with its reason; labels say what the room knows."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    AddStorageLocations,
    ClosePrint,
    ImportRecords,
    PrintDocument,
    PrintLabels,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.printing import Label, PrintState
from recordsroom.domain.room_plan import RoomPlan, places_of, read_shape
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Kind, Level, Scheme
from recordsroom.services.documents.carrier_label import CarrierLabel
from recordsroom.services.documents.location_label import LocationLabel
from recordsroom.services.documents.person_card import PersonCard
from recordsroom.services.printing import PrintFault, fault_of
from recordsroom.services.queries.print_register import PrintRow, print_jobs, print_register
from recordsroom.services.queries.printing import (
    Unlabelled,
    label_rows,
    unlabelled,
    unlabelled_rows,
)
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import a_new_record
from tests.rooms import AUDITOR, SYSTEM, House

CABINET = 2


def entered(room: Room, *subjects: int, form: str = "carrier_label") -> PrintStarted:
    told = room.do(PrintLabels(form=form, stock="L7160", subjects=subjects)).told
    assert isinstance(told, PrintStarted)
    return told


def register(room: Room) -> tuple[PrintRow, ...]:
    return room.ask(print_register, 0, 100)


def test_r089_a_job_is_in_the_register_before_it_is_sent(room: Room):
    job = entered(room, 1, 4)
    [row] = register(room)
    assert (row.serial, row.form, row.stock, row.pieces) == (job.serial, "carrier_label", "L7160", 2)
    assert (row.state, row.closed_at, row.operator) == (PrintState.STARTED, None, "宋闻溪")
    assert row.started_at.isoformat() == "2026-11-20T09:40:00+08:00"
    assert Barcode.parse(row.serial).kind is Kind.DOCUMENT
    assert room.ask(print_jobs) == (1, 1)


def test_r089_a_label_twice_in_one_run_is_two_pieces_and_one_label(house: House):
    """What is written twice from one old state would stand otherwise in the journal than in the tables."""
    job = entered(house.room, 5, 5)
    [row] = register(house.room)
    assert (row.pieces, house.fold()) == (2, None)
    with unit_of_work(house.room.vault) as unit:
        assert len(unit.every(Label, print_id=job.print_job)) == 1
    with pytest.raises(Refused) as refused:
        house.room.do(ClosePrint(print_job=job.print_job, spoiled=-1))
    assert refused.value.reasons == (Reason.VALUE_NOT_POSSIBLE,)


def test_r089_a_job_is_kept_at_the_highest_level_of_what_it_names(room: Room):
    entered(room, 1, 2)
    entered(room, 3, 4, 1)
    room.do(PrintDocument(form="command_sheet", pages=2, copies=3))
    document, secret, internal = register(room)
    assert (internal.level, secret.level) == (Level.INTERNAL, Level.JIMI)
    assert (document.level, document.pieces, document.pages, document.copies) == (Level.PUBLIC, 0, 2, 3)


def test_r089_a_job_that_failed_is_void_for_good_and_its_labels_do_not_count(room: Room):
    job = entered(room, 5)
    room.do(ClosePrint(print_job=job.print_job, failed=PrintFault.JAMMED.code))
    [row] = register(room)
    assert (row.state, row.fault) == (PrintState.FAILED, PrintFault.JAMMED) and row.closed_at
    assert room.ask(unlabelled).carriers == 20
    with pytest.raises(Refused) as refused:
        room.do(ClosePrint(print_job=job.print_job))
    assert refused.value.reasons == (Reason.PRINT_CLOSED,)


def test_r089_what_left_as_paper_cannot_be_taken_back(room: Room):
    outcome = room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(1,)))
    with pytest.raises(Refused):
        room.do(Undo(entry=outcome.entry))


def test_r088_spoiled_sheets_are_counted_on_the_job_that_spoiled_them(room: Room):
    job = entered(room, 1, 2, 3)
    room.do(ClosePrint(print_job=job.print_job))
    room.do(ClosePrint(print_job=job.print_job, spoiled=2))
    room.do(ClosePrint(print_job=job.print_job, spoiled=1))
    [row] = register(room)
    assert (row.spoiled, row.state) == (3, PrintState.DONE)


def test_the_register_comes_in_pages_the_newest_first(room: Room):
    serials = [entered(room, subject).serial for subject in range(1, 8)]
    pages = [room.ask(print_register, first, 3) for first in (0, 3, 6)]
    assert [row.serial for page in pages for row in page] == serials[::-1]


def test_a_carrier_label_says_code_home_and_mark_and_never_the_title(room: Room):
    room.do(ImportRecords(rows=(a_new_record(21, level=Level.MIMI, secrecy_term="10年"),), file_digest="", layout=""))
    room.do(ShelveCarrier(carrier=21, location=CABINET))
    run = room.ask(label_rows, "carrier_label", (21, 1))
    code = "W017-WS·2019-Y-GH-"
    assert run.subjects == (21, 1) and run.level is Level.MIMI
    assert run.rows == (
        CarrierLabel(Barcode.make(Kind.CARRIER, 21), f"{code}0021", location="02库01柜", mark="秘密★10年"),
        CarrierLabel(Barcode.make(Kind.CARRIER, 1), f"{code}0001"),
    )


def test_a_label_bears_the_words_of_its_scheme_or_no_level_at_all(room: Room):
    odd = {"level": Level.INTERNAL, "scheme": Scheme.WORK.value}
    room.do(ImportRecords(rows=(a_new_record(21, **odd),), file_digest="", layout=""))
    run = room.ask(label_rows, "carrier_label", (21, 2, 5))
    assert [row.mark for row in run.rows if isinstance(row, CarrierLabel)] == ["工作秘密", "内部", ""]
    bare = room.ask(label_rows, "carrier_label", (21, 2, 4), marked=False)
    assert {row.mark for row in bare.rows if isinstance(row, CarrierLabel)} == {""}


def test_a_location_label_has_its_own_name_large_and_the_way_small(room: Room):
    shape = read_shape("1区2列2面5节6层")
    assert shape is not None
    plan = RoomPlan(shape, first_number=7, title="密集架", max_level=Level.JIMI)
    room.do(AddStorageLocations(places=places_of(plan)))
    run = room.ask(label_rows, "location_label", (5, 7, 8, 9, 10, 2))
    said = [(row.path, row.name) for row in run.rows if isinstance(row, LocationLabel)]
    assert said == [
        ("", "07库"),
        ("07库A区", "01列"),
        ("07库A区01列", "A面"),
        ("07库A区01列A面", "01节"),
        ("07库A区01列A面", "01节1层"),
        ("02库", "01柜"),
    ]
    assert {row.mark for row in run.rows if isinstance(row, LocationLabel)} == {"机密"}


def test_a_card_names_reader_unit_and_room(room: Room):
    [card] = room.ask(label_rows, "person_card", (1,)).rows
    assert card == PersonCard(Barcode.make(Kind.PERSON, 1), "沈知远", "规划研究室", "青梧研究所保密档案室")


def test_what_is_not_there_any_more_is_left_out(room: Room):
    assert room.ask(label_rows, "carrier_label", (999, 3, 1)).subjects == (3, 1)
    assert room.ask(label_rows, "carrier_label", ()).level is Level.PUBLIC


def test_what_waits_for_a_label_is_the_newest_import_in_the_order_of_its_list(room: Room):
    assert room.ask(unlabelled) == Unlabelled(carriers=20, places=4, readers=3)
    entered(room, 20, 19)
    entered(room, 1, 3, form="location_label")
    entered(room, 2, form="person_card")
    assert room.ask(unlabelled) == Unlabelled(carriers=18, places=2, readers=2)
    assert room.ask(unlabelled_rows, "carrier_label", 4).subjects == (15, 16, 17, 18)
    assert room.ask(unlabelled_rows, "location_label", 9).subjects == (2, 4)
    assert room.ask(unlabelled_rows, "person_card", 9).subjects == (1, 3)


def test_many_labels_are_looked_up_in_slices_and_keep_their_order(room: Room):
    rows = tuple(a_new_record(number) for number in range(21, 1300))
    room.do(ImportRecords(rows=rows, file_digest="", layout=""))
    wanted = tuple(range(1299, 0, -1))
    assert room.ask(label_rows, "carrier_label", wanted).subjects == wanted


def test_who_may_not_print_sees_no_label_and_the_auditor_the_register_only(house: House):
    entered(house.room, 1)
    auditor = house.enter(AUDITOR)
    assert auditor.ask(label_rows, "carrier_label", (1,)).rows == ()
    assert len(register(auditor)) == 1
    system = house.enter(SYSTEM)
    assert register(system) == () and system.ask(print_jobs) == (0, 0)
    assert system.ask(unlabelled) == Unlabelled()
    assert system.ask(unlabelled_rows, "person_card", 5).rows == ()


def test_the_numbers_of_the_faults_never_change():
    numbers = {fault.name: fault.code for fault in PrintFault}
    assert numbers == {"JAMMED": "1", "PAPER_OUT": "2", "MISPLACED": "3", "CANCELLED": "4", "OTHER": "5"}
    assert [fault_of(code) for code in ("3", "", None, "77", "x")] == [PrintFault.MISPLACED, None, None, None, None]


def test_r089_a_failed_reprint_brings_the_older_label_back(room: Room):
    first = room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(1,))).told
    assert isinstance(first, PrintStarted)
    room.do(ClosePrint(print_job=first.print_job))
    second = room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(1,))).told
    assert isinstance(second, PrintStarted)
    room.do(ClosePrint(print_job=second.print_job, failed="1"))
    with unit_of_work(room.vault) as unit:
        assert [label.retired for label in unit.every(Label)] == [False, True]
        assert unit.get(Carrier, 1).labelled


def test_r089_a_failed_first_print_leaves_the_carrier_without_label(room: Room):
    only = room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(1,))).told
    assert isinstance(only, PrintStarted)
    room.do(ClosePrint(print_job=only.print_job, failed="1"))
    with unit_of_work(room.vault) as unit:
        assert not unit.get(Carrier, 1).labelled
