"""The building blocks: buttons, fields, band, notices, pane, stepper and progress."""

from __future__ import annotations

from typing import Any, TypeVar, cast

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.look import style
from ui.look.tokens import Role
from ui.parts.band import Band, Told
from ui.parts.buttons import Button, ButtonKind, primary
from ui.parts.card import SoftNote
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts, Figure
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.parts.notices import Act, Notice, NoticeStrip
from ui.parts.numbered import Choice as Numbering
from ui.parts.numbered import Numbered
from ui.parts.pane import Pane
from ui.parts.progress import Bar, WorkProgress
from ui.parts.stepper import Step, Stepper, StepStanding
from ui.parts.words import Words, paragraph

Kind = TypeVar("Kind", bound=QWidget)


def found(inside: QWidget, kind: type[Kind]) -> list[Kind]:
    """The stubs of this Qt cannot say what findChildren answers."""
    return list(cast(Any, inside).findChildren(kind))


ASKED = Told(Role.LOOK, "请点页数", "机密", "W017-WS·2019·Y-GH-0045", "第 1 份", ("逾期 3 天",))


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    style.dress(qapp, dark=False)


@pytest.mark.parametrize("kind", ButtonKind)
@pytest.mark.parametrize("on", [True, False])
def test_every_button_can_be_painted(qtbot: QtBot, kind: ButtonKind, on: bool) -> None:
    button = Button("打印", kind, icon="printer", key="F9", big=True)
    qtbot.addWidget(button)
    button.allow(on, "先确认页数")
    assert not button.grab().isNull()
    assert button.accessibleName() == "打印 F9"


def test_a_button_is_wide_enough_for_words_and_key(qtbot: QtBot) -> None:
    short, long = Button("打印"), Button("打印补充审批页", icon="printer", key="Ctrl+P")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert long.sizeHint().width() > short.sizeHint().width() + 100


def test_the_pane_says_what_would_switch_a_button_on(qtbot: QtBot) -> None:
    pane = Pane()
    qtbot.addWidget(pane)
    button = primary("进入监销", big=True)
    pane.add_act(button)
    button.allow(False, "缺件扫到后可用")
    assert button.why == "缺件扫到后可用"
    assert not button.isEnabled()
    button.allow(True)
    assert button.why == ""


def test_clearing_the_pane_leaves_nothing(qtbot: QtBot) -> None:
    pane = Pane(framed=True)
    qtbot.addWidget(pane)
    pane.section("载体", "3 件").addWidget(Words("陆清和"))
    pane.add_act(primary("现在在哪"))
    pane.clear()
    assert pane.body.count() == 0
    assert pane.foot.count() == 0


def test_the_title_of_a_soft_note_breaks_where_the_pane_is_narrow(qtbot: QtBot) -> None:
    note = SoftNote("info", "This refusal is in the journal, with the day", ("16:42",))
    qtbot.addWidget(note)
    assert note.minimumSizeHint().width() < 200


def test_a_scan_field_takes_digits_only(qtbot: QtBot) -> None:
    field = PlainDigits()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "1a2b3")
    assert field.text() == "123"
    assert field.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False


def test_initials_reach_a_choice(qtbot: QtBot) -> None:
    choice = Choice("批准人")
    qtbot.addWidget(choice)
    choice.add("顾言舟", 1, "gyz")
    choice.add("宋闻溪", 2, "swx")
    choice.add("沈知远", 3, "szy")
    qtbot.keyClicks(choice, "sz")
    assert choice.chosen() == 3
    choice.choose(1)
    assert choice.currentText() == "顾言舟"


def test_a_field_says_what_is_wrong(qtbot: QtBot) -> None:
    field = Field("页数", PlainDigits(), "实点的页数")
    qtbot.addWidget(field)
    field.set_error("页数只能是数字。")
    assert field.editor.property("wrong")
    assert field.editor.accessibleDescription() == "页数只能是数字。"
    field.set_error("")
    assert not field.editor.property("wrong")


def test_the_band_asks_for_a_number(qtbot: QtBot) -> None:
    band = Band()
    qtbot.addWidget(band)
    band.show()
    band.ask(ASKED, "实点页数", "Enter 确认")
    assert band.asking
    answer = found(band, PlainDigits)[0]
    assert answer.text() == ""
    with qtbot.assertNotEmitted(band.answered):
        qtbot.keyClick(answer, Qt.Key.Key_Return)
    qtbot.keyClicks(answer, "86")
    with qtbot.waitSignal(band.answered) as answered:
        qtbot.keyClick(answer, Qt.Key.Key_Return)
    assert answered.args == ["86"]
    band.tell(Told(Role.OK, "已归还"))
    assert not band.asking


def test_the_three_bands_differ_in_lightness(qtbot: QtBot) -> None:
    band = Band()
    qtbot.addWidget(band)
    band.resize(700, 156)
    light = {}
    for role in (Role.OK, Role.LOOK, Role.STOP):
        band.tell(Told(role, "已借出", "沈知远"))
        light[role] = band.grab().toImage().pixelColor(690, 78).lightness()
    assert light[Role.LOOK] > light[Role.STOP] > light[Role.OK]
    band.rest("请扫描")
    assert not band.grab().isNull()


def test_the_most_urgent_notice_is_seen(qtbot: QtBot) -> None:
    done: list[str] = []
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.post(Notice(Role.STOP, "日志断了", Act("看证据", lambda: done.append("seen")), "journal"))
    strip.post(Notice(Role.INFO, "扫描器已接上"))
    assert strip.front is not None
    assert strip.front.sentence == "日志断了"
    assert strip.waiting() == 1
    strip.clear("journal")
    assert strip.front.sentence == "扫描器已接上"
    strip.clear_all()
    assert strip.isHidden()


