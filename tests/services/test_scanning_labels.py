"""The grammar of building a room up: blank label → tail → box → place, and values that are asked for beside it."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import (
    BindLabel,
    FillUnchecked,
    RecordCondition,
    ReturnCarrier,
    ShelveBox,
    ShelveCarrier,
    ShelveInBox,
    SpoilLabel,
)
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.facts import Done, Shelved, ShelvedInBox
from recordsroom.domain.opening import Unchecked
from recordsroom.domain.opening_facts import LabelBound, UncheckedFilled
from recordsroom.domain.values import Barcode, Condition, Kind, Level
from recordsroom.services.acts import AskTail, AskUnchecked, Do, Look, SeekTail, Telling
from recordsroom.services.queries.code_tails import Tailed
from recordsroom.services.queries.scanned_blank import BlankSeen
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.scanning import ScanRun
from tests.services.desk_runs import FOREIGN, OUT, PLACE, a_run, commands, doing, line, only, returned, seen, tellings

LABEL = BlankSeen(Barcode.make(Kind.CARRIER, 1201).digits)
NEXT = BlankSeen(Barcode.make(Kind.CARRIER, 1202).digits)
BOX = BoxSeen(3, Barcode.make(Kind.BOX, 3).digits, "0003", 2, 0, Level.MIMI, None, "A-0001", "A-0002")
BARE = seen(4, labelled=False, place=None, home=None)


def sought(run: ScanRun, typed: str) -> SeekTail:
    assert isinstance(run.question, AskTail)
    act = only(run.tail(typed, run.question))
    assert isinstance(act, SeekTail)
    return act


def bound(run: ScanRun, typed: str = "4") -> Do:
    return doing(run.tailed(sought(run, typed), Tailed((BARE,), 1)))


def after_binding(run: ScanRun) -> None:
    """What the desk does once a label is bound: it is looked up and taken as scanned."""
    do = bound(run)
    told = LabelBound(replace(line(4), barcode=LABEL.digits, reference_code=BARE.reference_code))
    assert only(run.done(do, told, 1)) == Look(LABEL.digits)


def test_p03_a_blank_label_is_bound_by_the_tail_then_box_and_place_follow_in_the_same_row():
    run = a_run(LABEL)
    assert run.mode is DeskMode.SHELVE
    assert bound(run).command == BindLabel(carrier=4, label=LABEL.digits)
    run = a_run(LABEL)
    after_binding(run)
    assert tellings(run.scan(BARE)) == [Telling.HELD]
    assert commands(run.scan(BOX)) == [ShelveInBox(carrier=4, box=3)]
    assert commands(run.scan(PLACE)) == [ShelveBox(box=3, location=5)]


def test_p03_with_the_place_open_label_and_tail_are_all_that_a_volume_takes():
    run = a_run(PLACE, LABEL)
    after_binding(run)
    assert commands(run.scan(BARE)) == [ShelveCarrier(carrier=4, location=5)]
    near = sought(a_run(PLACE, LABEL), "5").near
    assert (near.place, near.place_code) == (PLACE.name, PLACE.code)
    run.scan(NEXT)
    assert sought(run, "5").near.code == BARE.reference_code


def test_of_several_one_is_chosen_by_its_number_and_none_is_guessed():
    run, other = a_run(LABEL), seen(5, labelled=False)
    acts = run.tailed(sought(run, "4"), Tailed((BARE, other), 2))
    asked = only(acts)
    assert isinstance(asked, AskTail) and asked is run.question
    assert tellings(run.choose(3, asked)) == [Telling.NOTHING_ASKED]
    assert commands(run.choose(2, asked)) == [BindLabel(carrier=5, label=LABEL.digits)]
    assert tellings(run.choose(2, asked)) == [Telling.NOTHING_ASKED]


def test_one_of_more_than_can_be_shown_is_never_taken_by_itself():
    run = a_run(LABEL)
    assert isinstance(only(run.tailed(sought(run, "4"), Tailed((BARE,), 12))), AskTail)


def test_none_of_those_offered_means_that_more_is_typed_for_the_same_label():
    run = a_run(LABEL)
    run.tailed(sought(run, "4"), Tailed((BARE, seen(5)), 2))
    asked = only(run.press(DeskCommand.SKIP))
    assert isinstance(asked, AskTail) and asked.label == LABEL and not asked.tailed.found
    assert tellings(run.press(DeskCommand.SKIP)) == [Telling.UNANSWERED]


def test_a_tail_that_nothing_ends_in_keeps_the_question():
    run = a_run(LABEL)
    acts = run.tailed(sought(run, "77"), Tailed())
    assert tellings(acts) == [Telling.NO_SUCH_TAIL] and run.question is acts[-1]


def test_the_next_scan_leaves_a_label_without_its_tail():
    run = a_run(LABEL)
    before = run.question
    assert isinstance(before, AskTail)
    looked = sought(run, "4")
    assert tellings(run.scan(NEXT)) == [Telling.UNANSWERED]
    assert tellings(run.tail("4", before)) == [Telling.NOTHING_ASKED]
    assert tellings(run.tailed(looked, Tailed((BARE,), 1))) == [Telling.NOTHING_ASKED]
    assert tellings(run.tail(" ", run.question)) == [Telling.NOTHING_ASKED]  # type: ignore[arg-type]  # an AskTail


def test_a_spoiled_label_is_written_off_where_it_is_asked_about():
    run = a_run(LABEL)
    do = doing(run.press(DeskCommand.DAMAGED))
    assert do.command == SpoilLabel(label=LABEL.digits) and run.question is None
    assert run.done(do, Done(), 1) == ()
    assert tellings(run.scan(replace(LABEL, spoiled=True))) == [Telling.LABEL_SPOILED]
    assert run.question is None


def test_p03_damage_seen_while_shelving_is_noted_and_does_not_stop_the_row():
    run = a_run(DeskCommand.SHELVE, seen(1))
    assert commands(run.press(DeskCommand.MOULD)) == [RecordCondition(carrier=1, condition=Condition.MOULD)]
    do = doing(run.scan(PLACE))
    run.done(do, Shelved(line(1), "02 库 01 柜", None), 2)
    assert commands(run.press(DeskCommand.DAMAGED)) == [RecordCondition(carrier=1, condition=Condition.DAMAGED)]
    assert tellings(a_run(PLACE).press(DeskCommand.DAMAGED)) == [Telling.NOTHING_ASKED]


def test_p03_what_is_open_is_asked_for_one_after_the_other_and_nothing_waits():
    run, carrier = a_run(PLACE), seen(1, unchecked=(Unchecked.PAGES, Unchecked.TERM, Unchecked.LEVEL))
    asked = only(run.done(doing(run.scan(carrier)), Shelved(line(1), "", None), 1))
    assert isinstance(asked, AskUnchecked) and asked.value is Unchecked.PAGES and run.question is None
    do = doing(run.fill("86", asked))
    assert do.command == FillUnchecked(carrier=1, value=Unchecked.PAGES, said="86")
    second = only(run.done(do, UncheckedFilled(line(1), "PAGES", "86"), 2))
    assert isinstance(second, AskUnchecked) and second.value is Unchecked.TERM
    # The next scan goes on; an answer that comes after it counts for nothing.
    assert commands(run.scan(seen(2))) == [ShelveCarrier(carrier=2, location=5)]
    assert tellings(run.fill("10", second)) == [Telling.NOTHING_ASKED]
    assert run.done(do, UncheckedFilled(line(1), "TERM", "10"), 3) == ()


def test_open_values_are_asked_for_after_a_return_a_box_and_a_question_but_never_of_what_is_out():
    open_values = (Unchecked.PAGES,)
    run = a_run(DeskCommand.RETURN)
    out = replace(OUT, unchecked=open_values)
    assert isinstance(only(run.done(doing(run.scan(out)), returned(), 1)), AskUnchecked)
    # Damage noted afterwards still belongs to the return.
    run.done(
        Do(FillUnchecked(carrier=1, value=Unchecked.PAGES, said="5"), out), UncheckedFilled(line(), "PAGES", "5"), 2
    )
    assert isinstance(doing(run.press(DeskCommand.DAMAGED)).command, ReturnCarrier)
    run = a_run(DeskCommand.SHELVE, BOX)
    do = doing(run.scan(seen(1, unchecked=open_values)))
    assert isinstance(only(run.done(do, ShelvedInBox(line(), "0003", None), 1)), AskUnchecked)
    assert isinstance(a_run().scan(seen(1, unchecked=open_values))[-1], AskUnchecked)
    assert tellings(a_run().scan(out)) == [Telling.CARRIER]
    run = a_run(seen(1, unchecked=open_values), FOREIGN)
    assert run.open_value is None
