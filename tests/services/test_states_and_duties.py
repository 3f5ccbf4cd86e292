"""Every state, every command about loans, visits and approvals, every duty: allowed or refused as the table says.

One room holds a thing in each state; each request is tried in it, and nothing of the trial is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from recordsroom.domain.approval_lines import LineTerms, SheetState
from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import (
    AnswerChase,
    ApproveHere,
    AskForSlip,
    ChangePlace,
    ChaseLoans,
    CheckIn,
    CheckOut,
    CloseDay,
    ComeBack,
    Command,
    EndVisitShort,
    GiveToTable,
    IssueOutCards,
    IssueSlips,
    JoinVisit,
    LendCarrier,
    MarkLine,
    PartFromVisit,
    ReadByOffice,
    RecordApproval,
    RecordCondition,
    RecordEffect,
    RecordScope,
    RecordWord,
    RenewLoan,
    ReturnCarrier,
    SignWord,
    StepAway,
)
from recordsroom.domain.day_closing import OpenCause
from recordsroom.domain.errors import Doubtful, Refused, Unknown
from recordsroom.domain.keepers import DUTIES, Duty, Role
from recordsroom.domain.rules import Reason
from recordsroom.domain.scopes import Bounds
from recordsroom.domain.values import Condition, Custody, Level
from recordsroom.domain.visits import Identity
from recordsroom.services.handlers import (
    HANDLERS,
    approvals,
    at_tables,
    chasing,
    companions,
    conditions,
    day_closing,
    leaders,
    lending,
    out_cards,
    renewing,
    slips,
    spoken,
    visits,
)
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import Model, _house
from tests.services.state_stage import FREE, OUTSIDE, Stage, Thing, set_up

MODULES = (
    *(approvals, at_tables, chasing, companions, conditions, day_closing, leaders),
    *(lending, out_cards, renewing, slips, spoken, visits),
)
COMMANDS = {command for module in MODULES for command in module.HANDLERS}
SIX = Bounds(None, 2019, 2019, Level.MIMI, 2, TODAY)
Ask = Callable[[Thing], Command]

OF_CARRIERS: dict[type[Command], Ask] = {
    LendCarrier: lambda one: LendCarrier(carrier=one.carrier, reader=one.reader),
    RenewLoan: lambda one: RenewLoan(carrier=one.carrier),
    ReturnCarrier: lambda one: ReturnCarrier(carrier=one.carrier),
    RecordCondition: lambda one: RecordCondition(carrier=one.carrier, condition=Condition.DAMAGED),
    GiveToTable: lambda one: GiveToTable(visit=one.visit, carrier=one.carrier),
    AskForSlip: lambda one: AskForSlip(reader=one.reader, carriers=(one.carrier,)),
    IssueOutCards: lambda one: IssueOutCards(loans=(one.loan,)),
    ChaseLoans: lambda one: ChaseLoans(loans=(one.loan,), way=ChaseWay.PHONE),
    ApproveHere: lambda one: ApproveHere(approver=4, reader=one.reader, carriers=(one.carrier,)),
    ReadByOffice: lambda one: ReadByOffice(reader=one.reader, carriers=(one.carrier,)),
}
OF_VISITS: dict[type[Command], Ask] = {
    CheckIn: lambda one: CheckIn(reader=one.reader, identity=Identity.CARD),
    GiveToTable: lambda one: GiveToTable(visit=one.visit, carrier=one.carrier),
    StepAway: lambda one: StepAway(visit=one.visit),
    ComeBack: lambda one: ComeBack(visit=one.visit),
    ChangePlace: lambda one: ChangePlace(visit=one.visit, seat=6),
    JoinVisit: lambda one: JoinVisit(visit=one.visit, reader=OUTSIDE),
    PartFromVisit: lambda one: PartFromVisit(visit=one.visit, reader=OUTSIDE),
    CheckOut: lambda one: CheckOut(visit=one.visit),
    EndVisitShort: lambda one: EndVisitShort(visit=one.visit, searched_with="苏怀瑾", leader_told="顾言舟"),
    RecordEffect: lambda one: RecordEffect(visit=one.visit, effect="编史"),
}
OF_SHEETS: dict[type[Command], Ask] = {
    MarkLine: lambda one: MarkLine(line=one.line, terms=LineTerms(reading_only=True)),
    SignWord: lambda one: SignWord(approval=one.approval, signed_on=TODAY),
    IssueSlips: lambda one: IssueSlips(approvals=(one.approval,)),
    LendCarrier: lambda one: LendCarrier(carrier=one.carrier, reader=one.reader),
    RecordApproval: lambda one: RecordApproval(
        form_no=one.form_no, approver=4, approved_on=one.day, reader=one.reader, carriers=(FREE,)
    ),
    RecordWord: lambda one: RecordWord(
        form_no=one.form_no,
        approver=4,
        reader=one.reader,
        carriers=(2,),
        given_as=ApprovalWay.TELEPHONE,
        ground="急用",
    ),
    RecordScope: lambda one: RecordScope(
        form_no=one.form_no, approver=4, approved_on=TODAY, reader=one.reader, bounds=SIX
    ),
}
OF_DAYS: dict[type[Command], Ask] = {
    CloseDay: lambda _one: CloseDay(cause=OpenCause.BEING_SOUGHT, leader="顾言舟"),
    AnswerChase: lambda _one: AnswerChase(chase=1, reply="下周一还"),
}

Table = dict[type[Command], dict[str, str]]
"""For each command: why it is refused, several reasons joined by +, and in which states; nothing where it is done."""
ANY_CARRIER = " ".join(Custody)
CARRIER_TABLE: Table = {
    LendCarrier: {
        "": "ACCESSIONED SHELVED",
        "ALREADY_WITH_READER": "ON_LOAN",
        # Its line is used; a second loan wants a second signature.
        "ALREADY_OUT+APPROVAL_MISSING": "IN_READING_ROOM",
        "APPROVAL_MISSING+NOT_IN_STOCK": "RETURNED_UNCHECKED",
        "APPROVAL_MISSING": "RETURNED_CHECKED",
        "PACKED_AWAY": "IN_CASE",
        "KEPT_FOR_DESTRUCTION+NEVER_LEAVES_ROOM": "SET_ASIDE",
        "CARRIER_WITHDRAWN": "WITHDRAWN",
        "FETCHED_FOR_WORK+NEVER_LEAVES_ROOM": "FETCHED",
        "LEVEL_UNKNOWN+UNDER_TREATMENT": "UNDER_TREATMENT",
    },
    RenewLoan: {
        "": "ON_LOAN",
        "NOT_ON_LOAN": "ACCESSIONED SHELVED IN_READING_ROOM RETURNED_CHECKED IN_CASE SET_ASIDE WITHDRAWN FETCHED"
        " UNDER_TREATMENT",
        "PAGES_DIFFER_OPEN": "RETURNED_UNCHECKED",
    },
    ReturnCarrier: {
        "": "ON_LOAN IN_READING_ROOM",
        "NOT_ON_LOAN": "ACCESSIONED SHELVED RETURNED_CHECKED SET_ASIDE WITHDRAWN UNDER_TREATMENT",
        "PAGES_NOT_COUNTED": "RETURNED_UNCHECKED FETCHED",
        "PACKED_AWAY": "IN_CASE",
    },
    RecordCondition: {
        "": "ACCESSIONED SHELVED RETURNED_UNCHECKED RETURNED_CHECKED SET_ASIDE FETCHED UNDER_TREATMENT",
        "STILL_CHARGED": "ON_LOAN IN_READING_ROOM",
        "PACKED_AWAY": "IN_CASE",
        "CARRIER_WITHDRAWN": "WITHDRAWN",
    },
    GiveToTable: {
        "": "ACCESSIONED SHELVED RETURNED_CHECKED",
        "ALREADY_OUT+NOT_ON_SLIP": "ON_LOAN",
        "ALREADY_OUT": "IN_READING_ROOM",
        "NOT_IN_STOCK": "RETURNED_UNCHECKED",
        "PACKED_AWAY": "IN_CASE",
        "KEPT_FOR_DESTRUCTION+PAGES_NOT_COUNTED+SEAT_TOO_LOW": "SET_ASIDE",
        "CARRIER_WITHDRAWN": "WITHDRAWN",
        "FETCHED_FOR_WORK+PAGES_NOT_COUNTED+SEAT_TOO_LOW": "FETCHED",
        "LEVEL_UNKNOWN+UNDER_TREATMENT": "UNDER_TREATMENT",
    },
    AskForSlip: {
        "": ANY_CARRIER.replace(" WITHDRAWN", ""),
        "CARRIER_WITHDRAWN": "WITHDRAWN",
    },
    IssueOutCards: {
        "": "ON_LOAN IN_READING_ROOM RETURNED_UNCHECKED",
        "NOT_ON_LOAN": "RETURNED_CHECKED",
        # What never went out has no loan that could be named.
        "UNKNOWN": "ACCESSIONED SHELVED IN_CASE SET_ASIDE WITHDRAWN FETCHED UNDER_TREATMENT",
    },
    ChaseLoans: {
        "": "ON_LOAN IN_READING_ROOM",
        "NOT_ON_LOAN": "RETURNED_UNCHECKED RETURNED_CHECKED",
        "UNKNOWN": "ACCESSIONED SHELVED IN_CASE SET_ASIDE WITHDRAWN FETCHED UNDER_TREATMENT",
    },
    # Nobody typed a password, and the reader is not the head: in no state is it done.
    ApproveHere: {"LEADER_NOT_HERE": ANY_CARRIER},
    ReadByOffice: {"NOT_THE_HEAD": ANY_CARRIER},
}
VISIT_TABLE: Table = {
    CheckIn: {"": "NOT_COME LEFT", "READS_ALREADY": "LYING HERE AWAY"},
    GiveToTable: {"": "LYING HERE", "READER_AWAY": "AWAY", "VISIT_OVER": "LEFT", "UNKNOWN": "NOT_COME"},
    StepAway: {"": "LYING HERE", "NOTHING_TO_DO": "AWAY", "VISIT_OVER": "LEFT", "UNKNOWN": "NOT_COME"},
    ComeBack: {"": "AWAY", "NOTHING_TO_DO": "LYING HERE", "VISIT_OVER": "LEFT", "UNKNOWN": "NOT_COME"},
    ChangePlace: {"": "LYING HERE AWAY", "VISIT_OVER": "LEFT", "UNKNOWN": "NOT_COME"},
    JoinVisit: {"": "LYING HERE AWAY", "VISIT_OVER": "LEFT", "UNKNOWN": "NOT_COME"},
    PartFromVisit: {"NOTHING_TO_DO": "LYING HERE AWAY", "VISIT_OVER": "LEFT", "UNKNOWN": "NOT_COME"},
    CheckOut: {"": "HERE AWAY", "STILL_ON_TABLE": "LYING", "VISIT_OVER": "LEFT", "UNKNOWN": "NOT_COME"},
    EndVisitShort: {"": "LYING", "NOTHING_TO_DO": "HERE AWAY", "VISIT_OVER": "LEFT", "UNKNOWN": "NOT_COME"},
    RecordEffect: {"": "LYING HERE AWAY LEFT", "UNKNOWN": "NOT_COME"},
}
SHEET_TABLE: Table = {
    MarkLine: {"": "UNSIGNED STRUCK PARTLY OPEN EXPIRED", "LINE_USED": "USED"},
    SignWord: {"": "UNSIGNED", "WORD_SIGNED": "STRUCK USED PARTLY OPEN EXPIRED"},
    IssueSlips: {"": "UNSIGNED STRUCK USED PARTLY OPEN EXPIRED"},
    LendCarrier: {
        "": "UNSIGNED PARTLY OPEN",
        "LEVEL_STAYS_IN_ROOM+LINE_STRUCK": "STRUCK",
        "LEVEL_STAYS_IN_ROOM": "EXPIRED",
        "ALREADY_WITH_READER": "USED",
    },
    RecordApproval: {"": "STRUCK USED PARTLY OPEN EXPIRED", "FORM_NUMBER_TAKEN": "UNSIGNED"},
    RecordWord: {"": "UNSIGNED", "FORM_NUMBER_TAKEN": "STRUCK USED PARTLY OPEN EXPIRED"},
    RecordScope: {"FORM_NUMBER_TAKEN": "UNSIGNED STRUCK USED PARTLY OPEN EXPIRED"},
}
TABLES = ((OF_CARRIERS, CARRIER_TABLE), (OF_VISITS, VISIT_TABLE), (OF_SHEETS, SHEET_TABLE))


@pytest.fixture(scope="module")
def stage(stocked_model: Model, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The room in which everything is tried, made once for this module."""
    yield from map(set_up, _house(stocked_model, tmp_path_factory.mktemp("states") / "vault"))


