"""The grammar of shelving: carrier → box → location, boxes and carriers for one place, several at once, a run."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import PutOnTrolley, ShelveBox, ShelveCarrier, ShelveInBox, ShelveTogether
from recordsroom.domain.desk import DeskCommand, DeskMode, Phrase
from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import BoxShelved
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Barcode, Condition, Kind, Level, LocationKind
from recordsroom.services.acts import Acts, AskPlace, Seek, Tell, Telling
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.shelf_run import Thing
from recordsroom.services.scanning import ScanRun
from tests.services.desk_runs import OUT, PLACE, READER, a_run, commands, doing, only, returned, seen, tellings

BOX = BoxSeen(3, Barcode.make(Kind.BOX, 3).digits, "0003", 2, 0, Level.MIMI, None, "A-0001", "A-0002")
OTHER = replace(BOX, id=4, digits=Barcode.make(Kind.BOX, 4).digits, box_no="0004")
ELSEWHERE = replace(PLACE, id=6, code="02-02")
SHELVE, BATCH, RUN = DeskCommand.SHELVE, DeskCommand.BATCH, DeskCommand.RUN


def test_a_box_then_its_place():
    run = a_run(SHELVE)
    assert tellings(run.scan(BOX)) == [Telling.BOX_OPEN]
    assert commands(run.scan(PLACE)) == [ShelveBox(box=3, location=5)]
    assert tellings(run.scan(seen(1))) == [Telling.HELD]


def test_a_place_then_boxes_and_carriers_in_any_order():
    run = a_run(PLACE)
    assert commands(run.scan(BOX)) == [ShelveBox(box=3, location=5)]
    assert commands(run.scan(seen(1))) == [ShelveCarrier(carrier=1, location=5)]
    assert commands(run.scan(OTHER)) == [ShelveBox(box=4, location=5)]


def test_t006_a_carrier_then_its_box_then_its_place():
    run = a_run(SHELVE, seen(1))
    assert commands(run.scan(BOX)) == [ShelveInBox(carrier=1, box=3)]
    assert commands(run.scan(PLACE)) == [ShelveBox(box=3, location=5)]


def test_after_a_carrier_and_its_box_the_next_carrier_names_its_own():
    run = a_run(SHELVE, seen(1), BOX)
    assert tellings(run.scan(seen(2))) == [Telling.HELD]
    assert commands(run.scan(PLACE)) == [ShelveCarrier(carrier=2, location=5)]


def test_an_open_box_takes_every_carrier_until_its_place_is_scanned():
    run = a_run(SHELVE, BOX)
    assert commands(run.scan(seen(1))) == [ShelveInBox(carrier=1, box=3)]
    assert commands(run.scan(seen(2))) == [ShelveInBox(carrier=2, box=3)]
    assert commands(run.scan(PLACE)) == [ShelveBox(box=3, location=5)]


def test_a_box_is_only_looked_at_where_nothing_is_shelved():
    assert tellings(a_run().scan(BOX)) == [Telling.BOX]
    assert tellings(a_run(READER).scan(BOX)) == [Telling.BOX_NOT_HERE]
    assert tellings(a_run(DeskCommand.RETURN).scan(BOX)) == [Telling.BOX_NOT_HERE]


def refuse(run: ScanRun, reason: Reason, *scans: object) -> None:
    acts: Acts = ()
    for scan in scans:
        acts = run.scan(scan)  # type: ignore[arg-type]  # what the tests hand in is Seen
    run.refused(doing(acts), (Objection(reason),))


def test_r065_a_wrong_place_is_answered_by_moving():
    for scans, moved in (
        ((PLACE, BOX), ShelveBox(box=3, location=5, move=True)),
        ((SHELVE, seen(1), BOX), ShelveInBox(carrier=1, box=3, move=True)),
        ((PLACE, seen(1)), ShelveCarrier(carrier=1, location=5, move=True)),
        ((BATCH, seen(1), PLACE), ShelveTogether(boxes=(), carriers=(1,), location=5, move=True)),
    ):
        run = a_run()
        refuse(run, Reason.WRONG_PLACE, *scans)
        assert commands(run.press(DeskCommand.PUT_HERE)) == [moved]


def test_a_carrier_in_a_box_is_taken_out_of_it_by_the_same_key():
    run = a_run()
    refuse(run, Reason.IN_A_BOX, PLACE, seen(1))
    taken_out = ShelveCarrier(carrier=1, location=5, move=True, out_of_box=True)
    assert commands(run.press(DeskCommand.PUT_HERE)) == [taken_out]


def test_moving_answers_no_other_refusal():
    run = a_run()
    refuse(run, Reason.PLACE_TOO_LOW, PLACE, BOX)
    assert tellings(run.press(DeskCommand.PUT_HERE)) == [Telling.NOTHING_ASKED]


def test_p033_one_reason_covers_an_overfull_place_for_the_whole_transaction():
    run = a_run(PLACE)
    run.doubted(doing(run.scan(BOX)), (Doubt.PLACE_OVERFULL,))
    [first] = commands(run.reason(Phrase.REGISTER_WRONG))
    [second] = commands(run.scan(OTHER))
    for command in (first, second):
        assert isinstance(command, ShelveBox)
        assert (command.confirmed, command.phrase) == (frozenset({Doubt.PLACE_OVERFULL}), "5")
    [elsewhere] = commands(a_run(PLACE, ELSEWHERE).scan(BOX))
    assert isinstance(elsewhere, ShelveBox) and not elsewhere.confirmed


def test_p033_the_reason_does_not_reach_another_place_nor_the_next_transaction():
    run = a_run(PLACE)
    run.doubted(doing(run.scan(BOX)), (Doubt.PLACE_OVERFULL,))
    run.reason(Phrase.REGISTER_WRONG)
    run.scan(ELSEWHERE)
    [there] = commands(run.scan(OTHER))
    run.press(DeskCommand.END)
    run.scan(PLACE)
    [later] = commands(run.scan(OTHER))
    assert not there.confirmed and not later.confirmed  # type: ignore[attr-defined]


def test_several_are_gathered_and_put_in_one_place_as_one_request():
    run = a_run(BATCH, seen(1), BOX, seen(2), seen(1))
    assert run.mode is DeskMode.SHELVE
    assert commands(run.scan(PLACE)) == [ShelveTogether(boxes=(3,), carriers=(1, 2), location=5)]
    assert run.question is None


def test_what_was_gathered_last_is_taken_out_by_undo():
    run = a_run(BATCH, seen(1), seen(2))
    asked = only(run.press(DeskCommand.UNDO))
    assert isinstance(asked, AskPlace) and [thing.id for thing in asked.things] == [1]


def test_what_was_gathered_is_not_done_when_it_is_left():
    run = a_run(BATCH, seen(1))
    assert tellings(run.press(DeskCommand.SKIP)) == [Telling.UNANSWERED]
    assert tellings(a_run(BATCH).press(DeskCommand.SKIP)) == [Telling.GOING_ON]
    assert tellings(a_run(BATCH, seen(1)).scan(READER)) == [Telling.UNANSWERED, Telling.READER]


def test_what_was_refused_for_one_place_is_put_in_another_without_scanning_it_again():
    run = a_run()
    refuse(run, Reason.PLACE_TOO_LOW, BATCH, seen(1), seen(2), PLACE)
    assert commands(run.scan(ELSEWHERE)) == [ShelveTogether(boxes=(), carriers=(1, 2), location=6)]


def test_a_run_is_looked_up_by_its_ends_shown_and_moved():
    run = a_run(RUN, seen(1))
    seek = only(run.scan(seen(9)))
    assert isinstance(seek, Seek) and (seek.first.id, seek.last.id) == (1, 9)
    things = (Thing(False, 1, "A-1"), Thing(True, 3, "A-2", "0003"), Thing(False, 9, "A-9"))
    shown = only(run.sought(things))
    assert isinstance(shown, AskPlace) and shown.ready
    assert commands(run.scan(PLACE)) == [ShelveTogether(boxes=(3,), carriers=(1, 9), location=5, move=True)]


def test_a_run_that_is_none_leaves_its_first_waiting():
    run = a_run(RUN, seen(1))
    run.scan(seen(9))
    none, still = run.sought(())
    assert isinstance(none, Tell) and none.what is Telling.NO_RUN
    assert isinstance(still, AskPlace) and [thing.id for thing in still.things] == [1]
    assert isinstance(only(run.scan(seen(8))), Seek)


def test_a_place_before_the_last_of_a_run_ends_the_gathering():
    acts = a_run(RUN, seen(1)).scan(PLACE)
    assert tellings(acts) == [Telling.UNANSWERED, Telling.PLACE]


def test_the_desk_does_not_fall_back_while_something_is_gathered():
    run = a_run(BATCH, seen(1))
    assert run.idle() == ()
    assert run.mode is DeskMode.SHELVE


def test_a_box_that_was_shelved_is_undone_by_its_entry():
    run = a_run(PLACE)
    do = doing(run.scan(BOX))
    run.done(do, BoxShelved("0003", 2, "02 库 01 柜", None), 12)
    undone = doing(run.press(DeskCommand.UNDO))
    assert undone.box == BOX and undone.about is None


TROLLEY = replace(PLACE, id=9, name="还件车一", kind=LocationKind.TROLLEY)


def test_p05_a_trolley_that_is_scanned_takes_what_is_scanned_after_it_and_what_was_held_before_it():
    run = a_run(TROLLEY)
    assert commands(run.scan(seen(1))) == [PutOnTrolley(carriers=(1,), location=9)]
    held = a_run(DeskCommand.SHELVE, seen(2))
    assert commands(held.scan(TROLLEY)) == [PutOnTrolley(carriers=(2,), location=9)]


def test_p05_in_a_return_the_trolley_takes_all_that_came_back_and_the_return_goes_on():
    run = a_run(DeskCommand.RETURN)
    for number in (1, 2):
        run.done(doing(run.scan(replace(OUT, id=number))), returned(number), number)
    mouldy = replace(returned(3), condition=Condition.MOULD)
    run.done(doing(run.scan(replace(OUT, id=3))), mouldy, 3)
    assert commands(run.scan(TROLLEY)) == [PutOnTrolley(carriers=(1, 2), location=9)]
    assert run.mode is DeskMode.RETURN


def test_a_trolley_scanned_where_nothing_came_back_begins_to_shelve():
    run = a_run(DeskCommand.RETURN, TROLLEY)
    assert (run.mode, run.shelf.place) == (DeskMode.SHELVE, TROLLEY)


def test_p05_several_carriers_are_put_on_a_trolley_at_once():
    run = a_run(BATCH, seen(1), seen(2))
    assert commands(run.scan(TROLLEY)) == [PutOnTrolley(carriers=(1, 2), location=9)]
