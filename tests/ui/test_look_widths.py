"""Where a table has too little room its columns give way in turn, so that nothing lies beyond its edge."""

from __future__ import annotations

from collections.abc import Sequence

from pytestqt.qtbot import QtBot

from tests.ui.test_look_table import Volume
from ui.look.tokens import GAP_12, Role
from ui.parts.cells import content_width
from ui.parts.table import Table
from ui.rows import Column, Kind


def test_a_column_gives_way_before_anything_lies_beyond_the_edge(qtbot: QtBot):
    columns: tuple[Column[Volume], ...] = (
        Column(lambda: "Code", lambda row: row.code, kind=Kind.CODE, name="code", stretch=True),
        Column(lambda: "Title", lambda row: row.title, name="title", width=420, least=140),
    )
    narrow = Table(columns, key=lambda row: row.code)
    qtbot.addWidget(narrow)
    narrow.resize(900, 300)
    narrow.show_rows([Volume("W018-WS·2023-D30-SY-0001", "南线水压试验", 48)])
    narrow.show()
    assert narrow.columnWidth(1) == 420
    for width in (560, 400):
        narrow.resize(width, 300)
        assert 140 <= narrow.columnWidth(1) < 420
        assert narrow.columnWidth(0) + narrow.columnWidth(1) == narrow.viewport().width(), "nothing lies beyond"
        assert narrow.columnWidth(0) > 150, "the code is not shortened"
    narrow.setColumnWidth(1, 200)
    narrow.resize(900, 300)
    assert narrow.columnWidth(1) == 200, "as the keeper left it"


def narrow_of(columns: Sequence[Column[Volume]], width: int, qtbot: QtBot) -> Table:
    made = Table(columns, key=lambda row: row.code)
    qtbot.addWidget(made)
    made.resize(width, 300)
    made.show_rows([Volume("W018-WS·2023-D30-SY-0001", "关于南线水压试验结果的报告和批复", 48)])
    made.show()
    return made


NARROW: tuple[Column[Volume], ...] = (
    Column(lambda: "Code", lambda row: row.code, kind=Kind.CODE, name="code"),
    Column(lambda: "Title", lambda row: row.title, stretch=True, name="title"),
    Column(lambda: "Day", lambda row: "2026-11-29", kind=Kind.DATE, name="day", width=160, sortable=False),
    Column(lambda: "Unit", lambda row: row.title, name="unit", sortable=False),
)


def test_free_room_goes_before_words_and_words_before_anything_lies_beyond_the_edge(qtbot: QtBot):
    made = narrow_of(NARROW, 900, qtbot)
    code, unit = made.columnWidth(0), made.columnWidth(3)
    assert made.columnWidth(2) == 160
    made.resize(code + 104 + 110 + unit, 300)
    assert 80 < made.columnWidth(2) < 160 and made.columnWidth(3) == unit, "only what is empty was given up"
    for width in (640, 540):
        made.resize(width, 300)
        assert made.horizontalScrollBar().maximum() == 0
    assert made.columnWidth(0) == code and made.columnWidth(2) > 80, "a code and a day are read whole"
    assert 72 <= made.columnWidth(3) < unit
    made.resize(900, 300)
    assert (made.columnWidth(2), made.columnWidth(3)) == (160, unit)


def test_a_column_is_as_wide_as_the_keeper_made_it_even_where_there_is_too_little_room(qtbot: QtBot):
    made = narrow_of(NARROW, 700, qtbot)
    made.setColumnWidth(3, 300)
    made.resize(500, 300)
    assert made.columnWidth(3) == 300 and made.horizontalScrollBar().maximum() > 0


def test_words_are_shortened_before_the_number_of_a_paper(qtbot: QtBot):
    numbered: tuple[Column[Volume], ...] = (
        Column(lambda: "Number", lambda row: "内调2026-0001", kind=Kind.SERIAL, name="number", sortable=False),
        Column(lambda: "Title", lambda row: row.title, stretch=True, name="title"),
        Column(lambda: "By whom", lambda row: row.title, name="worker", sortable=False),
    )
    made = narrow_of(numbered, 900, qtbot)
    number, worker = made.columnWidth(0), made.columnWidth(2)
    made.resize(number + 104 + 90, 300)
    assert (made.columnWidth(0), made.horizontalScrollBar().maximum()) == (number, 0)
    assert made.columnWidth(2) < worker
    made.resize(number + 104 + 60, 300)
    assert made.columnWidth(0) < number, "last of all, and in its middle, it is shortened too"
    assert made.horizontalScrollBar().maximum() == 0


def test_a_head_keeps_room_for_the_arrow_only_where_one_may_sort_by_it(qtbot: QtBot):
    by_it, not_by_it = (
        narrow_of([Column(lambda: "Highest level", lambda row: "", name="n", sortable=sortable)], 400, qtbot)
        for sortable in (True, False)
    )
    assert by_it.columnWidth(0) - not_by_it.columnWidth(0) == 12


