"""Questions at the desk are answered on purpose or not at all; the next scan never answers one."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from recordsroom.domain.commands import LendCarrier, RecordApproval, ReturnCarrier, ShelveCarrier
from recordsroom.domain.desk import DeskCommand, Phrase
from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import ApprovalRecorded, Done
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Authority
from recordsroom.services.acts import AskApproval, AskPages, AskReason, Do, Telling
from recordsroom.services.scanning import ScanRun
from tests.builders import TODAY
from tests.services.desk_runs import (
    COUNTED,
    FOREIGN,
    OUT,
    PLACE,
    READER,
    a_run,
    commands,
    doing,
    only,
    seen,
    tellings,
)


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


def test_p12_the_key_of_the_approval_changes_between_this_carrier_and_a_scope():
    run = refused()
    kinds = [only(run.press(DeskCommand.PAPER_APPROVAL)) for _press in range(3)]
    assert [isinstance(asked, AskApproval) and asked.scope for asked in kinds] == [False, True, False]
    assert run.question is kinds[-1]


def test_no_approval_lifts_what_never_leaves_the_room():
    run = refused(Reason.NEVER_LEAVES_ROOM)
    assert tellings(run.press(DeskCommand.PAPER_APPROVAL)) == [Telling.NOTHING_ASKED]


def test_a_scan_while_an_approval_is_typed_leaves_it():
    run = refused()
    asked = only(run.press(DeskCommand.PAPER_APPROVAL))
    assert isinstance(asked, AskApproval)
    assert tellings(run.scan(seen(2))) == [Telling.UNANSWERED]
    assert tellings(run.approve(asked, "2026-0731", 4, TODAY)) == [Telling.NOTHING_ASKED]


def test_r065_a_wrong_place_is_made_the_right_one_on_purpose():
    run = a_run(PLACE)
    run.refused(doing(run.scan(seen())), (Objection(Reason.WRONG_PLACE, {"home": 9}),))
    assert commands(run.press(DeskCommand.PUT_HERE)) == [ShelveCarrier(carrier=1, location=5, move=True)]
    assert tellings(run.press(DeskCommand.PUT_HERE)) == [Telling.NOTHING_ASKED]


def test_undo_while_a_question_is_open_leaves_the_question():
    run = a_run(DeskCommand.RETURN, COUNTED)
    assert tellings(run.press(DeskCommand.UNDO)) == [Telling.UNANSWERED]
    assert tellings(run.press(DeskCommand.UNDO)) == [Telling.NOTHING_TO_UNDO]


def test_the_desk_never_falls_back_over_an_open_question():
    run, _asked = doubtful()
    assert run.idle() == ()


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
