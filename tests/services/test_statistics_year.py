"""The figures of a year from a real room: nothing is added across units, and the papers are marked (F-31, R-147)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.commands import CloseIncident, OpenIncident, PrintDocument, WriteOffCarrier
from recordsroom.domain.errors import Refused
from recordsroom.domain.exporting import Book
from recordsroom.domain.incidents import IncidentSort
from recordsroom.domain.rules import Reason
from recordsroom.domain.statistics import Gone, together
from recordsroom.domain.values import Level
from recordsroom.services.documents.general_register import StockLine, StockTotal
from recordsroom.services.queries.books import book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.queries.stock_moves import stock_moves
from recordsroom.services.queries.year_figures import known_years, year_figures
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import AUDITOR, House
from tests.services.test_lending import PUBLIC, lend

HEAD = 4


def asked(room: Room, statement: str) -> int:
    with unit_of_work(room.vault) as unit:
        return unit.count(statement)


def test_f31_every_unit_is_counted_by_itself(room: Room):
    figures = room.ask(year_figures, 2026)
    assert figures is not None and room.ask(known_years) == (2026,)
    of = "FROM carriers c JOIN records r ON r.id = c.record_id WHERE c.parent_id IS NULL AND r.kind"
    assert figures.kept.files == asked(room, f"SELECT count(*) {of} = 'FILE'")
    assert figures.kept.items == asked(room, f"SELECT count(*) {of} <> 'FILE'")
    assert figures.kept.pages == asked(room, "SELECT sum(pages) FROM carriers WHERE parent_id IS NULL")
    assert figures.level is Level.JUEMI or figures.level is Level.JIMI
    # Everything that is here came in this year.
    assert together(figures.came) == figures.kept and together(figures.went).nothing
    assert figures.before.nothing and figures.ledger[-1].balance == figures.kept
    assert sum(one.pieces for one in figures.lending) == 0 and figures.counts == ()
    assert room.ask(year_figures, 2025).kept == figures.kept  # type: ignore[union-attr]


def test_g04_what_is_written_off_leaves_the_balance_and_says_why(room: Room):
    lend(room, PUBLIC)
    before = room.ask(year_figures, 2026)
    room.do(OpenIncident(arose_as=IncidentSort.MISSING, carriers=(PUBLIC,)))
    room.do(CloseIncident(incident=1, conclusion="注销", end_signer=HEAD, end_form_no="1"))
    room.do(WriteOffCarrier(carrier=PUBLIC, off_signer=HEAD, off_form_no="2"))
    after = room.ask(year_figures, 2026)
    assert before is not None and after is not None
    gone = dict(after.gone)
    assert not gone[Gone.WRITTEN_OFF].nothing and gone[Gone.DESTROYED].nothing
    assert after.kept == before.kept - gone[Gone.WRITTEN_OFF] == after.ledger[-1].balance
    [lending] = [one for one in after.lending if one.pieces]
    assert (lending.people, lending.pieces, lending.late) == (1, 1, 0)


def test_r147_the_papers_are_held_as_what_is_kept(room: Room):
    report, register = (room.ask(document_lines, form, (2026,)) for form in ("year_report", "general_register"))
    assert report.level is register.level and report.level.classified
    first, *_lines, last = register.rows
    assert isinstance(first, StockLine) and first.files_in == "" and last == StockTotal(2026, 1, 1)
    book = room.ask(book_rows, Book.GENERAL)
    assert len(book.rows) == len(room.ask(year_figures, 2026).ledger) and book.level is report.level  # type: ignore[union-attr]
    assert room.ask(book_rows, Book.GENERAL, "2026").rows == book.rows
    assert room.ask(book_rows, Book.GENERAL, "2025").rows == room.ask(book_rows, Book.GENERAL, "2025-01").rows == ()


@pytest.mark.parametrize("form", ["year_report", "general_register"])
def test_r147_figures_leave_only_with_what_for_and_by_whose_leave(house: House, form: str):
    bare = PrintDocument(form=form, pages=2, level=Level.JIMI)
    told = replace(bare, purpose="报区档案局", approver=HEAD, given_to="区档案局")
    with pytest.raises(Refused) as caught:
        house.room.do(bare)
    assert caught.value.reasons == (Reason.PURPOSE_MISSING, Reason.PRINT_NOT_ALLOWED)
    house.room.do(told)
    [row] = house.room.ask(print_register, 0, 1)
    assert row.form == form and row.account is not None and row.account.purpose == "报区档案局"
    with pytest.raises(Refused) as caught:
        house.enter(AUDITOR).do(told)
    assert caught.value.reasons == (Reason.NOT_YOUR_DUTY,)


def test_administrators_see_no_figures(house: House):
    room = house.enter(AUDITOR)
    assert room.ask(year_figures, 2026) is None and room.ask(stock_moves) == ()
    assert not room.ask(document_lines, "year_report", ()).rows
