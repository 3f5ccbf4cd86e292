"""The other witnesses of a count: cards, boxes and seals, and what is seen of a thing beside that it is there."""

from __future__ import annotations

from recordsroom.domain.commands import (
    CountBox,
    IssueOutCards,
    LendCarrier,
    MakeBox,
    NoteCounted,
    PutInBox,
    ReturnCarrier,
    ShelveBox,
    ShelveCarrier,
    SignCount,
)
from recordsroom.domain.counting_facts import (
    BoxCounted,
    BoxFound,
    CardCounted,
    CountNoted,
)
from recordsroom.domain.out_cards import OutCard
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Condition
from recordsroom.domain.witnesses import CardKind, CountOutcome
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY
from tests.rooms import House
from tests.services.case_runs import KEY
from tests.services.count_runs import (
    CABINET,
    FIRST,
    LOW,
    begun,
    carrier,
    ended,
    found,
    refused,
    scan,
    shelf,
    state,
)

O = CountOutcome  # noqa: E741 - the tests read as the table of §6.5


def test_f16_a_card_in_the_gap_tells_an_issue_a_card_not_printed_and_one_left_behind(counted_house: House):
    room, clock = counted_house.room, counted_house.clock
    for key in (1, 7):
        room.do(LendCarrier(carrier=key, reader=1))
    room.do(IssueOutCards(loans=(1, 2)))
    room.do(ReturnCarrier(carrier=1))
    room.do(ShelveCarrier(carrier=1, location=CABINET))
    with unit_of_work(room.vault) as unit:
        cards = {card.loan_id: card.barcode for card in unit.every(OutCard)}
    clock.move(minutes=5)
    count = begun(room, cards=CardKind.OUT)
    told = scan(room, count, shelf(CABINET), *map(carrier, (1, 2, 3, 4, 6)), cards[1])
    assert isinstance(told[-1], CardCounted) and told[-1].old
    assert ended(room, count) == [(O.CARD_MISSING, "0007"), (O.CARD_LEFT, "0001")]
    count = begun(room, cards=CardKind.OUT)
    scan(room, count, shelf(CABINET), *map(carrier, (2, 3, 4, 6)), cards[1], cards[2])
    # The card of the old charge stands where nothing is: it went out and nobody wrote it down.
    assert ended(room, count) == [(O.ISSUE_UNENTERED, "0001")]
    [row] = room.ask(count_findings, count)
    assert row.by_card == f"沈知远 {TODAY:%Y-%m-%d}", "the card tells from whom and since when"


def test_r099_what_is_charged_out_and_stands_on_its_shelf_was_returned_without_a_word(counted: Room):
    counted.do(LendCarrier(carrier=7, reader=1))
    count = begun(counted)
    scan(counted, count, shelf(CABINET), *map(carrier, FIRST))
    assert ended(counted, count) == [(O.RETURN_UNENTERED, "0007")]
    [row] = counted.ask(count_findings, count)
    assert row.holder == "沈知远"


def test_r099_catalogue_cards_are_a_witness_of_their_own(counted: Room):
    count = begun(counted, cards=CardKind.CATALOGUE, scope_value=LOW)
    scan(counted, count, shelf(LOW), *map(carrier, (11, 12)))
    scan(counted, count, carrier(11), of_card=True)
    assert found(counted, count) == []
    assert ended(counted, count) == [(O.CARD_MISSING, "0012")]


def test_r099_pages_marks_damage_and_two_labels_are_counted_facts(counted: Room):
    count = begun(counted)
    scan(counted, count, shelf(CABINET), *map(carrier, FIRST))
    note = NoteCounted(count=count, carrier=4, pages=99, condition=Condition.DAMAGED, mark_differs=True, twice=True)
    told = counted.do(note).told
    assert isinstance(told, CountNoted)
    assert told.outcomes == (O.MATCH, O.NUMBER_DIFFERS, O.TWICE_NUMBERED, O.MARK_DIFFERS, O.DAMAGED)
    figures = state(counted, count).row.session
    assert (figures.things_seen, figures.matched, figures.differing) == (6, 5, 1)
    assert refused(counted, NoteCounted(count=count, carrier=11)) == (Reason.NO_SUCH_FINDING,)
    assert [one for one, _code in ended(counted, count)] == [
        O.NUMBER_DIFFERS,
        O.TWICE_NUMBERED,
        O.MARK_DIFFERS,
        O.DAMAGED,
    ]
    signed = SignCount(count=count, report_no="1", signed_name="何以宁", signed_post="副所长")
    assert Reason.GRAVE_FINDINGS_OPEN in refused(counted, signed)


def test_p02_a_box_is_counted_by_number_or_by_seal_and_a_seal_sees_nothing(counted: Room):
    counted.do(MakeBox(**KEY))
    counted.do(ShelveBox(box=1, location=CABINET))
    counted.do(PutInBox(carriers=(1, 2), box=1))
    with unit_of_work(counted.vault) as unit:
        label = unit.cursor.execute("SELECT barcode FROM boxes").fetchone()[0]
    count = begun(counted)
    told = scan(counted, count, shelf(CABINET), *map(carrier, (3, 4, 6, 7)), label)[-1]
    assert told == BoxFound(1, "0001", 2)
    assert refused(counted, CountBox(count=count, box=1)) == (Reason.VALUE_NOT_POSSIBLE,)
    assert counted.do(CountBox(count=count, box=1, inside_found=1)).told == BoxCounted("0001", 2, 1, None)
    assert found(counted, count) == [(O.NUMBER_DIFFERS, "0001")]
    counted.do(CountBox(count=count, box=1, seal_no="F2026-0001"))
    assert state(counted, count).row.session.things_seen == 4
    assert ended(counted, count) == []
