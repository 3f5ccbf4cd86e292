"""The rules of lending, returning and shelving as pure judgements, each named after its rule."""

from datetime import date, timedelta

import pytest

from recordsroom.domain.desk import Phrase
from recordsroom.domain.lending import (
    MOST_PAGES,
    Leave,
    Standing,
    authority_to_take_out,
    may_lend,
    may_record_approval,
    may_record_condition,
    may_return,
    may_serve,
    same_person,
    settles_count,
)
from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelving import may_shelve
from recordsroom.domain.values import QUARANTINED, Authority, Condition, Custody, Level, LocationKind
from tests.builders import TODAY, a_carrier, a_place, a_reader, an_approval, an_approver

NOTHING_OUT = Standing(out=0, overdue=0)
POLICY = Policy()


def leave(authority: Authority = Authority.PRINCIPAL) -> Leave:
    return Leave(an_approval(), an_approver(authority=authority))


def reasons(level: Level | None, given: Leave | None = None, **odd: object) -> list[Reason]:
    reader = a_reader(cleared=Level.JUEMI, **odd)
    return [o.reason for o in may_lend(a_carrier(), level, reader, NOTHING_OUT, given, POLICY, TODAY).objections]


def test_r053_a_secret_carrier_stays_in_the_room_without_approval():
    assert reasons(Level.MIMI) == [Reason.LEVEL_STAYS_IN_ROOM]


@pytest.mark.parametrize("level", [Level.JIMI, Level.JUEMI])
def test_r053_the_higher_levels_never_leave_whoever_approves(level: Level):
    assert reasons(level, leave()) == [Reason.NEVER_LEAVES_ROOM]
    assert authority_to_take_out(level, POLICY) is None


def test_r055_each_level_asks_for_its_own_approver():
    assert reasons(Level.PUBLIC) == [Reason.APPROVAL_MISSING]
    assert reasons(Level.PUBLIC, leave(Authority.SECTION_HEAD)) == []
    assert reasons(Level.INTERNAL, leave(Authority.SECTION_HEAD)) == [Reason.APPROVER_TOO_LOW]
    assert reasons(Level.INTERNAL, leave(Authority.BRANCH_LEADER)) == []
    assert reasons(Level.MIMI, leave(Authority.CHARGE_LEADER)) == [Reason.APPROVER_TOO_LOW]
    assert reasons(Level.MIMI, leave(Authority.PRINCIPAL)) == []


def test_r030_a_level_still_to_be_checked_is_not_lent():
    assert reasons(None, leave()) == [Reason.LEVEL_UNKNOWN]


def test_r057_only_entitled_readers():
    approved = leave()
    assert reasons(Level.PUBLIC, approved, stopped=True) == [Reason.CARD_STOPPED]
    assert reasons(Level.PUBLIC, approved, valid_until=TODAY - timedelta(days=1)) == [Reason.CARD_EXPIRED]
    assert reasons(Level.PUBLIC, approved, valid_until=TODAY) == []
    low = a_reader(cleared=Level.INTERNAL)
    verdict = may_lend(a_carrier(), Level.MIMI, low, NOTHING_OUT, approved, POLICY, TODAY)
    assert [o.reason for o in verdict.objections] == [Reason.NOT_CLEARED]


def test_r062_what_is_out_is_not_lent_again():
    out = a_carrier(custody=Custody.ON_LOAN, location_id=None)
    verdict = may_lend(out, Level.PUBLIC, a_reader(), NOTHING_OUT, leave(), POLICY, TODAY)
    assert [o.reason for o in verdict.objections] == [Reason.ALREADY_OUT]


def test_r062_what_the_reader_has_already_is_told_apart():
    out = a_carrier(custody=Custody.ON_LOAN, location_id=None)
    verdict = may_lend(out, Level.PUBLIC, a_reader(), Standing(1, 0, has_it=True), leave(), POLICY, TODAY)
    assert [o.reason for o in verdict.objections] == [Reason.ALREADY_WITH_READER]


def test_r024_what_is_not_in_stock_is_not_lent():
    carrier = a_carrier(custody=Custody.RETURNED_UNCHECKED, location_id=None)
    verdict = may_lend(carrier, Level.PUBLIC, a_reader(), NOTHING_OUT, leave(), POLICY, TODAY)
    assert [o.reason for o in verdict.objections] == [Reason.NOT_IN_STOCK]


