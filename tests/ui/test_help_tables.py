"""The tables of the handbook fit their sheet: every column is read, and no row is taller than its words."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QTextFrame, QTextTable
from PySide6.QtWidgets import QApplication

from tests.ui.turns import dressed
from ui.help.chapters import LANGUAGES, read_chapters
from ui.help.columns import shared
from ui.help.typesetting import typeset

_MOST_LINES = 10
"""A cell of a table is a sentence or two."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wide", [760, 640])
def test_every_column_of_every_table_is_wide_enough_for_its_words(language: str, wide: int, qapp: QApplication):
    dressed()
    seen = 0
    for chapter in read_chapters(language):
        made = typeset(chapter.title, chapter.text)
        made.fit(wide)
        assert made.document.size().width() <= wide, chapter.title
        for table in made.tables:
            seen += 1
            for row in range(table.rows()):
                for column in range(table.columns()):
                    assert _lines(table, row, column) <= _MOST_LINES, (chapter.title, row, column)
                    assert not _broken(table, row, column), (chapter.title, row, column)
    assert seen > 20


def _cell_lines(table: QTextTable, row: int, column: int) -> list[str]:
    block = table.cellAt(row, column).firstCursorPosition().block()
    layout = block.layout()
    lines = [layout.lineAt(at) for at in range(layout.lineCount())]
    return [block.text()[one.textStart() : one.textStart() + one.textLength()] for one in lines]


def _lines(table: QTextTable, row: int, column: int) -> int:
    return len(_cell_lines(table, row, column))


def _broken(table: QTextTable, row: int, column: int) -> bool:
    """Whether an English word goes on in the next line without a sign that it may be parted there."""
    lines = _cell_lines(table, row, column)
    return any(
        re.search(r"[a-z]$", upper) and re.match(r"[a-z]", lower)
        for upper, lower in zip(lines, lines[1:], strict=False)
    )


def test_columns_keep_their_width_while_the_last_one_has_enough():
    assert shared([100, 900], [60, 80], 700) == [100, 600]
    assert shared([100, 150, 60], [60, 60, 40], 700) == [100, 150, 450]


def test_columns_share_what_there_is_and_no_word_is_broken_before_it_must_be():
    made = shared([300, 180, 180, 180, 180, 190], [90, 100, 100, 100, 100, 90], 760)
    assert sum(made) == 760 and all(one >= least for one, least in zip(made, [90, 100, 100, 100, 100, 90], strict=True))
    assert made[0] > made[1] == made[2]
    assert sum(shared([300, 300, 300], [200, 200, 200], 300)) == 300


def test_a_frame_is_no_table(qapp: QApplication):
    dressed()
    made = typeset("T", "> [!TIP]\n> words\n")
    assert made.tables == [] and isinstance(made.notes[0][0], QTextFrame)
