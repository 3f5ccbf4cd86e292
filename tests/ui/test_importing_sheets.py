"""Workbooks with several sheets, and how far the work is."""

from functools import partial
from pathlib import Path

from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.lists import HEADINGS, a_row, as_bytes
from tests.ui.importing_stage import ALT, chosen, entered, judged, press, window
from ui.parts.progress import WorkProgress
from ui.porter import Porter
from ui.shell.window import Window

__all__ = ("chosen", "window")


def test_another_sheet_is_read_and_remembered(qtbot: QtBot, window: Window, porter: Porter, chosen: Path):
    book = Workbook()
    assert book.active is not None
    for name, number in (("目录", 1), ("续", 2)):
        sheet = book.create_sheet(name)
        for cells in (HEADINGS, a_row(number, 密级="秘密")):
            sheet.append(list(cells))
    book.remove(book.active)
    book.save(chosen)
    page = judged(qtbot, window)
    choice = page.understood.sheet
    assert [choice.itemText(place) for place in range(choice.count())] == ["目录", "续"]
    press(qtbot, window, Qt.Key.Key_B, ALT)
    assert QApplication.focusWidget() is choice
    choice.choose("续")
    with qtbot.waitSignal(page.work.judged):
        choice.activated.emit(choice.currentIndex())
    assert page.table.rows.row(0).reference_code.endswith("0002")  # type: ignore[union-attr]  # the row is there
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entered(qtbot, porter) == 1)
    press(qtbot, window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    press(qtbot, window, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0 and choice.chosen() == "续", timeout=10000)


def told(progress: WorkProgress) -> str:
    labels: list[QLabel] = list(progress.findChildren(QLabel))
    return " ".join(one.text() for one in labels)


def test_how_far_it_is_is_told_once_it_is_known(qtbot: QtBot):
    progress = WorkProgress()
    qtbot.addWidget(progress)
    progress.show_work("reading", 0, 0, 5)
    assert "0" not in told(progress)
    progress.show_work("reading", 1, 4)
    assert "25" in told(progress)


def test_every_column_of_a_wide_list_is_named_with_what_it_is_taken_for(qtbot: QtBot, window: Window, chosen: Path):
    wide = (
        *HEADINGS,
        "保密期限",
        "页号",
        "份号",
        "份数",
        "载体形式",
        "紧急程度",
        "收文号",
        "收文日期",
        "定密单位",
        "存放位置",
    )
    odd = tuple(f"旧系统第{number}号字段" for number in range(1, 9))
    empty = ("",) * (len(wide) - len(HEADINGS) + len(odd))
    chosen.write_bytes(as_bytes([(*a_row(number), *empty) for number in range(1, 4)], headings=(*wide, *odd)))
    page = judged(qtbot, window)
    taken, left_out = page.understood._taken, page.understood._left_out
    for name in wide:
        assert name in taken.text().replace("\u2060", "")
    for name in odd:
        assert name in left_out.text().replace("\u2060", "")
    for words in (taken, left_out):
        qtbot.waitUntil(partial(_whole, words))
        assert words.height() > words.fontMetrics().lineSpacing() * 1.5, "it goes on in another line"


def _whole(words: QLabel) -> bool:
    return words.height() >= words.heightForWidth(words.width()) > 0
