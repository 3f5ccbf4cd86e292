"""The rules of the reading room as pure judgements, each named after its rule."""

from dataclasses import replace
from datetime import timedelta

from recordsroom.domain.approval_matrix import Needed
from recordsroom.domain.day_closing import DayVisit
from recordsroom.domain.lending import MOST_PAGES, Leave
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Authority, Custody, Level
from recordsroom.domain.visits import (
    LONGEST_NAME,
    AtSeat,
    Identity,
    Seat,
    Visit,
    VisitEffect,
    VisitReading,
    Zone,
    free_seat,
    is_a_seat_number,
    may_check_in,
    may_count_out,
    may_end_short,
    may_leave,
    may_read,
    may_step_away,
    may_take_seat,
    needed_to_read,
)
from tests.builders import TODAY, a_carrier, a_reader, an_approval, an_approver

POLICY = Policy()
SEAT = Seat(1, "4000000017", "1", Zone.CLASSIFIED, Level.JUEMI, closed=False, labelled=True)
PLAIN = Seat(2, "4000000025", "2", Zone.ORDINARY, Level.INTERNAL, closed=False, labelled=True)
MIDDLE = Seat(3, "4000000033", "10", Zone.CLASSIFIED, Level.JIMI, closed=False, labelled=True)
AT_SEAT = AtSeat(SEAT, 0, away=False)


def leave(authority: Authority = Authority.PRINCIPAL) -> Leave:
    return Leave(an_approval(), an_approver(authority=authority))


def reasons(level: Level | None, given: Leave | None = None, here: AtSeat = AT_SEAT, **odd: object) -> list[Reason]:
    reader = a_reader(cleared=Level.JUEMI, **odd)
    verdict = may_read(a_carrier(), level, reader, here, given, POLICY, TODAY)
    return [one.reason for one in verdict.objections]


def test_r053_every_level_may_be_read_here_by_its_own_authority():
    for level in (Level.INTERNAL, Level.MIMI, Level.JIMI, Level.JUEMI):
        needed = needed_to_read(level, POLICY, of_the_house=True)
        assert needed.rung is not None
        assert reasons(level, leave(needed.rung)) == []
        assert reasons(level) == [Reason.NOT_ON_SLIP]
    assert reasons(Level.JIMI, leave(Authority.BRANCH_LEADER)) == [Reason.APPROVER_TOO_LOW]


def test_r053_what_the_matrix_closes_nobody_reads_whoever_signs():
    closed = replace(POLICY, read_juemi=Needed.NEVER)
    reader = a_reader(cleared=Level.JUEMI)
    verdict = may_read(a_carrier(), Level.JUEMI, reader, AT_SEAT, leave(), closed, TODAY)
    assert [one.reason for one in verdict.objections] == [Reason.NEVER_READ_HERE]


def test_p08_ordinary_papers_ask_nobody_of_the_own_house_and_the_section_head_for_others():
    assert reasons(Level.PUBLIC) == []
    assert reasons(Level.PUBLIC, kind=ReaderKind.OUTSIDE) == [Reason.NOT_ON_SLIP]
    assert reasons(Level.PUBLIC, leave(Authority.SECTION_HEAD), kind=ReaderKind.OUTSIDE) == []


def test_r054_no_seat_below_the_level_and_nothing_of_unknown_level():
    assert reasons(Level.MIMI, leave(), AtSeat(PLAIN, 0, away=False)) == [Reason.SEAT_TOO_LOW]
    assert reasons(Level.INTERNAL, leave(), AtSeat(PLAIN, 0, away=False)) == []
    assert reasons(None, leave()) == [Reason.LEVEL_UNKNOWN]


def test_r057_only_who_is_entitled_and_cleared_reads():
    assert reasons(Level.PUBLIC, stopped=True) == [Reason.CARD_STOPPED]
    low = a_reader(cleared=Level.INTERNAL)
    verdict = may_read(a_carrier(), Level.MIMI, low, AT_SEAT, leave(), POLICY, TODAY)
    assert [one.reason for one in verdict.objections] == [Reason.NOT_CLEARED]
    assert may_check_in(a_reader(), "", TODAY) == ()
    expired = may_check_in(a_reader(valid_until=TODAY - timedelta(days=1)), "", TODAY)
    assert [one.reason for one in expired] == [Reason.CARD_EXPIRED]


def test_r058_from_outside_only_with_a_letter():
    outside = a_reader(kind=ReaderKind.OUTSIDE)
    assert [one.reason for one in may_check_in(outside, "", TODAY)] == [Reason.LETTER_MISSING]
    assert may_check_in(outside, "介〔2026〕7号", TODAY) == ()


def test_r062_what_lies_on_another_table_is_not_handed_out():
    carrier = a_carrier(custody=Custody.IN_READING_ROOM, location_id=None)
    verdict = may_read(carrier, Level.PUBLIC, a_reader(), AT_SEAT, None, POLICY, TODAY)
    assert [one.reason for one in verdict.objections] == [Reason.ALREADY_OUT]


