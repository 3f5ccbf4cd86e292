"""Call slips and out cards on real data: walk order, masks, renewals, and what a scanned card does not do (F-16)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from recordsroom.domain.commands import (
    AskForSlip,
    IssueOutCards,
    LendCarrier,
    PrintLabels,
    RecordApproval,
    RenewLoan,
    ReturnCarrier,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.desk_facts import Renewed
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Undone
from recordsroom.domain.slip_facts import OutCardsIssued, SlipsMade
from recordsroom.domain.values import Level
from recordsroom.services.acts import Do
from recordsroom.services.documents.call_slip import CallLine
from recordsroom.services.documents.out_card import OutCardRow
from recordsroom.services.documents.phrase import worded
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.out_cards import OUT_CARDS, out_card
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.queries.printing import label_rows
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.queries.scanned_card import OutCardSeen
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services.desk_runs import READER, a_run, doing, lent, line, seen

PUBLIC, INTERNAL, MIMI, JIMI, SHEN, LEADER = 1, 2, 3, 4, 1, 4


def let(room: Room, form_no: str, *carriers: int) -> None:
    today = room.clock().today
    room.do(RecordApproval(form_no=form_no, approver=LEADER, approved_on=today, reader=SHEN, carriers=carriers))


def lines(room: Room, *of: int) -> list[tuple[str, str, str]]:
    rows = [row for row in room.ask(document_lines, "call_slip", of).rows if isinstance(row, CallLine)]
    return [(row.reference_code[-4:], worded(row.place, "zh"), row.slip_no) for row in rows]


def cards(room: Room, *loans: int) -> tuple[int, ...]:
    told = room.do(IssueOutCards(loans=loans)).told
    assert isinstance(told, OutCardsIssued)
    return told.cards


def card(room: Room, key: int) -> OutCardRow:
    [row] = room.ask(label_rows, "out_card", (key,)).rows
    assert isinstance(row, OutCardRow)
    return row


def test_f016_what_was_let_is_fetched_in_walk_order_and_without_titles(room: Room):
    assert lines(room) == []
    shelves = [row[0] for row in room.ask(_shelves)]
    room.do(ShelveCarrier(carrier=INTERNAL, location=shelves[0]))
    room.do(ShelveCarrier(carrier=PUBLIC, location=shelves[1]))
    let(room, "A-1", PUBLIC, INTERNAL, MIMI)
    found = lines(room)
    assert [code for code, _place, _slip in found] == ["0002", "0001", "0003"]
    assert found[2][1] == "未上架" and {slip for _code, _place, slip in found} == {"A-1"}
    room.do(LendCarrier(carrier=INTERNAL, reader=SHEN))
    assert [code for code, _place, _slip in lines(room)] == ["0001", "0003"]
    assert room.ask(document_lines, "call_slip").level is Level.MIMI


def test_p12_of_an_answered_slip_only_what_was_let_is_fetched(house: House):
    room = house.room
    told = room.do(AskForSlip(reader=SHEN, carriers=(PUBLIC, INTERNAL))).told
    assert isinstance(told, SlipsMade)
    assert [code for code, _place, _slip in lines(room, *told.slips)] == ["0001", "0002"]
    let(room, told.numbers[0], INTERNAL)
    assert [code for code, _place, _slip in lines(room, *told.slips)] == ["0002"]
    other = room.do(AskForSlip(reader=2, carriers=(PUBLIC,))).told
    assert isinstance(other, SlipsMade)
    let(room, "A-2", PUBLIC)
    room.do(LendCarrier(carrier=PUBLIC, reader=SHEN))
    assert lines(room, *other.slips)[0][1].startswith("在借 应还")
    assert house.enter(AUDITOR).ask(document_lines, "call_slip", other.slips).rows == ()


def test_f016_the_card_tells_the_new_day_after_a_renewal_and_keeps_its_label(room: Room, clock: MovableClock):
    let(room, "A-1", INTERNAL)
    room.do(LendCarrier(carrier=INTERNAL, reader=SHEN))
    [key] = cards(room, 1)
    first = card(room, key)
    assert (first.whither, first.form_no, first.renewed, first.of_file) == ("沈知远\u3000规划研究室", "A-1", "", False)
    clock.move(days=5)
    room.do(RenewLoan(carrier=INTERNAL))
    assert cards(room, 1, 1) == (key,)
    again = card(room, key)
    assert again.barcode == first.barcode and again.due_on > first.due_on and again.renewed == first.due_on
    room.do(PrintLabels(form="out_card", stock="out-cards-4", subjects=(key,)))
    [job] = room.ask(print_register, 0, 9)
    assert (job.form, job.level, job.pieces) == ("out_card", Level.INTERNAL, 1)


def test_f016_at_juemi_the_card_names_the_slip_and_nobody(room: Room):
    let(room, "A-1", INTERNAL)
    room.do(LendCarrier(carrier=INTERNAL, reader=SHEN))
    [key] = cards(room, 1)
    said = room.ask(_card_of_level, key, Level.JUEMI)
    assert worded(said.whither, "zh") == "见审批单" and said.form_no == "A-1"


def test_f016_a_scanned_card_tells_of_the_loan_and_is_never_the_carrier(room: Room):
    let(room, "A-1", INTERNAL)
    room.do(LendCarrier(carrier=INTERNAL, reader=SHEN))
    [key] = cards(room, 1)
    digits = card(room, key).barcode.digits
    seen = room.ask(what_is, digits)
    assert isinstance(seen, OutCardSeen) and (seen.reader_name, seen.back) == ("沈知远", False)
    room.do(ReturnCarrier(carrier=INTERNAL))
    seen = room.ask(what_is, digits)
    assert isinstance(seen, OutCardSeen) and seen.back
    for loans in ((1,), ()):
        with pytest.raises(Refused):
            room.do(IssueOutCards(loans=loans))


def _shelves(sight: Any) -> list[Any]:
    asked = "SELECT id FROM storage_locations WHERE kind IN ('SHELF_LEVEL', 'SLOT', 'CABINET') ORDER BY walk_order"
    return list(sight.connection.exec_driver_sql(asked))


def _card_of_level(sight: Any, key: int, level: Level) -> OutCardRow:
    """The card as it would be, were its record of this level, which this PC may not hold."""
    [row] = sight.connection.execute(OUT_CARDS, {"ids": [key]}).mappings()
    return out_card(sight, {**row, "level": int(level)}, True)


def test_f016_cards_of_what_just_ended_follow_renewals_and_forget_what_was_taken_back():
    run = a_run(READER)
    lending = doing(run.scan(seen(1)))
    run.done(lending, replace(lent(1), loan=31), 20)
    renewing = Do(RenewLoan(carrier=2), seen(2))
    run.done(renewing, Renewed(line(2), "沈知远", TODAY, TODAY, 1, 2, 32), 21)
    assert [*run.charged] == [31, 32]
    run.press(DeskCommand.END)
    assert [*run.charged] == [31, 32]
    run.done(Do(Undo(entry=20)), Undone(20, "LendCarrier", 2), 22)
    assert [*run.charged] == [32]
