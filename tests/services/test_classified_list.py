"""The list of classified items: what it tells, whom, and as what it is held (F-11)."""

from __future__ import annotations

from recordsroom.domain.commands import MakeBox, PutInBox
from recordsroom.domain.facts import Entered
from recordsroom.domain.values import Level
from recordsroom.services.documents.record_columns import RecordLine
from recordsroom.services.queries.classified_list import classified_list
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.room import Room
from tests.files import carriers
from tests.rooms import AUDITOR, House


def lines(room: Room) -> list[RecordLine]:
    return [row for row in room.ask(classified_list).rows if isinstance(row, RecordLine)]


def test_r043_only_classified_items_stand_on_the_list_and_it_is_held_as_the_highest(room: Room):
    run = room.ask(classified_list)
    assert [line.number for line in lines(room)] == list(range(1, len(run.rows) + 1))
    assert {line.mark[:2] for line in lines(room)} == {"秘密", "机密"}
    assert run.level is Level.JIMI


def test_r124_from_jimi_up_a_line_does_not_tell_the_content(room: Room):
    told = {line.mark[:2]: line for line in lines(room)}
    assert told["秘密"].title and told["机密"].reference_code
    assert (told["机密"].title, told["机密"].document_no, told["机密"].author) == ("", "", "")


def test_who_does_not_keep_the_holdings_gets_no_line(house: House):
    assert not house.enter(AUDITOR).ask(document_lines, "classified_list").rows


def test_a_room_may_ask_for_the_box_of_each_item(room: Room):
    """One of the optional columns of the form: which box a copy lies in."""
    told = room.do(
        MakeBox(fonds_no="W017", category_code="WS", year=2019, retention="Y", org_code="GH", width_mm=30)
    ).told
    assert isinstance(told, Entered)
    (secret,) = carriers(room, 3)
    room.do(PutInBox(carriers=(secret.id,), box=told.id))
    boxes = {line.reference_code: line.box_no for line in lines(room)}
    assert [code for code, box in boxes.items() if box] == [record_code(room, 3)]


def record_code(room: Room, key: int) -> str:
    details = room.ask(record_details, key)
    assert details is not None
    return details.reference_code
