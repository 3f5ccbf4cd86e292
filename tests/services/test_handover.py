"""A post changes hands against the register, and who leaves is cleared when nothing is out (F-20, R-93, R-94)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import (
    ClearReader,
    DrawUpHandover,
    FetchInside,
    GiveOutEquipment,
    LendCarrier,
    PrintLabels,
    ReturnCarrier,
    SignHandover,
    StopUser,
    TakeBackEquipment,
    Undo,
)
from recordsroom.domain.equipment import UseKind
from recordsroom.domain.facts import Returned
from recordsroom.domain.handing_facts import HandoverDrawn, ReaderCleared
from recordsroom.domain.handover import Counted, HandoverFacts, HandoverKind, Topic, wanted_figures
from recordsroom.domain.inside_work import WorkPurpose
from recordsroom.domain.readers import StopCause
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.documents.bound import ListPage
from recordsroom.services.documents.fact_sheet import FactSheet
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.handing import figures_now, handover_register, held_by_reader
from recordsroom.services.queries.people import readers_register
from recordsroom.services.room import Room
from tests.builders import TODAY, a_medium
from tests.rooms import ARCHIVIST, AUDITOR, SECOND, SECURITY, House
from tests.services.test_cards import lend
from tests.services.test_receiving import refused

PEOPLE = HandoverFacts(kind=HandoverKind.POST, handed_by="宋闻溪", taken_by="林素贞", watched_by="顾言舟")


def counted(room: Room, facts: HandoverFacts = PEOPLE) -> DrawUpHandover:
    lines = tuple(
        Counted(topic=one.topic, what=one.what, level=one.level, on_book=one.on_book, counted=one.on_book)
        for one in wanted_figures(facts.kind, room.ask(figures_now))
    )
    return DrawUpHandover(facts=facts, lines=(*lines, Counted(topic=Topic.KEYS, counted=6)))


def handed_over(house: House) -> None:
    """The archivist has handed the post over, counted and signed."""
    told = house.room.do(counted(house.room)).told
    assert isinstance(told, HandoverDrawn)
    house.room.do(SignHandover(handover=told.id, signed_on=TODAY))


def test_r093_a_post_is_handed_over_by_count_and_signed(house: House):
    room = house.room
    lend(room, 2)
    lent = {one.level: one.on_book for one in room.ask(figures_now) if one.topic is Topic.LOANS}
    assert lent == {Level.INTERNAL: 1}
    stale = counted(room)
    lend(room, 3)
    assert refused(room, stale) == (Reason.HANDOVER_FIGURES,)
    fresh = counted(room)
    first, *rest = fresh.lines
    short = replace(fresh, lines=(replace(first, counted=first.counted - 1), *rest))
    assert refused(room, short) == (Reason.HANDOVER_DIFFERENCE,)
    outcome = room.do(replace(short, facts=replace(PEOPLE, difference="一件在修复")))
    told = outcome.told
    assert isinstance(told, HandoverDrawn) and told.number == f"交接〔{TODAY.year}〕1号"
    room.do(Undo(entry=outcome.entry))
    assert room.ask(handover_register) == ()
    room.do(replace(short, facts=replace(PEOPLE, difference="一件在修复")))
    told = room.do(counted(room, replace(PEOPLE, kind=HandoverKind.SHIFT))).told
    assert isinstance(told, HandoverDrawn)
    shift, post = room.ask(handover_register)
    assert (shift.number, post.number) == (f"交接〔{TODAY.year}〕2号", f"交接〔{TODAY.year}〕1号")
    assert post.differs and not shift.differs
    assert Topic.HOLDINGS in {line.topic for line in post.lines} > {line.topic for line in shift.lines}
    entry = room.do(SignHandover(handover=post.id, signed_on=TODAY)).entry
    assert refused(room, Undo(entry=entry)) == (Reason.NOT_UNDOABLE,)
    assert refused(room, SignHandover(handover=post.id, signed_on=TODAY)) == (Reason.ALREADY_DONE,)
    run = room.ask(document_lines, "handover_sheet", (post.id,))
    _page, lines = run.rows
    assert isinstance(lines, ListPage) and run.subjects == (post.id,)
    assert [line.differs for line in lines.lines if line.differs] == ["-1"]
    assert lines.lines[-1].on_book == "" and lines.lines[-1].counted == "6"
    assert room.ask(document_lines, "handover_sheet").rows == ()
    auditor = house.enter(AUDITOR)
    assert auditor.ask(handover_register) == () and auditor.ask(figures_now) == ()
    assert auditor.ask(held_by_reader, 1) is None
    assert refused(auditor, stale) == (Reason.NOT_YOUR_DUTY,)


def test_r094_who_leaves_is_cleared_when_nothing_is_out_and_the_card_is_withdrawn(room: Room):
    room.do(PrintLabels(form="person_card", stock="card", subjects=(1,)))
    lend(room, 1)
    reader = next(row for row in room.ask(readers_register) if row.id == 1)
    room.do(a_medium("JZ-2026-001", custodian="林素贞"))
    room.do(
        GiveOutEquipment(
            equipment=1, use_kind=UseKind.USE, taken_by=reader.name, purpose="报送", machine="SB-1",
            allowed_by="顾言舟",
        )
    )  # fmt: skip
    leaving = ClearReader(reader=1, cause=StopCause.LEFT, contact="白露宁")
    assert refused(room, leaving) == (Reason.LEAVER_HOLDS,)
    found = room.ask(held_by_reader, 1)
    assert found is not None and [one.called for one in found.held][1:] == ["JZ-2026-001"]
    page, lines = room.ask(document_lines, "clearance_sheet", (1,)).rows
    assert isinstance(lines, ListPage) and len(lines.lines) == 2 and isinstance(page, FactSheet)
    assert page.facts[0].said == ""
    back = room.do(ReturnCarrier(carrier=1)).told
    assert isinstance(back, Returned)
    room.do(TakeBackEquipment(equipment=1))
    told = room.do(leaving).told
    assert isinstance(told, ReaderCleared)
    assert (told.number, told.card) == (f"清退〔{TODAY.year}〕1号", reader.barcode)
    [page] = room.ask(document_lines, "clearance_sheet", (1,)).rows
    assert isinstance(page, FactSheet)
    assert page.facts[0].said == told.number and page.facts[10].said == "白露宁"
    after = next(row for row in room.ask(readers_register) if row.id == 1)
    assert after.stopped and not after.card_printed and after.stop_cause is StopCause.LEFT
    assert refused(room, leaving) == (Reason.ALREADY_DONE,)
    assert refused(room, LendCarrier(carrier=1, reader=1))[0] is Reason.CARD_STOPPED


def test_r093_a_keeper_goes_after_the_post_was_handed_over_and_what_he_works_on_is_back(house: House):
    room = house.room
    stop = StopUser(user=ARCHIVIST)
    security = house.enter(SECURITY)
    assert refused(security, stop) == (Reason.NOT_HANDED_OVER,)
    room = house.enter(SECOND)
    room.do(counted(room))
    assert refused(house.enter(SECURITY), stop) == (Reason.NOT_HANDED_OVER,), "it is not signed yet"
    room = house.enter(SECOND)
    room.do(SignHandover(handover=1, signed_on=TODAY))
    room.do(FetchInside(carriers=(1,), worker="宋闻溪", purpose=WorkPurpose.ARRANGE))
    assert refused(house.enter(SECURITY), stop) == (Reason.FETCHED_FOR_WORK,)
    house.enter(SECOND).do(ReturnCarrier(carrier=1))
    house.enter(SECURITY).do(stop)