def test_doubts_about_a_loan_are_asked_together():
    standing = Standing(out=POLICY.loan_limit, overdue=1)
    verdict = may_lend(a_carrier(pages=None), Level.PUBLIC, a_reader(), standing, leave(), POLICY, TODAY)
    assert verdict.doubts == (Doubt.PAGES_UNKNOWN, Doubt.MANY_OUT, Doubt.HAS_OVERDUE)
    assert not verdict.objections


def test_r064_from_jimi_on_the_pages_are_counted_before_a_return():
    out = a_carrier(custody=Custody.ON_LOAN, location_id=None)
    assert may_return(out, Level.MIMI, None, POLICY).objections == ()
    for level in (Level.JIMI, Level.JUEMI, None):
        [objection] = may_return(out, level, None, POLICY).objections
        assert objection.reason is Reason.PAGES_NOT_COUNTED
        assert may_return(out, level, 86, POLICY).objections == ()


@pytest.mark.parametrize("level", [Level.PUBLIC, Level.INTERNAL])
def test_r063_what_came_back_with_other_pages_is_cleared_up_by_a_count_only(level: Level):
    waiting = a_carrier(custody=Custody.RETURNED_UNCHECKED, location_id=None)
    [objection] = may_return(waiting, level, None, POLICY).objections
    assert objection.reason is Reason.PAGES_NOT_COUNTED
    assert may_return(waiting, level, 86, POLICY).objections == ()


def test_r063_only_a_wrong_register_makes_the_count_stand():
    assert [phrase for phrase in Phrase if settles_count(str(phrase.value))] == [Phrase.REGISTER_WRONG]
    assert not settles_count("")


@pytest.mark.parametrize("pages", [-1, 0, MOST_PAGES + 1, 10**20])
def test_r063_a_count_that_no_carrier_has_is_refused(pages: int):
    out = a_carrier(custody=Custody.ON_LOAN, location_id=None, pages=None)
    [objection] = may_return(out, Level.PUBLIC, pages, POLICY).objections
    assert objection.reason is Reason.VALUE_NOT_POSSIBLE


@pytest.mark.parametrize("condition", Condition)
def test_r029_what_has_mould_insects_or_dirt_is_not_lent(condition: Condition):
    verdict = may_lend(a_carrier(condition=condition), Level.PUBLIC, a_reader(), NOTHING_OUT, leave(), POLICY, TODAY)
    expected = [Reason.NEEDS_TREATMENT] if condition in QUARANTINED else []
    assert [o.reason for o in verdict.objections] == expected


def test_r111_what_is_set_aside_for_destruction_goes_to_nobody():
    verdict = may_lend(
        a_carrier(custody=Custody.SET_ASIDE), Level.PUBLIC, a_reader(), NOTHING_OUT, leave(), POLICY, TODAY
    )
    assert [o.reason for o in verdict.objections] == [Reason.KEPT_FOR_DESTRUCTION]


@pytest.mark.parametrize("custody", Custody)
def test_r029_how_a_carrier_looks_is_noted_while_it_is_in_the_room(custody: Custody):
    found = may_record_condition(a_carrier(custody=custody), Condition.MOULD)
    refusals = {
        Custody.ON_LOAN: [Reason.STILL_CHARGED],
        Custody.IN_READING_ROOM: [Reason.STILL_CHARGED],
        Custody.IN_CASE: [Reason.PACKED_AWAY],
        Custody.WITHDRAWN: [Reason.CARRIER_WITHDRAWN],
    }
    assert [o.reason for o in found] == refusals.get(custody, [])


@pytest.mark.parametrize("condition", Condition)
def test_r029_what_looks_as_it_did_is_not_noted_again(condition: Condition):
    [objection] = may_record_condition(a_carrier(condition=condition), condition)
    assert objection.reason is Reason.NOTHING_TO_DO


def test_r064_what_is_not_on_loan_cannot_come_back():
    [objection] = may_return(a_carrier(), Level.PUBLIC, None, POLICY).objections
    assert objection.reason is Reason.NOT_ON_LOAN


