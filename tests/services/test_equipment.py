"""Media and devices in the room: registered, labelled, given out, destroyed; files only onto registered ones."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from recordsroom.domain.commands import (
    ChangeEquipment,
    ClosePrint,
    Command,
    ExportJournal,
    GiveOutEquipment,
    PrintDocument,
    PrintLabels,
    RegisterEquipment,
    RetireEquipment,
    TakeBackEquipment,
    Undo,
)
from recordsroom.domain.equipment import EquipmentSort, EquipmentState, UseKind
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.printing import Label
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.acts import Tell, Telling
from recordsroom.services.documents.medium_label import MediumLabel
from recordsroom.services.documents.medium_register import EquipmentLine, UseLine
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.equipment import EquipmentRow, equipment_register, writable_media
from recordsroom.services.queries.equipment_due import device_list_due, unlabelled_equipment
from recordsroom.services.queries.finding import Kind, find_anything
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.queries.printing import label_rows
from recordsroom.services.queries.scanned import Unseen, what_is
from recordsroom.services.queries.scanned_equipment import EquipmentSeen
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from recordsroom.services.scanning import ScanRun
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY, MovableClock, a_medium
from tests.rooms import ARCHIVIST, AUDITOR, House

STICK, COMPUTER = 1, 2


@pytest.fixture
def room(house: House) -> Room:
    """A stick for 秘密 and a computer."""
    house.room.do(a_medium("JZ-2026-001", Level.MIMI))
    house.room.do(a_medium("SB-2026-001", Level.JIMI, sort=EquipmentSort.COMPUTER))
    return house.room


def of(room: Room, key: int) -> EquipmentRow:
    return next(row for row in room.ask(equipment_register) if row.id == key)


def refused(room: Room, request: Command) -> Reason:
    with pytest.raises(Refused) as caught:
        room.do(request)
    [reason] = caught.value.reasons
    return reason


def test_r134_a_number_is_given_once_and_everything_is_told(room: Room):
    row = of(room, STICK)
    assert (row.equipment_no, row.sort, row.max_level) == ("JZ-2026-001", EquipmentSort.USB_STICK, Level.MIMI)
    assert (row.custodian, row.kept_at, row.in_use_since, row.labelled) == ("林素贞", "保密柜02", TODAY, False)
    assert refused(room, a_medium(" JZ-2026-001 ")) is Reason.NAME_TAKEN
    for odd in ({"custodian": " "}, {"kept_at": ""}, {"make": "长" * 61}, {"in_use_since": TODAY.replace(year=2999)}):
        assert refused(room, a_medium("JZ-2026-002", **odd)) is Reason.VALUE_NOT_POSSIBLE
    entry = room.do(a_medium("JZ-2026-002")).entry
    room.do(Undo(entry=entry))
    assert len(room.ask(equipment_register)) == 2


def test_r135_files_leave_onto_registered_media_of_their_level_alone(room: Room, house: House):
    def saved(medium: str, level: Level) -> PrintDocument:
        return PrintDocument(form="walk_list", pages=1, level=level, purpose="备查", medium=medium)

    assert refused(room, saved("9", Level.MIMI)) is Reason.MEDIUM_NOT_REGISTERED
    assert refused(room, saved("SB-2026-001", Level.MIMI)) is Reason.MEDIUM_NOT_REGISTERED
    room.do(saved("JZ-2026-001", Level.MIMI))
    room.do(ChangeEquipment(equipment=STICK, custodian="林素贞", kept_at="保密柜02", max_level=Level.JIMI))
    assert [(one.equipment_no, one.max_level) for one in room.ask(writable_media)] == [("JZ-2026-001", Level.JIMI)]
    room.do(RetireEquipment(equipment=STICK, to=EquipmentState.HANDED_IN, disposal="老化"))
    assert refused(room, saved("JZ-2026-001", Level.MIMI)) is Reason.EQUIPMENT_RETIRED
    assert room.ask(writable_media) == ()
    auditor = house.enter(AUDITOR)
    assert refused(auditor, ExportJournal(medium="JZ-2026-001")) is Reason.EQUIPMENT_RETIRED
    assert auditor.ask(equipment_register) == ()


def test_r136_keeping_changes_the_level_only_rises_and_a_new_label_is_wanted(room: Room):
    room.do(PrintLabels(form="medium_label", stock="L7651", subjects=(STICK,)))
    assert of(room, STICK).labelled
    same: dict[str, Any] = {"equipment": STICK, "custodian": "林素贞", "kept_at": "保密柜02"}
    assert refused(room, ChangeEquipment(**same, max_level=Level.MIMI)) is Reason.NOTHING_TO_DO
    assert refused(room, ChangeEquipment(**same, max_level=Level.INTERNAL)) is Reason.MEDIUM_LOWERED
    room.do(ChangeEquipment(**(same | {"kept_at": "保密柜03"}), max_level=Level.MIMI))
    assert of(room, STICK).labelled, "the label says nothing of the place"
    room.do(ChangeEquipment(**(same | {"custodian": "韩若水"}), max_level=Level.JIMI))
    row = of(room, STICK)
    assert (row.custodian, row.kept_at, row.max_level, row.labelled) == ("韩若水", "保密柜02", Level.JIMI, False)


def test_r137_given_out_repaired_and_back(room: Room):
    room.do(
        GiveOutEquipment(
            equipment=STICK, use_kind=UseKind.USE, taken_by="韩若水", purpose="报送目录", machine="SB-2026-001"
        )
    )
    repair = GiveOutEquipment(
        equipment=COMPUTER, use_kind=UseKind.REPAIR, taken_by="周工", purpose="换电源", allowed_by="韩若水"
    )
    room.do(repair)
    assert refused(room, repair) is Reason.EQUIPMENT_TAKEN
    taken = of(room, STICK).taken
    assert taken is not None and (taken.taken_by, taken.machine) == ("韩若水", "SB-2026-001")
    assert refused(room, RetireEquipment(equipment=STICK, to=EquipmentState.HANDED_IN)) is Reason.EQUIPMENT_TAKEN
    room.do(TakeBackEquipment(equipment=STICK))
    assert refused(room, TakeBackEquipment(equipment=STICK)) is Reason.NOTHING_TO_DO
    [use] = room.ask(document_lines, "medium_uses").rows
    assert isinstance(use, UseLine)
    assert (use.equipment_no, use.taken_by, use.purpose, use.back) == (
        "JZ-2026-001",
        "韩若水",
        "报送目录",
        f"{TODAY:%Y%m%d}",
    )
    [device] = room.ask(document_lines, "device_register").rows
    assert isinstance(device, EquipmentLine)
    assert (device.repair, device.supervisor) == (f"{TODAY:%Y%m%d} 周工 换电源", "韩若水")


def test_r136_a_medium_is_handed_in_and_destroyed_before_two(room: Room):
    gone: dict[str, Any] = {"equipment": STICK, "to": EquipmentState.DESTROYED, "disposal": "送销毁中心"}
    assert refused(room, RetireEquipment(**gone)) is Reason.WITNESS_MISSING
    room.do(RetireEquipment(equipment=STICK, to=EquipmentState.HANDED_IN, disposal="老化"))
    entry = room.do(RetireEquipment(**gone, seen_by="韩若水")).entry
    [line] = room.ask(document_lines, "medium_register").rows
    assert isinstance(line, EquipmentLine)
    assert line.end == f"{TODAY:%Y%m%d} 已销毁 送销毁中心 监销 韩若水"
    room.do(Undo(entry=entry))
    assert of(room, STICK).state is EquipmentState.HANDED_IN


def test_labels_of_media_and_devices_print_retire_and_scan_back(room: Room):
    run = room.ask(label_rows, "medium_label", (STICK,))
    [label] = run.rows
    assert isinstance(label, MediumLabel)
    assert (label.number, label.sort.zh, label.location, label.mark) == ("JZ-2026-001", "U 盘", "林素贞", "秘密")
    assert refused(room, PrintLabels(form="device_label", stock="L7160", subjects=(STICK,))) is Reason.NOTHING_TO_DO
    told = room.do(PrintLabels(form="medium_label", stock="L7651", subjects=(STICK,))).told
    assert isinstance(told, PrintStarted)
    assert room.ask(print_register, 0, 1)[0].level is Level.PUBLIC
    seen = room.ask(what_is, label.barcode.digits)
    assert isinstance(seen, EquipmentSeen)
    assert (seen.equipment_no, seen.kept_at, seen.taken_by) == ("JZ-2026-001", "保密柜02", "")
    assert ScanRun().scan(seen) == (Tell(Telling.EQUIPMENT, seen),)
    assert isinstance(room.ask(what_is, "7999999990"), Unseen)
    for typed in (label.barcode.digits, "jz-2026"):
        found = [one for one in room.ask(find_anything, typed) if one.kind is Kind.EQUIPMENT]
        assert [(one.id, one.words, one.exact) for one in found] == [(STICK, "JZ-2026-001", typed != "jz-2026")]


def test_a_label_that_was_never_printed_leaves_it_unlabelled(room: Room):
    told = room.do(PrintLabels(form="device_label", stock="L7160", subjects=(COMPUTER,))).told
    assert isinstance(told, PrintStarted) and of(room, COMPUTER).labelled
    room.do(ClosePrint(print_job=told.print_job, failed=PrintFault.JAMMED.code))
    assert not of(room, COMPUTER).labelled


def test_r131_an_auditor_registers_nothing(room: Room, house: House):
    assert isinstance(a_medium("1"), RegisterEquipment)
    assert refused(house.enter(AUDITOR), a_medium("JZ-2026-009")) is Reason.NOT_YOUR_DUTY


def test_r138_a_label_says_what_the_register_says_or_today_asks_for_another(room: Room):
    def bare() -> int:
        return {work.matter: work.count for work in room.ask(today).works}.get(Matter.EQUIPMENT_UNLABELLED, 0)

    def scanned() -> EquipmentSeen:
        seen = room.ask(what_is, of(room, COMPUTER).barcode)
        assert isinstance(seen, EquipmentSeen)
        return seen

    def labels() -> list[str]:
        rows = room.ask(label_rows, "device_label", (COMPUTER,)).rows
        return [f"{row.number} {row.location} {row.mark}" for row in rows if isinstance(row, MediumLabel)]

    assert bare() == 2 and not scanned().labelled
    for form, thing in (("medium_label", STICK), ("device_label", COMPUTER)):
        room.do(PrintLabels(form=form, stock="L7651" if thing == STICK else "L7160", subjects=(thing,)))
    assert bare() == 0 and scanned().labelled
    assert labels() == ["SB-2026-001 林素贞 机密"]
    room.do(ChangeEquipment(equipment=COMPUTER, custodian="林素贞", kept_at="保密柜02", max_level=Level.JUEMI))
    assert bare() == 1 and not scanned().labelled and labels() == ["SB-2026-001 林素贞 绝密"]
    room.do(PrintLabels(form="device_label", stock="L7160", subjects=(COMPUTER,)))
    assert bare() == 0
    barcode = of(room, COMPUTER).barcode
    with unit_of_work(room.vault) as unit:
        retired = [label.retired for label in unit.every(Label, barcode=barcode)]
    assert sorted(retired) == [False, True], "one label counts; the one before it stays in the register, retired"


def test_r138_what_is_destroyed_gets_no_label_and_asks_for_none(room: Room):
    room.do(RetireEquipment(equipment=STICK, to=EquipmentState.HANDED_IN, disposal="老化"))
    room.do(PrintLabels(form="medium_label", stock="L7651", subjects=(STICK,)))
    room.do(RetireEquipment(equipment=STICK, to=EquipmentState.DESTROYED, disposal="送销毁中心", seen_by="韩若水"))
    again = PrintLabels(form="medium_label", stock="L7651", subjects=(STICK,))
    assert refused(room, again) is Reason.EQUIPMENT_RETIRED
    assert room.ask(unlabelled_equipment) == 1, "the computer alone"


def test_r138_the_yearly_list_of_devices_is_asked_for_in_january_until_it_is_printed(
    room: Room, house: House, clock: MovableClock
):
    assert room.ask(device_list_due) is None, "November"
    clock.move(days=(date(TODAY.year + 1, 1, 5) - TODAY).days)
    assert room.ask(device_list_due) == date(TODAY.year + 1, 1, 30)
    assert Matter.DEVICE_LIST_DUE in {work.matter for work in room.ask(today).works}
    assert house.enter(AUDITOR).ask(device_list_due) is None
    room = house.enter(ARCHIVIST)
    told = room.do(PrintDocument(form="device_register", pages=1)).told
    assert room.ask(device_list_due) is None
    assert isinstance(told, PrintStarted)
    room.do(ClosePrint(print_job=told.print_job, failed=PrintFault.JAMMED.code))
    assert room.ask(device_list_due) is not None, "what was never on paper was not handed in"
    clock.move(days=30)
    assert room.ask(device_list_due) is None
