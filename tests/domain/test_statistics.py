"""Figures of a room: each unit by itself, the balance that runs, and rates that never flatter (F-31, G-04)."""

from __future__ import annotations

from recordsroom.domain.statistics import Amount, Gone, Move, gone_by, ledger, per_month, rate, together
from recordsroom.domain.values import Level

IN = Move("2025-03-01", "ImportRecords", Level.MIMI, Amount(2, 5, 70, 1))
MORE = Move("2026-11-20", "RegisterRecord", None, Amount(0, 1, 12))
SAME = Move("2026-11-20", "RegisterRecord", Level.MIMI, Amount(1, 0, 30))
OUT = Move("2026-11-27", "EndDestruction", Level.MIMI, Amount(1, 2, 20), going=True)
OLD = Move("2025-04-01", "EndCallIn", Level.MIMI, Amount(0, 1, 3), going=True)
LATER = Move("2027-01-01", "RegisterRecord", None, Amount(9, 9, 9))


def test_f31_units_stand_beside_each_other_and_are_never_added():
    assert together([IN.amount, MORE.amount]) == Amount(2, 6, 82, 1)
    assert Amount(2, 6, 82, 1) - IN.amount == MORE.amount and not MORE.amount.nothing and Amount(pages=3).nothing


def test_g04_the_balance_runs_from_what_was_there_before_the_year():
    before, lines = ledger([IN, OLD, MORE, SAME, OUT, LATER], 2026)
    assert before == Amount(2, 4, 67, 1)
    assert [(one.day, one.came.files, one.went.items, one.balance) for one in lines] == [
        ("2026-11-20", 1, 0, Amount(3, 5, 109, 1)),
        ("2026-11-27", 0, 2, Amount(2, 3, 89, 1)),
    ]


def test_f31_months_are_counted_apart_for_what_came_and_what_went():
    came, went = (per_month([IN, MORE, SAME, OUT], 2026, going=going) for going in (False, True))
    assert came[10] == Amount(1, 1, 42) and went[10] == OUT.amount and came[2] == Amount() and len(came) == 12


def test_what_left_is_told_by_the_request_that_took_it_out():
    told = [gone_by(name) for name in ("EndDestruction", "EndCallIn", "NoteDelivery", "WriteOffCarrier", "JoinFiles")]
    assert told == list(Gone)


def test_a_rate_is_rounded_down():
    assert rate(1999, 2000) == 99.9 and rate(0, 0) is None and rate(3, 3) == 100.0
