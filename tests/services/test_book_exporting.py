"""Registers leave as files: entered first, held as their highest level, onto registered media (R-43, R-89, R-135)."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.climate import ClimateKind
from recordsroom.domain.commands import (
    BeginCirculation,
    BeginTreatment,
    ChaseLoans,
    CheckOut,
    Command,
    DecideSecrecy,
    EnterReceipt,
    EnterTraining,
    ExpectAccession,
    ExportBook,
    JoinVisit,
    LookAround,
    OpenIncident,
    OpenSafe,
    ReadAir,
    ReturnCarrier,
    SendLeg,
    SignIn,
    WatchPlace,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.exporting import Book, rows_digest
from recordsroom.domain.holdings import Urgency
from recordsroom.domain.incidents import IncidentSort
from recordsroom.domain.printing import FileKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.training import TrainingKind
from recordsroom.domain.treating import TreatKind
from recordsroom.domain.values import Level
from recordsroom.services.book_exporting import BookOrder
from recordsroom.services.documents.knowing_list import KnowingLine
from recordsroom.services.exporting import closing, mark_of, opened_file, started
from recordsroom.services.queries.books import COLUMNS, book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock, a_medium
from tests.rooms import SECURITY, House
from tests.services.count_runs import begun
from tests.services.test_calling_in import a_list
from tests.services.test_cards import lend
from tests.services.test_carrying import MIMI, letter
from tests.services.test_copying import a_form
from tests.services.test_handover import counted
from tests.services.test_lending import BAI, INTERNAL, JIMI, PUBLIC, SHEN, approve
from tests.services.test_receiving import opened
from tests.services.test_room_stays import VISITOR
from tests.services.test_visits import carrier as at_hand
from tests.services.test_visits import come, give
from tests.services.test_visits import seated as seated  # noqa: PLC0414 - a fixture of the neighbour

OTHERS = {
    Book.CATALOGUES,
    *(Book.APPRAISALS, Book.DESTRUCTIONS, Book.TRANSFERS, Book.HOLDS, Book.OWN_SECRETS, Book.ACCESS),
    Book.RESTRICTIONS,
    *(Book.MEDIA, Book.MEDIUM_USES, Book.DEVICES, Book.DEVICE_REPAIRS),
    # It grows by a line with every file that is written here.
    Book.PRINTS,
    Book.MISSING,
}
"""Books that are tried elsewhere: `test_holdings_papers`, `test_life_exporting`, `test_print_book`,
`test_missing_of_the_room`."""


@pytest.fixture
def busy(seated: Room) -> Room:
    """A visit with a carrier of 机密, a form of copies, a sheet under way."""
    approve(seated, JIMI)
    visit, pages = come(seated), at_hand(seated, JIMI).pages
    give(seated, visit, PUBLIC)
    give(seated, visit, JIMI, pages=pages)
    seated.do(ReturnCarrier(carrier=PUBLIC))
    seated.do(ReturnCarrier(carrier=JIMI, pages=pages))
    seated.do(CheckOut(visit=visit))
    seated.do(a_form(carrier=INTERNAL))
    seated.do(BeginCirculation(circulation_no="传1", carriers=(INTERNAL,), readers=(SHEN, BAI)))
    seated.do(SendLeg(leg=1))
    seated.do(OpenSafe(safe_place=2, opened_for="送阅", safe_user="宋闻溪"))
    seated.do(ExpectAccession(giving_unit="规划研究室", carriers=(11,)))
    seated.do(WatchPlace(watched_place=1, climate_kind=ClimateKind.PAPER, coldest=1, hottest=2, driest=1, dampest=2))
    seated.do(ReadAir(watch=1, temperature=1, humidity=1))
    seated.do(LookAround())
    kind = TrainingKind.TRAINING
    seated.do(EnterTraining(trainees="沈知远", training_kind=kind, training_about="保密", trained_on=TODAY))
    seated.do(BeginTreatment(treated=12, treat_kind=TreatKind.CLEAN, defect="积尘", treated_by="宋闻溪"))
    seated.do(
        DecideSecrecy(
            reference_code="W017-WS·2019-Y-GH-0016",
            decision_kind=DecisionKind.CLASSIFY,
            level=Level.MIMI,
            secrecy_term="10年",
            decided_on=TODAY,
            drafter="沈知远",
            classifier=4,
            basis="一览表第3项",
        )
    )
    seated.do(OpenIncident(arose_as=IncidentSort.DAMAGED, carriers=(INTERNAL,)))
    return seated


def order(room: Room, book: Book, medium: str = "M-1", kind: FileKind = FileKind.CSV, **odd: str) -> BookOrder:
    lines = room.ask(book_rows, book, odd.get("month", "")).rows
    purpose = odd.get("purpose", "迎检")
    return BookOrder(book=book, month=odd.get("month", ""), lines=lines, kind=kind, medium=medium, purpose=purpose)


def written(room: Room, what: BookOrder, folder: Path) -> Path:
    """Register, write, close; answers the file."""
    outcome = room.do(what.command)
    mark = mark_of(outcome, what, room.keeper, room.clock().local)
    file = opened_file(folder / f"{mark.serial}.{what.kind.ending}", what, mark)
    for first, part in what.slices():
        file.add(room.ask(what.rows, part, first))
    path = file.finish()
    room.do(closing(started(outcome).print_job))
    return path


def why_not(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


def test_r089_every_book_leaves_registered_with_its_own_columns(busy: Room, tmp_path: Path):
    busy.do(a_medium("M-1", Level.JUEMI))
    begun(busy)
    busy.do(SignIn(failures=0, opening="a"))
    lend(busy, MIMI)
    busy.do(ChaseLoans(loans=(4,), way=ChaseWay.PHONE))
    busy.do(letter(carriers=(6,)))
    busy.do(opened(busy, Level.INTERNAL))
    busy.do(VISITOR)
    busy.do(counted(busy))
    busy.do(a_list(carriers=(MIMI,)))
    counts, month = {}, f"{busy.clock().today:%Y-%m}"
    for book in set(Book) - OTHERS:
        what = order(busy, book, month=month)
        path = written(busy, what, tmp_path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            [_mark, heads, *rows] = list(csv.reader(file))
        assert heads == [name for name, _wide in COLUMNS[book]]
        assert {len(row) for row in rows} == {len(heads)}
        counts[book] = len(rows)
        assert "北片区" not in path.read_text(encoding="utf-8-sig"), "no title leaves"
    use = {Book.VISITS: 2, Book.KNOWING: 1, Book.COPIES: 1, Book.CIRCULATION: 2}
    duty = {Book.DISPATCHES: 1, Book.MOVEMENTS: 8, Book.CHASES: 1, Book.SHIFTS: 1}
    duty |= {Book.RECEIPTS: 1, Book.LOANS: 3, Book.CARRIED: 1, Book.CALL_INS: 1, Book.ROOM_STAYS: 1}
    duty |= {Book.READERS: 3, Book.APPROVERS: 4}
    # What the two counted is a line each.
    duty[Book.HANDOVERS] = len(counted(busy).lines)
    assert counts == dict.fromkeys(set(Book) - OTHERS, 1) | use | duty
    sheets = written(busy, order(busy, Book.VISITS, kind=FileKind.XLSX), tmp_path)
    assert load_workbook(sheets).active is not None


def test_r043_the_level_is_read_from_what_stands_in_the_book(busy: Room):
    busy.do(a_medium("M-1", Level.INTERNAL))
    assert why_not(busy, order(busy, Book.VISITS).command) == (Reason.MEDIUM_TOO_LOW,)
    assert started(busy.do(order(busy, Book.COPIES).command)).level is Level.INTERNAL
    busy.do(a_medium("M-2", Level.JIMI))
    assert started(busy.do(order(busy, Book.KNOWING, "M-2").command)).level is Level.JIMI
    assert why_not(busy, order(busy, Book.KNOWING, "M-2", purpose=" ").command) == (Reason.PURPOSE_MISSING,)


def test_r135_nothing_leaves_empty_without_a_medium_or_of_no_month(busy: Room):
    busy.do(a_medium("M-1", Level.JUEMI))
    month = f"{busy.clock().today:%Y-%m}"
    assert len(order(busy, Book.CIRCULATION, month=month).lines) == 2
    assert order(busy, Book.VISITS, month="2001-01").lines == ()
    assert why_not(busy, order(busy, Book.VISITS, month="2001-01").command) == (Reason.NOTHING_TO_DO,)
    assert why_not(busy, order(busy, Book.VISITS, "").command) == (Reason.MEDIUM_MISSING,)
    strange = {"book_rows": 1, "rows_digest": rows_digest(()), "kind": FileKind.CSV}
    command = ExportBook(book=Book.VISITS, book_month="26-11", medium="M-1", **strange)  # type: ignore[arg-type]
    assert why_not(busy, command) == (Reason.VALUE_NOT_POSSIBLE,)
    assert started(busy.do(order(busy, Book.COPIES, month=month).command)).level is Level.INTERNAL
    begun(busy)
    assert started(busy.do(order(busy, Book.COUNTS, month=month[:4]).command)).level is Level.INTERNAL


def test_g016_who_knows_is_printed_without_titles_and_not_for_everybody(house: House, seated: Room):
    approve(seated, JIMI)
    visit, pages = come(seated), at_hand(seated, JIMI).pages
    assert seated.ask(document_lines, "knowing_list").rows == ()
    give(seated, visit, JIMI, pages=pages)
    seated.do(ReturnCarrier(carrier=JIMI, pages=pages))
    assert why_not(seated, JoinVisit(visit=visit, reader=SHEN)) == (Reason.READS_ALREADY,)
    seated.do(CheckOut(visit=visit))
    run = seated.ask(document_lines, "knowing_list")
    [line] = run.rows
    assert isinstance(line, KnowingLine) and (line.person, run.level) == ("沈知远", Level.JIMI)
    assert house.enter(SECURITY).ask(book_rows, Book.KNOWING).rows == ()


def test_p023_g001_the_year_that_leaves_is_the_book_of_that_year(room: Room, clock: MovableClock):
    year = room.clock().today.year
    facts = opened(room).facts
    room.do(EnterReceipt(facts=replace(facts, attachments="图纸2张", urgency=Urgency.URGENT)))
    room.do(a_medium("M-1", Level.JUEMI))
    clock.move(days=(date(year + 1, 1, 2) - room.clock().today).days)
    room.do(opened(room, Level.INTERNAL))
    room.do(opened(room, Level.JIMI, on=date(year, 12, 31), note="年底送达"))
    heads = [name for name, _wide in COLUMNS[Book.RECEIPTS]]

    def told(span: str) -> list[tuple[object, ...]]:
        lines = (dict(zip(heads, line, strict=True)) for line in order(room, Book.RECEIPTS, month=span).lines)
        return [tuple(line[name] for name in ("收文编号", "附件", "紧急程度", "备注")) for line in lines]

    first, late = (f"密收〔{one}〕0001" for one in (year, year + 1))
    assert told(str(year)) == [(first, "图纸2张", "加急", None)]
    both = [(late, None, None, "年底送达"), (f"收〔{year + 1}〕0001", None, None, None)]
    assert told(str(year + 1)) == told(f"{year + 1}-01") == both
    assert len(told("")) == 3
    levels = {
        span: started(room.do(order(room, Book.RECEIPTS, month=span).command)).level
        for span in (str(year), str(year + 1), "")
    }
    assert levels == {str(year): Level.MIMI, str(year + 1): Level.JIMI, "": Level.JIMI}
