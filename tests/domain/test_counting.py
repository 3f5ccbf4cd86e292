"""清点: who may begin, go on with, settle and sign a count, how many a sample draws, and what stands out of order."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from recordsroom.domain.count_held import CountHolder, CountShown, judge_shown
from recordsroom.domain.count_order import Misfiled, misfiled
from recordsroom.domain.count_progress import CountStand, PlaceProgress, Progress, progress_of, stand_of, together
from recordsroom.domain.count_results import CountFinding
from recordsroom.domain.count_sample import sample_size
from recordsroom.domain.counting import (
    CountCause,
    CountSeen,
    CountSession,
    CountSettlement,
    CountShelf,
    CountStray,
    ScopeKind,
    may_begin,
    may_count,
    may_settle,
    may_sign,
    not_counted,
)
from recordsroom.domain.dual_control import Second
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.settling import closes, first_unseen_at, may_be_settled, may_settle_so
from recordsroom.domain.values import Level
from recordsroom.domain.witnesses import CardKind, CountAction, CountOutcome, Standing

_FIGURES: tuple[str, ...] = ("expected", "things_seen", "matched", "differing", "strays", "shelves_done", "frozen_at")
_LATER = ("shelf_now_id", "paused_at", "scans_ended_at", "report_no", "signed_name", "signed_post", "signed_at")
_NOTHING: dict[str, Any] = dict.fromkeys(_FIGURES, 0) | dict.fromkeys(_LATER)
SESSION = CountSession(
    id=1,
    session_no="2026-001",
    reason_for=CountCause.ROUTINE,
    scope_kind=ScopeKind.PLACE,
    scope_value=1,
    confidence=None,
    tolerated=None,
    blind=False,
    cards=CardKind.NONE,
    begun_by=1,
    second_counter="苏怀瑾",
    frozen_seq=7,
    shelves=1,
    **_NOTHING,
)
ENDED = replace(SESSION, scans_ended_at=1)


def reasons(*objections: Objection | None) -> list[Reason]:
    return [one.reason for one in objections if one is not None]


def settled(action: CountAction, searched_at: int | None = None) -> CountSettlement:
    return CountSettlement(
        *(1, 1, 1, None, None, CountOutcome.MISSING, action, "原因", "", None, 5, 1, None), searched_at
    )


def test_r102_a_count_has_two_counters_and_something_that_nobody_counts_already():
    assert may_begin(("宋闻溪",), "苏怀瑾", 1, None) == ()
    assert reasons(*may_begin(("宋闻溪",), " 宋 闻溪", 1, None)) == [Reason.COUNTERS_MISSING]
    found = may_begin(("宋闻溪",), " ", 0, "2026-002")
    assert reasons(*found) == [Reason.COUNTERS_MISSING, Reason.NOTHING_TO_COUNT, Reason.COUNT_OVERLAPS]
    assert found[-1].facts == {"count": "2026-002"}


def test_r102_what_is_ended_is_not_scanned_and_what_is_signed_is_not_settled():
    assert may_count(SESSION) is None and SESSION.counting and not SESSION.signed
    assert reasons(may_count(ENDED)) == [Reason.COUNT_ENDED]
    assert reasons(may_settle(SESSION)) == [Reason.STILL_COUNTING]
    assert may_settle(ENDED) is None
    assert reasons(may_settle(replace(ENDED, signed_at=2))) == [Reason.COUNT_SIGNED]


def test_r102_nobody_signs_who_keeps_or_counted_and_nothing_grave_stays_open():
    assert may_sign(ENDED, "何以宁", ["宋闻溪"], stopping=0, uncounted=None) == ()
    assert reasons(*may_sign(ENDED, "宋闻溪", ["宋闻溪"], stopping=0, uncounted=None)) == [Reason.SIGNER_COUNTED]
    found = may_sign(ENDED, "苏怀瑾", [], stopping=2, uncounted=not_counted(1, held=True))
    assert reasons(*found) == [Reason.SIGNER_COUNTED, Reason.GRAVE_FINDINGS_OPEN, Reason.SHELVES_NOT_COUNTED]
    assert found[-1].facts == {"count": 1, "held": True}
    assert reasons(*may_sign(SESSION, "何以宁", [], stopping=0, uncounted=None)) == [Reason.STILL_COUNTING]


def test_p09_two_search_before_anything_is_lost_and_the_clock_runs_from_the_first_time():
    act, search = CountAction.REPORT_LOST, settled(CountAction.SEARCH, 3)
    judged = {"cause": "查无此件", "incident_no": "事〔2026〕1号"}
    assert reasons(*may_be_settled(CountOutcome.MISSING, act, (), **judged)) == [Reason.SEARCH_FIRST]
    assert may_be_settled(CountOutcome.MISSING, act, (search,), **judged) == ()
    # The room numbers the incident where nobody did.
    assert may_be_settled(CountOutcome.MISSING, act, (search,), cause="无", incident_no="") == ()
    closed = (search, settled(act))
    assert reasons(*may_be_settled(CountOutcome.MISSING, act, closed, **judged)) == [Reason.ALREADY_DONE]
    wrong = may_be_settled(CountOutcome.MISSING, CountAction.REPAIR, (), **judged)
    assert reasons(*wrong) == [Reason.VALUE_NOT_POSSIBLE]
    assert reasons(*may_be_settled(CountOutcome.MATCH, CountAction.NONE, (), cause="", incident_no="")) == [
        Reason.VALUE_NOT_POSSIBLE
    ]
    assert first_unseen_at((settled(act), search), 9) == 3 and first_unseen_at((), 9) == 9
    assert not closes(CountAction.SEARCH) and closes(act)


def test_p34_two_settle_from_jimi_up_and_top_secret_asks_for_the_password():
    home = CountAction.CARRY_HOME
    assert may_settle_so(home, Level.MIMI, Second.NOBODY) is None
    assert reasons(may_settle_so(home, Level.JIMI, Second.NOBODY)) == [Reason.SETTLING_NEEDS_TWO]
    assert reasons(may_settle_so(home, None, Second.NOBODY)) == [Reason.SETTLING_NEEDS_TWO]
    assert may_settle_so(home, Level.JIMI, Second.PAPER) is None
    assert reasons(may_settle_so(CountAction.SEARCH, Level.PUBLIC, Second.NOBODY)) == [Reason.SETTLING_NEEDS_TWO]
    assert reasons(may_settle_so(home, Level.JUEMI, Second.PAPER)) == [Reason.SECOND_PASSWORD_MISSING]
    assert may_settle_so(home, Level.JUEMI, Second.PASSWORD) is None


def test_r100_a_sample_is_as_great_as_its_confidence_asks_for_and_never_greater_than_all():
    assert sample_size(0, 95, 5) == 0
    assert sample_size(10, 95, 5) == 10
    # The rule for great ones: ln 0.05 / ln 0.95 is 58.4.
    assert sample_size(1_000_000, 95, 5) == 59
    assert sample_size(1000, 95, 5) < 59 < sample_size(1000, 99, 5) < sample_size(1000, 99, 1)


def test_r042_the_one_thing_out_of_order_is_named_and_its_two_neighbours():
    row = [f"W017-{n:04d}" for n in range(1, 11)]
    assert misfiled(row) == ()
    row.insert(2, row.pop(7))
    assert misfiled(row) == (Misfiled(2, 7, 8),)
    assert misfiled(["A-5", "A-1", "A-2"]) == (Misfiled(0, 2, None),)
    assert misfiled(["A-2", "A-3", "A-1"]) == (Misfiled(2, None, 0),)
    assert misfiled(["办公室", "A-1", "A-2"]) == () == misfiled([])


def test_r042_two_classes_stand_one_after_the_other_and_a_stray_of_one_is_named():
    row = [f"A-{n}" for n in range(5)] + ["B-1", "B-2", "A-9", "B-3"]
    assert misfiled(row) == (Misfiled(7, 4, 5),)
    assert misfiled([*(f"B-{n}" for n in range(3)), *(f"A-{n}" for n in range(3))]) == ()


def test_r042_of_a_long_shelf_no_more_are_named_than_were_displaced():
    lot = random.Random(7)
    row = [f"W-{n:05d}" for n in range(20_000)]
    for _times in range(100):
        row.insert(lot.randrange(len(row)), row.pop(lot.randrange(len(row))))
    found = misfiled(row)
    assert 0 < len(found) <= 100
    wrong = {one.at for one in found}
    kept = [code for at, code in enumerate(row) if at not in wrong]
    assert kept == sorted(kept)


def test_what_a_count_writes_down_tells_no_contents_in_its_repr():
    shown = [
        repr(SESSION),
        repr(CountFinding(1, 1, CountOutcome.MISSING, 1, 1, None, None)),
        repr(CountShelf(1, 1, 1, 0, 0, 0, 0, 0, None, None)),
        repr(CountSeen(1, 1, 1, 1, 1, 1, 0, 1, CountOutcome.MATCH, None, None, False, False)),
        repr(CountStray(1, 1, 1, "12345", 0)),
        repr(settled(CountAction.SEARCH)),
        repr(CountHolder(1, 1, 1, 0, 0, 0, 0, False, None, None)),
        repr(CountShown(1, 1, 1, 1, 0, 1, CountOutcome.MATCH_OUT, None, None, False, False)),
    ]
    kinds = ("Session", "Finding", "Shelf", "Seen", "Stray", "Settlement", "Holder", "Shown")
    assert shown == [f"Count{kind}(1)" for kind in kinds]


def test_r062_what_a_holder_shows_agrees_only_where_it_is_charged_to_that_holder():
    told = {standing: {judge_shown(standing, charged_here=here) for here in (False, True)} for standing in Standing}
    assert told[Standing.GONE] == {CountOutcome.GONE_BUT_HERE}
    assert told[Standing.ON_LOAN] == told[Standing.IN_ROOM] == {CountOutcome.PASSED_ON, CountOutcome.MATCH_OUT}
    assert judge_shown(Standing.ON_LOAN, charged_here=True) is CountOutcome.MATCH_OUT
    assert told[Standing.IN_STOCK] == told[Standing.ON_HOLD] == {CountOutcome.ISSUE_UNENTERED}


def test_r105_what_differs_is_told_as_soon_as_it_is_seen_and_of_a_blind_count_only_how_far_it_is():
    def told(visited: bool, done: bool, differing: bool, blind: bool = False) -> Progress:
        return progress_of(visited=visited, done=done, differing=differing, blind=blind)

    assert told(False, False, False) is Progress.NOT_COUNTED
    assert told(True, False, False) is Progress.UNDER_WAY and told(True, True, False) is Progress.AGREES
    assert told(True, False, True) is told(True, True, True) is Progress.DIFFERS
    blind = [told(visited, done, True, True) for visited, done in ((False, False), (True, False), (True, True))]
    assert blind == [Progress.NOT_COUNTED, Progress.UNDER_WAY, Progress.COUNTED]


def test_p25_a_place_is_as_far_as_all_its_shelves_together():
    agrees, differs, left = (Progress.AGREES, True), (Progress.DIFFERS, True), (Progress.NOT_COUNTED, False)
    assert together(()) is None
    assert together((agrees, agrees)) == PlaceProgress(Progress.AGREES, 2, 2, 0)
    assert together((agrees, left)) == PlaceProgress(Progress.UNDER_WAY, 2, 1, 0)
    assert together((agrees, differs, left)) == PlaceProgress(Progress.DIFFERS, 3, 2, 1)


def test_g19_a_count_stands_as_its_times_tell():
    ended = replace(SESSION, scans_ended_at=1)
    told = [SESSION, replace(SESSION, paused_at=1), ended, replace(ended, signed_at=2)]
    assert [stand_of(one) for one in told] == list(CountStand)
