"""The page of enquiries: taken down and answered by keys and scans (P-13)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AnswerEnquiry, TakeEnquiry
from recordsroom.domain.enquiries import AskedAs, EnquiryState
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.screens import porter
from tests.ui.desk_stage import carrier, reader
from tests.ui.turns import press, row_of, shown, write
from ui.enquiries.forms import AnswerForm
from ui.enquiries.page import EnquiriesPage
from ui.porter import Porter
from ui.shell.window import Window

__all__ = ["porter"]
Key = Qt.Key
PUBLIC, MIMI = 1, 3


@pytest.fixture
def stage(house: House, porter: Porter, qtbot: QtBot) -> tuple[Window, EnquiriesPage]:
    house.room.do(TakeEnquiry(asked_as=AskedAs.LETTER, enquirer="周砚秋", sought="二期批复"))
    page = EnquiriesPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.register.table.rows.rowCount() == 1, timeout=5000)
    return window, page


def state(page: EnquiriesPage) -> EnquiryState:
    row = row_of(page.register.table, 0)
    found: EnquiryState = row.state
    return found


def test_p13_an_enquiry_is_taken_down_by_keys(stage: tuple[Window, EnquiriesPage], qtbot: QtBot):
    window, page = stage
    press(window, qtbot, Key.Key_N, control=True)
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.register.form is not None
    write(window, qtbot, "Zhou")
    press(window, qtbot, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    write(window, qtbot, "the approval")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.register.table.rows.rowCount() == 2, timeout=5000)
    assert row_of(page.register.table, 0).enquirer == "Zhou"


def test_p13_what_is_scanned_was_looked_into_and_leave_is_asked_for(
    house: House, stage: tuple[Window, EnquiriesPage], qtbot: QtBot
):
    window, page = stage
    page.register.table.go_first()
    press(window, qtbot, Key.Key_F7)
    form = page.register.form
    assert isinstance(form, AnswerForm) and page.takes(carrier(MIMI).digits) and not page.takes(reader(1).digits)
    page.show_seen(house.room.ask(what_is, carrier(MIMI).digits))
    qtbot.waitUntil(lambda: form.leader.count() > 1, timeout=5000)
    form.answer.setFocus()
    press(window, qtbot, Key.Key_Return, control=True)
    write(window, qtbot, "yes")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(form.wrong()), timeout=5000)
    form.leader.setCurrentIndex(form.leader.count() - 1)
    form.form_no.setText("7")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: state(page) is EnquiryState.ANSWERED, timeout=5000)
    page.show_seen(house.room.ask(what_is, carrier(PUBLIC).digits))
    page.show_seen(house.room.ask(what_is, carrier(MIMI).digits))
    page.show_seen(house.room.ask(what_is, reader(1).digits))
    assert page.register.count().startswith("1 ")


def test_p13_the_certificate_gets_its_number_and_goes_to_the_printer(
    house: House, stage: tuple[Window, EnquiriesPage], qtbot: QtBot
):
    window, page = stage
    page.register.table.go_first()
    press(window, qtbot, Key.Key_P, control=True)
    assert not row_of(page.register.table, 0).proof_no, "nothing is certified before it is answered"
    house.room.do(AnswerEnquiry(enquiry=1, answer="none", answered_as=AskedAs.LETTER))
    page.entered()
    qtbot.waitUntil(lambda: state(page) is EnquiryState.NOTHING, timeout=5000)
    page.register.table.go_first()
    for _twice in range(2):
        with qtbot.waitSignal(page.labels_wanted, timeout=5000) as wanted:
            press(window, qtbot, Key.Key_P, control=True)
        assert wanted.args == ["enquiry_proof", (1,)]
        qtbot.waitUntil(lambda: bool(row_of(page.register.table, 0).proof_no), timeout=5000)
