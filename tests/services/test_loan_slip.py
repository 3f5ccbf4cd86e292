"""Slips of a loan on real data: asked for, signed, scanned back, and what stands on their sheets (F-12, P-07)."""

from __future__ import annotations

from datetime import timedelta

import pypdfium2
import pytest

from recordsroom.domain.commands import (
    AddSeat,
    AskForSlip,
    CheckIn,
    Command,
    IssueSlips,
    LendCarrier,
    RecordApproval,
    RecordScope,
    ReturnCarrier,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import ApprovalRecorded, Lent
from recordsroom.domain.rules import Reason
from recordsroom.domain.scopes import Bounds
from recordsroom.domain.slip_facts import SlipsMade
from recordsroom.domain.values import Level
from recordsroom.domain.visit_facts import CheckedIn
from recordsroom.domain.visits import Identity, Zone
from recordsroom.services.documents import loan_slip
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN, SlipSheet
from recordsroom.services.documents.phrase import Phrase, worded
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.queries.scanned_seat import visit_by_id
from recordsroom.services.queries.scanned_slip import SlipSeen
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.documents.seeing import ink, lying_over, picture, scanned
from tests.documents.test_forms import IMPRINT
from tests.rooms import AUDITOR, House

PUBLIC, INTERNAL, MIMI, JIMI = 1, 2, 3, 4
SHEN, BAI, LEADER = 1, 2, 4


def made(room: Room, command: Command) -> SlipsMade:
    told = room.do(command).told
    assert isinstance(told, SlipsMade)
    return told


def run_of(room: Room, *of: int) -> LabelRun:
    return room.ask(document_lines, "loan_slip", of)


def sheets(room: Room, *of: int) -> list[SlipSheet]:
    return [row for row in run_of(room, *of).rows if isinstance(row, SlipSheet)]


def zh(said: str | Phrase) -> str:
    return worded(said, "zh")


def let(room: Room, form_no: str, *carriers: int, reader: int = SHEN) -> None:
    room.do(RecordApproval(form_no=form_no, approver=LEADER, approved_on=TODAY, reader=reader, carriers=carriers))


def seen(room: Room, sheet: SlipSheet) -> SlipSeen:
    found = room.ask(what_is, sheet.head.barcode.digits)
    assert isinstance(found, SlipSeen)
    return found


def test_p07_one_sheet_goes_from_the_request_to_the_last_signature(room: Room):
    told = made(room, AskForSlip(reader=SHEN, carriers=(PUBLIC, MIMI), purpose="编制规划"))
    [sheet] = sheets(room, *told.slips)
    assert (sheet.head.number, sheet.head.name, sheet.head.purpose, sheet.sheets) == (
        told.numbers[0], "沈知远", "编制规划", 1,
    )  # fmt: skip
    assert [zh(line.leave) for line in sheet.lines] == ["□准 □否"] * 2 and sheet.head.approval == ""
    assert not seen(room, sheet).approved and seen(room, sheet).let(struck=(2,)) == (PUBLIC,)
    let(room, sheet.head.number, PUBLIC)
    room.do(LendCarrier(carrier=PUBLIC, reader=SHEN))
    room.do(ReturnCarrier(carrier=PUBLIC, returner=BAI))
    [sheet] = sheets(room, *told.slips)
    out, struck = sheet.lines
    assert (zh(out.leave), zh(struck.leave)) == ("准", "未准") and seen(room, sheet).approved
    assert out.pages_out == out.pages_in != "" and (out.back, struck.back) == ("2026-11-20", "")
    head = sheet.head
    assert [zh(one) for one in (head.taken_by, head.lent_by, head.brought_by, head.received_by)] == [
        "沈知远", "宋闻溪", "白露宁", "宋闻溪",
    ]  # fmt: skip
    assert "2026-11-20" in zh(head.approval) and zh(head.term).startswith("2026-11-20 至")


def test_r124_from_jimi_up_the_slip_does_not_tell_the_title_and_is_held_so(room: Room):
    told = made(room, AskForSlip(reader=SHEN, carriers=(MIMI, JIMI)))
    [sheet] = sheets(room, *told.slips)
    assert sheet.lines[0].title != TITLE_HIDDEN and sheet.lines[1].title == TITLE_HIDDEN
    assert run_of(room, *told.slips).level is Level.JIMI


def test_r074_a_number_of_ours_answers_its_own_reader_only(room: Room):
    told = made(room, AskForSlip(reader=SHEN, carriers=(PUBLIC,)))
    with pytest.raises(Refused) as caught:
        let(room, told.numbers[0], PUBLIC, reader=BAI)
    assert [objection.reason for objection in caught.value.objections] == [Reason.FORM_NUMBER_TAKEN]
    with pytest.raises(Refused):
        let(room, f" {told.numbers[0]} ", PUBLIC, reader=BAI)
    with pytest.raises(Refused):
        room.do(AskForSlip(reader=SHEN, carriers=()))
    with pytest.raises(Refused):
        room.do(AskForSlip(reader=SHEN, carriers=(PUBLIC,), purpose="用" * 101))


def test_p07_numbers_that_forms_or_sheets_bear_already_are_passed_over(room: Room):
    let(room, "2026-0001", PUBLIC)
    recorded = room.do(
        RecordApproval(form_no="2026-0002", approver=LEADER, approved_on=TODAY, reader=SHEN, carriers=(PUBLIC,))
    )
    assert isinstance(recorded.told, ApprovalRecorded)
    sheet = made(room, IssueSlips(approvals=(recorded.told.approval,)))
    assert sheet.numbers == ("2026-0002",)
    room.do(Undo(entry=recorded.entry))
    given = made(room, AskForSlip(reader=BAI, carriers=(MIMI,))).numbers[0]
    assert given.startswith("2026-") and given not in {"2026-0001", "2026-0002"}


def test_p07_what_was_signed_on_other_paper_gets_its_sheet_once(room: Room):
    let(room, "借审2026-1", PUBLIC, INTERNAL)
    lent = [room.do(LendCarrier(carrier=carrier, reader=SHEN)).told for carrier in (PUBLIC, INTERNAL)]
    assert isinstance(lent[0], Lent) and lent[0].approval is not None
    first = made(room, IssueSlips(approvals=(lent[0].approval, lent[0].approval)))
    assert made(room, IssueSlips(approvals=(lent[0].approval,))).slips == first.slips
    [sheet] = sheets(room)
    assert sheet.head.number == "借审2026-1" and len(sheet.lines) == first.lines == 2
    with pytest.raises(Refused):
        room.do(IssueSlips(approvals=()))


def test_p12_a_slip_by_scope_prints_its_bounds_and_what_was_taken_on_further_sheets(room: Room):
    bounds = Bounds(None, 2019, 2019, Level.MIMI, 2, TODAY + timedelta(days=10), topic="管网")
    room.do(RecordScope(form_no="S-1", approver=LEADER, approved_on=TODAY, reader=SHEN, bounds=bounds))
    told = room.do(LendCarrier(carrier=MIMI, reader=SHEN)).told
    assert isinstance(told, Lent) and told.approval is not None
    room.do(IssueSlips(approvals=(told.approval,)))
    first, further = sheets(room)
    assert "2019–2019" in zh(first.head.scope) and "秘密" in zh(first.head.scope) and first.lines == ()
    assert [line.number for line in further.lines] == [1] and (further.sheet, further.sheets) == (2, 2)


def test_r089_the_sheets_of_a_slip_are_drawn_whole_and_scan_back(house: House):
    room = house.room
    told = made(room, AskForSlip(reader=SHEN, carriers=tuple(range(1, 9))))
    rows = sheets(room, *told.slips)
    pages = list(pypdfium2.PdfDocument(loan_slip.FORM.render(rows, imprint=IMPRINT)))
    assert [len(sheet.lines) for sheet in rows] == [5, 3] and len(pages) == 2
    for page in pages:
        assert str(rows[0].head.barcode) in scanned(picture(page)) and not lying_over(list(ink(page)))
    read = "".join(pages[1].get_textpage().get_text_bounded().split())
    assert "续前张" in read and "以下空白" in read and f"单号{told.numbers[0]}" in read
    assert house.enter(AUDITOR).ask(document_lines, "loan_slip").rows == ()


def test_r074_a_slip_lets_its_own_reader_in_and_nobody_else(room: Room):
    room.do(AddSeat(seat_no="1", zone=Zone.CLASSIFIED, max_level=Level.JIMI))
    [slip] = made(room, AskForSlip(reader=SHEN, carriers=(MIMI,), purpose="编制规划")).slips
    with pytest.raises(Refused) as caught:
        room.do(CheckIn(reader=BAI, identity=Identity.CARD, slip=slip))
    assert caught.value.reasons == (Reason.SLIP_OF_ANOTHER,)
    came = room.do(CheckIn(reader=SHEN, identity=Identity.CARD, slip=slip)).told
    assert isinstance(came, CheckedIn)
    visit = room.ask(visit_by_id, came.visit)
    assert visit is not None and visit.purpose == "编制规划", "what is not said at the door stands on the slip"
