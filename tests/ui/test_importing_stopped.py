"""Esc stops whatever an import is at; the room is as before, and the page says so and goes on from there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recordsroom.domain.reference_codes import Profile
from recordsroom.services.jobs import Progress
from recordsroom.services.reading.dry_run import BlankLevel, Choices, Verdict
from recordsroom.services.reading.list_codes import ListCodes, read_codes
from recordsroom.services.reading.source import SourceList
from tests.lists import HEADINGS, a_row, as_bytes
from tests.ui.importing_stage import ALT, chosen, entered, holdings, judged, press, verdicts, window
from ui.importing import dry_run
from ui.importing.page import ImportPage
from ui.porter import Porter
from ui.shell.window import Window

__all__ = ["chosen", "window"]
STOPPED_READING = "Reading was stopped. Nothing in the room changed."
MANY = 3999


def escape(qtbot: QtBot, window: Window) -> None:
    press(qtbot, window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)


def told(page: ImportPage) -> str:
    """What the side pane says."""
    labels: list[QLabel] = list(page.side.findChildren(QLabel))
    return "\n".join(one.text() for one in labels if one.isVisible())


def hints(page: ImportPage) -> dict[str, str]:
    """What the key bar says of each key."""
    return {hint.key: hint.word for hint in ImportPage.keys(page)}


def many(chosen: Path) -> None:
    chosen.write_bytes(as_bytes([a_row(number, 密级="秘密") for number in range(1, MANY + 1)]))


def test_a_stopped_reading_says_so_and_leaves_an_empty_page(qtbot: QtBot, window: Window, chosen: Path):
    many(chosen)
    press(qtbot, window, Qt.Key.Key_I)
    page = holdings(window).importing
    assert hints(page)["Esc"] == "cancel"
    escape(qtbot, window)
    qtbot.waitUntil(lambda: STOPPED_READING in told(page))
    assert page.isVisible() and not page.progress.isVisible()
    assert (page.table.rows.rowCount(), page._head._fact.accessibleName()) == (0, "")
    assert hints(page)["Esc"] == "back"
    press(qtbot, window, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == MANY)
    assert STOPPED_READING not in told(page)


def test_it_stops_too_while_the_room_is_being_asked(
    qtbot: QtBot, window: Window, chosen: Path, monkeypatch: pytest.MonkeyPatch
):
    many(chosen)
    page = holdings(window).importing
    asked: list[object] = []
    monkeypatch.setattr(page.work, "_ask_codes", lambda *told: asked.append(told))
    press(qtbot, window, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: bool(asked))
    assert page.work.progress is None
    assert hints(page)["Esc"] == "cancel"
    escape(qtbot, window)
    assert page.isVisible()
    qtbot.waitUntil(lambda: STOPPED_READING in told(page))


def test_it_stops_too_where_the_work_ends_before_it_looks(
    qtbot: QtBot, window: Window, chosen: Path, monkeypatch: pytest.MonkeyPatch
):
    many(chosen)
    page = holdings(window).importing

    def stopped_meanwhile(*_told: object) -> Profile:
        page.work.stop()
        return Profile.P1

    monkeypatch.setattr(dry_run, "likely_profile", stopped_meanwhile)
    press(qtbot, window, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: STOPPED_READING in told(page))
    assert page._run is None


@pytest.mark.parametrize("in_the_room", [False, True])
def test_judging_anew_that_is_stopped_gives_the_report_back(
    qtbot: QtBot, window: Window, chosen: Path, monkeypatch: pytest.MonkeyPatch, in_the_room: bool
):
    chosen.write_bytes(as_bytes([a_row(number, 密级="") for number in range(1, 9)]))
    page = judged(qtbot, window)
    before = (page._run, page._choices, page._source)
    if in_the_room:
        monkeypatch.setattr(page.work, "_find_codes", lambda: None)
        place = HEADINGS.index("备注")
        page.understood.column.setCurrentIndex(place)
        page.understood.meaning.setCurrentIndex(0)
        assert page._source is not None and page._source.headings[place] is None
    else:
        press(qtbot, window, Qt.Key.Key_1, ALT)
    escape(qtbot, window)
    qtbot.waitUntil(lambda: "Stopped; the report stands as it was before." in told(page))
    assert (page._run, page._choices, page._source) == before
    assert verdicts(page) == [Verdict.WAITS] * 8
    assert page.understood.meaning.chosen() != ""
    monkeypatch.undo()
    press(qtbot, window, Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: verdicts(page) == [Verdict.READY] * 8)


def test_entering_that_is_stopped_says_that_nothing_came_in(qtbot: QtBot, window: Window, porter: Porter, chosen: Path):
    many(chosen)
    page = judged(qtbot, window)
    page.enter()
    assert page._entering is not None
    escape(qtbot, window)
    stopped = "Entering was stopped. Nothing came in, and it can be entered again."
    qtbot.waitUntil(lambda: page._entering is None and stopped in told(page))
    assert page._entry is None and page.side.enter.isEnabled()
    assert entered(qtbot, porter) == 0
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._entry is not None)
    assert entered(qtbot, porter) == MANY


def test_taking_back_tells_how_far_it_is_and_can_be_stopped(qtbot: QtBot, window: Window, porter: Porter, chosen: Path):
    many(chosen)
    page = judged(qtbot, window)
    page.enter()
    qtbot.waitUntil(lambda: "came in" in told(page))
    result = told(page)
    press(qtbot, window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: "Taking the import back…" in told(page))
    assert hints(page)["Esc"] == "cancel"
    assert "Ctrl+Z" not in hints(page)
    escape(qtbot, window)
    qtbot.waitUntil(lambda: "Taking back was stopped. All that came in is still there." in told(page))
    assert entered(qtbot, porter) == MANY
    assert set(result.splitlines()) <= set(told(page).splitlines())
    press(qtbot, window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: page._entry is None)
    assert entered(qtbot, porter) == 0


def test_taking_back_that_is_refused_does_not_say_that_nothing_was_entered(
    qtbot: QtBot, window: Window, porter: Porter, chosen: Path
):
    chosen.write_bytes(as_bytes([a_row(1, 密级="秘密")]))
    page = judged(qtbot, window)
    page.enter()
    qtbot.waitUntil(lambda: page._entry is not None)
    page._entry = 1
    press(qtbot, window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: page._undoing is None and "came in." in told(page))
    assert "Nothing was entered." not in told(page)
    assert entered(qtbot, porter) == 1


def test_another_answer_reads_no_code_anew(qtbot: QtBot, window: Window, chosen: Path, monkeypatch: pytest.MonkeyPatch):
    read: list[Profile] = []

    def noted(source: SourceList, choices: Choices, fonds_no: str, progress: Progress) -> ListCodes:
        read.append(choices.profile)
        return read_codes(source, choices, fonds_no, progress)

    monkeypatch.setattr(dry_run, "read_codes", noted)
    chosen.write_bytes(as_bytes([a_row(number, 密级="") for number in (1, 4)]))
    page = judged(qtbot, window)
    press(qtbot, window, Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: verdicts(page) == [Verdict.READY] * 2)
    assert read == [Profile.P1]
    assert page._run is not None
    assert [one.words(9) for one in page._run.missing] == ["0002–0003"]


def test_an_answer_given_while_the_codes_are_still_asked_for_does_not_forget_them(
    qtbot: QtBot, window: Window, chosen: Path
):
    chosen.write_bytes(as_bytes([a_row(1, 档号="W017-WS·2019-Y-GH-0001", 密级="")]))
    page = judged(qtbot, window)
    assert verdicts(page) == [Verdict.CODE_TAKEN]
    assert page._source is not None
    headings = page._source.headings
    page._take_as((None,) * len(headings))
    qtbot.waitUntil(lambda: verdicts(page) == [Verdict.CODE_MISSING])
    page._take_as(headings)
    page._answer("blank_level", BlankLevel.PUBLIC)
    qtbot.waitUntil(lambda: not page.work.busy)
    assert verdicts(page) == [Verdict.CODE_TAKEN]
