"""On the smallest screen no register scrolls sideways in the longer language: its columns give way, or are fewer.

Every picture of the tour is looked at in the same way, in whichever language it speaks.
"""

import os
import subprocess
import sys
from pathlib import Path

from tests.tour.looks import Look
from ui.language import ENGLISH

ROOT = Path(__file__).resolve().parents[2]
_PAGES = 40
"""So many pages there are at least; a run that saw fewer proves nothing."""


def test_no_table_of_any_page_lies_beyond_the_edge_of_the_smallest_screen(tmp_path: Path) -> None:
    screen = Look(1366, 768, dark=False, language=ENGLISH).platform(tmp_path)
    home = {"XDG_DATA_HOME": str(tmp_path / "data"), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "tests.tour.columns", str(tmp_path), ENGLISH]
    told = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | screen | home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert int(told.stdout.split(" pages looked at")[0]) >= _PAGES
