"""Secret points 密点: told as the title is, to whoever may know it, and nowhere else (R-144)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.commands import (
    Command,
    EditRecord,
    MendRecord,
    OpenRecord,
    RegisterRecord,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Registered
from recordsroom.domain.rules import Reason
from recordsroom.domain.secret_points import LONGEST_POINTS, SecretPoints
from recordsroom.domain.values import Level
from recordsroom.services.queries.exporting import export_rows
from recordsroom.services.queries.history import history
from recordsroom.services.queries.holdings import record_ids
from recordsroom.services.queries.journal_entry import entry_details
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.queries.registering import facts_of
from recordsroom.services.queries.search import Order, Search
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import AUDITOR, House
from tests.services.registers import begin, copy, let_wait, said
from tests.services.test_secrecy import decide

POINTS = "第3页坐标；附件二"


def marked(room: Room, level: Level = Level.MIMI, **odd: object) -> int:
    """A record of this level whose points are marked; answers its id."""
    facts = said(level, secret_points=POINTS, **odd)
    code = "W017-WS·2019-Y-GH-0021"
    told = room.do(RegisterRecord(series=begin(room), reference_code=code, facts=facts, carriers=(copy("1"),))).told
    assert isinstance(told, Registered)
    return told.record


def points(room: Room, record: int, opened: int | None = None) -> str | None:
    details = room.ask(record_details, record, opened)
    assert details is not None
    return details.secret_points


def why(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


def shown(room: Room, entry: int) -> str:
    details = room.ask(entry_details, entry)
    assert details is not None
    fields = [(one.called, field.before, field.after) for one in details.changes for field in one.fields]
    return f"{details.asked} {fields}"


def test_r144_points_are_entered_changed_and_taken_back(room: Room):
    record = marked(room)
    assert points(room, record) == POINTS
    facts = room.ask(facts_of, record)
    assert facts is not None and facts.secret_points == POINTS
    assert why(room, EditRecord(record=record, facts=facts)) == (Reason.NOTHING_TO_DO,)
    entry = room.do(EditRecord(record=record, facts=replace(facts, secret_points="附件三"))).entry
    assert points(room, record) == "附件三"
    assert entry in {row.entry for row in room.ask(history, record).rows}
    room.do(Undo(entry=entry))
    assert points(room, record) == POINTS
    room.do(EditRecord(record=record, facts=replace(facts, secret_points=None)))
    assert points(room, record) is None
    with unit_of_work(room.vault) as unit:
        [kept] = unit.every(SecretPoints)
    assert repr(kept) == f"SecretPoints({kept.id})"


@pytest.mark.parametrize(
    ("level", "told", "reasons"),
    [
        (Level.MIMI, POINTS, ()),
        (Level.MIMI, "点" * LONGEST_POINTS, ()),
        (Level.MIMI, "点" * (LONGEST_POINTS + 1), (Reason.VALUE_NOT_POSSIBLE,)),
        (Level.INTERNAL, POINTS, (Reason.NO_SECRET,)),
        (Level.PUBLIC, POINTS, (Reason.NO_SECRET,)),
        (None, POINTS, (Reason.NO_SECRET,)),
    ],
)
def test_r144_only_state_secrets_have_points(room: Room, level: Level | None, told: str, reasons: tuple[Reason, ...]):
    edit = EditRecord(record=1, facts=said(level, secret_points=told))
    if reasons:
        assert why(room, edit) == reasons
    else:
        room.do(edit)
        assert points(room, 1) == told


def test_r144_above_this_pc_or_the_clearance_no_points_are_entered(room: Room):
    facts = said(Level.JUEMI, title=None, secret_points=POINTS)
    command = RegisterRecord(
        series=begin(room), reference_code="W017-WS·2019-Y-GH-0021", facts=facts, carriers=(copy("1"),)
    )
    assert why(room, command) == (Reason.ABOVE_THIS_PC,)
    room.keeper = replace(room.keeper, cleared=Level.INTERNAL)
    lower = replace(command, facts=said(Level.MIMI, title=None, secret_points=POINTS))
    assert why(room, lower) == (Reason.ABOVE_CLEARANCE,)
    room.do(replace(lower, facts=replace(lower.facts, secret_points=None)))


def test_r144_from_jimi_up_points_are_told_only_once_the_record_is_opened(room: Room):
    record = marked(room, Level.JIMI)
    assert points(room, record) is None
    assert room.ask(facts_of, record) is None
    opened = room.do(OpenRecord(record=record)).entry
    assert points(room, record, opened) == POINTS


def test_r144_above_the_clearance_points_are_told_to_nobody(house: House):
    room = house.room
    record = marked(room, Level.JIMI)
    opened = room.do(OpenRecord(record=record)).entry
    room.keeper = replace(room.keeper, cleared=Level.MIMI)
    assert points(room, record, opened) is None
    assert house.enter(AUDITOR).ask(record_details, record, opened) is None


@pytest.mark.parametrize(("level", "told"), [(Level.MIMI, True), (Level.JIMI, False)])
def test_r144_the_journal_tells_points_where_it_may_tell_the_title(house: House, level: Level, told: bool):
    room = house.room
    record = marked(room, level)
    opened = room.do(OpenRecord(record=record)).entry
    facts = room.ask(facts_of, record, opened)
    assert facts is not None
    entry = room.do(EditRecord(record=record, facts=replace(facts, secret_points="附件三"), opened=opened)).entry
    assert (POINTS in shown(room, entry)) == told
    assert ("附件三" in shown(room, entry)) == told
    assert "W017-WS·2019-Y-GH-0021" in shown(room, entry)
    assert "附件三" not in shown(house.enter(AUDITOR), entry)


def test_r144_no_search_finds_points_and_no_list_takes_them_along(room: Room):
    record = marked(room)
    assert room.ask(record_ids, Search(text="附件二"), Order.CODE, False) == ()
    assert POINTS not in f"{room.ask(export_rows, (record,))}"


def test_r144_what_is_no_secret_any_more_shows_no_points_and_keeps_what_was_marked(room: Room):
    record = marked(room, secrecy_term="10年", dated="2010-03-01", classifying_unit="青梧研究所")
    room.do(decide(reference_code="W017-WS·2019-Y-GH-0021"))
    assert points(room, record) is None
    facts = room.ask(facts_of, record)
    assert facts is not None and facts.secret_points is None
    room.do(EditRecord(record=record, facts=replace(facts, remarks="附图")))
    with unit_of_work(room.vault) as unit:
        assert [one.points for one in unit.every(SecretPoints)] == [POINTS]


def test_r144_a_record_that_waited_gets_its_points_when_it_is_mended(house: House):
    begin(house.room)
    let_wait(house, 2)
    facts = said(Level.MIMI, secret_points=POINTS)
    house.room.do(MendRecord(record=2, series=1, reference_code="W017-WS·2020-Y-GH-0001", facts=facts))
    assert points(house.room, 2) == POINTS
