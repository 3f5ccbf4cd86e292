"""One room with a carrier, a visit and a form in every state, for the table of states, commands and duties."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from recordsroom.domain.approval_lines import LineTerms, SheetState
from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import (
    AddReader,
    AddSeat,
    ChaseLoans,
    CheckIn,
    CheckOut,
    GiveToTable,
    LendCarrier,
    MarkLine,
    RecordApproval,
    RecordWord,
    ReturnCarrier,
    SetPolicy,
    ShelveCarrier,
    StepAway,
)
from recordsroom.domain.desk import Phrase
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Custody, Level
from recordsroom.domain.visit_facts import CheckedIn
from recordsroom.domain.visits import Identity, Zone
from recordsroom.services.queries.approval_register import approval_register, sheet_lines
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY
from tests.rooms import ARCHIVIST, SECURITY, House
from tests.services.eventful import sealed_change

SHEN, BAI, LU, AWAY, GONE, OUTSIDE = 1, 2, 3, 4, 5, 6
CARRIERS = {
    Custody.ACCESSIONED: 2,
    Custody.SHELVED: 7,
    Custody.ON_LOAN: 12,
    Custody.IN_READING_ROOM: 17,
    Custody.RETURNED_UNCHECKED: 1,
    Custody.RETURNED_CHECKED: 6,
    Custody.IN_CASE: 11,
    Custody.FETCHED: 14,
    Custody.UNDER_TREATMENT: 20,
    Custody.SET_ASIDE: 9,
    Custody.WITHDRAWN: 16,
}
"""Carriers of the stocked room, each for one state of custody; what is set aside is of 机密, all others are below."""
FREE = 19
"""A carrier that nothing was done with."""


@dataclass(frozen=True)
class Thing:
    """What stands in one state, by the numbers that a request may name."""

    carrier: int = 0
    reader: int = SHEN
    visit: int = 0
    approval: int = 0
    line: int = 0
    loan: int = 0
    form_no: str = ""
    day: date = TODAY


@dataclass
class Stage:
    """The room, and the thing in each state of carriers, visits and forms."""

    room: Room
    custody: dict[str, Thing] = field(default_factory=dict)
    visits: dict[str, Thing] = field(default_factory=dict)
    sheets: dict[str, Thing] = field(default_factory=dict)


def set_up(house: House) -> Stage:
    """Bring everything into its state, by the acts of the room wherever there is one."""
    house.enter(SECURITY).do(SetPolicy(name="spoken_approvals", value="1"))
    room = house.enter(ARCHIVIST)
    _sign(room, "ALL", tuple(CARRIERS.values()))
    visits = _visits(room)
    stage = Stage(room, visits=visits)
    _carriers(house, visits["LYING"].visit)
    room.do(ChaseLoans(loans=(_loan(room, CARRIERS[Custody.ON_LOAN]),), way=ChaseWay.PHONE))
    for state, carrier in CARRIERS.items():
        loan = _loan(room, carrier)
        stage.custody[state.value] = Thing(carrier, visit=visits["LYING"].visit, loan=loan)
    _sheets(room)
    for row in room.ask(approval_register):
        if row.form_no in set(SheetState):
            lines = room.ask(sheet_lines, row.id)
            line = next((one for one in lines if not one.used), lines[0])
            who = LU if row.form_no in {SheetState.UNSIGNED, SheetState.EXPIRED} else SHEN
            carrier = _value(room, "SELECT carrier_id FROM approval_lines WHERE id = ?", line.id)
            stage.sheets[row.form_no] = Thing(carrier, who, 0, row.id, line.id, 0, row.form_no, row.approved_on)
    return stage


def _sign(room: Room, form_no: str, carriers: tuple[int, ...], **odd: Any) -> None:
    told: dict[str, Any] = {
        "form_no": form_no,
        "approver": 4,
        "approved_on": TODAY,
        "reader": SHEN,
        "carriers": carriers,
    }
    room.do(RecordApproval(**(told | odd)))


def _visits(room: Room) -> dict[str, Thing]:
    for number in range(1, 7):
        room.do(AddSeat(seat_no=str(number), zone=Zone.ORDINARY, max_level=Level.INTERNAL))
    for name in ("季云舒", "韩若水", "程立言"):
        room.do(AddReader(name=name, unit="档案处", cleared=Level.JIMI, valid_until=date(2027, 6, 30)))
    found = {"NOT_COME": Thing(reader=OUTSIDE, visit=999)}
    for state, reader in (("LYING", SHEN), ("HERE", BAI), ("AWAY", AWAY), ("LEFT", GONE)):
        told = room.do(CheckIn(reader=reader, identity=Identity.CARD)).told
        assert isinstance(told, CheckedIn)
        found[state] = Thing(carrier=CARRIERS[Custody.RETURNED_CHECKED], reader=reader, visit=told.visit)
    room.do(StepAway(visit=found["AWAY"].visit))
    room.do(CheckOut(visit=found["LEFT"].visit))
    return found


def _carriers(house: House, visit: int) -> None:
    room, held = house.room, CARRIERS
    room.do(ShelveCarrier(carrier=held[Custody.SHELVED], location=3))
    for state in (Custody.ON_LOAN, Custody.RETURNED_UNCHECKED, Custody.RETURNED_CHECKED):
        room.do(LendCarrier(carrier=held[state], reader=SHEN))
    room.do(GiveToTable(visit=visit, carrier=held[Custody.IN_READING_ROOM]))
    room.do(ReturnCarrier(carrier=held[Custody.RETURNED_CHECKED]))
    differs = ReturnCarrier(carrier=held[Custody.RETURNED_UNCHECKED], pages=3)
    room.do(replace(differs, confirmed=frozenset({Doubt.PAGES_DIFFER}), phrase=str(int(Phrase.COUNTED_TWICE))))
    odd: dict[int, dict[str, object]] = {
        held[Custody.IN_CASE]: {"custody": Custody.IN_CASE},
        held[Custody.FETCHED]: {"custody": Custody.FETCHED},
        held[Custody.UNDER_TREATMENT]: {"custody": Custody.UNDER_TREATMENT},
        held[Custody.SET_ASIDE]: {"custody": Custody.SET_ASIDE},
        held[Custody.WITHDRAWN]: {"custody": Custody.WITHDRAWN},
    }
    sealed_change(house, Carrier, odd)


def _sheets(room: Room) -> None:
    _sign(room, SheetState.OPEN, (3,))
    _sign(room, SheetState.PARTLY, (8, 3))
    room.do(LendCarrier(carrier=8, reader=SHEN))
    _sign(room, SheetState.USED, (18,))
    room.do(LendCarrier(carrier=18, reader=SHEN))
    _sign(room, SheetState.STRUCK, (13,))
    struck = _value(room, "SELECT id FROM approval_lines WHERE carrier_id = ?", 13)
    room.do(MarkLine(line=struck, terms=LineTerms(struck=True)))
    past = TODAY - timedelta(days=room.policy.approval_days + 1)
    _sign(room, SheetState.EXPIRED, (13,), approved_on=past, reader=LU)
    word: dict[str, Any] = {"given_as": ApprovalWay.TELEPHONE, "ground": "出差", "form_no": SheetState.UNSIGNED.value}
    room.do(RecordWord(approver=4, reader=LU, carriers=(3,), **word))


def _loan(room: Room, carrier: int) -> int:
    return _value(room, "SELECT coalesce(max(id), 0) FROM loans WHERE carrier_id = ?", carrier)


def _value(room: Room, question: str, *given: int) -> int:
    with unit_of_work(room.vault) as unit:
        return unit.count(question, *given)