@pytest.mark.parametrize(
    ("odd", "approved_on", "reason"),
    [
        ({"until": date(2026, 1, 1)}, TODAY, Reason.APPROVER_NOT_IN_OFFICE),
        ({}, TODAY + timedelta(days=1), Reason.APPROVAL_IN_FUTURE),
        ({"name": "沈知远"}, TODAY, Reason.APPROVER_IS_READER),
    ],
)
def test_r055_a_paper_approval_must_be_signed_by_somebody_entitled(
    odd: dict[str, object], approved_on: date, reason: Reason
):
    [objection] = may_record_approval(an_approver(**odd), a_reader(), "宋闻溪", approved_on, TODAY)
    assert objection.reason is reason


@pytest.mark.parametrize("typed", ["沈知远", " 沈 知远　", "沈知	远"])
def test_r069_a_name_typed_with_blanks_is_the_same_person(typed: str):
    assert same_person(typed, "沈知远")
    [objection] = may_record_approval(an_approver(name=typed), a_reader(), "宋闻溪", TODAY, TODAY)
    assert objection.reason is Reason.APPROVER_IS_READER


def test_r069_a_name_in_full_width_letters_is_the_same_person():
    assert same_person("Ｌｉ Ｗｅｎ", "li wen")
    assert not same_person("沈知远", "沈知元")


def test_r069_whoever_works_at_the_desk_does_not_approve():
    [objection] = may_record_approval(an_approver(), a_reader(), "顾 言舟", TODAY, TODAY)
    assert objection.reason is Reason.APPROVER_IS_KEEPER


def test_r069_nobody_lends_to_himself():
    [objection] = may_serve("沈 知远", a_reader())
    assert objection.reason is Reason.KEEPER_IS_READER
    assert may_serve("宋闻溪", a_reader()) == ()


def shelved(level: Level | None = Level.INTERNAL, *, move: bool = False, **odd: object) -> list[Reason]:
    place = a_place(**{k: v for k, v in odd.items() if k in {"max_level", "dedicated_to", "kind", "id"}})
    carrier = a_carrier(**{k: v for k, v in odd.items() if k in {"custody", "condition", "home_id", "location_id"}})
    return [o.reason for o in may_shelve(carrier, level, place, move=move)]


def test_r065_a_carrier_goes_to_its_own_place_unless_it_is_moved():
    assert shelved(id=2) == [Reason.WRONG_PLACE]
    assert shelved(id=2, move=True) == []
    assert shelved(id=2, home_id=None) == []


def test_r038_top_secret_stands_apart():
    assert shelved(Level.JUEMI, max_level=Level.JUEMI) == [Reason.TOP_SECRET_APART]
    assert shelved(Level.JUEMI, max_level=Level.JUEMI, dedicated_to=Level.JUEMI) == []
    assert shelved(Level.JIMI, max_level=Level.JUEMI, dedicated_to=Level.JUEMI) == [Reason.PLACE_DEDICATED]


def test_r039_a_place_holds_up_to_its_level():
    assert shelved(Level.JIMI, max_level=Level.MIMI) == [Reason.PLACE_TOO_LOW]
    assert shelved(None, max_level=Level.INTERNAL) == []


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        ({"custody": Custody.ON_LOAN, "location_id": None}, Reason.STILL_CHARGED),
        ({"custody": Custody.RETURNED_UNCHECKED, "location_id": None}, Reason.PAGES_DIFFER_OPEN),
        ({"condition": Condition.MOULD}, Reason.NEEDS_TREATMENT),
        ({"kind": LocationKind.COLUMN}, Reason.NOT_A_SHELF),
    ],
)
def test_what_may_not_be_shelved_is_named(odd: dict[str, object], reason: Reason):
    assert shelved(Level.INTERNAL, move=False, **odd) == [reason]


def test_p18_what_is_in_a_case_is_neither_lent_nor_taken_back():
    packed = a_carrier(custody=Custody.IN_CASE, location_id=None)
    verdicts = (
        may_lend(packed, Level.PUBLIC, a_reader(), NOTHING_OUT, leave(), POLICY, TODAY),
        may_return(packed, Level.PUBLIC, None, POLICY),
    )
    assert [[one.reason for one in said.objections] for said in verdicts] == [[Reason.PACKED_AWAY]] * 2


def test_p017_a_cover_that_was_merged_is_not_lent():
    withdrawn = a_carrier(custody=Custody.WITHDRAWN, location_id=None)
    found = may_lend(withdrawn, Level.PUBLIC, a_reader(), NOTHING_OUT, leave(), POLICY, TODAY).objections
    assert [one.reason for one in found] == [Reason.CARRIER_WITHDRAWN]
