"""How little the desk asks: counts of questions and keys, never of seconds (P-47, P-49)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import NameCollector
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.facts import Lent
from recordsroom.domain.values import Level
from recordsroom.services.acts import Question
from recordsroom.services.queries.documents import document_lines
from tests.builders import TODAY
from tests.rooms import House
from tests.ui.desk_stage import INTERNAL, MIMI, PUBLIC, Desk, approval, carrier, reader, staged
from tests.ui.turns import press
from ui.porter import Porter

Key = Qt.Key
ORDINARY = [n for n in range(1, 21) if n % 5 in {1, 2}]
"""The carriers of the stocked room whose pages nobody counts on return."""


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


@pytest.fixture
def questions(desk: Desk) -> list[Question]:
    asked: list[Question] = []
    desk.page.work.asked.connect(asked.append)
    return asked


def test_p49_ordinary_returns_ask_nothing_and_the_receipt_is_one_key_away(desk: Desk, questions: list[Question]):
    desk.do(approval(*ORDINARY))
    desk.scan(reader(1), *(carrier(number) for number in ORDINARY))
    desk.key(Key.Key_F4)
    desk.scan(*(carrier(number) for number in ORDINARY))
    wanted: list[tuple[str, tuple[int, ...]]] = []
    desk.page.labels_wanted.connect(lambda form, subjects: wanted.append((form, subjects)))
    press(desk.window, desk.qtbot, Key.Key_P, control=True)
    assert questions == []
    assert wanted == [("return_receipt", (1,))]
    rows = desk.room.ask(document_lines, *wanted[0]).rows
    # A head, the names of the columns, each carrier, and the line to sign.
    assert len(rows) == len(ORDINARY) + 3


def test_p49_a_leader_borrows_through_the_secretary_with_one_question_at_most(desk: Desk, questions: list[Question]):
    until = date(2027, 11, 20)
    desk.do(
        approval(PUBLIC),
        *(
            NameCollector(reader=leader, collector=2, since=TODAY, until=until, max_level=Level.INTERNAL)
            for leader in (1, 3)
        ),
    )
    desk.scan(reader(2))
    desk.key(Key.Key_F12)
    desk.type("1")
    desk.scan(carrier(PUBLIC), DeskCommand.END.barcode)
    told = desk.run.made[-1].told
    assert isinstance(told, Lent) and told.reader_name == "沈知远" and told.collector_name == "白露宁"
    assert len(questions) == 1


def test_p49_a_morning_on_paper_is_one_question_for_all_its_lines(desk: Desk, questions: list[Question]):
    desk.do(approval(PUBLIC, INTERNAL, MIMI))
    desk.scan(DeskCommand.ASK.barcode, DeskCommand.LATE_ENTRY.barcode)
    for keys in ("H-1\r", "\r", "0001\r", "1"):
        desk.type(keys)
    desk.key(Key.Key_Return)
    desk.scan(reader(1), *(carrier(number) for number in (PUBLIC, INTERNAL, MIMI)), DeskCommand.END.barcode)
    desk.scan(DeskCommand.RETURN.barcode, carrier(PUBLIC), carrier(INTERNAL), DeskCommand.END.barcode)
    assert len(questions) == 1
    assert desk.run.late is not None
