"""The list of classifiers in the room: named by a document, asked at every decision, printed and exported (G-34)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from recordsroom.domain.classifiers import ClassifierEnded, ClassifierNamed
from recordsroom.domain.commands import EndClassifier, NameClassifier
from recordsroom.domain.exporting import Book
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.documents.approver_book import ApproverLine
from recordsroom.services.queries.books import COLUMNS, book_rows
from recordsroom.services.queries.classifiers import classifiers_register
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import AUDITOR, House
from tests.services.test_secrecy_acts import ONE, TWO, refused, together
from tests.services.test_secrecy_acts import secrets as secrets  # noqa: PLC0414 - a fixture of the neighbour

BRANCH, CHARGE, PRINCIPAL = 2, 3, 4


def naming(**odd: Any) -> NameClassifier:
    told: dict[str, Any] = {"approver": CHARGE, "up_to": Level.MIMI, "since": TODAY, "basis": "青发〔2026〕8号"}
    return NameClassifier(**(told | odd))


def test_r10_once_a_list_is_kept_who_does_not_stand_on_it_decides_nothing(room: Room, secrets: tuple[int, int]):
    assert room.do(naming()).told == ClassifierNamed(CHARGE, "何以宁", Level.MIMI)
    assert refused(room, together(ONE, classifier=BRANCH)) == (Reason.SOME_NOT_DECIDED, Reason.CLASSIFIER_NOT_NAMED)
    before = together(ONE, classifier=CHARGE, decided_on=TODAY - timedelta(days=1))
    assert refused(room, before) == (Reason.SOME_NOT_DECIDED, Reason.CLASSIFIER_NOT_NAMED)
    room.do(together(ONE, classifier=CHARGE))
    assert room.do(EndClassifier(classifier=1, last_day=TODAY)).told == ClassifierEnded(CHARGE, TODAY)
    assert refused(room, EndClassifier(classifier=1, last_day=TODAY)) == (Reason.NOTHING_TO_DO,)
    room.do(together(TWO, classifier=PRINCIPAL))


def test_g34_a_naming_wants_a_document(room: Room):
    assert refused(room, naming(basis=" ")) == (Reason.DOCUMENT_MISSING,)
    assert room.ask(classifiers_register) == ()


def test_g34_the_list_is_printed_by_year_and_leaves_as_a_file(house: House):
    room = house.room
    room.do(naming(until=TODAY))
    run = room.ask(document_lines, "approver_book", ())
    assert [(line.name, line.up_to) for line in run.rows if isinstance(line, ApproverLine)] == [
        ("顾言舟", ""),
        ("何以宁", "秘密"),
        ("方其琛", ""),
        ("许见山", ""),
    ]
    assert room.ask(document_lines, "approver_book", (2020,)).rows == run.rows
    assert room.ask(document_lines, "approver_book", (2019,)).rows == ()
    rows = room.ask(book_rows, Book.APPROVERS, "").rows
    assert [row[6:] for row in rows if row[1] == "何以宁"] == [
        ("秘密", TODAY.isoformat(), TODAY.isoformat(), "青发〔2026〕8号")
    ]
    assert len(room.ask(book_rows, Book.APPROVERS, "2020").rows) == 4
    assert room.ask(book_rows, Book.APPROVERS, "2019").rows == ()
    other = house.enter(AUDITOR)
    assert other.ask(classifiers_register) == () and other.ask(document_lines, "approver_book", ()).rows == ()


@pytest.mark.parametrize("book", [Book.APPROVERS, Book.READERS])
def test_g33_g34_every_row_has_a_cell_for_every_heading(room: Room, book: Book):
    room.do(naming())
    rows = room.ask(book_rows, book, "").rows
    assert rows and {len(row) for row in rows} == {len(COLUMNS[book])}