def test_before_the_first_rows_a_table_fits_its_heads(qtbot: QtBot):
    made = Table([*NARROW, *NARROW[2:]], key=lambda row: row.code)
    qtbot.addWidget(made)
    made.resize(560, 300)
    made.show()
    assert made.horizontalScrollBar().maximum() == 0


STATES: tuple[Column[Volume], ...] = (
    Column(lambda: "Code", lambda row: row.code, kind=Kind.CODE, name="code"),
    Column(lambda: "State", lambda row: row.title, kind=Kind.STATE, role=lambda _row: Role.OK, name="state", width=60),
    Column(lambda: "Title", lambda row: row.title, stretch=True, name="title"),
)


def test_a_state_that_becomes_longer_is_read_whole_and_the_column_gets_no_narrower_again(qtbot: QtBot):
    made = narrow_of(STATES, 900, qtbot)
    made.show_rows([Volume("W018-0001", "Void", 48)])
    made.fit_again()
    before = made.columnWidth(1)
    made.show_rows([Volume("W018-0001", "Handed over to the addressee", 48)])
    needed = content_width(made.rows.row(0), STATES[1]) + 2 * GAP_12
    assert before < needed <= made.columnWidth(1)
    assert made.horizontalScrollBar().maximum() == 0, "the title gives way"
    longest = made.columnWidth(1)
    made.show_rows([Volume("W018-0001", "Void", 48)])
    assert made.columnWidth(1) == longest, "nothing jumps while one works"


def test_a_state_column_that_the_keeper_made_narrow_stays_so(qtbot: QtBot):
    made = narrow_of(STATES, 900, qtbot)
    made.setColumnWidth(1, 70)
    made.show_rows([Volume("W018-0001", "Handed over to the addressee", 48)])
    assert made.columnWidth(1) == 70


def test_longer_words_take_what_the_title_can_spare_and_no_more(qtbot: QtBot):
    columns: tuple[Column[Volume], ...] = (
        Column(lambda: "Way", lambda row: row.code, name="way", width=60),
        Column(lambda: "Title", lambda row: row.title, stretch=True, name="title"),
    )
    made = narrow_of(columns, 900, qtbot)
    made.show_rows([Volume("Post", "Void", 48)])
    made.fit_again()
    before = made.columnWidth(0)
    made.show_rows([Volume("Back to the room from everybody", "Void", 48)])
    assert before < content_width(made.rows.row(0), columns[0]) + 2 * GAP_12 <= made.columnWidth(0)
    narrow = narrow_of(columns, 900, qtbot)
    narrow.show_rows([Volume("Post", "Void", 48)])
    narrow.fit_again()
    narrow.resize(340, 300)
    before = narrow.columnWidth(0)
    narrow.show_rows([Volume("Back to the room from everybody", "Void", 48)])
    assert narrow.columnWidth(0) - before < 60 and narrow.columnWidth(1) >= 200


def test_a_longer_number_of_a_paper_is_read_whole_where_words_can_yield(qtbot: QtBot):
    columns: tuple[Column[Volume], ...] = (
        Column(lambda: "Number", lambda row: row.title, kind=Kind.SERIAL, name="number", width=80),
        Column(lambda: "Code", lambda row: row.code, kind=Kind.CODE, stretch=True, name="code"),
        Column(lambda: "Where", lambda row: "At the office of the county", name="where"),
    )
    made = narrow_of(columns, 520, qtbot)
    made.show_rows([Volume("W018-WS·2023-D30-SY-0001", "2026-1", 48)])
    made.fit_again()
    made.show_rows([Volume("W018-WS·2023-D30-SY-0001", "青监调〔2026〕12号", 48)])
    assert content_width(made.rows.row(0), columns[0]) + 2 * GAP_12 <= made.columnWidth(0)
    assert made.horizontalScrollBar().maximum() == 0, "the words give way"


def test_a_code_that_comes_later_and_is_longer_stands_whole_beside_a_title_that_needs_room(qtbot: QtBot):
    columns: tuple[Column[Volume], ...] = (
        Column(lambda: "Code", lambda row: row.code, kind=Kind.CODE, name="code", width=260),
        Column(lambda: "Title", lambda row: row.title, stretch=True, name="title", least=200),
        Column(lambda: "Unit", lambda row: row.title, name="unit"),
    )
    made = Table(columns, key=lambda row: row.code)
    qtbot.addWidget(made)
    made.resize(520, 300)
    made.show()
    made.show_rows([Volume("", "关于南线水压试验结果的报告和批复", 0)])
    first = made.columnWidth(0)
    long = Volume("W017-WS·2011-D30-BGS-0002", "关于南线水压试验结果的报告和批复", 48)
    made.show_rows([long])
    needed = round(content_width(long, columns[0])) + 2 * GAP_12
    assert first < needed <= made.columnWidth(0) < 260
    assert sum(map(made.columnWidth, range(3))) == made.viewport().width(), "nothing lies beyond"
