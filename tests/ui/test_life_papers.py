"""By a key each register of the end of life comes onto paper or leaves, with its lines (G-06 to G-35)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import EnterTraining, LookAround, OpenIncident, RegisterRecord
from recordsroom.domain.exporting import Book
from recordsroom.domain.incidents import IncidentSort
from recordsroom.domain.protections import Protection
from recordsroom.domain.training import TrainingKind
from recordsroom.domain.values import Level
from recordsroom.services.documents import FORMS
from recordsroom.services.queries.books import book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.documents.test_imprint import IMPRINT
from tests.services import count_runs
from tests.services.registers import begin, copy, said
from tests.services.test_life_exporting import over as over  # noqa: PLC0414 - a fixture of the neighbour
from tests.services.test_room_care import FINE, TREAT, WATCH
from tests.services.test_secrecy_acts import PRINCIPAL, together
from tests.ui.turns import press, shown
from ui.counting.book import CountBookPage
from ui.destroying.page import DestructionPage
from ui.equipment.page import EquipmentPage
from ui.incidents.page import IncidentsPage
from ui.porter import Porter
from ui.retaining.page import RetentionPage
from ui.room_care.page import RoomCarePage
from ui.secrecy.page import SecrecyPage
from ui.training.page import TrainingPage
from ui.transferring.page import TransfersPage

Key = Qt.Key
OUR_CODE = "W017-WS·2019-Y-GH-0021"


def care_of(register: str) -> Callable[[Porter], RoomCarePage]:
    """The page of the care for the room at one of its lists."""

    def made(porter: Porter) -> RoomCarePage:
        page = RoomCarePage(porter)
        page.open(register)
        return page

    return made


Way: TypeAlias = tuple[str, Callable[[Porter], Any], tuple[Key, ...], Key, bool, str, str]
WAYS: tuple[Way, ...] = (
    ("G-06", SecrecyPage, (Key.Key_F10,), Key.Key_P, True, "国家秘密事项", OUR_CODE),
    ("G-07", SecrecyPage, (Key.Key_F3,), Key.Key_P, True, "密级变更", OUR_CODE),
    ("G-19", CountBookPage, (), Key.Key_P, True, "清点核对登记", "2026-001"),
    ("G-20", RetentionPage, (Key.Key_F3,), Key.Key_P, True, "鉴定", "GH-0001"),
    ("G-20 holds", SecrecyPage, (Key.Key_F4,), Key.Key_P, True, "暂停", "涉诉"),
    ("G-21", DestructionPage, (), Key.Key_P, True, "销毁清册", "GH-0003"),
    ("G-22", TransfersPage, (), Key.Key_P, True, "移交", "GH-0001"),
    ("G-25", care_of("climate"), (), Key.Key_P, True, "温湿度记录", "18.5"),
    ("G-26", care_of("looks"), (), Key.Key_P, True, "八防", "灭火器过期"),
    ("G-27", care_of("orders"), (), Key.Key_P, True, "修复", "脆化"),
    ("G-28", EquipmentPage, (), Key.Key_F4, False, "介质登记", "JZ-1"),
    ("G-28 uses", EquipmentPage, (), Key.Key_F5, False, "使用登记", "JZ-1"),
    ("G-29", EquipmentPage, (Key.Key_F3,), Key.Key_F4, False, "设备登记", "SB-1"),
    ("G-31", IncidentsPage, (), Key.Key_O, True, "泄密事件登记簿", "事件2026-0001"),
    ("G-35", TrainingPage, (), Key.Key_P, True, "培训", "林素贞"),
)
"""Number, page, the keys to its list, the key of the paper, and what stands on it: its name and one of its lines."""

OTHER_KEYS = {"G-28 uses": Key.Key_O}
"""Where a page has two registers, the key by which the second leaves."""
IN_FILE = {"18.5": "185"}
"""What stands otherwise in a file than on paper: there figures are whole tenths, as its head says."""


@pytest.fixture
def kept(over: Room) -> Room:
    """As much in every register as there has to be for a line."""
    count_runs.begun(over)
    over.do(OpenIncident(arose_as=IncidentSort.OTHER, content="门锁损坏"))
    signed = EnterTraining(
        trainees="林素贞", training_kind=TrainingKind.TRAINING, training_about="保密教育", trained_on=TODAY
    )
    over.do(signed)
    over.do(WATCH)
    over.do(FINE)
    over.do(LookAround(faults=(Protection.ORDER,), fault_found="灭火器过期"))
    over.do(TREAT)
    facts = said(Level.MIMI, secrecy_term="10年", dated="2019-08-21", classifying_unit="青梧研究所")
    over.do(RegisterRecord(series=begin(over), reference_code=OUR_CODE, facts=facts, carriers=(copy("0007"),)))
    over.do(together(OUR_CODE, classifier=PRINCIPAL))
    return over


@pytest.mark.parametrize("way", WAYS, ids=[way[0] for way in WAYS])
def test_r089_the_register_comes_onto_paper_by_its_key(kept: Room, porter: Porter, qtbot: QtBot, way: Way):
    _number, make, turns, key, control, name, line = way
    page = make(porter)
    window = shown(page, qtbot)
    press(window, qtbot, *turns)
    qtbot.waitUntil(lambda: bool(page.register.rows), timeout=5000)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, key, control=control)
    form, subjects = wanted.args
    said = paper(kept, form, subjects)
    assert name in said and line in said


def paper(room: Room, key: str, subjects: tuple[int, ...]) -> str:
    """What the form says on paper, without the spaces."""
    form = next(one for one in FORMS if one.key == key)
    pages = pypdfium2.PdfDocument(form.render(room.ask(document_lines, key, subjects).rows, imprint=IMPRINT))
    return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in pages)


@pytest.mark.parametrize("way", WAYS, ids=[way[0] for way in WAYS])
def test_r089_the_register_leaves_as_a_file_by_its_key(kept: Room, porter: Porter, qtbot: QtBot, way: Way):
    number, make, turns, _key, _control, _name, line = way
    page = make(porter)
    window = shown(page, qtbot)
    press(window, qtbot, *turns)
    qtbot.waitUntil(lambda: bool(page.register.rows), timeout=5000)
    with qtbot.waitSignal(page.opened, timeout=5000) as wanted:
        press(window, qtbot, OTHER_KEYS.get(number, Key.Key_E), control=True)
    target, (book, month) = wanted.args
    assert target == "book_export"
    rows = kept.ask(book_rows, Book(book), month).rows
    told = IN_FILE.get(line, line)
    assert any(told in str(cell) for row in rows for cell in row)
