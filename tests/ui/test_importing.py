"""Bringing a list in by keys: the report, the questions, the act, and taking it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ImportRecords
from recordsroom.domain.values import Scheme
from recordsroom.services.reading.dry_run import BlankLevel, CountedCopies, Finding, Question, ReportLine, Verdict
from recordsroom.services.reading.encodings import Encoding
from recordsroom.services.reading.headings import Heading
from tests.lists import HEADINGS, a_row, as_bytes
from tests.ui.importing_stage import ALT, chosen, entered, holdings, judged, press, verdicts, window
from ui.importing import words
from ui.importing.columns import REPORT
from ui.importing.heading_words import heading_letters, heading_words
from ui.importing.page import ImportPage
from ui.porter import Porter
from ui.shell.window import Window

__all__ = ("chosen", "window")


def test_a_list_comes_in_by_keys_alone_and_is_taken_back(qtbot: QtBot, window: Window, porter: Porter, chosen: Path):
    chosen.write_bytes(as_bytes([a_row(1, 密级=""), a_row(2), a_row(3, 密级="绝密"), a_row(4, 日期="今天")]))
    page = judged(qtbot, window)
    assert verdicts(page) == [Verdict.WAITS, Verdict.WAITS, Verdict.STUB, Verdict.DATE_NOT_CLEAR]
    assert page.table.picked_places() == [0]
    assert not page.side.enter.isEnabled()
    press(qtbot, window, Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: verdicts(page)[0] is Verdict.READY)
    press(qtbot, window, Qt.Key.Key_3, ALT)
    qtbot.waitUntil(lambda: page.side.enter.isEnabled())  # noqa: PLW0108 - the button is made anew meanwhile
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._entry is not None)
    assert verdicts(page) == [Verdict.DATE_NOT_CLEAR]
    assert entered(qtbot, porter) == 3
    press(qtbot, window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: page._entry is None)
    assert entered(qtbot, porter) == 0
    press(qtbot, window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert holdings(window).list.isVisible()


def test_the_rows_get_the_height_that_the_card_above_them_can_spare(qtbot: QtBot, window: Window, chosen: Path):
    chosen.write_bytes(as_bytes([a_row(number) for number in range(1, 40)]))
    page = judged(qtbot, window)
    qtbot.waitUntil(lambda: 0 < page.understood.height() <= page.understood.minimumSizeHint().height())
    assert page.report.height() > page.understood.height()


def test_the_report_stays_within_the_smallest_window_and_tells_its_verdicts(qtbot: QtBot, window: Window, chosen: Path):
    chosen.write_bytes(as_bytes([a_row(1, 密级="秘密"), a_row(2, 密级="秘密", 日期="今天"), a_row(3, 密级="")]))
    page = judged(qtbot, window)
    page.report.resize(828, 500)
    table = page.table
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    shown = [table.columnWidth(place) for place in range(len(REPORT)) if not table.isColumnHidden(place)]
    assert sum(shown) == table.viewport().width()
    line = table.rows.row(0)
    assert isinstance(line, ReportLine)
    assert REPORT[1].second is not None
    assert REPORT[1].second(line) == line.title, "the title stands below the code"
    counts = page.report.counts
    told = [mark.accessibleName() for mark in counts.marks]
    assert told == [f"{words.verdict_words(one)} 1" for one in (Verdict.READY, Verdict.WAITS, Verdict.DATE_NOT_CLEAR)]
    counts.resize(counts.marks[0].sizeHint().width() + 20, counts.height())
    assert [mark.isHidden() for mark in counts.marks] == [False, True, True], "what does not fit is not cut"


def test_r036_the_side_tells_what_the_list_leaves_out_and_holds_nothing_up(qtbot: QtBot, window: Window, chosen: Path):
    codes = [f"W018-WS·2021-D30-{org}-{number:04}" for org in ("GH", "SY", "CW", "RS", "KY", "ZL") for number in (1, 3)]
    chosen.write_bytes(as_bytes([a_row(line, 档号=code, 密级="秘密") for line, code in enumerate(codes, 1)]))
    page = judged(qtbot, window)
    labels = list[QLabel](page.side.findChildren(QLabel))
    told = [one.text() for one in labels if not one.isHidden()]
    assert "Numbers left out" in told
    assert [text for text in told if text.endswith("-0002")] == [code[:-1] + "2" for code in codes[:10:2]]
    assert "In 1 more sequence too." in told or "In 1 more sequences too." in told
    assert page.side.enter.isEnabled()


def test_leaving_the_report_changes_nothing(qtbot: QtBot, window: Window, porter: Porter, chosen: Path):
    chosen.write_bytes(as_bytes([a_row(1, 密级="秘密")]))
    page = judged(qtbot, window)
    assert verdicts(page) == [Verdict.READY]
    press(qtbot, window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert holdings(window).list.isVisible()
    assert entered(qtbot, porter) == 0


def test_a_file_that_is_not_read_is_told_with_what_to_do(qtbot: QtBot, window: Window, chosen: Path):
    chosen.write_bytes(b"\xd0\xcf\x11\xe0")
    page = holdings(window).importing
    with qtbot.waitSignal(page.work.failed) as told:
        press(qtbot, window, Qt.Key.Key_I)
    assert told.args == ["OLD_FORM", ""]


def test_another_encoding_reads_the_list_anew(qtbot: QtBot, window: Window, chosen: Path):
    chosen.write_bytes(as_bytes([a_row(1, 密级="秘密")]))
    page = judged(qtbot, window)
    choice = page.understood.encoding
    assert choice.chosen() == Encoding.GB18030
    choice.choose(Encoding.UTF_8)
    with qtbot.waitSignal(page.work.failed) as told:
        choice.activated.emit(choice.currentIndex())
    assert told.args == ["ENCODING", ""]


def test_the_report_is_narrowed_to_one_verdict(qtbot: QtBot, window: Window, chosen: Path):
    chosen.write_bytes(as_bytes([a_row(1, 密级="秘密"), a_row(2, 密级="秘密", 页数="零")]))
    page = judged(qtbot, window)
    page.shown.choose(Verdict.PAGES_NOT_CLEAR)
    page.shown.activated.emit(page.shown.currentIndex())
    assert verdicts(page) == [Verdict.PAGES_NOT_CLEAR]


def test_a_code_that_came_in_meanwhile_refuses_the_whole_list(
    qtbot: QtBot, window: Window, porter: Porter, chosen: Path
):
    chosen.write_bytes(as_bytes([a_row(1, 密级="秘密"), a_row(2, 密级="秘密")]))
    page = judged(qtbot, window)
    assert page._run is not None
    page._porter.do(_first_row_alone(page))
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page._entering)
    assert page._entry is None
    assert entered(qtbot, porter) == 1


def _first_row_alone(page: ImportPage) -> ImportRecords:
    assert page._run is not None
    return ImportRecords(rows=page._run.accepted[:1], file_digest="", layout="")


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_words_and_advice(verdict: Verdict):
    assert words.verdict_words(verdict)
    assert words.advice_words(verdict) or verdict is Verdict.READY


def test_advice_without_a_cell_takes_both_lines():
    line = ReportLine(
        line=7,
        reference_code="W018-1",
        title="题名",
        level=None,
        scheme=Scheme.NONE,
        secrecy_term=None,
        findings=(Finding(Verdict.CODE_TWICE),),
    )
    told, second = REPORT[-1].text(line), REPORT[-1].second
    assert second is not None
    assert f"{told} {second(line)}".strip() == words.advice_words(Verdict.CODE_TWICE)


def test_every_guess_and_problem_has_words():
    assert all(heading_words(heading) and heading_letters(heading) for heading in Heading)
    assert all(words.encoding_words(encoding) for encoding in Encoding)
    assert len(Question) == 3
    assert len(BlankLevel) == len(CountedCopies) == 2
    for problem in (
        "FILE",
        "SIZE",
        "ROWS",
        "COLUMNS",
        "ENCODING",
        "OLD_FORM",
        "WORKBOOK",
        "WORKBOOK_SIZE",
        "WORKBOOK_ROWS",
        "WORKBOOK_UNSAFE",
        "HEADINGS",
        "QUOTES",
        "WORKBOOK_COLUMNS",
        "LAYOUT",
        "LAYOUT_COLUMN",
    ):
        assert words.problem_words(problem, 3)


# --- columns, 待整理, progress ---


def test_a_column_is_put_right_by_keys_and_the_rows_are_judged_anew(qtbot: QtBot, window: Window, chosen: Path):
    headings = tuple("甲乙丙" if one == "题名" else one for one in HEADINGS)
    chosen.write_bytes(as_bytes([a_row(1, 密级="秘密")], headings=headings))
    page = judged(qtbot, window)
    assert verdicts(page) == [Verdict.TITLE_MISSING]
    press(qtbot, window, Qt.Key.Key_C, ALT)
    assert page.understood.column.hasFocus()
    # What was not understood is offered first.
    assert page.understood.column.chosen() == HEADINGS.index("题名")
    press(qtbot, window, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert page.understood.meaning.hasFocus()
    for key in (Qt.Key.Key_T, Qt.Key.Key_M):
        press(qtbot, window, key, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: verdicts(page) == [Verdict.READY])
    assert page.understood.meaning.hasFocus(), "the keyboard stays where it was"


def test_a_meaning_goes_over_from_one_column_to_another(qtbot: QtBot, window: Window, chosen: Path):
    chosen.write_bytes(as_bytes([a_row(1, 密级="秘密")]))
    page = judged(qtbot, window)
    page.understood.column.setCurrentIndex(HEADINGS.index("备注"))
    page.understood.meaning.choose(Heading.TITLE.value)
    qtbot.waitUntil(lambda: verdicts(page) == [Verdict.TITLE_MISSING])
    assert page._source is not None
    assert page._source.headings[HEADINGS.index("题名")] is None
    # What was only passed on the way to another choice goes back to its own column.
    page.understood.meaning.choose(Heading.REMARKS.value)
    assert page._source.headings[HEADINGS.index("题名")] is Heading.TITLE
    qtbot.waitUntil(lambda: verdicts(page) == [Verdict.READY])


def test_p04_rows_go_into_pending_by_key_and_are_taken_back(qtbot: QtBot, window: Window, porter: Porter, chosen: Path):
    chosen.write_bytes(as_bytes([a_row(1, 密级="秘密"), a_row(2, 密级="秘密", 日期="今天")]))
    page = judged(qtbot, window)
    press(qtbot, window, Qt.Key.Key_8, ALT)
    qtbot.waitUntil(lambda: page._run is not None and len(page._run.pending) == 1)
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._entry is not None)
    assert entered(qtbot, porter) == 2
    press(qtbot, window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: page._entry is None)
    assert entered(qtbot, porter) == 0


def test_a_list_of_the_same_look_needs_no_second_answer(qtbot: QtBot, window: Window, chosen: Path):
    chosen.write_bytes(as_bytes([a_row(1, 密级="")]))
    page = judged(qtbot, window)
    press(qtbot, window, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: verdicts(page) == [Verdict.READY])
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._entry is not None)
    chosen.write_bytes(as_bytes([a_row(2, 密级="")]))
    press(qtbot, window, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: page._entry is None and page._run is not None)
    assert verdicts(page) == [Verdict.READY]


def test_a_long_report_is_made_line_by_line_as_it_is_looked_at(qtbot: QtBot, window: Window, chosen: Path):
    chosen.write_bytes(as_bytes([a_row(number % 9999, 密级="秘密", 页数="0") for number in range(1, 5200)]))
    page = judged(qtbot, window)
    assert page.table.rows.lazy and page.table.rows.rowCount() == 5199
    qtbot.waitUntil(lambda: page.table.rows.row(0) is not None)
    page.table.sort_by(0)
    page.table.sort_by(0)
    qtbot.waitUntil(lambda: getattr(page.table.rows.row(0), "line", 0) == 5200)
