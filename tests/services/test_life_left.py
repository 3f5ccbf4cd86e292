"""What Today says about the end of what is kept: sessions, lists, holds to look at again; and holds on paper."""

from __future__ import annotations

from recordsroom.domain.commands import EndHold, PlaceHold
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.life_left import life_left
from recordsroom.services.queries.printing import NOTHING
from tests.builders import TODAY
from tests.rooms import House
from tests.services.destroying_runs import listing
from tests.services.test_appraising import session


def test_sessions_lists_and_holds_wait_until_they_are_done(house: House):
    room = house.room
    assert room.ask(life_left) == {}
    session(room)
    room.do(listing(1))
    room.do(PlaceHold(record=2, reason="审计", look_again_on=TODAY.replace(day=21)))
    assert room.ask(life_left) == {"APPRAISALS_OPEN": 1, "DESTRUCTIONS_OPEN": 1}
    house.clock.move(days=1)
    assert room.ask(life_left)["HOLDS_TO_LOOK"] == 1
    room.do(EndHold(hold=1, reason="审计结束"))
    assert "HOLDS_TO_LOOK" not in room.ask(life_left)


def test_r107_the_register_of_holds_is_printed_with_both_reasons(house: House):
    room = house.room
    assert room.ask(document_lines, "hold_register") == NOTHING
    room.do(PlaceHold(record=2, reason="审计", look_again_on=TODAY.replace(day=30)))
    room.do(PlaceHold(record=1, reason="案件"))
    room.do(EndHold(hold=1, reason="审计结束"))
    first, second = room.ask(document_lines, "hold_register").rows
    assert (first.reason, first.again, first.lifted) == ("案件", "", "")  # type: ignore[union-attr]
    assert (second.again, second.why) == ("2026-11-30", "审计结束")  # type: ignore[union-attr]
