"""By a key the registers of people, shifts, effects and of the journal come onto paper or leave (G-23 to G-36)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeAlias

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import CheckOut, RecordEffect, ReturnCarrier, SignIn
from recordsroom.domain.exporting import Book
from recordsroom.domain.quarters import Quarter
from recordsroom.services.documents import quarter_report
from recordsroom.services.queries.books import book_rows
from recordsroom.services.room import Room
from tests.documents.test_imprint import IMPRINT
from tests.printers import PaperPrinters
from tests.rooms import AUDITOR, House
from tests.screens import porter_to
from tests.services.test_handover import handed_over
from tests.services.test_visits import come, give
from tests.services.test_visits import seated as seated  # noqa: PLC0414 - a fixture of the neighbour
from tests.ui.test_life_papers import paper
from tests.ui.turns import press, shown
from ui.handing.page import HandingPage
from ui.journal.quarter_lines import paper_lines
from ui.journal.quarter_page import QuarterPage
from ui.people.page import PeoplePage
from ui.porter import Porter
from ui.preferences import Preferences
from ui.registers.shifts import ShiftsPage
from ui.registers.visits import VisitsPage

Key = Qt.Key
Stroke: TypeAlias = tuple[Key, bool]
"""A key, and whether Control is held."""
Way: TypeAlias = tuple[str, Callable[[Porter, Preferences], Any], Key | None, Stroke, str, tuple[str, ...]]
P, E = (Key.Key_P, True), (Key.Key_E, True)
WAYS: tuple[Way, ...] = (
    ("G-23", lambda porter, _w: HandingPage(porter), None, (Key.Key_F9, False), "交接登记", ("宋闻溪", "林素贞")),
    ("F-20", lambda porter, _w: HandingPage(porter), None, P, "工作交接清单", ("顾言舟", "钥匙")),
    ("G-24", lambda porter, _w: ShiftsPage(porter), None, P, "值班", ("宋闻溪",)),
    ("G-32", VisitsPage, None, P, "阅览室", ("写入规划方案", "沈知远")),
    ("G-34", lambda porter, _w: PeoplePage(porter), Key.Key_F3, P, "定密责任人名册", ("顾言舟", "所长")),
)
"""Number, page, the key to its list, the key of the paper, and what stands on it: its name and what is in its lines."""
FILES = {"G-23": ("宋闻溪", "林素贞"), "G-24": ("宋闻溪",), "G-32": ("写入规划方案",), "G-34": ("顾言舟",)}
"""What stands in a line of the file."""


@pytest.fixture
def kept(house: House, seated: Room) -> Room:
    """A post handed over, a shift begun, a visit that came to something."""
    handed_over(house)
    seated.do(SignIn(failures=0, opening="a"))
    visit = come(seated)
    give(seated, visit, 1)
    seated.do(ReturnCarrier(carrier=1))
    seated.do(CheckOut(visit=visit))
    seated.do(RecordEffect(visit=visit, effect="写入规划方案"))
    return seated


@pytest.fixture
def wishes(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "desk.json")


def list_of(page: Any) -> Any:
    """The list in front, whichever kind of page it is."""
    register = getattr(page, "register", None)
    return page if register is None else register() if callable(register) else register


def opened(way: Way, porter: Porter, wishes: Preferences, qtbot: QtBot) -> tuple[Any, Any]:
    """The page of a register at its list, read to the end, and its window."""
    _number, make, turn, *_rest = way
    page = make(porter, wishes)
    window = shown(page, qtbot)
    if turn is not None:
        press(window, qtbot, turn)
    rows = list_of(page).table.rows
    qtbot.waitUntil(lambda: rows.rowCount() > 0 and rows.row(0) is not None, timeout=5000)
    list_of(page).table.go_first()
    return page, window


@pytest.mark.parametrize("way", WAYS, ids=[way[0] for way in WAYS])
def test_r089_the_register_of_people_comes_onto_paper_by_its_key(
    kept: Room, porter: Porter, wishes: Preferences, qtbot: QtBot, way: Way
):
    page, window = opened(way, porter, wishes, qtbot)
    _number, _make, _turn, (key, control), name, lines = way
    with qtbot.waitSignal(page.labels_wanted, timeout=5000) as wanted:
        press(window, qtbot, key, control=control)
    said = paper(kept, *wanted.args)
    assert name in said and all(one in said for one in lines)


@pytest.mark.parametrize("way", [way for way in WAYS if way[0] in FILES], ids=sorted(FILES))
def test_r089_the_register_of_people_leaves_as_a_file_by_its_key(
    kept: Room, porter: Porter, wishes: Preferences, qtbot: QtBot, way: Way
):
    page, window = opened(way, porter, wishes, qtbot)
    with qtbot.waitSignal(page.opened, timeout=5000) as wanted:
        press(window, qtbot, E[0], control=E[1])
    target, (book, month) = wanted.args
    assert target == "book_export"
    assert all(any(one in row for row in told(kept, book, month)) for one in FILES[way[0]])


def told(room: Room, book: str, month: str) -> Iterable[str]:
    """The lines of a book as a file has them."""
    return [" ".join(map(str, row)) for row in room.ask(book_rows, Book(book), month).rows]


def test_g036_the_report_over_the_journal_comes_onto_paper_by_its_key(
    kept: Room, house: House, qtbot: QtBot, tmp_path: Path
):
    with porter_to(house.enter(AUDITOR)) as porter:
        page = QuarterPage(porter)
        page.proof._printers = PaperPrinters(tmp_path, "Laser")
        window = shown(page, qtbot)
        press(window, qtbot, Key.Key_F3)
        qtbot.waitUntil(lambda: page.table.rows.rowCount() > 5, timeout=5000)
        assert page.report is not None and page.quarter == Quarter.of(house.clock().today)
        press(window, qtbot, Key.Key_P, control=True)
        qtbot.waitUntil(lambda: page.proof.card is not None, timeout=5000)
        drawn = quarter_report.FORM.render(paper_lines(page.report), imprint=IMPRINT)
        said = decoded(drawn)
        assert "审计" in said and str(page.report.entries) in said


def decoded(drawn: bytes) -> str:
    """What stands on the pages, without the spaces."""
    pages = pypdfium2.PdfDocument(drawn)
    return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in pages)
