"""The first day's questions about the desk: what a scanner sends is told in its parts; printer and stock are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.services.documents.scanner_sheet import SHORT
from tests.printers import PaperPrinters
from tests.ui.desk_keys import scan, send, type_in
from tests.ui.turns import dressed
from ui.firstday.questions_desk import PrinterQuestion, ScannerQuestion
from ui.look.tokens import Role
from ui.preferences import Preferences
from ui.printing.words import FORM_OF
from ui.scanner import GAP_MS, STX, Scanner
from ui.scanner_profile import End
from ui.scantest.hearing import Heard, Stroke, heard
from ui.scantest.words import scan_parts, verdict_words

Key = Qt.Key


def run(text: str, gap_ms: int = 3, **odd: End) -> Heard:
    """Heard as keys that far apart, Enter behind them."""
    strokes = [Stroke(1000 + place * gap_ms, sign) for place, sign in enumerate(text)]
    return heard(strokes, end=odd.get("end", End.ENTER))


@pytest.mark.parametrize(
    ("found", "role"),
    [
        (run(STX + SHORT), Role.OK),
        (run(SHORT), Role.OK),
        (run(STX + SHORT, GAP_MS * 3), Role.OK),
        (run(SHORT, GAP_MS + 1), Role.STOP),
        (run(STX + SHORT, end=End.NONE), Role.STOP),
        (run("１０００００００４２"), Role.STOP),
        (run("69012345"), Role.LOOK),
    ],
)
def test_the_verdict_is_what_the_desk_would_make_of_it(found: Heard, role: Role):
    assert verdict_words(found)[0] is role
    assert found.works is (role is Role.OK)
    assert all(words for _name, _role, words in scan_parts(found))


def test_letters_in_the_wrong_case_betray_caps_lock():
    locked = heard([Stroke(1, "a", shifted=True), Stroke(2, "B")], end=End.ENTER)
    assert locked.capitals_locked
    assert not heard([Stroke(1, "A", shifted=True), Stroke(2, "b")], end=End.ENTER).capitals_locked
    assert not run(SHORT).capitals_locked


def test_our_own_label_is_told_from_a_strange_code():
    assert run(SHORT).ours
    assert not run("6901234567").ours
    told = {scan_parts(found)[1][2] for found in (run(SHORT), run("1000000016"), run("6901234567"), run("AB-12"))}
    assert len(told) == 4


class Stage:
    """The question in a window, in a program whose own scanner is asleep at the door."""

    def __init__(self, qapp: QApplication, qtbot: QtBot) -> None:
        dressed()
        self.scanner = Scanner(qapp)
        self.scanner.sleep()
        self.question = ScannerQuestion()
        qtbot.addWidget(self.question)
        self.put_off: list[bool] = []
        QShortcut(QKeySequence("F2"), self.question).activated.connect(lambda: self.put_off.append(True))
        self.submitted: list[bool] = []
        self.question.submitted.connect(lambda: self.submitted.append(True))
        self.question.show()
        self.question.activateWindow()
        self.question.first_focus().setFocus()
        qtbot.waitExposed(self.question)

    def verdict(self) -> str:
        return self.question._report.verdict.accessibleName()


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qapp, qtbot)
    yield made
    made.question.hide()
    made.scanner.look_away()


@pytest.mark.parametrize("prefix", [True, False])
def test_a_scan_is_told_and_not_counted_as_turned_away(stage: Stage, prefix: bool):
    scan(stage.question, SHORT, prefix=prefix)
    assert stage.question._report.field.text() == SHORT
    assert stage.verdict()
    assert stage.scanner.turned_away == 0
    assert stage.submitted == []


def test_a_scan_without_enter_is_told_after_a_pause(stage: Stage, qtbot: QtBot):
    type_in(stage.question, STX + SHORT)
    assert not stage.verdict()
    qtbot.waitUntil(lambda: bool(stage.verdict()), timeout=5000)


def test_what_an_input_method_commits_is_told(stage: Stage):
    event = QInputMethodEvent()
    event.setCommitString("１０００００００４２")
    QApplication.sendEvent(stage.question._report.field, event)
    send(stage.question, Key.Key_Return, "\r")
    assert stage.question._report.field.text() == "１０００００００４２"


def test_enter_without_a_scan_goes_on_and_f2_puts_off(stage: Stage):
    send(stage.question, Key.Key_Return, "\r")
    assert stage.submitted == [True]
    QTest.keyClick(stage.question._report.field, Key.Key_F2)
    assert stage.put_off == [True]
    assert not stage.verdict()


def test_hidden_it_listens_no_longer(stage: Stage):
    stage.question.hide()
    stage.question.show()
    stage.question.hide()
    window = stage.question.windowHandle()
    assert window is not None
    scan(stage.question, SHORT)
    assert not stage.verdict()
    assert stage.scanner.turned_away == 1


def test_printer_and_stock_are_kept_for_everything_that_goes_on_labels(tmp_path: Path, qapp: object, qtbot: QtBot):
    wishes = Preferences(tmp_path / "desk.json")
    question = PrinterQuestion(wishes, PaperPrinters(tmp_path, "Office", "Rolls"))
    qtbot.addWidget(question)
    question.show()
    question._printer.choose("Rolls")
    question._stock.choose("roll-70x50")
    question.remember(wishes)
    kept = Preferences(tmp_path / "desk.json")
    assert kept["label_stock"]["carrier_label"] == kept["label_stock"]["location_label"] == "roll-70x50"
    assert set(kept["printer"].values()) == {"Rolls"}
    assert "command_sheet" not in kept["printer"]
    assert all("roll-70x50" in {one.key for one in FORM_OF[form].stocks} for form in kept["label_stock"])


def test_without_a_printer_the_stock_is_kept_alone(tmp_path: Path, qapp: object, qtbot: QtBot):
    wishes = Preferences(tmp_path / "desk.json")
    question = PrinterQuestion(wishes, PaperPrinters(tmp_path))
    qtbot.addWidget(question)
    question.show()
    assert question.first_focus() is question._stock
    question.remember(wishes)
    assert (wishes["printer"], bool(wishes["label_stock"])) == ({}, True)