def test_a_topic_is_told_once(qtbot: QtBot) -> None:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    strip.post(Notice(Role.LOOK, "须在 18:00 前补签", topic="sign"))
    strip.post(Notice(Role.LOOK, "须在 17:00 前补签", topic="sign"))
    assert strip.waiting() == 0
    strip.post(Notice(Role.OK, "一"))
    strip.post(Notice(Role.OK, "二"))
    assert strip.waiting() == 1


def test_only_steps_behind_can_be_opened(qtbot: QtBot) -> None:
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.resize(400, 88)
    stepper.show_steps((Step("到期清单", "212 件"), Step("鉴定"), Step("审批"), Step("监销")), 2)
    assert [stepper.standing(place) for place in range(4)] == [
        StepStanding.DONE,
        StepStanding.DONE,
        StepStanding.CURRENT,
        StepStanding.AHEAD,
    ]
    with qtbot.waitSignal(stepper.opened) as opened:
        qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(50, 30))
    assert opened.args == [0]
    assert not stepper.grab().isNull()


def test_long_work_can_be_cancelled(qtbot: QtBot) -> None:
    work = WorkProgress()
    qtbot.addWidget(work)
    work.show_work("正在导入", 1234, 5000, 42)
    work.show_work("正在导入", 0, 0, 600)
    button = found(work, Button)[0]
    with qtbot.waitSignal(work.cancelled):
        button.click()


def test_a_figure_opens_by_enter(qtbot: QtBot) -> None:
    figure = Figure("逾期")
    qtbot.addWidget(figure)
    figure.show_figure("2", "最长 3 天", "stop")
    with qtbot.waitSignal(figure.opened):
        qtbot.keyClick(figure, Qt.Key.Key_Return)
    assert figure.accessibleName() == "逾期 2 最长 3 天"


def test_broken_lines_claim_their_height(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    words = paragraph("知悉范围以外的人员，须经机关、单位主要负责人或者其指定的人批准。" * 4)
    words.setParent(box)
    words.resize(200, 20)
    box.show()
    assert words.minimumHeight() >= 6 * 14
    words.resize(2400, 20)
    assert words.minimumHeight() < 2 * 24, "what was claimed for the narrow place is given back"
    words.setStyleSheet("font-size: 40px")
    assert words.minimumHeight() >= 40, "larger letters claim more where they stand"


@pytest.mark.parametrize("level", range(5))
def test_a_level_is_shown_by_its_word(qtbot: QtBot, level: int) -> None:
    chip = LevelChip(level, "机密★20年")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "机密★20年"
    assert not chip.grab().isNull()


def test_small_parts_can_be_painted(qtbot: QtBot) -> None:
    bar, mark, facts = Bar(), StateMark(Role.OK, "在库"), Facts()
    bar.show_parts(164, (Role.OK, 115), (Role.LOOK, 1))
    facts.show_facts((("文号", "青发〔2019〕45号"), ("密级", LevelChip(3, "机密"))))
    facts.show_facts((("文号", "青发〔2019〕46号"),))
    for widget in (bar, mark, facts):
        qtbot.addWidget(widget)
        assert not widget.grab().isNull()


def test_notes_of_two_lines_make_lines_taller_and_clicks_still_find_theirs(qtbot: QtBot):
    plain, wrapped = Numbered(), Numbered()
    wrapped.wrap_notes()
    chosen: list[int] = []
    wrapped.chosen.connect(chosen.append)
    for made in (plain, wrapped):
        qtbot.addWidget(made)
        made.show_choices(
            tuple(Numbering(n, "剔除所选行", "其余重新判断；这一件到借还台单独扫", key="Del") for n in (1, 2))
        )
        made.resize(made.sizeHint())
        made.grab()
    assert wrapped.sizeHint().height() > plain.sizeHint().height()
    qtbot.mouseClick(wrapped, Qt.MouseButton.LeftButton, pos=QPoint(5, wrapped.height() - 5))
    qtbot.mouseClick(wrapped, Qt.MouseButton.LeftButton, pos=QPoint(5, plain.height() // 2 + 5))
    assert chosen == [2, 1]


def test_fields_leave_the_keys_of_pages_to_the_page(qtbot: QtBot):
    held = Qt.KeyboardModifier.ControlModifier
    for field in (Line("12"), PlainDigits()):
        qtbot.addWidget(field)
        for key, kept in ((Qt.Key.Key_E, False), (Qt.Key.Key_U, False), (Qt.Key.Key_A, True)):
            asked = QKeyEvent(QEvent.Type.ShortcutOverride, int(key), held)
            # As a system does that gives the key to fields, as Linux does with Ctrl+E.
            asked.accept()
            QApplication.sendEvent(field, asked)
            assert asked.isAccepted() is kept, key


def test_who_has_no_room_beside_a_long_verb_stands_below_it(qtbot: QtBot):
    band = Band()
    qtbot.addWidget(band)
    band.tell(Told(Role.LOOK, "Who reads along?", "Seat 12\u3000闻人澄"))
    assert band.named(900.0) == ("Seat 12\u3000闻人澄", "")
    assert band.named(450.0) == ("", "Seat 12\u3000闻人澄"), "read whole, in smaller letters"
    band.tell(Told(Role.STOP, "Cannot be lent at all", "闻人澄", "W018-WS·2023-D30-SY-0001"))
    assert band.named(450.0) == ("闻人澄", "W018-WS·2023-D30-SY-0001"), "a code keeps its line"
