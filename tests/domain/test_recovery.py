"""Recovery sheets: who may make them, and which test counts."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.keepers import Role, User
from recordsroom.domain.recovery import RecoverySet, SetEnd, SheetFlaw, SheetTest, WrongSheet, may_make, may_test
from recordsroom.domain.rules import Reason

SET = RecoverySet(1, "0a1b2c3d", 1, 2, 3, None, None)


def test_two_make_them_together():
    second = User(3, "秦如璧", frozenset({Role.SECURITY_ADMIN}), True, "", "2026-01-01")
    assert may_make(second) is None and may_make(None) is Reason.SECOND_ADMINISTRATOR_MISSING


def test_only_sheets_in_force_are_tested():
    assert may_test(SET) is None
    assert may_test(None) is Reason.NOTHING_TO_DO
    assert may_test(replace(SET, sheets_ended_at=2, sheets_ended_as=SetEnd.USED)) is Reason.NOTHING_TO_DO


def test_nothing_of_a_sheet_is_told():
    flaw = WrongSheet(SheetFlaw.LINE, 3)
    assert (flaw.flaw, flaw.line, str(flaw)) == (SheetFlaw.LINE, 3, "WRONG_SHEET")
    assert repr(SET) == "RecoverySet(1)" and repr(SheetTest(2, 1, 1, 1, "1-3")) == "SheetTest(2)"
