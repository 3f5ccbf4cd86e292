"""A desk's scanner as it is: prefix and suffix are left out, Tab or nothing ends it, and typing still passes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desk_keys import type_in
from tests.ui.test_scanner import LABEL, Stage, settled
from ui.preferences import Preferences
from ui.scanner import STRAY_GAP_MS, STX
from ui.scanner_profile import End, ScannerProfile, affix_fault, keep_profile, profile_of


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qapp)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitExposed(made)
    yield made
    made.scanner.look_away()


@pytest.mark.parametrize(
    ("profile", "sent"),
    [
        (ScannerProfile(prefix="]C1"), f"]C1{LABEL}\r"),
        (ScannerProfile(prefix="]C1"), f"]c1{LABEL}\r"),
        (ScannerProfile(suffix="#"), f"{LABEL}#\r"),
        (ScannerProfile(prefix="~", suffix="%%"), f"~{LABEL}%%\r"),
        (ScannerProfile(prefix="~"), f"{LABEL}\r"),
        (ScannerProfile(prefix="]C1"), f"{STX}]C1{LABEL}\r"),
        (ScannerProfile(end=End.TAB), f"{LABEL}\t"),
        (ScannerProfile(end=End.TAB), f"{LABEL}\r"),
        (ScannerProfile(end=End.TAB), f"{STX}{LABEL}\t"),
        (ScannerProfile(end=End.NONE), LABEL),
        (ScannerProfile(end=End.NONE), STX + LABEL),
    ],
)
def test_it_is_heard_bare_and_reaches_no_field(stage: Stage, qtbot: QtBot, profile: ScannerProfile, sent: str):
    stage.scanner.use(profile)
    stage.send(sent, 3)
    settled(stage, qtbot)
    qtbot.waitUntil(lambda: bool(stage.heard), timeout=5000)
    assert stage.heard == [LABEL]
    assert stage.field.text() == ""
    assert stage.pressed == []
    assert stage.field.hasFocus()


@pytest.mark.parametrize("typed", ["]C", "~12", "a~b", "12#3", "##", "]C1x9", "~~7"])
def test_typing_of_the_same_signs_arrives_as_it_was_typed(stage: Stage, qtbot: QtBot, typed: str):
    stage.scanner.use(ScannerProfile(prefix="]C1" if "]" in typed else "~", suffix="#"))
    for sign in typed:
        type_in(stage, sign)
        qtbot.wait(2)
    settled(stage, qtbot)
    assert (stage.field.text(), stage.heard) == (typed, [])


def test_without_an_end_slow_digits_stay_typing(stage: Stage, qtbot: QtBot):
    stage.scanner.use(ScannerProfile(end=End.NONE))
    stage.send(LABEL, STRAY_GAP_MS + 5)
    settled(stage, qtbot)
    assert (stage.field.text(), stage.heard) == (LABEL, [])


def test_tab_goes_on_where_nothing_was_scanned(stage: Stage):
    stage.scanner.use(ScannerProfile(end=End.TAB))
    type_in(stage, "\t")
    assert stage.digits.hasFocus()


def test_the_profile_is_kept_on_this_desk_and_nonsense_counts_for_nothing(tmp_path: Path):
    wishes = Preferences(tmp_path / "desk.json")
    assert profile_of(wishes) == ScannerProfile()
    wanted = ScannerProfile("]C1", "#", End.TAB, square=True)
    keep_profile(wishes, wanted)
    assert profile_of(Preferences(tmp_path / "desk.json")) == wanted
    wishes["scanner"] = {"prefix": "9", "suffix": 7, "end": "SOMETIMES", "square": "yes"}
    assert profile_of(wishes) == ScannerProfile()


@pytest.mark.parametrize(
    ("text", "fault"),
    [("", False), ("]C1", False), ("~", False), ("1", True), ("M", True), ("卷", True), ("] ", True), ("]" * 9, True)],
)
def test_what_could_be_typing_is_no_prefix(text: str, fault: bool):
    assert affix_fault(text) is fault
