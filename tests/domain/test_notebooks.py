"""Secret notebooks and who reads along, as pure judgements (R-68, P-14)."""

from dataclasses import replace

from recordsroom.domain.companions import Companion, may_join, may_see
from recordsroom.domain.equipment import Equipment, EquipmentSort, EquipmentState, EquipmentUse, UseKind, may_take_back
from recordsroom.domain.notebooks import NotebookIssue, may_bring_back, may_excerpt_into, may_issue
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from recordsroom.domain.visits import AtSeat, Seat, Zone, may_leave
from tests.builders import TODAY, a_reader

SEAT = Seat(1, "3000000016", "1", Zone.CLASSIFIED, Level.JIMI, closed=False, labelled=True)
HERE = AtSeat(SEAT, 0, away=False)
BOOK = Equipment(
    1,
    "5000000012",
    "本1",
    EquipmentSort.NOTEBOOK,
    "",
    "",
    Level.MIMI,
    "林素贞",
    "柜",
    TODAY,
    labelled=True,
    state=EquipmentState.IN_USE,
    retired_on=None,
    disposal="",
    seen_by="",
)
READER = a_reader(cleared=Level.MIMI)
ISSUE = NotebookIssue(1, 1, 1, 100, 5, 1, None, None, None)


def issued(
    book: Equipment = BOOK, here: AtSeat = HERE, *, taken: bool = False, leaves: int = 100, before: int | None = 100
) -> tuple[list[Reason], tuple[Doubt, ...]]:
    verdict = may_issue(book, READER, here, taken=taken, leaves=leaves, before=before)
    return [one.reason for one in verdict.objections], verdict.doubts


def test_r068_a_notebook_goes_to_a_seat_whole_and_to_who_is_cleared():
    assert issued() == ([], ()) == issued(before=None)
    assert issued(before=99) == ([], (Doubt.LEAVES_DIFFER,))
    assert issued(replace(BOOK, sort=EquipmentSort.TAPE))[0] == [Reason.NOT_A_NOTEBOOK]
    assert issued(replace(BOOK, state=EquipmentState.HANDED_IN))[0] == [Reason.EQUIPMENT_RETIRED]
    assert issued(taken=True)[0] == [Reason.EQUIPMENT_TAKEN]
    assert issued(here=AtSeat(SEAT, 0, away=True))[0] == [Reason.READER_AWAY]
    assert issued(replace(BOOK, max_level=Level.JUEMI))[0] == [Reason.NOT_CLEARED, Reason.SEAT_TOO_LOW]
    assert issued(leaves=0, before=None)[0] == [Reason.VALUE_NOT_POSSIBLE]


def test_r068_it_comes_back_with_every_leaf():
    assert may_bring_back(None, 100).objections[0].reason is Reason.NOTHING_TO_DO
    assert may_bring_back(ISSUE, 100).doubts == ()
    assert may_bring_back(ISSUE, 99).doubts == (Doubt.LEAVES_DIFFER,)
    use = EquipmentUse(1, 1, UseKind.USE, TODAY, "沈知远", "摘录", "", "", None)
    assert may_take_back(None, at_seat=False) is Reason.NOTHING_TO_DO
    assert may_take_back(use, at_seat=True) is Reason.NOTEBOOK_AT_SEAT
    assert may_take_back(use, at_seat=False) is None
    assert [one.reason for one in may_leave(1, ["本1"])] == [Reason.STILL_ON_TABLE, Reason.NOTEBOOK_OUT]
    assert (repr(ISSUE), repr(Companion(2, 1, 1, 0, 1, None))) == ("NotebookIssue(1)", "Companion(2)")


def test_r068_an_excerpt_stands_in_a_notebook_for_its_level():
    def told(book: Equipment | None, level: Level | None = Level.MIMI) -> list[Reason]:
        return [one.reason for one in may_excerpt_into(book, level)]

    assert told(BOOK) == told(BOOK, None) == []
    assert told(None) == told(replace(BOOK, sort=EquipmentSort.TAPE)) == [Reason.NOTEBOOK_NOT_REGISTERED]
    assert told(replace(BOOK, state=EquipmentState.DESTROYED)) == [Reason.EQUIPMENT_RETIRED]
    assert told(BOOK, Level.JIMI) == [Reason.MEDIUM_TOO_LOW]
    assert EquipmentSort.NOTEBOOK.medium and not EquipmentSort.NOTEBOOK.holds_files


def test_p14_each_of_several_is_cleared_for_what_lies_there():
    def joined(lying: list[Level | None], seat: str | None = None) -> list[Reason]:
        return [one.reason for one in may_join(READER, "", lying, seat, TODAY)]

    assert joined([]) == joined([Level.MIMI]) == []
    assert joined([Level.JIMI]) == joined([None]) == [Reason.NOT_CLEARED]
    assert joined([], "3") == [Reason.READS_ALREADY]
    assert may_see([READER], None) == may_see([READER], Level.MIMI) == may_see([], Level.JUEMI) == ()
    assert [one.reason for one in may_see([READER], Level.JIMI)] == [Reason.COMPANION_NOT_CLEARED]