def test_r072_secrets_in_the_ordinary_zone_are_a_doubt_and_the_next_seat_is_of_the_right_one():
    open_seat = replace(PLAIN, max_level=Level.MIMI)
    for level, zoned in ((Level.MIMI, (Doubt.ZONE_DIFFERS,)), (Level.INTERNAL, ())):
        verdict = may_read(a_carrier(), level, a_reader(), AtSeat(open_seat, 0, away=False), leave(), POLICY, TODAY)
        assert verdict.doubts == zoned
    seats = (SEAT, PLAIN, MIDDLE)
    assert free_seat(seats, (), Level.PUBLIC) is PLAIN
    assert free_seat(seats, (), Level.MIMI) is MIDDLE, "the lowest that will do stays out of the way of top secret"
    assert free_seat(seats, (), Level.JUEMI) is SEAT
    assert free_seat(seats, (3,), Level.MIMI) is SEAT
    assert free_seat(seats, (1,), Level.JUEMI) is None
    assert free_seat((replace(PLAIN, closed=True),), (), Level.PUBLIC) is None


def test_r072_a_room_that_is_not_divided_gives_any_seat_that_is_high_enough():
    closed = replace(PLAIN, closed=True)
    assert free_seat((SEAT, MIDDLE, closed), (), Level.PUBLIC) is MIDDLE, "nobody sits in the other zone"
    assert free_seat((SEAT, MIDDLE, PLAIN), (PLAIN.id,), Level.PUBLIC) is None, "where it is divided nobody is let over"
    high = replace(PLAIN, max_level=Level.MIMI)
    assert free_seat((high,), (), Level.MIMI) is high and free_seat((high,), (), Level.JIMI) is None


def test_r073_a_table_has_its_limit_and_nobody_is_served_who_is_away():
    full = AtSeat(SEAT, POLICY.table_limit, away=False)
    assert reasons(Level.PUBLIC, None, full) == [Reason.TABLE_FULL]
    assert reasons(Level.PUBLIC, None, replace(full, lying=POLICY.table_limit - 1)) == []
    assert reasons(Level.PUBLIC, None, replace(AT_SEAT, away=True)) == [Reason.READER_AWAY]


def test_r073_nobody_leaves_while_something_lies_there():
    assert [one.reason for one in may_leave(2)] == [Reason.STILL_ON_TABLE]
    assert may_leave(0) == ()


def test_r060_secrets_never_lie_at_an_empty_seat():
    assert may_step_away((Level.PUBLIC, Level.INTERNAL)) == ()
    assert [one.reason for one in may_step_away((Level.PUBLIC, Level.MIMI))] == [Reason.SECRETS_ON_TABLE]
    assert [one.reason for one in may_step_away((None,))] == [Reason.SECRETS_ON_TABLE]


def test_p05_pages_are_counted_out_from_the_level_where_they_are_counted_in():
    assert [one.reason for one in may_count_out(a_carrier(), Level.JIMI, None, POLICY)] == [Reason.PAGES_NOT_COUNTED]
    assert may_count_out(a_carrier(), Level.JIMI, 86, POLICY) == ()
    assert may_count_out(a_carrier(), Level.MIMI, None, POLICY) == ()
    assert may_count_out(a_carrier(), None, None, POLICY) == ()
    for pages in (0, MOST_PAGES + 1):
        assert [one.reason for one in may_count_out(a_carrier(), Level.MIMI, pages, POLICY)] == [
            Reason.VALUE_NOT_POSSIBLE
        ]


def test_p31_a_visit_ends_short_only_where_two_looked_and_a_leader_knows():
    def refused(searched: str, leader: str, lying: int = 1) -> list[Reason]:
        return [one.reason for one in may_end_short(lying, searched, leader, "宋闻溪", "沈知远")]

    assert refused("苏怀瑾", "陆副所长") == []
    assert refused("苏怀瑾", "陆副所长", lying=0) == [Reason.NOTHING_TO_DO]
    for told in (("", "陆副所长"), ("苏怀瑾", ""), ("宋闻溪", "陆副所长"), ("沈 知远", "陆副所长")):
        assert refused(*told) == [Reason.SEARCH_NEEDS_TWO]
    assert refused("苏" * (LONGEST_NAME + 1), "陆副所长") == [Reason.VALUE_NOT_POSSIBLE]


def test_r073_a_seat_is_taken_by_one_and_not_while_closed():
    assert may_take_seat(SEAT, taken=False) == ()
    assert [one.reason for one in may_take_seat(SEAT, taken=True)] == [Reason.SEAT_TAKEN]
    assert [one.reason for one in may_take_seat(replace(SEAT, closed=True), taken=False)] == [Reason.SEAT_CLOSED]


def test_seats_are_called_by_short_numbers():
    assert all(map(is_a_seat_number, ("1", "A-12", "甲3")))
    assert not any(map(is_a_seat_number, ("", "-1", "1 2", "123456789")))


def test_a_visit_is_open_until_its_reader_left_and_reprs_tell_no_contents():
    visit = Visit(3, 1, 1, None, 0, 1, Identity.CARD, "", "12", "编制规划", None, None, None, None, "", "")
    assert visit.open
    assert not replace(visit, left_at=1).open
    told = (visit, SEAT, VisitReading(4, 3, 1), DayVisit(5, 1, 3), VisitEffect(6, 3, "写入方案", 0, 1))
    assert list(map(repr, told)) == ["Visit(3)", "Seat(1)", "VisitReading(4)", "DayVisit(5)", "VisitEffect(6)"]
