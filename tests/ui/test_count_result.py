"""What a count came to says what nobody counted, and never that all agrees where only a part was looked at."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import EndCount, LendCarrier
from recordsroom.domain.counting import ScopeKind
from recordsroom.domain.holdings import Record
from recordsroom.domain.values import Scheme
from recordsroom.domain.witnesses import CardKind
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.room import Room
from tests.rooms import House
from tests.services.count_runs import CABINET, FIRST, begun, carrier, scan, scan_all, shelf, state, stocked
from tests.services.eventful import sealed_change
from tests.services.test_count_held import card
from tests.ui.turns import dressed
from ui.counting.body import CountBody
from ui.counting.columns import FINDINGS
from ui.counting.result import CountResult
from ui.look.tokens import GAP_12
from ui.parts.cells import content_width


def told(room: Room, count: int, qtbot: QtBot) -> tuple[str, str]:
    """What the result says of an ended count, and what it says was left out."""
    room.do(EndCount(count=count))
    result = CountResult()
    qtbot.addWidget(result)
    result.show_state(state(room, count))
    result.show_findings(room.ask(count_findings, count))
    return result._found.text(), "" if result._left.isHidden() else result._left.text()


def test_r99_where_every_shelf_was_counted_and_nothing_differs_all_agrees(house: House, qtbot: QtBot):
    room = stocked(house.room)
    count = begun(room)
    scan_all(room, count)
    assert told(room, count, qtbot) == ("Register and shelves agree.", "")
    count = begun(room, cards=CardKind.OUT)
    scan_all(room, count)
    assert told(room, count, qtbot) == ("Register, shelves and cards agree.", "")


def test_r99_shelves_that_nobody_counted_are_told_beside_the_share(house: House, qtbot: QtBot):
    room = stocked(house.room)
    count = begun(room)
    scan(room, count, shelf(CABINET), *map(carrier, FIRST))
    assert told(room, count, qtbot) == ("What was counted agrees.", "2 shelves were not counted")


def test_r99_holders_whom_nobody_asked_are_told_too(house: House, qtbot: QtBot):
    room = stocked(house.room)
    for key in (1, 7):
        room.do(LendCarrier(carrier=key, reader=1))
    count = begun(room, scope_kind=ScopeKind.OUT, scope_value=0)
    scan(room, count, card(1), carrier(1), carrier(7))
    assert told(room, count, qtbot) == ("Everything was shown, and nothing else.", "")


def test_a_mark_that_comes_later_is_not_shortened_by_the_width_of_the_first(house: House, qtbot: QtBot):
    dressed()
    room = stocked(house.room)
    sealed_change(house, Record, {3: {"scheme": Scheme.STATE, "secrecy_term": "二十五年"}})
    count = begun(room)
    scan_all(room, count, but=(2, 3))
    room.do(EndCount(count=count))
    rows = sorted(room.ask(count_findings, count), key=lambda row: bool(row.secrecy_term))
    body = CountBody()
    qtbot.addWidget(body)
    body.resize(1000, 600)
    body.show()
    body.show_findings((rows[0],))
    place = next(at for at, column in enumerate(FINDINGS) if column.name == "level")
    before = body.findings.columnWidth(place)
    body.show_findings(tuple(rows))
    assert rows[1].secrecy_term == "二十五年"
    needed = content_width(rows[1], FINDINGS[place]) + 2 * GAP_12
    assert before < needed <= body.findings.columnWidth(place)
