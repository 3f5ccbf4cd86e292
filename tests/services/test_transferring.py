"""Transfer to the state archives in the room: listed, reviewed, scanned out, signed by both (F-02, R-96, R-97)."""

from __future__ import annotations

from typing import Any

import pytest

from recordsroom.domain.appraising import Opinion
from recordsroom.domain.commands import (
    Command,
    DecideAccess,
    DropFromTransfer,
    GiveUpTransfer,
    ListForTransfer,
    ProposeAccess,
    ReviewForTransfer,
    ScanOutForTransfer,
    SignTransfer,
)
from recordsroom.domain.doubts import Doubt
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.open_access import AccessStatus
from recordsroom.domain.rules import Reason
from recordsroom.domain.transfer_facts import PieceScannedOut, TransferListed, Transferred
from recordsroom.domain.transferring import AccessOpinion, TransferState
from recordsroom.domain.values import Custody
from recordsroom.services.queries.appraising import to_leave
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.life_left import life_left
from recordsroom.services.queries.retention_due import DueStanding
from recordsroom.services.queries.transferring import transfer_of, transfers
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.services.destroying_runs import listing
from tests.services.test_appraising import CODES, ended
from tests.services.test_copying import carrier
from tests.services.test_schedules import due

PUBLIC, INTERNAL = 1, 2


def wish(*carriers: int, **odd: Any) -> ListForTransfer:
    told: dict[str, Any] = {"transfer_no": "移2026-0001", "archives_name": "市档案馆", "carriers": carriers}
    return ListForTransfer(**(told | odd))


def review(*lines: int, opinion: AccessOpinion = AccessOpinion.OPEN, **odd: Any) -> ReviewForTransfer:
    return ReviewForTransfer(transfer=1, lines=lines, access_opinion=opinion, **odd)


def deed(**odd: Any) -> SignTransfer:
    told: dict[str, Any] = {"transfer": 1, "deed_giver": "宋闻溪", "deed_taker": "梁佩珩", "signed_on": TODAY}
    return SignTransfer(**(told | odd))


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def test_r097_nothing_leaves_before_the_reviews_and_both_sign(room: Room):
    told = room.do(wish(PUBLIC, INTERNAL)).told
    assert isinstance(told, TransferListed) and (told.lines, told.unreviewed) == (2, 2)
    assert refused(room, wish(PUBLIC, transfer_no="移2")) == (Reason.LEAVES_ALREADY,)
    assert refused(room, listing(PUBLIC)) == (Reason.ON_ANOTHER_LIST,)
    scan = ScanOutForTransfer(transfer=1, carrier=PUBLIC)
    assert refused(room, scan) == (Reason.ACCESS_NOT_REVIEWED,)
    assert refused(room, review(2)) == (Reason.STILL_SECRET,), "only what is public is opened"
    room.do(review(1))
    room.do(review(2, opinion=AccessOpinion.CONTROLLED, why="涉及个人信息"))
    assert room.ask(transfers)[0].state is TransferState.REVIEWED and room.ask(life_left)["TRANSFERS_OPEN"] == 1
    out = room.do(scan).told
    assert isinstance(out, PieceScannedOut) and out.left == 1
    assert refused(room, deed()) == (Reason.NOT_ALL_SCANNED_OUT,)
    room.do(ScanOutForTransfer(transfer=1, carrier=INTERNAL))
    assert refused(room, deed(deed_taker="宋 闻溪")) == (Reason.DEED_UNSIGNED,)
    gone = room.do(deed(deed_watcher="苏怀瑾")).told
    assert isinstance(gone, Transferred) and gone.pieces == 2
    assert {carrier(room, key).custody for key in (PUBLIC, INTERNAL)} == {Custody.WITHDRAWN}
    [row] = room.ask(transfers)
    assert row.state is TransferState.TRANSFERRED and room.ask(transfer_of, PUBLIC) == 1
    assert refused(room, deed()) == (Reason.TRANSFER_OVER,) and "TRANSFERS_OPEN" not in room.ask(life_left)
    run = room.ask(document_lines, "transfer_deed", (1,))
    assert len(run.rows) == 2 and room.ask(document_lines, "transfer_deed", (9,)).rows == ()


def test_r096_what_an_appraisal_says_goes_onto_a_list_and_may_be_taken_off(room: Room):
    key = ended(room)
    out = room.ask(to_leave, key, Opinion.TRANSFER)
    assert out is not None and [code for _piece, code in out.pieces] == [CODES[2]]
    with pytest.raises(Doubtful) as caught:
        room.do(wish(out.pieces[0][0], PUBLIC))
    assert caught.value.doubts == (Doubt.TRANSFER_NOT_PERMANENT,)
    room.do(wish(out.pieces[0][0], PUBLIC, confirmed=frozenset(caught.value.doubts)))
    assert due(room)[CODES[2]].standing is DueStanding.ON_LIST
    room.do(DropFromTransfer(transfer=1, lines=(1,), why="缓移"))
    assert due(room)[CODES[2]].standing is DueStanding.TO_TRANSFER
    assert refused(room, review(1)) == (Reason.TRANSFER_OVER,)
    assert refused(room, review(9)) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(room, ScanOutForTransfer(transfer=1, carrier=out.pieces[0][0])) == (Reason.NOT_ON_THIS_TRANSFER,)
    room.do(GiveUpTransfer(transfer=1, why="档案馆缓收"))
    assert refused(room, GiveUpTransfer(transfer=1, why="再")) == (Reason.TRANSFER_OVER,)
    assert room.ask(transfers)[0].state is TransferState.GIVEN_UP
    room.do(wish(PUBLIC, transfer_no="移2026-0002"))
    assert refused(room, wish(INTERNAL, transfer_no="移2026-0001")) == (Reason.NAME_TAKEN,)


def test_r145_an_opinion_that_was_settled_is_not_asked_again(room: Room):
    day: dict[str, Any] = {"access_head_on": TODAY}
    codes = ("W017-WS·2019-Y-GH-0001",)
    told = {"access_wish": AccessStatus.OPEN, "access_ground": "期满", "access_head": "许见山"}
    room.do(ProposeAccess(reference_codes=codes, access_until=None, **told, **day))  # type: ignore[arg-type]
    room.do(DecideAccess(proposals=(1,), classifier=4, decided_on=TODAY, granted=True))
    made = room.do(wish(PUBLIC, INTERNAL)).told
    assert isinstance(made, TransferListed) and made.unreviewed == 1
    assert room.ask(transfers)[0].lines[0].line.access_opinion is AccessOpinion.OPEN
