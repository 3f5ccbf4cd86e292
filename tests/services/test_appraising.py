"""Appraisal in the room: laid before a group, judged, ended with new periods, and what follows (R-106, T-30)."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.appraisal_facts import Appraised, LaidBefore, Opined
from recordsroom.domain.appraising import Opinion, SessionState
from recordsroom.domain.commands import (
    AddToAppraisal,
    BeginAppraisal,
    EditRecord,
    EndAppraisal,
    GiveUpAppraisal,
    OpineOnLines,
    PlaceHold,
    RecordFacts,
    StrikeFromDestruction,
)
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.appraising import appraisals_open, appraisals_register, to_leave
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.retention_due import DueStanding
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import SECOND, House
from tests.services.destroying_runs import approval, aside, away, ending, fed, listing
from tests.services.eventful import signer_of
from tests.services.test_schedules import bring, due, refused

CODES = tuple(f"W017-WS·2011-D10-GH-{number:04d}" for number in range(1, 5))


def session(room: Room, **odd: Any) -> int:
    bring(room, *((code, {"dated": "2011-05-04"}) for code in CODES))
    records = tuple(row.id for row in due(room).values())
    told: dict[str, Any] = {"session_no": "鉴2026-01", "session_scope": "2011年度", "session_group": "许见山、白露宁"}
    made = room.do(BeginAppraisal(**(told | {"records": records} | odd))).told
    assert isinstance(made, LaidBefore) and made.lines == len(odd.get("records", records))
    return made.id


def say(key: int, opinion: Opinion, *lines: int, **odd: Any) -> OpineOnLines:
    return OpineOnLines(appraisal=key, lines=lines, opinion=opinion, **({"why": "无保存价值"} | odd))


def ended(room: Room) -> int:
    key = session(room)
    room.do(say(key, Opinion.KEEP, 1, period="D15、30年"))
    room.do(say(key, Opinion.DESTROY, 2))
    room.do(say(key, Opinion.TRANSFER, 3))
    told = room.do(say(key, Opinion.DISPUTE, 4)).told
    assert isinstance(told, Opined) and told.left == 0
    made = room.do(EndAppraisal(appraisal=key, session_report="逐件审阅", session_head="白露宁")).told
    assert isinstance(made, Appraised)
    assert (made.kept, made.destroy, made.transfer, made.dispute) == (1, 1, 1, 1)
    return key


def record_of(house: House, code: str) -> int:
    with unit_of_work(house.room.vault) as unit:
        found = unit.find(Record, reference_code=code)
        assert found is not None
        return found.id


def carrier_of(house: House, code: str) -> int:
    key = record_of(house, code)
    with unit_of_work(house.room.vault) as unit:
        found = unit.find(Carrier, record_id=key)
        assert found is not None
        return found.id


def test_t30_the_longest_period_is_written_and_the_rest_waits_for_its_list(house: House):
    room = house.room
    key = ended(room)
    assert {code: row.standing for code, row in due(room).items()} == {
        CODES[1]: DueStanding.TO_DESTROY,
        CODES[2]: DueStanding.TO_TRANSFER,
        CODES[3]: DueStanding.DISPUTED,
    }
    [row] = room.ask(appraisals_register)
    assert row.state is SessionState.ENDED and [line.new_period for line in row.lines] == ["D30", None, None, None]
    with unit_of_work(room.vault) as unit:
        kept = unit.get(Record, row.lines[0].record)
    assert kept.retention == "D30" and kept.retention_until is not None and kept.retention_until.year == 2041
    out = room.ask(to_leave, key, Opinion.DESTROY)
    assert out is not None and [code for _id, code in out.pieces] == [CODES[1]]
    room.do(listing(out.pieces[0][0]))
    assert due(room)[CODES[1]].standing is DueStanding.ON_LIST
    again = room.ask(to_leave, key, Opinion.DESTROY)
    assert again is not None and again.pieces == ()
    room.do(StrikeFromDestruction(destruction=1, lines=(1,), why="留"))
    assert due(room)[CODES[1]].standing is DueStanding.FREE, "what was struck is appraised anew"
    assert refused(room, say(key, Opinion.DESTROY, 1)) == (Reason.SESSION_OVER,)
    facts = RecordFacts(title="改", level=Level.INTERNAL, scheme=Scheme.INTERNAL, dated="2011-05-04", retention="D30")
    room.do(EditRecord(record=kept.id, facts=facts))
    with unit_of_work(room.vault) as unit:
        assert unit.get(Record, kept.id).retention == "D30", "the code says less, the appraisal counts"


def test_r106_a_session_is_judged_line_by_line_and_refuses_what_is_held(room: Room):
    key = session(room)
    records = tuple(row.id for row in due(room).values())
    assert {row.standing for row in due(room).values()} == {DueStanding.BEFORE_GROUP}
    assert refused(room, AddToAppraisal(appraisal=key, records=records[:1])) == (Reason.BEFORE_ANOTHER_GROUP,)
    room.do(AddToAppraisal(appraisal=key, records=(1,)))
    assert refused(room, say(key, Opinion.KEEP, 5, period="30年")) == (Reason.PERIOD_NOT_LONGER,)
    assert refused(room, say(key, Opinion.KEEP, 1, period="12年")) == (Reason.PERIOD_OVER,)
    assert refused(room, say(key, Opinion.DESTROY, 99)) == (Reason.VALUE_NOT_POSSIBLE,)
    room.do(say(key, Opinion.DESTROY, 1, 2, 3, 4))
    room.do(PlaceHold(record=records[0], reason="审计"))
    end = EndAppraisal(appraisal=key, session_report="报告", session_head="许见山")
    assert refused(room, end) == (Reason.LINES_NOT_JUDGED, Reason.HELD_MEANWHILE)
    room.do(say(key, Opinion.DISPUTE, 1, 5))
    room.do(end)
    held = BeginAppraisal(session_no="鉴2", session_scope="x", session_group="甲、乙", records=records[:1])
    assert refused(room, held) == (Reason.ON_HOLD,)


def test_a_session_is_given_up_and_its_number_is_not_used_again(room: Room):
    key = session(room)
    assert room.ask(appraisals_open) == 1
    room.do(GiveUpAppraisal(appraisal=key, why="成员变动"))
    assert room.ask(appraisals_open) == 0 and {row.standing for row in due(room).values()} == {DueStanding.FREE}
    records = tuple(row.id for row in due(room).values())
    told = {"session_scope": "2011年度", "session_group": "许见山、白露宁", "records": records}
    assert refused(room, BeginAppraisal(session_no="鉴2026-01", **told)) == (Reason.NAME_TAKEN,)  # type: ignore[arg-type]
    assert room.ask(to_leave, key, Opinion.DESTROY) is None


def test_f22_the_report_stands_before_the_opinions(room: Room):
    key = ended(room)
    run = room.ask(document_lines, "appraisal_opinions", (key,))
    assert len(run.rows) == 2 and run.subjects == (key,)
    assert room.ask(document_lines, "appraisal_opinions", (9,)).rows == ()


def test_n8_what_a_group_keeps_is_not_swept_onto_a_list(room: Room, house: House):
    ended(room)
    kept, doomed, leaving, disputed = (carrier_of(house, code) for code in CODES)
    for spared in (kept, leaving, disputed):
        assert refused(room, listing(doomed, spared)) == (Reason.SPARED_BY_APPRAISAL,)
    room.do(listing(doomed))
    again: dict[str, Any] = {"session_scope": "复议", "session_group": "许见山、白露宁"}
    records = tuple(record_of(house, code) for code in (CODES[1], CODES[3]))
    told = room.do(BeginAppraisal(session_no="鉴2026-02", records=records, **again)).told
    assert isinstance(told, LaidBefore)
    # Until the group has ended, nothing of what lies before it goes anywhere.
    assert refused(room, listing(disputed, destruction_no="销2026-0002")) == (Reason.BEFORE_ANOTHER_GROUP,)
    room.do(approval(room), second=signer_of(house, SECOND))
    assert refused(room, aside(doomed)[0]) == (Reason.BEFORE_ANOTHER_GROUP,)
    lines = (5, 6)
    room.do(say(told.id, Opinion.KEEP, lines[0], period="永久"))
    room.do(say(told.id, Opinion.DESTROY, lines[1]))
    room.do(EndAppraisal(appraisal=told.id, session_report="复议", session_head="白露宁"))
    assert Reason.SPARED_BY_APPRAISAL in refused(room, aside(doomed)[0])
    room.do(listing(disputed, destruction_no="销2026-0002"))


def test_n8_the_word_of_a_group_stops_the_act_at_the_machine(room: Room, house: House):
    key, second = ended(room), signer_of(house, SECOND)
    assert key == 1
    doomed = carrier_of(house, CODES[1])
    room.do(listing(doomed))
    room.do(approval(room), second=second)
    for request in (*aside(doomed), *away()):
        room.do(request)
    told: dict[str, Any] = {"session_no": "鉴2026-02", "session_scope": "复议", "session_group": "许见山、白露宁"}
    room.do(BeginAppraisal(records=(record_of(house, CODES[1]),), **told))
    assert refused(room, fed(doomed)[0]) == (Reason.BEFORE_ANOTHER_GROUP,)
    room.do(GiveUpAppraisal(appraisal=2, why="不再复议"))
    room.do(fed(doomed)[0])
    room.do(ending(), second=second)
