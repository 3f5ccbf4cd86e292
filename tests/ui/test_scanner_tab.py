"""The scanner's test on page System: what is wrong is told, taken over by a key, and heard so at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.services.documents.scanner_sheet import CODES, EVERY_DIGIT, LONG, SHORT, SQUARE
from tests.ui.desk_keys import scan, type_in
from tests.ui.turns import press, shown
from ui.porter import Porter
from ui.preferences import Preferences
from ui.scanner import GAP_MS, Scanner
from ui.scanner_profile import End, ScannerProfile, profile_of
from ui.scantest.hearing import Fault, Heard, Stroke, heard
from ui.scantest.words import verdict_words
from ui.shell.window import Window
from ui.system.page import SystemPage
from ui.system.scanner import SCANNER, ScannerTab

Key = Qt.Key


def run(text: str, end: End = End.ENTER, gap_ms: int = 3, profile: ScannerProfile | None = None) -> Heard:
    strokes = [Stroke(1000 + place * gap_ms, sign) for place, sign in enumerate(text)]
    return heard(strokes, end=end, profile=profile)


@pytest.mark.parametrize(
    ("found", "fault", "kept"),
    [
        (run(SHORT), None, None),
        (run(LONG), None, None),
        (run(SQUARE), None, ScannerProfile(square=True)),
        (run("]C1" + SHORT), Fault.AFFIX, ScannerProfile(prefix="]C1")),
        (run("~" + EVERY_DIGIT + "#"), Fault.AFFIX, ScannerProfile(prefix="~", suffix="#")),
        (run("j" + SHORT), Fault.AFFIX, None),
        (run("]C1" + SHORT, profile=ScannerProfile(prefix="]C1")), None, None),
        (run(SHORT, End.TAB), Fault.ENDED, ScannerProfile(end=End.TAB)),
        (run(SHORT, End.TAB, profile=ScannerProfile(end=End.TAB)), None, None),
        (run(SHORT, End.NONE), Fault.ENDED, ScannerProfile(end=End.NONE)),
        (run(SHORT, End.NONE, GAP_MS, ScannerProfile(end=End.NONE)), Fault.SLOW, None),
        (run(SHORT, gap_ms=GAP_MS + 1), Fault.SLOW, None),
        (run("&àààààà'éé"), Fault.LAYOUT, None),
        (run("!))))))$@@"), Fault.LAYOUT, None),
        (run(LONG[:5] + LONG[7:]), Fault.LOST, None),
        (run(EVERY_DIGIT[1:]), Fault.LOST, None),
        (run("6901234567"), None, None),
        (run("69012345"), Fault.SHORT, None),
    ],
)
def test_what_is_wrong_is_known_by_its_signs(found: Heard, fault: Fault | None, kept: ScannerProfile | None):
    # A profile that lacks nothing but the tick of the QR code, or that is heard under Enter anyway, is no fault.
    assert found.fault is fault
    assert found.works is (fault is None)
    assert verdict_words(found)[1]
    assert found.kept == kept


class Bench:
    """The page with its scanner in a window, this desk's settings in a file."""

    def __init__(self, porter: Porter, scanner: Scanner, wishes: Preferences, qtbot: QtBot) -> None:
        self.wishes, self.scanner = wishes, scanner
        self.tab = ScannerTab(scanner, wishes, prints=True)
        self.page = SystemPage(porter, self.tab)
        self.opened: list[tuple[str, object]] = []
        self.page.opened.connect(lambda key, what: self.opened.append((key, what)))
        self.window: Window = shown(self.page, qtbot)
        self.page.open(SCANNER)


@pytest.fixture
def bench(porter: Porter, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    scanner = Scanner(qapp)
    yield Bench(porter, scanner, Preferences(tmp_path / "desk.json"), qtbot)
    scanner.look_away()


def test_a_prefix_is_taken_over_by_one_key_and_heard_so_at_once(bench: Bench, qtbot: QtBot):
    type_in(bench.window, f"]C1{SHORT}\r")
    assert bench.tab.take_over.isEnabled()
    press(bench.window, qtbot, Key.Key_F6)
    assert profile_of(bench.wishes) == bench.scanner.profile == ScannerProfile(prefix="]C1")
    assert bench.tab.form.prefix.text() == "]C1"
    assert not bench.tab.take_over.isEnabled()
    told: list[str] = []
    bench.scanner.scanned.connect(lambda text, _at: told.append(text))
    press(bench.window, qtbot, Key.Key_F2)
    type_in(bench.window, f"]C1{SHORT}\r")
    assert told == [SHORT]


def test_each_code_of_the_sheet_is_ticked_and_the_square_one_is_remembered(bench: Bench):
    for code in CODES:
        scan(bench.window, code.digits, prefix=False)
    assert bench.tab.count().startswith(f"{len(CODES)}")
    assert profile_of(bench.wishes).square
    assert bench.tab.form.square.isChecked()


def test_the_profile_is_changed_by_hand_and_put_back(bench: Bench, qtbot: QtBot):
    form = bench.tab.form
    form.prefix.setFocus()
    type_in(bench.window, "~")
    qtbot.waitUntil(lambda: form.prefix.text() == "~", timeout=5000)
    form.suffix.setFocus()
    assert bench.scanner.profile.prefix == "~"
    type_in(bench.window, "x")
    form.prefix.setFocus()
    assert bench.scanner.profile.suffix == ""
    press(bench.window, qtbot, Key.Key_F7)
    assert bench.scanner.profile == profile_of(bench.wishes) == ScannerProfile()
    assert bench.tab.report.field.hasFocus()


def test_the_sheet_is_printed_from_here(bench: Bench, qtbot: QtBot):
    press(bench.window, qtbot, Key.Key_P, control=True)
    assert bench.opened == [("printing", "scanner_sheet")]


def test_one_who_does_not_print_is_offered_no_sheet(porter: Porter, qapp: QApplication, tmp_path: Path, qtbot: QtBot):
    tab = ScannerTab(Scanner(None, porter), Preferences(tmp_path / "desk.json"), prints=False)
    qtbot.addWidget(tab)
    assert "Ctrl+P" not in {hint.key for hint in ScannerTab.keys(tab)}
