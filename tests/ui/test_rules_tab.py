"""The table of rules on the system page: read and searched by everybody."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recordsroom.domain.rule_book import Strictness
from recordsroom.domain.rule_numbers import DOUBT_RULES, RULES
from recordsroom.domain.rules import Reason
from recordsroom.services.rule_book import rule_book
from tests.rooms import ARCHIVIST, SECURITY
from tests.ui.test_system_page import Enter, as_user
from tests.ui.turns import keyboard, press, row_of, write
from ui.messages import reason_in_general, reason_words
from ui.messages.rules import strictness_meaning, strictness_words
from ui.system.rules import RULES_TAB, RulesTab

__all__ = ["as_user"]
Key = Qt.Key


def words_of(tab: RulesTab) -> str:
    return " ".join(one.text() for one in list[QLabel](tab.side.findChildren(QLabel)) if not one.isHidden())


def test_everybody_reads_the_rules_and_finds_one_by_its_words(as_user: Enter, qtbot: QtBot):
    window, page = as_user(ARCHIVIST)
    press(window, qtbot, Key.Key_F10)
    tab = page.rules
    assert keyboard(window) is tab.table
    assert tab.table.rows.rowCount() == len(rule_book())
    assert str(len(rule_book())) in tab.count()
    quiet = next(number for number in rule_book() if number not in {*RULES.values(), *DOUBT_RULES.values()})
    press(window, qtbot, Key.Key_F, control=True)
    write(window, qtbot, quiet)
    assert [row_of(tab.table, 0).number, tab.table.rows.rowCount()] == [quiet, 1]
    press(window, qtbot, Key.Key_Return)
    assert keyboard(window) is tab.table
    assert "No refusal bears" in words_of(tab)


def test_a_rule_tells_where_it_stops_work_and_which_settings_stand_under_it(as_user: Enter, qtbot: QtBot):
    _window, page = as_user(SECURITY)
    page.open("R-55")
    tab = page.rules
    assert row_of(tab.table).number == "R-55"
    assert "did not hold that post" in words_of(tab)
    assert "Read in the room: " in words_of(tab)
    page.open("R-66")
    assert "overdue" in words_of(tab)
    page.open(RULES_TAB)
    hints = page.keys()
    assert {"↑↓", "Ctrl+F", "F2"} <= {hint.key for hint in hints}


def test_a_sentence_of_no_refusal_in_particular_has_a_gap_and_no_hole(qapp: object):
    holes = re.compile(r"\s\s|\s[.,;:]|^\s|: ?$")
    assert [one.name for one in Reason if holes.search(reason_in_general(one))] == []
    assert holes.search(reason_words(Reason.TERM_TOO_LONG)), "without a gap it would read as if words were missing"
    assert "the … years" in reason_in_general(Reason.TERM_TOO_LONG)


def test_every_strictness_has_its_words(qapp: object):
    for strictness in Strictness:
        assert strictness_words(strictness)
        assert strictness_meaning(strictness).endswith(".")
