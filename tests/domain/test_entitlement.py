"""What each kind of reader has to bring before a card is given (R-57, R-58, R-152, P-16)."""

from datetime import timedelta

import pytest

from recordsroom.domain.cards import may_let_reader
from recordsroom.domain.entitlement import Papers, judged_until, may_enter_reader
from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from tests.builders import TODAY, a_reader

TOMORROW = TODAY + timedelta(days=1)
LETTER, WHOLE = Papers(letter_no="介〔2026〕8号"), Papers(id_number="X1234", letter_no="介〔2026〕8号")


def judged(kind: ReaderKind, papers: Papers, **odd: object) -> tuple[Reason, ...]:
    values = {"cleared": Level.INTERNAL, "valid_until": TODAY} | odd
    return may_enter_reader(kind, papers, today=TODAY, **values)  # type: ignore[arg-type]


def test_r057_staff_need_no_papers():
    assert judged(ReaderKind.STAFF, Papers(), cleared=Level.JUEMI, valid_until=TOMORROW) == ()
    assert judged(ReaderKind.STAFF, Papers(), valid_until=TODAY - timedelta(days=1)) == (Reason.CARD_EXPIRED,)


def test_r058_who_comes_from_outside_brings_a_letter():
    assert judged(ReaderKind.OUTSIDE, Papers()) == (Reason.LETTER_MISSING,)
    assert judged(ReaderKind.OUTSIDE, LETTER, valid_until=TOMORROW) == ()


def test_r152_a_contractor_works_under_an_agreement():
    assert judged(ReaderKind.CONTRACTOR, LETTER) == (Reason.AGREEMENT_MISSING,)
    assert judged(ReaderKind.CONTRACTOR, Papers(agreement_no="2026-7"), valid_until=TOMORROW) == ()


def test_p16_a_temporary_reader_brings_identity_card_and_letter():
    assert judged(ReaderKind.TEMPORARY, Papers()) == (Reason.ID_MISSING, Reason.LETTER_MISSING)
    assert judged(ReaderKind.TEMPORARY, WHOLE) == ()


@pytest.mark.parametrize("odd", [{"valid_until": TOMORROW}, {"cleared": Level.MIMI}])
def test_p16_a_temporary_reader_has_today_and_internal_at_most(odd: dict[str, object]):
    assert judged(ReaderKind.TEMPORARY, WHOLE, **odd) == (Reason.TEMPORARY_LIMITED,)


def test_p16_a_temporary_reader_is_let_again_for_a_day_only():
    gone = a_reader(kind=ReaderKind.TEMPORARY, valid_until=TODAY - timedelta(days=3))
    assert may_let_reader(gone, TODAY, TODAY) is None
    assert may_let_reader(gone, TOMORROW, TODAY) is Reason.TEMPORARY_LIMITED


def test_r139_an_undertaking_is_not_signed_in_days_to_come():
    assert judged(ReaderKind.STAFF, Papers(undertaken_on=TODAY)) == ()
    assert judged(ReaderKind.STAFF, Papers(undertaken_on=TOMORROW)) == (Reason.VALUE_NOT_POSSIBLE,)


@pytest.mark.parametrize(
    ("before", "asked", "judged"),
    [(-1, -1, 0), (-1, -2, -2), (-1, 5, 5), (5, 5, 5), (5, -1, -1)],
)
def test_p21_an_expired_card_may_stay_so_while_something_else_is_put_right(before: int, asked: int, judged: int):
    days = (TODAY + timedelta(days=away) for away in (before, asked, judged))
    was, wanted, expected = days
    assert judged_until(was, wanted, TODAY) == expected
