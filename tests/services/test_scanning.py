"""The desk's grammar: runs of scans become commands, questions are answered on purpose or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordsroom.domain.commands import LendCarrier, RecordApproval, ReturnCarrier, ShelveCarrier, Undo
from recordsroom.domain.desk import DeskCommand, DeskMode, Phrase
from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import ApprovalRecorded, CarrierLine, Done, Lent, Returned, Undone
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Authority, Barcode, Condition, Custody, Kind, Level, LocationKind, Scheme
from recordsroom.services.acts import Act, Acts, AskApproval, AskPages, AskReason, Do, Tell, Telling
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, ReaderSeen, Unseen, Why
from recordsroom.services.scanning import ScanRun
from tests.builders import TODAY

READER = ReaderSeen(
    7, Barcode.make(Kind.PERSON, 7).digits, "沈知远", "规划研究室", "", Level.MIMI, TODAY, False, False, 0, 0, 10
)
PLACE = PlaceSeen(5, Barcode.make(Kind.LOCATION, 5).digits, "02 库 01 柜", "02-01", LocationKind.CABINET, Level.JIMI, 0)
FOREIGN = Unseen("690123", Why.FOREIGN)


def seen(number: int = 1, **odd: object) -> CarrierSeen:
    plain = CarrierSeen(
        id=number,
        digits=Barcode.make(Kind.CARRIER, number).digits,
        reference_code=f"W017-WS·2019-Y-GH-{number:04d}",
        title="北片区管网现状调查报告",
        copy_no=None,
        level=Level.INTERNAL,
        scheme=Scheme.INTERNAL,
        secrecy_term=None,
        pages=86,
        condition=Condition.GOOD,
        custody=Custody.SHELVED,
        place="02 库 01 柜",
        home="02 库 01 柜",
        home_barcode=PLACE.digits,
        reader=None,
        reader_name=None,
        reader_unit=None,
        due_on=None,
        counts_pages=False,
    )
    return replace(plain, **odd)  # type: ignore[arg-type]


OUT = seen(1, custody=Custody.ON_LOAN, place=None)
COUNTED = seen(2, custody=Custody.ON_LOAN, place=None, counts_pages=True)


def line(number: int = 1) -> CarrierLine:
    return CarrierLine(number, "", "", None, None, Level.INTERNAL, Scheme.INTERNAL, None, 86)


def lent(number: int = 1) -> Lent:
    return Lent(line(number), 1, "沈知远", date(2026, 12, 4), None)


def returned(number: int = 1) -> Returned:
    return Returned(line(number), 7, "沈知远", None, Condition.GOOD, True, 0, None, None)


def tellings(acts: Acts) -> list[Telling]:
    return [act.what for act in acts if isinstance(act, Tell)]


def commands(acts: Acts) -> list[object]:
    return [act.command for act in acts if isinstance(act, Do)]


def only(acts: Acts) -> Act:
    [act] = acts
    return act


def doing(acts: Acts) -> Do:
    act = acts[-1]
    assert isinstance(act, Do)
    return act


def a_run(*scans: object) -> ScanRun:
    run = ScanRun()
    for scan in scans:
        run.scan(scan)  # type: ignore[arg-type]  # what the tests hand in is Seen
    return run


def test_the_desk_asks_until_it_is_told_otherwise():
    run = ScanRun()
    assert run.mode is DeskMode.ASK
    assert tellings(run.scan(seen())) == [Telling.CARRIER]


def test_a_card_changes_to_lending_to_its_reader():
    run = a_run(READER)
    assert run.mode is DeskMode.LEND
    assert commands(run.scan(seen())) == [LendCarrier(carrier=1, reader=7)]


def test_lending_without_a_card_asks_for_one():
    assert tellings(a_run(DeskCommand.LEND).scan(seen())) == [Telling.NO_READER]


def test_a_return_needs_only_the_carrier():
    assert commands(a_run(DeskCommand.RETURN).scan(OUT)) == [ReturnCarrier(carrier=1)]


def test_r064_pages_are_asked_for_and_typed():
    run = a_run(DeskCommand.RETURN)
    assert isinstance(only(run.scan(COUNTED)), AskPages)
    assert commands(run.count(86)) == [ReturnCarrier(carrier=2, pages=86)]
    assert run.question is None


def test_the_next_scan_never_answers_a_question():
    run = a_run(DeskCommand.RETURN, COUNTED)
    acts = run.scan(OUT)
    assert tellings(acts) == [Telling.UNANSWERED]
    assert commands(acts) == [ReturnCarrier(carrier=1)]
    assert tellings(run.count(86)) == [Telling.NOTHING_ASKED]


def test_a_count_meant_for_an_earlier_question_counts_for_nothing():
    run = a_run(DeskCommand.RETURN, COUNTED)
    earlier = run.question
    assert isinstance(earlier, AskPages)
    run.scan(replace(COUNTED, id=3))
    assert tellings(run.count(86, earlier)) == [Telling.NOTHING_ASKED]
    assert isinstance(run.question, AskPages)


def test_a_label_that_is_not_understood_changes_nothing():
    run = a_run(DeskCommand.RETURN, COUNTED)
    question = run.question
    assert tellings(run.scan(FOREIGN)) == [Telling.NOT_KNOWN]
    assert run.question is question
    assert run.mode is DeskMode.RETURN


def doubtful() -> tuple[ScanRun, AskReason]:
    run = a_run(READER)
    asked = only(run.doubted(doing(run.scan(seen())), (Doubt.MANY_OUT,)))
    assert isinstance(asked, AskReason)
    return run, asked


def test_p33_a_doubt_is_set_aside_by_a_number():
    run, asked = doubtful()
    assert asked.phrases == (Phrase.URGENT_WORK, Phrase.LEADER_KNOWS)
    [command] = commands(run.press(DeskCommand.PHRASE_2))
    assert command == LendCarrier(carrier=1, reader=7, confirmed=frozenset({Doubt.MANY_OUT}), phrase="2")


def test_a_reason_that_does_not_fit_answers_nothing():
    run, asked = doubtful()
    assert tellings(run.press(DeskCommand.PHRASE_5)) == [Telling.NOTHING_ASKED]
    assert run.question is asked


def test_the_next_scan_leaves_a_doubt_undone():
    run, asked = doubtful()
    acts = run.scan(seen(2))
    assert tellings(acts) == [Telling.UNANSWERED]
    assert commands(acts) == [LendCarrier(carrier=2, reader=7)]
    assert tellings(run.reason(Phrase.URGENT_WORK, asked)) == [Telling.NOTHING_ASKED]


def test_a_differing_count_may_be_counted_again():
    run = a_run(DeskCommand.RETURN, COUNTED)
    run.doubted(doing(run.count(80)), (Doubt.PAGES_DIFFER,))
    assert isinstance(only(run.press(DeskCommand.SKIP)), AskPages)
    assert commands(run.count(86)) == [ReturnCarrier(carrier=2, pages=86)]


def refused(reason: Reason = Reason.LEVEL_STAYS_IN_ROOM) -> ScanRun:
    run = a_run(READER)
    run.refused(doing(run.scan(seen())), (Objection(reason, {"authority": Authority.PRINCIPAL}),))
    return run


def test_r055_a_paper_approval_is_recorded_and_the_loan_made_at_once():
    run = refused()
    asked = only(run.press(DeskCommand.PAPER_APPROVAL))
    assert isinstance(asked, AskApproval)
    assert asked.authority is Authority.PRINCIPAL
    do = doing(run.approve(asked, "2026-0731", 4, TODAY))
    assert do.command == RecordApproval(form_no="2026-0731", approver=4, approved_on=TODAY, reader=7, carriers=(1,))
    follow = run.done(do, ApprovalRecorded(1, "2026-0731", "顾言舟"), 12)
    assert commands(follow) == [LendCarrier(carrier=1, reader=7)]
    assert run.question is None


def test_an_approval_typed_wrongly_can_be_mended():
    run = refused()
    asked = only(run.press(DeskCommand.PAPER_APPROVAL))
    assert isinstance(asked, AskApproval)
    run.refused(doing(run.approve(asked, "2026-0731", 4, TODAY)), (Objection(Reason.FORM_NUMBER_TAKEN),))
    assert run.question is asked
    assert run.press(DeskCommand.PAPER_APPROVAL) == ()


def test_no_approval_lifts_what_never_leaves_the_room():
    run = refused(Reason.NEVER_LEAVES_ROOM)
    assert tellings(run.press(DeskCommand.PAPER_APPROVAL)) == [Telling.NOTHING_ASKED]


def test_a_scan_while_an_approval_is_typed_leaves_it():
    run = refused()
    asked = only(run.press(DeskCommand.PAPER_APPROVAL))
    assert isinstance(asked, AskApproval)
    assert tellings(run.scan(seen(2))) == [Telling.UNANSWERED]
    assert tellings(run.approve(asked, "2026-0731", 4, TODAY)) == [Telling.NOTHING_ASKED]


def test_location_first_takes_carrier_after_carrier():
    run = a_run(PLACE)
    assert run.mode is DeskMode.SHELVE
    for number in (1, 2):
        assert commands(run.scan(seen(number))) == [ShelveCarrier(carrier=number, location=5)]


def test_carrier_first_takes_one_place_for_it_alone():
    run = a_run(DeskCommand.SHELVE)
    assert tellings(run.scan(seen())) == [Telling.HELD]
    assert commands(run.scan(PLACE)) == [ShelveCarrier(carrier=1, location=5)]
    assert tellings(run.scan(seen(2))) == [Telling.HELD]


def test_a_second_carrier_says_that_the_first_has_no_place():
    run = a_run(DeskCommand.SHELVE, seen())
    assert tellings(run.scan(seen(2))) == [Telling.UNANSWERED, Telling.HELD]


def test_r065_a_wrong_place_is_made_the_right_one_on_purpose():
    run = a_run(PLACE)
    run.refused(doing(run.scan(seen())), (Objection(Reason.WRONG_PLACE, {"home": 9}),))
    assert commands(run.press(DeskCommand.PUT_HERE)) == [ShelveCarrier(carrier=1, location=5, move=True)]
    assert tellings(run.press(DeskCommand.PUT_HERE)) == [Telling.NOTHING_ASKED]


def test_undo_takes_the_last_entry_back_then_the_one_before():
    run = a_run(READER)
    for number, entry in ((1, 20), (2, 21)):
        run.done(doing(run.scan(seen(number))), lent(number), entry)
    first = doing(run.press(DeskCommand.UNDO))
    assert first.command == Undo(entry=21)
    run.done(first, Undone(21, "LendCarrier", 2), 22)
    assert commands(run.press(DeskCommand.UNDO)) == [Undo(entry=20)]


def test_undo_while_a_question_is_open_leaves_the_question():
    run = a_run(DeskCommand.RETURN, COUNTED)
    assert tellings(run.press(DeskCommand.UNDO)) == [Telling.UNANSWERED]
    assert tellings(run.press(DeskCommand.UNDO)) == [Telling.NOTHING_TO_UNDO]


def test_what_somebody_else_took_back_is_forgotten():
    run = a_run(READER)
    run.done(doing(run.scan(seen())), lent(), 20)
    run.refused(doing(run.press(DeskCommand.UNDO)), (Objection(Reason.ALREADY_UNDONE),))
    assert tellings(run.press(DeskCommand.UNDO)) == [Telling.NOTHING_TO_UNDO]


def test_a_condition_code_corrects_the_return_before_it():
    run = a_run(DeskCommand.RETURN)
    run.done(doing(run.scan(OUT)), returned(), 30)
    do = doing(run.press(DeskCommand.DAMAGED))
    assert do.command == Undo(entry=30)
    again = doing(run.done(do, Undone(30, "ReturnCarrier", 2), 31))
    assert again.command == ReturnCarrier(carrier=1, condition=Condition.DAMAGED)


def test_a_condition_code_without_a_return_corrects_nothing():
    assert tellings(a_run(DeskCommand.RETURN).press(DeskCommand.MOULD)) == [Telling.NOTHING_ASKED]


def test_end_closes_the_transaction_and_counts_it():
    run = a_run(READER)
    run.done(doing(run.scan(seen())), lent(), 20)
    [end] = [act for act in run.press(DeskCommand.END) if isinstance(act, Tell)]
    assert (end.what, end.count) == (Telling.ENDED, 1)
    assert run.reader is None
    assert run.mode is DeskMode.LEND


def test_three_idle_minutes_lead_back_to_asking():
    run = a_run(READER)
    assert tellings(run.idle()) == [Telling.MODE]
    assert (run.mode, run.reader) == (DeskMode.ASK, None)
    assert run.idle() == ()


def test_p05_the_desk_never_falls_back_while_a_return_is_open():
    run = a_run(DeskCommand.RETURN)
    run.done(doing(run.scan(OUT)), returned(), 30)
    assert run.idle() == ()
    run.press(DeskCommand.END)
    assert tellings(run.idle()) == [Telling.MODE]


def test_the_desk_never_falls_back_over_an_open_question():
    run, _asked = doubtful()
    assert run.idle() == ()


def test_p45_the_desk_stands_again_where_it_stood():
    run = ScanRun()
    assert tellings(run.resume(DeskMode.LEND, READER, None)) == [Telling.READER]
    assert commands(run.scan(seen())) == [LendCarrier(carrier=1, reader=7)]
    assert tellings(run.resume(DeskMode.SHELVE, None, PLACE)) == [Telling.MODE]
    assert commands(run.scan(seen())) == [ShelveCarrier(carrier=1, location=5)]


def test_skipping_a_refusal_says_so_once():
    run = refused()
    assert tellings(run.press(DeskCommand.SKIP)) == [Telling.SKIPPED]
    assert run.press(DeskCommand.SKIP) == ()


SCANS = st.sampled_from([READER, PLACE, FOREIGN, seen(1), OUT, COUNTED, *DeskCommand])


@given(st.lists(st.tuples(SCANS, st.sampled_from(["done", "refused", "doubted"])), max_size=30))
def test_no_run_of_scans_confuses_the_desk(run_of: list[tuple[object, str]]):
    run = ScanRun()
    for entry, (scan, end) in enumerate(run_of, 1):
        confirmed = scan in set(DeskCommand)
        for act in run.scan(scan):  # type: ignore[arg-type]  # the sampled scans are Seen
            if not isinstance(act, Do):
                continue
            assert confirmed or not act.command.confirmed, "only a command confirms a doubt"
            if end == "done":
                run.done(act, Done(), entry)
            elif end == "refused":
                run.refused(act, (Objection(Reason.APPROVAL_MISSING),))
            else:
                run.doubted(act, (Doubt.MANY_OUT,))


@pytest.mark.parametrize("command", DeskCommand)
def test_every_command_is_understood_in_every_mode(command: DeskCommand):
    for mode in (DeskCommand.LEND, DeskCommand.RETURN, DeskCommand.SHELVE, DeskCommand.ASK):
        assert isinstance(a_run(mode).press(command), tuple)
