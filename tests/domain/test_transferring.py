"""Transfer to the state archives judged: the list, the reviews it waits for, the scans, the deed (R-96, R-97)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from recordsroom.domain.errors import Objection
from recordsroom.domain.holds import Hold
from recordsroom.domain.open_access import AccessReview, AccessStatus
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.transferring import (
    AccessOpinion,
    Deed,
    Leaving,
    TransferLine,
    TransferOut,
    TransferState,
    leaving_doubts,
    may_list_leaving,
    may_review,
    may_scan_out,
    may_sign_deed,
    settled_opinion,
    state_of,
)
from recordsroom.domain.values import Custody, Level
from tests.builders import TODAY, a_carrier, a_record

R, OPEN = Reason, AccessOpinion.OPEN
LIST = TransferOut(3, "移1", "市档案馆", "", 0, 1, "", "", "", "", None, None, None, "")
DONE = replace(LIST, transfer_ended_at=1, deed_signed_on=TODAY, deed_giver="甲", deed_taker="乙")
GONE = replace(LIST, transfer_given_up_at=1, transfer_given_up_why="缓")
HOLD = Hold(1, 1, None, None, "审计", TODAY, 1, None, None, None, "")


def piece(key: int = 1, holds: tuple[Hold, ...] = (), called: bool = False, **odd: Any) -> Leaving:
    record = {name: odd.pop(name) for name in ("level", "secrecy_until", "retention") if name in odd}
    return Leaving(a_carrier(id=key, **odd), a_record(id=key, **record), holds, called)


def line(key: int = 1, **odd: Any) -> TransferLine:
    one = piece(key)
    told: dict[str, Any] = {"id": key, "transfer_id": 3, "transfer_line": key, "leaving_id": key, "leaving_title": ""}
    told |= {"leaving_label": one.carrier.barcode, "leaving_code": one.record.reference_code, "leaving_year": 2019}
    told |= {"leaving_period": "Y", "leaving_level": one.record.level, "leaving_scheme": one.record.scheme}
    told |= {"leaving_term": one.record.secrecy_term or "", "leaving_copy": "", "leaving_pages": one.carrier.pages}
    told |= {"access_opinion": OPEN, "access_why": "", "scanned_out_at": None, "dropped_at": None, "dropped_why": ""}
    return TransferLine(**(told | odd))


def reasons(found: tuple[Objection, ...]) -> list[Reason]:
    return [one.reason for one in found]


def test_r097_what_is_listed_is_here_whole_and_free():
    assert may_list_leaving("移1", "市档案馆", [piece()], ()) == ()
    assert reasons(may_list_leaving("移1", "", [piece()], ())) == [R.VALUE_NOT_POSSIBLE]
    odd = [
        piece(level=None),
        piece(2, pages=None),
        piece(3),
        piece(4, custody=Custody.ON_LOAN),
        piece(5, (HOLD,), True),
    ]
    assert reasons(may_list_leaving("移1", "市档案馆", odd, {3})) == [
        R.LEVEL_UNKNOWN, R.LEAVES_UNCHECKED, R.LEAVES_ALREADY, R.NOT_HERE_TO_LEAVE, R.GOES_BACK_TO_ISSUER, R.ON_HOLD,
    ]  # fmt: skip


def test_r096_the_state_archives_take_what_is_permanent_and_are_asked_about_the_rest():
    assert leaving_doubts([piece(retention="Y"), piece(2, retention="Y")]) == ()
    assert leaving_doubts([piece(retention="D30")]) == (Doubt.TRANSFER_NOT_PERMANENT,)
    assert leaving_doubts([piece(retention="Y"), piece(2, retention="D10")]) == (Doubt.TRANSFER_NOT_PERMANENT,)


def test_p19_a_volume_does_not_go_without_its_disc_unasked():
    volume = replace(piece(retention="Y"), enclosed=frozenset({2}))
    assert leaving_doubts([volume]) == (Doubt.ENCLOSED_LEFT,)
    assert leaving_doubts([volume, piece(2, retention="Y")]) == ()


def test_r097_what_is_not_opened_yet_has_its_reason():
    assert may_review(LIST, [line(leaving_level=Level.PUBLIC)], OPEN, "") == ()
    assert reasons(may_review(LIST, [line()], OPEN, "")) == [R.STILL_SECRET]
    assert may_review(LIST, [line()], AccessOpinion.CONTROLLED, "工作秘密") == ()
    assert reasons(may_review(LIST, [line()], AccessOpinion.CONTROLLED, "")) == [R.ACCESS_UNTOLD]
    assert reasons(may_review(LIST, [line()], OPEN, "长" * 101)) == [R.VALUE_NOT_POSSIBLE]
    for transfer, lines in ((DONE, [line()]), (LIST, []), (LIST, [line(dropped_at=1)])):
        assert reasons(may_review(transfer, lines, OPEN, "")) == [R.TRANSFER_OVER]


def test_r097_nothing_leaves_while_a_review_is_missing():
    lines = [line(), line(2, access_opinion=None)]
    assert reasons(may_scan_out(LIST, lines, lines[0], piece(), TODAY)) == [R.ACCESS_NOT_REVIEWED]
    assert may_scan_out(LIST, lines[:1], lines[0], piece(), TODAY) == ()
    secret = piece(level=Level.MIMI, secrecy_until=TODAY - timedelta(days=1))
    found = may_scan_out(LIST, lines[:1], line(leaving_level=Level.MIMI), secret, TODAY)
    assert reasons(found) == [R.SECRET_NOT_REVIEWED]
    changed = piece(holds=(HOLD,), custody=Custody.ON_LOAN, pages=99)
    assert reasons(may_scan_out(LIST, lines[:1], lines[0], changed, TODAY)) == [
        R.NOT_HERE_TO_LEAVE, R.ON_HOLD, R.LEAVES_CHANGED,
    ]  # fmt: skip
    for other in (None, line(dropped_at=1, dropped_why="x")):
        assert reasons(may_scan_out(LIST, lines[:1], other, piece(), TODAY)) == [R.NOT_ON_THIS_TRANSFER]
    assert reasons(may_scan_out(LIST, lines[:1], line(scanned_out_at=1), piece(), TODAY)) == [R.ALREADY_DONE]
    assert reasons(may_scan_out(GONE, lines[:1], lines[0], piece(), TODAY)) == [R.TRANSFER_OVER]


def test_r097_two_different_people_sign_for_every_piece():
    lines, deed = [line(scanned_out_at=1), line(2, dropped_at=1)], Deed("甲", "乙", "", "", TODAY)
    assert may_sign_deed(LIST, lines, [piece()], deed, TODAY) == ()
    odd = Deed("甲", "甲", "", "长" * 101, TODAY)
    for giver, taker in (("甲", " 甲 "), ("甲、乙", "乙"), ("甲", "—"), ("/", "乙")):
        assert reasons(may_sign_deed(LIST, lines, [piece()], Deed(giver, taker, "", "", TODAY), TODAY)) == [
            R.DEED_UNSIGNED
        ], (giver, taker)
    early = replace(deed, signed_on=TODAY - timedelta(days=1), listed_on=TODAY)
    assert reasons(may_sign_deed(LIST, lines, [piece()], early, TODAY)) == [R.VALUE_NOT_POSSIBLE]
    missing = [line(access_opinion=None)]
    assert reasons(may_sign_deed(LIST, missing, [piece()], odd, TODAY)) == [
        R.ACCESS_NOT_REVIEWED, R.NOT_ALL_SCANNED_OUT, R.DEED_UNSIGNED, R.VALUE_NOT_POSSIBLE,
    ]  # fmt: skip
    assert reasons(may_sign_deed(LIST, [], [], Deed("甲", "", "", "", TODAY), TODAY)) == [
        R.DEED_UNSIGNED, R.VALUE_NOT_POSSIBLE,
    ]  # fmt: skip
    assert reasons(may_sign_deed(DONE, lines, [piece()], deed, TODAY)) == [R.TRANSFER_OVER]


def test_a_transfer_goes_from_its_reviews_to_its_deed():
    told = [
        state_of(LIST, [line(access_opinion=None)]),
        state_of(LIST, [line()]),
        state_of(LIST, [line(scanned_out_at=1)]),
        state_of(DONE, [line()]),
        state_of(GONE, [line()]),
    ]
    assert told == list(TransferState) and state_of(LIST, []) is TransferState.REVIEWED
    assert (repr(LIST), repr(line(4))) == ("TransferOut(3)", "TransferLine(4)")


def test_r145_what_the_review_settled_is_taken_over():
    def review(wish: AccessStatus, day: date | None, granted: bool) -> AccessReview:
        return AccessReview(
            1, 1, wish, "期满", None, "甲", TODAY, 1, 4 if day else None, day, granted, 1 if day else None
        )

    opened, shut = review(AccessStatus.OPEN, TODAY, True), review(AccessStatus.DEFERRED, TODAY, True)
    assert settled_opinion([shut, opened, review(AccessStatus.CONTROLLED, TODAY, False)]) == (OPEN, "期满")
    assert settled_opinion([opened, shut]) == (AccessOpinion.CONTROLLED, "期满")
    assert settled_opinion([review(AccessStatus.OPEN, None, False)]) == (None, "")
