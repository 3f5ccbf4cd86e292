"""Printed lists are accounted for: what for, by whose leave, and what became of the paper (G-30, R-88, R-89)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from recordsroom.domain.errors import Objection
from recordsroom.domain.print_accounts import may_print, may_settle
from recordsroom.domain.printing import PaperEnd, PrintAccount, PrintJob, PrintState
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from tests.builders import an_approver

TODAY = date(2026, 11, 20)
JOB = PrintJob(1, "8000000013", "reader_book", None, 4, 2, 1, 0, PrintState.DONE, None, 0, 1, 0, 1)
ACCOUNT = PrintAccount(1, 1, "移交前核对", 1, "规划研究室")


def reasons(found: tuple[Objection, ...]) -> tuple[Reason, ...]:
    return tuple(objection.reason for objection in found)


@pytest.mark.parametrize(
    ("level", "purpose", "allowed", "wrong"),
    [
        (Level.INTERNAL, "", False, ()),
        (Level.MIMI, "", False, (Reason.PURPOSE_MISSING,)),
        (Level.MIMI, " 核对 ", False, ()),
        (Level.JIMI, "核对", False, (Reason.PRINT_NOT_ALLOWED,)),
        (Level.JIMI, "", True, (Reason.PURPOSE_MISSING,)),
        (Level.JUEMI, "核对", True, ()),
    ],
)
def test_r089_a_list_says_what_for_and_from_jimi_up_who_allowed_it(
    level: Level, purpose: str, allowed: bool, wrong: tuple[Reason, ...]
):
    leader = an_approver() if allowed else None
    assert reasons(may_print(level, purpose, leader, "宋闻溪", TODAY)) == wrong


def test_r069_nobody_allows_a_list_for_himself_or_out_of_office():
    leader = an_approver(name="宋 闻溪")
    assert reasons(may_print(Level.JIMI, "核对", leader, "宋闻溪", TODAY)) == (Reason.APPROVER_IS_KEEPER,)
    gone = an_approver(until=date(2020, 1, 1))
    assert reasons(may_print(Level.JIMI, "核对", gone, "宋闻溪", TODAY)) == (Reason.APPROVER_NOT_IN_OFFICE,)


@pytest.mark.parametrize("ended", PaperEnd)
def test_r088_only_classified_paper_needs_a_second_person_and_only_to_be_destroyed(ended: PaperEnd):
    destroyed = ended is PaperEnd.DESTROYED
    assert reasons(may_settle(JOB, ACCOUNT, ended, " ", "宋闻溪")) == ((Reason.WITNESS_MISSING,) if destroyed else ())
    assert reasons(may_settle(replace(JOB, level=1), ACCOUNT, ended, "", "宋闻溪")) == ()
    assert reasons(may_settle(JOB, ACCOUNT, ended, "林素贞", "宋闻溪")) == ()


def test_r088_the_second_person_is_another():
    assert reasons(may_settle(JOB, ACCOUNT, PaperEnd.DESTROYED, "宋闻溪", "宋闻溪")) == (Reason.SECOND_NOT_ANOTHER,)


def test_g30_paper_ends_once_and_only_what_was_printed():
    ended = replace(ACCOUNT, ended=PaperEnd.FILED)
    assert reasons(may_settle(JOB, ended, PaperEnd.RETURNED, "", "宋闻溪")) == (Reason.PRINT_SETTLED,)
    for job, account in ((replace(JOB, state=PrintState.STARTED), ACCOUNT), (JOB, None)):
        assert reasons(may_settle(job, account, PaperEnd.FILED, "", "宋闻溪")) == (Reason.PRINT_NOT_ACCOUNTED,)
