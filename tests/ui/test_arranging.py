"""Arranging by keys: choose, preview, carry out, take back; former codes and labels to renew at the screen."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ClosePrint, PrintLabels, RenumberRecords, ShelveCarrier
from recordsroom.domain.facts import Arranged, PrintStarted
from recordsroom.services.queries.arranged import arrangement_of, relabel_count
from recordsroom.services.queries.boxes import boxes_for
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import Work
from recordsroom.services.room import Outcome
from tests.files import FILE_CODE
from tests.ui.arranging_stage import (
    CONTROL,
    PUBLIC,
    Eyes,
    Key,
    choose,
    enter,
    eyes,
    filled,
    lines,
    look_for,
    may_enter,
    page_of,
    window,
)
from ui.arranging.acts import ArrangingAct
from ui.look.tokens import Role
from ui.porter import Porter
from ui.shell.window import Window
from ui.today.leading import goes_to

__all__ = ["eyes", "window"]


def test_without_a_choice_the_keys_for_chosen_records_say_so(qtbot: QtBot, window: Window) -> None:
    page = page_of(window)
    page.list.table.clearSelection()
    page.list.table.setCurrentIndex(QModelIndex())
    for act in (page.list.arrange, page.list.print_labels):
        with qtbot.waitSignal(page.said) as told:
            act()
        assert told.args is not None and told.args[0] is Role.LOOK


def test_p017_two_records_are_renumbered_and_taken_back_by_keys(qtbot: QtBot, window: Window, eyes: Eyes):
    look_for(qtbot, window, "GH-000", 9)
    qtbot.keyClick(page_of(window).list.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    choose(qtbot, window, ArrangingAct.RENUMBER)
    filled(qtbot, window, 2)
    [first, *_rest] = lines(window)
    assert first is QApplication.focusWidget()
    assert first.text() == "W017-WS·2019-Y-GH-0021"
    enter(qtbot, window)
    assert [eyes.code(key)[-4:] for key in (1, 2)] == ["0021", "0022"]
    assert page_of(window).arranging.table.rows.rowCount() == 2
    qtbot.keyClick(window, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: page_of(window).shown() is page_of(window).list)
    assert eyes.code(1).endswith("0001")


def test_p017_what_blocks_is_said_with_the_way_on_and_nothing_is_done(qtbot: QtBot, window: Window, eyes: Eyes):
    look_for(qtbot, window, "GH-0001", 1)
    choose(qtbot, window, ArrangingAct.RENUMBER)
    filled(qtbot, window, 1)
    side, arranging = page_of(window).arranging.side, page_of(window).arranging
    lines(window)[0].setText("W017-WS·2019-Y-GH-0002")
    qtbot.waitUntil(lambda: not may_enter(window))
    assert "W017-WS·2019-Y-GH-0002" in side._why_not.accessibleName()
    assert "→" in side._why_not.accessibleName()
    qtbot.keyClick(window, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not arranging._busy)
    assert arranging._done is None and eyes.code(1).endswith("0001")
    qtbot.keyClick(window, Key.Key_Escape)
    qtbot.waitUntil(lambda: page_of(window).shown() is page_of(window).list)


def test_p017_a_file_is_split_by_picking_its_items(qtbot: QtBot, window: Window, eyes: Eyes):
    look_for(qtbot, window, FILE_CODE.format(1), 4)
    choose(qtbot, window, ArrangingAct.SPLIT)
    arranging = page_of(window).arranging
    qtbot.waitUntil(lambda: arranging.picker.rows.rowCount() == 3 and arranging.picker.hasFocus())
    qtbot.keyClick(arranging.picker, Key.Key_Down)
    qtbot.keyClick(arranging.picker, Key.Key_Return)
    qtbot.waitUntil(lambda: arranging.form is not None)
    code, title, pages = lines(window)
    assert code.text() == FILE_CODE.format(4)
    qtbot.keyClicks(title, "concealed works")
    qtbot.keyClicks(pages, "30")
    filled(qtbot, window, 3)
    [ours, _new] = arranging.side.notes.lines
    ours.setPlainText("第 2 件另立一卷。")
    enter(qtbot, window)
    file = eyes.subject(FILE_CODE.format(1))
    assert [code[-3:] for code in eyes.inner(file.code)] == ["001", "003"]
    assert file.mark.level is PUBLIC
    assert eyes.see(arrangement_of, file.id).notes[0].sentence == "第 2 件另立一卷。"
    qtbot.waitUntil(lambda: len(arranging._labels) == 2)
    with qtbot.waitSignal(page_of(window).labels_wanted) as asked:
        qtbot.keyClick(window, Key.Key_P, CONTROL)
    assert asked.args[0] == "carrier_label"


def test_p017_files_are_merged_by_typing_where_to(qtbot: QtBot, window: Window, eyes: Eyes):
    look_for(qtbot, window, FILE_CODE.format(3), 2)
    choose(qtbot, window, ArrangingAct.MERGE)
    qtbot.waitUntil(lambda: page_of(window).arranging.form is not None)
    [code] = lines(window)
    code.setText(FILE_CODE.format(8))
    qtbot.waitUntil(lambda: bool(code.property("wrong")))
    assert not may_enter(window)
    code.setText(FILE_CODE.format(2))
    filled(qtbot, window, 3)
    enter(qtbot, window)
    gone = eyes.subject(FILE_CODE.format(3))
    assert eyes.see(arrangement_of, gone.id).merged_into == FILE_CODE.format(2)
    assert len(eyes.inner(FILE_CODE.format(2))) == 2


def test_p017_an_item_is_taken_out_and_a_late_one_filed(qtbot: QtBot, window: Window, eyes: Eyes):
    look_for(qtbot, window, FILE_CODE.format(1) + "-002", 1)
    choose(qtbot, window, ArrangingAct.EXTRACT)
    filled(qtbot, window, 2)
    enter(qtbot, window)
    assert eyes.subject(FILE_CODE.format(4)).parent is None
    qtbot.keyClick(window, Key.Key_Escape)
    qtbot.waitUntil(lambda: page_of(window).shown() is page_of(window).list)
    look_for(qtbot, window, "GH-0001", 1)
    choose(qtbot, window, ArrangingAct.FILE_LATE)
    qtbot.waitUntil(lambda: page_of(window).arranging.form is not None)
    title, *_rest = lines(window)
    qtbot.keyClicks(title, "a late reply")
    qtbot.waitUntil(lambda: may_enter(window))
    enter(qtbot, window)
    told = page_of(window).arranging._done
    assert told is not None and isinstance(told.told, Arranged)
    assert told.told.code.endswith("GH-0021")


def put_into_new_box(qtbot: QtBot, window: Window) -> None:
    """Make the box that is offered and put in what is chosen."""
    choose(qtbot, window, ArrangingAct.PUT_IN_BOX)
    arranging = page_of(window).arranging
    qtbot.waitUntil(lambda: arranging.form is not None and may_enter(window))
    new = arranging.form
    qtbot.keyClick(window, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: arranging.form is not new and arranging.table.rows.rowCount() == 1)
    enter(qtbot, window)


def test_r065_a_new_box_stands_where_what_goes_into_it_stands(qtbot: QtBot, window: Window, eyes: Eyes, porter: Porter):
    done: list[Outcome] = []
    porter.do(ShelveCarrier(carrier=1, location=2), done.append)
    look_for(qtbot, window, "GH-0001", 1)
    qtbot.waitUntil(lambda: bool(done))
    put_into_new_box(qtbot, window)
    assert [(box.place, box.carriers) for box in eyes.see(boxes_for, (1,))] == [("02 库 01 柜", 1)]


def test_r041_a_box_is_made_filled_and_emptied_by_keys(qtbot: QtBot, window: Window, eyes: Eyes):
    look_for(qtbot, window, "GH-0001", 1)
    put_into_new_box(qtbot, window)
    [box] = eyes.see(boxes_for, (1,))
    assert (box.box_no, box.carriers) == ("0001", 1)
    qtbot.keyClick(window, Key.Key_Escape)
    qtbot.waitUntil(lambda: page_of(window).shown() is page_of(window).list)
    choose(qtbot, window, ArrangingAct.TAKE_OUT)
    filled(qtbot, window, 1)
    enter(qtbot, window)
    assert [row.carriers for row in eyes.see(boxes_for, (1,))] == [0]


def test_r008_today_leads_to_the_labels_to_renew_and_printing_closes_them(
    qtbot: QtBot, window: Window, eyes: Eyes, porter: Porter
):
    done: list[Outcome] = []
    for request in (
        PrintLabels(form="carrier_label", stock="L7160", subjects=(1, 2)),
        RenumberRecords(records=(1, 2), first_code="W017-WS·2019-Y-GH-0101"),
    ):
        porter.do(request, done.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    page, argument = goes_to(Work(Matter.RELABEL, 2))
    assert page == "holdings"
    page_of(window).open(argument)
    relabelling = page_of(window).relabelling
    qtbot.waitUntil(lambda: relabelling.table.rows.rowCount() == 2)
    with qtbot.waitSignal(page_of(window).labels_wanted) as asked:
        qtbot.keyClick(window, Key.Key_P, CONTROL)
    assert asked.args == ["carrier_label", (1, 2)]
    porter.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(1, 2)), done.append)
    qtbot.waitUntil(lambda: relabelling.table.rows.rowCount() == 0)
    told = done[-1].told
    assert isinstance(told, PrintStarted)
    porter.do(ClosePrint(print_job=told.print_job, failed="1"), done.append)
    qtbot.waitUntil(lambda: relabelling.table.rows.rowCount() == 2)
    assert eyes.see(relabel_count) == 2
