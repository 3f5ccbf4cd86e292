"""Labels that are printed first and bound afterwards: issued, bound, written off, undone (P-03)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    BindLabel,
    ClosePrint,
    Command,
    FillUnchecked,
    ImportRecords,
    ListedCarrier,
    PrintBlankLabels,
    PrintLabels,
    SpoilLabel,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.opening import Unchecked
from recordsroom.domain.opening_facts import BlanksIssued, LabelBound
from recordsroom.domain.rules import Reason
from recordsroom.services.queries.code_tails import Near, carriers_by_tail
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.queries.scanned import CarrierSeen, Unseen, what_is
from recordsroom.services.queries.scanned_blank import Blanks, BlankSeen
from recordsroom.services.room import Room
from tests.builders import a_new_record
from tests.files import carriers
from tests.rooms import AUDITOR, House
from tests.services.eventful import rows


def issued(room: Room, count: int = 3) -> BlanksIssued:
    told = room.do(PrintBlankLabels(stock="roll-50x30", count=count)).told
    assert isinstance(told, BlanksIssued)
    return told


def refused(room: Room, request: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons


def tails(room: Room, typed: str, near: Near | None = None) -> list[str]:
    found = room.ask(carriers_by_tail, typed, near or Near())
    return [one.reference_code for one in found.found]


def test_p03_a_run_of_serials_is_in_both_registers_before_it_is_printed(house: House):
    told = issued(house.room)
    assert len(set(told.labels)) == 3
    assert rows(house, "SELECT form, pieces, state FROM prints") == [("blank_label", 3, "STARTED")]
    assert [row[0] for row in rows(house, "SELECT barcode FROM labels WHERE retired = 0")] == list(told.labels)
    assert refused(house.room, PrintBlankLabels(stock="roll-50x30", count=0)) == (Reason.VALUE_NOT_POSSIBLE,)
    assert not set(told.labels) & {digits for (digits,) in rows(house, "SELECT barcode FROM carriers")}


def test_p03_a_label_is_bound_to_a_carrier_and_stands_for_it_from_then_on(room: Room):
    first = issued(room).labels[0]
    assert isinstance(room.ask(what_is, first), BlankSeen)
    old = carriers(room, 2)[0].barcode
    bound = room.do(BindLabel(carrier=2, label=first))
    assert isinstance(bound.told, LabelBound) and bound.touched == {"carriers"}
    seen = room.ask(what_is, first)
    assert isinstance(seen, CarrierSeen) and seen.id == 2 and seen.labelled
    # The number that it had was never on any label.
    assert isinstance(room.ask(what_is, old), Unseen)
    room.do(Undo(entry=bound.entry))
    assert isinstance(room.ask(what_is, first), BlankSeen)


def test_a_label_goes_onto_one_carrier_and_a_carrier_bears_one_label(room: Room):
    first, second, _third = issued(room).labels
    room.do(BindLabel(carrier=2, label=first))
    assert refused(room, BindLabel(carrier=3, label=first)) == (Reason.LABEL_BOUND,)
    assert refused(room, BindLabel(carrier=2, label=second)) == (Reason.ALREADY_LABELLED,)
    assert refused(room, BindLabel(carrier=3, label="1000099996")) == (Reason.LABEL_NOT_ISSUED,)
    assert refused(room, SpoilLabel(label=first)) == (Reason.LABEL_BOUND,)


def test_a_label_that_was_written_off_counts_for_nothing(room: Room):
    first, second, _third = issued(room).labels
    room.do(SpoilLabel(label=first))
    assert room.ask(what_is, first) == BlankSeen(first, spoiled=True)
    assert refused(room, BindLabel(carrier=2, label=first)) == (Reason.LABEL_SPOILED,)
    assert refused(room, SpoilLabel(label=first)) == (Reason.LABEL_SPOILED,)
    room.do(BindLabel(carrier=2, label=second))


def test_a_run_that_never_reached_the_printer_is_void(room: Room):
    told = issued(room)
    room.do(ClosePrint(print_job=told.print_job, failed="1"))
    assert room.ask(what_is, told.labels[0]) == BlankSeen(told.labels[0], spoiled=True)


def test_a_label_without_words_is_never_wrong_and_a_reprint_takes_its_place(house: House):
    room, first = house.room, issued(house.room).labels[0]
    room.do(BindLabel(carrier=3, label=first))
    before = room.ask(carriers_by_tail, "3", Near()).found[0]
    assert before.unchecked
    room.do(FillUnchecked(carrier=3, value=Unchecked.TERM, said="10"))
    assert rows(house, "SELECT count(*) FROM relabel_tasks") == [(0,)]
    room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(3,)))
    assert rows(house, "SELECT count(*) FROM labels WHERE barcode = ? AND retired = 0", first) == [(1,)]
    assert refused(room, BindLabel(carrier=4, label=first)) == (Reason.LABEL_BOUND,)


def test_the_tail_finds_what_has_no_label_and_the_likeliest_stands_first(room: Room):
    assert tails(room, "16") == ["W017-WS·2019-Y-GH-0016"]
    assert tails(room, "2019-0016") == ["W017-WS·2019-Y-GH-0016"]
    assert tails(room, "2018-16") == [] and tails(room, "-") == []
    first = issued(room).labels[0]
    room.do(BindLabel(carrier=16, label=first))
    # What has its label is offered only where nothing else is meant, so that the refusal can say why.
    assert [one.labelled for one in room.ask(carriers_by_tail, "16", Near()).found] == [True]


def test_several_with_the_same_tail_are_offered_with_the_last_group_and_the_open_place_first(room: Room):
    at = (ListedCarrier(claimed_place="02 库 02 柜"),)
    others = (
        a_new_record(16, reference_code="W017-WS·2020-Y-GH-0016"),
        a_new_record(16, reference_code="W017-WS·2021-Y-GH-0016", carriers=at),
    )
    room.do(ImportRecords(rows=others, file_digest="", layout=""))
    year = [code[8:12] for code in tails(room, "16", Near("W017-WS·2020-Y-GH-0015"))]
    assert year == ["2020", "2019", "2021"]
    year = [code[8:12] for code in tails(room, "16", Near("W017-WS·2020-Y-GH-0015", "02库02柜"))]
    assert year == ["2021", "2020", "2019"]


def test_who_does_not_see_the_holdings_finds_no_codes(house: House):
    assert house.enter(AUDITOR).ask(carriers_by_tail, "16", Near()).total == 0


def test_p03_the_print_register_knows_what_became_of_every_serial(room: Room):
    told = issued(room, 5)
    room.do(BindLabel(carrier=2, label=told.labels[0]))
    room.do(SpoilLabel(label=told.labels[1]))
    [job] = room.ask(print_register, 0, 5)
    assert job.blanks == Blanks(bound=1, spoiled=1, free=3)
    # A reprint of the bound one is a label of its own job.
    room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(2,)))
    newest, blank = room.ask(print_register, 0, 5)
    assert newest.blanks is None and blank.blanks == Blanks(bound=1, spoiled=1, free=3)
    room.do(ClosePrint(print_job=told.print_job, failed="1"))
    assert room.ask(print_register, 1, 1)[0].blanks == Blanks(bound=1, spoiled=4, free=0)