def tried(room: Room, *commands: Command) -> str:
    """How the last of these requests would end: done, or why not; a doubt has its question mark."""
    try:
        found = room.foresee_each(commands)[-1]
    except Unknown:
        return "UNKNOWN"
    if isinstance(found, Refused):
        return "+".join(sorted({objection.reason.value for objection in found.objections}))
    assert not isinstance(found, Doubtful), "nothing here is doubted"
    return ""


def things_of(stage: Stage) -> tuple[dict[str, Thing], ...]:
    return stage.custody, stage.visits, stage.sheets


def test_every_state_and_every_command_has_its_place_in_a_table(stage: Stage):
    assert set(stage.custody) == set(Custody) and set(stage.sheets) == set(SheetState)
    asked = {command for asks in (OF_CARRIERS, OF_VISITS, OF_SHEETS, OF_DAYS) for command in asks}
    assert asked == COMMANDS, "a command about loans, visits or approvals stands in no table"
    for (asks, table), things in zip(TABLES, things_of(stage), strict=True):
        assert set(asks) == set(table)
        for command, outcomes in table.items():
            told = [state for states in outcomes.values() for state in states.split()]
            assert sorted(told) == sorted(things), command.__name__


def test_each_command_ends_in_each_state_as_its_table_says(stage: Stage):
    for (asks, table), things in zip(TABLES, things_of(stage), strict=True):
        for command, ask in asks.items():
            expected = {state: outcome for outcome, states in table[command].items() for state in states.split()}
            assert {state: tried(stage.room, ask(one)) for state, one in things.items()} == expected, command.__name__


