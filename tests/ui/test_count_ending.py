"""The end of a count's scanning: taken back where it came too early, settled row by row, and what stops a signature."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import BeginCount, EndCount, LendCarrier, RecordApproval, SignCount
from recordsroom.domain.counting import CountCause, ScopeKind
from recordsroom.domain.witnesses import CardKind, CountOutcome
from tests.builders import TODAY
from tests.rooms import House
from tests.services.count_runs import CABINET, FIRST, LOW, REPOSITORY, begun, carrier, scan_all, shelf
from tests.ui.test_count_page import Heard, hear
from tests.ui.test_count_page import heard as heard  # noqa: PLC0414 - a fixture of the neighbour
from tests.ui.test_count_page import page as page  # noqa: PLC0414 - a fixture of the neighbour
from tests.ui.turns import press, shown
from ui.counting.forms import SignForm
from ui.counting.page import CountPage
from ui.counting.session import CountView
from ui.counting.settle_form import SettleForm
from ui.shell.window import Window

Key = Qt.Key


def test_p25_an_end_too_early_is_taken_back_and_what_stops_a_signature_is_told_before_it_is_typed(
    house: House, page: CountPage, heard: Heard, qtbot: QtBot
):
    count = begun(house.room)
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    hear(page, qtbot, heard, shelf(CABINET), *(carrier(key) for key in FIRST if key != 4))
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: view.chosen is not None and view.chosen.outcome is CountOutcome.MISSING, timeout=5000)
    # What was found is asked for apart from how the count stands.
    qtbot.waitUntil(lambda: not view.counting, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    assert isinstance(view.form, SignForm)
    told = view.form.wrong()
    assert "1 grave" in told and "2 shelves were not counted" in told
    press(window, qtbot, Key.Key_Escape)
    assert "F8" in [hint.key for hint in CountPage.keys(page)]
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    assert view.band.told.verb.startswith("Go on at ") and view.body.intake.hasFocus()
    hear(page, qtbot, heard, shelf(CABINET), carrier(4), shelf(LOW), *map(carrier, (11, 12)), shelf(4))
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: not view.counting and not view.findings.rows.rowCount(), timeout=5000)
    press(window, qtbot, Key.Key_F7)
    assert isinstance(view.form, SignForm) and not view.form.wrong()


def is_settled(view: CountView, place: int) -> bool:
    """Whether the discrepancy in this row is settled."""
    return view.body.found[place].finding.settled


def is_chosen(view: CountView, place: int) -> bool:
    """Whether the keyboard has gone on to the one at this place; it does once the list is shown anew."""
    return view.chosen is not None and view.chosen.finding.key == view.body.found[place].finding.key


def test_r102_the_keyboard_goes_on_to_the_next_discrepancy_that_is_open(
    house: House, page: CountPage, heard: Heard, qtbot: QtBot
):
    count = begun(house.room)
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    hear(page, qtbot, heard, shelf(CABINET), *map(carrier, FIRST), "778899", "778800", "778811")
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: not view.counting and view.chosen is not None and len(view.body.found) == 3, timeout=5000)
    view.findings.go_to(view.body.found[1].finding.key)
    for settled, following in ((1, 2), (2, 0)):
        press(window, qtbot, Key.Key_F6)
        assert isinstance(view.form, SettleForm)
        view.form._cause.setText("外单位")
        view.form._second.setText("苏怀瑾")
        press(window, qtbot, Key.Key_Return, control=True)
        qtbot.waitUntil(partial(is_settled, view, settled), timeout=5000)
        qtbot.waitUntil(partial(is_chosen, view, following), timeout=5000)
    assert "F8" not in [hint.key for hint in CountPage.keys(page)], "what is settled was found by this count"


def test_r062_a_count_at_holders_speaks_of_holders_and_one_of_shelves_of_shelves(
    house: House, page: CountPage, qtbot: QtBot
):
    house.room.do(RecordApproval(form_no="B", approver=4, approved_on=TODAY, reader=2, carriers=(6,)))
    for key, reader in ((1, 1), (6, 2)):
        house.room.do(LendCarrier(carrier=key, reader=reader))
    told = {
        kind: page.list.register.saved_words(house.room.do(asked(kind, value)))
        for kind, value in ((ScopeKind.PLACE, REPOSITORY), (ScopeKind.OUT, 0))
    }
    assert "has 3 shelves;" in told[ScopeKind.PLACE] and "has 2 holders;" in told[ScopeKind.OUT]
    first = {ScopeKind.PLACE: "Scan a shelf, then what stands there", ScopeKind.OUT: "Scan a holder's card"}
    window = shown(page, qtbot)
    for count, kind in ((1, ScopeKind.PLACE), (2, ScopeKind.OUT)):
        page.open(count)
        qtbot.waitUntil(lambda kind=kind: page.view.band.told.verb.startswith(first[kind]), timeout=5000)  # type: ignore[misc]
    tiles = page.view.body.tiles.accessibleName()
    assert tiles == "Holders: 0 of 2 done"
    press(window, qtbot, Key.Key_F5)
    qtbot.waitUntil(lambda: page.view.state is not None and page.view.state.now == 1, timeout=5000)
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: not page.view.counting, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    assert isinstance(page.view.form, SignForm) and "1 holders were not asked" in page.view.form.wrong()


def asked(kind: ScopeKind, value: int) -> BeginCount:
    """A count of this kind is begun."""
    return BeginCount(
        scope_kind=kind,
        scope_value=value,
        reason_for=CountCause.ROUTINE,
        cards=CardKind.NONE,
        blind=False,
        second_counter="苏怀瑾",
    )


def enter_words(page: CountPage) -> list[str]:
    """What the key bar says that Enter does."""
    window = page.window()
    assert isinstance(window, Window)
    return [hint.word for hint in window.key_bar._hints if hint.key == "Enter"]


def test_enter_is_named_after_what_the_count_waits_for(house: House, page: CountPage, qtbot: QtBot):
    shown(page, qtbot)
    assert not enter_words(page), "there is no count yet"
    count = begun(house.room)
    page.entered()
    qtbot.waitUntil(lambda: enter_words(page) == ["go on with it"], timeout=5000)
    scan_all(house.room, count)
    house.room.do(EndCount(count=count))
    page.entered()
    qtbot.waitUntil(lambda: enter_words(page) == ["settle it"], timeout=5000)
    house.room.do(SignCount(count=count, report_no="清1", signed_name="何以宁", signed_post="副所长"))
    page.entered()
    qtbot.waitUntil(lambda: enter_words(page) == ["see it"], timeout=5000)
