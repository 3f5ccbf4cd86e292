"""The largest workbook that is read fits into the memory that its reader may take, told by a share of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from recordsroom.services.reading import apart
from recordsroom.services.reading.seen_cells import MOST_ROWS
from tests.services.test_reading_workbook import a_workbook
from tests.services.test_seen_cells import a_sheet, with_sheet

_ROWS, _COLUMNS = 12_000, "ABCDEFGHIJKLMNOP"
"""Sixteen columns have what lists of rooms have in them, and a few more."""
_READ = """
import sys
from pathlib import Path
from recordsroom.services.reading import apart
apart.MOST_MEMORY = int(sys.argv[1]) or apart.MOST_MEMORY
ended = apart.main()
told = Path("/proc/self/status").read_text().partition("VmPeak:")[2]
print(int(told.split()[0]) << 10, file=sys.stderr)
sys.exit(ended)
"""
"""The process that reads a workbook, with other limits where some are given; how much it took comes last."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only here a process is held to its memory and told it")


def _large() -> bytes:
    """A share of the largest sheet, every cell with a text of its own."""

    def line(row: int) -> str:
        cells = (f'<c r="{place}{row}" t="inlineStr"><is><t>题名{row}{place}</t></is></c>' for place in _COLUMNS)
        return f'<row r="{row}">{"".join(cells)}</row>'

    return with_sheet(a_sheet("".join(map(line, range(1, _ROWS + 1)))))


def _read(content: bytes, limit: int = 0) -> tuple[int, int, int]:
    """How the process ended, how much it took, and how long its answer was."""
    done = subprocess.run(
        [sys.executable, "-c", _READ, str(limit)],
        input=apart._with_name("") + content,
        capture_output=True,
        cwd=Path(apart.__file__).parents[3],
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    return done.returncode, int(done.stderr.split()[-1]) if done.stderr.strip() else 0, len(done.stdout)


@pytest.fixture(scope="module")
def large() -> bytes:
    return _large()


def test_t12_the_largest_workbook_within_the_limits_has_the_memory_it_needs(large: bytes):
    _ended, alone, _answer = _read(a_workbook(()))
    ended, taken, answer = _read(large)
    assert ended == 0 and answer > _ROWS * len(_COLUMNS)
    for_each_row = (taken - alone) / _ROWS
    # It has a quarter to spare: texts are longer in some lists than in others.
    assert alone + for_each_row * MOST_ROWS < apart.MOST_MEMORY * 3 // 4


def test_t12_a_reader_that_may_take_less_ends_without_an_answer(large: bytes):
    _ended, alone, _answer = _read(a_workbook(()))
    ended, _taken, answer = _read(large, alone + (4 << 20))
    assert ended != 0 and answer == 0
