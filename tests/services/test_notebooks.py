"""Secret notebooks at seats and readers who read along, through the door of a real room (R-68, P-14)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.commands import (
    AddReader,
    ChangePlace,
    CheckIn,
    CheckOut,
    EndVisitShort,
    GiveToTable,
    IssueNotebook,
    JoinVisit,
    LetCopies,
    MakeCopies,
    PartFromVisit,
    RegisterEquipment,
    ReturnCarrier,
    StepAway,
    TakeBackEquipment,
    TakeNotebook,
    Undo,
)
from recordsroom.domain.copying import CopyWay
from recordsroom.domain.desk import Phrase
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.facts import Entered
from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Barcode, Custody, Kind, Level
from recordsroom.domain.visit_facts import CompanyChanged, NotebookBack, NotebookIssued
from recordsroom.domain.visits import Identity
from recordsroom.services.queries.copying import CopyState, copy_forms
from recordsroom.services.queries.equipment import equipment_register, writable_media
from recordsroom.services.queries.knowing import KnowWay, KnowWish, knowing_page
from recordsroom.services.queries.reading_counts import read_today
from recordsroom.services.queries.reading_entries import VisitWish, visit_page
from recordsroom.services.queries.reading_register import reading_register
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.queries.scanned_equipment import EquipmentSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.services.notebook_room import a_notebook
from tests.services.test_lending import BAI, JIMI, PUBLIC, SHEN, approve
from tests.services.test_visits import at, come, give, why_not
from tests.services.test_visits import carrier as at_hand
from tests.services.test_visits import seated as seated  # noqa: PLC0414 - a fixture of the neighbour


def test_r068_a_notebook_is_counted_out_and_in_and_nobody_leaves_with_it(seated: Room):
    notebook, visit = a_notebook(seated), come(seated)
    issue = IssueNotebook(visit=visit, notebook=notebook, leaves=100)
    assert seated.do(issue).told == NotebookIssued(visit, "本2026-01", "沈知远", "3", 100)
    assert why_not(seated, issue) == (Reason.EQUIPMENT_TAKEN,)
    [row] = seated.ask(equipment_register)
    assert row.taken is not None and row.taken.taken_by == "沈知远"
    [seen] = at(seated, visit).notebooks
    assert (seen.number, seen.leaves_out, seen.leaves_in) == ("本2026-01", 100, None)
    # What is written in it is secret: it never lies at an empty seat, nor at one for less.
    assert why_not(seated, StepAway(visit=visit)) == (Reason.SECRETS_ON_TABLE,)
    assert why_not(seated, ChangePlace(visit=visit, seat=1)) == (Reason.SEAT_TOO_LOW,)
    assert why_not(seated, CheckOut(visit=visit)) == (Reason.NOTEBOOK_OUT,)
    # The register of media cannot be used to pass by the count.
    assert why_not(seated, TakeBackEquipment(equipment=notebook)) == (Reason.NOTEBOOK_AT_SEAT,)
    scanned = seated.ask(what_is, Barcode.make(Kind.MEDIUM, 1).digits)
    assert isinstance(scanned, EquipmentSeen) and scanned.visit == visit
    back = TakeNotebook(notebook=notebook, leaves=100)
    assert seated.do(back).told == NotebookBack(visit, "本2026-01", "沈知远", "3", 100, 0)
    assert why_not(seated, back) == (Reason.NOTHING_TO_DO,)
    seated.do(CheckOut(visit=visit))
    [row_now] = seated.ask(visit_page, VisitWish(), 0, 9)
    assert [one.number for one in row_now.notebooks] == ["本2026-01"]
    assert "摘录 本2026-01" in str(vars(seated.ask(reading_register).rows[0]).get("signed"))


def test_r068_a_leaf_that_is_missing_is_confirmed_with_a_reason(seated: Room):
    notebook, visit = a_notebook(seated), come(seated)
    seated.do(IssueNotebook(visit=visit, notebook=notebook, leaves=100))
    short = TakeNotebook(notebook=notebook, leaves=99)
    with pytest.raises(Doubtful) as doubted:
        seated.do(short)
    assert doubted.value.doubts == (Doubt.LEAVES_DIFFER,)
    sure = {"confirmed": frozenset({Doubt.LEAVES_DIFFER}), "phrase": str(Phrase.LEADER_KNOWS.value)}
    told = seated.do(replace(short, **sure)).told  # type: ignore[arg-type]  # the two above
    assert isinstance(told, NotebookBack) and told.missing == 1
    # From now on it has so many.
    with pytest.raises(Doubtful):
        seated.do(IssueNotebook(visit=visit, notebook=notebook, leaves=100))
    seated.do(IssueNotebook(visit=visit, notebook=notebook, leaves=99))
    seated.do(EndVisitShort(visit=visit, searched_with="苏怀瑾", leader_told="方其琛"))
    [row] = seated.ask(equipment_register)
    assert row.taken is not None, "it is still with the reader by the register"


def test_r068_only_a_notebook_that_fits_reader_and_seat_is_given_out(seated: Room):
    high = a_notebook(seated, "本2026-02", Level.JUEMI)
    visit = come(seated)
    refused = why_not(seated, IssueNotebook(visit=visit, notebook=high, leaves=100))
    assert set(refused) == {Reason.NOT_CLEARED, Reason.SEAT_TOO_LOW}
    stick = seated.do(
        RegisterEquipment(
            equipment_no="介1",
            sort=EquipmentSort.USB_STICK,
            max_level=Level.PUBLIC,
            custodian="林素贞",
            kept_at="柜",
            in_use_since=TODAY,
        )
    ).told
    assert isinstance(stick, Entered)
    assert why_not(seated, IssueNotebook(visit=visit, notebook=stick.id, leaves=0)) == (
        Reason.NOT_A_NOTEBOOK,
        Reason.VALUE_NOT_POSSIBLE,
    )
    # Nothing is exported onto paper.
    assert [one.equipment_no for one in seated.ask(writable_media)] == ["介1"]


def test_r068_an_excerpt_stands_in_a_registered_notebook_and_stays_in_the_room(seated: Room):
    a_notebook(seated, level=Level.INTERNAL)
    form = LetCopies(
        form_no="复2026-0001",
        carrier=JIMI,
        reader=SHEN,
        approver=4,
        approved_on=TODAY,
        way=CopyWay.EXCERPT,
        copies=2,
        purpose="编制规划",
        back_on=TODAY,
    )
    seated.do(form)
    make = MakeCopies(copy_form=1, copies=1, pages=2, device="手抄", medium_no="本2026-09")
    assert why_not(seated, make) == (Reason.NOTEBOOK_NOT_REGISTERED,)
    assert why_not(seated, replace(make, medium_no="本2026-01")) == (Reason.MEDIUM_TOO_LOW,)
    a_notebook(seated, "本2026-09", Level.JIMI)
    seated.do(make)
    [row] = seated.ask(copy_forms)
    assert (row.out, row.waiting, row.state) == (0, 1, CopyState.BACK)


def test_p14_several_read_at_one_visit_and_each_is_checked_and_known(seated: Room, clock: MovableClock):
    approve(seated, JIMI)
    visit = come(seated)
    assert why_not(seated, JoinVisit(visit=visit, reader=SHEN)) == (Reason.READS_ALREADY,)
    told = seated.do(JoinVisit(visit=visit, reader=BAI)).told
    assert isinstance(told, CompanyChanged) and told.joined
    assert why_not(seated, CheckIn(reader=BAI, identity=Identity.CARD)) == (Reason.READS_ALREADY,)
    seen = seated.ask(what_is, Barcode.make(Kind.PERSON, BAI).digits)
    assert isinstance(seen, ReaderSeen) and seen.visit is not None and seen.visit.id == visit
    pages = at_hand(seated, JIMI).pages
    refused = why_not(seated, GiveToTable(visit=visit, carrier=JIMI, pages=pages))
    assert refused == (Reason.COMPANION_NOT_CLEARED,)
    seated.do(PartFromVisit(visit=visit, reader=BAI))
    assert why_not(seated, PartFromVisit(visit=visit, reader=BAI)) == (Reason.NOTHING_TO_DO,)
    clock.move(minutes=1)
    give(seated, visit, JIMI, pages=pages)
    assert why_not(seated, JoinVisit(visit=visit, reader=BAI)) == (Reason.NOT_CLEARED,)
    added = seated.do(
        AddReader(name="顾怀远", unit="规划研究室", kind=ReaderKind.STAFF, cleared=Level.JIMI, valid_until=TODAY)
    ).told
    assert isinstance(added, Entered)
    joined = seated.do(JoinVisit(visit=visit, reader=added.id))
    clock.move(minutes=1)
    seated.do(ReturnCarrier(carrier=JIMI, pages=pages))
    seated.do(CheckOut(visit=visit))
    ways = {(one.reader, one.way) for one in seated.ask(knowing_page, KnowWish(), 0, 9)}
    assert (added.id, KnowWay.ALONG) in ways and (BAI, KnowWay.ALONG) not in ways
    assert seated.ask(read_today).people == 3
    assert at_hand(seated, JIMI).custody is Custody.RETURNED_CHECKED
    assert Reason.LATER_ENTRY_STANDS in why_not(seated, Undo(entry=joined.entry))


def test_p14_who_read_along_stands_in_the_book_and_is_found(seated: Room):
    visit = come(seated)
    seated.do(JoinVisit(visit=visit, reader=BAI))
    give(seated, visit, PUBLIC)
    seated.do(ReturnCarrier(carrier=PUBLIC))
    out = seated.do(CheckOut(visit=visit))
    [row] = seated.ask(visit_page, VisitWish(), 0, 9)
    [beside] = row.companions
    assert seated.ask(visit_page, VisitWish(words=beside.name), 0, 9) == (row,)
    assert f"同阅 {beside.name}" in str(vars(seated.ask(reading_register).rows[0]).get("signed"))
    # Undoing the end lets both sit there again.
    seated.do(Undo(entry=out.entry))
    assert [one.name for one in at(seated, visit).companions] == [beside.name]
