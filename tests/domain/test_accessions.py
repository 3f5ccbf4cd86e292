"""Taking archives over: what may be expected, what a piece brings, and when the deed counts (R-24, R-28, P-30)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from recordsroom.domain.accessions import (
    LONGEST_WORDS,
    MOST_COMING,
    Accession,
    AccessionLine,
    DeedSigned,
    Received,
    accession_number,
    against_coming,
    may_expect,
    may_sign_deed,
    may_take_over,
    received,
)
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Condition, Custody
from tests.builders import TODAY, a_carrier

OPEN = Accession(1, "接收〔2026〕1号", "规划处", "", "", 0, 1, "", "", "", "", None, None, None)
SIGNED = replace(OPEN, giver_name="甲", taker_name="乙", taken_over_on=TODAY, taken_over_at=1)
LINE = AccessionLine(1, 1, 1, False, None, None, None, 12, None)
CAME = replace(LINE, came_in_at=1, came_in_to=1, came_in_as=Condition.GOOD)
ALL_HERE = Received(2, 2, 0, 0, 0, 0)


def a_new_one(**odd: Any) -> Carrier:
    return a_carrier(**({"custody": Custody.ACCESSIONED, "location_id": None, "home_id": None} | odd))


def told(found: tuple[Objection, ...]) -> tuple[Reason, ...]:
    return tuple(one.reason for one in found)


def signed(**odd: Any) -> DeedSigned:
    words: dict[str, Any] = {"giver_name": "林素贞", "taker_name": "宋闻溪", "watcher_name": "", "difference": ""}
    return DeedSigned(**(words | {"signed_on": TODAY} | odd))


def test_r028_a_list_says_who_gives_and_names_what_never_stood_on_a_shelf():
    assert may_expect("规划处", [a_new_one()]) == ()
    assert told(may_expect("规划处", [])) == (Reason.NOTHING_TO_DO,)
    assert told(may_expect("规" * (LONGEST_WORDS + 1), [a_new_one()])) == (Reason.VALUE_NOT_POSSIBLE,)
    assert told(may_expect("规划处", [a_new_one()] * (MOST_COMING + 1))) == (Reason.VALUE_NOT_POSSIBLE,)
    shelved, homed = a_carrier(), a_new_one(home_id=1)
    assert told(may_expect("", [shelved])) == (Reason.SENDER_MISSING, Reason.IN_STOCK_ALREADY)
    assert told(may_expect("规划处", [a_new_one(), homed])) == (Reason.IN_STOCK_ALREADY,)


def test_r028_each_piece_comes_once_while_the_list_is_open():
    assert may_take_over(OPEN, LINE, a_new_one()) == () == may_take_over(OPEN, None, a_new_one())
    assert told(may_take_over(SIGNED, LINE, a_new_one())) == (Reason.ACCESSION_SIGNED,)
    assert told(may_take_over(OPEN, CAME, a_new_one())) == (Reason.ALREADY_DONE,)
    assert told(may_take_over(OPEN, None, a_new_one(custody=Custody.ON_LOAN))) == (Reason.IN_STOCK_ALREADY,)


def test_p30_what_came_is_counted_against_the_list_with_every_difference():
    over = replace(CAME, beyond_list=True)
    fewer, infected = replace(CAME, pages_came=11), replace(CAME, came_in_as=Condition.INSECTS, pages_came=12)
    assert received([LINE, CAME, over, fewer, infected]) == Received(4, 4, 1, 1, 1, 1)
    assert received([CAME]) == Received(1, 1, 0, 0, 0, 0) and not received([CAME]).differs
    assert all(received(lines).differs for lines in ([LINE], [over], [fewer]))
    assert not received([infected]).differs, "how it looks is no difference of number"
    assert not replace(CAME, pages_listed=None, pages_came=3).pages_differ


def test_r028_both_sides_sign_once_and_nobody_signs_twice():
    def judged(came: Received = ALL_HERE, accession: Accession = OPEN, **odd: Any) -> tuple[Reason, ...]:
        return told(may_sign_deed(accession, came, signed(**odd), TODAY, TODAY))

    assert judged() == () == judged(watcher_name="何以宁")
    assert judged(accession=SIGNED) == (Reason.ACCESSION_SIGNED,)
    for day in (TODAY - timedelta(days=1), TODAY + timedelta(days=1)):
        assert judged(signed_on=day) == (Reason.VALUE_NOT_POSSIBLE,)
    assert judged(giver_name="") == (Reason.DEED_UNSIGNED,) == judged(taker_name="")
    assert judged(watcher_name="林素贞") == (Reason.SAME_SIGNATURE,)
    assert judged(came=Received(2, 0, 2, 0, 0, 0), difference="未到") == (Reason.NOTHING_TO_DO,)


def test_p30_a_difference_stands_on_the_deed():
    lacking = Received(2, 1, 1, 0, 0, 0)
    assert told(may_sign_deed(OPEN, lacking, signed(), TODAY, TODAY)) == (Reason.DIFFERENCE_UNSIGNED,)
    assert may_sign_deed(OPEN, lacking, signed(difference="缺一件"), TODAY, TODAY) == ()


def test_r024_nothing_goes_to_a_shelf_before_it_came_and_both_signed():
    assert against_coming(over=True, came=True) is None
    assert against_coming(over=True, came=False) == Objection(Reason.NEVER_CAME)
    assert against_coming(over=False, came=True) == Objection(Reason.STILL_COMING)
    assert against_coming(over=False, came=False) == Objection(Reason.STILL_COMING)


def test_numbers_and_reprs_tell_no_content():
    assert accession_number(2026, 3) == "接收〔2026〕3号"
    assert [repr(OPEN), repr(LINE)] == ["Accession(1)", "AccessionLine(1)"]
    assert (OPEN.over, SIGNED.over, LINE.came, CAME.came) == (False, True, False, True)
