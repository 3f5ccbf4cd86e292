"""The care for the room: limits of the air, the eight protections, and what goes to be mended (R-48 to R-50, R-152)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from recordsroom.domain.climate import (
    USUAL,
    ClimateKind,
    ClimateReading,
    Limits,
    WatchedPlace,
    doubt_of_reading,
    may_read,
    may_watch,
    swings,
)
from recordsroom.domain.errors import Objection
from recordsroom.domain.protections import Inspection, Protection, inspection_due, may_inspect, may_mend
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.treating import (
    TreatKind,
    Treatment,
    TreatState,
    may_end_treatment,
    may_treat,
    treatment_number,
)
from recordsroom.domain.values import Condition, Custody

PLACE = WatchedPlace(1, 7, ClimateKind.PAPER, 140, 240, 450, 600, False)
AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
LOOK = Inspection(1, 0, 1, "", "DAMP ORDER", "渗水", "", None, None, "")
ORDER = Treatment(1, "修2026-0001", 7, TreatKind.REPAIR, "脆化", "甲", "", "", 0, 1, None, None, "")


def reasons(told: tuple[Objection, ...]) -> list[Reason]:
    return [one.reason for one in told]


def test_r049_r050_each_kind_of_place_has_its_limits():
    assert PLACE.limits == USUAL[ClimateKind.PAPER] and USUAL[ClimateKind.FILM].holds(140, 400)
    assert [PLACE.limits.holds(*one) for one in ((140, 600), (139, 500), (200, 601))] == [True, False, False]
    assert may_watch(PLACE.limits) == ()
    for odd in (Limits(240, 140, 450, 600), Limits(140, 240, 600, 450), Limits(-500, 240, 450, 600)):
        assert reasons(may_watch(odd)) == [Reason.VALUE_NOT_POSSIBLE]
    assert reasons(may_watch(Limits(140, 240, -1, 600))) == [Reason.VALUE_NOT_POSSIBLE]
    assert reasons(may_watch(Limits(140, 240, 450, 1001))) == [Reason.VALUE_NOT_POSSIBLE]


def test_r049_a_reading_out_of_limits_wants_to_know_what_was_done():
    assert may_read(PLACE, (185, 520), ("晴", "")) == ()
    assert reasons(may_read(replace(PLACE, watch_ended=True), (185, 520), ())) == [Reason.WATCH_ENDED]
    for figures, words in (((999, 520), ()), ((185, 1001), ()), ((185, 520), ("字" * 101,))):
        assert reasons(may_read(PLACE, figures, words)) == [Reason.VALUE_NOT_POSSIBLE]
    assert doubt_of_reading(PLACE.limits, 185, 650, "") == (Doubt.CLIMATE_UNMENDED,)
    assert doubt_of_reading(PLACE.limits, 185, 650, "除湿") == () == doubt_of_reading(PLACE.limits, 185, 520, "")


def test_r049_the_air_changes_slowly():
    before = (AT, 180, 500)
    assert swings((AT + timedelta(hours=6), 201, 500), before) and swings((AT + timedelta(hours=6), 180, 551), before)
    assert not swings((AT + timedelta(hours=6), 200, 550), before)
    assert not swings((AT + timedelta(hours=25), 300, 900), before) and not swings(before, None)


def test_r048_faults_are_named_and_put_right_once():
    assert LOOK.failed == (Protection.DAMP, Protection.ORDER) and LOOK.open
    assert not replace(LOOK, mended_at=1).open and not replace(LOOK, faults="").open
    assert may_inspect((), "", ("", "")) == () == may_inspect((Protection.FIRE,), "过期", ("过期",))
    assert reasons(may_inspect((Protection.FIRE,), "", ("",))) == [Reason.VALUE_NOT_POSSIBLE]
    assert reasons(may_inspect((), "", ("字" * 201,))) == [Reason.VALUE_NOT_POSSIBLE]
    assert may_mend(LOOK, "已修") == () and reasons(may_mend(LOOK, "")) == [Reason.VALUE_NOT_POSSIBLE]
    assert reasons(may_mend(replace(LOOK, mended_at=1), "已修")) == [Reason.ALREADY_DONE]
    days = [None, date(2026, 10, 20), date(2026, 10, 21)]
    assert [inspection_due(day, date(2026, 11, 20)) for day in days] == [True, True, False]


def test_r152_outsiders_mend_under_an_agreement_and_never_alone():
    assert may_treat(Custody.SHELVED, "脆化", "甲", False, ("", "")) == ()
    assert may_treat(Custody.SHELVED, "脆化", "甲", True, ("协1", "乙")) == ()
    for nobody in ("—", "甲", "甲、 甲"):
        # Who mends it is no company.
        assert reasons(may_treat(Custody.SHELVED, "脆化", "甲", True, ("协1", nobody))) == [Reason.NOT_ACCOMPANIED]
    assert reasons(may_treat(Custody.ON_LOAN, "", "甲", True, ("", ""))) == [
        Reason.NOT_IN_STOCK,
        Reason.VALUE_NOT_POSSIBLE,
        Reason.AGREEMENT_MISSING,
        Reason.NOT_ACCOMPANIED,
    ]
    assert reasons(may_treat(Custody.SHELVED, "脆化", "", False, ("", ""))) == [Reason.VALUE_NOT_POSSIBLE]


def test_g027_an_order_ends_once_with_its_result():
    assert treatment_number(2026, 0) == ORDER.treatment_no and ORDER.state is TreatState.UNDER_WAY
    assert may_end_treatment(ORDER, "托裱", Condition.DAMAGED) == ()
    assert reasons(may_end_treatment(replace(ORDER, treat_ended_at=1), "托裱", Condition.GOOD)) == [Reason.ALREADY_DONE]
    for result, condition in (("", Condition.GOOD), ("托裱", Condition.MOULD)):
        assert reasons(may_end_treatment(ORDER, result, condition)) == [Reason.VALUE_NOT_POSSIBLE]
    reading = ClimateReading(2, 1, 0, 1, 185, 520, "", "", None, None)
    told = [repr(one) for one in (PLACE, reading, LOOK, ORDER)]
    assert told == ["WatchedPlace(1)", "ClimateReading(2)", "Inspection(1)", "Treatment(1)"]