def test_a_day_closes_once_and_a_chase_is_answered_until_the_loan_is_back(stage: Stage):
    close, answer = (ask(Thing()) for ask in OF_DAYS.values())
    assert [tried(stage.room, close), tried(stage.room, close, close)] == ["", "DAY_CLOSED"]
    assert [tried(stage.room, answer), tried(stage.room, answer, answer)] == ["", "NOTHING_TO_DO"]


@pytest.mark.parametrize("duty", Duty)
def test_r131_each_command_in_each_state_is_for_one_duty_and_for_no_other(
    stage: Stage, duty: Duty, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(DUTIES, Role.ARCHIVIST, frozenset({duty}))
    asked = [
        (command, ask(one))
        for (asks, _table), things in zip(TABLES, things_of(stage), strict=True)
        for command, ask in asks.items()
        for one in things.values()
    ]
    asked += [(command, ask(Thing())) for command, ask in OF_DAYS.items()]
    others = [request for command, request in asked if HANDLERS[command].needs is not duty]
    ends = stage.room.foresee_each(others)
    assert all(isinstance(end, Refused) and end.reasons == (Reason.NOT_YOUR_DUTY,) for end in ends)
    own = [request for command, request in asked if HANDLERS[command].needs is duty]
    assert not any(tried(stage.room, request) == Reason.NOT_YOUR_DUTY for request in own)
