"""Every state of a list × every request × every kind of user: what is not lawful there is refused."""

from __future__ import annotations

from recordsroom.domain.commands import (
    AddToDestruction,
    ArriveAtMachine,
    Command,
    FeedPiece,
    GiveUpDestruction,
    SendToDestruction,
    SetAside,
    StrikeFromDestruction,
    TurnBack,
)
from recordsroom.domain.destruction_lists import DestructionState
from recordsroom.domain.rules import Reason
from recordsroom.services.room import Room
from tests.rooms import ARCHIVIST, AUDITOR, SECOND, SECURITY, SYSTEM, House
from tests.services.destroying_runs import SURE, approval, aside, away, ending, fed, listing, the_list
from tests.services.eventful import signer_of

ONE, TWO, THIRD = 1, 3, 6
S = DestructionState
CHANGED = frozenset({S.LISTED, S.APPROVED, S.SETTING_ASIDE, S.SET_ASIDE})
LAWFUL: dict[str, frozenset[DestructionState]] = {
    "AddToDestruction": CHANGED,
    "StrikeFromDestruction": CHANGED,
    "GiveUpDestruction": CHANGED,
    "ApproveDestruction": frozenset({S.LISTED}),
    "SetAside": frozenset({S.APPROVED, S.SETTING_ASIDE}),
    "SendToDestruction": frozenset({S.SET_ASIDE}),
    "ArriveAtMachine": frozenset({S.UNDER_WAY}),
    "TurnBack": frozenset({S.UNDER_WAY, S.AT_MACHINE}),
    "FeedPiece": frozenset({S.AT_MACHINE}),
    "EndDestruction": frozenset(),
}
"""In which states each request is lawful; the end has its own test, for it wants every piece scanned first."""


def requests(room: Room) -> tuple[Command, ...]:
    row = the_list(room)
    line = next((one.id for one in row.standing), 1)
    waiting = next((one.carrier for one in row.standing if one.line.set_aside_at is None), ONE)
    return (
        AddToDestruction(destruction=1, carriers=(THIRD,), confirmed=SURE),
        StrikeFromDestruction(destruction=1, lines=(line,), why="留存"),
        GiveUpDestruction(destruction=1, why="缓办"),
        approval(room, form_no="销批2026-0099"),
        SetAside(destruction=1, carrier=waiting),
        SendToDestruction(destruction=1, escorts="宋闻溪、苏怀瑾", bags=1, seals="封0901"),
        ArriveAtMachine(destruction=1, bags=2, seals_whole=True),
        TurnBack(destruction=1, why="封签断裂"),
        FeedPiece(destruction=1, carrier=ONE),
        ending(),
    )


def tried(room: Room) -> dict[str, bool]:
    """Whether each request would be done now; a second password is the one thing that a trial cannot give."""
    found = {}
    for request in requests(room):
        refused = room.foresee(request)
        lacks = () if refused is None else refused.reasons
        found[type(request).__name__] = lacks in {(), (Reason.SECOND_PASSWORD_MISSING,)}
    return found


def test_t30_every_state_and_request_and_duty(house: House):
    second = signer_of(house, SECOND)
    room, seen = house.room, set[DestructionState]()

    def look() -> None:
        state = the_list(room).state
        seen.add(state)
        assert tried(room) == {name: state in states for name, states in LAWFUL.items()}, state

    room.do(listing(ONE, TWO))
    look()
    room.do(approval(room), second=second)
    look()
    for request in (*aside(ONE, TWO), *away()):
        room.do(request)
        look()
    asked = requests(room)
    for user in (SYSTEM, SECURITY, AUDITOR):
        stranger = house.enter(user)
        for request in asked:
            refused = stranger.foresee(request)
            assert refused is not None and refused.reasons == (Reason.NOT_YOUR_DUTY,)
    room = house.enter(ARCHIVIST)
    for request in fed(ONE, TWO):
        room.do(request)
    assert tried(room)["EndDestruction"]
    room.do(ending(), second=second)
    look()
    room.do(listing(THIRD, destruction_no="销2026-0002"))
    room.do(GiveUpDestruction(destruction=2, why="缓办"))
    assert the_list(room, 2).state is S.GIVEN_UP and seen == set(S) - {S.GIVEN_UP}
