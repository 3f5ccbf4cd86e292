"""The first-day guide: ten questions by keys, most of them for later, and the answers as settings and accounts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.keepers import Role
from recordsroom.domain.policy import Policy, valid_policy_text
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Authority, Level
from recordsroom.services.founding_plan import Answers, read_sample
from tests.printers import PaperPrinters
from tests.ui.turns import dressed, press, write
from ui.firstday.guide import FirstDayGuide
from ui.preferences import Preferences

Key = Qt.Key
STRONG = "Vn5#kTq9w!Rz3xPc"
LAST = 9


@pytest.fixture
def wishes(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "desk.json")


@pytest.fixture
def guide(wishes: Preferences, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> FirstDayGuide:
    dressed()
    made = FirstDayGuide(wishes, PaperPrinters(tmp_path, "Office", "Rolls"))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    made.go_to(0)
    return made


def lines(guide: FirstDayGuide, qtbot: QtBot, *texts: str) -> None:
    """Type each text and press Enter behind it."""
    for text in texts:
        if text:
            write(guide, qtbot, text)
        press(guide, qtbot, Key.Key_Return)


def key(guide: FirstDayGuide) -> str:
    return guide.question().key


def to(guide: FirstDayGuide, qtbot: QtBot, wanted: str) -> None:
    while key(guide) != wanted:
        press(guide, qtbot, Key.Key_F2)


def test_every_question_is_answered_by_keys_alone(guide: FirstDayGuide, qtbot: QtBot):
    lines(guide, qtbot, "青梧研究所", "青梧所", "")
    lines(guide, qtbot, "w017", "青梧研究所全宗")
    press(guide, qtbot, Key.Key_Down, Key.Key_Down)
    lines(guide, qtbot, "", "青保〔2025〕3号")
    lines(guide, qtbot, "", "W017-WS·2019-Y-GH-0045")
    press(guide, qtbot, Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    assert key(guide) == "scanner"
    press(guide, qtbot, Key.Key_Return)
    press(guide, qtbot, Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    lines(guide, qtbot, "许见山", "规划研究室主任", "", "", "", "", "顾言舟", "所长")
    lines(guide, qtbot, "宋闻溪", STRONG, STRONG)
    assert key(guide) == "administrators"
    with qtbot.waitSignal(guide.finished) as finished:
        lines(guide, qtbot, "程远舟", STRONG, STRONG, "", "", "", "", "", "")
    [answers] = finished.args
    assert isinstance(answers, Answers)
    policy = Policy.from_texts(dict(answers.policies))
    assert (policy.unit_name, policy.unit_short_name) == ("青梧研究所", "青梧所")
    assert (policy.fonds_no, policy.fonds_name) == ("W017", "青梧研究所全宗")
    assert (policy.pc_level, policy.pc_approval_no) == (Level.JIMI, "青保〔2025〕3号")
    assert (policy.filing_unit, policy.sample_reference_code) == ("ITEM", "W017-WS·2019-Y-GH-0045")
    assert (policy.labelled_unit, policy.foreign_barcodes, policy.card_kind) == ("FILE", 1, "CATALOGUE_CARD")
    assert policy.closing_time == "17:30"
    assert [(leader.name, leader.authority) for leader in answers.leaders] == [
        ("许见山", Authority.SECTION_HEAD),
        ("顾言舟", Authority.PRINCIPAL),
    ]
    assert [(account.name, account.roles, account.password) for account in answers.accounts] == [
        ("宋闻溪", frozenset({Role.ARCHIVIST}), STRONG),
        ("程远舟", frozenset({Role.SYSTEM_ADMIN}), STRONG),
    ]
    assert [command.since for command in answers.approvers(date(2026, 11, 20))] == [date(2026, 11, 20)] * 2
    assert answers.put_off == frozenset()


def test_p35_all_but_the_own_account_may_wait(guide: FirstDayGuide, qtbot: QtBot):
    to(guide, qtbot, "keeper")
    press(guide, qtbot, Key.Key_F2)
    assert key(guide) == "keeper"
    lines(guide, qtbot, "宋闻溪", STRONG, STRONG)
    with qtbot.waitSignal(guide.finished) as finished:
        press(guide, qtbot, Key.Key_F2)
    [answers] = finished.args
    assert len(answers.put_off) == LAST
    assert [account.name for account in answers.accounts] == ["宋闻溪"]
    assert all(valid_policy_text(name, text) for name, text in answers.policies)
    assert Policy.from_texts(dict(answers.policies)) == Policy()


def test_escape_goes_back_and_keeps_everything(guide: FirstDayGuide, qtbot: QtBot):
    lines(guide, qtbot, "青梧研究所", "", "")
    assert key(guide) == "fonds"
    write(guide, qtbot, "W0")
    press(guide, qtbot, Key.Key_Escape)
    assert key(guide) == "unit"
    press(guide, qtbot, Key.Key_Return, control=True)
    write(guide, qtbot, "17")
    press(guide, qtbot, Key.Key_Return, Key.Key_Return)
    assert key(guide) == "machine"
    assert (guide.answers().unit_name, guide.answers().fonds_no) == ("青梧研究所", "W017")


def test_escape_at_the_first_question_leaves(guide: FirstDayGuide, qtbot: QtBot):
    write(guide, qtbot, "青梧研究所")
    with qtbot.waitSignal(guide.left):
        press(guide, qtbot, Key.Key_Escape)
    assert guide.answers().unit_name == "青梧研究所"


@pytest.mark.parametrize(
    ("question", "wrong", "right"),
    [("unit", "", "青梧研究所"), ("fonds", "W1", "W017"), ("numbering", "W017-WS", "W017-WS·2019-Y-0045")],
)
def test_a_wrong_answer_stays_and_is_told(guide: FirstDayGuide, qtbot: QtBot, question: str, wrong: str, right: str):
    to(guide, qtbot, question)
    if question == "numbering":
        press(guide, qtbot, Key.Key_Return)
    if wrong:
        write(guide, qtbot, wrong)
    press(guide, qtbot, Key.Key_Return, control=True)
    assert key(guide) == question
    press(guide, qtbot, Key.Key_A, control=True)
    write(guide, qtbot, right)
    press(guide, qtbot, Key.Key_Return, control=True)
    assert key(guide) != question


def test_r125_state_secrets_need_the_number_of_the_approval(guide: FirstDayGuide, qtbot: QtBot):
    to(guide, qtbot, "machine")
    press(guide, qtbot, Key.Key_Down)
    press(guide, qtbot, Key.Key_Return, control=True)
    assert key(guide) == "machine"
    press(guide, qtbot, Key.Key_Up)
    press(guide, qtbot, Key.Key_Return, control=True)
    assert key(guide) == "numbering"


def test_a_closing_time_is_a_time(guide: FirstDayGuide, qtbot: QtBot):
    lines(guide, qtbot, "青梧研究所", "")
    press(guide, qtbot, Key.Key_A, control=True)
    lines(guide, qtbot, "25:00")
    assert key(guide) == "unit"
    press(guide, qtbot, Key.Key_A, control=True)
    lines(guide, qtbot, "8:05")
    assert guide.answers().closing_time == "08:05"


def test_where_a_name_stands_a_post_must_stand(guide: FirstDayGuide, qtbot: QtBot):
    to(guide, qtbot, "leaders")
    write(guide, qtbot, "许见山")
    press(guide, qtbot, Key.Key_Return, control=True)
    assert key(guide) == "leaders"


def test_r129_a_weak_password_does_not_go_on(guide: FirstDayGuide, qtbot: QtBot):
    to(guide, qtbot, "keeper")
    lines(guide, qtbot, "宋闻溪", "short", "short")
    assert key(guide) == "keeper"


def test_r131_three_posts_are_three_persons(guide: FirstDayGuide, qtbot: QtBot):
    to(guide, qtbot, "keeper")
    lines(guide, qtbot, "宋闻溪", STRONG, STRONG)
    with qtbot.assertNotEmitted(guide.finished):
        lines(guide, qtbot, "程远舟", STRONG, STRONG, "程远舟", STRONG, STRONG, "", "", "")
    with qtbot.assertNotEmitted(guide.finished):
        guide.questions[LAST].first_focus().setFocus()
        press(guide, qtbot, Key.Key_A, control=True)
        lines(guide, qtbot, "宋闻溪")
        press(guide, qtbot, Key.Key_Return, control=True)


def test_p35_a_half_answered_post_is_told(guide: FirstDayGuide, qtbot: QtBot):
    to(guide, qtbot, "keeper")
    lines(guide, qtbot, "宋闻溪", STRONG, STRONG)
    with qtbot.assertNotEmitted(guide.finished):
        write(guide, qtbot, "程远舟")
        press(guide, qtbot, Key.Key_Return, control=True)


def test_passwords_are_forgotten_on_demand(guide: FirstDayGuide, qtbot: QtBot):
    to(guide, qtbot, "keeper")
    lines(guide, qtbot, "宋闻溪", STRONG, STRONG)
    guide.clear_secrets()
    keeper = guide.answers().keeper
    assert keeper is not None
    assert keeper.password == ""
    guide.show_wrong("The disk is full.")
    assert not guide._wrong.isHidden()


def test_a_step_behind_is_opened_by_a_click(guide: FirstDayGuide, qtbot: QtBot):
    to(guide, qtbot, "numbering")
    qtbot.mouseClick(guide._steps, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    assert key(guide) == "unit"
    qtbot.mouseClick(guide._steps, Qt.MouseButton.LeftButton, pos=QPoint(9, guide._steps.height() - 9))
    assert key(guide) == "unit"


@pytest.mark.parametrize(
    ("text", "unit", "profile"),
    [
        ("W017-WS•2019－Y-GH-0045", "ITEM", Profile.P1),
        ("Z008-WS·2019·Y-037", "ITEM", Profile.P2),
        ("Z008-WS·2019·Y-037", "FILE", Profile.P3),
        ("J001-KJ·JJ·2022-Y-001-0001", "FILE", Profile.P4),
        ("C038-001-002-003", "FILE", Profile.P5),
        ("W017-WS", "ITEM", None),
    ],
)
def test_the_profile_of_a_sample_follows_the_unit(text: str, unit: str, profile: Profile | None):
    read = read_sample(text, unit)
    assert (read.profile if read else None) is profile


def test_answers_show_nothing_of_themselves():
    assert "STRONG" not in repr(Answers(unit_name="青梧研究所"))
    assert "青梧" not in repr(Answers(unit_name="青梧研究所"))
