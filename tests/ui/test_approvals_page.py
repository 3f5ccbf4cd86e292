"""The page of approvals: every form to its end, lines marked by keys, and what the desk would be answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.approval_lines import LineTerms, SheetState
from recordsroom.domain.approval_matrix import Needed, Use
from recordsroom.domain.commands import LendCarrier, RecordApproval, RecordScope, ReserveCarrier, ReturnCarrier
from recordsroom.domain.scopes import Bounds
from recordsroom.domain.values import Level
from recordsroom.services.explaining import Answer
from recordsroom.services.queries.scanned import what_is
from tests.builders import TODAY, a_medium
from tests.rooms import House
from tests.screens import porter
from tests.ui.turns import keyboard, press, row_of, shown, shown_words, write
from ui import ask
from ui.approvals.explained import answer_words
from ui.approvals.page import EXPLAIN, ApprovalsPage
from ui.approvals.words import state_words, terms_words
from ui.porter import Porter
from ui.shell.window import Window

__all__ = ["porter"]
Key = Qt.Key
PUBLIC, INTERNAL, MIMI = 1, 2, 3
SHEET = RecordApproval(form_no="C-1", approver=4, approved_on=TODAY, reader=1, carriers=(INTERNAL, MIMI))
BOUNDS = Bounds(None, 2019, 2019, Level.MIMI, 2, TODAY + timedelta(days=10), topic="管网")


@pytest.fixture
def stage(house: House, porter: Porter, qtbot: QtBot) -> tuple[Window, ApprovalsPage]:
    house.room.do(SHEET)
    house.room.do(RecordScope(form_no="C-2", approver=4, approved_on=TODAY, reader=1, bounds=BOUNDS))
    page = ApprovalsPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.sheets.table.rows.rowCount() == 2, timeout=5000)
    return window, page


def to_lines(window: Window, page: ApprovalsPage, qtbot: QtBot) -> None:
    """Go to the lines of the form that names its carriers."""
    page.sheets.table.go_to(1)
    qtbot.waitUntil(lambda: page.sheets.lines.rows.rowCount() == 2, timeout=5000)
    press(window, qtbot, Key.Key_Return)
    assert keyboard(window) is page.sheets.lines


def terms_of(page: ApprovalsPage) -> LineTerms:
    terms: LineTerms = row_of(page.sheets.lines).terms
    return terms


def test_p12_a_line_is_struck_let_again_and_changed_by_keys(stage: tuple[Window, ApprovalsPage], qtbot: QtBot):
    window, page = stage
    to_lines(window, page, qtbot)
    press(window, qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: terms_of(page).struck, timeout=5000)
    press(window, qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: terms_of(page).none, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: terms_of(page).reading_only, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    write(window, qtbot, "20")
    press(window, qtbot, Key.Key_Return)
    assert keyboard(window).property("wrong")
    press(window, qtbot, Key.Key_A, control=True)
    write(window, qtbot, (TODAY + timedelta(days=3)).isoformat())
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: terms_of(page).latest_on == TODAY + timedelta(days=3), timeout=5000)
    qtbot.waitUntil(lambda: keyboard(window) is page.sheets.lines, timeout=5000)
    press(window, qtbot, Key.Key_F7, Key.Key_Escape)
    assert keyboard(window) is page.sheets.lines
    press(window, qtbot, Key.Key_Escape)
    assert keyboard(window) is page.sheets.table


def test_p12_what_the_room_refuses_is_told_beside(house: House, stage: tuple[Window, ApprovalsPage], qtbot: QtBot):
    window, page = stage
    house.room.do(LendCarrier(carrier=INTERNAL, reader=1))
    to_lines(window, page, qtbot)
    page.sheets.lines.go_first()
    press(window, qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: any("already" in words for words in shown_words(page.sheets.side)), timeout=5000)


def test_p07_forms_are_found_and_filtered_and_tell_their_scope(stage: tuple[Window, ApprovalsPage], qtbot: QtBot):
    window, page = stage
    assert page.sheets.count().startswith("2 ")
    qtbot.waitUntil(lambda: "管网" in shown_words(page.sheets.side), timeout=5000)
    press(window, qtbot, Key.Key_F, control=True)
    write(window, qtbot, "c-1")
    assert [row_of(page.sheets.table, 0).form_no, page.sheets.table.rows.rowCount()] == ["C-1", 1]
    press(window, qtbot, Key.Key_Return)
    page.sheets.search.clear()
    page.sheets.state.choose(SheetState.USED)
    assert page.sheets.table.rows.rowCount() == 0
    page.sheets.only_live()
    page.sheets.only_live()
    assert page.sheets.table.rows.rowCount() == 2
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["approval_list", (2, 1)]


def test_r135_what_is_shown_leaves_onto_a_registered_medium(
    house: House,
    stage: tuple[Window, ApprovalsPage],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    window, page = stage
    medium = tmp_path / "medium"
    medium.mkdir()
    house.room.do(a_medium("G-1"))
    monkeypatch.setattr(ask, "folder_to_write", lambda _parent, _title, then: then(medium))
    press(window, qtbot, Key.Key_E, control=True)
    form = page.leaving.side.form
    qtbot.waitUntil(lambda: form.medium.count() > 1, timeout=5000)
    assert page.sheets.side.isHidden()
    press(window, qtbot, Key.Key_Escape)
    assert keyboard(window) is page.sheets.table
    press(window, qtbot, Key.Key_E, control=True)
    qtbot.waitUntil(lambda: form.medium.count() > 1, timeout=5000)
    form.medium.setCurrentIndex(1)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: not page.leaving.work.busy and bool(list(medium.iterdir())), timeout=5000)
    [made] = medium.iterdir()
    assert made.suffix == ".xlsx"
    press(window, qtbot, Key.Key_Escape)
    assert page.sheets.side.isVisible()


def test_p48_the_desk_own_judgement_is_told_before_anything_is_done(
    house: House, stage: tuple[Window, ApprovalsPage], qtbot: QtBot
):
    window, page = stage
    page.open(EXPLAIN)
    tab = page.explain
    assert page.takes("")
    carrier = house.room.ask(_digits, "carriers", 8)
    card = house.room.ask(_digits, "readers", 2)
    page.show_seen(house.room.ask(what_is, "nothing"))
    page.show_seen(house.room.ask(what_is, carrier))
    write(window, qtbot, card)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: tab.table.rows.rowCount() == 5, timeout=5000)
    one = row_of(tab.table)
    assert (one.use, one.answer, one.needed) == (Use.TAKE_OUT, Answer.NO, Needed.PRINCIPAL)
    entries = house.room.ask(_entries)
    assert any("R-53" in words for words in shown_words(tab.side))
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_F6)
    assert opened.args == ["desk", carrier]
    assert house.room.ask(_entries) == entries
    for use, tried in ((Use.EXCERPT, True), (Use.COPY, True), (Use.CARRY, False)):
        press(window, qtbot, Key.Key_Down)
        assert (row_of(tab.table).use, row_of(tab.table).answer is not Answer.MATRIX) == (use, tried)
    press(window, qtbot, Key.Key_F7)
    assert tab.table.rows.rowCount() == 0
    press(window, qtbot, Key.Key_F2)
    assert keyboard(window) is page.sheets.table


def test_p48_a_missing_signature_is_asked_for_by_a_slip_of_ours(
    house: House, stage: tuple[Window, ApprovalsPage], qtbot: QtBot
):
    window, page = stage
    page.open(EXPLAIN)
    page.show_seen(house.room.ask(what_is, house.room.ask(_digits, "carriers", 8)))
    page.explain.take(_reader(house, 1))
    qtbot.waitUntil(lambda: page.explain.table.rows.rowCount() == 5, timeout=5000)
    assert row_of(page.explain.table).answer in {Answer.YES, Answer.NO, Answer.ASKED}
    if row_of(page.explain.table).answer is Answer.NO:
        with qtbot.waitSignal(page.labels_wanted) as wanted:
            press(window, qtbot, Key.Key_P, control=True)
        assert wanted.args is not None
        assert wanted.args[0] == "loan_slip"


def test_what_is_typed_offers_what_it_may_mean(stage: tuple[Window, ApprovalsPage], qtbot: QtBot):
    window, page = stage
    page.open(EXPLAIN)
    write(window, qtbot, "zzzzz")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shown_words(page.explain.side)), timeout=5000)
    page.explain.field.clear()
    page.explain.field.setFocus()
    write(window, qtbot, "W017")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: keyboard(window) is page.explain.choices, timeout=5000)
    press(window, qtbot, Key.Key_1)
    assert page.explain.carrier is not None or page.explain.reader is not None


def test_every_state_has_its_words(qapp: object):
    for state in SheetState:
        assert state_words(state)
    for answer in Answer:
        assert answer_words(answer)
    assert terms_words(LineTerms()) == ""


def _reader(house: House, reader: int):  # noqa: ANN202
    return house.room.ask(what_is, house.room.ask(_digits, "readers", reader))


def _digits(sight, table: str, key: int) -> str:  # noqa: ANN001
    return str(sight.connection.exec_driver_sql(f"SELECT barcode FROM {table} WHERE id = {key}").scalar_one())


def _entries(sight) -> int:  # noqa: ANN001
    return int(sight.connection.exec_driver_sql("SELECT count(*) FROM journal").scalar_one())


def test_r066_who_would_be_passed_over_is_named_where_it_is_explained(
    house: House, stage: tuple[Window, ApprovalsPage], qtbot: QtBot
):
    _window, page = stage
    page.open(EXPLAIN)
    assert any("stands here" in words for words in shown_words(page.explain.side)), "what the pane is for"
    wish = ReserveCarrier(carrier=PUBLIC, reader=2, until=TODAY + timedelta(days=10), wanted_for="编规划")
    signed = (replace(SHEET, form_no=number, carriers=(PUBLIC,)) for number in ("C-3", "C-4"))
    lent, back = LendCarrier(carrier=PUBLIC, reader=1), ReturnCarrier(carrier=PUBLIC)
    for command in (next(signed), lent, wish, back, next(signed)):
        house.room.do(command)
    page.show_seen(house.room.ask(what_is, house.room.ask(_digits, "carriers", PUBLIC)))
    page.explain.take(_reader(house, 1))
    qtbot.waitUntil(lambda: page.explain.table.rows.rowCount() == 5, timeout=5000)
    page.explain.table.go_to(Use.TAKE_OUT)
    qtbot.waitUntil(lambda: any("白露宁" in words for words in shown_words(page.explain.side)), timeout=5000)
