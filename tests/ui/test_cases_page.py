"""The list of transport cases by keys: new ones, their labels, what lies in them, their packing list (P-18)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import PackInCase, PrintLabels, RegisterCases, SealCase, ShelveCarrier
from recordsroom.domain.values import Level
from recordsroom.services.documents.case_label import CaseLabel
from recordsroom.services.documents.packing_list import FORM, PackingLine
from recordsroom.services.queries.cases import cases
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.printing import label_rows
from tests.rooms import AUDITOR, House
from tests.ui.turns import press, shown
from ui.cases.page import CaseForm, CasesPage
from ui.porter import Porter

Key = Qt.Key
CABINET, LOOSE = 2, 7


@pytest.fixture
def page(porter: Porter) -> CasesPage:
    return CasesPage(porter)


def test_p18_cases_are_registered_labelled_and_listed_by_keys(house: House, page: CasesPage, qtbot: QtBot):
    window = shown(page, qtbot)
    press(window, qtbot, Key.Key_N, control=True)
    form = page.register.form
    assert isinstance(form, CaseForm)
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.register.form is form, "without an owner nothing is asked"
    form._owner.setText("总务科")
    form._count.setText("2")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.register.table.rows.rowCount() == 2, timeout=5000)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["case_label", (1, 2)]
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_F6)
    assert opened.args == ["desk", "CASES"]
    room = house.room
    for command in (
        ShelveCarrier(carrier=LOOSE, location=CABINET),
        PackInCase(case=1, carrier=LOOSE),
        SealCase(case=1, seal_no="F2026-0001"),
        PrintLabels(form="case_label", stock="L7160", subjects=(1,)),
    ):
        room.do(command)
    page.entered()
    qtbot.waitUntil(lambda: page.register.rows[0].things == 1, timeout=5000)
    assert page.register.rows[0].labelled
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_F8)
    assert wanted.args == ["packing_list", (1,)]
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)


def test_p18_labels_and_packing_lists_name_no_title(house: House):
    room = house.room
    room.do(RegisterCases(count=2, owner="总务科", max_level=Level.MIMI))
    for key in (LOOSE, 3):
        room.do(ShelveCarrier(carrier=key, location=CABINET))
        room.do(PackInCase(case=1, carrier=key))
    run = room.ask(label_rows, "case_label", (1, 2))
    assert [(row.case_no, row.location, row.mark) for row in run.rows if isinstance(row, CaseLabel)] == [
        ("001", "总务科", "秘密"),
        ("002", "总务科", "秘密"),
    ]
    listed = room.ask(document_lines, "packing_list")
    lines = [row for row in listed.rows if isinstance(row, PackingLine)]
    assert [(line.case_no, line.pieces, line.came_from) for line in lines] == [("001", "1", "02库01柜")] * 2
    assert listed.level is Level.MIMI
    assert not room.ask(document_lines, "packing_list", (2,)).rows
    assert FORM.key == "packing_list"
    assert not house.enter(AUDITOR).ask(cases)
